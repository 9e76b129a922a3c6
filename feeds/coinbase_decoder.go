package feeds

import (
	"bytes"
	"fmt"
	"hash/maphash"
	"time"

	"github.com/go-json-experiment/json"

	"twofold/price"
)

// coinbase is the decoder of Coinbase Exchange. The price is the top of the book that level2_batch
// builds: a snapshot, then changes each 50 ms. Any change confirms the price as of its time, and so does
// a heartbeat whose sequence, which counts every message of the product, has not moved since the one
// before. The ticker is sent on trades only; it is no quote but what the book is held against.
type coinbase struct {
	roster
	wire coinbaseWire
	seed maphash.Seed
	at   []*coinbaseSymbol // by symbol.index
}

// coinbaseSymbol is one product. While its symbol is awaiting, the book is not usable.
type coinbaseSymbol struct {
	*symbol
	book   book
	top    best
	stated time.Time // when the provider stated top; zero while nothing tells

	snapshotAt time.Time // the snapshot's own time; zero if it had none
	heard      time.Time // the newest change's
	heardHash  uint64    // its text's, to know it again

	silenced bool // the subscription before ours is over: what comes now belongs to ours
	early    bool // a change came before its snapshot, so that one of the two is out of order

	beat   uint64 // the newest heartbeat's sequence
	beatAt time.Time
	trade  uint64 // the newest ticker's sequence; 0: none yet
	odds   odds

	crossed time.Time // our time since when the book is crossed; zero: it is not
}

func newCoinbase(c Config, session uint64) *coinbase {
	d := &coinbase{roster: newRoster(c, session), seed: maphash.MakeSeed()}
	for _, s := range d.symbols {
		d.at = append(d.at, &coinbaseSymbol{symbol: s, book: newBook(), silenced: true})
	}
	return d
}

// coinbaseRequest is what we send.
type coinbaseRequest struct {
	Type     string   `json:"type"`
	Products []string `json:"product_ids"`
	Channels []string `json:"channels"`
}

func (d *coinbase) send(kind string, channels []string, symbols []string) {
	text, err := json.Marshal(coinbaseRequest{kind, symbols, channels})
	if err != nil {
		d.notice("", fmt.Sprintf("request not sent: %v", err)) // a name that is not UTF-8
		return
	}
	d.out.Send = append(d.out.Send, text)
}

// Open implements [Decoder].
func (d *coinbase) Open(now time.Time) *Output {
	d.out.reset()
	d.opened = now
	names := make([]string, len(d.at))
	for i, p := range d.at {
		names[i] = p.Name
		d.ask(p.symbol, now)
	}
	d.send("subscribe", []string{"level2_batch", "ticker", "heartbeat"}, names)
	return &d.out
}

// Tick implements [Decoder].
func (d *coinbase) Tick(now time.Time) *Output {
	d.out.reset()
	d.out.Lost = d.lost(now)
	var names []string
	for _, p := range d.at {
		switch {
		case p.awaiting:
		case p.odds.broken(now):
			d.breakBook(p, now, "the book has been at odds with the ticker for 3 s")
		case !p.crossed.IsZero() && now.Sub(p.crossed) >= brokenAfter:
			d.breakBook(p, now, "the book has been crossed for 3 s")
		}
		if p.due(now, d.first) {
			d.ask(p.symbol, now)
			p.silenced, p.early = false, false
			names = append(names, p.Name)
		}
	}
	if len(names) > 0 {
		book := []string{"level2_batch"}
		d.send("unsubscribe", book, names)
		d.send("subscribe", book, names)
	}
	return &d.out
}

// breakBook gives the book up and has it asked for again.
func (d *coinbase) breakBook(p *coinbaseSymbol, now time.Time, why string) {
	p.awaiting, p.urgent = true, true
	p.silenced, p.early = false, false
	p.odds, p.crossed = odds{}, time.Time{}
	d.reject(BrokenBook)
	d.notice(p.Name, why)
	d.withdraw(p.symbol, now, price.Broken)
}

// Frame implements [Decoder].
func (d *coinbase) Frame(received time.Time, frame []byte) (*Output, error) {
	d.out.reset()
	m, err := d.wire.parse(frame)
	d.out.Kind = m.kind
	if err == nil {
		err = d.take(received, m)
	}
	if err != nil {
		d.reject(Garbage)
		return &d.out, fmt.Errorf("%w: %v: %w", ErrUndecodable, m.kind, err)
	}
	return &d.out, nil
}

func (d *coinbase) take(received time.Time, m *coinbaseMessage) error {
	switch m.kind {
	case Ack:
		d.acknowledged(m)
		return nil
	case Failure:
		d.refuse(received, m)
		return nil
	case Unknown:
		return nil
	default:
	}
	s := d.find(m.product)
	if s == nil {
		return nil
	}
	switch p := d.at[s.index]; m.kind {
	case Snapshot:
		return d.snapshot(p, received, m)
	case Update:
		return d.update(p, received, m)
	case Ticker:
		d.ticker(p, received, m)
	case Heartbeat:
		d.heartbeat(p, received, m)
	default:
	}
	return nil
}

// snapshot takes a new book. It carries no time, as a rule: what we know then is that it was made after
// we asked for it, so it is at least as new as the newest time the provider had shown by then.
func (d *coinbase) snapshot(p *coinbaseSymbol, received time.Time, m *coinbaseMessage) error {
	if p.early {
		d.reject(OutOfOrder) // it lacks a change that we have let pass; it is asked for again
		return nil
	}
	p.book.clear()
	if err := p.book.apply(m.levels); err != nil {
		return err
	}
	p.awaiting, p.urgent = false, false
	p.snapshotAt, p.heard, p.heardHash = m.time, m.time, 0
	p.odds, p.crossed = odds{}, time.Time{}
	p.top, p.stated = p.book.best(), m.time
	if p.stated.IsZero() {
		p.stated, p.askedLive = p.askedLive, time.Time{} // it bounds the answer to that request only
	}
	if !p.stated.IsZero() {
		d.quote(p, received, p.stated)
	}
	return nil
}

// update takes changes of the book.
func (d *coinbase) update(p *coinbaseSymbol, received time.Time, m *coinbaseMessage) error {
	hash := maphash.Bytes(d.seed, d.wire.field.changes)
	switch {
	case p.awaiting:
		d.reject(BeforeSnapshot)
		if p.silenced {
			p.early, p.urgent = true, true
		}
		return nil
	case m.time.Before(p.snapshotAt):
		d.reject(OutOfOrder) // the snapshot has it
		return nil
	case m.time.Before(p.heard):
		d.reject(OutOfOrder)
		d.breakBook(p, received, "a change of the book came out of order")
		return nil
	case m.time.Equal(p.heard) && hash == p.heardHash:
		d.reject(Duplicate)
		return nil
	}
	if err := p.book.apply(m.levels); err != nil {
		return err
	}
	p.heard, p.heardHash = m.time, hash
	d.alive(received, m.time)
	top := p.book.best()
	changed := top != p.top
	if p.top = top; changed || p.stated.IsZero() {
		p.stated = m.time
	}
	p.odds.see(top, changed)
	d.quote(p, received, m.time)
	return nil
}

// heartbeat confirms the price if nothing at all has happened to the product since the one before.
func (d *coinbase) heartbeat(p *coinbaseSymbol, received time.Time, m *coinbaseMessage) {
	first := p.beatAt.IsZero()
	unmoved := !first && m.sequence == p.beat
	switch {
	case !first && m.sequence < p.beat:
		d.reject(OutOfOrder)
		return
	case unmoved && !m.time.After(p.beatAt):
		d.reject(Duplicate)
		return
	}
	p.beat, p.beatAt = m.sequence, m.time
	d.alive(received, m.time)
	if !unmoved || p.awaiting {
		return
	}
	if p.stated.IsZero() {
		p.stated = m.time
	}
	d.quote(p, received, m.time)
}

// quote says the top of the book, confirmed as of the provider's time at, or later if it was already.
func (d *coinbase) quote(p *coinbaseSymbol, received, at time.Time) {
	if p.heard.After(at) {
		at = p.heard
	}
	d.say(p.symbol, received, p.top, p.stated, at)
	if p.said.Gone != price.Crossed {
		p.crossed = time.Time{}
	} else if p.crossed.IsZero() {
		p.crossed = received
	}
}

// ticker holds the book against the provider's own words. The first one after a subscription tells the
// last trade, however long ago, so it proves nothing.
func (d *coinbase) ticker(p *coinbaseSymbol, received time.Time, m *coinbaseMessage) {
	switch {
	case p.trade == 0:
		p.trade = m.sequence
		return
	case m.sequence == p.trade:
		d.reject(Duplicate)
		return
	case m.sequence < p.trade:
		d.reject(OutOfOrder)
		return
	}
	p.trade = m.sequence
	d.alive(received, m.time)
	if !p.awaiting {
		p.odds.hear(received, best{m.bid, m.ask}, p.top)
	}
}

// acknowledged learns which subscriptions there are now. A product that is awaited and not among them
// is between its old subscription and the new one.
func (d *coinbase) acknowledged(m *coinbaseMessage) {
	for _, p := range d.at {
		if !p.awaiting || p.silenced {
			continue
		}
		p.silenced = true
		for _, name := range m.listed {
			if string(name) == p.Name {
				p.silenced = false
			}
		}
	}
}

// refuse takes a complaint. It names the product in its text, if any; the others go on.
func (d *coinbase) refuse(now time.Time, m *coinbaseMessage) {
	for _, p := range d.at {
		for _, word := range bytes.Fields([]byte(m.text)) {
			if string(bytes.Trim(word, `"',.:;`)) == p.Name {
				d.refused(p.symbol, now, m.text)
				return
			}
		}
	}
	d.notice("", m.text)
}
