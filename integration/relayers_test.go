package integration

import (
	"context"
	"fmt"
	"syscall"
	"testing"
	"time"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// newGroup starts several relayers of one oracle on a busy market, all at once, which are gone at the test's end.
func newGroup(t *testing.T, relayers int, redis bool) *trial.Group {
	t.Helper()
	g, err := trial.StartGroup(t.Context(), trial.GroupOptions{Binary: binary, Dir: t.TempDir(), Relayers: relayers, Redis: redis, Length: time.Minute})
	must(t, err)
	t.Cleanup(func() {
		check(t, g.Sound())
		check(t, g.Stop())
		if t.Failed() {
			for _, m := range g.Relayers {
				t.Logf("rank %d:\n%s", m.Rank, m.Lines())
			}
		}
	})
	return g
}

// busy is what may be wasted where the machine alone has who goes first late by a stagger, or somebody believe that Redis is
// away. `make race` holds the share.
const busy = 3

// wastes holds that so many posts at most reverted, came too late with a page, or said nothing that was due, and that every
// answer was right.
func wastes(t *testing.T, g *trial.Group, most int) {
	t.Helper()
	var wallets []rig.Role
	for _, m := range g.Relayers {
		wallets = append(wallets, m.Wallet)
	}
	posts, err := trial.Posts(t.Context(), g.Rig, wallets...)
	must(t, err)
	late, needless := 0, g.Watch.Needless(posts, trial.Trigger)
	for _, p := range posts {
		if !p.Whole {
			late++
		}
	}
	t.Logf("%d posts, of which %d came too late and %d said nothing that was due", len(posts), late, needless)
	if late+needless > most {
		t.Errorf("%d and %d of %d posts were wasted, want %d at most", late, needless, len(posts), most)
	}
	wrong, err := g.Wrong(t.Context())
	must(t, err)
	if wrong > 0 {
		t.Errorf("%d answers were wrong", wrong)
	}
}

// landsInTime holds that what was due since a moment landed, whatever happened to Redis, in twice the time that it may take:
// beside the other tests a machine is busy. `make failover` holds the bar itself.
func landsInTime(t *testing.T, g *trial.Group, since time.Time) {
	t.Helper()
	now, n := time.Now(), 0
	var worst time.Duration
	for _, due := range g.Watch.Dues(trial.Trigger, since, now) {
		n++
		worst = max(worst, due.Took(now))
	}
	if bar := 2 * trial.LandsWithin(false); worst > bar {
		t.Errorf("of %d answers that were due one took %v, want %v at most", n, worst, bar)
	} else if n == 0 {
		t.Error("nothing was due")
	} else {
		t.Logf("of %d answers that were due the slowest took %v", n, worst.Round(time.Millisecond))
	}
}

// oneFirst holds for a while that one goes first, and not two or none for longer than a lead may take to turn.
func oneFirst(t *testing.T, g *trial.Group, length time.Duration) {
	t.Helper()
	since := time.Now()
	for end := since.Add(length); time.Now().Before(end); rig.Pause(t.Context(), 100*time.Millisecond) {
		if _, err := g.First(t.Context()); err == nil {
			since = time.Now()
		} else if time.Since(since) > takeover {
			t.Fatalf("for %v: %v", takeover, err)
		}
	}
}

// awaitFirst waits until one goes first.
func awaitFirst(t *testing.T, g *trial.Group) (first *trial.Member) {
	t.Helper()
	must(t, rig.Await(t.Context(), 10*time.Second, "one to go first", func(ctx context.Context) (err error) {
		first, err = g.First(ctx)
		return err
	}))
	return first
}

func TestALeaderThatSleptGoesOnWithoutHarm(t *testing.T) {
	t.Parallel()
	for name, redis := range map[string]bool{"with Redis": true, "without Redis": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := newGroup(t, 2, redis)
			asleep := awaitFirst(t, g)
			awake := g.Relayers[1-asleep.Rank]
			began := time.Now()
			must(t, asleep.Signal(syscall.SIGSTOP))
			rig.Pause(t.Context(), 20*time.Second)
			landsInTime(t, g, began)
			posted, err := g.Chain.Nonce(t.Context(), awake.Wallet.Address())
			must(t, err)
			if posted == 0 {
				t.Error("the follower has posted nothing")
			}
			woken := time.Now()
			must(t, asleep.Signal(syscall.SIGCONT))
			oneFirst(t, g, 8*time.Second)
			landsInTime(t, g, woken)
			if first := awaitFirst(t, g); redis && first != awake {
				t.Errorf("the one of rank %d goes first: want who took over", first.Rank)
			}
			wastes(t, g, busy)
		})
	}
}

func TestThreeRelayersThatStartAtOnceHaveAnOrder(t *testing.T) {
	t.Parallel()
	for name, redis := range map[string]bool{"with Redis": true, "without Redis": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := newGroup(t, 3, redis)
			began := time.Now()
			oneFirst(t, g, 5*time.Second)
			landsInTime(t, g, began)
			wastes(t, g, busy)
		})
	}
}

func TestRelayersGoOnWhateverRedisDoes(t *testing.T) {
	t.Parallel()
	g := newGroup(t, 2, true)
	began := time.Now()
	for _, trouble := range []func(context.Context) (end func() error, err error){
		func(ctx context.Context) (func() error, error) { return nil, g.Redis.Client.FlushAll(ctx).Err() },
		func(ctx context.Context) (func() error, error) {
			return nil, g.Redis.Client.Do(ctx, "CLIENT", "PAUSE", "4000", "ALL").Err()
		},
		func(context.Context) (func() error, error) { return g.Line.Down(), nil },
		func(context.Context) (func() error, error) {
			end, err := g.Line.Break(rig.Toxic{Type: "timeout", Stream: "downstream"}) // nothing comes back
			return func() error { return end(context.WithoutCancel(t.Context())) }, err
		},
	} {
		end, err := trouble(t.Context())
		must(t, err)
		rig.Pause(t.Context(), 4*time.Second)
		if end != nil {
			must(t, end())
		}
		must(t, rig.Await(t.Context(), 15*time.Second, "one of them to go first by the lease", func(ctx context.Context) error {
			leads := 0.0
			for _, m := range g.Relayers {
				metrics, err := m.Metrics(ctx)
				if err != nil {
					return err
				}
				leads += metrics["twofold_coord_leader"]
			}
			if leads != 1 {
				return fmt.Errorf("%v do", leads)
			}
			return nil
		}))
	}
	landsInTime(t, g, began)
	turns := 0.0
	for _, m := range g.Relayers {
		metrics, err := m.Metrics(t.Context())
		must(t, err)
		turns += metrics.Sum("twofold_coord_lease_changes_total")
	}
	wastes(t, g, int(turns)) // what the one has in the pool the other does not know
}
