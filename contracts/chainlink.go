package contracts

import (
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings/mirrorfeed"
)

// roundsABI is of what Chainlink's proxies and aggregators have in common with the mirror's readers.
var roundsABI = mirrorfeed.NewMirrorFeed()

// ChainlinkRound is a round as a proxy of Chainlink's says it, or as an aggregator does, whose numbers know of no phase.
type ChainlinkRound struct {
	ID, Answer           *big.Int
	StartedAt, UpdatedAt time.Time
}

// PackLatestRound is the calldata of latestRoundData.
func PackLatestRound() []byte { return roundsABI.PackLatestRoundData() }

// PackRound is the calldata of getRoundData.
func PackRound(id *big.Int) []byte { return roundsABI.PackGetRoundData(id) }

// UnpackRound is what either of them answers.
func UnpackRound(answer []byte) (ChainlinkRound, error) {
	if len(answer) != 5*common.HashLength {
		return ChainlinkRound{}, fmt.Errorf("decoding a round: the answer has %d bytes", len(answer))
	}
	r, err := roundsABI.UnpackLatestRoundData(answer)
	if err != nil {
		return ChainlinkRound{}, fmt.Errorf("decoding a round: %w", err)
	}
	return ChainlinkRound{ID: r.RoundId, Answer: r.Answer, StartedAt: second(r.StartedAt), UpdatedAt: second(r.UpdatedAt)}, nil
}

// second is a time in whole seconds, 0 too, as far as there can be one.
func second(s *big.Int) time.Time {
	if !s.IsUint64() {
		return unix(math.MaxUint64)
	}
	return unix(s.Uint64())
}

// What a proxy and an aggregator can be asked beside.
var (
	aggregatorOf   = getter("aggregator", "address")
	typeAndVersion = getter("typeAndVersion", "string")
)

// getter is a function that takes nothing and answers one value.
func getter(name, kind string) abi.Method {
	t, err := abi.NewType(kind, "", nil)
	if err != nil {
		panic(err) // a mistake above
	}
	return abi.NewMethod(name, name, abi.Function, "view", false, false, nil, abi.Arguments{{Type: t}})
}

func unpackOne[T any](of abi.Method, answer []byte) (none T, err error) {
	values, err := of.Outputs.Unpack(answer)
	if err != nil {
		return none, fmt.Errorf("decoding %s: %w", of.Name, err)
	}
	return values[0].(T), nil
}

// PackAggregator is the calldata of a proxy's aggregator.
func PackAggregator() []byte { return aggregatorOf.ID }

// UnpackAggregator is what it answers.
func UnpackAggregator(answer []byte) (common.Address, error) {
	return unpackOne[common.Address](aggregatorOf, answer)
}

// PackTypeAndVersion is the calldata of an aggregator's typeAndVersion.
func PackTypeAndVersion() []byte { return typeAndVersion.ID }

// UnpackTypeAndVersion is what it answers, a key of [Layouts] if it is known.
func UnpackTypeAndVersion(answer []byte) (string, error) {
	return unpackOne[string](typeAndVersion, answer)
}

// AnswerUpdatedTopic is of an aggregator's event that it has a new round.
var AnswerUpdatedTopic = crypto.Keccak256Hash([]byte("AnswerUpdated(int256,uint256,uint256)"))

// DecodeAnswerUpdated decodes it, with the aggregator's own number of the round; [ErrOtherEvent] if the log is not one.
func DecodeAnswerUpdated(log *types.Log) (round, answer *big.Int, err error) {
	if !isEvent(log, AnswerUpdatedTopic) || len(log.Topics) != 3 {
		return nil, nil, ErrOtherEvent
	}
	return log.Topics[2].Big(), signed(log.Topics[1].Big(), 0, 256), nil
}
