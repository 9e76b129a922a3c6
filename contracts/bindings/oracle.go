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

// ITwofoldOracleAttester is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleAttester struct {
	Side        uint8
	ActiveFrom  uint64
	ActiveUntil uint64
}

// ITwofoldOracleFeedConfig is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleFeedConfig struct {
	Description   string
	Decimals      uint8
	Heartbeat     uint32
	Deviation     uint32
	MaxDivergence uint32
	MaxJump       uint32
	JumpConfirm   uint32
}

// ITwofoldOracleFirstAttester is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleFirstAttester struct {
	Attester    common.Address
	Side        uint8
	ActiveUntil uint64
}

// ITwofoldOracleFirstFeed is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleFirstFeed struct {
	FeedId *big.Int
	Config ITwofoldOracleFeedConfig
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
	Candidate       *big.Int
	CandidateAt     uint32
}

// ITwofoldOraclePolicy is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOraclePolicy struct {
	Config  ITwofoldOracleFeedConfig
	Paused  bool
	Removed bool
}

// ITwofoldOracleSignature is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleSignature struct {
	R  [32]byte
	Vs [32]byte
}

// ITwofoldOracleTiming is an auto generated low-level Go binding around an user-defined struct.
type ITwofoldOracleTiming struct {
	MaxReportAge uint32
	MaxSkew      uint32
	Delay        uint32
}

// TwofoldOracleMetaData contains all meta data concerning the TwofoldOracle contract.
var TwofoldOracleMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timing\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Timing\",\"components\":[{\"name\":\"maxReportAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSkew\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"attesters\",\"type\":\"tuple[]\",\"internalType\":\"structITwofoldOracle.FirstAttester[]\",\"components\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldOracle.Side\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"feeds\",\"type\":\"tuple[]\",\"internalType\":\"structITwofoldOracle.FirstFeed[]\",\"components\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldOracle.Side\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"agreed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Attester\",\"components\":[{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldOracle.Side\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"report\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedIds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lane\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Lane\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"price\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"mark\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredInRound\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"candidate\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"candidateAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lanes\",\"inputs\":[{\"name\":\"feedIds_\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"states\",\"type\":\"tuple[]\",\"internalType\":\"structITwofoldOracle.Lane[]\",\"components\":[{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"price\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"mark\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"observedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredInRound\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answeredAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"candidate\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"candidateAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxReportAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxSkew\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policies\",\"inputs\":[{\"name\":\"feedIds_\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"found\",\"type\":\"tuple[]\",\"internalType\":\"structITwofoldOracle.Policy[]\",\"components\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"removed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Policy\",\"components\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"paused\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"removed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeAttester\",\"inputs\":[{\"name\":\"attester_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"update\",\"inputs\":[{\"name\":\"report\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Signature\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structITwofoldOracle.Signature\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"applied\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AllPaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AllUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterAdded\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumITwofoldOracle.Side\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttesterRemoved\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumITwofoldOracle.Side\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedAdded\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structITwofoldOracle.FeedConfig\",\"components\":[{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"heartbeat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deviation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxDivergence\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxJump\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"jumpConfirm\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LaneChanged\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"to\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"priceA\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"priceB\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reported\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"applied\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"report\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AttesterExists\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"activeUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EndsBeforeStart\",\"inputs\":[{\"name\":\"activeFrom\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"activeUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeedExists\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedReport\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoDescription\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAttester\",\"inputs\":[{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldOracle.Side\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingNew\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OtherSide\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"side\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldOracle.Side\"}]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RenouncingDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooOld\",\"inputs\":[{\"name\":\"observedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"activeFrom\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAttester\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownFeed\",\"inputs\":[{\"name\":\"feedId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPage\",\"inputs\":[{\"name\":\"page\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "TwofoldOracle",
	Bin: "0x6101e08060405234610f88576148e2803803809161001d8285611008565b833981019080820360c08112610f885760606100388361102b565b91601f190112610f885760405161004e81610fed565b61005a6020840161103f565b81526100686040840161103f565b916020820192835261007c6060850161103f565b6040830190815260808501516001600160401b038111610f885785019486601f87011215610f885785516100af81611050565b966100bd6040519889611008565b81885260206060818a01930282010190898211610f8857602001915b818310610f8c5750505060a0810151906001600160401b038211610f88570186601f82011215610f885780519061010f82611050565b9761011d604051998a611008565b8289526020808a019360051b83010191818311610f885760208101935b838510610e2257505060406101c08190528051935061015c9250905082611008565b60078152602081019066151ddbd99bdb1960ca1b82526101c051506101c051519361018a6101c05186611008565b60018552603160f81b60208601908152935163ffffffff16906001600160a01b03168015610e0f57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36101c0518051906102109082611008565b600581526464656c617960d81b602082015262278d008211610dcf575060805261023981611109565b6101405261024684611109565b6101605251902091826101005251902080610120524660c0526101c051519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84526101c05183015260608201524660808201523060a082015260a081526102b460c082611008565b51902060a0523060e05280516101c05180516102f99263ffffffff16916102db9082611008565b600c81526b6d61785265706f727441676560a01b602082015261109f565b63ffffffff8251166101c05151906103146101c05183611008565b60078252666d6178536b657760c81b6020830152603c8111610d9057825163ffffffff908116610180528451166101a052426001600160401b031686865f5b815181101561057c576103668183611067565b51805160208201516002811015939290916001600160a01b031690846104f0576101c05101516001600160401b031693811561056957815f5260036020526101c0515f206101c05151906103b982610fed565b546103c760ff8216836110fd565b6001600160401b03600882901c811660208401526101c05160489290921c169082018181529190151580610551575b6105315750516001600160401b031642811161051b575087851115610504576101c0515161042381610fed565b61042d84826110fd565b602081018981526101c0518201878152845f5260036020526101c0515f2092519160028310156104f0578354905191516001600160881b031990911660ff939093169290921760089190911b68ffffffffffffffff00161760489190911b70ffffffffffffffff000000000000000000161790556002805464ffffffffff1690556104f0577f31f92efc5b3efa8d02010013ac2f5bd7390234083883fec527d8bc3c11ce71d66001946101c051519089825260208201526101c05190a301610353565b634e487b7160e01b5f52602160045260245ffd5b8488635cf94e6160e01b5f5260045260245260445ffd5b8263c87a367160e01b5f5260045260245260445ffd5b518360028210156104f057636dd7e09760e01b5f5260045260245260445ffd5b508051925060028310156104f057845f9314156103f6565b5063317b8a9760e11b5f5260045260245ffd5b825f5b8151811015610d0a576105928183611067565b51519060206105a18285611067565b510151916101c051506101c051516105bc6101c05182611008565b600681526519995959125960d21b60208201526102ff8211610ccb5750805f5261050660205263ffffffff6101c0515f205460081c16610cb95782515115610ca757602083019260ff8451166101c051506101c05151906106206101c05183611008565b6008825267646563696d616c7360c01b602083015260128111610c6857505061067c63ffffffff6101c051830151166101c051516106616101c05182611008565b60098152681a19585c9d1899585d60ba1b602082015261109f565b606081019363ffffffff8551166101c051519061069c6101c05183611008565b60098252683232bb34b0ba34b7b760b91b6020830152600181108015610c5c575b610c1a57505060808201516101c05180519163ffffffff16906106e09083611008565b600d82526c6d6178446976657267656e636560981b6020830152600181108015610c0f575b610bce57505060a082019463ffffffff86511663ffffffff6080850151169081600302916003830403610bba576101c05151916107456101c05184611008565b600783526606d61784a756d760cc1b60208401528082108015610bae575b610b6e5750505060c083019163ffffffff8351166101c051506101c051519061078f6101c05183611008565b600b82526a6a756d70436f6e6669726d60a81b6020830152600a81108015610b63575b610b22575050600385049363ffffffff6080820151169388519468ffffffff0000000000825160281b16610100881015610a1d5787610106019182549165ffffffff000060038c0660061b60c0039960101b161717871b9060018060401b03881b191617905560ff83511663ffffffff6101c051840151169063ffffffff8651168451926101c0515191608083019383851060018060401b03861117610a31576001946101c051528352602083019182526101c0518301908152606083019485528b5f5261050660205260ff6101c0515f2093511668ffffffff000000000064ffffffff008554945160081b16925160281b1692858060481b031916171717815501905180519060018060401b038211610a31578254600181811c91168015610b18575b6020821014610b0457601f8111610ab3575b50602090601f8311600114610a50575f919083610a45575b50508160011b915f199060031b1c19161790555b610507549468010000000000000000861015610a3157600186018061050755861015610a1d5760019963ffffffff60808198958296947f15afd19ecd13ca8ed155b9141ae87ca2b80cdbd2c20523f1652c4d0e56b409249b8d85976105075f5260205f20015560ff600254166109ea575b50506101c05151998a9960208b5260ff6109ad8c61010086519160e06020820152019061107b565b9a51166101c0518c0152816101c0518401511660608c01525116828a015201511660a0870152511660c0850152511660e08301520390a20161057f565b60060190815461fffa61ffff82841c1603610a06575b50610985565b61ffff61fffb831b921b19161790558f8080610a00565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b015190508d80610900565b90601f19831691845f52815f20925f5b818110610a9b5750908460019594939210610a83575b505050811b019055610914565b01515f1960f88460031b161c191690558d8080610a76565b82840151855560019094019360209384019301610a60565b828111156108e857835f5260205f20601f840160051c9060208510610afc575b81601f9101920160051c03905f5b828110610aef5750506108e8565b5f82820155600101610ae1565b5f9150610ad3565b634e487b7160e01b5f52602260045260245ffd5b90607f16906108d6565b6101c051516373c9e34d60e01b81526080600482015292508291610b4a90608484019061107b565b906024830152600a6044830152610e1060648301520390fd5b50610e1081116107b2565b6101c051516373c9e34d60e01b81526080600482015293508392610b9690608485019061107b565b9160248401526044830152620f423f60648301520390fd5b50620f423f8211610763565b634e487b7160e01b5f52601160045260245ffd5b6101c051516373c9e34d60e01b81526080600482015292508291610bf690608484019061107b565b9060248301526001604483015261fde760648301520390fd5b5061fde78111610705565b6101c051516373c9e34d60e01b81526080600482015292508291610c4290608484019061107b565b90602483015260016044830152620f423f60648301520390fd5b50620f423f81116106bd565b6101c051516373c9e34d60e01b81526080600482015292508291610c9090608484019061107b565b9060248301525f6044830152601260648301520390fd5b634484582960e11b5f5260045260245ffd5b63c0bb82ff60e01b5f5260045260245ffd5b6101c051516373c9e34d60e01b815260806004820152918291610cf290608484019061107b565b9060248301525f60448301526102ff60648301520390fd5b6101c05151613784908161115e8239608051818181610be20152610d55015260a051816130ad015260c0518161316a015260e0518161307e015261010051816130fc0152610120518161312201526101405181610780015261016051816107ac01526101805181818161055f015261111f01526101a051818181610c7a015261115c0152f35b6101c051516373c9e34d60e01b81526080600482015292508291610db890608484019061107b565b9060248301525f6044830152603c60648301520390fd5b6101c051516373c9e34d60e01b815260806004820152918291610df690608484019061107b565b9060248301525f604483015262278d0060648301520390fd5b631e4fbdf760e01b5f525f60045260245ffd5b84516001600160401b038111610f885782016040818503601f190112610f885760408051919082016001600160401b03811183821017610a31576040908152602082015183528101516001600160401b038111610f885760209101019160e083860312610f88576040519160e083016001600160401b03811184821017610a315760405283516001600160401b038111610f8857840186601f82011215610f885780516001600160401b038111610a315760405191610eeb601f8301601f191660200184611008565b8183528860208383010111610f8857815f9260208093018386015e83010152835260208401519260ff84168403610f8857610f7460c0602096879687850152610f366040820161103f565b6040850152610f476060820161103f565b6060850152610f586080820161103f565b6080850152610f6960a0820161103f565b60a08501520161103f565b60c08201528382015281520194019361013a565b5f80fd5b6060838b0312610f885760405190610fa382610fed565b610fac8461102b565b825260208401516002811015610f885760208301526040840151906001600160401b0382168203610f885782602092604060609501528152019201916100d9565b606081019081106001600160401b03821117610a3157604052565b601f909101601f19168101906001600160401b03821190821017610a3157604052565b51906001600160a01b0382168203610f8857565b519063ffffffff82168203610f8857565b6001600160401b038111610a315760051b60200190565b8051821015610a1d5760209160051b010190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b906001811080156110f2575b6110b3575050565b6040516373c9e34d60e01b815260806004820152925082916110d990608484019061107b565b90602483015260016044830152610e1060648301520390fd5b50610e1081116110ab565b60028210156104f05752565b601f815111611134576020815191015160208210611125571790565b5f198260200360031b1b161790565b60405163305a27a960e01b81526020600482015290819061115990602483019061107b565b0390fdfe60806040526004361015610011575f80fd5b5f3560e01c806306f70295146120665780630926108f14611fa55780631b27a36f14611f3757806336f7f1ec1461152f5780633cea5120146114de5780633f4ba83a1461133c578063434dc4d31461105a578063453c4d5214610cd95780634628986d14610c9d57806350ec40e014610c455780635c975abb14610c055780636a42b8f814610bad578063715018a614610b4f5780637523d1f214610a1a57806379ba5097146109145780638456cb591461085157806384b0196e1461074a5780638da5cb5b146106fa578063a0f0c81914610582578063c45e0d241461052a578063c8ac46621461047e578063cc78fef11461034f578063d18c1aad1461023e578063e30c3978146101ed5763f2fde38b1461012c575f80fd5b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95773ffffffffffffffffffffffffffffffffffffffff6101786121b7565b610180612a56565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95773ffffffffffffffffffffffffffffffffffffffff61028a6121b7565b5f6040805161029881612387565b8281528260208201520152165f52600360205260405f20604051906102bc82612387565b54906102cb60ff8316826127f8565b6020810167ffffffffffffffff8360081c16815267ffffffffffffffff604083019360481c16835260405191519260028410156103225767ffffffffffffffff809260609585525116602084015251166040820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95773ffffffffffffffffffffffffffffffffffffffff61039b6121b7565b6103a3612a56565b16805f52600360205260405f2067ffffffffffffffff815460481c169081156104525760ff91421061040f575b64ffffffffff600254166002555416906002821015610322577f7a801df60cf416f0d87ddb645744c5f1d516e9c5daf0efd9b26214742f199e725f80a3005b80547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff164260481b70ffffffffffffffff000000000000000000161781556103d0565b827f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957604051806020610507549182815201906105075f527ff6ecf578d5999b02401b9842cce042dea2f925d4676700fb5b178a44d293bc8f905f5b81811061051457610510856104fc818703826123a3565b60405191829160208352602083019061224c565b0390f35b82548452602090930192600192830192016104e5565b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101e957610590366121da565b9061059a826127bc565b916105a860405193846123a3565b8083527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06105d5826127bc565b015f5b8181106106e35750505f5b8181106106b057836040518091602082016020835281518091526020604084019201905f5b818110610616575050500390f35b919350916020610120826106a2600194885163ffffffff610100809280511515855265ffffffffffff602082015116602086015261ffff60408201511660408601528260608201511660608601528260808201511660808601528260a08201511660a08601528260c08201511660c086015265ffffffffffff60e08201511660e0860152015116910152565b019401910191849392610608565b806106c76106c160019385876127d4565b35612439565b6106d182876127e4565b526106dc81866127e4565b50016105e3565b6020906106ee6123e4565b828288010152016105d8565b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e9576108236107a47f0000000000000000000000000000000000000000000000000000000000000000613396565b6105106107d07f0000000000000000000000000000000000000000000000000000000000000000613396565b610831604051916107e26020846123a3565b5f83525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e0602088015260e08701906120e3565b9085820360408701526120e3565b904660608501523060808501525f60a085015283820360c085015261224c565b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957610887612a56565b60025460ff81166108ec576001176002555f5b610507548110156108c657806108c06108b46001936127a2565b90549060031b1c613023565b0161089a565b7faaae8ef722180657a7d978c43998e11f23c7930b792fba8c83e71f3534aacf2e5f80a1005b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e9576001543373ffffffffffffffffffffffffffffffffffffffff8216036109ee577fffffffffffffffffffffffff0000000000000000000000000000000000000000166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101e957610a28366121da565b90610a32826127bc565b91610a4060405193846123a3565b8083527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610a6d826127bc565b015f5b818110610b385750505f5b818110610b0557836040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610aba57505050500390f35b91936020610af5827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060019597998495030186528851612189565b9601920192018594939192610aab565b80610b1c610b1660019385876127d4565b356125a1565b610b2682876127e4565b52610b3181866127e4565b5001610a7b565b602090610b43612501565b82828801015201610a70565b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957610b85612a56565b7f975e4821000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957602060ff600254161515604051908152f35b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957602061050754604051908152f35b346101e95760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957610d106121b7565b60243590600282101590816101e9576044359067ffffffffffffffff82168092036101e9576064359067ffffffffffffffff82168092036101e957610d53612a56565b7f0000000000000000000000000000000000000000000000000000000000000000420180421161102d57808410610ffe575073ffffffffffffffffffffffffffffffffffffffff16928315610fd257835f52600360205260405f2067ffffffffffffffff60405191610dc483612387565b54610dd260ff8216846127f8565b818160081c16602084015260481c16906040810191808352151580610fba575b610f81575067ffffffffffffffff905116804210610f52575082821115610f2257604051610e1f81612387565b610e2986826127f8565b60208101908482526040810191848352865f52600360205260405f20915192600284101561032257610edf9367ffffffffffffffff927fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000060ff68ffffffffffffffff008754935160081b16931691161717835551167fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff70ffffffffffffffff00000000000000000083549260481b169116179055565b64ffffffffff60025416600255610322577f31f92efc5b3efa8d02010013ac2f5bd7390234083883fec527d8bc3c11ce71d69160409182519182526020820152a3005b50907f5cf94e61000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847fc87a3671000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b51856002821015610322577f6dd7e097000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5080519250600283101561032257865f931415610df2565b837f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837fb1b9b6ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101e95760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760043567ffffffffffffffff81116101e9576110a99036906004016120b5565b9060407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101e95760407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c3601126101e9576002545f9160ff82166108ec576111158482612804565b9092823560e01c937f0000000000000000000000000000000000000000000000000000000000000000428187011061130b575063ffffffff8260081c168086106112dc57507f000000000000000000000000000000000000000000000000000000000000000042018086116112ad5750906111cd6111d392611195613067565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90612ac5565b5f5b818110611287575050821561125f578360607f9ee6aa4049a0f16b7fbbf793cf47b47268341205271ef5d3914cd8342032d762927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6020986040519586948a865260408c870152816040870152868601375f85828601015201168101030190a2604051908152f35b7f351050a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b61129384828886612d7a565b6112a0575b6001016111d5565b6001811b90941793611298565b857fe58369d1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f7f4b85c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f7f4b85c9000000000000000000000000000000000000000000000000000000005f52600452420360245260445ffd5b346101e9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957611372612a56565b60025460ff8116156114b6576001420180421161102d577fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000009060081b9116176002555f5b61050754811015611490576113ca816127a2565b90549060031b1c906003820491610100831015611463576001926006018054906003830660061b60c0039061ffff83831c169061fffb8203611459577f3b2697e3e04a6c83cf4d1ba098fd3edf44b987063d49d690c333c735a40c9aa29367ffffffffffffffff6080941b191690556040519081525f60208201525f60408201525f6060820152a25b016113b6565b5050505050611453565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f324bf93fd2b6a6f44a2369acebbc7f04a55e52df45b419f280cb6e3a465e7c055f80a1005b7f6cd60201000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95761051061151b6004356125a1565b604051918291602083526020830190612189565b346101e95760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760043560243567ffffffffffffffff81116101e95760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101e9576115a7612a56565b6040516115b38161234f565b816004013567ffffffffffffffff81116101e9578201366023820112156101e957600481013567ffffffffffffffff8111611b19576040519161161e601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001846123a3565b81835236602482840101116101e957815f9260246020930183860137830101528152602482013560ff811681036101e95760208201908152611662604484016124f0565b9060408301918252611676606485016124f0565b916060840192835261168a608486016124f0565b94608085019586526116b160c46116a360a484016124f0565b9260a08801938452016124f0565b9060c0860191825260409687516116c889826123a3565b600681527f666565644964000000000000000000000000000000000000000000000000000060208201526102ff8a11611ee15750885f5261050660205263ffffffff885f205460081c16611eb55786515115611e895760ff8551168851906117308a836123a3565b600882527f646563696d616c73000000000000000000000000000000000000000000000000602083015260128111611e3457505063ffffffff8451168851906117798a836123a3565b600982527f68656172746265617400000000000000000000000000000000000000000000006020830152600181108015611e29575b611dd257505063ffffffff8651168851906117c98a836123a3565b600982527f646576696174696f6e00000000000000000000000000000000000000000000006020830152600181108015611dc6575b611d6e57505063ffffffff8151168851906118198a836123a3565b600d82527f6d6178446976657267656e6365000000000000000000000000000000000000006020830152600181108015611d63575b611d0c57505063ffffffff82511663ffffffff825116908160030291600383040361102d578951916118808b846123a3565b600783527f6d61784a756d700000000000000000000000000000000000000000000000000060208401528082108015611d00575b611caa5750505063ffffffff8351168851906118d08a836123a3565b600b82527f6a756d70436f6e6669726d0000000000000000000000000000000000000000006020830152600a81108015611c9f575b611c4857505068ffffffff000000000063ffffffff60038b049251169251935160281b16946101008210156114635760019563ffffffff948b67ffffffffffffffff879660ff96610106019465ffffffff000060038754950660061b60c0039560101b161717831b921b191617905551169251169351169284519386519261198c8461236b565b83526020830191825286830190815260608301948552875f5261050660205260ff875f209351167fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000068ffffffff000000000064ffffffff008654955160081b16935160281b169316171717815501905180519067ffffffffffffffff8211611b19578190611a1a8454612550565b601f8111611bef575b50602090601f8311600114611b51575f92611b46575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790555b610507549068010000000000000000821015611b19577f15afd19ecd13ca8ed155b9141ae87ca2b80cdbd2c20523f1652c4d0e56b4092492611ab7836001611b069501610507556127a2565b81549060031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88831b921b191617905560ff60025416611b0b575b51918291602083526020830190612126565b0390a2005b611b1485613023565b611af4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b015190508680611a39565b5f858152828120937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016905b818110611bd75750908460019594939210611ba0575b505050811b019055611a6b565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c19169055868080611b93565b92936020600181928786015181550195019301611b7d565b82811115611a2357909150835f5260205f20601f840160051c9060208510611c40575b849392601f0160051c82900391015f5b828110611c30575050611a23565b5f81830155859450600101611c22565b5f9150611c12565b611c86925089519283927f73c9e34d0000000000000000000000000000000000000000000000000000000084526080600485015260848401906120e3565b906024830152600a6044830152610e1060648301520390fd5b50610e108111611905565b611ce893508a519384937f73c9e34d0000000000000000000000000000000000000000000000000000000085526080600486015260848501906120e3565b9160248401526044830152620f423f60648301520390fd5b50620f423f82116118b4565b611d4a925089519283927f73c9e34d0000000000000000000000000000000000000000000000000000000084526080600485015260848401906120e3565b9060248301526001604483015261fde760648301520390fd5b5061fde7811161184e565b611dac925089519283927f73c9e34d0000000000000000000000000000000000000000000000000000000084526080600485015260848401906120e3565b90602483015260016044830152620f423f60648301520390fd5b50620f423f81116117fe565b611e10925089519283927f73c9e34d0000000000000000000000000000000000000000000000000000000084526080600485015260848401906120e3565b90602483015260016044830152610e1060648301520390fd5b50610e1081116117ae565b611e72925089519283927f73c9e34d0000000000000000000000000000000000000000000000000000000084526080600485015260848401906120e3565b9060248301525f6044830152601260648301520390fd5b887f8908b052000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887fc0bb82ff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611f1f908a8a519283927f73c9e34d0000000000000000000000000000000000000000000000000000000084526080600485015260848401906120e3565b9060248301525f60448301526102ff60648301520390fd5b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760043567ffffffffffffffff81116101e957611f9d611f94611f8e60209336906004016120b5565b90612804565b50611195613067565b604051908152f35b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e957610120611fe2600435612439565b612064604051809263ffffffff610100809280511515855265ffffffffffff602082015116602086015261ffff60408201511660408601528260608201511660608601528260808201511660808601528260a08201511660a08601528260c08201511660c086015265ffffffffffff60e08201511660e0860152015116910152565bf35b346101e95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101e95760606120a26004356122b6565b9060405192835260208301526040820152f35b9181601f840112156101e95782359167ffffffffffffffff83116101e957602083818601950101116101e957565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9060c063ffffffff81612142855160e0865260e08601906120e3565b9460ff60208201511660208601528260408201511660408601528260608201511660608601528260808201511660808601528260a08201511660a086015201511691015290565b906040806121a08451606085526060850190612126565b936020810151151560208501520151151591015290565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101e957565b9060207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126101e95760043567ffffffffffffffff81116101e957826023820112156101e95780600401359267ffffffffffffffff84116101e95760248460051b830101116101e9576024019190565b90602080835192838152019201905f5b8181106122695750505090565b825184526020938401939092019160010161225c565b8115612289570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f6003820461010081101561146357600601549267ffffffffffffffff80856003860660061b60c0031c169416928461ffff811115612347575061ffff851661fde78111612305575083925050565b61fffb811490811561233b575b501561231c575b50565b90915061030081101561146357610206015467ffffffffffffffff1690565b61fffa9150145f612312565b94505f925050565b60e0810190811067ffffffffffffffff821117611b1957604052565b6080810190811067ffffffffffffffff821117611b1957604052565b6060810190811067ffffffffffffffff821117611b1957604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611b1957604052565b60405190610120820182811067ffffffffffffffff821117611b19576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b906124426123e4565b91805f5261050660205263ffffffff60405f205460081c1615801584526123195761fffd63ffffffff80612475846122b6565b91939065ffffffffffff61ffff8616958660408c015260101c1660208a015281811660808a015260201c16606088015281811660c088015260201c1660a0860152146124be5750565b61030081101561146357610206015463ffffffff65ffffffffffff8260501c169160801c1661010084015260e0830152565b359063ffffffff821682036101e957565b6040519061250e82612387565b5f604083815161251d8161234f565b6060815283602082015283838201528360608201528360808201528360a08201528360c082015281528260208201520152565b90600182811c92168015612597575b602083101461256a57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161255f565b6125a9612501565b50805f5261050660205260405f2090604051916125c58361236b565b80549060ff821684526001602085019163ffffffff8460081c16835263ffffffff604087019460281c168452019160405192835f82549261260584612550565b8084529360018116908115612762575060011461271e575b5061262a925003846123a3565b6060850192835263ffffffff825116156126f2576003840493610100851015611463578463ffffffff8060ff61ffff8095600361fffa9b6101060154910660061b60c00390811c9560060154901c16975199511695511693511662ffffff65ffffffffffff8360101c16169362ffffff808460281c161695604051996126af8b61234f565b8a5260208a01526040890152606088015216608086015260a085015260c0840152604051926126dd84612387565b835261fffb8114602084015214604082015290565b837f7ba8f9f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90505f9291925260205f20905f915b81831061274657505090602061262a928201015f61261d565b6020919350806001915483858a0101520191019091859261272d565b6020935061262a9592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201015f61261d565b61050754811015611463576105075f5260205f2001905f90565b67ffffffffffffffff8111611b195760051b60200190565b91908110156114635760051b0190565b80518210156114635760209160051b010190565b60028210156103225752565b91907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc019060278204918215908115612a4a575b8115612a3c575b506128e9576040518260051b93848201917f8c3abcd8a73665b66e0ac875a04bffe510db38499abbc492084f72f6a1ac1a3e835260019260048301915f91602081016040820194606083019560a084019560e08501905b85871061291157505050505050505050604051948520907fd730c57ca8db8524e53d6b9d14629d189f44dfa0cd11cb71fdc3a653ddd58ebe5f523560e01c60205260405260605f2093604052156128e957565b7f28ed90e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b889a849596979899939435838160e81c928260f01c9e8f9460ff8116958c52858a5260031660038b019161296e929060206161149392359165ffffffffffff8360d01c9360a01c169181848493520152159015019060021b011c90565b168c8360ea1c600316600f8b01916129af929060206161149392359165ffffffffffff8360d01c9360a01c169181848493520152159015019060021b011c90565b169160ec1c600316601b8901916129ef929060206161149392359165ffffffffffff8360d01c9360a01c169181848493520152159015019060021b011c90565b16918c1015907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01603f111616996001019361012087208852602701966020019594939796929197612896565b90506027830214155f61283f565b61010084119150612838565b73ffffffffffffffffffffffffffffffffffffffff5f541633036109ee57565b9365ffffffffffff90817f3b2697e3e04a6c83cf4d1ba098fd3edf44b987063d49d690c333c735a40c9aa29561ffff6080968160405197168752166020860152166040840152166060820152a2565b90612ae8612ad860443560243584613190565b5050916084359060643590613190565b5050815f528060205260405f20918260481c8460481c1480612d68575b612d625773ffffffffffffffffffffffffffffffffffffffff165f52600360205260405f2060405190612b3782612387565b5490612b4660ff8316826127f8565b602081019067ffffffffffffffff8360081c16825267ffffffffffffffff604082019360481c16835251600281101561032257159081612d4b575b5080612d37575b15612d0b5767ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff91511691165f52600360205260405f2060405190612bc882612387565b5490612bd760ff8316826127f8565b602081019067ffffffffffffffff8360081c16825267ffffffffffffffff604082019360481c168352516002811015610322576001149081612cf4575b5080612ce0575b15612cb3575167ffffffffffffffff1680821015612cac57505b63ffffffff811115612c7e57507fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000064ffffffffff63ffffffff935b169260281b91161717600255565b64ffffffffff7fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000009193612c70565b9050612c35565b7f88d50b2a000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5067ffffffffffffffff8151164210612c1b565b905067ffffffffffffffff4291511611155f612c14565b7f88d50b2a000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5067ffffffffffffffff8151164210612b88565b905067ffffffffffffffff4291511611155f612b81565b50505050565b5063ffffffff8460281c164210612b05565b92916027915002906004828401013560ff8160f01c9160e81c1691610100821015612ff75781600601938454908263ffffffff83161015612fec575f94846101060154938415612fc05793975f9291929480600163ffffffff8760201c160160201b17995f925b60038410612e94575050505050508115612e8a5760078214612e805790916003029067ffffffffffffffff165f5b60038110612e2557505050506114635755600190565b600184821c1615612e78578060061b60c003612e508367ffffffffffffffff8a841c16848701613737565b612e60575b506001905b01612e0f565b6001919761ffff61fffe831b921b1916179690612e55565b600190612e5a565b5050505050505f90565b5050505055600190565b90919293949a6007600c860287018301013565ffffffffffff8160d01c9160a01c168d8760061b60c00391600367ffffffffffffffff8c851c16921690600182145f14612fb957612ef3818667ffffffffffffffff8b881c16866131cf565b945b8515612f13575b505050501b179a60021c9493600101929190612de1565b90919294506040519260a084019380851067ffffffffffffffff861117611b19578f8e8d600367ffffffffffffffff93612f77996040520201835216602082015286604082015267ffffffffffffffff8a871c1660608201528a608082015261328e565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8314612fa8575b808080612efc565b600180891b909b179a909250612fa0565b5f94612ef5565b857fc41e3dd1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505050505050505f90565b507fc41e3dd1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60038104610100811015611463576006019060038254910660061b60c0039061fffa61ffff82841c160361305657505050565b61ffff61fffb831b921b1916179055565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480613167575b156130cf577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261316160c0826123a3565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146130a6565b906131c8929160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c0116906133ed565b9192909190565b919261fde761ffff8416116132865780621e848091850194038060ff1d8091011802918361ffff83160283116132865762ffffff620f42409160101c9260101c1691808560011c038060ff1d80910118920291021161328057613277827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000094010161227f565b91600f1b161790565b50505f90565b505050505f90565b91939290936132aa828260408601978851606088015190613487565b9590600481101561032257801561336c5760028114613359575b90869160038114613341575b600161ffff83511691148061332a575b1561330c5750518060101c156132f8575b5050505050565b6133029451612a76565b5f808084816132f1565b61ffff83160361331d575050505050565b6133029451905190612a76565b5061fde7811115806132e0575061fffe81146132e0565b61335386518351602089015191613737565b506132d0565b909561336590856135ef565b95906132c4565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff955050505050565b60ff811690601f82116133c557604051916133b26040846123a3565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161347c579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613471575f5173ffffffffffffffffffffffffffffffffffffffff81161561346757905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b9391909261ffff841691801580156135e7575b80156135c2575b6135b857600181036135725750621e8480838201938492038060ff1d80910118029102811161356a57817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff816134f893010161227f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000082600f1b16179260101c8015159283613540575b5050505f1461353b57600291565b600191565b60101c62ffffff16810260019290921c0360ff81901d90810118620f4240021190505f808061352d565b505f93915050565b9495946002141593506135b0925050505761ffff5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000600393161790565b61fffc613587565b505f959350505050565b5061ffff861661fffb81149081156135db575b506134a1565b61fffa9150145f6135d5565b50821561349a565b6040810180519192909161ffff81169061fde7821161371f5769ffff000000000000000060208601519160401b1617905b60808501519061fffd829114806136e7575b6136af575b507fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000069ffffffffffffffffffff9160801b9360401b16911617179151906103008210156114635761fffd927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000092610206015551161790565b905063ffffffff8260801c169081810390811161102d5762ffffff606087015160281c1611156136df575f613637565b505091505090565b5065ffffffffffff8360501c16620f424062ffffff606089015160101c1691808760101c038060ff1d80910118920291021115613632565b50835161030081101561146357610206015490613620565b919061fde761ffff8216118015613779575b6137725760401b69ffff0000000000000000161790610300811015611463576102060155600190565b5050505f90565b508060101c1561374956",
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
// Solidity: constructor(address owner_, (uint32,uint32,uint32) timing, (address,uint8,uint64)[] attesters, (uint256,(string,uint8,uint32,uint32,uint32,uint32,uint32))[] feeds) returns()
func (twofoldOracle *TwofoldOracle) PackConstructor(owner_ common.Address, timing ITwofoldOracleTiming, attesters []ITwofoldOracleFirstAttester, feeds []ITwofoldOracleFirstFeed) []byte {
	enc, err := twofoldOracle.abi.Pack("", owner_, timing, attesters, feeds)
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
// the contract method with ID 0x36f7f1ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addFeed(uint256 feedId, (string,uint8,uint32,uint32,uint32,uint32,uint32) config) returns()
func (twofoldOracle *TwofoldOracle) PackAddFeed(feedId *big.Int, config ITwofoldOracleFeedConfig) []byte {
	enc, err := twofoldOracle.abi.Pack("addFeed", feedId, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36f7f1ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addFeed(uint256 feedId, (string,uint8,uint32,uint32,uint32,uint32,uint32) config) returns()
func (twofoldOracle *TwofoldOracle) TryPackAddFeed(feedId *big.Int, config ITwofoldOracleFeedConfig) ([]byte, error) {
	return twofoldOracle.abi.Pack("addFeed", feedId, config)
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f70295.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint256 feedId) view returns(uint256 found, uint256 clock, uint256 agreed)
func (twofoldOracle *TwofoldOracle) PackAnswer(feedId *big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("answer", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f70295.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint256 feedId) view returns(uint256 found, uint256 clock, uint256 agreed)
func (twofoldOracle *TwofoldOracle) TryPackAnswer(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("answer", feedId)
}

// AnswerOutput serves as a container for the return parameters of contract
// method Answer.
type AnswerOutput struct {
	Found  *big.Int
	Clock  *big.Int
	Agreed *big.Int
}

// UnpackAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06f70295.
//
// Solidity: function answer(uint256 feedId) view returns(uint256 found, uint256 clock, uint256 agreed)
func (twofoldOracle *TwofoldOracle) UnpackAnswer(data []byte) (AnswerOutput, error) {
	out, err := twofoldOracle.abi.Unpack("answer", data)
	outstruct := new(AnswerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Found = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Clock = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Agreed = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAttester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd18c1aad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attester(address attester_) view returns((uint8,uint64,uint64))
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
// Solidity: function attester(address attester_) view returns((uint8,uint64,uint64))
func (twofoldOracle *TwofoldOracle) TryPackAttester(attester common.Address) ([]byte, error) {
	return twofoldOracle.abi.Pack("attester", attester)
}

// UnpackAttester is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd18c1aad.
//
// Solidity: function attester(address attester_) view returns((uint8,uint64,uint64))
func (twofoldOracle *TwofoldOracle) UnpackAttester(data []byte) (ITwofoldOracleAttester, error) {
	out, err := twofoldOracle.abi.Unpack("attester", data)
	if err != nil {
		return *new(ITwofoldOracleAttester), err
	}
	out0 := *abi.ConvertType(out[0], new(ITwofoldOracleAttester)).(*ITwofoldOracleAttester)
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

// PackLane is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0926108f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lane(uint256 feedId) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint48,uint32) state)
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
// Solidity: function lane(uint256 feedId) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint48,uint32) state)
func (twofoldOracle *TwofoldOracle) TryPackLane(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("lane", feedId)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0926108f.
//
// Solidity: function lane(uint256 feedId) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint48,uint32) state)
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
// Solidity: function lanes(uint256[] feedIds_) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint48,uint32)[] states)
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
// Solidity: function lanes(uint256[] feedIds_) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint48,uint32)[] states)
func (twofoldOracle *TwofoldOracle) TryPackLanes(feedIds []*big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("lanes", feedIds)
}

// UnpackLanes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0f0c819.
//
// Solidity: function lanes(uint256[] feedIds_) view returns((bool,uint48,uint16,uint32,uint32,uint32,uint32,uint48,uint32)[] states)
func (twofoldOracle *TwofoldOracle) UnpackLanes(data []byte) ([]ITwofoldOracleLane, error) {
	out, err := twofoldOracle.abi.Unpack("lanes", data)
	if err != nil {
		return *new([]ITwofoldOracleLane), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITwofoldOracleLane)).(*[]ITwofoldOracleLane)
	return out0, nil
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

// PackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7523d1f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policies(uint256[] feedIds_) view returns(((string,uint8,uint32,uint32,uint32,uint32,uint32),bool,bool)[] found)
func (twofoldOracle *TwofoldOracle) PackPolicies(feedIds []*big.Int) []byte {
	enc, err := twofoldOracle.abi.Pack("policies", feedIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7523d1f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policies(uint256[] feedIds_) view returns(((string,uint8,uint32,uint32,uint32,uint32,uint32),bool,bool)[] found)
func (twofoldOracle *TwofoldOracle) TryPackPolicies(feedIds []*big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("policies", feedIds)
}

// UnpackPolicies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7523d1f2.
//
// Solidity: function policies(uint256[] feedIds_) view returns(((string,uint8,uint32,uint32,uint32,uint32,uint32),bool,bool)[] found)
func (twofoldOracle *TwofoldOracle) UnpackPolicies(data []byte) ([]ITwofoldOraclePolicy, error) {
	out, err := twofoldOracle.abi.Unpack("policies", data)
	if err != nil {
		return *new([]ITwofoldOraclePolicy), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITwofoldOraclePolicy)).(*[]ITwofoldOraclePolicy)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cea5120.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(uint256 feedId) view returns(((string,uint8,uint32,uint32,uint32,uint32,uint32),bool,bool))
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
// Solidity: function policy(uint256 feedId) view returns(((string,uint8,uint32,uint32,uint32,uint32,uint32),bool,bool))
func (twofoldOracle *TwofoldOracle) TryPackPolicy(feedId *big.Int) ([]byte, error) {
	return twofoldOracle.abi.Pack("policy", feedId)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cea5120.
//
// Solidity: function policy(uint256 feedId) view returns(((string,uint8,uint32,uint32,uint32,uint32,uint32),bool,bool))
func (twofoldOracle *TwofoldOracle) UnpackPolicy(data []byte) (ITwofoldOraclePolicy, error) {
	out, err := twofoldOracle.abi.Unpack("policy", data)
	if err != nil {
		return *new(ITwofoldOraclePolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(ITwofoldOraclePolicy)).(*ITwofoldOraclePolicy)
	return out0, nil
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

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x434dc4d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(bytes report, (bytes32,bytes32) a, (bytes32,bytes32) b) returns(uint256 applied)
func (twofoldOracle *TwofoldOracle) PackUpdate(report []byte, a ITwofoldOracleSignature, b ITwofoldOracleSignature) []byte {
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
func (twofoldOracle *TwofoldOracle) TryPackUpdate(report []byte, a ITwofoldOracleSignature, b ITwofoldOracleSignature) ([]byte, error) {
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

// TwofoldOracleAllPaused represents a AllPaused event raised by the TwofoldOracle contract.
type TwofoldOracleAllPaused struct {
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
// Solidity: event AllPaused()
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
	Config ITwofoldOracleFeedConfig
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
// Solidity: event FeedAdded(uint256 indexed feedId, (string,uint8,uint32,uint32,uint32,uint32,uint32) config)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (twofoldOracle *TwofoldOracle) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["AttesterExists"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackAttesterExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["EndsBeforeStart"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackEndsBeforeStartError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["FeedExists"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackFeedExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["MalformedReport"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackMalformedReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NoDescription"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNoDescriptionError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotAttester"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["NothingNew"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackNothingNewError(raw[4:])
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
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["RenouncingDisabled"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackRenouncingDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldOracle.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return twofoldOracle.UnpackStringTooLongError(raw[4:])
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

// TwofoldOracleEndsBeforeStart represents a EndsBeforeStart error raised by the TwofoldOracle contract.
type TwofoldOracleEndsBeforeStart struct {
	ActiveFrom  *big.Int
	ActiveUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndsBeforeStart(uint256 activeFrom, uint256 activeUntil)
func TwofoldOracleEndsBeforeStartErrorID() common.Hash {
	return common.HexToHash("0x5cf94e61a3a5716a821fc2d9be9ce53250ba1f4473444ff1222b2af5fb30e384")
}

// UnpackEndsBeforeStartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndsBeforeStart(uint256 activeFrom, uint256 activeUntil)
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
	ActiveFrom *big.Int
	Earliest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint256 activeFrom, uint256 earliest)
func TwofoldOracleTooSoonErrorID() common.Hash {
	return common.HexToHash("0xb1b9b6ee497acf5c25658b49d12360b01c2d63786f036bec3886cd1219958911")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint256 activeFrom, uint256 earliest)
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
