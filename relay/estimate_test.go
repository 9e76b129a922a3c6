package relay

import (
	"bytes"
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
)

func TestTheFirstRoundOfThePastCountsIfAnotherStoodBefore(t *testing.T) {
	stood, first := contracts.RoundID(6, 41), contracts.RoundID(6, 42)
	for name, c := range map[string]struct {
		roundID *big.Int
		answer  any
		want    int
	}{
		"one of a feed that has one a day": {first, packed([5]any{stood, big.NewInt(10), uint64(70), uint64(80), stood}), 1},
		"one that none is known before":    {first, refusal("execution reverted: No data present"), 0},
		"the first that there ever was":    {contracts.RoundID(6, 1), nil, 0},
	} {
		l1 := &calls{answers: map[string]any{string(contracts.PackRound(stood)): c.answer}}
		f := FeedEstimate{Feed: wanted('a', 0, 25*time.Hour), rounds: []announced{{1100, c.roundID, big.NewInt(11)}}}
		if err := f.lookBack(t.Context(), newSite(l1), hour.from, hour.to); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		got := replay([]Feed{f.Feed}, [][]announced{f.past(hour.from)}, hour)
		if got.checkpoints != c.want || got.dues[0][Moved] != c.want {
			t.Errorf("%s: %d checkpoints, due by %v, want %d", name, got.checkpoints, got.dues, c.want)
		}
	}
}

// free are prices of nothing.
type free struct{}

func (free) PerGas(context.Context) (*big.Int, error) { return new(big.Int), nil }

func (free) OfData(context.Context, []byte) (*big.Int, error) { return new(big.Int), nil }

func TestWhatHasNoRoomInOneTransactionIsEstimatedAsSeveral(t *testing.T) {
	b := bill{prices: free{}, perGas: new(big.Int), at: attempt{&types.Header{Number: big.NewInt(7), Difficulty: new(big.Int)}, (*contracts.MirrorProof).PackProve, nil}}
	for i := range byte(5) {
		b.feeds = append(b.feeds, &FeedEstimate{
			Feed: wanted('a'+i, 0, time.Hour), ways: []contracts.Way{{bytes.Repeat([]byte{i}, 2*mostCalldata/5)}},
		})
	}
	for parts, want := range map[batch]int{"\x02\x02\x02\x02\x02": 3, "\x00\x02\x00\x01\x02": 2, "\x00\x02\x00\x00\x00": 1, "\x01\x00\x01\x00\x00": 1} {
		if got, err := b.proofs(t.Context(), parts, 10); err != nil || got.Transactions != 10*want {
			t.Errorf("%q is proven by %d transactions (%v), want %d", parts, got.Transactions, err, 10*want)
		}
	}
}
