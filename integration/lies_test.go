package integration

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
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

var lies = []lie{
	{"a price that the provider never said", "422 not_said", differs(func(p *report.Proposal, side price.Side) { *priceOf(p, side) += *priceOf(p, side) / 300 })},
	{"a price that is off by its last digit", "422 not_said", differs(func(p *report.Proposal, side price.Side) { *priceOf(p, side)++ })},
	{"a price of 4 s ago", "422 not_said", priceOfThePast},
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
	{"a healthy lane left out for longer than disputeAfter", "422 left_out", leavesOut},
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
	{"a dispute by a forged price of the other side, told of for disputeAfter", "422 not_said", forged(report.Disputed, 20)},
	{"prices beyond the chain's limit as agreed", "422 beyond_limit", tooFarApart},
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

// TestLiesAreRefusedByARunningAttester has each lie told to the attesters of both sides as processes, and beside it what differs
// from it only by being true: that is signed. So each refusal is for the lie and for nothing else.
func TestLiesAreRefusedByARunningAttester(t *testing.T) {
	t.Parallel()
	var proposers []string
	for i := range lies {
		proposers = append(proposers, proposerOf(i))
	}
	c := openCourt(t, append(proposers, "first"))
	c.awaitSignatures(t)
	signatures := c.signatures(t)
	for i, l := range lies {
		t.Run(l.says, func(t *testing.T) {
			s := &stand{T: t, court: c, lie: l, name: proposerOf(i)}
			s.who = c.identity(t, certificate(t, c.rig.Site, s.name))
			l.tell(s)
			s.judge()
			for side := range signatures {
				signatures[side] += s.honest[side] + s.unknowing[side]
			}
		})
	}
	if got := c.signatures(t); got != signatures {
		t.Errorf("attesters have signed %v reports; of what was no lie, or what they could not know, were %v", got, signatures)
	}
	for _, row := range c.rows {
		fmt.Fprintln(t.Output(), "|", row)
	}
	fmt.Fprintf(t.Output(), "| {\"lies\":%d,\"refused\":%d,\"signed\":%d}\n", c.lies, c.refused, c.signed)
}

func proposerOf(lie int) string { return fmt.Sprintf("proposer-%02d", lie+1) }

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

// priceOfThePast is signed 1 s after the market has left it, and no more after 4 s.
func priceOfThePast(s *stand) {
	s.shift(1_000) // what the two say is of one moment, until it is to be of two
	past := s.court.honest(s.T)
	s.shift(3_000)
	left := time.Now()
	old := func(side price.Side) report.Proposal {
		p := s.court.honest(s.T)
		*priceOf(&p, side) = *priceOf(&past, side)
		return p
	}
	rig.Pause(s.Context(), time.Second)
	for _, side := range price.Sides {
		s.signed(side, old(side))
	}
	rig.Pause(s.Context(), time.Until(left.Add(4*time.Second)))
	for _, side := range price.Sides {
		s.refused(side, old(side))
		s.signed(side, s.court.honest(s.T))
	}
}

// leavesOut is signed until disputeAfter, since a lane may be in trouble of which an attester sees nothing.
func leavesOut(s *stand) {
	began := time.Now()
	without := func() report.Proposal {
		p := s.court.honest(s.T)
		lane(&p).Claim = report.Nothing
		return p
	}
	for time.Since(began) < disputeAfter-time.Second {
		for _, side := range price.Sides {
			s.signed(side, without())
		}
		rig.Pause(s.Context(), time.Second)
	}
	rig.Pause(s.Context(), time.Until(began.Add(disputeAfter+time.Second)))
	for _, side := range price.Sides {
		s.refused(side, without())
		s.signed(side, s.court.honest(s.T))
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

// tooFarApart is of prices that both providers do say. The truth is a dispute, and is signed once it was watched.
func tooFarApart(s *stand) {
	lying := simulator.Fault{Kind: simulator.Lie, PPM: 50_000}
	before := s.court.honest(s.T)
	must(s.T, s.court.rig.Market.Set(simulator.Kraken, lying))
	s.awaitMove(before, price.B)
	defer func() {
		s.court.rig.Market.Lift(simulator.Kraken, lying)
		s.shift(2_000)
	}()
	for _, side := range price.Sides {
		s.refused(side, s.court.honest(s.T))
	}
	dispute := func(price.Side) report.Proposal {
		p := s.court.honest(s.T)
		for i := range p.Pages {
			for j := range p.Pages[i].Lanes {
				if l := &p.Pages[i].Lanes[j]; l.Claim == report.Agreed {
					l.Claim = report.Disputed
				}
			}
		}
		return p
	}
	s.tellOf(dispute)
	for _, side := range price.Sides {
		s.signed(side, dispute(side))
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
