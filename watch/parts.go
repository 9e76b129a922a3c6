package watch

import (
	"context"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/contracts"
	"twofold/price"
)

// Heads follows the chain. Follow hands on each new head, one at a time, and returns nil when its context ends.
type Heads interface {
	Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error
}

// Oracle reads the contract; contracts.Oracle does. It is believed: give it endpoints that the relayer does not use. It must
// be safe for concurrent use.
type Oracle interface {
	Lanes(ctx context.Context, feeds []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error)
	Promises(ctx context.Context) (map[string]contracts.Promise, error)
	CoveredUntil(ctx context.Context, side price.Side) (time.Time, error)
	Authority(ctx context.Context) (contracts.Authority, error)
}

// Logs reads events.
type Logs interface {
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Balances reads what an account holds; with a nil block at the newest.
type Balances interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// Pauser stops a feed, or all, on chain. It returns once that stands there, or with why it does not; it is called by one
// goroutine. Its context ends with the cause [ErrGroundless] when there are no grounds any more: then nothing is to be sent, and
// what was sent already is to be followed all the same, since it will land.
type Pauser interface {
	Pause(ctx context.Context, feed price.Feed) (Paused, error)
	PauseAll(ctx context.Context) (Paused, error)
}

// Paused is a pause that has landed.
type Paused struct {
	Tx    common.Hash // zero: somebody else had paused it
	Block uint64
}

// Feed is one that is watched, and who speaks for its sides.
type Feed struct {
	price.Feed
	Providers [2]string
}

// Account is one that must not run dry.
type Account struct {
	Address common.Address
	Floor   *big.Int // wei; less is an alarm
}

// Holder is whose key the pauser has, and as what it is entitled to pause.
type Holder struct {
	Address common.Address
	Owner   bool // as the owner; else as the guardian
}

// holds tells whether it still is.
func (h Holder) holds(a contracts.Authority) bool { return h.Address == h.among(a) }

// among is who has its role.
func (h Holder) among(a contracts.Authority) common.Address {
	if h.Owner {
		return a.Owner
	}
	return a.Guardian
}

// Parts are what a watcher works with. Pauser may be nil: then it says what it would do.
type Parts struct {
	Feeds       []Feed
	MaxQuoteAge time.Duration
	Timing      price.Timing
	Accounts    []Account
	PauseWanted bool   // the config names a key to pause with, whether or not there is a pauser
	Holder      Holder // of that key; zero without a pauser
	Heads       Heads
	Oracle      Oracle
	Address     common.Address // the oracle's
	Logs        Logs
	Balances    Balances
	Pauser      Pauser
	Log         *slog.Logger
	Registerer  prometheus.Registerer
}
