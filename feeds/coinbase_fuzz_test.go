package feeds

import (
	"math/big"
	"strings"
	"testing"
	"time"
)

// refCoinbase is what the reference finds in a frame.
type refCoinbase struct {
	kind     Kind
	product  string
	time     time.Time
	sequence uint64
	bid, ask *big.Rat
	levels   []refLevel
	listed   []string
	ok       bool
}

type refLevel struct {
	price     *big.Rat
	ask, gone bool
}

func FuzzCoinbase(f *testing.F) {
	for _, frame := range frames(f, "testdata/coinbase.jsonl") {
		f.Add(frame)
	}
	f.Add([]byte(coinbaseBook))
	f.Add([]byte(l2update(0, `["buy","3000.00","0.5"],["sell","1e3","0"]`)))
	f.Add([]byte(`{"type":"t\u0069cker","sequence":1,"product_id":"\ud83d\ude00","best_bid":"","best_ask":"1E2","time":"2026-01-01T00:00:00+01:00"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var wire coinbaseWire
		got, err := wire.parse(text)
		want := readCoinbase(text)
		if (err == nil) != want.ok || got.kind != want.kind {
			t.Fatalf("%q: %v, error %v; the reference says %v, %v", text, got.kind, err, want.kind, want.ok)
		}
		if err == nil {
			want.compare(t, got)
		}
		survive(t, Coinbase, text)
	})
}

func (r *refCoinbase) compare(t *testing.T, got *coinbaseMessage) {
	if string(got.product) != r.product || !got.time.Equal(r.time) || got.sequence != r.sequence {
		t.Fatalf("got %q %v %d, want %q %v %d", got.product, got.time, got.sequence, r.product, r.time, r.sequence)
	}
	if r.kind == Ticker && (!same(got.bid, r.bid) || !same(got.ask, r.ask)) {
		t.Fatalf("got %v %v, want %v %v", got.bid, got.ask, r.bid, r.ask)
	}
	if len(got.levels) != len(r.levels) || len(got.listed) != len(r.listed) {
		t.Fatalf("got %v %q, want %v %q", got.levels, got.listed, r.levels, r.listed)
	}
	for i, l := range got.levels {
		if w := r.levels[i]; !same(l.price, w.price) || l.ask != w.ask || l.gone != w.gone {
			t.Fatalf("level %d: got %+v, want %+v", i, l, w)
		}
	}
	for i, name := range got.listed {
		if string(name) != r.listed[i] {
			t.Fatalf("got %q, want %q", got.listed, r.listed)
		}
	}
}

func readCoinbase(text []byte) (r refCoinbase) {
	m, err := refParse(text)
	if err != nil {
		return refCoinbase{}
	}
	kind, _ := refString(m, "type")
	var ok [4]bool
	switch kind {
	case "ticker", "heartbeat", "l2update":
		r.kind = map[string]Kind{"ticker": Ticker, "heartbeat": Heartbeat, "l2update": Update}[kind]
		r.product, ok[0] = refString(m, "product_id")
		r.time, ok[1] = refTime(m["time"])
		r.ok = ok[0] && ok[1] && !r.time.IsZero()
	case "snapshot":
		r.kind = Snapshot
		r.product, ok[0] = refString(m, "product_id")
		r.time, ok[1] = refTime(m["time"])
		ok[2], ok[3] = r.side(m["bids"], false), r.side(m["asks"], true)
		r.ok = ok == [4]bool{true, true, true, true}
	case "subscriptions":
		r.kind, r.ok = Ack, r.channels(m["channels"])
	case "error":
		r.kind, r.ok = Failure, true
	default:
		r.ok = true
	}
	if kind == "ticker" || kind == "heartbeat" {
		r.sequence, ok[0] = refCount(m["sequence"])
		r.ok = r.ok && ok[0]
	}
	if kind == "ticker" {
		r.bid, ok[0] = refBest(m["best_bid"])
		r.ask, ok[1] = refBest(m["best_ask"])
		r.ok = r.ok && ok[0] && ok[1]
	}
	if kind == "l2update" {
		r.ok = r.changes(m["changes"]) && r.ok
	}
	return r
}

func refBest(v refValue) (*big.Rat, bool) {
	if v == "" {
		return new(big.Rat), true
	}
	s, ok := v.(string)
	if !ok {
		return nil, false
	}
	return refDecimal(s)
}

func (r *refCoinbase) side(v refValue, ask bool) bool {
	list, ok := v.([]refValue)
	for _, entry := range list {
		tuple, _ := entry.([]refValue)
		ok = ok && len(tuple) >= 2 && r.level(ask, tuple[0], tuple[1])
	}
	return ok
}

func (r *refCoinbase) changes(v refValue) bool {
	list, ok := v.([]refValue)
	for _, entry := range list {
		tuple, _ := entry.([]refValue)
		ok = ok && len(tuple) >= 3 && (tuple[0] == "buy" || tuple[0] == "sell") && r.level(tuple[0] == "sell", tuple[1], tuple[2])
	}
	return ok
}

func (r *refCoinbase) level(ask bool, at, size refValue) bool {
	atText, atOK := at.(string)
	sizeText, sizeOK := size.(string)
	if !atOK || !sizeOK {
		return false
	}
	p, atOK := refDecimal(atText)
	amount, sizeOK := refDecimal(sizeText)
	if !atOK || !sizeOK {
		return false
	}
	r.levels = append(r.levels, refLevel{p, ask, amount.Sign() == 0})
	return true
}

func (r *refCoinbase) channels(v refValue) bool {
	list, ok := v.([]refValue)
	for _, entry := range list {
		channel, isObject := entry.(map[string]refValue)
		name, isString := channel["name"].(string)
		if !isObject || !isString {
			return false
		}
		products := channel["product_ids"]
		if !strings.HasPrefix(name, "level2") || products == nil {
			continue
		}
		names, isList := products.([]refValue)
		if !isList {
			return false
		}
		for _, n := range names {
			s, isString := n.(string)
			if !isString {
				return false
			}
			r.listed = append(r.listed, s)
		}
	}
	return ok
}
