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
	dueSince func() time.Time
	snapshot func() submit.Snapshot

	mu   sync.Mutex
	mine map[uint16]uint32 // of each page the newest second of a report of ours that was applied
	lost uint32            // the second of the last that came after another relayer's
	many int               // that did so, since one was applied
}

// mostLost is how many posts in a row come too late before this relayer lets another go first: one does where turns change.
const mostLost = 2

var _ coord.Poster = (*posts)(nil)

func newPosts(a *App) *posts {
	return &posts{able: a.able, dueSince: a.dueSince, snapshot: a.Snapshot, mine: map[uint16]uint32{}}
}

// able tells whether what is due would be signed and sent, by what this process sees of the chain, of gas and of its wallet. What it
// does not see, such as an attester that refuses nobody else, has what is due wait.
func (a *App) able() bool {
	held := a.sender.Held()
	return a.Snapshot().Pace.Signs() && !held.TooDear && held.Missing.Sign() == 0
}

// dueSince is since when what has been due the longest waits to land. Once the relayer was told to stop it stays as it is, so that
// the lead is not kept by one that waits for a transaction which does not land.
func (a *App) dueSince() (since time.Time) {
	for _, f := range a.Feeds() {
		if due := a.engine.DueSince(f.ID); !due.IsZero() && (since.IsZero() || due.Before(since)) {
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

// Waits is since when what has been due the longest waits to land.
func (p *posts) Waits() time.Time { return p.dueSince() }

// Outdone tells whether the newest report on chain is another relayer's. Of two of one second the contract takes one.
func (p *posts) Outdone() bool {
	page, newest := uint16(0), uint32(0)
	for id, lane := range p.snapshot().Published {
		if lane.Clock > newest {
			page, newest = id.Page(), lane.Clock
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return newest != 0 && p.mine[page] != newest
}

// Posted is not noted: another's may land first.
func (p *posts) Posted(submit.Posted) {}

// Settled notes what was applied, and what came too late.
func (p *posts) Settled(s submit.Settled) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s.Block == 0 {
		if s.Outcome == submit.Reverted && submit.BeatenBy(s.Err) && s.ObservedAt != p.lost {
			p.lost, p.many = s.ObservedAt, p.many+1
		}
		return
	}
	p.many = 0
	p.mine[s.Feed.Page()] = max(p.mine[s.Feed.Page()], s.ObservedAt)
}
