package app

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/dashboard"
	"twofold/monitor"
	"twofold/signer/cost"
)

func TestWhatTheMonitorKnowsIsShownAndWhatItDoesNotIsLeftOut(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	batcher := monitor.Account{Name: "batcher", Address: common.Address{1}, Chain: monitor.L1, Floor: cost.NewWei(5), WarnHours: 72}
	day := (24 * time.Hour).Milliseconds()
	watched := monitor.State{
		BlockEvery: 2 * time.Second, Safe: monitor.Level{Block: 7, Time: now.Add(-time.Minute)},
		Origin: monitor.Level{Block: 8, Time: time.Unix(1<<60, 0)},
		Accounts: []monitor.AccountState{
			{Account: batcher, Left: cost.Never},
			{Account: batcher, ReadAt: now, Balance: cost.NewWei(9), Left: 24 * time.Hour},
		},
	}
	var chain dashboard.ChainState
	showHeights(now, &chain, watched)
	want := dashboard.ChainState{BlockMs: 2_000, Safe: &dashboard.Level{Block: 7, Time: now.Add(-time.Minute).UTC(), AgeMs: 60_000}}
	if diff := cmp.Diff(want, chain); diff != "" {
		t.Errorf("chain (-want +got):\n%s", diff)
	}
	unread := dashboard.AccountState{Name: "batcher", Chain: "l1", Address: batcher.Address.Hex(), FloorWei: "5", WarnMs: 3 * day}
	read := unread
	readAt := now.UTC()
	read.Wei, read.LeftMs, read.ReadAt = "9", &day, &readAt
	if diff := cmp.Diff([]dashboard.AccountState{unread, read}, accountStates(watched)); diff != "" {
		t.Errorf("accounts (-want +got):\n%s", diff)
	}
	if none := accountStates(monitor.State{}); none == nil || len(none) > 0 {
		t.Errorf("without accounts the list is %v, want it empty, as JSON has it", none)
	}
}

func TestNoStartWaitsForTheL1(t *testing.T) {
	var asked atomic.Int32
	l1 := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	t.Cleanup(l1.Close)
	cfg := new(config.Config)
	cfg.Monitor.L1 = config.L1{RPC: config.Endpoint(l1.URL), ID: 1}
	a := &App{log: slog.New(slog.DiscardHandler), registry: prometheus.NewRegistry(), chain: new(chain)}
	if _, err := a.makeMonitor(t.Context(), cfg); err != nil {
		t.Error(err)
	}
	if n := asked.Load(); n != 0 {
		t.Errorf("it was asked %d times", n)
	}
	if err := a.Stop(t.Context()); err != nil {
		t.Error(err)
	}
}
