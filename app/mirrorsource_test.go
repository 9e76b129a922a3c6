package app

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"twofold/contracts"
	"twofold/dashboard"
	"twofold/price"
	"twofold/relay"
)

// mirrorNow is when the relay is looked at.
var (
	mirrorNow   = time.Unix(1_790_000_000, 0)
	mirrorProxy = common.Address{0x33}
)

func mirrorState() relay.State {
	block := func(number uint64, age time.Duration) relay.Block {
		return relay.Block{Number: number, Time: mirrorNow.Add(-age), Seen: mirrorNow.Add(-age / 2)}
	}
	return relay.State{
		At: mirrorNow, Looked: mirrorNow.Add(-time.Second), Depth: relay.Latest, LateAfter: 2 * time.Minute, Newest: block(102, 3*time.Second), Origin: block(100, 28*time.Second),
		Doing: "checkpoint", Since: mirrorNow.Add(-2 * time.Second),
		Feeds: []relay.FeedState{{
			Feed:        relay.Feed{Name: "ETH/USD", Proxy: mirrorProxy, Deviation: price.PPM(1_000), Heartbeat: time.Hour},
			Description: "ETH / USD", Decimals: 8,
			Said: relay.Said{Block: block(100, 28*time.Second), Aggregator: common.Address{0x44}, RoundID: contracts.RoundID(7, 6), Answer: big.NewInt(3_030_00000000), UpdatedAt: mirrorNow.Add(-30 * time.Second)},
			Mirror: contracts.MirrorAnswer{
				Known: true, RoundID: contracts.RoundID(7, 5), Answer: big.NewInt(2_999_70000000), L1Block: 90,
				UpdatedAt: mirrorNow.Add(-200 * time.Second), ProvenAt: mirrorNow.Add(-180 * time.Second),
			},
			Verdict: relay.Verdict{Due: relay.Moved, Text: "it has moved"}, DueSince: mirrorNow.Add(-4 * time.Second), Proven: 3,
		}},
	}
}

func TestAMirrorIsShownAsTheRelaySeesIt(t *testing.T) {
	at := func(ago time.Duration) *time.Time { return new(mirrorNow.Add(-ago).UTC()) }
	got := mirrorOf(mirrorNow, mirrorState(), map[common.Address]common.Address{mirrorProxy: {0x55}})
	want := dashboard.Mirror{
		At: mirrorNow.UTC(), Reasons: []string{}, Alarms: []dashboard.Alarm{}, Depth: "latest", LookedAt: at(time.Second), LateAfterMs: 120_000,
		Doing: "checkpoint", DoingSince: at(2 * time.Second),
		L1: dashboard.MirrorL1{
			Newest: &dashboard.Level{Block: 102, Time: *at(3 * time.Second), AgeMs: 3_000}, Origin: &dashboard.Level{Block: 100, Time: *at(28 * time.Second), AgeMs: 28_000},
			MovedAt: at(14 * time.Second), Endpoints: []dashboard.EndpointState{},
		},
		Chain: dashboard.MirrorChain{Endpoints: []dashboard.EndpointState{}},
		Feeds: []dashboard.MirroredFeed{{
			Name: "ETH/USD", Proxy: mirrorProxy.Hex(), Reader: common.Address{0x55}.Hex(), Description: "ETH / USD", Decimals: 8,
			L1:            dashboard.SaidOnL1{Answer: "3030.00000000", RoundID: "129127208515966861318", Phase: 7, Round: 6, UpdatedAt: at(30 * time.Second), Aggregator: common.Address{0x44}.Hex(), Block: 100},
			L2:            dashboard.SaidOnL2{Answer: "2999.70000000", RoundID: "129127208515966861317", Phase: 7, Round: 5, UpdatedAt: at(200 * time.Second), ProvenAt: at(180 * time.Second), L1Block: 90},
			DifferencePPM: new(int64(10_000)), Due: "moved", Left: "provable", Reason: "it has moved", DueSince: at(4 * time.Second),
			Proofs: 3, HeartbeatMs: 3_600_000, DeviationPPM: 1_000,
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("wanted (-), shown (+):\n%s", diff)
	}
}

func TestAMirrorOfWhichNothingIsKnownYetIsShownAsNothing(t *testing.T) {
	s := relay.State{Depth: relay.Finalized, Feeds: []relay.FeedState{{Feed: relay.Feed{Name: "ETH/USD", Heartbeat: time.Hour}, Verdict: relay.Verdict{Left: relay.Unread}}}}
	got := mirrorOf(mirrorNow, s, nil)
	if l1 := got.L1; l1.Newest != nil || l1.Origin != nil || l1.MovedAt != nil || l1.Deep != nil || got.LookedAt != nil || got.DoingSince != nil {
		t.Errorf("%+v", got)
	}
	if f := got.Feeds[0]; f.L1 != (dashboard.SaidOnL1{}) || f.L2 != (dashboard.SaidOnL2{}) || f.DifferencePPM != nil || f.Left != "unread" || f.Reader != "" {
		t.Errorf("%+v", f)
	}
}

func TestWhatAnAggregatorMaySayIsShownAsFarAsThereAreWordsForIt(t *testing.T) {
	most := new(big.Int).Lsh(big.NewInt(1), 255)
	for name, c := range map[string]struct {
		answer      *big.Int
		updated     time.Time
		unmirrored  bool
		want        string
		apart, told bool
	}{
		"a negative answer":                  {answer: big.NewInt(-150_000_000), updated: mirrorNow, want: "-1.50000000", apart: true, told: true},
		"no answer":                          {answer: new(big.Int), updated: mirrorNow, want: "0.00000000", told: true},
		"the least":                          {answer: big.NewInt(1), updated: mirrorNow, want: "0.00000001", apart: true, told: true},
		"the most":                           {answer: most, updated: time.Unix(1<<62, 0), want: units(most, 8), apart: true},
		"one whose decimals nobody has told": {answer: big.NewInt(5), updated: mirrorNow, unmirrored: true, told: true},
	} {
		s := mirrorState()
		f := &s.Feeds[0]
		f.Said.Answer, f.Said.UpdatedAt = c.answer, c.updated
		if c.unmirrored {
			f.Mirror, f.Description, f.Decimals = contracts.MirrorAnswer{}, "", 0
		}
		got := mirrorOf(mirrorNow, s, nil).Feeds[0]
		if got.L1.Answer != c.want || (got.DifferencePPM != nil) != c.apart || (got.L1.UpdatedAt != nil) != c.told {
			t.Errorf("%s: %+v, apart %v", name, got.L1, got.DifferencePPM)
		}
		if got.DifferencePPM != nil && (*got.DifferencePPM < 0 || *got.DifferencePPM > mostPPM) {
			t.Errorf("%s: apart %d", name, *got.DifferencePPM)
		}
	}
}
