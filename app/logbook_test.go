package app

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
	"twofold/signer/logbook"
)

func attesterOf(t *testing.T, side price.Side) *signer.Attester {
	t.Helper()
	c := signer.DefaultConfig()
	c.Side, c.Provider = side, speakers[side]
	attester, err := signer.NewAttester(c, report.Domain{}, worldKey(t, "logged"), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return attester
}

func TestALogIsKeptOnlyWhereTheConfigNamesAFolder(t *testing.T) {
	cfg := config.Default()
	a := &App{log: slog.New(slog.DiscardHandler), registry: prometheus.NewRegistry()}
	if err := a.keepLog(cfg, attesterOf(t, price.A), report.Domain{}); err != nil || len(a.logs) != 0 {
		t.Fatalf("%d logs, error %v, without a folder", len(a.logs), err)
	}
	cfg.Attest.Log.Dir = filepath.Join(t.TempDir(), "attest")
	for _, side := range price.Sides {
		if err := a.keepLog(cfg, attesterOf(t, side), report.Domain{}); err != nil {
			t.Fatal(err)
		}
	}
	for _, side := range []string{"a", "b"} {
		if _, err := os.Stat(filepath.Join(cfg.Attest.Log.Dir, side, "000001.log")); err != nil {
			t.Error(err)
		}
	}
	var fault *config.Fault
	if err := a.keepLog(cfg, attesterOf(t, price.B), report.Domain{}); !errors.As(err, &fault) || fault.Key != "attest.log.dir" || !errors.Is(err, logbook.ErrInUse) {
		t.Errorf("a second attester of a side: error %v", err)
	}
	if err := a.Stop(context.Background()); err != nil {
		t.Error(err)
	}
}

func TestLogsEndWhenNobodyAsksTheAttestersAnyMore(t *testing.T) {
	a := &App{reloader: &reloader{}, follower: &follower{}, chain: &chain{}, logs: []*logbook.Logbook{{}}}
	var names []string
	for _, p := range a.parts() {
		names = append(names, p.name)
	}
	if at := slices.Index(names, "log A"); at < 0 || at < slices.Index(names, "submitter") || at < slices.Index(names, "stream B") {
		t.Errorf("they end in the order %v", names)
	}
}
