package contracts

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// L1Block is the predeploy by which every OP Stack chain knows the L1.
var L1Block = common.HexToAddress("0x4200000000000000000000000000000000000015")

// Origin is the L1 block that the L2 is derived up to: its sequencer's newest.
type Origin struct {
	Block uint64
	Time  time.Time
}

// OriginHash is the hash of the L1 block that the L2 is derived up to, at an L2 block. It is the only one that the L2 knows.
func OriginHash(ctx context.Context, chain Caller, block *big.Int) (common.Hash, error) {
	answer, err := chain.CallContract(ctx, ethereum.CallMsg{To: &L1Block, Data: l1Hash}, block)
	switch {
	case err != nil:
		return common.Hash{}, fmt.Errorf("reading the L1 origin's hash: %w", Understood(err))
	case len(answer) == 0:
		return common.Hash{}, ErrNoL1Block
	case len(answer) != common.HashLength:
		return common.Hash{}, fmt.Errorf("reading the L1 origin's hash: the answer %x is none", answer)
	}
	return common.Hash(answer), nil
}

// ErrNoL1Block says that a chain has no L1Block predeploy, as one for development.
var ErrNoL1Block = errors.New("the chain has no L1Block predeploy")

// L1Block's functions, each of one word.
var (
	l1Number    = wordOf("number")
	l1Timestamp = wordOf("timestamp")
	l1Hash      = wordOf("hash")
)

// wordOf is the selector of a function that takes nothing.
func wordOf(name string) []byte {
	return abi.NewMethod(name, name, abi.Function, "view", false, false, nil, nil).ID
}

// ReadOrigin asks the predeploy at a block. nil is the newest, and then a block may come between number and time.
func ReadOrigin(ctx context.Context, chain Caller, block *big.Int) (Origin, error) {
	number, err := readWord(ctx, chain, l1Number, block)
	if err != nil {
		return Origin{}, fmt.Errorf("reading the L1 origin's number: %w", err)
	}
	timestamp, err := readWord(ctx, chain, l1Timestamp, block)
	if err != nil {
		return Origin{}, fmt.Errorf("reading the L1 origin's time: %w", err)
	}
	return Origin{Block: number, Time: unix(timestamp)}, nil
}

func readWord(ctx context.Context, chain Caller, selector []byte, block *big.Int) (uint64, error) {
	answer, err := chain.CallContract(ctx, ethereum.CallMsg{To: &L1Block, Data: selector}, block)
	if err != nil {
		return 0, Understood(err)
	}
	word := new(big.Int).SetBytes(answer)
	switch {
	case len(answer) == 0:
		return 0, ErrNoL1Block
	case len(answer) != common.HashLength || !word.IsUint64():
		return 0, fmt.Errorf("the answer %x is no number of 64 bits", answer)
	}
	return word.Uint64(), nil
}
