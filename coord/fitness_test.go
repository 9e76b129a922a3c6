package coord

import (
	"sync/atomic"
	"testing"
	"time"
)

// desk is a Poster that a test sets.
type desk struct {
	unable, outdone atomic.Bool
	waits           atomic.Pointer[time.Time] // nil: nothing does
}

func (d *desk) Able() bool    { return !d.unable.Load() }
func (d *desk) Outdone() bool { return d.outdone.Load() }

func (d *desk) Waits() time.Time {
	if since := d.waits.Load(); since != nil {
		return *since
	}
	return time.Time{}
}

func TestWhoCannotPostGivesTheLeadUpUntilWhatWasDueHasLanded(t *testing.T) {
	const patience = 6 * time.Second
	start := time.Unix(1_790_000_000, 0)
	d := new(desk)
	f := fitness{poster: d, patience: patience, since: start}
	judge := func(after time.Duration, leads, want bool, when string) {
		t.Helper()
		if got := f.judge(start.Add(after), leads); got != want {
			t.Errorf("%s: fit is %t, want %t", when, got, want)
		}
	}
	waits := func(after time.Duration) {
		since := start.Add(after)
		d.waits.Store(&since)
	}
	judge(time.Hour, true, true, "nothing is due")
	waits(time.Hour)
	judge(time.Hour+patience-1, true, true, "what is due may still land in time")
	judge(time.Hour+patience, true, false, "what is due has not landed for a stagger")
	judge(time.Hour+patience, false, false, "it was given up, and has not landed since")
	judge(time.Hour+2*patience, false, false, "nor has it since")
	waits(2 * time.Hour)
	judge(2*time.Hour+1, false, true, "another has landed it, and what is due is young")
	judge(2*time.Hour+patience, false, true, "it is another's to post, and late")
	f.since = start.Add(2*time.Hour + patience)
	judge(2*time.Hour+2*patience-1, true, true, "who has taken over has a patience of its own")
	judge(2*time.Hour+2*patience, true, false, "it has not landed it either")
	d.waits.Store(nil)
	d.unable.Store(true)
	judge(3*time.Hour, false, false, "nothing is due, and it could not be sent")
	if !f.yielded {
		t.Error("who cannot send could do so again, by what it says")
	}
	d.unable.Store(false)
	judge(3*time.Hour, false, true, "all has landed")
	if f.yielded {
		t.Error("all has landed, and the lead is still given up")
	}
	d.unable.Store(true)
	judge(3*time.Hour, true, false, "what becomes due could not be sent")
}
