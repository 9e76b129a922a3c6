package dashboard

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"twofold/price"
)

// healthy is a relayer in which nothing is wrong, and its one feed.
func healthy(now time.Time) (Relayer, []Facts) {
	covered, left := now.Add(1000*time.Hour), (400 * time.Hour).Milliseconds()
	level := &Level{Time: now.Add(-time.Minute), AgeMs: 60_000}
	return Relayer{
		Ready: true, Started: now.Add(-24 * time.Hour), Config: ConfigState{OK: true},
		Attesters: []AttesterState{{Side: "A", Active: true, CoveredUntil: &covered}, {Side: "B", Active: true, CoveredUntil: &covered}},
		Chain:     ChainState{HeadTime: &now, Pace: price.InStep.String(), Safe: level, Origin: level, Endpoints: []EndpointState{{Name: "one", Healthy: true}, {Name: "two", Healthy: true}}},
		Wallet:    WalletState{Wei: "1", LeftMs: &left, WarnMs: (72 * time.Hour).Milliseconds()},
		Accounts:  []AccountState{{Name: "batcher", ReadAt: &now, Wei: "5", FloorWei: "5", LeftMs: &left, WarnMs: left}},
		Providers: []ProviderState{{Name: "coinbase", Connected: true, OffsetMs: 1_000}, {Name: "kraken", Connected: true, OffsetMs: -2_500}},
	}, []Facts{newMoment(now).facts()}
}

func TestNothingIsAnAlarmWhileAllIsWell(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	feeds = append(feeds, Facts{Feed: testFeed(btc, "BTC/USD")}) // nothing is decided about it yet
	if found := new(Alarms).Judge(now, r, feeds); found == nil || len(found) != 0 {
		t.Errorf("%+v", found)
	}
}

func TestEachConditionIsFoundForWhatItIsAbout(t *testing.T) {
	now := time.Now()
	mark := func(m price.Mark) func(*Relayer, *Facts) { return func(_ *Relayer, f *Facts) { f.Published.Mark = m } }
	soon, later, left := now.Add(50*time.Hour), now.Add(200*time.Hour), (11 * time.Hour).Milliseconds()
	day := (24 * time.Hour).Milliseconds()
	cases := map[string]struct {
		change        func(*Relayer, *Facts)
		feed, subject string
		also          []string // what is so by the same cause
	}{
		"TwofoldNotReady":          {change: func(r *Relayer, _ *Facts) { r.Ready, r.Reasons = false, []string{"chain: silent"} }},
		"TwofoldConfigRefused":     {change: func(r *Relayer, _ *Facts) { r.Config.OK = false }},
		"TwofoldFeedLate":          {func(_ *Relayer, f *Facts) { f.Published.At -= 61 }, "ETH/USD", "", nil},
		"TwofoldFeedNotLanding":    {func(_ *Relayer, f *Facts) { f.DueSince = now.Add(-landsWithin*f.Rule.Lead - 1) }, "ETH/USD", "", nil},
		"TwofoldFeedDisputed":      {mark(price.MarkDisputed), "ETH/USD", "", nil},
		"TwofoldFeedMissing":       {mark(price.MarkMissing), "ETH/USD", "", nil},
		"TwofoldFeedHeld":          {mark(price.MarkHeld), "ETH/USD", "", nil},
		"TwofoldFeedPaused":        {mark(price.MarkPaused), "ETH/USD", "", nil},
		"TwofoldFeedWithoutAnswer": {func(_ *Relayer, f *Facts) { f.Published.Price = 0 }, "ETH/USD", "", nil},
		"TwofoldDivergenceHigh":    {func(_ *Relayer, f *Facts) { f.Decision.A, f.Decision.B = 1_000_000, 1_008_100 }, "ETH/USD", "", nil},
		"TwofoldSideWithoutPrice":  {func(_ *Relayer, f *Facts) { f.Decision.Health[price.B] = price.Stale }, "ETH/USD", "B", nil},
		"TwofoldOutOfRange":        {func(_ *Relayer, f *Facts) { f.Decision.Health[price.B] = price.OutOfRange }, "ETH/USD", "", []string{"TwofoldSideWithoutPrice"}},
		"TwofoldFeedRefuted":       {func(_ *Relayer, f *Facts) { f.Decision.Refuted = true }, "ETH/USD", "", nil},
		"TwofoldPolicyDiffers":     {func(_ *Relayer, f *Facts) { f.Differs = "heartbeat" }, "ETH/USD", "", nil},
		"TwofoldProviderGone":      {func(r *Relayer, _ *Facts) { r.Providers[1].Connected = false }, "", "kraken", nil},
		"TwofoldProviderClock":     {func(r *Relayer, _ *Facts) { r.Providers[0].OffsetMs++ }, "", "coinbase", nil},
		"TwofoldClockDoubted":      {change: func(r *Relayer, _ *Facts) { r.Held.ClockDoubted = true }},
		"TwofoldAttesterInactive":  {func(r *Relayer, _ *Facts) { r.Attesters[0].Active = false }, "", "A", nil},
		"TwofoldSideUncovered":     {func(r *Relayer, _ *Facts) { r.Attesters[1].CoveredUntil = nil }, "", "B", nil},
		"TwofoldSideUnanswered":    {func(r *Relayer, _ *Facts) { r.Attesters[0].Trouble = "late" }, "", "A", []string{"TwofoldAttesterUnanswered"}},
		"TwofoldAttesterUnanswered": {func(r *Relayer, _ *Facts) {
			standby := r.Attesters[0]
			standby.Address, standby.Trouble = "standby", "late"
			r.Attesters = append(r.Attesters, standby)
		}, "", "standby", nil},
		"TwofoldSideRefuses": {func(r *Relayer, _ *Facts) { r.Attesters[1] = refused(r.Attesters[1], now) }, "", "B", nil},
		"TwofoldAttesterRefuses": {func(r *Relayer, _ *Facts) {
			standby := refused(r.Attesters[0], now)
			standby.Address = "standby"
			r.Attesters[0].Signed = 1
			r.Attesters = append(r.Attesters, standby)
		}, "", "standby", nil},
		"TwofoldRedisGone":        {change: func(r *Relayer, _ *Facts) { r.Turn.Redis = &RedisState{} }},
		"TwofoldAttesterEndsSoon": {func(r *Relayer, _ *Facts) { r.Attesters[1].CoveredUntil = &soon }, "", "B", []string{"TwofoldAttesterEnds"}},
		"TwofoldAttesterEnds":     {func(r *Relayer, _ *Facts) { r.Attesters[0].CoveredUntil = &later }, "", "A", nil},
		"TwofoldWalletEmpty":      {change: func(r *Relayer, _ *Facts) { r.Held.WalletEmpty = true }},
		"TwofoldWalletRunsDry":    {change: func(r *Relayer, _ *Facts) { r.Wallet.LeftMs = &left }, also: []string{"TwofoldWalletLow"}},
		"TwofoldWalletBelowFloor": {change: func(r *Relayer, _ *Facts) { r.Held.WalletBelowFloor = true }},
		"TwofoldWalletLow":        {change: func(r *Relayer, _ *Facts) { r.Wallet.LeftMs = &day }},
		"TwofoldGasTooDear":       {change: func(r *Relayer, _ *Facts) { r.Held.GasTooDear = true }},
		"TwofoldBudgetSpent":      {change: func(r *Relayer, _ *Facts) { r.Spend.StretchPPM = 1_000_000 }},
		"TwofoldChainSilent":      {change: func(r *Relayer, _ *Facts) { r.Chain.Pace = price.Silent.String() }},
		"TwofoldChainLags":        {change: func(r *Relayer, _ *Facts) { r.Chain.Pace = price.Lagging.String() }},
		"TwofoldClockBehind":      {change: func(r *Relayer, _ *Facts) { r.Chain.Pace = price.Ahead.String() }},
		"TwofoldEndpointAside":    {func(r *Relayer, _ *Facts) { r.Chain.Endpoints[1].Healthy = false }, "", "two", nil},
		"TwofoldNoEndpointHealthy": {change: func(r *Relayer, _ *Facts) {
			r.Chain.Endpoints = []EndpointState{{Name: "one"}}
		}, also: []string{"TwofoldEndpointAside"}},
		"TwofoldAccountBelowFloor": {func(r *Relayer, _ *Facts) { r.Accounts[0].Wei = "4" }, "", "batcher", nil},
		"TwofoldAccountLow":        {func(r *Relayer, _ *Facts) { r.Accounts[0].LeftMs = &day }, "", "batcher", nil},
		"TwofoldAccountUnread":     {func(r *Relayer, _ *Facts) { r.Accounts[0].ReadAt = nil }, "", "batcher", nil},
		"TwofoldBatchesStopped":    {change: func(r *Relayer, _ *Facts) { r.Chain.Safe.Time = now.Add(-2*time.Hour - 1) }, also: []string{"TwofoldBatchesLate"}},
		"TwofoldBatchesLate":       {change: func(r *Relayer, _ *Facts) { r.Chain.Safe.Time = now.Add(-30*time.Minute - 1) }},
		"TwofoldOriginLate":        {change: func(r *Relayer, _ *Facts) { r.Chain.Origin.AgeMs = 900_001 }},
	}
	for _, rule := range rules {
		c, tested := cases[rule.name]
		if !tested {
			t.Errorf("%s: no case finds it", rule.name)
			continue
		}
		t.Run(rule.name, func(t *testing.T) {
			r, feeds := healthy(now)
			c.change(&r, &feeds[0])
			var names []string
			for _, found := range new(Alarms).Judge(now, r, feeds) {
				names = append(names, found.Name)
				if found.Name == rule.name && (found.Feed != c.feed || found.Subject != c.subject || found.Summary == "") {
					t.Errorf("%+v", found)
				}
			}
			want := append([]string{rule.name}, c.also...)
			slices.Sort(names)
			slices.Sort(want)
			if !slices.Equal(names, want) {
				t.Errorf("found %v, want %v", names, want)
			}
		})
	}
}

func TestAnAnswerIsLateByTheTimeThatReportsAreStampedWith(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	r.Chain.Pace = price.Lagging.String()
	feeds[0].Published.At -= 40 * 60
	feeds[0].Stamp = now.Add(-40 * time.Minute)
	for _, found := range new(Alarms).Judge(now, r, feeds) {
		if found.Name != "TwofoldChainLags" {
			t.Errorf("while a chain catches up on which the answer is a second old: %+v", found)
		}
	}
}

func TestAFeedThatItsOwnerClosedIsNotAskedForAnAnswer(t *testing.T) {
	now := time.Now()
	for name, c := range map[string]struct {
		stands price.Published
		alarm  string // "": none
	}{
		"paused":                      {price.Published{Exists: true, Price: 5, Mark: price.MarkPaused}, "TwofoldFeedPaused"},
		"paused before it answered":   {price.Published{Exists: true, Mark: price.MarkPaused}, "TwofoldFeedPaused"},
		"with all, before":            {price.Published{Exists: true, Paused: true}, "TwofoldFeedPaused"},
		"removed":                     {price.Published{Exists: true, Price: 5, Mark: price.MarkRemoved}, ""},
		"removed before it answered":  {price.Published{Exists: true, Mark: price.MarkRemoved}, ""},
		"open, and without an answer": {price.Published{Exists: true}, "TwofoldFeedWithoutAnswer"},
	} {
		r, feeds := healthy(now)
		feeds[0].Published = c.stands
		var names []string
		for _, found := range new(Alarms).Judge(now, r, feeds) {
			names = append(names, found.Name)
		}
		if got := strings.Join(names, " "); got != c.alarm {
			t.Errorf("%s: %q, want %q", name, got, c.alarm)
		}
	}
}

func TestTheClockOfAProviderThatIsNotConnectedIsOldNews(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	r.Providers[0].OffsetMs, r.Providers[0].Connected = 90_000, false
	if found := new(Alarms).Judge(now, r, feeds); len(found) != 1 || found[0].Name != "TwofoldProviderGone" {
		t.Errorf("%+v", found)
	}
}

func TestAnAlarmFiresOnceItsConditionHasLastedAndBeginsAnewAfterItsEnd(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	r.Config.OK, r.Accounts = false, nil // which would have to be read meanwhile
	var a Alarms
	for _, step := range []struct {
		after, since time.Duration
		firing       bool
	}{{0, 0, false}, {4*time.Minute + 59*time.Second, 0, false}, {5 * time.Minute, 0, true}, {time.Hour, 0, true}} {
		found := a.Judge(now.Add(step.after), r, feeds[:0])
		if len(found) != 1 || !found[0].Since.Equal(now) || found[0].Firing != step.firing {
			t.Fatalf("after %v: %+v", step.after, found)
		}
	}
	r.Config.OK = true
	if found := a.Judge(now.Add(2*time.Hour), r, feeds[:0]); len(found) != 0 {
		t.Fatalf("still %+v", found)
	}
	r.Config.OK = false
	if found := a.Judge(now.Add(3*time.Hour), r, feeds[:0]); len(found) != 1 || found[0].Firing || !found[0].Since.Equal(now.Add(3*time.Hour)) {
		t.Errorf("%+v", found)
	}
}

func TestTwoFeedsWithTheSameTroubleAreTwoAlarms(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	second := feeds[0]
	second.Name = "BTC/USD"
	feeds = append(feeds, second)
	feeds[0].Published.Mark = price.MarkDisputed
	var a Alarms
	a.Judge(now, r, feeds)
	feeds[1].Published.Mark = price.MarkDisputed
	found := a.Judge(now.Add(time.Minute), r, feeds)
	if len(found) != 2 || found[0].Feed != "ETH/USD" || !found[0].Since.Equal(now) || found[1].Feed != "BTC/USD" || !found[1].Since.Equal(now.Add(time.Minute)) {
		t.Errorf("%+v", found)
	}
}

func TestWhatFiresComesFirstAndPagesBeforeTickets(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	var a Alarms
	r.Config.OK, r.Attesters[0].Active = false, false // a ticket, and a page
	a.Judge(now, r, feeds[:0])
	r.Ready, r.Chain.Endpoints[0].Healthy = false, false
	var order []string
	for _, found := range a.Judge(now.Add(5*time.Minute), r, feeds[:0]) {
		order = append(order, fmt.Sprint(found.Name, " ", found.Firing))
	}
	want := []string{"TwofoldAttesterInactive true", "TwofoldConfigRefused true", "TwofoldNotReady false", "TwofoldEndpointAside false"}
	if !slices.Equal(order, want) {
		t.Errorf("%q", order)
	}
}

func TestAlarmsAreTimedThoughNobodyLooks(t *testing.T) {
	s := newStage()
	s.relayer.Config.OK = false
	d := newTestDashboard(s)
	now := time.Now()
	var passed schedule
	d.look(now, &passed)
	for _, found := range d.relayer(now.Add(time.Minute), nil).Alarms {
		if found.Name == "TwofoldConfigRefused" && found.Since.Equal(now) {
			return
		}
	}
	t.Error("it began only when somebody looked")
}
