package signer

import (
	"errors"
	"sync"
	"time"
)

// Answers are those of one attester to the requests for a signature of whoever keeps them. The zero value has none. It is safe
// for concurrent use.
type Answers struct {
	mu  sync.Mutex
	all Answered
}

// Answered is what an attester has answered.
type Answered struct {
	Signed, Refused uint64
	Refusing        bool      // it refused what it was asked last
	Refusal         *Refusal  // the last; nil: none. Nobody changes it
	At              time.Time // of that
}

// Note enters an answer: a nil error is a signature, a [*Refusal] a refusal, and any other is none.
func (a *Answers) Note(at time.Time, err error) {
	var refusal *Refusal
	refused := errors.As(err, &refusal)
	if err != nil && !refused {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.all.Refusing = refused
	if refused {
		a.all.Refused, a.all.Refusal, a.all.At = a.all.Refused+1, refusal, at
	} else {
		a.all.Signed++
	}
}

// All is what was answered so far.
func (a *Answers) All() Answered {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.all
}
