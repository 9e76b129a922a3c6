package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
	"twofold/contracts/bindings/boundfeed"
	"twofold/contracts/bindings/strictfeed"
)

// ReaderKind is a way in which consumers read a feed.
type ReaderKind string

// The kinds. Every feed has a plain reader.
const (
	Plain  ReaderKind = "plain"  // TwofoldFeed: the answer, with its own time whatever the status
	Strict ReaderKind = "strict" // TwofoldStrictFeed: reverts unless the status is OK, for consumers that check nothing
	Low    ReaderKind = "low"    // TwofoldBoundFeed: the lower of both sides' prices, for collateral
	High   ReaderKind = "high"   // TwofoldBoundFeed: the higher, for debt
)

// ReaderKinds is all of them, the plain one first.
var ReaderKinds = []ReaderKind{Plain, Strict, Low, High}

// ParseReaderKind reads a kind's name.
func ParseReaderKind(text string) (ReaderKind, error) {
	if kind := ReaderKind(text); slices.Contains(ReaderKinds, kind) {
		return kind, nil
	}
	return "", errors.New("use one of plain, strict, low, high")
}

func checkKinds(kinds []ReaderKind) error {
	for i, kind := range kinds {
		if _, err := ParseReaderKind(string(kind)); err != nil {
			return fmt.Errorf("readers: %q: %w", kind, err)
		}
		if slices.Contains(kinds[:i], kind) {
			return fmt.Errorf("readers: %s is there twice", kind)
		}
	}
	return nil
}

// has tells whether a feed is to have a reader of the kind.
func (f Feed) has(kind ReaderKind) bool { return kind == Plain || slices.Contains(f.Readers, kind) }

// ReaderOf is the feed's reader of a kind; nil if it has none.
func (r *FeedRecord) ReaderOf(kind ReaderKind) *ReaderRecord { return *r.place(kind) }

func (r *FeedRecord) setReader(kind ReaderKind, reader *ReaderRecord) { *r.place(kind) = reader }

func (r *FeedRecord) place(kind ReaderKind) **ReaderRecord {
	switch kind {
	case Strict:
		return &r.StrictReader
	case Low:
		return &r.LowReader
	case High:
		return &r.HighReader
	default:
		return &r.Reader
	}
}

// readerSteps are those of a feed without any reader yet.
func readerSteps(f Feed) (steps []string) {
	for _, kind := range ReaderKinds {
		if f.has(kind) {
			steps = append(steps, readerStep(f, kind))
		}
	}
	return steps
}

func readerStep(f Feed, kind ReaderKind) string {
	return fmt.Sprintf("create %s with %d decimals", kind.called(f), f.ReaderDecimals)
}

// called is how a reader is spoken of.
func (k ReaderKind) called(f Feed) string { return fmt.Sprintf("the %s of %s", k.word(), f.Name) }

func (k ReaderKind) word() string {
	if k == Plain {
		return "reader"
	}
	return string(k) + " reader"
}

// code is what creates a reader, and its constructor's arguments.
func (k ReaderKind) code(oracle common.Address, f Feed, id *big.Int) (code *bind.MetaData, args []byte) {
	switch k {
	case Strict:
		return &strictfeed.TwofoldStrictFeedMetaData, strictABI.PackConstructor(oracle, id, f.ReaderDecimals)
	case Low, High:
		return &boundfeed.TwofoldBoundFeedMetaData, boundABI.PackConstructor(oracle, id, f.ReaderDecimals, k.bound())
	default:
		return &bindings.TwofoldFeedMetaData, feedABI.PackConstructor(oracle, id, f.ReaderDecimals)
	}
}

// bound is TwofoldBoundFeed.Bound.
func (k ReaderKind) bound() uint8 {
	if k == High {
		return 1
	}
	return 0
}

var (
	strictABI = strictfeed.NewTwofoldStrictFeed()
	boundABI  = boundfeed.NewTwofoldBoundFeed()
)

// findReaders tells of each reader that should be there whether it is; creating what is not is planned.
func (s *survey) findReaders(ctx context.Context, f Feed) error {
	for _, kind := range ReaderKinds {
		if !f.has(kind) {
			continue
		}
		if err := s.findReader(ctx, f, kind); err != nil {
			return err
		}
	}
	return nil
}

func (s *survey) findReader(ctx context.Context, f Feed, kind ReaderKind) error {
	feed := s.plan.Record.Feed(f.Name)
	if reader := feed.ReaderOf(kind); reader != nil {
		there, err := s.find(ctx, &reader.Contract, kind.called(f),
			mark{feedABI.PackOracle(), word(s.plan.Record.Oracle.Address)}, mark{feedABI.PackFeedId(), common.BigToHash(big.NewInt(int64(feed.ID))).Bytes()})
		if err != nil {
			return err
		}
		if there {
			return s.compareReader(ctx, f, kind)
		}
	}
	metadata, args := kind.code(s.plan.Record.Oracle.Address, f, big.NewInt(int64(feed.ID)))
	c, err := s.next(ctx, args)
	if err != nil {
		return err
	}
	s.plan.add(readerStep(f, kind), func(ctx context.Context, r *Record) error {
		reader := &ReaderRecord{Contract: c, Decimals: f.ReaderDecimals}
		r.Feed(f.Name).setReader(kind, reader)
		return s.create(ctx, r, &reader.Contract, code(metadata))
	})
	return nil
}

// compareReader asks the reader what it reads.
func (s *survey) compareReader(ctx context.Context, f Feed, kind ReaderKind) error {
	feed := s.plan.Record.Feed(f.Name)
	reader := feed.ReaderOf(kind)
	asking := func(err error) error {
		return fmt.Errorf("reading %s, %v: %w", kind.called(f), reader.Address, err)
	}
	oracle, err := ask(ctx, s.node, reader.Address, feedABI.PackOracle(), feedABI.UnpackOracle)
	if err != nil {
		return asking(err)
	}
	id, err := ask(ctx, s.node, reader.Address, feedABI.PackFeedId(), feedABI.UnpackFeedId)
	if err != nil {
		return asking(err)
	}
	decimals, err := ask(ctx, s.node, reader.Address, feedABI.PackDecimals(), feedABI.UnpackDecimals)
	if err != nil {
		return asking(err)
	}
	if oracle != s.plan.Record.Oracle.Address || id.Cmp(big.NewInt(int64(feed.ID))) != 0 {
		return fmt.Errorf("%s: %s, %v, reads feed %v of the oracle %v: restore the record", s.record, kind.called(f), reader.Address, id, oracle)
	}
	if kind == Low || kind == High {
		bound, err := ask(ctx, s.node, reader.Address, boundABI.PackBound(), boundABI.UnpackBound)
		if err != nil {
			return asking(err)
		}
		if bound != kind.bound() {
			return fmt.Errorf("%s: %s, %v, serves the other bound: restore the record", s.record, kind.called(f), reader.Address)
		}
	}
	if reader.Decimals = decimals; decimals != f.ReaderDecimals {
		s.plan.differ("%s: its %s %v has %d decimals for ever, the config says %d: take the reader out of %s to create another",
			f.Name, kind.word(), reader.Address, decimals, f.ReaderDecimals, s.record)
	}
	return nil
}
