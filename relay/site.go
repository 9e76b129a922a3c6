package relay

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/signer/txmgr"
)

// site is Chainlink on L1. It is safe for concurrent use.
type site struct{ l1 L1 }

func newSite(l1 L1) *site { return &site{l1} }

// What is asked of a proxy, and the event of an aggregator that has a new round.
var (
	askAggregator  = crypto.Keccak256([]byte("aggregator()"))[:4]
	askLatestRound = crypto.Keccak256([]byte("latestRoundData()"))[:4]
	askRound       = crypto.Keccak256([]byte("getRoundData(uint80)"))[:4]
	askKind        = crypto.Keccak256([]byte("typeAndVersion()"))[:4]
	answerUpdated  = crypto.Keccak256Hash([]byte("AnswerUpdated(int256,uint256,uint256)"))
)

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
	answer, err := s.ask(ctx, proxy, askAggregator, at)
	if err != nil {
		return Said{}, fmt.Errorf("reading aggregator of %v: %w", proxy, err)
	}
	aggregator := common.BytesToAddress(answer)
	answer, err = s.ask(ctx, proxy, askLatestRound, at)
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
	id := common.BigToHash(new(big.Int).Sub(roundID, common.Big1))
	answer, err := s.ask(ctx, proxy, slices.Concat(askRound, id[:]), at)
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
	answer, err := s.ask(ctx, aggregator, askKind, at)
	if txmgr.Reverts(err) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("reading typeAndVersion of %v: %w", aggregator, err)
	}
	return textIn(answer), nil
}

// textIn is a string that a function answers; "" if it answers none.
func textIn(answer []byte) string {
	const head = 2 * common.HashLength // where it begins, and how long it is
	if len(answer) < head {
		return ""
	}
	size := new(big.Int).SetBytes(answer[common.HashLength:head])
	if size.Cmp(big.NewInt(int64(len(answer)-head))) > 0 {
		return ""
	}
	return string(answer[head:][:size.Int64()])
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
	if len(answer) != 5*common.HashLength {
		return Said{}, fmt.Errorf("the answer has %d bytes", len(answer))
	}
	word := func(i int) *big.Int { return new(big.Int).SetBytes(answer[i*common.HashLength:][:common.HashLength]) }
	if roundOf(word(0)) == 0 {
		return Said{RoundID: new(big.Int)}, nil
	}
	return Said{RoundID: word(0), Answer: signed(word(1)), StartedAt: timeOf(word(2)), UpdatedAt: timeOf(word(3))}, nil
}

// signed is a word in two's complement.
func signed(word *big.Int) *big.Int {
	if word.Bit(255) == 0 {
		return word
	}
	return new(big.Int).Sub(word, new(big.Int).Lsh(common.Big1, 256))
}

// timeOf is a time that a contract says in seconds, as far as there can be one.
func timeOf(seconds *big.Int) time.Time {
	if !seconds.IsUint64() || seconds.Uint64() > math.MaxInt64>>3 {
		return time.Unix(math.MaxInt64>>3, 0)
	}
	return time.Unix(seconds.Int64(), 0)
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
			Addresses: aggregators, Topics: [][]common.Hash{{answerUpdated}},
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
