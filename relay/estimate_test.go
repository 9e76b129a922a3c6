package relay

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

func TestTheFirstRoundOfThePastCountsIfAnotherStoodBefore(t *testing.T) {
	stood, first := contracts.RoundID(6, 41), contracts.RoundID(6, 42)
	id := common.BigToHash(stood)
	for name, c := range map[string]struct {
		roundID *big.Int
		answer  any
		want    int
	}{
		"one of a feed that has one a day": {first, packed([5]any{stood, big.NewInt(10), uint64(70), uint64(80), stood}), 1},
		"one that none is known before":    {first, refusal("execution reverted: No data present"), 0},
		"the first that there ever was":    {contracts.RoundID(6, 1), nil, 0},
	} {
		l1 := &calls{answers: map[string]any{string(slices.Concat(askRound, id[:])): c.answer}}
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
