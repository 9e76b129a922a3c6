package simulator

import (
	"encoding/json"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gorilla/websocket"
)

// symbols of ETH/USD at each provider, and what its quotes look like.
var (
	eth      = map[Provider]string{Coinbase: "ETH-USD", Kraken: "ETH/USD"}
	isQuote  = map[Provider][]string{Coinbase: {`"changes"`}, Kraken: {`"bid"`}}
	snapshot = map[Provider][]string{Coinbase: {`"type":"snapshot"`}, Kraken: {`"type":"snapshot"`}}
	isBeat   = map[Provider][]string{Coinbase: {`"last_trade_id"`}, Kraken: {`{"channel":"heartbeat"}`}}
	isAck    = map[Provider][]string{Coinbase: {`"subscriptions"`}, Kraken: {`"success":true`}}
)

// eachProvider runs a test at both, on a fresh server each.
func eachProvider(t *testing.T, test func(t *testing.T, b *bench, p Provider)) {
	for _, p := range Providers() {
		t.Run(string(p), func(t *testing.T) {
			inBubble(t, Config{Seed: 11}, func(t *testing.T, b *bench) { test(t, b, p) })
		})
	}
}

// flows fails unless quotes come again within a second, as they do when all is well.
func flows(t *testing.T, b *bench, p Provider, clients ...*client) {
	t.Helper()
	for _, c := range clients {
		c.take()
	}
	b.pass(time.Second)
	for i, c := range clients {
		if n := len(with(c.take(), isQuote[p]...)); n < 4 || n > 11 {
			t.Errorf("client %d heard %d quotes in the second after, want 5 to 10", i, n)
		}
	}
}

func TestASilentProviderTakesConnectionsAndSaysNothing(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		old := b.subscribed(p, eth[p])
		b.pass(time.Second)
		b.set(p, "silent")
		synctest.Wait()
		old.take()
		fresh := b.subscribed(p, eth[p])
		for _, c := range []*client{old, fresh} {
			if err := c.conn.WriteMessage(websocket.PingMessage, nil); err != nil {
				t.Fatal(err)
			}
		}
		b.pass(15 * time.Second)
		for name, c := range map[string]*client{"old": old, "fresh": fresh} {
			if all := c.take(); len(all) > 0 || c.pongs > 0 || c.end() != nil {
				t.Errorf("the %s connection heard %d frames and %d pongs and ended with %v", name, len(all), c.pongs, c.end())
			}
		}
		b.Clear(p)
		synctest.Wait()
		all := fresh.take()
		if len(with(all, isAck[p]...)) != 1 || len(with(all, snapshot[p]...)) != 1 {
			t.Errorf("after the silence the subscription was served as %v, want an ack and a snapshot", all)
		}
		flows(t, b, p, old, fresh)
		if err := old.conn.WriteMessage(websocket.PingMessage, nil); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if old.pongs != 1 {
			t.Errorf("%d pongs to the one ping after the silence", old.pongs)
		}
	})
}

func TestADeadProviderBeatsAndAcknowledgesWithoutAQuote(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		old := b.subscribed(p, eth[p])
		b.pass(time.Second)
		b.set(p, "dead")
		synctest.Wait()
		old.take()
		fresh := b.subscribed(p, eth[p])
		b.pass(10 * time.Second)
		for name, c := range map[string]*client{"old": old, "fresh": fresh} {
			all := c.take()
			if n := len(with(all, "bid")) + len(with(all, isQuote[p]...)); n != 0 {
				t.Errorf("the %s connection heard %d quotes", name, n)
			}
			beats := with(all, isBeat[p]...)
			if len(beats) < 8 {
				t.Errorf("the %s connection heard %d heartbeats in 10 s", name, len(beats))
			}
			if name == "fresh" && len(with(all, isAck[p]...)) != 1 {
				t.Errorf("the subscription was not acknowledged: %v", all)
			}
			if p == Kraken {
				continue
			}
			first, last := fields(t, beats[0].text), fields(t, beats[len(beats)-1].text)
			for _, key := range []string{"sequence", "last_trade_id"} {
				a, _ := first[key].(json.Number).Int64()
				z, _ := last[key].(json.Number).Int64()
				if z <= a {
					t.Errorf("%s went from %d to %d in a dead feed, want it to advance", key, a, z)
				}
			}
		}
		b.Clear(p)
		synctest.Wait()
		if got := with(fresh.take(), snapshot[p]...); len(got) != 1 {
			t.Errorf("the snapshot that was owed came %d times at the end", len(got))
		}
		flows(t, b, p, old, fresh)
	})
}

func TestADroppingProviderCutsAndRefuses(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		old := b.subscribed(p, eth[p])
		b.pass(time.Second)
		b.set(p, "drop")
		synctest.Wait()
		if old.end() == nil {
			t.Error("the old connection lives on")
		}
		if _, response, err := b.tryDial(p); err == nil || response != nil {
			t.Errorf("a new connection got %v, %v; want it refused without a word", response, err)
		}
		b.Clear(p)
		fresh := b.subscribed(p, eth[p])
		flows(t, b, p, fresh)
		var ends []End
		for _, c := range b.Connections(p) {
			ends = append(ends, c.End)
		}
		if len(ends) != 3 || ends[0] != ByDrop || ends[1] != ByDrop || ends[2] != StillOpen {
			t.Errorf("the connections ended as %q", ends)
		}
	})
}

// mid is the midpoint that a client would make of all it heard, and how far it is from the truth.
func mid(t *testing.T, p Provider, book reader, all []heard) (last uint64) {
	t.Helper()
	for _, h := range all {
		switch {
		case p == Kraken && len(with([]heard{h}, `"bid"`)) == 1:
			f := fields(t, h.text)
			last = (units(t, f["bid"]) + units(t, f["ask"])) / 2
		case p == Coinbase && (len(with([]heard{h}, `"snapshot"`)) == 1 || len(with([]heard{h}, `"changes"`)) == 1):
			bid, ask := book.apply(t, fields(t, h.text))
			if bid >= ask {
				t.Fatalf("the book is crossed after %s", h.text)
			}
			last = (bid + ask) / 2
		}
	}
	return last
}

func TestALyingProviderMovesItsWholeBookAndBack(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		c, book := b.subscribed(p, eth[p]), reader{}
		b.pass(time.Second)
		mid(t, p, book, c.take())
		check := func(when string, low, high int64, honest bool) {
			t.Helper()
			price := mid(t, p, book, c.take())
			truth, err := b.Truth().True("ETH/USD", time.Now())
			if err != nil {
				t.Fatal(err)
			}
			if off := ppmApart(int64(price), int64(truth)); off < low || off > high {
				t.Errorf("%s the price is %d ppm off the truth, want %d to %d", when, off, low, high)
			}
			said := b.Truth().Said(p, "ETH/USD", time.Now(), time.Now())
			if last := said[len(said)-1]; last.Honest != honest {
				t.Errorf("%s the truth calls the last quote honest: %v", when, last.Honest)
			}
		}
		started := time.Now()
		b.set(p, "lie(5%)")
		synctest.Wait()
		check("at once", 48_500, 51_500, false)
		b.pass(3 * time.Second)
		check("later", 48_500, 51_500, false)
		last, ok := b.Truth().LastHonest(p, "ETH/USD", time.Now())
		if !ok || last.At.After(started) || started.Sub(last.At) > 200*time.Millisecond {
			t.Errorf("the last honest quote is %+v, want one just before the lie at %v", last, started)
		}
		fresh := b.subscribed(p, eth[p])
		if price := mid(t, p, reader{}, fresh.take()); price == 0 {
			t.Error("a new subscription got no quote of the liar")
		}
		c.take()
		b.Clear(p)
		b.pass(200 * time.Millisecond)
		spells := b.Truth().Spells()
		if len(spells) != 1 || spells[0].Provider != p || spells[0].Fault.PPM != 50_000 || spells[0].To.Sub(spells[0].From) != 3*time.Second {
			t.Errorf("the spells are %+v", spells)
		}
		flows(t, b, p, c)
	})
}

func TestALieEndsWithTheBookBackAtTheTruth(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		c, book := b.subscribed(p, eth[p]), reader{}
		b.set(p, "lie(-60bps)")
		b.pass(2 * time.Second)
		b.Clear(p)
		b.pass(50 * time.Millisecond)
		price := mid(t, p, book, c.take())
		truth, err := b.Truth().True("ETH/USD", time.Now())
		if err != nil {
			t.Fatal(err)
		}
		if off := abs(ppmApart(int64(price), int64(truth))); off > 1_300 {
			t.Errorf("just after the lie the price is %d ppm off the truth", off)
		}
	})
}

func TestHalfOfAGarblingProvidersFramesAreGarbageAndTeachNothing(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		c := b.subscribed(p, eth[p])
		b.pass(time.Second)
		c.take()
		started := time.Now()
		b.set(p, "garbage")
		b.pass(20 * time.Second)
		all := c.take()
		good, cut, noise, quotes := 0, 0, 0, 0
		for _, h := range all {
			switch {
			case json.Valid([]byte(h.text)):
				good++
				quotes += len(with([]heard{h}, isQuote[p]...))
			case h.kind == websocket.TextMessage:
				cut++
			default:
				noise++
			}
		}
		if n := len(all); good < n*2/5 || good > n*3/5 || cut < n/6 || noise < n/6 {
			t.Errorf("of %d frames %d were good, %d cut and %d noise; want a half, a quarter, a quarter", n, good, cut, noise)
		}
		said := 0
		for _, q := range b.Truth().Said(p, "ETH/USD", started, time.Now()) {
			if q.At.After(started) {
				said++
			}
		}
		tickers := 0
		if p == Coinbase {
			tickers = len(with(all, `"ticker"`, `"last_size"`))
		}
		if said < quotes || said > quotes+tickers {
			t.Errorf("the truth has %d quotes said, the client heard %d and %d tickers", said, quotes, tickers)
		}
		b.Clear(p)
		flows(t, b, p, c)
	})
}

func TestAStaleProvidersFirstQuoteIs107SecondsOldAndTheNextIsFresh(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		b.pass(time.Second)
		b.set(p, "stale")
		c, book := b.subscribed(p, eth[p]), reader{}
		all := c.take()
		first := with(all, snapshot[p]...)
		if len(first) != 1 {
			t.Fatalf("no snapshot in %v", all)
		}
		key := "timestamp"
		if p == Coinbase {
			key = "time"
		}
		if age := first[0].at.Sub(moment(t, fields(t, first[0].text)[key])); age < staleAge || age > staleAge+time.Second {
			t.Errorf("the first quote is %v old", age)
		}
		for _, h := range with(all, `"ticker"`, `"best_bid"`) {
			if age := h.at.Sub(moment(t, fields(t, h.text)["time"])); age < staleAge || age > staleAge+time.Second {
				t.Errorf("the first ticker is %v old", age)
			}
		}
		old, err := b.Truth().True("ETH/USD", first[0].at.Add(-staleAge))
		if err != nil {
			t.Fatal(err)
		}
		if off := abs(ppmApart(int64(mid(t, p, book, all)), int64(old))); off > 1_300 {
			t.Errorf("the first price is %d ppm off what was true then", off)
		}
		for _, q := range b.Truth().Said(p, "ETH/USD", time.Now(), time.Now()) {
			if q.Honest {
				t.Errorf("the truth calls %+v honest", q)
			}
		}
		b.pass(500 * time.Millisecond)
		next := with(c.take(), isQuote[p]...)
		last := next[len(next)-1]
		if age := last.at.Sub(moment(t, fields(t, last.text)[key])); age > 50*time.Millisecond {
			t.Errorf("the next quote is %v old", age)
		}
		now, err := b.Truth().True("ETH/USD", last.at)
		if err != nil {
			t.Fatal(err)
		}
		if off := abs(ppmApart(int64(mid(t, p, book, next)), int64(now))); off > 1_300 {
			t.Errorf("the next price is %d ppm off the truth", off)
		}
	})
}

func TestAReorderingProviderIsFoundOutByItsTimes(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		c := b.subscribed(p, eth[p])
		b.pass(time.Second)
		backwards := func() (n, all int) {
			key := "timestamp"
			if p == Coinbase {
				key = "time"
			}
			var last time.Time
			for _, h := range with(c.take(), isQuote[p]...) {
				at := moment(t, fields(t, h.text)[key])
				if at.Before(last) {
					n++
				}
				last, all = at, all+1
			}
			return n, all
		}
		if n, _ := backwards(); n != 0 {
			t.Fatalf("%d frames were out of order before the fault", n)
		}
		b.set(p, "reorder")
		b.pass(10 * time.Second)
		if n, all := backwards(); n < all/6 || all < 40 {
			t.Errorf("%d of %d frames were out of order", n, all)
		}
		b.Clear(p)
		synctest.Wait()
		c.take()
		b.pass(2 * time.Second)
		if n, all := backwards(); n != 0 || all < 10 {
			t.Errorf("%d of %d frames were out of order after the fault", n, all)
		}
	})
}

func TestASkewedProvidersEveryTimestampIsOff(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		c := b.subscribed(p, eth[p])
		for fault, want := range map[string]time.Duration{"skew(-3s)": 3 * time.Second, "skew(4s)": -4 * time.Second} {
			b.set(p, fault)
			synctest.Wait()
			c.take()
			b.pass(3 * time.Second)
			if p == Kraken {
				c.send(`{"method":"ping"}`)
				synctest.Wait()
			}
			checked := 0
			for _, h := range c.take() {
				f := fields(t, h.text)
				for _, key := range []string{"time", "timestamp", "time_in", "time_out"} {
					if f[key] == nil {
						continue
					}
					checked++
					if age := h.at.Sub(moment(t, f[key])); age < want-time.Millisecond || age > want+100*time.Millisecond {
						t.Errorf("%s: %s of %s is %v old", fault, key, h.text, age)
					}
				}
			}
			if checked < 15 {
				t.Errorf("%s: only %d timestamps", fault, checked)
			}
		}
	})
}
