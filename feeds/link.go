package feeds

import (
	"context"
	"errors"
	"io"
	"net"
	"time"

	"github.com/gorilla/websocket"
)

const (
	// maxFrame bounds a frame. The largest is Coinbase's snapshot of a full book, 1 to 3 MB.
	maxFrame = 32 << 20

	// frameBuffers is how many frames may wait to be decoded. Frames are changes, so none may be
	// dropped; when all buffers are in use the reader waits and TCP slows the provider down. It takes
	// a sink that blocks, or a machine without a free core, to get there.
	frameBuffers = 64

	// sendBuffer is how many messages may wait to be sent. When it is full the connection is ended:
	// the provider does not take what we send.
	sendBuffer = 16
)

// frame is one message, with our time at the return of the socket read that completed it.
type frame struct {
	received time.Time
	data     []byte
}

// link is an open connection: one goroutine that reads, one that writes, nothing shared between them.
type link struct {
	conn   *websocket.Conn
	config Config
	frames chan frame  // closed by nobody: see ended
	free   chan []byte // buffers that go back to the reader
	sends  chan []byte // see sendBuffer
	pongs  chan []byte // answers to the provider's pings; one that finds it full is dropped: a later one will do
	ended  chan error  // why, once by the reader and once by the writer at most
}

func newLink(conn *websocket.Conn, c Config) *link {
	l := &link{
		conn: conn, config: c,
		frames: make(chan frame, frameBuffers), free: make(chan []byte, frameBuffers),
		sends: make(chan []byte, sendBuffer), pongs: make(chan []byte, 1), ended: make(chan error, 2),
	}
	for range frameBuffers {
		l.free <- nil
	}
	conn.SetReadLimit(maxFrame)
	conn.SetPingHandler(func(data string) error {
		select {
		case l.pongs <- []byte(data):
		default:
		}
		return nil // the library's own handler would write, and wait, in the reader
	})
	return l
}

// read reads until the connection ends.
func (l *link) read(ctx context.Context) {
	for {
		var buffer []byte
		select {
		case buffer = <-l.free:
		case <-ctx.Done():
			return
		}
		data, err := l.message(buffer)
		received := time.Now()
		if err != nil {
			l.ended <- endError{causeOf(err, silent), err}
			return
		}
		l.frames <- frame{received, data} // as many fit as there are buffers
	}
}

// message reads one whole message into buffer.
func (l *link) message(buffer []byte) ([]byte, error) {
	if err := l.conn.SetReadDeadline(time.Now().Add(l.config.ReadTimeout)); err != nil {
		return nil, err
	}
	_, r, err := l.conn.NextReader()
	if err != nil {
		return nil, err
	}
	buffer = buffer[:0]
	for {
		if len(buffer) == cap(buffer) {
			buffer = append(buffer, make([]byte, max(1024, cap(buffer)))...)[:len(buffer)]
		}
		n, err := r.Read(buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+n]
		if err == io.EOF {
			return buffer, nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// done gives a frame's buffer back. A huge one, of a snapshot, is let go.
func (l *link) done(f frame) {
	if cap(f.data) > 1<<20 {
		f.data = nil
	}
	l.free <- f.data
}

// send has a message sent; false if too many wait already.
func (l *link) send(message []byte) bool {
	select {
	case l.sends <- message:
		return true
	default:
		return false
	}
}

// write writes until ctx ends or writing fails.
func (l *link) write(ctx context.Context) {
	ping := time.NewTicker(l.config.PingEvery)
	defer ping.Stop()
	for {
		var kind int
		var data []byte
		select {
		case <-ctx.Done():
			return
		case data = <-l.sends:
			kind = websocket.TextMessage
		case data = <-l.pongs:
			kind = websocket.PongMessage
		case <-ping.C:
			kind, data = websocket.PingMessage, nil
		}
		if err := l.put(kind, data); err != nil {
			l.ended <- endError{causeOf(err, stuck), err}
			return
		}
	}
}

// put writes one message.
func (l *link) put(kind int, data []byte) error {
	deadline := time.Now().Add(l.config.WriteTimeout)
	if kind != websocket.TextMessage {
		return l.conn.WriteControl(kind, data, deadline)
	}
	if err := l.conn.SetWriteDeadline(deadline); err != nil {
		return err
	}
	return l.conn.WriteMessage(kind, data)
}

// causeOf is late if err is a deadline that has passed.
func causeOf(err error, late cause) cause {
	if timeout := net.Error(nil); errors.As(err, &timeout) && timeout.Timeout() {
		return late
	}
	return closed
}

// close says goodbye, if that can be done quickly, and ends reader and writer.
func (l *link) close() {
	goodbye := websocket.FormatCloseMessage(websocket.CloseNormalClosure, "")
	_ = l.conn.WriteControl(websocket.CloseMessage, goodbye, time.Now().Add(100*time.Millisecond))
	_ = l.conn.Close()
}
