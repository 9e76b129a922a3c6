package simulator

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/websocket"
)

// transcript is all that two clients hear in a while.
func transcript(t *testing.T, seed uint64) []string {
	var lines []string
	inBubble(t, Config{Seed: seed}, func(_ *testing.T, b *bench) {
		c, k := b.subscribed(Coinbase, "ETH-USD", "LINK-USD"), b.subscribed(Kraken, "ETH/USD", "LINK/USD")
		b.pass(2 * time.Second)
		b.set(Coinbase, "garbage")
		b.set(Kraken, "reorder")
		b.pass(3 * time.Second)
		for _, h := range append(c.take(), k.take()...) {
			lines = append(lines, h.at.Format(time.RFC3339Nano)+" "+h.text)
		}
	})
	return lines
}

func TestASeedSaysTheSameThingsAtTheSameTimes(t *testing.T) {
	one, same, other := transcript(t, 1), transcript(t, 1), transcript(t, 2)
	if len(one) < 100 {
		t.Fatalf("only %d frames in 5 s", len(one))
	}
	if diff := cmp.Diff(one, same); diff != "" {
		t.Errorf("one seed said two things:\n%.2000s", diff)
	}
	if cmp.Equal(one, other) {
		t.Error("two seeds said the same things")
	}
}

func TestASlowReaderIsCut(t *testing.T) {
	inBubble(t, Config{Queue: 16}, func(t *testing.T, b *bench) {
		dialer := websocket.Dialer{NetDialContext: b.pipes.dial}
		conn, _, err := dialer.DialContext(t.Context(), b.KrakenURL(), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if err := conn.WriteMessage(websocket.TextMessage,
			[]byte(`{"method":"subscribe","params":{"channel":"ticker","symbol":["ETH/USD"],"event_trigger":"bbo"}}`)); err != nil {
			t.Fatal(err)
		}
		b.pass(5 * time.Second)
		all := b.Connections(Kraken)
		if len(all) != 1 || all[0].End != BySlow || all[0].Closed.IsZero() || all[0].Sent != 0 || all[0].Received != 1 {
			t.Errorf("a client that reads nothing is %+v", all)
		}
		if said := b.Truth().Said(Kraken, "ETH/USD", time.Now(), time.Now()); len(said) != 0 {
			t.Errorf("the truth has %+v said to nobody", said)
		}
	})
}

func TestAClientsCloseIsAnsweredAndCounted(t *testing.T) {
	eachProvider(t, func(t *testing.T, b *bench, p Provider) {
		c := b.subscribed(p, eth[p])
		b.pass(time.Second)
		goodbye := websocket.FormatCloseMessage(websocket.CloseNormalClosure, "bye")
		if err := c.conn.WriteMessage(websocket.CloseMessage, goodbye); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		if !websocket.IsCloseError(c.end(), websocket.CloseNormalClosure) {
			t.Errorf("the answer to a close was %v", c.end())
		}
		all := b.Connections(p)
		if len(all) != 1 || all[0].End != ByClient || all[0].Received != 1 || all[0].Sent < 10 || all[0].Closed.Sub(all[0].Opened) != time.Second {
			t.Errorf("the connection is remembered as %+v", all)
		}
	})
}

func TestAnIdleKrakenConnectionIsClosedAfterAMinute(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		idle, busy := b.dial(Kraken), b.subscribed(Kraken, "ETH/USD")
		b.pass(59 * time.Second)
		if idle.end() != nil {
			t.Errorf("closed before a minute: %v", idle.end())
		}
		b.pass(2 * time.Second)
		if !websocket.IsCloseError(idle.end(), websocket.CloseGoingAway) || busy.end() != nil {
			t.Errorf("after a minute the idle one ended with %v and the busy one with %v", idle.end(), busy.end())
		}
	})
}

func TestTwoClientsHearOneMarketAndTheTruthHearsItOnce(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		one, two := b.subscribed(Kraken, "ETH/USD"), b.subscribed(Kraken, "ETH/USD")
		began := time.Now()
		one.take()
		two.take()
		b.pass(5 * time.Second)
		a, z := with(one.take(), `"bid"`), with(two.take(), `"bid"`)
		if diff := cmp.Diff(texts(a), texts(z)); diff != "" || len(a) < 25 {
			t.Errorf("the clients heard %d and %d quotes:\n%s", len(a), len(z), diff)
		}
		if said := b.Truth().Said(Kraken, "ETH/USD", began.Add(1), time.Now()); len(said) != len(a)+1 {
			t.Errorf("the truth has %d quotes, want the one in force before and %d", len(said), len(a))
		}
	})
}

func texts(all []heard) []string {
	var lines []string
	for _, h := range all {
		lines = append(lines, h.text)
	}
	return lines
}

func TestTheTruthForgetsWhatIsOlderThanItsHistory(t *testing.T) {
	truth := newTruth(Config{History: time.Minute}.withDefaults(), time.Now())
	at := time.Now()
	for n := range uint64(100_000) {
		at = at.Add(100 * time.Millisecond)
		truth.record(Kraken, "ETH/USD", Quote{At: at, Bid: n, number: n, Honest: n%100 != 0})
	}
	kept := len(truth.said[Kraken]["ETH/USD"])
	if kept < 600 || kept > 3000 {
		t.Errorf("%d quotes are kept of a history of 600", kept)
	}
	if said := truth.Said(Kraken, "ETH/USD", at.Add(-time.Second), at); len(said) != 12 || said[11].Bid != 99_999 {
		t.Errorf("the last second is %+v", said)
	}
	if q, ok := truth.LastHonest(Kraken, "ETH/USD", at.Add(-9900*time.Millisecond)); !ok || q.Bid != 99_899 {
		t.Errorf("the last honest quote before the dishonest %d is %+v", 99_900, q)
	}
	if _, err := truth.True("DOGE/USD", at); err == nil {
		t.Error("a feed that does not exist has a true price")
	}
}

func TestTheServerWorksOnRealSocketsAndStops(t *testing.T) {
	server, err := New(Config{Seed: 9}, nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx) }()
	for p, url := range map[Provider]string{Coinbase: server.CoinbaseURL(), Kraken: server.KrakenURL()} {
		if !strings.HasPrefix(url, "ws://127.0.0.1:") || !strings.HasSuffix(url, "/"+string(p)) {
			t.Errorf("the URL of %s is %s", p, url)
		}
		conn, _, err := websocket.DefaultDialer.DialContext(ctx, url, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		(&client{t: t, conn: conn}).subscribe(p, eth[p])
		if err := conn.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
			t.Fatal(err)
		}
		for quotes := 0; quotes < 5; {
			_, data, err := conn.ReadMessage()
			if err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			quotes += len(with([]heard{{text: string(data)}}, isQuote[p]...))
		}
	}
	cancel()
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("Run ended with %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("Run did not end")
	}
	for p := range eth {
		all := server.Connections(p)
		if len(all) != 1 || all[0].End != ByStop {
			t.Errorf("the connections of %s are %+v", p, all)
		}
	}
	if _, _, err := websocket.DefaultDialer.Dial(server.KrakenURL(), nil); err == nil {
		t.Error("a stopped server took a connection")
	}
}

func TestAServerOfABadConfigIsNotMade(t *testing.T) {
	if _, err := New(Config{NoisePPM: -1}, newPipes()); err == nil || !strings.Contains(err.Error(), "noise: -1 ppm") {
		t.Errorf("New said %v", err)
	}
}

func ExampleParseScheduledFault() {
	f, err := ParseScheduledFault("kraken:lie(60bps)@10s+15s")
	fmt.Println(f, err)
	_, err = ParseFault("lie(5)")
	fmt.Println(err)
	// Output:
	// kraken:lie(0.6%)@10s+15s <nil>
	// reading fault "lie(5)": not a fault: "5" is not a share such as 5% or 60bps
}
