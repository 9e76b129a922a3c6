package cost

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/price"
	"twofold/signer/txmgr"
)

// Chain is asked beside the hot path. It is trusted: what it lies about is believed of the wallet and of the L1 fee, and
// moves no trigger. It must be safe for concurrent use.
type Chain interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Parts are what a Purse works with. Only Log must be set; a Purse without a Chain keeps the ledger and no more.
type Parts struct {
	Chain  Chain
	Wallet common.Address
	Oracle common.Address
	Feeds  []price.Feed
	Tip    Wei                              // of a first attempt, per gas
	Head   func() *types.Header             // the newest that was seen; nil before the first
	Beats  func() []Beat                    // how often the feeds must be posted now
	Dollar func() (price.Feed, price.Price) // the oracle's own price of ether in dollars; price 0: it has none

	Log        *slog.Logger
	Registerer prometheus.Registerer // may be nil
}

// Transaction is one of ours that was mined, and so was paid for.
type Transaction struct {
	At       time.Time // when that was seen
	Hash     common.Hash
	Gas      uint64 // used
	GasLimit uint64
	GasPrice *big.Int // effective, in wei
	L1Fee    *big.Int // in wei; nil where the receipt states none
	Reverted bool
	Bytes    int // of calldata
	Shape    Shape
	Feeds    []price.FeedID // that it claimed something of
}

// Purse is the wallet's money: the gas model, the ledger, the forecast and the budget. All but Run may be called from any
// goroutine, and never block on anything outside.
type Purse struct {
	parts   Parts
	log     *slog.Logger
	metrics *metrics

	mu       sync.Mutex // never held over a call of the chain
	cfg      Config
	tip      Wei
	gas      GasModel
	gasPrice Wei // what the newest post paid for a unit of gas
	ledger   *Ledger
	budget   Budget
	stretch  Stretch
	said     Stretch // as it was last said
	calldata []byte  // the newest that was sent, or something like it
	l1Fee    Wei     // foretold for so many bytes of it
	l1Bytes  int
	l1Known  bool          // this chain charges for data
	entered  []common.Hash // of the newest transactions, oldest first
	foretold foretold

	// What follows is Run's alone.
	alarm   Alarm
	floor   Floor
	failing bool
	read    common.Hash // the head that was read last
}

// New makes a Purse of a config that passed its Check, with nothing spent so far.
func New(cfg Config, parts Parts) *Purse {
	p := &Purse{
		parts: parts, log: parts.Log, metrics: newMetrics(parts.Registerer, parts.Feeds),
		cfg: cfg, tip: parts.Tip, ledger: NewLedger(time.Now(), cfg.Day),
	}
	pages := map[uint16]bool{}
	for _, f := range parts.Feeds {
		pages[f.ID.Page()] = true
	}
	p.calldata = typical(len(pages))
	p.metrics.since.Set(float64(p.ledger.Since().Unix()))
	p.metrics.budgeted(cfg.DailyBudget, 0)
	p.metrics.warns(cfg)
	return p
}

// Configure takes other settings, from now on, and the tip of a first attempt. What was spent stands.
func (p *Purse) Configure(cfg Config, tip Wei) {
	p.mu.Lock()
	p.tip = tip
	p.cfg.DailyBudget, p.cfg.WalletWarnHours, p.cfg.WalletFloor = cfg.DailyBudget, cfg.WalletWarnHours, cfg.WalletFloor
	p.metrics.warns(cfg)
	p.mu.Unlock()
	p.judgeBudget(time.Now())
}

// Limit is the gas limit of a report of so many pages with this calldata. headLimit is the newest block's; 0: not known.
func (p *Purse) Limit(pages int, calldata []byte, headLimit uint64) uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calldata = calldata
	limit := p.gas.Limit(pages, len(calldata), headLimit)
	p.metrics.gasLimit.Set(float64(limit))
	return limit
}

// Pages is how many pages a report may have for its limit to be within what the chain takes.
func (p *Purse) Pages(headLimit uint64) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.gas.Pages(headLimit)
}

// RanOut takes in that the simulation of a post ran out of its limit: it teaches what the post would have.
func (p *Purse) RanOut(pages int, limit uint64) {
	p.mu.Lock()
	p.gas.RanOut()
	p.mu.Unlock()
	p.metrics.misses[RanOut].Inc()
	p.log.Warn("a simulated post ran out of gas, and limits are doubled", "limit", limit, "pages", pages)
}

// Stretch is how far the budget has moved the triggers.
func (p *Purse) Stretch() Stretch {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stretch
}

// Paid enters a transaction that was mined, and returns each of its feeds' part of the cost, in their order.
func (p *Purse) Paid(t Transaction) []Paid {
	p.mu.Lock()
	paid := Paid{L2: FromBig(t.GasPrice).Times(t.Gas), L1: FromBig(t.L1Fee)}
	// A report's fee goes about with its bytes.
	foretold := p.l1Fee.Part(uint64(envelope+t.Bytes), uint64(envelope+p.l1Bytes))
	unstated := t.L1Fee == nil && p.l1Known
	if unstated {
		paid.L1 = foretold
	}
	if !p.enter(t.Hash) {
		p.mu.Unlock()
		return paid.Among(len(t.Feeds))
	}
	p.gasPrice = FromBig(t.GasPrice)
	shares := p.ledger.Add(t.At, paid, t.Feeds)
	foreseen := p.gas.Foretold(t.Shape)
	miss := p.gas.Learn(t.Shape, t.Gas, t.GasLimit, t.Reverted)
	raised, charged := p.gas.Raised(), p.l1Known
	p.mu.Unlock()

	dollars := p.microDollars(paid.Sum())
	p.metrics.paid(paid, t.Feeds, shares, dollars)
	if unstated {
		p.metrics.unstated.Inc()
	} else if charged {
		p.metrics.l1Paid(paid.L1, foretold)
	}
	p.log.Debug("a post was paid for", "hash", t.Hash, "ether", paid.Sum(), "l1", paid.L1, "microDollars", dollars)
	p.sayMiss(t, miss, foreseen, raised)
	p.judgeBudget(t.At)
	return shares
}

// remembered is how many transactions are known again: no reorganisation that we care about gives back more.
const remembered = 16

// enter is false for a transaction that a reorganisation gave back and that was mined again: it was paid for once.
func (p *Purse) enter(hash common.Hash) bool {
	if slices.Contains(p.entered, hash) {
		return false
	}
	if len(p.entered) == remembered {
		p.entered = p.entered[:copy(p.entered, p.entered[1:])]
	}
	p.entered = append(p.entered, hash)
	return true
}

// envelope is about what a transaction has besides its calldata, in bytes.
const envelope = 120

func (p *Purse) sayMiss(t Transaction, miss Miss, foretold, raised uint64) {
	if miss == NoMiss {
		return
	}
	p.metrics.misses[miss].Inc()
	p.metrics.raised(raised)
	if miss == RanOut {
		p.log.Warn("a post ran out of gas, and limits are doubled until a restart: the chain charges otherwise than the gas model was measured by",
			"hash", t.Hash, "limit", t.GasLimit, "pages", t.Shape.Pages)
		return
	}
	p.log.Warn("a post used more gas than foretold, and the gas model is raised: the chain charges otherwise than it was measured by",
		"hash", t.Hash, "used", t.Gas, "foretold", foretold, "limit", t.GasLimit, "raisedPercent", raised/10)
}

// microDollars is what it is worth by the oracle's own ETH/USD, in millionths of a dollar; 0 if there is none.
func (p *Purse) microDollars(w Wei) uint64 {
	if p.parts.Dollar == nil {
		return 0
	}
	feed, ether := p.parts.Dollar()
	if ether == 0 {
		return 0
	}
	unit := NewWei(1)
	for range int(feed.Decimals) + etherDigits - 6 {
		unit = unit.Times(10)
	}
	return w.Ratio(uint64(ether), unit, 1<<63)
}

// judgeBudget lets the triggers follow the spend.
func (p *Purse) judgeBudget(now time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	cfg, lastDay := p.cfg, p.ledger.Within(now, p.cfg.Day)
	p.metrics.windows(lastDay, p.ledger.Today(now))
	allowed := Allowed(cfg.DailyBudget, p.ledger.Known(now, cfg.Day), cfg.Day, cfg.headStart())
	if cfg.DailyBudget.IsZero() {
		p.budget, p.stretch = Budget{}, 0
	} else {
		p.stretch = p.budget.Judge(now, lastDay, allowed, cfg.easeEvery())
	}
	p.metrics.budgeted(cfg.DailyBudget, p.stretch)
	p.sayStretch(lastDay, allowed)
}

// aLot is by how much triggers must have moved since it was last said.
const aLot = 3 * stretchStep

// sayStretch says when triggers begin to move, have moved by a lot, are where they can move no further, and are back.
func (p *Purse) sayStretch(spent, allowed Wei) {
	before, now := p.said, p.stretch
	about := []any{"stretch", now, "spent", spent, "paceAllows", allowed, "dailyBudget", p.cfg.DailyBudget}
	switch {
	case now == before:
		return
	case now == 0:
		p.log.Info("the budget gives the config's trigger deviations back", about...)
	case now == Full:
		p.log.Warn("the budget holds every trigger deviation at its promise and can do no more: what is spent beyond is for heartbeats and markets that move", about...)
	case before == 0:
		p.log.Warn("more is spent than the daily budget's pace allows, so trigger deviations move towards the promised ones", about...)
	case max(now, before)-min(now, before) < aLot:
		return
	default:
		p.log.Info("the budget has moved the trigger deviations by a lot", about...)
	}
	p.said = now
}

// Run reads what the forecast needs, and lets the budget ease, until ctx ends.
func (p *Purse) Run(ctx context.Context) error {
	tick := time.NewTicker(min(p.cfg.Every, untilFirstHead))
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-tick.C:
			p.judgeBudget(now)
			head := p.parts.Head()
			if head == nil || head.Hash() == p.read {
				continue
			}
			tick.Reset(p.cfg.Every)
			p.look(ctx, head)
		}
	}
}

// untilFirstHead is how often Run asks for the first head, so that a wallet that is empty is said soon after a start.
const untilFirstHead = time.Second

// readWithin bounds each reading.
const readWithin = 5 * time.Second

// look is at a head.
func (p *Purse) look(ctx context.Context, head *types.Header) {
	reading, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	balance, err := p.readBalance(reading, head.Number)
	err = errors.Join(err, p.readL1Fee(reading, head.Number))
	if ctx.Err() != nil {
		return
	}
	p.sayReading(err)
	if balance != nil {
		p.read = head.Hash()
		p.foretell(time.Now(), FromBig(balance), head)
	}
}

// readBalance is nil beside an error.
func (p *Purse) readBalance(ctx context.Context, block *big.Int) (*big.Int, error) {
	balance, err := p.parts.Chain.BalanceAt(ctx, p.parts.Wallet, block)
	if err != nil {
		return nil, fmt.Errorf("reading the wallet's balance: %w", txmgr.Redacted(err))
	}
	return balance, nil
}

// readL1Fee leaves the last forecast beside an error.
func (p *Purse) readL1Fee(ctx context.Context, block *big.Int) error {
	p.mu.Lock()
	calldata := p.calldata
	p.mu.Unlock()
	fee, known, err := ForetellL1(ctx, p.parts.Chain, p.parts.Oracle, calldata, block)
	if err != nil {
		return fmt.Errorf("foretelling the L1 fee: %w", txmgr.Redacted(err))
	}
	p.mu.Lock()
	p.l1Fee, p.l1Bytes, p.l1Known = fee, len(calldata), known
	p.mu.Unlock()
	p.metrics.l1Forecast.Set(fee.Float64())
	return nil
}

func (p *Purse) sayReading(err error) {
	if err == nil {
		p.metrics.reads[0].Inc()
	} else {
		p.metrics.reads[1].Inc()
	}
	switch failing := err != nil; {
	case failing == p.failing:
		return
	case failing:
		p.log.Warn("what the wallet holds or what data costs cannot be read, so that the forecast is old", "err", err)
	default:
		p.log.Info("what the wallet holds and what data costs can be read again")
	}
	p.failing = err != nil
}

// foretell says how long the wallet lasts.
func (p *Purse) foretell(now time.Time, balance Wei, head *types.Header) {
	beats := p.parts.Beats()
	p.mu.Lock()
	cfg, perGas := p.cfg, p.gasPrice
	if head.BaseFee != nil {
		perGas = FromBig(head.BaseFee).Plus(p.tip)
	}
	pace := Least(beats, p.gas, perGas, p.l1Fee)
	if known := p.ledger.Known(now, cfg.paceOver()); known >= cfg.paceAfter() {
		// The larger of the two: fees may have risen since, and heartbeats go on.
		if spent := PerHour(p.ledger.Within(now, cfg.paceOver()), known); pace.Less(spent) {
			pace = spent
		}
	}
	lasts := Lasts(balance, pace)
	p.foretold = foretold{known: true, balance: balance, perHour: pace, lasts: lasts}
	p.mu.Unlock()
	p.metrics.wallet(balance, pace, lasts)
	about := []any{"wallet", p.parts.Wallet, "balance", balance, "hours", int(lasts / time.Hour), "perHour", pace}
	switch p.alarm.Judge(lasts, time.Duration(cfg.WalletWarnHours)*time.Hour) {
	case NoNews:
	case Low:
		p.log.Warn("the wallet runs low: fund it", append(about, "wantedHours", cfg.WalletWarnHours)...)
	case Well:
		p.log.Info("the wallet has enough again", about...)
	}
	switch p.floor.Judge(balance, cfg.WalletFloor) {
	case NoNews:
	case Low:
		p.log.Warn("the wallet holds less than its floor: fund it now", append(about, "floor", cfg.WalletFloor)...)
	case Well:
		p.log.Info("the wallet is above its floor again", append(about, "floor", cfg.WalletFloor)...)
	}
}
