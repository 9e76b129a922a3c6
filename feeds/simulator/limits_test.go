package simulator

import (
	"encoding/json"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/websocket"
)

func TestAQuietMarketBeatsAndSaysNothingElse(t *testing.T) {
	quiet := DefaultFeeds()[0]
	quiet.Every = time.Hour
	inBubble(t, Config{Feeds: []Feed{quiet}}, func(t *testing.T, b *bench) {
		c, k := b.subscribed(Coinbase, "ETH-USD"), b.subscribed(Kraken, "ETH/USD")
		b.pass(time.Second)
		c.take()
		k.take()
		b.pass(10 * time.Second)
		beats := c.take()
		if len(beats) != 10 || len(with(beats, `"heartbeat"`, fields(t, beats[0].text)["sequence"].(json.Number).String())) != 10 {
			t.Errorf("a quiet product said %v, want ten heartbeats of one sequence", beats)
		}
		if all := k.take(); len(all) == 0 || len(with(all, "heartbeat")) != len(all) {
			t.Errorf("a quiet symbol said %v, want heartbeats alone", all)
		}
	})
}

func TestTheProvidersKeepTheirLimits(t *testing.T) {
	inBubble(t, Config{}, func(t *testing.T, b *bench) {
		late := b.dial(Coinbase)
		b.pass(4900 * time.Millisecond)
		if late.end() != nil {
			t.Errorf("closed before 5 s: %v", late.end())
		}
		b.pass(200 * time.Millisecond)
		if !websocket.IsCloseError(late.end(), websocket.ClosePolicyViolation) {
			t.Errorf("without a subscribe in 5 s the connection ended with %v, want a close", late.end())
		}

		k := b.subscribed(Kraken, "ETH/USD")
		for range 60 {
			k.send(`{"method":"ping"}`)
		}
		synctest.Wait()
		if got := with(k.take(), `{"Error":"Exceeded msg rate"}`); len(got) == 0 {
			t.Error("60 messages at once did not exceed Kraken's rate")
		}
		c := b.subscribed(Coinbase, "ETH-USD")
		for range 100 {
			c.send(`{"type":"subscribe","product_ids":["ETH-USD"],"channels":["ticker"]}`)
		}
		synctest.Wait()
		if !websocket.IsCloseError(c.end(), websocket.ClosePolicyViolation) {
			t.Errorf("101 messages at once ended with %v, want a close", c.end())
		}
		refused := 0
		for range 30 {
			if _, response, err := b.tryDial(Coinbase); err != nil {
				if response == nil || response.StatusCode != http.StatusTooManyRequests {
					t.Fatalf("refused with %v", err)
				}
				refused++
			}
		}
		if refused != 11 {
			t.Errorf("%d of 30 connections after one at once were refused, want all beyond 20", refused)
		}
		synctest.Wait()
		ends := map[End]int{}
		for _, c := range b.Connections(Coinbase) {
			ends[c.End]++
		}
		if want := (map[End]int{ByIdle: 1, ByLimit: 12, StillOpen: 19}); !cmp.Equal(ends, want) {
			t.Errorf("connections ended as %v, want %v", ends, want)
		}
	})
}
