package simulator

import (
	"errors"
	"fmt"
	"time"
)

// InForce is a fault that is in force at a provider.
type InForce struct {
	Fault Fault
	Until time.Time // when it ends by itself; zero unless Hold has put it in force
}

// Set puts a fault in force at a provider until it is lifted or cleared, in place of one of the same kind; faults of
// other kinds stay.
func (s *Server) Set(p Provider, f Fault) error {
	return s.put(p, &setting{Fault: f})
}

// Hold is Set for a time: the fault ends by itself, unless another of its kind has taken its place before.
func (s *Server) Hold(p Provider, f Fault, length time.Duration) error {
	if length <= 0 {
		return fmt.Errorf("holding fault %v: the length %v is not above zero", f, length)
	}
	return s.put(p, &setting{Fault: f, until: time.Now().Add(length)})
}

func (s *Server) put(p Provider, held *setting) error {
	e, ok := s.exchanges[p]
	if !ok {
		return fmt.Errorf("setting fault %v: unknown provider %q, use one of %v", held.Fault, p, Providers())
	}
	if err := held.Check(); err != nil {
		return fmt.Errorf("setting fault %v: %w", held.Fault, err)
	}
	e.set(held)
	return nil
}

// Lift ends a fault of a provider, whoever put it in force.
func (s *Server) Lift(p Provider, f Fault) {
	if e, ok := s.exchanges[p]; ok {
		e.end(func(a *setting) bool { return a.Fault == f })
	}
}

// Clear ends all faults of a provider.
func (s *Server) Clear(p Provider) {
	if e, ok := s.exchanges[p]; ok {
		e.end(func(*setting) bool { return true })
	}
}

// InForce lists the faults in force at a provider, the newest last.
func (s *Server) InForce(p Provider) []InForce {
	if e, ok := s.exchanges[p]; ok {
		return e.inForce()
	}
	return nil
}

// Shift moves the whole market from now on, truly and at every provider alike: a time later it is back where it would
// be. It is nobody's fault.
func (s *Server) Shift(shift Shift, length time.Duration) error {
	if err := shift.check(); err != nil {
		return fmt.Errorf("shifting the market: %w", err)
	}
	if length <= 0 {
		return errors.New("shifting the market: it must last longer than nothing")
	}
	s.truth.shifts.begin(shift, time.Now(), length)
	s.hurry()
	return nil
}

// Unshift has the market go back now from every shift of this kind.
func (s *Server) Unshift(shift Shift) {
	s.truth.shifts.end(shift, time.Now())
	s.hurry()
}

// hurry has every market move at once.
func (s *Server) hurry() {
	for _, p := range Providers() {
		s.exchanges[p].hurry()
	}
}
