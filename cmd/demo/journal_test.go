package main

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/aggregator"
	"twofold/signer/submit"
)

func ms(n float64) time.Duration { return time.Duration(n * float64(time.Millisecond)) }

func TestAQuantileIsASampleThatSoManyPercentDoNotExceed(t *testing.T) {
	hundred := make([]time.Duration, 100)
	for i := range hundred {
		hundred[i] = ms(float64(i + 1))
	}
	for _, c := range []struct {
		samples []time.Duration
		percent int
		want    float64
	}{
		{hundred, 50, 50}, {hundred, 99, 99}, {hundred[:10], 50, 5}, {hundred[:10], 99, 10}, {hundred[:1], 50, 1},
		{[]time.Duration{1_234_567}, 99, 1.235},
	} {
		if got := quantile(c.samples, c.percent); *got != c.want {
			t.Errorf("p%d of %d: got %v ms, want %v", c.percent, len(c.samples), *got, c.want)
		}
	}
	if quantile(nil, 50) != nil {
		t.Error("a quantile of nothing")
	}
}

func TestLatenciesAreKeptApartByWhatMadeThePostDue(t *testing.T) {
	j, now := newJournal(), time.Now()
	j.Posted(submit.Posted{Hash: common.Hash{1}, At: now.Add(ms(2)), Causes: []aggregator.Cause{
		{Feed: 0, Received: now, DueSince: now.Add(ms(1))}, {Feed: 1, DueSince: now.Add(-ms(40))}, {Feed: 2, Received: now, DueSince: now},
	}})
	for _, s := range []submit.Settled{
		{Feed: 0, Outcome: submit.Landed}, {Feed: 1, Outcome: submit.Landed}, // a frame's, a timer's
		{Feed: 2, Outcome: submit.Held},   // not published
		{Feed: 3, Outcome: submit.Landed}, // refreshed for free
	} {
		s.Hash, s.SeenAt = common.Hash{1}, now.Add(ms(700))
		j.Settled(s)
	}
	outcomes, l := j.summary()
	if l.FrameToBroadcast.N != 2 || *l.FrameToBroadcast.P99 != 2 {
		t.Errorf("frame to broadcast: %v", l.FrameToBroadcast)
	}
	if l.Queued.N != 1 || *l.Queued.P50 != 42 {
		t.Errorf("queued: %v", l.Queued)
	}
	if l.FrameToLanded.N != 1 || *l.FrameToLanded.P50 != 700 {
		t.Errorf("frame to landed: %v", l.FrameToLanded)
	}
	if outcomes["Landed"] != 3 || outcomes["Held"] != 1 || len(outcomes) != int(submit.OutcomeEnd) {
		t.Errorf("outcomes: %v", outcomes)
	}
	if o, ok := j.lastOutcome(2); !ok || o != submit.Held {
		t.Errorf("last outcome: %v, %v", o, ok)
	}
}

func TestAPostThatWasReplacedHasNotLanded(t *testing.T) {
	j, now := newJournal(), time.Now()
	for n := range byte(2) {
		j.Posted(submit.Posted{Hash: common.Hash{n + 1}, At: now, Causes: []aggregator.Cause{{Feed: 0, Received: now}}})
	}
	j.Settled(submit.Settled{Feed: 0, Outcome: submit.Replaced, SeenAt: now.Add(ms(900))}) // without a hash, as nothing of it landed
	j.Settled(submit.Settled{Feed: 0, Outcome: submit.Landed, SeenAt: now.Add(ms(900)), Hash: common.Hash{2}})
	if _, l := j.summary(); l.FrameToLanded.N != 1 || l.FrameToBroadcast.N != 2 {
		t.Errorf("got %d landed of %d", l.FrameToLanded.N, l.FrameToBroadcast.N)
	}
}

func TestTheJournalDoesNotGrowWithPostsAndKeepsTheNewest(t *testing.T) {
	j, now := newJournal(), time.Now()
	for n := range uint64(3 * manyPosts) {
		j.Posted(submit.Posted{Hash: common.BigToHash(new(big.Int).SetUint64(n)), At: now, Causes: []aggregator.Cause{{Feed: 0, Received: now}}})
		if len(j.posts) > manyPosts || j.posts[len(j.posts)-1].Hash.Big().Uint64() != n {
			t.Fatalf("after post %d: %d kept, the last is %v", n, len(j.posts), j.posts[len(j.posts)-1].Hash)
		}
	}
}
