package twochains

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/contracts/bindings/mirrorfeed"
	"twofold/integration/chainlink"
	"twofold/integration/rig"
)

// Audit judges by both chains alone. It looks at L2 blocks in turn, so it is for those that stay: after a reorganisation a new
// one is needed. It is not for concurrent use.
type Audit struct {
	world  *World
	wallet common.Address // the relay's
	next   uint64         // the first L2 block that it has not looked at
	l1     uint64         // the last L1 block that it has looked at

	Feeds    []*Audited // as the world has them
	Reads    int        // how many answers of readers were held against L1
	Wrong    []string   // those that L1 does not bear out
	Sent     []rig.Receipt
	Reverted []rig.Receipt // of these
}

// Audited is what was seen of one feed.
type Audited struct {
	*Feed
	Before  chainlink.Round // when the audit began
	Rounds  []Round         // since then, each later than the one before
	Reading Reading         // at the last L2 block
}

// Round is one that L1 had, if it was the latest of its block.
type Round struct {
	chainlink.Round
	Block uint64    // that it came in, on L1
	At    time.Time // that block's
	// Known is when the first L2 block came whose origin had it for its latest, and Mirrored the first in which it is there to be
	// read. Zero: not yet.
	Known, Mirrored time.Time
}

// Reading is what a reader says at an L2 block.
type Reading struct {
	chainlink.Round        // ID nil: it has nothing yet
	L1Block         uint64 // that it was proven at
}

// NewAudit begins with the next block of either chain.
func NewAudit(ctx context.Context, w *World, relay common.Address) (*Audit, error) {
	a := &Audit{world: w, wallet: relay}
	head, err := w.L2.Client.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	a.next = head + 1
	if a.l1, err = w.L1.Client.BlockNumber(ctx); err != nil {
		return nil, err
	}
	for _, f := range w.Feeds {
		before, err := says(ctx, f, new(big.Int).SetUint64(a.l1))
		if err != nil {
			return nil, err
		}
		a.Feeds = append(a.Feeds, &Audited{Feed: f, Before: before})
	}
	return a, nil
}

// Look looks at every L2 block that has come since. After each of them it calls seen, which may be nil.
func (a *Audit) Look(ctx context.Context, seen func(at time.Time) error) error {
	head, err := a.world.L2.Client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading L2's head: %w", err)
	}
	for ; a.next <= head; a.next++ {
		if err := a.lookAt(ctx, new(big.Int).SetUint64(a.next), seen); err != nil {
			return fmt.Errorf("looking at L2 block %d: %w", a.next, err)
		}
	}
	return nil
}

func (a *Audit) lookAt(ctx context.Context, block *big.Int, seen func(time.Time) error) error {
	header, err := a.world.L2.Client.HeaderByNumber(ctx, block)
	if err != nil {
		return err
	}
	origin, err := contracts.ReadOrigin(ctx, a.world.L2.Client, block)
	if err != nil {
		return err
	}
	if err := a.follow(ctx); err != nil {
		return err
	}
	receipts, err := a.world.L2.Receipts(ctx, a.wallet, block.Uint64(), block.Uint64())
	if err != nil {
		return err
	}
	for _, receipt := range receipts {
		if a.Sent = append(a.Sent, receipt); receipt.Reverted() {
			a.Reverted = append(a.Reverted, receipt)
		}
	}
	for _, f := range a.Feeds {
		f.know(origin.Block, rig.HeadTime(header))
	}
	if err := a.holdEvents(ctx, header); err != nil {
		return err
	}
	for _, f := range a.Feeds {
		if err := a.read(ctx, f, block); err != nil {
			return fmt.Errorf("reading %s: %w", f.Name, err)
		}
	}
	if seen == nil {
		return nil
	}
	return seen(rig.HeadTime(header))
}

// follow looks at the L1 blocks that have come since, for new rounds.
func (a *Audit) follow(ctx context.Context) error {
	head, err := a.world.L1.Client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading L1's head: %w", err)
	}
	for a.l1 < head {
		block := new(big.Int).SetUint64(a.l1 + 1)
		header, err := a.world.L1.Client.HeaderByNumber(ctx, block)
		if err != nil {
			return err
		}
		for _, f := range a.Feeds {
			before, err := says(ctx, f.Feed, new(big.Int).SetUint64(a.l1))
			if err != nil {
				return err
			}
			now, err := says(ctx, f.Feed, block)
			if err != nil {
				return err
			}
			if now.ID != nil && (before.ID == nil || now.ID.Cmp(before.ID) != 0) {
				f.Rounds = append(f.Rounds, Round{Round: now, Block: a.l1 + 1, At: rig.HeadTime(header)})
			}
		}
		a.l1++
	}
	return nil
}

// says is what a feed's proxy says at a block; without an ID if it refuses, as it does before the first round of a phase.
func says(ctx context.Context, f *Feed, block *big.Int) (chainlink.Round, error) {
	round, err := f.Proxy.Latest(ctx, block)
	if refused(err) {
		return chainlink.Round{}, nil
	}
	return round, err
}

// refused tells whether it was the contract that did not answer, and not the node.
func refused(err error) bool {
	return err != nil && errors.As(contracts.Understood(err), new(*contracts.RevertError))
}

// know takes down which round the L2 knows from a block on.
func (f *Audited) know(origin uint64, at time.Time) {
	for i := range f.Rounds {
		latest := i == len(f.Rounds)-1 || f.Rounds[i+1].Block > origin
		if r := &f.Rounds[i]; r.Known.IsZero() && r.Block <= origin && latest {
			r.Known = at
		}
	}
}

// mirrored takes down which round is there from a block on.
func (f *Audited) mirrored(id *big.Int, at time.Time) {
	for i := range f.Rounds {
		if r := &f.Rounds[i]; r.Mirrored.IsZero() && r.ID.Cmp(id) == 0 {
			r.Mirrored = at
		}
	}
}

// holdEvents holds each proof that was taken in a block against what L1 says.
func (a *Audit) holdEvents(ctx context.Context, l2 *types.Header) error {
	logs, err := a.world.L2.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: l2.Number, ToBlock: l2.Number, Addresses: []common.Address{a.world.Mirror}, Topics: [][]common.Hash{{contracts.MirroredTopic}},
	})
	if err != nil {
		return fmt.Errorf("reading events: %w", err)
	}
	for i := range logs {
		m, err := contracts.DecodeMirrored(&logs[i])
		if err != nil {
			return err
		}
		place := slices.IndexFunc(a.Feeds, func(f *Audited) bool { return f.Proxy.Address == m.Feed })
		if place < 0 {
			a.wrong("%v is mirrored, which is none of the feeds", m.Feed)
			continue
		}
		f := a.Feeds[place]
		f.mirrored(m.RoundID, rig.HeadTime(l2))
		told := chainlink.Round{ID: m.RoundID, Answer: m.Answer, StartedAt: uint64(m.StartedAt.Unix()), UpdatedAt: uint64(m.UpdatedAt.Unix())}
		if err := a.hold(ctx, f, "Mirrored", told, m.L1Block); err != nil {
			return err
		}
		l1, err := a.world.L1.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(m.L1Block))
		if err != nil {
			return err
		}
		if l1.Time != uint64(m.ProvenAt.Unix()) {
			a.wrong("%s was proven at %d, says the mirror, and L1 block %v is of %d", f.Name, m.ProvenAt.Unix(), l1.Number, l1.Time)
		}
	}
	return nil
}

// hold holds what the L2 says of a feed's latest round against L1.
func (a *Audit) hold(ctx context.Context, f *Audited, what string, told chainlink.Round, l1 uint64) error {
	want, err := says(ctx, f.Feed, new(big.Int).SetUint64(l1))
	if err != nil {
		return err
	}
	a.Reads++
	if want.ID == nil || !told.Equal(want) {
		a.wrong("%s: %s is %v, and its proxy says %v at L1 block %d", f.Name, what, told, want, l1)
	}
	return nil
}

func (a *Audit) wrong(format string, args ...any) {
	a.Wrong = append(a.Wrong, fmt.Sprintf(format, args...))
}

var readerABI = mirrorfeed.NewMirrorFeed()

// read asks a reader everything that it can be asked, as of a block.
func (a *Audit) read(ctx context.Context, f *Audited, block *big.Int) error {
	ask := reading{chain: a.world.L2.Client, reader: f.Reader, block: block}
	latest, err := callReader(ctx, ask, readerABI.PackLatestRoundData(), readerABI.UnpackLatestRoundData)
	if refused(err) {
		f.Reading = Reading{}
		return nil
	}
	if err != nil {
		return err
	}
	l1, err := callReader(ctx, ask, readerABI.PackL1Block(), readerABI.UnpackL1Block)
	if err != nil {
		return err
	}
	told := chainlink.Round{ID: latest.RoundId, Answer: latest.Answer, StartedAt: latest.StartedAt.Uint64(), UpdatedAt: latest.UpdatedAt.Uint64()}
	f.Reading = Reading{told, l1.Uint64()}
	if latest.AnsweredInRound.Cmp(latest.RoundId) != 0 { // as every aggregator that is mirrored has it
		a.wrong("%s: round %v is answered in %v", f.Name, latest.RoundId, latest.AnsweredInRound)
	}
	if err := a.hold(ctx, f, "latestRoundData", told, l1.Uint64()); err != nil {
		return err
	}
	if err := a.sameElsewhere(ctx, ask, f, told); err != nil {
		return err
	}
	return a.holdRound(ctx, ask, f, told)
}

// sameElsewhere holds the reader's other faces against its latest round.
func (a *Audit) sameElsewhere(ctx context.Context, ask reading, f *Audited, told chainlink.Round) error {
	answer, err := callReader(ctx, ask, readerABI.PackLatestAnswer(), readerABI.UnpackLatestAnswer)
	if err != nil {
		return err
	}
	round, err := callReader(ctx, ask, readerABI.PackLatestRound(), readerABI.UnpackLatestRound)
	if err != nil {
		return err
	}
	updated, err := callReader(ctx, ask, readerABI.PackLatestTimestamp(), readerABI.UnpackLatestTimestamp)
	if err != nil {
		return err
	}
	other := chainlink.Round{ID: round, Answer: answer, StartedAt: told.StartedAt, UpdatedAt: updated.Uint64()}
	if a.Reads++; !other.Equal(told) {
		a.wrong("%s: by latestAnswer and its like it is %v, by latestRoundData %v", f.Name, other, told)
	}
	return nil
}

// holdRound holds what a reader says of a round that was mirrored against what L1 says of it.
func (a *Audit) holdRound(ctx context.Context, ask reading, f *Audited, want chainlink.Round) error {
	got, err := callReader(ctx, ask, readerABI.PackGetRoundData(want.ID), readerABI.UnpackGetRoundData)
	if err != nil {
		return fmt.Errorf("reading round %v: %w", want.ID, err)
	}
	told := chainlink.Round{ID: got.Id, Answer: got.Answer, StartedAt: got.StartedAt.Uint64(), UpdatedAt: got.UpdatedAt.Uint64()}
	if a.Reads++; !told.Equal(want) || got.AnsweredInRound.Cmp(want.ID) != 0 {
		a.wrong("%s: getRoundData is %v, answered in %v, and L1 says %v", f.Name, told, got.AnsweredInRound, want)
	}
	return nil
}

// LookBack asks for every round that was mirrored, as of the newest block.
func (a *Audit) LookBack(ctx context.Context) error {
	for _, f := range a.Feeds {
		for _, r := range f.Rounds {
			if r.Mirrored.IsZero() {
				continue
			}
			if err := a.holdRound(ctx, reading{chain: a.world.L2.Client, reader: f.Reader}, f, r.Round); err != nil {
				return err
			}
		}
	}
	return nil
}

// reading is whom to ask, and as of when.
type reading struct {
	chain  bind.ContractCaller
	reader common.Address
	block  *big.Int
}

func callReader[T any](ctx context.Context, r reading, packed []byte, unpack func([]byte) (T, error)) (value T, err error) {
	answer, err := r.chain.CallContract(ctx, ethereum.CallMsg{To: &r.reader, Data: packed}, r.block)
	if err != nil {
		return value, err
	}
	return unpack(answer)
}
