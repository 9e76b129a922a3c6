package trial

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

func TestTheSameSeedDrawsTheSameFaults(t *testing.T) {
	draw := func(seed uint64) (names []string) {
		rng := rand.New(rand.NewPCG(seed, 0))
		for range 50 {
			d := Draw(rng, Catalogue())
			if d.Length < shortest || d.Length > longest || d.Calm < leastCalm || d.Calm > mostCalm {
				t.Errorf("%s lasts %v with a calm of %v after it, outside of the bounds", d.Name, d.Length, d.Calm)
			}
			names = append(names, d.Name, d.Length.String(), d.Calm.String())
		}
		return names
	}
	if !strings.Contains(strings.Join(draw(7), " "), " + ") {
		t.Error("of 50 draws none was of two faults at once")
	}
	if !slices.Equal(draw(7), draw(7)) {
		t.Error("seed 7 drew other faults the second time")
	}
	if slices.Equal(draw(7), draw(8)) {
		t.Error("seeds 7 and 8 drew the same faults")
	}
}

func TestEveryFaultHasANameOfItsOwn(t *testing.T) {
	taken := map[string]bool{}
	for _, f := range Catalogue() {
		if taken[f.Name] {
			t.Errorf("two faults are called %q", f.Name)
		}
		taken[f.Name] = true
	}
}

func TestACounterThatShouldRiseAndDidNotIsAFaultThatWasNotFelt(t *testing.T) {
	before := rig.Metrics{`sends{outcome="lost"}`: 1, `mined{outcome="reverted"}`: 2}
	after := rig.Metrics{`sends{outcome="lost"}`: 3, `mined{outcome="reverted"}`: 2}
	for _, c := range []struct {
		felt func(rise) error
		says string
	}{
		{rises("sends", 2, "mined"), ""},
		{rises("sends", 3), "was not felt"},
		{rises("sends", 0, "sends"), "sends rose by 2"},
	} {
		err := c.felt(rise{before: before, after: after})
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("got %v, want %q", err, c.says)
		}
	}
}

func TestAnAnswerThatNobodySaidIsSeenAlsoWhereTheChainsClockIsOff(t *testing.T) {
	market, err := rig.StartMarket(simulator.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if err := market.Stop(); err != nil { // it said nothing to anyone
		t.Fatal(err)
	}
	landed := func(claim report.Claim) report.Report {
		return report.Report{Pages: []report.Page{{Lanes: [3]report.Lane{{Claim: claim, A: 3120_55000000, B: 3120_55000000}}}}}
	}
	w := &Watch{looks: []look{{seen: time.Now(), landed: []report.Report{landed(report.Agreed), landed(report.Disputed), landed(report.Agreed)}}}}
	if n := w.unsaid(market.Truth()); n != 2 {
		t.Errorf("got %d wrong answers, want 2", n)
	}
}

func TestAgeIsThatOfTheAnswerThatABlockFinds(t *testing.T) {
	began := time.Unix(1_800_000_000, 0)
	w := &Watch{}
	see := func(second int, lane price.Published) {
		w.looks = append(w.looks, look{
			seen: began.Add(time.Duration(second) * time.Second), time: uint64(began.Unix()) + uint64(second), lanes: map[price.FeedID]price.Published{4: lane},
		})
	}
	answered := func(second uint32) price.Published {
		return price.Published{Exists: true, Price: 1, At: uint32(began.Unix()) + second}
	}
	paused := answered(0)
	paused.Mark = price.MarkPaused
	see(0, price.Published{Exists: true})
	see(30, answered(29)) // there was nothing before, which has no age
	see(40, answered(39)) // found at 29
	see(61, answered(60)) // found at 39: late
	see(62, answered(60)) // no longer late
	see(80, answered(60)) // at the bar
	see(82, answered(60)) // late again
	see(83, paused)       // and still
	see(200, paused)      // nobody waits for it
	for _, c := range []struct {
		from, to int
		oldest   time.Duration
		late     int
	}{
		{0, 39, 0, 0},
		{0, 60, 11 * time.Second, 0},
		{0, 61, 22 * time.Second, 1},
		{61, 80, 20 * time.Second, 0},
		{0, 200, 23 * time.Second, 2},
		{83, 200, 0, 0},
	} {
		oldest, late := w.Oldest(began.Add(time.Duration(c.from)*time.Second), began.Add(time.Duration(c.to)*time.Second))
		if oldest.Age != c.oldest || late != c.late {
			t.Errorf("from %d to %d: got %v, late %d times; want %v, %d", c.from, c.to, oldest.Age, late, c.oldest, c.late)
		}
	}
}
