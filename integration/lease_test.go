package integration

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"syscall"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/coord"
	"twofold/integration/rig"
)

// takeover bounds how long nobody goes first after the death of who did (design section 9).
const takeover = 2 * time.Second

// candidate is one relayer's part in the lease.
type candidate struct {
	*coord.Coord
	log *rig.Lines
	end func()
}

// newRedis starts one that is gone at the test's end.
func newRedis(t *testing.T) *rig.Redis {
	t.Helper()
	r, err := rig.StartRedis(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, r.Stop()) })
	return r
}

// newCandidate starts one that ends with the test, or before.
func newCandidate(t *testing.T, url string, rank int) *candidate {
	t.Helper()
	return newCandidateOf(t, coord.Single, url, rank)
}

// newCandidateOf starts one that has its lease from some kind of Redis.
func newCandidateOf(t *testing.T, kind coord.Kind, url string, rank int) *candidate {
	t.Helper()
	c := &candidate{log: new(rig.Lines)}
	cfg := coord.Config{URL: url, Kind: kind, Prefix: "twofold:test", Relayer: fmt.Sprintf("relayer-%d", rank), Rank: rank, StreamLength: 100}
	must(t, cfg.Check())
	var err error
	c.Coord, err = coord.New(cfg, slog.New(slog.NewTextHandler(c.log, nil)), prometheus.NewRegistry())
	must(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1) // size 1: one answer
	go func() { ended <- c.Run(ctx) }()
	done := false
	c.end = func() {
		if !done {
			done = true
			cancel()
			check(t, errors.Join(<-ended, c.Close()))
			if lines := c.log.Errors(); len(lines) > 0 {
				t.Errorf("defects: %q", lines)
			}
			if t.Failed() {
				t.Logf("%s:\n%s", cfg.Relayer, c.log)
			}
		}
	}
	t.Cleanup(c.end)
	return c
}

// awaitRank waits until a candidate has a rank.
func awaitRank(t *testing.T, c *candidate, rank int, within time.Duration) {
	t.Helper()
	must(t, rig.Await(t.Context(), within, fmt.Sprintf("%s to have rank %d", c.State().Relayer, rank), func(context.Context) error {
		if s := c.State(); s.Rank != rank || c.Rank() != rank {
			return fmt.Errorf("it is %+v", s)
		}
		return nil
	}))
}

// led are two candidates of which the second by its config goes first by the lease.
func led(t *testing.T, firstURL, secondURL string) (first, second *candidate) {
	t.Helper()
	second = newCandidate(t, secondURL, 1)
	awaitRank(t, second, 0, takeover)
	first = newCandidate(t, firstURL, 0)
	must(t, rig.Await(t.Context(), takeover, "the first to see who leads", func(context.Context) error {
		if s := first.State(); s.Leader != "relayer-1" || s.Rank != 1 {
			return fmt.Errorf("it sees %+v", s)
		}
		return nil
	}))
	return first, second
}

// awaitOneLeader waits until one of two leads by the lease, and both know which.
func awaitOneLeader(t *testing.T, first, second *candidate, within time.Duration) {
	t.Helper()
	must(t, rig.Await(t.Context(), within, "one of them to lead by the lease", func(context.Context) error {
		if a, b := first.State(), second.State(); a.Leads == b.Leads || a.Leader != b.Leader || a.Leader == "" {
			return fmt.Errorf("%+v, %+v", a, b)
		}
		return nil
	}))
}

// together holds that two keep their ranks for a while.
func together(t *testing.T, first, second *candidate, ranks [2]int, length time.Duration) {
	t.Helper()
	for end := time.Now().Add(length); time.Now().Before(end); rig.Pause(t.Context(), 20*time.Millisecond) {
		if got := [2]int{first.Rank(), second.Rank()}; got != ranks {
			t.Fatalf("ranks %v, want %v", got, ranks)
		}
	}
}

func TestOneGoesFirstWhateverTheConfigsSay(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	first, second := led(t, redis.URL(), redis.URL())
	together(t, first, second, [2]int{1, 0}, 3*time.Second) // two lives of a lease
}

func TestALeaseThatIsGivenBackIsTakenAtOnce(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	first, second := led(t, redis.URL(), redis.URL())
	second.end()
	awaitRank(t, first, 0, 600*time.Millisecond) // a poll, not the rest of the lease
}

func TestALeaseIsTakenOverWithinTwoSecondsOfItsHoldersSilence(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	link, url, err := rig.StartLink(redis.URL())
	must(t, err)
	t.Cleanup(link.Stop)
	first, second := led(t, redis.URL(), url)
	began := time.Now()
	up := link.Down()
	awaitRank(t, first, 0, takeover)
	t.Logf("taken over after %v", time.Since(began).Round(time.Millisecond))
	if s := first.State(); s.Turned.Before(began) || s.Heard.Before(began) {
		t.Errorf("whoever looks is told that the lead turned at %v, and Redis answered at %v: both are from before %v", s.Turned, s.Heard, began)
	}
	if rank := second.Rank(); rank != 1 {
		t.Errorf("who is cut off has rank %d while another leads, want that of its config", rank)
	}
	must(t, up())
	must(t, rig.Await(t.Context(), takeover, "who was cut off to see who leads", func(context.Context) error {
		if s := second.State(); s.Leader != "relayer-0" {
			return fmt.Errorf("it sees %+v", s)
		}
		return nil
	}))
	together(t, first, second, [2]int{0, 1}, time.Second)
}

func TestWithoutRedisTheRanksOfTheConfigsHold(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	first, second := led(t, redis.URL(), redis.URL())
	gone := func(c *candidate) int { return len(c.log.With("Redis does not answer")) }
	before := map[*candidate]int{first: gone(first), second: gone(second)} // a busy machine's start may have said it
	must(t, redis.Process.Kill())
	awaitRank(t, first, 0, takeover)
	awaitRank(t, second, 1, takeover)
	together(t, first, second, [2]int{0, 1}, 2*time.Second)
	for c, said := range before {
		if n := gone(c) - said; n != 1 {
			t.Errorf("%s said %d times that Redis is gone", c.State().Relayer, n)
		}
	}
	must(t, redis.Start(t.Context()))
	awaitOneLeader(t, first, second, takeover)
}

func TestARedisThatSleepsHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	for name, sleep := range map[string]func(*rig.Redis) (wake func() error, err error){
		"CLIENT PAUSE": func(r *rig.Redis) (func() error, error) {
			return func() error { return nil }, r.Client.Do(t.Context(), "CLIENT", "PAUSE", "4000", "ALL").Err()
		},
		"SIGSTOP": func(r *rig.Redis) (func() error, error) {
			return func() error { return r.Process.Signal(syscall.SIGCONT) }, r.Process.Signal(syscall.SIGSTOP)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			redis := newRedis(t)
			first, second := led(t, redis.URL(), redis.URL())
			began := time.Now()
			wake, err := sleep(redis)
			must(t, err)
			awaitRank(t, first, 0, takeover)
			awaitRank(t, second, 1, takeover)
			together(t, first, second, [2]int{0, 1}, time.Second)
			rig.Pause(t.Context(), 4*time.Second-time.Since(began))
			must(t, wake())
			awaitOneLeader(t, first, second, 2*takeover)
		})
	}
}

func TestARedisThatForgotEverythingHasOneLeaderAgain(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	first, second := led(t, redis.URL(), redis.URL())
	for range 5 {
		must(t, redis.Client.FlushAll(t.Context()).Err())
		awaitOneLeader(t, first, second, takeover)
	}
}

func TestThreeThatStartAtOnceHaveOneLeader(t *testing.T) {
	t.Parallel()
	redis := newRedis(t)
	all := []*candidate{newCandidate(t, redis.URL(), 0), newCandidate(t, redis.URL(), 1), newCandidate(t, redis.URL(), 2)}
	leaders := func() (n int) {
		for _, c := range all {
			if c.State().Leads {
				n++
			}
		}
		return n
	}
	must(t, rig.Await(t.Context(), takeover, "a leader", func(context.Context) error {
		if leaders() == 0 {
			return errors.New("there is none")
		}
		return nil
	}))
	for end := time.Now().Add(3 * time.Second); time.Now().Before(end); rig.Pause(t.Context(), 20*time.Millisecond) {
		if n := leaders(); n != 1 {
			t.Fatalf("%d lead", n)
		}
	}
}
