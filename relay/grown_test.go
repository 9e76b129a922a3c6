package relay

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"

	"twofold/contracts"
)

// grown is a trie as deep as is asked, with other keys beside the way that nobody can tell: only their hashes are there.
type grown struct {
	random *rand.Rand
	depth  int
	ways   map[common.Hash]contracts.Way // by the key
}

// grow makes one of these values, and says its root and the way to each.
func grow(t *testing.T, random *rand.Rand, depth int, values map[common.Hash][]byte) (common.Hash, map[common.Hash]contracts.Way) {
	t.Helper()
	g := &grown{random, depth, map[common.Hash]contracts.Way{}}
	root, err := g.node(values, 0)
	if err != nil {
		t.Fatal(err)
	}
	return crypto.Keccak256Hash(root), g.ways
}

// node is the one that these values are below, so many nibbles down.
func (g *grown) node(values map[common.Hash][]byte, at int) ([]byte, error) {
	children := [16]map[common.Hash][]byte{}
	var leaf [2][]byte
	for key, value := range values {
		i := nibble(key, at)
		if children[i] == nil {
			children[i] = map[common.Hash][]byte{}
		}
		children[i][key] = value
		leaf = [2][]byte{rest(key, at), value}
	}
	var content any = leaf
	if at < g.depth || len(values) > 1 {
		var branch [17][]byte
		for i, below := range children {
			if below == nil && (at < g.depth-1 || g.random.IntN(2) == 0) {
				branch[i] = crypto.Keccak256(big.NewInt(g.random.Int64()).Bytes())
			}
			if below == nil {
				continue
			}
			child, err := g.node(below, at+1)
			if err != nil {
				return nil, err
			}
			branch[i] = crypto.Keccak256(child)
		}
		content = branch
	}
	encoded, err := rlp.EncodeToBytes(content)
	for key := range values {
		g.ways[key] = append(contracts.Way{encoded}, g.ways[key]...)
	}
	return encoded, err
}

func nibble(key common.Hash, at int) byte { return key[at/2] >> (4 * (1 - at%2)) & 0xf }

// rest is what a leaf has of its key.
func rest(key common.Hash, at int) []byte {
	if at%2 == 0 {
		return append([]byte{0x20}, key[at/2:]...)
	}
	return append([]byte{0x30 | nibble(key, at)}, key[at/2+1:]...)
}

// depths are how many branches lie above what is proven: of accounts, of a proxy's slots, and of an aggregator's.
type depths struct{ account, proxy, aggregator int }

// soil is an L1 block with feeds, each of an aggregator of its own.
type soil struct {
	header *types.Header
	feeds  []common.Address
	ways   map[common.Address][]contracts.Way // by the proxy
	knows  layoutsByAggregator
}

// at is a block, and the round that it is in.
type at struct {
	block uint64
	round uint32
}

// newSoil makes one with a feed for each layout.
func newSoil(t *testing.T, random *rand.Rand, d depths, at at, layouts []contracts.Layout) soil {
	t.Helper()
	s := soil{ways: map[common.Address][]contracts.Way{}, knows: layoutsByAggregator{}}
	accounts := map[common.Hash][]byte{}
	account := func(address common.Address, root common.Hash) {
		a := types.StateAccount{Nonce: 1, Balance: new(uint256.Int), Root: root, CodeHash: crypto.Keccak256(address[:])}
		accounts[crypto.Keccak256Hash(address[:])] = encode(t, &a)
	}
	word := func(slots map[common.Hash][]byte, slot common.Hash, word *big.Int) {
		slots[crypto.Keccak256Hash(slot[:])] = encode(t, word)
	}
	now := big.NewInt(1_800_000_000 + int64(at.block)*12)
	for i, layout := range layouts {
		proxy, aggregator := common.Address{0xe0, byte(i)}, common.Address{0xa0, byte(i)}
		phase := new(big.Int).Lsh(new(big.Int).SetBytes(aggregator[:]), 16)
		ofProxy, ofAggregator := map[common.Hash][]byte{}, map[common.Hash][]byte{}
		word(ofProxy, contracts.PhaseSlot, phase.Or(phase, big.NewInt(6)))
		hotVars := new(big.Int).Lsh(big.NewInt(int64(at.round)), uint(layout.RoundShift))
		word(ofAggregator, layout.HotVars(), hotVars.SetBit(hotVars, 250, 1))
		said := new(big.Int).Lsh(now, uint(layout.StartedAtShift))
		said.Or(said, new(big.Int).Lsh(now, uint(layout.UpdatedAtShift)))
		word(ofAggregator, layout.Transmission(at.round), said.Or(said, big.NewInt(312_345_678_901)))
		proxyRoot, proxyWays := grow(t, random, d.proxy, ofProxy)
		root, ways := grow(t, random, d.aggregator, ofAggregator)
		account(proxy, proxyRoot)
		account(aggregator, root)
		s.feeds, s.knows[aggregator] = append(s.feeds, proxy), layout
		s.ways[proxy] = []contracts.Way{nil, proxyWays[keyOf(contracts.PhaseSlot)], nil, ways[keyOf(layout.HotVars())], ways[keyOf(layout.Transmission(at.round))]}
	}
	root, ways := grow(t, random, d.account, accounts)
	for i, proxy := range s.feeds {
		aggregator := common.Address{0xa0, byte(i)}
		s.ways[proxy][0], s.ways[proxy][2] = ways[crypto.Keccak256Hash(proxy[:])], ways[crypto.Keccak256Hash(aggregator[:])]
	}
	s.header = mainnetHeader(at.block, root, now.Uint64())
	return s
}

func keyOf(slot common.Hash) common.Hash { return crypto.Keccak256Hash(slot[:]) }

func encode(t *testing.T, value any) []byte {
	t.Helper()
	encoded, err := rlp.EncodeToBytes(value)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

// mainnetHeader has all that a header of mainnet has, and a bloom that is half full.
func mainnetHeader(number uint64, root common.Hash, seconds uint64) *types.Header {
	excess := uint64(1 << 26)
	h := &types.Header{
		ParentHash: keyOf(root), UncleHash: types.EmptyUncleHash, Root: root, TxHash: keyOf(root), ReceiptHash: keyOf(root), Difficulty: new(big.Int), Number: new(big.Int).SetUint64(20_000_000 + number),
		GasLimit: 45_000_000, GasUsed: 22_000_000, Time: seconds, Extra: []byte("a builder's name"), MixDigest: keyOf(root), BaseFee: big.NewInt(5_000_000_000),
		WithdrawalsHash: &root, BlobGasUsed: &excess, ExcessBlobGas: &excess, ParentBeaconRoot: &root, RequestsHash: &root,
	}
	for i := range h.Bloom {
		h.Bloom[i] = byte(i * 37)
	}
	return h
}

// proof is one of all its feeds.
func (s soil) proof(t *testing.T, fresh bool) (calldata []byte, passages []passage) {
	t.Helper()
	proof := &contracts.MirrorProof{Block: s.header.Number.Uint64(), Header: encode(t, s.header)}
	for _, feed := range s.feeds {
		if err := proof.Add(feed, s.ways[feed]...); err != nil {
			t.Fatal(err)
		}
		passages = append(passages, passage{s.ways[feed], fresh})
	}
	calldata, err := proof.PackProve()
	if err != nil {
		t.Fatal(err)
	}
	return calldata, passages
}
