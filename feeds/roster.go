package feeds

import (
	"time"

	"twofold/price"
)

const (
	// minAsk is the least time between two requests for one symbol, however badly it is needed: the
	// providers limit messages.
	minAsk = time.Second

	// barFor is how long a symbol that the provider refused is left alone. It may be listed one day.
	barFor = time.Minute
)

// roster is what both decoders keep: the symbols, when each was asked for, and what was said of it.
type roster struct {
	provider string
	session  uint64
	first    time.Duration // FirstQuoteWithin
	opened   time.Time
	symbols  []*symbol
	byName   map[string]*symbol
	out      Output

	// live is the newest time by the provider's clock that a frame showed which speaks of now, and
	// offset that clock minus ours. Nothing that arrives later was made earlier, which makes live the
	// lower bound for what carries no time.
	live   time.Time
	offset time.Duration
}

// symbol is one symbol on this connection.
type symbol struct {
	Symbol
	index int // in roster.symbols

	said   price.Quote // the last; Received is zero if there was none
	proved time.Time   // our time of the last frame that stated or confirmed the price, or its absence

	asked     time.Time // our time of the last request
	askedLive time.Time // live as of then
	awaiting  bool      // the answer to it is still due
	urgent    bool      // what we have is broken, so ask again as soon as may be
	barred    time.Time // refused: not asked for until then
}

func newRoster(c Config, session uint64) roster {
	r := roster{
		provider: c.Provider, session: session, first: c.FirstQuoteWithin,
		byName: make(map[string]*symbol, len(c.Symbols)),
	}
	for i, s := range c.Symbols {
		state := &symbol{Symbol: s, index: i}
		r.symbols = append(r.symbols, state)
		r.byName[s.Name] = state
	}
	return r
}

// find is the symbol of that name; nil, and rejected, if it was not asked for.
func (r *roster) find(name []byte) *symbol {
	s := r.byName[string(name)]
	if s == nil {
		r.reject(UnknownSymbol)
	}
	return s
}

func (r *roster) reject(why Reject) { r.out.Rejected = append(r.out.Rejected, why) }

func (r *roster) notice(symbol, text string) {
	r.out.Notices = append(r.out.Notices, Notice{Symbol: symbol, Text: text})
}

// alive takes note of a frame that says what time it is at the provider.
func (r *roster) alive(received, at time.Time) {
	r.live, r.offset = at, at.Sub(received)
}

// best is the top of a book; 0 means that a side is empty.
type best struct{ bid, ask price.Decimal }

// gone judges what of a top of a book makes it no price.
func (b best) gone(maxSpread price.PPM) price.Gone {
	switch {
	case b.bid.IsZero() || b.ask.IsZero():
		return price.OneSided
	case b.ask.Cmp(b.bid) < 0:
		return price.Crossed
	case !price.SpreadWithin(b.bid, b.ask, maxSpread):
		return price.WideSpread
	default:
		return price.Present
	}
}

// say makes s's quote of b. stated and confirmed are the provider's times.
func (r *roster) say(s *symbol, received time.Time, b best, stated, confirmed time.Time) {
	if stated.IsZero() && confirmed.IsZero() {
		r.reject(Untimed)
		return
	}
	s.proved = received
	gone := b.gone(s.MaxSpread)
	if gone != price.Present {
		r.reject(rejectOf[gone])
		r.withdraw(s, received, gone)
		return
	}
	r.put(s, price.Quote{
		Price:  price.Mid(b.bid, b.ask, s.Feed.Decimals),
		Stated: stated, Confirmed: confirmed, Received: received,
	})
}

// withdraw says that there is no price, and why; once for each reason.
func (r *roster) withdraw(s *symbol, at time.Time, gone price.Gone) {
	if s.said.Gone == gone {
		return
	}
	r.put(s, price.Quote{Stated: s.said.Stated, Confirmed: s.said.Confirmed, Received: at, Gone: gone})
}

func (r *roster) put(s *symbol, q price.Quote) {
	q.Feed, q.Provider, q.Session, q.Offset = s.Feed.ID, r.provider, r.session, r.offset
	s.said = q
	r.out.Quotes = append(r.out.Quotes, q)
}

// ask takes note that s is asked for.
func (r *roster) ask(s *symbol, now time.Time) {
	s.asked, s.askedLive, s.awaiting, s.urgent = now, r.live, true, false
}

// refused takes note that the provider does not serve s. One that it has served before it will serve
// again: "Already subscribed" is a refusal, too.
func (r *roster) refused(s *symbol, now time.Time, text string) {
	s.barred = now.Add(barFor)
	if !s.said.Received.IsZero() {
		s.barred = now.Add(r.first)
	}
	r.notice(s.Name, text)
}

// due tells whether s must be asked for again: it is broken; the answer did not come; or it has been
// quiet for half of its maxQuoteAge, by the provider's clock against ours, as its age will be judged; or that clock is so far
// ahead that it would be for ever.
func (s *symbol) due(now time.Time, first time.Duration) bool {
	since := now.Sub(s.asked)
	switch {
	case now.Before(s.barred):
		return false
	case s.urgent:
		return since >= minAsk
	case s.awaiting || s.said.Received.IsZero():
		return since >= first
	default:
		quiet := now.Sub(s.said.Fresh())
		return since >= s.MaxQuoteAge/2 && (quiet >= s.MaxQuoteAge/2 || quiet < -price.MaxAhead)
	}
}

// lost tells whether the connection yields nothing any more: no symbol had a live quote for as long as
// the first may take, or as the oldest may be. A single silent symbol is no reason to withdraw the rest.
func (r *roster) lost(now time.Time) bool {
	limit, newest, any := r.first, r.opened, false
	for _, s := range r.symbols {
		if now.Before(s.barred) {
			continue
		}
		any = true
		if s.proved.After(newest) {
			newest = s.proved
		}
		if !s.proved.IsZero() {
			limit = max(limit, s.MaxQuoteAge)
		}
	}
	return any && now.Sub(newest) >= limit
}

// Close implements [Decoder].
func (r *roster) Close(now time.Time) *Output {
	r.out.reset()
	for _, s := range r.symbols {
		if !s.said.Received.IsZero() {
			r.withdraw(s, now, price.Disconnected)
		}
	}
	return &r.out
}
