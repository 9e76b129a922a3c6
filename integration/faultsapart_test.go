package integration

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"twofold/contracts/bindings"
	"twofold/integration/rig"
	"twofold/price"
)

// ward is a relayer whose attesters run apart, of which one falls ill.
type ward struct {
	*rig.Rig
	relayer *rig.Daemon
	ill     *rig.Attester // the first of side A
	market  *rig.Link     // between it and its provider
	alone   bool          // side A has no other
}

// ailment is what is the matter with an attester, and what the relayer calls it.
type ailment struct {
	is    string
	begin func(t *testing.T, w *ward) (end func())
}

var ailments = []ailment{
	{"late", func(t *testing.T, w *ward) func() { // slow beyond any deadline
		must(t, w.ill.Signal(syscall.SIGSTOP))
		return func() { must(t, w.ill.Signal(syscall.SIGCONT)) }
	}},
	{"refused", func(t *testing.T, w *ward) func() { // it does not hear its provider
		up := w.market.Down()
		return func() { must(t, up()) }
	}},
	{"unreachable", func(t *testing.T, w *ward) func() {
		must(t, w.ill.Kill())
		return func() { must(t, w.ill.Restart(t.Context(), w.Rig)) }
	}},
	{"untrusted", func(t *testing.T, w *ward) func() {
		return w.certify(t, func() error {
			return w.ill.Site.Certify("attester-a", x509.ExtKeyUsageServerAuth, time.Now().Add(-time.Minute))
		})
	}},
	{"untrusted", func(t *testing.T, w *ward) func() {
		return w.certify(t, func() error {
			other := rig.Site{Dir: t.TempDir()}
			out, err := w.Command(t.Context(), "attest", "certs", other.File("tls")).CombinedOutput()
			if err != nil {
				return fmt.Errorf("%w: %s", err, out)
			}
			return errors.Join(copyFile(other, w.ill.Site, "tls/attester-a.pem"), copyFile(other, w.ill.Site, "tls/attester-a.key"))
		})
	}},
}

// certify has the ill one start with another certificate, and its own again in the end.
func (w *ward) certify(t *testing.T, with func() error) (end func()) {
	t.Helper()
	must(t, w.ill.Kill())
	must(t, with())
	must(t, w.ill.Restart(t.Context(), w.Rig))
	return func() {
		must(t, w.ill.Kill())
		must(t, errors.Join(copyFile(w.Site, w.ill.Site, "tls/attester-a.pem"), copyFile(w.Site, w.ill.Site, "tls/attester-a.key")))
		must(t, w.ill.Restart(t.Context(), w.Rig))
	}
}

func copyFile(from, to rig.Site, name string) error {
	text, err := os.ReadFile(from.File(name))
	if err != nil {
		return err
	}
	return os.WriteFile(to.File(name), text, 0o600)
}

// openWard starts everything, once the owner has added another attester of side A where it is to have one.
func openWard(t *testing.T, alone bool) *ward {
	t.Helper()
	w := &ward{alone: alone, Rig: newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{"  delay: 60s\n": "  delay: 1s\n"}})}
	link, url, err := rig.StartLink(w.Market.CoinbaseURL())
	must(t, err)
	t.Cleanup(link.Stop)
	w.market = link
	start := func(o rig.AttesterOptions) *rig.Attester {
		o.Dir = t.TempDir()
		a, err := w.StartAttesterWith(t.Context(), o)
		must(t, err)
		t.Cleanup(func() { check(t, a.Kill()) })
		return a
	}
	w.ill = start(rig.AttesterOptions{Side: price.A, Edit: map[string]string{w.Market.CoinbaseURL(): url}})
	all := []*rig.Attester{w.ill, start(rig.AttesterOptions{Side: price.B})}
	if !alone {
		addAttester(t, w.Rig, rig.Stranger, math.MaxInt64)
		all = append(all, start(rig.AttesterOptions{Side: price.A, Key: rig.Stranger}))
	}
	must(t, w.SignApart(all...))
	w.relayer = startApart(t, w.Rig)
	return w
}

// addAttester adds a key to side A's, and waits until it counts.
func addAttester(t *testing.T, r *rig.Rig, key rig.Role, until uint64) {
	t.Helper()
	head, err := r.Chain.Client.HeaderByNumber(t.Context(), nil)
	must(t, err)
	from := head.Time + 4
	ownerSends(t, r, bindings.NewTwofoldOracle().PackAddAttester(key.Address(), uint8(price.A), from, until))
	must(t, rig.Await(t.Context(), 20*block, "its life to begin", func(ctx context.Context) error {
		head, err := r.Chain.Client.HeaderByNumber(ctx, nil)
		if err == nil && head.Time <= from {
			err = fmt.Errorf("it is %d, and begins at %d", head.Time, from)
		}
		return err
	}))
}

// startApart starts the relayer, once every feed is answered.
func startApart(t *testing.T, r *rig.Rig) *rig.Daemon {
	t.Helper()
	relayer, err := r.StartDaemon(t.Context())
	must(t, err)
	t.Cleanup(func() {
		check(t, relayer.Kill())
		if lines := relayer.Lines().Errors(); len(lines) > 0 || t.Failed() {
			t.Errorf("the relayer: %s", relayer.Lines())
		}
	})
	must(t, r.AwaitLanes(t.Context(), 60*time.Second, "answered", rig.Answered))
	return relayer
}

// series is a metric of the ill one.
func (w *ward) series(name, more string) string {
	return fmt.Sprintf("%s{attester=%q%s,side=\"A\"}", name, w.ill.At, more)
}

// said is how often the log has a line of the ill one.
func (w *ward) said(what string) int {
	n := 0
	for _, line := range w.relayer.Lines().With(what) {
		if strings.Contains(line, "attester="+w.ill.At) {
			n++
		}
	}
	return n
}

// awaitCount waits until the relayer counts more requests to the ill one that ended so.
func (w *ward) awaitCount(t *testing.T, outcome string, above float64) {
	t.Helper()
	must(t, rig.Await(t.Context(), 30*time.Second, "it to be counted as "+outcome, func(context.Context) error {
		if n := w.count(t, outcome); n <= above {
			return fmt.Errorf("it stands at %v", n)
		}
		return nil
	}))
}

func (w *ward) count(t *testing.T, outcome string) float64 {
	t.Helper()
	metrics, err := w.relayer.Metrics(t.Context())
	must(t, err)
	return metrics[w.series("twofold_remote_requests_total", fmt.Sprintf(",outcome=%q", outcome))]
}

func TestWhileAnAttesterApartIsIllAnotherOfItsSideSignsAndItIsSaidOnce(t *testing.T) {
	t.Parallel()
	w := openWard(t, false)
	for _, a := range ailments {
		before, began, ended := w.count(t, a.is), w.said(" is="+a.is), w.said("as it should again")
		end := a.begin(t, w)
		w.awaitCount(t, a.is, before)
		awaitAnswersSince(t, w.Rig, time.Now(), 30*block)
		awaitAnswersSince(t, w.Rig, time.Now(), 30*block)
		if n := w.said(" is="+a.is) - began; n != 1 {
			t.Errorf("that it is %s was said %d times", a.is, n)
		}
		end()
		must(t, rig.Await(t.Context(), 30*time.Second, "it to be well again after "+a.is, func(ctx context.Context) error {
			metrics, err := w.relayer.Metrics(ctx)
			if err == nil && (metrics[w.series("twofold_remote_well", "")] != 1 || w.said("as it should again") == ended) {
				err = errors.New("it is not")
			}
			return err
		}))
	}
	noneReverted(t, w.Rig)
}

func TestWhileTheOnlyAttesterOfASideIsIllNothingLandsAndItIsSaidWhy(t *testing.T) {
	t.Parallel()
	w := openWard(t, true)
	for _, a := range ailments {
		before := w.count(t, a.is)
		end := a.begin(t, w)
		w.awaitCount(t, a.is, before)
		if a.is != "refused" { // an attester that refuses does what it is there for
			awaitReady(t, w.relayer, 10*time.Second, "attesters: none of side A signs what counts: https://"+w.ill.At)
		}
		w.awaitWhy(t, "the last try was NotSigned: side A: ")
		head, err := w.Chain.Client.BlockNumber(t.Context())
		must(t, err)
		must(t, rig.Await(t.Context(), 10*block, "what was signed before to have landed", func(ctx context.Context) error {
			if now, err := w.Chain.Client.BlockNumber(ctx); err != nil || now < head+2 {
				return fmt.Errorf("block %d of %d, %w", now, head+2, err)
			}
			return nil
		}))
		sent := posts(t, w.Rig, rig.Wallet)
		rig.Pause(t.Context(), 4*block)
		if n := posts(t, w.Rig, rig.Wallet) - sent; n > 0 {
			t.Errorf("%d transactions were sent while the only attester of side A was %s", n, a.is)
		}
		end()
		awaitAnswersSince(t, w.Rig, time.Now(), 40*block)
	}
	noneReverted(t, w.Rig)
}

// awaitWhy waits until the operator's command gives a reason for some feed.
func (w *ward) awaitWhy(t *testing.T, reason string) {
	t.Helper()
	must(t, rig.Await(t.Context(), 20*time.Second, "why to tell the reason", func(ctx context.Context) error {
		out, err := w.Command(ctx, "why", "--url", w.relayer.URL()).CombinedOutput()
		if err == nil && !strings.Contains(string(out), reason) {
			err = fmt.Errorf("it says %s", out)
		}
		return err
	}))
}

func TestAnAttesterWhoseLifeIsOverIsSaidOnceAndCostsNothingWhileAnotherSigns(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{"  delay: 60s\n": "  delay: 1s\n"}})
	over := time.Now().Add(50 * time.Second)
	addAttester(t, r, rig.Stranger, uint64(over.Unix()))
	var all []*rig.Attester
	for _, o := range []rig.AttesterOptions{{Side: price.A, Key: rig.Stranger}, {Side: price.A}, {Side: price.B}} {
		o.Dir = t.TempDir()
		a, err := r.StartAttesterWith(t.Context(), o)
		must(t, err)
		t.Cleanup(func() { check(t, a.Kill()) })
		all = append(all, a)
	}
	must(t, r.SignApart(all...))
	relayer := startApart(t, r)
	const said = "what our attester signs is refused by the oracle"
	must(t, rig.Await(t.Context(), 90*time.Second, "its life to be over", func(context.Context) error {
		if lines := relayer.Lines().With(said); len(lines) != 1 || !strings.Contains(lines[0], "its life is over") {
			return fmt.Errorf("it says %q", lines)
		}
		return nil
	}))
	awaitReady(t, all[0].Daemon, 10*time.Second, "attester: its life is over: the owner must add another")
	for range 2 {
		awaitAnswersSince(t, r, time.Now(), 30*block)
	}
	addAttester(t, r, rig.Stranger, math.MaxInt64)
	must(t, rig.Await(t.Context(), 20*time.Second, "it to count again", func(context.Context) error {
		if lines := relayer.Lines().With("is taken by the oracle again"); len(lines) != 1 {
			return fmt.Errorf("it says %q", lines)
		}
		return nil
	}))
	if lines := relayer.Lines().With(said); len(lines) > 2 {
		t.Errorf("it was said again and again: %q", lines)
	}
}
