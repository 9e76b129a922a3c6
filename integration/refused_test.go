package integration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"twofold/dashboard"
	"twofold/integration/rig"
	"twofold/price"
)

func TestWhoeverLooksIsToldWhichAttesterRefusesAndWhy(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartInProcess})
	// An attester that listens to the other side's provider takes no price of its own side's.
	swap := func(a, b string) error {
		return errors.Join(r.Site.Edit("  a:\n    provider: "+a, "  a:\n    provider: "+b), r.Site.Edit("  b:\n    provider: "+b, "  b:\n    provider: "+a))
	}
	must(t, swap("coinbase", "kraken"))
	attester, err := r.StartAttester(t.Context(), t.TempDir(), price.A)
	must(t, err)
	t.Cleanup(func() { check(t, attester.Kill()) })
	must(t, swap("kraken", "coinbase"))
	must(t, r.SignApart(attester))
	relayer, err := r.StartDaemon(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, relayer.Kill()) })

	must(t, rig.Await(t.Context(), 20*time.Second, "the refusal to be shown", func(ctx context.Context) error {
		var shown dashboard.Relayer
		_, body, err := get(ctx, relayer.URL()+"/api/v1/relayer")
		if err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(body), &shown); err != nil {
			return err
		}
		a := shown.Attesters[0]
		if !a.Refusing || a.Refusal.Reason != "not_my_provider" || len(a.Refusal.Lanes) == 0 || a.Refusal.Lanes[0].Own == "" || a.Trouble != "" {
			return fmt.Errorf("shown is %+v", a)
		}
		for _, alarm := range shown.Alarms {
			if alarm.Name == "TwofoldSideRefuses" && alarm.Subject == "A" {
				return nil
			}
		}
		return fmt.Errorf("the alarms are %+v", shown.Alarms)
	}))
	must(t, rig.Await(t.Context(), 20*time.Second, "a feed to be told who refuses it", func(ctx context.Context) error {
		var detail dashboard.FeedDetail
		_, body, err := get(ctx, relayer.URL()+"/api/v1/feeds/ETH-USD")
		if err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(body), &detail); err != nil {
			return err
		}
		if len(detail.Refusing) != 1 || detail.Refusing[0].URL == "" {
			return fmt.Errorf("it is told %+v", detail.Refusing)
		}
		return nil
	}))
	metrics, err := relayer.Metrics(t.Context())
	must(t, err)
	if metrics[`twofold_side_refuses{side="A"}`] != 1 || metrics[`twofold_side_refuses{side="B"}`] != 0 {
		t.Errorf("exported is A %v, B %v", metrics[`twofold_side_refuses{side="A"}`], metrics[`twofold_side_refuses{side="B"}`])
	}
}
