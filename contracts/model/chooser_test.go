package model

import (
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// chooser makes up a sequence, step after step, with an eye on where the model stands.
type chooser struct {
	*rand.Rand
	model *Oracle
	now   uint64
	chain uint64
	sent  []step // updates, to be sent again

	then     func() step    // what follows from the last step, more often than not
	observed uint64         // when the next report is observed, if that follows too
	signer   common.Address // and who signs for his side, whether he may or not
}

// step is what happens next.
func (c *chooser) step() step {
	if then := c.then; then != nil {
		c.then = nil
		if c.IntN(5) > 0 {
			return then()
		}
	}
	c.tick()
	return c.anything()
}

func (c *chooser) anything() step {
	n := c.IntN(100)
	reports := 50
	if _, held := c.ripeAt(); held {
		reports = 88 // a hold is long, and most other things end it
	}
	switch {
	case c.model.Paused && n < 40:
		return c.unpause()
	case n < reports:
		s := c.update()
		c.sent = append(c.sent, s)
		return s
	}
	return c.change()
}

// change is anything but a new report.
func (c *chooser) change() step {
	switch n := c.IntN(50); {
	case n < 3 && len(c.sent) > 0:
		s := pick(c.Rand, c.sent...)
		s.Call, s.about = c.from(pick(c.Rand, everybody...)), "again: "+s.about
		return s
	case n < 12:
		return pick(c.Rand, c.pause, c.unpause, c.pauseFeed, c.pauseFeed, c.pauseFeed, c.unpauseFeed)()
	case n < 20:
		return c.policy()
	case n < 22:
		return pick(c.Rand, c.addFeed, c.addFeed, c.removeFeed)()
	case n < 24:
		return c.setHistory()
	case n < 36:
		return c.attesters()
	case n < 46:
		return c.authority()
	default:
		return c.ownership()
	}
}

// tick moves the time: mostly by little, often to where something begins or ends, seldom far.
func (c *chooser) tick() {
	nudge := uint64(c.IntN(3)) - 1 // also a second before and a second after
	to, furthest := c.now+uint64(c.IntN(5)), uint64(10_000)
	if ripe, held := c.ripeAt(); held && c.IntN(2) == 0 {
		to = ripe + nudge
	} else {
		switch n := c.IntN(100); {
		case n < 12:
			to = pick(c.Rand, c.lives()...) + nudge
		case n < 24:
			if ready := c.proposals(); len(ready) > 0 {
				to, furthest = pick(c.Rand, ready...)+nudge, 2*applicableFor
				if c.IntN(5) == 0 {
					to += applicableFor
				}
			}
		case n < 34:
			to += uint64(c.IntN(90))
		case n < 36:
			to += uint64(c.IntN(4000))
		}
	}
	if to >= c.now && to < c.now+furthest {
		c.now = to
	}
	if c.IntN(200) == 0 {
		c.chain = homeChain + otherChain - c.chain // the chain splits, and we are on the other branch
	}
}

// reach moves the time to then, unless that is past or for ever away.
func (c *chooser) reach(then uint64) {
	if then >= c.now && then < c.now+2*applicableFor {
		c.now = then
	}
}

// ripeAt is when a lane that is held, if there is one, may be confirmed.
func (c *chooser) ripeAt() (at uint64, held bool) {
	for _, id := range c.model.FeedIDs {
		if f := c.model.Feeds[id]; f.Mark == price.MarkHeld {
			return uint64(f.CandidateAt) + uint64(f.Config.Policy.JumpConfirm), true
		}
	}
	return 0, false
}

// lives are the seconds at which something begins or ends for an attester.
func (c *chooser) lives() []uint64 {
	a := c.model.Attesters[pick(c.Rand, everybody...).address]
	return []uint64{a.ActiveFrom, a.ActiveUntil, a.VetoableUntil, a.VetoableUntil, a.ActiveUntil - uint64(c.model.Timing.Delay)}
}

// proposals are the seconds from which on one of them can be applied.
func (c *chooser) proposals() (ready []uint64) {
	all := []uint64{c.model.ProposedGuardian.ReadyAt, c.model.ProposedSequencer.ReadyAt}
	for _, id := range c.model.FeedIDs {
		all = append(all, c.model.Feeds[id].Proposed.ReadyAt)
	}
	for _, at := range all {
		if at != 0 {
			ready = append(ready, at)
		}
	}
	return ready
}

func (c *chooser) from(p person) Call { return Call{Time: c.now, ChainID: c.chain, Sender: p.address} }

// owner's calls come from somebody else now and then.
func (c *chooser) owner() Call {
	call := c.from(pick(c.Rand, owners[0], owners[1], guardians[0]))
	if c.IntN(10) > 0 {
		call.Sender = c.model.Owner
	}
	return call
}

// guardian's calls come from the owner as often, and from somebody else now and then.
func (c *chooser) guardian() Call {
	call := c.owner()
	if c.IntN(2) == 0 {
		call.Sender = pick(c.Rand, guardians...).address
		if c.model.Guardian != (common.Address{}) && c.IntN(5) > 0 {
			call.Sender = c.model.Guardian
		}
	}
	return call
}

func askStep(call Call, ask func(*Oracle, Call) Outcome, name string, args ...any) step {
	input, err := oracleABI.Pack(name, args...)
	if err != nil {
		panic(err)
	}
	return step{Call: call, about: fmt.Sprintf("%s%+v", name, args), input: input, ask: ask}
}

func (c *chooser) ownership() step {
	n := c.IntN(8)
	switch {
	case n == 0:
		return askStep(c.owner(), (*Oracle).RenounceOwnership, "renounceOwnership")
	case n < 4 || c.model.PendingOwner != common.Address{}:
		call := c.owner()
		if c.model.PendingOwner != (common.Address{}) && c.IntN(4) > 0 { // nobody sends as the zero address
			call.Sender = c.model.PendingOwner
		}
		return askStep(call, (*Oracle).AcceptOwnership, "acceptOwnership")
	default:
		to := pick(c.Rand, common.Address{}, owners[0].address, owners[1].address)
		ask := func(o *Oracle, call Call) Outcome { return o.TransferOwnership(call, to) }
		return askStep(c.owner(), ask, "transferOwnership", to)
	}
}
