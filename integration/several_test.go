package integration

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"twofold/coord"
	"twofold/integration/rig"
)

// second is the account that another relayer pays from. Each has a wallet of its own.
var second = rig.Payer(1)

// twoRelayers are a rig and two processes of its oracle, of ranks 0 and 1, with what the configs say beside.
func twoRelayers(t *testing.T, config string) (*rig.Rig, [2]*rig.Daemon) {
	t.Helper()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{"deploy:\n": config + "deploy:\n"}})
	return r, startTwo(t, r, nil)
}

// startTwo starts them on a rig. What the second has otherwise in its config is given by old and new text.
func startTwo(t *testing.T, r *rig.Rig, otherwise map[string]string) (daemons [2]*rig.Daemon) {
	t.Helper()
	other, err := r.SiteOfRank(t.Context(), t.TempDir(), 1)
	must(t, err)
	for old, with := range otherwise {
		must(t, other.Edit(old, with))
	}
	for i, site := range []rig.Site{r.Site, other} {
		d, err := r.StartDaemonAt(t.Context(), site)
		must(t, err)
		t.Cleanup(func() {
			check(t, d.Kill())
			if lines := d.Lines().Errors(); len(lines) > 0 {
				t.Errorf("relayer %d found defects of its own: %q", i, lines)
			}
			if t.Failed() {
				t.Logf("relayer %d:\n%s", i, d.Lines())
			}
		})
		daemons[i] = d
		if i == 0 {
			awaitFirstAnswers(t, r) // it goes first, by Redis as well
		}
	}
	return daemons
}

// ready is what /readyz says.
func ready(ctx context.Context, d *rig.Daemon) (_ string, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, d.URL()+"/readyz", nil)
	if err != nil {
		return "", err
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Do(request)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	text, err := io.ReadAll(response.Body)
	return string(text), err
}

// awaitReady waits until a relayer says a text of itself.
func awaitReady(t *testing.T, d *rig.Daemon, within time.Duration, text string) {
	t.Helper()
	must(t, rig.Await(t.Context(), within, "the relayer to say "+text, func(ctx context.Context) error {
		said, err := ready(ctx, d)
		if err == nil && !strings.Contains(said, text) {
			err = fmt.Errorf("it says %q", said)
		}
		return err
	}))
}

// posts is how many transactions an account has had mined.
func posts(t *testing.T, r *rig.Rig, of rig.Role) uint64 {
	t.Helper()
	n, err := r.Chain.Nonce(t.Context(), of.Address())
	must(t, err)
	return n
}

func TestOneThatIsCutOffFromRedisAndOneThatLeadsByItDoNotPostTheSameForEver(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	link, url, err := rig.StartLink(redis.URL())
	must(t, err)
	t.Cleanup(link.Stop)
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Edit: map[string]string{"deploy:\n": fmt.Sprintf("redis: {url: %q}\n", url) + "deploy:\n"}})
	daemons := startTwo(t, r, map[string]string{url: redis.URL()})
	awaitReady(t, daemons[1], 10*time.Second, "relayers: of rank 1")
	link.Down()
	awaitReady(t, daemons[1], 2*takeover, "relayers: this one goes first")
	rig.Pause(t.Context(), 10*block) // by whose report is the newest, and whose comes too late, they find out
	before := [2]uint64{posts(t, r, rig.Wallet), posts(t, r, second)}
	rig.Pause(t.Context(), 12*block)
	n, m := posts(t, r, rig.Wallet)-before[0], posts(t, r, second)-before[1]
	if max(n, m) < 3 || min(n, m) > 1 {
		t.Errorf("who is cut off posted %d times and the other %d: one should leave to the other what is due", n, m)
	}
	wasted := 0
	for _, d := range daemons {
		wasted += len(d.Lines().With("transaction reverted")) / 2 // each is said by who sends and by who posts
	}
	t.Logf("who is cut off posted %d times, the other %d, and %d were wasted until then", n, m, wasted)
	if wasted > 4 {
		t.Errorf("%d posts were wasted", wasted)
	}
}

func TestAFollowerTakesOverFromALeaderThatWasKilled(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	for name, config := range map[string]string{
		"with Redis":    fmt.Sprintf("redis: {url: %q}\n", redis.URL()),
		"without Redis": "",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r, daemons := twoRelayers(t, config)
			awaitReady(t, daemons[1], 10*time.Second, "relayers: of rank 1")
			rig.Pause(t.Context(), settle+4*block) // it could post by now
			before, begun := posts(t, r, rig.Wallet), posts(t, r, second)
			rig.Pause(t.Context(), 20*block)
			if n, m := posts(t, r, rig.Wallet)-before, posts(t, r, second)-begun; n < 3 || m > n/4 {
				t.Errorf("the leader posted %d times and the follower %d: it should leave to the leader what is due", n, m)
			}
			must(t, daemons[0].Kill())
			killed := time.Now()
			awaitAnswersSince(t, r, killed.Add(time.Second), 20*time.Second)
			if posts(t, r, second) == begun {
				t.Error("the follower has posted nothing")
			}
			noneReverted(t, r)
			if config != "" {
				awaitReady(t, daemons[1], takeover, "relayers: this one goes first")
				tells(t, r, redis)
			}
		})
	}
}

// tells holds that the stream has the answers of every feed that stand on chain.
func tells(t *testing.T, r *rig.Rig, redis *rig.Redis) {
	t.Helper()
	key := fmt.Sprintf("twofold:%d:%s:stream", rig.ChainID, strings.ToLower(r.Oracle.Address.Hex()))
	must(t, rig.Await(t.Context(), 10*time.Second, "the stream to have what stands on chain", func(ctx context.Context) error {
		entries, err := redis.Client.XRange(ctx, key, "-", "+").Result()
		if err != nil {
			return err
		}
		told := map[string]bool{}
		for _, e := range entries {
			if e.Values["kind"] == string(coord.Answer) {
				told[fmt.Sprint(e.Values["feed"], " ", e.Values["observedAt"], " ", e.Values["price"])] = true
			}
		}
		lanes, err := r.Lanes(ctx)
		if err != nil {
			return err
		}
		for _, f := range r.Record.Feeds {
			if p := lanes[f.ID]; !told[fmt.Sprintf("%s %d %s", f.Name, p.At, p.Price.Text(f.Decimals))] {
				return fmt.Errorf("%s of %d is not among %d entries", f.Name, p.At, len(entries))
			}
		}
		return nil
	}))
}
