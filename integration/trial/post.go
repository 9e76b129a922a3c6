package trial

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"twofold/contracts"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

// Post is what became of one that a wallet sent to the oracle.
type Post struct {
	By     rig.Role
	Block  uint64
	Landed bool          // a report did
	Whole  bool          // and every page of it counted
	Report report.Report // if it landed

	index uint64 // in the block
}

// Posts are what became of all that some wallets sent to a rig's oracle, as the chain has it now, in its order.
func Posts(ctx context.Context, r *rig.Rig, wallets ...rig.Role) (posts []Post, err error) {
	head, err := r.Chain.Client.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	for _, wallet := range wallets {
		receipts, err := r.Chain.Receipts(ctx, wallet.Address(), 1, head)
		if err != nil {
			return nil, err
		}
		for _, receipt := range receipts {
			if receipt.To == nil || *receipt.To != r.Oracle.Address {
				continue // what deployed the contracts, and another program's
			}
			post, err := postOf(receipt)
			if err != nil {
				return nil, err
			}
			post.By = wallet
			posts = append(posts, post)
		}
	}
	slices.SortFunc(posts, func(a, b Post) int {
		return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.index, b.index))
	})
	return posts, nil
}

func postOf(receipt rig.Receipt) (Post, error) {
	p := Post{Block: uint64(receipt.Block), index: uint64(receipt.Index)}
	for i := range receipt.Logs {
		reported, err := contracts.DecodeReported(&receipt.Logs[i])
		if errors.Is(err, contracts.ErrOtherEvent) {
			continue
		}
		if err != nil {
			return p, err
		}
		p.Landed, p.Whole, p.Report = true, true, reported.Report
		for _, applied := range reported.Applied {
			p.Whole = p.Whole && applied
		}
	}
	return p, nil
}

// beat is the age at which relayers renew an answer that has not moved: the site's heartbeat, less the lead.
const beat = 55 // s

// Needless is how many of posts, in the chain's order, landed whole and said nothing that was due by what stood before them: what
// two relayers do that post the same.
func (w *Watch) Needless(posts []Post, trigger price.PPM) (n int) {
	lanes := map[price.FeedID]price.Published{}
	block := uint64(0)
	for _, p := range posts {
		if !p.Whole {
			continue // wasted, whatever it said
		}
		if p.Block != block {
			block = p.Block
			lanes = w.lanesBefore(block)
		}
		if !needed(p.Report, lanes, trigger) {
			n++
		}
	}
	return n
}

// lanesBefore is what stood before a block, to be changed by the caller.
func (w *Watch) lanesBefore(block uint64) map[price.FeedID]price.Published {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, l := range w.looks {
		if l.block+1 == block {
			return maps.Clone(l.lanes)
		}
	}
	return map[price.FeedID]price.Published{}
}

// needed tells whether a report says anything that was due by what stands, and has it stand.
func needed(r report.Report, stands map[price.FeedID]price.Published, trigger price.PPM) (is bool) {
	for _, page := range r.Pages {
		for i, lane := range page.Lanes {
			id := price.IDAt(page.Number, i)
			before := stands[id]
			is = is || wasDue(before, lane, r.ObservedAt, trigger)
			if lane.Claim == report.Agreed {
				before.At, before.Price, before.Mark = r.ObservedAt, price.Mean(lane.A, lane.B), 0
				stands[id] = before
			}
		}
	}
	return is
}

// wasDue tells whether a lane's claim was, at the second of its report.
func wasDue(stands price.Published, lane report.Lane, observedAt uint32, trigger price.PPM) bool {
	switch {
	case lane.Claim == report.Nothing:
		return false
	case lane.Claim != report.Agreed, stands.Price == 0, !stands.Mark.Agreed() && stands.Mark != price.MarkKept:
		return true // trouble, the first answer, and the first after trouble
	default:
		return price.Deviation(stands.Price, price.Mean(lane.A, lane.B), trigger) || observedAt >= stands.At+beat
	}
}
