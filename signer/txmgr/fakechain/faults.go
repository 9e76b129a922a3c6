package fakechain

import (
	"context"
	"errors"
	"net"

	"github.com/ethereum/go-ethereum/core/types"
)

type faults struct {
	loseAnswers  int
	loseRequests int
	refusals     []string
	hideReceipts int
	unreachable  bool
	revert       []byte
	beforeAnswer func(*types.Transaction)
}

// Error is a node's answer that is an error, as rpc.Client returns it.
type Error struct {
	Message string
	Data    any
}

func (e *Error) Error() string { return e.Message }

// ErrorCode is what go-ethereum answers for nearly everything.
func (e *Error) ErrorCode() int { return -32000 }

// ErrorData holds the revert data in hex, if any.
func (e *Error) ErrorData() any { return e.Data }

// errLost is what a client sees when it waited in vain.
var errLost = context.DeadlineExceeded

var errUnreachable = &net.OpError{Op: "dial", Net: "tcp", Err: errors.New("connection refused")}

// LoseAnswers makes the next n sends take effect and their answers get lost.
func (c *Chain) LoseAnswers(n int) { c.set(func(f *faults) { f.loseAnswers = n }) }

// LoseRequests makes the next n sends get lost on the way. The sender sees the same as with LoseAnswers.
func (c *Chain) LoseRequests(n int) { c.set(func(f *faults) { f.loseRequests = n }) }

// Refuse makes the next sends be answered with these errors, one each, without effect.
func (c *Chain) Refuse(texts ...string) { c.set(func(f *faults) { f.refusals = texts }) }

// HideReceipts makes the next n questions for a receipt find none, as a node that has not caught up with itself.
func (c *Chain) HideReceipts(n int) { c.set(func(f *faults) { f.hideReceipts = n }) }

// SetUnreachable makes every call fail to connect, until it is set back.
func (c *Chain) SetUnreachable(on bool) { c.set(func(f *faults) { f.unreachable = on }) }

// Revert makes what is mined, called or estimated from now on revert with the data; nil ends that.
func (c *Chain) Revert(data []byte) { c.set(func(f *faults) { f.revert = data }) }

// BeforeAnswer is called with each transaction after the node took it and before the sender learns. It may use the Chain.
func (c *Chain) BeforeAnswer(do func(*types.Transaction)) {
	c.set(func(f *faults) { f.beforeAnswer = do })
}

func (c *Chain) set(change func(*faults)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change(&c.faults)
}
