package chainlink

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// Sent is what the mirror is sent: a header, nodes, and each feed's way through them.
type Sent struct {
	Number uint64
	Header []byte
	Nodes  [][]byte
	Feeds  []common.Address
	Paths  [][]byte
}

// Judge judges proofs as the mirror must, plainly and by go-ethereum's tries. Nothing that was proven before counts.
type Judge struct {
	Checkpoints map[uint64]common.Hash
	Feeds       map[common.Address]bool
	Layouts     map[common.Address]Layout // by aggregator
}

// ErrRefused is every reason to refuse a proof.
var ErrRefused = errors.New("refused")

// Judge says what the mirror must take of a proof: a round for each feed that is named, or nothing at all.
func (j Judge) Judge(sent Sent) (rounds []Round, err error) {
	hash, known := j.Checkpoints[sent.Number]
	var header types.Header
	if !known || crypto.Keccak256Hash(sent.Header) != hash || rlp.DecodeBytes(sent.Header, &header) != nil {
		return nil, fmt.Errorf("%w: header", ErrRefused)
	}
	for i, feed := range sent.Feeds {
		if !j.Feeds[feed] {
			return nil, fmt.Errorf("%w: unknown feed", ErrRefused)
		}
		if slices.Contains(sent.Feeds[:i], feed) {
			continue // it stands at this block by then, and is skipped
		}
		w := &walk{nodes: sent.Nodes, path: sent.Paths[i]}
		round, err := j.round(w, header, feed)
		if err != nil {
			return nil, err
		}
		if len(w.path) > 0 {
			return nil, fmt.Errorf("%w: path too long", ErrRefused)
		}
		rounds = append(rounds, round)
	}
	return rounds, nil
}

// round walks the whole way of a feed.
func (j Judge) round(w *walk, header types.Header, feed common.Address) (round Round, err error) {
	phase, err := w.slot(header.Root, feed, phaseSlot)
	if err != nil {
		return round, err
	}
	aggregator := common.BigToAddress(new(big.Int).Rsh(phase, 16))
	layout, known := j.Layouts[aggregator]
	if !known {
		return round, fmt.Errorf("%w: unknown aggregator", ErrRefused)
	}
	storage, err := w.account(header.Root, aggregator)
	if err != nil {
		return round, err
	}
	hot, err := w.word(storage, common.Hash{31: layout.HotVarsSlot})
	if err != nil {
		return round, err
	}
	number := field(hot, layout.RoundShift, 32)
	said, err := w.word(storage, transmissionSlot(number, layout))
	if err != nil {
		return round, err
	}
	round.Answer = field(said, 0, 192)
	if round.Answer.Bit(191) == 1 {
		round.Answer.Sub(round.Answer, new(big.Int).Lsh(big.NewInt(1), 192))
	}
	round.StartedAt = field(said, layout.StartedAtShift, layout.TimeBits).Uint64()
	round.UpdatedAt = field(said, layout.UpdatedAtShift, layout.TimeBits).Uint64()
	round.ID = new(big.Int).Or(new(big.Int).Lsh(field(phase, 0, 16), 64), number)
	timely := round.StartedAt > 0 && round.StartedAt <= math.MaxUint32 && round.UpdatedAt > 0 && round.UpdatedAt <= header.Time
	if number.Sign() == 0 || round.Answer.Sign() <= 0 || !timely {
		return round, fmt.Errorf("%w: no round that can be mirrored", ErrRefused)
	}
	return round, nil
}

// field is so many bits of a word, so far up.
func field(word *big.Int, shift, bits uint) *big.Int {
	mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1))
	return mask.And(mask, new(big.Int).Rsh(word, shift))
}

// walk is a way through nodes that were sent, as far as it has not been gone.
type walk struct {
	nodes [][]byte
	path  []byte
}

// slot is what a slot of an account holds.
func (w *walk) slot(state common.Hash, account common.Address, slot common.Hash) (*big.Int, error) {
	storage, err := w.account(state, account)
	if err != nil {
		return nil, err
	}
	return w.word(storage, slot)
}

// account is the root of an account's storage.
func (w *walk) account(state common.Hash, account common.Address) (common.Hash, error) {
	value, err := w.find(state, crypto.Keccak256(account.Bytes()))
	if err != nil {
		return common.Hash{}, err
	}
	var found types.StateAccount
	if err := rlp.DecodeBytes(value, &found); err != nil {
		return common.Hash{}, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return found.Root, nil
}

// word is what a slot holds.
func (w *walk) word(storage common.Hash, slot common.Hash) (*big.Int, error) {
	value, err := w.find(storage, crypto.Keccak256(slot.Bytes()))
	if err != nil {
		return nil, err
	}
	word := new(big.Int)
	if err := rlp.DecodeBytes(value, word); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return word, nil
}

// find has go-ethereum look the key up, which takes the nodes it needs in turn: they must be those that the path names.
func (w *walk) find(root common.Hash, key []byte) ([]byte, error) {
	value, err := trie.VerifyProof(root, key, w)
	if err == nil && value == nil {
		err = errors.New("nothing is there")
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return value, nil
}

// Get is the node that comes next on the way, if it has this hash. It makes a walk what go-ethereum reads nodes from.
func (w *walk) Get(hash []byte) ([]byte, error) {
	if len(w.path) < 2 {
		return nil, errors.New("path too short")
	}
	place := int(binary.BigEndian.Uint16(w.path))
	w.path = w.path[2:]
	if place >= len(w.nodes) || crypto.Keccak256Hash(w.nodes[place]) != common.BytesToHash(hash) {
		return nil, errors.New("wrong node")
	}
	return w.nodes[place], nil
}

// Has is asked by nobody.
func (w *walk) Has([]byte) (bool, error) { return false, errors.ErrUnsupported }
