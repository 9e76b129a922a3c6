package trial

import (
	"context"
	"errors"

	"twofold/contracts"
	"twofold/integration/rig"
)

// Post is what became of one that a wallet sent to the oracle.
type Post struct {
	Block  uint64
	Landed bool // a report did
	Whole  bool // and every page of it counted
}

// Posts are what became of all that a wallet sent to a rig's oracle, as the chain has it now.
func Posts(ctx context.Context, r *rig.Rig, wallet rig.Role) (posts []Post, err error) {
	head, err := r.Chain.Client.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
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
		posts = append(posts, post)
	}
	return posts, nil
}

func postOf(receipt rig.Receipt) (Post, error) {
	p := Post{Block: uint64(receipt.Block)}
	for i := range receipt.Logs {
		reported, err := contracts.DecodeReported(&receipt.Logs[i])
		if errors.Is(err, contracts.ErrOtherEvent) {
			continue
		}
		if err != nil {
			return p, err
		}
		p.Landed, p.Whole = true, true
		for _, applied := range reported.Applied {
			p.Whole = p.Whole && applied
		}
	}
	return p, nil
}
