package simulator

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// Truth is what an auditor needs to judge a relayer: what every price really was, and what every provider
// really said. Safe for concurrent use.
type Truth struct {
	started time.Time
	history time.Duration
	paths   map[string]path
	shifts  *shifts

	mu     sync.Mutex
	said   map[Provider]map[string][]Quote
	spells []Spell
}

// Quote is something that a provider said: written to the socket of at least one client.
// A clock that is off by the skew fault shows in Stated and does not make a quote dishonest.
type Quote struct {
	At     time.Time // when the frame was written, by our clock
	Stated time.Time // the provider's time in the frame
	Bid    uint64    // in units of 1e-8
	Ask    uint64    // in units of 1e-8
	Honest bool      // false for a lie, and for a quote that was old when it was said

	number uint64 // of the market's move
}

// Spell is a time during which a fault was in force. To is zero while it lasts.
type Spell struct {
	Provider Provider
	Fault    Fault
	Played   bool // by a schedule, and not set by hand
	From, To time.Time
}

func newTruth(cfg Config, started time.Time) *Truth {
	t := &Truth{
		started: started,
		history: cfg.History,
		paths:   make(map[string]path),
		shifts:  new(shifts),
		said:    make(map[Provider]map[string][]Quote),
	}
	for _, f := range cfg.Feeds {
		start, err := parseUnits(f.Start, Decimals)
		if err != nil {
			panic("simulator: truth of an unchecked config: " + err.Error())
		}
		t.paths[f.Name] = newPath(start, newRand(cfg.Seed, "path", f.Name))
	}
	for _, p := range Providers() {
		t.said[p] = make(map[string][]Quote)
	}
	return t
}

// True is what the price of a feed was or will be at a time, in units of 1e-8, before any provider's noise.
func (t *Truth) True(feed string, at time.Time) (uint64, error) {
	p, ok := t.paths[feed]
	if !ok {
		return 0, fmt.Errorf("asking for the true price of %q: the simulator has no such feed", feed)
	}
	return uint64(t.shifts.applied(p.units(at.Sub(t.started)), at)), nil
}

// Said lists what a provider said of a feed from one time to another, both included, in the order of writing.
// The quote in force at the beginning, the last one before from, comes first if there is one.
func (t *Truth) Said(p Provider, feed string, from, to time.Time) []Quote {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := t.said[p][feed]
	first := after(all, from.Add(-1))
	last := after(all, to)
	if first > 0 {
		first--
	}
	return slices.Clone(all[first:max(first, last)])
}

// LastHonest is the last honest quote that a provider had said of a feed by a time.
func (t *Truth) LastHonest(p Provider, feed string, by time.Time) (Quote, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := t.said[p][feed]
	for i := after(all, by) - 1; i >= 0; i-- {
		if all[i].Honest {
			return all[i], true
		}
	}
	return Quote{}, false
}

// Spells lists the faults that were and are in force, in the order of their beginning.
func (t *Truth) Spells() []Spell {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Clone(t.spells)
}

// after is the index of the first quote written later than a time.
func after(all []Quote, at time.Time) int {
	i, _ := slices.BinarySearchFunc(all, at, func(q Quote, at time.Time) int {
		if q.At.After(at) {
			return 1
		}
		return -1
	})
	return i
}

// record notes a quote that went out. Several clients hear the same one; the first counts.
func (t *Truth) record(p Provider, feed string, q Quote) {
	const sameMoment = 64 // how far apart two writers may be before a repetition is news
	t.mu.Lock()
	defer t.mu.Unlock()
	all := t.said[p][feed]
	for i := len(all) - 1; i >= max(0, len(all)-sameMoment); i-- {
		if all[i].number == q.number && all[i].Honest == q.Honest && q.At.Sub(all[i].At) < time.Second {
			return
		}
	}
	// Two writers may come here in another order than they took their times.
	all = slices.Insert(all, after(all, q.At), q)
	if old := after(all, q.At.Add(-t.history)); old > 1024 && old > len(all)/4 {
		all = slices.Clone(all[old:])
	}
	t.said[p][feed] = all
}

// begin and end keep the book of faults. Ends are noted for every open spell that is named.
func (t *Truth) begin(s Spell) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.spells = append(t.spells, s)
	if len(t.spells) > 4096 {
		t.spells = slices.Clone(t.spells[1024:])
	}
}

func (t *Truth) end(p Provider, f Fault, at time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i := range t.spells {
		if s := &t.spells[i]; s.Provider == p && s.Fault == f && s.To.IsZero() {
			s.To = at
		}
	}
}
