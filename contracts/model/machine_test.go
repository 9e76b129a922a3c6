package model

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"

	"twofold/contracts/bindings"
)

// machine is the packed contract in an EVM of its own: no node, no chain, no fees.
type machine struct {
	oracle common.Address
	state  *state.StateDB
	sent   uint64 // transactions so far
}

// receipt is what a transaction left: what it gave back, or the revert's data.
type receipt struct {
	reverted bool
	data     []byte
	logs     []*types.Log
}

var (
	oracleABI = mustParse(bindings.TwofoldOracleMetaData.ParseABI())
	slots     = readLayout()
)

func mustParse(parsed *abi.ABI, err error) abi.ABI {
	if err != nil {
		panic(err)
	}
	return *parsed
}

// readLayout is where each of the contract's variables begins.
func readLayout() map[string]uint64 {
	raw, err := os.ReadFile("../snapshots/storage-layout.json")
	if err != nil {
		panic(err)
	}
	var variables []struct{ Label, Slot string }
	if err := json.Unmarshal(raw, &variables); err != nil {
		panic(err)
	}
	at := map[string]uint64{}
	for _, v := range variables {
		if at[v.Label], err = strconv.ParseUint(v.Slot, 10, 64); err != nil {
			panic(err)
		}
	}
	return at
}

// deploy makes a machine with the uptime feeds and one oracle in it, and says how that went.
func deploy(t testing.TB, call Call, start Start) (*machine, receipt) {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	packed, err := oracleABI.Pack("", start.Terms, start.Attesters, start.Feeds)
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{state: db}
	m.putUptimeFeeds()
	m.state.Finalise(rules(call))
	evm := m.evm(call)
	defer evm.Release()
	code := append(common.FromHex(bindings.TwofoldOracleMetaData.Bin), packed...)
	data, at, _, err := evm.Create(call.Sender, code, vm.NewGasBudget(deployGasLimit, 0), common.U2560)
	m.oracle = at
	m.state.Finalise(rules(call))
	if err == nil {
		data = []byte{} // the code
	}
	return m, receipt{err != nil, data, m.state.GetLogs(common.Hash{}, 0, common.Hash{}, 0)}
}

// fork is a machine in the same state that goes its own way.
func (m *machine) fork() *machine { return &machine{m.oracle, m.state.Copy(), m.sent} }

// send runs a transaction.
func (m *machine) send(call Call, input []byte) receipt {
	m.sent++
	hash := common.BigToHash(new(big.Int).SetUint64(m.sent))
	m.state.SetTxContext(hash, 0, 0)
	data, err := m.call(call, input)
	if err != nil && !errors.Is(err, vm.ErrExecutionReverted) {
		data = []byte(err.Error()) // out of gas, a bad jump: nothing that the model ever foretells
	}
	// The next transaction finds its slots as a later one would.
	m.state.Finalise(rules(call))
	return receipt{err != nil, data, m.state.GetLogs(hash, 0, common.Hash{}, 0)}
}

// call runs code for a transaction, or for whoever only asks.
func (m *machine) call(call Call, input []byte) ([]byte, error) {
	m.state.Prepare(rules(call), call.Sender, common.Address{}, &m.oracle, vm.ActivePrecompiles(rules(call)), nil)
	evm := m.evm(call)
	defer evm.Release()
	data, _, err := evm.Call(call.Sender, m.oracle, input, vm.NewGasBudget(gasLimit, 0), common.U2560)
	return data, err
}

// word is the i-th word of a variable.
func (m *machine) word(variable string, i uint64) *big.Int {
	start, known := slots[variable]
	if !known {
		panic("no " + variable + " in the storage layout")
	}
	var slot common.Hash
	binary.BigEndian.PutUint64(slot[24:], start+i)
	return m.state.GetState(m.oracle, slot).Big()
}

const (
	gasLimit       = 30_000_000
	deployGasLimit = 2 * gasLimit // many feeds; a transaction of the chain's could not
)

func (m *machine) evm(call Call) *vm.EVM {
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer,
		BlockNumber: big.NewInt(1), Time: call.Time, GasLimit: gasLimit,
		Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: new(common.Hash),
	}
	evm := vm.NewEVM(block, m.state, chains[call.ChainID], vm.Config{})
	evm.SetTxContext(vm.TxContext{Origin: call.Sender, GasPrice: common.U2560})
	evm.SetJumpDestCache(analysed)
	return evm
}

func rules(call Call) params.Rules { return chains[call.ChainID].Rules(big.NewInt(1), true, call.Time) }

// chains are the two that a sequence knows, by id.
var chains = map[uint64]*params.ChainConfig{homeChain: chain(homeChain), otherChain: chain(otherChain)}

func chain(id int64) *params.ChainConfig {
	c := *params.MergedTestChainConfig
	c.ChainID = big.NewInt(id)
	return &c
}

// analysed spares the EVM another look for jump targets in each call.
var analysed = jumpTargets{}

type jumpTargets map[common.Hash]vm.BitVec

func (j jumpTargets) Load(code common.Hash) (vm.BitVec, bool) { v, ok := j[code]; return v, ok }
func (j jumpTargets) Store(code common.Hash, v vm.BitVec)     { j[code] = v }
