package kms

import (
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/crypto/cryptobyte"
	tags "golang.org/x/crypto/cryptobyte/asn1"
)

// What KMS says is DER, which has one spelling for each value. Another one is refused: nothing says what wrote it.

var (
	errSignature = errors.New("no signature in DER")
	errRange     = errors.New("a signature whose r or s is not from 1 to the order less 1")
	errStranger  = errors.New("a signature by another key")
	errPublicKey = errors.New("no public key on secp256k1: make one of kind ECC_SECG_P256K1 and usage SIGN_VERIFY")

	oidPublicKey = asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}
	oidSecp256k1 = asn1.ObjectIdentifier{1, 3, 132, 0, 10}

	order     = crypto.S256().Params().N
	halfOrder = new(big.Int).Rsh(order, 1)
)

// parsePublicKey reads a SubjectPublicKeyInfo (RFC 5480) with an uncompressed point, and gives its address.
func parsePublicKey(der []byte) (common.Address, error) {
	var info, algorithm cryptobyte.String
	var kind, curve asn1.ObjectIdentifier
	var point []byte
	input := cryptobyte.String(der)
	if !input.ReadASN1(&info, tags.SEQUENCE) || !input.Empty() ||
		!info.ReadASN1(&algorithm, tags.SEQUENCE) || !info.ReadASN1BitStringAsBytes(&point) || !info.Empty() ||
		!algorithm.ReadASN1ObjectIdentifier(&kind) || !algorithm.ReadASN1ObjectIdentifier(&curve) || !algorithm.Empty() ||
		!kind.Equal(oidPublicKey) || !curve.Equal(oidSecp256k1) {
		return common.Address{}, errPublicKey
	}
	key, err := crypto.UnmarshalPubkey(point) // an uncompressed one that is on the curve
	if err != nil {
		return common.Address{}, errPublicKey
	}
	return crypto.PubkeyToAddress(*key), nil
}

// parseSignature reads an ECDSA-Sig-Value (RFC 3279). KMS does not care which of its two values s has; the lower is given.
func parseSignature(der []byte) (r, s *big.Int, err error) {
	var inner cryptobyte.String
	r, s = new(big.Int), new(big.Int)
	input := cryptobyte.String(der)
	if !input.ReadASN1(&inner, tags.SEQUENCE) || !input.Empty() ||
		!inner.ReadASN1Integer(r) || !inner.ReadASN1Integer(s) || !inner.Empty() {
		return nil, nil, errSignature
	}
	if r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(order) >= 0 || s.Cmp(order) >= 0 {
		return nil, nil, errRange
	}
	if s.Cmp(halfOrder) > 0 {
		s.Sub(order, s)
	}
	return r, s, nil
}

// recoverable makes of a signature of digest in DER one of 65 bytes: r, the lower s, and the recovery id with which it is
// by the key of address.
func recoverable(der []byte, digest common.Hash, address common.Address) ([]byte, error) {
	r, s, err := parseSignature(der)
	if err != nil {
		return nil, err
	}
	sig := make([]byte, crypto.SignatureLength)
	r.FillBytes(sig[:32])
	s.FillBytes(sig[32:64])
	// Ids 2 and 3 are of an r that is beyond the order before it is reduced. Nobody has seen one, and the contract takes none.
	for id := range byte(2) {
		sig[crypto.RecoveryIDOffset] = id
		key, err := crypto.SigToPub(digest[:], sig)
		if err == nil && crypto.PubkeyToAddress(*key) == address {
			return sig, nil
		}
	}
	return nil, fmt.Errorf("%w than that of %v", errStranger, address)
}
