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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"oracle_\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"},{\"name\":\"feedId_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"decimals_\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"description\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deviation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feedId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAnswer\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoundData\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTimestamp\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heartbeat\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestAnswer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestBounds\",\"inputs\":[],\"outputs\":[{\"name\":\"low\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"high\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"agreedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRound\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestRoundData\",\"inputs\":[],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"answeredInRound\",\"type\":\"uint80\",\"internalType\":\"uint80\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestTimestamp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDivergence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"oracle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITwofoldOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"priceNoOlderThan\",\"inputs\":[{\"name\":\"maxAge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"answer\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldReader.Status\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"twap\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AnswerUpdated\",\"inputs\":[{\"name\":\"current\",\"type\":\"int256\",\"indexed\":true,\"internalType\":\"int256\"},{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"updatedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startedBy\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"startedAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotAgreed\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"troubled\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCovered\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOk\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumITwofoldReader.Status\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Removed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScaledToZero\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"storedDecimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TooManyDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]",
	ID:  "TwofoldFeed",
	Bin: "0x6101808060405234610402576060816121f180380380916100208285610438565b8339810103126104025780516001600160a01b0381168082036104025761004e60406020850151940161045b565b9260ff8416926024841161042557905f916080528060a0526003810660e0526003810460c05260246040518094819363f59dfdfb60e01b835260048301525afa90811561041a575f9161023a575b50602060ff91510151168091816101005283610120528181115f14610233576100cd6100c88386610487565b6104af565b61014052101561022a576100e4916100c891610487565b61016052604051611d3090816104c182396080518181816105f50152818161069101528181610ab101528181610c7d01528181610d7a01528181610eeb015281816111100152818161120f015281816115b3015281816119e40152611c76015260a05181818161065101528181610a7001528181610be101528181610c3c01528181610d3901528181610eaa015281816110cf015281816111e9015281816115720152611b0d015260c051818181611a280152611c30015260e051818181611a5d0152611cb3015261010051816117bd01526101205181610e1e0152610140518181816101400152818161024f015281816103c1015281816104c101528181610544015281816109650152610b9d01526101605181818161011f01528181610273015281816103a0015281816104a001528181610523015281816109430152610b7c0152f35b505060016100e4565b60016100cd565b90503d805f833e61024b8183610438565b810190602081830312610402578051906001600160401b0382116104025701906080828203126104025760405191608083016001600160401b038111848210176104065760405280516001600160401b038111610402578101918281039060e082126104025760405191606083016001600160401b038111848210176104065760405284516001600160401b0381116104025785019180601f840112156104025782516001600160401b0381116104065760405191610314601f8301601f191660200184610438565b81835260208286010111610402576020815f928260a097018386015e8301015283526103426020860161045b565b6020840152603f1901126104025760405160a08101936001600160401b038511828610176104065760c06103bb9160609660405261038260408201610469565b845261038f878201610469565b60208501526103a060808201610469565b60408501526103b160a08201610469565b8785015201610469565b6080820152604082015283526103d36020820161047a565b60208401526103e46040820161047a565b6040840152015161ffff81168103610402576060820152602061009c565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b83631de6e59160e31b5f5260045260245ffd5b601f909101601f19168101906001600160401b0382119082101761040657604052565b519060ff8216820361040257565b519063ffffffff8216820361040257565b5190811515820361040257565b9060ff8091169116039060ff821161049b57565b634e487b7160e01b5f52601160045260245ffd5b60ff16604d811161049b57600a0a9056fe6080806040526004361015610012575f80fd5b5f3560e01c908163098fb62414610e7557508063200d2ed214610e42578063313ce56714610e055780633de5d7d314610d015780633defb96214610c045780634a64349914610bca57806350d25bcd14610b5557806354fd4d5014610b3a578063639097a114610a38578063668a0f02146109f05780636c1b80e3146108c65780637284e416146106195780637dc0d1d0146105c95780638205bf6a1461059d5780639a6fc8f5146104e8578063b5ab58dc1461047c578063b633620c1461044c578063b79b077114610355578063e6f4a3a0146101b95763feaf968c146100f8575f80fd5b346101b5575f6003193601126101b5576101106119cb565b91909282156101b057610167907f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611788565b90610171836117e5565b9263ffffffff8160201c169461fde78311155f146101a257505050825b5f526020528060405260605260805260a05ff35b6101ab926114e7565b61018e565b611ba2565b5f80fd5b346101b5575f6003193601126101b5576101d16119cb565b809291501561034f57508060401c908260011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416840361032257600181018091116103225761022a6102258285611024565b61108a565b905f198201918211610322576102a2610249623d090087940484611528565b9161029c7f00000000000000000000000000000000000000000000000000000000000000009485947f00000000000000000000000000000000000000000000000000000000000000009687910204611788565b95611024565b621e84808101809111610322576102b89061108a565b905f198201918211610322576102e083916102db623d09006102e595048961109a565b611024565b61109a565b905f198201918211610322576060946103046103099261030f94611037565b611788565b916117e5565b9060405192835260208301526040820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b82611ba2565b346101b55760206003193601126101b55761036e6119cb565b809291501561034f57506103836004356111c1565b600b81101561041f57600181036103f457506103e86103096040937f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611788565b82519182526020820152f35b7f2b1b7629000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346101b55760206003193601126101b557602061047461046d600435611860565b90506117e5565b604051908152f35b346101b55760206003193601126101b557602061047461049d600435611860565b507f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611788565b346101b55760206003193601126101b55760043569ffffffffffffffffffff81168091036101b5578061056b61051f60a093611860565b91907f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611788565b9063ffffffff61057a826117e5565b9160201c1691604051938452602084015280604084015260608301526080820152f35b346101b5575f6003193601126101b5576105b56119cb565b80939150156101b0576020610474846117e5565b346101b5575f6003193601126101b557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101b5575f6003193601126101b5576040517ff59dfdfb0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108bb575f91610712575b602060408351517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b90503d805f833e6107238183610f58565b8101906020818303126101b55780519067ffffffffffffffff82116101b55701906080828203126101b5576040516080810181811067ffffffffffffffff82111761088e57604052825167ffffffffffffffff81116101b55783019160e0838203126101b557604051936060850185811067ffffffffffffffff82111761088e57604052835167ffffffffffffffff81116101b557840182601f820112156101b557805167ffffffffffffffff811161088e576040519161080c60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160184610f58565b81835284602083830101116101b557815f9260208093018386015e83010152855260208401519060ff821682036101b5578561085861088294604080986060966020809c015201610faa565b86820152845261086986820161106e565b8685015261087885820161106e565b858501520161107b565b606082015291506106c1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b346101b55760206003193601126101b5576004356108e26119cb565b9291831561034f5790849291831580156109e6575b6109ba5763ffffffff61090b951692611535565b600a8193929302818104600a148215171561032257821061098b576020610474846109408561093a8184611037565b92611037565b907f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000000204611788565b907f4480ed92000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837ff48723ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50428410156108f7565b346101b5575f6003193601126101b557610a086119cb565b91928215610a3157602069ffffffffffffffffffff610a288585886114e7565b16604051908152f35b8390611ba2565b346101b5575f6003193601126101b5576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108bb575f91610af5575b602063ffffffff8184015116604051908152f35b905060a03d60a011610b33575b610b0c8183610f58565b81019060a0818303126101b5576020610b2b819363ffffffff93610faa565b925050610ae1565b503d610b02565b346101b5575f6003193601126101b557602060405160018152f35b346101b5575f6003193601126101b557610b6d6119cb565b905015610bc4576020610474837f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000820204611788565b90611ba2565b346101b5575f6003193601126101b55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101b5575f6003193601126101b5576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108bb575f91610cbf575b602063ffffffff835116604051908152f35b905060a03d60a011610cfa575b610cd68183610f58565b810160a0828203126101b557610cf363ffffffff91602093610faa565b9150610cad565b503d610ccc565b346101b5575f6003193601126101b5576040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108bb575f91610dbf575b602063ffffffff604084015116604051908152f35b905060a03d60a011610dfe575b610dd68183610f58565b81019060a0818303126101b5576040610df660209363ffffffff93610faa565b925050610daa565b503d610dcc565b346101b5575f6003193601126101b557602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101b5575f6003193601126101b557610e62610e5d6110a7565b6111c1565b604051600b82101561041f576020918152f35b346101b5575f6003193601126101b5577f7b50c0f60000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156108bb575f90610f25575b602090604051908152f35b506020813d602011610f50575b81610f3f60209383610f58565b810103126101b55760209051610f1a565b3d9150610f32565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761088e57604052565b519063ffffffff821682036101b557565b91908260a09103126101b55760405160a0810181811067ffffffffffffffff82111761088e57604052608061101f818395610fe481610f99565b8552610ff260208201610f99565b602086015261100360408201610f99565b604086015261101460608201610f99565b606086015201610f99565b910152565b8181029291811591840414171561032257565b8115611041570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b519081151582036101b557565b519061ffff821682036101b557565b90623d0900820180921161032257565b9190820180921161032257565b6040517f3cea51200000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108bb575f9161116b575b505161115f9063ffffffff16600a8104603c811115611162579061109a565b90565b50603c9061109a565b905060a03d60a0116111a7575b6111828183610f58565b810160a0828203126101b5576111a063ffffffff9161115f93610faa565b9150611140565b503d611178565b519065ffffffffffff821682036101b557565b6040517f0926108f0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169161016082602481865afa9182156108bb575f926113d8575b506040820161ffff81511661fffa81146113ce5765ffffffffffff602085015116156113c55761fffb146113bc576020600494604051958680927f25f5d1db0000000000000000000000000000000000000000000000000000000082525afa9384156108bb575f9461137f575b50600484101561041f5760028414611376576003841461136d576112f88263ffffffff6080860151166119a9565b61132d575b5063ffffffff60c0611311930151166119a9565b156113275760010361132257600a90565b600190565b50600290565b61ffff90511661ffff81146113645761fffc811461135b5761fffd14611353575f6112fd565b505050600590565b50505050600490565b50505050600390565b50505050600990565b50505050600890565b9093506020813d6020116113b4575b8161139b60209383610f58565b810103126101b5575160048110156101b557925f6112ca565b3d915061138e565b50505050600690565b50505050505f90565b5050505050600790565b909150610160813d82116114df575b816113f56101609383610f58565b810103126101b55760405190610160820182811067ffffffffffffffff82111761088e576114d2916101409160405261142d8161106e565b845261143b602082016111ae565b602085015261144c6040820161107b565b604085015261145d60608201610f99565b606085015261146e60808201610f99565b608085015261147f60a08201610f99565b60a085015261149060c08201610f99565b60c08501526114a160e0820161107b565b60e08501526114b361010082016111ae565b6101008501526114c66101208201610f99565b61012085015201610f99565b610140820152905f61125d565b3d91506113e7565b61fde781119081159161151c575b5015611508575060201c63ffffffff1690565b69ffffffffffffffffffff915060201c1690565b61fffe9150145f6114f5565b9190820391821161032257565b94929391945f925f956115488242611528565b93604051907f5ffacfb40000000000000000000000000000000000000000000000000000000082527f0000000000000000000000000000000000000000000000000000000000000000600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156108bb575f92611754575b50926115f09991996110a7565b91429542955b63ffffffff83168215801561174b575b61171f578981119283156117185781905b8a82106116f6575b505061fde78211156116ee575b61fde78211918215926116e2575b5081159081156116d7575b5061166b575b505060201c5f1981019081116103225761166490611c06565b91906115f6565b909590156116d05761167d848661109a565b905b8782106116c8575b8082106116ab575b505085941561169f575f8061164b565b50959850505050505050565b6116c0929b916116ba91611528565b9061109a565b985f8061168f565b879150611687565b5f9061167f565b90508611155f611645565b61fffe1491505f61163a565b95508561162c565b6116ba9061170a83611710959f949d611528565b90611024565b995f8061161f565b8a90611617565b847ff48723ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508d8110611606565b9091506020813d602011611780575b8161177060209383610f58565b810103126101b55751905f6115e3565b3d9150611763565b908115611793575090565b7f10c23782000000000000000000000000000000000000000000000000000000005f5260045260ff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b63ffffffff16428110156117f65790565b504290565b1561180257565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f4e6f20646174612070726573656e7400000000000000000000000000000000006044820152fd5b906118696119cb565b94929161fffb811461034f575060201c918015158061199f575b61188c906117fb565b63ffffffff8560201c169185151580948195611982575b5061197a57506118b281611c06565b969190969487946118ce83998415159081611958575b506117fb565b8161194e575b506119455750506001905b61fde783116118f157505060401b1790565b9150915060108211158061193c575b611909906117fb565b61191b6119168383611528565b611c06565b939092915061192b8415156117fb565b5f19811461032257600101906118df565b50808210611900565b95509392505050565b905083115f6118d4565b61fffb81149150811561196e575b50155f6118c8565b61fffa9150145f611966565b925050509190565b83851491508115611995575b505f6118a3565b905082145f61198e565b5082811115611883565b90428210918215926119ba57505090565b6119c691925042611528565b111590565b5f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167e07f4a0000000000000000000000000000000000000000000000000000000005f527f000000000000000000000000000000000000000000000000000000000000000060045260205f602481845afa156108bb575f51927f000000000000000000000000000000000000000000000000000000000000000060061b60c00384901c601081901c65ffffffffffff169061ffff169390928467ffffffffffffffff859716948015611b9857505061fde78511611ac557509050818360401b1790565b61fffb85148015611b8d575b15611ad95750565b6024919250602090604051928380927fa059444b0000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060048301525afa80156108bb575f90611b51575b69ffffffffffffffffffff91501690565b506020813d602011611b85575b81611b6b60209383610f58565b810103126101b55769ffffffffffffffffffff9051611b40565b3d9150611b5e565b5061fffa8514611ad1565b965094505f925050565b9061fffa14611bde57611bb69015156117fb565b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2741d7a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b90604051917fa17ca8530000000000000000000000000000000000000000000000000000000083527f00000000000000000000000000000000000000000000000000000000000000006004840152602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156108bb575f92611cf4575b5067ffffffffffffffff907f000000000000000000000000000000000000000000000000000000000000000060061b60c00383901c601081901c65ffffffffffff169061ffff169290931690565b9091506020813d602011611d28575b81611d1060209383610f58565b810103126101b557519067ffffffffffffffff611ca6565b3d9150611d0356",
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

// PackLatestBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6f4a3a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestBounds() view returns(int256 low, int256 high, uint256 agreedAt)
func (twofoldFeed *TwofoldFeed) PackLatestBounds() []byte {
	enc, err := twofoldFeed.abi.Pack("latestBounds")
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
func (twofoldFeed *TwofoldFeed) TryPackLatestBounds() ([]byte, error) {
	return twofoldFeed.abi.Pack("latestBounds")
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
func (twofoldFeed *TwofoldFeed) UnpackLatestBounds(data []byte) (LatestBoundsOutput, error) {
	out, err := twofoldFeed.abi.Unpack("latestBounds", data)
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

// PackPolicyHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x098fb624.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyHash() view returns(bytes32)
func (twofoldFeed *TwofoldFeed) PackPolicyHash() []byte {
	enc, err := twofoldFeed.abi.Pack("policyHash")
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
func (twofoldFeed *TwofoldFeed) TryPackPolicyHash() ([]byte, error) {
	return twofoldFeed.abi.Pack("policyHash")
}

// UnpackPolicyHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x098fb624.
//
// Solidity: function policyHash() view returns(bytes32)
func (twofoldFeed *TwofoldFeed) UnpackPolicyHash(data []byte) ([32]byte, error) {
	out, err := twofoldFeed.abi.Unpack("policyHash", data)
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
func (twofoldFeed *TwofoldFeed) PackPriceNoOlderThan(maxAge *big.Int) []byte {
	enc, err := twofoldFeed.abi.Pack("priceNoOlderThan", maxAge)
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
func (twofoldFeed *TwofoldFeed) TryPackPriceNoOlderThan(maxAge *big.Int) ([]byte, error) {
	return twofoldFeed.abi.Pack("priceNoOlderThan", maxAge)
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
func (twofoldFeed *TwofoldFeed) UnpackPriceNoOlderThan(data []byte) (PriceNoOlderThanOutput, error) {
	out, err := twofoldFeed.abi.Unpack("priceNoOlderThan", data)
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

// PackTwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c1b80e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function twap(uint256 window) view returns(int256)
func (twofoldFeed *TwofoldFeed) PackTwap(window *big.Int) []byte {
	enc, err := twofoldFeed.abi.Pack("twap", window)
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
func (twofoldFeed *TwofoldFeed) TryPackTwap(window *big.Int) ([]byte, error) {
	return twofoldFeed.abi.Pack("twap", window)
}

// UnpackTwap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c1b80e3.
//
// Solidity: function twap(uint256 window) view returns(int256)
func (twofoldFeed *TwofoldFeed) UnpackTwap(data []byte) (*big.Int, error) {
	out, err := twofoldFeed.abi.Unpack("twap", data)
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
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["NotAgreed"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackNotAgreedError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["NotCovered"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackNotCoveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], twofoldFeed.abi.Errors["NotOk"].ID.Bytes()[:4]) {
		return twofoldFeed.UnpackNotOkError(raw[4:])
	}
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

// TwofoldFeedNotAgreed represents a NotAgreed error raised by the TwofoldFeed contract.
type TwofoldFeedNotAgreed struct {
	Window   *big.Int
	Troubled *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAgreed(uint256 window, uint256 troubled)
func TwofoldFeedNotAgreedErrorID() common.Hash {
	return common.HexToHash("0x4480ed920ad8771fb094522eca9cb38aecfa65c8c871af73185d1147304181f8")
}

// UnpackNotAgreedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAgreed(uint256 window, uint256 troubled)
func (twofoldFeed *TwofoldFeed) UnpackNotAgreedError(raw []byte) (*TwofoldFeedNotAgreed, error) {
	out := new(TwofoldFeedNotAgreed)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "NotAgreed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldFeedNotCovered represents a NotCovered error raised by the TwofoldFeed contract.
type TwofoldFeedNotCovered struct {
	Window *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCovered(uint256 window)
func TwofoldFeedNotCoveredErrorID() common.Hash {
	return common.HexToHash("0xf48723ce6107b714749a518e0cfe55427c175f141b6e05a2bf9759c9f0580dac")
}

// UnpackNotCoveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCovered(uint256 window)
func (twofoldFeed *TwofoldFeed) UnpackNotCoveredError(raw []byte) (*TwofoldFeedNotCovered, error) {
	out := new(TwofoldFeedNotCovered)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "NotCovered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TwofoldFeedNotOk represents a NotOk error raised by the TwofoldFeed contract.
type TwofoldFeedNotOk struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOk(uint8 status)
func TwofoldFeedNotOkErrorID() common.Hash {
	return common.HexToHash("0x2b1b7629122f6ef0eb4ce16e3bbd881733aeaacc1bf5dc4774999abc3ff72ea3")
}

// UnpackNotOkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOk(uint8 status)
func (twofoldFeed *TwofoldFeed) UnpackNotOkError(raw []byte) (*TwofoldFeedNotOk, error) {
	out := new(TwofoldFeedNotOk)
	if err := twofoldFeed.abi.UnpackIntoInterface(out, "NotOk", raw); err != nil {
		return nil, err
	}
	return out, nil
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
