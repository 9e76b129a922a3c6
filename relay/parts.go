package relay

import (
	"context"
	"encoding/json"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// L1 is the chain that Chainlink is on, through one endpoint or several; endpoints.Endpoints is one. What it says of an answer is
// proven before it is used; it can only keep us from mirroring. It must be safe for concurrent use.
type L1 interface {
	contracts.Caller
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
	// Read makes any other request. What accept refuses counts as no answer, and the next endpoint is asked.
	Read(ctx context.Context, accept func(answer json.RawMessage) error, method string, args ...any) error
}

// L2 is the chain that the mirror is on. It is trusted to tell what stands there. It must be safe for concurrent use.
type L2 interface {
	contracts.Caller
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	Follow(ctx context.Context, onHead func(context.Context, *types.Header)) error
}

// Sender brings a transaction to its receipt, one at a time; txmgr.Sender does.
type Sender interface {
	Address() common.Address
	Transact(ctx context.Context, content txmgr.Content) (*types.Receipt, error)
	Held() txmgr.Holdback
}

// Fees tells what a transaction paid for its data on L1; nil where the chain states none.
type Fees interface {
	L1Fee(ctx context.Context, hash common.Hash) (*big.Int, error)
}

// Parts are what a relay works with.
type Parts struct {
	L1     L1
	L2     L2
	Sender Sender
	Fees   Fees // may be nil
	Mirror common.Address
	Log    *slog.Logger

	Registerer prometheus.Registerer // may be nil
}
