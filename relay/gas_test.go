package relay

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
)

// tooMuch is how far above what is used a forecast may be, in percent.
const tooMuch = 4

// holds fails unless a forecast is what was used, or a little above.
func holds(t *testing.T, what string, foretold, used uint64) {
	t.Helper()
	if foretold < used || foretold > used+used*tooMuch/100 {
		t.Errorf("%s: %d gas is foretold, and %d used", what, foretold, used)
	}
}

// A chain without a floor for data shows what the mirror itself does with a proof, one with it what most of them cost.
func TestGasIsForetoldOfProofsOfAnyDepthAndNeverTooLittle(t *testing.T) {
	for name, c := range map[string]struct {
		rules    *params.ChainConfig
		foretold func([]byte, []passage) uint64
	}{
		"a proof": {params.MergedTestChainConfig, gasModel{}.prove}, "a proof where data has no floor": {beforePrague(), gasModel{}.spent},
	} {
		random := rand.New(rand.NewPCG(1, 2))
		for range 25 {
			d := depths{1 + random.IntN(11), random.IntN(8), random.IntN(10)}
			layouts := []contracts.Layout{ocr1, ocr2, ocr2, ocr1, ocr2}[:1+random.IntN(5)]
			var g *ground
			for block, fresh := range []bool{true, false, true} {
				s := newSoil(t, random, d, at{uint64(block), uint32(1 + block/2)}, layouts)
				if g == nil {
					g = newGround(t, c.rules, s.feeds, s.knows)
				}
				holds(t, "a checkpoint", gasModel{}.checkpoint(), g.keep(s.header.Number.Uint64(), s.header.Hash()))
				calldata, passages := s.proof(t, fresh)
				holds(t, name, c.foretold(calldata, passages), g.send(&g.mirror, calldata))
			}
		}
	}
}

// The vectors are of Chainlink's own contracts, on a real chain.
func TestGasIsForetoldOfWhatWasReallyProven(t *testing.T) {
	var vectors struct {
		OCR2, OCR1, Feeds []common.Address
		Cases             []struct {
			Name, Error string
			Number      uint64
			Hash        common.Hash
			Calldata    hexutil.Bytes
		}
	}
	readJSON(t, "../contracts/testdata/l1proofs.json", &vectors)
	layouts := layoutsByAggregator{}
	for _, aggregator := range vectors.OCR2 {
		layouts[aggregator] = ocr2
	}
	for _, aggregator := range vectors.OCR1 {
		layouts[aggregator] = ocr1
	}
	prove := mirror.NewChainlinkMirror().GetABI().Methods["prove"]
	proven := 0
	for _, c := range vectors.Cases {
		if c.Error != "" {
			continue
		}
		g := newGround(t, beforePrague(), vectors.Feeds, layouts)
		g.keep(c.Number, c.Hash)
		calldata := slices.Concat(prove.ID, c.Calldata[4:]) // it takes what checkpointAndProve does
		holds(t, c.Name, gasModel{}.spent(calldata, passagesOf(t, prove, calldata)), g.send(&g.mirror, calldata))
		proven++
	}
	if proven < 8 {
		t.Errorf("%d of the vectors were proven", proven)
	}
}

func TestGasOfACheckpointIsWhatTheSnapshotSays(t *testing.T) {
	var figures map[string]string
	readJSON(t, "../contracts/snapshots/Gas.json", &figures)
	used, err := strconv.ParseUint(figures["mirror=checkpoint"], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	holds(t, "a checkpoint", gasModel{}.checkpoint(), used)
}

func readJSON(t *testing.T, path string, into any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// passagesOf takes calldata apart.
func passagesOf(t *testing.T, method abi.Method, calldata []byte) (passages []passage) {
	t.Helper()
	values, err := method.Inputs.Unpack(calldata[4:])
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Number *big.Int
		Header []byte
		Nodes  [][]byte
		Proofs []mirror.IChainlinkMirrorFeedProof
	}
	if err := method.Inputs.Copy(&got, values); err != nil {
		t.Fatal(err)
	}
	for _, proof := range got.Proofs {
		p := passage{fresh: true}
		for path := proof.Path; len(path) > 0; path = path[2:] {
			node := got.Nodes[binary.BigEndian.Uint16(path)]
			if last := len(p.ways) - 1; last >= 0 && leadsTo(p.ways[last], node) {
				p.ways[last] = append(p.ways[last], node)
			} else {
				p.ways = append(p.ways, contracts.Way{node})
			}
		}
		passages = append(passages, p)
	}
	return passages
}

// leadsTo tells whether a way goes on with a node. Behind a leaf it does not.
func leadsTo(way contracts.Way, node []byte) bool {
	items, _, err := rlp.SplitList(way[len(way)-1])
	for err == nil && len(items) > 0 {
		var item []byte
		if item, items, err = rlp.SplitString(items); bytes.Equal(item, crypto.Keccak256(node)) {
			return true
		}
	}
	return false
}
