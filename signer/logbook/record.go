package logbook

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// Record is one line: what an attester answered, or that a file or a life begins.
type Record struct {
	Opened *Opened `json:"opened,omitempty"`
	*signer.Entry
}

// Owner is whose log it is.
type Owner struct {
	Side     price.Side
	Attester common.Address
	Domain   report.Domain
}

// Opened is the first line of a file, and of what a process writes.
type Opened struct {
	At       time.Time      `json:"at"`
	Side     string         `json:"side"`
	Attester common.Address `json:"attester"`
	ChainID  uint64         `json:"chainId"`
	Oracle   common.Address `json:"oracle"`
	// Signed is what was signed before, for each proposer and page the latest second.
	Signed []signer.Signed `json:"signed"`
}

// When is the record's time.
func (r Record) When() time.Time {
	if r.Opened != nil {
		return r.Opened.At
	}
	return r.At
}

// signed is what the record says was signed.
func (r Record) signed() []signer.Signed {
	switch {
	case r.Opened != nil:
		return r.Opened.Signed
	case r.Entry != nil:
		return r.Signed()
	default:
		return nil
	}
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// prefix is how many bytes of a line stand before its JSON.
const prefix = 2*crc32.Size + 1

// line is the record as it stands in a file.
func line(r Record) ([]byte, error) {
	text, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encoding a line of the log: %w", err)
	}
	l := make([]byte, 0, prefix+len(text)+1)
	l = hex.AppendEncode(l, checksum(text))
	l = append(append(append(l, ' '), text...), '\n')
	return l, nil
}

func checksum(text []byte) []byte {
	sum := crc32.Checksum(text, castagnoli)
	return []byte{byte(sum >> 24), byte(sum >> 16), byte(sum >> 8), byte(sum)}
}

// ErrGarbled is wrapped by the error of a line that is not as it was written.
var ErrGarbled = errors.New("garbled line")

// parse reads a line, its newline included.
func parse(l []byte) (Record, error) {
	end := len(l) - 1
	if end < prefix || l[end] != '\n' || l[prefix-1] != ' ' {
		return Record{}, fmt.Errorf("%w: cut short", ErrGarbled)
	}
	text := l[prefix:end]
	if string(l[:prefix-1]) != hex.EncodeToString(checksum(text)) {
		return Record{}, fmt.Errorf("%w: checksum", ErrGarbled)
	}
	var r Record
	if err := json.Unmarshal(text, &r); err != nil {
		return Record{}, fmt.Errorf("%w: %w", ErrGarbled, err)
	}
	if r.Opened == nil && r.Entry == nil {
		return Record{}, fmt.Errorf("%w: nothing in it", ErrGarbled)
	}
	return r, nil
}
