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
}

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

// Able tells whether what is due would be signed and sent.
func (p *posts) Able() bool { return p.able() }

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

// Settled notes what was applied.
func (p *posts) Settled(s submit.Settled) {
	if s.Block == 0 {
		return // it was not, or reverted
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.mine[s.Feed.Page()] = max(p.mine[s.Feed.Page()], s.ObservedAt)
}
