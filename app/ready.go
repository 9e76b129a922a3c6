package app

import (
	"fmt"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"twofold/aggregator/engine"
	"twofold/dashboard"
	"twofold/price"
	"twofold/signer/submit"
)

// readiness is promise P10: answers are landing within policy, or a line for each reason why not.
type readiness struct {
	faults []string
	near   []string // what makes it not ready once the answers are too old
	fine   []string
}

func (r readiness) ready() bool { return len(r.faults) == 0 }

// String is what /readyz answers: a line a feed, what is wrong first.
func (r readiness) String() string {
	var s strings.Builder
	for _, line := range r.faults {
		fmt.Fprintf(&s, "NOT READY %s\n", line)
	}
	for _, line := range r.near {
		fmt.Fprintf(&s, "trouble   %s\n", line)
	}
	for _, line := range r.fine {
		fmt.Fprintf(&s, "ready     %s\n", line)
	}
	return s.String()
}

func (a *App) readiness(now time.Time) readiness {
	r := judgeReadiness(now, a.Feeds(), a.submitter.Snapshot(), a.timing)
	for _, side := range price.Sides {
		if why := unsigned(source{a}.attesterStates(side)); why != "" {
			r.near = append(r.near, fmt.Sprintf("attesters: none of side %v signs what counts: %s", side, why))
		}
	}
	if line := a.several.readiness(); line != "" {
		r.fine = append(r.fine, line)
	}
	if a.draining.Load() {
		r.faults = append([]string{"relayer: draining; it was told to stop, and posts nothing new"}, r.faults...)
	}
	return r
}

// unsigned is why no attester of a side signs what counts, as far as is known without asking for a signature; "" if one does.
func unsigned(attesters []dashboard.AttesterState) string {
	var why []string
	for _, one := range attesters {
		switch {
		case !one.Active:
			why = append(why, one.Address+": "+one.Why)
		case one.Trouble != "":
			why = append(why, one.URL+": "+one.Trouble)
		default:
			return ""
		}
	}
	return strings.Join(why, "; ")
}

// judgeReadiness judges by the chain alone: what this process believes of itself does not count. A feed is
// within policy while its answer on chain is no older than the promised heartbeat and the readers'
// allowance, by the chain's time if that lags; what was paused on purpose is left out.
func judgeReadiness(now time.Time, feeds []engine.Feed, s submit.Snapshot, timing price.Timing) (r readiness) {
	if s.Head == nil {
		r.faults = append(r.faults, "chain: no head was read yet")
		return r
	}
	head, pace := s.Seen, s.Pace
	lag := head.Lag().Abs().Round(time.Second)
	switch {
	case pace == price.Silent && timing.Heard(now, head):
		r.faults = append(r.faults, fmt.Sprintf("chain: its heads are %v older than one that was seen before; nothing is signed meanwhile", head.Newest.Sub(head.Time).Round(time.Second)))
	case pace == price.Silent:
		r.faults = append(r.faults, fmt.Sprintf("chain: no new head for %v; nothing is signed meanwhile", now.Sub(head.Seen).Round(time.Second)))
	case pace == price.Ahead:
		r.faults = append(r.faults, fmt.Sprintf("chain: its heads are %v ahead of this machine's clock; nothing is signed meanwhile", lag))
	case pace == price.Lagging:
		r.fine = append(r.fine, fmt.Sprintf("chain: its heads are %v behind this machine's clock; reports are stamped by them", lag))
	}
	at := price.Stamp(now, timing.Latest(head, pace))
	for i := range feeds {
		f := &feeds[i]
		line, ok := feedReadiness(at, f, s.Published[f.ID])
		if ok {
			r.fine = append(r.fine, line)
		} else {
			r.faults = append(r.faults, line)
		}
	}
	return r
}

func feedReadiness(now time.Time, f *engine.Feed, p price.Published) (line string, ok bool) {
	limit := f.Rule.Policy.Heartbeat + f.Rule.Policy.Allowance()
	switch {
	case !p.Exists:
		return f.Name + ": not on the oracle", false
	case !p.Live():
		return f.Name + ": " + p.Mark.String() + " by the owner", true
	case p.Price == 0:
		return f.Name + ": no answer yet", false
	case p.Age(now) > limit:
		return fmt.Sprintf("%s: the answer is %v old, more than %v; its lane says %v", f.Name, p.Age(now).Round(time.Second), limit, p.Mark), false
	default:
		return fmt.Sprintf("%s: answered %v ago", f.Name, p.Age(now).Round(time.Second)), true
	}
}

// registerReadiness exports what /readyz says.
func (a *App) registerReadiness() {
	registerReady(a.registry, func() bool { return a.readiness(time.Now()).ready() })
	registerVersion(a.registry, a.version)
}

func registerReady(reg prometheus.Registerer, ready func() bool) {
	promauto.With(reg).NewGaugeFunc(prometheus.GaugeOpts{
		Name: "twofold_ready",
		Help: "1 while answers are landing within policy, as /readyz judges it by the chain. 0: read /readyz, it says which feed and why.",
	}, func() float64 { return boolGauge(ready()) })
}

func registerVersion(reg prometheus.Registerer, version string) {
	promauto.With(reg).NewGauge(prometheus.GaugeOpts{
		Name: "twofold_build_info", Help: "Always 1; the label is the version that runs.", ConstLabels: prometheus.Labels{"version": version},
	}).Set(1)
}
