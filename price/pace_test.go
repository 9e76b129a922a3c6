package price

import (
	"testing"
	"time"
)

var (
	noon   = time.Unix(1_790_000_000, 0)
	timing = Timing{MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second, BlockTime: 2 * time.Second}
)

// headAt is a head that came at noon and was that much behind it.
func headAt(lag time.Duration) Head { return Head{Time: noon.Add(-lag), Seen: noon} }

func TestThePaceOfAChainBesideOurClock(t *testing.T) {
	const limit, half = 5 * time.Second, 2500 * time.Millisecond
	for _, c := range []struct {
		name   string
		head   Head
		after  time.Duration // since the head came
		before Pace
		want   Pace
	}{
		{"no head yet", Head{}, 0, Silent, Silent},
		{"a head of now", headAt(0), 0, Silent, InStep},
		{"no other head for as long as may be", headAt(0), limit, InStep, InStep},
		{"no other head for longer", headAt(0), limit + 1, InStep, Silent},
		{"no other head for longer, and the last one lagged", headAt(time.Hour), limit + 1, Lagging, Silent},
		{"behind by the limit", headAt(limit), 0, InStep, InStep},
		{"behind by more", headAt(limit + 1), 0, InStep, Lagging},
		{"what lags while the next is awaited does not count", headAt(limit), limit, InStep, InStep},
		{"behind by forty minutes", headAt(40 * time.Minute), time.Second, Silent, Lagging},
		{"catching up, half of the limit is left and more", headAt(half + 1), 0, Lagging, Lagging},
		{"caught up", headAt(half), 0, Lagging, InStep},
		{"ahead by the limit", headAt(-limit), 0, InStep, InStep},
		{"ahead by more", headAt(-limit - 1), 0, InStep, Ahead},
		{"ahead by more when it came: that our clock nears it is no cure", headAt(-limit - 1), limit, Ahead, Ahead},
		{"our clock was set back since", headAt(0), -2 * time.Minute, InStep, Ahead},
		{"our clock is at it again", headAt(-half), 0, Ahead, InStep},
		{"from lagging straight to ahead", headAt(-limit - 1), 0, Lagging, Ahead},
	} {
		if got := timing.Pace(noon.Add(c.after), c.head, c.before); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if Silent.Signs() || Ahead.Signs() || !InStep.Signs() || !Lagging.Signs() {
		t.Error("what may be signed at")
	}
}

func TestALagIsNotBelievedOfANodeThatIsStuck(t *testing.T) {
	seen := timing.Next(Head{}, noon, noon)
	for i := range 60 { // of two nodes behind one address one is stuck ten minutes ago
		now := noon.Add(time.Duration(i) * time.Second)
		want := InStep
		if seen = timing.Next(seen, now, now); i%10 >= 5 {
			seen, want = timing.Next(seen, noon.Add(-10*time.Minute), now), Silent
		}
		if got := timing.Pace(now, seen, InStep); got != want {
			t.Fatalf("second %d, a head of %v: %v, want %v", i, seen.Time, got, want)
		}
	}
}

func TestHeadsThatStepBackAreBelievedOnceTheyArePastTheNewestOrHaveClimbedForLong(t *testing.T) {
	const back = 10 * time.Minute
	for name, c := range map[string]struct {
		gain    time.Duration // of the chain's time in each second of ours
		pause   time.Duration // between two heads, from the tenth on
		silent  int           // so many heads are not believed
		afterIt Pace
	}{
		"a sequencer that catches up fast":      {gain: 31 * time.Second, silent: 20, afterIt: InStep},
		"one that does not gain on our clock":   {gain: time.Second, silent: 30, afterIt: Lagging},
		"two nodes that are stuck, in turn":     {gain: 0, silent: 100},
		"one that was silent since begins anew": {gain: time.Second, pause: 6 * time.Second, silent: 100},
	} {
		now := noon
		head, pace, silent := timing.Next(Head{}, noon, noon), InStep, 0
		for i := range 100 {
			now = now.Add(time.Second)
			if i > 10 {
				now = now.Add(c.pause)
			}
			block := noon.Add(-back + time.Duration(i)*c.gain)
			if c.gain == 0 {
				block = block.Add(time.Duration(i%2) * time.Second)
			}
			if block.After(now) {
				block = now
			}
			head = timing.Next(head, block, now)
			if pace = timing.Pace(now, head, pace); pace != Silent {
				break
			}
			silent++
		}
		if silent != c.silent || pace != c.afterIt {
			t.Errorf("%s: after %d heads it is %v, want %v after %d", name, silent, pace, c.afterIt, c.silent)
		}
	}
}

func TestAReportIsStampedWithOurClockOrWithWhatTheHeadAllows(t *testing.T) {
	const lag = 40 * time.Minute
	for _, c := range []struct {
		name string
		head Head
		pace Pace
		want time.Time
	}{
		{"in step", headAt(time.Second), InStep, noon},
		{"in step, late: never further ahead than the contract takes", headAt(9 * time.Second), InStep, noon.Add(-4 * time.Second)},
		{"lagging: the next block's time", headAt(lag), Lagging, noon.Add(-lag + 2*time.Second)},
		{"all but caught up: never ahead of our clock", headAt(time.Second), Lagging, noon},
	} {
		if got := Stamp(noon, timing.Latest(c.head, c.pace)); !got.Equal(c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if got := Stamp(noon, time.Time{}); !got.Equal(noon) {
		t.Errorf("without a head known: %v", got)
	}
}

func TestStampsGoForwardAndFasterThanOurClockWhileAChainCatchesUp(t *testing.T) {
	now, pace := noon, Silent
	head := Head{Time: noon.Add(-40 * time.Minute), Seen: noon}
	var last time.Time
	paces := map[Pace]int{}
	for range 1500 {
		pace = timing.Pace(now, head, pace)
		stamp := Stamp(now, timing.Latest(head, pace))
		if stamp.Before(last) {
			t.Fatalf("stamped %v after %v", stamp, last)
		}
		if !timing.Takes(head, stamp) {
			t.Fatalf("stamped %v at a head of %v: the contract refuses that", stamp, head.Time)
		}
		last = stamp
		paces[pace]++
		now = now.Add(100 * time.Millisecond)
		if next := head.Time.Add(2 * time.Second); !next.After(now) { // ten blocks in the time of less than one
			head = Head{Time: next, Seen: now}
		}
	}
	if !last.Equal(now.Add(-100*time.Millisecond)) || paces[Lagging] == 0 || paces[InStep] == 0 {
		t.Errorf("ends with %v at %v; paces %v", last, now, paces)
	}
}

func TestP4_TheContractTakesWhatIsBetweenItsLimits(t *testing.T) {
	h := headAt(time.Hour)
	for offset, want := range map[time.Duration]bool{-31 * time.Second: false, -30 * time.Second: true, 5 * time.Second: true, 6 * time.Second: false} {
		if got := timing.Takes(h, h.Time.Add(offset)); got != want {
			t.Errorf("%v from the head: %v", offset, got)
		}
	}
}
