package price

import "time"

// Standing is how two sides stand to each other at one moment.
type Standing uint8

// The standings. Absent and Apart are the two kinds of trouble.
const (
	Agreeing Standing = iota
	Apart             // both have a price, further apart than the limit: a dispute
	Absent            // at least one side has no healthy price
)

// String names the standing for people.
func (s Standing) String() string {
	return [...]string{"agreed", "disputed", "missing"}[s]
}

// Stand is the standing of two prices; 0 is an absent side.
func Stand(a, b Price, limit PPM) Standing {
	switch {
	case a == 0 || b == 0:
		return Absent
	case Diverged(a, b, limit):
		return Apart
	default:
		return Agreeing
	}
}

// Since remembers when the present agreement or trouble of a feed began (design section 6). It is a
// value: whoever decides keeps it and gives it back. The zero Since knows nothing, as at a start.
type Since struct {
	Agreed  time.Time // when the present agreement began; zero while there is none
	Trouble time.Time // when trouble began; zero once agreement has lasted settle
	Kind    Standing  // the present kind of trouble, Apart or Absent, if Trouble is set
	KindAt  time.Time // since when the present kind lasts
}

// Next is s after standing was seen at now. Trouble ends only when agreement has lasted settle; until
// then its time counts on, so that a price that flickers cannot hide it.
func (s Since) Next(now time.Time, standing Standing, settle time.Duration) Since {
	if standing == Agreeing {
		if s.Agreed.IsZero() {
			s.Agreed = now
		}
		if now.Sub(s.Agreed) >= settle {
			s.Trouble, s.KindAt, s.Kind = time.Time{}, time.Time{}, Agreeing
		}
		return s
	}
	s.Agreed = time.Time{}
	if s.Trouble.IsZero() {
		s.Trouble = now
	}
	if s.KindAt.IsZero() || s.Kind != standing {
		s.Kind, s.KindAt = standing, now
	}
	return s
}

// Restart forgets for how long the sides have agreed: after a reconnect or a switch of provider
// agreement has to settle anew. Trouble's time counts on.
func (s Since) Restart() Since {
	s.Agreed = time.Time{}
	return s
}

// Anew counts trouble from now, if there is any: what was seen of it so far does not count.
func (s Since) Anew(now time.Time) Since {
	if !s.Trouble.IsZero() {
		s.Trouble, s.KindAt = now, now
	}
	return s
}

// Settled tells whether agreement has lasted settle at now.
func (s Since) Settled(now time.Time, settle time.Duration) bool {
	return !s.Agreed.IsZero() && now.Sub(s.Agreed) >= settle
}

// Lasting tells whether trouble has lasted at least after at now.
func (s Since) Lasting(now time.Time, after time.Duration) bool {
	return !s.Trouble.IsZero() && now.Sub(s.Trouble) >= after
}

// KindLasting tells whether the present kind of trouble has itself lasted at least after at now.
func (s Since) KindLasting(now time.Time, after time.Duration) bool {
	return !s.KindAt.IsZero() && now.Sub(s.KindAt) >= after
}
