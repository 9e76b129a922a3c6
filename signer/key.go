package signer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/report"
)

// Key is a secp256k1 key and its address. It signs reports for an attester and transactions for a wallet.
// Whatever prints or encodes a Key gets its address: the secret lives in a closure, where no printer that
// walks values by reflection can reach. Safe for concurrent use.
type Key struct {
	address common.Address
	sign    func(ctx context.Context, digest common.Hash) ([]byte, error) // 65 bytes: r, low s, recovery id
}

// ErrNoKey is the error of a Key that was not made by this package.
var ErrNoKey = errors.New("no key")

// NewKey is a Key over a secret that the caller has made, as tests and the demo do.
func NewKey(secret *ecdsa.PrivateKey) *Key {
	return &Key{
		address: crypto.PubkeyToAddress(secret.PublicKey),
		sign:    func(_ context.Context, digest common.Hash) ([]byte, error) { return crypto.Sign(digest[:], secret) },
	}
}

// Address is the account of the key.
func (k *Key) Address() common.Address { return k.address }

// Sign signs a digest in the compact form that the contract takes. A secret that is held here gives the same signature
// for the same digest, always (RFC 6979).
func (k *Key) Sign(ctx context.Context, digest common.Hash) (report.Signature, error) {
	if k.sign == nil {
		return report.Signature{}, ErrNoKey
	}
	sig, err := k.sign(ctx, digest)
	if err != nil {
		return report.Signature{}, fmt.Errorf("signing as %v: %w", k.address, err)
	}
	return report.Compact(sig)
}

// SignTx signs a transaction for a chain.
func (k *Key) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if k.sign == nil {
		return nil, ErrNoKey
	}
	signer := types.LatestSignerForChainID(chainID)
	sig, err := k.sign(ctx, signer.Hash(tx))
	if err != nil {
		return nil, fmt.Errorf("signing a transaction as %v: %w", k.address, err)
	}
	return tx.WithSignature(signer, sig)
}

// Format prints the address, whatever the verb, so that %v, %+v, %#v and %x tell the same.
func (k Key) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(k.address.Hex())) }

// String is the address.
func (k Key) String() string { return k.address.Hex() }

// MarshalText is the address, also in JSON and in a log.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.address.Hex()), nil }
