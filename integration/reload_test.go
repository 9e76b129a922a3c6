package integration

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// reloading is the binary on a quiet market, in which answers come by heartbeat alone: each minute, until the config that is
// reloaded says otherwise.
type reloading struct {
	*testing.T
	rig     *rig.Rig
	process *rig.Process
	address string
}

// runBinary starts the relayer as an operator does, and ends it with the test.
func runBinary(t *testing.T, r *rig.Rig, args ...string) *rig.Process {
	t.Helper()
	process, err := rig.StartProcess(r.Command(t.Context(), append([]string{"run"}, args...)...))
	must(t, err)
	t.Cleanup(func() {
		check(t, process.Kill())
		if lines := process.Lines().Errors(); len(lines) > 0 {
			t.Errorf("it found defects of its own: %q", lines)
		}
		if t.Failed() {
			t.Logf("the relayer's log:\n%s", process.Lines())
		}
	})
	return process
}

func startReloading(t *testing.T) *reloading {
	t.Helper()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Market: simulator.Config{Every: time.Hour}})
	process := runBinary(t, r)
	awaitFirstAnswers(t, r)
	return &reloading{t, r, process, httpAddress(t, process)}
}

// says waits until a line of the log holds all of the words.
func (r *reloading) says(words ...string) {
	r.Helper()
	must(r.T, rig.Await(r.Context(), 10*time.Second, fmt.Sprintf("it to say %q", words), func(context.Context) error {
	lines:
		for _, line := range r.process.Lines().All() {
			for _, word := range words {
				if !strings.Contains(line, word) {
					continue lines
				}
			}
			return nil
		}
		return errors.New("it has not")
	}))
}

// exports checks lines of /metrics.
func (r *reloading) exports(lines ...string) {
	r.Helper()
	_, metrics, err := get(r.Context(), "http://"+r.address+"/metrics")
	must(r.T, err)
	for _, line := range lines {
		if !strings.Contains(metrics, "\n"+line+"\n") {
			r.Errorf("/metrics does not say %s", line)
		}
	}
}

// answersInSeconds checks that answers come as soon as by a heartbeat of 10 s, which is due 5 s early.
func (r *reloading) answersInSeconds() {
	r.Helper()
	awaitAnswersSince(r.T, r.rig, time.Now(), 10*time.Second)
}

func (r *reloading) edited(old, with string) string {
	r.Helper()
	text, err := r.rig.Site.Text()
	must(r.T, err)
	if strings.Count(text, old) != 1 {
		r.Fatalf("%q is not in the config once", old)
	}
	return strings.Replace(text, old, with, 1)
}

// quick makes every feed be answered within 10 s.
const quick = "defaults:\n  trigger: {heartbeat: 10s}\n"

func TestAReloadIsTakenWholeOrRefusedWholeWhileAnswersGoOn(t *testing.T) {
	t.Parallel()
	r := startReloading(t)
	at := time.Now()
	rig.Pause(t.Context(), 7*time.Second)
	lanes, err := r.rig.Lanes(t.Context())
	must(t, err)
	for id, lane := range lanes {
		if int64(lane.At) > at.Unix() {
			t.Fatalf("feed %d was answered again within 7 s: the test tests nothing", id)
		}
	}

	must(t, r.rig.Site.Write(r.edited("defaults:\n", quick)))
	r.says("config was changed and is followed", "feeds[ETH/USD].trigger.heartbeat 0s -> 10s")
	r.answersInSeconds()
	r.exports("twofold_config_reload_success 1", `twofold_config_reloads_total{outcome="taken"} 1`)

	good := r.edited("settle: 2s", "settle: 2s")
	must(t, r.rig.Site.Write(r.edited("settle: 2s", "settle: 2")+"tip: 1gwei\n"))
	r.says("level=WARN", "config was changed and is refused", "twofold.yaml:", "agreement.settle", "write a duration with its unit", "tip: unknown key")
	r.answersInSeconds() // by the heartbeat of before
	r.exports("twofold_config_reload_success 0", `twofold_config_reloads_total{outcome="faulty"} 1`)

	must(t, r.rig.Site.Write(strings.Replace(good, "blockTime: 1s", "blockTime: 2s", 1)))
	r.says("level=WARN", "is refused", "chain.blockTime: cannot be changed while the relayer runs: put it back, or restart the relayer")
	r.answersInSeconds()
	r.exports("twofold_config_reload_success 0", `twofold_config_reloads_total{outcome="needs_restart"} 1`)

	must(t, r.rig.Site.Write(strings.Replace(good, "settle: 2s", "settle: 3s", 1)))
	must(t, r.process.Signal(syscall.SIGHUP))
	r.says("is followed", "agreement.settle 2s -> 3s")
	r.answersInSeconds()
	r.exports("twofold_config_reload_success 1", `twofold_config_reloads_total{outcome="taken"} 2`)
	if lines := r.process.Lines().With("report was not signed"); len(lines) > 0 {
		t.Errorf("engine and attesters went by different rules: %q", lines)
	}
	noneReverted(t, r.rig)
}

func TestAConfigThatIsRenamedIntoPlaceOrSwappedByItsLinkIsReloaded(t *testing.T) {
	t.Parallel()
	r := startReloading(t)
	path := r.rig.Site.Config()
	write := func(name, text string) string {
		at := r.rig.Site.File(name)
		must(t, os.MkdirAll(filepath.Dir(at), 0o700))
		must(t, os.WriteFile(at, []byte(text), 0o600))
		return at
	}
	text := r.edited("defaults:\n", quick)
	must(t, os.Rename(write("aside.yaml", text), path))
	r.says("is followed", "trigger.heartbeat 0s -> 10s")
	r.answersInSeconds()

	// As Kubernetes has it: twofold.yaml -> ..data/twofold.yaml, and ..data -> a folder for each version.
	link := func(to, at string) {
		must(t, os.Symlink(to, at+".tmp"))
		must(t, os.Rename(at+".tmp", at))
	}
	write("..one/twofold.yaml", text)
	write("..two/twofold.yaml", strings.Replace(text, "disputeAfter: 5s", "disputeAfter: 6s", 1))
	link("..one", r.rig.Site.File("..data"))
	link("..data/twofold.yaml", path)
	r.answersInSeconds()
	r.exports(`twofold_config_reloads_total{outcome="taken"} 1`)
	link("..two", r.rig.Site.File("..data"))
	r.says("is followed", "agreement.disputeAfter 5s -> 6s")
	r.answersInSeconds()
	r.exports("twofold_config_reload_success 1", `twofold_config_reloads_total{outcome="taken"} 2`)
}
