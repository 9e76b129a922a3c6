package deploy

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/price"
)

// oracleArgs are the constructor's.
func (s *survey) oracleArgs() []byte {
	t := s.cfg.Terms
	until := uint64(math.MaxUint64)
	if t.AttesterLife != 0 {
		until = s.head.Time + uint64(t.AttesterLife/time.Second)
	}
	attesters := make([]bindings.IAttesterBookFirstAttester, 0, len(s.cfg.Attesters))
	for _, side := range price.Sides {
		attesters = append(attesters, bindings.IAttesterBookFirstAttester{Attester: s.cfg.Attesters[side], Side: uint8(side), ActiveUntil: until})
	}
	feeds := make([]bindings.IFeedBookFirstFeed, 0, len(s.cfg.Feeds))
	for i, f := range s.cfg.Feeds {
		feeds = append(feeds, bindings.IFeedBookFirstFeed{FeedId: big.NewInt(int64(i)), Config: f.onChain()})
	}
	sequencer := t.sequencer()
	terms := bindings.ITwofoldOracleTerms{
		Owner: t.Owner, Guardian: t.Guardian,
		Timing: bindings.ITwofoldOracleTiming{
			MaxReportAge: uint32(t.MaxReportAge / time.Second), MaxSkew: uint32(t.MaxSkew / time.Second), Delay: uint32(t.Delay / time.Second),
		},
		Sequencer: bindings.IAuthoritySequencer{UptimeFeed: sequencer.UptimeFeed, Grace: uint32(sequencer.Grace / time.Second)},
		History:   uint16(t.History),
	}
	return oracleABI.PackConstructor(terms, attesters, feeds)
}

func (f Feed) onChain() bindings.IFeedBookFeedConfig {
	return contracts.FeedConfig(price.Feed{Name: f.Name, Decimals: f.Decimals}, f.Policy)
}

// code is what creates a contract, before its arguments.
func code(of *bind.MetaData) []byte { return common.FromHex(of.Bin) }

func (s *survey) oracle() contracts.Oracle {
	return contracts.Oracle{Address: s.plan.Record.Oracle.Address, Caller: s.node}
}

// compareOracle reads what is fixed, who watches over it, and who may sign, and tells what the config says otherwise.
func (s *survey) compareOracle(ctx context.Context) error {
	rec, want := s.plan.Record.Oracle, s.cfg.Terms
	owner, err := ask(ctx, s.node, rec.Address, oracleABI.PackOwner(), oracleABI.UnpackOwner)
	if err != nil {
		return fmt.Errorf("reading owner of %v: %w", rec.Address, err)
	}
	limits, err := s.oracle().Limits(ctx)
	if err != nil {
		return err
	}
	rec.Owner = owner
	rec.Delay, rec.MaxReportAge, rec.MaxSkew = whole(limits.Delay), whole(limits.MaxReportAge), whole(limits.MaxSkew)
	if owner != want.Owner {
		s.plan.differ("owner: %v on chain, %v in the config", owner, want.Owner)
	}
	for _, fixed := range []struct {
		name       string
		have, want time.Duration
	}{
		{"delay", limits.Delay, want.Delay}, {"maxReportAge", limits.MaxReportAge, want.MaxReportAge}, {"maxSkew", limits.MaxSkew, want.MaxSkew},
	} {
		if fixed.have != fixed.want {
			s.plan.differ("%s: %v on chain for ever, %v in the config", fixed.name, fixed.have, fixed.want)
		}
	}
	if err := s.compareWatch(ctx); err != nil {
		return err
	}
	return s.compareAttesters(ctx)
}

// compareWatch is about the guardian and the sequencer's uptime feed.
func (s *survey) compareWatch(ctx context.Context) error {
	rec, want := s.plan.Record.Oracle, s.cfg.Terms
	guardian, err := s.oracle().Guardian(ctx)
	if err != nil {
		return err
	}
	sequencer, err := s.oracle().Sequencer(ctx)
	if err != nil {
		return err
	}
	rec.Guardian, rec.UptimeFeed, rec.Grace = guardian, sequencer.UptimeFeed, whole(sequencer.Grace)
	if guardian != want.Guardian {
		s.plan.differ("guardian: %s on chain, %s in the config", orNone(guardian), orNone(want.Guardian))
	}
	if guardian == (common.Address{}) {
		s.plan.warn(noGuardian)
	}
	if have, want := sequencer, want.sequencer(); have.UptimeFeed != want.UptimeFeed {
		s.plan.differ("uptimeFeed: %s on chain, %s in the config", orNone(have.UptimeFeed), orNone(want.UptimeFeed))
	} else if have.Grace != want.Grace {
		s.plan.differ("grace: %v on chain, %v in the config", have.Grace, want.Grace)
	}
	return nil
}

const noGuardian = "the oracle has no guardian: nobody but its owner can pause a feed, suspend an attester or veto a change"

// orNone is an address, or that there is none.
func orNone(a common.Address) string {
	if a == (common.Address{}) {
		return "none"
	}
	return a.Hex()
}

func whole(d time.Duration) uint64 { return uint64(d / time.Second) }

// compareAttesters tells who cannot sign. Nobody is added here: an attester is what the promises rest on, and adding one
// is the owner's own act.
func (s *survey) compareAttesters(ctx context.Context) error {
	now := time.Unix(int64(s.head.Time), 0)
	for _, side := range price.Sides {
		address := s.cfg.Attesters[side]
		a, err := s.oracle().Attester(ctx, address)
		if err != nil {
			return err
		}
		switch {
		case !a.Known():
			s.plan.differ("attester %v of side %v is unknown to the oracle, and its signatures are refused: the owner must add it", address, side)
		case a.Side != side:
			s.plan.differ("attester %v serves side %v for ever, the config puts it on side %v: give side %v another key", address, a.Side, side, side)
		case a.Suspended:
			s.plan.differ("attester %v of side %v is suspended, and its signatures are refused: the owner must lift it, or add another", address, side)
		case now.Before(a.From):
			s.plan.differ("attester %v of side %v may sign from %s on", address, side, a.From.UTC().Format(time.RFC3339))
		case !a.ActiveAt(now):
			s.plan.differ("attester %v of side %v could sign until %s: the owner must add another", address, side, a.Until.UTC().Format(time.RFC3339))
		}
	}
	return nil
}

// compareFeeds plans what is missing, and tells where the promise is another than the config's.
func (s *survey) compareFeeds(ctx context.Context) error {
	promises, err := s.oracle().Promises(ctx)
	if err != nil {
		return err
	}
	ids, err := ask(ctx, s.node, s.plan.Record.Oracle.Address, oracleABI.PackFeedIds(), oracleABI.UnpackFeedIds)
	if err != nil {
		return fmt.Errorf("reading feed ids: %w", err)
	}
	free := price.FeedID(0) // ids are never used again, so it is beyond all that ever were
	for _, id := range ids {
		free = max(free, price.FeedID(id.Uint64())+1)
	}
	s.enter(promises)
	for _, f := range s.cfg.Feeds {
		promise, there := promises[f.Name]
		switch {
		case !there:
			if err := s.addFeed(f, free); err != nil {
				return err
			}
			free++
		case promise.Removed:
			s.plan.differ("%s: the owner removed it", f.Name)
		default:
			s.comparePolicy(f, promise)
			if err := s.findReaders(ctx, f); err != nil {
				return err
			}
		}
		delete(promises, f.Name)
	}
	for _, name := range sortedByID(promises) {
		if !promises[name].Removed {
			s.plan.differ("%s: on chain, and not in the config: nobody here posts it", name)
		}
	}
	return nil
}

// enter writes the chain's feeds into the record, and keeps the readers.
func (s *survey) enter(promises map[string]contracts.Promise) {
	r := s.plan.Record
	old := Record{Feeds: r.Feeds}
	r.Feeds = nil
	for _, name := range sortedByID(promises) {
		promise := promises[name]
		rec := &FeedRecord{Name: name, ID: promise.ID, Decimals: promise.Decimals, History: promise.History}
		if before := old.Feed(name); before != nil && before.ID == promise.ID {
			for _, kind := range ReaderKinds {
				rec.setReader(kind, before.ReaderOf(kind))
			}
		}
		r.Feeds = append(r.Feeds, rec)
	}
}

func sortedByID(promises map[string]contracts.Promise) []string {
	names := make([]string, 0, len(promises))
	for name := range promises {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Compare(promises[a].ID, promises[b].ID) })
	return names
}

func (s *survey) addFeed(f Feed, id price.FeedID) error {
	if id >= price.MaxPages*price.LanesPerPage {
		return fmt.Errorf("adding %s: the oracle has no id left, all %d were used", f.Name, price.MaxPages*price.LanesPerPage)
	}
	call := Call{
		What: fmt.Sprintf("add the feed %s under id %d", f.Name, id),
		To:   s.plan.Record.Oracle.Address,
		Data: oracleABI.PackAddFeed(big.NewInt(int64(id)), f.onChain()),
	}
	if s.plan.Record.Oracle.Owner != s.wallet.Address() {
		s.plan.OwnerMust = append(s.plan.OwnerMust, call)
		return nil
	}
	s.plan.add(call.What, func(ctx context.Context, r *Record) error { return s.send(ctx, r, call) })
	s.plan.Steps = append(s.plan.Steps, readerSteps(f)...)
	return nil
}

// comparePolicy tells each promise that the config would write otherwise.
func (s *survey) comparePolicy(f Feed, promise contracts.Promise) {
	differences := promise.Policy.Differences(f.Policy)
	if promise.Decimals != f.Decimals {
		differences = append([]price.Difference{{Name: "decimals", Have: promise.Decimals, Want: f.Decimals}}, differences...)
	}
	for _, d := range differences {
		s.plan.differ("%s: %s is %v on chain, %v in the config: the chain's holds", f.Name, d.Name, d.Have, d.Want)
	}
	if want := s.cfg.Terms.History; int(promise.History) != want {
		s.plan.differ("%s: its page keeps %d rounds, the config says %d: the owner must set it", f.Name, promise.History, want)
	}
}
