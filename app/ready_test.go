package app

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/dashboard"
	"twofold/price"
	"twofold/signer/submit"
)

var now = time.Unix(1_790_000_000, 0)

func feedWithHeartbeat(h time.Duration) []engine.Feed {
	return []engine.Feed{{Feed: price.Feed{ID: 0, Name: "ETH/USD"}, Rule: aggregator.Rule{Policy: price.Policy{Heartbeat: h}}}}
}

func snapshot(age time.Duration, change func(*price.Published)) submit.Snapshot {
	p := price.Published{Exists: true, Price: 5, At: uint32(now.Add(-age).Unix())}
	if change != nil {
		change(&p)
	}
	return submit.Snapshot{
		Head: &types.Header{Number: big.NewInt(1)}, Seen: price.Head{Time: now.Add(-time.Second), Seen: now.Add(-time.Second)},
		Published: map[price.FeedID]price.Published{0: p},
	}
}

func TestP10ReadyMeansAnswersLandWithinPolicy(t *testing.T) {
	timing := price.Timing{MaxReportAge: 30 * time.Second, MaxSkew: 5 * time.Second, BlockTime: 2 * time.Second}
	// behind is a snapshot of a chain that lags, or is ahead, and of an answer of that age by its time.
	behind := func(lag, age time.Duration) submit.Snapshot {
		s := snapshot(lag+age, nil)
		s.Seen.Time = s.Seen.Seen.Add(-lag)
		return s
	}
	for _, c := range []struct {
		name string
		s    submit.Snapshot
		want string // in the line of the fault; empty when ready
	}{
		{"an answer as old as heartbeat and allowance", snapshot(2*time.Minute, nil), ""},
		{"a second older", snapshot(2*time.Minute+time.Second, nil), "the answer is 2m1s old"},
		{"a dispute that is younger than the answer's life", snapshot(time.Second, func(p *price.Published) { p.Mark = price.MarkDisputed }), ""},
		{"a dispute that lasted", snapshot(time.Hour, func(p *price.Published) { p.Mark = price.MarkDisputed }), "DISPUTED"},
		{"no answer yet", snapshot(0, func(p *price.Published) { p.Price = 0 }), "no answer yet"},
		{"not on the oracle", snapshot(0, func(p *price.Published) { *p = price.Published{} }), "not on the oracle"},
		{"paused by the owner, however old", snapshot(time.Hour, func(p *price.Published) { p.Mark = price.MarkPaused }), ""},
		{"nothing read", submit.Snapshot{}, "no head was read yet"},
		{"a silent chain", func() submit.Snapshot { s := snapshot(0, nil); s.Seen.Seen = now.Add(-6 * time.Second); return s }(), "no new head for 6s"},
		{"a stuck node", func() submit.Snapshot {
			s := behind(10*time.Minute, 0)
			s.Seen.Newest, s.Seen.Climbs = s.Seen.Seen, s.Seen.Seen
			return s
		}(), "its heads are 10m0s older than one that was seen before"},
		{"a chain that lags, by whose time the answer is young", behind(40*time.Minute, time.Minute), ""},
		{"a chain that lags, and is told nothing any more", behind(40*time.Minute, 3*time.Minute), "the answer is 3m"},
		{"a chain that our clock is behind", behind(-2*time.Minute, 0), "2m0s ahead of this machine's clock"},
		{"a chain that was ahead, and is by less but not yet by half", func() submit.Snapshot { s := behind(-4*time.Second, 0); s.Pace = price.Ahead; return s }(), "4s ahead of this machine's clock"},
	} {
		if c.s.Pace == price.Silent {
			c.s.Pace = timing.Pace(now, c.s.Seen, price.InStep) // as posting judges one that was in step before
		}
		r := judgeReadiness(now, feedWithHeartbeat(time.Minute), c.s, timing)
		if r.ready() != (c.want == "") || !strings.Contains(r.String(), c.want) {
			t.Errorf("%s: ready %v, says %q; want %q", c.name, r.ready(), r, c.want)
		}
	}
}

func TestASideIsUnsignedOnlyWhileNoneOfItsAttestersSignsWhatCounts(t *testing.T) {
	fine := dashboard.AttesterState{URL: "https://fine", Address: "0x01", Active: true}
	slow := dashboard.AttesterState{URL: "https://slow", Address: "0x02", Active: true, Trouble: "no answer in time"}
	over := dashboard.AttesterState{URL: "https://over", Address: "0x03", Why: "its life is over"}
	for _, c := range []struct {
		attesters []dashboard.AttesterState
		want      string
	}{
		{[]dashboard.AttesterState{fine}, ""},
		{[]dashboard.AttesterState{slow, over, fine}, ""},
		{[]dashboard.AttesterState{slow, over}, "https://slow: no answer in time; 0x03: its life is over"},
	} {
		if got := unsigned(c.attesters); got != c.want {
			t.Errorf("%v: %q, want %q", c.attesters, got, c.want)
		}
	}
	r := readiness{near: []string{"attesters"}, fine: []string{"ETH/USD"}}
	if !r.ready() || r.String() != "trouble   attesters\nready     ETH/USD\n" {
		t.Errorf("ready %v by the chain, which alone counts: %q", r.ready(), r)
	}
}

func TestCleanupReleasesInReverseOnceAndJoinsErrors(t *testing.T) {
	var c cleanup
	var order []string
	broken := errors.New("broken")
	for _, name := range []string{"first", "second", "third"} {
		c.add(name, func(context.Context) error {
			order = append(order, name)
			if name == "second" {
				return broken
			}
			return nil
		})
	}
	if err := c.run(t.Context()); !errors.Is(err, broken) || !strings.Contains(err.Error(), "stopping second") {
		t.Errorf("error %v", err)
	}
	if err := c.run(t.Context()); err != nil {
		t.Errorf("the second time: %v", err)
	}
	if got := strings.Join(order, " "); got != "third second first" {
		t.Errorf("order %s", got)
	}
}
