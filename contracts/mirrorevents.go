package contracts

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/bindings/mirror"
)

// Topics of the mirror's events, for filters.
var (
	MirroredTopic     = mirrorABI.GetABI().Events[mirror.ChainlinkMirrorMirroredEventName].ID
	SkippedTopic      = mirrorABI.GetABI().Events[mirror.ChainlinkMirrorSkippedEventName].ID
	CheckpointedTopic = mirrorABI.GetABI().Events[mirror.ChainlinkMirrorCheckpointedEventName].ID
	PhaseEnteredTopic = mirrorABI.GetABI().Events[mirror.ChainlinkMirrorPhaseEnteredEventName].ID
)

// Mirrored is a proof that was taken, and what it says.
type Mirrored struct {
	Feed                           common.Address // its proxy on L1
	RoundID                        *big.Int       // as the proxy says it
	Answer                         *big.Int       // in the feed's decimals
	StartedAt, UpdatedAt, ProvenAt time.Time      // ProvenAt is the L1 block's
	L1Block                        uint64
	Raw                            *types.Log
}

// DecodeMirrored decodes the Mirrored event; [ErrOtherEvent] if the log is not one.
func DecodeMirrored(log *types.Log) (Mirrored, error) {
	if !isEvent(log, MirroredTopic) {
		return Mirrored{}, ErrOtherEvent
	}
	e, err := mirrorABI.UnpackMirroredEvent(log)
	if err != nil {
		return Mirrored{}, fmt.Errorf("decoding Mirrored: %w", err)
	}
	return Mirrored{
		Feed: e.Feed, RoundID: e.RoundId, Answer: e.Answer, L1Block: e.L1Block.Uint64(),
		StartedAt: timeOf(e.StartedAt), UpdatedAt: timeOf(e.UpdatedAt), ProvenAt: timeOf(e.ProvenAt), Raw: log,
	}, nil
}

// Skipped is a proof that was passed over: the feed stands at this L1 block or a later one, or is paused.
type Skipped struct {
	Feed    common.Address
	L1Block uint64
}

// DecodeSkipped decodes the Skipped event; [ErrOtherEvent] if the log is not one.
func DecodeSkipped(log *types.Log) (Skipped, error) {
	if !isEvent(log, SkippedTopic) {
		return Skipped{}, ErrOtherEvent
	}
	e, err := mirrorABI.UnpackSkippedEvent(log)
	if err != nil {
		return Skipped{}, fmt.Errorf("decoding Skipped: %w", err)
	}
	return Skipped{Feed: e.Feed, L1Block: e.L1Block.Uint64()}, nil
}

// Checkpointed is an L1 block whose hash is kept from then on.
type Checkpointed struct {
	L1Block uint64
	Hash    common.Hash
}

// DecodeCheckpointed decodes the Checkpointed event; [ErrOtherEvent] if the log is not one.
func DecodeCheckpointed(log *types.Log) (Checkpointed, error) {
	if !isEvent(log, CheckpointedTopic) {
		return Checkpointed{}, ErrOtherEvent
	}
	e, err := mirrorABI.UnpackCheckpointedEvent(log)
	if err != nil {
		return Checkpointed{}, fmt.Errorf("decoding Checkpointed: %w", err)
	}
	return Checkpointed{L1Block: e.Number.Uint64(), Hash: e.Hash}, nil
}

// PhaseEntered is a feed that went on to another aggregator, or was mirrored for the first time.
type PhaseEntered struct {
	Feed       common.Address
	Phase      uint16
	Aggregator common.Address
}

// DecodePhaseEntered decodes the PhaseEntered event; [ErrOtherEvent] if the log is not one.
func DecodePhaseEntered(log *types.Log) (PhaseEntered, error) {
	if !isEvent(log, PhaseEnteredTopic) {
		return PhaseEntered{}, ErrOtherEvent
	}
	e, err := mirrorABI.UnpackPhaseEnteredEvent(log)
	if err != nil {
		return PhaseEntered{}, fmt.Errorf("decoding PhaseEntered: %w", err)
	}
	return PhaseEntered{Feed: e.Feed, Phase: e.Phase, Aggregator: e.Aggregator}, nil
}
