package contracts

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Change is something that the owner, the guardian, or whoever applies what was proposed, did to the oracle.
type Change struct {
	Name string // of the event, such as "PolicySet"
	Args []Arg
	Raw  *types.Log
}

// Arg is a value of an event.
type Arg struct {
	Name  string
	Value any
}

// String is the change for people: its name and what it says.
func (c Change) String() string {
	said := make([]string, len(c.Args))
	for i, arg := range c.Args {
		format := "%s %+v" // a policy with the names of its fields
		if _, plain := arg.Value.(fmt.Stringer); plain {
			format = "%s %v" // a number without a sign
		}
		said[i] = fmt.Sprintf(format, arg.Name, arg.Value)
	}
	return strings.TrimSpace(c.Name + " " + strings.Join(said, ", "))
}

// ChangeTopics are the events that tell of a change, for filters: all but those of reports.
func ChangeTopics() []common.Hash {
	var topics []common.Hash
	for _, e := range oracleABI.GetABI().Events {
		if e.ID != ReportedTopic && e.ID != LaneChangedTopic {
			topics = append(topics, e.ID)
		}
	}
	slices.SortFunc(topics, common.Hash.Cmp)
	return topics
}

// DecodeChange decodes an event that tells of a change; [ErrOtherEvent] if the log is none.
func DecodeChange(log *types.Log) (Change, error) {
	if len(log.Topics) == 0 || isEvent(log, ReportedTopic) || isEvent(log, LaneChangedTopic) {
		return Change{}, ErrOtherEvent
	}
	contract := oracleABI.GetABI()
	event, err := contract.EventByID(log.Topics[0])
	if err != nil {
		return Change{}, ErrOtherEvent
	}
	values := map[string]any{}
	if err := event.Inputs.NonIndexed().UnpackIntoMap(values, log.Data); err != nil {
		return Change{}, fmt.Errorf("decoding %s: %w", event.Name, err)
	}
	var indexed abi.Arguments
	for _, in := range event.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	if err := abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]); err != nil {
		return Change{}, fmt.Errorf("decoding %s: %w", event.Name, err)
	}
	change := Change{Name: event.Name, Raw: log}
	for _, in := range event.Inputs {
		change.Args = append(change.Args, Arg{in.Name, values[in.Name]})
	}
	return change, nil
}
