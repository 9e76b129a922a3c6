package signer

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/report"
)

// request is a proposal on its way through the rules.
type request struct {
	report.Proposal
	proposer string
	digest   common.Hash // of what would be signed
	lanes    []lane      // of all pages, in order
	waited   time.Duration

	at   time.Time  // when it was judged last
	head price.Head // the newest block then
	news bool       // a telling that is fit to be written down
	told int        // tellings before it that were not
	// again is a signature that was given before, and stands in the logbook
	again bool
}

// open checks the form and lays out the lanes. Errors are refusals; there is a request all the same, without lanes.
func (a *Attester) open(proposer string, p report.Proposal) (*request, error) {
	r := &request{Proposal: p, proposer: proposer, at: time.Now()}
	err := checkForm(p)
	if err == nil && p.Sign {
		toSign := p.Report()
		err = toSign.Check()
		r.digest = a.domain.Digest(toSign)
	}
	if err != nil {
		return r, &Refusal{Side: a.cfg.Side, Reason: Malformed, Cause: err}
	}
	r.lanes = make([]lane, 0, len(p.Pages)*price.LanesPerPage)
	for _, page := range p.Pages {
		for i, l := range page.Lanes {
			r.lanes = append(r.lanes, lane{ProposedLane: l, id: price.IDAt(page.Number, i)})
		}
	}
	return r, nil
}

// checkForm checks what a report's own check leaves out: pages that no oracle has, whose feed ids would
// wrap around, and prices beside claims of nothing. It holds also where no signature is asked for.
func checkForm(p report.Proposal) error {
	if len(p.Pages) == 0 || len(p.Pages) > price.MaxPages {
		return fmt.Errorf("%w: %d pages, want 1 to %d", report.ErrMalformed, len(p.Pages), price.MaxPages)
	}
	for i, page := range p.Pages {
		if page.Number >= price.MaxPages || i > 0 && page.Number <= p.Pages[i-1].Number {
			return fmt.Errorf("%w: page %d is out of order or beyond %d", report.ErrMalformed, page.Number, price.MaxPages-1)
		}
		for j, l := range page.Lanes {
			if l.A > price.MaxPrice || l.B > price.MaxPrice {
				return fmt.Errorf("%w: page %d lane %d has prices %d and %d", report.ErrMalformed, page.Number, j, l.A, l.B)
			}
		}
	}
	return nil
}

// judge notes what r shows and applies the rules to it. Without a refusal the report may be signed, and
// counts as signed. With a channel the next quote of the attester's own stream, which closes it, may
// change the judgement.
func (a *Attester) judge(now time.Time, r *request) (*Refusal, <-chan struct{}) {
	r.at, r.head = now, a.chain.Head()
	if reason := a.judgeTime(now, r); reason != 0 {
		return &Refusal{Side: a.cfg.Side, Reason: reason}, nil
	}
	for i := range r.lanes {
		l := &r.lanes[i]
		l.published, l.policy, l.known = a.onChain(l.id)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	given := a.ledger(r.proposer)
	for i := range r.lanes {
		a.look(now, r, &r.lanes[i], given.watch(r.lanes[i].id))
	}
	if !r.Sign {
		given.tell(r)
	}
	if r.Sign || r.news {
		r.told += given.told
		given.told = 0
	}
	if !r.Sign {
		return nil, nil
	}
	if given.repeats(r) {
		r.again = given.stands(r)
		return nil, nil
	}
	if reason := given.conflict(r); reason != 0 {
		return &Refusal{Side: a.cfg.Side, Reason: reason}, nil
	}
	if refusal := a.judgeLanes(now, r, given); refusal != nil {
		if !refusal.mayPass() {
			return refusal, nil
		}
		if a.wake == nil {
			a.wake = make(chan struct{})
		}
		return refusal, a.wake
	}
	a.commit(r, given)
	return nil, nil
}

// onChain is what the chain shows of a feed; false if there is none that could be claimed.
func (a *Attester) onChain(id price.FeedID) (price.Published, price.Policy, bool) {
	published, policy, known := a.chain.Published(id)
	return published, policy, known && published.Exists && policy.MaxDivergence > 0
}

// relieve ends the count of what a proposer left out, and its alarm, once the chain shows a claim of the lane, whoever posted it,
// or that there is nothing to claim.
func (a *Attester) relieve(w *watch, p price.Published, policy price.Policy, known bool) {
	if !known || !p.Live() || w.shown(p, policy) {
		w.claimed()
		a.alarm(w, false)
	}
}

// look notes one lane: how the sides stand, and whether the lane is left out.
func (a *Attester) look(now time.Time, r *request, l *lane, w *watch) {
	h := a.history(l.id)
	l.seen, l.quote, l.health = true, h.latest, h.latest.Health(now, a.cfg.MaxQuoteAge)
	l.window = h.span(now, a.cfg.SignWindow)
	a.relieve(w, l.published, l.policy, l.known)
	if !l.known {
		return
	}
	sent, other := l.Price(a.cfg.Side), l.Price(a.cfg.Side.Other())
	l.own = h.own(now, a.cfg.MaxQuoteAge)
	l.said = sent != 0 && l.window.holds(sent, a.cfg.tolerance(l.policy.MaxDivergence))
	seen := l.own
	if seen != 0 && l.said {
		seen = sent // what it is asked to sign; its provider said that too
	}
	l.standing = price.Stand(seen, other, l.policy.MaxDivergence)
	w.observe(now, l.standing, h.latest.Session, a.cfg.Settle)
	if r.Sign && l.Claim == report.Nothing {
		w.leaveOut(now, max(r.ObservedAt, l.published.Clock), l.standing == price.Agreeing, a.cfg.DisputeAfter)
	}
}

// judgeLanes is the refusal with every lane that is a reason for it, or nil.
func (a *Attester) judgeLanes(now time.Time, r *request, given *ledger) *Refusal {
	var refusal *Refusal
	for i := range r.lanes {
		l := &r.lanes[i]
		w := given.watch(l.id)
		reason := a.judgeLane(now, l, w)
		if reason == LeftOut {
			a.alarm(w, true)
		}
		if reason == 0 {
			continue
		}
		if refusal == nil {
			refusal = &Refusal{Side: a.cfg.Side, Reason: reason}
		}
		refusal.Lanes = append(refusal.Lanes, RefusedLane{
			Feed: l.id, Claim: l.Claim, Sent: l.Price(a.cfg.Side), Own: l.own,
			Health: l.health, Reason: reason,
		})
	}
	return refusal
}

// judgeLane is the rule of design section 8 for one lane; 0 if there is nothing against it.
func (a *Attester) judgeLane(now time.Time, l *lane, w *watch) Reason {
	sent := l.Price(a.cfg.Side)
	provider := l.Providers[a.cfg.Side]
	switch {
	case l.Claim == report.Nothing:
		if l.published.Live() && w.mustClaim(now, l, a.cfg) {
			return LeftOut
		}
		return 0
	case !l.known:
		return NoFeed
	case provider != a.cfg.Provider && (sent != 0 || provider != ""):
		return NotMyProvider
	case sent != 0 && !l.said:
		return NotSaid
	case sent == 0 && l.own != 0:
		return HasPrice
	case l.Claim != report.Missing && l.own == 0:
		return Unhealthy
	}
	apart := price.Diverged(l.A, l.B, l.policy.MaxDivergence)
	switch {
	case l.Claim == report.Agreed && apart:
		return BeyondLimit
	case l.Claim == report.Disputed && !apart:
		return WithinLimit
	case l.Claim != report.Agreed && !w.ripe(now, l, a.cfg.DisputeAfter):
		return TooYoung
	default:
		return 0
	}
}

// commit notes r as signed. It comes before the signature, so that of two requests at once for one second
// only one gets it.
func (a *Attester) commit(r *request, given *ledger) {
	for _, p := range r.Pages {
		given.signed[p.Number] = signed{second: r.ObservedAt, digest: r.digest}
	}
	for i := range r.lanes {
		if l := &r.lanes[i]; l.Claim != report.Nothing {
			given.watch(l.id).sign(r.ObservedAt, l.Claim)
		}
	}
}

// alarm raises or ends the alarm that a lane is left out.
func (a *Attester) alarm(w *watch, on bool) {
	switch {
	case on && !w.alarmed:
		a.metrics.leftOut.Inc()
	case !on && w.alarmed:
		a.metrics.leftOut.Dec()
	}
	w.alarmed = on
}
