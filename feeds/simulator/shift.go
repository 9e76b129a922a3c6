package simulator

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// Shift is a move of the whole market, of every feed at every provider alike. Shifts compare with ==.
type Shift struct {
	PPM  int64         // how far, 10 000 for 1 %
	Over time.Duration // how long the way takes, there and back; 0: it jumps
}

func (s Shift) check() error {
	switch {
	case s.PPM == 0 || s.PPM < -900_000 || s.PPM > 10_000_000:
		return fmt.Errorf("%s is outside -90%% to 1000%%, or nothing", percent(s.PPM))
	case s.Over < 0 || s.Over > time.Hour:
		return fmt.Errorf("a way of %v is outside 0s to 1h", s.Over)
	}
	return nil
}

// String is the shift for people.
func (s Shift) String() string {
	if s.Over == 0 {
		return fmt.Sprintf("jump(%s)", percent(s.PPM))
	}
	return fmt.Sprintf("move(%s in %v)", percent(s.PPM), s.Over)
}

// ShiftSpell is a time during which a shift was in force. To may lie ahead.
type ShiftSpell struct {
	Shift
	From, To time.Time
}

// reached is which part of its way the shift has gone at a time, in ppm: it sets out at From, and returns from To on.
func (s ShiftSpell) reached(at time.Time) int64 {
	return s.gone(at.Sub(s.From)) - s.gone(at.Sub(s.To))
}

// gone is which part of the way is gone a time after setting out, in ppm.
func (s ShiftSpell) gone(since time.Duration) int64 {
	switch {
	case since < 0:
		return 0
	case since >= s.Over:
		return million
	default:
		return scale(million, int64(since), int64(s.Over))
	}
}

const million = 1_000_000

// shifts is the book of them. What a time was is as easy to ask for as what it is.
type shifts struct {
	mu  sync.Mutex
	all []ShiftSpell
}

// applied is a price of the path as it really was at a time, or is.
func (s *shifts) applied(units int64, at time.Time) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, spell := range s.all {
		units += scale(units, scale(spell.PPM, spell.reached(at), million), million)
	}
	return units
}

func (s *shifts) begin(shift Shift, at time.Time, length time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.endAll(shift, at)
	if s.all = append(s.all, ShiftSpell{shift, at, at.Add(length)}); len(s.all) > 1024 {
		s.all = slices.Clone(s.all[256:])
	}
}

func (s *shifts) end(shift Shift, at time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.endAll(shift, at)
}

func (s *shifts) endAll(shift Shift, at time.Time) {
	for i := range s.all {
		if spell := &s.all[i]; spell.Shift == shift && spell.To.After(at) {
			spell.To = at
		}
	}
}

// Shifts lists the moves of the whole market, in the order of their beginning.
func (t *Truth) Shifts() []ShiftSpell {
	t.shifts.mu.Lock()
	defer t.shifts.mu.Unlock()
	return slices.Clone(t.shifts.all)
}
