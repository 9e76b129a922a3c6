package simulator

import (
	"slices"
	"time"
)

// A setting is a fault in force. The pointer names this very one, apart from an equal one before or after it.
type setting struct {
	Fault
	until  time.Time // when it ends by itself; zero: it does not
	played bool      // by a schedule
}

// set puts a fault in force, in place of one of its kind.
func (e *exchange) set(s *setting) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.change(append(e.without(func(a *setting) bool { return a.Kind == s.Kind }), s))
}

// end ends the settings that are meant.
func (e *exchange) end(meant func(*setting) bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.change(e.without(meant))
}

// without is the faults in force but those that are meant.
func (e *exchange) without(meant func(*setting) bool) []*setting {
	return slices.DeleteFunc(slices.Clone(e.active), meant)
}

// expire ends what has lasted as long as it was to, and returns when the next will have; zero: none will.
func (e *exchange) expire(now time.Time) (next time.Time) {
	over := func(a *setting) bool { return !a.until.IsZero() && !a.until.After(now) }
	if slices.ContainsFunc(e.active, over) {
		e.change(e.without(over))
	}
	for _, a := range e.active {
		if !a.until.IsZero() && (next.IsZero() || a.until.Before(next)) {
			next = a.until
		}
	}
	return next
}

func (e *exchange) inForce() []InForce {
	e.mu.Lock()
	defer e.mu.Unlock()
	var all []InForce
	for _, a := range e.active {
		all = append(all, InForce{a.Fault, a.until})
	}
	return all
}

// change goes from the faults in force to others, and does what follows at once.
func (e *exchange) change(active []*setting) {
	now := time.Now()
	for _, a := range e.active {
		if !slices.Contains(active, a) {
			e.truth.end(e.provider, a.Fault, now)
		}
	}
	for _, a := range active {
		if !slices.Contains(e.active, a) {
			e.truth.begin(Spell{Provider: e.provider, Fault: a.Fault, Played: a.played, From: now})
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

// hurry has every market move at once.
func (e *exchange) hurry() {
	e.mu.Lock()
	defer e.mu.Unlock()
	now := time.Now()
	for _, m := range e.markets {
		m.next = now
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

func sum(active []*setting) faults {
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
