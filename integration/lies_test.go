package integration

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// lie is one way to lie to an attester (design section 8), and what it must be answered with: the reason of a refusal, or what
// the answer has instead of one. tell brings it before both sides, and its honest twin too.
type lie struct {
	says   string
	answer string
	tell   func(s *stand)
}

// The lies about one lane are told of this one, in both cases for the side that is asked.
const lied = 1

// lies need a market that stands still.
var lies = []lie{
	{"a price that the provider never said", "422 not_said", differs(func(p *report.Proposal, side price.Side) { *priceOf(p, side) += *priceOf(p, side) / 300 })},
	{"a price that is off by its last digit", "422 not_said", differs(func(p *report.Proposal, side price.Side) { *priceOf(p, side)++ })},
	{"the other provider's price as its own", "422 not_said", differs(func(p *report.Proposal, side price.Side) {
		*priceOf(p, side) = *priceOf(p, side.Other())
	})},
	{"the other provider's price by that one's name", "422 not_my_provider", differs(func(p *report.Proposal, side price.Side) {
		*priceOf(p, side), lane(p).Providers[side] = *priceOf(p, side.Other()), lane(p).Providers[side.Other()]
	})},
	{"a provider that nobody has", "422 not_my_provider", differs(func(p *report.Proposal, side price.Side) { lane(p).Providers[side] = "binance" })},
	{"an old time", "422 clock_apart", differs(func(p *report.Proposal, _ price.Side) { p.ObservedAt -= 6 })},
	{"a future time", "422 clock_apart", differs(func(p *report.Proposal, _ price.Side) { p.ObservedAt += 6 })},
	{"another report for a second that is signed", "422 other_report", after(func(p *report.Proposal) { lane(p).Claim = report.Nothing })},
	{"an earlier second than one that is signed", "422 gone_by", after(func(p *report.Proposal) { p.ObservedAt-- })},
	{"another chain", "422 other_oracle", elsewhere(func(d *report.Domain) { d.ChainID++ })},
	{"another contract", "422 other_oracle", elsewhere(func(d *report.Domain) { d.Oracle[19]++ })},
	{"a page that no feed is in", "422 no_feed", differs(func(p *report.Proposal, _ price.Side) {
		p.Pages = append(p.Pages, report.ProposedPage{Number: 7, Lanes: p.Pages[0].Lanes})
	})},
	{"a lane that no feed is in", "422 no_feed", differs(func(p *report.Proposal, _ price.Side) { p.Pages[1].Lanes[2] = p.Pages[1].Lanes[0] })},
	{"pages out of order", "422 malformed", differs(func(p *report.Proposal, _ price.Side) { p.Pages[0], p.Pages[1] = p.Pages[1], p.Pages[0] })},
	{"pages out of order, that are only told", "422 malformed", differs(func(p *report.Proposal, _ price.Side) {
		p.Pages[0], p.Pages[1], p.Sign = p.Pages[1], p.Pages[0], false
	})},
	{"a price that no lane holds", "422 malformed", differs(func(p *report.Proposal, side price.Side) {
		lane(p).Claim, *priceOf(p, side) = report.Nothing, price.MaxPrice+1
	})},
	{"a dispute that is none", "422 within_limit", differs(func(p *report.Proposal, _ price.Side) { lane(p).Claim = report.Disputed })},
	{"an absence that is none", "422 has_price", differs(func(p *report.Proposal, side price.Side) {
		lane(p).Claim, *priceOf(p, side) = report.Missing, 0
	})},
	{"an absence of the other side, of which it was told nothing", "422 too_young", differs(func(p *report.Proposal, side price.Side) {
		lane(p).Claim, *priceOf(p, side.Other()) = report.Missing, 0
	})},
	{"a dispute by a forged price of the other side, of which it was told nothing", "422 too_young", differs(func(p *report.Proposal, side price.Side) {
		lane(p).Claim = report.Disputed
		*priceOf(p, side.Other()) += *priceOf(p, side.Other()) / 20
	})},
	{"a forged price of the other side, as agreed", "422 not_said", forged(report.Agreed, 300)},
	{"a proposer that is on no list", "403 stranger, sha256:", fromAStranger},
	{"more than 50 requests a second", "429 more than 50 requests a second", tooOften},
	{"garbage", "400 no proposal", body(func([]byte) []byte { return []byte("\x00\xff") })},
	{"a proposal cut short", "400 no proposal", body(func(b []byte) []byte { return b[:len(b)/2] })},
	{"a field too many", "400 no proposal", body(func(b []byte) []byte { return append([]byte(`{"really":true,`), b[1:]...) })},
	{"more than 256 KiB", "413 more than", body(func(b []byte) []byte { return append(bytes.Repeat([]byte{' '}, 256<<10), b...) })},
	{"no certificate", "tls: certificate required", by(func(*stand) *tls.Certificate { return nil })},
	{"a certificate of another CA", "tls: unknown certificate authority", by((*stand).ofAnotherCA)},
	{"an expired certificate", "tls: expired certificate", by(func(s *stand) *tls.Certificate {
		return s.certified("expired", x509.ExtKeyUsageClientAuth, time.Now().Add(-time.Minute))
	})},
	{"a server's certificate for a client's", "tls: bad certificate", by(func(s *stand) *tls.Certificate {
		return s.certified("server", x509.ExtKeyUsageServerAuth, time.Now().Add(time.Hour))
	})},
}

// lastingLies need one too, and are told beside the others, since they take their time.
var lastingLies = []lie{
	{"a healthy lane left out for longer than disputeAfter", "422 left_out", leavesOut(disputeAfterInCourt, withoutIt)},
	{"the same, claimed in between by reports that are thrown away", "422 left_out", leavesOut(disputeAfterInCourt, thrownAway)},
	{"lasting trouble left out for longer than it may settle too", "422 left_out", leavesOut(troubleInCourt, inTrouble)},
	{"a lane left out for twice as long, by trouble made up again and again", "422 left_out", leavesOut(2*troubleInCourt-grace, inTroubleAtTimes)},
	{"a dispute by a forged price of the other side, told of for disputeAfter", "422 not_said", forged(report.Disputed, 20)},
}

// liesOfTheMarket are told one after the other, since each needs a market, or a way to it, of its own.
var liesOfTheMarket = []lie{
	{"a price of 4 s ago", "422 not_said", priceOfThePast},
	{"prices beyond the chain's limit as agreed", "422 beyond_limit", tooFarApart},
	{"the last price of a provider out of reach, as agreed, as disputed", "422 unhealthy", outOfReach},
	{"the last price of a provider gone mute, as agreed, as disputed", "422 unhealthy", mute},
	{"the last price of a provider whose clock went wrong, so too", "422 unhealthy", skewed},
}

// untold are the reasons that no lie here is answered with.
var untold = map[signer.Reason]string{
	signer.Starting:  "what is true is refused too, for the second of a start: signer's tests",
	signer.NotLogged: "a failure of the attester's own: signer's tests",
}

// TestLiesAreRefusedByARunningAttester has each lie told to the attesters of both sides as processes, and beside it what differs
// from it only by being true: that is signed. So each refusal is for the lie and for nothing else.
func TestLiesAreRefusedByARunningAttester(t *testing.T) {
	t.Parallel()
	all := slices.Concat(lies, lastingLies, liesOfTheMarket)
	proposers, stands := []string{"first"}, make([]*stand, len(all))
	for i, l := range all {
		stands[i] = &stand{lie: l, name: fmt.Sprintf("proposer-%02d", i+1)}
		proposers = append(proposers, stands[i].name)
	}
	c := openCourt(t, proposers)
	c.awaitSignatures(t)
	signatures := c.signatures(t)
	quick, lasting, moving := stands[:len(lies)], stands[len(lies):len(lies)+len(lastingLies)], stands[len(lies)+len(lastingLies):]
	t.Run("while the market stands still", func(t *testing.T) {
		t.Run("one by one", func(t *testing.T) {
			t.Parallel()
			c.hear(t, quick)
		})
		for _, s := range lasting {
			t.Run("beside", func(t *testing.T) {
				t.Parallel()
				c.hear(t, []*stand{s})
			})
		}
	})
	c.hear(t, moving)
	var records [2]record
	for _, side := range price.Sides {
		var err error
		records[side], err = c.record(t.Context(), side)
		must(t, err)
	}
	var told, refused, signed int
	for _, s := range stands {
		s.judge(t, records)
		for side := range signatures {
			told += s.lies[side]
			signatures[side] += s.honest[side] + s.unknowing[side]
		}
		refused += len(s.rows)
		signed += s.signatures
		for _, row := range s.rows {
			fmt.Fprintln(t.Output(), "|", row)
		}
	}
	if got := c.signatures(t); got != signatures {
		t.Errorf("attesters have signed %v reports; of what was no lie, or what they could not know, were %v", got, signatures)
	}
	fmt.Fprintf(t.Output(), "| {\"lies\":%d,\"refused\":%d,\"signed\":%d}\n", told, refused, signed)
}

// TestLiesAreToldForEachReasonToRefuse has a reason that is new in signer need a lie here, or a word on why there is none.
func TestLiesAreToldForEachReasonToRefuse(t *testing.T) {
	t.Parallel()
	told := map[string]bool{}
	for _, l := range slices.Concat(lies, lastingLies, liesOfTheMarket) {
		if reason, ok := l.reason(); ok {
			told[reason] = true
		}
	}
	for _, reason := range signer.Reasons() {
		if why := untold[reason]; told[reason.String()] == (why != "") {
			t.Errorf("reason %v: a lie is answered with it is %v, and why there is none is %q", reason, told[reason.String()], why)
		}
		delete(told, reason.String())
	}
	for reason := range told {
		t.Errorf("signer has no reason %q", reason)
	}
}

// lane is the one that is lied about.
func lane(p *report.Proposal) *report.ProposedLane { return &p.Pages[0].Lanes[lied] }

// priceOf is a side's price of it.
func priceOf(p *report.Proposal, side price.Side) *price.Price {
	if side == price.A {
		return &lane(p).A
	}
	return &lane(p).B
}

// differs is a lie that differs from an honest proposal by a change, and is told before it for the very same second.
func differs(change func(p *report.Proposal, side price.Side)) func(s *stand) {
	return func(s *stand) {
		for _, side := range price.Sides {
			truth := s.court.honest(s.T)
			told := copyOf(truth)
			change(&told, side)
			s.refused(side, told)
			s.signed(side, truth)
		}
	}
}

// after is a lie that is one only after the truth was signed.
func after(change func(p *report.Proposal)) func(s *stand) {
	return func(s *stand) {
		for _, side := range price.Sides {
			truth := s.court.honest(s.T)
			truth.ObservedAt++ // so that a second before is within the attester's clock too
			told := copyOf(truth)
			change(&told)
			s.signed(side, truth)
			s.refused(side, told)
		}
	}
}

// elsewhere is an honest proposal for another oracle.
func elsewhere(change func(d *report.Domain)) func(s *stand) {
	return func(s *stand) {
		for _, side := range price.Sides {
			truth, domain := s.court.honest(s.T), s.court.domain
			change(&domain)
			s.answers(side, s.who, wire(s.T, domain, truth))
			s.signed(side, truth)
		}
	}
}

// body is what is no proposal.
func body(change func(good []byte) []byte) func(s *stand) {
	return func(s *stand) {
		for _, side := range price.Sides {
			truth := s.court.honest(s.T)
			s.answers(side, s.who, change(wire(s.T, s.court.domain, truth)))
			s.signed(side, truth)
		}
	}
}

// by is a connection of somebody who has no good certificate. It ends before anything can be proposed by it.
func by(whose func(s *stand) *tls.Certificate) func(s *stand) {
	return func(s *stand) {
		cert := whose(s)
		for _, side := range price.Sides {
			s.found(side, verdict{}, s.court.knock(s.Context(), cert, side))
			s.signed(side, s.court.honest(s.T))
		}
	}
}

func fromAStranger(s *stand) {
	who := s.court.identity(s.T, certificate(s.T, s.court.rig.Site, stranger))
	for _, side := range price.Sides {
		truth := s.court.honest(s.T)
		s.answers(side, who, wire(s.T, s.court.domain, truth))
		s.signed(side, truth)
	}
}

// forged has each side be lied to in turn about the other one: who is asked cannot know, and signs what is true of itself; whose
// price it would be refuses. So there is no report with both signatures.
func forged(claim report.Claim, part price.Price) func(s *stand) {
	return func(s *stand) {
		forge := func(victim price.Side) report.Proposal {
			p := s.court.honest(s.T)
			lane(&p).Claim = claim
			*priceOf(&p, victim) += *priceOf(&p, victim) / part
			return p
		}
		if claim == report.Disputed {
			s.tellOf(func(to price.Side) report.Proposal { return forge(to.Other()) })
		}
		for _, victim := range price.Sides {
			told := forge(victim)
			s.signedUnknowing(victim.Other(), told)
			s.refused(victim, told)
			s.signed(victim, s.court.honest(s.T))
			rig.Pause(s.Context(), time.Second) // each of them has signed something for this second
		}
	}
}

// tooOften is refused whatever it asks beyond a burst; a second later it is heard again.
func tooOften(s *stand) {
	for _, side := range price.Sides {
		s.signed(side, s.court.honest(s.T))
		var v verdict
		for range 5 { // on a machine that is slow enough the first is none
			if v = s.burst(side); v.Status == http.StatusTooManyRequests {
				break
			}
		}
		s.found(side, v, nil)
		rig.Pause(s.Context(), time.Second)
		s.signed(side, s.court.honest(s.T))
	}
}

// burst asks 200 times at once, for nothing, and returns the answer to what was too much, if any was.
func (s *stand) burst(side price.Side) (last verdict) {
	s.Helper()
	var asking sync.WaitGroup
	answers := make(chan verdict, 200) // size: all of them
	for range cap(answers) {
		asking.Go(func() {
			if v, err := s.court.ask(s.Context(), s.who, side, []byte("{}")); err == nil {
				answers <- v
			}
		})
	}
	asking.Wait()
	close(answers)
	for v := range answers {
		if last.Status != http.StatusTooManyRequests {
			last = v
		}
	}
	return last
}

// ofAnotherCA is a certificate as good as any, but for who signed it.
func (s *stand) ofAnotherCA() *tls.Certificate {
	site := rig.Site{Dir: s.TempDir()}
	out, err := s.court.rig.Command(s.Context(), "attest", "certs", site.File("tls"), "--relayer", s.name).CombinedOutput()
	if err != nil {
		s.Fatalf("%v: %s", err, out)
	}
	return certificate(s.T, site, s.name)
}

// certified is a certificate of the right CA with this proposer's name.
func (s *stand) certified(file string, usage x509.ExtKeyUsage, until time.Time) *tls.Certificate {
	must(s.T, s.court.rig.Site.Certify(file, usage, until))
	return certificate(s.T, s.court.rig.Site, file)
}

// reason is that of the refusal which a lie is to be answered with; false if the answer is another.
func (l lie) reason() (string, bool) { return strings.CutPrefix(l.answer, "422 ") }
