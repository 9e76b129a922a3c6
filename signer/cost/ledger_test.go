package cost

import (
	"math/rand/v2"
	"testing"
	"time"

	"twofold/price"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func TestACostIsSharedToTheWeiAndTheRestGoesToTheFirst(t *testing.T) {
	shares := Paid{L2: NewWei(100), L1: NewWei(7)}.Among(3)
	want := []Paid{{NewWei(34), NewWei(3)}, {NewWei(33), NewWei(2)}, {NewWei(33), NewWei(2)}}
	for i := range want {
		if shares[i] != want[i] {
			t.Errorf("share %d is %v, want %v", i, shares[i], want[i])
		}
	}
	if got := (Paid{L2: NewWei(1)}).Among(0); len(got) != 0 {
		t.Errorf("among nobody it is %v", got)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		paid := Paid{NewWei(random.Uint64()).Times(random.Uint64()), NewWei(random.Uint64())}
		sum := Paid{}
		for _, share := range paid.Among(1 + random.IntN(50)) {
			sum = sum.plus(share)
		}
		if sum != paid {
			t.Fatalf("the shares of %v are %v together", paid, sum)
		}
	}
}

func TestTheFeedsTogetherSpentWhatTheWalletDid(t *testing.T) {
	l := NewLedger(noon, 24*time.Hour)
	all := []price.FeedID{0, 1, 3, 4}
	for i := range 100 {
		l.Add(noon.Add(time.Duration(i)*time.Minute), Paid{NewWei(uint64(1000 + i)), NewWei(uint64(i))}, all[:1+i%4])
	}
	sum := Wei{}
	for _, spent := range l.Feeds() {
		sum = sum.Plus(spent)
	}
	if sum != l.Total().Sum() {
		t.Errorf("the feeds spent %v, the wallet %v", sum, l.Total().Sum())
	}
	if l.Feeds()[0].Less(l.Feeds()[4]) {
		t.Error("a feed that is in every report spent less than one that is in some")
	}
}

func TestTheLedgerForgetsWhatIsOlderThanADay(t *testing.T) {
	l := NewLedger(noon, 24*time.Hour)
	one := Paid{L2: NewWei(1)}
	at := noon
	for range 3 * 24 * 60 { // three days, one a minute
		l.Add(at, one, nil)
		at = at.Add(time.Minute)
	}
	for within, want := range map[time.Duration]uint64{24 * time.Hour: 1440, 6 * time.Hour: 360, time.Hour: 60} {
		got := l.Within(at, within)
		if got.Less(NewWei(want)) || NewWei(want+5).Less(got) {
			t.Errorf("within %v it knows %s wei, want %d and at most a step of five minutes more", within, got.int().Dec(), want)
		}
	}
	if n := len(l.recent); n > bucketsPerWindow+1 {
		t.Errorf("it keeps %d steps", n)
	}
	if got := l.Within(at.Add(25*time.Hour), 24*time.Hour); !got.IsZero() {
		t.Errorf("after a day of silence it still counts %v", got)
	}
}

func TestTheUTCDayBeginsAtItsMidnight(t *testing.T) {
	l := NewLedger(noon, 24*time.Hour)
	l.Add(noon.Add(11*time.Hour+59*time.Minute), Paid{L2: NewWei(5)}, nil)
	if got := l.Today(noon.Add(11*time.Hour + 59*time.Minute)); got != NewWei(5) {
		t.Errorf("before midnight it is %v", got)
	}
	midnight := noon.Add(12 * time.Hour)
	if got := l.Today(midnight); !got.IsZero() {
		t.Errorf("at midnight it is %v", got)
	}
	l.Add(midnight, Paid{L1: NewWei(3)}, nil)
	if got := l.Today(midnight); got != NewWei(3) {
		t.Errorf("after midnight it is %v", got)
	}
	if got := l.Within(midnight, 24*time.Hour); got != NewWei(8) {
		t.Errorf("the last 24 h are %v, whatever the calendar says", got)
	}
}

func TestAClockThatGoesBackLosesNothing(t *testing.T) {
	l := NewLedger(noon, 24*time.Hour)
	l.Add(noon, Paid{L2: NewWei(1)}, nil)
	l.Add(noon.Add(time.Hour), Paid{L2: NewWei(1)}, nil)
	back := noon.Add(-10 * time.Minute)
	l.Add(back, Paid{L2: NewWei(1)}, nil)
	for _, now := range []time.Time{back, noon} {
		if got := l.Within(now, 24*time.Hour); got != NewWei(3) {
			t.Errorf("it knows %v", got)
		}
		if got := l.Today(now); got != NewWei(3) {
			t.Errorf("today is %v", got)
		}
	}
	if got := l.Known(noon.Add(-time.Hour), 24*time.Hour); got != 0 {
		t.Errorf("it knows %v before its beginning", got)
	}
}

func TestAClockThatWasAheadForAMomentSpoilsNoDay(t *testing.T) {
	l := NewLedger(noon, 24*time.Hour)
	one := Paid{L2: NewWei(1)}
	l.Add(noon.AddDate(0, 6, 0), one, nil)
	l.Add(noon, one, nil)
	if got := l.Within(noon, 24*time.Hour); got != NewWei(2) {
		t.Errorf("of 2 wei it knows %v", got)
	}
	if got := l.Today(noon); got != NewWei(1) {
		t.Errorf("today is %v, want what was spent since the day is right", got)
	}
	at := noon
	for range 30 * 24 {
		at = at.Add(time.Hour)
		l.Add(at, one, nil)
	}
	if got := l.Within(at, 24*time.Hour); got != NewWei(25) { // the one that is a day old lies in the step at the start
		t.Errorf("a post of 1 wei each hour: the last day cost %v", got)
	}
	if got := l.Today(at); got != NewWei(13) {
		t.Errorf("and this one until noon %v", got)
	}
}
