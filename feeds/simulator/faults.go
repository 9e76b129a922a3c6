package simulator

import (
	"slices"
	"time"
)

// set puts a fault in force, in place of one of its kind. The pointer names this very setting.
func (e *exchange) set(f Fault) *Fault {
	e.mu.Lock()
	defer e.mu.Unlock()
	set := &f
	e.change(append(slices.DeleteFunc(slices.Clone(e.active), func(a *Fault) bool { return a.Kind == f.Kind }), set))
	return set
}

// unset ends one setting, unless it has been replaced or cleared.
func (e *exchange) unset(set *Fault) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.change(slices.DeleteFunc(slices.Clone(e.active), func(a *Fault) bool { return a == set }))
}

func (e *exchange) clear() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.change(nil)
}

// change goes from the faults in force to others, and does what follows at once.
func (e *exchange) change(active []*Fault) {
	now := time.Now()
	for _, f := range e.active {
		if !slices.Contains(active, f) {
			e.truth.end(e.provider, *f, now)
		}
	}
	for _, f := range active {
		if !slices.Contains(e.active, f) {
			e.truth.begin(e.provider, *f, now)
		}
	}
	before := e.faults
	e.active, e.faults = active, sum(active)

	if e.faults.drop {
		for _, s := range e.sessions {
			s.cut(ByDrop)
		}
	}
	for _, s := range slices.Clone(e.sessions) {
		if !e.faults.reorder && !e.faults.silent {
			s.release()
		}
		if before.silent && !e.faults.silent {
			s.resume(now)
		}
	}
	// A lie shows at once, and so does its end; whoever was owed a quote has it now.
	if before.lie != e.faults.lie || before.dead && !e.faults.dead || before.silent && !e.faults.silent {
		for _, m := range e.markets {
			m.next = now
		}
	}
	e.wakeUp()
}

// resume serves what a client asked for during silence as if it had just come.
func (s *session) resume(now time.Time) {
	if !s.greeted {
		s.greeted = true
		s.dialect.greet(now)
	}
	pending := s.pending
	s.pending = nil
	for _, message := range pending {
		s.dialect.receive(message, now)
	}
}

func sum(active []*Fault) faults {
	var f faults
	for _, a := range active {
		switch a.Kind {
		case Silent:
			f.silent = true
		case Dead:
			f.dead = true
		case Drop:
			f.drop = true
		case Garbage:
			f.garbage = true
		case Stale:
			f.stale = true
		case Reorder:
			f.reorder = true
		case Lie:
			f.lie = a.PPM
		case Skew:
			f.skew = a.Skew
		}
	}
	return f
}
