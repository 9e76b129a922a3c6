package relay

import (
	"maps"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/price"
)

// hour is a span of 300 L1 blocks.
var hour = span{Block{Number: 1000, Time: time.Unix(1_800_000_000, 0)}, Block{Number: 1300, Time: time.Unix(1_800_003_600, 0)}}

// told makes rounds of a feed: a block and an answer each.
func told(rounds ...[2]int64) (all []announced) {
	for i, r := range rounds {
		all = append(all, announced{uint64(r[0]), contracts.RoundID(6, uint32(i+1)), big.NewInt(r[1])})
	}
	return all
}

func wanted(name byte, deviation price.PPM, heartbeat time.Duration) Feed {
	return Feed{Name: string(name), Proxy: common.Address{name}, Deviation: deviation, Heartbeat: heartbeat}
}

func counts(t *testing.T, got tally, checkpoints int, proofs map[batch]int) {
	t.Helper()
	if got.checkpoints != checkpoints || !maps.Equal(got.proofs, proofs) {
		t.Errorf("%d checkpoints and proofs %v, want %d and %v", got.checkpoints, got.proofs, checkpoints, proofs)
	}
}

const (
	onlyFirst  = batch("\x02\x00")
	onlySecond = batch("\x00\x02")
	ofBoth     = batch("\x02\x02")
)

func TestEachRoundIsProvenOnceAndThoseOfOneBlockTogether(t *testing.T) {
	feeds := []Feed{wanted('a', 0, 24*time.Hour), wanted('b', 0, 24*time.Hour)}
	got := replay(feeds, [][]announced{
		told([2]int64{1001, 10}, [2]int64{1050, 10}, [2]int64{1100, 11}, [2]int64{1100, 12}, [2]int64{1300, 13}),
		told([2]int64{1002, 10}, [2]int64{1100, 10}, [2]int64{1200, 10}),
	}, hour)
	counts(t, got, 4, map[batch]int{onlyFirst: 2, onlySecond: 1, ofBoth: 1})
	if got.dues[0][Moved] != 3 || got.dues[1][Moved] != 2 || got.dues[0][Heartbeat]+got.dues[1][Heartbeat] != 0 {
		t.Errorf("they are due by %v", got.dues)
	}
}

func TestAnAnswerIsProvenFromItsDeviationOnAndNotBefore(t *testing.T) {
	const percent = price.PPM(10_000)
	rounds := told([2]int64{1001, 10_000}, [2]int64{1010, 10_099}, [2]int64{1020, 10_100}, [2]int64{1030, 10_000}, [2]int64{1040, 10_001}, [2]int64{1050, 9_999})
	got := replay([]Feed{wanted('a', percent, 24*time.Hour)}, [][]announced{rounds}, hour)
	counts(t, got, 2, map[batch]int{"\x02": 2}) // 10 100 from 10 000, and 9 999 from 10 100: 10 001 is 99 from it
}

func TestAHeartbeatProvesAgainWhateverIsSaid(t *testing.T) {
	const percent = price.PPM(10_000)
	feeds := []Feed{wanted('a', percent, 10*time.Minute), wanted('b', percent, 15*time.Minute)}
	got := replay(feeds, [][]announced{
		told([2]int64{1001, 10_000}),
		told([2]int64{1001, 10_000}, [2]int64{1080, 10_001}), // too little to be proven, but the mirror's is older than a heartbeat
	}, hour)
	// The first after 10, 20, 30, 40, 50 and 60 minutes; the second after 15, 16, 31 and 46.
	counts(t, got, 10, map[batch]int{"\x01\x00": 6, "\x00\x01": 3, onlySecond: 1})
	if got.dues[0][Heartbeat] != 6 || got.dues[1][Heartbeat] != 4 {
		t.Errorf("they are due by %v", got.dues)
	}
}

func TestAProofPutsTheHeartbeatOff(t *testing.T) {
	got := replay([]Feed{wanted('a', 0, 20*time.Minute)}, [][]announced{told([2]int64{1001, 10}, [2]int64{1095, 10}, [2]int64{1190, 10}, [2]int64{1285, 10})}, hour)
	counts(t, got, 3, map[batch]int{"\x02": 3}) // after 19, 38 and 57 minutes
}

func TestAsManyAreProvenAtOnceAsARelayProves(t *testing.T) {
	var feeds []Feed
	var rounds [][]announced
	for i := range proofsAtOnce + 2 {
		feeds = append(feeds, wanted(byte('a'+i), 0, 24*time.Hour))
		rounds = append(rounds, told([2]int64{1001, 10}, [2]int64{1100, 10}))
	}
	got := replay(feeds, rounds, hour)
	if got.checkpoints != 1 || len(got.proofs) != 2 {
		t.Errorf("%d checkpoints, and proofs %v", got.checkpoints, got.proofs)
	}
}
