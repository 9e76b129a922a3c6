package relay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// account is one on L1, and the slots of it that are wanted.
type account struct {
	address common.Address
	slots   []common.Hash
}

// accountProof is what an account's slots hold, and the ways that prove it.
type accountProof struct {
	way    contracts.Way // from the state's root to the account
	values []*big.Int    // of the slots, in their order; 0: the slot holds nothing
	ways   []contracts.Way
}

// errFalseProof is that an endpoint's proof does not hold.
var errFalseProof = errors.New("its proof does not hold")

// proof has L1 prove what an account's slots hold in a block. What comes back is true of the header: a proof is gone through here
// before it is believed, and an endpoint whose proof does not hold is passed over for the next.
func (s *site) proof(ctx context.Context, header *types.Header, of account) (accountProof, error) {
	var proven accountProof
	accept := func(answer json.RawMessage) (err error) {
		proven, err = of.proven(header.Root, answer)
		return err
	}
	err := s.l1.Read(ctx, accept, "eth_getProof", of.address, of.slots, atHash(header))
	switch {
	case txmgr.Forgotten(err):
		return accountProof{}, fmt.Errorf("reading proof of %v: no endpoint proves L1 block %v any more: use an archive node, or one that proves the last few hundred blocks: %w", of.address, header.Number, err)
	case err != nil:
		return accountProof{}, fmt.Errorf("reading proof of %v: %w", of.address, err)
	}
	return proven, nil
}

// nodeSet are a trie's nodes by their hashes, as [trie.VerifyProof] asks for them. It notes those that it was asked for: they are the
// way, whatever else an endpoint sends, and in whatever order.
type nodeSet struct {
	nodes map[common.Hash][]byte
	way   contracts.Way
}

func newNodeSet(nodes []hexutil.Bytes) *nodeSet {
	s := &nodeSet{nodes: make(map[common.Hash][]byte, len(nodes))}
	for _, node := range nodes {
		s.nodes[crypto.Keccak256Hash(node)] = node
	}
	return s
}

// Get is the node with a hash.
func (s *nodeSet) Get(hash []byte) ([]byte, error) {
	node, ok := s.nodes[common.BytesToHash(hash)]
	if !ok {
		return nil, errors.New("no such node")
	}
	s.way = append(s.way, node)
	return node, nil
}

// Has tells whether there is one.
func (s *nodeSet) Has(hash []byte) (bool, error) {
	_, ok := s.nodes[common.BytesToHash(hash)]
	return ok, nil
}

// proven goes through an endpoint's answer to eth_getProof.
func (a account) proven(root common.Hash, answer json.RawMessage) (accountProof, error) {
	var said *struct {
		Account []hexutil.Bytes `json:"accountProof"`
		Slots   []struct {
			Proof []hexutil.Bytes `json:"proof"`
		} `json:"storageProof"`
	}
	switch err := json.Unmarshal(answer, &said); {
	case err != nil:
		return accountProof{}, fmt.Errorf("%w: %w", errFalseProof, err)
	case said == nil:
		return accountProof{}, ethereum.NotFound
	case len(said.Slots) != len(a.slots):
		return accountProof{}, fmt.Errorf("%w: %d slots were asked for, and %d came", errFalseProof, len(a.slots), len(said.Slots))
	}
	var holder types.StateAccount
	way, err := find(root, a.address.Bytes(), said.Account, &holder)
	if err != nil {
		return accountProof{}, fmt.Errorf("%w: account: %w", errFalseProof, err)
	}
	proven := accountProof{way: way}
	if holder.Root == (common.Hash{}) { // there is no such account, so its slots hold nothing
		holder.Root = types.EmptyRootHash
	}
	for i, slot := range a.slots {
		value := new(big.Int)
		way, err := find(holder.Root, slot.Bytes(), said.Slots[i].Proof, value)
		if err != nil {
			return accountProof{}, fmt.Errorf("%w: slot %v: %w", errFalseProof, slot, err)
		}
		proven.values, proven.ways = append(proven.values, value), append(proven.ways, way)
	}
	return proven, nil
}

// find decodes what a trie holds under a key, and is the way there. It leaves value as it is if the trie is proven to hold nothing.
func find(root common.Hash, key []byte, nodes []hexutil.Bytes, value any) (contracts.Way, error) {
	if root == types.EmptyRootHash {
		return nil, nil
	}
	set := newNodeSet(nodes)
	found, err := trie.VerifyProof(root, crypto.Keccak256(key), set)
	if err != nil || found == nil {
		return set.way, err
	}
	return set.way, rlp.DecodeBytes(found, value)
}
