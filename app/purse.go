package app

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/config"
	"twofold/price"
	"twofold/signer/cost"
)

// etherInDollars is the feed that tells what posting costs in dollars. It is only for showing.
const etherInDollars = "ETH/USD"

// makePurse makes the wallet's purse. It is asked and told by the submitter, whose newest head it reads at.
func (a *App) makePurse(cfg *config.Config, wallet common.Address) *cost.Purse {
	return cost.New(cfg.Posting.Costs, cost.Parts{
		Chain: a.chain.endpoints, Wallet: wallet, Oracle: a.chain.oracle.Address, Feeds: feedsOf(a.Feeds()),
		Tip: cost.NewWei(cfg.Posting.Tip), Head: func() *types.Header { return a.Snapshot().Head }, Beats: a.beats, Dollar: a.etherInDollars,
		Log: a.log, Registerer: a.registry,
	})
}

// beats is how often each feed is posted at least.
func (a *App) beats() []cost.Beat {
	feeds := a.Feeds()
	beats := make([]cost.Beat, len(feeds))
	for i := range feeds {
		beats[i] = cost.Beat{Page: feeds[i].ID.Page(), Every: feeds[i].Rule.Heartbeat - feeds[i].Rule.Lead}
	}
	return beats
}

// etherInDollars is the oracle's own answer; 0 where it has no such feed, or none yet.
func (a *App) etherInDollars() (price.Feed, price.Price) {
	feeds := a.Feeds()
	for i := range feeds {
		if f := feeds[i].Feed; f.Name == etherInDollars {
			return f, a.Snapshot().Published[f.ID].Price
		}
	}
	return price.Feed{}, 0
}
