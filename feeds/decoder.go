package feeds

import (
	"errors"
	"fmt"
	"time"

	"twofold/price"
)

// ErrUndecodable is wrapped by every error of [Decoder.Frame]: the frame is not JSON, or it is of a kind
// that we use and lacks what that kind must have. The stream cannot be trusted after it.
var ErrUndecodable = errors.New("undecodable frame")

// Decoder is one provider's protocol on one connection: a state machine without clock or I/O, not safe
// for concurrent use. Times given to it are ours and must not go backward. What it returns is valid until
// the next call; it is reused, so that a frame costs no allocation.
type Decoder interface {
	// Open is called once, first: its output holds the messages that subscribe.
	Open(now time.Time) *Output
	// Frame takes one frame, received at our time received. On an error nothing of the frame is used
	// and the connection must be ended.
	Frame(received time.Time, frame []byte) (*Output, error)
	// Tick lets time pass. It is due several times a second.
	Tick(now time.Time) *Output
	// Tune changes what the symbols' quotes are held to, as of the next frame: see [Stream.Tune].
	Tune(symbols []Symbol)
	// Close withdraws every quote: the connection is gone.
	Close(now time.Time) *Output
}

// NewDecoder makes the decoder for one connection of c.Provider; session counts the provider's
// connections. c must check.
func NewDecoder(c Config, session uint64) (Decoder, error) {
	switch c = c.WithDefaults(); c.Provider {
	case Coinbase:
		return newCoinbase(c, session), nil
	case Kraken:
		return newKraken(c, session), nil
	default:
		return nil, fmt.Errorf("provider %q is unknown", c.Provider)
	}
}

// Output is what one call of a decoder yields.
type Output struct {
	Kind     Kind          // what the frame was
	Quotes   []price.Quote // in the order in which they became true
	Send     [][]byte      // messages for the provider, in order
	Rejected []Reject      // why something in the frame was not used; a frame can have several
	Notices  []Notice      // what an operator should read
	Lost     bool          // no symbol has a live quote any more, though it was waited for: reconnect
}

func (o *Output) reset() {
	clear(o.Send) // let go of the messages
	*o = Output{
		Quotes: o.Quotes[:0], Send: o.Send[:0], Rejected: o.Rejected[:0], Notices: o.Notices[:0],
	}
}

// Notice is a provider's complaint, or our doubt about what it says.
type Notice struct {
	Symbol string // the provider's; empty if it is about the connection
	Text   string
}

// Kind is what a frame was. It is a closed set: the metric's label.
type Kind uint8

// The kinds of frames. Those we subscribe to are used; Unknown is ignored, as the providers demand.
const (
	Unknown   Kind = iota
	Snapshot       // the whole book or quote, after a subscription
	Update         // a change
	Ticker         // Coinbase's best bid and ask as of a trade, which the book is held against
	Heartbeat      // the connection's pulse
	Ack            // an answer to a request of ours
	Status         // the provider's own state
	Failure        // the provider says no
	kindEnd
)

var kindNames = [kindEnd]string{"unknown", "snapshot", "update", "ticker", "heartbeat", "ack", "status", "error"}

// String is the kind's metric label.
func (k Kind) String() string {
	if k >= kindEnd {
		return "unknown"
	}
	return kindNames[k]
}

// Reject is why something that a provider sent did not become a quote. It is a closed set: the metric's
// label.
type Reject uint8

// The reasons. Those from NoBid on mean that the frame was understood and says that there is no price.
const (
	Garbage        Reject = iota // undecodable; the connection ends
	OutOfOrder                   // older than what is known
	Duplicate                    // the very frame before, once more
	BeforeSnapshot               // a change of a book that we do not have
	UnknownSymbol                // of a symbol that was not asked for
	Untimed                      // nothing tells how old it is
	NoBidOrAsk                   // an empty or one-sided book, or a price of 0
	CrossedBook                  // ask below bid
	Wide                         // spread beyond maxSpread
	BrokenBook                   // our copy of the book is at odds with the provider's own best prices
	NotOnline                    // the provider says that it is not open
	rejectEnd
)

var rejectNames = [rejectEnd]string{
	"garbage", "out_of_order", "duplicate", "before_snapshot", "unknown_symbol", "untimed",
	"one_sided", "crossed", "wide_spread", "broken_book", "halted",
}

// String is the reason's metric label.
func (r Reject) String() string {
	if r >= rejectEnd {
		return "unknown"
	}
	return rejectNames[r]
}

var rejectOf = map[price.Gone]Reject{
	price.OneSided: NoBidOrAsk, price.Crossed: CrossedBook, price.WideSpread: Wide,
	price.Broken: BrokenBook, price.Halted: NotOnline,
}
