package simulator

import (
	"encoding/json"
	"strconv"
	"time"

	"github.com/gorilla/websocket"
)

// krakenIdle is how long a connection without a subscription may say nothing.
// Source: docs.kraken.com/exchange/guides/websockets/introduction ("about a minute").
const krakenIdle = time.Minute

// A kraken is a conversation in Kraken's WebSocket protocol, version 2.
type kraken struct {
	*session
	tickers map[string]*krakenTicker
	heard   time.Time // the client's last message
	beatAt  time.Time // zero while nothing is subscribed
}

// A krakenTicker is a subscription to one symbol's ticker.
type krakenTicker struct {
	trigger  string // bbo or trades
	snapshot bool   // still owed
	bid, ask int64  // last told
}

func newKraken(s *session) *kraken {
	return &kraken{session: s, tickers: make(map[string]*krakenTicker), heard: s.opened}
}

func (k *kraken) greet(time.Time) { k.text("status", krakenStatus(k.rng.Uint64()|1<<63), nil) }

type krakenRequest struct {
	Method string          `json:"method"`
	ID     json.RawMessage `json:"req_id"`
	Params struct {
		Channel  string   `json:"channel"`
		Symbols  []string `json:"symbol"`
		Trigger  string   `json:"event_trigger"`
		Snapshot *bool    `json:"snapshot"`
	} `json:"params"`
}

func (k *kraken) receive(message []byte, now time.Time) {
	k.heard = now
	if !k.messages.allow(now) {
		k.text("ack", []byte(`{"Error":"Exceeded msg rate"}`), nil)
		return
	}
	var r krakenRequest
	reply := krakenReply{in: now.Add(k.exchange.faults.skew)}
	if err := json.Unmarshal(message, &r); err != nil {
		k.answer(reply, "Malformed request")
		return
	}
	reply.method = r.Method
	if _, err := strconv.ParseUint(string(r.ID), 10, 64); err == nil {
		reply.id = string(r.ID)
	}
	switch r.Method {
	case "ping":
		k.text("ack", krakenPong(reply, reply.in.Add(20*time.Microsecond)), nil)
	case "subscribe", "unsubscribe":
		k.request(r, reply, now)
	default:
		k.answer(reply, "Unsupported method")
	}
}

// request answers each symbol by itself, as Kraken does.
func (k *kraken) request(r krakenRequest, reply krakenReply, now time.Time) {
	if r.Params.Trigger == "" {
		r.Params.Trigger = "trades"
	}
	switch {
	case r.Params.Channel != "ticker":
		k.answer(reply, "Channel not supported")
		return
	case r.Params.Trigger != "bbo" && r.Params.Trigger != "trades":
		k.answer(reply, "Event trigger not supported")
		return
	case len(r.Params.Symbols) == 0:
		k.answer(reply, "Symbol(s) not found")
		return
	}
	for _, symbol := range r.Params.Symbols {
		reply.symbol = symbol
		if r.Method == "subscribe" {
			k.subscribe(r, reply, now)
		} else {
			k.unsubscribe(reply)
		}
	}
}

func (k *kraken) subscribe(r krakenRequest, reply krakenReply, now time.Time) {
	m, ok := k.exchange.market(reply.symbol)
	if !ok {
		k.answer(reply, "Currency pair not supported "+reply.symbol)
		return
	}
	if _, ok := k.tickers[reply.symbol]; ok {
		k.answer(reply, "Already subscribed")
		return
	}
	t := &krakenTicker{trigger: r.Params.Trigger, snapshot: r.Params.Snapshot == nil || *r.Params.Snapshot}
	reply.trigger, reply.snapshot = t.trigger, &t.snapshot
	k.tickers[reply.symbol] = t
	k.answer(reply, "")
	if k.beatAt.IsZero() {
		k.beatAt = now.Add(k.pulse())
	}
	if t.snapshot && !k.exchange.faults.dead {
		k.first(m, t)
	}
}

func (k *kraken) unsubscribe(reply krakenReply) {
	t, ok := k.tickers[reply.symbol]
	if !ok {
		k.answer(reply, "Subscription Not Found")
		return
	}
	delete(k.tickers, reply.symbol)
	reply.trigger = t.trigger
	k.answer(reply, "")
}

func (k *kraken) moved(m *market, _ time.Time) {
	t, ok := k.tickers[m.now.symbol]
	if !ok {
		return
	}
	if t.snapshot {
		k.first(m, t) // subscribed while the channel was dead
		return
	}
	bid, ask := m.now.book.bids[0].price, m.now.book.asks[0].price
	if t.trigger == "bbo" && (bid != t.bid || ask != t.ask) || t.trigger == "trades" && m.now.traded {
		k.tell(m, t, "update", m.now)
	}
}

// first sends the snapshot. Its timestamp is that of the quote, not of the question.
func (k *kraken) first(m *market, t *krakenTicker) {
	t.snapshot = false
	k.tell(m, t, "snapshot", k.exchange.first(m, m.now))
}

func (k *kraken) tell(m *market, t *krakenTicker, kind string, v view) {
	t.bid, t.ask = v.book.bids[0].price, v.book.asks[0].price
	skew := k.exchange.faults.skew
	k.text(v.symbol, krakenTickerFrame(kind, v, skew), &saying{m.feed, v.quote(skew)})
}

func (k *kraken) beat(now time.Time, silent bool) time.Time {
	if len(k.tickers) == 0 && len(k.pending) == 0 {
		if deadline := k.heard.Add(krakenIdle); now.Before(deadline) {
			return deadline
		}
		if k.end == StillOpen && !silent {
			k.hangUp(websocket.CloseGoingAway, "", ByIdle)
		}
		return now.Add(krakenIdle)
	}
	if k.beatAt.IsZero() {
		return now.Add(krakenIdle)
	}
	if now.Before(k.beatAt) {
		return k.beatAt
	}
	k.beatAt = now.Add(k.pulse())
	if !silent {
		k.text(heartbeat, []byte(`{"channel":"heartbeat"}`), nil)
	}
	return k.beatAt
}

// pulse is the time to the next heartbeat: 936 to 1 119 ms apart where they were measured.
func (k *kraken) pulse() time.Duration { return time.Duration(936+k.rng.IntN(184)) * time.Millisecond }

func (k *kraken) answer(reply krakenReply, err string) {
	k.text("ack", krakenAnswer(reply, err, reply.in.Add(time.Duration(20+k.rng.IntN(60))*time.Microsecond)), nil)
}
