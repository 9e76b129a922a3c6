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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeds_\",\"type\":\"tuple[]\",\"internalType\":\"structIMirrorBook.FirstMirroredFeed[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]},{\"name\":\"layouts_\",\"type\":\"tuple[]\",\"internalType\":\"structIMirrorBook.FirstLayout[]\",\"components\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyGuardian\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkpoint\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkpointAndProve\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"nodes\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structIChainlinkMirror.FeedProof[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dropLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latest\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"uint256\",\"internalType\":\"RoundWord\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"FeedWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"layoutOf\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseAggregator\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedGuardian\",\"inputs\":[],\"outputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"where\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"nodes\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structIChainlinkMirror.FeedProof[]\",\"components\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"uint256\",\"internalType\":\"RoundWord\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"FeedWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoFeed\",\"inputs\":[{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoLayout\",\"inputs\":[{\"name\":\"aggregator_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Checkpointed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedPaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedProposed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.MirroredFeed\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedUnpaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedVetoed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianProposed\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutDropped\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutProposed\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutSet\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"where\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIMirrorBook.Layout\",\"components\":[{\"name\":\"hotVarsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"roundShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"transmissionsSlot\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"updatedAtShift\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"timeBits\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LayoutVetoed\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Mirrored\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roundId\",\"type\":\"uint80\",\"indexed\":true,\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int192\",\"indexed\":false,\"internalType\":\"int192\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"l1Block\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"provenAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PhaseEntered\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"phase\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Skipped\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"l1Block\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"FeedExists\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FeedIsPaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FeedNotPaused\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ImpossibleTime\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"provenAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedList\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedNode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoAnswer\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"NoCode\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoDescription\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoRound\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSlot\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PathTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PathTooShort\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProposalExpired\",\"inputs\":[{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RenouncingDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAggregator\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownCheckpoint\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownNode\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"checkpoint\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongNode\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "ChainlinkMirror",
	Bin: "0x60a060405234610915576144758038038061001981610a22565b928339810160a0828203126109155761003182610a47565b9161003e60208201610a47565b604082015160608301519094906001600160401b0381116109155783019284601f8501121561091557835161007a61007582610a5b565b610a22565b9460208087848152019260051b820101908782116109155760208101925b82841061091957505050506080810151906001600160401b038211610915570184601f82011215610915578051906100d261007583610a5b565b95602060e081898681520194028301019181831161091557602001925b828410610857575050505060018060a01b0316801561084457600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360409361016185610a22565b600581526464656c617960d81b602082015262278d0082116108075750608052600280546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a25f5b8151811015610518576001600160a01b036101e18284610a8f565b51511660206101f08385610a8f565b51015190805f526004602052600160c81b865f20541661050657815151156104f457506020015160ff1661022385610a22565b906008825267646563696d616c7360c01b6020830152602481116104b857506001600160a01b0390506102568284610a8f565b5151169060206102668285610a8f565b5101515f83815260046020908152878220600160c81b90556006905286902081518051929492906001600160401b0382116103c4578254600181811c911680156104ae575b602082101461049a57601f8111610449575b50602090601f83116001146103e35760019392915f91836103d8575b50505f19600383901b1c191690831b1781555b01602084019060ff82511660ff19825416179055600954680100000000000000008110156103c45760018101806009558110156103b05760095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af0180546001600160a01b031916831790558651602080825294519481018890526001947f0a22fe5f6054e8fd284f0127241c16bfbf36b949b4d932623cc41174ed2afb0d92829160ff906103a0906060850190610aa3565b9151168a8301520390a2016101c6565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b015190505f806102d9565b90601f19831691845f52815f20925f5b8181106104315750916001959492918387959310610419575b505050811b0181556102ec565b01515f1960f88460031b161c191690555f808061040c565b929360206001819287860151815501950193016103f3565b828111156102bd57835f5260205f20601f840160051c9060208510610492575b81601f9101920160051c03905f5b8281106104855750506102bd565b5f82820155600101610477565b5f9150610469565b634e487b7160e01b5f52602260045260245ffd5b90607f16906102ab565b85516373c9e34d60e01b815260806004820152925082916104dd906084840190610aa3565b9060248301525f6044830152602460648301520390fd5b632f69e03760e21b5f5260045260245ffd5b6314422bc360e11b5f5260045260245ffd5b82845f5b82518110156107db5760206105318285610a8f565b51015160ff60208201511661054584610a22565b90600a8252691c9bdd5b9914da1a599d60b21b602083015260e0811161079f57505060a081019060ff82511661057a85610a22565b90600882526774696d654269747360c01b6020830152600181108015610796575b610759575050606081015160ff16825160ff166105b790610ac7565b906105c186610a22565b600e81526d1cdd185c9d1959105d14da1a599d60921b60208201526105eb9261ffff169190610aef565b6080015160ff16905160ff1661060090610ac7565b9061060a84610a22565b600e81526d1d5c19185d1959105d14da1a599d60921b60208201526106349261ffff169190610aef565b6001600160a01b036106468285610a8f565b5151166106538285610a8f565b5160200151815f526005602052835f20815161ffff16918154906020810192835160101b62ff0000169388830191825160181b64ffff00000016956060850194855160281b65ff0000000000166080820197885160301b66ff000000000000169260a001998b8b5160381b67ff00000000000000169567ff00000000000000199366ff000000000000199265ff0000000000199164ffffffffff1916171617161716171717905588519586525160ff1660208601525161ffff16878501525160ff1660608401525160ff1660808301525160ff1660a082015260c07fba4f3cab9523c6f5142ab83cef00ee6045422846a5dded8c766b7289dd363ad891a260010161051c565b85516373c9e34d60e01b815260806004820152925082918690610780906084850190610aa3565b9160248401526001604484015260648301520390fd5b5085811161059b565b84516373c9e34d60e01b815260806004820152925082916107c4906084840190610aa3565b9060248301525f604483015260e060648301520390fd5b505161392b9081610b4a823960805181818161042c0152818161105b0152818161145301526120790152f35b85516373c9e34d60e01b81526080600482015291829161082b906084840190610aa3565b9060248301525f604483015262278d0060648301520390fd5b631e4fbdf760e01b5f525f60045260245ffd5b83820360e081126109155760c061086c610a03565b9161087687610a47565b8352601f190112610915576040519160c08301916001600160401b038311848410176103c45760e0936020936040526108b0848901610a80565b81526108be60408901610a72565b848201526108ce60608901610a80565b60408201526108df60808901610a72565b60608201526108f060a08901610a72565b608082015261090160c08901610a72565b60a0820152838201528152019301926100ef565b5f80fd5b83516001600160401b0381116109155782016040818b03601f19011261091557610941610a03565b9061094e60208201610a47565b825260408101516001600160401b038111610915576020910101916040838c03126109155761097b610a03565b83519092906001600160401b038111610915578401928c601f850112156109155783516001600160401b0381116103c4578d946109c1601f8301601f1916602001610a22565b95828752602083830101116109155760209687965f88856109f096828097018386015e83010152845201610a72565b8482015283820152815201930192610098565b60408051919082016001600160401b038111838210176103c457604052565b6040519190601f01601f191682016001600160401b038111838210176103c457604052565b51906001600160a01b038216820361091557565b6001600160401b0381116103c45760051b60200190565b519060ff8216820361091557565b519061ffff8216820361091557565b80518210156103b05760209160051b010190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b61ffff16610100039061ffff8211610adb57565b634e487b7160e01b5f52601160045260245ffd5b9160c082108015610b40575b610b0457505050565b6040516373c9e34d60e01b81526080600482015293508392610b2a906084850190610aa3565b91602484015260c0604484015260648301520390fd5b50808211610afb56fe60806040526004361015610011575f80fd5b5f3560e01c806312e5288114611b1c578063147d145714611ab457806327921d8b146119575780632fcd9932146118ff57806341dc05ff14611859578063452a9320146118335780634a4aac1a1461179b5780635304c572146114eb5780635ec74f2e146114765780636a42b8f81461143c578063715018a6146113fc57806379ba50971461132c57806383ff6c9314610ea85780638a0dac4a14610e7f5780638da5cb5b14610e5a578063902a914a14610e2257806391e83ddc14610d20578063a697ce6714610b3c578063b8a2425214610b12578063b9b4394414610abb578063b9db8b3f14610a67578063bdfb879a146109bc578063c2c4c5c114610996578063c6a5877a1461090d578063d63605b814610845578063d718c13b1461079b578063df73d9a514610342578063e30c39781461031c578063f2fde38b14610297578063f3b9536c146102705763f5599aec1461016e575f80fd5b3461026c57602060031936011261026c57610187611c11565b6001600160a01b035f541633141580610257575b61022b576001600160a01b0316805f52600760205267ffffffffffffffff600260405f200154161561020357805f5260076020526101db60405f20611e32565b33907fe2ecb663ddb55ec180830cced226469712e1df1085f3540fe1d33f3b6b92762b5f80a3005b7fe8d4708f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b036002541633141561019b565b5f80fd5b3461026c57602061028f61028336611b76565b959490949391936123a8565b604051908152f35b3461026c57602060031936011261026c576001600160a01b036102b8611c11565b6102c061266c565b16807fffffffffffffffffffffffff000000000000000000000000000000000000000060015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461026c575f60031936011261026c5760206001600160a01b0360015416604051908152f35b3461026c57604060031936011261026c5761035b611c11565b60243567ffffffffffffffff811161026c5780600401813603604060031982011261026c5761038861266c565b6001600160a01b0361039a3684612332565b941693845f52600460205279010000000000000000000000000000000000000000000000000060405f20541661076f578051511561074357602001516040805190949160ff166103ea8683611d25565b600882527f646563696d616c730000000000000000000000000000000000000000000000006020830152602481116106ee57505067ffffffffffffffff6104517f0000000000000000000000000000000000000000000000000000000000000000426126e7565b1691845161045e81611cd1565b6104683686612332565b815260208101848152875f526007602052865f209151805180519067ffffffffffffffff82116106c15761049c8554611c80565b601f811161067e575b50602090601f831160011461060d57926104e48367ffffffffffffffff96939487956002975f92610602575b50505f198260011b9260031b1c19161790565b86555b60ff602060018801920151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555116920191167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790557fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd85519486865235910181121561026c5781019360246004860135950167ffffffffffffffff861161026c57853603811361026c578560a09460ff6105ed602489977f87b5114a0124a87d4807fd19dede9bb875ca825985f055050835c32500f282299b601f9789601f199a8c01528160808c01528b8b01375f8a878b01015201611f7b565b166060860152602085015201168101030190a2005b015190508f806104d1565b90601f19831691865f52815f20925f5b81811061066657509367ffffffffffffffff969360029693600193838a981061064e575b505050811b0186556104e7565b01515f1960f88460031b161c191690558e8080610641565b9293602060018192878601518155019501930161061d565b828111156104a5576106b390865f5260205f2090601f850160051c90602086106106b9575b601f82910160051c039101611e17565b8b6104a5565b5f91506106a3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b61072c925085519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190611c38565b9060248301525f6044830152602460648301520390fd5b847fbda780dc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f28845786000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461026c57602060031936011261026c576107b4611c11565b6001600160a01b035f541633141580610830575b61022b576001600160a01b0316805f52600860205267ffffffffffffffff600160405f200154161561020357805f5260086020525f600160408220828155015533907f864a1defdbc8fa3586113edb0ffc2a921b1098dad6fc6081a91a2278b7ccdf7d5f80a3005b506001600160a01b03600254163314156107c8565b3461026c575f60031936011261026c576040518060206009549283815201809260095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af905f5b8181106108ee57505050816108a3910382611d25565b604051918291602083019060208452518091526040830191905f5b8181106108cc575050500390f35b82516001600160a01b03168452859450602093840193909201916001016108be565b82546001600160a01b031684526020909301926001928301920161088d565b3461026c57602060031936011261026c5761098c610929611c11565b610931612148565b506001600160a01b0381165f52600660205261097779020000000000000000000000000000000000000000000000000061096e60405f209361267f565b16151591611d48565b90604051928392604084526040840190611c5d565b9060208301520390f35b3461026c575f60031936011261026c5760406109b0612161565b82519182526020820152f35b3461026c57602060031936011261026c5760e06001600160a01b036109df611c11565b6109e7611e95565b50165f908152600860205260409020600181015467ffffffffffffffff1690610a0f90611ec5565b90610a60604051809360ff60a0809261ffff815116855282602082015116602086015261ffff6040820151166040860152826060820151166060860152826080820151166080860152015116910152565b60c0820152f35b3461026c57602060031936011261026c5761098c6001600160a01b03610a8b611c11565b610a93612148565b50165f908152600760205260409020600281015467ffffffffffffffff169061097790611d48565b3461026c575f60031936011261026c57610b106001600160a01b03604051610ae281611cd1565b610b0567ffffffffffffffff600354848116845260a01c168060208401526126f4565b5f6003555116612786565b005b3461026c57602060031936011261026c576004355f52600a602052602060405f2054604051908152f35b3461026c57602060031936011261026c576001600160a01b03610b5d611c11565b16805f5260086020527fba4f3cab9523c6f5142ab83cef00ee6045422846a5dded8c766b7289dd363ad860c060405f20610bc167ffffffffffffffff600160405193610ba885611cd1565b610bb181611ec5565b85520154168060208401526126f4565b835f5260086020525f600160408220828155015551835f52600560205260405f2061ffff82511681549062ff0000602085015160101b167fffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffff64ffff000000604087015160181b167fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff65ff0000000000606089015160281b16937fffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffff66ff00000000000060808b015160301b16967fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000067ff0000000000000060a08d015160381b1699161716171617161717179055610d1d604051809260ff60a0809261ffff815116855282602082015116602086015261ffff6040820151166040860152826060820151166060860152826080820151166080860152015116910152565ba2005b3461026c57602060031936011261026c57610d39611c11565b6001600160a01b035f541633141580610e0d575b61022b57610d5a8161267f565b907902000000000000000000000000000000000000000000000000008216610dd8576001600160a01b03790200000000000000000000000000000000000000000000000000911691825f5260046020521760405f205533907f6d94cf5ce2f8091ded4136e939318aeb1ac45287c4403bb62a3772e917d061715f80a3005b6001600160a01b03907fdd2bbea2000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506001600160a01b0360025416331415610d4d565b3461026c575f60031936011261026c57604060035467ffffffffffffffff8251916001600160a01b038116835260a01c166020820152f35b3461026c575f60031936011261026c5760206001600160a01b035f5416604051908152f35b3461026c57602060031936011261026c57610b10610e9b611c11565b610ea361266c565b61202e565b3461026c5760e060031936011261026c57610ec1611c11565b60c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261026c57610ef361266c565b610efc36611f89565b60ff60208201511690604091825190610f158483611d25565b600a82527f726f756e64536869667400000000000000000000000000000000000000000000602083015260e081116112d757505060a081019060ff825116835190610f608583611d25565b600882527f74696d654269747300000000000000000000000000000000000000000000000060208301526001811080156112ce575b6112795750509061100b60ff8060808561100083606061104d99015116610fbe85895116612772565b9061ffff8b5192610fcf8d85611d25565b600e84527f737461727465644174536869667400000000000000000000000000000000000060208501521691612cdf565b015116925116612772565b9061ffff84519261101c8685611d25565b600e84527f757064617465644174536869667400000000000000000000000000000000000060208501521691612cdf565b67ffffffffffffffff6110807f0000000000000000000000000000000000000000000000000000000000000000426126e7565b1690805161108d81611cd1565b61109636611f89565b815267ffffffffffffffff6001816001600160a01b0360208501978789521696875f526008602052855f20945161ffff815116908654917fffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffff62ff0000602084015160101b167fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff64ffff0000008c86015160181b16917fffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffff65ff0000000000606088015160281b16957fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000067ff0000000000000060a066ff00000000000060808c015160301b169a015160381b16991617161716171617171785555116920191167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905580519061ffff6111e9611c27565b16825260443560ff811680910361026c5760208301526064359061ffff821680920361026c5782015260843560ff811680910361026c57606082015260a43560ff811680910361026c57608082015260c4359060ff821680920361026c577f1f10385945dd32a1da4d99dc94022b376b2be433473601e549dca182480de2d69260e09260a083015260c0820152a2005b6112b892508480519384937f73c9e34d000000000000000000000000000000000000000000000000000000008552608060048601526084850190611c38565b9160248401526001604484015260648301520390fd5b50848111610f95565b611315925083519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190611c38565b9060248301525f604483015260e060648301520390fd5b3461026c575f60031936011261026c57336001600160a01b0360015416036113d0577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461026c575f60031936011261026c5761141461266c565b7f975e4821000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461026c575f60031936011261026c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461026c57602060031936011261026c5760c0611499611494611c11565b611f17565b6114e9604051809260ff60a0809261ffff815116855282602082015116602086015261ffff6040820151166040860152826060820151166060860152826080820151166080860152015116910152565bf35b3461026c57602060031936011261026c576001600160a01b0361150c611c11565b16805f52600760205260405f2061153d67ffffffffffffffff60026040519361153485611cd1565b610bb181611d48565b815f52600760205261155160405f20611e32565b5190805f52600460205279010000000000000000000000000000000000000000000000000060405f2055805f52600660205260405f2091805192835167ffffffffffffffff81116106c1576115a68254611c80565b601f8111611761575b506020601f82116001146116fc5790806115e19260019596975f926116f15750505f198260011b9260031b1c19161790565b81555b0160ff6020830151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055600954680100000000000000008110156106c15760018101806009558110156116c4577f0a22fe5f6054e8fd284f0127241c16bfbf36b949b4d932623cc41174ed2afb0d916116bf9160095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af01847fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055604051918291602083526020830190611c5d565b0390a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b0151905087806104d1565b601f19821695835f52815f20965f5b8181106117495750916001959697918487959410611731575b505050811b0181556115e4565b01515f1960f88460031b161c19169055868080611724565b8383015189556001909801976020938401930161170b565b818111156115af5761179590835f5260205f2090601f840160051c90602085106106b957601f82910160051c039101611e17565b856115af565b3461026c57602060031936011261026c5760406117b6611c11565b6001600160a01b03165f81815260046020528290205490603882901b7fffff000000000000000000000000000000000000000000000000000000000000167dffffffffffffffffffff000000000000000000000000000000000000000060a084901b1617175f52600b602052815f20549082519182526020820152f35b3461026c575f60031936011261026c5760206001600160a01b0360025416604051908152f35b3461026c57604060031936011261026c576040611874611c11565b602435905f916001600160a01b0382165f526004602052835f20549169ffffffffffffffffffff8211156118b1575b505082519182526020820152f35b6001600160a01b031660a09190911b7fffff000000000000000000000000000000000000000000000000000000000000603884901b1617175f908152600b60205283902054915083806118a3565b3461026c57604060031936011261026c57611918611c11565b6001600160a01b03611928611c27565b91165f52600c60205261ffff60405f2091165f5260205260206001600160a01b0360405f205416604051908152f35b3461026c57602060031936011261026c57611970611c11565b61197861266c565b6119818161267f565b90790200000000000000000000000000000000000000000000000000821615611a7f57770100000000000000000000000000000000000000000000008201808311611a52577901000000000000000000000000000000000000000000000000009171ffffffffffffffff000000000000000000006001600160a01b0378ffff0000000000000000000000000000000000000000000000921694855f526004602052169116171760405f20557f59f4bf15f1d78acb7e0705df3117aa55a2b707b2fbce6f20707217c8cbc415175f80a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6001600160a01b03907fbfa49942000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3461026c57602060031936011261026c576001600160a01b03611ad5611c11565b611add61266c565b611ae681611f17565b5016805f5260056020525f60408120557fd3a7496150f222b5f7d51a4625ee1efc28e8e788bd0aac08f8cd20fac8bde5635f80a2005b3461026c57602061028f611b2f36611b76565b95611b3e959195949294612161565b50506123a8565b9181601f8401121561026c5782359167ffffffffffffffff831161026c576020808501948460051b01011161026c57565b90608060031983011261026c57600435916024359167ffffffffffffffff831161026c578160238401121561026c5782600401359267ffffffffffffffff841161026c57826024858301011161026c57602401929160443567ffffffffffffffff811161026c5781611bea91600401611b45565b929092916064359067ffffffffffffffff821161026c57611c0d91600401611b45565b9091565b600435906001600160a01b038216820361026c57565b6024359061ffff8216820361026c57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b90602060ff81611c768551604086526040860190611c38565b9401511691015290565b90600182811c92168015611cc7575b6020831014611c9a57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611c8f565b6040810190811067ffffffffffffffff8211176106c157604052565b60c0810190811067ffffffffffffffff8211176106c157604052565b6080810190811067ffffffffffffffff8211176106c157604052565b90601f601f19910116810190811067ffffffffffffffff8211176106c157604052565b90604051611d5581611cd1565b80926040515f8254611d6681611c80565b8084529060018116908115611dd95750600114611d9d575b5060209282611d9360ff946001940382611d25565b8552015416910152565b5f848152602081209092505b818310611dbf5750508101602090810190611d7e565b600181602092949394548385880101520191019190611da9565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840182019250611d7e9050565b5f5b828110611e2557505050565b5f82820155600101611e19565b60025f91611e408154611c80565b80611e51575b508260018201550155565b601f8111600114611e6757508281555b5f611e46565b81845260208420611e8491601f0160051c5f190190600101611e17565b808352826020812081835555611e61565b60405190611ea282611ced565b5f60a0838281528260208201528260408201528260608201528260808201520152565b90604051611ed281611ced565b60a060ff82945461ffff81168452818160101c16602085015261ffff8160181c166040850152818160281c166060850152818160301c16608085015260381c16910152565b6001600160a01b0390611f28611e95565b501690815f526005602052611f3f60405f20611ec5565b9160ff60a08401511615611f505750565b7fbabca69d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b359060ff8216820361026c57565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60c091011261026c5760405190611fc082611ced565b8160243561ffff8116810361026c57815260443560ff8116810361026c57602082015260643561ffff8116810361026c57604082015260843560ff8116810361026c57606082015260a43560ff8116810361026c57608082015260c4359060ff8216820361026c5760a00152565b5f6003556001600160a01b0360025416906001600160a01b03811691821461213c57507f95e19500141d491c4c9063f86c635c2f9847b6b27d55b7afc81d646fee29c11b602061209e7f0000000000000000000000000000000000000000000000000000000000000000426126e7565b67ffffffffffffffff81169081836040516120b881611cd1565b8781520152847fffffffffffffffffffffffff000000000000000000000000000000000000000060035416176003557fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000006003549260a01b16911617600355604051908152a2565b6121469150612786565b565b6040519061215582611cd1565b5f602083606081520152565b6040517f8381f58a0000000000000000000000000000000000000000000000000000000081526020816004817342000000000000000000000000000000000000155afa8015612293575f906122a1575b67ffffffffffffffff91501690815f52600a60205260405f20548061229e5750604051907f09bd5a600000000000000000000000000000000000000000000000000000000082526020826004817342000000000000000000000000000000000000155afa918215612293575f9261225f575b50827f6234954d65a784a040ae86cb6c28614078a77aa7ca4a98669ba4a7d482e7041b602084835f52600a82528060405f2055604051908152a2565b9091506020813d60201161228b575b8161227b60209383611d25565b8101031261026c5751905f612223565b3d915061226e565b6040513d5f823e3d90fd5b90565b506020813d6020116122e4575b816122bb60209383611d25565b8101031261026c575167ffffffffffffffff8116810361026c5767ffffffffffffffff906121b1565b3d91506122ae565b92919267ffffffffffffffff82116106c15760405191612316601f8201601f191660200184611d25565b82948184528183011161026c578281602093845f960137010152565b91909160408184031261026c576040519061234c82611cd1565b8193813567ffffffffffffffff811161026c5782019080601f8301121561026c576020926123838492848461238b963591016122ec565b855201611f7b565b910152565b67ffffffffffffffff81116106c15760051b60200190565b92919493906123bd909796975f9636916122ec565b92604051936060850185811067ffffffffffffffff8211176106c1576040525f855260208501905f825260408601925f8452805f52600a60205260405f20548015612640578251602084012081810361260e575050865261241d90612d5f565b9290926003805b6125f35750612449846124408161243b858261314b565b612d52565b60801b17612e14565b93906008805b6125d85750906124408161243b612466948261314b565b90525261247281612390565b916124806040519384611d25565b818352602083019160051b81019036821161026c5780989798925b82841061259557505050505f60606040516124b581611d09565b81815281602082015281604082015201528051601f196124ed6124d783612390565b926124e56040519485611d25565b808452612390565b013660208301376040519161250183611d09565b82526020820152604051612516602082611d25565b5f815260408201525f60608201525f957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc184360301965b8681101561258b578060051b8501358881121561026c5761257190860184866127df565b61257e575b60010161254d565b6001811b90951794612576565b5094505050509150565b839998993567ffffffffffffffff811161026c57820136601f8201121561026c576020916125ca8392369084813591016122ec565b81520193019298979861249b565b91816125e39161314b565b918015611a52575f19018061244f565b93816125fe9161314b565b938015611a52575f190180612424565b827f621111b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507f8a343033000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b035f541633036113d057565b6001600160a01b031690815f52600460205260405f2054917901000000000000000000000000000000000000000000000000008316156126bc5750565b7f8baa010d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91908201809211611a5257565b80156102035780421061274357621275008101809111611a52578042116127185750565b7f88e53c48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb1b9b6ee000000000000000000000000000000000000000000000000000000005f524260045260245260445ffd5b61ffff16610100039061ffff8211611a5257565b6001600160a01b0316807fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2565b918035906001600160a01b0382169283830361026c576127fe8361267f565b91790200000000000000000000000000000000000000000000000000831615801590612cc7575b612c92576020810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561026c570180359067ffffffffffffffff821161026c57602001813603811361026c576128859136916122ec565b94604082019160608101965f88528352602082016128cd6128a887835185612f28565b604051602081019060028252602081526128c3604082611d25565b51902090846134ac565b805115612c61578060206128e79201905160801b17612e14565b9561ffff8716986001600160a01b038860101c16976129118961290981611f17565b955187612f28565b9463ffffffff61292861ffff8751168c8985612ff1565b60ff6020880151161c16958615612c3557908a6129709261ffff60408901511660405160208101918b8352604082015260408152612967606082611d25565b51902092612ff1565b9377ffffffffffffffffffffffffffffffffffffffffffffffff8516948560170b5f811315612c065750600160ff60a0840151161b5f198101908111611a525767ffffffff000000006129f88d6129f38c858760ff6080612a029963ffffffff9b8360608f0151161c169b0151161c1692816129ee8a838795613067565b613067565b613859565b60201b1692613859565b161760c01b968488179251905151808203612bd8575050937f2ec72524db7389f50cd82ea6d1c7509c5a50f7dae5273a89a642c36b4ba1c67c9360a09361ffff9998979369ffff00000000000000008d9860401b1694848617928b8469ffffffffffffffffffff82168103612b83575b50505080519260408201938c7903ffff00000000000000000000000000000000000000000000008651928d5f52600460205260501b9260901b911617171760405f20555191519277ffffffffffffffffffffffffffffffffffffffffffffffff6040519a161760170b895263ffffffff8160c01c1660208a015260e01c6040890152606088015260808701521793a360401c168303612b14575b505050600190565b60207f0e5fdf8ce24ae2eb99b463c47b646af04f618790e1b0aa4dc85b022278e8dacd91835f52600c825260405f20855f52825260405f20817fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055604051908152a35f8080612b0c565b612bc3926001600160a01b037fffff00000000000000000000000000000000000000000000000000000000000091939293169260a01b9160381b16171790565b5f52600b6020528160405f20555f8b84612a72565b7fddd77f0d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b7f91dfde16000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8a7f23f71e2b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b877fe5d052f4000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b505050509060207f919934efa9b9cbef8df83209d038a3fab0a1c3fe088bd0aa10e272ff7177f0769151604051908152a25f90565b50855167ffffffffffffffff8460501c161015612825565b9160c082108015612d49575b612cf457505050565b612d3393506040519384937f73c9e34d000000000000000000000000000000000000000000000000000000008552608060048601526084850190611c38565b91602484015260c0604484015260648301520390fd5b50808211612ceb565b91908203918211611a5257565b60208082019180510101908181148015612e07575b8015612dec575b612dc45780612dc191515f1a607f603f821660377fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc98201911102600101911102906126e7565b91565b7f97a80bc5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5081612e00612dfa836130c9565b836126e7565b1415612d7b565b5060c081515f1a10612d74565b8060801c9060218211612ed357612e2a81613205565b6002819592951015612efb57612ed35783612e4757505050505f90565b816020019081602011611a525782036020019081111502601f8111612ec1575f196fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611a525760031b610100036101008111611a52571c90565b634e487b715f5260326020526024601cfd5b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b612f749160405160208101907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008660601b16825260148152612f6b603482611d25565b519020916134ac565b90815115612fbc5750612f8690612d5f565b6002805b612fa15750906124408161243b61229e948261314b565b9181612fac9161314b565b918015611a52575f190180612f8a565b6001600160a01b03907f10102b4d000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61301291939293604051602081019085825260208152612f6b604082611d25565b9182511561302f57505080602061229e9201905160801b17612e14565b6001600160a01b03907fe5d052f4000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b919091811580156130bc575b61307c57505050565b60406001600160a01b03910151927f85f34f71000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b5060408101518211613073565b80515f1a906080603f83169210600114613144576038821060011461313d57600101517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9820160031b610100031c017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca0190565b5060010190565b5050600190565b91909182811015612dc45780613163613169926130c9565b906126e7565b918211612dc457565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff8211611a5257565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc99116019060ff8211611a5257565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff8211611a5257565b908160801c918215612ed3576020835f0301602081111502601f8111612ec1575f199060031b1b6fffffffffffffffffffffffffffffffff8216511660f81c60c081105f146133a457608081101561326357505f9250600191839150565b60b781116132f95761327660ff916131d4565b16809311908161328f575b5015612ed357600191905f90565b60018414801592506132a3575b505f613281565b7f800000000000000000000000000000000000000000000000000000000000000091506132f07fff0000000000000000000000000000000000000000000000000000000000000091613472565b1610155f61329c565b61330561330a916131d4565b6131a3565b60ff81169182851115612ed35761332090613472565b907fff00000000000000000000000000000000000000000000000000000000000000821615612ed35760ff81168303611a52576107f89060031b16610100036101008111611a52571c928382603782119283613390575b50505015612ed35760018101809111611a525791905f90565b61339b929350612d52565b1183825f613377565b9060f782116133ca57506133b960ff91613172565b1680921115612ed357600191908290565b906133056133d791613172565b60ff81169182851115612ed3576133ed90613472565b907fff00000000000000000000000000000000000000000000000000000000000000821615612ed35760ff81168303611a52576107f89060031b16610100036101008111611a52571c92838260378211928361345e575b50505015612ed35760018101809111611a52579190600190565b613469929350612d52565b1183825f613444565b60208160801c60010301602181111502601f8111612ec1576fffffffffffffffffffffffffffffffff5f1960019260031b1b921601511690565b606092915f9184810191604082019160208101915b8451908451916002810192838211611a5257805180851161382e57509060209101015160f01c91835151808410156137ff5750865261350182845161389d565b519161350e81865161389d565b519081156137e3575b8282036137b25750505061352a90612d5f565b90613535828261314b565b9082613541818461314b565b0361372a57613561906135588161243b868261314b565b60801b176138b1565b968751156136a6578751156116c45760208801518060fc1c9060018216996002831615159a81515f198101908111611a52577f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611a5257816135c99160011b6126e7565b938c1561370e5760406135dc86886126e7565b145b15908115613703575b506136a6576021030151907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84168403611a52577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303611a52578260021b61010003916101008311611a52576004603c8e8760021b1b9360fa1c16161b18901c6136f657613677916126e7565b966136d95761243b9161368e919283915b8261314b565b600181146136ce576021036136a657600101516134c1565b7f38d48921000000000000000000000000000000000000000000000000000000005f5260045ffd5b505050505050505090565b965091505061229e9550613558935084925061243b91508261314b565b5050505050505050505090565b60039150115f6135e7565b84151580156135de5750604061372486886126e7565b106135de565b90506040879297146136a6577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203611a52578160021b60fc0360fc8111611a525788600f911c1687815b613797575050905f198114611a52578161243b600161368e930198613688565b6137a1919261314b565b908015611a52575f19018781613777565b7f0165aae6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90508251602084012090816137f982885161389d565b52613517565b837fce651a55000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fb88a5139000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff811161386d5763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b80518210156116c45760209160051b010190565b6138ba81613205565b600281949392941015612efb57612ed3576138d583826126e7565b8260801c10612ec1576fffffffffffffffffffffffffffffffff6138f992166126e7565b9060801b1760208160801c806fffffffffffffffffffffffffffffffff60405194828652168385015e8201016040529056",
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
// Solidity: constructor(address owner_, address guardian_, uint256 delay_, (address,(string,uint8))[] feeds_, (address,(uint16,uint8,uint16,uint8,uint8,uint8))[] layouts_) returns()
func (chainlinkMirror *ChainlinkMirror) PackConstructor(owner_ common.Address, guardian_ common.Address, delay_ *big.Int, feeds_ []IMirrorBookFirstMirroredFeed, layouts_ []IMirrorBookFirstLayout) []byte {
	enc, err := chainlinkMirror.abi.Pack("", owner_, guardian_, delay_, feeds_, layouts_)
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
// Solidity: function latest(address feed_) view returns(uint256 found, uint256 word)
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
// Solidity: function latest(address feed_) view returns(uint256 found, uint256 word)
func (chainlinkMirror *ChainlinkMirror) TryPackLatest(feed common.Address) ([]byte, error) {
	return chainlinkMirror.abi.Pack("latest", feed)
}

// LatestOutput serves as a container for the return parameters of contract
// method Latest.
type LatestOutput struct {
	Found *big.Int
	Word  *big.Int
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a4aac1a.
//
// Solidity: function latest(address feed_) view returns(uint256 found, uint256 word)
func (chainlinkMirror *ChainlinkMirror) UnpackLatest(data []byte) (LatestOutput, error) {
	out, err := chainlinkMirror.abi.Unpack("latest", data)
	outstruct := new(LatestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Found = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Word = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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

// PackPhaseAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fcd9932.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phaseAggregator(address feed_, uint16 phase) view returns(address)
func (chainlinkMirror *ChainlinkMirror) PackPhaseAggregator(feed common.Address, phase uint16) []byte {
	enc, err := chainlinkMirror.abi.Pack("phaseAggregator", feed, phase)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhaseAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fcd9932.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phaseAggregator(address feed_, uint16 phase) view returns(address)
func (chainlinkMirror *ChainlinkMirror) TryPackPhaseAggregator(feed common.Address, phase uint16) ([]byte, error) {
	return chainlinkMirror.abi.Pack("phaseAggregator", feed, phase)
}

// UnpackPhaseAggregator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fcd9932.
//
// Solidity: function phaseAggregator(address feed_, uint16 phase) view returns(address)
func (chainlinkMirror *ChainlinkMirror) UnpackPhaseAggregator(data []byte) (common.Address, error) {
	out, err := chainlinkMirror.abi.Unpack("phaseAggregator", data)
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
// Solidity: event Mirrored(address indexed feed, uint80 indexed roundId, int192 answer, uint256 startedAt, uint256 updatedAt, uint256 l1Block, uint256 provenAt)
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
	if bytes.Equal(raw[:4], chainlinkMirror.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return chainlinkMirror.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
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
