package submit

import (
	"time"

	"twofold/price"
	"twofold/report"
	"twofold/signer/cost"
)

// maxRing is how many rounds the contract keeps of a page at most. In any of the first so many a place of the history may
// be written for the first time.
const maxRing = 1024

// paid enters what a transaction cost, landed or reverted, and returns the part of each feed that it claimed something of.
func (p *poster) paid(m minedWithLanes, r report.Report, at time.Time) map[price.FeedID]cost.Paid {
	feeds := claimed(r)
	shares := p.parts.Costs.Paid(cost.Transaction{
		At: at, Hash: m.Hash, Gas: m.Receipt.GasUsed, GasLimit: m.Content.Gas, GasPrice: m.Receipt.EffectiveGasPrice, L1Fee: m.L1Fee,
		Reverted: m.Reverted != nil, Bytes: len(m.Content.Data), Shape: shape(r, m), Feeds: feeds,
	})
	costs := make(map[price.FeedID]cost.Paid, len(feeds))
	for i, id := range feeds {
		costs[id] = shares[i]
	}
	return costs
}

// shape is what the report turned out to make the contract do, at most. The receipt's events tell how many lanes changed
// their kind; without one the contract judges those that were left out, and those in trouble or held.
func shape(r report.Report, m minedWithLanes) cost.Shape {
	s := cost.Shape{Pages: len(r.Pages), Turns: max(len(m.Receipt.Logs)-1, 0)} // but for Reported itself
	for _, page := range r.Pages {
		round := uint32(0) // as if it were new, where nothing is known of it
		for lane, l := range page.Lanes {
			found, known := m.lanes[price.IDAt(page.Number, lane)]
			if l.Claim == report.Nothing || known && !found.Mark.Agreed() {
				s.Turns++
			}
			round = max(round, found.Round)
		}
		if round <= maxRing {
			s.Fresh++
		}
		if round <= 1 {
			s.Fresh++
		}
	}
	return s
}
