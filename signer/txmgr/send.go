package txmgr

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// Send sends the content: as a first attempt, or in place of what is in flight, under its nonce and with raised fees. It
// signs, sends once and asks nothing of the node besides (only fees unknown from before a restart take further tries).
//
// Without an error the transaction is in the pool, or may be (Sent.Doubt). With one it surely is not, and whatever was
// pending before still is; the error is one of this package's sentinels, or the context's if that had ended before.
func (s *Sender) Send(ctx context.Context, content Content) (Sent, error) {
	if err := ctx.Err(); err != nil {
		return Sent{}, fmt.Errorf("sending transaction: %w", err)
	}
	next, err := s.begin()
	if err != nil {
		s.ended(err, nil)
		return Sent{}, fmt.Errorf("sending transaction: %w", err)
	}
	sent, err := s.bidUntilTaken(ctx, content, next)
	s.mu.Lock()
	s.state.sending = false
	s.metrics.observed(s.state)
	s.mu.Unlock()
	s.ended(err, sent.Doubt)
	if err != nil {
		return Sent{}, fmt.Errorf("sending transaction with nonce %d: %w", next.nonce, err)
	}
	if sent.Attempt > 1 {
		s.metrics.replacements.Inc()
	}
	return sent, nil
}

func (s *Sender) begin() (bid, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.state.obstacle(s.cfg()); err != nil {
		return bid{}, err
	}
	next, err := s.state.bid(s.cfg())
	if err != nil {
		return bid{}, err
	}
	s.state.sending = true
	return next, nil
}

// bidUntilTaken raises the fees while the node wants more: it holds a transaction whose fees we do not know, has a least
// tip of its own, or is a head ahead of ours with a higher base fee.
func (s *Sender) bidUntilTaken(ctx context.Context, content Content, next bid) (Sent, error) {
	for raises := 0; ; raises++ {
		sent, err := s.attempt(ctx, content, next)
		switch {
		case !errors.Is(err, ErrUnderpriced) && !errors.Is(err, ErrFeeTooLow):
			return sent, err
		case next.atLimit:
			return Sent{}, fmt.Errorf("%w: %w", ErrFeeCap, err)
		case raises == s.cfg().MaxRaises:
			return Sent{}, fmt.Errorf("raising the fees %d times: %w", raises, err)
		case ctx.Err() != nil:
			return Sent{}, fmt.Errorf("raising the fees: %w", ctx.Err())
		}
		next = next.raise(raises, s.cfg())
	}
}

// attempt signs and sends once.
func (s *Sender) attempt(ctx context.Context, content Content, b bid) (Sent, error) {
	tx, err := s.wallet.SignTx(ctx, s.transaction(content, b), s.chainID)
	if err != nil {
		return Sent{}, fmt.Errorf("%w: %w", ErrNotSigned, err)
	}
	s.mu.Lock()
	current := s.state.record(b, tx.Hash(), content, time.Now())
	s.mu.Unlock()
	if !current {
		return Sent{}, fmt.Errorf("%w: used while this was signed", ErrNonceTooLow)
	}

	at, verdict, cause := s.broadcast(ctx, tx)

	s.mu.Lock()
	defer s.mu.Unlock()
	if verdict == refused {
		s.state.refuse(b.nonce, tx.Hash(), cause)
		if errors.Is(cause, ErrInsufficientFunds) {
			s.state.short(tx)
		}
		return Sent{}, cause
	}
	forgotten := s.state.accept(b.nonce, tx.Hash(), verdict == accepted)
	return Sent{
		Hash: tx.Hash(), Nonce: b.nonce, Attempt: b.attempt, Fees: b.fees, At: at, Doubt: cause, Forgotten: forgotten,
	}, nil
}

// broadcast gives the transaction to the node. at is when its answer was there, or, if a receipt is awaited, when it was
// asked.
func (s *Sender) broadcast(ctx context.Context, tx *types.Transaction) (at time.Time, verdict answer, cause error) {
	node, at := s.receiptSender(), time.Now()
	var odd error
	if node != nil {
		err := s.sendForReceipt(ctx, node, tx)
		if errors.Is(err, errAwaiting) {
			return at, accepted, nil // counted when it is answered
		}
		if !misunderstood(err) {
			verdict, cause = understand(err)
			s.metrics.answered(verdict, cause)
			return at, verdict, cause
		}
		odd = err
	}
	sending, cancel := context.WithTimeout(ctx, s.cfg().SendTimeout)
	defer cancel()
	verdict, cause = understand(s.node.SendTransaction(sending, tx))
	s.metrics.answered(verdict, cause)
	if odd != nil && verdict == accepted {
		s.withoutReceipts(odd)
	}
	return time.Now(), verdict, cause
}

func (s *Sender) transaction(content Content, b bid) *types.Transaction {
	value := content.Value
	if value == nil {
		value = new(big.Int)
	}
	if b.flat {
		return types.NewTx(&types.LegacyTx{
			Nonce: b.nonce, GasPrice: b.fees.Cap, Gas: content.Gas, To: content.To, Value: value, Data: content.Data,
		})
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: b.nonce, GasTipCap: b.fees.Tip, GasFeeCap: b.fees.Cap,
		Gas: content.Gas, To: content.To, Value: value, Data: content.Data,
	})
}

// ended logs an outcome that is another than the last one's. Waiting for what is in flight is no outcome.
func (s *Sender) ended(err, doubt error) {
	if errors.Is(err, ErrInFlight) || errors.Is(err, ErrBusy) || errors.Is(err, ErrNotStarted) {
		return
	}
	if errors.Is(err, ErrFeeCap) {
		s.metrics.feeCapReached.Inc()
	}
	trouble := ""
	switch {
	case err != nil:
		trouble = refusalLabel(err)
	case doubt != nil:
		trouble = "doubt"
	}
	s.mu.Lock()
	said := s.tooDear && errors.Is(err, ErrFeeCap) // at the head that brought it
	changed := trouble != s.trouble && !said
	s.trouble = trouble
	s.mu.Unlock()
	switch {
	case !changed:
	case err != nil:
		s.log.Warn("transaction was not taken", "reason", trouble, "err", err)
	case doubt != nil:
		s.log.Warn("transaction was sent, and it is not known whether it was taken", "err", doubt)
	default:
		s.log.Info("transactions are taken again")
	}
}
