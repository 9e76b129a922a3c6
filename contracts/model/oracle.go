package model

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
	"twofold/price"
)

// Oracle is the whole state.
type Oracle struct {
	Address common.Address
	Timing  bindings.ITwofoldOracleTiming

	Owner, PendingOwner common.Address
	Guardian            common.Address
	ProposedGuardian    Proposal[common.Address]
	Sequencer           bindings.IAuthoritySequencer
	ProposedSequencer   Proposal[bindings.IAuthoritySequencer]

	Paused bool // all feeds

	Attesters     map[common.Address]Attester
	EveryAttester []common.Address // in the order of their adding

	Feeds   map[price.FeedID]Feed
	FeedIDs []price.FeedID   // in the order of their adding
	Pages   map[uint16]Clock // those that have a feed

	History map[uint16]uint16          // how many rounds a page keeps
	Rings   map[uint16]map[uint32]Page // and they, by their number modulo that

	UptimeFeeds map[common.Address]Reply // the contracts around it; no other address has code
}

// Clock is a page's round and the observation time of its last report; zero before the first.
type Clock struct{ Round, ObservedAt uint32 }

// Feed is a feed and its lane.
type Feed struct {
	Config   bindings.IFeedBookFeedConfig
	Proposed Proposal[bindings.IFeedBookPolicy]

	Paused      bool   // by itself
	AnswersFrom uint64 // the first second of which an answer counts since the lane was cleared

	Price price.Price // the last agreed one; 0: there is no answer
	Mark  price.Mark

	AgreedAt   Clock      // of the report that agreed on Price
	Divergence price.Mark // and how far the sides were apart

	Candidate   price.Price // what awaits confirmation while the mark is HELD
	CandidateAt uint32      // when the market was first seen at its level
}

// Page is what a round left of a page.
type Page struct {
	Clock
	Prices [price.LanesPerPage]price.Price
	Marks  [price.LanesPerPage]price.Mark
}

// Call is the circumstances of a transaction.
type Call struct {
	Time    uint64 // of its block
	ChainID uint64
	Sender  common.Address
}

// Outcome is what a call came to: a revert that left everything as it was, or what it gave back and told.
type Outcome struct {
	Revert  *Revert
	Applied *big.Int // of update: bit i for the report's i-th page
	Events  []Event
	Cells   []Cell // of the table, that update went through
}

// Revert is one of the interface's errors, its arguments typed as go-ethereum's abi package wants them.
type Revert struct {
	Name string
	Args []any
}

// Event is one of the interface's events, likewise; indexed arguments stand where the interface has them.
type Event struct {
	Name string
	Args []any
}

// Start is what the constructor is given.
type Start struct {
	Terms     bindings.ITwofoldOracleTerms
	Attesters []bindings.IAttesterBookFirstAttester
	Feeds     []bindings.IFeedBookFirstFeed
}

// Deploy is the constructor: the first attesters and feeds are active at once. Around are the contracts that
// are there already.
func Deploy(call Call, at common.Address, around map[common.Address]Reply, start Start) (*Oracle, Outcome) {
	o := &Oracle{
		Address: at, Timing: start.Terms.Timing, UptimeFeeds: around,
		Attesters: map[common.Address]Attester{},
		Feeds:     map[price.FeedID]Feed{},
		Pages:     map[uint16]Clock{},
		History:   map[uint16]uint16{},
		Rings:     map[uint16]map[uint32]Page{},
	}
	return o, o.transact(func(next *Oracle, out *Outcome) *Revert {
		if revert := next.accept(start.Terms, out); revert != nil {
			return revert
		}
		for _, a := range start.Attesters {
			life := Attester{Side: price.Side(a.Side), ActiveFrom: call.Time, ActiveUntil: a.ActiveUntil}
			if revert := next.join(call, a.Attester, life, out); revert != nil {
				return revert
			}
		}
		for _, f := range start.Feeds {
			if revert := next.enter(f.FeedId.Uint64(), f.Config, out); revert != nil {
				return revert
			}
			if start.Terms.History == 0 {
				continue
			}
			page := price.FeedID(f.FeedId.Uint64()).Page()
			if revert := next.keep(uint64(page), uint64(start.Terms.History), out); revert != nil {
				return revert
			}
		}
		return nil
	})
}

// accept takes the terms over, or says which is none to start with.
func (o *Oracle) accept(terms bindings.ITwofoldOracleTerms, out *Outcome) *Revert {
	if terms.Owner == (common.Address{}) {
		return refuse("OwnableInvalidOwner", terms.Owner)
	}
	if revert := inRange("delay", uint64(terms.Timing.Delay), 0, 30*day); revert != nil {
		return revert
	}
	if revert := o.checkSequencer(terms.Sequencer); revert != nil {
		return revert
	}
	if revert := inRange("maxSkew", uint64(terms.Timing.MaxSkew), 0, 60); revert != nil {
		return revert
	}
	if revert := inRange("maxReportAge", uint64(terms.Timing.MaxReportAge), 1, 3600); revert != nil {
		return revert
	}
	out.tell("OwnershipTransferred", common.Address{}, terms.Owner)
	o.Owner = terms.Owner
	o.putGuardian(terms.Guardian, out)
	o.putSequencer(terms.Sequencer, out)
	return nil
}

const day = 24 * 3600

func refuse(name string, args ...any) *Revert { return &Revert{name, args} }

func (out *Outcome) tell(name string, args ...any) {
	out.Events = append(out.Events, Event{name, args})
}

// transact lets do change a copy, and takes the copy over unless do refuses: a revert leaves no trace.
func (o *Oracle) transact(do func(next *Oracle, out *Outcome) *Revert) Outcome {
	next, out := o.Clone(), Outcome{}
	if revert := do(next, &out); revert != nil {
		return Outcome{Revert: revert}
	}
	*o = *next
	return out
}

// Clone is a copy that shares nothing that changes.
func (o *Oracle) Clone() *Oracle {
	c := *o
	c.Attesters, c.Feeds, c.Pages = maps.Clone(o.Attesters), maps.Clone(o.Feeds), maps.Clone(o.Pages)
	c.EveryAttester, c.FeedIDs = slices.Clone(o.EveryAttester), slices.Clone(o.FeedIDs)
	c.History, c.Rings = maps.Clone(o.History), maps.Clone(o.Rings)
	for page, ring := range c.Rings {
		c.Rings[page] = maps.Clone(ring)
	}
	c.UptimeFeeds = maps.Clone(o.UptimeFeeds)
	return &c
}

func inRange(field string, value, lowest, highest uint64) *Revert {
	if value < lowest || value > highest {
		return refuse("OutOfRange", field, integer(value), integer(lowest), integer(highest))
	}
	return nil
}

// integer is a number as the abi package wants those without a Go type of their width.
func integer[N ~uint8 | ~uint16 | ~uint32 | ~uint64](n N) *big.Int {
	return new(big.Int).SetUint64(uint64(n))
}
