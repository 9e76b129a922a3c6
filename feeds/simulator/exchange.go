package simulator

import (
	"context"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// An exchange is one provider: its markets, its clients and its faults. The lock guards all of it; nothing
// waits while holding it.
type exchange struct {
	provider Provider
	truth    *Truth
	queue    int
	batch    time.Duration // markets move on a grid of this; 0 for none
	talk     func(*session) dialect
	wake     chan struct{} // holds one: a second wake-up before the first is heard adds nothing

	mu       sync.Mutex
	markets  []*market
	sessions []*session
	past     []Connection
	attempts limit
	seed     uint64
	opened   uint64 // counts sessions, so that each draws its own numbers
	active   []*setting
	faults   faults
	stopped  bool
}

// faults is what the active faults amount to; of two lies or skews the later one holds.
type faults struct {
	silent, dead, drop, garbage, stale, reorder bool
	lie                                         int64
	skew                                        time.Duration
}

func newExchange(p Provider, cfg Config, truth *Truth) *exchange {
	e := &exchange{
		provider: p,
		truth:    truth,
		queue:    cfg.Queue,
		talk:     func(s *session) dialect { return newKraken(s) },
		wake:     make(chan struct{}, 1),
		attempts: connectionLimit(p),
		seed:     cfg.Seed,
	}
	if p == Coinbase {
		e.batch = 50 * time.Millisecond // of level2_batch
		e.talk = func(s *session) dialect { return newCoinbase(s) }
	}
	for _, f := range cfg.Feeds {
		e.markets = append(e.markets, newMarket(f, p, cfg, truth))
	}
	return e
}

// run moves the markets and beats the hearts until the context ends.
func (e *exchange) run(ctx context.Context) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		case <-e.wake:
		}
		timer.Reset(time.Until(e.advance(time.Now())))
	}
}

// advance does all that is due and returns when to come back.
func (e *exchange) advance(now time.Time) time.Time {
	e.mu.Lock()
	defer e.mu.Unlock()
	next := now.Add(time.Second)
	earlier := func(t time.Time) {
		if t.Before(next) {
			next = t
		}
	}
	if ends := e.expire(now); !ends.IsZero() {
		earlier(ends)
	}
	for _, m := range e.markets {
		if !m.next.After(now) {
			e.move(m, now)
		}
		earlier(m.next)
	}
	for _, s := range slices.Clone(e.sessions) {
		earlier(s.dialect.beat(now, e.faults.silent))
	}
	return next
}

func (e *exchange) move(m *market, now time.Time) {
	stamp := now
	if e.batch > 0 {
		stamp = now.Truncate(e.batch)
	}
	m.move(now, stamp, e.faults.lie)
	if e.batch > 0 {
		m.next = m.next.Round(e.batch)
		if !m.next.After(now) {
			m.next = m.next.Add(e.batch)
		}
	}
	if e.faults.silent || e.faults.dead {
		return
	}
	for _, s := range slices.Clone(e.sessions) {
		s.dialect.moved(m, now)
	}
}

// market finds a market by the provider's symbol.
func (e *exchange) market(symbol string) (*market, bool) {
	for _, m := range e.markets {
		if m.now.symbol == symbol {
			return m, true
		}
	}
	return nil, false
}

// first is what a new subscriber is told: the market as it stands, or as it stood under the stale fault.
func (e *exchange) first(m *market, v view) view {
	if e.faults.stale {
		return m.past(staleAge, e.faults.lie)
	}
	return v
}

// admit judges a connection attempt before it becomes a session.
func (e *exchange) admit(now time.Time) End {
	e.mu.Lock()
	defer e.mu.Unlock()
	end := StillOpen
	switch {
	case e.stopped:
		end = ByStop
	case !e.attempts.allow(now):
		end = ByLimit
	case e.faults.drop:
		end = ByDrop
	}
	if end != StillOpen {
		e.remember(Connection{Opened: now, Closed: now, End: end})
	}
	return end
}

// join makes a session of a connection, or returns nil if the time for that has passed.
func (e *exchange) join(conn *websocket.Conn) *session {
	e.mu.Lock()
	defer e.mu.Unlock()
	now := time.Now()
	if e.stopped || e.faults.drop {
		end := ByDrop
		if e.stopped {
			end = ByStop
		}
		e.remember(Connection{Opened: now, Closed: now, End: end})
		return nil
	}
	e.opened++
	s := &session{
		exchange: e,
		conn:     conn,
		rng:      sessionRand(e.seed, e.provider, e.opened),
		messages: messageLimit(e.provider),
		opened:   now,
		held:     make(map[string]frame),
		out:      make(chan frame, e.queue),
		done:     make(chan struct{}),
	}
	s.dialect = e.talk(s)
	e.sessions = append(e.sessions, s)
	if !e.faults.silent {
		s.greeted = true
		s.dialect.greet(now)
	}
	e.wakeUp()
	return s
}

func sessionRand(seed uint64, p Provider, n uint64) *rand.Rand {
	return newRand(seed, "session", string(p), strconv.FormatUint(n, 10))
}

// leave takes a session out of the exchange; again is harmless.
func (e *exchange) leave(s *session, end End) {
	e.mu.Lock()
	defer e.mu.Unlock()
	s.cut(end)
	if i := slices.Index(e.sessions, s); i >= 0 {
		e.sessions = slices.Delete(e.sessions, i, i+1)
		e.remember(s.info())
	}
}

// remember keeps the newest ended connections.
func (e *exchange) remember(c Connection) {
	const most = 4096
	if len(e.past) == most {
		e.past = slices.Clone(e.past[most/4:])
	}
	e.past = append(e.past, c)
}

func (e *exchange) receive(s *session, message []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.faults.silent {
		if len(s.pending) < 1000 {
			s.pending = append(s.pending, message)
		}
		return
	}
	s.dialect.receive(message, time.Now())
	e.wakeUp()
}

func (e *exchange) ping(s *session, data string) {
	s.pings.Add(1)
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.faults.silent {
		s.push(frame{kind: websocket.PongMessage, data: []byte(data)})
	}
}

// closing answers a client's close, unless the provider is silent.
func (e *exchange) closing(s *session, code int) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.faults.silent {
		return false
	}
	s.hangUp(code, "", ByClient)
	return true
}

func (e *exchange) wakeUp() {
	select {
	case e.wake <- struct{}{}:
	default:
	}
}

// stop cuts everything and refuses what comes.
func (e *exchange) stop() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.stopped = true
	for _, s := range e.sessions {
		s.cut(ByStop)
	}
}

func (e *exchange) connections() []Connection {
	e.mu.Lock()
	defer e.mu.Unlock()
	all := slices.Clone(e.past)
	for _, s := range e.sessions {
		all = append(all, s.info())
	}
	slices.SortStableFunc(all, func(a, b Connection) int { return a.Opened.Compare(b.Opened) })
	return all
}
