package dashboard

import (
	"strings"
	"testing"
	"time"
)

// refused is an attester that has just refused a lane.
func refused(a AttesterState, at time.Time) AttesterState {
	a.Refusing, a.Refused = true, a.Refused+1
	a.Refusal = &Refusal{At: at, Reason: "not_said", Text: "its provider did not say this price", Lanes: []RefusedLane{{Feed: "ETH/USD", Reason: "not_said"}}}
	return a
}

func TestASideRefusesWhenNobodyWhoAnswersForItSigns(t *testing.T) {
	now := time.Now()
	signs := AttesterState{Side: "A", Active: true, Signed: 3}
	refuses, long := refused(signs, now.Add(-time.Second)), refused(signs, now.Add(-refusesFor-1))
	down, suspended, other := signs, signs, signs
	down.Trouble, suspended.Active, other.Side = "late", false, "B"
	for name, c := range map[string]struct {
		all         []AttesterState
		side, alone bool // whether the side does, and whether the first does alone
	}{
		"the only one":                             {[]AttesterState{refuses, other}, true, false},
		"both":                                     {[]AttesterState{refuses, refuses}, true, false},
		"one, and the other signs":                 {[]AttesterState{refuses, signs}, false, true},
		"one, and the other is down":               {[]AttesterState{refuses, down}, true, false},
		"one, and the other is suspended":          {[]AttesterState{refuses, suspended}, true, false},
		"one, and the other was asked nothing yet": {[]AttesterState{refuses, {Side: "A", Active: true}}, false, false},
		"one, and was asked nothing for a while":   {[]AttesterState{long}, false, false},
		"none":                                     {[]AttesterState{signs, signs}, false, false},
		"none that answers":                        {[]AttesterState{down}, false, false},
	} {
		if got := SideRefuses(now, c.all, "A"); got != c.side {
			t.Errorf("%s: the side refuses: %t", name, got)
		}
		if got := RefusesAlone(c.all, c.all[0]); got != c.alone {
			t.Errorf("%s: it refuses alone: %t", name, got)
		}
	}
}

func TestAFeedIsToldWhoRefusesItAndNoOther(t *testing.T) {
	now := time.Now()
	lane, whole := refused(AttesterState{Address: "lane"}, now.Add(-time.Hour)), refused(AttesterState{Address: "whole"}, now)
	whole.Refusal.Lanes = nil
	other, over := refused(AttesterState{Address: "other"}, now), refused(AttesterState{Address: "over"}, now.Add(-refusesFor-1))
	other.Refusing, over.Refusing = false, false // they have signed since: the one another page, the other this one
	all := []AttesterState{lane, whole, other, over, {Address: "signs"}}
	for feed, want := range map[string]string{"ETH/USD": "lane whole other", "BTC/USD": "whole"} {
		var got []string
		for _, a := range refusing(now, all, feed) {
			got = append(got, a.Address)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: refused by %q, want %s", feed, got, want)
		}
	}
}

func TestTheAlarmOfASideNamesReasonAndFeeds(t *testing.T) {
	now := time.Now()
	r, feeds := healthy(now)
	r.Attesters[0] = refused(r.Attesters[0], now)
	found := new(Alarms).Judge(now, r, feeds)
	if len(found) != 1 || !strings.Contains(found[0].Summary, "its provider did not say this price (ETH/USD)") {
		t.Errorf("%+v", found)
	}
}
