package watch

import (
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/price"
)

// The outcomes of wanting to pause.
const (
	landed = iota
	failed
	withheld
	outcomes
)

var outcomeNames = [outcomes]string{"landed", "failed", "withheld"}

type metrics struct {
	alarms   map[price.FeedID]*[alarmEnd]prometheus.Gauge
	away     map[price.FeedID]prometheus.Gauge
	age      map[price.FeedID]prometheus.Gauge
	pausedAt map[price.FeedID]prometheus.Gauge
	concerns [concernEnd]prometheus.Gauge
	pauses   [outcomes]prometheus.Counter

	armed, judgedAt, headTime, headBlock, readAt prometheus.Gauge
	covered                                      [2]prometheus.Gauge
	balances                                     []prometheus.Gauge // of the accounts
}

func newMetrics(reg prometheus.Registerer, parts Parts) *metrics {
	f := promauto.With(reg)
	m := &metrics{
		alarms: map[price.FeedID]*[alarmEnd]prometheus.Gauge{}, away: map[price.FeedID]prometheus.Gauge{},
		age: map[price.FeedID]prometheus.Gauge{}, pausedAt: map[price.FeedID]prometheus.Gauge{},
	}
	m.registerFeeds(f, parts.Feeds)
	concerns := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_concern",
		Help: "1 while what watches has an alarm that is about no single feed. chain: it cannot see the chain, or the clocks differ. attesters: add or prolong one. funds: fund the account. guardian: its key is no longer entitled to pause. /readyz says more."}, []string{"concern"})
	for c := range concernEnd {
		m.concerns[c] = concerns.WithLabelValues(c.String())
	}
	pauses := f.NewCounterVec(prometheus.CounterOpts{Name: "twofold_watch_pauses_total",
		Help: "Pauses that there were grounds for, of a feed or of all. landed: it stands, find out why before the owner lifts it. failed: a try that did not land, there are more. withheld: --pause was not given, or the owner had lifted the pause a short while ago."}, []string{"outcome"})
	for outcome, name := range outcomeNames {
		m.pauses[outcome] = pauses.WithLabelValues(name)
	}
	m.armed = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_watch_armed",
		Help: "1 if this process pauses feeds, 0 if it only says that it would, or if its key is no longer entitled to. Start it with --pause and the guardian's key to arm it."})
	m.armed.Set(number(parts.Pauser != nil))
	f.NewGauge(prometheus.GaugeOpts{Name: "twofold_watch_pausing_wanted",
		Help: "1 if the config names a key to pause with (watch.guardian). With twofold_watch_armed at 0 it is of no use: start with --pause, or leave the key out."}).Set(number(parts.PauseWanted))
	m.judgedAt = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_watch_judged_timestamp_seconds",
		Help: "When what watches last judged, four times a second. Older, or absent: nobody watches, restart it."})
	m.headTime = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_watch_head_timestamp_seconds",
		Help: "The time of the newest block that what watches has seen by its own endpoints. Old: the chain or its endpoints are out."})
	m.headBlock = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_watch_head_block",
		Help: "The newest block that what watches has seen. Behind the relayer's: its endpoints lag."})
	m.readAt = f.NewGauge(prometheus.GaugeOpts{Name: "twofold_watch_read_timestamp_seconds",
		Help: "When what watches last read promises, attesters and balances, each 30 s. Older: its endpoints are in trouble."})
	covered := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_covered_until_seconds",
		Help: "Unix time until which the side has an active attester without a gap, as what watches reads it; 0: none now. Near: the owner must add or prolong one, which waits for the delay."}, []string{"side"})
	for _, side := range price.Sides {
		m.covered[side] = covered.WithLabelValues(side.String())
	}
	balances := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_balance_wei",
		Help: "What an account that must not run dry holds, as what watches reads it."}, []string{"account"})
	floors := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_balance_floor_wei",
		Help: "What the account should hold at least. Below it: fund the account."}, []string{"account"})
	for _, a := range parts.Accounts {
		m.balances = append(m.balances, balances.WithLabelValues(a.Address.Hex()))
		floor, _ := a.Floor.Float64()
		floors.WithLabelValues(a.Address.Hex()).Set(floor)
	}
	return m
}

func (m *metrics) registerFeeds(f promauto.Factory, feeds []Feed) {
	label := []string{"feed"}
	alarms := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_alarm",
		Help: "1 while what watches has an alarm about the feed. wrong: neither provider said the answer, stop the relayer and suspend an attester. behind: both have left it. late: look at the relayer. blind: a provider is not heard here, or not without a break."}, []string{"feed", "alarm"})
	away := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_distance_ratio",
		Help: "How far the answer on chain is from the nearer provider's price now, as a share of it; 0 while none is heard. Above the deviation and the divergence limit together it should not stay."}, label)
	age := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_answer_age_seconds",
		Help: "How old the answer on chain is, by the chain's time; 0 while there is none. Above the heartbeat: look at the relayer."}, label)
	pausedAt := f.NewGaugeVec(prometheus.GaugeOpts{Name: "twofold_watch_paused_timestamp_seconds",
		Help: "When what watches last paused the feed; 0: never since its start. Find out why before the owner lifts it."}, label)
	for _, feed := range feeds {
		of := new([alarmEnd]prometheus.Gauge)
		for a := range alarmEnd {
			of[a] = alarms.WithLabelValues(feed.Name, a.String())
		}
		m.alarms[feed.ID] = of
		m.away[feed.ID], m.age[feed.ID] = away.WithLabelValues(feed.Name), age.WithLabelValues(feed.Name)
		m.pausedAt[feed.ID] = pausedAt.WithLabelValues(feed.Name)
	}
}

// feed shows a feed as it was judged.
func (m *metrics) feed(f *watched, chain time.Time) {
	for a := range alarmEnd {
		m.alarms[f.ID][a].Set(number(f.alarms[a].firing))
	}
	m.away[f.ID].Set(float64(f.verdict.away) / 1e6)
	age := time.Duration(0)
	if f.lane.Price != 0 {
		age = f.lane.Age(chain)
	}
	m.age[f.ID].Set(age.Seconds())
}

func (m *metrics) concern(c Concern, firing bool) { m.concerns[c].Set(number(firing)) }

func (m *metrics) judged(now time.Time) { m.judgedAt.Set(float64(now.Unix())) }

func (m *metrics) head(h *types.Header) {
	m.headTime.Set(float64(h.Time))
	m.headBlock.Set(float64(h.Number.Uint64()))
}

func (m *metrics) rest(r rest) {
	m.readAt.Set(float64(r.readAt.Unix()))
	for _, side := range price.Sides {
		m.covered[side].Set(float64(secondsUntil(r.covered[side])))
	}
	for i, balance := range r.balances {
		wei, _ := balance.Float64()
		m.balances[i].Set(wei)
	}
}

func number(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
