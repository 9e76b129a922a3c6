package integration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"twofold/integration/rig"
)

func TestDeployingTwiceSendsNothingTheSecondTime(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	before, sent := recordText(t, r), sentByWallet(t, r)
	out, err := r.Command(t.Context(), "deploy").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if n := sentByWallet(t, r) - sent; n > 0 {
		t.Errorf("it sent %d transactions: %s", n, out)
	}
	if after := recordText(t, r); after != before {
		t.Errorf("the record changed from %s to %s", before, after)
	}
}

func TestAFeedThatIsAddedToTheConfigIsAllThatTheSecondDeployAdds(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	oracle := r.Oracle.Address
	must(t, r.Site.Edit("deploy:\n", "  - name: DOGE/USD\n    decimals: 8\n    symbols: {coinbase: DOGE-USD, kraken: DOGE/USD}\ndeploy:\n"))
	// The owner is not the wallet, so the wallet can only say what the owner must send.
	out, err := r.Command(t.Context(), "deploy", "--json").Output()
	if err == nil {
		t.Fatalf("it says that all is done, and the feed cannot be there: %s", out)
	}
	var plan struct {
		OwnerMust []struct{ To, Data string }
	}
	must(t, json.Unmarshal(out, &plan))
	if len(plan.OwnerMust) != 1 || !strings.EqualFold(plan.OwnerMust[0].To, oracle.Hex()) {
		t.Fatalf("it asks the owner for %+v, want one call of the oracle", plan.OwnerMust)
	}
	ownerSends(t, r, hexBytes(t, plan.OwnerMust[0].Data))
	if out, err := r.Command(t.Context(), "deploy").CombinedOutput(); err != nil {
		t.Fatalf("after the owner's call: %v: %s", err, out)
	}
	if text := recordText(t, r); !strings.Contains(text, "DOGE/USD") || !strings.Contains(strings.ToLower(text), strings.ToLower(oracle.Hex())) {
		t.Errorf("the record is %s", text)
	}
}

func TestTheBinaryRelaysIsReadySaysThePriceAndEndsOnASignal(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	if out, err := r.Command(t.Context(), "price", "ETH/USD").CombinedOutput(); err == nil {
		t.Errorf("there is no answer yet, and it says %s", out)
	}
	process, err := rig.StartProcess(r.Command(t.Context(), "run"))
	must(t, err)
	t.Cleanup(func() { check(t, process.Kill()) })
	awaitFirstAnswers(t, r)
	address := httpAddress(t, process)
	must(t, rig.Await(t.Context(), 5*time.Second, "readiness", func(ctx context.Context) error {
		status, body, err := get(ctx, "http://"+address+"/readyz")
		if err == nil && status != http.StatusOK {
			err = errors.New(body)
		}
		return err
	}))
	_, metrics, err := get(t.Context(), "http://"+address+"/metrics")
	must(t, err)
	for _, want := range []string{`twofold_submit_outcomes_total{feed="ETH/USD",outcome="Landed"}`, "twofold_ready 1"} {
		if !strings.Contains(metrics, want) {
			t.Errorf("/metrics has no %s", want)
		}
	}
	saysThePrice(t, r)
	if errors := process.Lines().Errors(); len(errors) > 0 {
		t.Errorf("it found defects of its own: %q", errors)
	}
	check(t, process.Stop(8*time.Second))
	if code := process.ExitCode(); code != 0 {
		t.Errorf("after a signal it exits %d: %s", code, process.Lines())
	}
}

// saysThePrice compares `price` with what the chain's lane holds: both have eight decimals.
func saysThePrice(t *testing.T, r *rig.Rig) {
	t.Helper()
	out, err := r.Command(t.Context(), "price", "ETH-USD", "--json").Output()
	must(t, err)
	var said struct{ Feed, Answer, Status string }
	must(t, json.Unmarshal(out, &said))
	must(t, rig.Await(t.Context(), 2*time.Second, "the answer to be one of the chain's", func(ctx context.Context) error {
		head, err := r.Chain.Client.HeaderByNumber(ctx, nil)
		if err != nil {
			return err
		}
		for back := range int64(5) { // it was read a moment ago
			block := head.Number.Int64() - back
			lanes, err := r.LanesAt(ctx, block)
			if err != nil {
				return err
			}
			if fmt.Sprint(uint64(lanes[r.Record.Feed("ETH/USD").ID].Price)) == said.Answer {
				return nil
			}
		}
		return fmt.Errorf("it says %s", out)
	}))
	if said.Feed != "ETH/USD" || said.Status != "OK" {
		t.Errorf("it says %s", out)
	}
}

var httpAt = regexp.MustCompile(`http=(127\.0\.0\.1:\d+)`)

func httpAddress(t *testing.T, process *rig.Process) string {
	t.Helper()
	found := httpAt.FindStringSubmatch(process.Lines().String())
	if found == nil {
		t.Fatalf("it does not say where it serves: %s", process.Lines())
	}
	return found[1]
}

func get(ctx context.Context, url string) (status int, body string, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, "", err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, "", err
	}
	text, err := io.ReadAll(response.Body)
	return response.StatusCode, string(text), errors.Join(err, response.Body.Close())
}

func recordText(t *testing.T, r *rig.Rig) string {
	t.Helper()
	text, err := os.ReadFile(r.Site.Record())
	must(t, err)
	return string(text)
}
