// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package boundfeed

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

// TwofoldBoundFeedMetaData contains all meta data concerning the TwofoldBoundFeed contract.
var TwofoldBoundFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"},{\"name\":\"feedId_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"bound_\",\"type\":\"uint8\",\"internalType\":\"enumTwofoldBoundFeed.Bound\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTwofoldBoundFeed.Bound\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deviation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heartbeat\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestBounds\",\"inputs\":[],\"outputs\":[{\"name\":\"low\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"high\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"agreedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDivergence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"priceNoOlderThan\",\"inputs\":[{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldReader.Status\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startedBy\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotOk\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldReader.Status\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Removed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScaledToZero\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"storedDecimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	ID:  "TwofoldBoundFeed",
	Bin: "0x6101a080604052346103e957608081611f8b8038038091610020828561041f565b8339810103126103e95780516001600160a01b03811691908281036103e957602082015192606061005360408501610442565b9301519360028510156103e95760ff8416926024841161040c57905f916080528060a0526003810660e0526003810460c05260246040518094819363f59dfdfb60e01b835260048301525afa908115610401575f91610221575b50602060ff91510151168091816101005283610120528181115f1461021a576100de6100d9838661046e565b610496565b610140521015610211576100f5916100d99161046e565b6101605261018052604051611ae390816104a8823960805181818161046f0152818161050b015281816108fe01528181610a9001528181610b8d01528181610cce01528181610e00015281816110000152818161170a0152611a29015260a0518181816104cb015281816108bd015281816109f401528181610a4f01528181610b4c01528181610c8d01528181610dbf01528181610fda0152611833015260c05181818161174e01526119e3015260e0518181816117830152611a660152610100518161159c01526101205181610c310152610140518181816101eb0152818161163d01526119880152610160518181816101c901528181611667015261196601526101805181818161024e01528181610540015261192f0152f35b505060016100f5565b60016100de565b90503d805f833e610232818361041f565b8101906020818303126103e9578051906001600160401b0382116103e95701906080828203126103e95760405191608083016001600160401b038111848210176103ed5760405280516001600160401b0381116103e9578101918281039060e082126103e95760405191606083016001600160401b038111848210176103ed5760405284516001600160401b0381116103e95785019180601f840112156103e95782516001600160401b0381116103ed57604051916102fb601f8301601f19166020018461041f565b818352602082860101116103e9576020815f928260a097018386015e83010152835261032960208601610442565b6020840152603f1901126103e95760405160a08101936001600160401b038511828610176103ed5760c06103a29160609660405261036960408201610450565b8452610376878201610450565b602085015261038760808201610450565b604085015261039860a08201610450565b8785015201610450565b6080820152604082015283526103ba60208201610461565b60208401526103cb60408201610461565b6040840152015161ffff811681036103e957606082015260206100ad565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b83631de6e59160e31b5f5260045260245ffd5b601f909101601f19168101906001600160401b038211908210176103ed57604052565b519060ff821682036103e957565b519063ffffffff821682036103e957565b519081151582036103e957565b9060ff8091169116039060ff821161048257565b634e487b7160e01b5f52601160045260245ffd5b60ff16604d811161048257600a0a9056fe6080806040526004361015610012575f80fd5b5f3560e01c908163098fb62414610d8a57508063200d2ed214610c55578063313ce56714610c185780633de5d7d314610b145780633defb96214610a175780634a643499146109dd57806350d25bcd146109a257806354fd4d5014610987578063639097a114610885578063668a0f021461083d5780637284e416146104935780637dc0d1d0146104435780638205bf6a146104175780639a6fc8f51461039f578063b5ab58dc1461036f578063b633620c1461033f578063b79b0771146102ad578063be4df7d61461023c578063e6f4a3a0146101815763feaf968c146100f8575f80fd5b3461017d575f60031936011261017d576101106116f1565b91909282156101785761012f9061012a8460401c8261192c565b611567565b9061013983611319565b9263ffffffff8160201c169461fde78311155f1461016a57505050825b5f526020528060405260605260805260a05ff35b610173926112d8565b610156565b6118c8565b5f80fd5b3461017d575f60031936011261017d576101996116f1565b80915092919215610236576060925061022361021d8260401c9361012a610218610211836101c789826114fd565b7f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000000204611567565b96836115c4565b611637565b91611319565b9060405192835260208301526040820152f35b506118c8565b3461017d575f60031936011261017d577f00000000000000000000000000000000000000000000000000000000000000006040516002821015610280576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b3461017d57602060031936011261017d576102c66116f1565b809291501561033957506102db600435610fb2565b600b811015610280576001810361030e575061030261021d60409361012a84861c8261192c565b82519182526020820152f35b7f2b1b7629000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b826118c8565b3461017d57602060031936011261017d5760206103676103606004356113a1565b9050611319565b604051908152f35b3461017d57602060031936011261017d57602061036761012a6103936004356113a1565b60409291921c8261192c565b3461017d57602060031936011261017d5760043569ffffffffffffffffffff811680910361017d57806103e56103d660a0936113a1565b919061012a8360401c8261192c565b9063ffffffff6103f482611319565b9160201c1691604051938452602084015280604084015260608301526080820152f35b3461017d575f60031936011261017d5761042f6116f1565b809391501561017857602061036784611319565b3461017d575f60031936011261017d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017d575f60031936011261017d576040517ff59dfdfb0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610832575f91610688575b5051517f000000000000000000000000000000000000000000000000000000000000000060028110156102805761064757604060206105fe825161057f8482610e6d565b600681527f20286c6f77290000000000000000000000000000000000000000000000000000838201525b82845193849281808501988051918291018a5e8401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610e6d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190f35b604060206105fe825161065a8482610e6d565b600781527f2028686967682900000000000000000000000000000000000000000000000000838201526105a9565b90503d805f833e6106998183610e6d565b81019060208183031261017d5780519067ffffffffffffffff821161017d57019060808282031261017d57604051916080830183811067ffffffffffffffff82111761080557604052805167ffffffffffffffff811161017d5781019060e08284031261017d576040516060810181811067ffffffffffffffff82111761080557604052825167ffffffffffffffff811161017d57830184601f8201121561017d57805167ffffffffffffffff81116108055760405191610782601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184610e6d565b818352866020838301011161017d57815f9260208093018386015e83010152815260208301519260ff8416840361017d576107fa9460406107cb92606096602086015201610ebf565b604082015284526107de60208201610f83565b60208501526107ef60408201610f83565b604085015201610fa3565b60608201528161053b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b3461017d575f60031936011261017d576108556116f1565b9192821561087e57602069ffffffffffffffffffff6108758585886112d8565b16604051908152f35b83906118c8565b3461017d575f60031936011261017d576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610832575f91610942575b602063ffffffff8184015116604051908152f35b905060a03d60a011610980575b6109598183610e6d565b81019060a08183031261017d576020610978819363ffffffff93610ebf565b92505061092e565b503d61094f565b3461017d575f60031936011261017d57602060405160018152f35b3461017d575f60031936011261017d576109ba6116f1565b8093929150156109d75760206103678361012a8660401c8261192c565b906118c8565b3461017d575f60031936011261017d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461017d575f60031936011261017d576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610832575f91610ad2575b602063ffffffff835116604051908152f35b905060a03d60a011610b0d575b610ae98183610e6d565b810160a08282031261017d57610b0663ffffffff91602093610ebf565b9150610ac0565b503d610adf565b3461017d575f60031936011261017d576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610832575f91610bd2575b602063ffffffff604084015116604051908152f35b905060a03d60a011610c11575b610be98183610e6d565b81019060a08183031261017d576040610c0960209363ffffffff93610ebf565b925050610bbd565b503d610bdf565b3461017d575f60031936011261017d57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017d575f60031936011261017d576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610832575f91610d42575b50610d2163ffffffff610d26925116600a8104603c81115f14610d395790610f76565b610fb2565b604051600b821015610280576020918152f35b50603c90610f76565b905060a03d60a011610d83575b610d598183610e6d565b81019060a08183031261017d5763ffffffff610d7b610d2693610d2193610ebf565b925050610cfe565b503d610d4f565b3461017d575f60031936011261017d577f7b50c0f60000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610832575f90610e3a575b602090604051908152f35b506020813d602011610e65575b81610e5460209383610e6d565b8101031261017d5760209051610e2f565b3d9150610e47565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761080557604052565b519063ffffffff8216820361017d57565b91908260a091031261017d5760405160a0810181811067ffffffffffffffff821117610805576040526080610f34818395610ef981610eae565b8552610f0760208201610eae565b6020860152610f1860408201610eae565b6040860152610f2960608201610eae565b606086015201610eae565b910152565b90623d09008201809211610f4957565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908201809211610f4957565b5190811515820361017d57565b519065ffffffffffff8216820361017d57565b519061ffff8216820361017d57565b6040517f0926108f0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169161016082602481865afa918215610832575f926111c9575b506040820161ffff81511661fffa81146111bf5765ffffffffffff602085015116156111b65761fffb146111ad576020600494604051958680927f25f5d1db0000000000000000000000000000000000000000000000000000000082525afa938415610832575f94611170575b5060048410156102805760028414611167576003841461115e576110e98263ffffffff6080860151166116cf565b61111e575b5063ffffffff60c0611102930151166116cf565b156111185760010361111357600a90565b600190565b50600290565b61ffff90511661ffff81146111555761fffc811461114c5761fffd14611144575f6110ee565b505050600590565b50505050600490565b50505050600390565b50505050600990565b50505050600890565b9093506020813d6020116111a5575b8161118c60209383610e6d565b8101031261017d5751600481101561017d57925f6110bb565b3d915061117f565b50505050600690565b50505050505f90565b5050505050600790565b909150610160813d82116112d0575b816111e66101609383610e6d565b8101031261017d5760405190610160820182811067ffffffffffffffff821117610805576112c3916101409160405261121e81610f83565b845261122c60208201610f90565b602085015261123d60408201610fa3565b604085015261124e60608201610eae565b606085015261125f60808201610eae565b608085015261127060a08201610eae565b60a085015261128160c08201610eae565b60c085015261129260e08201610fa3565b60e08501526112a46101008201610f90565b6101008501526112b76101208201610eae565b61012085015201610eae565b610140820152905f61104e565b3d91506111d8565b61fde781119081159161130d575b50156112f9575060201c63ffffffff1690565b69ffffffffffffffffffff915060201c1690565b61fffe9150145f6112e6565b63ffffffff164281101561132a5790565b504290565b1561133657565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f4e6f20646174612070726573656e7400000000000000000000000000000000006044820152fd5b91908203918211610f4957565b906113aa6116f1565b94929161fffb8114610339575060201c91801515806114e0575b6113cd9061132f565b63ffffffff8560201c1691851515809481956114c3575b506114bb57506113f3816119b9565b9691909694879461140f83998415159081611499575b5061132f565b8161148f575b506114865750506001905b61fde7831161143257505060401b1790565b9150915060108211158061147d575b61144a9061132f565b61145c6114578383611394565b6119b9565b939092915061146c84151561132f565b5f198114610f495760010190611420565b50808210611441565b95509392505050565b905083115f611415565b61fffb8114915081156114af575b50155f611409565b61fffa9150145f6114a7565b925050509190565b838514915081156114d6575b505f6113e4565b905082145f6114cf565b50828111156113c4565b81810292918115918404141715610f4957565b908160011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610f495760018201809211610f495761154991611544916114ea565b610f39565b905f198201918211610f4957623d0900611564920490611394565b90565b908115611572575090565b7f10c23782000000000000000000000000000000000000000000000000000000005f5260045260ff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b908160011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610f495760018101809111610f4957611606916114ea565b621e84808101809111610f495761161c90610f39565b905f198201918211610f4957623d0900611564920490610f76565b611662907f0000000000000000000000000000000000000000000000000000000000000000906114ea565b61168d7f00000000000000000000000000000000000000000000000000000000000000008092610f76565b5f198101908111610f495781156116a2570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90428210918215926116e057505090565b6116ec91925042611394565b111590565b5f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167e07f4a0000000000000000000000000000000000000000000000000000000005f527f000000000000000000000000000000000000000000000000000000000000000060045260205f602481845afa15610832575f51927f000000000000000000000000000000000000000000000000000000000000000060061b60c00384901c601081901c65ffffffffffff169061ffff169390928467ffffffffffffffff8597169480156118be57505061fde785116117eb57509050818360401b1790565b61fffb851480156118b3575b156117ff5750565b6024919250602090604051928380927fa059444b0000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060048301525afa8015610832575f90611877575b69ffffffffffffffffffff91501690565b506020813d6020116118ab575b8161189160209383610e6d565b8101031261017d5769ffffffffffffffffffff9051611866565b3d9150611884565b5061fffa85146117f7565b965094505f925050565b9061fffa14611904576118dc90151561132f565b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2741d7a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b907f00000000000000000000000000000000000000000000000000000000000000006002811015610280576119ac57611964916114fd565b7f0000000000000000000000000000000000000000000000000000000000000000907f0000000000000000000000000000000000000000000000000000000000000000020490565b61021890611564926115c4565b90604051917fa17ca8530000000000000000000000000000000000000000000000000000000083527f00000000000000000000000000000000000000000000000000000000000000006004840152602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610832575f92611aa7575b5067ffffffffffffffff907f000000000000000000000000000000000000000000000000000000000000000060061b60c00383901c601081901c65ffffffffffff169061ffff169290931690565b9091506020813d602011611adb575b81611ac360209383610e6d565b8101031261017d57519067ffffffffffffffff611a59565b3d9150611ab656",
}

// TwofoldBoundFeed is an auto generated Go binding around an Ethereum contract.
type TwofoldBoundFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TwofoldBoundFeed) GetABI() abi.ABI {
	return c.abi
}

// NewTwofoldBoundFeed creates a new instance of TwofoldBoundFeed.
func NewTwofoldBoundFeed() *TwofoldBoundFeed {
	parsed, err := TwofoldBoundFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TwofoldBoundFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TwofoldBoundFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address oracle_, uint256 feedId_, uint8 decimals_, uint8 bound_) returns()
func (twofoldBoundFeed *TwofoldBoundFeed) PackConstructor(oracle_ common.Address, feedId_ *big.Int, decimals_ uint8, bound_ uint8) []byte {
	enc, err := twofoldBoundFeed.abi.Pack("", oracle_, feedId_, decimals_, bound_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe4df7d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bound() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) PackBound() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("bound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe4df7d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bound() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackBound() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("bound")
}

// UnpackBound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe4df7d6.
//
// Solidity: function bound() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackBound(data []byte) (uint8, error) {
	out, err := twofoldBoundFeed.abi.Unpack("bound", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) PackDecimals() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("decimals")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackDecimals() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := twofoldBoundFeed.abi.Unpack("decimals", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackDescription() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("description")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackDescription() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackDescription(data []byte) (string, error) {
	out, err := twofoldBoundFeed.abi.Unpack("description", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackDeviation() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("deviation")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackDeviation() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("deviation")
}

// UnpackDeviation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x639097a1.
//
// Solidity: function deviation() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackDeviation(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("deviation", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackFeedId() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("feedId")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackFeedId() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("feedId")
}

// UnpackFeedId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a643499.
//
// Solidity: function feedId() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackFeedId(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("feedId", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := twofoldBoundFeed.abi.Pack("getAnswer", roundId)
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("getAnswer", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := twofoldBoundFeed.abi.Pack("getRoundData", roundId)
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("getRoundData", roundId)
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
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := twofoldBoundFeed.abi.Unpack("getRoundData", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := twofoldBoundFeed.abi.Pack("getTimestamp", roundId)
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("getTimestamp", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackHeartbeat() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("heartbeat")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackHeartbeat() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("heartbeat")
}

// UnpackHeartbeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3defb962.
//
// Solidity: function heartbeat() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackHeartbeat(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("heartbeat", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackLatestAnswer() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("latestAnswer")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackLatestAnswer() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("latestAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6f4a3a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestBounds() view returns(int256 low, int256 high, uint256 agreedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) PackLatestBounds() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("latestBounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6f4a3a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestBounds() view returns(int256 low, int256 high, uint256 agreedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackLatestBounds() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("latestBounds")
}

// LatestBoundsOutput serves as a container for the return parameters of contract
// method LatestBounds.
type LatestBoundsOutput struct {
	Low      *big.Int
	High     *big.Int
	AgreedAt *big.Int
}

// UnpackLatestBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6f4a3a0.
//
// Solidity: function latestBounds() view returns(int256 low, int256 high, uint256 agreedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackLatestBounds(data []byte) (LatestBoundsOutput, error) {
	out, err := twofoldBoundFeed.abi.Unpack("latestBounds", data)
	outstruct := new(LatestBoundsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Low = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.High = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AgreedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) PackLatestRound() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("latestRound")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackLatestRound() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("latestRound", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackLatestRoundData() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("latestRoundData")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackLatestRoundData() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("latestRoundData")
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
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := twofoldBoundFeed.abi.Unpack("latestRoundData", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackLatestTimestamp() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("latestTimestamp")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackLatestTimestamp() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("latestTimestamp", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackMaxDivergence() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("maxDivergence")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackMaxDivergence() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("maxDivergence")
}

// UnpackMaxDivergence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3de5d7d3.
//
// Solidity: function maxDivergence() view returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackMaxDivergence(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("maxDivergence", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackOracle() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("oracle")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackOracle() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("oracle")
}

// UnpackOracle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackOracle(data []byte) (common.Address, error) {
	out, err := twofoldBoundFeed.abi.Unpack("oracle", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x098fb624.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyHash() view returns(bytes32)
func (twofoldBoundFeed *TwofoldBoundFeed) PackPolicyHash() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("policyHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x098fb624.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyHash() view returns(bytes32)
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackPolicyHash() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("policyHash")
}

// UnpackPolicyHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x098fb624.
//
// Solidity: function policyHash() view returns(bytes32)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackPolicyHash(data []byte) ([32]byte, error) {
	out, err := twofoldBoundFeed.abi.Unpack("policyHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPriceNoOlderThan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb79b0771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function priceNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 updatedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) PackPriceNoOlderThan(maxAge *big.Int) []byte {
	enc, err := twofoldBoundFeed.abi.Pack("priceNoOlderThan", maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPriceNoOlderThan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb79b0771.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function priceNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 updatedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackPriceNoOlderThan(maxAge *big.Int) ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("priceNoOlderThan", maxAge)
}

// PriceNoOlderThanOutput serves as a container for the return parameters of contract
// method PriceNoOlderThan.
type PriceNoOlderThanOutput struct {
	Answer    *big.Int
	UpdatedAt *big.Int
}

// UnpackPriceNoOlderThan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb79b0771.
//
// Solidity: function priceNoOlderThan(uint256 maxAge) view returns(int256 answer, uint256 updatedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackPriceNoOlderThan(data []byte) (PriceNoOlderThanOutput, error) {
	out, err := twofoldBoundFeed.abi.Unpack("priceNoOlderThan", data)
	outstruct := new(PriceNoOlderThanOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Answer = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x200d2ed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) PackStatus() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("status")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackStatus() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns(uint8)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackStatus(data []byte) (uint8, error) {
	out, err := twofoldBoundFeed.abi.Unpack("status", data)
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
func (twofoldBoundFeed *TwofoldBoundFeed) PackVersion() []byte {
	enc, err := twofoldBoundFeed.abi.Pack("version")
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
func (twofoldBoundFeed *TwofoldBoundFeed) TryPackVersion() ([]byte, error) {
	return twofoldBoundFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := twofoldBoundFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// TwofoldBoundFeedAnswerUpdated represents a AnswerUpdated event raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldBoundFeedAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (TwofoldBoundFeedAnswerUpdated) ContractEventName() string {
	return TwofoldBoundFeedAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackAnswerUpdatedEvent(log *types.Log) (*TwofoldBoundFeedAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldBoundFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldBoundFeedAnswerUpdated)
	if len(log.Data) > 0 {
		if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldBoundFeed.abi.Events[event].Inputs {
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

// TwofoldBoundFeedNewRound represents a NewRound event raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldBoundFeedNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (TwofoldBoundFeedNewRound) ContractEventName() string {
	return TwofoldBoundFeedNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackNewRoundEvent(log *types.Log) (*TwofoldBoundFeedNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldBoundFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldBoundFeedNewRound)
	if len(log.Data) > 0 {
		if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldBoundFeed.abi.Events[event].Inputs {
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
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twofoldBoundFeed.abi.Errors["NotOk"].ID.Bytes()[:4]) {
		return twofoldBoundFeed.UnpackNotOkError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldBoundFeed.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return twofoldBoundFeed.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldBoundFeed.abi.Errors["Removed"].ID.Bytes()[:4]) {
		return twofoldBoundFeed.UnpackRemovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldBoundFeed.abi.Errors["ScaledToZero"].ID.Bytes()[:4]) {
		return twofoldBoundFeed.UnpackScaledToZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldBoundFeed.abi.Errors["TooManyDecimals"].ID.Bytes()[:4]) {
		return twofoldBoundFeed.UnpackTooManyDecimalsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TwofoldBoundFeedNotOk represents a NotOk error raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedNotOk struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOk(uint8 status)
func TwofoldBoundFeedNotOkErrorID() common.Hash {
	return common.HexToHash("0x2b1b7629122f6ef0eb4ce16e3bbd881733aeaacc1bf5dc4774999abc3ff72ea3")
}

// UnpackNotOkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOk(uint8 status)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackNotOkError(raw []byte) (*TwofoldBoundFeedNotOk, error) {
	out := new(TwofoldBoundFeedNotOk)
	if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, "NotOk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldBoundFeedPaused represents a Paused error raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func TwofoldBoundFeedPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackPausedError(raw []byte) (*TwofoldBoundFeedPaused, error) {
	out := new(TwofoldBoundFeedPaused)
	if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldBoundFeedRemoved represents a Removed error raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedRemoved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Removed()
func TwofoldBoundFeedRemovedErrorID() common.Hash {
	return common.HexToHash("0x2741d7a4ca90e6200d3bcf220713235131cee5652db69ba8f80aaed79b1c52b5")
}

// UnpackRemovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Removed()
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackRemovedError(raw []byte) (*TwofoldBoundFeedRemoved, error) {
	out := new(TwofoldBoundFeedRemoved)
	if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, "Removed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldBoundFeedScaledToZero represents a ScaledToZero error raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedScaledToZero struct {
	Price          *big.Int
	StoredDecimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScaledToZero(uint256 price, uint8 storedDecimals)
func TwofoldBoundFeedScaledToZeroErrorID() common.Hash {
	return common.HexToHash("0x10c2378205ea643f5fe51d6f7c137c9f0664c3e85a2daf75af1853f153e0709b")
}

// UnpackScaledToZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScaledToZero(uint256 price, uint8 storedDecimals)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackScaledToZeroError(raw []byte) (*TwofoldBoundFeedScaledToZero, error) {
	out := new(TwofoldBoundFeedScaledToZero)
	if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, "ScaledToZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldBoundFeedTooManyDecimals represents a TooManyDecimals error raised by the TwofoldBoundFeed contract.
type TwofoldBoundFeedTooManyDecimals struct {
	Decimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDecimals(uint8 decimals)
func TwofoldBoundFeedTooManyDecimalsErrorID() common.Hash {
	return common.HexToHash("0xef372c885459b2fb1769901f2a4ea43f87a5288854e1d8e02c46a826b1afa97b")
}

// UnpackTooManyDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDecimals(uint8 decimals)
func (twofoldBoundFeed *TwofoldBoundFeed) UnpackTooManyDecimalsError(raw []byte) (*TwofoldBoundFeedTooManyDecimals, error) {
	out := new(TwofoldBoundFeedTooManyDecimals)
	if err := twofoldBoundFeed.abi.UnpackIntoInterface(out, "TooManyDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}
