package simulator

import (
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

// End says why a connection is no more.
type End string

// The ends of a connection.
const (
	StillOpen End = ""
	ByClient  End = "client"  // the client closed it, or it broke
	ByDrop    End = "drop"    // the drop fault cut or refused it
	ByLimit   End = "limit"   // refused or closed: the provider's rate limit
	ByIdle    End = "idle"    // closed: no subscription in time
	BySlow    End = "slow"    // cut: frames piled up for it
	ByStop    End = "stopped" // the simulator ended
)

// Connection is what is known of one connection attempt.
type Connection struct {
	Opened   time.Time
	Closed   time.Time // zero while it is open; Opened if it was refused
	End      End
	Received uint64 // messages from the client
	Pings    uint64 // WebSocket pings from the client
	Sent     uint64 // frames to the client
}

// A frame waits to be written to one client.
type frame struct {
	kind int // the WebSocket message type
	data []byte
	key  string // what it is about; frames of one key may overtake each other under the reorder fault
	said *saying
}

// A saying is what a client learns from a frame.
type saying struct {
	feed  string
	quote Quote
}

// A dialect is one client's conversation in one provider's protocol. Its exchange calls it, one call at a time.
type dialect interface {
	// greet says what the provider says first.
	greet(now time.Time)
	// receive takes one message of the client.
	receive(message []byte, now time.Time)
	// moved tells the client of a market's move, if it has subscribed to it.
	moved(m *market, now time.Time)
	// beat does what is due by the clock and returns when to come back. While the provider is silent it only
	// keeps its times.
	beat(now time.Time, silent bool) time.Time
}

// A session is one connection. All fields but the counters belong to the exchange and its lock; the reader
// and the writer own one direction of the socket each.
type session struct {
	exchange *exchange
	dialect  dialect
	conn     *websocket.Conn
	rng      *rand.Rand
	messages limit
	opened   time.Time
	closed   time.Time
	end      End
	greeted  bool
	pending  [][]byte         // what came while the provider was silent
	held     map[string]frame // what waits to be overtaken

	// out holds what is to be written; when it is full, the client is too slow and is cut.
	out  chan frame
	done chan struct{} // closed when the session is cut

	received, pings, sent atomic.Uint64
}

func (s *session) info() Connection {
	return Connection{
		Opened: s.opened, Closed: s.closed, End: s.end,
		Received: s.received.Load(), Pings: s.pings.Load(), Sent: s.sent.Load(),
	}
}

// text sends a frame about a key, spoiled or out of turn as the faults demand.
func (s *session) text(key string, data []byte, said *saying) {
	f := frame{kind: websocket.TextMessage, data: data, key: key, said: said}
	faults := &s.exchange.faults
	if faults.garbage && s.rng.IntN(2) == 0 {
		f = s.spoiled(f)
	}
	if faults.reorder && (said != nil || key == heartbeat) {
		if earlier, ok := s.held[key]; ok {
			delete(s.held, key)
			s.push(f)
			s.push(earlier)
			return
		}
		if s.rng.IntN(2) == 0 {
			s.held[key] = f
			return
		}
	}
	s.push(f)
}

// spoiled is random bytes or cut JSON in place of a frame. Nobody can have learnt anything from it.
func (s *session) spoiled(f frame) frame {
	if s.rng.IntN(2) == 0 {
		return frame{kind: f.kind, key: f.key, data: f.data[:s.rng.IntN(len(f.data))]}
	}
	noise := make([]byte, 1+s.rng.IntN(200))
	for i := range noise {
		noise[i] = byte(s.rng.Uint32())
	}
	return frame{kind: websocket.BinaryMessage, key: f.key, data: noise}
}

// release sends what the reorder fault still held back.
func (s *session) release() {
	for _, key := range slices.Sorted(maps.Keys(s.held)) {
		s.push(s.held[key])
		delete(s.held, key)
	}
}

func (s *session) push(f frame) {
	select {
	case s.out <- f:
	default:
		s.cut(BySlow)
	}
}

// hangUp says goodbye with a close code and ends the session once that is written.
func (s *session) hangUp(code int, reason string, end End) {
	if s.end == StillOpen {
		s.end = end
	}
	s.push(frame{kind: websocket.CloseMessage, data: websocket.FormatCloseMessage(code, reason)})
}

// cut ends the session at once. The first reason stands.
func (s *session) cut(end End) {
	select {
	case <-s.done:
		return
	default:
	}
	if s.end == StillOpen {
		s.end = end
	}
	s.closed = time.Now()
	close(s.done)
	s.conn.Close()
}

// write is the session's only writer. It returns when the session is cut.
func (s *session) write() {
	const patience = 10 * time.Second
	for {
		select {
		case <-s.done:
			return
		case f := <-s.out:
			now := time.Now()
			if err := s.conn.SetWriteDeadline(now.Add(patience)); err != nil {
				return
			}
			if err := s.conn.WriteMessage(f.kind, f.data); err != nil {
				end := ByClient
				if errors.Is(err, os.ErrDeadlineExceeded) {
					end = BySlow
				}
				s.exchange.leave(s, end)
				return
			}
			s.sent.Add(1)
			if f.said != nil {
				f.said.quote.At = now
				s.exchange.truth.record(s.exchange.provider, f.said.feed, f.said.quote)
			}
			if f.kind == websocket.CloseMessage {
				s.exchange.leave(s, ByClient)
				return
			}
		}
	}
}

// read is the session's only reader. It returns when the client has nothing more to say; goodbye means that it
// said so and the writer will answer.
func (s *session) read() (goodbye bool) {
	s.conn.SetReadLimit(1 << 20)
	s.conn.SetPingHandler(func(data string) error { s.exchange.ping(s, data); return nil })
	s.conn.SetCloseHandler(func(code int, _ string) error { goodbye = s.exchange.closing(s, code); return nil })
	for {
		_, message, err := s.conn.ReadMessage()
		if err != nil {
			return goodbye
		}
		s.received.Add(1)
		s.exchange.receive(s, message)
	}
}
