package relay

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"twofold/contracts"
)

// What the mirror uses, beside what the protocol says that calldata and memory cost. Measured of proofs of every depth, by a test
// that has the contract itself go through them; it fails if one of them uses more than is foretold, or much less.
const (
	keepGas   = 53_300 // a checkpoint of a block that is not kept yet
	openGas   = 14_700 // the checkpoint, the newest L1 block, the header
	feedGas   = 42_900 // its word, layout and round, five leaves, the event, and another if it has come to a new phase
	freshGas  = 17_200 // more, for a round that the mirror has nothing of yet
	nodeGas   = 640    // a node that is sent
	branchGas = 1_700  // a branch that a way goes through, be it sent for this way or another
	skipGas   = 136    // a child of it that lies before the one that is looked for
	wordGas   = 6      // 32 bytes of a node that is sent: copied, and kept in memory
	hashGas   = 6      // the same of each that a way goes through
)

// What the protocol charges. Below the floor of EIP-7623 no transaction gets, and the proofs of a deep trie are nearly all data:
// on mainnet the floor is what they cost.
const (
	txGas         = 21_000
	zeroByteGas   = 4
	byteGas       = 16
	floorZeroGas  = 10
	floorByteGas  = 40
	memorySquares = 512
)

// gasModel foretells how much gas the mirror's transactions use, so that it is known before there is a mirror.
type gasModel struct {
	// asking is how much more the L2's L1Block predeploy uses than a contract that just says its number: on most chains it lies
	// behind a proxy.
	asking uint64
}

// passage is a feed's part in a proof.
type passage struct {
	ways  []contracts.Way
	fresh bool // the round is new to the mirror
}

func (m gasModel) checkpoint() uint64 { return keepGas + m.asking + m.asking/10 }

// prove is what a proof uses, with this calldata.
func (m gasModel) prove(calldata []byte, passages []passage) uint64 {
	return max(m.spent(calldata, passages), floor(calldata))
}

// spent is the same where data has no floor.
func (m gasModel) spent(calldata []byte, passages []passage) uint64 {
	return txGas + data(calldata, zeroByteGas, byteGas) + openGas + m.asking + m.goThrough(passages)
}

func floor(calldata []byte) uint64 { return txGas + data(calldata, floorZeroGas, floorByteGas) }

func data(calldata []byte, zero, other uint64) uint64 {
	zeros := uint64(bytes.Count(calldata, []byte{0}))
	return zeros*zero + (uint64(len(calldata))-zeros)*other
}

// goThrough is what the mirror does with the nodes.
func (gasModel) goThrough(passages []passage) uint64 {
	var gas, words uint64
	sent := map[common.Hash]bool{}
	for _, p := range passages {
		gas += feedGas
		if p.fresh {
			gas += freshGas
		}
		for _, way := range p.ways {
			below := common.Hash{} // the one that the way goes to from here; none behind the leaf
			for i := len(way) - 1; i >= 0; i-- {
				hash := crypto.Keccak256Hash(way[i])
				if below != (common.Hash{}) {
					gas += branchGas + skipGas*before(way[i], below)
				}
				size := uint64(len(way[i])+31) / 32
				gas += hashGas * size
				if !sent[hash] {
					gas, words = gas+nodeGas+wordGas*size, words+size
				}
				sent[hash], below = true, hash
			}
		}
	}
	gas += words * words / memorySquares
	return gas + gas/100 // proofs of one shape differ by half as much
}

// before is how many children a branch has before this one, or places for them.
func before(node []byte, child common.Hash) (places uint64) {
	items, _, err := rlp.SplitList(node)
	for err == nil && len(items) > 0 {
		var item []byte
		if item, items, err = rlp.SplitString(items); bytes.Equal(item, child[:]) {
			return places
		}
		places++
	}
	return places
}
