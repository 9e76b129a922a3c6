package relay

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/contracts"
)

// refusals are what the mirror says of a proof that it does not take, and what is found before anything is sent.
var refusals = map[string]Left{
	"NoRound(address)": NoRound, "NoAnswer(address,int256)": NoAnswer, "UnknownAggregator(address)": UnknownAggregator,
}

// proves has every feed of a chapter proven, and is the calldata.
func proves(ctx context.Context, s *site, c *chapter) ([]byte, []Said, error) {
	encoded, err := rlp.EncodeToBytes(c.header)
	if err != nil {
		return nil, nil, err
	}
	proof := contracts.MirrorProof{Block: c.header.Number.Uint64(), Header: encoded}
	var all []Said
	for _, feed := range c.Feeds {
		p, err := s.prove(ctx, c.header, feed, c.known)
		if err != nil {
			return nil, nil, err
		}
		if err := proof.Add(feed, p.Ways...); err != nil {
			return nil, nil, err
		}
		all = append(all, p.Said)
	}
	calldata, err := proof.PackCheckpointAndProve()
	return calldata, all, err
}

func TestAProofIsTheOneThatTheMirrorTakesAndSaysWhatTheProxySays(t *testing.T) {
	for _, c := range readChapters(t) {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			calldata, said, err := proves(t.Context(), newSite(open(t, &node{chapter: c})), c)
			if left := new(leftOut); errors.As(err, &left) {
				if want, ok := refusals[c.Error]; !ok || left.Left != want {
					t.Fatalf("it is left out for %v, and the mirror says %q: %v", left.Left, c.Error, left)
				}
				return
			}
			if err != nil || c.Error != "" || !bytes.Equal(calldata, c.Calldata) {
				t.Fatalf("error %v, where the mirror says %q, and the same calldata: %t", err, c.Error, bytes.Equal(calldata, c.Calldata))
			}
			for i, s := range said {
				got := [5]any{s.RoundID, s.Answer, uint64(s.StartedAt.Unix()), uint64(s.UpdatedAt.Unix()), s.RoundID}
				want := [5]any{number(c.RoundIDs[i]), number(c.Answers[i]), c.StartedAt[i], c.UpdatedAt[i], number(c.RoundIDs[i])}
				if !bytes.Equal(packed(got), packed(want)) || s.Block.Hash != c.header.Hash() {
					t.Errorf("feed %d: it says %v, and the proxy %v", i, got, want)
				}
			}
		})
	}
}

// rounds is a chapter with rounds of both generations that the mirror takes.
func rounds(t *testing.T) *chapter {
	t.Helper()
	for _, c := range readChapters(t) {
		if c.Name == "twenty rounds later" {
			return c
		}
	}
	t.Fatal("the story is another")
	return nil
}

func TestAnEndpointThatLiesOrHasForgottenIsPassedOver(t *testing.T) {
	c := rounds(t)
	for name, bad := range map[string]*node{
		"flips a bit":          {lies: flipped},
		"sends nothing":        {lies: func(nodes []hexutil.Bytes) { clear(nodes) }},
		"has pruned the state": {refuses: errors.New("missing trie node 3a6a (path )")},
		"proves no old block":  {refuses: errors.New("distance to target block exceeds maximum proof window")},
		"calls lie":            {says: func(_ common.Address, words *[5]any) { words[1] = big.NewInt(1) }},
		"calls tell of others": {says: func(_ common.Address, words *[5]any) { words[0] = big.NewInt(1 << 40) }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bad.chapter = c
			good := &node{chapter: c}
			calldata, _, err := proves(t.Context(), newSite(open(t, bad, good)), c)
			if err != nil || !bytes.Equal(calldata, c.Calldata) {
				t.Errorf("error %v, and the proof that the mirror takes: %t", err, bytes.Equal(calldata, c.Calldata))
			}
			if bad.times("getProof") == 0 || good.times("getProof")+good.times("call") == 0 {
				t.Error("it was not asked, or nobody else was")
			}
		})
	}
}

func TestASingleEndpointThatLiesOrHasForgottenIsToldOf(t *testing.T) {
	c := rounds(t)
	for name, test := range map[string]struct {
		bad  *node
		says string
	}{
		"lies":               {&node{lies: flipped}, "its proof does not hold"},
		"proves no more":     {&node{refuses: errors.New("distance to target block exceeds maximum proof window")}, "use an archive node"},
		"has another branch": {&node{refuses: errNoBlock}, "header not found"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test.bad.chapter = c
			_, _, err := proves(t.Context(), newSite(open(t, test.bad)), c)
			if left := new(leftOut); err == nil || errors.As(err, &left) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %q, and no feed's fault", err, test.says)
			}
		})
	}
}

func TestALayoutThatShowsOtherThanTheProxySaysIsNotUsed(t *testing.T) {
	c := rounds(t)
	for name, change := range map[string]func(*contracts.Layout){
		"the other times":       func(l *contracts.Layout) { l.StartedAtShift, l.UpdatedAtShift = 224, 192 },
		"shorter times":         func(l *contracts.Layout) { l.TimeBits = 8 },
		"no round where one is": func(l *contracts.Layout) { l.RoundShift += 8 },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			mine := *c
			mine.known = make(known)
			for aggregator, layout := range c.known {
				change(&layout)
				mine.known[aggregator] = layout
			}
			_, err := newSite(open(t, &node{chapter: c})).prove(t.Context(), c.header, c.Feeds[1], mine.known)
			if left := new(leftOut); !errors.As(err, &left) || left.Left != OtherLayout {
				t.Errorf("error %v, want it left out", err)
			}
		})
	}
}

func TestNoBitOfAProofCanBeChanged(t *testing.T) {
	c := rounds(t)
	honest := &service{&node{chapter: c, asked: map[string]int{}}}
	of := account{c.Feeds[0], []common.Hash{contracts.PhaseSlot}}
	answered, err := honest.GetProof(of.address, of.slots, rpc.BlockNumberOrHashWithHash(c.header.Hash(), false))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 300 {
		answer := &proofAnswer{Account: clone(answered.Account), Slots: []slotProof{{clone(answered.Slots[0].Proof)}}}
		flipped([][]hexutil.Bytes{answer.Account, answer.Slots[0].Proof}[i%2])
		text, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := of.proven(c.header.Root, text); !errors.Is(err, errFalseProof) {
			t.Fatalf("error %v, want it refused", err)
		}
	}
}

// calls is an L1 that answers calls and tells of events.
type calls struct {
	L1
	answers map[string]any // by selector; an error refuses
	widest  uint64         // the widest range of events it gives
	ranges  []string
	updates map[uint64]common.Address // by block
}

func (l *calls) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	switch answer := l.answers[string(call.Data)].(type) {
	case error:
		return nil, answer
	case []byte:
		return answer, nil
	default:
		return nil, nil
	}
}

func (l *calls) FilterLogs(_ context.Context, query ethereum.FilterQuery) (logs []types.Log, err error) {
	from, to := query.FromBlock.Uint64(), query.ToBlock.Uint64()
	l.ranges = append(l.ranges, fmt.Sprintf("%d-%d", from, to))
	if to-from+1 > l.widest {
		return nil, refusal("query exceeds max block range")
	}
	for at := from; at <= to; at++ {
		if aggregator, ok := l.updates[at]; ok {
			logs = append(logs, types.Log{Address: aggregator})
		}
	}
	return logs, nil
}

// refusal is a node's error.
type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32000 }

func TestARangeThatIsTooWideIsAskedForInParts(t *testing.T) {
	first, last := common.Address{1}, common.Address{2}
	l1 := &calls{widest: 30, updates: map[uint64]common.Address{101: first, 150: {3}, 200: last}}
	found, err := newSite(l1).updated(t.Context(), []common.Address{first, last}, 101, 200)
	if err != nil || !found[first] || !found[last] || len(found) != 3 {
		t.Errorf("%v, error %v", found, err)
	}
	if want := "101-200 101-150 101-125 126-150 151-175 176-200"; strings.Join(l1.ranges, " ") != want {
		t.Errorf("asked for %v, want %s", l1.ranges, want)
	}
	l1 = &calls{widest: 0}
	if _, err := newSite(l1).updated(t.Context(), nil, 101, 1100); err == nil || len(l1.ranges) > 12 {
		t.Errorf("error %v after %d requests to one that refuses all", err, len(l1.ranges))
	}
}

func TestWhatAProxySays(t *testing.T) {
	at := Block{Number: 7}
	aggregator := common.Address{9}
	minusFour, id := big.NewInt(-4), contracts.RoundID(3, 5)
	for name, test := range map[string]struct {
		round any
		want  Said
		fails string
	}{
		"a round":                   {round: packed([5]any{id, minusFour, uint64(70), uint64(80), id}), want: Said{RoundID: id, Answer: minusFour}},
		"round 0 of a phase":        {round: packed([5]any{contracts.RoundID(3, 0), minusFour, uint64(0), uint64(0), uint64(0)}), want: Said{RoundID: new(big.Int)}},
		"no data":                   {round: refusal("execution reverted: No data present"), want: Said{RoundID: new(big.Int)}},
		"no answer":                 {round: errors.New("connection reset"), fails: "connection reset"},
		"an answer that is refused": {round: refusal("limit exceeded"), fails: "limit exceeded"},
		"no contract":               {fails: "no contract answers there"},
		"half an answer":            {round: make([]byte, 64), fails: "64 bytes"},
	} {
		l1 := &calls{answers: map[string]any{string(contracts.PackAggregator()): common.LeftPadBytes(aggregator[:], 32), string(contracts.PackLatestRound()): test.round}}
		got, err := newSite(l1).said(t.Context(), common.Address{1}, at)
		switch {
		case test.fails != "":
			if err == nil || !strings.Contains(err.Error(), test.fails) {
				t.Errorf("%s: error %v, want %q", name, err, test.fails)
			}
		case err != nil || got.Aggregator != aggregator || got.Block != at || got.RoundID.Cmp(test.want.RoundID) != 0:
			t.Errorf("%s: %+v, error %v", name, got, err)
		case test.want.Answer != nil && (got.Answer.Cmp(test.want.Answer) != 0 || got.StartedAt.Unix() != 70 || got.UpdatedAt.Unix() != 80):
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func clone(nodes []hexutil.Bytes) (all []hexutil.Bytes) {
	for _, node := range nodes {
		all = append(all, common.CopyBytes(node))
	}
	return all
}
