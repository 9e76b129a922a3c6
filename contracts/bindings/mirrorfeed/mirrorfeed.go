// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package mirrorfeed

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

// MirrorFeedMetaData contains all meta data concerning the MirrorFeed contract.
var MirrorFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"mirror_\",\"type\":\"address\",\"internalType\":\"contractIChainlinkMirror\"},{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"l1Block\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestProven\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mirror\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIChainlinkMirror\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"provenAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startedBy\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]}]",
	ID:  "MirrorFeed",
	Bin: "0x60e080604052346101c757604081610b3d803803809161001f82856101ea565b8339810103126101c7578051906001600160a01b038216908183036101c75760200151906001600160a01b0382168083036101c7575f90602460405180948193636352c3bd60e11b835260048301525afa9081156101df575f916100e3575b506020015160ff1660c05260a05260805260405161092f908161020e823960805181818161037a015281816105e7015281816107a001526108ae015260a05181818161033901528181610637015281816107610152610867015260c051816106720152f35b90503d805f833e6100f481836101ea565b8101906040818303126101c75780516001600160401b0381116101c7578101916040838203126101c75760408051939084016001600160401b038111858210176101cb5760405280516001600160401b0381116101c75781019180601f840112156101c75782516001600160401b0381116101cb5760405191610181601f8301601f1916602001846101ea565b818352602082860101116101c7576020815f92828097018386015e83010152845201519060ff821682036101c757602091828401520151801515036101c757602061007e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176101cb5760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908163313ce5671461065b5750806337a7b7d81461060b578063444d9172146105bb57806350d25bcd146105a157806354fd4d501461058657806358303b101461055d578063668a0f02146105385780637284e416146102ec5780638205bf6a146102cd5780639a6fc8f514610264578063a783302a14610239578063abc265e214610208578063b5ab58dc146101df578063b633620c146101b0578063d3b10b69146101435763feaf968c146100cc575f80fd5b3461013f575f60031936011261013f576100e461073c565b69ffffffffffffffffffff6101118269ffff000000000000000063ffffffff8260301c169160101c161790565b169063ffffffff8160601c1663ffffffff8260801c1691835f5260a01d60205260405260605260805260a05ff35b5f80fd5b3461013f575f60031936011261013f57606061018661018161016361073c565b69ffff000000000000000063ffffffff8260301c169160101c161790565b610828565b63ffffffff8160801c1663ffffffff8260401c16906040519260a01d835260208301526040820152f35b3461013f57602060031936011261013f57602063ffffffff6101d3600435610828565b60801c16604051908152f35b3461013f57602060031936011261013f5760206101fd600435610828565b60a01d604051908152f35b3461013f575f60031936011261013f57602063ffffffff61022d61018161016361073c565b60401c16604051908152f35b3461013f575f60031936011261013f57602063ffffffff61025861073c565b60101c16604051908152f35b3461013f57602060031936011261013f5760043569ffffffffffffffffffff811680910361013f578061029860a092610828565b9063ffffffff8260601c1663ffffffff8360801c169060405193838552851d6020850152604084015260608301526080820152f35b3461013f575f60031936011261013f57602063ffffffff6101d361073c565b3461013f575f60031936011261013f576040517fc6a5877a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561052d575f916103fa575b6020604083517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b90503d805f833e61040b8183610696565b81019060408183031261013f57805167ffffffffffffffff811161013f5781019160408382031261013f57604051926040840184811067ffffffffffffffff82111761050057604052805167ffffffffffffffff811161013f5781019180601f8401121561013f57825167ffffffffffffffff811161050057604051916104ba60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160184610696565b8183526020828601011161013f576020815f92828097018386015e83010152845201519060ff8216820361013f576020918284015201518015150361013f5760406103aa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b3461013f575f60031936011261013f57602061055561016361073c565b604051908152f35b3461013f575f60031936011261013f57602061ffff61057a61073c565b60501c16604051908152f35b3461013f575f60031936011261013f57602060405160018152f35b3461013f575f60031936011261013f5760206101fd61073c565b3461013f575f60031936011261013f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461013f575f60031936011261013f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461013f575f60031936011261013f5760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761050057604052565b156106de57565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f4e6f20646174612070726573656e7400000000000000000000000000000000006044820152fd5b7f4a4aac1a000000000000000000000000000000000000000000000000000000005f527f000000000000000000000000000000000000000000000000000000000000000060045260205f60248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa1561052d575f519060028216610800576107fe6107f78369ffff000000000000000063ffffffff8260301c169160101c161790565b15156106d7565b565b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b90604051917f41dc05ff00000000000000000000000000000000000000000000000000000000835273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004840152602483015260408260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561052d575f905f936108f5575b506002819316610800576107fe9015156106d7565b9250506040823d604011610927575b8161091160409383610696565b8101031261013f5760208251920151915f6108e0565b3d915061090456",
}

// MirrorFeed is an auto generated Go binding around an Ethereum contract.
type MirrorFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MirrorFeed) GetABI() abi.ABI {
	return c.abi
}

// NewMirrorFeed creates a new instance of MirrorFeed.
func NewMirrorFeed() *MirrorFeed {
	parsed, err := MirrorFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MirrorFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MirrorFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address mirror_, address feed_) returns()
func (mirrorFeed *MirrorFeed) PackConstructor(mirror_ common.Address, feed_ common.Address) []byte {
	enc, err := mirrorFeed.abi.Pack("", mirror_, feed_)
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
func (mirrorFeed *MirrorFeed) PackDecimals() []byte {
	enc, err := mirrorFeed.abi.Pack("decimals")
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
func (mirrorFeed *MirrorFeed) TryPackDecimals() ([]byte, error) {
	return mirrorFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (mirrorFeed *MirrorFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := mirrorFeed.abi.Unpack("decimals", data)
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
func (mirrorFeed *MirrorFeed) PackDescription() []byte {
	enc, err := mirrorFeed.abi.Pack("description")
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
func (mirrorFeed *MirrorFeed) TryPackDescription() ([]byte, error) {
	return mirrorFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (mirrorFeed *MirrorFeed) UnpackDescription(data []byte) (string, error) {
	out, err := mirrorFeed.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a7b7d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed() view returns(address)
func (mirrorFeed *MirrorFeed) PackFeed() []byte {
	enc, err := mirrorFeed.abi.Pack("feed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a7b7d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feed() view returns(address)
func (mirrorFeed *MirrorFeed) TryPackFeed() ([]byte, error) {
	return mirrorFeed.abi.Pack("feed")
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37a7b7d8.
//
// Solidity: function feed() view returns(address)
func (mirrorFeed *MirrorFeed) UnpackFeed(data []byte) (common.Address, error) {
	out, err := mirrorFeed.abi.Unpack("feed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (mirrorFeed *MirrorFeed) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := mirrorFeed.abi.Pack("getAnswer", roundId)
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
func (mirrorFeed *MirrorFeed) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return mirrorFeed.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (mirrorFeed *MirrorFeed) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("getAnswer", data)
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
func (mirrorFeed *MirrorFeed) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := mirrorFeed.abi.Pack("getRoundData", roundId)
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
func (mirrorFeed *MirrorFeed) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return mirrorFeed.abi.Pack("getRoundData", roundId)
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
func (mirrorFeed *MirrorFeed) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := mirrorFeed.abi.Unpack("getRoundData", data)
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
func (mirrorFeed *MirrorFeed) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := mirrorFeed.abi.Pack("getTimestamp", roundId)
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
func (mirrorFeed *MirrorFeed) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return mirrorFeed.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (mirrorFeed *MirrorFeed) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackL1Block is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa783302a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function l1Block() view returns(uint256)
func (mirrorFeed *MirrorFeed) PackL1Block() []byte {
	enc, err := mirrorFeed.abi.Pack("l1Block")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackL1Block is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa783302a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function l1Block() view returns(uint256)
func (mirrorFeed *MirrorFeed) TryPackL1Block() ([]byte, error) {
	return mirrorFeed.abi.Pack("l1Block")
}

// UnpackL1Block is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa783302a.
//
// Solidity: function l1Block() view returns(uint256)
func (mirrorFeed *MirrorFeed) UnpackL1Block(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("l1Block", data)
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
func (mirrorFeed *MirrorFeed) PackLatestAnswer() []byte {
	enc, err := mirrorFeed.abi.Pack("latestAnswer")
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
func (mirrorFeed *MirrorFeed) TryPackLatestAnswer() ([]byte, error) {
	return mirrorFeed.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (mirrorFeed *MirrorFeed) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("latestAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b10b69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestProven() view returns(int256, uint256, uint256)
func (mirrorFeed *MirrorFeed) PackLatestProven() []byte {
	enc, err := mirrorFeed.abi.Pack("latestProven")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b10b69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestProven() view returns(int256, uint256, uint256)
func (mirrorFeed *MirrorFeed) TryPackLatestProven() ([]byte, error) {
	return mirrorFeed.abi.Pack("latestProven")
}

// LatestProvenOutput serves as a container for the return parameters of contract
// method LatestProven.
type LatestProvenOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
}

// UnpackLatestProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3b10b69.
//
// Solidity: function latestProven() view returns(int256, uint256, uint256)
func (mirrorFeed *MirrorFeed) UnpackLatestProven(data []byte) (LatestProvenOutput, error) {
	out, err := mirrorFeed.abi.Unpack("latestProven", data)
	outstruct := new(LatestProvenOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRound() view returns(uint256)
func (mirrorFeed *MirrorFeed) PackLatestRound() []byte {
	enc, err := mirrorFeed.abi.Pack("latestRound")
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
func (mirrorFeed *MirrorFeed) TryPackLatestRound() ([]byte, error) {
	return mirrorFeed.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (mirrorFeed *MirrorFeed) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("latestRound", data)
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
func (mirrorFeed *MirrorFeed) PackLatestRoundData() []byte {
	enc, err := mirrorFeed.abi.Pack("latestRoundData")
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
func (mirrorFeed *MirrorFeed) TryPackLatestRoundData() ([]byte, error) {
	return mirrorFeed.abi.Pack("latestRoundData")
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
func (mirrorFeed *MirrorFeed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := mirrorFeed.abi.Unpack("latestRoundData", data)
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
func (mirrorFeed *MirrorFeed) PackLatestTimestamp() []byte {
	enc, err := mirrorFeed.abi.Pack("latestTimestamp")
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
func (mirrorFeed *MirrorFeed) TryPackLatestTimestamp() ([]byte, error) {
	return mirrorFeed.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (mirrorFeed *MirrorFeed) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("latestTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMirror is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x444d9172.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mirror() view returns(address)
func (mirrorFeed *MirrorFeed) PackMirror() []byte {
	enc, err := mirrorFeed.abi.Pack("mirror")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMirror is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x444d9172.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mirror() view returns(address)
func (mirrorFeed *MirrorFeed) TryPackMirror() ([]byte, error) {
	return mirrorFeed.abi.Pack("mirror")
}

// UnpackMirror is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x444d9172.
//
// Solidity: function mirror() view returns(address)
func (mirrorFeed *MirrorFeed) UnpackMirror(data []byte) (common.Address, error) {
	out, err := mirrorFeed.abi.Unpack("mirror", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPhaseId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58303b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phaseId() view returns(uint16)
func (mirrorFeed *MirrorFeed) PackPhaseId() []byte {
	enc, err := mirrorFeed.abi.Pack("phaseId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhaseId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58303b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phaseId() view returns(uint16)
func (mirrorFeed *MirrorFeed) TryPackPhaseId() ([]byte, error) {
	return mirrorFeed.abi.Pack("phaseId")
}

// UnpackPhaseId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58303b10.
//
// Solidity: function phaseId() view returns(uint16)
func (mirrorFeed *MirrorFeed) UnpackPhaseId(data []byte) (uint16, error) {
	out, err := mirrorFeed.abi.Unpack("phaseId", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackProvenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc265e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenAt() view returns(uint256)
func (mirrorFeed *MirrorFeed) PackProvenAt() []byte {
	enc, err := mirrorFeed.abi.Pack("provenAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc265e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenAt() view returns(uint256)
func (mirrorFeed *MirrorFeed) TryPackProvenAt() ([]byte, error) {
	return mirrorFeed.abi.Pack("provenAt")
}

// UnpackProvenAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabc265e2.
//
// Solidity: function provenAt() view returns(uint256)
func (mirrorFeed *MirrorFeed) UnpackProvenAt(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("provenAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (mirrorFeed *MirrorFeed) PackVersion() []byte {
	enc, err := mirrorFeed.abi.Pack("version")
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
func (mirrorFeed *MirrorFeed) TryPackVersion() ([]byte, error) {
	return mirrorFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (mirrorFeed *MirrorFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := mirrorFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// MirrorFeedAnswerUpdated represents a AnswerUpdated event raised by the MirrorFeed contract.
type MirrorFeedAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const MirrorFeedAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (MirrorFeedAnswerUpdated) ContractEventName() string {
	return MirrorFeedAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (mirrorFeed *MirrorFeed) UnpackAnswerUpdatedEvent(log *types.Log) (*MirrorFeedAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mirrorFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MirrorFeedAnswerUpdated)
	if len(log.Data) > 0 {
		if err := mirrorFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mirrorFeed.abi.Events[event].Inputs {
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

// MirrorFeedNewRound represents a NewRound event raised by the MirrorFeed contract.
type MirrorFeedNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const MirrorFeedNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (MirrorFeedNewRound) ContractEventName() string {
	return MirrorFeedNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (mirrorFeed *MirrorFeed) UnpackNewRoundEvent(log *types.Log) (*MirrorFeedNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mirrorFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MirrorFeedNewRound)
	if len(log.Data) > 0 {
		if err := mirrorFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mirrorFeed.abi.Events[event].Inputs {
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
func (mirrorFeed *MirrorFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], mirrorFeed.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return mirrorFeed.UnpackPausedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MirrorFeedPaused represents a Paused error raised by the MirrorFeed contract.
type MirrorFeedPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func MirrorFeedPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (mirrorFeed *MirrorFeed) UnpackPausedError(raw []byte) (*MirrorFeedPaused, error) {
	out := new(MirrorFeedPaused)
	if err := mirrorFeed.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}
