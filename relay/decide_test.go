package relay

import (
	"math"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/price"
)

var (
	noon   = time.Unix(1_800_000_000, 0)
	layout = contracts.Layouts["AccessControlledOCR2Aggregator 1.0.0"]
)

// says is a feed on L1 at noon, in phase 3, by a round that was transmitted a minute before.
func says(round uint32, answer int64) Said {
	return Said{
		Block: Block{Number: 100, Time: noon}, Aggregator: common.Address{0xa}, RoundID: contracts.RoundID(3, round), Answer: big.NewInt(answer),
		StartedAt: noon.Add(-time.Minute), UpdatedAt: noon.Add(-time.Minute), Layout: &layout,
	}
}

// mirrors is the mirror's word of it, proven at L1 block 90, two minutes before.
func mirrors(round uint32, answer int64) contracts.MirrorAnswer {
	return contracts.MirrorAnswer{
		Known: true, RoundID: contracts.RoundID(3, round), Answer: big.NewInt(answer), L1Block: 90, ProvenAt: noon.Add(-2 * time.Minute),
		StartedAt: noon.Add(-3 * time.Minute), UpdatedAt: noon.Add(-3 * time.Minute),
	}
}

func TestAFeedIsDueForOneReasonAndLeftOutForOne(t *testing.T) {
	type with func(*Feed, *Said, *contracts.MirrorAnswer)
	deviation := func(d price.PPM) with { return func(f *Feed, _ *Said, _ *contracts.MirrorAnswer) { f.Deviation = d } }
	said := func(change func(*Said)) with { return func(_ *Feed, s *Said, _ *contracts.MirrorAnswer) { change(s) } }
	mirror := func(change func(*contracts.MirrorAnswer)) with {
		return func(_ *Feed, _ *Said, m *contracts.MirrorAnswer) { change(m) }
	}
	wide := new(big.Int).Lsh(big.NewInt(1), 95)
	for name, c := range map[string]struct {
		round  uint32 // on L1; 7 in the mirror, at 1000
		answer int64
		with   with
		due    Due
		left   Left
	}{
		"the same round":                   {round: 7, answer: 1000, due: Current},
		"a new round of the same answer":   {round: 8, answer: 1000, due: Moved},
		"a new round within the deviation": {round: 8, answer: 1009, with: deviation(10_000), due: Current},
		"a new round at the deviation":     {round: 8, answer: 1010, with: deviation(10_000), due: Moved},
		"a fall by the deviation":          {round: 8, answer: 990, with: deviation(10_000), due: Moved},
		"a rise beyond all measure":        {round: 8, answer: math.MaxInt64, with: deviation(10_000), due: Moved},
		"proven an hour ago":               {round: 7, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.ProvenAt = noon.Add(-time.Hour) }), due: Heartbeat},
		"proven not quite an hour ago":     {round: 7, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.ProvenAt = noon.Add(-time.Hour + time.Second) })},
		"a new round within the deviation, and the mirror's is an hour old": {round: 8, answer: 1001, with: func(f *Feed, _ *Said, m *contracts.MirrorAnswer) {
			f.Deviation, m.UpdatedAt = 10_000, noon.Add(-time.Hour)
		}, due: Heartbeat},
		"a new round within the deviation, and the mirror's is not quite an hour old": {round: 8, answer: 1001, with: func(f *Feed, _ *Said, m *contracts.MirrorAnswer) {
			f.Deviation, m.UpdatedAt = 10_000, noon.Add(-time.Hour+time.Second)
		}},
		"the same round, which is days old": {round: 7, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.UpdatedAt = noon.Add(-72 * time.Hour) })},
		"never mirrored":                    {round: 8, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.RoundID = new(big.Int) }), due: NeverProven},
		"begins behind the origin":          {round: 8, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.RoundID, m.L1Block = new(big.Int), 100 }), due: Current},
		"proven at the origin":              {round: 8, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.L1Block = 100 }), due: Current},
		"another phase, with a lower round": {round: 1, answer: 1000, with: func(f *Feed, s *Said, _ *contracts.MirrorAnswer) {
			f.Deviation = 10_000
			s.RoundID = contracts.RoundID(4, 1)
		}, due: NewPhase},
		"unknown to the mirror":      {round: 8, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { *m = contracts.MirrorAnswer{} }), left: Unmirrored},
		"paused":                     {round: 8, answer: 1000, with: mirror(func(m *contracts.MirrorAnswer) { m.Paused = true }), left: Paused},
		"no layout":                  {round: 8, answer: 1000, with: said(func(s *Said) { s.Layout = nil }), due: Moved, left: UnknownAggregator},
		"no layout, and nothing new": {round: 7, answer: 1000, with: said(func(s *Said) { s.Layout = nil }), left: UnknownAggregator},
		"no round": {with: func(_ *Feed, s *Said, m *contracts.MirrorAnswer) {
			s.RoundID, s.Answer, m.RoundID = new(big.Int), nil, new(big.Int)
		}, due: NeverProven, left: NoRound},
		"an answer of 0":                       {round: 8, answer: 0, due: Moved, left: NoAnswer},
		"a negative answer":                    {round: 8, answer: -1, due: Moved, left: NoAnswer},
		"an answer of 96 bits":                 {round: 8, with: said(func(s *Said) { s.Answer = wide }), due: Moved, left: NoAnswer},
		"the greatest answer":                  {round: 8, with: said(func(s *Said) { s.Answer = mostAnswer }), due: Moved},
		"transmitted in its own block":         {round: 8, answer: 1000, with: said(func(s *Said) { s.UpdatedAt = noon }), due: Moved},
		"transmitted after its block":          {round: 8, answer: 1000, with: said(func(s *Said) { s.UpdatedAt = noon.Add(time.Second) }), due: Moved, left: ImpossibleTime},
		"observed after its block":             {round: 8, answer: 1000, with: said(func(s *Said) { s.StartedAt = noon.Add(time.Second) }), due: Moved},
		"never transmitted":                    {round: 8, answer: 1000, with: said(func(s *Said) { s.UpdatedAt = time.Unix(0, 0) }), due: Moved, left: ImpossibleTime},
		"due, and not to be read":              {round: 8, answer: 1000, with: said(func(s *Said) { s.Trouble = "timeout" }), due: Moved, left: Unread},
		"not to be read, so that nobody knows": {round: 7, answer: 1000, with: said(func(s *Said) { s.Trouble = "timeout" }), left: Unread},
	} {
		t.Run(name, func(t *testing.T) {
			f, s, m := Feed{Name: "ETH/USD", Heartbeat: time.Hour}, says(c.round, c.answer), mirrors(7, 1000)
			if c.with != nil {
				c.with(&f, &s, &m)
			}
			got := judge(f, s, m, Block{Number: 100, Time: noon}, nil)
			if got.Due != c.due || got.Left != c.left {
				t.Errorf("got %v, %v (%s); want %v, %v", got.Due, got.Left, got.Text, c.due, c.left)
			}
			if got.Text == "" {
				t.Error("it does not say why")
			}
		})
	}
}

func TestARefusedProofLeavesAFeedOutOnlyWhileItIsDue(t *testing.T) {
	f, refused := Feed{Heartbeat: time.Hour}, leaveOut(Refused, "no")
	if v := judge(f, says(8, 1000), mirrors(7, 1000), Block{Number: 100, Time: noon}, refused); v.Left != Refused || v.Text != "no" {
		t.Errorf("got %+v of a feed that is due", v)
	}
	if v := judge(f, says(7, 1000), mirrors(7, 1000), Block{Number: 100, Time: noon}, refused); v.Left != Provable {
		t.Errorf("got %+v of a feed that is not", v)
	}
}
