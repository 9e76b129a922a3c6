package coord

import (
	"testing"
	"time"
)

// desk is a Poster that a test sets.
type desk struct {
	unable bool
	waits  time.Time
}

func (d *desk) Able() bool       { return !d.unable }
func (d *desk) Waits() time.Time { return d.waits }
func (d *desk) Outdone() bool    { return false }

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
	judge(time.Hour, true, true, "nothing is due")
	d.waits = start.Add(time.Hour)
	judge(time.Hour+patience-1, true, true, "what is due may still land in time")
	judge(time.Hour+patience, true, false, "what is due has not landed for a stagger")
	judge(time.Hour+patience, false, false, "it was given up, and has not landed since")
	judge(time.Hour+2*patience, false, false, "nor has it since")
	d.waits = start.Add(2 * time.Hour)
	judge(2*time.Hour+1, false, true, "another has landed it, and what is due is young")
	judge(2*time.Hour+patience, false, true, "it is another's to post, and late")
	f.since = start.Add(2*time.Hour + patience)
	judge(2*time.Hour+2*patience-1, true, true, "who has taken over has a patience of its own")
	judge(2*time.Hour+2*patience, true, false, "it has not landed it either")
	d.waits = time.Time{}
	d.unable = true
	judge(3*time.Hour, false, false, "nothing is due, and it could not be sent")
	if !f.yielded {
		t.Error("who cannot send could do so again, by what it says")
	}
	d.unable = false
	judge(3*time.Hour, false, true, "all has landed")
	if f.yielded {
		t.Error("all has landed, and the lead is still given up")
	}
	d.unable = true
	judge(3*time.Hour, true, false, "what becomes due could not be sent")
}
