package integration

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"twofold/coord"
	"twofold/integration/rig"
)

// newStreamReader builds the example and gives what starts it, after an id, until the test's end.
func newStreamReader(t *testing.T, url, stream string) (start func(after string) *rig.Process) {
	t.Helper()
	root, err := rig.Root()
	must(t, err)
	path := filepath.Join(t.TempDir(), "streamreader")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", path, "./examples/streamreader")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building the example: %v: %s", err, out)
	}
	return func(after string) *rig.Process {
		p, err := rig.StartProcess(exec.CommandContext(context.WithoutCancel(t.Context()), path, "-redis", url, "-stream", stream, "-after", after))
		must(t, err)
		t.Cleanup(func() {
			check(t, p.Kill())
			if t.Failed() {
				t.Logf("the reader after %s:\n%s", after, p.Lines())
			}
		})
		return p
	}
}

// awaitRead waits until a reader has printed a line with a text, and holds that it did so once.
func awaitRead(t *testing.T, p *rig.Process, text string) {
	t.Helper()
	must(t, rig.Await(t.Context(), 10*time.Second, "the reader to print "+text, func(context.Context) error {
		if lines := p.Lines().With(text); len(lines) != 1 {
			return fmt.Errorf("%d lines say so: %s", len(lines), p.Lines())
		}
		return nil
	}))
}

func TestTheExampleOfAReaderTellsWhatIsNewInTheStreamAndNothingElse(t *testing.T) {
	t.Parallel()
	server := newRedis(t)
	const stream = "twofold:test:stream"
	start := newStreamReader(t, server.URL(), stream)
	relayers := []*candidate{newCandidate(t, server.URL(), 0), newCandidate(t, server.URL(), 1)}
	now := time.Now().Truncate(time.Second)
	answer := func(seconds int, price string, block uint64) coord.Entry {
		return coord.Entry{Kind: coord.Answer, Feed: "ETH/USD", Price: price, Decimals: 8, ObservedAt: now.Add(time.Duration(seconds) * time.Second),
			Round: uint32(block), Status: "OK", Block: block}
	}
	raw := func(fields ...any) {
		t.Helper()
		must(t, server.Client.XAdd(t.Context(), &redis.XAddArgs{Stream: stream, Values: fields}).Err())
	}
	reader := start("0")
	for _, r := range relayers {
		r.Tell(answer(1, "3101.5", 11))
	}
	awaitRead(t, reader, "ETH/USD 3101.5 OK")
	relayers[0].Tell(answer(3, "3102.25", 13))
	awaitRead(t, reader, "ETH/USD 3102.25 OK")
	relayers[1].Tell(answer(1, "3101.5", 12)) // late
	disputed := answer(3, "3102.25", 15)
	disputed.Kind, disputed.Status = coord.StatusChange, "DISPUTED"
	for _, r := range relayers {
		r.Tell(disputed)
	}
	awaitRead(t, reader, "ETH/USD 3102.25 DISPUTED")
	raw("schema", "1", "kind", "answer", "feed", "ETH/USD", "price", "3103", "decimals", "8", "observedAt", now.Add(5*time.Second).Unix(),
		"round", "16", "status", "OK", "block", "16", "tx", "", "relayer", "0x1", "confidence", "0.5") // a field of a later version
	awaitRead(t, reader, "ETH/USD 3103 OK")
	raw("nonsense", "1")
	awaitRead(t, reader, "is left out")
	if lines := reader.Lines().With("ETH/USD"); len(lines) != 4 {
		t.Errorf("it told %d things, want 4: %q", len(lines), lines)
	}

	must(t, server.Process.Kill())
	awaitRead(t, reader, "# Redis does not answer")
	must(t, server.Start(t.Context())) // empty
	awaitRead(t, reader, "# Redis answers again")
	relayers[0].Tell(answer(7, "3104", 17))
	awaitRead(t, reader, "ETH/USD 3104 OK")

	// One that is started where another ended reads on from there.
	last := reader.Lines().With("ETH/USD 3104 OK")[0]
	id, _, _ := strings.Cut(last, " ")
	next := start(id)
	relayers[0].Tell(answer(9, "3105", 18))
	awaitRead(t, next, "ETH/USD 3105 OK")
	if lines := next.Lines().With("3104"); len(lines) != 0 {
		t.Errorf("it read again what was read: %q", lines)
	}
	raw("schema", "2", "feed", "ETH/USD")
	for _, p := range []*rig.Process{reader, next} {
		select {
		case <-p.Ended():
		case <-time.After(10 * time.Second):
			t.Fatal("a reader goes on by a schema that it does not know")
		}
		if p.ExitCode() != 1 {
			t.Errorf("exit code %d: %s", p.ExitCode(), p.Lines())
		}
		awaitRead(t, p, "a schema that this reader does not know")
	}
}
