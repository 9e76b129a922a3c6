package monitor

import (
	"testing"
	"time"

	"twofold/signer/cost"
)

// seen is a balance in so many minutes after the first.
type seen struct {
	minute  int
	balance uint64
}

// every is a balance each minute of these, beginning at one and going down by so much.
func every(from, to int, balance, down uint64) (all []seen) {
	for m := from; m <= to; m++ {
		all = append(all, seen{m, balance - uint64(m-from)*down})
	}
	return all
}

func drained(readings ...[]seen) *Drain {
	d, began := NewDrain(6*time.Hour), time.Unix(1_000_000, 0)
	for _, some := range readings {
		for _, s := range some {
			d.Saw(began.Add(time.Duration(s.minute)*time.Minute), cost.NewWei(s.balance))
		}
	}
	return d
}

func TestThePaceIsWhatWentOutInTheLastHours(t *testing.T) {
	for name, c := range map[string]struct {
		drain   *Drain
		known   time.Duration
		perHour uint64
	}{
		"nothing was read":              {drained(), 0, 0},
		"one reading after a restart":   {drained([]seen{{0, 100}}), 0, 0},
		"an idle account":               {drained(every(0, 120, 100, 0)), 2 * time.Hour, 0},
		"a steady drain":                {drained(every(0, 120, 10_000, 10)), 2 * time.Hour, 600},
		"a drain in one lump":           {drained([]seen{{0, 900}, {59, 900}, {60, 300}, {120, 300}}), 2 * time.Hour, 300},
		"a top-up amid a steady drain":  {drained(every(0, 60, 10_000, 10), every(61, 121, 50_000, 10)), 121 * time.Minute, 595}, // the minute of the top-up is not seen
		"only top-ups":                  {drained([]seen{{0, 1}, {60, 100}, {120, 1_000}}), 2 * time.Hour, 0},
		"readings that were missed":     {drained(every(0, 10, 10_000, 10), every(110, 120, 8_900, 10)), 2 * time.Hour, 600},
		"a gap longer than the window":  {drained([]seen{{0, 100_000}, {1200, 88_000}}), 6 * time.Hour, 600},
		"what is older than the window": {drained(every(0, 60, 100_000, 1_000), every(61, 60+360, 40_000, 0)), 6 * time.Hour, 0},
		"half of it is":                 {drained([]seen{{0, 7_200}, {720, 0}}, every(721, 900, 0, 0)), 6 * time.Hour, 300},
		"a clock that goes back":        {drained([]seen{{60, 100}, {0, 50}, {120, 80}}), time.Hour, 20},
		"a clock that stands still":     {drained([]seen{{0, 100}, {0, 50}}), 0, 0},
	} {
		if known, pace := c.drain.Known(), c.drain.PerHour(); known != c.known || pace != cost.NewWei(c.perHour) {
			t.Errorf("%s: %.0f wei an hour, over %v, want %d over %v", name, pace.Float64(), known, c.perHour, c.known)
		}
	}
}

// bonds are locked each hour and come back a quarter later, with gas paid for both.
func bonds(hours int, balance, bond uint64) (all []seen) {
	for m := range hours * 60 {
		switch m % 60 {
		case 30:
			balance -= bond + 3
		case 45:
			balance += bond - 2
		}
		all = append(all, seen{m, balance})
	}
	return all
}

func TestANetPaceIsWithoutWhatCameBack(t *testing.T) {
	for name, c := range map[string]struct {
		drain      *Drain
		gross, net uint64
	}{
		"nothing was read":                      {drained(), 0, 0},
		"an account that nothing comes back to": {drained(every(0, 120, 10_000, 10)), 600, 600},
		"bonds that come back":                  {drained(bonds(24, 100_000, 800)), 803, 5},
		"more comes back than was seen to go":   {drained([]seen{{0, 900}, {60, 800}, {90, 900}, {119, 900}, {120, 1_000}}), 50, 0},
		"a top-up larger than what went out":    {drained(every(0, 60, 10_000, 10), every(61, 121, 50_000, 10)), 595, 595},
		"bonds, and a top-up":                   {drained(bonds(12, 100_000, 800), []seen{{720, 900_000}}), 803, 5},
		"what was locked before the window":     {drained([]seen{{0, 900}, {1, 100}}, every(2, 400, 100, 0), []seen{{401, 900}, {402, 900}}), 0, 0},
	} {
		if gross, net := c.drain.PerHour(), c.drain.NetPerHour(); gross != cost.NewWei(c.gross) || net != cost.NewWei(c.net) {
			t.Errorf("%s: %s wei an hour, %s net, want %d and %d", name, gross.Digits(), net.Digits(), c.gross, c.net)
		}
	}
}

func TestAPaceIsKeptInABoundedWay(t *testing.T) {
	d, began := NewDrain(6*time.Hour), time.Unix(1_000_000, 0)
	const readings = 2 * 24 * 3600
	for s := range readings {
		d.Saw(began.Add(time.Duration(s)*time.Second), cost.NewWei(uint64(readings-s)))
	}
	if n := len(d.points); n > pointsKept+2 {
		t.Errorf("%d points are kept", n)
	}
	if pace := d.PerHour(); pace != cost.NewWei(3600) {
		t.Errorf("%.0f wei an hour", pace.Float64())
	}
}
