package engine

import (
	"math/rand/v2"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

const (
	// apartFor is how long a page that was refused goes apart from the others.
	apartFor = time.Minute
	// mostBack is how far stamps may step back, and then wait until they are past what was proposed: the largest maxSkew,
	// by which our clock may be ahead of a head that begins to lag. A second further ahead than this was proposed by a
	// clock that was set back since, or on a branch of the chain that is gone.
	mostBack = time.Minute
)

// turns says which pages may be proposed now. The attesters sign one report a page and second, so a page
// that was proposed waits for the next. A page that a side refused goes alone for a while, and not always
// at the same moment of a second: whatever the attester saw differently may swing with the market.
type turns struct {
	pages map[uint16]*pageTurn
	alone bool // the last proposal was of a page that goes alone
}

type pageTurn struct {
	second time.Time // that a report of the page was last stamped with
	apart  time.Time // goes alone until then
	wait   time.Time // and not before this
}

func newTurns() turns { return turns{pages: map[uint16]*pageTurn{}} }

func (t *turns) page(n uint16) *pageTurn {
	p := t.pages[n]
	if p == nil {
		p = new(pageTurn)
		t.pages[n] = p
	}
	return p
}

// choose is the pages among those due that make the next proposal: all that go together, or one of those
// that go alone, in turn.
func (t *turns) choose(at aggregator.Moment, due map[uint16]bool) func(page uint16) bool {
	now := at.Now
	together, alone := map[uint16]bool{}, uint16(0)
	waiting := false
	for n := range due {
		p := t.page(n)
		switch {
		case !p.free(at.Stamp):
		case !t.apart(now, n):
			together[n] = true
		case now.Before(p.wait):
		case !waiting || t.page(n).second.Before(t.page(alone).second):
			alone, waiting = n, true
		}
	}
	t.alone = waiting && (len(together) == 0 || !t.alone)
	if t.alone {
		return func(page uint16) bool { return page == alone }
	}
	return func(page uint16) bool { return together[page] }
}

// apart tells whether a page goes alone.
func (t *turns) apart(now time.Time, page uint16) bool { return now.Before(t.page(page).apart) }

// free tells whether a report stamped so is of a later second than the page's last.
func (p *pageTurn) free(stamp time.Time) bool {
	second := stamp.Truncate(time.Second)
	return p.second.Before(second) || p.second.After(second.Add(mostBack))
}

func (t *turns) proposed(stamp time.Time, page uint16) {
	t.page(page).second = stamp.Truncate(time.Second)
}

// refused sets a page apart.
func (t *turns) refused(now time.Time, page uint16) {
	p := t.page(page)
	p.apart = now.Add(apartFor)
	p.wait = now.Truncate(time.Second).Add(time.Second + rand.N(time.Second))
}

// answered takes in what became of the last offer.
func (l *loop) answered(now time.Time, o aggregator.Outlook) {
	for _, page := range o.Refused {
		l.turns.refused(now, page)
	}
}

// dueSince is since when the page has had a lane that is due; zero if none is.
func (l *loop) dueSince(page uint16) (since time.Time) {
	for lane := range price.LanesPerPage {
		s := l.byFeed[price.IDAt(page, lane)]
		if s != nil && !s.dueSince.IsZero() && (since.IsZero() || s.dueSince.Before(since)) {
			since = s.dueSince
		}
	}
	return since
}

// leftOut is for how long a lane has gone without being claimed. The attesters count that too, and refuse
// its whole page in the end (P6): a lane whose sides part and meet all the time never settles, so it would
// take its page-mates down with it. After disputeAfter it is claimed as agreed while it settles: the sides
// do agree then, and both attesters see it.
type leftOut struct {
	since   time.Time // the first proposal that left it out since the chain showed a claim of it
	second  uint32    // what that was stamped with
	claimed uint32    // the last second for which it was claimed
}

// proposed takes in a proposal of the lane's page.
func (o *leftOut) proposed(now time.Time, second uint32, claimed bool) {
	switch {
	case claimed:
		o.claimed = second
	case o.since.IsZero():
		o.since, o.second = now, second
	}
}

// see takes in what the chain shows. What was proposed may never have landed.
func (o *leftOut) see(p price.Published) {
	if !p.Live() || p.At > o.second || p.Clock == o.claimed {
		o.since = time.Time{}
	}
}

func (o *leftOut) tooLong(now time.Time, limit time.Duration) bool {
	return !o.since.IsZero() && now.Sub(o.since) >= limit
}
