package simulator

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestCoinbaseFramesAreLikeTheRecordedOnes(t *testing.T) {
	inBubble(t, Config{Seed: 1}, func(t *testing.T, b *bench) {
		c := b.subscribed(Coinbase, "BTC-USD", "NOPE-USD")
		b.pass(3 * time.Second)
		c.send(`{"type":"subscribe","product_ids":["BTC-USD"],"channels":["level2"]}`)
		c.send(`not JSON`)
		synctest.Wait()

		all, recorded := c.take(), samples(t, "coinbase.jsonl")
		wantShape(t, with(all, `"subscriptions"`), recorded[1])
		wantShape(t, with(all, `"snapshot"`), recorded[3])
		wantShape(t, with(all, `"l2update"`), recorded[4])
		wantShape(t, with(all, `"ticker","sequence"`), recorded[7])
		wantShape(t, with(all, `"heartbeat","last_trade_id"`), recorded[8])
		wantShape(t, with(all, `NOPE-USD is not`), recorded[9])
		if got := with(all, `authentication`); len(got) != 1 || got[0].text != recorded[10] {
			t.Errorf("a channel that needs a key was answered %v, want %s", got, recorded[10])
		}
		wantShape(t, with(all, `Malformed`), recorded[11])
		if got := with(all, `"level2_50"`); len(got) != 1 || !strings.Contains(got[0].text, `{"name":"level2_50","product_ids":["BTC-USD"],"account_ids":null}`) {
			t.Errorf("the good product of a list with a bad one was acknowledged as %v", got)
		}
	})
}

func TestCoinbaseNumbersAreWrittenAsTheRecordedOnes(t *testing.T) {
	full, eight := regexp.MustCompile(`^\d+\.\d\d$`), regexp.MustCompile(`^\d+\.\d{8}$`)
	trimmed := regexp.MustCompile(`^\d+(\.\d*[1-9])?$`)
	inBubble(t, Config{Seed: 2}, func(t *testing.T, b *bench) {
		c := b.subscribed(Coinbase, "BTC-USD")
		b.pass(10 * time.Second)
		all := c.take()
		removals := 0
		for _, h := range with(all, `"l2update"`) {
			for _, change := range fields(t, h.text)["changes"].([]any) {
				c := change.([]any)
				if !full.MatchString(c[1].(string)) || !eight.MatchString(c[2].(string)) {
					t.Fatalf("change %v is not written like the recorded ones", c)
				}
				if c[2] == "0.00000000" {
					removals++
				}
			}
		}
		if removals < 50 {
			t.Errorf("%d levels were removed in 10 s, want at least 50", removals)
		}
		for _, h := range with(all, `"ticker","sequence"`) {
			f := fields(t, h.text)
			for key, want := range map[string]*regexp.Regexp{
				"price": trimmed, "open_24h": trimmed, "low_24h": trimmed, "last_size": trimmed, "best_bid": full,
				"best_ask": full, "best_bid_size": eight, "best_ask_size": eight, "volume_24h": eight, "volume_30d": eight,
			} {
				if !want.MatchString(f[key].(string)) {
					t.Fatalf("%s %v of a ticker is not written like the recorded ones (%v)", key, f[key], want)
				}
			}
		}
	})
}

// A reader is a book made only of what a client heard.
type reader map[string]map[string]uint64

func (r reader) apply(t *testing.T, f map[string]any) (bid, ask uint64) {
	t.Helper()
	if f["type"] == "snapshot" {
		r["buy"], r["sell"] = map[string]uint64{}, map[string]uint64{}
		for side, key := range map[string]string{"buy": "bids", "sell": "asks"} {
			for _, l := range f[key].([]any) {
				r[side][l.([]any)[0].(string)] = units(t, l.([]any)[1])
			}
		}
	} else {
		for _, c := range f["changes"].([]any) {
			side, price, size := c.([]any)[0].(string), c.([]any)[1].(string), units(t, c.([]any)[2])
			if r[side][price] = size; size == 0 {
				delete(r[side], price)
			}
		}
	}
	for price := range r["buy"] {
		bid = max(bid, units(t, price))
	}
	ask = 1 << 63
	for price := range r["sell"] {
		ask = min(ask, units(t, price))
	}
	return bid, ask
}

func TestACoinbaseReaderSeesTheBookThatTheTickerAndTheTruthTell(t *testing.T) {
	inBubble(t, Config{Seed: 3}, func(t *testing.T, b *bench) {
		c := b.subscribed(Coinbase, "ETH-USD")
		b.pass(20 * time.Second)
		book := reader{}
		var bid, ask uint64
		var ticker *heard
		var seen, compared int
		for _, h := range c.take() {
			f := fields(t, h.text)
			switch f["type"] {
			case "ticker":
				ticker = &h
				continue
			case "snapshot", "l2update":
				bid, ask = book.apply(t, f)
			default:
				continue
			}
			if stated := moment(t, f["time"]); f["type"] == "l2update" && (stated.Nanosecond()%50_000_000 != 0 || h.at.Sub(stated) > 50*time.Millisecond) {
				t.Fatalf("an update of %v came at %v, want it on the grid of 50 ms and fresh", stated, h.at)
			}
			said := b.Truth().Said(Coinbase, "ETH/USD", h.at, h.at)
			if !slices.ContainsFunc(said, func(q Quote) bool { return q.Bid == bid && q.Ask == ask && q.Honest && q.At.Equal(h.at) }) {
				t.Fatalf("heard %d and %d at %v, the truth has %+v", bid, ask, h.at, said)
			}
			seen++
			if ticker == nil || !ticker.at.Equal(h.at) || f["type"] == "snapshot" {
				continue
			}
			compared++
			f = fields(t, ticker.text)
			if units(t, f["best_bid"]) != bid || units(t, f["best_ask"]) != ask {
				t.Fatalf("the ticker %s came with a book of %d and %d", ticker.text, bid, ask)
			}
			if age := h.at.Sub(moment(t, f["time"])); age < 0 || age > 100*time.Millisecond {
				t.Fatalf("the ticker %s came at %v", ticker.text, h.at)
			}
		}
		if compared < 30 {
			t.Errorf("only %d tickers in 20 s came with a change of the book", compared)
		}
		if seen < 100 || seen > 205 {
			t.Errorf("%d books in 20 s, want one each 100 to 200 ms", seen)
		}
	})
}

func TestCoinbaseSequencesAndTradeIdsRiseWithGaps(t *testing.T) {
	inBubble(t, Config{Seed: 4}, func(t *testing.T, b *bench) {
		c := b.subscribed(Coinbase, "ETH-USD")
		b.pass(10 * time.Second)
		var last, lastTrade, gaps, beats int64
		for _, h := range c.take() {
			f := fields(t, h.text)
			sequence, ok := f["sequence"].(json.Number)
			if !ok {
				continue
			}
			n, _ := sequence.Int64()
			id, ok := f["trade_id"].(json.Number)
			if !ok {
				id = f["last_trade_id"].(json.Number)
				beats++
				if at := moment(t, f["time"]); at.Nanosecond() != 0 || h.at.Sub(at) > 50*time.Millisecond {
					t.Errorf("a heartbeat of %v came at %v, want it on the second", at, h.at)
				}
			}
			trade, _ := id.Int64()
			if n < last || trade < lastTrade {
				t.Fatalf("sequence %d and trade %d after %d and %d", n, trade, last, lastTrade)
			}
			if n > last+1 {
				gaps++
			}
			last, lastTrade = n, trade
		}
		if gaps < 20 || beats < 9 || beats > 11 {
			t.Errorf("%d gaps and %d heartbeats in 10 s, want gaps and a heartbeat a second", gaps, beats)
		}
	})
}

func TestCoinbaseStopsWhatIsUnsubscribedAndStartsAnew(t *testing.T) {
	inBubble(t, Config{Seed: 5}, func(t *testing.T, b *bench) {
		c := b.subscribed(Coinbase, "ETH-USD", "BTC-USD")
		c.send(`{"type":"unsubscribe","product_ids":["ETH-USD"],"channels":["level2_batch"]}`)
		synctest.Wait()
		c.take()
		b.pass(time.Second)
		if got := with(c.take(), "l2update", "ETH-USD"); len(got) != 0 {
			t.Errorf("%d updates after unsubscribing", len(got))
		}
		c.send(`{"type":"subscribe","channels":[{"name":"level2_50","product_ids":["ETH-USD"]}]}`)
		synctest.Wait()
		all := c.take()
		if len(with(all, "snapshot", "ETH-USD")) != 1 {
			t.Errorf("no snapshot after subscribing again: %v", all)
		}
		if acks := with(all, `"subscriptions"`); len(acks) != 1 || !strings.Contains(acks[0].text, `["BTC-USD","ETH-USD"]`) {
			t.Errorf("the acknowledgement %v does not list the whole set", acks)
		}
	})
}

func TestKrakenFramesAreLikeTheRecordedOnes(t *testing.T) {
	usdt := Feed{Name: "USDT/USD", Start: "0.99981", Coinbase: Market{"USDT-USD", 5}, Kraken: Market{"USDT/USD", 5}}
	inBubble(t, Config{Seed: 6, Feeds: []Feed{usdt}}, func(t *testing.T, b *bench) {
		c := b.dial(Kraken)
		c.send(`{"method":"subscribe","params":{"channel":"ticker","symbol":["USDT/USD","NOPE/USD"],"event_trigger":"bbo"}}`)
		b.pass(3 * time.Second)
		c.send(`{"method":"subscribe","params":{"channel":"ticker","symbol":["USDT/USD"]},"req_id":2}`)
		c.send(`{"method":"ping","req_id":101}`)
		synctest.Wait()
		all, recorded := c.take(), samples(t, "kraken.jsonl")
		wantShape(t, all[:1], recorded[1])
		wantShape(t, all[1:2], recorded[2])
		wantShape(t, with(all, `"type":"snapshot"`), recorded[4])
		wantShape(t, with(all, `"type":"update","data":[{"symbol"`), recorded[4])
		wantShape(t, with(all, `"heartbeat"`), recorded[5])
		wantShape(t, with(all, `Currency pair not supported NOPE/USD`), recorded[6])
		wantShape(t, with(all, `Already subscribed`), recorded[7])
		wantShape(t, with(all, `"pong","req_id":101`), recorded[8])

		c.send(`{"method":"unsubscribe","params":{"channel":"ticker","symbol":["USDT/USD"]},"req_id":7}`)
		synctest.Wait()
		c.take()
		b.pass(time.Second)
		if got := with(c.take(), "update"); len(got) != 0 {
			t.Errorf("%d updates after unsubscribing", len(got))
		}
		c.send(`{"method":"unsubscribe","params":{"channel":"ticker","symbol":["USDT/USD"]},"req_id":8}`)
		c.send(`{"method":"subscribe","params":{"channel":"ticker","symbol":["USDT/USD"]},"req_id":42}`)
		synctest.Wait()
		all = c.take()
		wantShape(t, with(all, `Subscription Not Found`), recorded[7])
		wantShape(t, with(all, `"req_id":42`), recorded[3])
		if len(with(all, `"type":"snapshot"`)) != 1 {
			t.Errorf("no snapshot after subscribing again: %v", all)
		}
	})
}

func TestAKrakenReaderIsToldEveryChangeOfTheBestPrice(t *testing.T) {
	inBubble(t, Config{Seed: 7}, func(t *testing.T, b *bench) {
		c := b.subscribed(Kraken, "ETH/USD", "SOL/USD")
		b.pass(20 * time.Second)
		all := c.take()
		quotes := with(all, `"symbol":"SOL/USD"`, `"bid"`)
		var bid, ask uint64
		for _, h := range quotes {
			f := fields(t, h.text)
			before := [2]uint64{bid, ask}
			bid, ask = units(t, f["bid"]), units(t, f["ask"])
			if before == [2]uint64{bid, ask} {
				t.Errorf("an update at %v changed nothing", h.at)
			}
			said := b.Truth().Said(Kraken, "SOL/USD", h.at, h.at)
			if last := said[len(said)-1]; last.Bid != bid || last.Ask != ask || !last.Stated.Equal(moment(t, f["timestamp"])) {
				t.Fatalf("heard %s, the truth has %+v", h.text, last)
			}
		}
		// A tick of SOL/USD is coarse enough that some moves leave the best prices where they are.
		if len(quotes) < 80 || len(quotes) > 180 {
			t.Errorf("%d quotes in 20 s, want one for most of some 133 moves", len(quotes))
		}
		var last time.Time
		for _, h := range with(all, "heartbeat") {
			if gap := h.at.Sub(last); !last.IsZero() && (gap < 936*time.Millisecond || gap > 1120*time.Millisecond) {
				t.Errorf("heartbeats %v apart", gap)
			}
			last = h.at
		}
		if last.IsZero() {
			t.Error("no heartbeat")
		}
	})
}
