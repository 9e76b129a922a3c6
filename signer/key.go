package signer

import (
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
	sign    func(digest []byte) ([]byte, error)
}

// ErrNoKey is the error of a Key that was not made by this package.
var ErrNoKey = errors.New("no key")

// NewKey is a Key over a secret that the caller has made, as tests and the demo do.
func NewKey(secret *ecdsa.PrivateKey) *Key {
	return &Key{
		address: crypto.PubkeyToAddress(secret.PublicKey),
		sign:    func(digest []byte) ([]byte, error) { return crypto.Sign(digest, secret) },
	}
}

// Address is the account of the key.
func (k *Key) Address() common.Address { return k.address }

// Sign signs a digest in the compact form that the contract takes. The same digest always gives the same
// signature (RFC 6979).
func (k *Key) Sign(digest common.Hash) (report.Signature, error) {
	if k.sign == nil {
		return report.Signature{}, ErrNoKey
	}
	sig, err := k.sign(digest[:])
	if err != nil {
		return report.Signature{}, fmt.Errorf("signing as %v: %w", k.address, err)
	}
	return report.Compact(sig)
}

// SignTx signs a transaction for a chain.
func (k *Key) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if k.sign == nil {
		return nil, ErrNoKey
	}
	signer := types.LatestSignerForChainID(chainID)
	digest := signer.Hash(tx)
	sig, err := k.sign(digest[:])
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
