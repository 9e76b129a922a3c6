package signer

import (
	"context"
	"errors"
	"fmt"

	"twofold/report"
)

// KeepLog has the attester write down what it is asked, and hold to what stands there as signed: it signs no other report for
// such a page and second, and no earlier second. It must come before the first request.
func (a *Attester) KeepLog(book Logbook) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.book = book
	for _, s := range book.Signed() {
		a.ledger(s.Proposer).recall(s)
	}
}

// writeDown writes down what became of a request: a signature, or err. A signature that cannot be written down must not leave
// the process. It returns what the caller is to be told.
func (a *Attester) writeDown(ctx context.Context, r *request, sig report.Signature, err error) error {
	if a.book == nil || err == nil && !r.Sign && !r.news {
		return err
	}
	e := r.entry(sig)
	var refusal *Refusal
	switch {
	case errors.As(err, &refusal):
		e.refuse(refusal)
	case err != nil:
		e.Verdict, e.Cause = VerdictFailed, err.Error()
	case r.Sign:
		e.Verdict = VerdictSigned
	default:
		e.Verdict = VerdictTold
	}
	unwritten := a.book.Write(ctx, e)
	switch {
	case unwritten == nil && e.Verdict == VerdictSigned:
		a.wrote(r)
		return nil
	case e.Verdict != VerdictSigned:
		return err // what is not signed does no harm, and the logbook says itself that it fails
	case ctx.Err() != nil:
		return fmt.Errorf("writing down what was signed: %w", unwritten)
	default:
		return &Refusal{Side: a.cfg.Side, Reason: NotLogged, Cause: unwritten}
	}
}

// wrote notes that what was signed is in the logbook.
func (a *Attester) wrote(r *request) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.ledger(r.proposer).wrote(r)
}
