package app

import (
	"sync"
	"time"

	"twofold/coord"
	"twofold/signer/submit"
)

// posts is what this relayer knows of its own posts beside those of others: whether it should go first.
type posts struct {
	able     func() bool
	dueSince func(after time.Time) time.Time
	snapshot func() submit.Snapshot
	rank     func() int
	stagger  time.Duration

	mu      sync.Mutex
	mine    map[uint16]uint32 // of each page the newest second of a report of ours that was applied
	applied uint32            // the newest of these
	lost    uint32            // the second of the last that came after another relayer's
	many    int               // that did so while this relayer went first, since one was applied

	newest uint32    // the second of the newest report on chain, whoever's
	prompt bool      // it was made as soon as it was due, by one that goes first
	due    time.Time // since when what has become due after it waits to land; zero: nothing does
}

// mostLost is how many posts in a row come too late before this relayer lets another go first: one does where turns change.
const mostLost = 2

var _ coord.Poster = (*posts)(nil)

func newPosts(a *App) *posts {
	return &posts{
		able: a.able, dueSince: a.dueSince, snapshot: a.Snapshot, rank: func() int { return a.several.Rank() }, stagger: a.stagger,
		mine: map[uint16]uint32{},
	}
}

// able tells whether what is due would be signed and sent, by what this process sees of the chain, of gas and of its wallet. What it
// does not see, such as an attester that refuses nobody else, has what is due wait.
func (a *App) able() bool {
	held := a.sender.Held()
	return a.Snapshot().Pace.Signs() && !held.TooDear && held.Missing.Sign() == 0
}

// dueSince is since when what has been due the longest waits to land, of what became due after a moment; zero: nothing does. Once
// the relayer was told to stop it stays as it is, so that the lead is not kept by one that waits for a transaction which does not land.
func (a *App) dueSince(after time.Time) (since time.Time) {
	for _, f := range a.Feeds() {
		if due := a.engine.DueSince(f.ID); due.After(after) && (since.IsZero() || due.Before(since)) {
			since = due
		}
	}
	return since
}

// Able tells whether what is due would be signed and sent, and not after another relayer's: one that was cut off from Redis, and is
// always quicker, cannot be told otherwise.
func (p *posts) Able() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.many < mostLost && p.able()
}

// Waits is since when what has been due the longest waits to land, of what became due after the newest report of ours that was
// applied. What waits for longer, while others land, lacks something else than a relayer that can post, such as an attester that
// signs its page; to hand the lead on would not help it, and would have all else wait.
func (p *posts) Waits() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.look()
	return p.dueSince(second(p.applied))
}

// Outdone tells whether the newest report on chain is another relayer's that goes first. One that came late says nothing of the
// kind: where two have each left it to the other, the first by its config goes first again. Of two of one second the contract takes
// one.
func (p *posts) Outdone() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	page := p.look()
	return p.newest != 0 && p.mine[page] != p.newest && p.prompt
}

// look takes in the newest report on chain, and tells of which page it is. Since it ends what was due, how long that had waited is
// known from the look before, of which there is one at each turn of the lease. What waited already when the report before was made is
// none of it: that one did not end it either.
func (p *posts) look() (page uint16) {
	newest := uint32(0)
	for id, lane := range p.snapshot().Published {
		if lane.Clock > newest {
			page, newest = id.Page(), lane.Clock
		}
	}
	if newest != p.newest {
		p.prompt = p.due.IsZero() || second(newest).Sub(p.due) < p.stagger/2
		p.newest = newest
	}
	p.due = p.dueSince(second(newest))
	return page
}

func second(of uint32) time.Time { return time.Unix(int64(of), 0) }

// Posted is not noted: another's may land first.
func (p *posts) Posted(submit.Posted) {}

// Settled notes what was applied, and what came too late. What a follower posts late may well meet another's.
func (p *posts) Settled(s submit.Settled) {
	beaten := s.Outcome == submit.Reverted && submit.BeatenBy(s.Err) && p.rank() == 0
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case s.Block != 0:
		p.many = 0
		p.mine[s.Feed.Page()] = max(p.mine[s.Feed.Page()], s.ObservedAt)
		p.applied = max(p.applied, s.ObservedAt)
	case beaten && s.ObservedAt != p.lost:
		p.lost, p.many = s.ObservedAt, p.many+1
	}
}
