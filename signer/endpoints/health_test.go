package endpoints

import (
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

const blockTime = 2 * time.Second

var began = time.Unix(1_800_000_000, 0)

// at is a view whose head is of a block, as it should be: block n is n block times after the beginning.
func at(number int64) *view {
	v := new(view)
	v.saw(time.Time{}, due(number), header(number))
	v.sound = uint64(number)
	return v
}

func header(number int64) *types.Header {
	return &types.Header{Number: big.NewInt(number), Time: uint64(due(number).Unix()), Difficulty: new(big.Int)}
}

func due(number int64) time.Time { return began.Add(time.Duration(number) * blockTime) }

// then is a view that had another head before, and was in line with the others.
func (v *view) then(number int64) *view {
	v.saw(time.Time{}, due(number), header(number))
	return v
}

// heard says when it spoke last.
func (v *view) heard(number int64) *view { v.asOf = due(number); return v }

func (v *view) fails() *view           { v.failed = errors.New("down"); return v }
func (v *view) refused(n int) *view    { v.unread = n; return v }
func (v *view) elsewhere() *view       { v.otherChain = 10; return v }
func (v *view) says(time uint64) *view { v.head.Time = time; return v }

func TestTroubleIsWhatTheOthersContradict(t *testing.T) {
	tests := []struct {
		name  string
		now   int64 // when the block with this number is due
		views []*view
		want  []trouble
	}{
		{"one alone is believed", 100, []*view{at(5000)}, []trouble{none}},
		{"one alone that goes back is believed", 100, []*view{at(100).then(50)}, []trouble{none}},
		{"all are as one", 100, []*view{at(100), at(100), at(100)}, []trouble{none, none, none}},
		{"as far apart as may be", 100, []*view{at(100), at(97)}, []trouble{none, none}},
		{"one lags", 100, []*view{at(100), at(96)}, []trouble{none, behind}},
		{"two lag", 100, []*view{at(96), at(100), at(3)}, []trouble{behind, none, behind}},
		{"one was not asked since", 100, []*view{at(93).then(100), at(94).heard(99)}, []trouble{none, none}},
		{"one lags and was not asked for a moment", 100, []*view{at(99).then(100), at(90).heard(99)}, []trouble{none, behind}},
		{"one lies", 100, []*view{at(100), at(1100), at(99)}, []trouble{none, ahead, none}},
		{"a liar does not make others lag", 100, []*view{at(100), at(1100)}, []trouble{none, ahead}},
		{"one lies about the time only", 100, []*view{at(100), at(100).says(uint64(due(200).Unix()))}, []trouble{none, ahead}},
		{"one is frozen since long ago", 1000, []*view{at(1000), at(10)}, []trouble{none, behind}},
		{"one lies while the other is down", 105, []*view{at(100).fails(), at(1100)}, []trouble{silent, ahead}},
		{"one goes on while the other is down", 150, []*view{at(100).fails(), at(150)}, []trouble{silent, none}},
		{"one goes back", 100, []*view{at(100), at(100).then(98)}, []trouble{none, wentBack}},
		{"one is a block behind what it said", 100, []*view{at(100), at(100).then(99)}, []trouble{none, none}},
		{"all go back, as the chain does", 100, []*view{at(100).then(96), at(100).then(96)}, []trouble{none, none}},
		{"one ends its lie", 100, []*view{at(100), at(1100).then(100)}, []trouble{none, none}},
		{"one is elsewhere, however fresh", 100, []*view{at(100), at(103).elsewhere()}, []trouble{none, wrongChain}},
		{"one elsewhere bears nobody out", 100, []*view{at(100), at(1100), at(1100).elsewhere()}, []trouble{none, ahead, wrongChain}},
		{"one's heads cannot be read", 100, []*view{at(100).then(102).refused(hollowHeads), at(99)}, []trouble{hollow, none}},
		{"one of its heads could not be read", 100, []*view{at(100).then(102).refused(hollowHeads - 1), at(99)}, []trouble{none, none}},
		{"one says nothing", 100, []*view{at(100), {}}, []trouble{none, silent}},
		// Our clock is two minutes behind: everyone is ahead of it, so that nobody is.
		{"our clock is wrong", 40, []*view{at(100), at(100)}, []trouble{none, none}},
		// The sequencer is 40 minutes behind and catches up: heads are old, and all alike.
		{"the chain lags", 1300, []*view{at(100), at(101)}, []trouble{none, none}},
	}
	for _, test := range tests {
		for _, v := range test.views {
			if v.asOf.IsZero() {
				v.asOf = due(test.now) // it was asked just now
			}
		}
		if got := judge(due(test.now), blockTime, test.views); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestOfAChainThatWentBackWhoeverSaysSoFirstIsAsideUntilTheOthersDo(t *testing.T) {
	first, second := at(100), at(100)
	views := []*view{first.then(97), second}
	if got := judge(due(100), blockTime, views); got[0] != wentBack || got[1] != none {
		t.Fatalf("%v while one says so", got)
	}
	second.then(97)
	if got := judge(due(100), blockTime, views); got[0] != none || got[1] != none {
		t.Fatalf("%v when both say so", got)
	}
	second.then(100) // it grows anew
	if got := judge(due(101), blockTime, views); got[0] != none || got[1] != none {
		t.Errorf("%v, want what was said of the old chain to be forgotten", got)
	}
}

func TestTroubleCountsAtOnceAndItsEndOnlyAfterAWhile(t *testing.T) {
	const hold = 20 * time.Second
	now := began
	s := standing{}.next(now, behind, hold)
	if s.trouble != behind {
		t.Fatalf("%v at once", s.trouble)
	}
	s = s.next(now, none, hold)
	s = s.next(now.Add(hold-1), none, hold)
	if s.trouble != recovering {
		t.Errorf("%v a moment too early", s.trouble)
	}
	if again := s.next(now.Add(hold-1), silent, hold).next(now.Add(hold), none, hold); again.trouble != recovering {
		t.Errorf("%v after trouble in between, want the while to begin anew", again.trouble)
	}
	if s = s.next(now.Add(hold), none, hold); s.trouble != none {
		t.Errorf("%v after the while", s.trouble)
	}
	if s = (standing{trouble: silent}).next(now, none, 0); s.trouble != none {
		t.Errorf("%v where there is nothing to wait for", s.trouble)
	}
}

func TestTheFreshestOfTheLeastBadIsChosen(t *testing.T) {
	tests := []struct {
		name   string
		views  []*view
		are    []trouble
		before int
		want   int
	}{
		{"the freshest", []*view{at(99), at(100), at(98)}, []trouble{none, none, none}, 0, 1},
		{"of equals the one before", []*view{at(100), at(100), at(100)}, []trouble{none, none, none}, 2, 2},
		{"of equals the first, if there was none", []*view{at(100), at(100)}, []trouble{none, none}, -1, 0},
		{"a healthy one, however fresh the others", []*view{at(100), at(98)}, []trouble{recovering, none}, 0, 1},
		{"one that lags rather than one that lies", []*view{at(1100), at(90)}, []trouble{ahead, behind}, 0, 1},
		{"one that lags rather than one whose heads cannot be read", []*view{at(103), at(90)}, []trouble{hollow, behind}, 0, 1},
		{"one that lies rather than one that is silent", []*view{at(1100), at(100)}, []trouble{ahead, silent}, 1, 0},
		{"never one that is elsewhere", []*view{at(100).elsewhere(), {}}, []trouble{wrongChain, silent}, 0, -1},
	}
	for _, test := range tests {
		standings := make([]standing, len(test.are))
		for i, trouble := range test.are {
			standings[i].trouble = trouble
		}
		if got := choose(test.views, standings, test.before); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

func TestALowerHeadIsBelievedOnlyOnceItHasStayed(t *testing.T) {
	f := following{samePatience: time.Second, otherPatience: 6 * time.Second}
	say := func(seconds int, number int64, by int) bool {
		h := header(number)
		return f.takes(began.Add(time.Duration(seconds)*time.Second), told{h, h.Hash(), by})
	}
	steps := []struct {
		second int
		number int64
		by     int
		want   bool
	}{
		{0, 100, 0, true}, {0, 100, 0, false}, {0, 100, 1, false}, // each once, whoever says it
		{1, 98, 0, false}, {2, 98, 0, true}, // it stayed
		{3, 99, 0, true}, {4, 98, 0, false}, {4, 99, 0, false}, {5, 98, 0, false}, // it did not stay
		{6, 98, 0, true}, {6, 101, 0, true}, // it has by now
		{7, 99, 1, false}, {9, 99, 1, false}, {12, 99, 1, false}, {13, 99, 1, true}, // another's has longer to stay
	}
	for i, s := range steps {
		if got := say(s.second, s.number, s.by); got != s.want {
			t.Errorf("step %d, block %d by %d at %d s: %v, want %v", i, s.number, s.by, s.second, got, s.want)
		}
	}
}

func TestNamesAreHostsAndNeverPaths(t *testing.T) {
	got := names([]string{"https://a.example/v2/SECRET", "wss://u:SECRET@b.example:8546/?key=SECRET", "http://a.example/other", "http://c.example"})
	if want := []string{"a.example[0]", "b.example:8546", "a.example[2]", "c.example"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
