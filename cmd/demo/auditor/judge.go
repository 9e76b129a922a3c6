package auditor

import (
	"fmt"
	"math/big"
	"time"

	"twofold/contracts"
	"twofold/price"
)

const (
	// sampleEvery is how often an answer is held against the true price.
	sampleEvery = 100 * time.Millisecond
	// saidWithin is how long before its observation a price must have been said.
	saidWithin = 3 * time.Second
	// truthDecimals are those of a Truth's prices.
	truthDecimals = 8
)

// record is what is known of one feed.
type record struct {
	feed     Feed
	recovery time.Duration
	truth    Truth

	lane   lane
	turns  []turn
	counts counts
}

// turn is a block after which the lane was in trouble, or out of it, and had been otherwise before.
type turn struct {
	at      uint64 // the block's time
	trouble bool
}

type counts struct {
	rounds            int
	maxAge            uint64 // seconds
	disputed, missing uint64 // seconds
	worstPPM          uint64
	oneSided, wrong   int
}

// stood takes in the time from one block to the next, in which the lane stood as it was. The answer's age is what a
// consumer in the next block finds who comes before a report there.
func (r *record) stood(from, to uint64) error {
	switch r.lane.mark {
	case price.MarkDisputed:
		r.counts.disputed += to - from
	case price.MarkMissing:
		r.counts.missing += to - from
	default:
	}
	if r.lane.price == 0 || r.lane.mark == price.MarkPaused {
		return nil
	}
	if at := uint64(r.lane.at); to > at {
		r.counts.maxAge = max(r.counts.maxAge, to-at)
	}
	if r.truth == nil {
		return nil
	}
	spells := r.truth.Spells()
	end := unix(to)
	for t := unix(from); t.Before(end); t = t.Add(sampleEvery) {
		if !r.mustBeRight(t, spells) {
			continue
		}
		real, err := r.truth.True(r.feed.Name, t)
		if err != nil {
			return fmt.Errorf("judging %s: %w", r.feed.Name, err)
		}
		r.counts.worstPPM = max(r.counts.worstPPM, errorPPM(r.lane.price, r.feed.Decimals, real))
	}
	return nil
}

// mustBeRight tells whether the answer that stands at a time has no excuse for being wrong. It has one while a fault is
// in force at a provider of the feed, and after it until the answer is renewed, for the time of recovery at most. A lie
// below the divergence limit is no excuse, since the feed goes on, but where the chain says that it does not.
func (r *record) mustBeRight(t time.Time, spells []Spell) bool {
	for _, s := range spells {
		if !r.feed.has(s.Provider) || t.Before(s.From) {
			continue
		}
		if s.LiePPM != 0 && max(s.LiePPM, -s.LiePPM) < int64(r.feed.Policy.MaxDivergence) && !r.lane.inTrouble() {
			continue
		}
		ended := !s.To.IsZero() && !t.Before(s.To)
		if !ended {
			return false
		}
		renewed := !unix(uint64(r.lane.at)).Before(s.To)
		if !renewed && t.Before(s.To.Add(r.recovery)) {
			return false
		}
	}
	return true
}

// take takes in what happened in a block. What the owner stops has no price until it is cleared, and then as if it never had one.
func (r *record) take(h happening, blockTime uint64, maxSkew time.Duration) {
	before := r.lane.inTrouble()
	switch {
	case h.report != nil:
		r.report(*h.report, blockTime)
		return
	case h.change != nil && pauses(h.change, r.feed.ID):
		r.lane.mark = price.MarkPaused
	case h.lane != nil && h.lane.Feed == r.feed.ID && clears(h.lane):
		r.lane = lane{answersFrom: uint32(blockTime) + uint32(maxSkew/time.Second) + 1}
	}
	if before && !r.lane.inTrouble() {
		r.turns = append(r.turns, turn{blockTime, false})
	}
}

func pauses(c *contracts.Change, id price.FeedID) bool {
	switch c.Name {
	case "AllPaused":
		return true
	case "FeedPaused":
		feed, ok := c.Args[0].Value.(*big.Int)
		return ok && feed.Cmp(new(big.Int).SetUint64(uint64(id))) == 0
	default:
		return false
	}
}

// clears tells a lane that was cleared from one that is agreed to the ppm: a report has prices.
func clears(l *contracts.LaneChanged) bool { return l.To == 0 && l.A == 0 && l.B == 0 }

// report takes in a report that landed in a block.
func (r *record) report(reported contracts.Reported, blockTime uint64) {
	for i, page := range reported.Report.Pages {
		if page.Number != r.feed.ID.Page() || !reported.Applied[i] {
			continue
		}
		before, observedAt := r.lane, reported.Report.ObservedAt
		l := page.Lanes[r.feed.ID.Lane()]
		r.lane = before.after(uint8(l.Claim), l.A, l.B, observedAt, r.feed.Policy)
		if r.lane.inTrouble() != before.inTrouble() {
			r.turns = append(r.turns, turn{blockTime, r.lane.inTrouble()})
		}
		if l.Claim == agreed && r.lane.mark.Agreed() && r.lane.at == observedAt {
			r.counts.rounds++
			r.landed(observedAt, blockTime, [2]price.Price{l.A, l.B})
		}
	}
}

// landed judges an answer by what the providers had said. A report carries the second in which it was made, or, where heads
// come late, an earlier one (design section 6): so what was said within the second of its block counts as known.
func (r *record) landed(observedAt uint32, blockTime uint64, prices [2]price.Price) {
	if r.truth == nil {
		return
	}
	observed := unix(uint64(observedAt))
	known := unix(max(uint64(observedAt), blockTime)).Add(time.Second - 1)
	oneSided, wrong := false, false
	for _, side := range price.Sides {
		provider := r.feed.Providers[side]
		honest, ever := r.truth.LastHonest(provider, r.feed.Name, known)
		oneSided = oneSided || !ever || observed.Sub(honest) > r.feed.MaxQuoteAge
		wrong = wrong || !said(prices[side], r.truth.Said(provider, r.feed.Name, observed.Add(-saidWithin), known), r.feed.Decimals)
	}
	if oneSided {
		r.counts.oneSided++
	}
	if wrong {
		r.counts.wrong++
	}
}

// said tells whether a price lies between the lowest and the highest midpoint of what was said.
func said(p price.Price, all []Said, decimals uint8) bool {
	if len(all) == 0 {
		return false
	}
	low, high := midpoint(all[0], decimals), midpoint(all[0], decimals)
	for _, s := range all[1:] {
		m := midpoint(s, decimals)
		if m.Cmp(low) < 0 {
			low = m
		}
		if m.Cmp(high) > 0 {
			high = m
		}
	}
	is := product(p, 1)
	return is.Cmp(low) >= 0 && is.Cmp(high) <= 0
}

// midpoint is in units of 10^-decimals, rounded down.
func midpoint(s Said, decimals uint8) *big.Int {
	sum := new(big.Int).Add(new(big.Int).SetUint64(s.Bid), new(big.Int).SetUint64(s.Ask))
	return sum.Mul(sum, power(decimals)).Div(sum, new(big.Int).Lsh(power(truthDecimals), 1))
}

// errorPPM is how far an answer is from the true price, relative to that, rounded up.
func errorPPM(answer price.Price, decimals uint8, real uint64) uint64 {
	// Both in units of 10^-(decimals+8).
	is := new(big.Int).Mul(product(answer, 1), power(truthDecimals))
	should := new(big.Int).Mul(new(big.Int).SetUint64(real), power(decimals))
	if should.Sign() == 0 {
		return million
	}
	off := new(big.Int).Abs(is.Sub(is, should))
	off.Mul(off, big.NewInt(million)).Add(off, should).Sub(off, big.NewInt(1))
	return off.Div(off, should).Uint64()
}

func power(n uint8) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

func unix(seconds uint64) time.Time { return time.Unix(int64(seconds), 0) }
