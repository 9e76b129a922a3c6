package relay

import (
	"math/big"
	"time"

	"twofold/contracts"
)

// announced is a round as an aggregator's AnswerUpdated tells of it.
type announced struct {
	block   uint64
	roundID *big.Int // as the proxy says it
	answer  *big.Int
}

// part is what a feed's part in a proof is.
type part byte

const (
	absent part = iota // it is not in it
	again              // its round is in the mirror already, and is proven once more
	fresh              // its round is new to the mirror
)

// batch is which feeds one transaction proves: a part of each, in their order. It is a string, so that equal ones can be counted.
type batch string

// tally is what a relay would have sent.
type tally struct {
	checkpoints int
	proofs      map[batch]int // transactions
	dues        [][DueEnd]int // proofs of each feed, by why
}

// span is the L1 blocks behind one and up to another, with their times in between.
type span struct{ from, to Block }

func (s span) lasts() time.Duration { return s.to.Time.Sub(s.from.Time) }

// at is a block of them. Their times are taken to be even.
func (s span) at(number uint64) Block {
	each := s.lasts() / time.Duration(s.to.Number-s.from.Number)
	return Block{Number: number, Time: s.from.Time.Add(each * time.Duration(number-s.from.Number))}
}

// replay decides at every block of a span what a relay decides there, of a mirror that was up to date at its beginning, and counts
// what it would have sent: each block is an origin, and what is due in it is proven in it, together. Of each feed there is a round at
// least: the first stood at the beginning. It is pure.
func replay(feeds []Feed, rounds [][]announced, within span) tally {
	t := tally{proofs: map[batch]int{}, dues: make([][DueEnd]int, len(feeds))}
	all := make([]*replayed, len(feeds))
	for i, f := range feeds {
		all[i] = begin(f, rounds[i], within.from)
	}
	for number := within.from.Number + 1; number <= within.to.Number; number++ {
		t.add(all, within.at(number))
	}
	return t
}

// replayed is a feed at a block that is replayed.
type replayed struct {
	Feed
	said   Said
	stands contracts.MirrorAnswer
	later  []announced // oldest first
}

func begin(f Feed, rounds []announced, from Block) *replayed {
	r := &replayed{Feed: f, stands: contracts.MirrorAnswer{Known: true}, later: rounds[1:]}
	r.said.RoundID, r.said.Answer, r.said.UpdatedAt = rounds[0].roundID, rounds[0].answer, from.Time
	r.prove(from)
	return r
}

// prove has the mirror say what L1 says.
func (r *replayed) prove(at Block) {
	r.stands.RoundID, r.stands.Answer, r.stands.UpdatedAt = r.said.RoundID, r.said.Answer, r.said.UpdatedAt
	r.stands.ProvenAt, r.stands.L1Block = at.Time, at.Number
}

// hear has L1 say what it said up to a block.
func (r *replayed) hear(at Block) {
	for len(r.later) > 0 && r.later[0].block <= at.Number {
		r.said.RoundID, r.said.Answer, r.said.UpdatedAt = r.later[0].roundID, r.later[0].answer, at.Time
		r.later = r.later[1:]
	}
}

// add adds what is sent at an origin.
func (t *tally) add(all []*replayed, origin Block) {
	parts, due := make([]byte, len(all)), 0
	send := func() {
		t.proofs[batch(parts)]++
		parts = make([]byte, len(all))
	}
	for i, r := range all {
		r.hear(origin)
		why, _ := dueFor(r.Feed, r.said, r.stands, origin)
		if why == Current {
			continue
		}
		t.dues[i][why]++
		parts[i] = byte(again)
		if r.said.RoundID.Cmp(r.stands.RoundID) != 0 {
			parts[i] = byte(fresh)
		}
		r.prove(origin)
		if due++; due%proofsAtOnce == 0 {
			send()
		}
	}
	if due%proofsAtOnce != 0 {
		send()
	}
	if due != 0 {
		t.checkpoints++
	}
}
