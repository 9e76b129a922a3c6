package txmgr

import (
	"errors"
	"math/big"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// refusalLabels are the sentinels a send may end with and their labels, the most telling first: an error may wrap two.
var refusalLabels = []struct {
	is    error
	label string
}{
	{ErrFeeCap, "fee_cap"},
	{ErrNonceTooLow, "nonce_too_low"},
	{ErrNonceTooHigh, "nonce_too_high"},
	{ErrUnderpriced, "underpriced"},
	{ErrFeeTooLow, "fee_too_low"},
	{ErrInsufficientFunds, "insufficient_funds"},
	{ErrPoolFull, "pool_full"},
	{ErrInvalid, "invalid"},
	{ErrUnreachable, "unreachable"},
	{ErrNotSigned, "not_signed"},
}

const (
	labelOther     = "other"
	labelNoReceipt = "no_receipt" // awaited, and neither that nor a refusal came within SendTimeout
)

func refusalLabel(err error) string {
	for _, known := range refusalLabels {
		if errors.Is(err, known.is) {
			return known.label
		}
	}
	return labelOther
}

type metrics struct {
	sends         *prometheus.CounterVec
	receipts      prometheus.Counter
	replacements  prometheus.Counter
	feeCapReached prometheus.Counter
	reorgs        prometheus.Counter
	nonces        *prometheus.CounterVec
	minedAfter    prometheus.Histogram
	pendingSince  prometheus.Gauge
	nonce         prometheus.Gauge
	baseFee       prometheus.Gauge
	emptied       prometheus.Counter
	missing       prometheus.Gauge
	tooDear       prometheus.Gauge
	gasUsed       prometheus.Counter
}

func newMetrics(reg prometheus.Registerer) *metrics {
	with := promauto.With(reg)
	m := &metrics{
		sends: with.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_tx_sends_total",
			Help: "Transactions sent, by the node's answer. unanswered, unclear and no_receipt may land and are watched. " +
				"On insufficient_funds fund the wallet, on unreachable or unanswered look at the RPC endpoint, on invalid at gas limit and chain id.",
		}, []string{"outcome"}),
		replacements: with.NewCounter(prometheus.CounterOpts{
			Name: "twofold_tx_replacements_total",
			Help: "Pending transactions replaced by fresh content. If this rises steadily raise tip, or see whether the sequencer lags.",
		}),
		feeCapReached: with.NewCounter(prometheus.CounterOpts{
			Name: "twofold_tx_fee_cap_reached_total",
			Help: "Times that gas became dearer than maxFee, and sends that were refused because it allows no more. Wait for the base fee to fall or raise maxFee.",
		}),
		reorgs: with.NewCounter(prometheus.CounterOpts{
			Name: "twofold_tx_reorgs_total",
			Help: "Times the chain gave a used nonce back. What was mined under it is sent again; look at the L2's health.",
		}),
		nonces: with.NewCounterVec(prometheus.CounterOpts{
			Name: "twofold_tx_mined_total",
			Help: "Nonces the chain used, by outcome. stranger above 0 means that someone else uses this wallet: give each relayer its own. " +
				"On reverted see the decoded reason in the log.",
		}, []string{"outcome"}),
		minedAfter: with.NewHistogram(prometheus.HistogramOpts{
			Name:    "twofold_tx_mined_after_seconds",
			Help:    "Time from a nonce's first send until it was seen mined. Above a few block times look at tip and sequencer.",
			Buckets: []float64{.25, .5, 1, 1.5, 2, 3, 4, 6, 8, 12, 20, 40, 80, 160, 320},
		}),
		pendingSince: with.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_tx_pending_since_timestamp_seconds",
			Help: "Unix time of the first send under the nonce in flight, 0 if none is. If time() minus this grows, nothing lands.",
		}),
		nonce: with.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_tx_nonce",
			Help: "The wallet's next nonce as the chain has it. It rises by one with each transaction mined.",
		}),
		baseFee: with.NewGauge(prometheus.GaugeOpts{
			Name: "twofold_tx_base_fee_wei",
			Help: "Base fee of the newest head, or the gas price where the chain has none, wei per gas. Near maxFee nothing will be sent soon.",
		}),
		gasUsed: with.NewCounter(prometheus.CounterOpts{
			Name: "twofold_tx_gas_used_total",
			Help: "Gas that mined transactions used, reverted ones too.",
		}),
	}
	m.registerRest(with)
	m.preset()
	return m
}

// registerRest is what newMetrics would be too long with.
func (m *metrics) registerRest(with promauto.Factory) {
	m.receipts = with.NewCounter(prometheus.CounterOpts{
		Name: "twofold_tx_answered_with_receipt_total",
		Help: "Sends that the node answered with the receipt. If it stays at 0 with awaitReceipt the node does not offer that, or SendTimeout is shorter than a block.",
	})
	m.emptied = with.NewCounter(prometheus.CounterOpts{
		Name: "twofold_tx_pool_lost_total",
		Help: "Nonces under which the node's pool held nothing of what it had taken. It is sent afresh; if this rises, use another RPC endpoint.",
	})
	m.tooDear = with.NewGauge(prometheus.GaugeOpts{
		Name: "twofold_tx_too_dear",
		Help: "1 while gas is dearer than maxFee: nothing new is sent. Wait for the base fee to fall, or raise maxFee.",
	})
	m.missing = with.NewGauge(prometheus.GaugeOpts{
		Name: "twofold_tx_missing_wei",
		Help: "What the wallet lacks for the next transaction, in wei at the newest head's fees, 0 while it can pay. Fund the wallet; posting goes on by itself.",
	})
}

func (m *metrics) preset() {
	for _, outcome := range []string{"accepted", "unanswered", "unclear", labelNoReceipt, labelOther} {
		m.sends.WithLabelValues(outcome)
	}
	for _, known := range refusalLabels {
		m.sends.WithLabelValues(known.label)
	}
	for _, outcome := range []string{"landed", "reverted", EarlierLife.String(), Stranger.String()} {
		m.nonces.WithLabelValues(outcome)
	}
}

// answered counts one answer to a send.
func (m *metrics) answered(verdict answer, cause error) {
	var label string
	switch verdict {
	case accepted:
		label = "accepted"
	case unanswered:
		label = "unanswered"
	case unclear:
		label = "unclear"
	case refused:
		label = refusalLabel(cause)
	}
	m.sends.WithLabelValues(label).Inc()
}

// observed shows where the state stands.
func (m *metrics) observed(s *state) {
	m.nonce.Set(float64(s.nonce))
	switch {
	case s.head.BaseFee != nil:
		m.baseFee.Set(toFloat(s.head.BaseFee))
	case s.gasPrice != nil:
		m.baseFee.Set(toFloat(s.gasPrice))
	}
	m.missing.Set(toFloat(s.missingWei()))
	since := 0.0
	if current := s.pending(); current != nil {
		since = float64(current.since.UnixMilli()) / 1000
	}
	m.pendingSince.Set(since)
}

func (m *metrics) mined(mined Mined) {
	outcome := mined.By.String()
	if mined.By == Us {
		outcome = "landed"
		if mined.Reverted != nil {
			outcome = "reverted"
		}
		m.minedAfter.Observe(mined.After.Seconds())
	}
	m.nonces.WithLabelValues(outcome).Add(float64(mined.Count))
	if mined.Receipt != nil {
		m.gasUsed.Add(float64(mined.Receipt.GasUsed))
	}
}

func toFloat(wei *big.Int) float64 {
	value, _ := new(big.Float).SetInt(wei).Float64()
	return value
}
