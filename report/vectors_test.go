package report

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"twofold/price"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

const vectorsFile = "testdata/vectors.json"

// vectors is the file that Go and Solidity both read. Prices are a0 b0 a1 b1 a2 b2.
type vectors struct {
	Domain struct {
		ChainID  uint64         `json:"chainId"`
		Contract common.Address `json:"contract"`
	} `json:"domain"`
	Vectors   []vector    `json:"vectors"`
	Malformed []malformed `json:"malformed"`
}

type vector struct {
	Name       string          `json:"name"`
	ObservedAt uint32          `json:"observedAt"`
	Pages      []vectorPage    `json:"pages"`
	Packed     hexutil.Bytes   `json:"packed"`
	Digest     common.Hash     `json:"digest"`
	KeyA       common.Hash     `json:"keyA"`
	KeyB       common.Hash     `json:"keyB"`
	SignerA    common.Address  `json:"signerA"`
	SignerB    common.Address  `json:"signerB"`
	SignatureA vectorSignature `json:"signatureA"`
	SignatureB vectorSignature `json:"signatureB"`
}

type vectorSignature struct {
	R  common.Hash `json:"r"`
	VS common.Hash `json:"vs"`
}

type vectorPage struct {
	Page   uint16         `json:"page"`
	Claims uint8          `json:"claims"`
	Prices [6]price.Price `json:"prices"`
}

type malformed struct {
	Name   string        `json:"name"`
	Packed hexutil.Bytes `json:"packed"`
}

func (v vector) report() Report {
	r := Report{ObservedAt: v.ObservedAt}
	for _, p := range v.Pages {
		page := Page{Number: p.Page}
		for i := range page.Lanes {
			page.Lanes[i] = Lane{Claim: Claim(p.Claims >> (2 * i) & 3), A: p.Prices[2*i], B: p.Prices[2*i+1]}
		}
		r.Pages = append(r.Pages, page)
	}
	return r
}

func TestGoldenVectorsHoldForPackingDigestAndSignatures(t *testing.T) {
	if *update {
		writeVectors(t)
	}
	v := readVectors(t)
	domain := Domain{ChainID: v.Domain.ChainID, Oracle: v.Domain.Contract}
	if len(v.Vectors) < 5 {
		t.Fatalf("only %d vectors", len(v.Vectors))
	}
	for _, want := range v.Vectors {
		t.Run(want.Name, func(t *testing.T) {
			r := want.report()
			packed, err := r.Pack()
			if err != nil || !bytes.Equal(packed, want.Packed) {
				t.Fatalf("Pack = %x, %v; want %x", packed, err, want.Packed)
			}
			if back, err := Parse(packed); err != nil || fmt.Sprint(back) != fmt.Sprint(r) {
				t.Fatalf("Parse = %v, %v; want %v", back, err, r)
			}
			if got := domain.Digest(r); got != want.Digest {
				t.Fatalf("Digest = %v, want %v", got, want.Digest)
			}
			for _, s := range []struct {
				sig    vectorSignature
				signer common.Address
			}{{want.SignatureA, want.SignerA}, {want.SignatureB, want.SignerB}} {
				if got, err := (Signature{s.sig.R, s.sig.VS}).Recover(want.Digest); err != nil || got != s.signer {
					t.Fatalf("Recover = %v, %v; want %v", got, err, s.signer)
				}
			}
		})
	}
}

func TestDigestIsWhatAnEIP712LibraryMakesOfTheSameTypes(t *testing.T) {
	v := readVectors(t)
	field := func(name, typ string) apitypes.Type { return apitypes.Type{Name: name, Type: typ} }
	types := apitypes.Types{
		"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
		"Report":       {field("observedAt", "uint32"), field("pages", "Page[]")},
		"Page": {field("page", "uint16"), field("claims", "uint8"), field("a0", "uint48"), field("b0", "uint48"),
			field("a1", "uint48"), field("b1", "uint48"), field("a2", "uint48"), field("b2", "uint48")},
	}
	for _, want := range v.Vectors {
		pages := []any{}
		num := func(n uint64) *math.HexOrDecimal256 { return (*math.HexOrDecimal256)(new(big.Int).SetUint64(n)) }
		for _, p := range want.Pages {
			m := map[string]any{"page": num(uint64(p.Page)), "claims": num(uint64(p.Claims))}
			for i, name := range []string{"a0", "b0", "a1", "b1", "a2", "b2"} {
				m[name] = num(uint64(p.Prices[i]))
			}
			pages = append(pages, m)
		}
		got, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: types, PrimaryType: "Report",
			Domain: apitypes.TypedDataDomain{Name: "Twofold", Version: "1", ChainId: num(v.Domain.ChainID), VerifyingContract: v.Domain.Contract.Hex()},
			Message: apitypes.TypedDataMessage{
				"observedAt": num(uint64(want.ObservedAt)), "pages": pages,
			},
		})
		if err != nil || common.BytesToHash(got) != want.Digest {
			t.Fatalf("%s: go-ethereum's EIP-712 gives %x, %v; want %v", want.Name, got, err, want.Digest)
		}
	}
}

func TestEveryMalformedVectorIsRefused(t *testing.T) {
	for _, m := range readVectors(t).Malformed {
		if r, err := Parse(m.Packed); err == nil {
			t.Errorf("%s: %x parsed as %v", m.Name, []byte(m.Packed), r)
		}
	}
}

func readVectors(t *testing.T) (v vectors) {
	t.Helper()
	raw, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func writeVectors(t *testing.T) {
	t.Helper()
	var v vectors
	v.Domain.ChainID, v.Domain.Contract = 901, common.HexToAddress("0x7F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F")
	top := price.MaxPrice
	var all []Page
	for i := range uint16(price.MaxPages) {
		all = append(all, Page{Number: i, Lanes: [3]Lane{{Agreed, 1000 + price.Price(i), 1001}, {}, {Missing, 0, 7}}})
	}
	for _, c := range []struct {
		name string
		at   uint32
		page []Page
	}{
		{"one lane agreed", 1_790_000_000, []Page{{0, [3]Lane{{Agreed, 301_245_000_000, 301_250_000_000}}}}},
		{"every claim in one page", 1_790_000_001, []Page{{7, [3]Lane{{Agreed, 5, 6}, {Disputed, 100, 200}, {Missing, 0, 0}}}}},
		{"nothing beside missing with one price", 1_790_000_002, []Page{{65_535, [3]Lane{{}, {Missing, 9, 0}, {}}}}},
		{"largest prices", 1<<32 - 1, []Page{{255, [3]Lane{{Agreed, top, top}, {Disputed, top, 1}, {Missing, top, 0}}}}},
		{"two pages", 0, []Page{{1, [3]Lane{{Agreed, 1, 1}}}, {2, [3]Lane{{}, {}, {Agreed, 2, 3}}}}},
		{"as many pages as there can be", 1_790_000_003, all},
	} {
		r := Report{c.at, c.page}
		packed, err := r.Pack()
		if err != nil {
			t.Fatal(err)
		}
		d := Domain{v.Domain.ChainID, v.Domain.Contract}.Digest(r)
		out := vector{Name: c.name, ObservedAt: c.at, Packed: packed, Digest: d}
		for _, p := range c.page {
			vp := vectorPage{Page: p.Number, Claims: p.claims()}
			for i, l := range p.Lanes {
				vp.Prices[2*i], vp.Prices[2*i+1] = l.A, l.B
			}
			out.Pages = append(out.Pages, vp)
		}
		out.KeyA, out.SignerA, out.SignatureA = signWith(t, c.name+" A", d)
		out.KeyB, out.SignerB, out.SignatureB = signWith(t, c.name+" B", d)
		v.Vectors = append(v.Vectors, out)
	}
	v.Malformed = malformedVectors(t)
	raw, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(vectorsFile, append(raw, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}

func malformedVectors(t *testing.T) (out []malformed) {
	t.Helper()
	add := func(name, text string) {
		b, err := hex.DecodeString(text)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, malformed{name, b})
	}
	const at, one, two, zero = "6ab0f980", "000000000001", "000000000002", "000000000000"
	good := "0000" + "01" + one + two + zero + zero + zero + zero
	add("empty", "")
	add("time only", at)
	add("one byte short", at+good[:len(good)-2])
	add("one byte over", at+good+"00")
	add("claims nothing at all", at+"0000"+"00"+zero+zero+zero+zero+zero+zero)
	add("a price beside nothing", at+"0000"+"01"+one+two+zero+one+zero+zero)
	add("agreed without a", at+"0000"+"01"+zero+two+zero+zero+zero+zero)
	add("agreed without b", at+"0000"+"01"+one+zero+zero+zero+zero+zero)
	add("disputed without a", at+"0000"+"02"+zero+two+zero+zero+zero+zero)
	add("disputed without b in lane 2", at+"0000"+"20"+zero+zero+zero+zero+one+zero)
	add("missing with both", at+"0000"+"03"+one+two+zero+zero+zero+zero)
	add("claim bit 6", at+"0000"+"41"+one+two+zero+zero+zero+zero)
	add("claim bit 7", at+"0000"+"81"+one+two+zero+zero+zero+zero)
	add("the same page twice", at+good+good)
	add("pages descending", at+"0001"+good[4:]+good)
	many := at
	for i := range price.MaxPages + 1 {
		many += fmt.Sprintf("%04x", i) + good[4:]
	}
	add("257 pages", many)
	return out
}

func signWith(t *testing.T, seed string, digest common.Hash) (common.Hash, common.Address, vectorSignature) {
	t.Helper()
	secret := crypto.Keccak256Hash([]byte("golden vector " + seed))
	key, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	sig, err := Compact(raw)
	if err != nil {
		t.Fatal(err)
	}
	return secret, crypto.PubkeyToAddress(key.PublicKey), vectorSignature(sig)
}
