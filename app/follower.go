package app

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/owner"
	"twofold/price"
	"twofold/signer/cost"
)

// terms is the oracle as the follower reads it; chain is one.
type terms interface {
	changes(ctx context.Context, from, to uint64) ([]contracts.Change, error)
	stand(ctx context.Context, head *types.Header, attesters [2][]common.Address) (standing, error)
}

// judge is told what feeds are judged by; engine.Engine is one.
type judge interface {
	Follow(rules map[price.FeedID]aggregator.Rule, with func())
}

const (
	// rereadEvery is how old the standing may be: a change whose event was missed holds from then at the latest.
	rereadEvery = time.Minute
	// maxBlocksBehind is beyond what nodes give events for without complaint. Then the standing is read at once.
	maxBlocksBehind = 500
)

// follower keeps what this relayer judges by at what the oracle promises, beside the hot path. At each new head it asks for
// events that tell of a change; after one, and every minute, it reads everything anew as of that head, so that it does
// not matter whether an event was seen.
type follower struct {
	terms     terms
	attesters [2][]common.Address // ours, by side
	judge     judge
	arm       func(*config.Config) // gives the attesters what goes with a config's rules; must not block
	head      func() *types.Header // the newest that was seen; nil before the first
	stretch   func() cost.Stretch  // of every trigger, by the budget
	every     time.Duration
	log       *slog.Logger
	metrics   *followMetrics

	feeds atomic.Pointer[[]engine.Feed] // as they are judged now; which they are never changes

	// What follows is Run's alone.
	seen    *types.Header
	heard   uint64 // the block up to which every change is known, by its event or because the standing was read there
	stale   bool   // the standing is to be read again
	readAt  time.Time
	deaf    bool // events cannot be read
	failing bool // the standing cannot be read

	mu        sync.Mutex // never held while the chain is read
	cfg       *config.Config
	standing  standing
	stretched cost.Stretch              // by the budget, as the feeds are judged
	judged    []engine.Feed             // what the engine was told last; it takes it when nothing it offered is unanswered
	differs   map[string]string         // what was said of each feed
	inactive  map[common.Address]string // why what an attester signs does not count; what was said last
}

// begin takes the standing found at start. The error is a [*config.Fault] for each feed that cannot be judged.
func (f *follower) begin(now time.Time, s standing) error {
	feeds, err := f.cfg.EngineFeeds(s.promises)
	if err != nil {
		return err
	}
	f.feeds.Store(&feeds)
	f.judged, f.differs, f.inactive = feeds, map[string]string{}, map[common.Address]string{}
	f.seen = s.head
	f.take(now, s)
	f.watchAttesters(timeOf(s.head))
	return nil
}

// current is every feed as it is judged now. The list is never changed after it was given away.
func (f *follower) current() []engine.Feed { return *f.feeds.Load() }

// Run follows until ctx ends.
func (f *follower) Run(ctx context.Context) error {
	tick := time.NewTicker(f.every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		if head := f.head(); head != nil && head.Hash() != f.seen.Hash() {
			f.look(ctx, head)
		}
		f.followBudget()
	}
}

// followBudget moves the triggers as far as the budget wants them.
func (f *follower) followBudget() {
	stretch := f.stretch()
	f.mu.Lock()
	defer f.mu.Unlock()
	if stretch == f.stretched {
		return
	}
	f.stretched = stretch
	if f.rejudge(f.standing) {
		f.handOn()
	}
}

// look is at one head. Where events cannot be read the standing is no older than a minute all the same, and what was missed
// is asked for again.
func (f *follower) look(ctx context.Context, head *types.Header) {
	if f.outOfReach(head) {
		f.stale = true
	} else {
		f.hear(ctx, head)
	}
	f.seen = head
	if f.stale || time.Since(f.readAt) >= rereadEvery {
		f.read(ctx, head)
	}
	f.watchAttesters(timeOf(head))
}

// outOfReach tells whether the head is not to be reached by events from what is known: a block was taken back, or there are
// too many.
func (f *follower) outOfReach(head *types.Header) bool {
	to := head.Number.Uint64()
	return to <= f.seen.Number.Uint64() || to <= f.heard || to-f.heard > maxBlocksBehind
}

// read reads everything anew; if that fails, again at the next head.
func (f *follower) read(ctx context.Context, head *types.Header) {
	s, err := f.terms.stand(ctx, head, f.attesters)
	if err != nil {
		f.failed(ctx, err)
		return
	}
	f.stale = false
	f.take(time.Now(), s)
}

func timeOf(head *types.Header) time.Time { return time.Unix(int64(head.Time), 0) }

// hear asks for the changes since what is known. Trouble is said when it begins and when it ends.
func (f *follower) hear(ctx context.Context, head *types.Header) {
	changes, err := f.terms.changes(ctx, f.heard+1, head.Number.Uint64())
	if ctx.Err() != nil {
		return
	}
	switch deaf := err != nil; {
	case deaf == f.deaf:
	case deaf:
		f.log.Warn("the oracle's events cannot be read, so that its changes are followed within a minute only", "err", err)
	default:
		f.log.Info("the oracle's events can be read again")
	}
	if f.deaf = err != nil; f.deaf {
		return
	}
	f.heard = head.Number.Uint64()
	for _, change := range changes {
		f.stale = true
		f.log.Info("the oracle was changed", "event", change.String(), "block", change.Raw.BlockNumber, "tx", change.Raw.TxHash)
	}
}

// failed is said when it begins; that it is over, by take.
func (f *follower) failed(ctx context.Context, err error) {
	if ctx.Err() == nil && !f.failing {
		f.failing = true
		f.metrics.unread()
		f.log.Warn("what the oracle promises cannot be read, so that the last promises hold", "err", err)
	}
}

// take hands on what was read.
func (f *follower) take(now time.Time, s standing) {
	if f.failing {
		f.failing = false
		f.log.Info("what the oracle promises can be read again")
	}
	f.readAt, f.heard = now, s.head.Number.Uint64()
	f.metrics.read(now, s)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.standing = s
	f.sayDifferences(s)
	if f.rejudge(s) {
		f.handOn()
	}
}

// adopt follows another config from now on: its triggers and knobs, under the promises that stand.
func (f *follower) adopt(next *config.Config) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.cfg = next
	f.sayDifferences(f.standing)
	f.rejudge(f.standing)
	f.handOn() // also where no rule is another, for the attesters' own settings
}

// handOn gives the engine its rules. The attesters get theirs at the same moment: what the engine proposed by a looser rule
// they would refuse by a stricter one, and its page would go apart for a while.
func (f *follower) handOn() {
	feeds, cfg := f.judged, f.cfg
	rules := make(map[price.FeedID]aggregator.Rule, len(feeds))
	for i := range feeds {
		rules[feeds[i].ID] = feeds[i].Rule
	}
	f.judge.Follow(rules, func() {
		f.feeds.Store(&feeds)
		f.arm(cfg)
	})
}

// rejudge puts the feeds under the promises that were read, and says whether a rule is another now. A feed that is gone keeps
// its last promise: its lane says that it is gone. One of its name under another id was not there at start, and is of no concern
// before the next.
func (f *follower) rejudge(s standing) (changed bool) {
	feeds := slices.Clone(f.judged)
	for i := range feeds {
		was := &feeds[i]
		policy := was.Rule.Policy
		if promise := s.promises[was.Name]; promise.Feed == was.Feed && !promise.Removed {
			policy = promise.Policy
		}
		rule, known := f.cfg.RuleUnder(was.Name, policy)
		if !known {
			continue
		}
		rule.Deviation = f.stretched.Of(rule.Deviation, rule.Policy.Deviation)
		if rule == was.Rule {
			continue
		}
		if was.Rule.Policy != rule.Policy {
			f.log.Info("a feed's policy changed on chain, and is followed", "feed", was.Name, "from", was.Rule.Policy, "to", rule.Policy)
		}
		was.Rule, changed = rule, true
	}
	f.judged = feeds
	return changed
}

// sayDifferences says what the chain has otherwise than the config, when that changes.
func (f *follower) sayDifferences(s standing) {
	for name, err := range f.cfg.Differences(s.promises) {
		text := ""
		if err != nil {
			text = strings.ReplaceAll(err.Error(), "\n", "; ")
		}
		f.metrics.differs(name, err != nil)
		switch before := f.differs[name]; {
		case text == before:
		case err != nil:
			f.log.Warn("the chain's promise is another than the config's; the chain's holds", "feed", name, "differs", text)
		default:
			f.log.Info("the chain's promise is the config's again", "feed", name)
		}
		f.differs[name] = text
	}
}

// watchAttesters says when an attester of ours can no longer sign what counts, and when it can again. A life ends without
// an event, so it is judged at every head.
func (f *follower) watchAttesters(now time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, side := range price.Sides {
		if len(f.attesters[side]) == 0 {
			continue
		}
		active := false
		for i, life := range f.standing.attesters[side] {
			address, text := f.attesters[side][i], unfit(life, now)
			active = active || text == ""
			switch {
			case text == f.inactive[address]:
			case text != "":
				f.log.Warn("what our attester signs is refused by the oracle", "side", side, "attester", address, "why", text,
					"from", owner.At(life.From).String(), "until", owner.At(life.Until).String())
			default:
				f.log.Info("what our attester signs is taken by the oracle again", "side", side, "attester", address)
			}
			f.inactive[address] = text
		}
		f.metrics.active(side, active)
	}
}

// unfit is why what an attester signs does not count; "" if it does.
func unfit(life contracts.AttesterLife, now time.Time) string {
	switch {
	case life.Suspended:
		return "it is suspended: the owner must lift it, or add another"
	case now.Before(life.From):
		return "its life has not begun: wait"
	case !life.ActiveAt(now):
		return "its life is over: the owner must add another"
	default:
		return ""
	}
}

// maySign tells whether the oracle takes what an attester of ours signs.
func (f *follower) maySign(attester common.Address) bool { return f.whyNot(attester) == "" }

// whyNot is why what an attester of ours signs does not count; "" if it does.
func (f *follower) whyNot(attester common.Address) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.inactive[attester]
}

// covered is until when a side has an attester, whoever runs it; zero: it has none now.
func (f *follower) covered(side price.Side) time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.standing.covered[side]
}

// difference is how the chain's promise of a feed is another than the config's; "" if it is not.
func (f *follower) difference(feed string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.differs[feed]
}
