package relay

import (
	"fmt"
	"math"
	"math/big"
	"time"

	"twofold/contracts"
	"twofold/price"
)

// judge says what is to become of a feed, from what L1 said of it and what the mirror says, at the origin. refused is why the
// mirror would not take its proof the last time, if that still counts. It is pure.
func judge(f Feed, said Said, mirrored contracts.MirrorAnswer, origin Block, refused *leftOut) Verdict {
	due, text := dueFor(f, said, mirrored, origin)
	left, why := leftFor(said, mirrored, refused)
	if left == Provable {
		return Verdict{Due: due, Text: text}
	}
	if due == Current && refused != nil && why == refused.Text {
		return Verdict{Text: text} // nothing was to be said of it that could not be
	}
	return Verdict{Due: due, Left: left, Text: why}
}

// leftOut is why a feed cannot be proven.
type leftOut struct {
	Left Left
	Text string
}

func (l *leftOut) Error() string { return l.Text }

func leaveOut(left Left, format string, args ...any) *leftOut {
	return &leftOut{left, fmt.Sprintf(format, args...)}
}

func dueFor(f Feed, said Said, mirrored contracts.MirrorAnswer, origin Block) (Due, string) {
	round, phase := phaseOf(said.RoundID), phaseOf(mirrored.RoundID)
	switch age := origin.Time.Sub(mirrored.ProvenAt); {
	case !mirrored.Known || mirrored.Paused:
		return Current, "the mirror takes no proof of it"
	case origin.Number <= mirrored.L1Block && !mirrored.Mirrors():
		return Current, fmt.Sprintf("it begins behind L1 block %d", mirrored.L1Block)
	case origin.Number <= mirrored.L1Block:
		return Current, fmt.Sprintf("the mirror has what L1 block %d says, and the L2 knows of none later", mirrored.L1Block)
	case !mirrored.Mirrors():
		return NeverProven, "nothing of it is mirrored yet"
	case said.has() && round != phase:
		return NewPhase, fmt.Sprintf("it is in phase %d on L1, with another aggregator, and in phase %d in the mirror", round, phase)
	case said.has() && moved(f.Deviation, said, mirrored):
		return Moved, movedText(f.Deviation, said, mirrored)
	case age >= f.Heartbeat:
		return Heartbeat, fmt.Sprintf("it was proven %v ago, and is to be each %v", age.Round(time.Second), f.Heartbeat)
	case overtaken(f, said, mirrored, origin):
		return Heartbeat, fmt.Sprintf("round %v is on L1, and the mirror's is older than %v", roundOf(said.RoundID), f.Heartbeat)
	default:
		return Current, currentText(f.Deviation, said, mirrored)
	}
}

// has tells whether there is an answer to compare.
func (s Said) has() bool { return s.RoundID != nil && s.RoundID.Sign() > 0 && s.Answer != nil }

// belied tells whether a proof of that block, or of a later one, shows that there is no such round.
func (s Said) belied(proven Said) bool {
	if !s.has() || s.Block.Number > proven.Block.Number {
		return false
	}
	order := s.RoundID.Cmp(proven.RoundID)
	return order > 0 || order == 0 && s.Answer.Cmp(proven.Answer) != 0
}

// phaseOf is the phase in a round's id, as the proxy says it.
func phaseOf(roundID *big.Int) uint64 {
	if roundID == nil {
		return 0
	}
	return new(big.Int).Rsh(roundID, 64).Uint64()
}

// moved tells whether L1's answer is to be brought over.
func moved(deviation price.PPM, said Said, mirrored contracts.MirrorAnswer) bool {
	if deviation == 0 {
		return said.RoundID.Cmp(mirrored.RoundID) != 0
	}
	apart, limit := difference(said.Answer, mirrored.Answer), new(big.Int).Abs(mirrored.Answer)
	apart.Mul(apart, big.NewInt(1_000_000))
	return apart.Cmp(limit.Mul(limit, big.NewInt(int64(deviation)))) >= 0
}

// overtaken tells whether L1 has a newer round than one of the mirror's that was transmitted a heartbeat ago. Consumers judge an answer
// by that time, as they do on L1; to prove the old round once more would not make it younger.
func overtaken(f Feed, said Said, mirrored contracts.MirrorAnswer, origin Block) bool {
	return said.has() && said.RoundID.Cmp(mirrored.RoundID) != 0 && origin.Time.Sub(mirrored.UpdatedAt) >= f.Heartbeat
}

func difference(a, b *big.Int) *big.Int {
	d := new(big.Int).Sub(a, b)
	return d.Abs(d)
}

// movement is how far L1's answer is from the mirror's, of the mirror's.
func movement(said Said, mirrored contracts.MirrorAnswer) price.PPM {
	apart := difference(said.Answer, mirrored.Answer)
	apart.Mul(apart, big.NewInt(1_000_000))
	apart.Div(apart, new(big.Int).Abs(mirrored.Answer))
	if !apart.IsUint64() || apart.Uint64() > math.MaxUint32 {
		return math.MaxUint32
	}
	return price.PPM(apart.Uint64())
}

func movedText(deviation price.PPM, said Said, mirrored contracts.MirrorAnswer) string {
	if deviation == 0 {
		return fmt.Sprintf("round %v is on L1, and round %v in the mirror", roundOf(said.RoundID), roundOf(mirrored.RoundID))
	}
	return fmt.Sprintf("it has moved by %v, and is brought over from %v on", movement(said, mirrored), deviation)
}

func currentText(deviation price.PPM, said Said, mirrored contracts.MirrorAnswer) string {
	if !said.has() || said.RoundID.Cmp(mirrored.RoundID) == 0 {
		return fmt.Sprintf("the mirror has round %v, which L1 says", roundOf(mirrored.RoundID))
	}
	return fmt.Sprintf("round %v on L1 is %v from what the mirror has, less than %v", roundOf(said.RoundID), movement(said, mirrored), deviation)
}

// roundOf is the aggregator's own number of a round.
func roundOf(roundID *big.Int) uint64 {
	if roundID == nil {
		return 0
	}
	return new(big.Int).And(roundID, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

// mostAnswer is the greatest that the mirror has room for, in 96 bits with a sign.
var mostAnswer = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 95), big.NewInt(1))

func leftFor(said Said, mirrored contracts.MirrorAnswer, refused *leftOut) (Left, string) {
	switch {
	case said.Trouble != "":
		return Unread, "it cannot be read on L1: " + said.Trouble
	case said.Block.Number == 0:
		return Unread, "it was not read on L1 yet"
	case !mirrored.Known:
		return Unmirrored, "the mirror has no such feed: its owner must add it"
	case mirrored.Paused:
		return Paused, "it is paused, by the mirror's owner or guardian"
	case said.Layout == nil:
		return UnknownAggregator, fmt.Sprintf("the mirror knows no layout of aggregator %v: its owner must add it", said.Aggregator)
	case !said.has():
		return NoRound, fmt.Sprintf("aggregator %v has no round yet", said.Aggregator)
	case said.Answer.Sign() <= 0:
		return NoAnswer, fmt.Sprintf("it answers %v on L1, and none of 0 or less is mirrored", said.Answer)
	case said.Answer.Cmp(mostAnswer) > 0:
		return NoAnswer, fmt.Sprintf("it answers %v on L1, for which the mirror has no room", said.Answer)
	case said.UpdatedAt.Unix() <= 0 || said.StartedAt.Unix() <= 0 || said.UpdatedAt.After(said.Block.Time):
		return ImpossibleTime, fmt.Sprintf("its round was transmitted at %v, in an L1 block of %v", stamp(said.UpdatedAt), stamp(said.Block.Time))
	case refused != nil:
		return refused.Left, refused.Text
	default:
		return Provable, ""
	}
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
