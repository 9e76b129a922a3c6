package report

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Domain binds a signature to one chain and one oracle (EIP-712; name Twofold, version 1).
type Domain struct {
	ChainID uint64
	Oracle  common.Address
}

const (
	pageType   = "Page(uint16 page,uint8 claims,uint48 a0,uint48 b0,uint48 a1,uint48 b1,uint48 a2,uint48 b2)"
	reportType = "Report(uint32 observedAt,Page[] pages)" + pageType
	domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
)

var (
	pageTypeHash   = crypto.Keccak256Hash([]byte(pageType))
	reportTypeHash = crypto.Keccak256Hash([]byte(reportType))
	domainTypeHash = crypto.Keccak256Hash([]byte(domainType))
	nameHash       = crypto.Keccak256Hash([]byte("Twofold"))
	versionHash    = crypto.Keccak256Hash([]byte("1"))
)

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash[:], nameHash[:], versionHash[:], word(d.ChainID), common.LeftPadBytes(d.Oracle[:], 32))
}

// Digest is the EIP-712 digest that both sides sign. It does not check the report's form.
func (d Domain) Digest(r Report) common.Hash {
	pages := make([]byte, 0, len(r.Pages)*common.HashLength)
	for _, p := range r.Pages {
		h := p.hash()
		pages = append(pages, h[:]...)
	}
	body := crypto.Keccak256Hash(reportTypeHash[:], word(uint64(r.ObservedAt)), crypto.Keccak256(pages))
	separator := d.Separator()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], body[:])
}

func (p Page) hash() common.Hash {
	b := make([]byte, 0, 9*common.HashLength)
	b = append(b, pageTypeHash[:]...)
	b = append(append(b, word(uint64(p.Number))...), word(uint64(p.claims()))...)
	for _, l := range p.Lanes {
		b = append(append(b, word(uint64(l.A))...), word(uint64(l.B))...)
	}
	return crypto.Keccak256Hash(b)
}

func word(v uint64) []byte {
	var w [32]byte
	binary.BigEndian.PutUint64(w[24:], v)
	return w[:]
}

// Signature is EIP-2098 compact: the parity of the point is the top bit of VS.
type Signature struct{ R, VS common.Hash }

// ErrSignature is wrapped by every error about a signature's form.
var ErrSignature = errors.New("bad signature")

// Compact turns go-ethereum's 65 bytes (r, s, recovery id 0 or 1) into the compact form. A high s is an
// error: the contract refuses malleable signatures.
func Compact(sig []byte) (Signature, error) {
	if len(sig) != crypto.SignatureLength || sig[64] > 1 {
		return Signature{}, fmt.Errorf("%w: want 65 bytes with recovery id 0 or 1", ErrSignature)
	}
	s := Signature{R: common.Hash(sig[:32]), VS: common.Hash(sig[32:64])}
	if s.VS[0]&0x80 != 0 {
		return Signature{}, fmt.Errorf("%w: s is high", ErrSignature)
	}
	s.VS[0] |= sig[64] << 7
	return s, nil
}

// Recover is the address that signed digest. The errors wrap [ErrSignature].
func (s Signature) Recover(digest common.Hash) (common.Address, error) {
	sig := make([]byte, crypto.SignatureLength)
	copy(sig, s.R[:])
	copy(sig[32:], s.VS[:])
	sig[32] &= 0x7f
	sig[64] = s.VS[0] >> 7
	if !crypto.ValidateSignatureValues(sig[64], s.R.Big(), common.BytesToHash(sig[32:64]).Big(), true) {
		return common.Address{}, fmt.Errorf("%w: values out of range", ErrSignature)
	}
	key, err := crypto.SigToPub(digest[:], sig)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

// SignedReport is a report with a signature for each side: what update takes.
type SignedReport struct {
	Report
	A, B Signature
}
