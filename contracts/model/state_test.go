package model

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings"
	"twofold/price"
)

// unusedFeed is an id that no sequence adds, in a page that no sequence adds.
const unusedFeed price.FeedID = strayPage * price.LanesPerPage

// sameNow compares what relayers see of every feed, and of a lane without one, and what depends on the time.
func (p pair) sameNow(call Call) error {
	ids, lanes := []*big.Int{}, []bindings.ITwofoldOracleLane{}
	for _, id := range append([]price.FeedID{unusedFeed}, p.model.FeedIDs...) {
		ids, lanes = append(ids, integer(id)), append(lanes, p.model.Lane(id))
	}
	faults := []error{
		p.sameView(call, "lanes", in(ids), lanes),
		p.sameView(call, "uptime", nil, uint8(p.model.Uptime(call))),
	}
	for _, side := range price.Sides {
		faults = append(faults, p.sameView(call, "coveredUntil", in(uint8(side)), integer(p.model.CoveredUntil(call, side))))
	}
	return errors.Join(faults...)
}

func in(args ...any) []any { return args }

func (p pair) sameView(call Call, name string, args []any, want ...any) error {
	got, expected := p.ask(call, name, args), pack(oracleABI.Methods[name].Outputs, want...)
	if !bytes.Equal(got, expected) {
		was, _ := oracleABI.Methods[name].Outputs.Unpack(got)
		return fmt.Errorf("%s(%v) of the contract is %+v, of the model %+v", name, args, was, want)
	}
	return nil
}

// refuses wants a view to revert.
func (p pair) refuses(call Call, revert []byte, name string, args ...any) error {
	if got := p.ask(call, name, args); !bytes.Equal(got, revert) {
		return fmt.Errorf("%s(%v) %s", name, args, said(true, got))
	}
	return nil
}

// ask is what a view gives back, or its revert's data.
func (p pair) ask(call Call, name string, args []any) []byte {
	method := oracleABI.Methods[name]
	got, _ := p.contract.call(call, append(method.ID[:4:4], pack(method.Inputs, args...)...))
	return got
}

// sameState compares everything else: every word of pages, policies and rings, what lies aside for as long
// as it means something, the gate, and all that the views tell.
func (p pair) sameState(call Call) error {
	for page := range uint16(price.MaxPages) {
		if got, want := p.contract.word("_pages", uint64(page)), wordOf(p.model.Page(page)); got.Cmp(want) != 0 {
			return fmt.Errorf("word of page %d is %x, by the model %x", page, got, want)
		}
		if got, want := p.contract.word("_policies", uint64(page)), p.policyWord(page); got.Cmp(want) != 0 {
			return fmt.Errorf("policy word of page %d is %x, by the model %x", page, got, want)
		}
	}
	for id, f := range p.model.Feeds {
		want, meant := f.asideWord()
		got := p.contract.word("_asides", uint64(id))
		if err := p.sameView(call, "aside", in(integer(id)), got); err != nil {
			return err
		}
		if got.And(got, meant).Cmp(want) != 0 {
			return fmt.Errorf("word aside of feed %d is %x, by the model %x", id, got, want)
		}
	}
	return errors.Join(p.sameRings(call), p.sameGate(call), p.sameAuthority(call), p.sameAttesters(call), p.sameFeeds(call), p.sameRefusals(call))
}

// places is more than the rounds of any sequence.
const places = 4 * stepsASequence / 3

func (p pair) sameRings(call Call) error {
	for page := range p.model.Pages {
		if err := p.sameRing(call, page); err != nil {
			return err
		}
	}
	return nil
}

func (p pair) sameRing(call Call, page uint16) error {
	const ringWords = 1024
	for place := range uint32(places) {
		got, want := p.contract.word("_rings", uint64(page)*ringWords+uint64(place)), wordOf(p.model.Rings[page][place])
		if got.Cmp(want) != 0 {
			return fmt.Errorf("word in place %d of the ring of page %d is %x, by the model %x", place, page, got, want)
		}
		if place > p.model.Pages[page].Round+1 {
			continue
		}
		round := wordOf(p.model.Round(page, place))
		if err := p.sameView(call, "round", in(integer(page), integer(place)), round); err != nil {
			return err
		}
	}
	return errors.Join(
		p.sameView(call, "round", in(integer(page), new(big.Int).Lsh(common.Big1, 32)), new(big.Int)), // one lap of the number
		p.sameView(call, "latest", in(integer(page)), wordOf(p.model.Page(page))),
	)
}

// sameGate compares whether all is paused. The pair that the contract remembers there is its own affair, as
// long as nobody is let in by it who may not sign.
func (p pair) sameGate(call Call) error {
	gate := p.contract.word("_gate", 0)
	isPaused := new(big.Int).And(gate, ones(8)).Sign() != 0
	if isPaused != p.model.Paused {
		return fmt.Errorf("gate is %x, paused by the model: %t", gate, p.model.Paused)
	}
	until := new(big.Int).Rsh(gate, 8)
	good := until.And(until, ones(32)).Uint64()
	pair := new(big.Int).Rsh(gate, 40)
	if good <= call.Time {
		return nil
	}
	for _, a := range everybody {
		for _, b := range everybody {
			hash := crypto.Keccak256Hash(common.LeftPadBytes(a.address[:], 32), common.LeftPadBytes(b.address[:], 32)).Big()
			if hash.Rsh(hash, 40).Cmp(pair) != 0 {
				continue
			}
			first, second := p.model.Attesters[a.address], p.model.Attesters[b.address]
			ends := min(first.ActiveUntil, second.ActiveUntil, math.MaxUint32)
			if first.Side != price.A || second.Side != price.B || !first.active(call.Time) || !second.active(call.Time) || good > ends {
				return fmt.Errorf("gate lets %s and %s in until %d: %+v, %+v", a.name, b.name, good, first, second)
			}
			return nil
		}
	}
	return fmt.Errorf("gate lets in whom nobody knows: %x", gate)
}

func (p pair) sameAuthority(call Call) error {
	m := p.model
	return errors.Join(
		p.sameView(call, "owner", nil, m.Owner),
		p.sameView(call, "pendingOwner", nil, m.PendingOwner),
		p.sameView(call, "guardian", nil, m.Guardian),
		p.sameView(call, "proposedGuardian", nil, m.ProposedGuardian.What, integer(m.ProposedGuardian.ReadyAt)),
		p.sameView(call, "sequencer", nil, m.Sequencer),
		p.sameView(call, "proposedSequencer", nil, m.ProposedSequencer.What, integer(m.ProposedSequencer.ReadyAt)),
		p.sameView(call, "delay", nil, integer(m.Timing.Delay)),
		p.sameView(call, "maxReportAge", nil, integer(m.Timing.MaxReportAge)),
		p.sameView(call, "maxSkew", nil, integer(m.Timing.MaxSkew)),
		p.sameView(call, "paused", nil, m.Paused),
	)
}

func (p pair) sameAttesters(call Call) error {
	faults := []error{p.sameView(call, "attesters", nil, p.model.EveryAttester)}
	for _, who := range everybody {
		faults = append(faults, p.sameView(call, "attester", in(who.address), p.model.Attesters[who.address].view()))
	}
	return errors.Join(faults...)
}

func (p pair) sameFeeds(call Call) error {
	ids, feeds := []*big.Int{}, []bindings.IFeedBookFeed{}
	var faults []error
	for _, id := range p.model.FeedIDs {
		f := p.model.Feeds[id]
		ids, feeds = append(ids, integer(id)), append(feeds, p.model.Feed(id))
		faults = append(faults,
			p.sameView(call, "feed", in(integer(id)), p.model.Feed(id)),
			p.sameView(call, "lane", in(integer(id)), p.model.Lane(id)),
			p.sameView(call, "policy", in(integer(id)), f.Config.Policy),
			p.sameView(call, "proposedPolicy", in(integer(id)), f.Proposed.What, integer(f.Proposed.ReadyAt)),
			p.sameView(call, "answersFrom", in(integer(id)), integer(f.AnswersFrom)),
			p.sameView(call, "policyHash", in(integer(id)), p.policyHash(id)),
		)
	}
	return errors.Join(append(faults,
		p.sameView(call, "feedIds", nil, ids),
		p.sameView(call, "feedCount", nil, integer(uint64(len(ids)))),
		p.sameView(call, "feeds", in(ids), feeds),
		p.sameView(call, "answersFrom", in(integer(unusedFeed)), new(big.Int)),
	)...)
}

// sameRefusals asks for feeds that were never added, and for pages and lanes that cannot be.
func (p pair) sameRefusals(call Call) error {
	const outOfBounds = 0x32
	unknown := revertData(Revert{"UnknownFeed", in(integer(unusedFeed))})
	panics := slices.Concat(crypto.Keccak256([]byte("Panic(uint256)"))[:4], common.LeftPadBytes([]byte{outOfBounds}, 32))
	feed, page, lane := integer(unusedFeed), integer(uint64(price.MaxPages)), integer(uint64(price.MaxPages*price.LanesPerPage))
	return errors.Join(
		p.refuses(call, unknown, "feed", feed),
		p.refuses(call, unknown, "feeds", []*big.Int{feed}),
		p.refuses(call, unknown, "policy", feed),
		p.refuses(call, unknown, "policyHash", feed),
		p.refuses(call, panics, "latest", page),
		p.refuses(call, panics, "round", page, new(big.Int)),
		p.refuses(call, panics, "aside", lane),
	)
}

// policyHash is as the interface says: over the feed's id and config, the three times, and the sequencer.
func (p pair) policyHash(id price.FeedID) common.Hash {
	number := oracleABI.Methods["addFeed"].Inputs[0]
	config, sequencer := oracleABI.Methods["addFeed"].Inputs[1], oracleABI.Methods["setSequencer"].Inputs[0]
	timing := p.model.Timing
	return crypto.Keccak256Hash(pack(abi.Arguments{number, config, number, number, number, sequencer},
		integer(id), p.model.Feeds[id].Config,
		integer(timing.MaxReportAge), integer(timing.MaxSkew), integer(timing.Delay), p.model.Sequencer))
}

// wordOf draws design 5.1: lane 0 highest, then lanes 1 and 2, round and clock.
func wordOf(p Page) *big.Int {
	word := new(big.Int)
	for lane := range price.LanesPerPage {
		found := uint64(p.Prices[lane])<<16 | uint64(p.Marks[lane])
		word.Or(word, up(integer(found), 192-64*lane))
	}
	return word.Or(word, integer(p.word()))
}

func (c Clock) word() uint64 { return uint64(c.Round)<<32 | uint64(c.ObservedAt) }

func (p pair) policyWord(page uint16) *big.Int {
	word := integer(p.model.History[page])
	for lane := range price.LanesPerPage {
		c := p.model.Feeds[price.IDAt(page, lane)].Config.Policy
		rule := uint64(c.JumpConfirm)<<40 | uint64(c.MaxJump)<<16 | uint64(c.MaxDivergence)
		word.Or(word, up(integer(rule), 192-64*lane))
	}
	return word
}

// asideWord is what must lie aside for a feed, and which bits of it mean anything.
func (f Feed) asideWord() (word, meant *big.Int) {
	word, meant = new(big.Int), new(big.Int)
	if row := f.row(); f.Price == 0 || row == Agreed || row == Closed {
		return word, meant
	}
	word.Or(integer(f.AgreedAt.word()), up(integer(f.Divergence), 64))
	meant = ones(80)
	if f.row() == Held {
		word.Or(word, up(integer(f.Candidate), 80)).Or(word, up(integer(f.CandidateAt), 128))
		meant = ones(160)
	}
	return word, meant
}

func up(n *big.Int, bits int) *big.Int { return n.Lsh(n, uint(bits)) }

func ones(bits uint) *big.Int {
	n := new(big.Int).Lsh(big.NewInt(1), bits)
	return n.Sub(n, big.NewInt(1))
}
