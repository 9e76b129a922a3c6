package badconfig

import (
	"context"
	"errors"
	"net"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// The exit codes that the README gives.
const (
	failed = 1 // what was asked for could not be done
	usage  = 2 // the command line or the config is wrong
)

// mistake is one of an operator's.
type mistake struct {
	name  string
	make  func(*testing.T, rig.Site) // nil: the config is fine
	args  []string                   // default: run
	exit  int
	says  []string // all of it in the last line: file, key and fix
	lines int      // default: one
}

func TestBadConfig(t *testing.T) {
	r := newRig(t)
	for _, m := range mistakes() {
		t.Run(m.name, func(t *testing.T) {
			site, err := r.Site.Copy(t.TempDir())
			must(t, err)
			if m.make != nil {
				m.make(t, site)
			}
			before := look(t, r)
			code, lines := execute(t, r, site, m.args)
			t.Logf("exit code %d: %s", code, strings.Join(lines, "\n"))
			if code != m.exit {
				t.Errorf("exit code %d, want %d", code, m.exit)
			}
			if len(lines) != max(m.lines, 1) {
				t.Errorf("it printed %d lines, want %d:\n%s", len(lines), max(m.lines, 1), strings.Join(lines, "\n"))
			}
			for _, want := range m.says {
				if len(lines) == 0 || !strings.Contains(lines[len(lines)-1], want) {
					t.Errorf("it does not say %q:\n%s", want, strings.Join(lines, "\n"))
				}
			}
			if after := look(t, r); after != before {
				t.Errorf("something was sent: %+v before, %+v after", before, after)
			}
		})
	}
}

// What is looked at above would be of no worth if a good config did not change it.
func TestBadConfigIsHeldAgainstAGoodOneThatSends(t *testing.T) {
	r := newRig(t)
	before := look(t, r)
	process, err := rig.StartProcess(r.Command(t.Context(), "run"))
	must(t, err)
	err = r.AwaitLanes(t.Context(), 15*time.Second, "answered", rig.Answered)
	if stopErr := process.Stop(8 * time.Second); err != nil || stopErr != nil {
		t.Fatalf("%v\n%s", errors.Join(err, stopErr), process.Lines())
	}
	after := look(t, r)
	if after.nonce <= before.nonce || after.transactions <= before.transactions || after.coinbase <= before.coinbase || after.kraken <= before.kraken {
		t.Errorf("it relayed, and that does not show: %+v before, %+v after", before, after)
	}
	if warnings := process.Lines().With("warning:"); len(warnings) > 0 {
		t.Errorf("it warns: %q", warnings)
	}
}

func newRig(t *testing.T) *rig.Rig {
	t.Helper()
	dir := t.TempDir()
	binary, err := rig.Build(t.Context(), dir)
	must(t, err)
	r, err := rig.New(t.Context(), rig.Options{
		Binary: binary, Dir: dir + "/site", Chain: rig.StartAnvil,
		Edit: map[string]string{"maxDivergence: 1%": "maxDivergence: 0.2%", "delay: 60s": "delay: 1h"}, // nothing to warn of
	})
	must(t, err)
	t.Cleanup(func() { must(t, r.Stop()) })
	return r
}

// traces is what the outside world has seen of the operator.
type traces struct {
	nonce            uint64 // of the wallet, what waits in the pool included
	transactions     uint64 // in all blocks
	coinbase, kraken int    // connections, refused ones included
}

func look(t *testing.T, r *rig.Rig) (seen traces) {
	t.Helper()
	var err error
	seen.nonce, err = r.Chain.Client.PendingNonceAt(t.Context(), rig.Wallet.Address())
	must(t, err)
	head, err := r.Chain.Client.BlockNumber(t.Context())
	must(t, err)
	for block := range head + 1 {
		var n hexutil.Uint64
		must(t, r.Chain.Call(t.Context(), &n, "eth_getBlockTransactionCountByNumber", hexutil.Uint64(block)))
		seen.transactions += uint64(n)
	}
	seen.coinbase = len(r.Market.Connections(simulator.Coinbase))
	seen.kraken = len(r.Market.Connections(simulator.Kraken))
	return seen
}

// tooLong is when a process that should have refused counts as one that has not.
const tooLong = 20 * time.Second

// execute runs the binary, and gives its exit code and the lines on standard error.
func execute(t *testing.T, r *rig.Rig, site rig.Site, args []string) (code int, lines []string) {
	t.Helper()
	if args == nil {
		args = []string{"run"}
	}
	process, err := rig.StartProcess(r.CommandAt(t.Context(), site, args...))
	must(t, err)
	err = rig.Await(t.Context(), tooLong, "the process to end", func(context.Context) error {
		select {
		case <-process.Ended():
			return nil
		default:
			return errors.New("it runs")
		}
	})
	if err != nil {
		t.Errorf("%v\n%s", errors.Join(err, process.Kill()), process.Lines())
	}
	return process.ExitCode(), process.Lines().All()
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// edit replaces a part of the config.
func edit(old, with string) func(*testing.T, rig.Site) {
	return func(t *testing.T, s rig.Site) {
		t.Helper()
		must(t, s.Edit(old, with))
	}
}

// atTop adds lines to the config that belong to none of its sections.
func atTop(lines string) func(*testing.T, rig.Site) { return edit("chain:\n", lines+"chain:\n") }

// file replaces one of the site's files.
func file(name, text string) func(*testing.T, rig.Site) {
	return func(t *testing.T, s rig.Site) {
		t.Helper()
		must(t, os.WriteFile(s.File(name), []byte(text), 0o600))
	}
}

// without removes one of them.
func without(name string) func(*testing.T, rig.Site) {
	return func(t *testing.T, s rig.Site) {
		t.Helper()
		must(t, os.RemoveAll(s.File(name)))
	}
}

// ownRPC is the endpoint that a site has.
func ownRPC(t *testing.T, s rig.Site) string {
	t.Helper()
	text, err := s.Text()
	must(t, err)
	_, rest, _ := strings.Cut(text, "  rpc: ")
	url, _, _ := strings.Cut(rest, "\n")
	return url
}

// rpc points the config at another endpoint, or at a list.
func rpc(url string) func(*testing.T, rig.Site) {
	return func(t *testing.T, s rig.Site) {
		t.Helper()
		text, err := s.Text()
		must(t, err)
		for _, line := range strings.Split(text, "\n") {
			if strings.HasPrefix(line, "  rpc: ") {
				must(t, s.Edit(line, "  rpc: "+url))
			}
		}
	}
}

// portOf a listener that is there until the test's end.
func portOf(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	t.Cleanup(func() { must(t, listener.Close()) })
	return listener.Addr().String()
}

// freePort is one that nobody listens on.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	must(t, listener.Close())
	return listener.Addr().String()
}
