package model

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/bindings"
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

	tell func(p pair) // instead of a transaction, something around the oracle changes

	note  string // what is done, if it is worth counting and was not refused
	edges []edge // of time, that this step may hit
}

// edge is a limit in time: the last or first second that is good, and the one beside it that is refused.
type edge struct {
	name    string
	good    uint64
	refusal string
	bad     uint64
}

// run gives the step to both and says how they differ; nil if they do not.
func (p pair) run(s step) (Outcome, error) {
	if s.tell != nil {
		s.tell(p)
		return Outcome{}, p.sameNow(s.Call)
	}
	got, want := p.contract.send(s.Call, s.input), s.ask(p.model, s.Call)
	if err := sameOutcome(got, want); err != nil {
		return want, err
	}
	if want.Revert != nil {
		return want, nil
	}
	return want, p.sameNow(s.Call)
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
