package integration

import (
	"slices"
	"testing"
	"time"

	"twofold/aggregator"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

func TestAQuietMarketIsConfirmedByItsProvidersAndKeptByHeartbeat(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Market: simulator.Config{Every: time.Hour}})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	judge := newAuditor(t, r)
	rig.Pause(t.Context(), 62*time.Second)
	sound(t, r, relayer)
	for _, f := range figures(t, judge).Feeds {
		if f.Rounds < 2 || f.MaxAgeSeconds > 60 || f.Status != "OK" || f.MissingSeconds+f.DisputedSeconds > 0 {
			t.Errorf("%+v; want an answer each heartbeat of 60 s, and no trouble", f)
		}
	}
	var outcomes []aggregator.Outcome
	for _, p := range relayer.Journal.Posts() {
		for _, c := range p.Causes {
			if !slices.Contains(outcomes, c.Outcome) {
				outcomes = append(outcomes, c.Outcome)
			}
		}
	}
	if want := []aggregator.Outcome{aggregator.PublishFirst, aggregator.PublishHeartbeat}; !slices.Equal(outcomes, want) {
		t.Errorf("posted for %v, want %v", outcomes, want)
	}
}
