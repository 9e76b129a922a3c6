package relay

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// metrics say how far the mirror is behind, and what that costs.
type metrics struct {
	due, proven, difference *prometheus.GaugeVec
	left, answer            *prometheus.GaugeVec
	lag                     prometheus.Histogram
	transactions, proofs    *prometheus.CounterVec
	gas, spent              *prometheus.CounterVec
	originBlock, originTime prometheus.Gauge
	originMoved, looked     prometheus.Gauge
	apart, held             prometheus.Gauge
	unread                  *prometheus.GaugeVec
	names                   map[common.Address]string
}

func newMetrics(reg prometheus.Registerer, cfg Config) *metrics {
	f := promauto.With(reg)
	gauge := func(name, help string, labels ...string) *prometheus.GaugeVec {
		return f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_mirror_" + name, Help: help}, labels)
	}
	plain := func(name, help string) prometheus.Gauge {
		return f.NewGauge(prometheus.GaugeOpts{Name: "twofold_mirror_" + name, Help: help})
	}
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_mirror_" + name, Help: help}, labels)
	}
	m := &metrics{
		due:        gauge("due_timestamp_seconds", "Since when a feed should have been proven; 0: it is as it should be. Late after twofold_mirror_late_after_seconds.", "feed"),
		proven:     gauge("proven_timestamp_seconds", "Time of the L1 block that a feed was proven from last, as its readers say it by provenAt; 0: never.", "feed"),
		difference: gauge("difference_ratio", "How far the mirror's answer is from L1's, at the origin; NaN: one of them has none.", "feed"),
		left:       gauge("left_out", "1: the feed cannot be proven, for this reason. The runbook says what each asks for.", "feed", "reason"),
		answer:     gauge("answer_timestamp_seconds", "updatedAt of the feed's answer: on l1 at the origin, and on l2 in the mirror; 0: none.", "feed", "chain"),
		lag: f.NewHistogram(prometheus.HistogramOpts{
			Name: "twofold_mirror_lag_seconds", Help: "From the transmission of an answer on L1 until the L2 has it.",
			Buckets: []float64{2, 4, 6, 8, 12, 16, 24, 36, 48, 72, 120, 300, 900, 1800, 3600},
		}),
		transactions: counter("transactions_total", "Transactions of this relay; one that reverted was paid for, one that failed did not land.", "kind", "outcome"),
		proofs:       counter("proofs_total", "Proofs of a feed that landed: taken, or skipped since another relay was faster.", "feed", "outcome"),
		gas:          counter("gas_total", "Gas used by transactions that landed.", "kind"),
		spent:        counter("spent_wei_total", "What transactions that landed cost: l2 for their gas, l1 for their data.", "part"),
		originBlock:  plain("origin_block", "The newest L1 block that the L2 knows. Nothing later can be proven."),
		originTime:   plain("origin_timestamp_seconds", "Time of that L1 block, by L1."),
		originMoved:  plain("origin_moved_timestamp_seconds", "When it became another, by our clock. If it stands still so do all feeds."),
		looked:       plain("looked_timestamp_seconds", "When both chains were last read to the end."),
		apart:        plain("apart", "1: L1's endpoints say another block than the L2 knows. If it lasts an endpoint is wrong, or the L2 is."),
		held:         plain("held", "1: nothing is sent, since gas is dearer than posting.maxFee or the wallet cannot pay."),
		unread:       gauge("unread", "1: the chain cannot be read as it should, and nothing is proven meanwhile.", "chain"),
		names:        map[common.Address]string{},
	}
	plain("late_after_seconds", "How long a feed may be due before it is late.").Set(cfg.lateness().Seconds())
	heartbeat := gauge("heartbeat_seconds", "How old provenAt may become before a feed is proven again.", "feed")
	for _, fd := range cfg.Feeds {
		heartbeat.WithLabelValues(fd.Name).Set(fd.Heartbeat.Seconds())
		m.names[fd.Proxy] = fd.Name
		for _, outcome := range []string{"taken", "skipped"} {
			m.proofs.WithLabelValues(fd.Name, outcome)
		}
	}
	for _, kind := range []string{kindCheckpoint, kindProof} {
		for _, outcome := range []string{"landed", "reverted", "failed"} {
			m.transactions.WithLabelValues(kind, outcome)
		}
		m.gas.WithLabelValues(kind)
	}
	m.spent.WithLabelValues("l1")
	m.spent.WithLabelValues("l2")
	return m
}

func (m *metrics) sent(kind, outcome string) { m.transactions.WithLabelValues(kind, outcome).Inc() }

func (m *metrics) proof(proxy common.Address, outcome string) {
	if name, ours := m.names[proxy]; ours {
		m.proofs.WithLabelValues(name, outcome).Inc()
	}
}

// paid enters a transaction's cost; l1 is nil where it is not known.
func (m *metrics) paid(kind string, receipt *types.Receipt, l1 *big.Int) {
	m.gas.WithLabelValues(kind).Add(float64(receipt.GasUsed))
	if receipt.EffectiveGasPrice != nil {
		m.spent.WithLabelValues("l2").Add(ratio(new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)), big.NewInt(1)))
	}
	if l1 != nil {
		m.spent.WithLabelValues("l1").Add(ratio(l1, big.NewInt(1)))
	}
}

// show shows where the relay stands.
func (m *metrics) show(s *State) {
	m.originBlock.Set(float64(s.Origin.Number))
	m.originTime.Set(unix(s.Origin.Time))
	m.originMoved.Set(unix(s.Origin.Seen))
	m.looked.Set(unix(s.Looked))
	m.apart.Set(flag(s.Apart != ""))
	m.unread.WithLabelValues("l1").Set(flag(s.L1Trouble != ""))
	m.unread.WithLabelValues("l2").Set(flag(s.L2Trouble != ""))
	m.held.Set(flag(s.Held))
	for i := range s.Feeds {
		f := &s.Feeds[i]
		m.due.WithLabelValues(f.Name).Set(unix(f.DueSince))
		m.proven.WithLabelValues(f.Name).Set(unix(f.Mirror.ProvenAt))
		m.difference.WithLabelValues(f.Name).Set(f.difference())
		m.answer.WithLabelValues(f.Name, "l1").Set(unix(f.Said.UpdatedAt))
		m.answer.WithLabelValues(f.Name, "l2").Set(unix(f.Mirror.UpdatedAt))
		for left := Provable + 1; left < LeftEnd; left++ {
			m.left.WithLabelValues(f.Name, left.String()).Set(flag(f.Verdict.Left == left))
		}
	}
}

func flag(on bool) float64 {
	if on {
		return 1
	}
	return 0
}

// unix is a time in seconds; 0 is none.
func unix(t time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return float64(t.UnixMilli()) / 1000
}

func ratio(of, to *big.Int) float64 {
	value, _ := new(big.Rat).SetFrac(of, to).Float64()
	return value
}
