package cost

import (
	"math"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

type metrics struct {
	spentL2, spentL1, dollars, unstated prometheus.Counter
	feeds                               map[price.FeedID]prometheus.Counter
	lastDay, today, since               prometheus.Gauge
	balance, empty, pace, warn, floor   prometheus.Gauge
	budget, stretch                     prometheus.Gauge
	l1Forecast, l1Error                 prometheus.Gauge
	gasLimit, gasRaised                 prometheus.Gauge
	misses                              [MissEnd]prometheus.Counter
	reads                               [2]prometheus.Counter
}

func newMetrics(reg prometheus.Registerer, feeds []price.Feed) *metrics {
	f := promauto.With(reg)
	counter := func(name, help string) prometheus.Counter {
		return f.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return f.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	m := &metrics{
		dollars: counter("twofold_spent_dollars_total",
			"What posting cost in dollars, by this oracle's own ETH/USD at the time; only where the config has that feed, and right only where the chain's money is ether."),
		unstated: counter("twofold_l1_fee_unstated_total",
			"Posts whose receipt does not say what their data cost on L1, on a chain that charges for it. Their forecast is taken in its place: what is said to be spent is a guess by so much."),
		feeds: map[price.FeedID]prometheus.Counter{},
		since: gauge("twofold_spent_since_timestamp_seconds",
			"When this process began to count. What was spent before, it does not know: increase(twofold_spent_wei_total[1d]) does."),
		balance: gauge("twofold_wallet_balance_wei",
			"The wallet's balance when it was last read; NaN before. Falling towards 0: see twofold_wallet_empty_seconds."),
		floor: gauge("twofold_wallet_floor_wei",
			"The config's floor for the wallet's balance; 0: none. A balance below it: fund the wallet now."),
		empty: gauge("twofold_wallet_empty_seconds",
			"How long the wallet lasts at the pace of the last hours, or at that of heartbeats alone if that is more; +Inf before it is known. Low: fund the wallet."),
		warn: gauge("twofold_wallet_warn_seconds",
			"For how long the wallet should last: the config's walletWarnHours."),
		pace: gauge("twofold_spend_pace_wei_per_hour",
			"The pace that the wallet's end is foretold by."),
		budget: gauge("twofold_budget_wei",
			"The daily budget of the config; 0: none."),
		stretch: gauge("twofold_budget_stretch_ratio",
			"How far the budget has moved every trigger deviation from the config's towards the promised one. Above 0 for days: the budget is too small for the config's triggers. Lasting 1: it does not even hold for the promises."),
		l1Forecast: gauge("twofold_l1_fee_forecast_wei",
			"What the newest report's data would cost on L1 now, as the GasPriceOracle predeploy says; 0 where there is none."),
		l1Error: gauge("twofold_l1_fee_paid_to_forecast_ratio",
			"What the last post paid for its data on L1, of what was foretold; 0 before. Far from 1: the predeploy is not told of a change of fees, or L1 moves fast."),
		gasLimit: gauge("twofold_gas_limit",
			"Gas limit of the newest post, from the model."),
		gasRaised: gauge("twofold_gas_raised_ratio",
			"By how much receipts have raised the gas model over what was measured. Above 1: this chain charges otherwise; measure anew."),
	}
	m.byLabel(f, feeds)
	m.balance.Set(math.NaN())
	m.empty.Set(math.Inf(1))
	m.gasRaised.Set(1)
	return m
}

// byLabel makes those that have labels, each preset to 0.
func (m *metrics) byLabel(f promauto.Factory, feeds []price.Feed) {
	spent := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_spent_wei_total",
		Help: "What posts cost since the start, reverted ones too: l2 for gas, l1 for data. The budget and the wallet's end are foretold by it."}, []string{"part"})
	m.spentL2, m.spentL1 = spent.WithLabelValues("l2"), spent.WithLabelValues("l1")
	byFeed := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_feed_spent_wei_total",
		Help: "What posts cost since the start, each shared equally by the feeds that it claimed something of. One that costs far more than others moves more: widen its trigger."}, []string{"feed"})
	for _, feed := range feeds {
		m.feeds[feed.ID] = byFeed.WithLabelValues(feed.Name)
	}
	windows := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_spent_window_wei",
		Help: "What posts cost in the last 24 h and in the running UTC day, as far as this process knows: nothing from before twofold_spent_since_timestamp_seconds."}, []string{"window"})
	m.lastDay, m.today = windows.WithLabelValues("24h"), windows.WithLabelValues("utc_day")
	misses := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_gas_misses_total",
		Help: "Posts that the gas model was too low for. out_of_gas: one was lost, or would have been, and limits are doubled until a restart. above_foretold: none was, and the model was raised."}, []string{"kind"})
	for miss := AboveForetold; miss < MissEnd; miss++ {
		m.misses[miss] = misses.WithLabelValues(miss.String())
	}
	reads := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_cost_reads_total",
		Help: "Readings of the wallet's balance and of the L1 fee. Failures growing: the endpoint is in trouble, and the forecast is old."}, []string{"result"})
	m.reads = [2]prometheus.Counter{reads.WithLabelValues("done"), reads.WithLabelValues("failed")}
}

func (m *metrics) paid(paid Paid, feeds []price.FeedID, shares []Paid, microDollars uint64) {
	m.spentL2.Add(paid.L2.Float64())
	m.spentL1.Add(paid.L1.Float64())
	m.dollars.Add(float64(microDollars) / 1e6)
	for i, id := range feeds {
		if counter, ok := m.feeds[id]; ok {
			counter.Add(shares[i].Sum().Float64())
		}
	}
}

func (m *metrics) windows(lastDay, today Wei) {
	m.lastDay.Set(lastDay.Float64())
	m.today.Set(today.Float64())
}

func (m *metrics) wallet(balance, pace Wei, lasts time.Duration) {
	m.balance.Set(balance.Float64())
	m.pace.Set(pace.Float64())
	if lasts == Never {
		m.empty.Set(math.Inf(1))
	} else {
		m.empty.Set(lasts.Seconds())
	}
}

func (m *metrics) budgeted(budget Wei, s Stretch) {
	m.budget.Set(budget.Float64())
	m.stretch.Set(float64(s) / whole)
}

func (m *metrics) warns(cfg Config) {
	m.warn.Set((time.Duration(cfg.WalletWarnHours) * time.Hour).Seconds())
	m.floor.Set(cfg.WalletFloor.Float64())
}

func (m *metrics) raised(thousandths uint64) { m.gasRaised.Set(float64(thousandths) / whole) }

func (m *metrics) l1Paid(paid, foretold Wei) {
	m.l1Error.Set(float64(paid.Ratio(1_000_000, foretold, math.MaxUint32)) / 1e6)
}

// Float64 is for showing only.
func (w Wei) Float64() float64 { return w.int().Float64() }
