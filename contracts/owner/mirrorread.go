package owner

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// ReadMirror is a mirror as of the newest block, with what is named of it.
func (d *Desk) ReadMirror(ctx context.Context, mirror common.Address, named Named) (*MirrorState, error) {
	head, err := d.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading head: %w", txmgr.Redacted(err))
	}
	return readMirror(ctx, d.Node, mirror, named, head)
}

// readMirror takes everything in as of a block.
func readMirror(ctx context.Context, node Node, address common.Address, named Named, head *types.Header) (*MirrorState, error) {
	s := &MirrorState{named: named, Guardianship: Guardianship{Contract: address, Block: head.Number.Uint64(), Time: Instant(head.Time)}}
	mirror := contracts.Mirror{Address: address, Caller: node}.At(head.Number)
	if err := s.readGuardianship(ctx, node, mirror, head); err != nil {
		return nil, fmt.Errorf("reading mirror %v: %w", address, err)
	}
	if err := s.readFeeds(ctx, mirror); err != nil {
		return nil, fmt.Errorf("reading feeds of mirror %v: %w", address, err)
	}
	s.Layouts = make([]AggregatorLayout, len(named.Aggregators))
	err := each(ctx, len(s.Layouts), func(ctx context.Context, i int) (err error) {
		s.Layouts[i], err = readLayout(ctx, mirror, named.Aggregators[i])
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading layouts of mirror %v: %w", address, err)
	}
	return s, nil
}

func (s *MirrorState) readGuardianship(ctx context.Context, node Node, mirror contracts.Mirror, head *types.Header) error {
	g, err := mirror.Guardianship(ctx)
	if err != nil {
		return err
	}
	s.Owner, s.Guardian, s.Delay = g.Owner, g.Guardian, g.Delay
	code, err := node.CodeAt(ctx, s.Owner, head.Number)
	if err != nil {
		return txmgr.Redacted(err)
	}
	s.OwnerIsContract = len(code) > 0
	next, readyAt, err := mirror.ProposedGuardian(ctx)
	if err != nil {
		return err
	}
	if !readyAt.IsZero() {
		s.NextGuardian = Proposal[common.Address]{next, At(readyAt)}
	}
	s.MaxLag, err = mirror.MaxLag(ctx)
	return err
}

func (s *MirrorState) readFeeds(ctx context.Context, mirror contracts.Mirror) error {
	proxies, err := mirror.Feeds(ctx)
	if err != nil {
		return err
	}
	added := len(proxies)
	var others []common.Address
	for proxy := range s.named.Feeds {
		if !slices.Contains(proxies, proxy) {
			others = append(others, proxy)
		}
	}
	slices.SortFunc(others, common.Address.Cmp)
	proxies = append(proxies, others...)
	s.Feeds = make([]MirroredFeed, len(proxies))
	return each(ctx, len(proxies), func(ctx context.Context, i int) (err error) {
		f := MirroredFeed{MirroredFeed: contracts.MirroredFeed{Proxy: proxies[i]}, Name: s.named.Feeds[proxies[i]], Added: i < added}
		if err := f.read(ctx, mirror); err != nil {
			return err
		}
		s.Feeds[i] = f
		return nil
	})
}

func (f *MirroredFeed) read(ctx context.Context, mirror contracts.Mirror) (err error) {
	if !f.Added {
		proposed, readyAt, err := mirror.ProposedFeed(ctx, f.Proxy)
		if err == nil && !readyAt.IsZero() {
			f.Proposed = Proposal[contracts.MirroredFeed]{proposed, At(readyAt)}
		}
		return err
	}
	if f.MirroredFeed, err = mirror.Feed(ctx, f.Proxy); err != nil {
		return err
	}
	if f.Name == "" {
		f.Name = contracts.FeedName(f.Description)
	}
	f.Answer, err = mirror.Latest(ctx, f.Proxy)
	return err
}

func readLayout(ctx context.Context, mirror contracts.Mirror, aggregator common.Address) (AggregatorLayout, error) {
	l := AggregatorLayout{Aggregator: aggregator}
	layout, _, err := mirror.Layout(ctx, aggregator)
	if err != nil {
		return l, err
	}
	l.Layout = layout
	proposed, readyAt, err := mirror.ProposedLayout(ctx, aggregator)
	if err == nil && !readyAt.IsZero() {
		l.Proposed = Proposal[contracts.Layout]{proposed, At(readyAt)}
	}
	return l, err
}
