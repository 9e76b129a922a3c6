package feeds

import (
	"fmt"
	"time"

	"github.com/go-json-experiment/json"

	"twofold/price"
)

// kraken is the decoder of Kraken's WebSocket v2. The price is the ticker's best bid and ask, pushed
// whenever one of them changes. There is no sequence and the heartbeat speaks only of the connection,
// so a product that is quiet is asked for again: the snapshot that answers is the price as of the
// acknowledgement's time_out, whatever its own timestamp says.
type kraken struct {
	roster
	wire    krakenWire
	at      []*krakenSymbol // by symbol.index
	request uint64          // the newest req_id
	halted  bool            // the exchange says that it is not online
	hush    time.Time       // it complained about too many messages: ask for nothing until then
}

// hushFor is how long nothing is asked for after "Exceeded msg rate".
const hushFor = 10 * time.Second

// krakenSymbol is one symbol.
type krakenSymbol struct {
	*symbol
	top    best
	stated time.Time // zero if nothing tells

	request uint64    // of the newest subscribe
	acked   bool      // it was acknowledged
	out     time.Time // the acknowledgement's time_out; zero if it had none
	early   bool      // its snapshot came before the acknowledgement

	order   time.Time // the newest timestamp since the acknowledgement
	updated bool      // an update came since
}

func newKraken(c Config, session uint64) *kraken {
	d := &kraken{roster: newRoster(c, session)}
	for _, s := range d.symbols {
		d.at = append(d.at, &krakenSymbol{symbol: s})
	}
	return d
}

// krakenRequest is what we send.
type krakenRequest struct {
	Method  string       `json:"method"`
	Params  krakenParams `json:"params"`
	Request uint64       `json:"req_id"`
}

type krakenParams struct {
	Channel string   `json:"channel"`
	Symbols []string `json:"symbol"`
	Trigger string   `json:"event_trigger"`
	// Snapshot belongs to a subscribe only.
	Snapshot bool `json:"snapshot,omitzero"`
}

func (d *kraken) send(method string, symbols []string) {
	d.request++
	text, err := json.Marshal(krakenRequest{method, krakenParams{"ticker", symbols, "bbo", method == "subscribe"}, d.request})
	if err != nil {
		d.notice("", fmt.Sprintf("request not sent: %v", err)) // a name that is not UTF-8
		return
	}
	d.out.Send = append(d.out.Send, text)
}

// Open implements [Decoder].
func (d *kraken) Open(now time.Time) *Output {
	d.out.reset()
	d.opened = now
	d.subscribe(now, d.at)
	return &d.out
}

// subscribe asks for symbols; what was answered to earlier requests counts no more.
func (d *kraken) subscribe(now time.Time, symbols []*krakenSymbol) {
	names := make([]string, len(symbols))
	for i, p := range symbols {
		names[i] = p.Name
	}
	d.send("subscribe", names)
	for _, p := range symbols {
		d.ask(p.symbol, now)
		p.request, p.acked, p.early = d.request, false, false
	}
}

// Tick implements [Decoder].
func (d *kraken) Tick(now time.Time) *Output {
	d.out.reset()
	if d.halted || now.Before(d.hush) {
		return &d.out
	}
	d.out.Lost = d.lost(now)
	var due []*krakenSymbol
	var names []string
	for _, p := range d.at {
		if p.due(now, d.first) {
			due, names = append(due, p), append(names, p.Name)
		}
	}
	if len(due) > 0 {
		d.send("unsubscribe", names)
		d.subscribe(now, due)
	}
	return &d.out
}

// Frame implements [Decoder].
func (d *kraken) Frame(received time.Time, frame []byte) (*Output, error) {
	d.out.reset()
	m, err := d.wire.parse(frame)
	d.out.Kind = m.kind
	if err != nil {
		d.reject(Garbage)
		return &d.out, fmt.Errorf("%w: %v: %w", ErrUndecodable, m.kind, err)
	}
	switch m.kind {
	case Snapshot, Update:
		for _, q := range m.quotes {
			if s := d.find(q.symbol); s != nil {
				d.take(d.at[s.index], received, q)
			}
		}
	case Ack:
		d.acknowledged(received, m)
	case Failure:
		d.refuse(received, m)
	case Status:
		d.status(received, m)
	case Heartbeat:
		if !m.out.IsZero() {
			d.alive(received, m.out)
		}
	default: // nothing that we asked for
	}
	return &d.out, nil
}

// take takes one quote out of a snapshot or an update.
func (d *kraken) take(p *krakenSymbol, received time.Time, q krakenQuote) {
	switch {
	case d.halted:
		d.reject(NotOnline)
	case d.out.Kind == Update:
		d.update(p, received, q)
	default:
		d.snapshot(p, received, q)
	}
}

// update takes a change of the price. One without a timestamp was made after whatever came before it, so
// the newest time that the provider has shown is a lower bound for its own.
func (d *kraken) update(p *krakenSymbol, received time.Time, q krakenQuote) {
	top := best{q.bid, q.ask}
	stated := q.time
	switch {
	case stated.IsZero():
		stated = d.live
	case stated.Before(p.order):
		d.reject(OutOfOrder)
		return
	case stated.Equal(p.order) && top == p.top:
		d.reject(Duplicate)
		return
	default:
		p.follow(received, stated)
		d.alive(received, stated)
	}
	p.updated = true
	p.top, p.stated = top, stated
	d.say(p.symbol, received, top, stated, stated)
}

// snapshot takes the answer to a subscribe.
func (d *kraken) snapshot(p *krakenSymbol, received time.Time, q krakenQuote) {
	if p.acked {
		p.awaiting = false
	}
	// Within one subscription the snapshot comes first. One that does not must be newer to count; before
	// the acknowledgement we do not know which subscription it belongs to.
	if (p.updated || !p.acked) && q.time.Before(p.order) {
		d.reject(OutOfOrder)
		return
	}
	var confirmed time.Time
	if p.acked && !p.updated {
		confirmed = p.out
	}
	p.early = !p.acked
	p.follow(received, q.time)
	p.top, p.stated = best{q.bid, q.ask}, q.time
	d.confirm(p, received, confirmed)
}

// follow has what comes be no older than at. A time so far ahead of ours that the quote is skewed orders nothing: all true ones
// after it would be dropped.
func (p *krakenSymbol) follow(received, at time.Time) {
	if at.Sub(received) <= price.MaxAhead {
		p.order = at
	}
}

// confirm says the quote that stands, confirmed as of the provider's time at.
func (d *kraken) confirm(p *krakenSymbol, received, at time.Time) {
	if p.stated.IsZero() {
		p.stated = at
	}
	if at.Before(p.stated) {
		at = p.stated
	}
	d.say(p.symbol, received, p.top, p.stated, at)
}

// acknowledged takes the answer to a request.
func (d *kraken) acknowledged(received time.Time, m *krakenMessage) {
	if !m.out.IsZero() {
		d.alive(received, m.out)
	}
	if !m.subscribed || m.symbol == nil {
		return
	}
	s := d.find(m.symbol)
	if s == nil {
		return
	}
	p := d.at[s.index]
	if !p.awaiting || p.acked || m.request != 0 && m.request != p.request {
		return
	}
	p.acked, p.out = true, m.out
	if p.early {
		// The snapshot was sent before this answer was, but not before the request had come in.
		p.early, p.awaiting = false, false
		d.confirm(p, received, m.in)
		return
	}
	p.order, p.updated = time.Time{}, false // a new subscription, a new order
}

// refuse takes a complaint. It names the symbol, if it is about one; the others go on.
func (d *kraken) refuse(now time.Time, m *krakenMessage) {
	if m.symbol == nil {
		if !m.subscribed && m.in.IsZero() && m.out.IsZero() {
			d.hush = now.Add(hushFor)
		}
		d.notice("", m.text)
		return
	}
	if s := d.find(m.symbol); s != nil && m.subscribed {
		d.refused(s, now, m.text)
	}
}

// status takes what the exchange says of itself. Anything but online halts every symbol; after it each
// is asked for again, as what was said before is no longer known to hold.
func (d *kraken) status(now time.Time, m *krakenMessage) {
	if !m.online {
		d.notice("", m.text)
		d.halted = true
		for _, p := range d.at {
			d.withdraw(p.symbol, now, price.Halted)
		}
		return
	}
	if !d.halted {
		return
	}
	d.halted = false
	d.opened = now // the wait for a first quote begins anew
	for _, p := range d.at {
		p.awaiting, p.urgent = true, true
	}
}
