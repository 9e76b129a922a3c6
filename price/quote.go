package price

import "time"

// Quote is one provider's price of one feed. The zero Quote is no quote at all.
type Quote struct {
	Feed     FeedID
	Provider string // such as "coinbase"
	Price    Price  // the midpoint, in the feed's stored decimals; see Gone

	// Stated is when the provider stated this price, Confirmed when it last proved that the data the
	// price is made of had not changed; both by the provider's own clock. Received is our time at the
	// return of the socket read of the frame that last touched the quote.
	Stated, Confirmed, Received time.Time

	// Offset is the provider's clock minus ours, transit included, as its last live frame showed it.
	Offset time.Duration

	// Session counts the provider's connections. A quote of another session than the last one means
	// that something may have been missed between them: agreement has to settle anew.
	Session uint64

	// Gone says why the provider has no price now; 0 if it has one.
	Gone Gone
}

// Gone is why a provider that is listened to has no price.
type Gone uint8

// The reasons, in no order.
const (
	Present      Gone = iota // it has one
	Disconnected             // the connection ended, so what it would say now is unknown
	Crossed                  // ask below bid
	OneSided                 // no bid or no ask
	WideSpread               // spread beyond maxSpread
	Broken                   // our copy of the book is at odds with the provider's own best prices
	Halted                   // the provider says that the market is not online
	goneEnd
)

var goneNames = [goneEnd]string{"present", "disconnected", "crossed", "one-sided", "wide spread", "broken book", "halted"}

// String names the reason for people.
func (g Gone) String() string {
	if g >= goneEnd {
		return "unknown"
	}
	return goneNames[g]
}

// Fresh is the later of Stated and Confirmed: the provider's time up to which the price is known to hold.
func (q Quote) Fresh() time.Time {
	if q.Confirmed.After(q.Stated) {
		return q.Confirmed
	}
	return q.Stated
}

// Limits on a provider's clock against ours (design section 6, rule 1).
const (
	MaxAhead  = 2 * time.Second
	MaxBehind = 5 * time.Second
)

// Health is what rule 1 of the agreement rule says of one side's quote.
type Health uint8

// In the order in which they are judged.
const (
	Healthy    Health = iota
	Missing           // no quote, or the provider has no price
	Skewed            // the provider's clock is more than 2 s ahead of ours, or its live frames more than 5 s behind
	Stale             // last stated or confirmed longer than maxQuoteAge ago
	OutOfRange        // the price encodes to 0 or does not fit 48 bits
	HealthEnd         // how many there are
)

var healthNames = [HealthEnd]string{"healthy", "missing", "skewed", "stale", "out of range"}

// String names the health for people.
func (h Health) String() string {
	if h >= HealthEnd {
		return "unknown"
	}
	return healthNames[h]
}

// Health judges q at now; maxAge is the feed's maxQuoteAge. Exactly maxAge old is still healthy.
func (q Quote) Health(now time.Time, maxAge time.Duration) Health {
	switch {
	case q.Received.IsZero() || q.Gone != Present:
		return Missing
	case q.Offset > MaxAhead || q.Offset < -MaxBehind || q.Fresh().Sub(q.Received) > MaxAhead:
		return Skewed
	case now.Sub(q.Fresh()) > maxAge:
		return Stale
	case !q.Price.Fits():
		return OutOfRange
	default:
		return Healthy
	}
}

// Book holds the latest quote of each provider and feed. It is not safe for concurrent use: each owner
// has its own. The zero Book is ready.
type Book struct {
	latest map[bookKey]Quote
}

type bookKey struct {
	feed     FeedID
	provider string
}

// Put keeps q as its provider's latest and returns the quote that it replaces, the zero Quote if none.
func (b *Book) Put(q Quote) (before Quote) {
	key := bookKey{q.Feed, q.Provider}
	if b.latest == nil {
		b.latest = make(map[bookKey]Quote)
	}
	before = b.latest[key]
	b.latest[key] = q
	return before
}

// Latest is the provider's latest quote of the feed, the zero Quote if it never had one.
func (b *Book) Latest(feed FeedID, provider string) Quote {
	return b.latest[bookKey{feed, provider}]
}
