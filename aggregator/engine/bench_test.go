package engine

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"twofold/aggregator"
	"twofold/feeds"
	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// maxAllocations is what a frame may cost on its way to a decision.
const maxAllocations = 2

// way is what a frame passes, bytes to decision, in the goroutines' order: the provider's decoder, the attester of its
// side, the engine's mailbox, the loop. Only the sockets and the wake-ups are left out.
type way struct {
	testing.TB
	decoder  feeds.Decoder
	attester *signer.Attester
	loop     *loop
	frames   [][]byte
	from     time.Time
	next     int
	quotes   []price.Quote
	took     [4]time.Duration // by stage
}

// stages are what is timed, in order.
var stages = [4]string{"decode", "attester", "mailbox", "decide"}

// ways is how many frames a way has; then a new one is needed, as providers' times only rise.
const ways = 2000

func newWay(t testing.TB, provider string) *way {
	w := &way{TB: t, from: time.Now().Add(-time.Second)}
	side, other := price.A, feeds.Kraken
	if provider == feeds.Kraken {
		side, other = price.B, feeds.Coinbase
	}
	cfg := testConfig()
	e := New(cfg, silent{}, slog.New(slog.DiscardHandler), nil)
	w.loop = newLoop(e)
	// The sides agree around an answer that is not due.
	answered := price.Published{Exists: true, Price: 300_050_000_000, At: uint32(time.Now().Unix()), Clock: uint32(time.Now().Unix())}
	w.loop.book.Put(price.Quote{Feed: eth, Provider: other, Price: 300_050_000_000, Stated: time.Now(), Received: time.Now(), Session: 1})
	w.loop.look(time.Now(), aggregator.Outlook{Published: map[price.FeedID]price.Published{eth: answered, btc: answered}})

	w.attester = newAttester(t, side, provider)

	d, err := feeds.NewDecoder(feeds.Config{Provider: provider, Symbols: []feeds.Symbol{{
		Feed: cfg.Feeds[0].Feed, Name: map[string]string{feeds.Coinbase: "ETH-USD", feeds.Kraken: "ETH/USD"}[provider],
		MaxSpread: 5000, MaxQuoteAge: 10 * time.Second,
	}}}, 1)
	if err != nil {
		t.Fatal(err)
	}
	w.decoder = d
	d.Open(w.from)
	w.frames = map[string]func(time.Time) [][]byte{feeds.Coinbase: coinbaseFrames, feeds.Kraken: krakenFrames}[provider](w.from)
	for range 200 { // buffers grow to their size
		w.frame()
	}
	w.loop.feeds[0].since = price.Since{Agreed: w.from.Add(-time.Hour)} // the first frame began a connection, which settles
	w.took = [4]time.Duration{}
	return w
}

func newAttester(t testing.TB, side price.Side, provider string) *signer.Attester {
	cfg := signer.DefaultConfig()
	cfg.Side, cfg.Provider = side, provider
	a, err := signer.NewAttester(cfg, report.Domain{ChainID: 901}, nil, chainless{}, nil) // it signs nothing
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// coinbaseFrames are a book of a thousand levels a side and changes of its top and depth, half a millisecond apart.
func coinbaseFrames(from time.Time) [][]byte {
	snapshot := []byte(`{"type":"snapshot","product_id":"ETH-USD","bids":[`)
	for i := range 1000 {
		snapshot = fmt.Appendf(snapshot, `["%d.%02d","1"],`, 2999-i/100, i%100)
	}
	snapshot = append(snapshot[:len(snapshot)-1], `],"asks":[`...)
	for i := range 1000 {
		snapshot = fmt.Appendf(snapshot, `["%d.%02d","1"],`, 3001+i/100, i%100)
	}
	frames := [][]byte{append(snapshot[:len(snapshot)-1], `]}`...)}
	for i := range ways {
		frames = append(frames, fmt.Appendf(nil,
			`{"type":"l2update","product_id":"ETH-USD","changes":[["buy","3000.%02d","1"],["buy","3000.%02d","0.00000000"],["sell","3005.55","2.1"],["buy","2990.55","0.5"]],"time":"%s"}`,
			i%90, (i+89)%90, stampOf(from, i)))
	}
	return frames
}

// krakenFrames are changes of the best bid and ask, half a millisecond apart.
func krakenFrames(from time.Time) (frames [][]byte) {
	for i := range ways + 1 {
		frames = append(frames, fmt.Appendf(nil,
			`{"channel":"ticker","type":"update","data":[{"symbol":"ETH/USD","bid":3000.%02d,"bid_qty":44.62068691,"ask":3001.00,"ask_qty":10.60570466,"last":3000.5,"volume":27063.25,"vwap":3000.1,"low":2900.00,"high":3100.00,"change":0.5,"change_pct":0.01,"timestamp":"%s"}]}`,
			i%90, stampOf(from, i)))
	}
	return frames
}

func stampOf(from time.Time, i int) string {
	return from.Add(time.Duration(i) * time.Second / (2 * ways)).UTC().Format("2006-01-02T15:04:05.000000Z")
}

// frame takes the next frame all the way.
func (w *way) frame() {
	start := time.Now()
	out, err := w.decoder.Frame(start, w.frames[w.next])
	if err != nil || len(out.Quotes) != 1 && w.next != 0 {
		w.Fatalf("frame %d: %v, %d quotes, rejected %v", w.next, err, len(out.Quotes), out.Rejected)
	}
	w.next++
	decoded := time.Now()
	for _, q := range out.Quotes {
		w.attester.Quote(q)
	}
	heard := time.Now()
	for _, q := range out.Quotes {
		w.loop.Quote(q)
	}
	select {
	case <-w.loop.mail.ready:
	default:
	}
	w.quotes, _ = w.loop.mail.take(w.quotes)
	taken := time.Now()
	w.loop.quotes(taken, w.quotes)
	w.loop.propose(taken)
	for i, t := range [4]time.Duration{decoded.Sub(start), heard.Sub(decoded), taken.Sub(heard), time.Since(taken)} {
		w.took[i] += t
	}
}

// BenchmarkFrameToDecision is the way of a frame; `make bench` prints it.
func BenchmarkFrameToDecision(b *testing.B) {
	for _, provider := range []string{feeds.Coinbase, feeds.Kraken} {
		b.Run(provider, func(b *testing.B) {
			var took [4]time.Duration
			b.ReportAllocs()
			var w *way
			for b.Loop() {
				if w == nil || w.next == len(w.frames) {
					b.StopTimer()
					if w != nil {
						add(&took, w.took)
					}
					w = newWay(b, provider)
					b.StartTimer()
				}
				w.frame()
			}
			add(&took, w.took)
			for i, stage := range stages {
				b.ReportMetric(float64(took[i].Nanoseconds())/float64(b.N), stage+"-ns/op")
			}
		})
	}
}

func add(sum *[4]time.Duration, took [4]time.Duration) {
	for i := range sum {
		sum[i] += took[i]
	}
}

func TestAFrameCostsNearlyNoAllocationOnItsWayToADecision(t *testing.T) {
	for _, provider := range []string{feeds.Coinbase, feeds.Kraken} {
		t.Run(provider, func(t *testing.T) {
			w := newWay(t, provider)
			before, _ := w.loop.Last(eth)
			if n := testing.AllocsPerRun(1000, w.frame); n > maxAllocations {
				t.Errorf("%v allocations a frame, want at most %d", n, maxAllocations)
			}
			if after, ok := w.loop.Last(eth); !ok || !after.At.Now.After(before.At.Now) || after.Outcome != aggregator.Unchanged || after.A == before.A && after.B == before.B {
				t.Errorf("the last frame decided %v of %d and %d, after %d and %d", after.Outcome, after.A, after.B, before.A, before.B)
			}
		})
	}
}

// chainless is a chain of which nothing is known.
type chainless struct{}

func (chainless) Published(price.FeedID) (price.Published, price.Policy, bool) {
	return price.Published{}, price.Policy{}, false
}

// silent is a poster that is not asked for anything.
type silent struct{}

func (silent) Offer(aggregator.Proposal) {}
func (silent) Tell(aggregator.Proposal)  {}

func (chainless) Head() price.Head { return price.Head{} }
