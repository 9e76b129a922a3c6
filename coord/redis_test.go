package coord

import (
	"context"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/redis/go-redis/v9"
)

// memory is a model of what Redis keeps for relayers.
type memory struct {
	mu      sync.Mutex
	value   string
	until   time.Time // of value; zero: it has no end
	entries int
}

// way is one relayer's to it, and stands in for its connections.
type way struct {
	to   *memory
	away atomic.Bool                    // nothing is answered, and nothing gets there
	lose atomic.Pointer[string]         // commands of this name take effect, and the answer is lost
	slow atomic.Pointer[map[string]int] // how many milliseconds each command of a name takes
}

func (w *way) DialHook(redis.DialHook) redis.DialHook {
	return func(context.Context, string, string) (net.Conn, error) { panic("nothing is dialled") }
}

func (w *way) ProcessHook(redis.ProcessHook) redis.ProcessHook {
	return func(ctx context.Context, c redis.Cmder) error { return w.process(ctx, c) }
}

func (w *way) ProcessPipelineHook(redis.ProcessPipelineHook) redis.ProcessPipelineHook {
	return func(ctx context.Context, all []redis.Cmder) (first error) {
		for _, c := range all {
			if err := w.process(ctx, c); err != nil && first == nil {
				first = err
			}
		}
		return first
	}
}

func (w *way) process(ctx context.Context, c redis.Cmder) (err error) {
	defer func() { c.SetErr(err) }()
	if w.away.Load() {
		<-ctx.Done()
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	err = w.to.serve(c)
	if slow := w.slow.Load(); slow != nil {
		time.Sleep(time.Duration((*slow)[c.Name()]) * time.Millisecond)
	}
	if lost := w.lose.Load(); lost != nil && *lost == c.Name() {
		<-ctx.Done()
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

func (m *memory) serve(c redis.Cmder) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.until.IsZero() && !time.Now().Before(m.until) {
		m.value, m.until = "", time.Time{}
	}
	switch c := c.(type) {
	case *redis.StringCmd:
		if c.Name() == "xadd" {
			m.entries++
		} else if m.value == "" {
			return redis.Nil
		}
		c.SetVal(m.value)
	case *redis.DurationCmd:
		switch {
		case m.value == "":
			c.SetVal(-2)
		case m.until.IsZero():
			c.SetVal(noEnd)
		default:
			c.SetVal(time.Until(m.until))
		}
	case *redis.BoolCmd: // SET NX
		if c.SetVal(m.value == ""); m.value == "" {
			m.value, m.until = c.Args()[2].(string), time.Now().Add(leaseFor)
		}
	case *redis.Cmd: // a script: of three arguments it renews, of two it deletes
		own := m.value == c.Args()[4].(string)
		switch {
		case own && len(c.Args()) == 6:
			m.until = time.Now().Add(leaseFor)
		case own:
			m.value, m.until = "", time.Time{}
		}
		c.SetVal(map[bool]int64{true: 1}[own])
	default:
		panic("a command that relayers do not use: " + c.String())
	}
	return nil
}

// relayer starts one, which ends with the test or before.
func relayer(t *testing.T, m *memory, rank int, poster Poster) (c *Coord, w *way, end func()) {
	t.Helper()
	c, err := New(Config{
		URL: "redis://localhost", Kind: Single, Prefix: "p", Relayer: string(rune('a' + rank)), Rank: rank,
		StreamLength: 100, Poster: poster, Patience: 6 * time.Second,
	}, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	w = &way{to: m}
	for _, client := range c.clients {
		client.AddHook(w)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1) // size 1: one answer
	go func() { ended <- c.Run(ctx) }()
	end = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(end)
	return c, w, end
}

// pair are two relayers.
type pair [2]*Coord

// hold has them keep their ranks for a while.
func (p pair) hold(t *testing.T, when string, ranks [2]int, length time.Duration) {
	t.Helper()
	for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if got := [2]int{p[0].Rank(), p[1].Rank()}; got != ranks {
			t.Fatalf("%s: ranks %v, want %v", when, got, ranks)
		}
	}
}

func TestALeaseThatNobodyRenewsIsAsGoodAsNone(t *testing.T) {
	for name, until := range map[string]func() time.Time{
		"it has no end":                func() time.Time { return time.Time{} },
		"the clock there was set back": func() time.Time { return time.Now().Add(time.Hour) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a, _, _ := relayer(t, &memory{value: "gone/0/XYZ", until: until()}, 0, nil)
				time.Sleep(time.Second)
				if s := a.State(); s.Answers || s.Rank != 0 {
					t.Errorf("by a lease of an hour it is %+v, want the rank of the config", s)
				}
			})
		})
	}
}

func TestATakeWhoseAnswerWasLostIsKnownForOursAtTheNextLook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := new(memory)
		a, way, _ := relayer(t, m, 0, nil)
		set := "set"
		way.lose.Store(&set)
		time.Sleep(callWithin + 2*pollEvery)
		if s := a.State(); !s.Leads {
			t.Errorf("half a second after it took the lease it is %+v", s)
		}
	})
}

func TestWhoIsCutOffFromRedisLeavesTheLeaderAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m, others := new(memory), new(desk)
		b, _, end := relayer(t, m, 1, nil)
		time.Sleep(time.Second)
		a, way, _ := relayer(t, m, 0, others)
		time.Sleep(time.Second)
		pair{a, b}.hold(t, "the second leads", [2]int{1, 0}, time.Second)
		others.outdone.Store(true)
		way.away.Store(true)
		pair{a, b}.hold(t, "the first is cut off, and sees the second's reports", [2]int{1, 0}, 10*time.Second)
		end()
		others.outdone.Store(false)
		if rank := a.Rank(); rank != 0 {
			t.Errorf("nobody posts before it any more, and it is of rank %d", rank)
		}
	})
}

func TestALeaderThatCannotPostHasAnotherGoFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m, broken := new(memory), new(desk)
		a, _, _ := relayer(t, m, 0, broken)
		time.Sleep(time.Second)
		b, _, end := relayer(t, m, 1, new(desk))
		time.Sleep(time.Second)
		now := time.Now()
		broken.waits.Store(&now)
		pair{a, b}.hold(t, "what is due may land yet", [2]int{0, 1}, 5900*time.Millisecond)
		time.Sleep(time.Second)
		pair{a, b}.hold(t, "it did not", [2]int{1, 0}, time.Minute)
		broken.waits.Store(nil)
		pair{a, b}.hold(t, "the second has posted it, and leads", [2]int{1, 0}, time.Minute)
		end()
		time.Sleep(time.Second)
		if rank := a.Rank(); rank != 0 {
			t.Errorf("it is alone and can post, and is of rank %d", rank)
		}
	})
}

func TestWhoIsAloneGoesFirstWhetherOrNotItCanPost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := new(desk)
		a, _, _ := relayer(t, new(memory), 0, broken)
		time.Sleep(time.Second)
		broken.unable.Store(true)
		now := time.Now()
		broken.waits.Store(&now)
		pair{a, a}.hold(t, "nobody else is there", [2]int{0, 0}, time.Minute)
		if s := a.State(); s.Leads {
			t.Errorf("it cannot post and keeps the lease: %+v", s)
		}
		broken.unable.Store(false)
		broken.waits.Store(nil)
		time.Sleep(time.Second)
		if s := a.State(); !s.Leads {
			t.Errorf("it can post again, and has not taken the lease: %+v", s)
		}
	})
}

func TestASlowRedisTakesEachEntryOnceAndKeepsNobodyFromTheLease(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := new(memory)
		a, way, _ := relayer(t, m, 0, nil)
		way.slow.Store(&map[string]int{"xadd": 15}) // a batch takes two seconds
		time.Sleep(time.Second)
		for round := range uint32(200) {
			a.Tell(Entry{Kind: Answer, Round: round})
		}
		pair{a, a}.hold(t, "the stream is being written", [2]int{0, 0}, 5*time.Second)
		m.mu.Lock()
		defer m.mu.Unlock()
		if m.entries != 200 {
			t.Errorf("%d entries were written of 200", m.entries)
		}
	})
}

func TestARedisThatTakesEntriesAndIsLateToSaySoIsSentFewerAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := new(memory)
		a, way, _ := relayer(t, m, 0, nil)
		way.slow.Store(&map[string]int{"xadd": 50}) // 128 take more than six seconds
		time.Sleep(time.Second)
		for round := range uint32(200) {
			a.Tell(Entry{Kind: Answer, Round: round})
		}
		time.Sleep(time.Minute)
		if told := a.State().Told; told != 200 {
			t.Errorf("%d entries are told of 200", told)
		}
		m.mu.Lock()
		defer m.mu.Unlock()
		if m.entries > 3*200 {
			t.Errorf("200 entries were written %d times", m.entries)
		}
	})
}
