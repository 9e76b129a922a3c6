package feeds

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"twofold/price"
)

// coinbaseMessage is a frame of Coinbase Exchange, as far as we use it. Its slices live until the next
// frame. Source of the fields: docs.cdp.coinbase.com/exchange/websocket-feed/channels and the recorded
// frames in testdata.
type coinbaseMessage struct {
	kind     Kind
	product  []byte
	time     time.Time // zero if a snapshot has none
	sequence uint64

	bid, ask price.Decimal // of a ticker; 0 = none
	levels   []level       // of a snapshot or an update
	listed   [][]byte      // the products whose book we are subscribed to, of an ack
	text     string        // of a failure
}

// level is one price of a book; gone means that nothing is left there.
type level struct {
	price price.Decimal
	ask   bool
	gone  bool
}

// coinbaseWire reads Coinbase's frames.
type coinbaseWire struct {
	reader reader
	msg    coinbaseMessage
	field  coinbaseFields
	tuple  [3]raw // the one under way in tuples; here, as it would be allocated there
}

type coinbaseFields struct {
	kind, product, time, sequence, bid, ask, bids, asks, changes, channels, message, reason raw
}

// parse reads one frame. The message is used again for the next. On an error its kind still stands.
func (w *coinbaseWire) parse(frame []byte) (*coinbaseMessage, error) {
	w.msg = coinbaseMessage{levels: w.msg.levels[:0], listed: w.msg.listed[:0]}
	clear(w.msg.listed[:cap(w.msg.listed)])
	f := &w.field
	*f = coinbaseFields{}
	err := w.reader.fields(frame, func(key []byte, value raw) error {
		switch string(key) {
		case "type":
			f.kind = value
		case "product_id":
			f.product = value
		case "time":
			f.time = value
		case "sequence":
			f.sequence = value
		case "best_bid":
			f.bid = value
		case "best_ask":
			f.ask = value
		case "bids":
			f.bids = value
		case "asks":
			f.asks = value
		case "changes":
			f.changes = value
		case "channels":
			f.channels = value
		case "message":
			f.message = value
		case "reason":
			f.reason = value
		}
		return nil
	})
	if err != nil {
		return &w.msg, err
	}
	return &w.msg, w.typed()
}

// typed reads what the frame's kind needs out of the raw fields.
func (w *coinbaseWire) typed() (err error) {
	m, f := &w.msg, &w.field
	kind, _ := f.kind.str()
	switch string(kind) {
	case "l2update":
		m.kind = Update
		return errors.Join(w.head(), naming("changes", w.changes()))
	case "snapshot":
		m.kind = Snapshot
		m.product, err = f.product.str()
		err = naming("product_id", err)
		var timeErr error
		m.time, timeErr = f.time.optionalTime()
		return errors.Join(err, naming("time", timeErr),
			naming("bids", w.side(f.bids, false)), naming("asks", w.side(f.asks, true)))
	case "ticker":
		m.kind = Ticker
		var bidErr, askErr error
		m.bid, bidErr = f.bid.best()
		m.ask, askErr = f.ask.best()
		return errors.Join(w.head(), w.sequence(), naming("best_bid", bidErr), naming("best_ask", askErr))
	case "heartbeat":
		m.kind = Heartbeat
		return errors.Join(w.head(), w.sequence())
	case "subscriptions":
		m.kind = Ack
		return naming("channels", w.channels())
	case "error":
		m.kind = Failure
		message, _ := f.message.str() // a complaint without words is one, too
		reason, _ := f.reason.str()
		m.text = fmt.Sprintf("%.200s: %.200s", message, reason)
		return nil
	default:
		return nil // a kind that we did not ask for, or not a message as we know them: ignored
	}
}

// head reads product and time.
func (w *coinbaseWire) head() error {
	var productErr, timeErr error
	w.msg.product, productErr = w.field.product.str()
	w.msg.time, timeErr = w.field.time.time()
	if productErr == nil && timeErr == nil {
		return nil
	}
	return errors.Join(naming("product_id", productErr), naming("time", timeErr))
}

func (w *coinbaseWire) sequence() (err error) {
	w.msg.sequence, err = w.field.sequence.count()
	return naming("sequence", err)
}

// best is a ticker's best price; the empty string is a side without orders.
func (v raw) best() (price.Decimal, error) {
	if string(v) == `""` {
		return price.Decimal{}, nil
	}
	return v.decimal()
}

// side reads one side of a snapshot: [[price, size], …].
func (w *coinbaseWire) side(levels raw, ask bool) error {
	return w.tuples(levels, 2, func(tuple *[3]raw) error {
		return w.level(ask, tuple[0], tuple[1])
	})
}

// changes reads [["buy"|"sell", price, size], …].
func (w *coinbaseWire) changes() error {
	return w.tuples(w.field.changes, 3, func(tuple *[3]raw) error {
		side, err := tuple[0].str()
		if err != nil {
			return err
		}
		switch string(side) {
		case "buy":
			return w.level(false, tuple[1], tuple[2])
		case "sell":
			return w.level(true, tuple[1], tuple[2])
		default:
			return fmt.Errorf("side is neither buy nor sell: %.40q", side)
		}
	})
}

func (w *coinbaseWire) level(ask bool, at, size raw) error {
	p, err := at.decimal()
	if err != nil {
		return err
	}
	amount, err := size.decimal()
	if err != nil {
		return err
	}
	w.msg.levels = append(w.msg.levels, level{price: p, ask: ask, gone: amount.IsZero()})
	return nil
}

// tuples calls f with the first elements of each array in the array list; each must have at least n.
func (w *coinbaseWire) tuples(list raw, n int, f func(*[3]raw) error) error {
	if list == nil {
		return errors.New("missing")
	}
	r := &w.reader
	r.reset(list)
	return r.array(func() error {
		w.tuple = [3]raw{}
		length := 0
		err := r.array(func() error {
			v, err := r.next()
			if err == nil && length < len(w.tuple) {
				w.tuple[length] = v
			}
			length++
			return err
		})
		if err != nil {
			return err
		}
		if length < n {
			return fmt.Errorf("%d elements where %d are needed", length, n)
		}
		return f(&w.tuple)
	})
}

// channels keeps the products of the book's channel. It is asked for as "level2_batch" and acknowledged
// as "level2_50" (live capture of August 2026; older ones say "level2").
func (w *coinbaseWire) channels() error {
	if w.field.channels == nil {
		return errors.New("missing")
	}
	r := &w.reader
	r.reset(w.field.channels)
	var books []raw
	err := r.array(func() error {
		if r.dec.PeekKind() != '{' {
			if _, err := r.next(); err != nil {
				return err
			}
			return errors.New("not an object")
		}
		var name, products raw
		err := r.object(func(key []byte, value raw) error {
			switch string(key) {
			case "name":
				name = value
			case "product_ids":
				products = value
			}
			return nil
		})
		if err != nil {
			return err
		}
		text, err := name.str()
		if err != nil {
			return naming("name", err)
		}
		if bytes.HasPrefix(text, []byte("level2")) && !products.null() {
			books = append(books, products)
		}
		return nil
	})
	for _, products := range books {
		if err != nil {
			break
		}
		err = w.products(products)
	}
	return err
}

func (w *coinbaseWire) products(list raw) error {
	r := &w.reader
	r.reset(list)
	return r.array(func() error {
		v, err := r.next()
		if err != nil {
			return err
		}
		product, err := v.str()
		w.msg.listed = append(w.msg.listed, product)
		return naming("product_ids", err)
	})
}
