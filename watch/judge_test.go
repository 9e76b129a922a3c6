package watch

import (
	"testing"
	"time"

	"twofold/price"
)

// start is when the tests' worlds begin.
var start = time.Unix(1_800_000_000, 0)

var policy = price.Policy{MaxDivergence: 5_000, Deviation: 5_000, Heartbeat: 5 * time.Minute, MaxJump: 200_000, JumpConfirm: time.Minute}

// scene is a minute in which both providers say 100 000, beside an answer of 100 000 that was observed in its middle.
func scene() *view {
	v := &view{
		now: start.Add(time.Minute), chain: start.Add(time.Minute), pace: price.InStep, policy: policy, maxAge: 10 * time.Second, reach: 20 * time.Second,
		lane: price.Published{Exists: true, Price: 100_000, At: uint32(start.Unix()) + 30, Clock: uint32(start.Unix()) + 30, Mark: 10},
		seen: start.Add(32 * time.Second), said: [2]*memory{{}, {}}, complete: [2]time.Time{start, start},
	}
	for at := range 61 {
		v.says(start.Add(time.Duration(at)*time.Second), 100_000, 100_000)
	}
	return v
}

// says has both providers say a price at a time; 0: nothing, and what was said before is withdrawn.
func (v *view) says(at time.Time, prices ...price.Price) {
	for side, p := range prices {
		v.quotes[side] = price.Quote{Price: p, Stated: at, Received: at}
		if p == 0 {
			v.quotes[side].Gone = price.Disconnected
			continue
		}
		v.said[side].hear(at, p)
	}
}

func TestAJudgementFindsWhatIsWrongAndNothingElse(t *testing.T) {
	second := func(n int) time.Time { return start.Add(time.Duration(n) * time.Second) }
	wrong := func(v *view) { v.lane.Price = 103_000 }
	for name, c := range map[string]struct {
		change         func(*view)
		want           []Alarm
		proven, served bool
	}{
		"an answer that both say":                           {func(*view) {}, nil, false, false},
		"an answer that nobody ever said":                   {wrong, []Alarm{Wrong, Behind}, true, true},
		"the same, too low":                                 {func(v *view) { v.lane.Price = 97_000 }, []Alarm{Wrong, Behind}, true, true},
		"one at the edge of the limit":                      {func(v *view) { v.lane.Price = 100_500 }, nil, false, false},
		"one just beyond it":                                {func(v *view) { v.lane.Price = 100_501 }, []Alarm{Wrong}, true, false},
		"a wrong one whose lane is disputed":                {func(v *view) { wrong(v); v.lane.Mark, v.lane.Clock = price.MarkDisputed, v.lane.At+20 }, []Alarm{Wrong, Behind}, true, false},
		"a wrong one that was kept":                         {func(v *view) { wrong(v); v.lane.Mark = price.MarkKept }, []Alarm{Wrong, Behind}, true, true},
		"a wrong one in a lane that is paused":              {func(v *view) { wrong(v); v.lane.Mark = price.MarkPaused }, nil, false, false},
		"a wrong one of a feed that was removed":            {func(v *view) { wrong(v); v.lane.Mark = price.MarkRemoved; v.says(second(60), 0, 0) }, nil, false, false},
		"a wrong one while a provider is gone":              {func(v *view) { wrong(v); v.says(second(60), 100_000, 0) }, []Alarm{Wrong, Blind}, false, false},
		"a wrong one while both are gone":                   {func(v *view) { wrong(v); v.says(second(60), 0, 0) }, []Alarm{Blind}, false, false},
		"a wrong one while they disagree":                   {func(v *view) { v.lane.Price = 110_000; v.says(second(60), 100_000, 101_000) }, []Alarm{Wrong}, true, false},
		"a wrong one while our clock is behind the chain's": {func(v *view) { wrong(v); v.pace = price.Ahead }, []Alarm{Wrong}, false, false},
		"a wrong one while the chain lags":                  {func(v *view) { wrong(v); v.pace = price.Lagging }, []Alarm{Wrong}, true, false},
		"one at its first sight":                            {func(v *view) { v.lane.Price, v.seen = 100_600, second(61) }, nil, false, false},
		"one that came while our connections stall":         {func(v *view) { v.lane.Price, v.seen, v.now = 100_600, second(62), second(63) }, nil, false, false},
		"one since when only one has spoken": {func(v *view) {
			v.lane.Price, v.seen, v.now = 100_600, second(61), second(62)
			v.quotes[price.A].Confirmed = second(62)
		}, []Alarm{Wrong}, false, false},
		"one since when both are heard, but not yet what they said then": {func(v *view) {
			v.lane.Price, v.seen, v.now = 100_600, second(61), second(65)
			for side := range v.quotes {
				v.quotes[side].Received, v.quotes[side].Offset = second(65), -4500*time.Millisecond
			}
		}, nil, false, false},
		"one since when both have spoken, by clocks that are ahead": {func(v *view) {
			v.lane.Price, v.seen, v.now = 100_600, second(61), second(61)
			for side := range v.quotes {
				v.quotes[side].Stated, v.quotes[side].Received, v.quotes[side].Offset = second(62), second(61), 1500*time.Millisecond
			}
		}, nil, false, false},
		"one proven before both connections broke": {func(v *view) {
			wrong(v)
			v.suspects = []answer{{price: 103_000, at: v.lane.At, seen: v.seen, heard: [2]bool{true, true}, proven: second(40)}}
			v.complete = [2]time.Time{}
			v.says(second(60), 0, 0)
		}, []Alarm{Wrong, Blind}, true, false},
		"one of which both were heard one after the other": {func(v *view) {
			wrong(v)
			v.suspects = []answer{{price: 103_000, at: v.lane.At, seen: v.seen, heard: [2]bool{price.B: true}}}
			v.says(second(60), 100_000, 0)
		}, []Alarm{Wrong, Blind}, true, false},
		"a wrong one that was replaced by a right one a second later": {func(v *view) {
			v.suspects = []answer{{price: 103_000, at: v.lane.At - 1, seen: v.seen.Add(-time.Second)}}
		}, []Alarm{Wrong}, true, false},
		"a right one that was replaced": {func(v *view) {
			v.suspects = []answer{{price: 100_000, at: v.lane.At - 1, seen: v.seen.Add(-time.Second)}}
		}, nil, false, false},
		"a wrong one that was replaced long ago": {func(v *view) {
			v.suspects = []answer{{price: 103_000, at: v.lane.At - 1, seen: v.now.Add(-recent - 1)}}
		}, nil, false, false},
		"an honest answer from which the market fell by a third":                 {func(v *view) { v.says(second(60), 66_000, 66_000) }, []Alarm{Behind}, false, true},
		"an honest answer that the market has left by less than a new one needs": {func(v *view) { v.says(second(60), 99_100, 99_000) }, nil, false, false},
		"one that was left while its lane is missing": {func(v *view) {
			v.says(second(60), 90_000, 90_000)
			v.lane.Mark, v.lane.Clock = price.MarkMissing, v.lane.At+20
		}, []Alarm{Behind}, false, false},
		"one that was left while the chain lags":        {func(v *view) { v.says(second(60), 90_000, 90_000); v.pace = price.Lagging }, nil, false, false},
		"an answer that is older than both connections": {func(v *view) { wrong(v); v.complete = [2]time.Time{second(11), second(11)} }, []Alarm{Behind}, false, true},
		"one that is older than all that is remembered": {func(v *view) {
			wrong(v)
			for _, m := range v.said {
				m.stretches = m.stretches[3:]
			}
		}, []Alarm{Behind}, false, true},
		"one that is as old as both connections": {func(v *view) { wrong(v); v.complete = [2]time.Time{second(10), second(10)} }, []Alarm{Wrong, Behind}, true, true},
		"one that is older than one of them":     {func(v *view) { wrong(v); v.complete = [2]time.Time{{}, second(10)} }, []Alarm{Wrong, Behind}, true, true},
		"connections too young to tell":          {func(v *view) { v.complete = [2]time.Time{{}, second(41)} }, []Alarm{Blind}, false, false},
		"an honest jump, held until it is confirmed": {func(v *view) {
			v.lane.Mark, v.lane.Clock = price.MarkHeld, v.lane.At+20
			v.says(second(60), 150_000, 150_000)
		}, []Alarm{Behind}, false, false},
		"an answer given while one provider lied to all": {func(v *view) { v.says(second(60), 100_000, 105_000); v.lane.Price = 102_500 }, nil, false, false},
		"an old one":                         {func(v *view) { v.lane.At = uint32(v.chain.Unix()) - 331; v.says(second(60), 100_000, 100_000) }, []Alarm{Late}, false, false},
		"one that is not quite old":          {func(v *view) { v.lane.At = uint32(v.chain.Unix()) - 330 }, nil, false, false},
		"one that is old by our clock alone": {func(v *view) { v.lane.At = uint32(v.chain.Unix()) - 331; v.chain = v.chain.Add(-time.Second) }, nil, false, false},
		"none yet":                           {func(v *view) { v.lane.Price = 0 }, nil, false, false},
		"none for too long":                  {func(v *view) { v.lane.Price, v.seen = 0, start.Add(-5*time.Minute) }, []Alarm{Late}, false, false},
		"a provider that is stale":           {func(v *view) { v.quotes[price.B].Stated = second(49) }, []Alarm{Blind}, false, false},
		"a provider whose clock is wrong":    {func(v *view) { v.quotes[price.B].Offset = 3 * time.Second }, []Alarm{Blind}, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			v := scene()
			c.change(v)
			found := Defaults().judge(*v)
			want := [alarmEnd]bool{}
			for _, a := range c.want {
				want[a] = true
			}
			if proven := !found.proven.IsZero(); found.found != want || proven != c.proven || found.served != c.served {
				t.Errorf("got %v, proven %v, served %v; want %v, proven %v, served %v", found.found, proven, found.served, want, c.proven, c.served)
			}
		})
	}
}

func TestALimitIsNeverBelowTheDivergenceThatTheFeedPromises(t *testing.T) {
	for limit, want := range map[price.PPM]price.PPM{0: 5_000, 1_000: 5_000, 20_000: 20_000} {
		if got := (Config{Limit: limit}).limitOf(policy); got != want {
			t.Errorf("limit %v: got %v, want %v", limit, got, want)
		}
	}
}

func TestAnHonestAnswerIsNeverWrongHoweverLateItLandsAndHoweverFastTheMarketMoves(t *testing.T) {
	// The market falls by 2 % a second. What was observed at any second lands up to 30 s later, and is judged until the next.
	v := scene()
	at := make(map[int]price.Price)
	for s := range 60 {
		at[s] = price.Price(100_000 * (100 - s) / 100)
		v.says(start.Add(time.Minute).Add(time.Duration(s)*time.Second), at[s], at[s])
	}
	for s, p := range at {
		for _, after := range []int{0, 2, 30} {
			v.lane.Price, v.lane.At = p, uint32(start.Unix())+60+uint32(s)
			v.seen = start.Add(time.Duration(60+s+after) * time.Second)
			v.now = v.seen.Add(time.Second)
			v.quotes[price.A].Confirmed, v.quotes[price.B].Confirmed = v.now, v.now // nothing is put down to a stall
			if found := Defaults().judge(*v); found.found[Wrong] {
				t.Errorf("observed at %d s, landed %d s later: wrong, of %v", s, after, found.span)
			}
		}
	}
}

func TestMemoryKeepsAnHourAndFindsWhatWasSaidSince(t *testing.T) {
	var m memory
	for s := range 3 * 3600 {
		m.hear(start.Add(time.Duration(s)*time.Second), price.Price(1000+s))
	}
	end := start.Add(3 * time.Hour)
	if n := len(m.stretches); n > int(remembers/stretchLength)+1 {
		t.Errorf("it holds %d stretches", n)
	}
	if got, want := m.since(end.Add(-time.Hour)), (span{1000 + 2*3600, 1000 + 3*3600 - 1}); got != want {
		t.Errorf("in the last hour got %v, want %v", got, want)
	}
	if m.reaches(start.Add(time.Hour)) || !m.reaches(end.Add(-time.Hour)) || new(memory).reaches(end) {
		t.Error("it does not know how far it reaches back")
	}
	if !new(memory).since(start).empty() {
		t.Error("an empty memory has heard something")
	}
}
