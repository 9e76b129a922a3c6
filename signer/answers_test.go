package signer

import (
	"context"
	"fmt"
	"testing"
	"time"
)

func TestTheLastRefusalIsKeptThoughItSignsAgain(t *testing.T) {
	var a Answers
	at := time.Unix(1_790_000_000, 0)
	a.Note(at, nil)
	a.Note(at.Add(time.Second), fmt.Errorf("side A: %w", &Refusal{Reason: NotSaid}))
	a.Note(at.Add(2*time.Second), context.DeadlineExceeded) // is no answer
	if got := a.All(); got.Signed != 1 || got.Refused != 1 || !got.Refusing || got.Refusal.Reason != NotSaid || !got.At.Equal(at.Add(time.Second)) {
		t.Errorf("%+v", got)
	}
	a.Note(at.Add(3*time.Second), nil)
	if got := a.All(); got.Signed != 2 || got.Refusing || got.Refusal == nil {
		t.Errorf("%+v", got)
	}
}
