package cost

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// GasPriceOracle is the predeploy that foretells the L1 data fee on every OP Stack chain.
var GasPriceOracle = common.HexToAddress("0x420000000000000000000000000000000000000F")

// getL1Fee is GasPriceOracle's function: of an unsigned transaction as it is encoded, the fee in wei.
var getL1Fee = abi.NewMethod("getL1Fee", "getL1Fee", abi.Function, "view", false, false,
	abi.Arguments{{Type: mustType("bytes")}}, abi.Arguments{{Type: mustType("uint256")}})

func mustType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err) // the names stand above
	}
	return t
}

// ForetellL1 asks what a transaction with this calldata would pay for its bytes on L1. known is false where there is no
// such fee: nothing lies at the predeploy's address.
func ForetellL1(ctx context.Context, chain Chain, to common.Address, calldata []byte, block *big.Int) (fee Wei, known bool, err error) {
	raw, err := unsigned(to, calldata)
	if err != nil {
		return Wei{}, false, err
	}
	packed, err := getL1Fee.Inputs.Pack(raw)
	if err != nil {
		return Wei{}, false, fmt.Errorf("packing getL1Fee: %w", err)
	}
	answer, err := chain.CallContract(ctx, ethereum.CallMsg{To: &GasPriceOracle, Data: append(getL1Fee.ID[:4:4], packed...)}, block)
	if err != nil {
		return Wei{}, false, fmt.Errorf("calling getL1Fee: %w", err)
	}
	switch len(answer) {
	case 0:
		return Wei{}, false, nil
	case common.HashLength:
		return FromBig(new(big.Int).SetBytes(answer)), true, nil
	default:
		return Wei{}, false, fmt.Errorf("calling getL1Fee: the answer has %d bytes", len(answer))
	}
}

// unsigned is a transaction with such calldata as it is encoded. Its numbers are as long as those of a real one, which is
// all that matters of them.
func unsigned(to common.Address, calldata []byte) ([]byte, error) {
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(1 << 16), Nonce: 1 << 16, GasTipCap: big.NewInt(1 << 20), GasFeeCap: big.NewInt(1 << 24),
		Gas: 1 << 18, To: &to, Value: new(big.Int), Data: calldata,
	}).MarshalBinary()
}

// typical is calldata for a report of so many pages before there is a real one: as long, and as hard to compress. Of
// update's six words the first and the last are nearly all zeros, where the report begins and how long it is; so is what
// fills its last word.
func typical(pages int) []byte {
	const selector, slot, perPage = 4, 32, 39
	const head = selector + 6*slot
	report := 4 + pages*perPage
	size := head + (report+slot-1)/slot*slot
	var data []byte
	for n := uint64(0); len(data) < size; n++ {
		data = append(data, crypto.Keccak256(binary.BigEndian.AppendUint64(nil, n))...)
	}
	clear(data[selector : selector+slot])
	clear(data[head-slot : head])
	clear(data[head+report:])
	return data[:size]
}
