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

// TwofoldFeedMetaData contains all meta data concerning the TwofoldFeed contract.
var TwofoldFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"},{\"name\":\"feedId_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deviation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heartbeat\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDivergence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldFeed.Status\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startedBy\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Removed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScaledToZero\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"storedDecimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	ID:  "TwofoldFeed",
	Bin: "0x6101408060405234610307576060816114888038038091610020828561033d565b8339810103126103075780516001600160a01b0381168082036103075761004e604060208501519401610360565b9260ff8416926024841161032a57905f916080528060a0526024604051809481936301e7528960e51b835260048301525afa90811561031f575f91610183575b50602060ff915101511680918160c0528360e0528181115f1461017c576100bd6100b8838661038c565b6103b4565b610100521015610173576100d4916100b89161038c565b610120526040516110c290816103c682396080518181816102ef015281816103a901528181610530015281816107320152818161098c01528181610d8e0152610e50015260a051818181610369015281816104f001528181610641015281816106f20152818161094a01528181610d4e0152610e0e015260c05181610f7e015260e051816107af01526101005181610f2801526101205181610f070152f35b505060016100d4565b60016100bd565b90503d805f833e610194818361033d565b810190602081830312610307578051906001600160401b038211610307570160608183031261030757604051606081016001600160401b0381118282101761030b5760405281516001600160401b03811161030757820160e081850312610307576040519360e085016001600160401b0381118682101761030b5760405281516001600160401b0381116103075782019381601f86011215610307578451956001600160401b03871161030b5760405192610259601f8901601f19166020018561033d565b87845260208888010111610307576102df60c06102fb956040955f60208c60ff9d82809e018386015e830101528452610293898201610360565b898501526102a286820161036e565b868501526102b26060820161036e565b60608501526102c36080820161036e565b60808501526102d460a0820161036e565b60a08501520161036e565b60c082015284526102f185820161037f565b858501520161037f565b6040820152915061008e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b83631de6e59160e31b5f5260045260245ffd5b601f909101601f19168101906001600160401b0382119082101761030b57604052565b519060ff8216820361030757565b519063ffffffff8216820361030757565b5190811515820361030757565b9060ff8091169116039060ff82116103a057565b634e487b7160e01b5f52601160045260245ffd5b60ff16604d81116103a057600a0a9056fe60806040526004361015610011575f80fd5b5f3560e01c8063200d2ed2146107d3578063313ce567146107785780633de5d7d31461069c5780633defb962146106645780634a6434991461060c57806350d25bcd146105ca57806354fd4d5014610591578063639097a11461049a578063668a0f02146104595780637284e416146103135780637dc0d1d0146102a55780638205bf6a146102625780639a6fc8f5146101ea578063b5ab58dc146101a5578063b633620c146101575763feaf968c146100c9575f80fd5b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576100ff610de9565b919061010a82610f01565b9061011484610fef565b9269ffffffffffffffffffff8560201c16948083145f1461013857505050826110a0565b69ffffffffffffffffffff9261014d92610fa6565b166110a0565b5f80fd5b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602061019d61019660043561106a565b9050610fef565b604051908152f35b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602061019d6101e460043561106a565b50610f01565b346101535760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535760043569ffffffffffffffffffff81168082036101535761023c6102439161106a565b9190610f01565b69ffffffffffffffffffff61025783610fef565b9260201c16926110a0565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602061019d61029d610de9565b915050610fef565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561044e576020916040915f9161042c575b5051517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b61044891503d805f833e6104408183610849565b810190610b90565b836103df565b6040513d5f823e3d90fd5b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602061019d610494610de9565b91610fa6565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561044e57606063ffffffff916020935f91610577575b5051015116604051908152f35b61058b91503d805f833e6104408183610849565b8461056a565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602060405160018152f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602061019d610605610de9565b5050610f01565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101535760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602061019d610d26565b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610153576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561044e57608063ffffffff916020935f91610577575051015116604051908152f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610153575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261015357610809610922565b604051600882101561081c576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761088a57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5190811515820361015357565b519065ffffffffffff8216820361015357565b519063ffffffff8216820361015357565b919082018092116108f557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6040517f0926108f0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201526101208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561044e575f91610aa5575b506040810161ffff81511661fffa8114610a9d5765ffffffffffff60208401511615610a965761fffb14610a8f57610a086109f5610d26565b600a8104603c811115610a8657906108e8565b90610a1d8263ffffffff6080860151166108e8565b421115610a49575b5063ffffffff60c0610a39930151166108e8565b4211610a4457600190565b600290565b61ffff90511661ffff8114610a7e5761fffc8114610a765761fffd14610a6f575f610a25565b5050600590565b505050600490565b505050600390565b50603c906108e8565b5050600690565b5050505f90565b505050600790565b9050610120813d8211610b88575b81610ac16101209383610849565b810103126101535760405190610120820182811067ffffffffffffffff82111761088a57604052610af1816108b7565b8252610aff602082016108c4565b6020830152604081015161ffff8116810361015357610b7c91610100916040850152610b2d606082016108d7565b6060850152610b3e608082016108d7565b6080850152610b4f60a082016108d7565b60a0850152610b6060c082016108d7565b60c0850152610b7160e082016108c4565b60e0850152016108d7565b6101008201525f6109bc565b3d9150610ab3565b6020818303126101535780519067ffffffffffffffff8211610153570160608183031261015357604051916060830183811067ffffffffffffffff82111761088a57604052815167ffffffffffffffff81116101535782019160e083830312610153576040519160e0830183811067ffffffffffffffff82111761088a57604052835167ffffffffffffffff811161015357840181601f820112156101535780519067ffffffffffffffff821161088a5760405192610c7760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8601160185610849565b8284526020838301011161015357815f9260208093018386015e83010152825260208301519160ff8316830361015357610d0060c0610d1e956040956020850152610cc38682016108d7565b86850152610cd3606082016108d7565b6060850152610ce4608082016108d7565b6080850152610cf560a082016108d7565b60a0850152016108d7565b60c08201528452610d13602082016108b7565b6020850152016108b7565b604082015290565b6040517f3cea51200000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561044e5763ffffffff916040915f91610dcf575b505101511690565b610de391503d805f833e6104408183610849565b5f610dc7565b7f06f70295000000000000000000000000000000000000000000000000000000005f527f000000000000000000000000000000000000000000000000000000000000000060045260405160608160245f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa15610ef95780519160406020830151920151908115610e8d57565b8361fffa61ffff821614610ed157610ea99060101c1515611005565b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2741d7a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b3d5f823e3d90fd5b60101c907f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000830204918215610f545750565b7f10c23782000000000000000000000000000000000000000000000000000000005f5260045260ff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b61ffff909291921661ffff8114908115610fe3575b8115610fd7575b5015610fd057505b60201c90565b9050610fca565b61fffd9150145f610fc2565b61fffc81149150610fbb565b63ffffffff16428110156110005790565b504290565b1561100c57565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f4e6f20646174612070726573656e7400000000000000000000000000000000006044820152fd5b61109191611076610de9565b9094919381949560201c8114918215611093575b5050611005565b565b60201c1490505f8061108a565b9160a09391604051938452602084015280604084015260608301526080820152f3",
}

// TwofoldFeed is an auto generated Go binding around an Ethereum contract.
type TwofoldFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TwofoldFeed) GetABI() abi.ABI {
	return c.abi
}

// NewTwofoldFeed creates a new instance of TwofoldFeed.
func NewTwofoldFeed() *TwofoldFeed {
	parsed, err := TwofoldFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TwofoldFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TwofoldFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address oracle_, uint256 feedId_, uint8 decimals_) returns()
func (twofoldFeed *TwofoldFeed) PackConstructor(oracle_ common.Address, feedId_ *big.Int, decimals_ uint8) []byte {
	enc, err := twofoldFeed.abi.Pack("", oracle_, feedId_, decimals_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldFeed *TwofoldFeed) PackDecimals() []byte {
	enc, err := twofoldFeed.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldFeed *TwofoldFeed) TryPackDecimals() ([]byte, error) {
	return twofoldFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldFeed *TwofoldFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := twofoldFeed.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (twofoldFeed *TwofoldFeed) PackDescription() []byte {
	enc, err := twofoldFeed.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (twofoldFeed *TwofoldFeed) TryPackDescription() ([]byte, error) {
	return twofoldFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (twofoldFeed *TwofoldFeed) UnpackDescription(data []byte) (string, error) {
	out, err := twofoldFeed.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDeviation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x639097a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deviation() view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackDeviation() []byte {
	enc, err := twofoldFeed.abi.Pack("deviation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeviation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x639097a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deviation() view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackDeviation() ([]byte, error) {
	return twofoldFeed.abi.Pack("deviation")
}

// UnpackDeviation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x639097a1.
//
// Solidity: function deviation() view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackDeviation(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("deviation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeedId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a643499.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feedId() view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackFeedId() []byte {
	enc, err := twofoldFeed.abi.Pack("feedId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeedId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a643499.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feedId() view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackFeedId() ([]byte, error) {
	return twofoldFeed.abi.Pack("feedId")
}

// UnpackFeedId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a643499.
//
// Solidity: function feedId() view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackFeedId(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("feedId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (twofoldFeed *TwofoldFeed) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := twofoldFeed.abi.Pack("getAnswer", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (twofoldFeed *TwofoldFeed) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return twofoldFeed.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (twofoldFeed *TwofoldFeed) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("getAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoundData(uint80 roundId) view returns(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldFeed *TwofoldFeed) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := twofoldFeed.abi.Pack("getRoundData", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoundData(uint80 roundId) view returns(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldFeed *TwofoldFeed) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return twofoldFeed.abi.Pack("getRoundData", roundId)
}

// GetRoundDataOutput serves as a container for the return parameters of contract
// method GetRoundData.
type GetRoundDataOutput struct {
	Id              *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 roundId) view returns(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldFeed *TwofoldFeed) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := twofoldFeed.abi.Unpack("getRoundData", data)
	outstruct := new(GetRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Id = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb633620c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := twofoldFeed.abi.Pack("getTimestamp", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb633620c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return twofoldFeed.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHeartbeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3defb962.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heartbeat() view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackHeartbeat() []byte {
	enc, err := twofoldFeed.abi.Pack("heartbeat")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeartbeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3defb962.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heartbeat() view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackHeartbeat() ([]byte, error) {
	return twofoldFeed.abi.Pack("heartbeat")
}

// UnpackHeartbeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3defb962.
//
// Solidity: function heartbeat() view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackHeartbeat(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("heartbeat", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldFeed *TwofoldFeed) PackLatestAnswer() []byte {
	enc, err := twofoldFeed.abi.Pack("latestAnswer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldFeed *TwofoldFeed) TryPackLatestAnswer() ([]byte, error) {
	return twofoldFeed.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldFeed *TwofoldFeed) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("latestAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackLatestRound() []byte {
	enc, err := twofoldFeed.abi.Pack("latestRound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackLatestRound() ([]byte, error) {
	return twofoldFeed.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("latestRound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldFeed *TwofoldFeed) PackLatestRoundData() []byte {
	enc, err := twofoldFeed.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldFeed *TwofoldFeed) TryPackLatestRoundData() ([]byte, error) {
	return twofoldFeed.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldFeed *TwofoldFeed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := twofoldFeed.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8205bf6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackLatestTimestamp() []byte {
	enc, err := twofoldFeed.abi.Pack("latestTimestamp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8205bf6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackLatestTimestamp() ([]byte, error) {
	return twofoldFeed.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("latestTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxDivergence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3de5d7d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDivergence() view returns(uint256)
func (twofoldFeed *TwofoldFeed) PackMaxDivergence() []byte {
	enc, err := twofoldFeed.abi.Pack("maxDivergence")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDivergence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3de5d7d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDivergence() view returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackMaxDivergence() ([]byte, error) {
	return twofoldFeed.abi.Pack("maxDivergence")
}

// UnpackMaxDivergence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3de5d7d3.
//
// Solidity: function maxDivergence() view returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackMaxDivergence(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("maxDivergence", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOracle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0d1d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function oracle() view returns(address)
func (twofoldFeed *TwofoldFeed) PackOracle() []byte {
	enc, err := twofoldFeed.abi.Pack("oracle")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOracle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dc0d1d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function oracle() view returns(address)
func (twofoldFeed *TwofoldFeed) TryPackOracle() ([]byte, error) {
	return twofoldFeed.abi.Pack("oracle")
}

// UnpackOracle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (twofoldFeed *TwofoldFeed) UnpackOracle(data []byte) (common.Address, error) {
	out, err := twofoldFeed.abi.Unpack("oracle", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() view returns(uint8)
func (twofoldFeed *TwofoldFeed) PackStatus() []byte {
	enc, err := twofoldFeed.abi.Pack("status")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status() view returns(uint8)
func (twofoldFeed *TwofoldFeed) TryPackStatus() ([]byte, error) {
	return twofoldFeed.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns(uint8)
func (twofoldFeed *TwofoldFeed) UnpackStatus(data []byte) (uint8, error) {
	out, err := twofoldFeed.abi.Unpack("status", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (twofoldFeed *TwofoldFeed) PackVersion() []byte {
	enc, err := twofoldFeed.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(uint256)
func (twofoldFeed *TwofoldFeed) TryPackVersion() ([]byte, error) {
	return twofoldFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (twofoldFeed *TwofoldFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// TwofoldFeedAnswerUpdated represents a AnswerUpdated event raised by the TwofoldFeed contract.
type TwofoldFeedAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldFeedAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (TwofoldFeedAnswerUpdated) ContractEventName() string {
	return TwofoldFeedAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (twofoldFeed *TwofoldFeed) UnpackAnswerUpdatedEvent(log *types.Log) (*TwofoldFeedAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldFeedAnswerUpdated)
	if len(log.Data) > 0 {
		if err := twofoldFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldFeed.abi.Events[event].Inputs {
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

// TwofoldFeedNewRound represents a NewRound event raised by the TwofoldFeed contract.
type TwofoldFeedNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldFeedNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (TwofoldFeedNewRound) ContractEventName() string {
	return TwofoldFeedNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (twofoldFeed *TwofoldFeed) UnpackNewRoundEvent(log *types.Log) (*TwofoldFeedNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldFeedNewRound)
	if len(log.Data) > 0 {
		if err := twofoldFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldFeed.abi.Events[event].Inputs {
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
func (twofoldFeed *TwofoldFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["Removed"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackRemovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["ScaledToZero"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackScaledToZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["TooManyDecimals"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackTooManyDecimalsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TwofoldFeedPaused represents a Paused error raised by the TwofoldFeed contract.
type TwofoldFeedPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func TwofoldFeedPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (twofoldFeed *TwofoldFeed) UnpackPausedError(raw []byte) (*TwofoldFeedPaused, error) {
	out := new(TwofoldFeedPaused)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldFeedRemoved represents a Removed error raised by the TwofoldFeed contract.
type TwofoldFeedRemoved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Removed()
func TwofoldFeedRemovedErrorID() common.Hash {
	return common.HexToHash("0x2741d7a4ca90e6200d3bcf220713235131cee5652db69ba8f80aaed79b1c52b5")
}

// UnpackRemovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Removed()
func (twofoldFeed *TwofoldFeed) UnpackRemovedError(raw []byte) (*TwofoldFeedRemoved, error) {
	out := new(TwofoldFeedRemoved)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "Removed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldFeedScaledToZero represents a ScaledToZero error raised by the TwofoldFeed contract.
type TwofoldFeedScaledToZero struct {
	Price          *big.Int
	StoredDecimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScaledToZero(uint256 price, uint8 storedDecimals)
func TwofoldFeedScaledToZeroErrorID() common.Hash {
	return common.HexToHash("0x10c2378205ea643f5fe51d6f7c137c9f0664c3e85a2daf75af1853f153e0709b")
}

// UnpackScaledToZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScaledToZero(uint256 price, uint8 storedDecimals)
func (twofoldFeed *TwofoldFeed) UnpackScaledToZeroError(raw []byte) (*TwofoldFeedScaledToZero, error) {
	out := new(TwofoldFeedScaledToZero)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "ScaledToZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldFeedTooManyDecimals represents a TooManyDecimals error raised by the TwofoldFeed contract.
type TwofoldFeedTooManyDecimals struct {
	Decimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDecimals(uint8 decimals)
func TwofoldFeedTooManyDecimalsErrorID() common.Hash {
	return common.HexToHash("0xef372c885459b2fb1769901f2a4ea43f87a5288854e1d8e02c46a826b1afa97b")
}

// UnpackTooManyDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDecimals(uint8 decimals)
func (twofoldFeed *TwofoldFeed) UnpackTooManyDecimalsError(raw []byte) (*TwofoldFeedTooManyDecimals, error) {
	out := new(TwofoldFeedTooManyDecimals)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "TooManyDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}
