package engine

import (
	"cmp"
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
	told   bool      // a report of ours that claims it stood on chain, and was not contradicted since
	held   time.Time // since when it waits, others having contradicted what we posted of its page; zero: it does not
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
	now, stamp := d.At.Now, uint32(d.At.Stamp.Unix())
	if !s.since.Trouble.Equal(r.trouble) {
		*r = refuted{trouble: s.since.Trouble, began: stamp}
	}
	if !s.since.KindAt.Equal(r.kindAt) {
		r.kindAt, r.kind = s.since.KindAt, stamp
	}
	r.began, r.kind = min(r.began, stamp), min(r.kind, stamp) // a chain that lags since has others stamp by it, too
	lasting := s.since.Lasting(now, s.Rule.DisputeAfter)
	before := r.by
	r.by = word{}
	if lasting {
		r.by = r.heard(s, stands)
	}
	switch {
	case r.by.at == 0 || !farFromBoth(d, r.by.price, s.Rule.Policy):
		r.astray = time.Time{}
	case r.astray.IsZero() || r.by != before:
		r.astray = now
	}
	switch {
	case (stands.Mark == price.MarkMissing || stands.Mark == price.MarkDisputed) && s.posted.has(stands.Clock):
		r.told = true
	case r.told && r.by.at != 0 && d.Outcome.Trouble():
		s.contest.lost(now, r.by.at, s.Rule)
		r.told = false
	}
	r.held = time.Time{}
	if lasting && stands.Mark != markOf(s.since.Kind) {
		r.held = s.contest.holds(now, r.trouble)
	}
}

// is tells whether the trouble is refuted, or waits, so that the feed's page is left to others.
func (r *refuted) is() bool { return r.by.at != 0 || !r.held.IsZero() }

// end has what was said up to a second, the page's clock, refute it no longer. What waits goes on waiting.
func (r *refuted) end(clock uint32) { r.spent, r.by, r.astray = clock, word{}, time.Time{} }

// markOf is what the chain shows of a kind of trouble.
func markOf(kind price.Standing) price.Mark {
	if kind == price.Apart {
		return price.MarkDisputed
	}
	return price.MarkMissing
}

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

// promise times for how long others have left undone what is promised of a lane of a page that is left to them. It swings with
// the market, so it is over only once it has not been due for a while.
type promise struct {
	ask
	last time.Time // when it was due last
}

// length is for how long it has been due, as of the last time that it was.
func (p *promise) length() time.Duration { return p.last.Sub(p.since) }

func (p *promise) judge(d *aggregator.Decision, stands price.Published, rule aggregator.Rule) {
	now := d.At.Now
	if !p.since.IsZero() && (p.shown(stands) || !stands.Live() || now.Sub(p.last) >= rule.DisputeAfter) {
		*p = promise{}
	}
	if !d.Outcome.Due() {
		return
	}
	p.asked, p.last = d.Outcome, now
	if p.since.IsZero() {
		p.since, p.stood = now, stands
	}
}

// seconds are those for which this relayer proposed a feed's page. A lane that settles again and again is claimed as agreed in
// the midst of its trouble, and that refutes nothing.
type seconds []uint32

// add forgets those that are too old to land and do not stand: of one a second, as many are left as maxReportAge has.
func (s *seconds) add(second uint32, stands price.Published, maxReportAge time.Duration) {
	*s = append(slices.DeleteFunc(*s, func(old uint32) bool {
		landed := old == stands.At || old == stands.Clock || old == stands.CandidateAt
		return !landed && old+uint32(maxReportAge/time.Second) < second
	}), second)
}

func (s seconds) has(second uint32) bool { return slices.Contains(s, second) }

// leave has the trouble of a feed judged against what others posted, and its decision be what that makes of it.
func (l *loop) leave(s *feedState, a, b price.Quote) {
	if !l.cfg.LeavesToOthers {
		return
	}
	r, stands := &s.refuted, l.outlook.Published[s.ID]
	r.judge(&s.decision, s, stands)
	if s.left() && l.deserted(s.decision.At, s.page) {
		for _, mate := range s.page {
			mate.refuted.end(l.outlook.Published[mate.ID].Clock)
			mate.promised = promise{}
		}
	}
	l.promise(s, a, b)
	switch {
	case r.by.at != 0:
		s.decision = s.decision.LeftToOthers(r.by.age(s.decision.At), r.by.lasts+l.patience(s))
	case !r.held.IsZero():
		s.decision = s.decision.Waiting(s.decision.At.Now.Sub(r.held), s.contest.wait)
	}
}

// patience is what others have beyond a heartbeat: one of rank 2 has posted by then. With what we wait for our turn it is at most
// half of what readers allow, so that they are told before they call the answer stale.
func (l *loop) patience(s *feedState) time.Duration {
	return max(0, min(2*l.cfg.Stagger, s.Rule.Policy.Allowance()/2-l.order().wait()))
}

// promise follows what is due of a page-mate of what is left to others, by the promise alone: whoever they are, they post that.
func (l *loop) promise(s *feedState, a, b price.Quote) {
	if s.refuted.is() || !s.left() {
		s.promised = promise{}
		return
	}
	rule, stands := s.Rule, l.outlook.Published[s.ID]
	rule.Deviation, rule.Heartbeat = rule.Policy.Deviation, rule.Policy.Heartbeat
	d, _ := aggregator.Decide(s.decision.At, rule, a, b, s.since, stands)
	s.promised.judge(&d, stands, rule)
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
		return r.by.at != 0 && r.by.age(at) >= r.by.lasts+l.patience(s) ||
			!r.astray.IsZero() && at.Now.Sub(r.astray) >= after || s.promised.length() >= l.order().wait()+after
	})
}

// sayLeft says it when it begins and when it ends.
func (l *loop) sayLeft(s *feedState, before bool) {
	switch {
	case s.decision.Refuted == before:
	case before:
		l.log.Info("the feed's page is left to others no longer", "feed", s.Name, "outcome", s.decision.Outcome)
	default:
		l.log.Warn("another relayer's report says otherwise, so this feed's page is left to others: look at this relayer's own connections",
			"feed", s.Name, "observedAt", cmp.Or(s.refuted.by.at, s.contest.by), "outcome", s.decision.Outcome,
			"providerA", s.Providers[price.A], "healthA", s.decision.Health[price.A],
			"providerB", s.Providers[price.B], "healthB", s.decision.Health[price.B])
	}
}
