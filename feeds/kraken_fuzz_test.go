package feeds

import (
	"encoding/json"
	"math/big"
	"testing"
	"time"
)

// refKraken is what the reference finds in a frame.
type refKraken struct {
	kind       Kind
	quotes     []refQuote
	online     bool
	subscribed bool
	symbol     string
	hasSymbol  bool
	request    uint64
	in, out    time.Time
	ok         bool
}

type refQuote struct {
	symbol   string
	bid, ask *big.Rat
	time     time.Time
}

func FuzzKraken(f *testing.F) {
	for _, frame := range frames(f, "testdata/kraken.jsonl") {
		f.Add(frame)
	}
	f.Add([]byte(krakenTick("update", "1e-05", "1.50E+2", stamp(0))))
	f.Add([]byte(krakenTick("snapshot", "null", "0", `,"timestamp":null`)))
	f.Add([]byte(krakenAck(3, 0)))
	f.Add([]byte(`{"method":"pong","req_id":42,"time_in":"2023-09-25T09:05:00.123456Z","time_out":"2023-09-25T09:05:00.123500Z"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var wire krakenWire
		got, err := wire.parse(text)
		want := readKraken(text)
		if (err == nil) != want.ok || got.kind != want.kind {
			t.Fatalf("%q: %v, error %v; the reference says %v, %v", text, got.kind, err, want.kind, want.ok)
		}
		if err == nil {
			want.compare(t, got)
		}
		survive(t, Kraken, text)
	})
}

func (r *refKraken) compare(t *testing.T, got *krakenMessage) {
	if got.online != r.online || got.subscribed != r.subscribed || got.request != r.request ||
		string(got.symbol) != r.symbol || (got.symbol != nil) != r.hasSymbol ||
		!got.in.Equal(r.in) || !got.out.Equal(r.out) || len(got.quotes) != len(r.quotes) {
		t.Fatalf("got %+v, want %+v", got, r)
	}
	for i, q := range got.quotes {
		w := r.quotes[i]
		if string(q.symbol) != w.symbol || !q.time.Equal(w.time) || !same(q.bid, w.bid) || !same(q.ask, w.ask) {
			t.Fatalf("quote %d: got %+v, want %+v", i, q, w)
		}
	}
}

func readKraken(text []byte) (r refKraken) {
	m, err := refParse(text)
	if err != nil {
		return refKraken{}
	}
	if channel, isString := refString(m, "channel"); isString {
		switch channel {
		case "ticker":
			r.ticker(m)
		case "status":
			r.kind, r.ok = Status, r.status(m["data"])
		case "heartbeat":
			r.kind, r.ok = Heartbeat, true
		default:
			r.ok = true
		}
		return r
	}
	method, isMethod := refString(m, "method")
	_, capital := refString(m, "Error")
	_, failure := refString(m, "error")
	switch {
	case method == "subscribe" || method == "unsubscribe":
		r.subscribed = method == "subscribe"
		r.answer(m)
	case method == "pong":
		r.kind, r.ok = Heartbeat, r.times(m)
	case isMethod:
		r.ok = true
	case capital || failure:
		r.kind, r.ok = Failure, true
	default:
		r.ok = true
	}
	return r
}

func (r *refKraken) ticker(m map[string]refValue) {
	r.kind, r.ok = Update, m["type"] == "update" || m["type"] == "snapshot"
	if m["type"] == "snapshot" {
		r.kind = Snapshot
	}
	list, isList := m["data"].([]refValue)
	r.ok = r.ok && isList
	for _, entry := range list {
		e, _ := entry.(map[string]refValue)
		var q refQuote
		var ok [4]bool
		q.symbol, ok[0] = refString(e, "symbol")
		q.bid, ok[1] = refNumber(e, "bid")
		q.ask, ok[2] = refNumber(e, "ask")
		q.time, ok[3] = refTime(e["timestamp"])
		r.ok = r.ok && ok == [4]bool{true, true, true, true}
		r.quotes = append(r.quotes, q)
	}
}

// refNumber is a number, or 0 for null; it must be there.
func refNumber(m map[string]refValue, key string) (*big.Rat, bool) {
	switch v, there := m[key]; v := v.(type) {
	case nil:
		return new(big.Rat), there
	case json.Number:
		return refDecimal(v.String())
	default:
		return nil, false
	}
}

func (r *refKraken) status(v refValue) bool {
	list, _ := v.([]refValue)
	for _, entry := range list {
		e, _ := entry.(map[string]refValue)
		system, ok := refString(e, "system")
		if !ok {
			return false
		}
		r.online = system == "online"
	}
	return len(list) > 0
}

func (r *refKraken) answer(m map[string]refValue) {
	success, isBool := m["success"].(bool)
	r.kind, r.ok = Ack, isBool
	if isBool && !success {
		r.kind = Failure
	}
	if request, there := m["req_id"]; there {
		var ok bool
		r.request, ok = refCount(request)
		r.ok = r.ok && ok
	}
	r.ok = r.times(m) && r.ok
	symbol := m["symbol"]
	if result, isObject := m["result"].(map[string]refValue); isObject {
		if s, there := result["symbol"]; there {
			symbol = s
		}
	}
	if symbol != nil {
		r.symbol, r.hasSymbol = symbol.(string)
		r.ok = r.ok && r.hasSymbol
	}
}

func (r *refKraken) times(m map[string]refValue) bool {
	var in, out bool
	r.in, in = refTime(m["time_in"])
	r.out, out = refTime(m["time_out"])
	return in && out
}
