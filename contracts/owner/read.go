package owner

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/signer/txmgr"
)

var oracleABI = bindings.NewTwofoldOracle()

// atOnce bounds how many calls an endpoint is asked at a time.
const atOnce = 8

// reading is one look at the chain, all of it as of one block.
type reading struct {
	node  Node
	state *State
	block *big.Int
	ids   []*big.Int
}

// read takes everything in as of a block.
func read(ctx context.Context, node Node, oracle common.Address, head *types.Header) (*State, error) {
	r := &reading{node: node, block: head.Number, state: &State{Guardianship: Guardianship{
		Contract: oracle, Block: head.Number.Uint64(), Time: Instant(head.Time),
	}}}
	for _, part := range []struct {
		what string
		read func(context.Context) error
	}{
		{"authority", r.authority}, {"waiting changes", r.waiting}, {"feeds", r.feeds}, {"proposed policies", r.proposals},
		{"pauses", r.pauses}, {"attesters", r.attesters},
	} {
		if err := part.read(ctx); err != nil {
			return nil, fmt.Errorf("reading %s of %v: %w", part.what, oracle, err)
		}
	}
	return r.state, nil
}

// ask calls a view of the oracle.
func ask[T any](ctx context.Context, r *reading, packed []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	raw, err := r.node.CallContract(ctx, ethereum.CallMsg{To: &r.state.Contract, Data: packed}, r.block)
	if err != nil {
		return none, contracts.Understood(err)
	}
	if len(raw) == 0 {
		return none, fmt.Errorf("%w %v", contracts.ErrNoOracle, r.state.Contract)
	}
	return unpack(raw)
}

func (r *reading) authority(ctx context.Context) (err error) {
	s := r.state
	if s.Owner, err = ask(ctx, r, oracleABI.PackOwner(), oracleABI.UnpackOwner); err != nil {
		return err
	}
	code, err := r.node.CodeAt(ctx, s.Owner, r.block)
	if err != nil {
		return txmgr.Redacted(err)
	}
	s.OwnerIsContract = len(code) > 0
	if s.Guardian, err = ask(ctx, r, oracleABI.PackGuardian(), oracleABI.UnpackGuardian); err != nil {
		return err
	}
	limits, err := contracts.Oracle{Address: s.Contract, Caller: r.node}.Limits(ctx)
	if err != nil {
		return err
	}
	s.Delay, s.Window = limits.Delay, limits.MaxReportAge+limits.MaxSkew
	s.Paused, err = ask(ctx, r, oracleABI.PackPaused(), oracleABI.UnpackPaused)
	return err
}

func (r *reading) waiting(ctx context.Context) error {
	s := r.state
	guardian, err := ask(ctx, r, oracleABI.PackProposedGuardian(), oracleABI.UnpackProposedGuardian)
	if err != nil {
		return err
	}
	s.NextGuardian = Proposal[common.Address]{guardian.Guardian, Instant(guardian.ReadyAt.Uint64())}
	present, err := ask(ctx, r, oracleABI.PackSequencer(), oracleABI.UnpackSequencer)
	if err != nil {
		return err
	}
	s.Sequencer = sequencerOf(present)
	next, err := ask(ctx, r, oracleABI.PackProposedSequencer(), oracleABI.UnpackProposedSequencer)
	if err != nil {
		return err
	}
	s.NextSequencer = Proposal[Sequencer]{sequencerOf(next.Sequencer), Instant(next.ReadyAt.Uint64())}
	uptime, err := ask(ctx, r, oracleABI.PackUptime(), oracleABI.UnpackUptime)
	if err != nil {
		return err
	}
	s.Uptime = contracts.Uptime(uptime).String()
	return nil
}

func (r *reading) feeds(ctx context.Context) (err error) {
	if r.ids, err = ask(ctx, r, oracleABI.PackFeedIds(), oracleABI.UnpackFeedIds); err != nil {
		return err
	}
	slices.SortFunc(r.ids, (*big.Int).Cmp)
	feeds, err := ask(ctx, r, oracleABI.PackFeeds(r.ids), oracleABI.UnpackFeeds)
	if err != nil {
		return err
	}
	lanes, err := ask(ctx, r, oracleABI.PackLanes(r.ids), oracleABI.UnpackLanes)
	if err != nil {
		return err
	}
	for i, id := range r.ids {
		c := feeds[i].Config
		r.state.Feeds = append(r.state.Feeds, Feed{
			Feed:   price.Feed{ID: price.FeedID(id.Uint64()), Name: contracts.FeedName(c.Description), Decimals: c.Decimals},
			Policy: contracts.PolicyOf(c.Policy), Paused: feeds[i].Paused, Removed: feeds[i].Removed,
			Answered: lanes[i].Price.Sign() != 0, History: feeds[i].History,
		})
	}
	return nil
}

func (r *reading) proposals(ctx context.Context) error {
	return each(ctx, len(r.ids), func(ctx context.Context, i int) error {
		p, err := ask(ctx, r, oracleABI.PackProposedPolicy(r.ids[i]), oracleABI.UnpackProposedPolicy)
		if err == nil && p.ReadyAt.Sign() != 0 {
			r.state.Feeds[i].Proposed = Proposal[price.Policy]{contracts.PolicyOf(p.Policy), Instant(p.ReadyAt.Uint64())}
		}
		return err
	})
}

// pauses finds out which feeds are paused by themselves while all are, which no view tells: such a one refuses to be
// paused again.
func (r *reading) pauses(ctx context.Context) error {
	if !r.state.Paused {
		return nil
	}
	return each(ctx, len(r.ids), func(ctx context.Context, i int) error {
		f := &r.state.Feeds[i]
		if f.Removed {
			return nil
		}
		_, err := r.node.CallContract(ctx, ethereum.CallMsg{
			From: r.state.Owner, To: &r.state.Contract, Data: oracleABI.PackPauseFeed(r.ids[i]),
		}, r.block)
		if err != nil {
			err = contracts.Understood(err)
		}
		f.Paused = errors.Is(err, &contracts.RevertError{Name: "FeedIsPaused"})
		if f.Paused {
			return nil
		}
		return err
	})
}

func (r *reading) attesters(ctx context.Context) error {
	addresses, err := ask(ctx, r, oracleABI.PackAttesters(), oracleABI.UnpackAttesters)
	if err != nil {
		return err
	}
	r.state.Attesters = make([]Attester, len(addresses))
	return each(ctx, len(addresses), func(ctx context.Context, i int) error {
		a, err := ask(ctx, r, oracleABI.PackAttester(addresses[i]), oracleABI.UnpackAttester)
		if err != nil {
			return err
		}
		r.state.Attesters[i] = Attester{
			Address: addresses[i], Side: price.Side(a.Side), Suspended: a.Suspended,
			From: Instant(a.ActiveFrom), Until: Instant(a.ActiveUntil),
			PriorUntil: Instant(a.PriorUntil), VetoableUntil: Instant(a.VetoableUntil.Uint64()),
		}
		return nil
	})
}

// each reads n things, a few at a time.
func each(ctx context.Context, n int, do func(ctx context.Context, i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for i := range n {
		group.Go(func() error { return do(ctx, i) })
	}
	return group.Wait()
}

func sequencerOf(s bindings.IAuthoritySequencer) Sequencer {
	return Sequencer{UptimeFeed: s.UptimeFeed, Grace: time.Duration(s.Grace) * time.Second}
}
