package txmgr

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// refusalWithin is how long a send that is answered with its receipt waits for a refusal, which nodes give at once. Then
// it counts as taken, and the next step goes on while the receipt is awaited beside it.
const refusalWithin = 250 * time.Millisecond

// errAwaiting says that nothing was said against a transaction, and that its receipt is awaited.
var errAwaiting = errors.New("the receipt is awaited")

// Prompts tells whoever follows heads that one with something of ours in it is worth asking for: the node answered a
// send with its receipt. The receipt itself settles nothing. It may be of a block that is not there yet, and what landed
// is said by the chain's nonce alone.
func (s *Sender) Prompts() <-chan struct{} { return s.prompts }

// Heads are the node's, with our Prompts.
func (s *Sender) Heads() HeadReader {
	return struct {
		HeadReader
		Prompter
	}{s.node, s}
}

// Wait returns when no receipt is awaited any more, at most Config.SendTimeout after the last Send, or as soon as the
// contexts of all of them have ended.
func (s *Sender) Wait() { s.awaiting.Wait() }

// receiptSender is the node if sends are to be answered with receipts; else nil.
func (s *Sender) receiptSender() ReceiptSender {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.cfg().AwaitReceipt || s.noReceipt {
		return nil
	}
	node, _ := s.node.(ReceiptSender)
	return node
}

// sendForReceipt sends, and returns the node's refusal or receipt if that comes soon, else errAwaiting.
func (s *Sender) sendForReceipt(ctx context.Context, node ReceiptSender, tx *types.Transaction) error {
	answered := make(chan error)  // unbuffered: an answer is either taken at once or late
	goneOn := make(chan struct{}) // closed when nobody waits for the answer any more
	s.awaiting.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, s.cfg().SendTimeout)
		defer cancel()
		err := node.SendForReceipt(ctx, tx)
		if err == nil {
			s.prompt()
		}
		select {
		case answered <- err:
		case <-goneOn:
			s.late(tx, err)
		}
	})
	timer := time.NewTimer(refusalWithin)
	defer timer.Stop()
	select {
	case err := <-answered:
		return err
	case <-timer.C:
		close(goneOn)
		return errAwaiting
	}
}

func (s *Sender) prompt() {
	s.metrics.receipts.Inc()
	select {
	case s.prompts <- struct{}{}:
	default:
	}
}

// late takes in the answer to a send that was taken for accepted meanwhile. That there is none is no trouble: a block may
// take longer than SendTimeout.
func (s *Sender) late(tx *types.Transaction, err error) {
	verdict, cause := understand(err)
	if verdict == unanswered {
		s.metrics.sends.WithLabelValues(labelNoReceipt).Inc()
		return
	}
	s.metrics.answered(verdict, cause)
	if verdict != refused {
		return
	}
	s.mu.Lock()
	s.state.doubt(tx.Nonce(), tx.Hash())
	if errors.Is(cause, ErrInsufficientFunds) {
		s.state.short(tx)
	}
	s.mu.Unlock()
	s.log.Warn("transaction was refused late, it is replaced at once", "nonce", tx.Nonce(), "hash", tx.Hash(), "err", cause)
}

// misunderstood says of an answer to a send for its receipt that the node may not know such sends, or something before it
// does not let them pass. Nobody words that alike, and to send twice does no harm.
func misunderstood(err error) bool {
	verdict, cause := understand(err)
	return verdict == unclear || verdict == refused && errors.Is(cause, ErrUnreachable)
}

// withoutReceipts gives up on receipts: what was misunderstood was taken when it was sent the ordinary way.
func (s *Sender) withoutReceipts(answer error) {
	s.mu.Lock()
	s.noReceipt = true
	s.mu.Unlock()
	s.log.Info("the node does not answer sends with receipts, they are looked for at heads", "answer", Redacted(answer))
}
