package owner

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/price"
)

// Instant is a time as the contract counts it, in Unix seconds. The zero Instant is none.
type Instant uint64

// Forever is the end of a life that has none.
const Forever Instant = math.MaxUint64

// At is t as an Instant.
func At(t time.Time) Instant { return Instant(max(t.Unix(), 0)) }

// Add is d later; Forever stays. d is not negative.
func (i Instant) Add(d time.Duration) Instant {
	if later := i + seconds(d); later >= i {
		return later
	}
	return Forever
}

func seconds(d time.Duration) Instant { return Instant(d / time.Second) }

// String is the time in UTC, "for ever", or a dash for none.
func (i Instant) String() string {
	switch {
	case i == 0:
		return none
	case i > 1<<37: // beyond the years that have four digits
		return "for ever"
	default:
		return time.Unix(int64(i), 0).UTC().Format("2006-01-02 15:04:05 UTC")
	}
}

// none is how nothing is shown.
const none = "-"

// applicableFor is how long what has waited can be applied.
const applicableFor = contracts.ApplicableFor

// Proposal is what waits; nothing does if ReadyAt is zero.
type Proposal[T any] struct {
	What    T
	ReadyAt Instant
}

// Waits tells whether anything does.
func (p Proposal[T]) Waits() bool { return p.ReadyAt != 0 }

// Until is the last second at which it can be applied; zero if nothing waits.
func (p Proposal[T]) Until() Instant {
	if !p.Waits() {
		return 0
	}
	return p.ReadyAt.Add(applicableFor)
}

// applicable is from when until when it can be applied.
func (p Proposal[T]) applicable() string {
	if !p.Waits() {
		return none
	}
	return fmt.Sprintf("%v to %v", p.ReadyAt, p.Until())
}

// Feed is a feed as it stands.
type Feed struct {
	price.Feed
	Policy   price.Policy
	Proposed Proposal[price.Policy]
	Paused   bool // by itself
	Removed  bool
	Answered bool // its lane has a price, whether or not it may be served
	History  uint16
}

// Title is its name and id.
func (f *Feed) Title() string { return fmt.Sprintf("%s (id %d)", f.Name, f.ID) }

// Attester is an attester as it stands. It may sign at t if From <= t < Until and it is not suspended.
type Attester struct {
	Address       common.Address
	Side          price.Side
	Suspended     bool
	From, Until   Instant
	PriorUntil    Instant // what a veto sets Until back to; 0: it would end a life that has not begun
	VetoableUntil Instant
}

// Sequencer is the sequencer's uptime feed, if there is one, and how long the sequencer must have been up.
type Sequencer struct {
	UptimeFeed common.Address
	Grace      time.Duration
}

// String is both.
func (s Sequencer) String() string {
	if s.UptimeFeed == (common.Address{}) {
		return "none"
	}
	return fmt.Sprintf("%v, grace %s", s.UptimeFeed, Span(s.Grace))
}

// State is all that owner and guardian of an oracle can change, as of one block.
type State struct {
	Guardianship
	Sequencer     Sequencer
	NextSequencer Proposal[Sequencer]
	Uptime        string        // what the uptime feed says
	Window        time.Duration // maxReportAge and maxSkew together: how far apart two reports of one block may be
	Paused        bool          // all feeds are
	Feeds         []Feed        // that ever were, by id
	Attesters     []Attester    // that ever were, in the order of their adding
}

// clone is a State that can be changed without changing s.
func (s *State) clone() *State {
	c := *s
	c.Feeds, c.Attesters = slices.Clone(s.Feeds), slices.Clone(s.Attesters)
	return &c
}

func (s *State) copied() standing { return s.clone() }

func (s *State) again(ctx context.Context, node Node, head *types.Header) (standing, error) {
	return read(ctx, node, s.Contract, head)
}

// Feed is the feed of a name such as ETH/USD or ETH-USD, or of an id. A name may be used again after its feed was removed:
// the living one is meant.
func (s *State) Feed(nameOrID string) (*Feed, error) {
	if id, err := strconv.ParseUint(nameOrID, 10, 16); err == nil {
		if f := s.feed(price.FeedID(id)); f != nil {
			return f, nil
		}
		return nil, fmt.Errorf("feed %s: the oracle has no such id; it has %s", nameOrID, s.names())
	}
	name := strings.ToUpper(strings.ReplaceAll(nameOrID, "-", "/"))
	var found *Feed
	for i := range s.Feeds {
		f := &s.Feeds[i]
		switch {
		case f.Name != name || found != nil && f.Removed:
		case found != nil && !found.Removed:
			return nil, fmt.Errorf("feed %s: there are two, with ids %d and %d: name the id", name, found.ID, f.ID)
		default:
			found = f
		}
	}
	if found == nil {
		return nil, fmt.Errorf("feed %s: the oracle has none of that name; it has %s", name, s.names())
	}
	return found, nil
}

// feed is the feed with an id, or nil.
func (s *State) feed(id price.FeedID) *Feed {
	for i := range s.Feeds {
		if s.Feeds[i].ID == id {
			return &s.Feeds[i]
		}
	}
	return nil
}

func (s *State) names() string {
	var all []string
	for i := range s.Feeds {
		if f := &s.Feeds[i]; !f.Removed {
			all = append(all, f.Title())
		}
	}
	if len(all) == 0 {
		return "no feeds"
	}
	return strings.Join(all, ", ")
}

// attester is one that ever was, or nil.
func (s *State) attester(address common.Address) *Attester {
	for i := range s.Attesters {
		if s.Attesters[i].Address == address {
			return &s.Attesters[i]
		}
	}
	return nil
}

// CoveredUntil is until when the side has an attester without a gap from now on; 0: it has none now.
func (s *State) CoveredUntil(side price.Side) Instant {
	until := s.Time
	for before := Instant(0); before != until; {
		before = until
		for _, a := range s.Attesters {
			if a.Side == side && !a.Suspended && a.From <= until {
				until = max(until, a.Until)
			}
		}
	}
	if until == s.Time {
		return 0
	}
	return until
}

// Span is a duration of whole seconds as people write it: 90s, 5m, 48h.
func Span(d time.Duration) string {
	switch {
	case d == 0 || d%time.Minute != 0:
		return fmt.Sprintf("%ds", d/time.Second)
	case d%time.Hour != 0:
		return fmt.Sprintf("%dm", d/time.Minute)
	default:
		return fmt.Sprintf("%dh", d/time.Hour)
	}
}
