package integration

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"twofold/integration/rig"
	"twofold/price"
)

func TestAttestersApartGiveTheSameAnswersAsOnOneMachine(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{"    heartbeat: 60s\n": "    heartbeat: 15s\n"}})
	judge := newAuditor(t, r)
	together, err := r.StartDaemon(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, together.Kill()) })
	must(t, r.AwaitLanes(t.Context(), 60*time.Second, "answered", rig.Answered))
	saysWhoSigns(t, together, 0)
	must(t, together.Stop(12*time.Second))

	var attesters []*rig.Attester
	for _, side := range price.Sides {
		a, err := r.StartAttester(t.Context(), t.TempDir(), side)
		must(t, err)
		t.Cleanup(func() { check(t, a.Kill()) })
		attesters = append(attesters, a)
	}
	must(t, r.SignApart(attesters...))
	apart, err := r.StartDaemon(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, apart.Kill()) })
	began := time.Now()
	must(t, r.AwaitLanes(t.Context(), 60*time.Second, "answered again, by attesters that run apart", rig.Since(began.Add(2*time.Second))))
	saysWhoSigns(t, apart, 1)
	for _, a := range attesters {
		must(t, rig.Await(t.Context(), 10*time.Second, "the attester to be ready", func(ctx context.Context) error {
			status, body, err := get(ctx, a.URL()+"/readyz")
			if err == nil && status != http.StatusOK {
				err = errors.New(body)
			}
			return err
		}))
		must(t, a.Stop(8*time.Second))
	}
	must(t, apart.Stop(15*time.Second))
	for _, f := range figures(t, judge).Feeds {
		if *f.Wrong != 0 || *f.OneSided != 0 {
			t.Errorf("%s: %d answers that a provider had not said, %d of one side", f.Feed, *f.Wrong, *f.OneSided)
		}
	}
	noneReverted(t, r)
	for _, d := range []*rig.Daemon{together, apart, attesters[0].Daemon, attesters[1].Daemon} {
		if defects := d.Lines().Errors(); len(defects) > 0 {
			t.Errorf("it found defects of its own: %q", defects)
		}
		if d.ExitCode() != 0 {
			t.Errorf("exit code %d: %s", d.ExitCode(), d.Lines())
		}
	}
}

// saysWhoSigns holds the metric, the API and the log together.
func saysWhoSigns(t *testing.T, d *rig.Daemon, apart float64) {
	t.Helper()
	metrics, err := d.Metrics(t.Context())
	must(t, err)
	if metrics["twofold_attesters_apart"] != apart {
		t.Errorf("twofold_attesters_apart is %v, want %v", metrics["twofold_attesters_apart"], apart)
	}
	_, body, err := get(t.Context(), d.URL()+"/api/v1/relayer")
	must(t, err)
	if said := strings.Contains(body, `"apart":true`); said != (apart == 1) {
		t.Errorf("the API says %s", body)
	}
	if warned := len(d.Lines().With("both attesters run in this process")) > 0; warned == (apart == 1) {
		t.Errorf("the log says %s", d.Lines())
	}
}
