// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package proxy

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

// TwofoldProxyMetaData contains all meta data concerning the TwofoldProxy contract.
var TwofoldProxyMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmAggregator\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmableAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expiresAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextGuardian\",\"inputs\":[],\"outputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"activeFrom\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseAggregators\",\"inputs\":[{\"name\":\"phase\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeAggregator\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposedAggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedGetRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposedLatestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vetoAggregator\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawAggregator\",\"inputs\":[{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"contractAggregatorV2V3Interface\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AggregatorConfirmed\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"latest\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"phaseId\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AggregatorProposed\",\"inputs\":[{\"name\":\"current\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"next\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"activeFrom\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startedBy\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalVetoed\",\"inputs\":[{\"name\":\"proposed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalWithdrawn\",\"inputs\":[{\"name\":\"proposed\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ImpossibleTime\",\"inputs\":[{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoAnswer\",\"inputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"NoCode\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoProposal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proposed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherDecimals\",\"inputs\":[{\"name\":\"proposed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"OtherDescription\",\"inputs\":[{\"name\":\"proposed\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"current\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RenouncingDisabled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooLarge\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiresAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"confirmableAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "TwofoldProxy",
	Bin: "0x60c0806040523461045557608081612170803803809161001f8285610515565b8339810103126104555761003281610538565b9061003f60208201610538565b60408201516060909201516001600160a01b0381169390849003610455576001600160a01b0316801561050257600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360409182516100c88482610515565b60058152602081016464656c617960d81b815262278d0083116104b2575050833b1561049f57608052815163313ce56760e01b8152602081600481875afa908115610459575f91610463575b5060a0528151633942720b60e11b8152925f84600481845afa938415610459575f946103cc575b5083516001600160401b0381116102bd57600554600181811c911680156103c2575b60208210146103ae57601f811161033f575b50602094601f82116001146102dc579481929394955f926102d1575b50508160011b915f199060031b1c1916176005555b60025483516001600160a01b03909116908085018181106001600160401b038211176102bd578552828152600160209182018190526002805461ffff60a01b1986166001600160b01b031990911617600160a01b1790555f8181526004835286902080546001600160a01b0319168517905585519081527f9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c39190a360018060a01b03168060018060a01b03196007541617600755426008555f7f7aba715650f22c2e77d219e60fc0c076f31fb8450cd4b2a6150e6cdc9e482b4960208451428152a351611c23908161054d82396080518181816103d901528181610c0801528181610f7b015261159d015260a0518181816112d801526119f90152f35b634e487b7160e01b5f52604160045260245ffd5b015190505f8061018b565b601f1982169560055f52805f20915f5b8881106103275750836001959697981061030f575b505050811b016005556101a0565b01515f1960f88460031b161c191690555f8080610301565b919260206001819286850151815501940192016102ec565b8181111561016f5760055f819052601f8301901c7f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db0602084106103a6575b81601f9101920160051c03905f5b82811061039957505061016f565b5f8282015560010161038b565b5f915061037d565b634e487b7160e01b5f52602260045260245ffd5b90607f169061015d565b9093503d805f833e6103de8183610515565b810190602081830312610455578051906001600160401b038211610455570181601f82011215610455578051906001600160401b0382116102bd57845192610430601f8401601f191660200185610515565b8284526020838301011161045557815f9260208093018386015e83010152925f61013b565b5f80fd5b83513d5f823e3d90fd5b90506020813d602011610497575b8161047e60209383610515565b81010312610455575160ff81168103610455575f610114565b3d9150610471565b836333a2905b60e11b5f5260045260245ffd5b9060a49185519384926373c9e34d60e01b8452608060048501525180928160848601528585015e5f84838501015260248301525f604483015262278d006064830152601f80199101168101030190fd5b631e4fbdf760e01b5f525f60045260245ffd5b601f909101601f19168101906001600160401b038211908210176102bd57604052565b51906001600160a01b03821682036104555756fe60806040526004361015610011575f80fd5b5f3560e01c806304755edc14611458578063245a7bfc1461142557806329de529a146113b757806330e140f5146112fc578063313ce567146112bf578063452a9320146112875780634818e84d1461124d5780634efa88051461122357806350d25bcd146111b357806354fd4d501461114357806358303b101461111f5780636001ac5314611062578063668a0f0214610f9e5780636a42b8f814610f64578063715018a614610f245780637284e41614610e2857806379ba509714610d405780638205bf6a14610cd05780638622a68914610c915780638a0dac4a14610b895780638da5cb5b14610b575780638f6b4d9114610a8b5780639a6fc8f5146109ca578063a928c096146106a7578063b5ab58dc1461061b578063b633620c1461055b578063c15973041461050f578063e30c3978146104dc578063e8c4be30146104a9578063f2fde38b14610407578063f8a2abd3146102bf5763feaf968c14610179575f80fd5b346102bb575f6003193601126102bb5760025473ffffffffffffffffffffffffffffffffffffffff60a061ffff83821c16926004604051809481937ffeaf968c000000000000000000000000000000000000000000000000000000008352165afa9081156102b0575f905f935f925f925f95610257575b5061025393929169ffffffffffffffffffff610211816102199416836117f0565b9616906117f0565b91604051958695869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b0390f35b69ffffffffffffffffffff96506102119550610253945086935061021991506102979060a03d60a0116102a9575b61028f81836114fe565b81019061161e565b929950919750959094509091506101f0565b503d610285565b6040513d5f823e3d90fd5b5f80fd5b346102bb5760206003193601126102bb5760043573ffffffffffffffffffffffffffffffffffffffff8116908181036102bb57610303906102fe6116a1565b611999565b60405161030f816114b5565b818152602067ffffffffffffffff4216910152807fffffffffffffffffffffffff000000000000000000000000000000000000000060035416176003556003547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000004260a01b1691161760035573ffffffffffffffffffffffffffffffffffffffff600254167fa162146b855e46410444f25c386193061af1f575175e89ac1a6dafa703e5311260206103fe7f00000000000000000000000000000000000000000000000000000000000000004261153f565b604051908152a3005b346102bb5760206003193601126102bb5760043573ffffffffffffffffffffffffffffffffffffffff81168091036102bb576104416116a1565b807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346102bb575f6003193601126102bb57602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346102bb575f6003193601126102bb57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b346102bb5760206003193601126102bb5760043561ffff81168091036102bb575f526004602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346102bb5760206003193601126102bb576024602067ffffffffffffffff610584600435611821565b94915073ffffffffffffffffffffffffffffffffffffffff60405195869485937fb633620c000000000000000000000000000000000000000000000000000000008552166004840152165afa80156102b0575f906105e8575b602090604051908152f35b506020813d602011610613575b81610602602093836114fe565b810103126102bb57602090516105dd565b3d91506105f5565b346102bb5760206003193601126102bb576024602067ffffffffffffffff610644600435611821565b94915073ffffffffffffffffffffffffffffffffffffffff60405195869485937fb5ab58dc000000000000000000000000000000000000000000000000000000008552166004840152165afa80156102b0575f906105e857602090604051908152f35b346102bb5760206003193601126102bb5760043573ffffffffffffffffffffffffffffffffffffffff8116908181036102bb576106e26116a1565b6106eb816116c1565b6106f361154c565b80421061099b576212750081018091116108b3578042101561096c575061071990611999565b6040517ffeaf968c00000000000000000000000000000000000000000000000000000000815260a081600481855afa9081156102b0575f905f5f915f94610944575b505f81131561091957508015158061090f575b156108e057506107959161078e69ffffffffffffffffffff80931661179b565b501661179b565b505f600355600254600161ffff8260a01c160161ffff81116108b357602073ffffffffffffffffffffffffffffffffffffffff81937f9059c5baba6c0b7b10f4e50a8f483ea9d8f86040bd66fd4423a60d393883d2c3936040516107f8816114b5565b87815261ffff82169687910152867fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff00000000000000000000000000000000000000006002549260a01b16911617600255845f526004835260405f20867fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790556040519485521692a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f40d14d3f000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b504281111561076e565b7f0238e369000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92505050610961915060a03d60a0116102a95761028f81836114fe565b93929091508561075b565b7f388b0173000000000000000000000000000000000000000000000000000000005f524260045260245260445ffd5b7fb1b9b6ee000000000000000000000000000000000000000000000000000000005f524260045260245260445ffd5b346102bb5760206003193601126102bb5760043569ffffffffffffffffffff81168091036102bb5767ffffffffffffffff60a0610a08602493611821565b9391949073ffffffffffffffffffffffffffffffffffffffff60405195869485937f9a6fc8f5000000000000000000000000000000000000000000000000000000008552166004840152165afa9081156102b0575f905f935f925f925f95610257575061025393929169ffffffffffffffffffff610211816102199416836117f0565b346102bb575f6003193601126102bb57600460a073ffffffffffffffffffffffffffffffffffffffff610abc611751565b16604051928380927ffeaf968c0000000000000000000000000000000000000000000000000000000082525afa80156102b0575f5f915f5f905f92610b2b575b6040805169ffffffffffffffffffff95861681526020810196909652850152606084015216608082015260a090f35b5050505050610b4b6102539160a03d60a0116102a95761028f81836114fe565b92945084939291610afc565b346102bb575f6003193601126102bb57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346102bb5760206003193601126102bb5760043573ffffffffffffffffffffffffffffffffffffffff81168091036102bb57610bc36116a1565b610bcb6115c5565b7f7aba715650f22c2e77d219e60fc0c076f31fb8450cd4b2a6150e6cdc9e482b49602073ffffffffffffffffffffffffffffffffffffffff610c2d7f00000000000000000000000000000000000000000000000000000000000000004261153f565b931692837fffffffffffffffffffffffff00000000000000000000000000000000000000006006541617600655847fffffffffffffffffffffffff0000000000000000000000000000000000000000600754161760075580600855604051908152a3005b346102bb575f6003193601126102bb57610ca961154c565b80610cbb575060205f5b604051908152f35b6212750081018091116108b357602090610cb3565b346102bb575f6003193601126102bb576004602073ffffffffffffffffffffffffffffffffffffffff60025416604051928380927f8205bf6a0000000000000000000000000000000000000000000000000000000082525afa80156102b0575f906105e857602090604051908152f35b346102bb575f6003193601126102bb576001543373ffffffffffffffffffffffffffffffffffffffff821603610dfc577fffffffffffffffffffffffff0000000000000000000000000000000000000000166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102bb575f6003193601126102bb576040515f600554610e4881611650565b8084529060018116908115610ee25750600114610e84575b61025383610e70818503826114fe565b604051918291602083526020830190611472565b91905060055f527f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db0915f905b808210610ec857509091508101602001610e70610e60565b919260018160209254838588010152019101909291610eb0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b84019091019150610e709050610e60565b346102bb575f6003193601126102bb57610f3c6116a1565b7f975e4821000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102bb575f6003193601126102bb5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102bb575f6003193601126102bb57600254604051907f668a0f0200000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff85165afa9182156102b0575f9261102c575b602069ffffffffffffffffffff6110238561ffff8660a01c166117f0565b16604051908152f35b91506020823d60201161105a575b81611047602093836114fe565b810103126102bb57905190611023611005565b3d915061103a565b346102bb5760206003193601126102bb5760043569ffffffffffffffffffff81168091036102bb5760a073ffffffffffffffffffffffffffffffffffffffff6110a9611751565b16916024604051809481937f9a6fc8f500000000000000000000000000000000000000000000000000000000835260048301525afa80156102b0575f5f915f5f905f92610b2b576040805169ffffffffffffffffffff95861681526020810196909652850152606084015216608082015260a090f35b346102bb575f6003193601126102bb57602061ffff60025460a01c16604051908152f35b346102bb575f6003193601126102bb576004602073ffffffffffffffffffffffffffffffffffffffff60025416604051928380927f54fd4d500000000000000000000000000000000000000000000000000000000082525afa80156102b0575f906105e857602090604051908152f35b346102bb575f6003193601126102bb576004602073ffffffffffffffffffffffffffffffffffffffff60025416604051928380927f50d25bcd0000000000000000000000000000000000000000000000000000000082525afa80156102b0575f906105e857602090604051908152f35b346102bb575f6003193601126102bb57602067ffffffffffffffff60035460a01c16604051908152f35b346102bb575f6003193601126102bb57604073ffffffffffffffffffffffffffffffffffffffff6007541660085482519182526020820152f35b346102bb575f6003193601126102bb5760206112a16115c5565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346102bb575f6003193601126102bb57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102bb5760206003193601126102bb5760043573ffffffffffffffffffffffffffffffffffffffff81168082036102bb5773ffffffffffffffffffffffffffffffffffffffff61134b6115c5565b16918233036113875761135d906116c1565b5f6003557f02cb0ec94092968de37a946cc86bcde63a7e200d05dfa1cfc156920d2f76ccc55f80a3005b827f826f1bd2000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346102bb5760206003193601126102bb5760043573ffffffffffffffffffffffffffffffffffffffff8116908181036102bb576113fb906113f66116a1565b6116c1565b5f6003557fa5b08a9ecdbd5a58ad2cad96fbad20d1d2ee3924a737a6c305c389136ab2cf555f80a2005b346102bb575f6003193601126102bb57602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b346102bb575f6003193601126102bb576020610cb361154c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6040810190811067ffffffffffffffff8211176114d157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114d157604052565b919082018092116108b357565b602060405161155a816114b5565b6003549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169283835260a01c169283910152155f1461159757505f90565b6115c2907f00000000000000000000000000000000000000000000000000000000000000009061153f565b90565b6008544210156115eb5773ffffffffffffffffffffffffffffffffffffffff6006541690565b73ffffffffffffffffffffffffffffffffffffffff6007541690565b519069ffffffffffffffffffff821682036102bb57565b908160a09103126102bb5761163281611607565b916020820151916040810151916115c2608060608401519301611607565b90600182811c92168015611697575b602083101461166a57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161165f565b73ffffffffffffffffffffffffffffffffffffffff5f54163303610dfc57565b73ffffffffffffffffffffffffffffffffffffffff600354169081158015611731575b6116ec575050565b73ffffffffffffffffffffffffffffffffffffffff907f8678e368000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5073ffffffffffffffffffffffffffffffffffffffff81168214156116e4565b73ffffffffffffffffffffffffffffffffffffffff6003541690811561177357565b7f0dc5fde9000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff81116117b95769ffffffffffffffffffff1690565b7f710a9cfa000000000000000000000000000000000000000000000000000000005f5260045267ffffffffffffffff60245260445ffd5b9067ffffffffffffffff81116117b95769ffffffffffffffffffff69ffff000000000000000091169160401b161790565b9061ffff8260401c169167ffffffffffffffff811691835f52600460205269ffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff60405f205416921115806118d3575b1561187557565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f4e6f20646174612070726573656e7400000000000000000000000000000000006044820152fd5b5081151561186e565b6005545f92916118eb82611650565b808252916001811690811561195f5750600114611906575050565b60055f9081529293509091907f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db05b838310611945575060209250010190565b600181602092949394548385870101520191019190611934565b60209495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091509291921683830152151560051b010190565b73ffffffffffffffffffffffffffffffffffffffff16803b15611bf8576040517f313ce567000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156102b0575f91611bbc575b5060ff807f0000000000000000000000000000000000000000000000000000000000000000169116818103611b8e5750505f600491604051928380927f7284e4160000000000000000000000000000000000000000000000000000000082525afa9081156102b0575f91611ae6575b5080516020820120604051611a8181611a7a816118dc565b03826114fe565b6020815191012003611a905750565b611ad190611ae26040519283927f45b5ada9000000000000000000000000000000000000000000000000000000008452604060048501526044840190611472565b6003198382030160248401526118dc565b0390fd5b90503d805f833e611af781836114fe565b8101906020818303126102bb5780519067ffffffffffffffff82116102bb570181601f820112156102bb5780519067ffffffffffffffff82116114d15760405192611b6a60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86011601856114fe565b828452602083830101116102bb57815f9260208093018386015e830101525f611a62565b7f2a92eb14000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011611bf0575b81611bd7602093836114fe565b810103126102bb575160ff811681036102bb575f6119f3565b3d9150611bca565b7f674520b6000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// TwofoldProxy is an auto generated Go binding around an Ethereum contract.
type TwofoldProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TwofoldProxy) GetABI() abi.ABI {
	return c.abi
}

// NewTwofoldProxy creates a new instance of TwofoldProxy.
func NewTwofoldProxy() *TwofoldProxy {
	parsed, err := TwofoldProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TwofoldProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TwofoldProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address guardian_, uint256 delay_, address first) returns()
func (twofoldProxy *TwofoldProxy) PackConstructor(owner_ common.Address, guardian_ common.Address, delay_ *big.Int, first common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("", owner_, guardian_, delay_, first)
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
func (twofoldProxy *TwofoldProxy) PackAcceptOwnership() []byte {
	enc, err := twofoldProxy.abi.Pack("acceptOwnership")
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
func (twofoldProxy *TwofoldProxy) TryPackAcceptOwnership() ([]byte, error) {
	return twofoldProxy.abi.Pack("acceptOwnership")
}

// PackAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x245a7bfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function aggregator() view returns(address)
func (twofoldProxy *TwofoldProxy) PackAggregator() []byte {
	enc, err := twofoldProxy.abi.Pack("aggregator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x245a7bfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function aggregator() view returns(address)
func (twofoldProxy *TwofoldProxy) TryPackAggregator() ([]byte, error) {
	return twofoldProxy.abi.Pack("aggregator")
}

// UnpackAggregator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (twofoldProxy *TwofoldProxy) UnpackAggregator(data []byte) (common.Address, error) {
	out, err := twofoldProxy.abi.Unpack("aggregator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfirmAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa928c096.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) PackConfirmAggregator(next common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("confirmAggregator", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa928c096.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) TryPackConfirmAggregator(next common.Address) ([]byte, error) {
	return twofoldProxy.abi.Pack("confirmAggregator", next)
}

// PackConfirmableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04755edc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmableAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) PackConfirmableAt() []byte {
	enc, err := twofoldProxy.abi.Pack("confirmableAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04755edc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmableAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) TryPackConfirmableAt() ([]byte, error) {
	return twofoldProxy.abi.Pack("confirmableAt")
}

// UnpackConfirmableAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04755edc.
//
// Solidity: function confirmableAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackConfirmableAt(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("confirmableAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldProxy *TwofoldProxy) PackDecimals() []byte {
	enc, err := twofoldProxy.abi.Pack("decimals")
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
func (twofoldProxy *TwofoldProxy) TryPackDecimals() ([]byte, error) {
	return twofoldProxy.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldProxy *TwofoldProxy) UnpackDecimals(data []byte) (uint8, error) {
	out, err := twofoldProxy.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint256)
func (twofoldProxy *TwofoldProxy) PackDelay() []byte {
	enc, err := twofoldProxy.abi.Pack("delay")
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
func (twofoldProxy *TwofoldProxy) TryPackDelay() ([]byte, error) {
	return twofoldProxy.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackDelay(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("delay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (twofoldProxy *TwofoldProxy) PackDescription() []byte {
	enc, err := twofoldProxy.abi.Pack("description")
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
func (twofoldProxy *TwofoldProxy) TryPackDescription() ([]byte, error) {
	return twofoldProxy.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (twofoldProxy *TwofoldProxy) UnpackDescription(data []byte) (string, error) {
	out, err := twofoldProxy.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackExpiresAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8622a689.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiresAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) PackExpiresAt() []byte {
	enc, err := twofoldProxy.abi.Pack("expiresAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiresAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8622a689.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiresAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) TryPackExpiresAt() ([]byte, error) {
	return twofoldProxy.abi.Pack("expiresAt")
}

// UnpackExpiresAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8622a689.
//
// Solidity: function expiresAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackExpiresAt(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("expiresAt", data)
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
func (twofoldProxy *TwofoldProxy) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := twofoldProxy.abi.Pack("getAnswer", roundId)
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
func (twofoldProxy *TwofoldProxy) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return twofoldProxy.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (twofoldProxy *TwofoldProxy) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("getAnswer", data)
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
func (twofoldProxy *TwofoldProxy) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := twofoldProxy.abi.Pack("getRoundData", roundId)
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
func (twofoldProxy *TwofoldProxy) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return twofoldProxy.abi.Pack("getRoundData", roundId)
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
func (twofoldProxy *TwofoldProxy) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := twofoldProxy.abi.Unpack("getRoundData", data)
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
func (twofoldProxy *TwofoldProxy) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := twofoldProxy.abi.Pack("getTimestamp", roundId)
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
func (twofoldProxy *TwofoldProxy) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return twofoldProxy.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (twofoldProxy *TwofoldProxy) PackGuardian() []byte {
	enc, err := twofoldProxy.abi.Pack("guardian")
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
func (twofoldProxy *TwofoldProxy) TryPackGuardian() ([]byte, error) {
	return twofoldProxy.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (twofoldProxy *TwofoldProxy) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := twofoldProxy.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldProxy *TwofoldProxy) PackLatestAnswer() []byte {
	enc, err := twofoldProxy.abi.Pack("latestAnswer")
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
func (twofoldProxy *TwofoldProxy) TryPackLatestAnswer() ([]byte, error) {
	return twofoldProxy.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldProxy *TwofoldProxy) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("latestAnswer", data)
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
func (twofoldProxy *TwofoldProxy) PackLatestRound() []byte {
	enc, err := twofoldProxy.abi.Pack("latestRound")
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
func (twofoldProxy *TwofoldProxy) TryPackLatestRound() ([]byte, error) {
	return twofoldProxy.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("latestRound", data)
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
func (twofoldProxy *TwofoldProxy) PackLatestRoundData() []byte {
	enc, err := twofoldProxy.abi.Pack("latestRoundData")
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
func (twofoldProxy *TwofoldProxy) TryPackLatestRoundData() ([]byte, error) {
	return twofoldProxy.abi.Pack("latestRoundData")
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
func (twofoldProxy *TwofoldProxy) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := twofoldProxy.abi.Unpack("latestRoundData", data)
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
func (twofoldProxy *TwofoldProxy) PackLatestTimestamp() []byte {
	enc, err := twofoldProxy.abi.Pack("latestTimestamp")
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
func (twofoldProxy *TwofoldProxy) TryPackLatestTimestamp() ([]byte, error) {
	return twofoldProxy.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("latestTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4818e84d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextGuardian() view returns(address next, uint256 activeFrom)
func (twofoldProxy *TwofoldProxy) PackNextGuardian() []byte {
	enc, err := twofoldProxy.abi.Pack("nextGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4818e84d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextGuardian() view returns(address next, uint256 activeFrom)
func (twofoldProxy *TwofoldProxy) TryPackNextGuardian() ([]byte, error) {
	return twofoldProxy.abi.Pack("nextGuardian")
}

// NextGuardianOutput serves as a container for the return parameters of contract
// method NextGuardian.
type NextGuardianOutput struct {
	Next       common.Address
	ActiveFrom *big.Int
}

// UnpackNextGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4818e84d.
//
// Solidity: function nextGuardian() view returns(address next, uint256 activeFrom)
func (twofoldProxy *TwofoldProxy) UnpackNextGuardian(data []byte) (NextGuardianOutput, error) {
	out, err := twofoldProxy.abi.Unpack("nextGuardian", data)
	outstruct := new(NextGuardianOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Next = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.ActiveFrom = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (twofoldProxy *TwofoldProxy) PackOwner() []byte {
	enc, err := twofoldProxy.abi.Pack("owner")
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
func (twofoldProxy *TwofoldProxy) TryPackOwner() ([]byte, error) {
	return twofoldProxy.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (twofoldProxy *TwofoldProxy) UnpackOwner(data []byte) (common.Address, error) {
	out, err := twofoldProxy.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (twofoldProxy *TwofoldProxy) PackPendingOwner() []byte {
	enc, err := twofoldProxy.abi.Pack("pendingOwner")
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
func (twofoldProxy *TwofoldProxy) TryPackPendingOwner() ([]byte, error) {
	return twofoldProxy.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (twofoldProxy *TwofoldProxy) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := twofoldProxy.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPhaseAggregators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1597304.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phaseAggregators(uint16 phase) view returns(address)
func (twofoldProxy *TwofoldProxy) PackPhaseAggregators(phase uint16) []byte {
	enc, err := twofoldProxy.abi.Pack("phaseAggregators", phase)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhaseAggregators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1597304.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phaseAggregators(uint16 phase) view returns(address)
func (twofoldProxy *TwofoldProxy) TryPackPhaseAggregators(phase uint16) ([]byte, error) {
	return twofoldProxy.abi.Pack("phaseAggregators", phase)
}

// UnpackPhaseAggregators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1597304.
//
// Solidity: function phaseAggregators(uint16 phase) view returns(address)
func (twofoldProxy *TwofoldProxy) UnpackPhaseAggregators(data []byte) (common.Address, error) {
	out, err := twofoldProxy.abi.Unpack("phaseAggregators", data)
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
func (twofoldProxy *TwofoldProxy) PackPhaseId() []byte {
	enc, err := twofoldProxy.abi.Pack("phaseId")
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
func (twofoldProxy *TwofoldProxy) TryPackPhaseId() ([]byte, error) {
	return twofoldProxy.abi.Pack("phaseId")
}

// UnpackPhaseId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58303b10.
//
// Solidity: function phaseId() view returns(uint16)
func (twofoldProxy *TwofoldProxy) UnpackPhaseId(data []byte) (uint16, error) {
	out, err := twofoldProxy.abi.Unpack("phaseId", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackProposeAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8a2abd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) PackProposeAggregator(next common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("proposeAggregator", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8a2abd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) TryPackProposeAggregator(next common.Address) ([]byte, error) {
	return twofoldProxy.abi.Pack("proposeAggregator", next)
}

// PackProposedAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8c4be30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedAggregator() view returns(address)
func (twofoldProxy *TwofoldProxy) PackProposedAggregator() []byte {
	enc, err := twofoldProxy.abi.Pack("proposedAggregator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8c4be30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedAggregator() view returns(address)
func (twofoldProxy *TwofoldProxy) TryPackProposedAggregator() ([]byte, error) {
	return twofoldProxy.abi.Pack("proposedAggregator")
}

// UnpackProposedAggregator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8c4be30.
//
// Solidity: function proposedAggregator() view returns(address)
func (twofoldProxy *TwofoldProxy) UnpackProposedAggregator(data []byte) (common.Address, error) {
	out, err := twofoldProxy.abi.Unpack("proposedAggregator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4efa8805.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) PackProposedAt() []byte {
	enc, err := twofoldProxy.abi.Pack("proposedAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4efa8805.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) TryPackProposedAt() ([]byte, error) {
	return twofoldProxy.abi.Pack("proposedAt")
}

// UnpackProposedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4efa8805.
//
// Solidity: function proposedAt() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackProposedAt(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("proposedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposedGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6001ac53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedGetRoundData(uint80 roundId) view returns(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldProxy *TwofoldProxy) PackProposedGetRoundData(roundId *big.Int) []byte {
	enc, err := twofoldProxy.abi.Pack("proposedGetRoundData", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6001ac53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedGetRoundData(uint80 roundId) view returns(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldProxy *TwofoldProxy) TryPackProposedGetRoundData(roundId *big.Int) ([]byte, error) {
	return twofoldProxy.abi.Pack("proposedGetRoundData", roundId)
}

// ProposedGetRoundDataOutput serves as a container for the return parameters of contract
// method ProposedGetRoundData.
type ProposedGetRoundDataOutput struct {
	Id              *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackProposedGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6001ac53.
//
// Solidity: function proposedGetRoundData(uint80 roundId) view returns(uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldProxy *TwofoldProxy) UnpackProposedGetRoundData(data []byte) (ProposedGetRoundDataOutput, error) {
	out, err := twofoldProxy.abi.Unpack("proposedGetRoundData", data)
	outstruct := new(ProposedGetRoundDataOutput)
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

// PackProposedLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f6b4d91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedLatestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldProxy *TwofoldProxy) PackProposedLatestRoundData() []byte {
	enc, err := twofoldProxy.abi.Pack("proposedLatestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f6b4d91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedLatestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldProxy *TwofoldProxy) TryPackProposedLatestRoundData() ([]byte, error) {
	return twofoldProxy.abi.Pack("proposedLatestRoundData")
}

// ProposedLatestRoundDataOutput serves as a container for the return parameters of contract
// method ProposedLatestRoundData.
type ProposedLatestRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackProposedLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f6b4d91.
//
// Solidity: function proposedLatestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (twofoldProxy *TwofoldProxy) UnpackProposedLatestRoundData(data []byte) (ProposedLatestRoundDataOutput, error) {
	out, err := twofoldProxy.abi.Unpack("proposedLatestRoundData", data)
	outstruct := new(ProposedLatestRoundDataOutput)
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() view returns()
func (twofoldProxy *TwofoldProxy) PackRenounceOwnership() []byte {
	enc, err := twofoldProxy.abi.Pack("renounceOwnership")
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
func (twofoldProxy *TwofoldProxy) TryPackRenounceOwnership() ([]byte, error) {
	return twofoldProxy.abi.Pack("renounceOwnership")
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address next) returns()
func (twofoldProxy *TwofoldProxy) PackSetGuardian(next common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("setGuardian", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address next) returns()
func (twofoldProxy *TwofoldProxy) TryPackSetGuardian(next common.Address) ([]byte, error) {
	return twofoldProxy.abi.Pack("setGuardian", next)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (twofoldProxy *TwofoldProxy) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("transferOwnership", newOwner)
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
func (twofoldProxy *TwofoldProxy) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return twofoldProxy.abi.Pack("transferOwnership", newOwner)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (twofoldProxy *TwofoldProxy) PackVersion() []byte {
	enc, err := twofoldProxy.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (twofoldProxy *TwofoldProxy) TryPackVersion() ([]byte, error) {
	return twofoldProxy.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (twofoldProxy *TwofoldProxy) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := twofoldProxy.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVetoAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30e140f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) PackVetoAggregator(next common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("vetoAggregator", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30e140f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) TryPackVetoAggregator(next common.Address) ([]byte, error) {
	return twofoldProxy.abi.Pack("vetoAggregator", next)
}

// PackWithdrawAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29de529a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) PackWithdrawAggregator(next common.Address) []byte {
	enc, err := twofoldProxy.abi.Pack("withdrawAggregator", next)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29de529a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawAggregator(address next) returns()
func (twofoldProxy *TwofoldProxy) TryPackWithdrawAggregator(next common.Address) ([]byte, error) {
	return twofoldProxy.abi.Pack("withdrawAggregator", next)
}

// TwofoldProxyAggregatorConfirmed represents a AggregatorConfirmed event raised by the TwofoldProxy contract.
type TwofoldProxyAggregatorConfirmed struct {
	Previous common.Address
	Latest   common.Address
	PhaseId  uint16
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyAggregatorConfirmedEventName = "AggregatorConfirmed"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyAggregatorConfirmed) ContractEventName() string {
	return TwofoldProxyAggregatorConfirmedEventName
}

// UnpackAggregatorConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AggregatorConfirmed(address indexed previous, address indexed latest, uint16 phaseId)
func (twofoldProxy *TwofoldProxy) UnpackAggregatorConfirmedEvent(log *types.Log) (*TwofoldProxyAggregatorConfirmed, error) {
	event := "AggregatorConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyAggregatorConfirmed)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyAggregatorProposed represents a AggregatorProposed event raised by the TwofoldProxy contract.
type TwofoldProxyAggregatorProposed struct {
	Current       common.Address
	Proposed      common.Address
	ConfirmableAt *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyAggregatorProposedEventName = "AggregatorProposed"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyAggregatorProposed) ContractEventName() string {
	return TwofoldProxyAggregatorProposedEventName
}

// UnpackAggregatorProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AggregatorProposed(address indexed current, address indexed proposed, uint256 confirmableAt)
func (twofoldProxy *TwofoldProxy) UnpackAggregatorProposedEvent(log *types.Log) (*TwofoldProxyAggregatorProposed, error) {
	event := "AggregatorProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyAggregatorProposed)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyAnswerUpdated represents a AnswerUpdated event raised by the TwofoldProxy contract.
type TwofoldProxyAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyAnswerUpdated) ContractEventName() string {
	return TwofoldProxyAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (twofoldProxy *TwofoldProxy) UnpackAnswerUpdatedEvent(log *types.Log) (*TwofoldProxyAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyAnswerUpdated)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyGuardianChanged represents a GuardianChanged event raised by the TwofoldProxy contract.
type TwofoldProxyGuardianChanged struct {
	Previous   common.Address
	Next       common.Address
	ActiveFrom *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyGuardianChanged) ContractEventName() string {
	return TwofoldProxyGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed previous, address indexed next, uint256 activeFrom)
func (twofoldProxy *TwofoldProxy) UnpackGuardianChangedEvent(log *types.Log) (*TwofoldProxyGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyGuardianChanged)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyNewRound represents a NewRound event raised by the TwofoldProxy contract.
type TwofoldProxyNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyNewRound) ContractEventName() string {
	return TwofoldProxyNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (twofoldProxy *TwofoldProxy) UnpackNewRoundEvent(log *types.Log) (*TwofoldProxyNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyNewRound)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the TwofoldProxy contract.
type TwofoldProxyOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyOwnershipTransferStarted) ContractEventName() string {
	return TwofoldProxyOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (twofoldProxy *TwofoldProxy) UnpackOwnershipTransferStartedEvent(log *types.Log) (*TwofoldProxyOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyOwnershipTransferred represents a OwnershipTransferred event raised by the TwofoldProxy contract.
type TwofoldProxyOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyOwnershipTransferred) ContractEventName() string {
	return TwofoldProxyOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (twofoldProxy *TwofoldProxy) UnpackOwnershipTransferredEvent(log *types.Log) (*TwofoldProxyOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyProposalVetoed represents a ProposalVetoed event raised by the TwofoldProxy contract.
type TwofoldProxyProposalVetoed struct {
	Proposed common.Address
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyProposalVetoedEventName = "ProposalVetoed"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyProposalVetoed) ContractEventName() string {
	return TwofoldProxyProposalVetoedEventName
}

// UnpackProposalVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalVetoed(address indexed proposed, address indexed guardian)
func (twofoldProxy *TwofoldProxy) UnpackProposalVetoedEvent(log *types.Log) (*TwofoldProxyProposalVetoed, error) {
	event := "ProposalVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyProposalVetoed)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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

// TwofoldProxyProposalWithdrawn represents a ProposalWithdrawn event raised by the TwofoldProxy contract.
type TwofoldProxyProposalWithdrawn struct {
	Proposed common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TwofoldProxyProposalWithdrawnEventName = "ProposalWithdrawn"

// ContractEventName returns the user-defined event name.
func (TwofoldProxyProposalWithdrawn) ContractEventName() string {
	return TwofoldProxyProposalWithdrawnEventName
}

// UnpackProposalWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalWithdrawn(address indexed proposed)
func (twofoldProxy *TwofoldProxy) UnpackProposalWithdrawnEvent(log *types.Log) (*TwofoldProxyProposalWithdrawn, error) {
	event := "ProposalWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldProxyProposalWithdrawn)
	if len(log.Data) > 0 {
		if err := twofoldProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldProxy.abi.Events[event].Inputs {
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
func (twofoldProxy *TwofoldProxy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["ImpossibleTime"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackImpossibleTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["NoAnswer"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackNoAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["NoProposal"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackNoProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["NotProposed"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackNotProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["OtherDecimals"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackOtherDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["OtherDescription"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackOtherDescriptionError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["RenouncingDisabled"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackRenouncingDisabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["RoundTooLarge"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackRoundTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldProxy.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return twofoldProxy.UnpackTooSoonError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TwofoldProxyImpossibleTime represents a ImpossibleTime error raised by the TwofoldProxy contract.
type TwofoldProxyImpossibleTime struct {
	UpdatedAt *big.Int
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ImpossibleTime(uint256 updatedAt, uint256 blockTime)
func TwofoldProxyImpossibleTimeErrorID() common.Hash {
	return common.HexToHash("0x40d14d3f10ff32893028df9098c401cc5ef091c31ef9e7a4cffb87a40ab614fa")
}

// UnpackImpossibleTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ImpossibleTime(uint256 updatedAt, uint256 blockTime)
func (twofoldProxy *TwofoldProxy) UnpackImpossibleTimeError(raw []byte) (*TwofoldProxyImpossibleTime, error) {
	out := new(TwofoldProxyImpossibleTime)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "ImpossibleTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyNoAnswer represents a NoAnswer error raised by the TwofoldProxy contract.
type TwofoldProxyNoAnswer struct {
	Answer *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAnswer(int256 answer)
func TwofoldProxyNoAnswerErrorID() common.Hash {
	return common.HexToHash("0x0238e369daa947f005d61ffdddd66128afd2f1c030721675816edb6266b350af")
}

// UnpackNoAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAnswer(int256 answer)
func (twofoldProxy *TwofoldProxy) UnpackNoAnswerError(raw []byte) (*TwofoldProxyNoAnswer, error) {
	out := new(TwofoldProxyNoAnswer)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "NoAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyNoCode represents a NoCode error raised by the TwofoldProxy contract.
type TwofoldProxyNoCode struct {
	Aggregator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address aggregator)
func TwofoldProxyNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address aggregator)
func (twofoldProxy *TwofoldProxy) UnpackNoCodeError(raw []byte) (*TwofoldProxyNoCode, error) {
	out := new(TwofoldProxyNoCode)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyNoProposal represents a NoProposal error raised by the TwofoldProxy contract.
type TwofoldProxyNoProposal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProposal()
func TwofoldProxyNoProposalErrorID() common.Hash {
	return common.HexToHash("0x0dc5fde963afd58000d00ae314ebbec964f60dc678ba7fc3a23e096e0b928c93")
}

// UnpackNoProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProposal()
func (twofoldProxy *TwofoldProxy) UnpackNoProposalError(raw []byte) (*TwofoldProxyNoProposal, error) {
	out := new(TwofoldProxyNoProposal)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "NoProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyNotGuardian represents a NotGuardian error raised by the TwofoldProxy contract.
type TwofoldProxyNotGuardian struct {
	Caller   common.Address
	Guardian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller, address guardian)
func TwofoldProxyNotGuardianErrorID() common.Hash {
	return common.HexToHash("0x826f1bd21a6e91b051ebea595c16fd03830d2c589a94acbc6c8e70e4c8fc863e")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller, address guardian)
func (twofoldProxy *TwofoldProxy) UnpackNotGuardianError(raw []byte) (*TwofoldProxyNotGuardian, error) {
	out := new(TwofoldProxyNotGuardian)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyNotProposed represents a NotProposed error raised by the TwofoldProxy contract.
type TwofoldProxyNotProposed struct {
	Aggregator common.Address
	Proposed   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProposed(address aggregator, address proposed)
func TwofoldProxyNotProposedErrorID() common.Hash {
	return common.HexToHash("0x8678e36831609ec5f32a92ad055e0162268236fd99ccf3fa0cda85dfbd267061")
}

// UnpackNotProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProposed(address aggregator, address proposed)
func (twofoldProxy *TwofoldProxy) UnpackNotProposedError(raw []byte) (*TwofoldProxyNotProposed, error) {
	out := new(TwofoldProxyNotProposed)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "NotProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyOtherDecimals represents a OtherDecimals error raised by the TwofoldProxy contract.
type TwofoldProxyOtherDecimals struct {
	Proposed uint8
	Current  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherDecimals(uint8 proposed, uint8 current)
func TwofoldProxyOtherDecimalsErrorID() common.Hash {
	return common.HexToHash("0x2a92eb140e6b74e120b361f6690c36cf3423b631254c0314110945cac113d947")
}

// UnpackOtherDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherDecimals(uint8 proposed, uint8 current)
func (twofoldProxy *TwofoldProxy) UnpackOtherDecimalsError(raw []byte) (*TwofoldProxyOtherDecimals, error) {
	out := new(TwofoldProxyOtherDecimals)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "OtherDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyOtherDescription represents a OtherDescription error raised by the TwofoldProxy contract.
type TwofoldProxyOtherDescription struct {
	Proposed string
	Current  string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherDescription(string proposed, string current)
func TwofoldProxyOtherDescriptionErrorID() common.Hash {
	return common.HexToHash("0x45b5ada9aa7aa7602bd6d86fd2e0ef33a23ff0d008328ab102ad7859f64e94cc")
}

// UnpackOtherDescriptionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherDescription(string proposed, string current)
func (twofoldProxy *TwofoldProxy) UnpackOtherDescriptionError(raw []byte) (*TwofoldProxyOtherDescription, error) {
	out := new(TwofoldProxyOtherDescription)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "OtherDescription", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyOutOfRange represents a OutOfRange error raised by the TwofoldProxy contract.
type TwofoldProxyOutOfRange struct {
	Field string
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(string field, uint256 value, uint256 min, uint256 max)
func TwofoldProxyOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x73c9e34d2a15238d4d9392e631e98bf849916058f3b57c13e1bf0d8b6d1d6540")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(string field, uint256 value, uint256 min, uint256 max)
func (twofoldProxy *TwofoldProxy) UnpackOutOfRangeError(raw []byte) (*TwofoldProxyOutOfRange, error) {
	out := new(TwofoldProxyOutOfRange)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the TwofoldProxy contract.
type TwofoldProxyOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TwofoldProxyOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (twofoldProxy *TwofoldProxy) UnpackOwnableInvalidOwnerError(raw []byte) (*TwofoldProxyOwnableInvalidOwner, error) {
	out := new(TwofoldProxyOwnableInvalidOwner)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the TwofoldProxy contract.
type TwofoldProxyOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TwofoldProxyOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (twofoldProxy *TwofoldProxy) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TwofoldProxyOwnableUnauthorizedAccount, error) {
	out := new(TwofoldProxyOwnableUnauthorizedAccount)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyRenouncingDisabled represents a RenouncingDisabled error raised by the TwofoldProxy contract.
type TwofoldProxyRenouncingDisabled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RenouncingDisabled()
func TwofoldProxyRenouncingDisabledErrorID() common.Hash {
	return common.HexToHash("0x975e48216264288596204b922ef07fe92e5a7e621627dee3945fc1280cdeb080")
}

// UnpackRenouncingDisabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RenouncingDisabled()
func (twofoldProxy *TwofoldProxy) UnpackRenouncingDisabledError(raw []byte) (*TwofoldProxyRenouncingDisabled, error) {
	out := new(TwofoldProxyRenouncingDisabled)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "RenouncingDisabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyRoundTooLarge represents a RoundTooLarge error raised by the TwofoldProxy contract.
type TwofoldProxyRoundTooLarge struct {
	Round *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLarge(uint256 round, uint256 max)
func TwofoldProxyRoundTooLargeErrorID() common.Hash {
	return common.HexToHash("0x710a9cfa997ab999717360bc026022c0e08b05472709ef807749ab9e0b6d9d91")
}

// UnpackRoundTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLarge(uint256 round, uint256 max)
func (twofoldProxy *TwofoldProxy) UnpackRoundTooLargeError(raw []byte) (*TwofoldProxyRoundTooLarge, error) {
	out := new(TwofoldProxyRoundTooLarge)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "RoundTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyTooLate represents a TooLate error raised by the TwofoldProxy contract.
type TwofoldProxyTooLate struct {
	BlockTime *big.Int
	ExpiresAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 blockTime, uint256 expiresAt)
func TwofoldProxyTooLateErrorID() common.Hash {
	return common.HexToHash("0x388b0173db4d67d3dde6a907127ba4666cfd85c9e09957658038ae708795e4d9")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 blockTime, uint256 expiresAt)
func (twofoldProxy *TwofoldProxy) UnpackTooLateError(raw []byte) (*TwofoldProxyTooLate, error) {
	out := new(TwofoldProxyTooLate)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldProxyTooSoon represents a TooSoon error raised by the TwofoldProxy contract.
type TwofoldProxyTooSoon struct {
	BlockTime     *big.Int
	ConfirmableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint256 blockTime, uint256 confirmableAt)
func TwofoldProxyTooSoonErrorID() common.Hash {
	return common.HexToHash("0xb1b9b6ee497acf5c25658b49d12360b01c2d63786f036bec3886cd1219958911")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint256 blockTime, uint256 confirmableAt)
func (twofoldProxy *TwofoldProxy) UnpackTooSoonError(raw []byte) (*TwofoldProxyTooSoon, error) {
	out := new(TwofoldProxyTooSoon)
	if err := twofoldProxy.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}
