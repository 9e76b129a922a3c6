package trial

import (
	"slices"
	"testing"
	"time"

	"twofold/price"
)

func TestWhatIsDueIsKnownByTheSidesAndTheChain(t *testing.T) {
	zero := time.Unix(1_790_000_000, 0)
	at := func(ms int) time.Time { return zero.Add(time.Duration(ms) * time.Millisecond) }
	a := func(ms int, mid price.Price) saying { return saying{at: at(ms), side: price.A, mid: mid} }
	b := func(ms int, mid price.Price) saying { return saying{at: at(ms), side: price.B, mid: mid} }
	chain := func(ms int, answer price.Price, second uint32) saying {
		return saying{at: at(ms), stands: &price.Published{Price: answer, At: second}}
	}
	const trigger = 1000 // 0.1 %
	for name, c := range map[string]struct {
		says []saying
		want []Due
	}{
		"nothing, while the mean is near": {[]saying{chain(0, 10_000, 1), a(10, 10_018), b(20, 10_000)}, nil},
		"from the frame that takes the mean to the trigger to the next answer": {
			[]saying{chain(0, 10_000, 1), a(10, 10_020), b(20, 10_000), b(30, 10_001), chain(1000, 10_000, 1), chain(2000, 10_010, 2)},
			[]Due{{Since: at(20), Landed: at(2000)}},
		},
		"nothing that the market takes back": {
			[]saying{chain(0, 10_000, 1), a(10, 10_020), b(20, 10_000), b(30, 9_990), chain(1000, 10_005, 2)}, nil,
		},
		"anew at once, where the answer that lands is too far away already": {
			[]saying{chain(0, 10_000, 1), a(10, 10_030), b(20, 10_030), chain(1000, 10_010, 2), chain(2000, 10_030, 3)},
			[]Due{{Since: at(20), Landed: at(1000)}, {Since: at(1000), Landed: at(2000)}},
		},
		"for ever, where none lands": {
			[]saying{chain(0, 10_000, 1), a(10, 10_020), b(20, 10_000)}, []Due{{Since: at(20)}},
		},
		"nothing, before there is an answer": {[]saying{a(10, 10_020), b(20, 10_000)}, nil},
	} {
		if got := dues(c.says, trigger); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}
