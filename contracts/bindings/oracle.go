// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// IAttesterBookAttester is an auto generated low-level Go binding around an user-defined struct.
type IAttesterBookAttester struct {
	Side          uint8
	Suspended     bool
	ActiveFrom    uint64
	ActiveUntil   uint64
	PriorUntil    uint64
	VetoableUntil *big.Int
}

// IAttesterBookFirstAttester is an auto generated low-level Go binding around an user-defined struct.
type IAttesterBookFirstAttester struct {
	Attester    common.Address
	Side        uint8
	ActiveUntil uint64
}

// IAttesterBookSignature is an auto generated low-level Go binding around an user-defined struct.
type IAttesterBookSignature struct {
	R  [32]byte
	Vs [32]byte
}

// IAuthoritySequencer is an auto generated low-level Go binding around an user-defined struct.
type IAuthoritySequencer struct {
	UptimeFeed common.Address
	Grace      uint32
}

// IFeedBookFeed is an auto generated low-level Go binding around an user-defined struct.
type IFeedBookFeed struct {
	Config  IFeedBookFeedConfig
	Paused  bool
	Removed bool
	History uint16
}

// IFeedBookFeedConfig is an auto generated low-level Go binding around an user-defined struct.
type IFeedBookFeedConfig struct {
	Description string
	Decimals    uint8
	Policy      IFeedBookPolicy
}

// IFeedBookFirstFeed is an auto generated low-level Go binding around an user-defined struct.
type IFeedBookFirstFeed struct {
	FeedId *big.Int
	Config IFeedBookFeedConfig
}

// IFeedBookPolicy is an auto generated low-level Go binding around an user-defined struct.
type IFeedBookPolicy struct {
	Heartbeat     uint32
	Deviation     uint32
	MaxDivergence uint32
	MaxJump       uint32
	JumpConfirm   uint32
}

// ITwofoldOracleLane is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleLane struct {
	Exists          bool
	Price           *big.Int
	Mark            uint16
	Round           uint32
	ObservedAt      uint32
	AnsweredInRound uint32
	AnsweredAt      uint32
	AgreedMark      uint16
	Candidate       *big.Int
	CandidateAt     uint32
	AnswersFrom     uint32
}

// ITwofoldOracleTerms is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleTerms struct {
	Owner     common.Address
	Guardian  common.Address
	Timing    ITwofoldOracleTiming
	Sequencer IAuthoritySequencer
	History   uint16
}

// ITwofoldOracleTiming is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleTiming struct {
	MaxReportAge uint32
	MaxSkew      uint32
	Delay        uint32
}

// TwofoldOracleMetaData contains all meta data concerning the TwofoldOracle contract.
var TwofoldOracleMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Terms\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timing\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Timing\",\"components\":[{\"name\":\"maxReportAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSkew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"sequencer\",\"type\":\"tuple\",\"internalType\":\"structIAuthority.Sequencer\",\"components\":[{\"name\":\"uptimeFeed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"attesters_\",\"type\":\"tuple[]\",\"internalType\":\"structIAttesterBook.FirstAttester[]\",\"components\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"feeds_\",\"type\":\"tuple[]\",\"internalType\":\"structIFeedBook.FirstFeed[]\",\"components\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answersFrom\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyGuardian\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyPolicy\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applySequencer\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aside\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"AsideWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAttesterBook.Attester\",\"components\":[{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"suspended\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"priorUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"vetoableUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attesters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coveredUntil\",\"inputs\":[{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumIAttesterBook.Side\"}],\"outputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"report\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Feed\",\"components\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"removed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedIds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeds\",\"inputs\":[{\"name\":\"feedIds_\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"tuple[]\",\"internalType\":\"structIFeedBook.Feed[]\",\"components\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"removed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lane\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Lane\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"price\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"mark\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredInRound\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"agreedMark\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"candidate\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"candidateAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answersFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lanes\",\"inputs\":[{\"name\":\"feedIds_\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"states\",\"type\":\"tuple[]\",\"internalType\":\"structITwofoldOracle.Lane[]\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"price\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"mark\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredInRound\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"agreedMark\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"candidate\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"candidateAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answersFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latest\",\"inputs\":[{\"name\":\"page\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"PageWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liftAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxReportAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxSkew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pauseFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyHash\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prolongAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedGuardian\",\"inputs\":[],\"outputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedPolicy\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"policy_\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedSequencer\",\"inputs\":[],\"outputs\":[{\"name\":\"sequencer_\",\"type\":\"tuple\",\"internalType\":\"structIAuthority.Sequencer\",\"components\":[{\"name\":\"uptimeFeed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"page\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"PageWord\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequencer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAuthority.Sequencer\",\"components\":[{\"name\":\"uptimeFeed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setHistory\",\"inputs\":[{\"name\":\"page\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"policy_\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSequencer\",\"inputs\":[{\"name\":\"sequencer_\",\"type\":\"tuple\",\"internalType\":\"structIAuthority.Sequencer\",\"components\":[{\"name\":\"uptimeFeed\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"suspendAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"update\",\"inputs\":[{\"name\":\"report\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIAttesterBook.Signature\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIAttesterBook.Signature\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"applied\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"uptime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIAuthority.Uptime\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vetoAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoPolicy\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoSequencer\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AllPaused\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AllUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterAdded\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterLifted\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIAttesterBook.Side\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterProlonged\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterRemoved\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIAttesterBook.Side\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterSuspended\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterVetoed\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIAttesterBook.Side\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIFeedBook.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"policy\",\"type\":\"tuple\",\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedPaused\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedRemoved\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedUnpaused\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianProposed\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HistorySet\",\"inputs\":[{\"name\":\"page\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LaneChanged\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"to\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"priceA\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"priceB\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicyProposed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"policy\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"policy\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIFeedBook.Policy\",\"components\":[{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicyVetoed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reported\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"applied\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"report\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerProposed\",\"inputs\":[{\"name\":\"uptimeFeed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"grace\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerSet\",\"inputs\":[{\"name\":\"uptimeFeed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"grace\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerVetoed\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AttesterExists\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CannotProlong\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leastUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EndsBeforeStart\",\"inputs\":[{\"name\":\"activeFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"FeedExists\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedIsPaused\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedIsRemoved\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedNotPaused\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedReport\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoCode\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoDescription\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAttester\",\"inputs\":[{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumIAttesterBook.Side\"}]},{\"type\":\"error\",\"name\":\"NotOwnerOrGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSuspended\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotVetoable\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vetoableUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingNew\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingProposed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OtherSide\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumIAttesterBook.Side\"}]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProposalExpired\",\"inputs\":[{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RenouncingDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StillVetoable\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vetoableUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Suspended\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooOld\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAttester\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPage\",\"inputs\":[{\"name\":\"page\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "TwofoldOracle",
	Bin: "0x6101c080604052346110c857616b8f803803809161001d828561117e565b833981019080820361014081126110c85761010081126110c8576040516100438161112d565b61004c836111a1565b815261005a602084016111a1565b60208201908152916060603f198201126110c857604080519161007c83611148565b6100878287016111b5565b8352610095606087016111b5565b60208401526100a6608087016111b5565b83830152838201928352609f1901126110c857604051926100c684611163565b6100d260a086016111a1565b84526100e060c086016111b5565b60208501526060830193845260e08501519361ffff851685036110c857608084019485526101008601516001600160401b0381116110c85786019587601f880112156110c8578651610131816111c6565b9761013f604051998a61117e565b81895260206060818b019302820101908a82116110c857602001915b8183106110cc57505050610120810151906001600160401b0382116110c857019680601f890112156110c857875197610193896111c6565b986101a16040519a8b61117e565b808a526020808b019160051b830101918383116110c85760208101915b838310610f6457505050505060409384516101d9868261117e565b60078152602081019166151ddbd99bdb1960ca1b83528651946101fc888761117e565b600186526020860194603160f81b865287519063ffffffff8a816020850151169560018060a01b039051169460018060a01b03905116930151169051928015610f5157600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a389516102988b8261117e565b600581526464656c617960d81b602082015262278d008211610f145750608052600280546001600160a01b031916821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a26102f7816113e4565b8051600580546020938401516001600160c01b03199091166001600160a01b039390931692831760a082901b63ffffffff60a01b1617909155895163ffffffff909116815290917f11fe89aee291bdcc2327c30c3a30f84ac642fd500013f34a566c4b6faf13340a91a2865161036d888261117e565b60078152666d6178536b657760c81b6020820152603c8211610ed9575060a05296979663ffffffff94939291906103a38161136d565b610160526103b08461136d565b6101805251902091826101205251902080610140524660e05284519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528683015260608201524660808201523060a082015260a0815261041860c08261117e565b51902060c052306101005261045582825151168451610437868261117e565b600c81526b6d61785265706f727441676560a01b6020820152611215565b5151166101a05242601081901b69ffffffffffffffff000016946001600160401b0391909116925f5b82518110156106915761049181846111dd565b51805160208201516002811015939290916001600160a01b03169084610579578701516001600160401b03811694821561067e57825f526008602052885f2095865460018060401b038160501c16801591821580610665575b610642575080421061062c57508b8211156106155761058d575b865491610579576001967f31f92efc5b3efa8d02010013ac2f5bd7390234083883fec527d8bc3c11ce71d6938e8c9460ff8916926a01000000000000000000008c60901b039060501b169061ff018c60d01b031916171717905560ff600454166004558151908b82526020820152a30161047e565b634e487b7160e01b5f52602160045260245ffd5b6009546801000000000000000081101561060157600181016009556009548110156105ed5760095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af0180546001600160a01b03191685179055610504565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b508a634eebd89560e01b5f5260045260245260445ffd5b8563c87a367160e01b5f5260045260245260445ffd5b636dd7e09760e01b5f52600487905260ff1660028110156105795760245260445ffd5b505f945060ff81166002811015610579578814156104ea565b8263317b8a9760e11b5f5260045260245ffd5b8382875f5b8151811015610e1e576106a981836111dd565b51519060206106b882856111dd565b51015185516106c7878261117e565b600681526519995959125960d21b60208201526102ff8411610de05750825f526204050a60205263ffffffff865f205460101c16610dcd5780515115610dba576020810160ff81511687519061071d898361117e565b6008825267646563696d616c7360c01b602083015260128111610d7e57505086820191825161077463ffffffff8251168a516107598c8261117e565b60098152681a19585c9d1899585d60ba1b6020820152611215565b63ffffffff60208201511689519061078c8b8361117e565b60098252683232bb34b0ba34b7b760b91b6020830152600181108015610d72575b610d3357505088810163ffffffff8151168a51906107cb8c8361117e565b600d82526c6d6178446976657267656e636560981b6020830152600181108015610d28575b610cea57505063ffffffff806060840151169151169081600302916003830403610cd6578a51916108218c8461117e565b600783526606d61784a756d760cc1b60208401528082108015610cca575b610c8d575050506080015188519063ffffffff1661085d8a8361117e565b600b82526a6a756d70436f6e6669726d60a81b6020830152600a81108015610c82575b610c44575050845f526204050a602052875f2060ff8351168251600183019080519060018060401b03821161060157825490600182811c92168015610c3a575b6020831014610c265781601f849311610bcf575b50602090601f8311600114610b6c575f92610b61575b50508160011b915f199060031b1c19161790555b815460ff19161790556204050c54916801000000000000000083101561060157600183016204050c556204050c548310156105ed578580936204050c5f5260205f20015560ff60045416610b27575b7f16d5fce914e608e89b7b5dc8da104776d9a1e79d52b487c151ff9255f09582bb916109919160ff8b51938493602085525160e060208601526101008501906111f1565b9151168b8301526109dd8651606084019063ffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b0390a251916003810463ffffffff87850151169060608501519468ffffffff0000000000608082015160281b16926101008310156105ed576001967f39c4c2b6a7fc08452e7b4d06ff4704277b80ba21697a1b5c92bd66e33a1565d19460a09461010a019283549165ffffffff000060038a0660061b60c0039460101b161717821b91898060401b03901b1916179055835f526204050a602052885f20815160208301519069ffffffff00000000000065ffffffff000084549260101b169260301b1690620100008a60501b03191617179055610af28951809263ffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565ba261ffff845116610b04575b01610696565b610b226003610b1383866111dd565b51510461ffff86511690611273565b610afe565b9091600390046101008110156105ed57600a01805461ffff6003880660061b60c00390811b1990911661fffb90911b17905584919061094d565b015190508d806108ea565b5f8581528281209350601f198516905b818110610bb75750908460019594939210610b9f575b505050811b0190556108fe565b01515f1960f88460031b161c191690558d8080610b92565b82840151855560019094019360209384019301610b7c565b828111156108d457909150835f5260205f20601f840160051c9060208510610c1e575b81601f9101920160051c03905f5b828110610c115750839291506108d4565b5f82820155600101610c00565b5f9150610bf2565b634e487b7160e01b5f52602260045260245ffd5b91607f16916108c0565b89516373c9e34d60e01b81526080600482015292508291610c699060848401906111f1565b906024830152600a6044830152610e1060648301520390fd5b50610e108111610880565b8b516373c9e34d60e01b81526080600482015293508392610cb29060848501906111f1565b9160248401526044830152620f423f60648301520390fd5b50620f423f821161083f565b634e487b7160e01b5f52601160045260245ffd5b8b516373c9e34d60e01b81526080600482015292508291610d0f9060848401906111f1565b9060248301526001604483015261fde760648301520390fd5b5061fde781116107f0565b8a516373c9e34d60e01b81526080600482015292508291610d589060848401906111f1565b90602483015260016044830152620f423f60648301520390fd5b50620f423f81116107ad565b88516373c9e34d60e01b81526080600482015292508291610da39060848401906111f1565b9060248301525f6044830152601260648301520390fd5b82634484582960e11b5f5260045260245ffd5b8263c0bb82ff60e01b5f5260045260245ffd5b86516373c9e34d60e01b8152608060048201529081908590610e069060848401906111f1565b9060248301525f60448301526102ff60648301520390fd5b83516156ab90816114e48239608051818181611323015281816114f801528181611d44015281816129380152818161369a015281816139790152613b51015260a0518181816112fd0152818161174e015281816121730152614478015260c05181614f91015260e0518161504e01526101005181614f6201526101205181614fe001526101405181615006015261016051816110bd015261018051816110e901526101a05181818161086b015281816112d701526121480152f35b87516373c9e34d60e01b815260806004820152918291610efd9060848401906111f1565b9060248301525f6044830152603c60648301520390fd5b8a516373c9e34d60e01b815260806004820152918291610f389060848401906111f1565b9060248301525f604483015262278d0060648301520390fd5b631e4fbdf760e01b5f525f60045260245ffd5b82516001600160401b0381116110c8578201906040828703601f1901126110c85760405191610f9283611163565b6020810151835260408101516001600160401b0381116110c8576020910101908187039260e084126110c85760405193610fcb85611148565b83516001600160401b0381116110c857840189601f820112156110c85780516001600160401b0381116106015760405191611010601f8301601f19166020018461117e565b8183528b602083830101116110c857815f9260208093018386015e83010152855260208401519060ff821682036110c85760a0916020870152603f1901126110c85760209384936110af60c0604051926110698461112d565b611075604082016111b5565b8452611083606082016111b5565b88850152611093608082016111b5565b60408501526110a460a082016111b5565b6060850152016111b5565b60808201526040820152838201528152019201916101be565b5f80fd5b6060838c03126110c857604051906110e382611148565b6110ec846111a1565b8252602084015160028110156110c85760208301526040840151906001600160401b03821682036110c857826020926040606095015281520192019161015b565b60a081019081106001600160401b0382111761060157604052565b606081019081106001600160401b0382111761060157604052565b604081019081106001600160401b0382111761060157604052565b601f909101601f19168101906001600160401b0382119082101761060157604052565b51906001600160a01b03821682036110c857565b519063ffffffff821682036110c857565b6001600160401b0381116106015760051b60200190565b80518210156105ed5760209160051b010190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90600181108015611268575b611229575050565b6040516373c9e34d60e01b8152608060048201529250829161124f9060848401906111f1565b90602483015260016044830152610e1060648301520390fd5b50610e108111611221565b9060405161128260408261117e565b6007815266686973746f727960c81b602082015261040082116113305750610100821080159081809161131d575b5061130a576105ed578161010a01908154908061ffff831614611304577f39087a07e3dab8a21012cb3938aa2fc71cf09e92c21c654d65b13ccd265a9d55928160209361ffff1916179055604051908152a2565b50505050565b8263c41e3dd160e01b5f5260045260245ffd5b90506105ed578261010a015415816112b0565b6040516373c9e34d60e01b8152608060048201529182916113559060848401906111f1565b9060248301525f604483015261040060648301520390fd5b601f815111611398576020815191015160208210611389571790565b5f198260200360031b1b161790565b60405163305a27a960e01b8152602060048201529081906113bd9060248301906111f1565b0390fd5b604051906113d060408361117e565b6005825264677261636560d81b6020830152565b80516001600160a01b03161561148b5780516001600160a01b0316803b1561147957506020015163ffffffff166114196113c1565b90603c8110801561146d575b61142d575050565b6040516373c9e34d60e01b815260806004820152925082916114539060848401906111f1565b906024830152603c60448301526201518060648301520390fd5b50620151808111611425565b6333a2905b60e11b5f5260045260245ffd5b6020015163ffffffff1661149d6113c1565b90806114a7575050565b6040516373c9e34d60e01b815260806004820152925082916114cd9060848401906111f1565b9060248301525f60448301525f60648301520390fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816207f4a014612de257508062cfe24f14612d1a578063039abe6914612c035780630926108f14612b445780630b8a07a2146128dd578063198b9ead1461286757806319d05af2146127e95780631b27a36f146127a257806322b4e1c81461275057806325f5d1db146127255780633cea5120146126c45780633f4ba83a146125c5578063434dc4d3146120a3578063452a93201461207d578063453c4d5214611ce25780634628986d14611cc35780634a35af1a146118005780634a81a9f11461177157806350ec40e0146117375780635c1bba38146116ed5780635c975abb146116cb5780635ffacfb414611696578063669bf3591461151b5780636a42b8f8146114e1578063715018a6146114a15780637487dc551461145357806379ba5097146113835780637b50c0f61461127d5780638456cb591461118e57806384b0196e146110a55780638a0dac4a1461107c5780638a1bfc6114610f7b5780638da5cb5b14610f56578063902a914a14610f1e57806391937b5114610e425780639b0b1da614610d73578063a059444b14610d18578063a0f0c81914610ba0578063a13565d614610b42578063a17ca85314610b21578063a3b81dec14610a5e578063ad017d1914610996578063b5c594d114610904578063b6aa9e59146108e3578063b9b439441461088e578063c45e0d2414610854578063c8ac4662146107c8578063cc78fef1146106d9578063d18c1aad146105df578063d5bac972146105be578063d6dc5b5514610352578063e30c39781461032c578063f2fde38b146102a75763f59dfdfb1461026c575f80fd5b346102a35760206003193601126102a35761029f61028b600435613d12565b604051918291602083526020830190612ef1565b0390f35b5f80fd5b346102a35760206003193601126102a3576001600160a01b036102c8612f2d565b6102d0613eb7565b16807fffffffffffffffffffffffff000000000000000000000000000000000000000060015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102a3575f6003193601126102a35760206001600160a01b0360015416604051908152f35b346102a35760206003193601126102a35761036b612f2d565b6001600160a01b035f5416331415806105a9575b61057d5761038c81613eca565b805464ffffffffff8160d01c1680421015610545575060901c67ffffffffffffffff16156104a7575b80547fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff811660409190911c71ffffffffffffffff00000000000000000000161781557fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff815416815560ff600454166004555460ff811690600282101561047a5767ffffffffffffffff6040519160501c1681527f6b8f58bb613dd6970be493bfae5d75746361d2097b1b8ee6705cdcce2029f67b60206001600160a01b0333951692a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61054067ffffffffffffffff42166105058184907fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff79ffffffffffffffff00000000000000000000000000000000000083549260901b169116179055565b82547fffffffffffffffffffffffffffffffffffffffffffff0000000000000000ffff1660109190911b69ffffffffffffffff000016178255565b6103b5565b6001600160a01b03847ff49bc6f2000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f6b1883f3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b036002541633141561037f565b346102a3576105dd6105cf36612fae565b906105d8613eb7565b614e1c565b005b346102a35760206003193601126102a3576001600160a01b03610600612f2d565b5f60a060405161060f8161300a565b8281528260208201528260408201528260608201528260808201520152165f52600860205260405f20604051906106458261300a565b549060ff821690600282101561047a5760c09267ffffffffffffffff828464ffffffffff9452816020820160ff8560081c16151581528160408401818760101c1681526060850192828860501c1684528860a06080880197858b60901c168952019860d01c168852604051998a5251151560208a0152511660408801525116606086015251166080840152511660a0820152f35b346102a35760206003193601126102a3576106f2612f2d565b6106fa613eb7565b60ff61070582613eca565b67ffffffffffffffff815460501c164210610784575b7fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff81541681558160045416600455541690600282101561047a576001600160a01b03167f7a801df60cf416f0d87ddb645744c5f1d516e9c5daf0efd9b26214742f199e725f80a3005b80547fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff164260501b71ffffffffffffffff000000000000000000001617815561071b565b346102a3575f6003193601126102a3576040518060206204050c549182815201906204050c5f527fc5c70490c753761344b60507514c14ba8906ee10af776b53fb677581ba472f4c905f5b81811061083e5761029f8561082a8187038261305e565b604051918291602083526020830190612f7b565b8254845260209093019260019283019201610813565b346102a3575f6003193601126102a35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102a3575f6003193601126102a3576105dd6001600160a01b036040516108b581612fd2565b6108d867ffffffffffffffff600354848116845260a01c16806020840152613f30565b5f6003555116614c3e565b346102a35760406003193601126102a3576108fc613eb7565b6105dd613af2565b346102a35760206003193601126102a35760c0600435610922613099565b505f9081526204050b60205260409020600181015467ffffffffffffffff169061094b9061332d565b9061098f604051809363ffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60a0820152f35b346102a35760206003193601126102a3576004356001600160a01b035f541633141580610a49575b61057d57805f526204050b60205267ffffffffffffffff600160405f2001541615610a2157805f526204050b6020525f600160408220828155015533907fdcfabb86ab2a4492b8c207c0acaa56cff4a225cd4882a8471ac79c9d3fd179285f80a3005b7fe8d4708f000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160a01b03600254163314156109be565b346102a35760206003193601126102a357600435610a7a613eb7565b610a8381614827565b805460ff8160081c1615610af5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff16905560ff6004541615610ae7575b7f324cd96745018c43bed3ae28069eeaae3822f2470d659ebc2860676ed2d6af5f5f80a2005b610af081614445565b610ac1565b827f4f1bcb6a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102a3576020610b3a610b3436612fae565b90613a56565b604051908152f35b346102a3575f6003193601126102a357610b5a6135f7565b50606067ffffffffffffffff60075416610b72613372565b90610b99604051809363ffffffff602080926001600160a01b038151168552015116910152565b6040820152f35b346102a357610bae36612e0c565b90610bb882613081565b91610bc6604051938461305e565b808352601f19610bd582613081565b015f5b818110610d015750505f5b818110610cce57836040518091602082016020835281518091526020604084019201905f5b818110610c16575050500390f35b91935091602061016082610cc0600194885163ffffffff610140809280511515855265ffffffffffff602082015116602086015261ffff60408201511660408601528260608201511660608601528260808201511660808601528260a08201511660a08601528260c08201511660c086015261ffff60e08201511660e086015265ffffffffffff610100820151166101008601528261012082015116610120860152015116910152565b019401910191849392610c08565b80610ce5610cdf6001938587613108565b356131c6565b610cef8287613118565b52610cfa8186613118565b5001610be3565b602090610d0c61312c565b82828801015201610bd8565b346102a35760206003193601126102a357600435610300811015610d465760209061020a0154604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b346102a35760206003193601126102a357610d8c612f2d565b610d94613eb7565b610d9d81613eca565b80549060ff8260081c1615610e0d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff8216905560ff1690600282101561047a576001600160a01b03167f9a1c58c06dc7cff00afb088b8dd0fc3e3fc0eedf787f9d4aa1a3924a479226ed5f80a3005b6001600160a01b03837fac8c1e20000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102a35760206003193601126102a3576004356001600160a01b035f541633141580610f09575b61057d57610e7781614827565b805460ff8160081c16610edd577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff16610100179055610eb58161486d565b33907faef3f80c5732f3c316be0f816473f52cf28d8b0e969b102a6f6e3673daf596f25f80a3005b827f9ff26387000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b0360025416331415610e6a565b346102a3575f6003193601126102a357604060035467ffffffffffffffff8251916001600160a01b038116835260a01c166020820152f35b346102a3575f6003193601126102a35760206001600160a01b035f5416604051908152f35b346102a35760206003193601126102a357610f94612f2d565b6001600160a01b035f541633141580611067575b61057d57610fb581613eca565b805460ff8160081c1661103257906101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff60ff931617815581600454166004555416600281101561047a576001600160a01b033392167f64e3158edb2db5984cc6897e0632c6d0668509ce9df24b186ceb0f3076e4ab525f80a4005b6001600160a01b03837f6f123d3d000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506001600160a01b0360025416331415610fa8565b346102a35760206003193601126102a3576105dd611098612f2d565b6110a0613eb7565b61392e565b346102a3575f6003193601126102a3576111606110e17f000000000000000000000000000000000000000000000000000000000000000061524f565b61029f61110d7f000000000000000000000000000000000000000000000000000000000000000061524f565b61116e6040519161111f60208461305e565b5f83525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e0602088015260e0870190612e60565b908582036040870152612e60565b904660608501523060808501525f60a085015283820360c0850152612f7b565b346102a3575f6003193601126102a3576001600160a01b035f541633141580611268575b61057d5760045460ff8116611240576001176004555f5b6204050c5481101561121957806111f06111e4600193613549565b90549060031b1c61441c565b156111fc575b016111c9565b61121461120882613549565b90549060031b1c61486d565b6111f6565b337f725de62f433c4026be85cee4729be0bf1864864f236095bae3a581d6740d208d5f80a2005b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160a01b03600254163314156111b2565b346102a35760206003193601126102a35760206004356112d56113786112a283613d12565b516112ab6135f7565b506112b461339e565b61136a60405194859388850197885260e06040860152610100850190612e85565b7f000000000000000000000000000000000000000000000000000000000000000060608501527f000000000000000000000000000000000000000000000000000000000000000060808501527f000000000000000000000000000000000000000000000000000000000000000060a085015282516001600160a01b031660c085015260209092015163ffffffff1660e0840152565b03601f19810183528261305e565b519020604051908152f35b346102a3575f6003193601126102a357336001600160a01b036001541603611427577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102a35760c06003193601126102a35760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126102a357611496613eb7565b6105dd60043561360f565b346102a3575f6003193601126102a3576114b9613eb7565b7f975e4821000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102a3575f6003193601126102a35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102a35760206003193601126102a3576004356002811015806102a3576009549042905f60015b1561166f575b50815f805b85811061155b5750611543565b6001600160a01b0361156c82613565565b90549060031b1c165f52600860205260405f206040519061158c8261300a565b549060ff8216600281101561047a57808252602082019160ff8460081c1615158352604081019067ffffffffffffffff8560101c16825260a064ffffffffff606083019667ffffffffffffffff8160501c16885267ffffffffffffffff8160901c16608085015260d01c169101528761047a578a8992149283611665575b508261164f575b50508061163b575b611627575b5060010161154e565b5167ffffffffffffffff169450600161161e565b508567ffffffffffffffff82511611611619565b5167ffffffffffffffff1611159050868a611611565b511592508b61160a565b821461167b5784611549565b5042811461168f575b602090604051908152f35b505f611684565b346102a35760206003193601126102a3576004355f526204050a602052602063ffffffff60405f205460501c16604051908152f35b346102a3575f6003193601126102a357602060ff600454161515604051908152f35b346102a3575f6003193601126102a3576117056135f7565b50604061171061339e565b6117358251809263ffffffff602080926001600160a01b038151168552015116910152565bf35b346102a3575f6003193601126102a35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102a35760206003193601126102a35760043561178d613eb7565b61179681614827565b50805f526204050b6020525f600160408220828155015560038104610100811015610d4657600a0180546003830660061b60c0039061ffff61fffa831b921b19161790557fc91c42df9097971280dad2a6ea6d63bf28c4323a69230e280b11a216023018f55f80a2005b346102a35760406003193601126102a35760243560043567ffffffffffffffff82116102a35760e060031983360301126102a35761183c613eb7565b60405161184881612fee565b826004013567ffffffffffffffff81116102a3578301366023820112156102a357600481013567ffffffffffffffff8111611ace5760405191611895601f8301601f19166020018461305e565b81835236602482840101116102a357815f926024602093018386013783010152815260248301359260ff841684036102a3576118dc9060208301948552604436910161358e565b906040810191825260409384516118f3868261305e565b600681527f666565644964000000000000000000000000000000000000000000000000000060208201526102ff8511611c6d5750835f526204050a60205263ffffffff855f205460101c16611c415781515115611c155760ff81511685519061195c878361305e565b600882527f646563696d616c73000000000000000000000000000000000000000000000000602083015260128111611bc057505061199a835161489d565b835f526204050a60205260ff855f209151168251600183019080519067ffffffffffffffff8211611ace5781906119d18454613cc1565b601f8111611b67575b50602090601f8311600114611b06575f92611afb575b50505f198260011b9260031b1c19161790555b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556204050c549368010000000000000000851015611ace57611ab684927f16d5fce914e608e89b7b5dc8da104776d9a1e79d52b487c151ff9255f09582bb9284611a97611a818a60016105dd9c016204050c55613549565b81939154905f199060031b92831b921b19161790565b905560ff60045416611ac0575b51918291602083526020830190612e85565b0390a25190613fae565b611ac98561486d565b611aa4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b0151905089806119f0565b5f85815282812093601f1916905b818110611b4f5750908460019594939210611b37575b505050811b019055611a03565b01515f1960f88460031b161c19169055898080611b2a565b92936020600181928786015181550195019301611b14565b828111156119da57909150835f5260205f20601f840160051c9060208510611bb8575b849392601f0160051c82900391015f5b828110611ba85750506119da565b5f81830155859450600101611b9a565b5f9150611b8a565b611bfe925086519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b9060248301525f6044830152601260648301520390fd5b837f8908b052000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837fc0bb82ff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611cab908587519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b9060248301525f60448301526102ff60648301520390fd5b346102a3575f6003193601126102a35760206204050c54604051908152f35b346102a35760806003193601126102a357611cfb612f2d565b602435600281101591826102a3576044359167ffffffffffffffff8316908184036102a3576064359167ffffffffffffffff8316958684036102a357611d3f613eb7565b611d697f000000000000000000000000000000000000000000000000000000000000000042613f23565b9467ffffffffffffffff861680841061204e57506001600160a01b031693841561202257845f52600860205260405f2096875467ffffffffffffffff8160501c16801591821580612009575b611fcd5750804210611f9e5750848a1115611f6e57611f22575b87547fffffffffffff00000000000000000000000000000000ffffffffffffffffffff1660509290921b71ffffffffffffffff0000000000000000000016919091178755611e53905b87547fffffffffffffffffffffffffffffffffffffffffffff0000000000000000ffff1660109190911b69ffffffffffffffff000016178755565b61047a577f31f92efc5b3efa8d02010013ac2f5bd7390234083883fec527d8bc3c11ce71d6604084926105dd98887fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0064ffffffffff9a541660ff881617905560ff6004541660045582519182526020820152a35f5260086020521660405f20907fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7effffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b60095468010000000000000000811015611ace57611e5392611f4d826001611e189401600955613565565b81549060031b906001600160a01b038b831b921b1916179055925050611dcf565b89857f4eebd895000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b877fc87a3671000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f6dd7e097000000000000000000000000000000000000000000000000000000005f52600489905260ff16600281101561047a5760245260445ffd5b505f955060ff8116600281101561047a57881415611db5565b847f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837fb1b9b6ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346102a3575f6003193601126102a35760206001600160a01b0360025416604051908152f35b346102a35760a06003193601126102a35760043567ffffffffffffffff81116102a3576120d4903690600401612f43565b9060407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126102a35760407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c3601126102a3576004549060ff82166112405761213f83826140db565b91813560e01c927f0000000000000000000000000000000000000000000000000000000000000000428186011061259457507f000000000000000000000000000000000000000000000000000000000000000042018085116125655750906121e46121ea926121ac614f58565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90614539565b5f91604091600160c06080838801600485015b81811061228f5750505050508315612267578460607f9ee6aa4049a0f16b7fbbf793cf47b47268341205271ef5d3914cd8342032d76292601f19601f60209988519586948b86528a8d870152818b870152868601375f85828601015201168101030190a251908152f35b7f351050a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b909192939781358060f01c906101008210156125395781600a01918254908a63ffffffff8316101561252c5791878b8e9593888f968d99978161010a01549a8b966003850135918260d01c9260a01c65ffffffffffff169283810180948192038060ff1d80910118621e848002015f1901048760d01c808b60d01c62ffffff16028060011b918660011c03620f42400201118a831c61ffff1682111793600f1b61ffff191617600f870135948560d01c9560a01c65ffffffffffff169586810180978192038060ff1d80910118621e848002015f1901048960901c65ffffffffffff16808d60901c62ffffff16028060011b918960011c03620f42400201118c861c61ffff1682111796600f1b61ffff19161790601b8901359b8c60d01c9c60a01c65ffffffffffff169c8d8101809e8192038060ff1d80910118621e848002015f190104908d8c60501c65ffffffffffff16808360501c62ffffff1602908160011b9260011c03620f424002011190831c61ffff168211179c600f1b61ffff191617901b931b911b1717968860e81c602a169279ffff000000000000ffff000000000000ffff00000000000000008716790218000000000000021800000000000002180000000000000000017a0100000000000000010000000000000001000000000000000000001692171717176124f3575b505067ffffffff00000000166401000000000117179182905560279461ffff16806124bc575b50505017985b60011b94939291016121fd565b6124e9916303fffc006124db611a819363ffffffff8760201c1661318f565b9160e61c1661050a01613a46565b90558c80806124a9565b899698506125089450918095979991926150f7565b90811561251e57908b8e9593969492885f612483565b5050505050976027906124af565b50505050976027906124af565b507fc41e3dd1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fe58369d1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f7f4b85c9000000000000000000000000000000000000000000000000000000005f52600452420360245260445ffd5b346102a3575f6003193601126102a3576125dd613eb7565b60045460ff81161561269c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166004555f5b6204050c548110156126765780612628600192613549565b90549060031b1c6126388161441c565b158061265a575b61264b575b5001612610565b61265490614445565b82612644565b50805f526204050a60205260ff60405f205460081c161561263f565b7f324bf93fd2b6a6f44a2369acebbc7f04a55e52df45b419f280cb6e3a465e7c055f80a1005b7f6cd60201000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102a35760206003193601126102a35760a06126e26004356134c8565b611735604051809263ffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b346102a3575f6003193601126102a357602061273f613404565b6040519061274c81612f71565b8152f35b346102a3575f6003193601126102a3576105dd60405161276f81612fd2565b612777613372565b815261279467ffffffffffffffff60075416806020840152613f30565b5f6006555f6007555161431b565b346102a35760206003193601126102a35760043567ffffffffffffffff81116102a357610b3a6127e16127db6020933690600401612f43565b906140db565b6121ac614f58565b346102a3575f6003193601126102a3576001600160a01b035f541633141580612852575b61057d5767ffffffffffffffff6007541615610a21575f6006555f600755337fc846fedec754dfb4e51d01adae2ef7c78d90ca021138044908bfd84be9712bd05f80a2005b506001600160a01b036002541633141561280d565b346102a35760206003193601126102a3576105dd600435805f526204050b60205260405f206128c067ffffffffffffffff6001604051936128a785612fd2565b6128b08161332d565b8552015416806020840152613f30565b815f526204050b6020525f60016040822082815501555190613fae565b346102a35760406003193601126102a3576128f6612f2d565b60243567ffffffffffffffff8116908181036102a357612914613eb7565b61291d83613eca565b90815464ffffffffff8160d01c16804210612b0c575061295d7f000000000000000000000000000000000000000000000000000000000000000042613f23565b9167ffffffffffffffff8084169260501c169182421080612b02575b158015612af8575b612abc57508392612a2a612a79936129df64ffffffffff9460ff98907fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff71ffffffffffffffff0000000000000000000083549260501b169116179055565b85547fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff1660909190911b79ffffffffffffffff00000000000000000000000000000000000016178555565b83547fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16911660d01b7effffffffff000000000000000000000000000000000000000000000000000016178255565b541691600283101561047a5760206001600160a01b037fd1870e49a3a2f20082d3381968e54fc5723cc84b0d1f81ec457425e7f0a136ad926040519485521692a3005b826001600160a01b03887fb2dab0e5000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b5082861115612981565b5080831015612979565b6001600160a01b03867f4c95c04d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b346102a35760206003193601126102a357610160612b636004356131c6565b611735604051809263ffffffff610140809280511515855265ffffffffffff602082015116602086015261ffff60408201511660408601528260608201511660608601528260808201511660808601528260a08201511660a08601528260c08201511660c086015261ffff60e08201511660e086015265ffffffffffff610100820151166101008601528261012082015116610120860152015116910152565b346102a357612c1136612e0c565b90612c1b82613081565b91612c29604051938461305e565b808352601f19612c3882613081565b015f5b818110612d035750505f5b818110612cd057836040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210612c8557505050500390f35b91936020612cc0827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060019597998495030186528851612ef1565b9601920192018594939192612c76565b80612ce7612ce16001938587613108565b35613d12565b612cf18287613118565b52612cfc8186613118565b5001612c46565b602090612d0e6130c3565b82828801015201612c3b565b346102a3575f6003193601126102a3576040518060206009549283815201809260095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af905f5b818110612dc35750505081612d7891038261305e565b604051918291602083019060208452518091526040830191905f5b818110612da1575050500390f35b82516001600160a01b0316845285945060209384019390920191600101612d93565b82546001600160a01b0316845260209093019260019283019201612d62565b346102a35760206003193601126102a35760043590610100821015610d4657602091600a01548152f35b9060206003198301126102a35760043567ffffffffffffffff81116102a357826023820112156102a35780600401359267ffffffffffffffff84116102a35760248460051b830101116102a3576024019190565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b90612eee90604080612ea0855160e0855260e0850190612e60565b9460ff6020820151166020850152015191019063ffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565b90565b90606061ffff81612f0b8551608086526080860190612e85565b9460208101511515602086015260408101511515604086015201511691015290565b600435906001600160a01b03821682036102a357565b9181601f840112156102a35782359167ffffffffffffffff83116102a357602083818601950101116102a357565b6004111561047a57565b90602080835192838152019201905f5b818110612f985750505090565b8251845260209384019390920191600101612f8b565b60031960409101126102a3576004359060243590565b600281101561047a57600452565b6040810190811067ffffffffffffffff821117611ace57604052565b6060810190811067ffffffffffffffff821117611ace57604052565b60c0810190811067ffffffffffffffff821117611ace57604052565b60a0810190811067ffffffffffffffff821117611ace57604052565b6080810190811067ffffffffffffffff821117611ace57604052565b90601f601f19910116810190811067ffffffffffffffff821117611ace57604052565b67ffffffffffffffff8111611ace5760051b60200190565b604051906130a682613026565b5f6080838281528260208201528260408201528260608201520152565b604051906130d082613042565b5f6060836040516130e081612fee565b8281528360208201526130f1613099565b604082015281528260208201528260408201520152565b9190811015610d465760051b0190565b8051821015610d465760209160051b010190565b60405190610160820182811067ffffffffffffffff821117611ace576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b8115613199570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b906131cf61312c565b91805f526204050a60205260405f205463ffffffff808260101c16159160501c166101408501528015845261332a5760038104610100811015610d4657600a0154806003830660061b60c0031c65ffffffffffff8160101c169261ffff821691610300821015610d465761fffd9361ffff9261020a0154955f928115158061330c575b6132ca575b508460408a0152602089015263ffffffff808260201c1691166080890152606088015263ffffffff811660c088015263ffffffff8160201c1660a088015260401c1660e0860152146132a65750565b63ffffffff65ffffffffffff8260501c169160801c16610120840152610100830152565b90925061fde785116132f95760401b69ffff00000000000000001667ffffffffffffffff8216175b915f613257565b5069ffffffffffffffffffff86166132f2565b5061fffb8614801561331f575b15613252565b5061fffa8614613319565b50565b9060405161333a81613026565b608063ffffffff8294548181168452818160201c166020850152818160401c166040850152818160601c166060850152821c16910152565b6040519061337f82612fd2565b6006546001600160a01b038116835260a01c63ffffffff166020830152565b604051906133ab82612fd2565b6005546001600160a01b038116835260a01c63ffffffff166020830152565b919082039182116133d757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b61340c61339e565b6001600160a01b0381511680156134c2576060600491604051928380927ffeaf968c0000000000000000000000000000000000000000000000000000000082525afa609f3d1116906040602082015191015191156134ba57600181116134ba576001146134b357801580156134aa575b6134a357602061349163ffffffff92426133ca565b920151161061349f57600190565b5f90565b5050600190565b5042811161347c565b5050600290565b505050600390565b50505f90565b6134d0613099565b506134da816143ce565b9060038104610100811015610d465760039061010a0154910660061b60c0031c90549062ffffff8160101c1661ffff62ffffff8360281c169263ffffffff6040519561352587613026565b818160101c16875260301c1660208601521660408401526060830152608082015290565b6204050c54811015610d46576204050c5f5260205f2001905f90565b600954811015610d465760095f5260205f2001905f90565b359063ffffffff821682036102a357565b91908260a09103126102a3576040516135a681613026565b60806135f28183956135b78161357d565b85526135c56020820161357d565b60208601526135d66040820161357d565b60408601526135e76060820161357d565b60608601520161357d565b910152565b6040519061360482612fd2565b5f6020838281520152565b61361881614827565b5061362c61362736602461358e565b61489d565b805f526204050b6020525f600160408220828155015561364b816134c8565b61365636602461358e565b9063ffffffff82511663ffffffff8251161091821561390f575b82156138f0575b82156138d1575b82156138b5575b50501561389e5767ffffffffffffffff6136bf7f000000000000000000000000000000000000000000000000000000000000000042613f23565b166040516136cc81612fd2565b6136d736602461358e565b815267ffffffffffffffff60016020830192848452855f526204050b60205260405f20905163ffffffff815116908254917fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff67ffffffff00000000602084015160201b167fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6bffffffff0000000000000000604086015160401b16937fffffffffffffffffffffffffffffffffffffffff00000000000000000000000073ffffffff0000000000000000000000000000000060806fffffffff00000000000000000000000060608a015160601b1698015160801b169716171617161717178155019151167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905560405160243563ffffffff81168091036102a357815260443563ffffffff81168091036102a357602082015260643563ffffffff81168091036102a357604082015260843563ffffffff81168091036102a357606082015260a4359063ffffffff82168092036102a3577f96016f17c4c3531ec8670fd35f7a9de2e6617d77b6755040b0d49e6a7afd36709260c092608083015260a0820152a2565b6138b3906138ad36602461358e565b90613fae565b565b63ffffffff809293506080809201511692015116115f80613685565b915063ffffffff60608301511663ffffffff606083015116109161367e565b915063ffffffff60408301511663ffffffff6040830151161091613677565b915063ffffffff60208301511663ffffffff6020830151161091613670565b5f6003556001600160a01b0360025416906001600160a01b038116918214613a3c57507f95e19500141d491c4c9063f86c635c2f9847b6b27d55b7afc81d646fee29c11b602061399e7f000000000000000000000000000000000000000000000000000000000000000042613f23565b67ffffffffffffffff81169081836040516139b881612fd2565b8781520152847fffffffffffffffffffffffff000000000000000000000000000000000000000060035416176003557fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000006003549260a01b16911617600355604051908152a2565b6138b39150614c3e565b610400821015610d465701905f90565b91905f92610100811015610d465761ffff8161010a0154168015613aad5790613a82613a8f928461318f565b90600a1b61050a01613a46565b90549060031b1c9063ffffffff8260201c1614613aa95750565b9150565b505f93505050565b91908260409103126102a357604051613acd81612fd2565b80928035906001600160a01b03821682036102a35760206135f291819385520161357d565b613b05613b00366004613ab5565b614cd2565b5f6006555f600755613b1561339e565b6004356001600160a01b038116918282036102a3576001600160a01b0381511683149081613c9b575b50613c865767ffffffffffffffff613b767f000000000000000000000000000000000000000000000000000000000000000042613f23565b16906020604051613b8681612fd2565b8382613b93366004613ab5565b9283815201526001600160a01b038151167fffffffffffffffffffffffff0000000000000000000000000000000000000000600654161760065501517fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff00000000000000000000000000000000000000006006549260a01b16911617600655817fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060075416176007555060243563ffffffff81168082036102a3577feeaa1fc385b554314dc53f3ce62b48f693cd7aa2a364484e6930f18a2fd18b46926040925082519182526020820152a2565b50506138b3613c96366004613ab5565b61431b565b60243563ffffffff811692508281036102a357506020015163ffffffff1611155f613b3e565b90600182811c92168015613d08575b6020831014613cdb57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691613cd0565b613d1a6130c3565b50805f526204050a60205260405f2090600160405192613d398461300a565b63ffffffff815460ff8116865260ff8160081c1615156020870152818160101c166040870152818160301c16606087015260501c166080850152019160405180935f90805490613d8882613cc1565b8085529160018116908115613e725750600114613e33575b505060ff9291613db191038561305e565b8360a08201525116613dc2826134c8565b9060405193613dd085612fee565b8452602084015260408301526003810490610100821015610d465761ffff8061fffa92600385600a0154910660061b60c0031c169261010a0154169160405193613e1985613042565b845261fffb81146020850152146040830152606082015290565b5f908152602081209092505b818310613e56575050810160200181613db1613da0565b6020919350806001915483858a01015201910190918592613e3f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208681019190915292151560051b85019092019250839150613db19050613da0565b6001600160a01b035f5416330361142757565b6001600160a01b031690815f52600860205260405f209167ffffffffffffffff835460501c1615613ef85750565b7f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919082018092116133d757565b8015610a2157804210613f7f576212750081018091116133d757804211613f545750565b7f88e53c48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb1b9b6ee000000000000000000000000000000000000000000000000000000005f524260045260245260445ffd5b906003820463ffffffff6040830151169160608101519268ffffffff0000000000608083015160281b1693610100841015610d46577f39c4c2b6a7fc08452e7b4d06ff4704277b80ba21697a1b5c92bd66e33a1565d19467ffffffffffffffff60a09561010a019384549265ffffffff000060038b0660061b60c0039560101b161717831b921b1916179055835f526204050a60205260405f2081516020830151907fffffffffffffffffffffffffffffffffffffffffffff0000000000000000ffff69ffffffff00000000000065ffffffff000085549360101b169360301b169116171790556140d8604051809263ffffffff60808092828151168552826020820151166020860152826040820151166040860152826060820151166060860152015116910152565ba2565b919060031901916027830492831590811561430f575b8115614301575b506141b2575f906040519360051b938481017f8c3abcd8a73665b66e0ac875a04bffe510db38499abbc492084f72f6a1ac1a3e815260208101905f19825260048401926040820160608301916080840160a0850160c086019060e08701926101008801945b8881106141da575b5050505050505050505050604051938420907fd730c57ca8db8524e53d6b9d14629d189f44dfa0cd11cb71fdc3a653ddd58ebe5f523560e01c60205260405260605f20926040526141b257565b7f28ed90e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b8a3560078c01358160f01c8c518113156142de578c5260ff8260e81c1691828a5265ffffffffffff8160b81c1691828c5265ffffffffffff8260881c169182875265ffffffffffff808260581c1691828a5260281c1690818a5265ffffffffffff808460301c1693848d521693848d52601587189502020202021517614271575b5060206027916101208b208152019a019961415d565b603f5f1982011090896101208c015b8082106142b55750505015614295575f61425b565b505050505050505050505090506001905f80808080808080808080614165565b90919260409061611460208501511585511501600c8760021b16011c169360021c920190614280565b505050505050505050505050505090506001905f80808080808080808080614165565b90506027840214155f6140f8565b610100851191506140f1565b7f11fe89aee291bdcc2327c30c3a30f84ac642fd500013f34a566c4b6faf13340a6020806001600160a01b0384511693847fffffffffffffffffffffffff0000000000000000000000000000000000000000600554161760055501516005547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff00000000000000000000000000000000000000008360a01b1691161760055563ffffffff60405191168152a2565b90815f526204050a60205260405f209163ffffffff835460101c16156143f15750565b7f7ba8f9f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60038104610100811015610d4657600a0154600390910660061b60c0031c61ffff1661fffa1490565b60038104610100811015610d4657600a0180546003830660061b60c0039167ffffffffffffffff831b198216905561449d7f000000000000000000000000000000000000000000000000000000000000000042613f23565b91600183018093116133d75761ffff6080927f3b2697e3e04a6c83cf4d1ba098fd3edf44b987063d49d690c333c735a40c9aa294865f526204050a60205260405f20907fffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff6dffffffff0000000000000000000083549260501b169116179055604051921c1681525f60208201525f60408201525f6060820152a2565b90614550614548826024615074565b916064615074565b815f528060205260405f20918260281c8460281c1480614815575b61480f576001600160a01b035f91165f52600860205260405f2090604051916145938361300a565b549160ff8316600281101561047a5780825260ff8460081c1615159182602082015267ffffffffffffffff8560101c1680604083015267ffffffffffffffff8660501c169160a064ffffffffff6060830198858a5267ffffffffffffffff8160901c16608085015260d01c169101524210159081614805575b50159182156147fd575b5081156147f0575b506147bf575067ffffffffffffffff905116906001600160a01b035f91165f52600860205260405f2090604051916146558361300a565b549160ff8316600281101561047a5780825260ff8460081c1615159182602082015267ffffffffffffffff8560101c1680604083015267ffffffffffffffff8660501c169160a064ffffffffff6060830198858a5267ffffffffffffffff8160901c16608085015260d01c1691015242101590816147b5575b50159182156147ad575b50811561479e575b5061477157505167ffffffffffffffff168082101561476a57505b63ffffffff81111561474057507fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000060ff63ffffffff935b169260081b91161717600455565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000009193614732565b90506146fb565b7f88d50b2a0000000000000000000000000000000000000000000000000000000081526024906001600452fd5b91505060015f9114155f6146e0565b91505f6146d8565b905042105f6146ce565b807f88d50b2a00000000000000000000000000000000000000000000000000000000602492526147ee81612fc4565bfd5b9150505f9015155f61461e565b91505f614616565b905042105f61460c565b50505050565b5063ffffffff8460081c16421061456b565b90614831826143ce565b9161483b8161441c565b6148425750565b7f2f344ab6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60038104610100811015610d4657600a019060038254910660061b60c0039061ffff61fffb831b921b1916179055565b63ffffffff815116906040918251906148b6848361305e565b600982527f68656172746265617400000000000000000000000000000000000000000000006020830152600181108015614c33575b614bdc57505063ffffffff602082015116825190614909848361305e565b600982527f646576696174696f6e00000000000000000000000000000000000000000000006020830152600181108015614bd0575b614b7857505081810163ffffffff81511683519061495c858361305e565b600d82527f6d6178446976657267656e6365000000000000000000000000000000000000006020830152600181108015614b6d575b614b1657505063ffffffff8060608401511691511690816003029160038304036133d7578351916149c2858461305e565b600783527f6d61784a756d700000000000000000000000000000000000000000000000000060208401528082108015614b0a575b614ab457505050608063ffffffff91015116815191614a15818461305e565b600b83527f6a756d70436f6e6669726d0000000000000000000000000000000000000000006020840152600a82108015614aa9575b614a5357505050565b614a909350519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b906024830152600a6044830152610e1060648301520390fd5b50610e108211614a4a565b614af2935084519384937f73c9e34d000000000000000000000000000000000000000000000000000000008552608060048601526084850190612e60565b9160248401526044830152620f423f60648301520390fd5b50620f423f82116149f6565b614b54925084519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b9060248301526001604483015261fde760648301520390fd5b5061fde78111614991565b614bb6925083519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b90602483015260016044830152620f423f60648301520390fd5b50620f423f811161493e565b614c1a925083519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b90602483015260016044830152610e1060648301520390fd5b50610e1081116148eb565b6001600160a01b0316807fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2565b60405190614ca660408361305e565b600582527f67726163650000000000000000000000000000000000000000000000000000006020830152565b6001600160a01b0381511615614dab576001600160a01b03815116803b15614d8057506020015163ffffffff16614d07614c97565b90603c81108015614d74575b614d1b575050565b614d5a92506040519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b906024830152603c60448301526201518060648301520390fd5b50620151808111614d13565b7f674520b6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6020015163ffffffff16614dbd614c97565b9080614dc7575050565b614e0692506040519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b9060248301525f60448301525f60648301520390fd5b90604051614e2b60408261305e565b600781527f686973746f72790000000000000000000000000000000000000000000000000060208201526104008211614f0257506101008210801590818091614eef575b50614ec357610d46578161010a01908154908061ffff83161461480f577f39087a07e3dab8a21012cb3938aa2fc71cf09e92c21c654d65b13ccd265a9d55928161ffff1960209416179055604051908152a2565b827fc41e3dd1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050610d46578261010a01541581614e6f565b614f40916040519283927f73c9e34d000000000000000000000000000000000000000000000000000000008452608060048501526084840190612e60565b9060248301525f604483015261040060648301520390fd5b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630148061504b575b15614fb3577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261504560c08261305e565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614614f8a565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0906040519360208101357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116925f5260ff1c601b01602052356040528060605260205f60808160015afa50111560203d14165f5102916040525f606052565b939192935f9184156125395793929460ff813560e81c16915f9560035f92029567ffffffffffffffff8216985b600384106151af57505050505050600783146151a757925f5b6003811061514c575050505090565b600184821c161561519f578060061b60c0036151778367ffffffffffffffff88841c1684870161560f565b615187575b506001905b0161513d565b6001919561ffff61fffe831b921b191617949061517c565b600190615181565b505050505f90565b909192939495878a61521f600c880260030189013565ffffffffffff8160d01c9160a01c16908960061b60c003938a604051966151eb88613026565b0186526020860152604085019467ffffffffffffffff8a861c16865288851c606082015287608082015260038d16906152a6565b915f19831461523d575b501b179560021c9493600101929190615124565b51600180891b909c179b909250615229565b60ff811690601f821161527e576040519161526b60408461305e565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91939290936152c28282604086019788516060880151906153df565b95906152cd81612f71565b80156153af57815160101c15806153ba575b6153af576152ec81612f71565b6002811461539c575b90869161530181612f71565b60038114615384575b600161ffff8351169161531c81612f71565b148061536d575b1561534f5750518060101c1561533b575b5050505050565b615345945161565c565b5f80808481615334565b61ffff831603615360575050505050565b615345945190519061565c565b5061fde781111580615323575061fffe8114615323565b6153968651835160208901519161560f565b5061530a565b90956153a890856154e7565b95906152f5565b505f19955050505050565b50608085015185515f526204050a60205263ffffffff60405f205460501c16116152df565b9391909261ffff841691801580156154df575b80156154ba575b6154b057600181036154875750621e8480838201938492038060ff1d80910118029102811161547f575f1982809201010461ffff1982600f1b16179260101c8015159283615455575b5050505f1461545057600291565b600191565b60101c62ffffff16810260019290921c0360ff81901d90810118620f4240021190505f8080615442565b505f93915050565b9495946002141593506154a8925050505761ffff5b61ffff19600393161790565b61fffc61549c565b505f959350505050565b5061ffff861661fffb81149081156154d3575b506153f9565b61fffa9150145f6154cd565b5082156153f2565b6040810180519192909161ffff81169061fde782116155f85769ffff000000000000000060208601519160401b16175b60808501519161fffd839114806155c0575b615589575b5069ffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000091169160801b9260401b161717915190610300821015610d465761fffd9261ffff199261020a015551161790565b915061559f63ffffffff8260801c1680936133ca565b62ffffff606087015160281c1611156155b8575f61552e565b505091505090565b5065ffffffffffff8260501c16620f424062ffffff606089015160101c1691808760101c038060ff1d80910118920291021115615529565b508351610300811015610d465761020a0154615517565b919061fde761ffff8216118015615651575b61564a5760401b69ffff0000000000000000161790610300811015610d465761020a0155600190565b5050505f90565b508060101c15615621565b9365ffffffffffff90817f3b2697e3e04a6c83cf4d1ba098fd3edf44b987063d49d690c333c735a40c9aa29561ffff6080968160405197168752166020860152166040840152166060820152a256",
}

// TwofoldOracle is an auto generated Go binding around an Ethereum contract.
type TwofoldOracle struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TwofoldOracle) GetABI() abi.ABI {
	return c.abi
}

// NewTwofoldOracle creates a new instance of TwofoldOracle.
func NewTwofoldOracle() *TwofoldOracle {
	parsed, err := TwofoldOracleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TwofoldOracle{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TwofoldOracle) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,(uint32,uint32,uint32),(address,uint32),uint16) terms, (address,uint8,uint64)[] attesters_, (uint256,(string,uint8,(uint32,uint32,uint32,uint32,uint32)))[] feeds_) returns()
func (twofoldOracle *TwofoldOracle) PackConstructor(terms ITwofoldOracleTerms, attesters_ []IAttesterBookFirstAttester, feeds_ []IFeedBookFirstFeed) []byte {
	enc, err := twofoldOracle.abi.Pack("", terms, attesters_, feeds_)
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
func (twofoldOracle *TwofoldOracle) PackAcceptOwnership() []byte {
	enc, err := twofoldOracle.abi.Pack("acceptOwnership")
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
func (twofoldOracle *TwofoldOracle) TryPackAcceptOwnership() ([]byte, error) {
	return twofoldOracle.abi.Pack("acceptOwnership")
}

// PackAddAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x453c4d52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAttester(address attester_, uint8 side, uint64 activeFrom, uint64 activeUntil) returns()
func (twofoldOracle *TwofoldOracle) PackAddAttester(attester common.Address, side uint8, activeFrom uint64, activeUntil uint64) []byte {
	enc, err := twofoldOracle.abi.Pack("addAttester", attester, side, activeFrom, activeUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x453c4d52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAttester(address attester_, uint8 side, uint64 activeFrom, uint64 activeUntil) returns()
func (twofoldOracle *TwofoldOracle) TryPackAddAttester(attester common.Address, side uint8, activeFrom uint64, activeUntil uint64) ([]byte, error) {
	return twofoldOracle.abi.Pack("addAttester", attester, side, activeFrom, activeUntil)
}

// PackAddFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a35af1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addFeed(uint256 feedId, (string,uint8,(uint32,uint32,uint32,uint32,uint32)) config) returns()
func (twofoldOracle *TwofoldOracle) PackAddFeed(feedId *big.Int, config IFeedBookFeedConfig) []byte {
	enc, err := twofoldOracle.abi.Pack("addFeed", feedId, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a35af1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addFeed(uint256 feedId, (string,uint8,(uint32,uint32,uint32,uint32,uint32)) config) returns()
func (twofoldOracle *TwofoldOracle) TryPackAddFeed(feedId *big.Int, config IFeedBookFeedConfig) ([]byte, error) {
	return twofoldOracle.abi.Pack("addFeed", feedId, config)
}

// PackAnswersFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ffacfb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answersFrom(uint256 feedId) view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackAnswersFrom(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("answersFrom", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswersFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ffacfb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answersFrom(uint256 feedId) view returns(uint256)
func (twofoldOracle *TwofoldOracle) TryPackAnswersFrom(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("answersFrom", feedId)
}

// UnpackAnswersFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ffacfb4.
//
// Solidity: function answersFrom(uint256 feedId) view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackAnswersFrom(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("answersFrom", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApplyGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9b43944.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyGuardian() returns()
func (twofoldOracle *TwofoldOracle) PackApplyGuardian() []byte {
	enc, err := twofoldOracle.abi.Pack("applyGuardian")
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
func (twofoldOracle *TwofoldOracle) TryPackApplyGuardian() ([]byte, error) {
	return twofoldOracle.abi.Pack("applyGuardian")
}

// PackApplyPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x198b9ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyPolicy(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) PackApplyPolicy(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("applyPolicy", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x198b9ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyPolicy(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) TryPackApplyPolicy(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("applyPolicy", feedId)
}

// PackApplySequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b4e1c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applySequencer() returns()
func (twofoldOracle *TwofoldOracle) PackApplySequencer() []byte {
	enc, err := twofoldOracle.abi.Pack("applySequencer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplySequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b4e1c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applySequencer() returns()
func (twofoldOracle *TwofoldOracle) TryPackApplySequencer() ([]byte, error) {
	return twofoldOracle.abi.Pack("applySequencer")
}

// PackAside is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa059444b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aside(uint256 feedId) view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackAside(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("aside", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAside is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa059444b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function aside(uint256 feedId) view returns(uint256)
func (twofoldOracle *TwofoldOracle) TryPackAside(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("aside", feedId)
}

// UnpackAside is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa059444b.
//
// Solidity: function aside(uint256 feedId) view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackAside(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("aside", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd18c1aad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attester(address attester_) view returns((uint8,bool,uint64,uint64,uint64,uint40))
func (twofoldOracle *TwofoldOracle) PackAttester(attester common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("attester", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd18c1aad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attester(address attester_) view returns((uint8,bool,uint64,uint64,uint64,uint40))
func (twofoldOracle *TwofoldOracle) TryPackAttester(attester common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("attester", attester)
}

// UnpackAttester is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd18c1aad.
//
// Solidity: function attester(address attester_) view returns((uint8,bool,uint64,uint64,uint64,uint40))
func (twofoldOracle *TwofoldOracle) UnpackAttester(data []byte) (IAttesterBookAttester, error) {
	out, err := twofoldOracle.abi.Unpack("attester", data)
	if err != nil {
		return *new(IAttesterBookAttester), err
	}
	out0 := *abi.ConvertType(out[0], new(IAttesterBookAttester)).(*IAttesterBookAttester)
	return out0, nil
}

// PackAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00cfe24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesters() view returns(address[])
func (twofoldOracle *TwofoldOracle) PackAttesters() []byte {
	enc, err := twofoldOracle.abi.Pack("attesters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00cfe24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesters() view returns(address[])
func (twofoldOracle *TwofoldOracle) TryPackAttesters() ([]byte, error) {
	return twofoldOracle.abi.Pack("attesters")
}

// UnpackAttesters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00cfe24f.
//
// Solidity: function attesters() view returns(address[])
func (twofoldOracle *TwofoldOracle) UnpackAttesters(data []byte) ([]common.Address, error) {
	out, err := twofoldOracle.abi.Unpack("attesters", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackCoveredUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x669bf359.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coveredUntil(uint8 side) view returns(uint256 until)
func (twofoldOracle *TwofoldOracle) PackCoveredUntil(side uint8) []byte {
	enc, err := twofoldOracle.abi.Pack("coveredUntil", side)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoveredUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x669bf359.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coveredUntil(uint8 side) view returns(uint256 until)
func (twofoldOracle *TwofoldOracle) TryPackCoveredUntil(side uint8) ([]byte, error) {
	return twofoldOracle.abi.Pack("coveredUntil", side)
}

// UnpackCoveredUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x669bf359.
//
// Solidity: function coveredUntil(uint8 side) view returns(uint256 until)
func (twofoldOracle *TwofoldOracle) UnpackCoveredUntil(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("coveredUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackDelay() []byte {
	enc, err := twofoldOracle.abi.Pack("delay")
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
func (twofoldOracle *TwofoldOracle) TryPackDelay() ([]byte, error) {
	return twofoldOracle.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackDelay(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("delay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b27a36f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest(bytes report) view returns(bytes32)
func (twofoldOracle *TwofoldOracle) PackDigest(report []byte) []byte {
	enc, err := twofoldOracle.abi.Pack("digest", report)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b27a36f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest(bytes report) view returns(bytes32)
func (twofoldOracle *TwofoldOracle) TryPackDigest(report []byte) ([]byte, error) {
	return twofoldOracle.abi.Pack("digest", report)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b27a36f.
//
// Solidity: function digest(bytes report) view returns(bytes32)
func (twofoldOracle *TwofoldOracle) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := twofoldOracle.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (twofoldOracle *TwofoldOracle) PackEip712Domain() []byte {
	enc, err := twofoldOracle.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (twofoldOracle *TwofoldOracle) TryPackEip712Domain() ([]byte, error) {
	return twofoldOracle.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (twofoldOracle *TwofoldOracle) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := twofoldOracle.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf59dfdfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed(uint256 feedId) view returns(((string,uint8,(uint32,uint32,uint32,uint32,uint32)),bool,bool,uint16))
func (twofoldOracle *TwofoldOracle) PackFeed(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("feed", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf59dfdfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feed(uint256 feedId) view returns(((string,uint8,(uint32,uint32,uint32,uint32,uint32)),bool,bool,uint16))
func (twofoldOracle *TwofoldOracle) TryPackFeed(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("feed", feedId)
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf59dfdfb.
//
// Solidity: function feed(uint256 feedId) view returns(((string,uint8,(uint32,uint32,uint32,uint32,uint32)),bool,bool,uint16))
func (twofoldOracle *TwofoldOracle) UnpackFeed(data []byte) (IFeedBookFeed, error) {
	out, err := twofoldOracle.abi.Unpack("feed", data)
	if err != nil {
		return *new(IFeedBookFeed), err
	}
	out0 := *abi.ConvertType(out[0], new(IFeedBookFeed)).(*IFeedBookFeed)
	return out0, nil
}

// PackFeedCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4628986d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feedCount() view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackFeedCount() []byte {
	enc, err := twofoldOracle.abi.Pack("feedCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeedCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4628986d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feedCount() view returns(uint256)
func (twofoldOracle *TwofoldOracle) TryPackFeedCount() ([]byte, error) {
	return twofoldOracle.abi.Pack("feedCount")
}

// UnpackFeedCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4628986d.
//
// Solidity: function feedCount() view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackFeedCount(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("feedCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeedIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8ac4662.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feedIds() view returns(uint256[])
func (twofoldOracle *TwofoldOracle) PackFeedIds() []byte {
	enc, err := twofoldOracle.abi.Pack("feedIds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeedIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8ac4662.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feedIds() view returns(uint256[])
func (twofoldOracle *TwofoldOracle) TryPackFeedIds() ([]byte, error) {
	return twofoldOracle.abi.Pack("feedIds")
}

// UnpackFeedIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8ac4662.
//
// Solidity: function feedIds() view returns(uint256[])
func (twofoldOracle *TwofoldOracle) UnpackFeedIds(data []byte) ([]*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("feedIds", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x039abe69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeds(uint256[] feedIds_) view returns(((string,uint8,(uint32,uint32,uint32,uint32,uint32)),bool,bool,uint16)[] found)
func (twofoldOracle *TwofoldOracle) PackFeeds(feedIds []*big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("feeds", feedIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x039abe69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeds(uint256[] feedIds_) view returns(((string,uint8,(uint32,uint32,uint32,uint32,uint32)),bool,bool,uint16)[] found)
func (twofoldOracle *TwofoldOracle) TryPackFeeds(feedIds []*big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("feeds", feedIds)
}

// UnpackFeeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x039abe69.
//
// Solidity: function feeds(uint256[] feedIds_) view returns(((string,uint8,(uint32,uint32,uint32,uint32,uint32)),bool,bool,uint16)[] found)
func (twofoldOracle *TwofoldOracle) UnpackFeeds(data []byte) ([]IFeedBookFeed, error) {
	out, err := twofoldOracle.abi.Unpack("feeds", data)
	if err != nil {
		return *new([]IFeedBookFeed), err
	}
	out0 := *abi.ConvertType(out[0], new([]IFeedBookFeed)).(*[]IFeedBookFeed)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (twofoldOracle *TwofoldOracle) PackGuardian() []byte {
	enc, err := twofoldOracle.abi.Pack("guardian")
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
func (twofoldOracle *TwofoldOracle) TryPackGuardian() ([]byte, error) {
	return twofoldOracle.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (twofoldOracle *TwofoldOracle) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := twofoldOracle.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLane is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0926108f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lane(uint256 feedId) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint16,uint48,uint32,uint32) state)
func (twofoldOracle *TwofoldOracle) PackLane(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("lane", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLane is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0926108f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lane(uint256 feedId) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint16,uint48,uint32,uint32) state)
func (twofoldOracle *TwofoldOracle) TryPackLane(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("lane", feedId)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0926108f.
//
// Solidity: function lane(uint256 feedId) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint16,uint48,uint32,uint32) state)
func (twofoldOracle *TwofoldOracle) UnpackLane(data []byte) (ITwofoldOracleLane, error) {
	out, err := twofoldOracle.abi.Unpack("lane", data)
	if err != nil {
		return *new(ITwofoldOracleLane), err
	}
	out0 := *abi.ConvertType(out[0], new(ITwofoldOracleLane)).(*ITwofoldOracleLane)
	return out0, nil
}

// PackLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f0c819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lanes(uint256[] feedIds_) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint16,uint48,uint32,uint32)[] states)
func (twofoldOracle *TwofoldOracle) PackLanes(feedIds []*big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("lanes", feedIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f0c819.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lanes(uint256[] feedIds_) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint16,uint48,uint32,uint32)[] states)
func (twofoldOracle *TwofoldOracle) TryPackLanes(feedIds []*big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("lanes", feedIds)
}

// UnpackLanes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0f0c819.
//
// Solidity: function lanes(uint256[] feedIds_) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint16,uint48,uint32,uint32)[] states)
func (twofoldOracle *TwofoldOracle) UnpackLanes(data []byte) ([]ITwofoldOracleLane, error) {
	out, err := twofoldOracle.abi.Unpack("lanes", data)
	if err != nil {
		return *new([]ITwofoldOracleLane), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITwofoldOracleLane)).(*[]ITwofoldOracleLane)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0007f4a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(uint256 page) view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackLatest(page *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("latest", page)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0007f4a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(uint256 page) view returns(uint256)
func (twofoldOracle *TwofoldOracle) TryPackLatest(page *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("latest", page)
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0007f4a0.
//
// Solidity: function latest(uint256 page) view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackLatest(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("latest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLiftAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b0b1da6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liftAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) PackLiftAttester(attester common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("liftAttester", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiftAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b0b1da6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liftAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) TryPackLiftAttester(attester common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("liftAttester", attester)
}

// PackMaxReportAge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45e0d24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxReportAge() view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackMaxReportAge() []byte {
	enc, err := twofoldOracle.abi.Pack("maxReportAge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxReportAge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45e0d24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxReportAge() view returns(uint256)
func (twofoldOracle *TwofoldOracle) TryPackMaxReportAge() ([]byte, error) {
	return twofoldOracle.abi.Pack("maxReportAge")
}

// UnpackMaxReportAge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45e0d24.
//
// Solidity: function maxReportAge() view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackMaxReportAge(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("maxReportAge", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxSkew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50ec40e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxSkew() view returns(uint256)
func (twofoldOracle *TwofoldOracle) PackMaxSkew() []byte {
	enc, err := twofoldOracle.abi.Pack("maxSkew")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxSkew is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50ec40e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxSkew() view returns(uint256)
func (twofoldOracle *TwofoldOracle) TryPackMaxSkew() ([]byte, error) {
	return twofoldOracle.abi.Pack("maxSkew")
}

// UnpackMaxSkew is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50ec40e0.
//
// Solidity: function maxSkew() view returns(uint256)
func (twofoldOracle *TwofoldOracle) UnpackMaxSkew(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("maxSkew", data)
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
func (twofoldOracle *TwofoldOracle) PackOwner() []byte {
	enc, err := twofoldOracle.abi.Pack("owner")
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
func (twofoldOracle *TwofoldOracle) TryPackOwner() ([]byte, error) {
	return twofoldOracle.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (twofoldOracle *TwofoldOracle) UnpackOwner(data []byte) (common.Address, error) {
	out, err := twofoldOracle.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (twofoldOracle *TwofoldOracle) PackPause() []byte {
	enc, err := twofoldOracle.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (twofoldOracle *TwofoldOracle) TryPackPause() ([]byte, error) {
	return twofoldOracle.abi.Pack("pause")
}

// PackPauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91937b51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseFeed(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) PackPauseFeed(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("pauseFeed", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91937b51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseFeed(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) TryPackPauseFeed(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("pauseFeed", feedId)
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (twofoldOracle *TwofoldOracle) PackPaused() []byte {
	enc, err := twofoldOracle.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (twofoldOracle *TwofoldOracle) TryPackPaused() ([]byte, error) {
	return twofoldOracle.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (twofoldOracle *TwofoldOracle) UnpackPaused(data []byte) (bool, error) {
	out, err := twofoldOracle.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (twofoldOracle *TwofoldOracle) PackPendingOwner() []byte {
	enc, err := twofoldOracle.abi.Pack("pendingOwner")
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
func (twofoldOracle *TwofoldOracle) TryPackPendingOwner() ([]byte, error) {
	return twofoldOracle.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (twofoldOracle *TwofoldOracle) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := twofoldOracle.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cea5120.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(uint256 feedId) view returns((uint32,uint32,uint32,uint32,uint32))
func (twofoldOracle *TwofoldOracle) PackPolicy(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("policy", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cea5120.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy(uint256 feedId) view returns((uint32,uint32,uint32,uint32,uint32))
func (twofoldOracle *TwofoldOracle) TryPackPolicy(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("policy", feedId)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cea5120.
//
// Solidity: function policy(uint256 feedId) view returns((uint32,uint32,uint32,uint32,uint32))
func (twofoldOracle *TwofoldOracle) UnpackPolicy(data []byte) (IFeedBookPolicy, error) {
	out, err := twofoldOracle.abi.Unpack("policy", data)
	if err != nil {
		return *new(IFeedBookPolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(IFeedBookPolicy)).(*IFeedBookPolicy)
	return out0, nil
}

// PackPolicyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b50c0f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyHash(uint256 feedId) view returns(bytes32)
func (twofoldOracle *TwofoldOracle) PackPolicyHash(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("policyHash", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b50c0f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyHash(uint256 feedId) view returns(bytes32)
func (twofoldOracle *TwofoldOracle) TryPackPolicyHash(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("policyHash", feedId)
}

// UnpackPolicyHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b50c0f6.
//
// Solidity: function policyHash(uint256 feedId) view returns(bytes32)
func (twofoldOracle *TwofoldOracle) UnpackPolicyHash(data []byte) ([32]byte, error) {
	out, err := twofoldOracle.abi.Unpack("policyHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProlongAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b8a07a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prolongAttester(address attester_, uint64 activeUntil) returns()
func (twofoldOracle *TwofoldOracle) PackProlongAttester(attester common.Address, activeUntil uint64) []byte {
	enc, err := twofoldOracle.abi.Pack("prolongAttester", attester, activeUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProlongAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b8a07a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prolongAttester(address attester_, uint64 activeUntil) returns()
func (twofoldOracle *TwofoldOracle) TryPackProlongAttester(attester common.Address, activeUntil uint64) ([]byte, error) {
	return twofoldOracle.abi.Pack("prolongAttester", attester, activeUntil)
}

// PackProposedGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x902a914a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedGuardian() view returns(address guardian_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) PackProposedGuardian() []byte {
	enc, err := twofoldOracle.abi.Pack("proposedGuardian")
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
func (twofoldOracle *TwofoldOracle) TryPackProposedGuardian() ([]byte, error) {
	return twofoldOracle.abi.Pack("proposedGuardian")
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
func (twofoldOracle *TwofoldOracle) UnpackProposedGuardian(data []byte) (ProposedGuardianOutput, error) {
	out, err := twofoldOracle.abi.Unpack("proposedGuardian", data)
	outstruct := new(ProposedGuardianOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Guardian = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProposedPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5c594d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedPolicy(uint256 feedId) view returns((uint32,uint32,uint32,uint32,uint32) policy_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) PackProposedPolicy(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("proposedPolicy", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5c594d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedPolicy(uint256 feedId) view returns((uint32,uint32,uint32,uint32,uint32) policy_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) TryPackProposedPolicy(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("proposedPolicy", feedId)
}

// ProposedPolicyOutput serves as a container for the return parameters of contract
// method ProposedPolicy.
type ProposedPolicyOutput struct {
	Policy  IFeedBookPolicy
	ReadyAt *big.Int
}

// UnpackProposedPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5c594d1.
//
// Solidity: function proposedPolicy(uint256 feedId) view returns((uint32,uint32,uint32,uint32,uint32) policy_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) UnpackProposedPolicy(data []byte) (ProposedPolicyOutput, error) {
	out, err := twofoldOracle.abi.Unpack("proposedPolicy", data)
	outstruct := new(ProposedPolicyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Policy = *abi.ConvertType(out[0], new(IFeedBookPolicy)).(*IFeedBookPolicy)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProposedSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa13565d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedSequencer() view returns((address,uint32) sequencer_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) PackProposedSequencer() []byte {
	enc, err := twofoldOracle.abi.Pack("proposedSequencer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa13565d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedSequencer() view returns((address,uint32) sequencer_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) TryPackProposedSequencer() ([]byte, error) {
	return twofoldOracle.abi.Pack("proposedSequencer")
}

// ProposedSequencerOutput serves as a container for the return parameters of contract
// method ProposedSequencer.
type ProposedSequencerOutput struct {
	Sequencer IAuthoritySequencer
	ReadyAt   *big.Int
}

// UnpackProposedSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa13565d6.
//
// Solidity: function proposedSequencer() view returns((address,uint32) sequencer_, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) UnpackProposedSequencer(data []byte) (ProposedSequencerOutput, error) {
	out, err := twofoldOracle.abi.Unpack("proposedSequencer", data)
	outstruct := new(ProposedSequencerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Sequencer = *abi.ConvertType(out[0], new(IAuthoritySequencer)).(*IAuthoritySequencer)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRemoveAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc78fef1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) PackRemoveAttester(attester common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("removeAttester", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc78fef1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) TryPackRemoveAttester(attester common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("removeAttester", attester)
}

// PackRemoveFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a81a9f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeFeed(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) PackRemoveFeed(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("removeFeed", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a81a9f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeFeed(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) TryPackRemoveFeed(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("removeFeed", feedId)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() view returns()
func (twofoldOracle *TwofoldOracle) PackRenounceOwnership() []byte {
	enc, err := twofoldOracle.abi.Pack("renounceOwnership")
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
func (twofoldOracle *TwofoldOracle) TryPackRenounceOwnership() ([]byte, error) {
	return twofoldOracle.abi.Pack("renounceOwnership")
}

// PackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa17ca853.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function round(uint256 page, uint256 number) view returns(uint256 word)
func (twofoldOracle *TwofoldOracle) PackRound(page *big.Int, number *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("round", page, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa17ca853.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function round(uint256 page, uint256 number) view returns(uint256 word)
func (twofoldOracle *TwofoldOracle) TryPackRound(page *big.Int, number *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("round", page, number)
}

// UnpackRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa17ca853.
//
// Solidity: function round(uint256 page, uint256 number) view returns(uint256 word)
func (twofoldOracle *TwofoldOracle) UnpackRound(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("round", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c1bba38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencer() view returns((address,uint32))
func (twofoldOracle *TwofoldOracle) PackSequencer() []byte {
	enc, err := twofoldOracle.abi.Pack("sequencer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c1bba38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencer() view returns((address,uint32))
func (twofoldOracle *TwofoldOracle) TryPackSequencer() ([]byte, error) {
	return twofoldOracle.abi.Pack("sequencer")
}

// UnpackSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c1bba38.
//
// Solidity: function sequencer() view returns((address,uint32))
func (twofoldOracle *TwofoldOracle) UnpackSequencer(data []byte) (IAuthoritySequencer, error) {
	out, err := twofoldOracle.abi.Unpack("sequencer", data)
	if err != nil {
		return *new(IAuthoritySequencer), err
	}
	out0 := *abi.ConvertType(out[0], new(IAuthoritySequencer)).(*IAuthoritySequencer)
	return out0, nil
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (twofoldOracle *TwofoldOracle) PackSetGuardian(guardian common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("setGuardian", guardian)
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
func (twofoldOracle *TwofoldOracle) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("setGuardian", guardian)
}

// PackSetHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5bac972.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHistory(uint256 page, uint256 size) returns()
func (twofoldOracle *TwofoldOracle) PackSetHistory(page *big.Int, size *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("setHistory", page, size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHistory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5bac972.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHistory(uint256 page, uint256 size) returns()
func (twofoldOracle *TwofoldOracle) TryPackSetHistory(page *big.Int, size *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("setHistory", page, size)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7487dc55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy(uint256 feedId, (uint32,uint32,uint32,uint32,uint32) policy_) returns()
func (twofoldOracle *TwofoldOracle) PackSetPolicy(feedId *big.Int, policy IFeedBookPolicy) []byte {
	enc, err := twofoldOracle.abi.Pack("setPolicy", feedId, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7487dc55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy(uint256 feedId, (uint32,uint32,uint32,uint32,uint32) policy_) returns()
func (twofoldOracle *TwofoldOracle) TryPackSetPolicy(feedId *big.Int, policy IFeedBookPolicy) ([]byte, error) {
	return twofoldOracle.abi.Pack("setPolicy", feedId, policy)
}

// PackSetSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6aa9e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSequencer((address,uint32) sequencer_) returns()
func (twofoldOracle *TwofoldOracle) PackSetSequencer(sequencer IAuthoritySequencer) []byte {
	enc, err := twofoldOracle.abi.Pack("setSequencer", sequencer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6aa9e59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSequencer((address,uint32) sequencer_) returns()
func (twofoldOracle *TwofoldOracle) TryPackSetSequencer(sequencer IAuthoritySequencer) ([]byte, error) {
	return twofoldOracle.abi.Pack("setSequencer", sequencer)
}

// PackSuspendAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a1bfc61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspendAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) PackSuspendAttester(attester common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("suspendAttester", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspendAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a1bfc61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspendAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) TryPackSuspendAttester(attester common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("suspendAttester", attester)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (twofoldOracle *TwofoldOracle) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("transferOwnership", newOwner)
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
func (twofoldOracle *TwofoldOracle) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (twofoldOracle *TwofoldOracle) PackUnpause() []byte {
	enc, err := twofoldOracle.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (twofoldOracle *TwofoldOracle) TryPackUnpause() ([]byte, error) {
	return twofoldOracle.abi.Pack("unpause")
}

// PackUnpauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3b81dec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpauseFeed(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) PackUnpauseFeed(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("unpauseFeed", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpauseFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3b81dec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpauseFeed(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) TryPackUnpauseFeed(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("unpauseFeed", feedId)
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x434dc4d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(bytes report, (bytes32,bytes32) a, (bytes32,bytes32) b) returns(uint256 applied)
func (twofoldOracle *TwofoldOracle) PackUpdate(report []byte, a IAttesterBookSignature, b IAttesterBookSignature) []byte {
	enc, err := twofoldOracle.abi.Pack("update", report, a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x434dc4d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(bytes report, (bytes32,bytes32) a, (bytes32,bytes32) b) returns(uint256 applied)
func (twofoldOracle *TwofoldOracle) TryPackUpdate(report []byte, a IAttesterBookSignature, b IAttesterBookSignature) ([]byte, error) {
	return twofoldOracle.abi.Pack("update", report, a, b)
}

// UnpackUpdate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x434dc4d3.
//
// Solidity: function update(bytes report, (bytes32,bytes32) a, (bytes32,bytes32) b) returns(uint256 applied)
func (twofoldOracle *TwofoldOracle) UnpackUpdate(data []byte) (*big.Int, error) {
	out, err := twofoldOracle.abi.Unpack("update", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUptime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25f5d1db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uptime() view returns(uint8)
func (twofoldOracle *TwofoldOracle) PackUptime() []byte {
	enc, err := twofoldOracle.abi.Pack("uptime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUptime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25f5d1db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uptime() view returns(uint8)
func (twofoldOracle *TwofoldOracle) TryPackUptime() ([]byte, error) {
	return twofoldOracle.abi.Pack("uptime")
}

// UnpackUptime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25f5d1db.
//
// Solidity: function uptime() view returns(uint8)
func (twofoldOracle *TwofoldOracle) UnpackUptime(data []byte) (uint8, error) {
	out, err := twofoldOracle.abi.Unpack("uptime", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVetoAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6dc5b55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) PackVetoAttester(attester common.Address) []byte {
	enc, err := twofoldOracle.abi.Pack("vetoAttester", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6dc5b55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoAttester(address attester_) returns()
func (twofoldOracle *TwofoldOracle) TryPackVetoAttester(attester common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("vetoAttester", attester)
}

// PackVetoPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad017d19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoPolicy(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) PackVetoPolicy(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("vetoPolicy", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad017d19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoPolicy(uint256 feedId) returns()
func (twofoldOracle *TwofoldOracle) TryPackVetoPolicy(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("vetoPolicy", feedId)
}

// PackVetoSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19d05af2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoSequencer() returns()
func (twofoldOracle *TwofoldOracle) PackVetoSequencer() []byte {
	enc, err := twofoldOracle.abi.Pack("vetoSequencer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19d05af2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoSequencer() returns()
func (twofoldOracle *TwofoldOracle) TryPackVetoSequencer() ([]byte, error) {
	return twofoldOracle.abi.Pack("vetoSequencer")
}

// TwofoldOracleAllPaused represents a AllPaused event raised by the TwofoldOracle contract.
type TwofoldOracleAllPaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAllPausedEventName = "AllPaused"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAllPaused) ContractEventName() string {
	return TwofoldOracleAllPausedEventName
}

// UnpackAllPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AllPaused(address indexed by)
func (twofoldOracle *TwofoldOracle) UnpackAllPausedEvent(log *types.Log) (*TwofoldOracleAllPaused, error) {
	event := "AllPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAllPaused)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAllUnpaused represents a AllUnpaused event raised by the TwofoldOracle contract.
type TwofoldOracleAllUnpaused struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAllUnpausedEventName = "AllUnpaused"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAllUnpaused) ContractEventName() string {
	return TwofoldOracleAllUnpausedEventName
}

// UnpackAllUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AllUnpaused()
func (twofoldOracle *TwofoldOracle) UnpackAllUnpausedEvent(log *types.Log) (*TwofoldOracleAllUnpaused, error) {
	event := "AllUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAllUnpaused)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAttesterAdded represents a AttesterAdded event raised by the TwofoldOracle contract.
type TwofoldOracleAttesterAdded struct {
	Attester    common.Address
	Side        uint8
	ActiveFrom  uint64
	ActiveUntil uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAttesterAddedEventName = "AttesterAdded"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAttesterAdded) ContractEventName() string {
	return TwofoldOracleAttesterAddedEventName
}

// UnpackAttesterAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterAdded(address indexed attester, uint8 indexed side, uint64 activeFrom, uint64 activeUntil)
func (twofoldOracle *TwofoldOracle) UnpackAttesterAddedEvent(log *types.Log) (*TwofoldOracleAttesterAdded, error) {
	event := "AttesterAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAttesterAdded)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAttesterLifted represents a AttesterLifted event raised by the TwofoldOracle contract.
type TwofoldOracleAttesterLifted struct {
	Attester common.Address
	Side     uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAttesterLiftedEventName = "AttesterLifted"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAttesterLifted) ContractEventName() string {
	return TwofoldOracleAttesterLiftedEventName
}

// UnpackAttesterLiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterLifted(address indexed attester, uint8 indexed side)
func (twofoldOracle *TwofoldOracle) UnpackAttesterLiftedEvent(log *types.Log) (*TwofoldOracleAttesterLifted, error) {
	event := "AttesterLifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAttesterLifted)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAttesterProlonged represents a AttesterProlonged event raised by the TwofoldOracle contract.
type TwofoldOracleAttesterProlonged struct {
	Attester    common.Address
	Side        uint8
	ActiveUntil uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAttesterProlongedEventName = "AttesterProlonged"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAttesterProlonged) ContractEventName() string {
	return TwofoldOracleAttesterProlongedEventName
}

// UnpackAttesterProlongedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterProlonged(address indexed attester, uint8 indexed side, uint64 activeUntil)
func (twofoldOracle *TwofoldOracle) UnpackAttesterProlongedEvent(log *types.Log) (*TwofoldOracleAttesterProlonged, error) {
	event := "AttesterProlonged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAttesterProlonged)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAttesterRemoved represents a AttesterRemoved event raised by the TwofoldOracle contract.
type TwofoldOracleAttesterRemoved struct {
	Attester common.Address
	Side     uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAttesterRemovedEventName = "AttesterRemoved"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAttesterRemoved) ContractEventName() string {
	return TwofoldOracleAttesterRemovedEventName
}

// UnpackAttesterRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterRemoved(address indexed attester, uint8 indexed side)
func (twofoldOracle *TwofoldOracle) UnpackAttesterRemovedEvent(log *types.Log) (*TwofoldOracleAttesterRemoved, error) {
	event := "AttesterRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAttesterRemoved)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAttesterSuspended represents a AttesterSuspended event raised by the TwofoldOracle contract.
type TwofoldOracleAttesterSuspended struct {
	Attester common.Address
	Side     uint8
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAttesterSuspendedEventName = "AttesterSuspended"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAttesterSuspended) ContractEventName() string {
	return TwofoldOracleAttesterSuspendedEventName
}

// UnpackAttesterSuspendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterSuspended(address indexed attester, uint8 indexed side, address indexed by)
func (twofoldOracle *TwofoldOracle) UnpackAttesterSuspendedEvent(log *types.Log) (*TwofoldOracleAttesterSuspended, error) {
	event := "AttesterSuspended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAttesterSuspended)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleAttesterVetoed represents a AttesterVetoed event raised by the TwofoldOracle contract.
type TwofoldOracleAttesterVetoed struct {
	Attester    common.Address
	Side        uint8
	ActiveUntil uint64
	By          common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleAttesterVetoedEventName = "AttesterVetoed"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleAttesterVetoed) ContractEventName() string {
	return TwofoldOracleAttesterVetoedEventName
}

// UnpackAttesterVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttesterVetoed(address indexed attester, uint8 indexed side, uint64 activeUntil, address indexed by)
func (twofoldOracle *TwofoldOracle) UnpackAttesterVetoedEvent(log *types.Log) (*TwofoldOracleAttesterVetoed, error) {
	event := "AttesterVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleAttesterVetoed)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleEIP712DomainChanged represents a EIP712DomainChanged event raised by the TwofoldOracle contract.
type TwofoldOracleEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleEIP712DomainChanged) ContractEventName() string {
	return TwofoldOracleEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (twofoldOracle *TwofoldOracle) UnpackEIP712DomainChangedEvent(log *types.Log) (*TwofoldOracleEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleFeedAdded represents a FeedAdded event raised by the TwofoldOracle contract.
type TwofoldOracleFeedAdded struct {
	FeedId *big.Int
	Config IFeedBookFeedConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleFeedAddedEventName = "FeedAdded"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleFeedAdded) ContractEventName() string {
	return TwofoldOracleFeedAddedEventName
}

// UnpackFeedAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedAdded(uint256 indexed feedId, (string,uint8,(uint32,uint32,uint32,uint32,uint32)) config)
func (twofoldOracle *TwofoldOracle) UnpackFeedAddedEvent(log *types.Log) (*TwofoldOracleFeedAdded, error) {
	event := "FeedAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleFeedAdded)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleFeedPaused represents a FeedPaused event raised by the TwofoldOracle contract.
type TwofoldOracleFeedPaused struct {
	FeedId *big.Int
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleFeedPausedEventName = "FeedPaused"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleFeedPaused) ContractEventName() string {
	return TwofoldOracleFeedPausedEventName
}

// UnpackFeedPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedPaused(uint256 indexed feedId, address indexed by)
func (twofoldOracle *TwofoldOracle) UnpackFeedPausedEvent(log *types.Log) (*TwofoldOracleFeedPaused, error) {
	event := "FeedPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleFeedPaused)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleFeedRemoved represents a FeedRemoved event raised by the TwofoldOracle contract.
type TwofoldOracleFeedRemoved struct {
	FeedId *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleFeedRemovedEventName = "FeedRemoved"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleFeedRemoved) ContractEventName() string {
	return TwofoldOracleFeedRemovedEventName
}

// UnpackFeedRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedRemoved(uint256 indexed feedId)
func (twofoldOracle *TwofoldOracle) UnpackFeedRemovedEvent(log *types.Log) (*TwofoldOracleFeedRemoved, error) {
	event := "FeedRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleFeedRemoved)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleFeedUnpaused represents a FeedUnpaused event raised by the TwofoldOracle contract.
type TwofoldOracleFeedUnpaused struct {
	FeedId *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleFeedUnpausedEventName = "FeedUnpaused"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleFeedUnpaused) ContractEventName() string {
	return TwofoldOracleFeedUnpausedEventName
}

// UnpackFeedUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedUnpaused(uint256 indexed feedId)
func (twofoldOracle *TwofoldOracle) UnpackFeedUnpausedEvent(log *types.Log) (*TwofoldOracleFeedUnpaused, error) {
	event := "FeedUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleFeedUnpaused)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleGuardianProposed represents a GuardianProposed event raised by the TwofoldOracle contract.
type TwofoldOracleGuardianProposed struct {
	Guardian common.Address
	ReadyAt  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleGuardianProposedEventName = "GuardianProposed"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleGuardianProposed) ContractEventName() string {
	return TwofoldOracleGuardianProposedEventName
}

// UnpackGuardianProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianProposed(address indexed guardian, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) UnpackGuardianProposedEvent(log *types.Log) (*TwofoldOracleGuardianProposed, error) {
	event := "GuardianProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleGuardianProposed)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleGuardianSet represents a GuardianSet event raised by the TwofoldOracle contract.
type TwofoldOracleGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleGuardianSet) ContractEventName() string {
	return TwofoldOracleGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (twofoldOracle *TwofoldOracle) UnpackGuardianSetEvent(log *types.Log) (*TwofoldOracleGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleGuardianSet)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleHistorySet represents a HistorySet event raised by the TwofoldOracle contract.
type TwofoldOracleHistorySet struct {
	Page *big.Int
	Size *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleHistorySetEventName = "HistorySet"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleHistorySet) ContractEventName() string {
	return TwofoldOracleHistorySetEventName
}

// UnpackHistorySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HistorySet(uint256 indexed page, uint256 size)
func (twofoldOracle *TwofoldOracle) UnpackHistorySetEvent(log *types.Log) (*TwofoldOracleHistorySet, error) {
	event := "HistorySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleHistorySet)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleLaneChanged represents a LaneChanged event raised by the TwofoldOracle contract.
type TwofoldOracleLaneChanged struct {
	FeedId *big.Int
	From   uint16
	To     uint16
	PriceA *big.Int
	PriceB *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleLaneChangedEventName = "LaneChanged"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleLaneChanged) ContractEventName() string {
	return TwofoldOracleLaneChangedEventName
}

// UnpackLaneChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LaneChanged(uint256 indexed feedId, uint16 from, uint16 to, uint48 priceA, uint48 priceB)
func (twofoldOracle *TwofoldOracle) UnpackLaneChangedEvent(log *types.Log) (*TwofoldOracleLaneChanged, error) {
	event := "LaneChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleLaneChanged)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the TwofoldOracle contract.
type TwofoldOracleOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleOwnershipTransferStarted) ContractEventName() string {
	return TwofoldOracleOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (twofoldOracle *TwofoldOracle) UnpackOwnershipTransferStartedEvent(log *types.Log) (*TwofoldOracleOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleOwnershipTransferred represents a OwnershipTransferred event raised by the TwofoldOracle contract.
type TwofoldOracleOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleOwnershipTransferred) ContractEventName() string {
	return TwofoldOracleOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (twofoldOracle *TwofoldOracle) UnpackOwnershipTransferredEvent(log *types.Log) (*TwofoldOracleOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOraclePolicyProposed represents a PolicyProposed event raised by the TwofoldOracle contract.
type TwofoldOraclePolicyProposed struct {
	FeedId  *big.Int
	Policy  IFeedBookPolicy
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TwofoldOraclePolicyProposedEventName = "PolicyProposed"

// ContractEventName returns the user-defined event name.
func (TwofoldOraclePolicyProposed) ContractEventName() string {
	return TwofoldOraclePolicyProposedEventName
}

// UnpackPolicyProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyProposed(uint256 indexed feedId, (uint32,uint32,uint32,uint32,uint32) policy, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) UnpackPolicyProposedEvent(log *types.Log) (*TwofoldOraclePolicyProposed, error) {
	event := "PolicyProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOraclePolicyProposed)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOraclePolicySet represents a PolicySet event raised by the TwofoldOracle contract.
type TwofoldOraclePolicySet struct {
	FeedId *big.Int
	Policy IFeedBookPolicy
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOraclePolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (TwofoldOraclePolicySet) ContractEventName() string {
	return TwofoldOraclePolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(uint256 indexed feedId, (uint32,uint32,uint32,uint32,uint32) policy)
func (twofoldOracle *TwofoldOracle) UnpackPolicySetEvent(log *types.Log) (*TwofoldOraclePolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOraclePolicySet)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOraclePolicyVetoed represents a PolicyVetoed event raised by the TwofoldOracle contract.
type TwofoldOraclePolicyVetoed struct {
	FeedId *big.Int
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const TwofoldOraclePolicyVetoedEventName = "PolicyVetoed"

// ContractEventName returns the user-defined event name.
func (TwofoldOraclePolicyVetoed) ContractEventName() string {
	return TwofoldOraclePolicyVetoedEventName
}

// UnpackPolicyVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyVetoed(uint256 indexed feedId, address indexed by)
func (twofoldOracle *TwofoldOracle) UnpackPolicyVetoedEvent(log *types.Log) (*TwofoldOraclePolicyVetoed, error) {
	event := "PolicyVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOraclePolicyVetoed)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleReported represents a Reported event raised by the TwofoldOracle contract.
type TwofoldOracleReported struct {
	ObservedAt uint32
	Applied    *big.Int
	Report     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleReportedEventName = "Reported"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleReported) ContractEventName() string {
	return TwofoldOracleReportedEventName
}

// UnpackReportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reported(uint32 indexed observedAt, uint256 applied, bytes report)
func (twofoldOracle *TwofoldOracle) UnpackReportedEvent(log *types.Log) (*TwofoldOracleReported, error) {
	event := "Reported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleReported)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleSequencerProposed represents a SequencerProposed event raised by the TwofoldOracle contract.
type TwofoldOracleSequencerProposed struct {
	UptimeFeed common.Address
	Grace      *big.Int
	ReadyAt    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleSequencerProposedEventName = "SequencerProposed"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleSequencerProposed) ContractEventName() string {
	return TwofoldOracleSequencerProposedEventName
}

// UnpackSequencerProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerProposed(address indexed uptimeFeed, uint256 grace, uint256 readyAt)
func (twofoldOracle *TwofoldOracle) UnpackSequencerProposedEvent(log *types.Log) (*TwofoldOracleSequencerProposed, error) {
	event := "SequencerProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleSequencerProposed)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleSequencerSet represents a SequencerSet event raised by the TwofoldOracle contract.
type TwofoldOracleSequencerSet struct {
	UptimeFeed common.Address
	Grace      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleSequencerSetEventName = "SequencerSet"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleSequencerSet) ContractEventName() string {
	return TwofoldOracleSequencerSetEventName
}

// UnpackSequencerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerSet(address indexed uptimeFeed, uint256 grace)
func (twofoldOracle *TwofoldOracle) UnpackSequencerSetEvent(log *types.Log) (*TwofoldOracleSequencerSet, error) {
	event := "SequencerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleSequencerSet)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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

// TwofoldOracleSequencerVetoed represents a SequencerVetoed event raised by the TwofoldOracle contract.
type TwofoldOracleSequencerVetoed struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const TwofoldOracleSequencerVetoedEventName = "SequencerVetoed"

// ContractEventName returns the user-defined event name.
func (TwofoldOracleSequencerVetoed) ContractEventName() string {
	return TwofoldOracleSequencerVetoedEventName
}

// UnpackSequencerVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SequencerVetoed(address indexed by)
func (twofoldOracle *TwofoldOracle) UnpackSequencerVetoedEvent(log *types.Log) (*TwofoldOracleSequencerVetoed, error) {
	event := "SequencerVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldOracleSequencerVetoed)
	if len(log.Data) > 0 {
		if err := twofoldOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldOracle.abi.Events[event].Inputs {
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
func (twofoldOracle *TwofoldOracle) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["AttesterExists"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackAttesterExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["CannotProlong"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackCannotProlongError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["EndsBeforeStart"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackEndsBeforeStartError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["FeedExists"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackFeedExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["FeedIsPaused"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackFeedIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["FeedIsRemoved"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackFeedIsRemovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["FeedNotPaused"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackFeedNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["MalformedReport"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackMalformedReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NoDescription"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNoDescriptionError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotAttester"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotOwnerOrGuardian"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotOwnerOrGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotSuspended"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotSuspendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotVetoable"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotVetoableError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NothingNew"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NothingProposed"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNothingProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["OtherSide"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackOtherSideError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["ProposalExpired"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackProposalExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["RenouncingDisabled"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackRenouncingDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["StillVetoable"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackStillVetoableError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["Suspended"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackSuspendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["UnknownAttester"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackUnknownAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["UnknownFeed"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackUnknownFeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["UnknownPage"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackUnknownPageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TwofoldOracleAttesterExists represents a AttesterExists error raised by the TwofoldOracle contract.
type TwofoldOracleAttesterExists struct {
	Attester    common.Address
	ActiveUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttesterExists(address attester, uint64 activeUntil)
func TwofoldOracleAttesterExistsErrorID() common.Hash {
	return common.HexToHash("0xc87a3671cbe3ffaadb73734aded5af70585dcc47dd1afc7bc30fbfeb6d1b24c2")
}

// UnpackAttesterExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttesterExists(address attester, uint64 activeUntil)
func (twofoldOracle *TwofoldOracle) UnpackAttesterExistsError(raw []byte) (*TwofoldOracleAttesterExists, error) {
	out := new(TwofoldOracleAttesterExists)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "AttesterExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleCannotProlong represents a CannotProlong error raised by the TwofoldOracle contract.
type TwofoldOracleCannotProlong struct {
	Attester    common.Address
	ActiveUntil uint64
	LeastUntil  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotProlong(address attester, uint64 activeUntil, uint256 leastUntil)
func TwofoldOracleCannotProlongErrorID() common.Hash {
	return common.HexToHash("0xb2dab0e51cb079091fe67f11ab2d20e2aee18b14e217c8119db1089dd21ac46c")
}

// UnpackCannotProlongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotProlong(address attester, uint64 activeUntil, uint256 leastUntil)
func (twofoldOracle *TwofoldOracle) UnpackCannotProlongError(raw []byte) (*TwofoldOracleCannotProlong, error) {
	out := new(TwofoldOracleCannotProlong)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "CannotProlong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleEndsBeforeStart represents a EndsBeforeStart error raised by the TwofoldOracle contract.
type TwofoldOracleEndsBeforeStart struct {
	ActiveFrom  uint64
	ActiveUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndsBeforeStart(uint64 activeFrom, uint64 activeUntil)
func TwofoldOracleEndsBeforeStartErrorID() common.Hash {
	return common.HexToHash("0x4eebd895fee3655ac30d0fbf85004094fb18ebbc828a4c4e4831b49ca6cd3477")
}

// UnpackEndsBeforeStartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndsBeforeStart(uint64 activeFrom, uint64 activeUntil)
func (twofoldOracle *TwofoldOracle) UnpackEndsBeforeStartError(raw []byte) (*TwofoldOracleEndsBeforeStart, error) {
	out := new(TwofoldOracleEndsBeforeStart)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "EndsBeforeStart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleFeedExists represents a FeedExists error raised by the TwofoldOracle contract.
type TwofoldOracleFeedExists struct {
	FeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedExists(uint256 feedId)
func TwofoldOracleFeedExistsErrorID() common.Hash {
	return common.HexToHash("0xc0bb82ff3bfba2e9bb0789e0d9cba34afcc49332b3f4b297dec1ce9a58a483cb")
}

// UnpackFeedExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedExists(uint256 feedId)
func (twofoldOracle *TwofoldOracle) UnpackFeedExistsError(raw []byte) (*TwofoldOracleFeedExists, error) {
	out := new(TwofoldOracleFeedExists)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "FeedExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleFeedIsPaused represents a FeedIsPaused error raised by the TwofoldOracle contract.
type TwofoldOracleFeedIsPaused struct {
	FeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedIsPaused(uint256 feedId)
func TwofoldOracleFeedIsPausedErrorID() common.Hash {
	return common.HexToHash("0x9ff26387a885c6c805ef0ae3b2e0114e4d0498e1ee0d551a3f023f10f2df19fe")
}

// UnpackFeedIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedIsPaused(uint256 feedId)
func (twofoldOracle *TwofoldOracle) UnpackFeedIsPausedError(raw []byte) (*TwofoldOracleFeedIsPaused, error) {
	out := new(TwofoldOracleFeedIsPaused)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "FeedIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleFeedIsRemoved represents a FeedIsRemoved error raised by the TwofoldOracle contract.
type TwofoldOracleFeedIsRemoved struct {
	FeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedIsRemoved(uint256 feedId)
func TwofoldOracleFeedIsRemovedErrorID() common.Hash {
	return common.HexToHash("0x2f344ab617ed8a9ffe9eac2579ce222afb8cf9adb105305ab735638e31209db9")
}

// UnpackFeedIsRemovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedIsRemoved(uint256 feedId)
func (twofoldOracle *TwofoldOracle) UnpackFeedIsRemovedError(raw []byte) (*TwofoldOracleFeedIsRemoved, error) {
	out := new(TwofoldOracleFeedIsRemoved)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "FeedIsRemoved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleFeedNotPaused represents a FeedNotPaused error raised by the TwofoldOracle contract.
type TwofoldOracleFeedNotPaused struct {
	FeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeedNotPaused(uint256 feedId)
func TwofoldOracleFeedNotPausedErrorID() common.Hash {
	return common.HexToHash("0x4f1bcb6a25e5cf83e84d5ffb962e64b92bc823245f846a8384398d390921238a")
}

// UnpackFeedNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeedNotPaused(uint256 feedId)
func (twofoldOracle *TwofoldOracle) UnpackFeedNotPausedError(raw []byte) (*TwofoldOracleFeedNotPaused, error) {
	out := new(TwofoldOracleFeedNotPaused)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "FeedNotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleInvalidShortString represents a InvalidShortString error raised by the TwofoldOracle contract.
type TwofoldOracleInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TwofoldOracleInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (twofoldOracle *TwofoldOracle) UnpackInvalidShortStringError(raw []byte) (*TwofoldOracleInvalidShortString, error) {
	out := new(TwofoldOracleInvalidShortString)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleMalformedReport represents a MalformedReport error raised by the TwofoldOracle contract.
type TwofoldOracleMalformedReport struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedReport()
func TwofoldOracleMalformedReportErrorID() common.Hash {
	return common.HexToHash("0x28ed90e80a843341633d41e5819151ef517b5d14c0138da861f25b7ad6a5c166")
}

// UnpackMalformedReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedReport()
func (twofoldOracle *TwofoldOracle) UnpackMalformedReportError(raw []byte) (*TwofoldOracleMalformedReport, error) {
	out := new(TwofoldOracleMalformedReport)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "MalformedReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNoCode represents a NoCode error raised by the TwofoldOracle contract.
type TwofoldOracleNoCode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address account)
func TwofoldOracleNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address account)
func (twofoldOracle *TwofoldOracle) UnpackNoCodeError(raw []byte) (*TwofoldOracleNoCode, error) {
	out := new(TwofoldOracleNoCode)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNoDescription represents a NoDescription error raised by the TwofoldOracle contract.
type TwofoldOracleNoDescription struct {
	FeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDescription(uint256 feedId)
func TwofoldOracleNoDescriptionErrorID() common.Hash {
	return common.HexToHash("0x8908b0524317343328038f89993df6ba6ed1d6cbe493f51490af3512cb0c14ce")
}

// UnpackNoDescriptionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDescription(uint256 feedId)
func (twofoldOracle *TwofoldOracle) UnpackNoDescriptionError(raw []byte) (*TwofoldOracleNoDescription, error) {
	out := new(TwofoldOracleNoDescription)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NoDescription", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNotAttester represents a NotAttester error raised by the TwofoldOracle contract.
type TwofoldOracleNotAttester struct {
	Side uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttester(uint8 side)
func TwofoldOracleNotAttesterErrorID() common.Hash {
	return common.HexToHash("0x88d50b2a52c8f67b10390ecfda59a9de8b058d347091d584b8686347dfafac79")
}

// UnpackNotAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttester(uint8 side)
func (twofoldOracle *TwofoldOracle) UnpackNotAttesterError(raw []byte) (*TwofoldOracleNotAttester, error) {
	out := new(TwofoldOracleNotAttester)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NotAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNotOwnerOrGuardian represents a NotOwnerOrGuardian error raised by the TwofoldOracle contract.
type TwofoldOracleNotOwnerOrGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func TwofoldOracleNotOwnerOrGuardianErrorID() common.Hash {
	return common.HexToHash("0x6b1883f38571550452bbe2ddd265b3d49c78fd1c8fb414e6fe7312139a9a751c")
}

// UnpackNotOwnerOrGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrGuardian(address caller)
func (twofoldOracle *TwofoldOracle) UnpackNotOwnerOrGuardianError(raw []byte) (*TwofoldOracleNotOwnerOrGuardian, error) {
	out := new(TwofoldOracleNotOwnerOrGuardian)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NotOwnerOrGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNotPaused represents a NotPaused error raised by the TwofoldOracle contract.
type TwofoldOracleNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func TwofoldOracleNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (twofoldOracle *TwofoldOracle) UnpackNotPausedError(raw []byte) (*TwofoldOracleNotPaused, error) {
	out := new(TwofoldOracleNotPaused)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNotSuspended represents a NotSuspended error raised by the TwofoldOracle contract.
type TwofoldOracleNotSuspended struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuspended(address attester)
func TwofoldOracleNotSuspendedErrorID() common.Hash {
	return common.HexToHash("0xac8c1e2059ddd12f764d1bd15abd17e67c06e896c7d993ed764381ad3d0c43f6")
}

// UnpackNotSuspendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuspended(address attester)
func (twofoldOracle *TwofoldOracle) UnpackNotSuspendedError(raw []byte) (*TwofoldOracleNotSuspended, error) {
	out := new(TwofoldOracleNotSuspended)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NotSuspended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNotVetoable represents a NotVetoable error raised by the TwofoldOracle contract.
type TwofoldOracleNotVetoable struct {
	Attester      common.Address
	VetoableUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVetoable(address attester, uint256 vetoableUntil)
func TwofoldOracleNotVetoableErrorID() common.Hash {
	return common.HexToHash("0xf49bc6f2facc99b3d6c2b8e552e20fb245895145a61ca29efe762eb4b7e18166")
}

// UnpackNotVetoableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVetoable(address attester, uint256 vetoableUntil)
func (twofoldOracle *TwofoldOracle) UnpackNotVetoableError(raw []byte) (*TwofoldOracleNotVetoable, error) {
	out := new(TwofoldOracleNotVetoable)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NotVetoable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNothingNew represents a NothingNew error raised by the TwofoldOracle contract.
type TwofoldOracleNothingNew struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingNew()
func TwofoldOracleNothingNewErrorID() common.Hash {
	return common.HexToHash("0x351050a4452bf085e0796c4108b0948f2a666260ad471beb5da085b4e5f38349")
}

// UnpackNothingNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingNew()
func (twofoldOracle *TwofoldOracle) UnpackNothingNewError(raw []byte) (*TwofoldOracleNothingNew, error) {
	out := new(TwofoldOracleNothingNew)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NothingNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleNothingProposed represents a NothingProposed error raised by the TwofoldOracle contract.
type TwofoldOracleNothingProposed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingProposed()
func TwofoldOracleNothingProposedErrorID() common.Hash {
	return common.HexToHash("0xe8d4708f1ce155a4ba1959115e0c9bbe84c6ee56d58a959067d410c653bd4587")
}

// UnpackNothingProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingProposed()
func (twofoldOracle *TwofoldOracle) UnpackNothingProposedError(raw []byte) (*TwofoldOracleNothingProposed, error) {
	out := new(TwofoldOracleNothingProposed)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "NothingProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleOtherSide represents a OtherSide error raised by the TwofoldOracle contract.
type TwofoldOracleOtherSide struct {
	Attester common.Address
	Side     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherSide(address attester, uint8 side)
func TwofoldOracleOtherSideErrorID() common.Hash {
	return common.HexToHash("0x6dd7e09704c30a05aa15cb3e26c03c726b8710bae5c17114e0e6dbcc0792a4ce")
}

// UnpackOtherSideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherSide(address attester, uint8 side)
func (twofoldOracle *TwofoldOracle) UnpackOtherSideError(raw []byte) (*TwofoldOracleOtherSide, error) {
	out := new(TwofoldOracleOtherSide)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "OtherSide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleOutOfRange represents a OutOfRange error raised by the TwofoldOracle contract.
type TwofoldOracleOutOfRange struct {
	Field string
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(string field, uint256 value, uint256 min, uint256 max)
func TwofoldOracleOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x73c9e34d2a15238d4d9392e631e98bf849916058f3b57c13e1bf0d8b6d1d6540")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(string field, uint256 value, uint256 min, uint256 max)
func (twofoldOracle *TwofoldOracle) UnpackOutOfRangeError(raw []byte) (*TwofoldOracleOutOfRange, error) {
	out := new(TwofoldOracleOutOfRange)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the TwofoldOracle contract.
type TwofoldOracleOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TwofoldOracleOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (twofoldOracle *TwofoldOracle) UnpackOwnableInvalidOwnerError(raw []byte) (*TwofoldOracleOwnableInvalidOwner, error) {
	out := new(TwofoldOracleOwnableInvalidOwner)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the TwofoldOracle contract.
type TwofoldOracleOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TwofoldOracleOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (twofoldOracle *TwofoldOracle) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TwofoldOracleOwnableUnauthorizedAccount, error) {
	out := new(TwofoldOracleOwnableUnauthorizedAccount)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOraclePaused represents a Paused error raised by the TwofoldOracle contract.
type TwofoldOraclePaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func TwofoldOraclePausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (twofoldOracle *TwofoldOracle) UnpackPausedError(raw []byte) (*TwofoldOraclePaused, error) {
	out := new(TwofoldOraclePaused)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleProposalExpired represents a ProposalExpired error raised by the TwofoldOracle contract.
type TwofoldOracleProposalExpired struct {
	Latest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposalExpired(uint256 latest)
func TwofoldOracleProposalExpiredErrorID() common.Hash {
	return common.HexToHash("0x88e53c486703527139dfc8d97a1e559d9bd93d3f9d52cda4e06564111e7a2643")
}

// UnpackProposalExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposalExpired(uint256 latest)
func (twofoldOracle *TwofoldOracle) UnpackProposalExpiredError(raw []byte) (*TwofoldOracleProposalExpired, error) {
	out := new(TwofoldOracleProposalExpired)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "ProposalExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleRenouncingDisabled represents a RenouncingDisabled error raised by the TwofoldOracle contract.
type TwofoldOracleRenouncingDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RenouncingDisabled()
func TwofoldOracleRenouncingDisabledErrorID() common.Hash {
	return common.HexToHash("0x975e48216264288596204b922ef07fe92e5a7e621627dee3945fc1280cdeb080")
}

// UnpackRenouncingDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RenouncingDisabled()
func (twofoldOracle *TwofoldOracle) UnpackRenouncingDisabledError(raw []byte) (*TwofoldOracleRenouncingDisabled, error) {
	out := new(TwofoldOracleRenouncingDisabled)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "RenouncingDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleStillVetoable represents a StillVetoable error raised by the TwofoldOracle contract.
type TwofoldOracleStillVetoable struct {
	Attester      common.Address
	VetoableUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillVetoable(address attester, uint256 vetoableUntil)
func TwofoldOracleStillVetoableErrorID() common.Hash {
	return common.HexToHash("0x4c95c04dc5d1ea5f053f35bf546979ebbfce8caef1bc106db35197d41f35ef0e")
}

// UnpackStillVetoableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillVetoable(address attester, uint256 vetoableUntil)
func (twofoldOracle *TwofoldOracle) UnpackStillVetoableError(raw []byte) (*TwofoldOracleStillVetoable, error) {
	out := new(TwofoldOracleStillVetoable)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "StillVetoable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleStringTooLong represents a StringTooLong error raised by the TwofoldOracle contract.
type TwofoldOracleStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TwofoldOracleStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (twofoldOracle *TwofoldOracle) UnpackStringTooLongError(raw []byte) (*TwofoldOracleStringTooLong, error) {
	out := new(TwofoldOracleStringTooLong)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleSuspended represents a Suspended error raised by the TwofoldOracle contract.
type TwofoldOracleSuspended struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Suspended(address attester)
func TwofoldOracleSuspendedErrorID() common.Hash {
	return common.HexToHash("0x6f123d3d54c84a7960a573b31c221dcd86e13fd849c5adb0c6ca851468cc1ae4")
}

// UnpackSuspendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Suspended(address attester)
func (twofoldOracle *TwofoldOracle) UnpackSuspendedError(raw []byte) (*TwofoldOracleSuspended, error) {
	out := new(TwofoldOracleSuspended)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "Suspended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleTooEarly represents a TooEarly error raised by the TwofoldOracle contract.
type TwofoldOracleTooEarly struct {
	ObservedAt *big.Int
	Latest     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 observedAt, uint256 latest)
func TwofoldOracleTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe58369d1bf8fa4cf500d8cc0c220f6a0845d3ec0e42895d7d9bdf831b8642795")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 observedAt, uint256 latest)
func (twofoldOracle *TwofoldOracle) UnpackTooEarlyError(raw []byte) (*TwofoldOracleTooEarly, error) {
	out := new(TwofoldOracleTooEarly)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleTooOld represents a TooOld error raised by the TwofoldOracle contract.
type TwofoldOracleTooOld struct {
	ObservedAt *big.Int
	Oldest     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(uint256 observedAt, uint256 oldest)
func TwofoldOracleTooOldErrorID() common.Hash {
	return common.HexToHash("0x7f4b85c9d70b035534a5f2f8da00092c895b285164b3726055c4dba9ca595d94")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(uint256 observedAt, uint256 oldest)
func (twofoldOracle *TwofoldOracle) UnpackTooOldError(raw []byte) (*TwofoldOracleTooOld, error) {
	out := new(TwofoldOracleTooOld)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleTooSoon represents a TooSoon error raised by the TwofoldOracle contract.
type TwofoldOracleTooSoon struct {
	Time     *big.Int
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint256 time, uint256 earliest)
func TwofoldOracleTooSoonErrorID() common.Hash {
	return common.HexToHash("0xb1b9b6ee497acf5c25658b49d12360b01c2d63786f036bec3886cd1219958911")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint256 time, uint256 earliest)
func (twofoldOracle *TwofoldOracle) UnpackTooSoonError(raw []byte) (*TwofoldOracleTooSoon, error) {
	out := new(TwofoldOracleTooSoon)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleUnknownAttester represents a UnknownAttester error raised by the TwofoldOracle contract.
type TwofoldOracleUnknownAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAttester(address attester)
func TwofoldOracleUnknownAttesterErrorID() common.Hash {
	return common.HexToHash("0x62f7152e15bdcae66b1ce7b78e94594019e19444b9dd8144f66d05adf591552f")
}

// UnpackUnknownAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAttester(address attester)
func (twofoldOracle *TwofoldOracle) UnpackUnknownAttesterError(raw []byte) (*TwofoldOracleUnknownAttester, error) {
	out := new(TwofoldOracleUnknownAttester)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "UnknownAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleUnknownFeed represents a UnknownFeed error raised by the TwofoldOracle contract.
type TwofoldOracleUnknownFeed struct {
	FeedId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFeed(uint256 feedId)
func TwofoldOracleUnknownFeedErrorID() common.Hash {
	return common.HexToHash("0x7ba8f9f8bac0b373352197bd7342424ce7338dba401187bf680c60e555d98a0b")
}

// UnpackUnknownFeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFeed(uint256 feedId)
func (twofoldOracle *TwofoldOracle) UnpackUnknownFeedError(raw []byte) (*TwofoldOracleUnknownFeed, error) {
	out := new(TwofoldOracleUnknownFeed)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "UnknownFeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldOracleUnknownPage represents a UnknownPage error raised by the TwofoldOracle contract.
type TwofoldOracleUnknownPage struct {
	Page *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPage(uint256 page)
func TwofoldOracleUnknownPageErrorID() common.Hash {
	return common.HexToHash("0xc41e3dd126747802a2b667e44ba194ff17d34668d2b1d3f805d469e2e4cb3949")
}

// UnpackUnknownPageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPage(uint256 page)
func (twofoldOracle *TwofoldOracle) UnpackUnknownPageError(raw []byte) (*TwofoldOracleUnknownPage, error) {
	out := new(TwofoldOracleUnknownPage)
	if err := twofoldOracle.abi.UnpackIntoInterface(out, "UnknownPage", raw); err != nil {
		return nil, err
	}
	return out, nil
}
