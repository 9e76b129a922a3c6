package engine

import (
	"slices"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

// refuted follows whether the trouble that this relayer sees of a feed is contradicted by what another one posted (design
// section 9). Two attesters signed otherwise, later than we began to see it: most likely it is our own connection. To post the
// trouble all the same would have the other post against it, and so on without end.
type refuted struct {
	trouble, kindAt time.Time // as Since has them; the rest is about this trouble
	began, kind     uint32    // the first second of it, and of its present kind, by the clock that reports are stamped with

	by     word      // what refutes it; zero: nothing does
	spent  uint32    // what was said up to this second refutes it no longer
	astray time.Time // since when neither of our sides is near what was said; zero: one is, or none is healthy
}

// word is what another relayer posted that contradicts our trouble.
type word struct {
	at    uint32        // the second of its observation; 0: there is none
	price price.Price   // on which the sides agree; 0: they have prices, and dispute
	lasts time.Duration // who sees well says something again by then
}

// heard is what the chain says against a trouble: that the sides agree (a hold says so too, of a price that the contract wants
// confirmed), or, against an absence, that they dispute. What this relayer said itself is none of it.
func (r *refuted) heard(s *feedState, stands price.Published) (w word) {
	after, policy := r.began, s.Rule.Policy
	switch {
	case !stands.Live() || stands.Mark == price.MarkMissing:
		return word{}
	case stands.Mark == price.MarkDisputed && s.since.Kind == price.Absent:
		after, w = r.kind, word{at: stands.Clock, lasts: policy.Heartbeat}
	case stands.Mark == price.MarkDisputed || stands.Price == 0:
		return word{}
	case stands.Mark == price.MarkHeld:
		w = word{stands.CandidateAt, stands.Candidate, policy.JumpConfirm}
	default:
		w = word{stands.At, stands.Price, policy.Heartbeat}
	}
	if w.at <= max(after, r.spent) || s.posted.has(w.at) {
		return word{}
	}
	return w
}

func (w word) age(at aggregator.Moment) time.Duration {
	return at.Stamp.Sub(time.Unix(int64(w.at), 0))
}

// judge takes in a decision, and what stands on chain, not what is in flight. What is promised there counts, since another
// relayer's triggers may be looser than ours.
func (r *refuted) judge(d *aggregator.Decision, s *feedState, stands price.Published) {
	if !s.since.Trouble.Equal(r.trouble) {
		*r = refuted{trouble: s.since.Trouble, began: uint32(d.At.Stamp.Unix())}
	}
	if !s.since.KindAt.Equal(r.kindAt) {
		r.kindAt, r.kind = s.since.KindAt, uint32(d.At.Stamp.Unix())
	}
	before := r.by
	r.by = word{}
	if s.since.Lasting(d.At.Now, s.Rule.DisputeAfter) {
		r.by = r.heard(s, stands)
	}
	switch {
	case !r.is() || !farFromBoth(d, r.by.price, s.Rule.Policy):
		r.astray = time.Time{}
	case r.astray.IsZero() || r.by != before:
		r.astray = d.At.Now
	}
}

// is tells whether the trouble is refuted, so that the feed's page is left to others.
func (r *refuted) is() bool { return r.by.at != 0 }

// end has what was said up to a second, the page's clock, refute it no longer.
func (r *refuted) end(clock uint32) { r.spent, r.by, r.astray = clock, word{}, time.Time{} }

// farFromBoth tells whether a side has a healthy price, and none has one near the answer, if there is one: whoever sees both would
// have posted another.
func farFromBoth(d *aggregator.Decision, answer price.Price, policy price.Policy) bool {
	if answer == 0 {
		return false
	}
	far := false
	for _, own := range [2]price.Price{d.A, d.B} {
		if own == 0 {
			continue
		}
		if !price.Jumped(answer, own, policy.Deviation+policy.MaxDivergence) {
			return false
		}
		far = true
	}
	return far
}

// seconds are the newest 32 for which this relayer proposed a feed's page: of no more can one still land, since the poster keeps
// no more transactions of a nonce. A lane that settles again and again is claimed as agreed in the midst of its trouble, and that
// refutes nothing.
type seconds struct {
	list [32]uint32
	n    int
}

func (s *seconds) add(second uint32) {
	s.list[s.n%len(s.list)] = second
	s.n++
}

func (s *seconds) has(second uint32) bool { return slices.Contains(s.list[:], second) }

// leave has the trouble of a feed judged against what others posted, and its decision be what that makes of it.
func (l *loop) leave(s *feedState, a, b price.Quote) {
	s.refuted.judge(&s.decision, s, l.outlook.Published[s.ID])
	if s.left() && l.deserted(s.decision.At, s.page) {
		for _, mate := range s.page {
			mate.refuted.end(l.outlook.Published[mate.ID].Clock)
			mate.promised = landing{}
		}
	}
	l.promise(s, a, b)
	if s.refuted.is() {
		s.decision = s.decision.LeftToOthers(s.refuted.by.age(s.decision.At), s.refuted.by.lasts+l.patience(s))
	}
}

// patience is what others have beyond a heartbeat: one of rank 2 has posted by then, and readers do not call the answer stale yet.
func (l *loop) patience(s *feedState) time.Duration {
	return min(2*l.cfg.Stagger, s.Rule.Policy.Allowance()/2)
}

// promise follows what is due of a page-mate of what is left to others, by the promise alone: whoever they are, they post that.
func (l *loop) promise(s *feedState, a, b price.Quote) {
	if s.refuted.is() || !s.left() {
		s.promised = landing{}
		return
	}
	rule, stands := s.Rule, l.outlook.Published[s.ID]
	rule.Deviation, rule.Heartbeat = rule.Policy.Deviation, rule.Policy.Heartbeat
	d, _ := aggregator.Decide(s.decision.At, rule, a, b, s.since, stands)
	s.promised.judge(d.At.Now, d.Outcome, false, stands, rule.Lead)
}

// left tells whether a feed's page is left to others as a whole: our attesters would refuse a report that claims nothing of a lane
// in lasting trouble, and one that claims the trouble would contradict what others see.
func (s *feedState) left() bool {
	return slices.ContainsFunc(s.page, func(mate *feedState) bool { return mate.refuted.is() })
}

// deserted tells whether nobody who sees well can be left who posts a page: what they said is older than they would let it
// grow, or they would long have posted another answer, or what else is due of the page, long after it was our turn.
func (l *loop) deserted(at aggregator.Moment, page []*feedState) bool {
	return slices.ContainsFunc(page, func(s *feedState) bool {
		after, r := s.Rule.DisputeAfter, &s.refuted
		return r.is() && r.by.age(at) >= r.by.lasts+l.patience(s) ||
			lasts(at.Now, r.astray, after) || lasts(at.Now, s.promised.since, l.order().wait()+after)
	})
}

func lasts(now, since time.Time, after time.Duration) bool {
	return !since.IsZero() && now.Sub(since) >= after
}

// sayLeft says it when it begins and when it ends.
func (l *loop) sayLeft(s *feedState, before bool) {
	switch {
	case s.decision.Refuted == before:
	case before:
		l.log.Info("the feed's page is left to others no longer", "feed", s.Name, "outcome", s.decision.Outcome)
	default:
		l.log.Warn("another relayer's report says otherwise, so this feed's page is left to others: look at this relayer's own connections",
			"feed", s.Name, "observedAt", s.refuted.by.at, "outcome", s.decision.Outcome,
			"providerA", s.Providers[price.A], "healthA", s.decision.Health[price.A],
			"providerB", s.Providers[price.B], "healthB", s.decision.Health[price.B])
	}
}
