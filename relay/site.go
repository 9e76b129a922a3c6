package relay

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// site is Chainlink on L1. It is safe for concurrent use.
type site struct{ l1 L1 }

func newSite(l1 L1) *site { return &site{l1} }

// header is a block's, by the numbers of [ethereum.ChainReader]; nil is the newest.
func (s *site) header(ctx context.Context, number *big.Int) (*types.Header, error) {
	header, err := s.l1.HeaderByNumber(ctx, number)
	if err != nil {
		return nil, fmt.Errorf("reading L1 header: %w", err)
	}
	return header, nil
}

// said is what a proxy says at a block, by plain calls.
func (s *site) said(ctx context.Context, proxy common.Address, at Block) (Said, error) {
	answer, err := s.ask(ctx, proxy, contracts.PackAggregator(), at)
	if err != nil {
		return Said{}, fmt.Errorf("reading aggregator of %v: %w", proxy, err)
	}
	aggregator, err := contracts.UnpackAggregator(answer)
	if err != nil {
		return Said{}, fmt.Errorf("reading aggregator of %v: %w", proxy, err)
	}
	answer, err = s.ask(ctx, proxy, contracts.PackLatestRound(), at)
	if txmgr.Reverts(err) {
		return Said{Block: at, Aggregator: aggregator, RoundID: new(big.Int)}, nil
	}
	if err != nil {
		return Said{}, fmt.Errorf("reading latestRoundData of %v: %w", proxy, err)
	}
	said, err := roundIn(answer)
	if err != nil {
		return Said{}, fmt.Errorf("reading latestRoundData of %v: %w", proxy, err)
	}
	said.Block, said.Aggregator = at, aggregator
	return said, nil
}

// before is the round before one, as its proxy still says it at a later block; it has none if there is none in its phase.
func (s *site) before(ctx context.Context, proxy common.Address, roundID *big.Int, at Block) (Said, error) {
	if roundOf(roundID) <= 1 {
		return Said{RoundID: new(big.Int)}, nil
	}
	answer, err := s.ask(ctx, proxy, contracts.PackRound(new(big.Int).Sub(roundID, common.Big1)), at)
	if txmgr.Reverts(err) {
		return Said{RoundID: new(big.Int)}, nil
	}
	if err != nil {
		return Said{}, fmt.Errorf("reading getRoundData of %v: %w", proxy, err)
	}
	return roundIn(answer)
}

// kind is what an aggregator says that it is, such as "AccessControlledOCR2Aggregator 1.0.0"; "" if it does not say.
func (s *site) kind(ctx context.Context, aggregator common.Address, at Block) (string, error) {
	answer, err := s.ask(ctx, aggregator, contracts.PackTypeAndVersion(), at)
	if txmgr.Reverts(err) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("reading typeAndVersion of %v: %w", aggregator, err)
	}
	kind, err := contracts.UnpackTypeAndVersion(answer)
	if err != nil {
		return "", nil //nolint:nilerr // what is no text says nothing
	}
	return kind, nil
}

// ask calls a function that answers.
func (s *site) ask(ctx context.Context, contract common.Address, calldata []byte, at Block) ([]byte, error) {
	answer, err := s.l1.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: calldata}, new(big.Int).SetUint64(at.Number))
	if err == nil && len(answer) == 0 {
		err = errNobody
	}
	return answer, err
}

var errNobody = errors.New("no contract answers there: is this the proxy's address on L1?")

// roundIn is what latestRoundData answers. Of an aggregator that has no round some generations revert, and others answer round 0 of
// the phase.
func roundIn(answer []byte) (Said, error) {
	round, err := contracts.UnpackRound(answer)
	if err != nil {
		return Said{}, err
	}
	if roundOf(round.ID) == 0 {
		return Said{RoundID: new(big.Int)}, nil
	}
	return Said{RoundID: round.ID, Answer: round.Answer, StartedAt: round.StartedAt, UpdatedAt: round.UpdatedAt}, nil
}

// updated tells which aggregators have had a round in these blocks.
func (s *site) updated(ctx context.Context, aggregators []common.Address, from, to uint64) (map[common.Address]bool, error) {
	found := make(map[common.Address]bool)
	err := s.events(ctx, aggregators, span{Block{Number: from - 1}, Block{Number: to}}, func(logs []types.Log, _ uint64) {
		for _, log := range logs {
			found[log.Address] = true
		}
	})
	return found, err
}

// events hands on the rounds that aggregators have announced in these blocks, oldest first, and up to which block those are. A range
// that is refused is asked for in parts: endpoints differ in how much they give at once, and each words it in its own way.
func (s *site) events(ctx context.Context, aggregators []common.Address, within span, take func(logs []types.Log, upTo uint64)) error {
	from, to := within.from.Number+1, within.to.Number
	for width := to - from + 1; from <= to; {
		last := min(from+width-1, to)
		logs, err := s.l1.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(last),
			Addresses: aggregators, Topics: [][]common.Hash{{contracts.AnswerUpdatedTopic}},
		})
		switch {
		case err == nil:
			take(logs, last)
			from = last + 1
		case txmgr.Refused(err) && last > from:
			width = (last - from + 1) / 2
		default:
			return fmt.Errorf("reading events of L1 blocks %d to %d: %w", from, last, err)
		}
	}
	return nil
}
