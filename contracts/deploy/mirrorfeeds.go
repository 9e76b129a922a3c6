package deploy

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/contracts/bindings/mirrorfeed"
)

// compareFeeds plans what is missing, and tells where the mirror's is another than L1's. All that is wrong is told at once.
func (s *mirrorSurvey) compareFeeds(ctx context.Context) error {
	there, err := s.enterFeeds(ctx)
	if err != nil {
		return err
	}
	var faults []error
	for i, f := range s.cfg.Feeds {
		err := s.compareFeed(ctx, f, s.on.feeds[i], there[f.Proxy])
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", f.Name, err))
		}
		delete(there, f.Proxy)
	}
	for _, rec := range s.plan.Record.Mirror.Feeds {
		if there[rec.Proxy] != nil {
			s.plan.differ("%s, proxy %v: mirrored on chain, and not in the config: nobody here brings it over", rec.Name, rec.Proxy)
		}
	}
	return errors.Join(faults...)
}

// enterFeeds writes the mirror's feeds into the record, and keeps the readers.
func (s *mirrorSurvey) enterFeeds(ctx context.Context) (map[common.Address]*contracts.MirroredFeed, error) {
	rec, names := s.plan.Record.Mirror, map[common.Address]string{}
	for _, f := range s.cfg.Feeds {
		names[f.Proxy] = f.Name
	}
	proxies, err := s.mirror().Feeds(ctx)
	if err != nil {
		return nil, err
	}
	there, old := map[common.Address]*contracts.MirroredFeed{}, MirrorRecord{Feeds: rec.Feeds}
	rec.Feeds = nil
	for _, proxy := range proxies {
		feed, err := s.mirror().Feed(ctx, proxy)
		if err != nil {
			return nil, err
		}
		entry := &MirrorFeedRecord{Name: names[proxy], Proxy: proxy, Description: feed.Description, Decimals: feed.Decimals}
		if entry.Name == "" {
			entry.Name = contracts.FeedName(feed.Description)
		}
		if before := old.Feed(proxy); before != nil {
			entry.Reader = before.Reader
		}
		there[proxy], rec.Feeds = &feed, append(rec.Feeds, entry)
	}
	return there, nil
}

// ErrOtherDecimals says that a feed is not what it was when it was added.
var ErrOtherDecimals = errors.New("the mirror has other decimals for ever than L1 now")

func (s *mirrorSurvey) compareFeed(ctx context.Context, f MirrorFeed, on OnL1, have *contracts.MirroredFeed) error {
	if have == nil {
		if err := s.proposeFeed(ctx, f, on); err != nil {
			return err
		}
		return s.compareLayout(ctx, f, on)
	}
	switch {
	case have.Decimals != on.Decimals && have.Paused: // as it should be: nothing else must wait for it
		s.plan.differ("%s: it has %d decimals in the mirror for ever, and %d on L1; it is paused, and must stay so", f.Name, have.Decimals, on.Decimals)
		return nil
	case have.Decimals != on.Decimals:
		return fmt.Errorf("%w: %d, and L1's proxy %v says %d: pause it (twofold mirror pause %s), its readers serve a wrong scale",
			ErrOtherDecimals, have.Decimals, f.Proxy, on.Decimals, f.Name)
	}
	if have.Description != on.Description {
		s.plan.differ("%s: its description is %q in the mirror for ever, and %q on L1", f.Name, have.Description, on.Description)
	}
	if have.Paused {
		s.plan.differ("%s: the mirror's owner or guardian has paused it", f.Name)
	}
	if err := s.compareLayout(ctx, f, on); err != nil {
		return err
	}
	return s.findMirrorReader(ctx, f, on)
}

// proposal is what waits in the mirror's book, or should.
type proposal struct {
	what    string // such as "the feed ETH/USD"
	veto    string // the command that drops it
	stands  bool   // something is proposed
	wanted  bool   // it is what should be
	readyAt time.Time
	propose []byte // calldata
	apply   []byte
}

// pursue takes a proposal to its next step: the owner proposes, and anyone applies once the delay is over.
func (s *mirrorSurvey) pursue(p proposal) {
	now := time.Unix(int64(s.head.Time), 0)
	switch {
	case !p.stands || now.After(p.readyAt.Add(contracts.ApplicableFor)):
		s.ownerCalls(Call{What: "propose " + p.what, Data: p.propose})
	case !p.wanted:
		s.plan.differ("%s is proposed otherwise than L1 says: owner or guardian must drop that before it is applied: twofold mirror %s", p.what, p.veto)
	case now.Before(p.readyAt):
		s.plan.Waiting = append(s.plan.Waiting, fmt.Sprintf("%s is proposed, and can be applied from %s on: run again then", p.what, p.readyAt.UTC().Format(time.RFC3339)))
	default:
		call := Call{What: "apply " + p.what, To: s.plan.Record.Mirror.Address, Data: p.apply}
		s.plan.add(call.What, func(ctx context.Context, r *Record) error { return s.send(ctx, r, call) })
	}
}

// ownerCalls plans a call, or leaves it to the owner.
func (s *mirrorSurvey) ownerCalls(call Call) {
	call.To = s.plan.Record.Mirror.Address
	if s.plan.Record.Mirror.Owner != s.wallet.Address() {
		s.plan.OwnerMust = append(s.plan.OwnerMust, call)
		return
	}
	s.plan.add(call.What, func(ctx context.Context, r *Record) error { return s.send(ctx, r, call) })
}

func (s *mirrorSurvey) proposeFeed(ctx context.Context, f MirrorFeed, on OnL1) error {
	proposed, readyAt, err := s.mirror().ProposedFeed(ctx, f.Proxy)
	if err != nil {
		return err
	}
	s.pursue(proposal{
		what: fmt.Sprintf("the feed %s with %d decimals", f.Name, on.Decimals), veto: "feed veto " + f.Name,
		stands: !readyAt.IsZero(), wanted: proposed == on.MirroredFeed, readyAt: readyAt,
		propose: on.PackAddFeed(), apply: mirrorABI.PackApplyFeed(f.Proxy),
	})
	return nil
}

// compareLayout is about the aggregator that stands behind a feed now. A layout that the mirror has is checked as it is, by
// whatever name the aggregator goes.
func (s *mirrorSurvey) compareLayout(ctx context.Context, f MirrorFeed, on OnL1) error {
	have, known, err := s.mirror().Layout(ctx, on.Aggregator)
	if err != nil {
		return err
	}
	if known {
		switch err := s.on.chainlink.CheckLayout(ctx, on.Aggregator, have); {
		case errors.Is(err, ErrNoRound):
			s.plan.differ("%s: %v", f.Name, err)
			return nil
		case errors.Is(err, ErrOtherLayout):
			return fmt.Errorf("the mirror has a wrong layout: %w: drop it (twofold mirror layout drop %v)", err, on.Aggregator)
		default:
			return err
		}
	}
	want, err := s.on.chainlink.Layout(ctx, on.Aggregator)
	if err != nil {
		return err
	}
	proposed, readyAt, err := s.mirror().ProposedLayout(ctx, on.Aggregator)
	if err != nil {
		return err
	}
	s.pursue(proposal{
		what: fmt.Sprintf("the layout of aggregator %v, of %s", on.Aggregator, f.Name), veto: fmt.Sprintf("layout veto %v", on.Aggregator),
		stands: !readyAt.IsZero(), wanted: proposed == want, readyAt: readyAt,
		propose: want.PackSetLayout(on.Aggregator), apply: mirrorABI.PackApplyLayout(on.Aggregator),
	})
	return nil
}

func (f MirrorFeed) readerStep(on OnL1) string {
	return fmt.Sprintf("create the mirror's reader of %s with %d decimals", f.Name, on.Decimals)
}

// findMirrorReader tells whether the reader is there; creating it, if not, is planned.
func (s *mirrorSurvey) findMirrorReader(ctx context.Context, f MirrorFeed, on OnL1) error {
	if reader := s.plan.Record.Mirror.Feed(f.Proxy).Reader; reader != nil {
		there, err := s.find(ctx, reader, "the mirror's reader of "+f.Name,
			mark{readerABI.PackMirror(), word(s.plan.Record.Mirror.Address)}, mark{readerABI.PackFeed(), word(f.Proxy)})
		if err != nil {
			return err
		}
		if there {
			return s.compareMirrorReader(ctx, f, reader)
		}
	}
	c, err := s.next(ctx, readerABI.PackConstructor(s.plan.Record.Mirror.Address, f.Proxy))
	if err != nil {
		return err
	}
	s.plan.add(f.readerStep(on), func(ctx context.Context, r *Record) error {
		reader := c
		r.Mirror.Feed(f.Proxy).Reader = &reader
		return s.create(ctx, r, &reader, code(&mirrorfeed.MirrorFeedMetaData))
	})
	return nil
}

// compareMirrorReader asks the reader what it reads.
func (s *mirrorSurvey) compareMirrorReader(ctx context.Context, f MirrorFeed, reader *Contract) error {
	of, err := ask(ctx, s.node, reader.Address, readerABI.PackMirror(), readerABI.UnpackMirror)
	if err == nil {
		var feed common.Address
		feed, err = ask(ctx, s.node, reader.Address, readerABI.PackFeed(), readerABI.UnpackFeed)
		if err == nil && (of != s.plan.Record.Mirror.Address || feed != f.Proxy) {
			return fmt.Errorf("%s: the mirror's reader of %s, %v, reads %v of the mirror %v: restore the record", s.record, f.Name, reader.Address, feed, of)
		}
	}
	if err != nil {
		return fmt.Errorf("reading the mirror's reader of %s, %v: %w", f.Name, reader.Address, err)
	}
	return nil
}
