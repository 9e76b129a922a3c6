package deploy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/price"
)

// Record is what stands on one chain, or is about to. It holds no secret and belongs under version control.
type Record struct {
	ChainID uint64        `json:"chainId"`
	Oracle  *OracleRecord `json:"oracle"`
	Feeds   []*FeedRecord `json:"feeds"` // by id
	Mirror  *MirrorRecord `json:"mirror,omitempty"`
}

// OracleRecord is the oracle, with what was fixed when it was created, and who watched over it when it was last read.
type OracleRecord struct {
	Contract
	Owner        common.Address `json:"owner"`
	Guardian     common.Address `json:"guardian,omitzero"`
	UptimeFeed   common.Address `json:"uptimeFeed,omitzero"`
	Grace        uint64         `json:"grace,omitzero"` // seconds, like the following
	Delay        uint64         `json:"delay"`          // fixed, like the following
	MaxReportAge uint64         `json:"maxReportAge"`
	MaxSkew      uint64         `json:"maxSkew"`
}

// FeedRecord is a feed and its readers.
type FeedRecord struct {
	Name     string        `json:"name"`
	ID       price.FeedID  `json:"id"`
	Decimals uint8         `json:"decimals"`         // of the stored price
	History  uint16        `json:"history,omitzero"` // how many rounds its page kept when it was last read
	Reader   *ReaderRecord `json:"reader,omitempty"`

	// Readers of other kinds than the plain one.
	StrictReader *ReaderRecord `json:"strictReader,omitempty"`
	LowReader    *ReaderRecord `json:"lowReader,omitempty"`
	HighReader   *ReaderRecord `json:"highReader,omitempty"`
}

// MirrorRecord is the mirror of Chainlink's feeds on L1, as OracleRecord is the oracle.
type MirrorRecord struct {
	Contract
	Owner    common.Address      `json:"owner"`
	Guardian common.Address      `json:"guardian,omitzero"`
	Delay    uint64              `json:"delay"`  // seconds; fixed, like the following
	MaxLag   uint64              `json:"maxLag"` // L1 blocks
	Feeds    []*MirrorFeedRecord `json:"feeds"`  // in the order of their adding
}

// MirrorFeedRecord is a mirrored feed and its reader, which has the feed's decimals.
type MirrorFeedRecord struct {
	Name        string         `json:"name"`
	Proxy       common.Address `json:"proxy"` // on L1
	Description string         `json:"description"`
	Decimals    uint8          `json:"decimals"`
	Reader      *Contract      `json:"reader,omitempty"`
}

// Feed is the feed of a proxy, or nil.
func (r *MirrorRecord) Feed(proxy common.Address) *MirrorFeedRecord {
	for _, f := range r.Feeds {
		if f.Proxy == proxy {
			return f
		}
	}
	return nil
}

// ReaderRecord is the contract that consumers call.
type ReaderRecord struct {
	Contract
	Decimals uint8 `json:"decimals"` // of what it answers
}

// Contract is one that was created, or is about to be: it is written down before the transaction is sent, and its code's
// hash once it was seen on chain.
type Contract struct {
	Address         common.Address `json:"address"`
	From            common.Address `json:"from,omitzero"` // the wallet, whose nonce gave the address
	Nonce           uint64         `json:"nonce"`
	Tx              common.Hash    `json:"tx,omitzero"` // unknown if the run that sent it was killed
	Block           uint64         `json:"block,omitzero"`
	CodeHash        common.Hash    `json:"codeHash,omitzero"`        // keccak256 of the code at the address; none: not seen yet
	ConstructorArgs hexutil.Bytes  `json:"constructorArgs,omitzero"` // ABI-encoded, for an explorer that verifies the source
}

// seen tells whether it was there when it was last looked for.
func (c *Contract) seen() bool { return c.CodeHash != common.Hash{} }

// Feed is the feed of that name, or nil.
func (r *Record) Feed(name string) *FeedRecord {
	for _, f := range r.Feeds {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// ErrNoRecord says that nothing was deployed yet, as far as the path tells.
var ErrNoRecord = errors.New("no deployment record: run `twofold deploy`, or name the oracle in the config")

// ReadRecord reads a record of the chain; without a file it is [ErrNoRecord].
func ReadRecord(path string, chainID uint64) (*Record, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", path, ErrNoRecord)
	}
	if err != nil {
		return nil, fmt.Errorf("reading deployment record: %w", err)
	}
	var r Record
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&r); err != nil {
		return nil, fmt.Errorf("%s: reading deployment record: %w: restore the file, it is not written by hand", path, err)
	}
	if r.ChainID != chainID {
		return nil, fmt.Errorf("%s: is of chain %d, not of chain %d: restore the file", path, r.ChainID, chainID)
	}
	return &r, nil
}

// write replaces the file in one step, so that a reader, and a run after a crash, sees the old one or the new.
func (r *Record) write(path string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding deployment record: %w", err)
	}
	if err := replaceFile(path, append(text, '\n')); err != nil {
		return fmt.Errorf("writing deployment record: %w", err)
	}
	return nil
}

func replaceFile(path string, text []byte) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(folder, ".record-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails once it was renamed
	_, err = f.Write(text)
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncFolder(folder)
}

// syncFolder makes the renaming outlive a power cut.
func syncFolder(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
