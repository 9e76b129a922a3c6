package model

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/bindings"
	"twofold/price"
)

// pair is the contract and the model side by side.
type pair struct {
	contract *machine
	model    *Oracle
}

func (p pair) fork() pair { return pair{p.contract.fork(), p.model.Clone()} }

// step is one transaction, as the contract gets it and as the model gets it.
type step struct {
	Call
	about string // for people
	input []byte
	wire  []byte // the report, of an update
	ask   func(o *Oracle, call Call) Outcome
}

// run gives the step to both and says how they differ; nil if they do not.
func (p pair) run(s step) (Outcome, error) {
	got, want := p.contract.send(s.Call, s.input), s.ask(p.model, s.Call)
	if err := sameOutcome(got, want); err != nil {
		return want, err
	}
	if want.Revert != nil {
		return want, nil
	}
	return want, p.sameLanes(s.Call)
}

func sameOutcome(got receipt, want Outcome) error {
	data := []byte{}
	switch {
	case want.Revert != nil:
		data = revertData(*want.Revert)
	case want.Applied != nil:
		data = common.BigToHash(want.Applied).Bytes()
	}
	if got.reverted != (want.Revert != nil) || !bytes.Equal(got.data, data) {
		return fmt.Errorf("the contract %s, the model %s", said(got.reverted, got.data), said(want.Revert != nil, data))
	}
	if len(got.logs) != len(want.Events) {
		return fmt.Errorf("the contract emitted%s, the model%s", emitted(got.logs), emitted(logsOf(want.Events)))
	}
	for i, log := range logsOf(want.Events) {
		if !slices.Equal(got.logs[i].Topics, log.Topics) || !bytes.Equal(got.logs[i].Data, log.Data) {
			return fmt.Errorf("event %d of the contract is%s, of the model%s", i, emitted(got.logs[i:i+1]), emitted([]*types.Log{log}))
		}
	}
	return nil
}

// emitted words logs for people.
func emitted(logs []*types.Log) string {
	var out strings.Builder
	for _, log := range logs {
		e, err := oracleABI.EventByID(log.Topics[0])
		if err != nil {
			fmt.Fprintf(&out, " %x %x", log.Topics, log.Data)
			continue
		}
		args, _ := e.Inputs.NonIndexed().Unpack(log.Data)
		fmt.Fprintf(&out, " %s%x%x", e.Name, log.Topics[1:], args)
	}
	return out.String()
}

func said(reverted bool, data []byte) string {
	if !reverted {
		return fmt.Sprintf("returned %x", data)
	}
	if e, err := bindings.NewTwofoldOracle().UnpackError(data); err == nil {
		return fmt.Sprintf("reverted with %T%+v", e, e)
	}
	return fmt.Sprintf("reverted with %x", data)
}

func revertData(r Revert) []byte {
	e, known := oracleABI.Errors[r.Name]
	if !known {
		panic("the interface has no error " + r.Name)
	}
	return append(e.ID[:4:4], pack(e.Inputs, r.Args...)...)
}

// logsOf is the events as they lie in a receipt. Indexed arguments are all of one word.
func logsOf(events []Event) (logs []*types.Log) {
	for _, e := range events {
		declared, known := oracleABI.Events[e.Name]
		if !known {
			panic("the interface has no event " + e.Name)
		}
		log := &types.Log{Topics: []common.Hash{declared.ID}}
		var rest []any
		for i, input := range declared.Inputs {
			if input.Indexed {
				log.Topics = append(log.Topics, common.BytesToHash(pack(abi.Arguments{input}, e.Args[i])))
			} else {
				rest = append(rest, e.Args[i])
			}
		}
		log.Data = pack(declared.Inputs.NonIndexed(), rest...)
		logs = append(logs, log)
	}
	return logs
}

func pack(to abi.Arguments, args ...any) []byte {
	data, err := to.Pack(args...)
	if err != nil {
		panic(err)
	}
	return data
}

// sameLanes compares what relayers see of every feed, and of a lane without one.
func (p pair) sameLanes(call Call) error {
	ids, lanes := []*big.Int{}, []bindings.ITwofoldOracleLane{}
	for _, id := range append([]price.FeedID{unusedFeed}, p.model.FeedIDs...) {
		ids, lanes = append(ids, integer(id)), append(lanes, p.model.Lane(id))
	}
	return p.sameView(call, "lanes", in(ids), lanes)
}

// unusedFeed is an id that no sequence adds, in a page that no sequence adds.
const unusedFeed price.FeedID = strayPage * price.LanesPerPage

func in(args ...any) []any { return args }

func (p pair) sameView(call Call, name string, args []any, want ...any) error {
	got, expected := p.ask(call, name, args), pack(oracleABI.Methods[name].Outputs, want...)
	if !bytes.Equal(got, expected) {
		was, _ := oracleABI.Methods[name].Outputs.Unpack(got)
		return fmt.Errorf("%s(%v) of the contract is %+v, of the model %+v", name, args, was, want)
	}
	return nil
}

// ask is what a view gives back, or its revert's data.
func (p pair) ask(call Call, name string, args []any) []byte {
	method := oracleABI.Methods[name]
	got, _ := p.contract.call(call, append(method.ID[:4:4], pack(method.Inputs, args...)...))
	return got
}

// sameState compares everything else: every word of pages and policies, what lies aside for as long as it
// means something, the gate without the pair that it remembers, and all that the views tell.
func (p pair) sameState(call Call) error {
	for page := range uint16(price.MaxPages) {
		if got, want := p.contract.word("_pages", uint64(page)), p.pageWord(page); got.Cmp(want) != 0 {
			return fmt.Errorf("word of page %d is %x, by the model %x", page, got, want)
		}
		if got, want := p.contract.word("_policies", uint64(page)), p.policyWord(page); got.Cmp(want) != 0 {
			return fmt.Errorf("policy word of page %d is %x, by the model %x", page, got, want)
		}
	}
	for id, f := range p.model.Feeds {
		want, meant := f.asideWord()
		got := p.contract.word("_asides", uint64(id))
		if got.And(got, meant).Cmp(want) != 0 {
			return fmt.Errorf("word aside of feed %d is %x, by the model %x", id, got, want)
		}
	}
	gate := p.contract.word("_gate", 0)
	if want := p.gateWord(); gate.And(gate, ones(40)).Cmp(want) != 0 {
		return fmt.Errorf("gate is %x, by the model %x", gate, want)
	}
	return p.sameViews(call)
}

func (p pair) sameViews(call Call) error {
	ids, policies := []*big.Int{}, []bindings.ITwofoldOraclePolicy{}
	for _, id := range p.model.FeedIDs {
		ids, policies = append(ids, integer(id)), append(policies, p.model.Policy(id))
	}
	faults := []error{
		p.sameView(call, "owner", nil, p.model.Owner),
		p.sameView(call, "pendingOwner", nil, p.model.PendingOwner),
		p.sameView(call, "paused", nil, p.model.Paused),
		p.sameView(call, "feedIds", nil, ids),
		p.sameView(call, "feedCount", nil, integer(uint64(len(ids)))),
		p.sameView(call, "policies", in(ids), policies),
	}
	for _, id := range append([]price.FeedID{unusedFeed}, p.model.FeedIDs...) {
		found, clock, agreed := p.model.Answer(id)
		faults = append(faults, p.sameView(call, "answer", in(integer(id)), integer(found), integer(clock), integer(agreed)))
	}
	for _, who := range everybody {
		faults = append(faults, p.sameView(call, "attester", in(who.address), p.model.Attesters[who.address]))
	}
	if got := p.ask(call, "policy", in(integer(unusedFeed))); !bytes.Equal(got, revertData(Revert{"UnknownFeed", in(integer(unusedFeed))})) {
		faults = append(faults, fmt.Errorf("policy of a lane without a feed %s", said(true, got)))
	}
	return errors.Join(faults...)
}

// pageWord draws design 5.1: lane 0 highest, then lanes 1 and 2, round and clock.
func (p pair) pageWord(page uint16) *big.Int {
	word := new(big.Int)
	for lane := range price.LanesPerPage {
		found, _, _ := p.model.Answer(price.IDAt(page, lane))
		word.Or(word, up(integer(found), 192-64*lane))
	}
	return word.Or(word, integer(p.model.Pages[page].word()))
}

func (p pair) policyWord(page uint16) *big.Int {
	word := new(big.Int)
	for lane := range price.LanesPerPage {
		c := p.model.Feeds[price.IDAt(page, lane)].Config
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

func (p pair) gateWord() *big.Int {
	word := up(integer(p.model.NotBefore), 8)
	if p.model.Paused {
		word.SetBit(word, 0, 1)
	}
	return word
}

func up(n *big.Int, bits int) *big.Int { return n.Lsh(n, uint(bits)) }

func ones(bits uint) *big.Int {
	n := new(big.Int).Lsh(big.NewInt(1), bits)
	return n.Sub(n, big.NewInt(1))
}
