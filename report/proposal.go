package report

import "twofold/price"

// Proposal is what a proposer sends to an attester: a report, and beside it what the proposer sees of
// every lane of its pages, also of those that the report claims nothing about. With Sign unset it only
// tells; that lets an attester time trouble for itself (design section 8).
type Proposal struct {
	ObservedAt uint32 // unix seconds
	Pages      []ProposedPage
	Sign       bool
}

// ProposedPage is one page of a proposal.
type ProposedPage struct {
	Number uint16
	Lanes  [price.LanesPerPage]ProposedLane
}

// ProposedLane is a lane with both prices as the proposer sees them, 0 where a side has none, whatever
// the claim; and with who speaks for each side.
type ProposedLane struct {
	Lane
	Providers [2]string // by [price.Side]; empty where the proposer listens to nobody
}

// Report is what would be signed: the same, with the prices left out where nothing is claimed.
func (p Proposal) Report() Report {
	r := Report{ObservedAt: p.ObservedAt, Pages: make([]Page, len(p.Pages))}
	for i, pp := range p.Pages {
		r.Pages[i].Number = pp.Number
		for j, l := range pp.Lanes {
			if l.Claim != Nothing {
				r.Pages[i].Lanes[j] = l.Lane
			}
		}
	}
	return r
}
