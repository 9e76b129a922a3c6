package submit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"twofold/aggregator"
	"twofold/contracts"
	"twofold/price"
	"twofold/report"
	"twofold/signer/txmgr"
)

// poster is what the posting goroutine owns: nothing in it is locked.
type poster struct {
	*Submitter
	answered  uint64
	published map[price.FeedID]price.Published
	readAt    uint64        // the block of published
	block     *types.Header // the newest head; nil before the first
	head      price.Head    // the same, as it was seen
	pace      price.Pace    // of the chain beside our clock
	paced     bool          // a head has come

	inFlight *flight
	atRest   chan<- struct{} // to be closed once nothing is in flight; nil: nobody waits for that
	revert   revertBackoff
	refused  []uint16 // pages of the last offer with a lane that a side refused
	said     string   // the last refusal's words, so that only changes are logged
	headGas  uint64   // the newest head's gas limit

	following []followed // what landed and is not safe yet, oldest first
}

// flight is a post that was sent; it is the Tag of its transaction.
type flight struct {
	report   report.Report
	causes   []aggregator.Cause
	nonce    uint64
	sentAt   time.Time
	timedOut bool
}

// post takes offers and sightings until ctx ends, and tells the engine the outlook after each.
func (s *Submitter) post(ctx context.Context, seen <-chan sighting) error {
	p := &poster{Submitter: s}
	tick := time.NewTicker(s.cfg.Timing.MaxSkew / 10)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case offer := <-s.offers:
			p.take(ctx, offer)
		case v := <-seen:
			p.sighted(v)
		case head := <-s.safeHeads:
			p.safe(head)
		case p.atRest = <-s.drains:
		case <-tick.C:
		}
		p.late(time.Now())
		p.tell(time.Now())
		p.rested()
	}
}

// tell gives the engine the outlook. Maps and reports are never changed after they were given away.
func (p *poster) tell(now time.Time) {
	alive := p.keepPace(now) && p.published != nil
	p.show()
	o := aggregator.Outlook{
		Answered: p.answered, Published: p.published, Refused: p.refused,
		Ready:   alive && p.revert.over(now) && p.parts.Transactions.Ready(),
		Replace: p.parts.Transactions.NeedsReplacement(),
		Pace:    p.pace,
		Latest:  p.cfg.Timing.Latest(p.head, p.pace),
		Behind:  max(0, p.head.Lag()-p.cfg.Timing.BlockTime),
		// A head may be of a smaller block, and receipts may have raised the gas model.
		MaxPages: p.parts.Costs.Pages(p.headGas),
	}
	if p.inFlight != nil {
		o.InFlight = &p.inFlight.report
	}
	p.metrics.ready.Set(boolGauge(alive && (o.Ready || p.inFlight != nil)))
	p.engine.Outlook(o)
}

// show lets others see what is seen here.
func (p *poster) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.snapshot = Snapshot{Head: p.block, Seen: p.head, Pace: p.pace, Published: p.published, Block: p.readAt}
}

// take has an offer signed and sent.
func (p *poster) take(ctx context.Context, offer aggregator.Proposal) {
	p.answered++
	p.refused = nil
	if !p.keepPace(time.Now()) {
		return // the chain fell silent meanwhile; what is due stays due
	}
	signed, err := p.sign(ctx, offer.Proposal)
	if err != nil {
		p.notSigned(offer, err)
		return
	}
	p.said = ""
	calldata, err := contracts.Pack(signed)
	if err != nil {
		p.log.Error("a signed report cannot be packed", "err", err)
		return
	}
	gas := p.parts.Costs.Limit(len(signed.Pages), calldata, p.headGas)
	if p.revert.simulate || offer.Late && p.inFlight == nil {
		err := p.simulate(ctx, calldata, gas)
		if offer.Late && BeatenBy(err) {
			p.metrics.spared.Inc() // another relayer's has landed since the newest head that was read, as it should
			return
		}
		if err != nil {
			if txmgr.OutOfGas(err) {
				p.parts.Costs.RanOut(len(signed.Pages), gas) // or it would not be sent, and so never learnt
			}
			p.revert.simulated(time.Now(), err)
			p.outcomes(signed.Report, Rejected, err)
			return
		}
	}
	p.send(ctx, offer, signed.Report, calldata, gas)
}

// nothingNew is the contract's error where the chain has all of a report, or newer.
const nothingNew = "NothingNew"

// BeatenBy tells of what came of a post whether another relayer's was first.
func BeatenBy(err error) bool { return errors.Is(err, &contracts.RevertError{Name: nothingNew}) }

func (p *poster) simulate(ctx context.Context, calldata []byte, gas uint64) error {
	ctx, cancel := context.WithTimeout(ctx, p.cfg.ReadWithin)
	defer cancel()
	return p.parts.Oracle.Simulate(ctx, calldata, gas)
}

// sign asks both sides at once.
func (p *poster) sign(ctx context.Context, proposal report.Proposal) (report.SignedReport, error) {
	var signatures [2]report.Signature
	signing, cancel := context.WithTimeout(ctx, p.cfg.SignWithin)
	defer cancel()
	var group errgroup.Group
	for _, side := range price.Sides {
		group.Go(guarded(func() (err error) {
			began := time.Now()
			if signatures[side], err = p.parts.Attesters[side].Attest(signing, proposal); err != nil {
				return fmt.Errorf("side %v: %w", side, err)
			}
			p.metrics.signed[side].Observe(time.Since(began).Seconds())
			return nil
		}))
	}
	err := group.Wait()
	if errors.Is(err, errPanicked) {
		panic(err) // no refusal: a defect of an attester in this process, which ends it
	}
	return report.SignedReport{Report: proposal.Report(), A: signatures[price.A], B: signatures[price.B]}, err
}

// refusal is an attester's error that names the feeds it is about.
type refusal interface {
	error
	Feeds() []price.FeedID
}

func (p *poster) notSigned(offer aggregator.Proposal, err error) {
	if errors.Is(err, context.Canceled) {
		return // the process stops
	}
	p.outcomes(offer.Report(), NotSigned, err)
	var lanes refusal
	if errors.As(err, &lanes) {
		for _, id := range lanes.Feeds() {
			p.refused = append(p.refused, id.Page())
		}
	}
	if reason := err.Error(); reason != p.said {
		p.said = reason
		p.log.Warn("report was not signed", "observedAt", offer.ObservedAt, "err", err)
	}
}

func (p *poster) send(ctx context.Context, offer aggregator.Proposal, r report.Report, calldata []byte, gas uint64) {
	f := &flight{report: r, causes: offer.Causes}
	oracle := p.cfg.Oracle
	sent, err := p.parts.Transactions.Send(ctx, txmgr.Content{
		To: &oracle, Data: calldata, Gas: gas, Tag: f,
	})
	switch {
	case errors.Is(err, txmgr.ErrInFlight), errors.Is(err, txmgr.ErrBusy), errors.Is(err, context.Canceled):
		return // the watcher was faster, or the process stops: nothing was tried
	case errors.Is(err, txmgr.ErrNotSigned):
		p.outcomes(r, NotSigned, err)
		return
	case err != nil:
		p.outcomes(r, Rejected, err)
		return
	}
	for _, c := range sent.Forgotten {
		if old, ok := c.Tag.(*flight); ok {
			p.outcomes(old.report, Replaced, nil)
		}
	}
	if sent.Attempt == 1 || p.inFlight == nil {
		f.sentAt = sent.At
	} else {
		f.sentAt, f.timedOut = p.inFlight.sentAt, p.inFlight.timedOut
	}
	f.nonce = sent.Nonce
	p.inFlight = f
	p.metrics.broadcast(offer.Causes, sent.At)
	if p.parts.Journal != nil {
		p.parts.Journal.Posted(Posted{Hash: sent.Hash, At: sent.At, Attempt: sent.Attempt, Report: r, Causes: offer.Causes})
	}
}

// late says once of a pending post that it has taken too long.
func (p *poster) late(now time.Time) {
	if f := p.inFlight; f != nil && !f.timedOut && now.Sub(f.sentAt) > p.cfg.TimedOutAfter {
		f.timedOut = true
		p.outcomes(f.report, TimedOut, nil)
		p.log.Warn("transaction is pending for too long, still watching it", "nonce", f.nonce, "since", f.sentAt)
	}
}

// Posted is a report that was sent.
type Posted struct {
	Hash    common.Hash
	At      time.Time // when the node had answered
	Attempt int       // above 1 it replaced what was pending
	Report  report.Report
	Causes  []aggregator.Cause
}

// revertBackoff is the rule after a revert: the next post is simulated until one passes, with pauses of 1 to 4 s (design
// section 7). Nothing is sent while simulations revert, so that longer pauses would save calls only, and what made them
// revert may be over at any moment: after it a heartbeat is no later than the longest pause.
type revertBackoff struct {
	simulate bool
	pause    time.Duration
	until    time.Time
}

const (
	minRevertPause = time.Second
	maxRevertPause = 4 * time.Second
)

// again is after a revert, on chain or simulated.
func (b *revertBackoff) again(now time.Time) {
	b.simulate = true
	b.pause = min(max(2*b.pause, minRevertPause), maxRevertPause)
	b.until = now.Add(b.pause)
}

// simulated is after a simulation that failed. One that no node answered says nothing of the post: it makes no pause longer.
func (b *revertBackoff) simulated(now time.Time, err error) {
	if reverted := (*contracts.RevertError)(nil); errors.As(err, &reverted) {
		b.again(now)
		return
	}
	b.until = now.Add(minRevertPause)
}

func (b *revertBackoff) passed() { *b = revertBackoff{} }

func (b *revertBackoff) over(now time.Time) bool { return !now.Before(b.until) }
