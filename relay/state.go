package relay

import (
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

// State is where a relay stands. It is a copy, and shares nothing that changes.
type State struct {
	At     time.Time
	Looked time.Time // when both chains were last read to the end; zero: never
	Depth  Depth
	// LateAfter is how long a feed may be due before it is late.
	LateAfter time.Duration

	Origin Block  // the L1 block that the L2 knows; zero before it was read
	Newest Block  // L1's own newest
	Deep   Block  // L1's newest at the depth, where that is not latest
	Apart  string // how L1's endpoints and the L2 disagree about the origin; "" if they do not
	// L1Trouble and L2Trouble are why the last look failed; "" if it did not.
	L1Trouble, L2Trouble string
	// Doing is what is under way: "" nothing, or such as "checkpoint", "proof of L1 block 19".
	Doing string
	Since time.Time // of that
	// Waits is what keeps due feeds from being proven now: the depth, the stagger, gas, the wallet; "" if nothing does.
	Waits string
	Held  bool // gas is too dear, or the wallet cannot pay
	// Failed is why the last transaction did not land, as long as none has landed since.
	Failed string
	Feeds  []FeedState // in the order of the config
}

// Block is one of L1.
type Block struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
	Seen   time.Time // when it was first seen here, by our clock
}

// FeedState is where a feed stands.
type FeedState struct {
	Feed
	Description string // as the mirror has it
	Decimals    uint8
	Said        Said                   // on L1, at the origin
	Mirror      contracts.MirrorAnswer // on the L2
	Verdict     Verdict
	DueSince    time.Time // by our clock; zero: it is not due
	Late        bool      // due for longer than it may be
	Proven      int       // proofs of it that landed, since the start
}

// Said is what a proxy on L1 says at a block.
type Said struct {
	Block                Block          // zero: it was never read
	Aggregator           common.Address // the current one
	RoundID              *big.Int       // 0: it has no round
	Answer               *big.Int
	StartedAt, UpdatedAt time.Time
	Layout               *contracts.Layout // of that aggregator, by the mirror; nil: it knows none
	Trouble              string            // why the last reading failed, which what stands here is older than
}

// Verdict is what is to become of a feed.
type Verdict struct {
	Due  Due
	Left Left   // why it is left out, due or not
	Text string // one sentence
}

// difference is how far the mirror's answer is from L1's, of L1's; NaN where one of them has none.
func (f *FeedState) difference() float64 {
	if !f.Said.has() || !f.Mirror.Mirrors() || f.Said.Answer.Sign() == 0 {
		return math.NaN()
	}
	return ratio(difference(f.Said.Answer, f.Mirror.Answer), new(big.Int).Abs(f.Said.Answer))
}

// Due is why a feed should be proven, a closed set. String is also the metric's label.
type Due uint8

// The reasons.
const (
	Current     Due = iota // it should not: the mirror says what L1 says, nearly enough
	NeverProven            // the mirror has nothing of it
	NewPhase               // Chainlink has put another aggregator behind it
	Moved                  // its answer has moved, or there is a new round where each is wanted
	Heartbeat              // it was proven too long ago, or was transmitted so long ago and L1 has a newer round
	DueEnd                 // how many there are
)

// Left is why a feed cannot be proven now, a closed set. String is also the metric's label.
type Left uint8

// The reasons.
const (
	Provable          Left = iota
	Unread                 // L1 did not say
	Unmirrored             // the mirror has no such feed
	Paused                 // by owner or guardian
	UnknownAggregator      // the mirror knows no layout of its aggregator
	NoRound                // it has no round yet
	NoAnswer               // its answer is 0 or less, or has no room in the mirror
	ImpossibleTime         // it was transmitted after its block, or never
	OtherLayout            // its aggregator's storage says otherwise than the proxy does
	Refused                // the mirror refuses its proof, for another reason
	LeftEnd                // how many there are
)

var (
	dueNames  = [DueEnd]string{"current", "never_proven", "new_phase", "moved", "heartbeat"}
	leftNames = [LeftEnd]string{"provable", "unread", "unmirrored", "paused", "unknown_aggregator", "no_round", "no_answer", "impossible_time", "other_layout", "refused"}
)

// String is the metric's label.
func (d Due) String() string { return dueNames[d] }

// String is the metric's label.
func (l Left) String() string { return leftNames[l] }
