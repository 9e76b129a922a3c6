package aggregator

import (
	"slices"
	"time"

	"twofold/price"
	"twofold/report"
)

// Cause is a feed that a proposal was made for, and since when.
type Cause struct {
	Feed    price.FeedID
	Outcome Outcome
	// Received is the return of the socket read of the frame that made the decision due. It is zero when
	// a timer did, or the chain, or when the decision had to wait for a pending transaction.
	Received time.Time
	DueSince time.Time
}

// Proposal is what goes to the attesters, with the feeds it was made for.
type Proposal struct {
	report.Proposal
	Causes []Cause
	// Late says that another relayer should have posted it before: it is simulated before it is sent, since that one may have.
	Late bool
}

// Compose makes a proposal out of the decisions of all feeds, taken at one moment. Every page with a lane that
// is due goes out with all its lanes: one that is agreed is refreshed for free. A page is left out
// whose clock is not before the floor of the stamp, one that the chain does not know, and one that the caller
// does not allow. It is false when nothing is to go out.
func Compose(at Moment, decisions []Decision, allowed func(page uint16) bool) (report.Proposal, bool) {
	observedAt := uint32(at.Stamp.Unix())
	pages := pagesOf(decisions, func(d Decision) bool {
		return d.Outcome.Due() && d.Published.Exists && d.Published.Clock < observedAt && allowed(d.Feed.Page())
	})
	return report.Proposal{ObservedAt: observedAt, Pages: pages, Sign: true}, len(pages) > 0
}

// LongestDue is at most so many of a proposal's pages, ascending: those that have been due the longest; 0: all of them. The
// others go with the next offers, each before those that went with this one, whatever becomes of it.
func LongestDue(pages []report.ProposedPage, most int, since func(page uint16) time.Time) []report.ProposedPage {
	if most == 0 || len(pages) <= most {
		return pages
	}
	slices.SortStableFunc(pages, func(a, b report.ProposedPage) int { return since(a.Number).Compare(since(b.Number)) })
	pages = pages[:most]
	slices.SortFunc(pages, func(a, b report.ProposedPage) int { return int(a.Number) - int(b.Number) })
	return pages
}

// Tell makes the proposal that only tells the attesters what is seen, of every page with a lane that is
// wanted (design section 8). It is false when there is none.
func Tell(at Moment, decisions []Decision, wanted func(Decision) bool) (report.Proposal, bool) {
	pages := pagesOf(decisions, wanted)
	return report.Proposal{ObservedAt: uint32(at.Stamp.Unix()), Pages: pages}, len(pages) > 0
}

// pagesOf is every page with at least one lane that is wanted, ascending, with all its lanes.
func pagesOf(decisions []Decision, wanted func(Decision) bool) []report.ProposedPage {
	var pages []report.ProposedPage
	for _, d := range decisions {
		if wanted(d) && !slices.ContainsFunc(pages, func(p report.ProposedPage) bool { return p.Number == d.Feed.Page() }) {
			pages = append(pages, report.ProposedPage{Number: d.Feed.Page()})
		}
	}
	slices.SortFunc(pages, func(a, b report.ProposedPage) int { return int(a.Number) - int(b.Number) })
	for _, d := range decisions {
		i, found := slices.BinarySearchFunc(pages, d.Feed.Page(), func(p report.ProposedPage, n uint16) int { return int(p.Number) - int(n) })
		if found {
			pages[i].Lanes[d.Feed.Lane()] = report.ProposedLane{
				Lane: report.Lane{Claim: d.Claim, A: d.A, B: d.B}, Providers: d.Providers,
			}
		}
	}
	return pages
}

// Outlook is what the poster knows and the engine decides against. It is a value; the map and the report
// in it are never changed after it was given away.
type Outlook struct {
	// Answered is how many of the engine's offers have been dealt with, so that an outlook from before
	// the newest offer is not mistaken for the answer to it.
	Answered uint64
	// Ready says that a proposal would be signed and sent now.
	Ready bool
	// Replace says that what is in flight has waited too long: what is due is judged against the chain
	// alone, and what is proposed replaces it.
	Replace bool
	// MaxPages is how many pages a proposal may have for its gas to be within what the chain takes; 0: any number.
	MaxPages int
	// Refused are the pages of the last offer with a lane that a side refused to sign. They go apart from the others for
	// a while, so that a lane that is disputed between proposer and attester stops nobody but its page.
	Refused []uint16
	// Pace is how the chain's time goes beside our clock.
	Pace price.Pace
	// Latest is the latest second that a report may be stamped with; zero: no head bounds our clock.
	Latest time.Time
	// Behind is by how much more than a block the newest head was behind our clock when it came: what others post is seen as much
	// later than they would think.
	Behind time.Duration
	// Published is every feed as on chain at the newest head; nil until it was read for the first time.
	Published map[price.FeedID]price.Published
	// InFlight is the newest report that was sent and not yet seen in a block; nil if none.
	InFlight *report.Report
}

// Moment is now, by our clock and by the one that reports are stamped with.
func (o Outlook) Moment(now time.Time) Moment {
	return Moment{Now: now, Stamp: price.Stamp(now, o.Latest)}
}

// Effective is what a feed is judged against: the chain, with what is in flight on top.
func (o Outlook) Effective(id price.FeedID, policy price.Policy) price.Published {
	p := o.Published[id]
	if o.InFlight == nil || o.Replace || !p.Exists {
		return p
	}
	lane, ok := o.InFlight.Lane(id)
	if !ok || o.InFlight.ObservedAt <= p.Clock {
		return p
	}
	return Apply(p, policy, lane, o.InFlight.ObservedAt)
}
