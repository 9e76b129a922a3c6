package relay

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/signer/endpoints"
)

const l1Chain = 900

// chapter is a case of contracts/testdata/l1proofs.json: a block in which Chainlink's own contracts ran, what is proven of it, and
// what the mirror makes of that.
type chapter struct {
	Name      string
	Calldata  hexutil.Bytes
	Error     string
	Feeds     []common.Address
	RoundIDs  []string
	Answers   []string
	StartedAt []uint64
	UpdatedAt []uint64

	header *types.Header
	nodes  []hexutil.Bytes
	known  known
}

// known are the layouts that the mirror knows, by aggregator.
type known map[common.Address]contracts.Layout

func (k known) Layout(_ context.Context, aggregator common.Address) (contracts.Layout, bool, error) {
	layout, ok := k[aggregator]
	return layout, ok, nil
}

var (
	ocr2 = contracts.Layouts["AccessControlledOCR2Aggregator 1.0.0"]
	ocr1 = contracts.Layouts["AccessControlledOffchainAggregator 4.0.0"]
)

func readChapters(t *testing.T) []*chapter {
	t.Helper()
	var story struct {
		OCR2, OCR1 []common.Address
		Cases      []*chapter
	}
	text, err := os.ReadFile("../contracts/testdata/l1proofs.json")
	if err == nil {
		err = json.Unmarshal(text, &story)
	}
	if err != nil {
		t.Fatal(err)
	}
	layouts := make(known)
	for _, aggregator := range story.OCR2 {
		layouts[aggregator] = ocr2
	}
	for _, aggregator := range story.OCR1 {
		layouts[aggregator] = ocr1
	}
	for _, c := range story.Cases {
		method := mirror.NewChainlinkMirror().GetABI().Methods["checkpointAndProve"]
		values, err := method.Inputs.Unpack(c.Calldata[4:])
		if err != nil {
			t.Fatal(err)
		}
		c.header, c.known = new(types.Header), layouts
		if err := rlp.DecodeBytes(values[1].([]byte), c.header); err != nil {
			t.Fatal(err)
		}
		for _, node := range values[2].([][]byte) {
			c.nodes = append(c.nodes, node)
		}
	}
	return story.Cases
}

// node is an L1 endpoint that has one block, and a part of its state: enough for what the chapter proves. Its faults are set by
// the fields.
type node struct {
	*chapter
	mu      sync.Mutex
	refuses error                         // every proof
	lies    func([]hexutil.Bytes)         // about nodes
	says    func(common.Address, *[5]any) // other words of a round
	asked   map[string]int
}

// open is L1 with such endpoints.
func open(t *testing.T, nodes ...*node) *endpoints.Endpoints {
	t.Helper()
	cfg := endpoints.Config{ChainID: l1Chain, BlockTime: time.Minute, PollEvery: time.Minute}
	for _, n := range nodes {
		n.asked = make(map[string]int)
		serves := rpc.NewServer()
		if err := serves.RegisterName("eth", &service{n}); err != nil {
			t.Fatal(err)
		}
		server := httptest.NewServer(serves)
		t.Cleanup(func() { serves.Stop(); server.Close() })
		cfg.URLs = append(cfg.URLs, server.URL)
	}
	l1, err := endpoints.Open(t.Context(), cfg, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l1.Close)
	return l1
}

func (n *node) enter(method string) *node {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.asked[method]++
	return n
}

func (n *node) times(method string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.asked[method]
}

// service is what a node serves, by JSON-RPC's names.
type service struct{ n *node }

func (s *service) ChainId() hexutil.Uint64 { return l1Chain }

func (s *service) GetBlockByNumber(rpc.BlockNumber, bool) *types.Header { return s.n.header }

type slotProof struct {
	Proof []hexutil.Bytes `json:"proof"`
}

type proofAnswer struct {
	Account []hexutil.Bytes `json:"accountProof"`
	Slots   []slotProof     `json:"storageProof"`
}

var errNoBlock = errors.New("header not found")

func (s *service) has(block rpc.BlockNumberOrHash) bool {
	hash, named := block.Hash()
	number, numbered := block.Number()
	return named && hash == s.n.header.Hash() || numbered && number.Int64() == s.n.header.Number.Int64()
}

func (s *service) GetProof(of common.Address, slots []common.Hash, block rpc.BlockNumberOrHash) (*proofAnswer, error) {
	n := s.n.enter("getProof")
	switch {
	case n.refuses != nil:
		return nil, n.refuses
	case !s.has(block):
		return nil, errNoBlock
	}
	var holder types.StateAccount
	way, err := find(n.header.Root, of.Bytes(), n.nodes, &holder)
	if err != nil {
		return nil, err
	}
	answer := &proofAnswer{Account: sent(n, way)}
	for _, slot := range slots {
		way, err := find(holder.Root, slot.Bytes(), n.nodes, new(big.Int))
		if err != nil {
			return nil, err
		}
		answer.Slots = append(answer.Slots, slotProof{sent(n, way)})
	}
	return answer, nil
}

func sent(n *node, way contracts.Way) (nodes []hexutil.Bytes) {
	for _, node := range way {
		nodes = append(nodes, common.CopyBytes(node))
	}
	if n.lies != nil {
		n.lies(nodes)
	}
	return nodes
}

// flipped changes a bit somewhere.
func flipped(nodes []hexutil.Bytes) {
	if len(nodes) > 0 {
		node := nodes[rand.IntN(len(nodes))]
		node[rand.IntN(len(node))] ^= 1 << rand.IntN(8)
	}
}

// Call is what a proxy answers, by what was taken down of it; for what was not taken by the mirror, by what is stored.
func (s *service) Call(call struct {
	To    common.Address
	Input hexutil.Bytes
}, block rpc.BlockNumberOrHash) (hexutil.Bytes, error) {
	n := s.n.enter("call")
	if !s.has(block) {
		return nil, errNoBlock
	}
	words := [5]any{}
	for i, feed := range n.Feeds {
		if feed == call.To && len(n.RoundIDs) > 0 {
			words = [5]any{number(n.RoundIDs[i]), number(n.Answers[i]), n.StartedAt[i], n.UpdatedAt[i], number(n.RoundIDs[i])}
		}
	}
	if words[0] == nil {
		stored, ok := n.stored(call.To)
		if !ok {
			return nil, errors.New("execution reverted: No data present")
		}
		words = stored
	}
	if n.says != nil {
		n.says(call.To, &words)
	}
	return packed(words), nil
}

func number(digits string) *big.Int {
	n, _ := new(big.Int).SetString(digits, 10)
	return n
}

func packed(words [5]any) (answer []byte) {
	for _, word := range words {
		value, ok := word.(*big.Int)
		if !ok {
			value = new(big.Int).SetUint64(word.(uint64))
		}
		answer = append(answer, common.BigToHash(new(big.Int).And(value, common.MaxHash.Big())).Bytes()...)
	}
	return answer
}

// stored is what storage holds of a proxy's latest round; false: there is none.
func (c *chapter) stored(proxy common.Address) (words [5]any, ok bool) {
	word := func(of common.Address, slot common.Hash) *big.Int {
		var holder types.StateAccount
		value := new(big.Int)
		if _, err := find(c.header.Root, of.Bytes(), c.nodes, &holder); err != nil {
			panic(err) // a mistake above
		}
		if _, err := find(holder.Root, slot.Bytes(), c.nodes, value); err != nil {
			panic(err)
		}
		return value
	}
	phase, aggregator := contracts.ProxyPhase(word(proxy, contracts.PhaseSlot))
	layout, known := c.known[aggregator]
	if !known {
		return words, false
	}
	round := layout.Round(word(aggregator, layout.HotVars()))
	if round == 0 {
		return words, false
	}
	answer, startedAt, updatedAt := layout.Said(word(aggregator, layout.Transmission(round)))
	id := contracts.RoundID(phase, round)
	return [5]any{id, answer, uint64(startedAt.Unix()), uint64(updatedAt.Unix()), id}, true
}
