package report

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"twofold/price"
)

func FuzzParseIsTheInverseOfPack(f *testing.F) {
	r := Report{1, []Page{{3, [3]Lane{{Agreed, 5, 6}, {Disputed, 100, 200}, {Missing, 1, 0}}}}}
	packed, err := r.Pack()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(packed)
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Parse(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) {
				t.Fatalf("Parse error %v is not ErrMalformed", err)
			}
			return
		}
		again, err := r.Pack()
		if err != nil || string(again) != string(b) {
			t.Fatalf("packing %v again gives %x, %v; want %x", r, again, err, b)
		}
	})
}

func TestPackRefusesWhatTheContractWouldRefuse(t *testing.T) {
	fine := [3]Lane{{Agreed, 5, 6}}
	for name, r := range map[string]Report{
		"no page":               {},
		"pages out of order":    {1, []Page{{2, fine}, {1, fine}}},
		"a page twice":          {1, []Page{{2, fine}, {2, fine}}},
		"a price over 48 bits":  {1, []Page{{0, [3]Lane{{Agreed, price.MaxPrice + 1, 6}}}}},
		"a claim of five":       {1, []Page{{0, [3]Lane{{Claim(5), 1, 6}}}}},
		"agreed with one price": {1, []Page{{0, [3]Lane{{Agreed, 0, 6}}}}},
		"nothing with a price":  {1, []Page{{0, [3]Lane{{Agreed, 5, 6}, {Nothing, 1, 0}}}}},
	} {
		if _, err := r.Pack(); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: Pack error = %v, want ErrMalformed", name, err)
		}
	}
}

func TestAnyOtherDomainGivesAnotherDigest(t *testing.T) {
	r := Report{1, []Page{{0, [3]Lane{{Agreed, 5, 6}}}}}
	d := Domain{1, common.Address{1}}
	if d.Digest(r) == (Domain{2, common.Address{1}}).Digest(r) || d.Digest(r) == (Domain{1, common.Address{2}}).Digest(r) {
		t.Error("P1: a digest is not bound to chain and contract")
	}
}

func TestMalleableAndForeignSignaturesAreRefused(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	digest := crypto.Keccak256Hash([]byte("x"))
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	good, err := Compact(raw)
	if err != nil {
		t.Fatal(err)
	}
	if who, err := good.Recover(digest); err != nil || who != crypto.PubkeyToAddress(key.PublicKey) {
		t.Fatalf("Recover = %v, %v", who, err)
	}
	high := append([]byte(nil), raw...)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(raw[32:64]))
	s.FillBytes(high[32:64])
	high[64] ^= 1
	if _, err := Compact(high); !errors.Is(err, ErrSignature) {
		t.Errorf("Compact of a high s: %v, want ErrSignature", err)
	}
	for name, bad := range map[string]Signature{"zero": {}, "r zero": {VS: good.VS}, "r too large": {R: common.MaxHash, VS: good.VS}} {
		if _, err := bad.Recover(digest); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: Recover error = %v, want ErrSignature", name, err)
		}
	}
	if _, err := Compact(raw[:64]); !errors.Is(err, ErrSignature) {
		t.Errorf("Compact of 64 bytes: %v", err)
	}
}

func TestAProposalsReportLeavesOutPricesOfLanesItSaysNothingOf(t *testing.T) {
	p := Proposal{ObservedAt: 9, Pages: []ProposedPage{{Number: 4, Lanes: [3]ProposedLane{
		{Lane: Lane{Agreed, 5, 6}}, {Lane: Lane{Nothing, 7, 8}}, {Lane: Lane{Missing, 0, 3}},
	}}}}
	want := Report{9, []Page{{4, [3]Lane{{Agreed, 5, 6}, {}, {Missing, 0, 3}}}}}
	if diff := cmp.Diff(want, p.Report()); diff != "" {
		t.Error(diff)
	}
	if l, ok := want.Lane(price.IDAt(4, 2)); !ok || l.B != 3 {
		t.Errorf("Lane = %v, %v", l, ok)
	}
	if _, ok := want.Lane(price.IDAt(5, 0)); ok {
		t.Error("a lane of a page that is not there was found")
	}
}
