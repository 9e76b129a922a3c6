package txmgr

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestSeveralNodesTogetherRefuseOnlyIfAllDo(t *testing.T) {
	down := fmt.Errorf("%w: it was never reached", ErrUnreachable)
	tests := []struct {
		name    string
		answers []error
		want    answer
		is      error
	}{
		{"one alone", []error{worded("nonce too low")}, refused, ErrNonceTooLow},
		{"all refuse", []error{worded("txpool is full"), worded("nonce too low"), down}, refused, ErrNonceTooLow},
		{"who holds it knows more than who lacks funds", []error{worded("insufficient funds"), worded("replacement transaction underpriced")}, refused, ErrUnderpriced},
		{"all are down", []error{down, down}, refused, ErrUnreachable},
		{"one did not answer", []error{worded("nonce too low"), context.DeadlineExceeded}, unanswered, nil},
		{"one speaks in riddles", []error{down, worded("sequencer is having a day off")}, unclear, nil},
		{"one has it already", []error{worded("nonce too low"), worded("already known")}, accepted, nil},
	}
	for _, test := range tests {
		got, cause := understand(Together(test.answers[0], test.answers[1:]...))
		if got != test.want || test.is != nil && !errors.Is(cause, test.is) {
			t.Errorf("%s: understood as %d with cause %v, want %d with %v", test.name, got, cause, test.want, test.is)
		}
		if got != refused {
			continue
		}
		for _, other := range telling {
			if !errors.Is(other, test.is) && errors.Is(cause, other) {
				t.Errorf("%s: it is %v as well", test.name, other)
			}
		}
		for _, answer := range test.answers {
			if !strings.Contains(cause.Error(), answer.Error()) {
				t.Errorf("%s: cause %q without %q", test.name, cause, answer)
			}
		}
	}
}

func TestEveryRefusalHasARankAmongOthers(t *testing.T) {
	for _, refusal := range refusals {
		if !errors.Is(refusal.is, errAlreadyKnown) && rank(refusal.is) == len(telling) {
			t.Errorf("%q has none", refusal.text)
		}
	}
}

func TestWhatANodeSaysIsAnAnswer(t *testing.T) {
	for _, err := range []error{nil, worded("execution reverted"), worded("header not found"), fmt.Errorf("reading: %w", worded("limit exceeded"))} {
		if !Answered(err) {
			t.Errorf("%v is no answer", err)
		}
	}
	for _, err := range []error{context.DeadlineExceeded, fmt.Errorf("%w: down", ErrUnreachable), errors.New("connection reset")} {
		if Answered(err) || Refused(err) {
			t.Errorf("%v is an answer", err)
		}
	}
	if Refused(worded("execution reverted")) || !Refused(worded("limit exceeded")) || !Reverts(worded("execution reverted")) || !Reverts(worded("EVM error OutOfGas")) {
		t.Error("a revert is what a call does, not a refusal to make it")
	}
}
