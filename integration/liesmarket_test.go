package integration

import (
	"context"
	"fmt"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

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

// outOfReach is of a provider whose connection is cut.
func outOfReach(s *stand) {
	s.whileIll(func(side price.Side) (mend func()) {
		up := s.court.links[side].Down()
		return func() { must(s.T, up()) }
	}, func(h hearing) bool { return !h.connected })
}

// mute is of a provider that says nothing more on a connection that stands.
func mute(s *stand) {
	silent := simulator.Fault{Kind: simulator.Silent}
	s.whileIll(func(side price.Side) (mend func()) {
		must(s.T, s.court.rig.Market.Set(providerOf[side], silent))
		return func() { s.court.rig.Market.Lift(providerOf[side], silent) }
	}, func(h hearing) bool { return h.age > maxQuoteAge })
}

// skewed is of a provider whose clock is further ahead than counts as healthy.
func skewed(s *stand) {
	wrong := simulator.Fault{Kind: simulator.Skew, Skew: price.MaxAhead + time.Second}
	s.whileIll(func(side price.Side) (mend func()) {
		must(s.T, s.court.rig.Market.Set(providerOf[side], wrong))
		return func() { s.court.rig.Market.Lift(providerOf[side], wrong) }
	}, func(h hearing) bool { return h.age < -price.MaxAhead })
}

// whileIll tells of the lane that is lied about, as agreed and as disputed, while a side's own provider has no healthy price of it,
// though the last price that it said is still one of signWindow. It is signed before, and again once the provider is well.
func (s *stand) whileIll(fall func(side price.Side) (mend func()), ill func(hearing) bool) {
	alone := func() report.Proposal {
		p := s.court.honest(s.T)
		p.Pages = p.Pages[:1]
		for i := range p.Pages[0].Lanes {
			if i != lied {
				p.Pages[0].Lanes[i] = report.ProposedLane{}
			}
		}
		return p
	}
	for _, side := range price.Sides {
		s.signed(side, alone())
	}
	rig.Pause(s.Context(), time.Second) // something is signed for this one
	var mends []func()
	for _, side := range price.Sides {
		mends = append(mends, fall(side))
	}
	for _, side := range price.Sides {
		s.awaitHearing(side, "its provider to be ill", ill)
		p := alone()
		s.refused(side, p)
		lane(&p).Claim = report.Disputed
		*priceOf(&p, side.Other()) += *priceOf(&p, side.Other()) / 20
		s.refused(side, p)
	}
	var before [2]hearing
	for _, side := range price.Sides {
		before[side] = s.hears(side)
		mends[side]()
	}
	for _, side := range price.Sides {
		s.awaitHearing(side, "its provider to be well", func(h hearing) bool {
			return h.connected && h.quotes > before[side].quotes && h.age < maxQuoteAge/2 && h.age > -price.MaxAhead/2
		})
		s.signed(side, alone())
	}
}

// hearing is what an attester hears of its provider, as its metrics have it.
type hearing struct {
	connected bool
	quotes    float64       // of the lane that is lied about
	age       time.Duration // of the latest, by the provider's clock
}

func (s *stand) hears(side price.Side) hearing {
	s.Helper()
	metrics, err := s.court.attesters[side].Metrics(s.Context())
	must(s.T, err)
	of := fmt.Sprintf("{feed=%q,provider=%q}", s.court.rig.Record.Feeds[lied].Name, providerOf[side])
	last := time.UnixMilli(int64(1000 * metrics["twofold_feeds_last_quote_timestamp_seconds"+of]))
	return hearing{
		connected: metrics[fmt.Sprintf("twofold_feeds_connected{provider=%q}", providerOf[side])] == 1,
		quotes:    metrics["twofold_feeds_quotes_total"+of],
		age:       time.Since(last),
	}
}

// awaitHearing waits until an attester hears its provider so.
func (s *stand) awaitHearing(side price.Side, what string, so func(hearing) bool) {
	s.Helper()
	must(s.T, rig.Await(s.Context(), 15*time.Second, what, func(context.Context) error {
		if h := s.hears(side); !so(h) {
			return fmt.Errorf("side %v hears it so: %+v", side, h)
		}
		return nil
	}))
}
