// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package mirror

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IChainlinkMirrorFeedProof is an auto generated low-level Go binding around an user-defined struct.
type IChainlinkMirrorFeedProof struct {
	Feed common.Address
	Path []byte
}

// IMirrorBookFirstLayout is an auto generated low-level Go binding around an user-defined struct.
type IMirrorBookFirstLayout struct {
	Aggregator common.Address
	Where      IMirrorBookLayout
}

// IMirrorBookFirstMirroredFeed is an auto generated low-level Go binding around an user-defined struct.
type IMirrorBookFirstMirroredFeed struct {
	Feed   common.Address
	Config IMirrorBookMirroredFeed
}

// IMirrorBookLayout is an auto generated low-level Go binding around an user-defined struct.
type IMirrorBookLayout struct {
	HotVarsSlot       uint16
	RoundShift        uint8
	TransmissionsSlot uint16
	StartedAtShift    uint8
	UpdatedAtShift    uint8
	TimeBits          uint8
}

// IMirrorBookMirroredFeed is an auto generated low-level Go binding around an user-defined struct.
type IMirrorBookMirroredFeed struct {
	Description string
	Decimals    uint8
}

// ChainlinkMirrorMetaData contains all meta data concerning the ChainlinkMirror contract.
var ChainlinkMirrorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLag_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeds_\",\"type\":\"tuple[]\",\"internalType\":\"structIMirrorBook.FirstMirroredFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]},{\"name\":\"layouts_\",\"type\":\"tuple[]\",\"internalType\":\"structIMirrorBook.FirstLayout[]\",\"components\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyGuardian\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkpoint\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkpointAndProve\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"nodes\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structIChainlinkMirror.FeedProof[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dropLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latest\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"FeedWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"layoutOf\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLag\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedGuardian\",\"inputs\":[],\"outputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"where\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"nodes\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structIChainlinkMirror.FeedProof[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"uint256\",\"internalType\":\"RoundWord\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"FeedWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Checkpointed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedPaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedProposed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedUnpaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedVetoed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianProposed\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutDropped\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutProposed\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutSet\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutVetoed\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Mirrored\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"l1Block\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"provenAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PhaseEntered\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Skipped\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"l1Block\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointTooOld\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"newest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedExists\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FeedIsPaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FeedNotPaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ImpossibleTime\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provenAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedList\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedNode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoAnswer\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"NoCode\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoDescription\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoHash\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRound\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSlot\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PathTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PathTooShort\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposalExpired\",\"inputs\":[{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RenouncingDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyProofs\",\"inputs\":[{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAggregator\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownCheckpoint\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownNode\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"checkpoint\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongNode\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "ChainlinkMirror",
	Bin: "0x60c06040523461099e576148a28038038061001981610aaa565b92833981019060c08183031261099e5761003281610acf565b9061003f60208201610acf565b92604082015193606083015193608084015160018060401b03811161099e5784019383601f8601121561099e57845161007f61007a82610ae3565b610aaa565b9560208088848152019260051b8201019086821161099e5760208101925b8284106109a2575050505060a0810151906001600160401b03821161099e570183601f8201121561099e578051906100d761007a83610ae3565b94602060e081888681520194028301019181831161099e57602001925b8284106108e0575050505060018060a01b031680156108cd57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360409461016686610aaa565b600581526464656c617960d81b602082015262278d0082116108905750608052600280546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a25f5b8251811015610517576001600160a01b036101e68285610b17565b51511660206101f58386610b17565b51015190805f5260046020526001875f20541661050557815151156104f357506020015160ff1661022586610aaa565b906008825267646563696d616c7360c01b6020830152602481116104b757506001600160a01b0390506102588285610b17565b5151169060206102688286610b17565b5101515f83815260046020908152888220600190556006905287902081518051929492906001600160401b0382116103c3578254600181811c911680156104ad575b602082101461049957601f8111610448575b50602090601f83116001146103e25760019392915f91836103d7575b50505f19600383901b1c191690831b1781555b01602084019060ff82511660ff19825416179055600954680100000000000000008110156103c35760018101806009558110156103af5760095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af0180546001600160a01b031916831790558751602080825294519481018990526001947f0a22fe5f6054e8fd284f0127241c16bfbf36b949b4d932623cc41174ed2afb0d92829160ff9061039f906060850190610b2b565b9151168b8301520390a2016101cb565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b015190505f806102d8565b90601f19831691845f52815f20925f5b8181106104305750916001959492918387959310610418575b505050811b0181556102eb565b01515f1960f88460031b161c191690555f808061040b565b929360206001819287860151815501950193016103f2565b828111156102bc57835f5260205f20601f840160051c9060208510610491575b81601f9101920160051c03905f5b8281106104845750506102bc565b5f82820155600101610476565b5f9150610468565b634e487b7160e01b5f52602260045260245ffd5b90607f16906102aa565b86516373c9e34d60e01b815260806004820152925082916104dc906084840190610b2b565b9060248301525f6044830152602460648301520390fd5b632f69e03760e21b5f5260045260245ffd5b6314422bc360e11b5f5260045260245ffd5b5082845f5b83518110156107db5760206105318286610b17565b51015160ff60208201511661054584610aaa565b90600a8252691c9bdd5b9914da1a599d60b21b602083015260e0811161079f57505060a081019060ff82511661057a85610aaa565b90600882526774696d654269747360c01b6020830152600181108015610796575b610759575050606081015160ff16825160ff166105b790610ba9565b906105c186610aaa565b600e81526d1cdd185c9d1959105d14da1a599d60921b60208201526105eb9261ffff169190610b4f565b6080015160ff16905160ff1661060090610ba9565b9061060a84610aaa565b600e81526d1d5c19185d1959105d14da1a599d60921b60208201526106349261ffff169190610b4f565b6001600160a01b036106468286610b17565b5151166106538286610b17565b5160200151815f526005602052835f20815161ffff16918154906020810192835160101b62ff0000169388830191825160181b64ffff00000016956060850194855160281b65ff0000000000166080820197885160301b66ff000000000000169260a001998b8b5160381b67ff00000000000000169567ff00000000000000199366ff000000000000199265ff0000000000199164ffffffffff1916171617161716171717905588519586525160ff1660208601525161ffff16878501525160ff1660608401525160ff1660808301525160ff1660a082015260c07fba4f3cab9523c6f5142ab83cef00ee6045422846a5dded8c766b7289dd363ad891a260010161051c565b85516373c9e34d60e01b815260806004820152925082918690610780906084850190610b2b565b9160248401526001604484015260648301520390fd5b5085811161059b565b84516373c9e34d60e01b815260806004820152925082916107c4906084840190610b2b565b9060248301525f604483015260e060648301520390fd5b50906107e682610aaa565b60068152656d61784c616760d01b6020820152600182108015610885575b610847575060a05251613cd09081610bd2823960805181818161046e01528181611122015281816115440152612147015260a0518181816119eb01526124640152f35b91516373c9e34d60e01b8152608060048201529182919061086c906084840190610b2b565b90602483015260016044830152611c2060648301520390fd5b50611c208211610804565b86516373c9e34d60e01b8152608060048201529182916108b4906084840190610b2b565b9060248301525f604483015262278d0060648301520390fd5b631e4fbdf760e01b5f525f60045260245ffd5b83820360e0811261099e5760c06108f5610a8b565b916108ff87610acf565b8352601f19011261099e576040519160c08301916001600160401b038311848410176103c35760e093602093604052610939848901610b08565b815261094760408901610afa565b8482015261095760608901610b08565b604082015261096860808901610afa565b606082015261097960a08901610afa565b608082015261098a60c08901610afa565b60a0820152838201528152019301926100f4565b5f80fd5b83516001600160401b03811161099e5782016040818a03601f19011261099e576109ca610a8b565b906109d760208201610acf565b825260408101516001600160401b03811161099e576020910101916040838b031261099e57610a04610a8b565b83519092906001600160401b03811161099e578401928b601f8501121561099e5783516001600160401b0381116103c357610a48601f8201601f1916602001610aaa565b948186528d6020838301011161099e5760209687965f8885610a7896828097018386015e83010152845201610afa565b848201528382015281520193019261009d565b60408051919082016001600160401b038111838210176103c357604052565b6040519190601f01601f191682016001600160401b038111838210176103c357604052565b51906001600160a01b038216820361099e57565b6001600160401b0381116103c35760051b60200190565b519060ff8216820361099e57565b519061ffff8216820361099e57565b80518210156103af5760209160051b010190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9160c082108015610ba0575b610b6457505050565b6040516373c9e34d60e01b81526080600482015293508392610b8a906084850190610b2b565b91602484015260c0604484015260648301520390fd5b50808211610b5b565b61ffff16610100039061ffff8211610bbd57565b634e487b7160e01b5f52601160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806312e5288114611bc7578063147d145714611b3e57806327921d8b14611a0e57806329102655146119d457806341dc05ff14611914578063452a9320146118e15780634a4aac1a1461189c5780635304c572146115dc5780635ec74f2e146115675780636a42b8f81461152d578063715018a6146114ed57806379ba50971461140357806383ff6c9314610f6f5780638a0dac4a14610f465780638da5cb5b14610f14578063902a914a14610ecf57806391e83ddc14610dcb578063a697ce6714610bda578063b8a2425214610bb0578063b9b4394414610b4c578063b9db8b3f14610aeb578063bdfb879a14610a33578063c2c4c5c114610a0d578063c6a5877a14610990578063d63605b8146108ae578063d718c13b146107dd578063df73d9a514610390578063e30c39781461035d578063f2fde38b146102be578063f3b9536c146102975763f5599aec1461016e575f80fd5b3461029357602060031936011261029357610187611cbc565b73ffffffffffffffffffffffffffffffffffffffff5f541633141580610271575b6102455773ffffffffffffffffffffffffffffffffffffffff16805f52600760205267ffffffffffffffff600260405f200154161561021d57805f5260076020526101f560405f20611ed9565b33907fe2ecb663ddb55ec180830cced226469712e1df1085f3540fe1d33f3b6b92762b5f80a3005b7fe8d4708f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff600254163314156101a8565b5f80fd5b346102935760206102b66102aa36611c21565b959490949391936123f2565b604051908152f35b346102935760206003193601126102935773ffffffffffffffffffffffffffffffffffffffff6102ec611cbc565b6102f4612807565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b34610293575f60031936011261029357602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b34610293576040600319360112610293576103a9611cbc565b60243567ffffffffffffffff811161029357806004018136036040600319820112610293576103d6612807565b73ffffffffffffffffffffffffffffffffffffffff6103f53684612394565b941693845f526004602052600160405f2054166107b1578051511561078557602001516040805190949160ff1661042c8683611dcc565b600882527f646563696d616c7300000000000000000000000000000000000000000000000060208301526024811161073057505067ffffffffffffffff6104937f00000000000000000000000000000000000000000000000000000000000000004261292d565b169184516104a081611d78565b6104aa3686612394565b815260208101848152875f526007602052865f209151805180519067ffffffffffffffff8211610703576104de8554611d27565b601f81116106c0575b50602090601f831160011461064f57926105268367ffffffffffffffff96939487956002975f92610644575b50505f198260011b9260031b1c19161790565b86555b60ff602060018801920151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555116920191167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790557fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd8551948686523591018112156102935781019360246004860135950167ffffffffffffffff8611610293578536038113610293578560a09460ff61062f602489977f87b5114a0124a87d4807fd19dede9bb875ca825985f055050835c32500f282299b601f9789601f199a8c01528160808c01528b8b01375f8a878b0101520161202f565b166060860152602085015201168101030190a2005b015190508f80610513565b90601f19831691865f52815f20925f5b8181106106a857509367ffffffffffffffff969360029693600193838a9810610690575b505050811b018655610529565b01515f1960f88460031b161c191690558e8080610683565b9293602060018192878601518155019501930161065f565b828111156104e7576106f590865f5260205f2090601f850160051c90602086106106fb575b601f82910160051c039101611ebe565b8b6104e7565b5f91506106e5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b61076e925085519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190611cdf565b9060248301525f6044830152602460648301520390fd5b847fbda780dc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f28845786000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610293576020600319360112610293576107f6611cbc565b73ffffffffffffffffffffffffffffffffffffffff5f54163314158061088c575b6102455773ffffffffffffffffffffffffffffffffffffffff16805f52600860205267ffffffffffffffff600160405f200154161561021d57805f5260086020525f600160408220828155015533907f864a1defdbc8fa3586113edb0ffc2a921b1098dad6fc6081a91a2278b7ccdf7d5f80a3005b5073ffffffffffffffffffffffffffffffffffffffff60025416331415610817565b34610293575f600319360112610293576040518060206009549283815201809260095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af905f5b818110610964575050508161090c910382611dcc565b604051918291602083019060208452518091526040830191905f5b818110610935575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101610927565b825473ffffffffffffffffffffffffffffffffffffffff168452602090930192600192830192016108f6565b3461029357602060031936011261029357610a036109ac611cbc565b6109b4612216565b5073ffffffffffffffffffffffffffffffffffffffff81165f5260066020526109ee60026109e560405f2093612827565b16151591611def565b90604051928392604084526040840190611d04565b9060208301520390f35b34610293575f600319360112610293576040610a2761222f565b82519182526020820152f35b346102935760206003193601126102935760e073ffffffffffffffffffffffffffffffffffffffff610a63611cbc565b610a6b611f3c565b50165f908152600860205260409020600181015467ffffffffffffffff1690610a9390611f6c565b90610ae4604051809360ff60a0809261ffff815116855282602082015116602086015261ffff6040820151166040860152826060820151166060860152826080820151166080860152015116910152565b60c0820152f35b3461029357602060031936011261029357610a0373ffffffffffffffffffffffffffffffffffffffff610b1c611cbc565b610b24612216565b50165f908152600760205260409020600281015467ffffffffffffffff16906109ee90611def565b34610293575f60031936011261029357610bae73ffffffffffffffffffffffffffffffffffffffff604051610b8081611d78565b610ba367ffffffffffffffff600354848116845260a01c1680602084015261293a565b5f60035551166129cc565b005b34610293576020600319360112610293576004355f52600a602052602060405f2054604051908152f35b346102935760206003193601126102935773ffffffffffffffffffffffffffffffffffffffff610c08611cbc565b16805f5260086020527fba4f3cab9523c6f5142ab83cef00ee6045422846a5dded8c766b7289dd363ad860c060405f20610c6c67ffffffffffffffff600160405193610c5385611d78565b610c5c81611f6c565b855201541680602084015261293a565b835f5260086020525f600160408220828155015551835f52600560205260405f2061ffff82511681549062ff0000602085015160101b167fffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffff64ffff000000604087015160181b167fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff65ff0000000000606089015160281b16937fffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffff66ff00000000000060808b015160301b16967fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000067ff0000000000000060a08d015160381b1699161716171617161717179055610dc8604051809260ff60a0809261ffff815116855282602082015116602086015261ffff6040820151166040860152826060820151166060860152826080820151166080860152015116910152565ba2005b3461029357602060031936011261029357610de4611cbc565b73ffffffffffffffffffffffffffffffffffffffff5f541633141580610ead575b61024557610e1281612827565b9060028216610e6b5773ffffffffffffffffffffffffffffffffffffffff6002911691825f5260046020521760405f205533907f6d94cf5ce2f8091ded4136e939318aeb1ac45287c4403bb62a3772e917d061715f80a3005b73ffffffffffffffffffffffffffffffffffffffff907fdd2bbea2000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff60025416331415610e05565b34610293575f60031936011261029357604060035467ffffffffffffffff82519173ffffffffffffffffffffffffffffffffffffffff8116835260a01c166020820152f35b34610293575f60031936011261029357602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b3461029357602060031936011261029357610bae610f62611cbc565b610f6a612807565b6120e2565b346102935760e060031936011261029357610f88611cbc565b60c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261029357610fba612807565b610fc33661203d565b60ff60208201511690604091825190610fdc8483611dcc565b600a82527f726f756e64536869667400000000000000000000000000000000000000000000602083015260e081116113ae57505060a081019060ff8251168351906110278583611dcc565b600882527f74696d654269747300000000000000000000000000000000000000000000000060208301526001811080156113a5575b611350575050906110d260ff806080856110c783606061111499015116611085858951166129b8565b9061ffff8b51926110968d85611dcc565b600e84527f737461727465644174536869667400000000000000000000000000000000000060208501521691613086565b0151169251166129b8565b9061ffff8451926110e38685611dcc565b600e84527f757064617465644174536869667400000000000000000000000000000000000060208501521691613086565b67ffffffffffffffff6111477f00000000000000000000000000000000000000000000000000000000000000004261292d565b1690805161115481611d78565b61115d3661203d565b815267ffffffffffffffff60018173ffffffffffffffffffffffffffffffffffffffff60208501978789521696875f526008602052855f20945161ffff815116908654917fffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffff62ff0000602084015160101b167fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff64ffff0000008c86015160181b16917fffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffff65ff0000000000606088015160281b16957fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000067ff0000000000000060a066ff00000000000060808c015160301b169a015160381b16991617161716171617171785555116920191167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905580519060243561ffff811680910361029357825260443560ff81168091036102935760208301526064359061ffff82168092036102935782015260843560ff811680910361029357606082015260a43560ff811680910361029357608082015260c4359060ff8216809203610293577f1f10385945dd32a1da4d99dc94022b376b2be433473601e549dca182480de2d69260e09260a083015260c0820152a2005b61138f92508480519384937f73c9e34d000000000000000000000000000000000000000000000000000000008552608060048601526084850190611cdf565b9160248401526001604484015260648301520390fd5b5084811161105c565b6113ec925083519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190611cdf565b9060248301525f604483015260e060648301520390fd5b34610293575f600319360112610293573373ffffffffffffffffffffffffffffffffffffffff60015416036114c1577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610293575f60031936011261029357611505612807565b7f975e4821000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610293575f6003193601126102935760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102935760206003193601126102935760c061158a611585611cbc565b611fbe565b6115da604051809260ff60a0809261ffff815116855282602082015116602086015261ffff6040820151166040860152826060820151166060860152826080820151166080860152015116910152565bf35b346102935760206003193601126102935773ffffffffffffffffffffffffffffffffffffffff61160a611cbc565b16805f52600760205260405f2061163b67ffffffffffffffff60026040519361163285611d78565b610c5c81611def565b815f52600760205261164f60405f20611ed9565b519065ffffffff0000611668611663612883565b613106565b60101b16600117815f52600460205260405f2055805f52600660205260405f2091805192835167ffffffffffffffff8111610703576116a78254611d27565b601f8111611862575b506020601f82116001146117fd5790806116e29260019596975f926117f25750505f198260011b9260031b1c19161790565b81555b0160ff6020830151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055600954680100000000000000008110156107035760018101806009558110156117c5577f0a22fe5f6054e8fd284f0127241c16bfbf36b949b4d932623cc41174ed2afb0d916117c09160095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01847fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055604051918291602083526020830190611d04565b0390a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b015190508780610513565b601f19821695835f52815f20965f5b81811061184a5750916001959697918487959410611832575b505050811b0181556116e5565b01515f1960f88460031b161c19169055868080611825565b8383015189556001909801976020938401930161180c565b818111156116b05761189690835f5260205f2090601f840160051c90602085106106fb57601f82910160051c039101611ebe565b856116b0565b346102935760206003193601126102935773ffffffffffffffffffffffffffffffffffffffff6118ca611cbc565b165f526004602052602060405f2054604051908152f35b34610293575f60031936011261029357602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b3461029357604060031936011261029357604061192f611cbc565b602435905f9173ffffffffffffffffffffffffffffffffffffffff82165f526004602052835f20549169ffffffffffffffffffff821115611979575b505082519182526020820152f35b73ffffffffffffffffffffffffffffffffffffffff1660a09190911b7f3fff00000000000000000000000000000000000000000000000000000000000060ee84901b1617175f908152600b602052839020549150838061196b565b34610293575f6003193601126102935760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461029357602060031936011261029357611a27611cbc565b611a2f612807565b611a3881612827565b906002821615611afc57611a4a612883565b6004830192838111611acf5765ffffffff0000611a9061fffc9363ffffffff73ffffffffffffffffffffffffffffffffffffffff9460101c168180821191180218613106565b60101b16600117921692835f526004602052161760405f20557f59f4bf15f1d78acb7e0705df3117aa55a2b707b2fbce6f20707217c8cbc415175f80a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff907fbfa49942000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102935760206003193601126102935773ffffffffffffffffffffffffffffffffffffffff611b6c611cbc565b611b74612807565b611b7d81611fbe565b5016805f5260086020525f6001604082208281550155805f5260056020525f60408120557fd3a7496150f222b5f7d51a4625ee1efc28e8e788bd0aac08f8cd20fac8bde5635f80a2005b346102935760206102b6611bda36611c21565b95611be995919594929461222f565b50506123f2565b9181601f840112156102935782359167ffffffffffffffff8311610293576020808501948460051b01011161029357565b90608060031983011261029357600435916024359167ffffffffffffffff831161029357816023840112156102935782600401359267ffffffffffffffff841161029357826024858301011161029357602401929160443567ffffffffffffffff81116102935781611c9591600401611bf0565b929092916064359067ffffffffffffffff821161029357611cb891600401611bf0565b9091565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361029357565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b90602060ff81611d1d8551604086526040860190611cdf565b9401511691015290565b90600182811c92168015611d6e575b6020831014611d4157565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611d36565b6040810190811067ffffffffffffffff82111761070357604052565b60c0810190811067ffffffffffffffff82111761070357604052565b6080810190811067ffffffffffffffff82111761070357604052565b90601f601f19910116810190811067ffffffffffffffff82111761070357604052565b90604051611dfc81611d78565b80926040515f8254611e0d81611d27565b8084529060018116908115611e805750600114611e44575b5060209282611e3a60ff946001940382611dcc565b8552015416910152565b5f848152602081209092505b818310611e665750508101602090810190611e25565b600181602092949394548385880101520191019190611e50565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840182019250611e259050565b5f5b828110611ecc57505050565b5f82820155600101611ec0565b60025f91611ee78154611d27565b80611ef8575b508260018201550155565b601f8111600114611f0e57508281555b5f611eed565b81845260208420611f2b91601f0160051c5f190190600101611ebe565b808352826020812081835555611f08565b60405190611f4982611d94565b5f60a0838281528260208201528260408201528260608201528260808201520152565b90604051611f7981611d94565b60a060ff82945461ffff81168452818160101c16602085015261ffff8160181c166040850152818160281c166060850152818160301c16608085015260381c16910152565b73ffffffffffffffffffffffffffffffffffffffff90611fdc611f3c565b501690815f526005602052611ff360405f20611f6c565b9160ff60a084015116156120045750565b7fbabca69d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b359060ff8216820361029357565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60c0910112610293576040519061207482611d94565b8160243561ffff8116810361029357815260443560ff8116810361029357602082015260643561ffff8116810361029357604082015260843560ff8116810361029357606082015260a43560ff8116810361029357608082015260c4359060ff821682036102935760a00152565b5f60035573ffffffffffffffffffffffffffffffffffffffff600254169073ffffffffffffffffffffffffffffffffffffffff811691821461220a57507f95e19500141d491c4c9063f86c635c2f9847b6b27d55b7afc81d646fee29c11b602061216c7f00000000000000000000000000000000000000000000000000000000000000004261292d565b67ffffffffffffffff811690818360405161218681611d78565b8781520152847fffffffffffffffffffffffff000000000000000000000000000000000000000060035416176003557fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000006003549260a01b16911617600355604051908152a2565b61221491506129cc565b565b6040519061222382611d78565b5f602083606081520152565b612237612883565b90815f52600a60205260405f20548061234b5750604051907f09bd5a600000000000000000000000000000000000000000000000000000000082526020826004817342000000000000000000000000000000000000155afa918215612340575f9261230c575b50828280156122e05760207f6234954d65a784a040ae86cb6c28614078a77aa7ca4a98669ba4a7d482e7041b91835f52600a82528060405f2055604051908152a2565b507fcd2c0aa3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011612338575b8161232860209383611dcc565b810103126102935751905f61229d565b3d915061231b565b6040513d5f823e3d90fd5b90565b92919267ffffffffffffffff82116107035760405191612378601f8201601f191660200184611dcc565b829481845281830111610293578281602093845f960137010152565b91909160408184031261029357604051906123ae82611d78565b8193813567ffffffffffffffff81116102935782019080601f83011215610293576020926123e5849284846123ed9635910161234e565b85520161202f565b910152565b9291969596949390945f9561010089116127d55761241191369161234e565b604051936060850185811067ffffffffffffffff821117610703576040525f855260208501905f825260408601925f8452815f52600a60205260405f20549182156127aa5761245e612883565b806124897f00000000000000000000000000000000000000000000000000000000000000008461292d565b1061277b575081519260208301938420818103612749575050906124b4929188525160801b1761314a565b9092906003805b6126be575b5080841161260c576124e184806124d78482613177565b0360801b176132a9565b936008805b612634575b5081811161260c57806124d761250493829e9d9e613177565b9052525f606060405161251681611db0565b8281528160208201528160408201520152601f1961254c61253683612a32565b926125446040519485611dcc565b808452612a32565b015f5b8181106125f95750506040519161256583611db0565b8252602082015260405161257a602082611dcc565b5f815260408201525f60608201525f957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc184360301965b868110156125ef578060051b85013588811215610293576125d59086018486612a9b565b6125e2575b6001016125b1565b6001811b909517946125da565b5094505050509150565b606060208285018101919091520161254f565b7f97a80bc5000000000000000000000000000000000000000000000000000000005f5260045ffd5b90828110156126b457805f1991515f1a90818060a0146126a857608014612692576080603f831692106037831181175f1461269d5760011461269257603519916001820151603619820160031b610100031c010101915b01806124e6565b60019150019161268b565b50016001019161268b565b5060219150019161268b565b50505f195f6124eb565b938181101561273e57805f1991515f1a90818060a0146127325760801461271c576080603f831692106037831181175f146127275760011461271c57603519916001820151603619820160031b610100031c010101945b01806124bb565b600191500194612715565b500160010194612715565b50602191500194612715565b505f1993505f6124c0565b827f621111b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b907f2c6f57a4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f8a343033000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f4ac156da000000000000000000000000000000000000000000000000000000005f5260045261010060245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff5f541633036114c157565b73ffffffffffffffffffffffffffffffffffffffff1690815f52600460205260405f20549160018316156128585750565b7f8baa010d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040517f8381f58a0000000000000000000000000000000000000000000000000000000081526020816004817342000000000000000000000000000000000000155afa8015612340575f906128e2575b67ffffffffffffffff91501690565b506020813d602011612925575b816128fc60209383611dcc565b81010312610293575167ffffffffffffffff811681036102935767ffffffffffffffff906128d3565b3d91506128ef565b91908201809211611acf57565b801561021d5780421061298957621275008101809111611acf5780421161295e5750565b7f88e53c48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb1b9b6ee000000000000000000000000000000000000000000000000000000005f524260045260245260445ffd5b61ffff16610100039061ffff8211611acf57565b73ffffffffffffffffffffffffffffffffffffffff16807fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2565b67ffffffffffffffff81116107035760051b60200190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610293570180359067ffffffffffffffff82116102935760200191813603831361029357565b91909181359173ffffffffffffffffffffffffffffffffffffffff83169283810361029357612ac981612827565b916002831615801590613072575b61303c57612aec816020612af3930190612a4a565b369161234e565b604086019560608101915f835287526020850194612b3b612b16858851856133bd565b60405160208101906002825260208152612b31604082611dcc565b5190209084613876565b8060801c1561300b57612b4d906132a9565b9561ffff87169873ffffffffffffffffffffffffffffffffffffffff8860101c1697612b8489612b7c81611fbe565b9451876133bd565b94612b9661ffff8551168b8884613479565b60ff6020860151161c9063ffffffff8216968715612fdf57908b612be59261ffff60408901511660405160208101918c8352604082015260408152612bdc606082611dcc565b51902092613479565b9077ffffffffffffffffffffffffffffffffffffffffffffffff8216928360170b915f831315612faf57600160ff60a0890151161b5f198101908111611acf578460ff608083838360608e0151161c169a0151161c16988715612f765789158015612f69575b612f30576fffffffff000000000000000000000000612ceb85948f9469ffffffff0000000000007fffffffffffffffffffffffffffffffffffffffffffff00000000000000000000612cf5968f73ffffffff000000000000000000000000000000009961ffff65ffffffff0000612ccd69ffff00000000000000009451613106565b60101b169116179560401b161760101b169160301b16171799613106565b60601b1699613106565b60801b1693600b0b03612f0057507fffffffffffffffffffffffff00000000000000000000000000000000000000009060a01b1691828287861717179651905151808203612ed2575050937f882806d8eafe63d993bbbd21c0621690ab48878ef6fdc062ecdf3e9c66894d819360a09361ffff999897938c97885f5260046020528560405f205560408401947fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006bffffffff0000000000000000612db98851613106565b60401b16941617171717612e4f8463ffffffff8160301c1669ffff00000000000000008260101c1617809a7fffff00000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff7f3fff00000000000000000000000000000000000000000000000000000000000092949394169360a01b9260ee1b1616171790565b5f52600b60205260405f20555190519063ffffffff6040519380861d8552818160601c16602086015260801c16604084015260608301526080820152a360501c168303612e9f575b505050600190565b60207f0e5fdf8ce24ae2eb99b463c47b646af04f618790e1b0aa4dc85b022278e8dacd91604051908152a35f8080612e97565b7fddd77f0d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f327269a7000000000000000000000000000000000000000000000000000000005f52606060045260245260445ffd5b8d8a60408b0151917f85f34f71000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5060408901518a11612c4b565b8d8860408b0151917f85f34f71000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b828d7f91dfde16000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b7f23f71e2b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b877fe5d052f4000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b5050507f919934efa9b9cbef8df83209d038a3fab0a1c3fe088bd0aa10e272ff7177f07691925060209051604051908152a25f90565b50835163ffffffff8460101c161015612ad7565b9160c0821080156130f0575b61309b57505050565b6130da93506040519384937f73c9e34d000000000000000000000000000000000000000000000000000000008552608060048601526084850190611cdf565b91602484015260c0604484015260648301520390fd5b50808211613092565b91908203918211611acf57565b63ffffffff811161311a5763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b9060bf90613157836134f4565b613164818496939661292d565b949560801c1491515f1a11161561260c57565b91906001805b61318b575b50821161260c57565b928181101561320b57805f1991515f1a90818060a0146131ff576080146131e9576080603f831692106037831181175f146131f4576001146131e957603519916001820151603619820160031b610100031c010101935b018061317d565b6001915001936131e2565b5001600101936131e2565b506021915001936131e2565b505f1992505f613182565b91906002805b6132295750821161260c57565b928181101561320b57805f1991515f1a90818060a01461329d57608014613287576080603f831692106037831181175f146132925760011461328757603519916001820151603619820160031b610100031c010101935b018061321c565b600191500193613280565b500160010193613280565b50602191500193613280565b8060801c9060218211613368576132bf816135cf565b60028195929510156133905761336857836132dc57505050505f90565b816020019081602011611acf5782036020019081111502601f8111613356575f196fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611acf5760031b610100036101008111611acf571c90565b634e487b715f5260326020526024601cfd5b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6134099160405160208101907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008660601b16825260148152613400603482611dcc565b51902091613876565b908160801c1561343757506124d761342e61342661234b9361314a565b809291613216565b91829182613177565b73ffffffffffffffffffffffffffffffffffffffff907f10102b4d000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61349a91939293604051602081019085825260208152613400604082611dcc565b918260801c156134af57505061234b906132a9565b73ffffffffffffffffffffffffffffffffffffffff907fe5d052f4000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6fffffffffffffffffffffffffffffffff169081515f1a603f8116918392607f6001931161351f5750565b6001858101945081019250839060378111613538575050565b90935060351980929350818601019351603619820160031b610100031c010190565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff8211611acf57565b60ff6036199116019060ff8211611acf57565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff8211611acf57565b908160801c918215613368576020835f0301602081111502601f8111613356575f199060031b1b6fffffffffffffffffffffffffffffffff8216511660f81c60c081105f1461376e57608081101561362d57505f9250600191839150565b60b781116136c35761364060ff9161359e565b168093119081613659575b501561336857600191905f90565b600184148015925061366d575b505f61364b565b7f800000000000000000000000000000000000000000000000000000000000000091506136ba7fff000000000000000000000000000000000000000000000000000000000000009161383c565b1610155f613666565b6136cf6136d49161359e565b61358b565b60ff81169182851115613368576136ea9061383c565b907fff000000000000000000000000000000000000000000000000000000000000008216156133685760ff81168303611acf576107f89060031b16610100036101008111611acf571c92838260378211928361375a575b505050156133685760018101809111611acf5791905f90565b6137659293506130f9565b1183825f613741565b9060f78211613794575061378360ff9161355a565b168092111561336857600191908290565b906136cf6137a19161355a565b60ff81169182851115613368576137b79061383c565b907fff000000000000000000000000000000000000000000000000000000000000008216156133685760ff81168303611acf576107f89060031b16610100036101008111611acf571c928382603782119283613828575b505050156133685760018101809111611acf579190600190565b6138339293506130f9565b1183825f61380e565b60208160801c60010301602181111502601f8111613356576fffffffffffffffffffffffffffffffff5f1960019260031b1b921601511690565b5f929160408201916060810191859060208301905b8451908651916002810192838211611acf578051808511613c61575090602091010151908160f01c9284515180851015613c32575087526138cd838551613c8c565b5191825115613beb575b508151926020830193842090828203613bba57505050906138fc915160801b1761314a565b9590928661390a8186613216565b03613ac8575f1990613926886139208188613177565b96613ca0565b6fffffffffffffffffffffffffffffffff81168051908160fc1c926001841695869160801c0160011b01941501519060028316151592835f14613aab578460400360408111611acf5786145b15908115613aa0575b50613a43577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84168403611acf577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85168503611acf578460021b61010003916101008311611acf5760048d8660021b1b9260fa1c161b18901c613a9357613a805790613a079161292d565b955b83515f1a9360808514828210169460018201519286159283613a6b575b505050613a435792613a3957949161388b565b5050505050505090565b7f38d48921000000000000000000000000000000000000000000000000000000005f5260045ffd5b60a092935060200110911416155f8080613a26565b50505050929350505061234b9250613ca0565b5050505050505050505090565b60039150115f61397b565b851515801561397257508460400360408111611acf578610613972565b9260408414613a43577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84168403611acf578360021b60fc0360fc8111611acf5788600f911c16805b613b30575b5086811161260c57925f198114611acf5760010195613a09565b9087811015613bb057805f1991515f1a90818060a014613ba457608014613b8e576080603f831692106037831181175f14613b9957600114613b8e57603519916001820151603619820160031b610100031c010101915b0180613b11565b600191500191613b87565b500160010191613b87565b50602191500191613b87565b50505f195f613b16565b7f0165aae6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b9091508551908451518410156117c557613c1391621fffe0612aec9260eb1c16810190612a4a565b90613c2b83855184613c258383613c8c565b52613c8c565b505f6138d7565b847fce651a55000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fb88a5139000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80518210156117c55760209160051b010190565b90613cbd8280613cb3613cc89482613177565b0360801b176134f4565b90938493925061292d565b0360801b179056",
}

// ChainlinkMirror is an auto generated Go binding around an Ethereum contract.
type ChainlinkMirror struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ChainlinkMirror) GetABI() abi.ABI {
	return c.abi
}

// NewChainlinkMirror creates a new instance of ChainlinkMirror.
func NewChainlinkMirror() *ChainlinkMirror {
	parsed, err := ChainlinkMirrorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ChainlinkMirror{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ChainlinkMirror) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address guardian_, uint256 delay_, uint256 maxLag_, (address,(string,uint8))[] feeds_, (address,(uint16,uint8,uint16,uint8,uint8,uint8))[] layouts_) returns()
func (chainlinkMirror *ChainlinkMirror) PackConstructor(owner_ common.Address, guardian_ common.Address, delay_ *big.Int, maxLag_ *big.Int, feeds_ []IMirrorBookFirstMirroredFeed, layouts_ []IMirrorBookFirstLayout) []byte {
	enc, err := chainlinkMirror.abi.Pack("", owner_, guardian_, delay_, maxLag_, feeds_, layouts_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (chainlinkMirror *ChainlinkMirror) PackAcceptOwnership() []byte {
	enc, err := chainlinkMirror.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (chainlinkMirror *ChainlinkMirror) TryPackAcceptOwnership() ([]byte, error) {
	return chainlinkMirror.abi.Pack("acceptOwnership")
}

// PackAddFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf73d9a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addFeed(address feed_, (string,uint8) config) returns()
func (chainlinkMirror *ChainlinkMirror) PackAddFeed(feed common.Address, config IMirrorBookMirroredFeed) []byte {
	enc, err := chainlinkMirror.abi.Pack("addFeed", feed, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf73d9a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addFeed(address feed_, (string,uint8) config) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackAddFeed(feed common.Address, config IMirrorBookMirroredFeed) ([]byte, error) {
	return chainlinkMirror.abi.Pack("addFeed", feed, config)
}

// PackApplyFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5304c572.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) PackApplyFeed(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("applyFeed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5304c572.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackApplyFeed(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("applyFeed", feed)
}

// PackApplyGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b43944.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyGuardian() returns()
func (chainlinkMirror *ChainlinkMirror) PackApplyGuardian() []byte {
	enc, err := chainlinkMirror.abi.Pack("applyGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b43944.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyGuardian() returns()
func (chainlinkMirror *ChainlinkMirror) TryPackApplyGuardian() ([]byte, error) {
	return chainlinkMirror.abi.Pack("applyGuardian")
}

// PackApplyLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa697ce67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyLayout(address aggregator_) returns()
func (chainlinkMirror *ChainlinkMirror) PackApplyLayout(aggregator common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("applyLayout", aggregator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa697ce67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyLayout(address aggregator_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackApplyLayout(aggregator common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("applyLayout", aggregator)
}

// PackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2c4c5c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoint() returns(uint256 number, bytes32 hash)
func (chainlinkMirror *ChainlinkMirror) PackCheckpoint() []byte {
	enc, err := chainlinkMirror.abi.Pack("checkpoint")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2c4c5c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoint() returns(uint256 number, bytes32 hash)
func (chainlinkMirror *ChainlinkMirror) TryPackCheckpoint() ([]byte, error) {
	return chainlinkMirror.abi.Pack("checkpoint")
}

// CheckpointOutput serves as a container for the return parameters of contract
// method Checkpoint.
type CheckpointOutput struct {
	Number *big.Int
	Hash   [32]byte
}

// UnpackCheckpoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2c4c5c1.
//
// Solidity: function checkpoint() returns(uint256 number, bytes32 hash)
func (chainlinkMirror *ChainlinkMirror) UnpackCheckpoint(data []byte) (CheckpointOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("checkpoint", data)
	outstruct := new(CheckpointOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackCheckpointAndProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12e52881.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpointAndProve(uint256 number, bytes header, bytes[] nodes, (address,bytes)[] proofs) returns(uint256 taken)
func (chainlinkMirror *ChainlinkMirror) PackCheckpointAndProve(number *big.Int, header []byte, nodes [][]byte, proofs []IChainlinkMirrorFeedProof) []byte {
	enc, err := chainlinkMirror.abi.Pack("checkpointAndProve", number, header, nodes, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpointAndProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12e52881.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpointAndProve(uint256 number, bytes header, bytes[] nodes, (address,bytes)[] proofs) returns(uint256 taken)
func (chainlinkMirror *ChainlinkMirror) TryPackCheckpointAndProve(number *big.Int, header []byte, nodes [][]byte, proofs []IChainlinkMirrorFeedProof) ([]byte, error) {
	return chainlinkMirror.abi.Pack("checkpointAndProve", number, header, nodes, proofs)
}

// UnpackCheckpointAndProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12e52881.
//
// Solidity: function checkpointAndProve(uint256 number, bytes header, bytes[] nodes, (address,bytes)[] proofs) returns(uint256 taken)
func (chainlinkMirror *ChainlinkMirror) UnpackCheckpointAndProve(data []byte) (*big.Int, error) {
	out, err := chainlinkMirror.abi.Unpack("checkpointAndProve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8a24252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(uint256 number) view returns(bytes32)
func (chainlinkMirror *ChainlinkMirror) PackCheckpoints(number *big.Int) []byte {
	enc, err := chainlinkMirror.abi.Pack("checkpoints", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8a24252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(uint256 number) view returns(bytes32)
func (chainlinkMirror *ChainlinkMirror) TryPackCheckpoints(number *big.Int) ([]byte, error) {
	return chainlinkMirror.abi.Pack("checkpoints", number)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8a24252.
//
// Solidity: function checkpoints(uint256 number) view returns(bytes32)
func (chainlinkMirror *ChainlinkMirror) UnpackCheckpoints(data []byte) ([32]byte, error) {
	out, err := chainlinkMirror.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) PackDelay() []byte {
	enc, err := chainlinkMirror.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) TryPackDelay() ([]byte, error) {
	return chainlinkMirror.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) UnpackDelay(data []byte) (*big.Int, error) {
	out, err := chainlinkMirror.abi.Unpack("delay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDropLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x147d1457.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropLayout(address aggregator_) returns()
func (chainlinkMirror *ChainlinkMirror) PackDropLayout(aggregator common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("dropLayout", aggregator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x147d1457.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropLayout(address aggregator_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackDropLayout(aggregator common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("dropLayout", aggregator)
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a5877a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed(address feed_) view returns((string,uint8) config, bool paused)
func (chainlinkMirror *ChainlinkMirror) PackFeed(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("feed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a5877a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feed(address feed_) view returns((string,uint8) config, bool paused)
func (chainlinkMirror *ChainlinkMirror) TryPackFeed(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("feed", feed)
}

// FeedOutput serves as a container for the return parameters of contract
// method Feed.
type FeedOutput struct {
	Config IMirrorBookMirroredFeed
	Paused bool
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a5877a.
//
// Solidity: function feed(address feed_) view returns((string,uint8) config, bool paused)
func (chainlinkMirror *ChainlinkMirror) UnpackFeed(data []byte) (FeedOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("feed", data)
	outstruct := new(FeedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Config = *abi.ConvertType(out[0], new(IMirrorBookMirroredFeed)).(*IMirrorBookMirroredFeed)
	outstruct.Paused = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd63605b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeds() view returns(address[])
func (chainlinkMirror *ChainlinkMirror) PackFeeds() []byte {
	enc, err := chainlinkMirror.abi.Pack("feeds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd63605b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeds() view returns(address[])
func (chainlinkMirror *ChainlinkMirror) TryPackFeeds() ([]byte, error) {
	return chainlinkMirror.abi.Pack("feeds")
}

// UnpackFeeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd63605b8.
//
// Solidity: function feeds() view returns(address[])
func (chainlinkMirror *ChainlinkMirror) UnpackFeeds(data []byte) ([]common.Address, error) {
	out, err := chainlinkMirror.abi.Unpack("feeds", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (chainlinkMirror *ChainlinkMirror) PackGuardian() []byte {
	enc, err := chainlinkMirror.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (chainlinkMirror *ChainlinkMirror) TryPackGuardian() ([]byte, error) {
	return chainlinkMirror.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (chainlinkMirror *ChainlinkMirror) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := chainlinkMirror.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a4aac1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(address feed_) view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) PackLatest(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("latest", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a4aac1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(address feed_) view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) TryPackLatest(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("latest", feed)
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a4aac1a.
//
// Solidity: function latest(address feed_) view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) UnpackLatest(data []byte) (*big.Int, error) {
	out, err := chainlinkMirror.abi.Unpack("latest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ec74f2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function layoutOf(address aggregator_) view returns((uint16,uint8,uint16,uint8,uint8,uint8) found)
func (chainlinkMirror *ChainlinkMirror) PackLayoutOf(aggregator common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("layoutOf", aggregator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ec74f2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function layoutOf(address aggregator_) view returns((uint16,uint8,uint16,uint8,uint8,uint8) found)
func (chainlinkMirror *ChainlinkMirror) TryPackLayoutOf(aggregator common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("layoutOf", aggregator)
}

// UnpackLayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ec74f2e.
//
// Solidity: function layoutOf(address aggregator_) view returns((uint16,uint8,uint16,uint8,uint8,uint8) found)
func (chainlinkMirror *ChainlinkMirror) UnpackLayoutOf(data []byte) (IMirrorBookLayout, error) {
	out, err := chainlinkMirror.abi.Unpack("layoutOf", data)
	if err != nil {
		return *new(IMirrorBookLayout), err
	}
	out0 := *abi.ConvertType(out[0], new(IMirrorBookLayout)).(*IMirrorBookLayout)
	return out0, nil
}

// PackMaxLag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29102655.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxLag() view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) PackMaxLag() []byte {
	enc, err := chainlinkMirror.abi.Pack("maxLag")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxLag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29102655.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxLag() view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) TryPackMaxLag() ([]byte, error) {
	return chainlinkMirror.abi.Pack("maxLag")
}

// UnpackMaxLag is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29102655.
//
// Solidity: function maxLag() view returns(uint256)
func (chainlinkMirror *ChainlinkMirror) UnpackMaxLag(data []byte) (*big.Int, error) {
	out, err := chainlinkMirror.abi.Unpack("maxLag", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (chainlinkMirror *ChainlinkMirror) PackOwner() []byte {
	enc, err := chainlinkMirror.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (chainlinkMirror *ChainlinkMirror) TryPackOwner() ([]byte, error) {
	return chainlinkMirror.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (chainlinkMirror *ChainlinkMirror) UnpackOwner(data []byte) (common.Address, error) {
	out, err := chainlinkMirror.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91e83ddc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) PackPauseFeed(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("pauseFeed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91e83ddc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackPauseFeed(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("pauseFeed", feed)
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (chainlinkMirror *ChainlinkMirror) PackPendingOwner() []byte {
	enc, err := chainlinkMirror.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (chainlinkMirror *ChainlinkMirror) TryPackPendingOwner() ([]byte, error) {
	return chainlinkMirror.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (chainlinkMirror *ChainlinkMirror) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := chainlinkMirror.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposedFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9db8b3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedFeed(address feed_) view returns((string,uint8) config, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) PackProposedFeed(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("proposedFeed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9db8b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedFeed(address feed_) view returns((string,uint8) config, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) TryPackProposedFeed(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("proposedFeed", feed)
}

// ProposedFeedOutput serves as a container for the return parameters of contract
// method ProposedFeed.
type ProposedFeedOutput struct {
	Config  IMirrorBookMirroredFeed
	ReadyAt *big.Int
}

// UnpackProposedFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9db8b3f.
//
// Solidity: function proposedFeed(address feed_) view returns((string,uint8) config, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) UnpackProposedFeed(data []byte) (ProposedFeedOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("proposedFeed", data)
	outstruct := new(ProposedFeedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Config = *abi.ConvertType(out[0], new(IMirrorBookMirroredFeed)).(*IMirrorBookMirroredFeed)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProposedGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x902a914a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedGuardian() view returns(address guardian_, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) PackProposedGuardian() []byte {
	enc, err := chainlinkMirror.abi.Pack("proposedGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x902a914a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedGuardian() view returns(address guardian_, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) TryPackProposedGuardian() ([]byte, error) {
	return chainlinkMirror.abi.Pack("proposedGuardian")
}

// ProposedGuardianOutput serves as a container for the return parameters of contract
// method ProposedGuardian.
type ProposedGuardianOutput struct {
	Guardian common.Address
	ReadyAt  *big.Int
}

// UnpackProposedGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x902a914a.
//
// Solidity: function proposedGuardian() view returns(address guardian_, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) UnpackProposedGuardian(data []byte) (ProposedGuardianOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("proposedGuardian", data)
	outstruct := new(ProposedGuardianOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Guardian = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProposedLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdfb879a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedLayout(address aggregator_) view returns((uint16,uint8,uint16,uint8,uint8,uint8) where, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) PackProposedLayout(aggregator common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("proposedLayout", aggregator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdfb879a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedLayout(address aggregator_) view returns((uint16,uint8,uint16,uint8,uint8,uint8) where, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) TryPackProposedLayout(aggregator common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("proposedLayout", aggregator)
}

// ProposedLayoutOutput serves as a container for the return parameters of contract
// method ProposedLayout.
type ProposedLayoutOutput struct {
	Where   IMirrorBookLayout
	ReadyAt *big.Int
}

// UnpackProposedLayout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdfb879a.
//
// Solidity: function proposedLayout(address aggregator_) view returns((uint16,uint8,uint16,uint8,uint8,uint8) where, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) UnpackProposedLayout(data []byte) (ProposedLayoutOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("proposedLayout", data)
	outstruct := new(ProposedLayoutOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Where = *abi.ConvertType(out[0], new(IMirrorBookLayout)).(*IMirrorBookLayout)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3b9536c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 number, bytes header, bytes[] nodes, (address,bytes)[] proofs) returns(uint256 taken)
func (chainlinkMirror *ChainlinkMirror) PackProve(number *big.Int, header []byte, nodes [][]byte, proofs []IChainlinkMirrorFeedProof) []byte {
	enc, err := chainlinkMirror.abi.Pack("prove", number, header, nodes, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3b9536c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 number, bytes header, bytes[] nodes, (address,bytes)[] proofs) returns(uint256 taken)
func (chainlinkMirror *ChainlinkMirror) TryPackProve(number *big.Int, header []byte, nodes [][]byte, proofs []IChainlinkMirrorFeedProof) ([]byte, error) {
	return chainlinkMirror.abi.Pack("prove", number, header, nodes, proofs)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3b9536c.
//
// Solidity: function prove(uint256 number, bytes header, bytes[] nodes, (address,bytes)[] proofs) returns(uint256 taken)
func (chainlinkMirror *ChainlinkMirror) UnpackProve(data []byte) (*big.Int, error) {
	out, err := chainlinkMirror.abi.Unpack("prove", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() view returns()
func (chainlinkMirror *ChainlinkMirror) PackRenounceOwnership() []byte {
	enc, err := chainlinkMirror.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() view returns()
func (chainlinkMirror *ChainlinkMirror) TryPackRenounceOwnership() ([]byte, error) {
	return chainlinkMirror.abi.Pack("renounceOwnership")
}

// PackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41dc05ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function round(address feed_, uint256 roundId) view returns(uint256 found, uint256 word)
func (chainlinkMirror *ChainlinkMirror) PackRound(feed common.Address, roundId *big.Int) []byte {
	enc, err := chainlinkMirror.abi.Pack("round", feed, roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41dc05ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function round(address feed_, uint256 roundId) view returns(uint256 found, uint256 word)
func (chainlinkMirror *ChainlinkMirror) TryPackRound(feed common.Address, roundId *big.Int) ([]byte, error) {
	return chainlinkMirror.abi.Pack("round", feed, roundId)
}

// RoundOutput serves as a container for the return parameters of contract
// method Round.
type RoundOutput struct {
	Found *big.Int
	Word  *big.Int
}

// UnpackRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41dc05ff.
//
// Solidity: function round(address feed_, uint256 roundId) view returns(uint256 found, uint256 word)
func (chainlinkMirror *ChainlinkMirror) UnpackRound(data []byte) (RoundOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("round", data)
	outstruct := new(RoundOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Found = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Word = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (chainlinkMirror *ChainlinkMirror) PackSetGuardian(guardian common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("setGuardian", guardian)
}

// PackSetLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83ff6c93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLayout(address aggregator_, (uint16,uint8,uint16,uint8,uint8,uint8) where) returns()
func (chainlinkMirror *ChainlinkMirror) PackSetLayout(aggregator common.Address, where IMirrorBookLayout) []byte {
	enc, err := chainlinkMirror.abi.Pack("setLayout", aggregator, where)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83ff6c93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLayout(address aggregator_, (uint16,uint8,uint16,uint8,uint8,uint8) where) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackSetLayout(aggregator common.Address, where IMirrorBookLayout) ([]byte, error) {
	return chainlinkMirror.abi.Pack("setLayout", aggregator, where)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (chainlinkMirror *ChainlinkMirror) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("transferOwnership", newOwner)
}

// PackUnpauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27921d8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpauseFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) PackUnpauseFeed(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("unpauseFeed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27921d8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpauseFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackUnpauseFeed(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("unpauseFeed", feed)
}

// PackVetoFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5599aec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) PackVetoFeed(feed common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("vetoFeed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5599aec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoFeed(address feed_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackVetoFeed(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("vetoFeed", feed)
}

// PackVetoLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd718c13b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoLayout(address aggregator_) returns()
func (chainlinkMirror *ChainlinkMirror) PackVetoLayout(aggregator common.Address) []byte {
	enc, err := chainlinkMirror.abi.Pack("vetoLayout", aggregator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoLayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd718c13b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoLayout(address aggregator_) returns()
func (chainlinkMirror *ChainlinkMirror) TryPackVetoLayout(aggregator common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("vetoLayout", aggregator)
}

// ChainlinkMirrorCheckpointed represents a Checkpointed event raised by the ChainlinkMirror contract.
type ChainlinkMirrorCheckpointed struct {
	Number *big.Int
	Hash   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorCheckpointedEventName = "Checkpointed"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorCheckpointed) ContractEventName() string {
	return ChainlinkMirrorCheckpointedEventName
}

// UnpackCheckpointedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Checkpointed(uint256 indexed number, bytes32 hash)
func (chainlinkMirror *ChainlinkMirror) UnpackCheckpointedEvent(log *types.Log) (*ChainlinkMirrorCheckpointed, error) {
	event := "Checkpointed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorCheckpointed)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorFeedAdded represents a FeedAdded event raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedAdded struct {
	Feed   common.Address
	Config IMirrorBookMirroredFeed
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorFeedAddedEventName = "FeedAdded"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorFeedAdded) ContractEventName() string {
	return ChainlinkMirrorFeedAddedEventName
}

// UnpackFeedAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedAdded(address indexed feed, (string,uint8) config)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedAddedEvent(log *types.Log) (*ChainlinkMirrorFeedAdded, error) {
	event := "FeedAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorFeedAdded)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorFeedPaused represents a FeedPaused event raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedPaused struct {
	Feed common.Address
	By   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorFeedPausedEventName = "FeedPaused"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorFeedPaused) ContractEventName() string {
	return ChainlinkMirrorFeedPausedEventName
}

// UnpackFeedPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedPaused(address indexed feed, address indexed by)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedPausedEvent(log *types.Log) (*ChainlinkMirrorFeedPaused, error) {
	event := "FeedPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorFeedPaused)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorFeedProposed represents a FeedProposed event raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedProposed struct {
	Feed    common.Address
	Config  IMirrorBookMirroredFeed
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorFeedProposedEventName = "FeedProposed"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorFeedProposed) ContractEventName() string {
	return ChainlinkMirrorFeedProposedEventName
}

// UnpackFeedProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedProposed(address indexed feed, (string,uint8) config, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedProposedEvent(log *types.Log) (*ChainlinkMirrorFeedProposed, error) {
	event := "FeedProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorFeedProposed)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorFeedUnpaused represents a FeedUnpaused event raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedUnpaused struct {
	Feed common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorFeedUnpausedEventName = "FeedUnpaused"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorFeedUnpaused) ContractEventName() string {
	return ChainlinkMirrorFeedUnpausedEventName
}

// UnpackFeedUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedUnpaused(address indexed feed)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedUnpausedEvent(log *types.Log) (*ChainlinkMirrorFeedUnpaused, error) {
	event := "FeedUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorFeedUnpaused)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorFeedVetoed represents a FeedVetoed event raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedVetoed struct {
	Feed common.Address
	By   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorFeedVetoedEventName = "FeedVetoed"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorFeedVetoed) ContractEventName() string {
	return ChainlinkMirrorFeedVetoedEventName
}

// UnpackFeedVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedVetoed(address indexed feed, address indexed by)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedVetoedEvent(log *types.Log) (*ChainlinkMirrorFeedVetoed, error) {
	event := "FeedVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorFeedVetoed)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorGuardianProposed represents a GuardianProposed event raised by the ChainlinkMirror contract.
type ChainlinkMirrorGuardianProposed struct {
	Guardian common.Address
	ReadyAt  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorGuardianProposedEventName = "GuardianProposed"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorGuardianProposed) ContractEventName() string {
	return ChainlinkMirrorGuardianProposedEventName
}

// UnpackGuardianProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianProposed(address indexed guardian, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) UnpackGuardianProposedEvent(log *types.Log) (*ChainlinkMirrorGuardianProposed, error) {
	event := "GuardianProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorGuardianProposed)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorGuardianSet represents a GuardianSet event raised by the ChainlinkMirror contract.
type ChainlinkMirrorGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorGuardianSet) ContractEventName() string {
	return ChainlinkMirrorGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (chainlinkMirror *ChainlinkMirror) UnpackGuardianSetEvent(log *types.Log) (*ChainlinkMirrorGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorGuardianSet)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorLayoutDropped represents a LayoutDropped event raised by the ChainlinkMirror contract.
type ChainlinkMirrorLayoutDropped struct {
	Aggregator common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorLayoutDroppedEventName = "LayoutDropped"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorLayoutDropped) ContractEventName() string {
	return ChainlinkMirrorLayoutDroppedEventName
}

// UnpackLayoutDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LayoutDropped(address indexed aggregator)
func (chainlinkMirror *ChainlinkMirror) UnpackLayoutDroppedEvent(log *types.Log) (*ChainlinkMirrorLayoutDropped, error) {
	event := "LayoutDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorLayoutDropped)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorLayoutProposed represents a LayoutProposed event raised by the ChainlinkMirror contract.
type ChainlinkMirrorLayoutProposed struct {
	Aggregator common.Address
	Where      IMirrorBookLayout
	ReadyAt    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorLayoutProposedEventName = "LayoutProposed"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorLayoutProposed) ContractEventName() string {
	return ChainlinkMirrorLayoutProposedEventName
}

// UnpackLayoutProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LayoutProposed(address indexed aggregator, (uint16,uint8,uint16,uint8,uint8,uint8) where, uint256 readyAt)
func (chainlinkMirror *ChainlinkMirror) UnpackLayoutProposedEvent(log *types.Log) (*ChainlinkMirrorLayoutProposed, error) {
	event := "LayoutProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorLayoutProposed)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorLayoutSet represents a LayoutSet event raised by the ChainlinkMirror contract.
type ChainlinkMirrorLayoutSet struct {
	Aggregator common.Address
	Where      IMirrorBookLayout
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorLayoutSetEventName = "LayoutSet"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorLayoutSet) ContractEventName() string {
	return ChainlinkMirrorLayoutSetEventName
}

// UnpackLayoutSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LayoutSet(address indexed aggregator, (uint16,uint8,uint16,uint8,uint8,uint8) where)
func (chainlinkMirror *ChainlinkMirror) UnpackLayoutSetEvent(log *types.Log) (*ChainlinkMirrorLayoutSet, error) {
	event := "LayoutSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorLayoutSet)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorLayoutVetoed represents a LayoutVetoed event raised by the ChainlinkMirror contract.
type ChainlinkMirrorLayoutVetoed struct {
	Aggregator common.Address
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorLayoutVetoedEventName = "LayoutVetoed"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorLayoutVetoed) ContractEventName() string {
	return ChainlinkMirrorLayoutVetoedEventName
}

// UnpackLayoutVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LayoutVetoed(address indexed aggregator, address indexed by)
func (chainlinkMirror *ChainlinkMirror) UnpackLayoutVetoedEvent(log *types.Log) (*ChainlinkMirrorLayoutVetoed, error) {
	event := "LayoutVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorLayoutVetoed)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorMirrored represents a Mirrored event raised by the ChainlinkMirror contract.
type ChainlinkMirrorMirrored struct {
	Feed      common.Address
	RoundId   *big.Int
	Answer    *big.Int
	StartedAt *big.Int
	UpdatedAt *big.Int
	L1Block   *big.Int
	ProvenAt  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorMirroredEventName = "Mirrored"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorMirrored) ContractEventName() string {
	return ChainlinkMirrorMirroredEventName
}

// UnpackMirroredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Mirrored(address indexed feed, uint80 indexed roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint256 l1Block, uint256 provenAt)
func (chainlinkMirror *ChainlinkMirror) UnpackMirroredEvent(log *types.Log) (*ChainlinkMirrorMirrored, error) {
	event := "Mirrored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorMirrored)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ChainlinkMirror contract.
type ChainlinkMirrorOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorOwnershipTransferStarted) ContractEventName() string {
	return ChainlinkMirrorOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (chainlinkMirror *ChainlinkMirror) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ChainlinkMirrorOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorOwnershipTransferred represents a OwnershipTransferred event raised by the ChainlinkMirror contract.
type ChainlinkMirrorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorOwnershipTransferred) ContractEventName() string {
	return ChainlinkMirrorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (chainlinkMirror *ChainlinkMirror) UnpackOwnershipTransferredEvent(log *types.Log) (*ChainlinkMirrorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorPhaseEntered represents a PhaseEntered event raised by the ChainlinkMirror contract.
type ChainlinkMirrorPhaseEntered struct {
	Feed       common.Address
	Phase      uint16
	Aggregator common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorPhaseEnteredEventName = "PhaseEntered"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorPhaseEntered) ContractEventName() string {
	return ChainlinkMirrorPhaseEnteredEventName
}

// UnpackPhaseEnteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PhaseEntered(address indexed feed, uint16 indexed phase, address aggregator)
func (chainlinkMirror *ChainlinkMirror) UnpackPhaseEnteredEvent(log *types.Log) (*ChainlinkMirrorPhaseEntered, error) {
	event := "PhaseEntered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorPhaseEntered)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChainlinkMirrorSkipped represents a Skipped event raised by the ChainlinkMirror contract.
type ChainlinkMirrorSkipped struct {
	Feed    common.Address
	L1Block *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChainlinkMirrorSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (ChainlinkMirrorSkipped) ContractEventName() string {
	return ChainlinkMirrorSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(address indexed feed, uint256 l1Block)
func (chainlinkMirror *ChainlinkMirror) UnpackSkippedEvent(log *types.Log) (*ChainlinkMirrorSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != chainlinkMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChainlinkMirrorSkipped)
	if len(log.Data) > 0 {
		if err := chainlinkMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range chainlinkMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (chainlinkMirror *ChainlinkMirror) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["CheckpointTooOld"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackCheckpointTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["FeedExists"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackFeedExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["FeedIsPaused"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackFeedIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["FeedNotPaused"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackFeedNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["ImpossibleTime"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackImpossibleTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["MalformedList"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackMalformedListError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["MalformedNode"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackMalformedNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoAccount"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoAnswer"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoDescription"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoDescriptionError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoHash"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoRound"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NoSlot"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNoSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["NothingProposed"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackNothingProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["PathTooLong"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackPathTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["PathTooShort"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackPathTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["ProposalExpired"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackProposalExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["RenouncingDisabled"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackRenouncingDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["SafeCastOverflowedIntDowncast"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackSafeCastOverflowedIntDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["TooManyProofs"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackTooManyProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["UnknownAggregator"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackUnknownAggregatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["UnknownCheckpoint"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackUnknownCheckpointError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["UnknownFeed"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackUnknownFeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackWrongHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["WrongNode"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackWrongNodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChainlinkMirrorCheckpointTooOld represents a CheckpointTooOld error raised by the ChainlinkMirror contract.
type ChainlinkMirrorCheckpointTooOld struct {
	Number *big.Int
	Newest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointTooOld(uint256 number, uint256 newest)
func ChainlinkMirrorCheckpointTooOldErrorID() common.Hash {
	return common.HexToHash("0x2c6f57a40ca87496958c73860b85f988e2f09faee3f3e341cb65f6d20b8b1bb3")
}

// UnpackCheckpointTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointTooOld(uint256 number, uint256 newest)
func (chainlinkMirror *ChainlinkMirror) UnpackCheckpointTooOldError(raw []byte) (*ChainlinkMirrorCheckpointTooOld, error) {
	out := new(ChainlinkMirrorCheckpointTooOld)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "CheckpointTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorFeedExists represents a FeedExists error raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedExists struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedExists(address feed)
func ChainlinkMirrorFeedExistsErrorID() common.Hash {
	return common.HexToHash("0x28845786045b79006a90e354cf6a15f4b952033fc66734fc7e52943c078d2057")
}

// UnpackFeedExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedExists(address feed)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedExistsError(raw []byte) (*ChainlinkMirrorFeedExists, error) {
	out := new(ChainlinkMirrorFeedExists)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "FeedExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorFeedIsPaused represents a FeedIsPaused error raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedIsPaused struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedIsPaused(address feed)
func ChainlinkMirrorFeedIsPausedErrorID() common.Hash {
	return common.HexToHash("0xdd2bbea2c9dd43be45fd368d0196b373174fbc03713c7fa12b4ae22d5d4478f3")
}

// UnpackFeedIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedIsPaused(address feed)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedIsPausedError(raw []byte) (*ChainlinkMirrorFeedIsPaused, error) {
	out := new(ChainlinkMirrorFeedIsPaused)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "FeedIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorFeedNotPaused represents a FeedNotPaused error raised by the ChainlinkMirror contract.
type ChainlinkMirrorFeedNotPaused struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedNotPaused(address feed)
func ChainlinkMirrorFeedNotPausedErrorID() common.Hash {
	return common.HexToHash("0xbfa499425bfb2dcffc637358b55b3c26d18ba4418accfcec9a09a47391ed2b36")
}

// UnpackFeedNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedNotPaused(address feed)
func (chainlinkMirror *ChainlinkMirror) UnpackFeedNotPausedError(raw []byte) (*ChainlinkMirrorFeedNotPaused, error) {
	out := new(ChainlinkMirrorFeedNotPaused)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "FeedNotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorImpossibleTime represents a ImpossibleTime error raised by the ChainlinkMirror contract.
type ChainlinkMirrorImpossibleTime struct {
	Aggregator common.Address
	Time       *big.Int
	ProvenAt   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImpossibleTime(address aggregator, uint256 time, uint256 provenAt)
func ChainlinkMirrorImpossibleTimeErrorID() common.Hash {
	return common.HexToHash("0x85f34f71adebda7112ad3bdf74f373dc2366b61bbed40e8422db549dab16aabc")
}

// UnpackImpossibleTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImpossibleTime(address aggregator, uint256 time, uint256 provenAt)
func (chainlinkMirror *ChainlinkMirror) UnpackImpossibleTimeError(raw []byte) (*ChainlinkMirrorImpossibleTime, error) {
	out := new(ChainlinkMirrorImpossibleTime)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "ImpossibleTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorMalformedList represents a MalformedList error raised by the ChainlinkMirror contract.
type ChainlinkMirrorMalformedList struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedList()
func ChainlinkMirrorMalformedListErrorID() common.Hash {
	return common.HexToHash("0x97a80bc5bb2c6612dc6c28f6ffcb10dc52513dbdf86ca4dec90af9d544f7e3cf")
}

// UnpackMalformedListError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedList()
func (chainlinkMirror *ChainlinkMirror) UnpackMalformedListError(raw []byte) (*ChainlinkMirrorMalformedList, error) {
	out := new(ChainlinkMirrorMalformedList)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "MalformedList", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorMalformedNode represents a MalformedNode error raised by the ChainlinkMirror contract.
type ChainlinkMirrorMalformedNode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedNode()
func ChainlinkMirrorMalformedNodeErrorID() common.Hash {
	return common.HexToHash("0x38d489211385d90199fbcbf4dd252d2055cf405dfee7f65f98f9eb10b4341bac")
}

// UnpackMalformedNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedNode()
func (chainlinkMirror *ChainlinkMirror) UnpackMalformedNodeError(raw []byte) (*ChainlinkMirrorMalformedNode, error) {
	out := new(ChainlinkMirrorMalformedNode)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "MalformedNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoAccount represents a NoAccount error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccount(address account)
func ChainlinkMirrorNoAccountErrorID() common.Hash {
	return common.HexToHash("0x10102b4dafbb6da20f2717cadad96f452bafbf1f6498ba823547ee53543cbb86")
}

// UnpackNoAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccount(address account)
func (chainlinkMirror *ChainlinkMirror) UnpackNoAccountError(raw []byte) (*ChainlinkMirrorNoAccount, error) {
	out := new(ChainlinkMirrorNoAccount)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoAnswer represents a NoAnswer error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoAnswer struct {
	Aggregator common.Address
	Answer     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAnswer(address aggregator, int256 answer)
func ChainlinkMirrorNoAnswerErrorID() common.Hash {
	return common.HexToHash("0x91dfde163e80f57470d09586eb42a795c4dd55478480859b579c89faf2fa023f")
}

// UnpackNoAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAnswer(address aggregator, int256 answer)
func (chainlinkMirror *ChainlinkMirror) UnpackNoAnswerError(raw []byte) (*ChainlinkMirrorNoAnswer, error) {
	out := new(ChainlinkMirrorNoAnswer)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoCode represents a NoCode error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoCode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address account)
func ChainlinkMirrorNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address account)
func (chainlinkMirror *ChainlinkMirror) UnpackNoCodeError(raw []byte) (*ChainlinkMirrorNoCode, error) {
	out := new(ChainlinkMirrorNoCode)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoDescription represents a NoDescription error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoDescription struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDescription(address feed)
func ChainlinkMirrorNoDescriptionErrorID() common.Hash {
	return common.HexToHash("0xbda780dc14a19d6d7fc85238d339e4dfece95479b441661ab7b43291debdb04d")
}

// UnpackNoDescriptionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDescription(address feed)
func (chainlinkMirror *ChainlinkMirror) UnpackNoDescriptionError(raw []byte) (*ChainlinkMirrorNoDescription, error) {
	out := new(ChainlinkMirrorNoDescription)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoDescription", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoHash represents a NoHash error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoHash struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHash(uint256 number)
func ChainlinkMirrorNoHashErrorID() common.Hash {
	return common.HexToHash("0xcd2c0aa345986b86d32126da61ca467bf64343e1696af99d79421ab2713af0b8")
}

// UnpackNoHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHash(uint256 number)
func (chainlinkMirror *ChainlinkMirror) UnpackNoHashError(raw []byte) (*ChainlinkMirrorNoHash, error) {
	out := new(ChainlinkMirrorNoHash)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoRound represents a NoRound error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoRound struct {
	Aggregator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRound(address aggregator)
func ChainlinkMirrorNoRoundErrorID() common.Hash {
	return common.HexToHash("0x23f71e2b4889344bf0e1329a3bc70fa6a33e64dbb4021089e8975496930e9c61")
}

// UnpackNoRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRound(address aggregator)
func (chainlinkMirror *ChainlinkMirror) UnpackNoRoundError(raw []byte) (*ChainlinkMirrorNoRound, error) {
	out := new(ChainlinkMirrorNoRound)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNoSlot represents a NoSlot error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNoSlot struct {
	Account common.Address
	Slot    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSlot(address account, bytes32 slot)
func ChainlinkMirrorNoSlotErrorID() common.Hash {
	return common.HexToHash("0xe5d052f438173cd7eccbcdef83d2ea2068c14751def32b465fc386a7cadaa3da")
}

// UnpackNoSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSlot(address account, bytes32 slot)
func (chainlinkMirror *ChainlinkMirror) UnpackNoSlotError(raw []byte) (*ChainlinkMirrorNoSlot, error) {
	out := new(ChainlinkMirrorNoSlot)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NoSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func ChainlinkMirrorNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (chainlinkMirror *ChainlinkMirror) UnpackNotOwnerOrGuardianError(raw []byte) (*ChainlinkMirrorNotOwnerOrGuardian, error) {
	out := new(ChainlinkMirrorNotOwnerOrGuardian)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorNothingProposed represents a NothingProposed error raised by the ChainlinkMirror contract.
type ChainlinkMirrorNothingProposed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingProposed()
func ChainlinkMirrorNothingProposedErrorID() common.Hash {
	return common.HexToHash("0xe8d4708f1ce155a4ba1959115e0c9bbe84c6ee56d58a959067d410c653bd4587")
}

// UnpackNothingProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingProposed()
func (chainlinkMirror *ChainlinkMirror) UnpackNothingProposedError(raw []byte) (*ChainlinkMirrorNothingProposed, error) {
	out := new(ChainlinkMirrorNothingProposed)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "NothingProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorOutOfRange represents a OutOfRange error raised by the ChainlinkMirror contract.
type ChainlinkMirrorOutOfRange struct {
	Field string
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(string field, uint256 value, uint256 min, uint256 max)
func ChainlinkMirrorOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x73c9e34d2a15238d4d9392e631e98bf849916058f3b57c13e1bf0d8b6d1d6540")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(string field, uint256 value, uint256 min, uint256 max)
func (chainlinkMirror *ChainlinkMirror) UnpackOutOfRangeError(raw []byte) (*ChainlinkMirrorOutOfRange, error) {
	out := new(ChainlinkMirrorOutOfRange)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ChainlinkMirror contract.
type ChainlinkMirrorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ChainlinkMirrorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (chainlinkMirror *ChainlinkMirror) UnpackOwnableInvalidOwnerError(raw []byte) (*ChainlinkMirrorOwnableInvalidOwner, error) {
	out := new(ChainlinkMirrorOwnableInvalidOwner)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ChainlinkMirror contract.
type ChainlinkMirrorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ChainlinkMirrorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (chainlinkMirror *ChainlinkMirror) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ChainlinkMirrorOwnableUnauthorizedAccount, error) {
	out := new(ChainlinkMirrorOwnableUnauthorizedAccount)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorPathTooLong represents a PathTooLong error raised by the ChainlinkMirror contract.
type ChainlinkMirrorPathTooLong struct {
	Length *big.Int
	Taken  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathTooLong(uint256 length, uint256 taken)
func ChainlinkMirrorPathTooLongErrorID() common.Hash {
	return common.HexToHash("0xddd77f0dd311e78f48632f6f668d420c9dd2cd4b24d80807295fabef53bceccf")
}

// UnpackPathTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathTooLong(uint256 length, uint256 taken)
func (chainlinkMirror *ChainlinkMirror) UnpackPathTooLongError(raw []byte) (*ChainlinkMirrorPathTooLong, error) {
	out := new(ChainlinkMirrorPathTooLong)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "PathTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorPathTooShort represents a PathTooShort error raised by the ChainlinkMirror contract.
type ChainlinkMirrorPathTooShort struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathTooShort(uint256 length)
func ChainlinkMirrorPathTooShortErrorID() common.Hash {
	return common.HexToHash("0xb88a5139cebbd010ada17fdc535c9d5d929946b1c46759e84bb9877ff6190fc6")
}

// UnpackPathTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathTooShort(uint256 length)
func (chainlinkMirror *ChainlinkMirror) UnpackPathTooShortError(raw []byte) (*ChainlinkMirrorPathTooShort, error) {
	out := new(ChainlinkMirrorPathTooShort)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "PathTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorProposalExpired represents a ProposalExpired error raised by the ChainlinkMirror contract.
type ChainlinkMirrorProposalExpired struct {
	Latest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposalExpired(uint256 latest)
func ChainlinkMirrorProposalExpiredErrorID() common.Hash {
	return common.HexToHash("0x88e53c486703527139dfc8d97a1e559d9bd93d3f9d52cda4e06564111e7a2643")
}

// UnpackProposalExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposalExpired(uint256 latest)
func (chainlinkMirror *ChainlinkMirror) UnpackProposalExpiredError(raw []byte) (*ChainlinkMirrorProposalExpired, error) {
	out := new(ChainlinkMirrorProposalExpired)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "ProposalExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the ChainlinkMirror contract.
type ChainlinkMirrorRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func ChainlinkMirrorRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (chainlinkMirror *ChainlinkMirror) UnpackRLPInvalidEncodingError(raw []byte) (*ChainlinkMirrorRLPInvalidEncoding, error) {
	out := new(ChainlinkMirrorRLPInvalidEncoding)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorRenouncingDisabled represents a RenouncingDisabled error raised by the ChainlinkMirror contract.
type ChainlinkMirrorRenouncingDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RenouncingDisabled()
func ChainlinkMirrorRenouncingDisabledErrorID() common.Hash {
	return common.HexToHash("0x975e48216264288596204b922ef07fe92e5a7e621627dee3945fc1280cdeb080")
}

// UnpackRenouncingDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RenouncingDisabled()
func (chainlinkMirror *ChainlinkMirror) UnpackRenouncingDisabledError(raw []byte) (*ChainlinkMirrorRenouncingDisabled, error) {
	out := new(ChainlinkMirrorRenouncingDisabled)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "RenouncingDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorSafeCastOverflowedIntDowncast represents a SafeCastOverflowedIntDowncast error raised by the ChainlinkMirror contract.
type ChainlinkMirrorSafeCastOverflowedIntDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedIntDowncast(uint8 bits, int256 value)
func ChainlinkMirrorSafeCastOverflowedIntDowncastErrorID() common.Hash {
	return common.HexToHash("0x327269a7f29c3c5436f42eeed1c1adf0d4d525f36360483f4e83ab79e98f9089")
}

// UnpackSafeCastOverflowedIntDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedIntDowncast(uint8 bits, int256 value)
func (chainlinkMirror *ChainlinkMirror) UnpackSafeCastOverflowedIntDowncastError(raw []byte) (*ChainlinkMirrorSafeCastOverflowedIntDowncast, error) {
	out := new(ChainlinkMirrorSafeCastOverflowedIntDowncast)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "SafeCastOverflowedIntDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ChainlinkMirror contract.
type ChainlinkMirrorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ChainlinkMirrorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (chainlinkMirror *ChainlinkMirror) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ChainlinkMirrorSafeCastOverflowedUintDowncast, error) {
	out := new(ChainlinkMirrorSafeCastOverflowedUintDowncast)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorTooManyProofs represents a TooManyProofs error raised by the ChainlinkMirror contract.
type ChainlinkMirrorTooManyProofs struct {
	Proofs *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyProofs(uint256 proofs, uint256 max)
func ChainlinkMirrorTooManyProofsErrorID() common.Hash {
	return common.HexToHash("0x4ac156dacce348e9c88302649a00b167f43dd50effe7536886e1e7ea8b46c6cb")
}

// UnpackTooManyProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyProofs(uint256 proofs, uint256 max)
func (chainlinkMirror *ChainlinkMirror) UnpackTooManyProofsError(raw []byte) (*ChainlinkMirrorTooManyProofs, error) {
	out := new(ChainlinkMirrorTooManyProofs)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "TooManyProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorTooSoon represents a TooSoon error raised by the ChainlinkMirror contract.
type ChainlinkMirrorTooSoon struct {
	Time     *big.Int
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint256 time, uint256 earliest)
func ChainlinkMirrorTooSoonErrorID() common.Hash {
	return common.HexToHash("0xb1b9b6ee497acf5c25658b49d12360b01c2d63786f036bec3886cd1219958911")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint256 time, uint256 earliest)
func (chainlinkMirror *ChainlinkMirror) UnpackTooSoonError(raw []byte) (*ChainlinkMirrorTooSoon, error) {
	out := new(ChainlinkMirrorTooSoon)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorUnknownAggregator represents a UnknownAggregator error raised by the ChainlinkMirror contract.
type ChainlinkMirrorUnknownAggregator struct {
	Aggregator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAggregator(address aggregator)
func ChainlinkMirrorUnknownAggregatorErrorID() common.Hash {
	return common.HexToHash("0xbabca69dea6a4c92f0bd1e59323f81dbf045954c7a459bfb36a622147523e6b5")
}

// UnpackUnknownAggregatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAggregator(address aggregator)
func (chainlinkMirror *ChainlinkMirror) UnpackUnknownAggregatorError(raw []byte) (*ChainlinkMirrorUnknownAggregator, error) {
	out := new(ChainlinkMirrorUnknownAggregator)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "UnknownAggregator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorUnknownCheckpoint represents a UnknownCheckpoint error raised by the ChainlinkMirror contract.
type ChainlinkMirrorUnknownCheckpoint struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCheckpoint(uint256 number)
func ChainlinkMirrorUnknownCheckpointErrorID() common.Hash {
	return common.HexToHash("0x8a3430338330c34ff47d4b2e90cf1a28e71d38bb1a9aa28ae9dc2b714d715188")
}

// UnpackUnknownCheckpointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCheckpoint(uint256 number)
func (chainlinkMirror *ChainlinkMirror) UnpackUnknownCheckpointError(raw []byte) (*ChainlinkMirrorUnknownCheckpoint, error) {
	out := new(ChainlinkMirrorUnknownCheckpoint)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "UnknownCheckpoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorUnknownFeed represents a UnknownFeed error raised by the ChainlinkMirror contract.
type ChainlinkMirrorUnknownFeed struct {
	Feed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFeed(address feed)
func ChainlinkMirrorUnknownFeedErrorID() common.Hash {
	return common.HexToHash("0x8baa010d31d4dc072da0d0354197472d9681442d6b6a29d3f0fb48568b36323c")
}

// UnpackUnknownFeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFeed(address feed)
func (chainlinkMirror *ChainlinkMirror) UnpackUnknownFeedError(raw []byte) (*ChainlinkMirrorUnknownFeed, error) {
	out := new(ChainlinkMirrorUnknownFeed)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "UnknownFeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorUnknownNode represents a UnknownNode error raised by the ChainlinkMirror contract.
type ChainlinkMirrorUnknownNode struct {
	Place *big.Int
	Nodes *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownNode(uint256 place, uint256 nodes)
func ChainlinkMirrorUnknownNodeErrorID() common.Hash {
	return common.HexToHash("0xce651a55d2f25ea4eeee39f485e666d6f5ed6e49c565f637748792bb06483834")
}

// UnpackUnknownNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownNode(uint256 place, uint256 nodes)
func (chainlinkMirror *ChainlinkMirror) UnpackUnknownNodeError(raw []byte) (*ChainlinkMirrorUnknownNode, error) {
	out := new(ChainlinkMirrorUnknownNode)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "UnknownNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorWrongHeader represents a WrongHeader error raised by the ChainlinkMirror contract.
type ChainlinkMirrorWrongHeader struct {
	Number     *big.Int
	Hash       [32]byte
	Checkpoint [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 hash, bytes32 checkpoint)
func ChainlinkMirrorWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 hash, bytes32 checkpoint)
func (chainlinkMirror *ChainlinkMirror) UnpackWrongHeaderError(raw []byte) (*ChainlinkMirrorWrongHeader, error) {
	out := new(ChainlinkMirrorWrongHeader)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChainlinkMirrorWrongNode represents a WrongNode error raised by the ChainlinkMirror contract.
type ChainlinkMirrorWrongNode struct {
	Place    *big.Int
	Hash     [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNode(uint256 place, bytes32 hash, bytes32 expected)
func ChainlinkMirrorWrongNodeErrorID() common.Hash {
	return common.HexToHash("0x0165aae6fdc1867cc36ab330c4b207d03bac05c29b9fccfe4698e1ac9f484e3e")
}

// UnpackWrongNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNode(uint256 place, bytes32 hash, bytes32 expected)
func (chainlinkMirror *ChainlinkMirror) UnpackWrongNodeError(raw []byte) (*ChainlinkMirrorWrongNode, error) {
	out := new(ChainlinkMirrorWrongNode)
	if err := chainlinkMirror.abi.UnpackIntoInterface(out, "WrongNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}
