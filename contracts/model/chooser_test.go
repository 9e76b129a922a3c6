package model

import (
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
	"twofold/price"
)

// chooser makes up a sequence, step after step, with an eye on where the model stands.
type chooser struct {
	*rand.Rand
	model *Oracle
	now   uint64
	chain uint64
	sent  []step // updates, to be sent again
}

// step is what happens next.
func (c *chooser) step() step {
	c.tick()
	n := c.IntN(100)
	switch {
	case c.model.Paused && n < 50:
		return c.unpause()
	case n < 80:
		s := c.update()
		c.sent = append(c.sent, s)
		return s
	case n < 84 && len(c.sent) > 0:
		s := pick(c.Rand, c.sent...)
		s.Call, s.about = c.from(pick(c.Rand, everybody...)), "again: "+s.about
		return s
	case n < 88:
		return pick(c.Rand, c.pause, c.pause, c.unpause)()
	case n < 92:
		return c.addFeed()
	case n < 95:
		return c.addAttester()
	case n < 97:
		return c.removeAttester()
	default:
		return c.ownership()
	}
}

// tick moves the time: mostly by little, often to where something begins or ends, seldom far.
func (c *chooser) tick() {
	edge := uint64(c.IntN(3)) - 1 // also a second before and a second after
	to := c.now + uint64(c.IntN(5))
	if ripe, held := c.ripeAt(); held && c.IntN(2) == 0 {
		to = ripe + edge
	} else {
		switch n := c.IntN(100); {
		case n < 10:
			a := c.model.Attesters[pick(c.Rand, everybody...).address]
			to = pick(c.Rand, a.ActiveFrom, a.ActiveUntil) + edge
		case n < 20:
			to += uint64(c.IntN(90))
		case n < 22:
			to += uint64(c.IntN(4000))
		}
	}
	if to >= c.now && to < c.now+10_000 {
		c.now = to
	}
	if c.IntN(200) == 0 {
		c.chain = homeChain + otherChain - c.chain // the chain splits, and we are on the other branch
	}
}

// ripeAt is when a lane that is held, if there is one, may be confirmed.
func (c *chooser) ripeAt() (at uint64, held bool) {
	for _, id := range c.model.FeedIDs {
		if f := c.model.Feeds[id]; f.Mark == price.MarkHeld {
			return uint64(f.CandidateAt) + uint64(f.Config.JumpConfirm), true
		}
	}
	return 0, false
}

func (c *chooser) from(p person) Call { return Call{Time: c.now, ChainID: c.chain, Sender: p.address} }

// owner's calls come from somebody else now and then.
func (c *chooser) owner() Call {
	call := c.from(pick(c.Rand, owners...))
	if c.IntN(10) > 0 {
		call.Sender = c.model.Owner
	}
	return call
}

func ownersStep(call Call, ask func(*Oracle, Call) Outcome, name string, args ...any) step {
	input, err := oracleABI.Pack(name, args...)
	if err != nil {
		panic(err)
	}
	return step{Call: call, about: fmt.Sprintf("%s%+v", name, args), input: input, ask: ask}
}

func (c *chooser) pause() step   { return ownersStep(c.owner(), (*Oracle).Pause, "pause") }
func (c *chooser) unpause() step { return ownersStep(c.owner(), (*Oracle).Unpause, "unpause") }

func (c *chooser) addFeed() step {
	page := pick[uint16](c.Rand, 0, 7, 9, 255)
	id := uint64(price.IDAt(page, c.IntN(price.LanesPerPage)))
	if c.IntN(20) == 0 {
		id = 768
	}
	config := anyConfig(c.Rand)
	switch c.IntN(14) {
	case 0:
		config.Description = ""
	case 1:
		config.Decimals = 19
	case 2:
		config.Heartbeat = pick[uint32](c.Rand, 0, 3601)
	case 3:
		config.Deviation = pick[uint32](c.Rand, 0, 1_000_000)
	case 4:
		config.MaxDivergence = pick[uint32](c.Rand, 0, 65_000)
	case 5:
		config.MaxJump = pick(c.Rand, 3*config.MaxDivergence-1, 1_000_000)
	case 6:
		config.JumpConfirm = pick[uint32](c.Rand, 9, 3601)
	}
	ask := func(o *Oracle, call Call) Outcome { return o.AddFeed(call, id, config) }
	return ownersStep(c.owner(), ask, "addFeed", integer(id), config)
}

func (c *chooser) addAttester() step {
	n := c.IntN(len(everybody))
	who, side := everybody[n].address, sideOf(n)
	if c.IntN(8) == 0 {
		side = side.Other()
	}
	if c.IntN(20) == 0 {
		who = common.Address{}
	}
	begin := c.now + uint64(c.model.Timing.Delay) + pick[uint64](c.Rand, 0, 0, 0, 1, 30)
	if c.IntN(8) == 0 {
		begin--
	}
	a := bindings.ITwofoldOracleAttester{Side: uint8(side), ActiveFrom: begin, ActiveUntil: forever}
	if c.IntN(3) > 0 {
		a.ActiveUntil = begin + pick[uint64](c.Rand, 0, 1, 30, 600)
	}
	ask := func(o *Oracle, call Call) Outcome { return o.AddAttester(call, who, a) }
	return ownersStep(c.owner(), ask, "addAttester", who, a.Side, a.ActiveFrom, a.ActiveUntil)
}

func (c *chooser) removeAttester() step {
	who := pick(c.Rand, everybody...).address
	ask := func(o *Oracle, call Call) Outcome { return o.RemoveAttester(call, who) }
	return ownersStep(c.owner(), ask, "removeAttester", who)
}

func (c *chooser) ownership() step {
	n := c.IntN(8)
	switch {
	case n == 0:
		return ownersStep(c.owner(), (*Oracle).RenounceOwnership, "renounceOwnership")
	case n < 4 || c.model.PendingOwner != common.Address{}:
		call := c.owner()
		if c.IntN(4) > 0 {
			call.Sender = c.model.PendingOwner
		}
		return ownersStep(call, (*Oracle).AcceptOwnership, "acceptOwnership")
	default:
		to := pick(c.Rand, common.Address{}, owners[0].address, owners[1].address)
		ask := func(o *Oracle, call Call) Outcome { return o.TransferOwnership(call, to) }
		return ownersStep(c.owner(), ask, "transferOwnership", to)
	}
}
