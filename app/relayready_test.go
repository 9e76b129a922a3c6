package app

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"twofold/relay"
	"twofold/signer/txmgr"
)

// kept is a mirror with one feed that is as it should be.
func kept() relay.State {
	return relay.State{
		Looked: now.Add(-2 * time.Second), Origin: relay.Block{Number: 19, Seen: now.Add(-10 * time.Second)},
		Feeds: []relay.FeedState{{Feed: relay.Feed{Name: "ETH/USD"}, Verdict: relay.Verdict{Text: "the mirror has round 7, which L1 says"}}},
	}
}

func TestP10AMirrorIsReadyWhileItIsKept(t *testing.T) {
	verdict := func(due relay.Due, left relay.Left, text string) func(*relay.State) {
		return func(s *relay.State) { s.Feeds[0].Verdict = relay.Verdict{Due: due, Left: left, Text: text} }
	}
	for name, c := range map[string]struct {
		change func(*relay.State)
		held   txmgr.Holdback
		want   string // in the line of the fault; empty when ready
	}{
		"all is well":                      {},
		"a feed that has become due":       {change: verdict(relay.Moved, relay.Provable, "round 8 is on L1")},
		"one that is due for long":         {change: func(s *relay.State) { s.Feeds[0].DueSince, s.Feeds[0].Late = now.Add(-3*time.Minute), true }, want: "ETH/USD: due for 3m0s"},
		"one without a layout":             {change: verdict(relay.Current, relay.UnknownAggregator, "the mirror knows no layout"), want: "ETH/USD: it is left out: the mirror knows no layout"},
		"one that was paused on purpose":   {change: verdict(relay.Current, relay.Paused, "it is paused")},
		"an origin that stands":            {change: func(s *relay.State) { s.Origin.Seen = now.Add(-121 * time.Second) }, want: "no newer L1 block than 19 for 2m1s"},
		"an origin that stood for a while": {change: func(s *relay.State) { s.Origin.Seen = now.Add(-120 * time.Second) }},
		"an L2 that is not read any more":  {change: func(s *relay.State) { s.Looked = now.Add(-121 * time.Second) }, want: "last read to the end 2m1s ago"},
		"nothing read yet":                 {change: func(s *relay.State) { *s = relay.State{} }, want: "was not read yet"},
		"an L1 that cannot be read":        {change: func(s *relay.State) { s.L1Trouble = "connection refused" }, want: "l1: it cannot be read: connection refused"},
		"an L2 that cannot be read":        {change: func(s *relay.State) { s.L2Trouble = "connection refused" }, want: "l2: it cannot be read: connection refused"},
		"an L1 that is another":            {change: func(s *relay.State) { s.Apart = "they say another block" }, want: "l1: they say another block"},
		"gas that is too dear":             {held: txmgr.Holdback{TooDear: true}, want: "posting.maxFee"},
		"a wallet that cannot pay":         {held: txmgr.Holdback{Missing: big.NewInt(5)}, want: "5 wei are missing"},
		"a wallet that can":                {held: txmgr.Holdback{Missing: new(big.Int)}},
		"a transaction that failed":        {change: func(s *relay.State) { s.Failed = "it reverted" }},
	} {
		s := kept()
		if c.change != nil {
			c.change(&s)
		}
		r := judgeRelay(now, s, c.held, 12*time.Second)
		if r.ready() != (c.want == "") || !strings.Contains(strings.Join(r.faults, "\n"), c.want) {
			t.Errorf("%s: ready %v, want %q:\n%v", name, r.ready(), c.want, r)
		}
	}
}

func TestWhatTheLastTransactionCameToIsSaidWhileTheMirrorIsKept(t *testing.T) {
	s := kept()
	s.Failed = "it reverted"
	if text := judgeRelay(now, s, txmgr.Holdback{}, 12*time.Second).String(); !strings.Contains(text, "trouble   transactions: the last did not land as it should: it reverted\n") {
		t.Error(text)
	}
}
