package integration

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"twofold/integration/rig"
)

// back is how long an endpoint may take from the end of its trouble until it is taken back: ten blocks, and until it is
// asked again.
const back = 10*block + 12*time.Second

// line is one of the ways to the chain.
type line struct {
	name  string // in metrics
	link  *rig.Link
	proxy *rig.Proxy // nil: a WebSocket's
}

// threeLines puts three lines before a chain, the last by WebSocket, and gives what a config says of them.
func threeLines(t *testing.T, lines *[3]line, url string) (string, error) {
	t.Helper()
	var urls []string
	for i := range lines {
		to := strings.Replace(url, "http", "ws", 1)
		if i < 2 {
			lines[i].proxy = rig.StartProxy(url)
			t.Cleanup(lines[i].proxy.Stop)
			to = lines[i].proxy.URL()
		}
		link, address, err := rig.StartLink(to)
		if err != nil {
			return "", err
		}
		t.Cleanup(link.Stop)
		lines[i].link, lines[i].name = link, address[strings.Index(address, "//")+2:]
		urls = append(urls, address)
	}
	return "[" + strings.Join(urls, ", ") + "]", nil
}

func TestWhileOneOfThreeEndpointsLiesAndOneHangsOrDiesAnswersGoOnLanding(t *testing.T) {
	t.Parallel()
	var lines [3]line
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Between: func(url string) (string, error) { return threeLines(t, &lines, url) }})
	relayer, err := r.StartDaemon(t.Context())
	must(t, err)
	t.Cleanup(func() {
		check(t, relayer.Kill())
		if t.Failed() {
			t.Logf("the relayer's log:\n%s", relayer.Lines())
		}
	})
	awaitFirstAnswers(t, r)
	healthy := func(is ...float64) {
		t.Helper()
		must(t, rig.Await(t.Context(), back, fmt.Sprintf("endpoints to be %v", is), func(ctx context.Context) error {
			metrics, err := relayer.Metrics(ctx)
			if err != nil {
				return err
			}
			for i, want := range is {
				if got := metrics[fmt.Sprintf("twofold_rpc_healthy{endpoint=%q}", lines[i].name)]; got != want {
					return fmt.Errorf("endpoint %d is %v", i, got)
				}
			}
			return nil
		}))
	}
	lands := func() {
		t.Helper()
		awaitAnswersSince(t, r, time.Now(), settle+12*block)
	}
	healthy(1, 1, 1)

	lines[0].proxy.Lie(2) // too little to be seen: only that nobody has these blocks gives it away
	healthy(0, 1, 1)
	lands()

	lines[0].proxy.Lie(0)
	healthy(1, 1, 1)

	lines[0].proxy.Lie(1000)
	healthy(0, 1, 1)
	lands()

	wake, err := lines[1].link.Break(rig.Toxic{Type: "timeout", Stream: "downstream", Attributes: map[string]int{"timeout": 0}})
	must(t, err)
	healthy(0, 0, 1)
	lands()

	lines[0].proxy.Lie(0)
	healthy(1, 0, 1)
	revive := lines[2].link.Down()
	healthy(1, 0, 0)
	lands()

	must(t, wake(t.Context()))
	healthy(1, 1, 0)
	lines[0].proxy.Lie(1000)
	healthy(0, 1, 0)
	lands()

	must(t, revive())
	lines[0].proxy.Lie(0)
	healthy(1, 1, 1)
	lands()

	must(t, relayer.Runs())
	if found := relayer.Lines().Errors(); len(found) > 0 {
		t.Errorf("the relayer found defects of its own: %q", found)
	}
	slow := 0 // what a busy machine does beside: the line that hangs here is put aside for a head that lags
	for _, line := range relayer.Lines().With("is put aside") {
		if strings.Contains(line, "deadline exceeded") {
			slow++
		}
	}
	for text, want := range map[string][2]int{
		"is put aside": {5 + slow, 5 + slow}, "is taken back": {5 + slow, 5 + slow}, "least bad": {0, slow}, "chain went back": {}, "wallet shared": {},
	} {
		if n := len(relayer.Lines().With(text)); n < want[0] || n > want[1] {
			t.Errorf("it says %q %d times, want %d to %d", text, n, want[0], want[1])
		}
	}
	metrics, err := relayer.Metrics(t.Context())
	must(t, err)
	for series, n := range metrics {
		for _, outcome := range []string{"Reverted", "BeatenToIt", "TimedOut", "Rejected"} {
			if strings.HasPrefix(series, "twofold_submit_outcomes_total") && strings.Contains(series, outcome) && n > 0 {
				t.Errorf("%s is %v", series, n)
			}
		}
	}
	check(t, relayer.Stop(8*time.Second))
	if code := relayer.ExitCode(); code != 0 {
		t.Errorf("after a signal it exits %d", code)
	}
}
