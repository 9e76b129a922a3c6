package txmgr

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// gasMarginPercent is what Transact adds to an estimate: the state may have changed when the transaction is mined.
const gasMarginPercent = 25

// Transact sends the content and blocks until it is mined or the context ends, replacing it while it is stuck. It is for
// a process in which nobody else sends or observes with this Sender, such as a deployment.
//
// A content that reverts is a RevertedError, with the receipt if it got that far. ErrBeatenToIt means that another
// transaction of this wallet came in between, and that the content did not land. After the context's error it may still.
func (s *Sender) Transact(ctx context.Context, content Content) (*types.Receipt, error) {
	if content.Gas == 0 {
		gas, err := s.estimate(ctx, content)
		if err != nil {
			return nil, err
		}
		content.Gas = gas
	}
	content.Tag = new(byte) // tells this content from whatever else was in flight

	t := transact{sender: s, content: content}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	err := Follow(ctx, s.Heads(), s.cfg().PollEvery, s.log, func(ctx context.Context, head *types.Header) {
		if t.step(ctx, head) {
			cancel()
		}
	})
	if err == nil && !t.done {
		err = fmt.Errorf("waiting for a transaction: %w", context.Cause(ctx))
	}
	if err != nil {
		return nil, err
	}
	return t.receipt, t.err
}

func (s *Sender) estimate(ctx context.Context, content Content) (uint64, error) {
	gas, err := read(ctx, s, func(ctx context.Context) (uint64, error) {
		return s.node.EstimateGas(ctx, ethereum.CallMsg{
			From: s.wallet.Address(), To: content.To, Value: content.Value, Data: content.Data,
		})
	})
	if err == nil {
		return gas + gas*gasMarginPercent/100, nil
	}
	if isRevert(err) {
		data, detail := revertData(err)
		return 0, &RevertedError{Data: data, Detail: detail}
	}
	return 0, fmt.Errorf("estimating gas: %w", err)
}

// transact is one blocking transaction between two heads.
type transact struct {
	sender  *Sender
	content Content
	sent    bool
	done    bool
	receipt *types.Receipt
	err     error
}

// step does what a new head asks for, and says whether that was all.
func (t *transact) step(ctx context.Context, head *types.Header) bool {
	told, err := t.sender.Observe(ctx, head)
	for _, mined := range told {
		t.settle(mined)
	}
	if t.done {
		return true
	}
	if err != nil {
		t.sender.log.Debug("observing failed, will at the next head", "err", err)
		return false
	}
	if t.sent && !t.sender.NeedsReplacement() {
		return false
	}
	_, err = t.sender.Send(ctx, t.content)
	switch {
	case err == nil:
		t.sent = true
	case !passes(err):
		t.done, t.err = true, err
	}
	return t.done
}

// settle looks for the content in what was mined.
func (t *transact) settle(mined Mined) {
	if mined.Content.Tag == t.content.Tag {
		t.done, t.receipt = true, mined.Receipt
		if mined.Reverted != nil {
			t.err = mined.Reverted
		}
		return
	}
	for _, replaced := range mined.Replaced {
		if replaced.Tag == t.content.Tag {
			t.done, t.err = true, fmt.Errorf("nonce %d: %w", mined.Nonce, ErrBeatenToIt)
		}
	}
}

// passes says of a refusal that it may be gone at the next head.
func passes(err error) bool {
	for _, passing := range []error{
		ErrInFlight, ErrBusy, ErrFeeCap, ErrNonceTooLow, ErrNonceTooHigh, ErrUnderpriced, ErrFeeTooLow, ErrPoolFull, ErrUnreachable,
	} {
		if errors.Is(err, passing) {
			return true
		}
	}
	return false
}
