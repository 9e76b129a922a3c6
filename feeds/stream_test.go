package feeds

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
)

// world is a stream under test, its provider and its sink.
type world struct {
	provider *fakeProvider
	sink     *collector
	stream   *Stream
	log      bytes.Buffer
}

// run runs a Coinbase stream against p for d inside a bubble, then ends it and hands the world to judge.
func run(t *testing.T, c Config, p *fakeProvider, d time.Duration, judge func(*testing.T, *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		w := &world{provider: p, sink: &collector{}}
		stream, err := New(c, w.sink, p, slog.New(slog.NewTextHandler(&w.log, nil)), prometheus.NewRegistry())
		if err != nil {
			t.Fatal(err)
		}
		w.stream = stream
		ctx, cancel := context.WithTimeout(t.Context(), d)
		defer cancel()
		began := time.Now()
		if err := stream.Run(ctx); err != nil || time.Since(began) < d || time.Since(began) > d+time.Second {
			t.Errorf("Run returned %v after %v", err, time.Since(began))
		}
		p.all.Wait()
		judge(t, w)
	})
}

func streamConfig() Config {
	c := testConfig(Coinbase)
	c.URL, c.Symbols = "ws://127.0.0.1/feed", c.Symbols[:1]
	return c
}

func (w *world) ends(c cause) int { return int(testutil.ToFloat64(w.stream.metrics.reconnects[c])) }

func TestStreamSubscribesAtOnceAndHandsQuotesOn(t *testing.T) {
	var heard string
	p := &fakeProvider{serve: func(_ int, c *fake) {
		select {
		case heard = <-c.heard:
		case <-time.After(time.Second):
		}
		c.keep(10 * time.Second)
	}}
	run(t, streamConfig(), p, 3500*ms, func(t *testing.T, w *world) {
		if !strings.Contains(heard, `"type":"subscribe"`) {
			t.Fatalf("the provider heard %q", heard)
		}
		quotes := w.sink.taken()
		if len(quotes) != 5 {
			t.Fatalf("%d quotes, want one each second and a withdrawal", len(quotes))
		}
		for _, q := range quotes[:4] {
			if q.Price != 300010000000 || q.Session != 1 || q.Gone != price.Present {
				t.Fatalf("%+v", q)
			}
		}
		if quotes[4].Gone != price.Disconnected {
			t.Fatalf("the end withdraws nothing: %+v", quotes[4])
		}
		if n := testutil.ToFloat64(w.stream.metrics.quotes[0]); n != 4 {
			t.Fatalf("metric counts %v quotes", n)
		}
	})
}

func TestStreamWithdrawsItsQuotesAtOnceWhenTheConnectionEndsAndComesBack(t *testing.T) {
	var cut time.Time
	p := &fakeProvider{serve: func(n int, c *fake) {
		if n == 1 {
			c.keep(2500 * ms)
			cut = time.Now()
			return
		}
		c.keep(time.Minute)
	}}
	run(t, streamConfig(), p, 10*time.Second, func(t *testing.T, w *world) {
		for i, q := range w.sink.taken() {
			if q.Gone == price.Disconnected {
				if q.Session != 1 || !w.sink.came[i].Equal(cut) {
					t.Fatalf("withdrawn %v after the cut: %+v", w.sink.came[i].Sub(cut), q)
				}
				next := w.sink.taken()[i+1]
				if next.Session != 2 || next.Gone != price.Present || next.Received.Sub(cut) > time.Second {
					t.Fatalf("after the cut: %+v", next)
				}
				if w.ends(closed) != 1 {
					t.Fatalf("%d ends by the other side counted", w.ends(closed))
				}
				return
			}
		}
		t.Fatal("nothing was withdrawn")
	})
}

func TestStreamEndsAConnectionThatIsSilent(t *testing.T) {
	p := &fakeProvider{serve: func(_ int, c *fake) {
		c.quote()
		<-c.over
	}}
	run(t, streamConfig(), p, 7*time.Second, func(t *testing.T, w *world) {
		quotes := w.sink.taken()
		if len(quotes) < 2 || quotes[1].Gone != price.Disconnected || w.sink.came[1].Sub(w.sink.came[0]) != 5*time.Second {
			t.Fatalf("%+v", quotes)
		}
		if w.ends(silent) != 1 {
			t.Fatalf("%d silent ends counted", w.ends(silent))
		}
	})
}

func TestStreamEndsAConnectionThatLivesButHasNoQuotes(t *testing.T) {
	p := &fakeProvider{serve: func(_ int, c *fake) {
		for i := 1; c.say(coinbaseBeat(0, i)); i++ {
			select {
			case <-time.After(time.Second):
			case <-c.over:
				return
			}
		}
	}}
	run(t, streamConfig(), p, 6*time.Second, func(t *testing.T, w *world) {
		if w.ends(noQuote) != 1 || len(w.provider.dials) != 2 || len(w.sink.taken()) != 0 {
			t.Fatalf("%d ends, %d dials, quotes %v", w.ends(noQuote), len(w.provider.dials), w.sink.taken())
		}
	})
}

func TestStreamEndsAConnectionAfterAFrameItCannotDecode(t *testing.T) {
	p := &fakeProvider{serve: func(n int, c *fake) {
		c.quote()
		if n == 1 {
			c.say(`{"type":"l2update","product_id":"ETH-USD","changes":[["buy","3000.10","1"],["bu`)
		}
		<-c.over
	}}
	run(t, streamConfig(), p, 3*time.Second, func(t *testing.T, w *world) {
		quotes := w.sink.taken()
		if len(quotes) != 4 || quotes[1].Gone != price.Disconnected || quotes[2].Session != 2 {
			t.Fatalf("%+v", quotes)
		}
		if w.ends(garbage) != 1 || testutil.ToFloat64(w.stream.metrics.rejected[Garbage]) != 1 {
			t.Fatalf("%d ends by garbage counted", w.ends(garbage))
		}
	})
}

func TestStreamEndsAConnectionThatDoesNotTakeWhatIsSent(t *testing.T) {
	p := &fakeProvider{mute: true, serve: func(_ int, c *fake) {
		for c.quote() {
			<-time.After(time.Second)
		}
	}}
	run(t, streamConfig(), p, 5500*ms, func(t *testing.T, w *world) {
		if w.ends(stuck) != 1 {
			t.Fatalf("%d stuck ends counted", w.ends(stuck))
		}
	})
}

// busiest is the most times within any window of that length.
func TestStreamPingsAndAnswersPingsWhileTheSinkIsStuck(t *testing.T) {
	var pings, pongs int
	p := &fakeProvider{serve: func(n int, c *fake) {
		c.quote()
		for range 40 {
			<-time.After(time.Second)
			if c.conn.WriteControl(websocket.PingMessage, []byte("x"), time.Now().Add(time.Second)) != nil || !c.quote() {
				break
			}
		}
		<-time.After(time.Millisecond)
		if n == 1 {
			pings, pongs = len(c.pings), len(c.pongs)
		}
	}}
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		sink := &collector{block: func(price.Quote) { <-release }}
		stream, err := New(streamConfig(), sink, p, slog.New(slog.DiscardHandler), nil)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer p.all.Wait()
		defer cancel()
		ended := make(chan error, 1)
		go func() { ended <- stream.Run(ctx) }()
		began := time.Now()
		<-time.After(39 * time.Second)
		if n := len(sink.taken()); n != 0 {
			t.Fatalf("the sink was not stuck: %d quotes", n)
		}
		close(release)
		synctest.Wait()
		quotes := sink.taken()
		if len(quotes) != 40 {
			t.Fatalf("%d quotes, want 40: none may be lost", len(quotes))
		}
		for i, q := range quotes {
			if want := began.Add(time.Duration(i) * time.Second); !q.Received.Equal(want) {
				t.Fatalf("quote %d received %v after it came", i, q.Received.Sub(want))
			}
		}
		<-time.After(5 * time.Second)
		cancel()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		p.all.Wait()
		if pings != 2 || pongs != 40 {
			t.Fatalf("%d pings in 40 s, want 2; %d pongs, want 40", pings, pongs)
		}
	})
}

func TestStreamLogsThatQuotesAreBackOnce(t *testing.T) {
	p := &fakeProvider{
		refuse: func(n int) error {
			if n < 10 {
				return errRefused
			}
			return nil
		},
		serve: func(_ int, c *fake) { c.keep(time.Minute) },
	}
	run(t, streamConfig(), p, 30*time.Second, func(t *testing.T, w *world) {
		log := w.log.String()
		if strings.Count(log, "trying again") != 1 || strings.Count(log, "quotes are back") != 1 || strings.Contains(log, "level=ERROR") {
			t.Fatal(log)
		}
	})
}

func TestStreamLogsAProvidersComplaintOnce(t *testing.T) {
	p := &fakeProvider{serve: func(_ int, c *fake) {
		for range 5 {
			c.say(`{"type":"error","message":"Failed to subscribe","reason":"ETH-USD is not a valid product"}`)
		}
		c.keep(time.Minute)
	}}
	run(t, streamConfig(), p, 5*time.Second, func(t *testing.T, w *world) {
		if strings.Count(w.log.String(), "not a valid product") != 1 {
			t.Fatal(w.log.String())
		}
	})
}

// dialFunc is a Dialer that only fails: with HTTP status 429, if it got so far.
type dialFunc func(context.Context) error

func (f dialFunc) DialContext(ctx context.Context, _ string, _ http.Header) (*websocket.Conn, *http.Response, error) {
	err := f(ctx)
	if errors.Is(err, websocket.ErrBadHandshake) {
		return nil, &http.Response{Status: "429 Too Many Requests", Body: http.NoBody}, err
	}
	return nil, nil, err
}

func TestStreamLogsTheStatusWithWhichAConnectionWasRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		dialer := dialFunc(func(context.Context) error { return websocket.ErrBadHandshake })
		stream, err := New(streamConfig(), &collector{}, dialer, slog.New(slog.NewTextHandler(&log, nil)), nil)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		if err := stream.Run(ctx); err != nil || strings.Count(log.String(), "429 Too Many Requests") != 1 {
			t.Fatalf("%v: %s", err, log.String())
		}
	})
}

func TestStreamLogsABoundedNumberOfComplaints(t *testing.T) {
	p := &fakeProvider{serve: func(_ int, c *fake) {
		for i := range 2 * maxNoted {
			c.say(fmt.Sprintf(`{"type":"error","message":"no %d"}`, i))
		}
		c.keep(time.Minute)
	}}
	run(t, streamConfig(), p, 5*time.Second, func(t *testing.T, w *world) {
		if n := strings.Count(w.log.String(), "notice about"); n != maxNoted {
			t.Fatalf("%d complaints logged", n)
		}
		if n := testutil.ToFloat64(w.stream.metrics.frames[Failure]); n != 2*maxNoted {
			t.Fatalf("%v complaints counted", n)
		}
	})
}

func TestStreamGivesUpADialThatHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var dials int
		dialer := dialFunc(func(ctx context.Context) error {
			dials++
			<-ctx.Done()
			return ctx.Err()
		})
		stream, err := New(streamConfig(), &collector{}, dialer, slog.New(slog.DiscardHandler), nil)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 12*time.Second)
		defer cancel()
		if err := stream.Run(ctx); err != nil {
			t.Fatal(err)
		}
		if dials != 3 || !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			t.Fatalf("%d dials in 12 s", dials)
		}
	})
}
