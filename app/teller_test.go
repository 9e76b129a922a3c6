package app

import (
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/coord"
	"twofold/price"
	"twofold/signer/submit"
)

type entries []coord.Entry

func (e *entries) Tell(entry coord.Entry) { *e = append(*e, entry) }

// tellerAt is one of a single feed, with the answers of its chain.
func tellerAt(now time.Time) (*teller, *entries, func(price.Published) submit.Snapshot) {
	heard := new(entries)
	block := uint64(0)
	t := &teller{
		feeds: func() []engine.Feed {
			return []engine.Feed{{Feed: price.Feed{ID: eth, Name: "ETH/USD", Decimals: 2}, Rule: aggregator.Rule{Policy: worldPolicy}}}
		},
		stamp: func(now time.Time, _ submit.Snapshot) time.Time { return now }, to: heard,
		told: map[price.FeedID]told{}, mine: map[price.FeedID]landing{},
	}
	return t, heard, func(p price.Published) submit.Snapshot {
		block++
		head := &types.Header{Number: new(big.Int).SetUint64(block + 3), Time: uint64(now.Unix())} // whose lanes could not be read
		return submit.Snapshot{Head: head, Published: map[price.FeedID]price.Published{eth: p}, Block: block}
	}
}

func TestReadersAreToldOfEachAnswerAndOfEachStatusOnce(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	teller, heard, chain := tellerAt(now)
	answer := price.Published{Exists: true, Price: 123_456, At: uint32(now.Unix()), Clock: uint32(now.Unix()), Round: 7}
	mine := common.HexToHash("0xab")
	teller.tell(now, submit.Snapshot{})
	teller.tell(now, chain(price.Published{Exists: true}))
	teller.Settled(submit.Settled{Feed: eth, Outcome: submit.Landed, ObservedAt: answer.At, Hash: mine})
	teller.tell(now, chain(answer))
	teller.tell(now, chain(answer))
	disputed := answer
	disputed.Mark, disputed.Round = price.MarkDisputed, 8
	teller.tell(now, chain(disputed))
	again := answer
	again.Price, again.At, again.Round = 123_500, answer.At+5, 9
	teller.Settled(submit.Settled{Feed: eth, Outcome: submit.Reverted, ObservedAt: again.At, Hash: mine})
	teller.tell(now.Add(5*time.Second), chain(again))
	other := again // by a reorganisation
	other.Price = 123_600
	teller.tell(now.Add(5*time.Second), chain(other))
	teller.tell(now.Add(time.Hour), chain(other))

	statuses := make([]string, len(*heard))
	for i, e := range *heard {
		statuses[i] = e.Status
	}
	want := entries{
		{Kind: coord.StatusChange, Feed: "ETH/USD", Decimals: 2, Block: 1},
		{Kind: coord.Answer, Feed: "ETH/USD", Price: "1234.56", Decimals: 2, ObservedAt: now, Round: 7, Block: 2, Tx: mine.Hex()},
		{Kind: coord.StatusChange, Feed: "ETH/USD", Price: "1234.56", Decimals: 2, ObservedAt: now, Round: 8, Block: 4, Tx: mine.Hex()},
		{Kind: coord.Answer, Feed: "ETH/USD", Price: "1235.00", Decimals: 2, ObservedAt: now.Add(5 * time.Second), Round: 9, Block: 5},
		{Kind: coord.Answer, Feed: "ETH/USD", Price: "1236.00", Decimals: 2, ObservedAt: now.Add(5 * time.Second), Round: 9, Block: 6},
		{Kind: coord.StatusChange, Feed: "ETH/USD", Price: "1236.00", Decimals: 2, ObservedAt: now.Add(5 * time.Second), Round: 9, Block: 7},
	}
	for i := range *heard {
		(*heard)[i].Status = ""
	}
	if diff := cmp.Diff(want, *heard); diff != "" {
		t.Errorf("want (-), told (+):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"NONE", "OK", "DISPUTED", "OK", "OK", "STALE"}, statuses); diff != "" {
		t.Errorf("statuses: want (-), told (+):\n%s", diff)
	}
}

func TestAFollowerSaysWhoseTurnItIs(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	follower := &App{several: several{rank: 2}, stagger: 6 * time.Second}
	if got, want := follower.waitsForOthers(now.Add(4*time.Second), now), "this relayer is of rank 2, and posts in 8s unless another has by then"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := follower.waitsForOthers(now.Add(12*time.Second), now); got != "" {
		t.Errorf("its turn has come, and it says %q", got)
	}
	if got := follower.waitsForOthers(now, time.Time{}); got != "" {
		t.Errorf("nothing is due, and it says %q", got)
	}
	away, err := coord.New(coord.Config{URL: "redis://localhost:1", Kind: coord.Single, Prefix: "p", Relayer: "r", Rank: 2}, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = away.Close() }()
	follower.several.coord = away
	if got := follower.waitsForOthers(now, now); !strings.HasSuffix(got, "(Redis does not answer, so that is by the config)") {
		t.Errorf("while Redis is away it says %q", got)
	}
	if turn := follower.several.state(6 * time.Second); turn.Rank != 2 || turn.Config != 2 || turn.StaggerMs != 6_000 || turn.Leads || turn.Redis == nil || turn.Redis.Answers || turn.Redis.Heard != nil {
		t.Errorf("while Redis is away it shows %+v", turn)
	}
	first := &App{several: several{}, stagger: 6 * time.Second}
	if got := first.waitsForOthers(now, now) + first.several.readiness(); got != "" {
		t.Errorf("who is alone says %q", got)
	}
}
