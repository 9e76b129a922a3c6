package relay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// prove proves what a proxy says in a block. It is a *leftOut where the mirror would not take that, or where storage says otherwise
// than the proxy does: then the layout is not that of the aggregator, and what it shows may be anything.
func (s *site) prove(ctx context.Context, header *types.Header, proxy common.Address, layouts layouts) (proven, error) {
	stored, err := s.stored(ctx, header, proxy, layouts)
	if err == nil && stored.Said.Layout != nil {
		err = s.compare(ctx, header, proxy, stored.Said)
	}
	if err != nil {
		return proven{}, err
	}
	if left, why := leftFor(stored.Said, contracts.MirrorAnswer{Known: true}, nil); left != Provable {
		return proven{}, leaveOut(left, "%s", why)
	}
	return stored, nil
}

// stored is what storage holds: the proxy's of the phase and its aggregator; and the aggregator's of the latest round, if there is a
// layout to find it by.
func (s *site) stored(ctx context.Context, header *types.Header, proxy common.Address, layouts layouts) (proven, error) {
	ofProxy, err := s.proof(ctx, header, account{proxy, []common.Hash{contracts.PhaseSlot}})
	if err != nil {
		return proven{}, err
	}
	at := Block{Number: header.Number.Uint64(), Hash: header.Hash(), Time: time.Unix(int64(header.Time), 0)}
	phase, aggregator := contracts.ProxyPhase(ofProxy.values[0])
	said := Said{Block: at, Aggregator: aggregator, RoundID: new(big.Int)}
	layout, known, err := layouts.Layout(ctx, aggregator)
	if err != nil || !known {
		return proven{Said: said}, err
	}
	said.Layout = &layout
	ofHotVars, err := s.proof(ctx, header, account{aggregator, []common.Hash{layout.HotVars()}})
	if err != nil {
		return proven{}, err
	}
	round := layout.Round(ofHotVars.values[0])
	if round == 0 {
		return proven{Said: said}, nil
	}
	ofRound, err := s.proof(ctx, header, account{aggregator, []common.Hash{layout.Transmission(round)}})
	if err != nil {
		return proven{}, err
	}
	said.RoundID = contracts.RoundID(phase, round)
	said.Answer, said.StartedAt, said.UpdatedAt = layout.Said(ofRound.values[0])
	return proven{
		Ways: []contracts.Way{ofProxy.way, ofProxy.ways[0], ofHotVars.way, ofHotVars.ways[0], ofRound.ways[0]},
		Said: said,
	}, nil
}

// errOtherwise is that an endpoint says of a round otherwise than storage, which is proven. That may be the layout's fault, so the
// endpoint is not put aside; it may be the endpoint's, so the next is asked. Hence not found: the round that is looked for is.
var errOtherwise = fmt.Errorf("it says otherwise than storage: %w", ethereum.NotFound)

// compare has the proxy itself say the round that its aggregator's storage holds. It is a *leftOut if no endpoint has it say so.
func (s *site) compare(ctx context.Context, header *types.Header, proxy common.Address, stored Said) error {
	accept := func(answer json.RawMessage) error {
		var data hexutil.Bytes
		if err := json.Unmarshal(answer, &data); err != nil {
			return fmt.Errorf("decoding answer: %w", err)
		}
		if len(data) == 0 {
			return errNobody
		}
		said, err := roundIn(data)
		if err != nil {
			return err
		}
		if other := stored.differs(said); other != "" {
			return fmt.Errorf("%w: %s", errOtherwise, other)
		}
		return nil
	}
	call := map[string]any{"to": proxy, "input": hexutil.Bytes(contracts.PackLatestRound())}
	err := s.l1.Read(ctx, accept, "eth_call", call, atHash(header))
	switch {
	case err == nil, txmgr.Reverts(err) && !stored.has():
		return nil
	case txmgr.Reverts(err), errors.Is(err, errOtherwise):
		return leaveOut(OtherLayout, "is the layout of aggregator %v another? %v", stored.Aggregator, err)
	default:
		return fmt.Errorf("reading latestRoundData of %v: %w", proxy, err)
	}
}

// differs is in what a round differs from another; "" if it does not.
func (s Said) differs(other Said) string {
	switch {
	case s.RoundID.Cmp(other.RoundID) != 0:
		return fmt.Sprintf("round %v is stored, and %v said", s.RoundID, other.RoundID)
	case !s.has():
		return ""
	case s.Answer.Cmp(other.Answer) != 0:
		return fmt.Sprintf("answer %v is stored, and %v said", s.Answer, other.Answer)
	case !s.StartedAt.Equal(other.StartedAt):
		return fmt.Sprintf("start %v is stored, and %v said", stamp(s.StartedAt), stamp(other.StartedAt))
	case !s.UpdatedAt.Equal(other.UpdatedAt):
		return fmt.Sprintf("update %v is stored, and %v said", stamp(s.UpdatedAt), stamp(other.UpdatedAt))
	default:
		return ""
	}
}

// atHash names a block by its hash (EIP-1898), so that an endpoint on another branch says that it has none, rather than what holds on
// its own.
func atHash(header *types.Header) map[string]common.Hash {
	return map[string]common.Hash{"blockHash": header.Hash()}
}
