// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package strictfeed

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

// TwofoldStrictFeedMetaData contains all meta data concerning the TwofoldStrictFeed contract.
var TwofoldStrictFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"},{\"name\":\"feedId_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deviation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heartbeat\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestBounds\",\"inputs\":[],\"outputs\":[{\"name\":\"low\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"high\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"agreedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDivergence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"priceNoOlderThan\",\"inputs\":[{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldReader.Status\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"twap\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startedBy\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotAgreed\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"troubled\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCovered\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOk\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldReader.Status\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Removed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScaledToZero\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"storedDecimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	ID:  "TwofoldStrictFeed",
	Bin: "0x61018080604052346104025760608161220480380380916100208285610438565b8339810103126104025780516001600160a01b0381168082036104025761004e60406020850151940161045b565b9260ff8416926024841161042557905f916080528060a0526003810660e0526003810460c05260246040518094819363f59dfdfb60e01b835260048301525afa90811561041a575f9161023a575b50602060ff91510151168091816101005283610120528181115f14610233576100cd6100c88386610487565b6104af565b61014052101561022a576100e4916100c891610487565b61016052604051611d4390816104c1823960805181818161056f0152818161060b01528181610a1401528181610bd501528181610cd201528181610e70015281816110950152818161119401528181611564015281816119f70152611c89015260a0518181816105cb015281816109d301528181610b3901528181610b9401528181610c9101528181610e2f015281816110540152818161116e015281816115230152611b20015260c051818181611a3b0152611c43015260e051818181611a700152611cc60152610100518161176e01526101205181610d7601526101405181818161013a0152818161023d0152818161039901528181610441015281816104c4015281816108d70152610afb015261016051818181610119015281816102610152818161037801528181610420015281816104a3015281816108b50152610ada0152f35b505060016100e4565b60016100cd565b90503d805f833e61024b8183610438565b810190602081830312610402578051906001600160401b0382116104025701906080828203126104025760405191608083016001600160401b038111848210176104065760405280516001600160401b038111610402578101918281039060e082126104025760405191606083016001600160401b038111848210176104065760405284516001600160401b0381116104025785019180601f840112156104025782516001600160401b0381116104065760405191610314601f8301601f191660200184610438565b81835260208286010111610402576020815f928260a097018386015e8301015283526103426020860161045b565b6020840152603f1901126104025760405160a08101936001600160401b038511828610176104065760c06103bb9160609660405261038260408201610469565b845261038f878201610469565b60208501526103a060808201610469565b60408501526103b160a08201610469565b8785015201610469565b6080820152604082015283526103d36020820161047a565b60208401526103e46040820161047a565b6040840152015161ffff81168103610402576060820152602061009c565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b83631de6e59160e31b5f5260045260245ffd5b601f909101601f19168101906001600160401b0382119082101761040657604052565b519060ff8216820361040257565b519063ffffffff8216820361040257565b5190811515820361040257565b9060ff8091169116039060ff821161049b57565b634e487b7160e01b5f52601160045260245ffd5b60ff16604d811161049b57600a0a9056fe6080806040526004361015610012575f80fd5b5f3560e01c908163098fb62414610dfa57508063200d2ed214610d9a578063313ce56714610d5d5780633de5d7d314610c595780633defb96214610b5c5780634a64349914610b2257806350d25bcd14610ab857806354fd4d5014610a9d578063639097a11461099b578063668a0f02146109625780636c1b80e3146108405780637284e416146105935780637dc0d1d0146105435780638205bf6a1461051d5780639a6fc8f514610468578063b5ab58dc146103fc578063b633620c146103cc578063b79b07711461033d578063e6f4a3a0146101ae5763feaf968c146100f8575f80fd5b346101aa575f6003193601126101aa5761016161011361146c565b929390937f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611739565b9061016b83611796565b9263ffffffff8160201c169461fde78311155f1461019c57505050825b5f526020528060405260605260805260a05ff35b6101a592611498565b610188565b5f80fd5b346101aa575f6003193601126101aa576101c661146c565b9150508060401c908260011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841684036103105760018101809111610310576102186102138285610fa9565b61100f565b905f19820191821161031057610290610237623d0900879404846114d9565b9161028a7f00000000000000000000000000000000000000000000000000000000000000009485947f00000000000000000000000000000000000000000000000000000000000000009687910204611739565b95610fa9565b621e84808101809111610310576102a69061100f565b905f198201918211610310576102ce83916102c9623d09006102d395048961101f565b610fa9565b61101f565b905f198201918211610310576060946102f26102f7926102fd94610fbc565b611739565b91611796565b9060405192835260208301526040820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101aa5760206003193601126101aa5760406102f76103c061035e61146c565b9492915050610376610371600435611146565b61197d565b7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611739565b82519182526020820152f35b346101aa5760206003193601126101aa5760206103f46103ed600435611811565b9050611796565b604051908152f35b346101aa5760206003193601126101aa5760206103f461041d600435611811565b507f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611739565b346101aa5760206003193601126101aa5760043569ffffffffffffffffffff81168091036101aa57806104eb61049f60a093611811565b91907f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611739565b9063ffffffff6104fa82611796565b9160201c1691604051938452602084015280604084015260608301526080820152f35b346101aa575f6003193601126101aa5760206103f461053a61146c565b92505050611796565b346101aa575f6003193601126101aa57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101aa575f6003193601126101aa576040517ff59dfdfb0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610835575f9161068c575b602060408351517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b90503d805f833e61069d8183610edd565b8101906020818303126101aa5780519067ffffffffffffffff82116101aa5701906080828203126101aa576040516080810181811067ffffffffffffffff82111761080857604052825167ffffffffffffffff81116101aa5783019160e0838203126101aa57604051936060850185811067ffffffffffffffff82111761080857604052835167ffffffffffffffff81116101aa57840182601f820112156101aa57805167ffffffffffffffff8111610808576040519161078660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160184610edd565b81835284602083830101116101aa57815f9260208093018386015e83010152855260208401519060ff821682036101aa57856107d26107fc94604080986060966020809c015201610f2f565b8682015284526107e3868201610ff3565b868501526107f2858201610ff3565b8585015201611000565b6060820152915061063b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b346101aa5760206003193601126101aa576004358061085d61146c565b93929183158015610958575b61092c5763ffffffff61087d9516926114e6565b600a8193929302818104600a14821517156103105782106108fd5760206103f4846108b2856108ac8184610fbc565b92610fbc565b907f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000000204611739565b907f4480ed92000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837ff48723ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5042841015610869565b346101aa575f6003193601126101aa57602069ffffffffffffffffffff61099261098a61146c565b925090611498565b16604051908152f35b346101aa575f6003193601126101aa576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610835575f91610a58575b602063ffffffff8184015116604051908152f35b905060a03d60a011610a96575b610a6f8183610edd565b81019060a0818303126101aa576020610a8e819363ffffffff93610f2f565b925050610a44565b503d610a65565b346101aa575f6003193601126101aa57602060405160018152f35b346101aa575f6003193601126101aa5760206103f4610ad561146c565b5050507f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611739565b346101aa575f6003193601126101aa5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101aa575f6003193601126101aa576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610835575f91610c17575b602063ffffffff835116604051908152f35b905060a03d60a011610c52575b610c2e8183610edd565b810160a0828203126101aa57610c4b63ffffffff91602093610f2f565b9150610c05565b503d610c24565b346101aa575f6003193601126101aa576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610835575f91610d17575b602063ffffffff604084015116604051908152f35b905060a03d60a011610d56575b610d2e8183610edd565b81019060a0818303126101aa576040610d4e60209363ffffffff93610f2f565b925050610d02565b503d610d24565b346101aa575f6003193601126101aa57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101aa575f6003193601126101aa57610dba610db561102c565b611146565b604051600b821015610dcd576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346101aa575f6003193601126101aa577f7b50c0f60000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610835575f90610eaa575b602090604051908152f35b506020813d602011610ed5575b81610ec460209383610edd565b810103126101aa5760209051610e9f565b3d9150610eb7565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761080857604052565b519063ffffffff821682036101aa57565b91908260a09103126101aa5760405160a0810181811067ffffffffffffffff821117610808576040526080610fa4818395610f6981610f1e565b8552610f7760208201610f1e565b6020860152610f8860408201610f1e565b6040860152610f9960608201610f1e565b606086015201610f1e565b910152565b8181029291811591840414171561031057565b8115610fc6570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b519081151582036101aa57565b519061ffff821682036101aa57565b90623d0900820180921161031057565b9190820180921161031057565b6040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610835575f916110f0575b50516110e49063ffffffff16600a8104603c8111156110e7579061101f565b90565b50603c9061101f565b905060a03d60a01161112c575b6111078183610edd565b810160a0828203126101aa5761112563ffffffff916110e493610f2f565b91506110c5565b503d6110fd565b519065ffffffffffff821682036101aa57565b6040517f0926108f0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169161016082602481865afa918215610835575f9261135d575b506040820161ffff81511661fffa81146113535765ffffffffffff6020850151161561134a5761fffb14611341576020600494604051958680927f25f5d1db0000000000000000000000000000000000000000000000000000000082525afa938415610835575f94611304575b506004841015610dcd57600284146112fb57600384146112f25761127d8263ffffffff6080860151166119bc565b6112b2575b5063ffffffff60c0611296930151166119bc565b156112ac576001036112a757600a90565b600190565b50600290565b61ffff90511661ffff81146112e95761fffc81146112e05761fffd146112d8575f611282565b505050600590565b50505050600490565b50505050600390565b50505050600990565b50505050600890565b9093506020813d602011611339575b8161132060209383610edd565b810103126101aa575160048110156101aa57925f61124f565b3d9150611313565b50505050600690565b50505050505f90565b5050505050600790565b909150610160813d8211611464575b8161137a6101609383610edd565b810103126101aa5760405190610160820182811067ffffffffffffffff8211176108085761145791610140916040526113b281610ff3565b84526113c060208201611133565b60208501526113d160408201611000565b60408501526113e260608201610f1e565b60608501526113f360808201610f1e565b608085015261140460a08201610f1e565b60a085015261141560c08201610f1e565b60c085015261142660e08201611000565b60e08501526114386101008201611133565b61010085015261144b6101208201610f1e565b61012085015201610f1e565b610140820152905f6111e2565b3d915061136c565b61147a610371610db561102c565b6114826119de565b938491928094809615611493575050565b611bb5565b61fde78111908115916114cd575b50156114b9575060201c63ffffffff1690565b69ffffffffffffffffffff915060201c1690565b61fffe9150145f6114a6565b9190820391821161031057565b94929391945f925f956114f982426114d9565b93604051907f5ffacfb40000000000000000000000000000000000000000000000000000000082527f0000000000000000000000000000000000000000000000000000000000000000600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610835575f92611705575b50926115a199919961102c565b91429542955b63ffffffff8316821580156116fc575b6116d0578981119283156116c95781905b8a82106116a7575b505061fde782111561169f575b61fde7821191821592611693575b508115908115611688575b5061161c575b505060201c5f1981019081116103105761161590611c19565b91906115a7565b909590156116815761162e848661101f565b905b878210611679575b80821061165c575b5050859415611650575f806115fc565b50959850505050505050565b611671929b9161166b916114d9565b9061101f565b985f80611640565b879150611638565b5f90611630565b90508611155f6115f6565b61fffe1491505f6115eb565b9550856115dd565b61166b906116bb836116c1959f949d6114d9565b90610fa9565b995f806115d0565b8a906115c8565b847ff48723ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508d81106115b7565b9091506020813d602011611731575b8161172160209383610edd565b810103126101aa5751905f611594565b3d9150611714565b908115611744575090565b7f10c23782000000000000000000000000000000000000000000000000000000005f5260045260ff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b63ffffffff16428110156117a75790565b504290565b156117b357565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f4e6f20646174612070726573656e7400000000000000000000000000000000006044820152fd5b9061181a6119de565b94929161fffa810361196a575b61fffb8114611964575060201c918015158061195a575b611847906117ac565b63ffffffff8560201c16918515158094819561193d575b50611935575061186d81611c19565b9691909694879461188983998415159081611913575b506117ac565b81611909575b506119005750506001905b61fde783116118ac57505060401b1790565b915091506010821115806118f7575b6118c4906117ac565b6118d66118d183836114d9565b611c19565b93909291506118e68415156117ac565b5f198114610310576001019061189a565b508082106118bb565b95509392505050565b905083115f61188f565b61fffb811491508115611929575b50155f611883565b61fffa9150145f611921565b925050509190565b83851491508115611950575b505f61185e565b905082145f611949565b508281111561183e565b82611bb5565b611978610371610db561102c565b611827565b600b811015610dcd57600181036119915750565b7f2b1b7629000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90428210918215926119cd57505090565b6119d9919250426114d9565b111590565b5f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167e07f4a0000000000000000000000000000000000000000000000000000000005f527f000000000000000000000000000000000000000000000000000000000000000060045260205f602481845afa15610835575f51927f000000000000000000000000000000000000000000000000000000000000000060061b60c00384901c601081901c65ffffffffffff169061ffff169390928467ffffffffffffffff859716948015611bab57505061fde78511611ad857509050818360401b1790565b61fffb85148015611ba0575b15611aec5750565b6024919250602090604051928380927fa059444b0000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060048301525afa8015610835575f90611b64575b69ffffffffffffffffffff91501690565b506020813d602011611b98575b81611b7e60209383610edd565b810103126101aa5769ffffffffffffffffffff9051611b53565b3d9150611b71565b5061fffa8514611ae4565b965094505f925050565b9061fffa14611bf157611bc99015156117ac565b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2741d7a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b90604051917fa17ca8530000000000000000000000000000000000000000000000000000000083527f00000000000000000000000000000000000000000000000000000000000000006004840152602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610835575f92611d07575b5067ffffffffffffffff907f000000000000000000000000000000000000000000000000000000000000000060061b60c00383901c601081901c65ffffffffffff169061ffff169290931690565b9091506020813d602011611d3b575b81611d2360209383610edd565b810103126101aa57519067ffffffffffffffff611cb9565b3d9150611d1656",
}

// TwofoldStrictFeed is an auto generated Go binding around an Ethereum contract.
type TwofoldStrictFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TwofoldStrictFeed) GetABI() abi.ABI {
	return c.abi
}

// NewTwofoldStrictFeed creates a new instance of TwofoldStrictFeed.
func NewTwofoldStrictFeed() *TwofoldStrictFeed {
	parsed, err := TwofoldStrictFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TwofoldStrictFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TwofoldStrictFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address oracle_, uint256 feedId_, uint8 decimals_) returns()
func (twofoldStrictFeed *TwofoldStrictFeed) PackConstructor(oracle_ common.Address, feedId_ *big.Int, decimals_ uint8) []byte {
	enc, err := twofoldStrictFeed.abi.Pack("", oracle_, feedId_, decimals_)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackDecimals() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("decimals")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackDecimals() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackDecimals(data []byte) (uint8, error) {
	out, err := twofoldStrictFeed.abi.Unpack("decimals", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackDescription() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("description")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackDescription() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackDescription(data []byte) (string, error) {
	out, err := twofoldStrictFeed.abi.Unpack("description", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackDeviation() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("deviation")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackDeviation() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("deviation")
}

// UnpackDeviation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x639097a1.
//
// Solidity: function deviation() view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackDeviation(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("deviation", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackFeedId() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("feedId")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackFeedId() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("feedId")
}

// UnpackFeedId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a643499.
//
// Solidity: function feedId() view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackFeedId(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("feedId", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := twofoldStrictFeed.abi.Pack("getAnswer", roundId)
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("getAnswer", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := twofoldStrictFeed.abi.Pack("getRoundData", roundId)
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("getRoundData", roundId)
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
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := twofoldStrictFeed.abi.Unpack("getRoundData", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := twofoldStrictFeed.abi.Pack("getTimestamp", roundId)
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("getTimestamp", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackHeartbeat() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("heartbeat")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackHeartbeat() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("heartbeat")
}

// UnpackHeartbeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3defb962.
//
// Solidity: function heartbeat() view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackHeartbeat(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("heartbeat", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackLatestAnswer() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("latestAnswer")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackLatestAnswer() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("latestAnswer", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackLatestBounds() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("latestBounds")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackLatestBounds() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("latestBounds")
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
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackLatestBounds(data []byte) (LatestBoundsOutput, error) {
	out, err := twofoldStrictFeed.abi.Unpack("latestBounds", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackLatestRound() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("latestRound")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackLatestRound() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("latestRound", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackLatestRoundData() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("latestRoundData")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackLatestRoundData() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("latestRoundData")
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
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := twofoldStrictFeed.abi.Unpack("latestRoundData", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackLatestTimestamp() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("latestTimestamp")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackLatestTimestamp() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("latestTimestamp", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackMaxDivergence() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("maxDivergence")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackMaxDivergence() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("maxDivergence")
}

// UnpackMaxDivergence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3de5d7d3.
//
// Solidity: function maxDivergence() view returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackMaxDivergence(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("maxDivergence", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackOracle() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("oracle")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackOracle() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("oracle")
}

// UnpackOracle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dc0d1d0.
//
// Solidity: function oracle() view returns(address)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackOracle(data []byte) (common.Address, error) {
	out, err := twofoldStrictFeed.abi.Unpack("oracle", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackPolicyHash() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("policyHash")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackPolicyHash() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("policyHash")
}

// UnpackPolicyHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x098fb624.
//
// Solidity: function policyHash() view returns(bytes32)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackPolicyHash(data []byte) ([32]byte, error) {
	out, err := twofoldStrictFeed.abi.Unpack("policyHash", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackPriceNoOlderThan(maxAge *big.Int) []byte {
	enc, err := twofoldStrictFeed.abi.Pack("priceNoOlderThan", maxAge)
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackPriceNoOlderThan(maxAge *big.Int) ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("priceNoOlderThan", maxAge)
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
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackPriceNoOlderThan(data []byte) (PriceNoOlderThanOutput, error) {
	out, err := twofoldStrictFeed.abi.Unpack("priceNoOlderThan", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackStatus() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("status")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackStatus() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("status")
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x200d2ed2.
//
// Solidity: function status() view returns(uint8)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackStatus(data []byte) (uint8, error) {
	out, err := twofoldStrictFeed.abi.Unpack("status", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c1b80e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function twap(uint256 window) view returns(int256)
func (twofoldStrictFeed *TwofoldStrictFeed) PackTwap(window *big.Int) []byte {
	enc, err := twofoldStrictFeed.abi.Pack("twap", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c1b80e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function twap(uint256 window) view returns(int256)
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackTwap(window *big.Int) ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("twap", window)
}

// UnpackTwap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c1b80e3.
//
// Solidity: function twap(uint256 window) view returns(int256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackTwap(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("twap", data)
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
func (twofoldStrictFeed *TwofoldStrictFeed) PackVersion() []byte {
	enc, err := twofoldStrictFeed.abi.Pack("version")
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
func (twofoldStrictFeed *TwofoldStrictFeed) TryPackVersion() ([]byte, error) {
	return twofoldStrictFeed.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := twofoldStrictFeed.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// TwofoldStrictFeedAnswerUpdated represents a AnswerUpdated event raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldStrictFeedAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (TwofoldStrictFeedAnswerUpdated) ContractEventName() string {
	return TwofoldStrictFeedAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackAnswerUpdatedEvent(log *types.Log) (*TwofoldStrictFeedAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldStrictFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldStrictFeedAnswerUpdated)
	if len(log.Data) > 0 {
		if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldStrictFeed.abi.Events[event].Inputs {
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

// TwofoldStrictFeedNewRound represents a NewRound event raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TwofoldStrictFeedNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (TwofoldStrictFeedNewRound) ContractEventName() string {
	return TwofoldStrictFeedNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackNewRoundEvent(log *types.Log) (*TwofoldStrictFeedNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != twofoldStrictFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TwofoldStrictFeedNewRound)
	if len(log.Data) > 0 {
		if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range twofoldStrictFeed.abi.Events[event].Inputs {
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
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["NotAgreed"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackNotAgreedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["NotCovered"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackNotCoveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["NotOk"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackNotOkError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["Removed"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackRemovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["ScaledToZero"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackScaledToZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldStrictFeed.abi.Errors["TooManyDecimals"].ID.Bytes()[:4]) {
		return twofoldStrictFeed.UnpackTooManyDecimalsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TwofoldStrictFeedNotAgreed represents a NotAgreed error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedNotAgreed struct {
	Window   *big.Int
	Troubled *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAgreed(uint256 window, uint256 troubled)
func TwofoldStrictFeedNotAgreedErrorID() common.Hash {
	return common.HexToHash("0x4480ed920ad8771fb094522eca9cb38aecfa65c8c871af73185d1147304181f8")
}

// UnpackNotAgreedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAgreed(uint256 window, uint256 troubled)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackNotAgreedError(raw []byte) (*TwofoldStrictFeedNotAgreed, error) {
	out := new(TwofoldStrictFeedNotAgreed)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "NotAgreed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldStrictFeedNotCovered represents a NotCovered error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedNotCovered struct {
	Window *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCovered(uint256 window)
func TwofoldStrictFeedNotCoveredErrorID() common.Hash {
	return common.HexToHash("0xf48723ce6107b714749a518e0cfe55427c175f141b6e05a2bf9759c9f0580dac")
}

// UnpackNotCoveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCovered(uint256 window)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackNotCoveredError(raw []byte) (*TwofoldStrictFeedNotCovered, error) {
	out := new(TwofoldStrictFeedNotCovered)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "NotCovered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldStrictFeedNotOk represents a NotOk error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedNotOk struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOk(uint8 status)
func TwofoldStrictFeedNotOkErrorID() common.Hash {
	return common.HexToHash("0x2b1b7629122f6ef0eb4ce16e3bbd881733aeaacc1bf5dc4774999abc3ff72ea3")
}

// UnpackNotOkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOk(uint8 status)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackNotOkError(raw []byte) (*TwofoldStrictFeedNotOk, error) {
	out := new(TwofoldStrictFeedNotOk)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "NotOk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldStrictFeedPaused represents a Paused error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func TwofoldStrictFeedPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackPausedError(raw []byte) (*TwofoldStrictFeedPaused, error) {
	out := new(TwofoldStrictFeedPaused)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldStrictFeedRemoved represents a Removed error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedRemoved struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Removed()
func TwofoldStrictFeedRemovedErrorID() common.Hash {
	return common.HexToHash("0x2741d7a4ca90e6200d3bcf220713235131cee5652db69ba8f80aaed79b1c52b5")
}

// UnpackRemovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Removed()
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackRemovedError(raw []byte) (*TwofoldStrictFeedRemoved, error) {
	out := new(TwofoldStrictFeedRemoved)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "Removed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldStrictFeedScaledToZero represents a ScaledToZero error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedScaledToZero struct {
	Price          *big.Int
	StoredDecimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScaledToZero(uint256 price, uint8 storedDecimals)
func TwofoldStrictFeedScaledToZeroErrorID() common.Hash {
	return common.HexToHash("0x10c2378205ea643f5fe51d6f7c137c9f0664c3e85a2daf75af1853f153e0709b")
}

// UnpackScaledToZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScaledToZero(uint256 price, uint8 storedDecimals)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackScaledToZeroError(raw []byte) (*TwofoldStrictFeedScaledToZero, error) {
	out := new(TwofoldStrictFeedScaledToZero)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "ScaledToZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldStrictFeedTooManyDecimals represents a TooManyDecimals error raised by the TwofoldStrictFeed contract.
type TwofoldStrictFeedTooManyDecimals struct {
	Decimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDecimals(uint8 decimals)
func TwofoldStrictFeedTooManyDecimalsErrorID() common.Hash {
	return common.HexToHash("0xef372c885459b2fb1769901f2a4ea43f87a5288854e1d8e02c46a826b1afa97b")
}

// UnpackTooManyDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDecimals(uint8 decimals)
func (twofoldStrictFeed *TwofoldStrictFeed) UnpackTooManyDecimalsError(raw []byte) (*TwofoldStrictFeedTooManyDecimals, error) {
	out := new(TwofoldStrictFeedTooManyDecimals)
	if err := twofoldStrictFeed.abi.UnpackIntoInterface(out, "TooManyDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}
