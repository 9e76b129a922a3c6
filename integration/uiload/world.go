package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/integration/trial"
)

// perSecond is how often each provider moves each feed.
const perSecond = 20

// world is a rig with many feeds, and the relayer on it.
type world struct {
	*rig.Rig
	relayer *rig.Daemon
	dir     string
}

func newWorld(ctx context.Context, feeds int) (_ *world, err error) {
	w := &world{}
	if w.dir, err = os.MkdirTemp("", "twofold-uiload-"); err != nil {
		return nil, fmt.Errorf("making a folder: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, w.stop())
		}
	}()
	trial.Progress("building")
	binary, err := rig.Build(ctx, w.dir)
	if err != nil {
		return nil, err
	}
	trial.Progress("starting anvil and the market, deploying %d feeds", feeds)
	market, config := many(feeds)
	w.Rig, err = rig.New(ctx, rig.Options{
		Binary: binary, Dir: filepath.Join(w.dir, "site"), Chain: rig.StartAnvil,
		Market: simulator.Config{Feeds: market, Every: time.Second / perSecond, History: time.Minute},
		Edit:   map[string]string{"feeds:\n": config},
	})
	if err != nil {
		return nil, err
	}
	if w.relayer, err = w.StartDaemon(ctx); err != nil {
		return nil, err
	}
	return w, w.AwaitLanes(ctx, time.Minute, "answered", rig.Answered)
}

// many are the demo's feeds and as many more as it takes, as the market and as the config have them.
func many(n int) (market []simulator.Feed, config string) {
	market = simulator.DefaultFeeds()
	var text strings.Builder
	text.WriteString("feeds:\n")
	for i := len(market); i < n; i++ {
		base := fmt.Sprintf("T%02d", i)
		market = append(market, simulator.Feed{
			Name: base + "/USD", Start: fmt.Sprintf("%d.25", 20+7*i),
			Coinbase: simulator.Market{Symbol: base + "-USD", Decimals: 3}, Kraken: simulator.Market{Symbol: base + "/USD", Decimals: 4},
		})
		fmt.Fprintf(&text, "  - name: %[1]s/USD\n    decimals: 8\n    symbols: {coinbase: %[1]s-USD, kraken: %[1]s/USD}\n", base)
	}
	return market, text.String()
}

// stop ends everything. What the relayer took for a defect of its own is an error.
func (w *world) stop() error {
	var errs []error
	if w.relayer != nil {
		errs = append(errs, w.relayer.Stop(20*time.Second))
		for _, line := range w.relayer.Lines().Errors() {
			errs = append(errs, fmt.Errorf("the relayer says: %s", line))
		}
	}
	if w.Rig != nil {
		errs = append(errs, w.Stop())
	}
	return errors.Join(append(errs, os.RemoveAll(w.dir))...)
}
