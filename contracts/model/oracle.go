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

	Paused    bool
	NotBefore uint64 // the first second that counts since the last pause of all

	Attesters map[common.Address]bindings.ITwofoldOracleAttester
	Feeds     map[price.FeedID]Feed
	FeedIDs   []price.FeedID   // in the order of their adding
	Pages     map[uint16]Clock // those that have a feed
}

// Clock is a page's round and the observation time of its last report; zero before the first.
type Clock struct{ Round, ObservedAt uint32 }

// Feed is a feed and its lane.
type Feed struct {
	Config bindings.ITwofoldOracleFeedConfig

	Price price.Price // the last agreed one; 0: there is no answer
	Mark  price.Mark

	AgreedAt   Clock      // of the report that agreed on Price
	Divergence price.Mark // and how far the sides were apart

	Candidate   price.Price // what awaits confirmation while the mark is HELD
	CandidateAt uint32      // when the market was first seen at its level
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

// Deploy is the constructor: the first attesters and feeds are active at once. It takes what is in order.
func Deploy(call Call, at common.Address, timing bindings.ITwofoldOracleTiming, attesters []bindings.ITwofoldOracleFirstAttester, feeds []bindings.ITwofoldOracleFirstFeed) *Oracle {
	o := &Oracle{
		Address: at, Timing: timing, Owner: call.Sender,
		Attesters: map[common.Address]bindings.ITwofoldOracleAttester{},
		Feeds:     map[price.FeedID]Feed{},
		Pages:     map[uint16]Clock{},
	}
	for _, a := range attesters {
		o.Attesters[a.Attester] = bindings.ITwofoldOracleAttester{Side: a.Side, ActiveFrom: call.Time, ActiveUntil: a.ActiveUntil}
	}
	for _, f := range feeds {
		o.enter(price.FeedID(f.FeedId.Uint64()), f.Config)
	}
	return o
}

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
	c.FeedIDs = slices.Clone(o.FeedIDs)
	return &c
}

// integer is a number as the abi package wants those without a Go type of their width.
func integer[N ~uint8 | ~uint16 | ~uint32 | ~uint64](n N) *big.Int {
	return new(big.Int).SetUint64(uint64(n))
}
