package cost

import (
	"math/rand/v2"
	"testing"
	"testing/quick"
	"time"

	"twofold/price"
)

const ease = 10 * time.Minute

func TestATriggerIsNeverBelowTheConfigsNorBeyondThePromise(t *testing.T) {
	for _, c := range []struct {
		stretch                Stretch
		trigger, promise, want price.PPM
	}{
		{0, 2000, 5000, 2000}, {Full, 2000, 5000, 5000}, {500, 2000, 5000, 3500}, {1, 2000, 2999, 2000},
		{Full, 5000, 5000, 5000}, {Full, 6000, 5000, 6000}, {4_000_000_000, 2000, 5000, 5000},
	} {
		if got := c.stretch.Of(c.trigger, c.promise); got != c.want {
			t.Errorf("%v of the way from %v to %v is %v, want %v", c.stretch, c.trigger, c.promise, got, c.want)
		}
	}
	always := func(stretch, trigger, promise uint32) bool {
		got := Stretch(stretch).Of(price.PPM(trigger), price.PPM(promise))
		return got >= price.PPM(trigger) && (got <= price.PPM(promise) || got == price.PPM(trigger))
	}
	if err := quick.Check(always, nil); err != nil {
		t.Error(err)
	}
}

func TestTriggersMoveFromThreeQuartersOfThePaceOnAndAreAtThePromiseAtAllOfIt(t *testing.T) {
	for spent, want := range map[uint64]Stretch{0: 0, 750: 0, 774: 0, 775: 100, 875: 500, 999: 900, 1000: Full, 9000: Full} {
		var b Budget
		if got := b.Judge(noon, NewWei(spent), NewWei(1000), ease); got != want {
			t.Errorf("with %d of 1000 spent it is %v, want %v", spent, got, want)
		}
	}
}

func TestTheBudgetWidensAtOnceAndGivesBackAStepAtATime(t *testing.T) {
	var b Budget
	judge := func(after time.Duration, spent uint64) Stretch {
		return b.Judge(noon.Add(after), NewWei(spent), NewWei(1000), ease)
	}
	if got := judge(0, 1000); got != Full {
		t.Fatalf("it widens to %v", got)
	}
	if got := judge(ease-time.Second, 0); got != Full {
		t.Errorf("before its time it gives back to %v", got)
	}
	for i, want := range []Stretch{900, 800, 700} {
		at := ease * time.Duration(i+1)
		if got := judge(at, 0); got != want {
			t.Errorf("after %v it is %v, want %v", at, got, want)
		}
		if got := judge(at+time.Minute, 0); got != want {
			t.Errorf("a minute later it is %v already", got)
		}
	}
	if got := judge(4*ease, 1000); got != Full {
		t.Errorf("it does not widen again at once, but to %v", got)
	}
	for i := range 20 {
		judge(time.Duration(5+i)*ease, 0)
	}
	if b.stretch != 0 {
		t.Errorf("in the end it has not given all back, but holds %v", b.stretch)
	}
}

func TestASpendThatSwingsAboutAStepDoesNotMoveTheTriggers(t *testing.T) {
	for edge := uint64(stretchFrom + perStep); edge <= whole; edge += uint64(perStep) {
		var b Budget
		moves, last := 0, Stretch(0)
		for i := range 1000 {
			spent := edge - uint64(i%2)
			if got := b.Judge(noon.Add(time.Duration(i)*ease), NewWei(spent), NewWei(1000), ease); got != last {
				moves, last = moves+1, got
			}
		}
		if moves != 1 {
			t.Errorf("about %d of 1000 they moved %d times, want once", edge, moves)
		}
	}
}

func TestAllowedIsThePaceOfWhatIsKnownAndNeverMoreThanTheBudget(t *testing.T) {
	budget, day := NewWei(2400), 24*time.Hour
	for known, want := range map[time.Duration]uint64{0: 100, time.Hour: 200, 11 * time.Hour: 1200, 23 * time.Hour: 2400, 24 * time.Hour: 2400} {
		if got := Allowed(budget, known, day, time.Hour); got != NewWei(want) {
			t.Errorf("after %v it is %s, want %d", known, got.int().Dec(), want)
		}
	}
}

// The number of posts that a market which wanders asks for falls with the square of the deviation that makes one due.
func TestAWeekOfMarketsIsKeptToItsBudgetWithAFewMovesAnHour(t *testing.T) {
	const trigger, promise = price.PPM(1_000), price.PPM(5_000)
	day, random := 24*time.Hour, rand.New(rand.NewPCG(3, 4))
	cfg := Defaults()
	budget := NewWei(480) // at the config's trigger a calm day costs 1 440, at the promise 58
	ledger, b := NewLedger(noon, day), Budget{}
	moves, last, most, wild, due := 0, Stretch(0), Wei{}, 1.0, 0.0
	for minute := range 7 * 24 * 60 {
		now := noon.Add(time.Duration(minute) * time.Minute)
		if minute%120 == 0 {
			wild = []float64{0.2, 1, 1, 4}[random.IntN(4)] // two hours of calm, or of a storm
		}
		d := float64(b.stretch.Of(trigger, promise)) / float64(trigger)
		for due += wild / (d * d); due >= 1; due-- {
			ledger.Add(now, Paid{L2: NewWei(1)}, nil)
		}
		spent := ledger.Within(now, day)
		if most.Less(spent) {
			most = spent
		}
		allowed := Allowed(budget, ledger.Known(now, day), day, cfg.headStart())
		if got := b.Judge(now, spent, allowed, cfg.easeEvery()); got != last {
			moves, last = moves+1, got
		}
	}
	perHour := float64(moves) / (7 * 24)
	t.Logf("the dearest 24 h cost %s of %s, with %.1f moves an hour", most.int().Dec(), budget.int().Dec(), perHour)
	if budget.Less(most) {
		t.Errorf("the dearest 24 h cost %s of %s", most.int().Dec(), budget.int().Dec())
	}
	if most.Less(budget.Part(3, 4)) {
		t.Errorf("a week of storms cost %s of %s at most: it held back for nothing", most.int().Dec(), budget.int().Dec())
	}
	if perHour > 3 {
		t.Errorf("the triggers moved %.1f times an hour", perHour)
	}
}
