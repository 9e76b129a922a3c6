package app

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/aggregator"
	"twofold/config"
	"twofold/price"
)

const reloadable = `chain: {id: 901, rpc: "http://127.0.0.1:8545"}
wallet: {env: W}
sides:
  a: {provider: coinbase, attester: {env: A}}
  b: {provider: kraken, attester: {env: B}}
feeds:
  - name: ETH/USD
    decimals: 8
    symbols: {coinbase: ETH-USD, kraken: ETH/USD}
deploy: {delay: 2h}
agreement: {settle: 5s}
`

// edited is a config's file, a reloader that reads it, and what it gave to the parts.
type edited struct {
	*reloader
	t     *testing.T
	path  string
	asked chan os.Signal

	mu    sync.Mutex
	logs  bytes.Buffer
	taken []*config.Config
}

// Write takes a log line.
func (e *edited) Write(line []byte) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.logs.Write(line)
}

// takes is how often a config was taken.
func (e *edited) takes() int { e.mu.Lock(); defer e.mu.Unlock(); return len(e.taken) }

func edit(t *testing.T, test func(e *edited)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		e := &edited{t: t, path: filepath.Join(t.TempDir(), "twofold.yaml"), asked: make(chan os.Signal, 1)}
		e.write(reloadable)
		cfg, err := config.Load(e.path)
		if err != nil {
			t.Fatal(err)
		}
		e.reloader = &reloader{
			cfg: cfg, asked: e.asked, log: slog.New(slog.NewTextHandler(e, nil)), metrics: newReloadMetrics(prometheus.NewRegistry()),
			take: func(_ context.Context, _, next *config.Config) {
				e.mu.Lock()
				defer e.mu.Unlock()
				e.taken = append(e.taken, next)
			},
		}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- e.Run(ctx) }()
		e.pass(3 * time.Second)
		test(e)
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

func (e *edited) write(text string) {
	e.t.Helper()
	if err := os.WriteFile(e.path, []byte(text), 0o600); err != nil {
		e.t.Fatal(err)
	}
}

func (e *edited) pass(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// settle is what the last config that was taken says.
func (e *edited) settle() time.Duration {
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.taken) == 0 {
		return 0
	}
	return e.taken[len(e.taken)-1].Agreement.Settle
}

// counts compares what is exported with what should be.
func (e *edited) counts(success float64, outcomes map[string]float64) {
	e.t.Helper()
	if got := testutil.ToFloat64(e.metrics.success); got != success {
		e.t.Errorf("success is %v, want %v", got, success)
	}
	for _, outcome := range []string{reloadTaken, reloadUnchanged, reloadFaulty, reloadNeedsRestart} {
		if got := testutil.ToFloat64(e.metrics.reloads.WithLabelValues(outcome)); got != outcomes[outcome] {
			e.t.Errorf("%v reloads were %s, want %v", got, outcome, outcomes[outcome])
		}
	}
}

func (e *edited) said(n int, want string) {
	e.t.Helper()
	e.mu.Lock()
	defer e.mu.Unlock()
	if got := strings.Count(e.logs.String(), want); got != n {
		e.t.Errorf("it said %q %d times, want %d:\n%s", want, got, n, &e.logs)
	}
}

func with(settle string) string {
	return strings.Replace(reloadable, "settle: 5s", "settle: "+settle, 1)
}

func TestAConfigThatIsEditedIsTakenOnceItStandsStill(t *testing.T) {
	edit(t, func(e *edited) {
		e.write(with("4s")[:200]) // somebody is writing
		e.pass(900 * time.Millisecond)
		e.write(with("4s"))
		e.pass(time.Second)
		if e.takes() > 0 {
			t.Fatalf("it was taken before it stood still: %v", e.settle())
		}
		e.pass(time.Second)
		if e.takes() != 1 || e.settle() != 4*time.Second {
			t.Fatalf("taken %d times, settle %v", e.takes(), e.settle())
		}
		e.pass(time.Hour)
		e.counts(1, map[string]float64{reloadTaken: 1})
		if at := testutil.ToFloat64(e.metrics.timestamp); at != float64(time.Now().Add(-time.Hour).Unix()) {
			t.Errorf("taken at %v", at)
		}
		e.said(1, "agreement.settle 5s -> 4s")
	})
}

func TestAFaultyConfigIsRefusedOnceAndTheOldOneHoldsUntilItIsMended(t *testing.T) {
	edit(t, func(e *edited) {
		e.write(with("4") + "tip: 3\n")
		e.pass(time.Hour)
		e.counts(0, map[string]float64{reloadFaulty: 1})
		e.said(1, "level=WARN")
		e.said(1, "twofold.yaml:11: agreement.settle: ")
		e.said(1, "write a duration with its unit")
		e.said(1, "tip: unknown key")
		e.write(with("4")) // still faulty, otherwise
		e.pass(time.Hour)
		e.counts(0, map[string]float64{reloadFaulty: 2})
		if e.takes() > 0 {
			t.Fatal("it was taken")
		}
		e.write(reloadable)
		e.pass(3 * time.Second)
		e.counts(1, map[string]float64{reloadFaulty: 2, reloadUnchanged: 1})
		e.write(with("4s"))
		e.pass(3 * time.Second)
		if e.settle() != 4*time.Second {
			t.Errorf("settle %v", e.settle())
		}
		e.said(0, "level=ERROR")
	})
}

func TestAFileThatIsGoneIsAFaultUntilItIsBack(t *testing.T) {
	edit(t, func(e *edited) {
		if err := os.Remove(e.path); err != nil {
			t.Fatal(err)
		}
		e.pass(time.Minute)
		e.counts(0, map[string]float64{reloadFaulty: 1})
		e.said(1, "cannot be read")
		e.write(with("4s"))
		e.pass(3 * time.Second)
		if e.settle() != 4*time.Second {
			t.Errorf("settle %v", e.settle())
		}
	})
}

func TestAChangeThatNeedsARestartIsRefusedAsAWhole(t *testing.T) {
	edit(t, func(e *edited) {
		e.write(strings.Replace(with("4s"), "id: 901", "id: 902", 1))
		e.pass(time.Minute)
		e.counts(0, map[string]float64{reloadNeedsRestart: 1})
		e.said(1, "twofold.yaml:1: chain.id: cannot be changed while the relayer runs: put it back, or restart the relayer")
		if e.takes() > 0 {
			t.Errorf("half of it was taken: %v", e.settle())
		}
	})
}

func TestAReloadThatIsAskedForComesAtOnce(t *testing.T) {
	edit(t, func(e *edited) {
		e.pass(100 * time.Millisecond)
		e.write(with("4s"))
		e.asked <- syscall.SIGHUP
		synctest.Wait()
		if e.settle() != 4*time.Second {
			t.Errorf("settle %v", e.settle())
		}
		e.pass(time.Minute)
		e.counts(1, map[string]float64{reloadTaken: 1})
		e.asked <- syscall.SIGHUP
		synctest.Wait()
		e.counts(1, map[string]float64{reloadTaken: 1, reloadUnchanged: 1})
	})
}

func TestAFileThatIsRenamedIntoPlaceAndASwappedLinkAreSeen(t *testing.T) {
	edit(t, func(e *edited) {
		aside := e.path + ".new"
		if err := os.WriteFile(aside, []byte(with("4s")), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(aside, e.path); err != nil {
			t.Fatal(err)
		}
		e.pass(3 * time.Second)
		if e.settle() != 4*time.Second {
			t.Errorf("after the rename settle is %v", e.settle())
		}
		// As a ConfigMap: the file is a link through a link to a folder, which is swapped.
		folder := filepath.Dir(e.path)
		for name, settle := range map[string]string{"one": "4s", "two": "3s"} {
			if err := os.Mkdir(filepath.Join(folder, name), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(folder, name, "twofold.yaml"), []byte(with(settle)), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		link := func(to, at string) {
			if err := os.Symlink(to, at+".tmp"); err != nil {
				t.Fatal(err)
			}
			if err := os.Rename(at+".tmp", at); err != nil {
				t.Fatal(err)
			}
		}
		link("one", filepath.Join(folder, "data"))
		link("data/twofold.yaml", e.path)
		e.pass(3 * time.Second)
		e.counts(1, map[string]float64{reloadTaken: 1})
		link("two", filepath.Join(folder, "data"))
		e.pass(3 * time.Second)
		if e.settle() != 3*time.Second {
			t.Errorf("after the swap settle is %v", e.settle())
		}
	})
}

func TestAdoptingAConfigChangesEngineAndAttestersTogetherUnderTheChainsPromise(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := own(t)
		o.set("ETH/USD", func(p *price.Policy) { p.Heartbeat = time.Minute })
		o.event("PolicySet")
		o.blocks(t, 1)
		next := *o.cfg
		next.Feeds = append([]config.Feed(nil), o.cfg.Feeds...)
		next.Feeds[1].Trigger.Deviation = 2_000
		next.Agreement.Settle = 3 * time.Second
		o.adopt(&next)
		if len(o.told) != 2 || len(o.armed) != 2 || o.armed[1] != &next {
			t.Fatalf("the engine was told %d times, the attesters %d times", len(o.told), len(o.armed))
		}
		for id, want := range map[price.FeedID]aggregator.Rule{
			0: {Deviation: 4_000, Heartbeat: time.Minute, Settle: 3 * time.Second}, 1: {Deviation: 2_000, Heartbeat: 5 * time.Minute, Settle: 3 * time.Second},
		} {
			got := o.told[1][id]
			if got.Deviation != want.Deviation || got.Heartbeat != want.Heartbeat || got.Settle != want.Settle {
				t.Errorf("feed %d is judged by %+v", id, got)
			}
			if o.current()[id].Rule != got {
				t.Errorf("feed %d: the attesters see %+v", id, o.current()[id].Rule)
			}
		}
		o.said(t, 1, "policy changed on chain")
		o.event("PolicySet") // the next reading of the chain goes by the new config
		o.blocks(t, 1)
		if len(o.told) != 2 {
			t.Errorf("told %v, though nothing changed", o.told[2:])
		}
	})
}
