package engine

import (
	"slices"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

// loop is what one goroutine of the engine owns: nothing in it is locked.
type loop struct {
	*Engine
	outlook aggregator.Outlook
	offered uint64 // proposals offered so far
	book    price.Book
	feeds   []*feedState // in the order of the config
	byFeed  map[price.FeedID]*feedState

	turns     turns
	told      time.Time
	doubtedAt time.Time // our clock
}

// doubtAtLeast is how long a doubt of our clock lasts at least. Trouble is timed anew after it, by the attesters as by us:
// they do so if they are told nothing for 3 s, and a second more is for what was on its way to them.
const doubtAtLeast = 4 * time.Second

// feedState is what the loop remembers of one feed between two decisions.
type feedState struct {
	Feed
	page     []*feedState // the feeds of its page, it among them
	since    price.Since
	decision aggregator.Decision
	dueSince time.Time // zero while nothing is due
	received time.Time // the frame that made it due; zero if a timer did, or once it had to wait
	heard    time.Time // the newest frame of the quotes that are being taken in; zero otherwise
	ended    bool      // trouble and settling are over, and the attesters were not told yet
	out      leftOut
	landing  landing
	waiting  waiting
	posted   seconds
	refuted  refuted
	promised promise  // of what is left to others
	contest  *contest // the page's
}

func newLoop(e *Engine) *loop {
	l := &loop{Engine: e, byFeed: map[price.FeedID]*feedState{}, turns: newTurns()}
	for _, f := range e.cfg.Feeds {
		s := &feedState{Feed: f}
		l.feeds, l.byFeed[f.ID] = append(l.feeds, s), s
		l.metrics.judgedBy(s.Feed)
	}
	for _, s := range l.feeds {
		for lane := range price.LanesPerPage {
			if mate := l.byFeed[price.IDAt(s.ID.Page(), lane)]; mate != nil {
				s.page = append(s.page, mate)
			}
		}
		if s.contest = s.page[0].contest; s.contest == nil {
			s.contest = new(contest)
			s.page[0].contest = s.contest
		}
	}
	return l
}

// quotes takes what the mailbox held. All of it goes into the book before anything is decided: of two sides
// that moved together, one after the other would look like a dispute.
func (l *loop) quotes(now time.Time, quotes []price.Quote) {
	for _, q := range quotes {
		s, ok := l.byFeed[q.Feed]
		if !ok {
			continue // the connection serves a feed that this engine does not decide about
		}
		if before := l.book.Put(q); before.Session != q.Session {
			s.since = s.since.Restart()
		}
		if q.Received.After(s.heard) {
			s.heard = q.Received
		}
	}
	for _, s := range l.feeds {
		if s.heard.IsZero() {
			continue
		}
		l.decide(now, s, s.heard)
		l.metrics.frameToDecision.Observe(time.Since(s.heard).Seconds())
		s.heard = time.Time{}
	}
}

// look takes in what the poster knows.
func (l *loop) look(now time.Time, o aggregator.Outlook) {
	if o.Answered == l.offered && l.outlook.Answered != l.offered {
		l.answered(now, o)
	}
	l.outlook = o
	l.decideAll(now)
}

// changesNow is where other rules come from. While an offer is unanswered they wait: its attesters are still to judge it,
// by the settings that go with the rules it was made by.
func (l *loop) changesNow() <-chan change {
	if l.outlook.Answered != l.offered {
		return nil
	}
	return l.changes
}

// follow takes in other rules. What a feed has been through (trouble, settling, what is due) stands: it is judged anew, not
// from the start.
func (l *loop) follow(now time.Time, c change) {
	for _, s := range l.feeds {
		if rule, ok := c.rules[s.ID]; ok {
			s.Rule = rule
			l.metrics.judgedBy(s.Feed)
		}
	}
	if c.with != nil {
		c.with()
	}
	l.decideAll(now)
}

func (l *loop) decideAll(now time.Time) {
	for _, s := range l.feeds {
		l.decide(now, s, time.Time{})
	}
}

// decide judges one feed. received is the frame that asks for it, zero for a timer or the chain.
func (l *loop) decide(now time.Time, s *feedState, received time.Time) {
	if l.outlook.Published == nil {
		return // what the chain says is not known yet
	}
	a, b := l.book.Latest(s.ID, s.Providers[price.A]), l.book.Latest(s.ID, s.Providers[price.B])
	before, since := s.decision, s.since
	stands, effective := l.outlook.Published[s.ID], l.outlook.Effective(s.ID, s.Rule.Policy)
	s.decision, s.since = aggregator.Decide(l.outlook.Moment(now), s.Rule, a, b, s.since, effective)
	s.decision.Feed, s.decision.Providers = s.ID, s.Providers
	l.leave(s, a, b)
	switch due := s.decision.Outcome.Due(); {
	case due && s.dueSince.IsZero():
		s.dueSince, s.received = now, received
	case !due:
		s.dueSince, s.received = time.Time{}, time.Time{}
	}
	l.metrics.decided(s.decision, now, s.since)
	l.followLanding(now, s)
	s.waiting.judge(&s.decision, stands, s.posted.has, effective != stands)
	if before.Outcome != s.decision.Outcome {
		l.changed(s, before)
	}
	switch {
	case before.At.Now.IsZero():
		l.transitions.note(aggregator.OutcomeEnd, &s.decision)
	case before.Outcome != s.decision.Outcome:
		l.transitions.note(before.Outcome, &s.decision)
	}
	l.say(s, since)
	l.sayLeft(s, before.Refuted)
	l.mu.Lock()
	l.last[s.ID] = s.decision
	l.mu.Unlock()
}

// followLanding measures how long what is due takes to land.
func (l *loop) followLanding(now time.Time, s *feedState) {
	if !s.decision.Outcome.Due() && s.landing.since.IsZero() {
		return
	}
	began := s.landing.since
	became, took := s.landing.judge(now, s.decision.Outcome, l.outlook.InFlight != nil, l.outlook.Published[s.ID], s.Rule.Lead)
	l.metrics.landing(s.ID, became, took)
	if since := s.landing.since; began != since {
		l.metrics.dueSince(s.ID, since)
		l.mu.Lock()
		defer l.mu.Unlock()
		if l.due[s.ID] = since; since.IsZero() {
			delete(l.due, s.ID)
		}
	}
}

// changed has the attesters told: they time trouble, and its end, by what they are told, so each turn counts
// for them as for us.
func (l *loop) changed(s *feedState, before aggregator.Decision) {
	if uneasy(before) || uneasy(s.decision) {
		l.told = time.Time{}
		s.ended = !uneasy(s.decision)
	}
}

// say tells operators of trouble when it begins and when it is over; what flickers in between is one
// trouble. Publications are said by the poster, when they have landed.
func (l *loop) say(s *feedState, before price.Since) {
	switch {
	case before.Trouble.IsZero() && !s.since.Trouble.IsZero():
		l.log.Warn("sides no longer agree", "feed", s.Name, "outcome", s.decision.Outcome, "a", s.decision.A, "b", s.decision.B,
			"healthA", s.decision.Health[price.A], "healthB", s.decision.Health[price.B])
	case !before.Trouble.IsZero() && s.since.Trouble.IsZero():
		l.log.Info("sides agree again", "feed", s.Name, "outcome", s.decision.Outcome, "after", s.decision.At.Now.Sub(before.Trouble))
	}
}

// uneasy is a feed in trouble, or on its way out of it: what the attesters are told of.
func uneasy(d aggregator.Decision) bool {
	return d.Outcome.Trouble() || d.Outcome == aggregator.Settling
}

// propose offers what is due if the poster is ready, and tells the attesters of trouble.
func (l *loop) propose(now time.Time) {
	if l.outlook.Published == nil {
		return
	}
	if l.clockDoubted(now) {
		return
	}
	l.tell(now)
	if l.outlook.Ready && l.outlook.Answered == l.offered {
		l.offer(now)
	}
	for _, s := range l.feeds {
		s.received = time.Time{} // whatever is due now has waited
	}
}

func (l *loop) offer(now time.Time) {
	if !slices.ContainsFunc(l.feeds, func(s *feedState) bool { return s.decision.Outcome.Due() }) {
		return // whose turn it is matters only then
	}
	order := l.order()
	due := l.oursToPost(now, order)
	if len(due) == 0 {
		return
	}
	decisions := make([]aggregator.Decision, 0, len(l.feeds))
	for _, s := range l.feeds {
		if due[s.ID.Page()] {
			l.decide(now, s, s.received) // a page-mate's quote may have aged since its last frame
			s.out.see(l.outlook.Published[s.ID])
			if s.out.tooLong(now, s.Rule.DisputeAfter) && s.decision.Outcome == aggregator.Settling {
				s.decision.Claim = aggregator.ClaimAgreed
			}
		}
		decisions = append(decisions, s.decision)
	}
	at := l.outlook.Moment(now)
	proposal, ok := aggregator.Compose(at, decisions, l.turns.choose(at, l.oursToPost(now, order))) // by the decisions of now
	if !ok {
		return
	}
	proposal.Pages = aggregator.LongestDue(proposal.Pages, l.outlook.MaxPages, l.dueSince)
	out := aggregator.Proposal{Proposal: proposal, Late: order.late()}
	for _, p := range proposal.Pages {
		l.turns.proposed(at.Stamp, p.Number)
		for lane := range p.Lanes {
			s := l.byFeed[price.IDAt(p.Number, lane)]
			if s == nil {
				continue
			}
			s.out.proposed(now, proposal.ObservedAt, p.Lanes[lane].Claim != aggregator.ClaimNothing)
			s.posted.add(proposal.ObservedAt, l.outlook.Published[s.ID], l.cfg.MaxReportAge)
			if s.decision.Outcome.Due() {
				out.Causes = append(out.Causes, aggregator.Cause{Feed: s.ID, Outcome: s.decision.Outcome, Received: s.received, DueSince: s.dueSince})
				s.dueSince, s.received = time.Time{}, time.Time{}
			}
		}
	}
	l.offered++
	// Until the poster answers, what was offered counts as in flight.
	report := proposal.Report()
	l.outlook.InFlight, l.outlook.Replace, l.outlook.Ready = &report, false, false
	l.poster.Offer(out)
}

// duePages are those of which a lane is due, but for those that are left to others.
func (l *loop) duePages() map[uint16]bool {
	due := map[uint16]bool{}
	for _, s := range l.feeds {
		if s.decision.Outcome.Due() && !s.left() {
			due[s.ID.Page()] = true
		}
	}
	return due
}

// clockDoubted says when it begins and ends that our own clock cannot be believed. Nothing is proposed or told meanwhile:
// by such a clock no quote is healthy, so that in the end the absence of both sides would be posted, against whatever a
// relayer with a right clock posts; and attesters that went on timing trouble would want it claimed long before we do.
func (l *loop) clockDoubted(now time.Time) bool {
	lags := l.outlook.Pace == price.Lagging // seldom, and asked first: it spares each frame a copy of all decisions
	doubted := lags && aggregator.ClockDoubted(l.outlook.Pace, l.decisions()) || l.doubted.Load() && now.Sub(l.doubtedAt) < doubtAtLeast
	if doubted != l.doubted.Load() {
		l.doubted.Store(doubted)
		l.metrics.clockDoubted.Set(0)
		if doubted {
			l.doubtedAt = now
			l.metrics.clockDoubted.Set(1)
			l.log.Warn("neither the chain nor any provider bears out this machine's clock, so nothing is proposed: set the clock right",
				"clock", now, "chain", l.outlook.Latest)
		} else {
			l.log.Info("this machine's clock is believed again")
			for _, s := range l.feeds {
				s.since = s.since.Anew(now) // it was timed by quotes that were judged by the wrong clock, and are until their next frames
			}
			l.decideAll(now)
		}
	}
	return doubted
}

func (l *loop) decisions() []aggregator.Decision {
	decisions := make([]aggregator.Decision, 0, len(l.feeds))
	for _, s := range l.feeds {
		decisions = append(decisions, s.decision)
	}
	return decisions
}

// tell tells the attesters of every page with a lane that is uneasy, at each turn and in between.
func (l *loop) tell(now time.Time) {
	if now.Sub(l.told) < l.cfg.TellEvery {
		return
	}
	wanted := func(s *feedState) bool { return s.ended || uneasy(s.decision) }
	if !slices.ContainsFunc(l.feeds, wanted) {
		return
	}
	p, ok := aggregator.Tell(l.outlook.Moment(now), l.decisions(), func(d aggregator.Decision) bool { return wanted(l.byFeed[d.Feed]) })
	if ok {
		l.told = now
		l.poster.Tell(aggregator.Proposal{Proposal: p})
		for _, s := range l.feeds {
			s.ended = false
		}
	}
}
