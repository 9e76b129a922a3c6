package integration

import (
	"time"

	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

const (
	grace          = time.Second                                 // the second to spare of design section 8
	troubleInCourt = disputeAfterInCourt + settleInCourt + grace // how long trouble may be left out
)

// leavesOut tells each second of what leaves a lane out, or is to look as if it did not. That is signed for as long as it may be,
// since a lane may be in trouble of which an attester sees nothing; what was told first is refused then. Nothing of it is posted.
func leavesOut(may time.Duration, tell func(p *report.Proposal, other price.Side, i int)) func(s *stand) {
	return func(s *stand) {
		told := func(to price.Side, i int) report.Proposal {
			p := s.court.honest(s.T)
			tell(&p, to.Other(), i)
			return p
		}
		var counts time.Time // since both have heard of it
		began := time.Now()
		for i := 0; time.Since(began) < may-time.Second; i++ {
			for _, side := range price.Sides {
				s.signed(side, told(side, i))
			}
			if i == 0 {
				counts = time.Now()
			}
			rig.Pause(s.Context(), time.Second)
		}
		rig.Pause(s.Context(), time.Until(counts.Add(may+time.Second/2)))
		for _, side := range price.Sides {
			s.refused(side, told(side, 0))
			s.signed(side, s.court.honest(s.T))
		}
	}
}

func withoutIt(p *report.Proposal, _ price.Side, _ int) { lane(p).Claim = report.Nothing }

// thrownAway claims the lane every other time. No signature of that leads to a post.
func thrownAway(p *report.Proposal, _ price.Side, i int) {
	if i%2 == 0 {
		lane(p).Claim = report.Nothing
	}
}

// inTrouble has the other side be absent throughout.
func inTrouble(p *report.Proposal, other price.Side, _ int) {
	lane(p).Claim, *priceOf(p, other) = report.Nothing, 0
}

// inTroubleAtTimes has it be absent before the lane was left out for too long while it is healthy, and agree again until that has settled.
func inTroubleAtTimes(p *report.Proposal, other price.Side, i int) {
	lane(p).Claim = report.Nothing
	if i%4 == 0 {
		*priceOf(p, other) = 0
	}
}
