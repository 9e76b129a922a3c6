package kms

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/report"
)

// octets are hex in the vectors.
type octets []byte

func (o *octets) UnmarshalText(text []byte) (err error) {
	*o, err = hex.DecodeString(string(text))
	return err
}

type vector struct {
	Name        string
	Digest, DER octets
	R, S        octets // of a good one: s is the lower
	Range       bool   // of a bad one: DER, and its numbers are out of range
}

type vectors struct {
	Source           string
	PublicKey, Point octets
	BadKeys          []vector
	Good, Bad        []vector
}

func readVectors(t *testing.T) (v vectors) {
	t.Helper()
	text, err := os.ReadFile("testdata/vectors.json")
	if err == nil {
		err = json.Unmarshal(text, &v)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// address is the vectors' key's, by the definition.
func (v vectors) address() common.Address { return common.Address(crypto.Keccak256(v.Point)[12:]) }

func TestAPublicKeyOnSecp256k1GivesItsAddress(t *testing.T) {
	v := readVectors(t)
	got, err := parsePublicKey(v.PublicKey)
	if err != nil || got != v.address() {
		t.Errorf("%v, %v; want %v", got, err, v.address())
	}
}

func TestAnyOtherPublicKeyIsRefused(t *testing.T) {
	v := readVectors(t)
	if len(v.BadKeys) < 11 {
		t.Fatalf("only %d vectors", len(v.BadKeys))
	}
	for _, bad := range v.BadKeys {
		if got, err := parsePublicKey(bad.DER); !errors.Is(err, errPublicKey) || got != (common.Address{}) {
			t.Errorf("%s: %v, %v; want it refused", bad.Name, got, err)
		}
	}
}

func TestASignatureGivesItsRLowerSAndRecoveryID(t *testing.T) {
	v := readVectors(t)
	if len(v.Good) < 7 {
		t.Fatalf("only %d vectors", len(v.Good))
	}
	for _, good := range v.Good {
		sig, err := recoverable(good.DER, common.Hash(good.Digest), v.address())
		if err != nil {
			t.Errorf("%s: %v", good.Name, err)
			continue
		}
		if r, s := hex.EncodeToString(sig[:32]), hex.EncodeToString(sig[32:64]); r != hex.EncodeToString(good.R) || s != hex.EncodeToString(good.S) {
			t.Errorf("%s: r %s, s %s; want %x, %x", good.Name, r, s, good.R, good.S)
		}
		compact, err := report.Compact(sig)
		if err != nil {
			t.Errorf("%s: %v", good.Name, err)
			continue
		}
		if who, err := compact.Recover(common.Hash(good.Digest)); err != nil || who != v.address() {
			t.Errorf("%s: recovers to %v, %v; want %v", good.Name, who, err, v.address())
		}
	}
}

func TestEachWrongSpellingAndNumberIsRefused(t *testing.T) {
	v := readVectors(t)
	if len(v.Bad) < 24 {
		t.Fatalf("only %d vectors", len(v.Bad))
	}
	for _, bad := range v.Bad {
		want := errSignature
		if bad.Range {
			want = errRange
		}
		if sig, err := recoverable(bad.DER, common.Hash(bad.Digest), v.address()); sig != nil || !errors.Is(err, want) {
			t.Errorf("%s: %x, error %v; want %v", bad.Name, sig, err, want)
		}
	}
}

func TestASignatureOfAnotherDigestOrByAnotherKeyIsRefused(t *testing.T) {
	v := readVectors(t)
	good := v.Good[0]
	digest := common.Hash(good.Digest)
	if _, err := recoverable(good.DER, digest, common.Address{1}); !errors.Is(err, errStranger) {
		t.Errorf("by another key: error %v, want %v", err, errStranger)
	}
	digest[0] ^= 1
	if _, err := recoverable(good.DER, digest, v.address()); !errors.Is(err, errStranger) {
		t.Errorf("of another digest: error %v, want %v", err, errStranger)
	}
}

func TestHalfOfTheOrderIsLowAndOneMoreIsNot(t *testing.T) {
	for more, want := range map[int64]*big.Int{0: halfOrder, 1: halfOrder} { // order - (half + 1) is half: the order is odd
		der := derOf(big.NewInt(1), new(big.Int).Add(halfOrder, big.NewInt(more)))
		if _, s, err := parseSignature(der); err != nil || s.Cmp(want) != 0 {
			t.Errorf("half and %d: s %v, %v; want %v", more, s, err, want)
		}
	}
}

func derOf(numbers ...*big.Int) []byte {
	var inner []byte
	for _, n := range numbers {
		text := n.Bytes()
		if len(text) > 0 && text[0] >= 0x80 {
			text = append([]byte{0}, text...)
		}
		inner = append(append(inner, 2, byte(len(text))), text...)
	}
	return append([]byte{0x30, byte(len(inner))}, inner...)
}

func FuzzSignature(f *testing.F) {
	f.Add([]byte{0x30, 6, 2, 1, 1, 2, 1, 1})
	f.Fuzz(func(t *testing.T, der []byte) {
		r, s, err := parseSignature(der)
		if err != nil {
			return
		}
		if s.Cmp(halfOrder) > 0 || s.Sign() <= 0 || r.Sign() <= 0 {
			t.Fatalf("r %v, s %v", r, s)
		}
		if low, high := string(derOf(r, s)), string(derOf(r, new(big.Int).Sub(order, s))); string(der) != low && string(der) != high {
			t.Fatalf("%x is another spelling of %x", der, low)
		}
	})
}
