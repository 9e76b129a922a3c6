package app

import (
	"context"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/aggregator/engine"
	"twofold/dashboard"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// counted is an attester of this process, and what it answers.
type counted struct {
	*signer.Attester
	answers *signer.Answers
}

// Attest implements submit.Attester.
func (c counted) Attest(ctx context.Context, p report.Proposal) (report.Signature, error) {
	sig, err := c.Attester.Attest(ctx, p)
	if p.Sign {
		c.answers.Note(time.Now(), err)
	}
	return sig, err
}

// exportRefusals has it counted who refuses, by the same judgement as the page's.
func (a *App) exportRefusals() {
	f := promauto.With(a.registry)
	shown := source{a}
	for _, side := range price.Sides {
		f.NewGaugeFunc(prometheus.GaugeOpts{
			Name:        "twofold_side_refuses",
			Help:        "1 while all that is asked of a side's attesters is refused, and nothing of it published. `twofold why`, the page and the log say why.",
			ConstLabels: prometheus.Labels{"side": side.String()},
		}, func() float64 {
			return boolGauge(dashboard.SideRefuses(time.Now(), shown.attesterStates(side), side.String()))
		})
		if a.apart[side] == nil {
			continue
		}
		for i, peer := range a.apart[side].States() {
			f.NewGaugeFunc(prometheus.GaugeOpts{
				Name:        "twofold_attester_refuses_alone",
				Help:        "1 while an attester that runs apart refuses what another of its side signs. The two do not see the same: compare providers, clocks and policies.",
				ConstLabels: prometheus.Labels{"side": side.String(), "attester": peer.Host},
			}, func() float64 {
				states := shown.attesterStates(side)
				return boolGauge(dashboard.RefusesAlone(states, states[i]))
			})
		}
	}
}

// showAnswered adds what an attester answered, of lanes that may be any of feeds.
func showAnswered(state *dashboard.AttesterState, answered signer.Answered, feeds []engine.Feed) {
	state.Signed, state.Refused, state.Refusing = int64(answered.Signed), int64(answered.Refused), answered.Refusing
	if answered.Refusal == nil {
		return
	}
	state.Refusal = &dashboard.Refusal{
		At: answered.At.UTC(), Reason: answered.Refusal.Reason.String(), Text: answered.Refusal.Reason.Text(), Lanes: []dashboard.RefusedLane{},
	}
	named := map[price.FeedID]price.Feed{}
	for i := range feeds {
		named[feeds[i].ID] = feeds[i].Feed
	}
	for _, l := range answered.Refusal.Lanes {
		f := named[l.Feed]
		state.Refusal.Lanes = append(state.Refusal.Lanes, dashboard.RefusedLane{
			Feed: f.Name, Claim: l.Claim.String(), Sent: textOf(l.Sent, f), Own: textOf(l.Own, f),
			Health: strings.ReplaceAll(l.Health.String(), " ", "_"), Reason: l.Reason.String(), Text: l.Reason.Text(),
		})
	}
}

// textOf is a price of a feed; "" if it is none.
func textOf(p price.Price, f price.Feed) string {
	if p == 0 {
		return ""
	}
	return p.Text(f.Decimals)
}
