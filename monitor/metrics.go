package monitor

import (
	"math"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/signer/cost"
)

type metrics struct {
	blocks, times    [levels]prometheus.Gauge
	safeLag, rate    prometheus.Gauge
	originBehind     prometheus.Gauge
	reads            [subjects][2]prometheus.Counter
	balances, floors *prometheus.GaugeVec
	empty, warn      *prometheus.GaugeVec
	pace             *prometheus.GaugeVec
	nonce, active    *prometheus.GaugeVec
	readAt           *prometheus.GaugeVec
}

// level is a height that is told of, a closed set.
type level uint8

const (
	latest    level = iota // the L2's newest
	safe                   // whose batch is on L1
	finalized              // which cannot be taken back there either
	origin                 // the L1 block that the L2 knows
	l1Latest               // the L1's newest
	levels
)

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
	gauge := func(name, help string) prometheus.Gauge {
		g := f.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
		g.Set(math.NaN())
		return g
	}
	byAccount := func(name, help string) *prometheus.GaugeVec {
		return f.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, []string{"account"})
	}
	m := &metrics{
		safeLag: gauge("twofold_l2_safe_lag_seconds",
			"How far the newest safe block's time is behind the newest block's: how late batches are on L1. NaN: the node tells no safe block. Growing beyond the batcher's usual minutes: it is out, or out of ether; see twofold_account_active_timestamp_seconds."),
		rate: gauge("twofold_l2_block_rate_ratio",
			"Blocks seen in the last five minutes, of as many as chain.blockTime makes; NaN in the first minute. Below 1: the sequencer or the endpoint stalls. Above: it catches up. Elsewhere than at 1 for good: chain.blockTime is wrong."),
		originBehind: gauge("twofold_l2_origin_behind_blocks",
			"How many L1 blocks the L2's origin is behind the L1's newest; NaN without monitor.l1.rpc. Growing: the sequencer does not follow the L1, and deposits wait."),
		balances: byAccount("twofold_account_balance_wei",
			"What a watched account held when it was last read; NaN before. Below twofold_account_floor_wei: fund it now."),
		floors: byAccount("twofold_account_floor_wei",
			"The config's floor for the account's balance; 0: none."),
		empty: byAccount("twofold_account_empty_seconds",
			"How long the account lasts from now on at the pace of the last hours, as of its last reading; +Inf before half an hour of it is known, and for one that spends nothing. Below twofold_account_warn_seconds: fund it."),
		warn: byAccount("twofold_account_warn_seconds",
			"How long the account should last by the config's warnHours; 0: it is not judged by that."),
		pace: byAccount("twofold_account_pace_wei_per_hour",
			"The pace at which the account's balance went down in the last hours, top-ups aside, and net of what came back where monitor.accounts says that it returns. It tells what to fund it with."),
		nonce: byAccount("twofold_account_nonce",
			"How many transactions of the account were mined; NaN before it was read."),
		readAt: byAccount("twofold_account_read_timestamp_seconds",
			"When a watched account was last read, of a block no older than before; when the process started, before that. Long ago: what is told of the account is old; look at the endpoint of its chain."),
		active: byAccount("twofold_account_active_timestamp_seconds",
			"When the account's nonce was last seen to rise, or first seen after a start; NaN before. Long ago for one that should act, as a batcher does every few minutes: look at its process."),
	}
	m.presetLevels(f)
	reads := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_monitor_reads_total",
		Help: "Readings beside the hot path, by what was read. Failures growing without any that is done: what is shown of it is old; look at the endpoint of that chain."}, []string{"of", "result"})
	for s := range subjects {
		m.reads[s] = [2]prometheus.Counter{reads.WithLabelValues(s.String(), "done"), reads.WithLabelValues(s.String(), "failed")}
	}
	return m
}

func (m *metrics) presetLevels(f promauto.Factory) {
	byLevel := func(name, help string) *prometheus.GaugeVec {
		return f.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, []string{"level"})
	}
	l2Blocks := byLevel("twofold_l2_block",
		"Number of the L2's newest block: latest, safe (its batch is on L1) and finalized. NaN: the node does not tell it.")
	l2Times := byLevel("twofold_l2_block_timestamp_seconds",
		"Time of the L2's newest block: latest, safe and finalized; NaN: not known. latest long ago: the sequencer or the endpoint is out. safe or finalized ever further behind latest: batches are late.")
	l1Blocks := byLevel("twofold_l1_block",
		"Number of an L1 block: origin is what the L2 knows (NaN: it has no L1Block predeploy), latest the L1's newest (NaN without monitor.l1.rpc).")
	l1Times := byLevel("twofold_l1_block_timestamp_seconds",
		"Time of an L1 block, as with twofold_l1_block. origin long ago: the sequencer does not follow the L1, and deposits wait. latest long ago: the L1 endpoint is stuck.")
	for l, name := range map[level]string{latest: "latest", safe: "safe", finalized: "finalized"} {
		m.blocks[l], m.times[l] = l2Blocks.WithLabelValues(name), l2Times.WithLabelValues(name)
	}
	for l, name := range map[level]string{origin: "origin", l1Latest: "latest"} {
		m.blocks[l], m.times[l] = l1Blocks.WithLabelValues(name), l1Times.WithLabelValues(name)
	}
	for l := range levels {
		m.at(l, Level{})
	}
}

func (m *metrics) at(l level, b Level) {
	if b.Time.IsZero() {
		m.blocks[l].Set(math.NaN())
		m.times[l].Set(math.NaN())
		return
	}
	m.blocks[l].Set(float64(b.Block))
	m.times[l].Set(float64(b.Time.Unix()))
}

func (m *metrics) read(s subject, t tidings) {
	if t == unread {
		m.reads[s][1].Inc()
	} else {
		m.reads[s][0].Inc()
	}
}

// preset is before anything of the account was read.
func (m *metrics) preset(a Account, started time.Time) {
	for _, vec := range []*prometheus.GaugeVec{m.balances, m.nonce, m.active} {
		vec.WithLabelValues(a.Name).Set(math.NaN())
	}
	m.readAt.WithLabelValues(a.Name).Set(float64(started.Unix()))
	m.empty.WithLabelValues(a.Name).Set(math.Inf(1))
	m.pace.WithLabelValues(a.Name).Set(0)
	m.limits(a)
}

func (m *metrics) limits(a Account) {
	m.floors.WithLabelValues(a.Name).Set(a.Floor.Float64())
	m.warn.WithLabelValues(a.Name).Set((time.Duration(a.WarnHours) * time.Hour).Seconds())
}

func (m *metrics) account(s AccountState) {
	m.balances.WithLabelValues(s.Name).Set(s.Balance.Float64())
	m.readAt.WithLabelValues(s.Name).Set(float64(s.ReadAt.Unix()))
	m.nonce.WithLabelValues(s.Name).Set(float64(s.Nonce))
	m.active.WithLabelValues(s.Name).Set(float64(s.Active.Unix()))
	m.pace.WithLabelValues(s.Name).Set(s.PerHour.Float64())
	if s.Left == cost.Never {
		m.empty.WithLabelValues(s.Name).Set(math.Inf(1))
	} else {
		m.empty.WithLabelValues(s.Name).Set(s.Left.Seconds())
	}
}
