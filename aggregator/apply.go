package aggregator

import (
	"time"

	"twofold/price"
	"twofold/report"
)

// Apply is what the contract makes of one lane when a report observed at observedAt is applied to its
// page: the table of design 5.1, in Go, so that what is in flight counts as published (section 6). The
// contract's own checks of signatures and time are assumed to pass.
func Apply(p price.Published, policy price.Policy, lane report.Lane, observedAt uint32) price.Published {
	p.Clock = observedAt
	p.Round++
	if !p.Live() {
		return p
	}
	claim := lane.Claim
	if p.Waits(observedAt) {
		claim = report.Nothing
	}
	if claim == report.Agreed && price.Diverged(lane.A, lane.B, policy.MaxDivergence) {
		claim = report.Nothing // the policy was tightened meanwhile
	}
	switch claim {
	case report.Disputed:
		p.Mark = price.MarkDisputed
	case report.Missing:
		p.Mark = price.MarkMissing
	case report.Agreed:
		return applyAgreed(p, policy, lane, observedAt)
	default: // nothing
		if p.Price != 0 && p.Mark.Agreed() {
			p.Mark = price.MarkKept
		}
	}
	return p
}

func applyAgreed(p price.Published, policy price.Policy, lane report.Lane, observedAt uint32) price.Published {
	mean := price.Mean(lane.A, lane.B)
	if p.Price != 0 && price.Jumped(p.Price, mean, policy.MaxJump) {
		sameLevel := p.Mark == price.MarkHeld && !price.Jumped(p.Candidate, mean, policy.MaxJump)
		ripe := sameLevel && uint64(observedAt) >= uint64(p.CandidateAt)+uint64(policy.JumpConfirm/time.Second)
		if !ripe {
			if !sameLevel {
				p.CandidateAt = observedAt
			}
			p.Mark, p.Candidate = price.MarkHeld, mean
			return p
		}
	}
	p.Price, p.At = mean, observedAt
	p.Mark = price.Mark(price.DivergencePPM(lane.A, lane.B))
	return p
}
