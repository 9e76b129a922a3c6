package coord

import "time"

// fitness judges whether this relayer should have the lease: one that lives but cannot post would keep it for ever, and have
// all that is due wait for the stagger of another.
type fitness struct {
	poster   Poster
	patience time.Duration
	since    time.Time // when the lease became ours last
	yielded  bool      // it was given up since this relayer could not post, and what was due has not landed since
}

// judge tells whether to take the lease, or to keep it. Who takes it over has a patience of its own for what the one before left;
// who gave it up has none, until all of that has landed, whoever posts it: else two that cannot post would hand it to each other
// without end.
func (f *fitness) judge(now time.Time, leads bool) bool {
	able, waits := f.poster.Able(), f.poster.Waits()
	if leads && waits.Before(f.since) && !waits.IsZero() {
		waits = f.since
	}
	late := !waits.IsZero() && now.Sub(waits) >= f.patience
	fit := able && (!late || !leads && !f.yielded)
	switch {
	case leads && !fit:
		f.yielded = true
	case able && !late:
		f.yielded = false
	}
	return fit
}
