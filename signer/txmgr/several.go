package txmgr

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// telling are the refusals that several nodes may give to the same transaction, the most telling first. What one node knows
// of the chain or of its pool counts more than what another does not know; that a node cannot be reached says nothing.
var telling = []error{
	ErrNonceTooLow, ErrUnderpriced, ErrFeeTooLow, ErrInsufficientFunds, ErrInvalid, ErrNonceTooHigh, ErrPoolFull, ErrUnreachable,
}

// severalAnswers are those of several nodes to one send.
type severalAnswers []error

// Together is the answers of several nodes to one send, none of which accepted, as one error. A Sender takes it for a
// refusal only if all of them refused, and for the most telling one; else the transaction counts as sent.
func Together(first error, others ...error) error {
	if len(others) == 0 {
		return first
	}
	return append(severalAnswers{first}, others...)
}

func (s severalAnswers) Error() string {
	words := make([]string, len(s))
	for i, err := range s {
		words[i] = err.Error()
	}
	return strings.Join(words, "; ")
}

// understand is what they mean together.
func (s severalAnswers) understand() (answer, error) {
	var refusals []error
	for _, err := range s {
		verdict, cause := understand(err)
		if verdict != refused {
			return verdict, cause // what one has, or may have, the others cannot take back
		}
		refusals = append(refusals, cause)
	}
	slices.SortStableFunc(refusals, func(a, b error) int { return rank(a) - rank(b) })
	// Only the first is wrapped: a Sender must not find two reasons in one refusal.
	return refused, fmt.Errorf("%w (other nodes: %s)", refusals[0], severalAnswers(refusals[1:]).Error())
}

func rank(err error) int {
	if i := slices.IndexFunc(telling, func(is error) bool { return errors.Is(err, is) }); i >= 0 {
		return i
	}
	return len(telling)
}
