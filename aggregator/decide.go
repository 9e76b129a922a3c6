package aggregator

import (
	"time"

	"twofold/price"
	"twofold/report"
)

// The claims that the engine must know; the others are [Decide]'s alone.
const (
	ClaimNothing = report.Nothing
	ClaimAgreed  = report.Agreed
)

// Decision is what [Decide] makes of one feed at one moment, and why.
type Decision struct {
	Feed      price.FeedID
	At        Moment
	Outcome   Outcome
	Claim     report.Claim    // what a report that goes out now says of the lane, due or not
	A, B      price.Price     // as reported: 0 for a side without a healthy quote
	Health    [2]price.Health // by side
	Gone      [2]price.Gone   // by side: why its provider has no price
	Providers [2]string       // by side
	Published price.Published // what it was judged against
	Checks    Checks
	Refuted   bool // its trouble is, by what another relayer posted: see LeftToOthers and Waiting
}

// Moment is when something is decided, by the two clocks that count.
type Moment struct {
	Now   time.Time // ours: the age of quotes, and for how long anything has lasted
	Stamp time.Time // what a report made now is stamped with: the age of what stands on chain; never after Now
}

// Decide is the agreement rule of design section 6 for one feed. a and b are the sides' latest quotes,
// published is the newest of what is on chain and what is in flight. The Since it returns belongs in the
// next call.
// house: the design fixes these six; each is a different thing.
func Decide(at Moment, rule Rule, a, b price.Quote, since price.Since, published price.Published) (Decision, price.Since) {
	now := at.Now
	d := Decision{
		At: at, Providers: [2]string{a.Provider, b.Provider}, Published: published,
		Health: [2]price.Health{a.Health(now, rule.MaxQuoteAge), b.Health(now, rule.MaxQuoteAge)},
		Gone:   [2]price.Gone{a.Gone, b.Gone},
	}
	if d.Health[price.A] == price.Healthy {
		d.A = a.Price
	}
	if d.Health[price.B] == price.Healthy {
		d.B = b.Price
	}
	d.Checks.age(now, "age A", a, rule.MaxQuoteAge)
	d.Checks.age(now, "age B", b, rule.MaxQuoteAge)
	standing := price.Stand(d.A, d.B, rule.Policy.MaxDivergence)
	since = since.Next(now, standing, rule.Settle)
	switch {
	case !published.Live():
		// The attesters are told nothing of a closed lane, so its trouble is timed anew when it opens.
		d.Outcome, since = Paused, price.Since{}
	case published.Waits(uint32(at.Stamp.Unix())):
		d.Outcome = Settling
		d.Checks.wait(at.Stamp, published.AnswersFrom)
	case standing != price.Agreeing:
		d.trouble(rule, standing, since)
	case !since.Settled(now, rule.Settle):
		d.Outcome = Settling
		d.Checks.divergence(d.A, d.B, rule.Policy.MaxDivergence)
		d.Checks.add(Check{Name: "agreed for", Unit: Milliseconds, Value: now.Sub(since.Agreed).Milliseconds(), Limit: rule.Settle.Milliseconds()})
	default:
		d.Claim = report.Agreed
		d.Checks.divergence(d.A, d.B, rule.Policy.MaxDivergence)
		d.agreed(rule)
	}
	return d, since
}

// trouble is rules 1 and 2: which trouble it is, whether it is due, and whether it is claimed.
func (d *Decision) trouble(rule Rule, standing price.Standing, since price.Since) {
	var post Outcome
	var stands bool
	var claim report.Claim
	if standing == price.Apart {
		d.Outcome, post, claim = Disputed, PostDispute, report.Disputed
		stands = d.Published.Mark == price.MarkDisputed
		d.Checks.divergence(d.A, d.B, rule.Policy.MaxDivergence)
	} else {
		d.Outcome, post, claim = absence(d.Health), PostMissing, report.Missing
		stands = d.Published.Mark == price.MarkMissing
	}
	otherStands := !stands && (d.Published.Mark == price.MarkDisputed || d.Published.Mark == price.MarkMissing)
	// Where the other kind of trouble stands on chain, this kind must itself have lasted: a price that
	// flickers between the two must not be posted at each turn.
	began := since.Trouble
	if otherStands {
		began = since.KindAt
	}
	lasting := d.At.Now.Sub(began) >= rule.DisputeAfter
	d.Checks.add(Check{Name: "trouble for", Unit: Milliseconds, Value: d.At.Now.Sub(began).Milliseconds(), Limit: rule.DisputeAfter.Milliseconds(), Reached: lasting})
	if !lasting {
		return
	}
	d.Claim = claim
	if !stands || d.beat("trouble posted", d.Published.Clock, rule) {
		d.Outcome = post
	}
}

// absence is the outcome for the first side without a healthy quote.
func absence(health [2]price.Health) Outcome {
	for _, side := range price.Sides {
		if h := health[side]; h != price.Healthy {
			return MissingA + Outcome(2*(h-price.Missing)) + Outcome(side)
		}
	}
	panic("aggregator: absence asked of two healthy sides")
}

// agreed is rules 4 to 6.
func (d *Decision) agreed(rule Rule) {
	p, mean := d.Published, price.Mean(d.A, d.B)
	if p.Price == 0 {
		d.Outcome = PublishFirst
		return
	}
	deviated := price.Deviation(p.Price, mean, rule.Deviation)
	d.Checks.add(Check{Name: "deviation", Unit: PPM, Value: int64(price.ChangePPM(p.Price, mean)), Limit: int64(rule.Deviation), Reached: deviated})
	switch {
	case p.Mark == price.MarkHeld:
		d.held(rule, mean)
	case p.Mark == price.MarkDisputed || p.Mark == price.MarkMissing:
		d.Outcome = PublishRecovered
	case deviated:
		d.Outcome = PublishDeviation
	case d.beat("heartbeat", p.At, rule):
		d.Outcome = PublishHeartbeat
	default:
		d.Outcome = Unchanged
	}
}

// held is rule 4: what the contract's jump check will say to this price.
func (d *Decision) held(rule Rule, mean price.Price) {
	p := d.Published
	jumped := price.Jumped(p.Price, mean, rule.Policy.MaxJump)
	d.Checks.add(Check{Name: "jump", Unit: PPM, Value: int64(price.ChangePPM(p.Price, mean)), Limit: int64(rule.Policy.MaxJump), Reached: jumped})
	if !jumped {
		d.Outcome = PublishRecovered
		return
	}
	stood := d.At.Stamp.Sub(time.Unix(int64(p.CandidateAt), 0)).Truncate(time.Second) // reports carry whole seconds
	sameLevel := !price.Jumped(p.Candidate, mean, rule.Policy.MaxJump)
	ripe := sameLevel && stood >= rule.Policy.JumpConfirm
	left := price.Deviation(p.Candidate, mean, rule.Policy.MaxJump/2)
	d.Checks.add(Check{Name: "held for", Unit: Milliseconds, Value: stood.Milliseconds(), Limit: rule.Policy.JumpConfirm.Milliseconds(), Reached: ripe})
	d.Checks.add(Check{Name: "left candidate", Unit: PPM, Value: int64(price.ChangePPM(p.Candidate, mean)), Limit: int64(rule.Policy.MaxJump / 2), Reached: left})
	switch {
	case ripe:
		d.Outcome = PublishConfirm
	case left || !sameLevel:
		d.Outcome = PublishFollow
	default:
		d.Outcome = Holding
	}
}

// beat tells whether what was stated at clock is a heartbeat old, less the lead. It ages by the stamps, as the chain sees
// it: while the sequencer lags, what landed a moment ago is old by our clock, and nothing could make it younger.
func (d *Decision) beat(name string, clock uint32, rule Rule) bool {
	age, limit := d.At.Stamp.Sub(time.Unix(int64(clock), 0)), rule.Heartbeat-rule.Lead
	d.Checks.add(Check{Name: name, Unit: Milliseconds, Value: age.Milliseconds(), Limit: limit.Milliseconds(), Reached: age >= limit})
	return age >= limit
}

// ClockDoubted tells whether it is our clock that is wrong, by all that can be seen from here: the chain lags behind it, no
// provider is in time with it, and on both sides there is one that is not. What Decide calls a missing price is none
// then.
func ClockDoubted(chain price.Pace, decisions []Decision) bool {
	if chain != price.Lagging {
		return false
	}
	var skewed [2]bool
	for i := range decisions {
		for side, h := range decisions[i].Health {
			if h == price.Healthy {
				return false
			}
			skewed[side] = skewed[side] || h == price.Skewed
		}
	}
	return skewed[price.A] && skewed[price.B]
}
