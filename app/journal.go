package app

import (
	"time"

	"twofold/dashboard"
	"twofold/price"
	"twofold/signer/submit"
)

// journals hand on to several what was posted and what became of it; nil ones are left out.
type journals []submit.Journal

// Posted is handed on.
func (j journals) Posted(p submit.Posted) {
	for _, one := range j {
		if one != nil {
			one.Posted(p)
		}
	}
}

// Settled is handed on.
func (j journals) Settled(s submit.Settled) {
	for _, one := range j {
		if one != nil {
			one.Settled(s)
		}
	}
}

// shown is the journal that the dashboard tells of.
type shown struct{ *App }

// Posted is not shown: what became of it will be.
func (shown) Posted(submit.Posted) {}

// Settled shows what became of a feed in a post.
func (s shown) Settled(settled submit.Settled) {
	t := dashboard.Transaction{
		At: settled.SeenAt.UTC(), Feed: s.name(settled.Feed), Outcome: settled.Outcome.String(),
		Observed: time.Unix(int64(settled.ObservedAt), 0).UTC(), Block: settled.Block, Gas: settled.GasUsed, CostWei: settled.Cost.Sum().Digits(),
	}
	if settled.Block != 0 {
		t.Hash = settled.Hash.Hex()
	}
	if settled.Err != nil {
		t.Error = settled.Err.Error()
	}
	s.board.Settled(settled.Feed, t)
}

func (a *App) name(id price.FeedID) string {
	for _, f := range a.Feeds() {
		if f.ID == id {
			return f.Name
		}
	}
	return ""
}
