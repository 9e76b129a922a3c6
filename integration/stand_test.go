package integration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

// stand is where one lie is told to both attesters, by a proposer of its own.
type stand struct {
	*testing.T
	court *court
	lie   lie
	name  string       // the proposer's, on both lists
	who   *http.Client // by its certificate

	rows       []string // a line for each lie that was answered as it is to be
	signatures int      // of lies

	lies      [2]int // told to each side,
	refusals  [2]int // refused by a rule, and not before one was looked at
	honest    [2]int // signed by each side, and true
	unknowing [2]int // signed by each side, of which the lie is about the other
}

// hear has lies told one after the other, each in a test of its own.
func (c *court) hear(t *testing.T, stands []*stand) {
	t.Helper()
	for _, s := range stands {
		t.Run(s.lie.says, func(t *testing.T) {
			s.T, s.court = t, c
			s.who = c.identity(t, certificate(t, c.rig.Site, s.name))
			s.lie.tell(s)
		})
	}
}

// refused tells a lie to one side.
func (s *stand) refused(side price.Side, p report.Proposal) {
	s.Helper()
	s.answers(side, s.who, wire(s.T, s.court.domain, p))
}

// answers sends one side what is no proposal, or by whom it should be sent by nobody.
func (s *stand) answers(side price.Side, who *http.Client, body []byte) {
	s.Helper()
	v, err := s.court.ask(s.Context(), who, side, body)
	s.found(side, v, err)
}

// found holds an answer against what the lie is to be answered with.
func (s *stand) found(side price.Side, v verdict, err error) {
	s.Helper()
	s.lies[side]++
	if v.Signature != nil {
		s.signatures++
	}
	said := v.String()
	if err != nil {
		said = err.Error()
	}
	reason, byRule := s.lie.reason()
	ok := strings.Contains(said, s.lie.answer) && v.Signature == nil
	if byRule {
		ok = ok && err == nil && v.Status == http.StatusUnprocessableEntity && v.Refusal.Reason == reason && v.Refusal.Side == side.String()
		s.refusals[side]++
	}
	if !ok {
		s.Errorf("side %v answers %q, want %q", side, said, s.lie.answer)
		return
	}
	if err != nil {
		said = said[strings.LastIndex(said, s.lie.answer):]
	}
	s.rows = append(s.rows, fmt.Sprintf("%-74s %v  %.60s", s.lie.says, side, said))
	lanes := map[string]int{"not_said": 1, "unhealthy": 1, "not_my_provider": 1, "within_limit": 1, "has_price": 1, "too_young": 1, "left_out": 1}[reason]
	if lanes > 0 && (len(v.Refusal.Lanes) != lanes || v.Refusal.Lanes[0].Feed != lied || v.Refusal.Lanes[0].Reason != reason) {
		s.Errorf("side %v refuses for %+v, want lane %d alone", side, v.Refusal.Lanes, lied)
	}
}

// signed tells a side the truth.
func (s *stand) signed(side price.Side, p report.Proposal) {
	s.Helper()
	v, err := s.court.ask(s.Context(), s.who, side, wire(s.T, s.court.domain, p))
	if err == nil {
		err = s.court.signedBy(side, v, p)
	}
	if err != nil {
		s.Errorf("side %v does not sign what is true: %v", side, err)
		return
	}
	s.honest[side]++
}

// signedUnknowing tells a side a lie about the other one.
func (s *stand) signedUnknowing(side price.Side, p report.Proposal) {
	s.Helper()
	s.signed(side, p)
	s.honest[side]--
	s.unknowing[side]++
}

// tellOf has both sides watch what a proposer says, without a signature, for as long as trouble must last.
func (s *stand) tellOf(p func(to price.Side) report.Proposal) {
	s.Helper()
	for began := time.Now(); time.Since(began) < disputeAfterInCourt+time.Second/2; rig.Pause(s.Context(), time.Second) {
		for _, side := range price.Sides {
			told := p(side)
			told.Sign = false
			if v, err := s.court.ask(s.Context(), s.who, side, wire(s.T, s.court.domain, told)); err != nil || v.Status != http.StatusNoContent {
				s.Fatalf("side %v answers %v to what it is only told, %v", side, v, err)
			}
		}
	}
}

// shift moves the whole market, and returns once both providers have said so.
func (s *stand) shift(ppm int64) {
	s.Helper()
	before := s.court.honest(s.T)
	must(s.T, s.court.rig.Market.Shift(simulator.Shift{PPM: ppm}, time.Hour))
	s.awaitMove(before, price.A)
	s.awaitMove(before, price.B)
}

// awaitMove waits until a provider says another price of each feed.
func (s *stand) awaitMove(before report.Proposal, side price.Side) {
	s.Helper()
	must(s.T, rig.Await(s.Context(), 5*time.Second, "the provider to say something new", func(context.Context) error {
		now := s.court.honest(s.T)
		for i := range now.Pages {
			for j, l := range now.Pages[i].Lanes {
				if l.Claim == report.Agreed && l.Price(side) == before.Pages[i].Lanes[j].Price(side) {
					return fmt.Errorf("page %d lane %d stands at %d", i, j, l.Price(side))
				}
			}
		}
		return nil
	}))
}

// judge holds what each attester counts, and has in its log, of this proposer against what it was asked.
func (s *stand) judge(t *testing.T, records [2]record) {
	t.Helper()
	for _, side := range price.Sides {
		counted := func(outcome string) int {
			return int(records[side].metrics[fmt.Sprintf("twofold_attest_requests_total{outcome=%q,proposer=%q}", outcome, s.name)])
		}
		signed := s.honest[side] + s.unknowing[side]
		if counted("signed") != signed || counted("refused") != s.refusals[side] || s.lies[side] == 0 {
			t.Errorf("%s: side %v counts %d signatures and %d refusals, want %d and %d", s.lie.says, side, counted("signed"), counted("refused"), signed, s.refusals[side])
		}
		reason, _ := s.lie.reason()
		want := map[string]int{"signed": signed}
		if s.refusals[side] > 0 && reason != "other_oracle" { // what is for another oracle never comes before the attester
			want["refused: "+reason] = s.refusals[side]
		}
		logged := records[side].logged[s.name]
		delete(logged, "told")
		if !maps.Equal(logged, want) {
			t.Errorf("%s: side %v has %v in its log, want %v", s.lie.says, side, logged, want)
		}
	}
}

// record is what an attester has of all that it was asked.
type record struct {
	metrics rig.Metrics
	logged  map[string]map[string]int // how often each verdict stands in its log, by proposer
}

// record is a side's, its log as the operator's command reads it.
func (c *court) record(ctx context.Context, side price.Side) (record, error) {
	metrics, err := c.attesters[side].Metrics(ctx)
	if err != nil {
		return record{}, err
	}
	out, err := c.rig.CommandAt(ctx, c.attesters[side].Site, "attest", "log", "--json", "--since", "0", "--side", side.String()).Output()
	if err != nil {
		return record{}, fmt.Errorf("reading the log: %w", err)
	}
	r := record{metrics, map[string]map[string]int{}}
	for line := range strings.Lines(string(out)) {
		var e struct{ Proposer, Verdict, Reason string }
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			return record{}, fmt.Errorf("reading the log: %w", err)
		}
		if e.Reason != "" {
			e.Verdict += ": " + e.Reason
		}
		if r.logged[e.Proposer] == nil {
			r.logged[e.Proposer] = map[string]int{}
		}
		r.logged[e.Proposer][e.Verdict]++
	}
	return r, nil
}

// signatures is how many each side has given since its start, to anybody.
func (c *court) signatures(t *testing.T) (all [2]int) {
	t.Helper()
	for _, side := range price.Sides {
		metrics, err := c.attesters[side].Metrics(t.Context())
		must(t, err)
		all[side] = int(metrics[fmt.Sprintf("twofold_signer_signed_total{side=%q}", side)])
	}
	return all
}

// awaitSignatures waits until both attesters see their providers and the chain.
func (c *court) awaitSignatures(t *testing.T) {
	t.Helper()
	first := c.identity(t, certificate(t, c.rig.Site, "first"))
	must(t, rig.Await(t.Context(), 20*time.Second, "both providers to speak", func(context.Context) error {
		now := time.Now()
		for _, provider := range providerOf {
			for _, f := range c.rig.Record.Feeds {
				if len(c.rig.Market.Truth().Said(provider, f.Name, now, now)) == 0 {
					return fmt.Errorf("%s has said nothing of %s", provider, f.Name)
				}
			}
		}
		return nil
	}))
	for _, side := range price.Sides {
		must(t, rig.Await(t.Context(), 20*time.Second, "the first signature", func(ctx context.Context) error {
			p := c.honest(t)
			v, err := c.ask(ctx, first, side, wire(t, c.domain, p))
			return errors.Join(err, c.signedBy(side, v, p))
		}))
	}
}
