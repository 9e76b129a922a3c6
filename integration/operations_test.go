package integration

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"twofold/integration/rig"
	"twofold/price"
)

// promised is the heartbeat of these tests' feeds: what no step of a drill may miss.
const promised = 15 * time.Second

// fleet is two relayers and two attesters, from the files of docs/operations.md, that publish two feeds.
type fleet struct {
	*rig.Rig
	machines  *rig.Machines
	relayers  [2]*rig.Daemon
	attesters [2]*rig.Daemon
	all       []*rig.Daemon // that ever ran
	began     uint64        // the block from which on feeds are answered
}

func newFleet(t *testing.T) *fleet {
	t.Helper()
	redis := newRedis(t)
	listed := func(name string) string {
		return fmt.Sprintf("  - name: %s/USD\n    decimals: 8\n    symbols: {coinbase: %[1]s-USD, kraken: %[1]s/USD}\n", name)
	}
	f := &fleet{Rig: newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{
		"    heartbeat: 60s\n": fmt.Sprintf("    heartbeat: %v\n", promised), "  delay: 60s\n": "  delay: 2s\n",
		listed("SOL"): "", listed("LINK"): "", // the files have two feeds
	}})}
	var err error
	f.machines, err = f.Machines(t.Context(), t.TempDir(), redis.URL())
	must(t, err)
	t.Cleanup(func() {
		for _, d := range f.all {
			check(t, d.Kill())
			if lines := d.Lines().Errors(); len(lines) > 0 {
				t.Errorf("it found defects of its own: %q", lines)
			}
			if t.Failed() {
				t.Logf("a process:\n%s", d.Lines())
			}
		}
	})
	for _, side := range price.Sides {
		f.attesters[side] = f.startAttester(t, f.machines.Attesters[side], side)
	}
	for i, site := range f.machines.Relayers {
		f.relayers[i] = f.startRelayer(t, site)
	}
	awaitFirstAnswers(t, f.Rig)
	f.began, err = f.Chain.Client.BlockNumber(t.Context())
	must(t, err)
	return f
}

func (f *fleet) startRelayer(t *testing.T, s rig.Site) *rig.Daemon {
	t.Helper()
	d, err := f.StartDaemonAt(t.Context(), s)
	must(t, err)
	f.all = append(f.all, d)
	return d
}

func (f *fleet) startAttester(t *testing.T, s rig.Site, side price.Side) *rig.Daemon {
	t.Helper()
	d, err := f.machines.StartAttester(t.Context(), s, side)
	must(t, err)
	f.all = append(f.all, d)
	return d
}

// stop ends one as systemd does.
func (f *fleet) stop(t *testing.T, d *rig.Daemon) {
	t.Helper()
	must(t, d.Stop(15*time.Second))
	if d.ExitCode() != 0 {
		t.Errorf("exit code %d: %s", d.ExitCode(), d.Lines())
	}
}

// awaitWell waits until a process says by /readyz that all is well.
func awaitWell(t *testing.T, d *rig.Daemon, within time.Duration) {
	t.Helper()
	must(t, rig.Await(t.Context(), within, "the process to be ready", func(ctx context.Context) error {
		status, body, err := get(ctx, d.URL()+"/readyz")
		if err == nil && status != http.StatusOK {
			err = errors.New(body)
		}
		return err
	}))
}

// restartRelayer stops one, waits until the other goes first, starts it, and waits until it is ready and both sides answer it.
func (f *fleet) restartRelayer(t *testing.T, i int) {
	t.Helper()
	f.stop(t, f.relayers[i])
	awaitReady(t, f.relayers[1-i], takeover, "relayers: this one goes first")
	f.relayers[i] = f.startRelayer(t, f.machines.Relayers[i])
	awaitWell(t, f.relayers[i], 15*time.Second)
	f.awaitAnswers(t, f.relayers[i])
}

// awaitAnswers waits until all attesters answer a relayer.
func (f *fleet) awaitAnswers(t *testing.T, d *rig.Daemon) {
	t.Helper()
	must(t, rig.Await(t.Context(), 15*time.Second, "attesters to answer the relayer", func(ctx context.Context) error {
		metrics, err := d.Metrics(ctx)
		for series, value := range metrics {
			if strings.HasPrefix(series, "twofold_remote_well") && value != 1 {
				err = errors.Join(err, fmt.Errorf("%s is %v", series, value))
			}
		}
		return err
	}))
}

// oldest is the greatest age that an answer had at any block since feeds were answered.
func (f *fleet) oldest(t *testing.T) (age time.Duration) {
	t.Helper()
	head, err := f.Chain.Client.BlockNumber(t.Context())
	must(t, err)
	for n := f.began; n <= head; n++ {
		header, err := f.Chain.Client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(n))
		must(t, err)
		lanes, err := f.LanesAt(t.Context(), int64(n))
		must(t, err)
		for _, lane := range lanes {
			age = max(age, time.Duration(header.Time-uint64(lane.At))*time.Second)
		}
	}
	return age
}

// reverted counts the relayers' transactions that did, of those that landed.
func (f *fleet) reverted(t *testing.T) (reverted int) {
	t.Helper()
	head, err := f.Chain.Client.BlockNumber(t.Context())
	must(t, err)
	for _, wallet := range []rig.Role{rig.Wallet, second} {
		receipts, err := f.Chain.Receipts(t.Context(), wallet.Address(), f.began, head)
		must(t, err)
		for _, receipt := range receipts {
			if receipt.Reverted() {
				reverted++
			}
		}
	}
	return reverted
}

// owner runs an owner's command at the desk, which has the rig's own config.
func (f *fleet) owner(t *testing.T, args ...string) {
	t.Helper()
	args = append(args, "--send", "--keystore", f.Site.File("keys/owner.json"), "--passphrase-file", f.Site.File("keys/owner.pass"))
	out, err := f.Command(t.Context(), args...).CombinedOutput()
	if err != nil {
		t.Fatalf("twofold %s: %v: %s", strings.Join(args, " "), err, out)
	}
	t.Logf("$ twofold %s\n%s", strings.Join(args, " "), out)
}

func TestARollingRestartOfFourMachinesMissesNoHeartbeatAndWastesNothing(t *testing.T) {
	t.Parallel()
	f := newFleet(t)
	watch, err := f.machines.StartWatch(t.Context())
	must(t, err)
	f.all = append(f.all, watch)
	for _, side := range price.Sides {
		f.stop(t, f.attesters[side])
		f.attesters[side] = f.startAttester(t, f.machines.Attesters[side], side)
		awaitWell(t, f.attesters[side], 15*time.Second)
		for _, relayer := range f.relayers {
			f.awaitAnswers(t, relayer)
		}
		awaitAnswersSince(t, f.Rig, time.Now(), promised)
	}
	f.restartRelayer(t, 1)
	f.restartRelayer(t, 0)
	awaitAnswersSince(t, f.Rig, time.Now(), promised)
	if age := f.oldest(t); age > promised {
		t.Errorf("an answer was %v old, its heartbeat is %v", age, promised)
	} else {
		t.Logf("no answer was older than %v", age)
	}
	if n := f.reverted(t); n > 0 {
		t.Errorf("%d posts reverted", n)
	}
	seen, err := watch.Metrics(t.Context())
	must(t, err)
	for _, alarm := range []string{"wrong", "behind", "late"} {
		series := fmt.Sprintf("twofold_watch_alarm{alarm=%q", alarm)
		if _, told := seen[series+`,feed="ETH/USD"}`]; !told || seen.Sum(series) > 0 {
			t.Errorf("what watches has an alarm, or none at all: %s: %s", alarm, watch.Lines())
		}
	}
}

func TestTheKeyOfAnAttesterIsRotatedWhileAnswersGoOn(t *testing.T) {
	t.Parallel()
	const successor = rig.Stranger
	f := newFleet(t)
	f.owner(t, "attester", "add", successor.Address().Hex(), "--side", "A", "--within", "6s")
	site, at, err := f.machines.Successor(t.Context(), successor)
	must(t, err)
	next := f.startAttester(t, site, price.A)
	awaitWell(t, next, 20*time.Second) // its life has begun, too
	old := rig.AttesterA.Address().Hex()
	for _, i := range []int{1, 0} {
		must(t, f.machines.Relayers[i].Edit("address: \""+old+"\"}\n",
			fmt.Sprintf("address: %q}\n      - {url: \"https://%s\", address: %q}\n", old, at, successor.Address().Hex())))
		f.restartRelayer(t, i)
	}
	f.owner(t, "attester", "suspend", old) // which still runs, and signs, as a stolen one would
	awaitAnswersSince(t, f.Rig, time.Now().Add(2*block), promised)
	f.stop(t, f.attesters[price.A])
	awaitAnswersSince(t, f.Rig, time.Now(), promised)
	metrics, err := next.Metrics(t.Context())
	must(t, err)
	if n := metrics.Sum("twofold_signer_signed_total"); n == 0 {
		t.Error("the successor has signed nothing")
	}
	if age := f.oldest(t); age > promised {
		t.Errorf("an answer was %v old, its heartbeat is %v", age, promised)
	} else {
		t.Logf("no answer was older than %v", age)
	}
	if n := f.reverted(t); n > len(f.relayers) { // what the old key signed and was on its way
		t.Errorf("%d posts reverted", n)
	}
	list, err := f.Command(t.Context(), "attester", "list").CombinedOutput()
	must(t, err)
	t.Logf("$ twofold attester list\n%s", list)
}
