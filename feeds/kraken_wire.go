package feeds

import (
	"errors"
	"fmt"
	"time"

	"twofold/price"
)

// krakenMessage is a frame of Kraken's WebSocket v2, as far as we use it. Its slices live until the next
// frame. Source of the fields: docs.kraken.com/exchange/api-reference/spot-websocket-v2 and the recorded
// frames in testdata.
type krakenMessage struct {
	kind   Kind
	quotes []krakenQuote // of a snapshot or an update
	online bool          // of a status

	subscribed bool   // of an ack or failure: it answers a subscribe, not an unsubscribe
	symbol     []byte // nil if it names none
	request    uint64 // 0 if it names none
	in, out    time.Time
	text       string // of a failure, or a status that is not online
}

// krakenQuote is one entry of a ticker frame. Bid or ask 0 means none.
type krakenQuote struct {
	symbol   []byte
	bid, ask price.Decimal
	time     time.Time // zero if it has none: older captures lack it
}

// krakenWire reads Kraken's frames.
type krakenWire struct {
	reader reader
	msg    krakenMessage
	field  krakenFields
}

type krakenFields struct {
	channel, kind, data, method, result, success, symbol, request, in, out, failure, capital raw
}

// parse reads one frame. The message is used again for the next. On an error its kind still stands.
func (w *krakenWire) parse(frame []byte) (*krakenMessage, error) {
	w.msg = krakenMessage{quotes: w.msg.quotes[:0]}
	w.field = krakenFields{}
	f := &w.field
	err := w.reader.fields(frame, func(key []byte, value raw) error {
		switch string(key) {
		case "channel":
			f.channel = value
		case "type":
			f.kind = value
		case "data":
			f.data = value
		case "method":
			f.method = value
		case "result":
			f.result = value
		case "success":
			f.success = value
		case "symbol":
			f.symbol = value
		case "req_id":
			f.request = value
		case "time_in":
			f.in = value
		case "time_out":
			f.out = value
		case "error":
			f.failure = value
		case "Error": // "Exceeded msg rate" comes so, and with nothing else
			f.capital = value
		}
		return nil
	})
	if err != nil {
		return &w.msg, err
	}
	return &w.msg, w.typed()
}

// typed reads what the frame's kind needs out of the raw fields.
func (w *krakenWire) typed() error {
	m, f := &w.msg, &w.field
	if channel, err := f.channel.str(); err == nil {
		switch string(channel) {
		case "ticker":
			return w.ticker()
		case "status":
			m.kind = Status
			return naming("status", w.status())
		case "heartbeat":
			m.kind = Heartbeat
		}
		return nil
	}
	if method, err := f.method.str(); err == nil {
		switch string(method) {
		case "subscribe", "unsubscribe":
			m.subscribed = string(method) == "subscribe"
			return w.answer()
		case "pong":
			m.kind = Heartbeat
			return w.times()
		}
		return nil
	}
	if text, err := f.capital.str(); err == nil {
		m.kind, m.text = Failure, fmt.Sprintf("%.200s", text)
	} else if text, err := f.failure.str(); err == nil {
		m.kind, m.text = Failure, fmt.Sprintf("%.200s", text)
	}
	return nil
}

func (w *krakenWire) ticker() error {
	m, f := &w.msg, &w.field
	switch kind, err := f.kind.str(); {
	case err != nil:
		m.kind = Update
		return naming("type", err)
	case string(kind) == "snapshot":
		m.kind = Snapshot
	case string(kind) == "update":
		m.kind = Update
	default:
		m.kind = Update
		return fmt.Errorf("type is neither snapshot nor update: %.40q", kind)
	}
	return naming("data", w.entries(func() error {
		var symbol, bid, ask, at raw
		err := w.reader.object(func(key []byte, value raw) error {
			switch string(key) {
			case "symbol":
				symbol = value
			case "bid":
				bid = value
			case "ask":
				ask = value
			case "timestamp":
				at = value
			}
			return nil
		})
		if err != nil {
			return err
		}
		return w.quote(symbol, bid, ask, at)
	}))
}

func (w *krakenWire) quote(symbol, bid, ask, at raw) error {
	var q krakenQuote
	var err [4]error
	q.symbol, err[0] = symbol.str()
	q.bid, err[1] = bid.orNone()
	q.ask, err[2] = ask.orNone()
	q.time, err[3] = at.optionalTime()
	for i, field := range [4]string{"symbol", "bid", "ask", "timestamp"} {
		if err[i] != nil {
			return naming(field, err[i])
		}
	}
	w.msg.quotes = append(w.msg.quotes, q)
	return nil
}

// orNone is the number, or 0 for null: a side without orders. That it is missing is an error.
func (v raw) orNone() (price.Decimal, error) {
	if v != nil && v.null() {
		return price.Decimal{}, nil
	}
	return v.number()
}

// status reads what the exchange says of itself; the last entry counts.
func (w *krakenWire) status() error {
	n := 0
	err := w.entries(func() error {
		var system raw
		err := w.reader.object(func(key []byte, value raw) error {
			if string(key) == "system" {
				system = value
			}
			return nil
		})
		if err != nil {
			return err
		}
		text, err := system.str()
		n, w.msg.online, w.msg.text = n+1, string(text) == "online", ""
		if !w.msg.online {
			w.msg.text = fmt.Sprintf("the exchange is not online but %.40q", text)
		}
		return naming("system", err)
	})
	if err == nil && n == 0 {
		return errors.New("data is empty")
	}
	return err
}

// entries calls f at the start of each object in the frame's data.
func (w *krakenWire) entries(f func() error) error {
	if w.field.data == nil {
		return errors.New("missing")
	}
	r := &w.reader
	r.reset(w.field.data)
	return r.array(func() error {
		if r.dec.PeekKind() != '{' {
			if _, err := r.next(); err != nil {
				return err
			}
			return errors.New("not an object")
		}
		return f()
	})
}

// answer reads the answer to a request: an ack, or a refusal.
func (w *krakenWire) answer() error {
	m, f := &w.msg, &w.field
	symbol := f.symbol
	switch string(f.success) {
	case "true":
		m.kind = Ack
	case "false":
		m.kind = Failure
		text, _ := f.failure.str() // a refusal without words is one, too
		m.text = fmt.Sprintf("%.200s", text)
	default:
		m.kind = Ack
		return fmt.Errorf("success is neither true nor false: %.40q", []byte(f.success))
	}
	var err error
	if f.request != nil {
		if m.request, err = f.request.count(); err != nil {
			return naming("req_id", err)
		}
	}
	if err := w.times(); err != nil {
		return err
	}
	if f.result != nil && f.result[0] == '{' {
		err = w.reader.fields(f.result, func(key []byte, value raw) error {
			if string(key) == "symbol" {
				symbol = value
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	if symbol.null() {
		return nil
	}
	m.symbol, err = symbol.str()
	return naming("symbol", err)
}

// times reads when the request came in and when the answer went out, both optional.
func (w *krakenWire) times() (err error) {
	if w.msg.in, err = w.field.in.optionalTime(); err != nil {
		return naming("time_in", err)
	}
	w.msg.out, err = w.field.out.optionalTime()
	return naming("time_out", err)
}
