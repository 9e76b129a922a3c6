package relay

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
)

// ground is an EVM with a mirror on it, which says what a transaction uses as a receipt would.
type ground struct {
	t      *testing.T
	rules  *params.ChainConfig
	state  *state.StateDB
	mirror common.Address
}

// beforePrague is a chain that has no floor yet for what data costs.
func beforePrague() *params.ChainConfig {
	rules := *params.MergedTestChainConfig
	rules.PragueTime, rules.OsakaTime = nil, nil
	return &rules
}

// layoutsByAggregator is what a mirror is deployed with.
type layoutsByAggregator map[common.Address]contracts.Layout

var payer = common.Address{0x9a}

func newGround(t *testing.T, rules *params.ChainConfig, feeds []common.Address, layouts layoutsByAggregator) *ground {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	g := &ground{t: t, rules: rules, state: db}
	var first []mirror.IMirrorBookFirstMirroredFeed
	for _, feed := range feeds {
		first = append(first, mirror.IMirrorBookFirstMirroredFeed{Feed: feed, Config: mirror.IMirrorBookMirroredFeed{Description: "a feed", Decimals: 8}})
	}
	var where []mirror.IMirrorBookFirstLayout
	for aggregator, layout := range layouts {
		where = append(where, mirror.IMirrorBookFirstLayout{Aggregator: aggregator, Where: mirror.IMirrorBookLayout(layout)})
	}
	g.knows(0, common.Hash{1})
	terms := mirror.NewChainlinkMirror().PackConstructor(payer, common.Address{0xb0}, new(big.Int), big.NewInt(256), first, where)
	nonce := g.state.GetNonce(payer)
	g.send(nil, append(common.FromHex(mirror.ChainlinkMirrorMetaData.Bin), terms...))
	g.mirror = crypto.CreateAddress(payer, nonce)
	return g
}

// knows has the L1Block predeploy say that this is the newest L1 block.
func (g *ground) knows(number uint64, hash common.Hash) {
	const code = "5f3560e01c6309bd5a6014545f5260205ff3" // says slot 1 if it is asked for the hash, and else slot 0
	g.state.SetCode(contracts.L1Block, common.FromHex(code), 0)
	g.state.SetState(contracts.L1Block, common.Hash{}, common.BigToHash(new(big.Int).SetUint64(number)))
	g.state.SetState(contracts.L1Block, common.Hash{31: 1}, hash)
	g.state.Finalise(g.rules.Rules(common.Big1, true, 1))
}

// send is how much gas a transaction uses, which must not revert.
func (g *ground) send(to *common.Address, data []byte) uint64 {
	g.t.Helper()
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, BlockNumber: big.NewInt(1), Time: 1, Difficulty: new(big.Int), Random: new(common.Hash),
		BaseFee: new(big.Int), BlobBaseFee: new(big.Int), GasLimit: 60_000_000,
	}
	evm := vm.NewEVM(block, g.state, g.rules, vm.Config{NoBaseFee: true})
	message := &core.Message{
		To: to, From: payer, Nonce: g.state.GetNonce(payer), Value: new(uint256.Int), GasLimit: 1 << 24, GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int), Data: data,
	}
	done, err := core.ApplyMessage(evm, message, nil)
	if err == nil {
		err = done.Err
	}
	if err != nil {
		g.t.Fatal(err, contracts.DecodeRevert(done.Revert()))
	}
	g.state.Finalise(g.rules.Rules(common.Big1, true, 1))
	return done.UsedGas
}

// keep keeps the newest L1 block's hash, and says what that used.
func (g *ground) keep(number uint64, hash common.Hash) uint64 {
	g.t.Helper()
	g.knows(number, hash)
	return g.send(&g.mirror, contracts.PackCheckpoint())
}
