package chainlink

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
)

// Layout is where an aggregator keeps what is proven of it.
type Layout struct {
	HotVarsSlot, TransmissionsSlot byte
	RoundShift                     uint
	StartedAtShift, UpdatedAtShift uint
	TimeBits                       uint
}

// Layouts of the two generations deployed here.
var (
	OCR2Layout = Layout{HotVarsSlot: 11, TransmissionsSlot: 12, RoundShift: 48, StartedAtShift: 192, UpdatedAtShift: 224, TimeBits: 32}
	OCR1Layout = Layout{HotVarsSlot: 43, TransmissionsSlot: 44, RoundShift: 176, StartedAtShift: 192, UpdatedAtShift: 192, TimeBits: 64}
)

// Where is the layout as the mirror keeps it.
func (l Layout) Where() mirror.IMirrorBookLayout {
	return mirror.IMirrorBookLayout{
		HotVarsSlot: uint16(l.HotVarsSlot), RoundShift: uint8(l.RoundShift), TransmissionsSlot: uint16(l.TransmissionsSlot),
		StartedAtShift: uint8(l.StartedAtShift), UpdatedAtShift: uint8(l.UpdatedAtShift), TimeBits: uint8(l.TimeBits),
	}
}

// phaseSlot is where a proxy keeps its phase and aggregator.
var phaseSlot = common.Hash{31: 2}

// Begin makes a proof of nothing yet, of the newest block or another.
func (s *Site) Begin(ctx context.Context, block *big.Int) (*contracts.MirrorProof, *types.Header, error) {
	header, err := s.client.HeaderByNumber(ctx, block)
	if err != nil {
		return nil, nil, fmt.Errorf("reading header: %w", err)
	}
	encoded, err := rlp.EncodeToBytes(header)
	if err != nil {
		return nil, nil, fmt.Errorf("encoding header: %w", err)
	}
	return &contracts.MirrorProof{Block: header.Number.Uint64(), Header: encoded}, header, nil
}

// Prove adds a feed to a proof of a block.
func (s *Site) Prove(ctx context.Context, proof *contracts.MirrorProof, proxy common.Address, aggregator common.Address, layout Layout) error {
	ofProxy, err := s.getProof(ctx, proof.Block, proxy, phaseSlot)
	if err != nil {
		return err
	}
	hot := common.Hash{31: layout.HotVarsSlot}
	ofHot, err := s.getProof(ctx, proof.Block, aggregator, hot)
	if err != nil {
		return err
	}
	round := field(ofHot.Slots[0].Value.ToInt(), layout.RoundShift, 32)
	ofRound, err := s.getProof(ctx, proof.Block, aggregator, transmissionSlot(round, layout))
	if err != nil {
		return err
	}
	return proof.Add(proxy, ofProxy.Account.way(), ofProxy.Slots[0].Proof.way(),
		ofHot.Account.way(), ofHot.Slots[0].Proof.way(), ofRound.Slots[0].Proof.way())
}

// transmissionSlot is where an aggregator keeps a round.
func transmissionSlot(round *big.Int, layout Layout) common.Hash {
	return crypto.Keccak256Hash(common.BigToHash(round).Bytes(), common.Hash{31: layout.TransmissionsSlot}.Bytes())
}

// nodes of a trie, as a node sends them.
type nodes []hexutil.Bytes

func (n nodes) way() (way contracts.Way) {
	for _, node := range n {
		way = append(way, node)
	}
	return way
}

// accountProof is what eth_getProof answers.
type accountProof struct {
	Account nodes `json:"accountProof"`
	Slots   []struct {
		Value hexutil.Big `json:"value"`
		Proof nodes       `json:"proof"`
	} `json:"storageProof"`
}

func (s *Site) getProof(ctx context.Context, block uint64, account common.Address, slot common.Hash) (proof accountProof, err error) {
	err = s.client.Client().CallContext(ctx, &proof, "eth_getProof", account, []common.Hash{slot}, hexutil.Uint64(block))
	if err == nil && len(proof.Slots) != 1 {
		err = fmt.Errorf("got %d slots", len(proof.Slots))
	}
	if err != nil {
		return accountProof{}, fmt.Errorf("reading proof of %v: %w", account, err)
	}
	return proof, nil
}
