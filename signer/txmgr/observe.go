package txmgr

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// receiptWaits are the pauses before a missing receipt is asked for again, at the same head: nodes show the nonce some
// milliseconds before the receipt, and a whole block would be lost by waiting for the next head.
var receiptWaits = []time.Duration{20 * time.Millisecond, 40 * time.Millisecond, 80 * time.Millisecond}

// Observe takes in a new head: the next Send's fees follow it, and the nonces the chain has used by then are settled. It
// returns what became of them, oldest first, usually nothing. Each is told once, so what is returned counts also beside an
// error. After an error the same head, or any later one, may be given again; nothing is lost.
func (s *Sender) Observe(ctx context.Context, head *types.Header) ([]Mined, error) {
	if err := s.beginObserving(head); err != nil {
		return nil, fmt.Errorf("observing block %v: %w", head.Number, err)
	}
	defer s.endObserving()
	nonce, err := s.readNonce(ctx, head)
	if err != nil {
		return nil, err
	}
	told, open := s.advance(head, nonce)
	for _, used := range open {
		receipt, err := s.findReceipt(ctx, used)
		if err != nil {
			return told, fmt.Errorf("reading receipts of nonce %d: %w", used.nonce, err)
		}
		s.mu.Lock()
		mined := s.state.settle(used.slot, receipt)
		s.mu.Unlock()
		if mined == nil {
			continue
		}
		mined.After = time.Since(mined.since)
		s.complete(ctx, mined)
		s.tell(*mined)
		told = append(told, *mined)
	}
	if err := s.readGasPrice(ctx, head); err != nil {
		return told, err
	}
	s.readPool(ctx)
	s.readFunds(ctx, head)
	s.sayHeld()
	return told, nil
}

func (s *Sender) beginObserving(head *types.Header) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case !s.state.started:
		return ErrNotStarted
	case s.observing:
		return ErrBusy
	}
	s.observing = true
	s.state.head = head
	return nil
}

func (s *Sender) endObserving() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.observing = false
	s.metrics.observed(s.state)
}

// openSlot is a slot with a copy of what is read of it without the lock.
type openSlot struct {
	*slot
	nonce  uint64
	hashes []common.Hash // newest first: that one lands most often
}

// advance moves the state to the nonce, tells of nonces under which nothing of ours was sent, and returns those to settle.
func (s *Sender) advance(head *types.Header, nonce uint64) ([]Mined, []openSlot) {
	s.mu.Lock()
	before := s.state.nonce
	unknown, back := s.state.advance(head, nonce)
	var open []openSlot
	for _, used := range s.state.unsettled() {
		open = append(open, openSlot{used, used.nonce, newestFirst(used.hashes())})
	}
	s.mu.Unlock()

	if back {
		s.log.Warn("chain went back, sending again what was mined", "nonce", nonce, "was", before)
		s.metrics.reorgs.Inc()
	}
	for _, mined := range unknown {
		s.tell(mined)
	}
	return unknown, open
}

// findReceipt looks for the receipt of any of the hashes; nil if none has one.
func (s *Sender) findReceipt(ctx context.Context, used openSlot) (*types.Receipt, error) {
	for try := 0; ; try++ {
		for _, hash := range used.hashes {
			receipt, err := read(ctx, s, func(ctx context.Context) (*types.Receipt, error) {
				return s.node.TransactionReceipt(ctx, hash)
			})
			if err == nil {
				return receipt, nil
			}
			if !noReceiptYet(err) {
				return nil, err
			}
		}
		if try == len(receiptWaits) {
			return nil, nil
		}
		timer := time.NewTimer(receiptWaits[try])
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil, ctx.Err()
		case <-timer.C:
		}
	}
}

// complete adds what the receipt alone does not tell. Neither part is worth losing the rest for.
func (s *Sender) complete(ctx context.Context, mined *Mined) {
	if mined.Receipt == nil {
		return
	}
	if mined.Receipt.Status != types.ReceiptStatusSuccessful {
		mined.Reverted = s.whyReverted(ctx, mined)
	}
	if node, ok := s.node.(L1FeeReader); ok {
		fee, err := read(ctx, s, func(ctx context.Context) (*big.Int, error) { return node.L1Fee(ctx, mined.Hash) })
		if err != nil {
			s.log.Warn("L1 fee is missing from what was spent", "hash", mined.Hash, "err", err)
		}
		mined.L1Fee = fee
	}
}

// whyReverted makes the call again on the state after the block.
func (s *Sender) whyReverted(ctx context.Context, mined *Mined) *RevertedError {
	content := mined.Content
	why := &RevertedError{Hash: mined.Hash, Block: mined.Receipt.BlockNumber}
	_, err := read(ctx, s, func(ctx context.Context) ([]byte, error) {
		return s.node.CallContract(ctx, ethereum.CallMsg{
			From: s.wallet.Address(), To: content.To, Gas: content.Gas, Value: content.Value, Data: content.Data,
		}, mined.Receipt.BlockNumber)
	})
	if err == nil {
		why.Detail = "after the block the same call passes"
		return why
	}
	why.Data, why.Detail = revertData(err)
	return why
}

// tell logs and counts what became of a nonce.
func (s *Sender) tell(mined Mined) {
	s.metrics.mined(mined)
	switch {
	case mined.By == Stranger:
		s.log.Warn("wallet shared: a transaction that is not ours used our nonce", "nonce", mined.Nonce, "count", mined.Count)
	case mined.By == EarlierLife:
		s.log.Info("a transaction from before the start was mined", "nonce", mined.Nonce, "count", mined.Count)
	case mined.Reverted != nil:
		s.log.Warn("transaction reverted", "nonce", mined.Nonce, "hash", mined.Hash, "err", mined.Reverted)
	default:
		s.log.Debug("transaction mined", "nonce", mined.Nonce, "hash", mined.Hash, "attempts", mined.Attempts)
	}
}
