package model

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
	"twofold/price"
)

// feed is one that there is, seldom one that there is not.
func (c *chooser) feed() uint64 {
	if c.IntN(20) == 0 {
		return pick[uint64](c.Rand, uint64(unusedFeed), 768, 1<<40)
	}
	return uint64(pick(c.Rand, c.model.FeedIDs...))
}

// feedThat is one of which something holds, as a rule.
func (c *chooser) feedThat(holds func(Feed) bool) uint64 {
	for range 6 {
		id := c.feed()
		if f, known := c.model.find(id); known && holds(f) {
			return id
		}
	}
	return c.feed()
}

func (c *chooser) feedStep(call Call, ask func(*Oracle, Call, uint64) Outcome, name string, id uint64) step {
	return askStep(call, func(o *Oracle, call Call) Outcome { return ask(o, call, id) }, name, integer(id))
}

func (c *chooser) pause() step { return askStep(c.guardian(), (*Oracle).Pause, "pause") }

func (c *chooser) unpause() step {
	s := askStep(c.owner(), (*Oracle).Unpause, "unpause")
	for _, f := range c.model.Feeds {
		if f.Paused && f.Mark == price.MarkPaused {
			s.note = ownPauseOutlives
		}
	}
	c.then = c.afterClearing
	return s
}

func (c *chooser) pauseFeed() step {
	id := c.feed()
	c.then = func() step { return pick(c.Rand, c.pauseFeedOf, c.unpauseFeedOf, c.pauseAllAfter, c.pauseAllAfter)(id) }
	return c.pauseFeedOf(id)
}

func (c *chooser) unpauseFeed() step {
	return c.unpauseFeedOf(c.feedThat(func(f Feed) bool { return f.Paused }))
}

func (c *chooser) pauseFeedOf(id uint64) step {
	return c.feedStep(c.guardian(), (*Oracle).PauseFeed, "pauseFeed", id)
}

// pauseAllAfter pauses all when that one feed is paused, and then lifts one of the two pauses.
func (c *chooser) pauseAllAfter(id uint64) step {
	c.then = func() step { return pick(c.Rand, c.unpause(), c.unpauseFeedOf(id)) }
	return c.pause()
}

func (c *chooser) unpauseFeedOf(id uint64) step {
	s := c.feedStep(c.owner(), (*Oracle).UnpauseFeed, "unpauseFeed", id)
	if c.model.Paused {
		s.note = ownPauseEndsBefore
	}
	c.then = c.afterClearing
	return s
}

// afterClearing reports what was observed just before the first second that counts, and then again.
func (c *chooser) afterClearing() step {
	cleared := c.clearedAt()
	c.observed = pick(c.Rand, cleared-2, cleared-2, cleared-1)
	c.then = func() step {
		c.observed = pick(c.Rand, cleared-1, cleared-1, cleared)
		return c.update()
	}
	return c.update()
}

func (c *chooser) removeFeed() step {
	return c.feedStep(c.owner(), (*Oracle).RemoveFeed, "removeFeed", c.feed())
}

func (c *chooser) addFeed() step {
	page := pick[uint16](c.Rand, 0, 7, 9, 255)
	id, config := uint64(price.IDAt(page, c.IntN(price.LanesPerPage))), anyConfig(c.Rand)
	switch c.IntN(20) {
	case 0:
		id = 768
	case 1, 2:
		config = wrongConfig(c.Rand)
	case 3, 4, 5, 6:
		config.Policy = wrongPolicy(c.Rand)
	}
	ask := func(o *Oracle, call Call) Outcome { return o.AddFeed(call, id, config) }
	return askStep(c.owner(), ask, "addFeed", integer(id), config)
}

func (c *chooser) setHistory() step {
	page, size := uint64(price.FeedID(c.feed()).Page()), pick[uint64](c.Rand, 0, 1, 2, 3, 5, 1024)
	switch c.IntN(20) {
	case 0:
		size = 1025
	case 1:
		page = pick[uint64](c.Rand, strayPage, 256)
	}
	ask := func(o *Oracle, call Call) Outcome { return o.SetHistory(call, page, size) }
	return askStep(c.owner(), ask, "setHistory", integer(page), integer(size))
}

// policy sets, proposes, applies or vetoes one.
func (c *chooser) policy() step {
	proposed := c.feedThat(func(f Feed) bool { return f.Proposed.ReadyAt != 0 })
	f, _ := c.model.find(proposed)
	n, ready := c.IntN(10), f.Proposed.ReadyAt
	switch {
	case n == 0:
		return c.feedStep(c.guardian(), (*Oracle).VetoPolicy, "vetoPolicy", proposed)
	case n == 1 || n < 4 && ready != 0:
		return c.applyPolicy(proposed)
	default:
		return c.setPolicy()
	}
}

func (c *chooser) applyPolicy(id uint64) step {
	s := c.feedStep(c.from(pick(c.Rand, everybody...)), (*Oracle).ApplyPolicy, "applyPolicy", id)
	f, _ := c.model.find(id)
	s.edges = applying(f.Proposed.ReadyAt)
	return s
}

// onceProposed is what becomes of a proposal: as a rule it is applied, at one of its edges.
func (c *chooser) onceProposed(ready func() uint64, apply, veto func() step) func() step {
	return func() step {
		if c.IntN(3) == 0 {
			return veto()
		}
		at := ready()
		c.reach(pick(c.Rand, at-1, at, at, at+applicableFor, at+applicableFor+1))
		return apply()
	}
}

// applying are the edges of applying what is ready from then on.
func applying(ready uint64) []edge {
	return []edge{{readyEdge, ready, "TooSoon", ready - 1}, {expiryEdge, ready + applicableFor, "ProposalExpired", ready + applicableFor + 1}}
}

// setPolicy sets one that is a unit looser or tighter in a field, or any other.
func (c *chooser) setPolicy() step {
	id := c.feed()
	f, _ := c.model.find(id)
	policy, note := f.Config.Policy, ""
	switch n := c.IntN(10); {
	case n == 0: // as it is
	case n == 1:
		policy = wrongPolicy(c.Rand)
	case n < 4:
		policy = anyPolicy(c.Rand)
	default:
		field := c.IntN(len(policyFields))
		more := uint32(1) - 2*uint32(c.IntN(2))
		*policyField(&policy, field) += more
		note = fmt.Sprintf("policy %s %+d", policyFields[field], int32(more))
	}
	ask := func(o *Oracle, call Call) Outcome { return o.SetPolicy(call, id, policy) }
	s := askStep(c.owner(), ask, "setPolicy", integer(id), policy)
	s.note = note
	ready := func() uint64 { return c.model.Feeds[price.FeedID(id)].Proposed.ReadyAt }
	veto := func() step { return c.feedStep(c.guardian(), (*Oracle).VetoPolicy, "vetoPolicy", id) }
	c.then = c.onceProposed(ready, func() step { return c.applyPolicy(id) }, veto)
	return s
}

var policyFields = []string{"heartbeat", "deviation", "maxDivergence", "maxJump", "jumpConfirm"}

// policyField is the field of that place among policyFields.
func policyField(p *bindings.IFeedBookPolicy, i int) *uint32 {
	return []*uint32{&p.Heartbeat, &p.Deviation, &p.MaxDivergence, &p.MaxJump, &p.JumpConfirm}[i]
}

// attesters adds one, or does something to one.
func (c *chooser) attesters() step {
	switch c.IntN(12) {
	case 0, 1, 2:
		return c.addAttester()
	case 3, 4:
		return c.prolongAttester()
	case 5, 6:
		return c.vetoAttester(c.attesterThat(func(a Attester) bool { return c.now < a.VetoableUntil }))
	case 7:
		who := pick(c.Rand, everybody...).address
		c.then = func() step { return c.signedBy(who) }
		return c.attesterStep(c.owner(), (*Oracle).RemoveAttester, "removeAttester", who)
	case 8, 9, 10:
		who := pick(c.Rand, everybody...).address
		sign := func() step { return c.signedBy(who) }
		suspend := func() step { return c.attesterStep(c.guardian(), (*Oracle).SuspendAttester, "suspendAttester", who) }
		lift := func() step { return c.attesterStep(c.owner(), (*Oracle).LiftAttester, "liftAttester", who) }
		c.then = pick(c.Rand, suspend, lift, lift, sign)
		return suspend()
	default:
		who := c.attesterThat(func(a Attester) bool { return a.Suspended })
		return c.attesterStep(c.owner(), (*Oracle).LiftAttester, "liftAttester", who)
	}
}

// signedBy is an update that one of the signers may not have the right to sign, or may just have used.
func (c *chooser) signedBy(who common.Address) step {
	c.signer = who
	c.reach(c.now + 2 + uint64(c.IntN(3))) // or no page would be older than the report
	return c.update()
}

func (c *chooser) vetoAttester(who common.Address) step {
	c.then = func() step { return c.signedBy(who) }
	s := c.attesterStep(c.guardian(), (*Oracle).VetoAttester, "vetoAttester", who)
	until := c.model.Attesters[who].VetoableUntil
	s.edges = []edge{{vetoEdge, until - 1, "NotVetoable", until}}
	return s
}

// onceAdded is what becomes of an attester that was added or prolonged: a veto or a longer life, at an edge;
// perhaps after he has signed.
func (c *chooser) onceAdded(who common.Address) func() step {
	return func() step {
		a := c.model.Attesters[who]
		switch c.IntN(6) {
		case 0, 1:
			last := a.ActiveUntil - uint64(c.model.Timing.Delay)
			c.reach(last + uint64(c.IntN(2)))
			return c.prolong(who)
		case 2, 3:
			c.reach(a.VetoableUntil - uint64(c.IntN(2)))
			return c.vetoAttester(who)
		default:
			c.then = c.onceAdded(who)
			return c.signedBy(who)
		}
	}
}

// attesterThat is one of whom something holds, if there is one, as a rule.
func (c *chooser) attesterThat(holds func(Attester) bool) common.Address {
	for _, i := range c.Perm(len(everybody)) {
		if a, known := c.model.Attesters[everybody[i].address]; known && holds(a) && c.IntN(4) > 0 {
			return everybody[i].address
		}
	}
	return pick(c.Rand, everybody...).address
}

func (c *chooser) attesterStep(call Call, ask func(*Oracle, Call, common.Address) Outcome, name string, who common.Address) step {
	return askStep(call, func(o *Oracle, call Call) Outcome { return ask(o, call, who) }, name, who)
}

func (c *chooser) addAttester() step {
	n := c.IntN(len(everybody))
	for range 3 { // one whose life is over comes again, more often than not
		if a, known := c.model.Attesters[everybody[n].address]; !known || c.now < a.ActiveUntil {
			n = c.IntN(len(everybody))
		}
	}
	who, side := everybody[n].address, sideOf(n)
	if c.IntN(8) == 0 {
		side = side.Other()
	}
	if c.IntN(20) == 0 {
		who = common.Address{}
	}
	begin := c.now + uint64(c.model.Timing.Delay) + pick[uint64](c.Rand, 0, 0, 0, 1, 30)
	if end := c.model.CoveredUntil(c.from(everybody[0]), side); end >= begin && end < forever && c.IntN(3) > 0 {
		begin = end + uint64(c.IntN(2)) // in time, or a second late
	}
	if c.IntN(8) == 0 {
		begin--
	}
	a := Attester{Side: side, ActiveFrom: begin, ActiveUntil: forever}
	if c.IntN(3) > 0 {
		a.ActiveUntil = begin + pick[uint64](c.Rand, 0, 1, 30, 600, 5000)
	}
	c.then = c.onceAdded(who)
	return c.addStep(c.owner(), who, a)
}

func (c *chooser) addStep(call Call, who common.Address, a Attester) step {
	ask := func(o *Oracle, call Call) Outcome { return o.AddAttester(call, who, a) }
	return askStep(call, ask, "addAttester", who, uint8(a.Side), a.ActiveFrom, a.ActiveUntil)
}

func (c *chooser) prolongAttester() step {
	return c.prolong(c.attesterThat(func(a Attester) bool { return a.ActiveUntil < forever && c.now < a.ActiveUntil }))
}

func (c *chooser) prolong(who common.Address) step {
	c.then = c.onceAdded(who)
	a := c.model.Attesters[who]
	until := pick(c.Rand, a.ActiveUntil+1, a.ActiveUntil+600, c.now+5000, a.ActiveUntil, forever)
	ask := func(o *Oracle, call Call) Outcome { return o.ProlongAttester(call, who, until) }
	s := askStep(c.owner(), ask, "prolongAttester", who, until)
	last := a.ActiveUntil - uint64(c.model.Timing.Delay)
	s.edges = []edge{{prolongEdge, last, "CannotProlong", last + 1}}
	return s
}

// authority changes the guardian or the sequencer, or what the uptime feed says.
func (c *chooser) authority() step {
	n := c.IntN(14)
	switch proposed := c.model.ProposedSequencer.ReadyAt; {
	case n < 3:
		return c.guardianStep()
	case n < 6:
		feed := pick(c.Rand, uptimeFeeds...)
		if present := c.model.Sequencer.UptimeFeed; present != (common.Address{}) && c.IntN(4) > 0 {
			feed = present
		}
		reply := anyReply(c.Rand, c.now, c.model.Sequencer.Grace)
		tell := func(p pair) { p.tell(feed, reply) }
		c.then = c.afterReply
		return step{Call: c.from(everybody[0]), about: fmt.Sprintf("%v says %+v from now on", feed, reply), tell: tell}
	case n == 6:
		return c.vetoSequencer()
	case n == 7 || n < 10 && proposed != 0:
		return c.applySequencer()
	default:
		return c.setSequencer()
	}
}

// afterReply goes to an edge of the grace period.
func (c *chooser) afterReply() step {
	if reply := c.model.UptimeFeeds[c.model.Sequencer.UptimeFeed]; len(reply.Words) > 2 {
		c.reach(reply.Words[2].Uint64() + uint64(c.model.Sequencer.Grace) + uint64(c.IntN(3)) - 1)
	}
	return c.anything()
}

func (c *chooser) applySequencer() step {
	s := askStep(c.from(pick(c.Rand, everybody...)), (*Oracle).ApplySequencer, "applySequencer")
	s.edges = applying(c.model.ProposedSequencer.ReadyAt)
	return s
}

func (c *chooser) vetoSequencer() step {
	return askStep(c.guardian(), (*Oracle).VetoSequencer, "vetoSequencer")
}

func (c *chooser) applyGuardian() step {
	s := askStep(c.from(pick(c.Rand, everybody...)), (*Oracle).ApplyGuardian, "applyGuardian")
	s.edges = applying(c.model.ProposedGuardian.ReadyAt)
	return s
}

func (c *chooser) guardianStep() step {
	proposed := func() uint64 { return c.model.ProposedGuardian.ReadyAt }
	if n := c.IntN(6); n == 0 || n < 3 && proposed() != 0 {
		return c.applyGuardian()
	}
	c.then = c.onceProposed(proposed, c.applyGuardian, c.anything)
	who := pick(c.Rand, guardians[0].address, guardians[1].address, common.Address{})
	ask := func(o *Oracle, call Call) Outcome { return o.SetGuardian(call, who) }
	return askStep(c.owner(), ask, "setGuardian", who)
}

func (c *chooser) setSequencer() step {
	s, note := c.model.Sequencer, ""
	switch c.IntN(8) {
	case 0: // as it is
	case 1:
		s = wrongSequencer(c.Rand)
	case 2, 3, 4:
		s = anySequencer(c.Rand)
	case 5, 6:
		s.Grace, note = s.Grace-1, "grace -1"
	default:
		s.Grace, note = s.Grace+1, "grace +1"
	}
	ask := func(o *Oracle, call Call) Outcome { return o.SetSequencer(call, s) }
	c.then = c.onceProposed(func() uint64 { return c.model.ProposedSequencer.ReadyAt }, c.applySequencer, c.vetoSequencer)
	set := askStep(c.owner(), ask, "setSequencer", s)
	set.note = note
	return set
}
