package endpoints

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
)

// readWithin is how long one endpoint is waited for while there is another to ask. It then is aside, so that a hanging one
// costs this once.
const readWithin = 2 * time.Second

// leastShare is how much time an endpoint must have had before its silence is held against it.
const leastShare = 200 * time.Millisecond

// The calls that txmgr, submit and app make.
var (
	_ txmgr.Node          = (*Endpoints)(nil)
	_ txmgr.L1FeeReader   = (*Endpoints)(nil)
	_ txmgr.BalanceReader = (*Endpoints)(nil)
	_ txmgr.GasPricer     = (*Endpoints)(nil)
)

// CallContract runs a call at a block; with a nil block at the newest.
func (e *Endpoints) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return askAt(ctx, e, block, func(ctx context.Context, node txmgr.Endpoint) ([]byte, error) {
		return node.CallContract(ctx, msg, block)
	})
}

// HeaderByNumber is a block's header; with a nil number the newest.
func (e *Endpoints) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (*types.Header, error) {
		return node.HeaderByNumber(ctx, number)
	})
}

// NonceAt is how many transactions of an account were mined by a block.
func (e *Endpoints) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return askAt(ctx, e, block, func(ctx context.Context, node txmgr.Endpoint) (uint64, error) {
		return node.NonceAt(ctx, account, block)
	})
}

// BalanceAt is what an account holds at a block.
func (e *Endpoints) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return askAt(ctx, e, block, func(ctx context.Context, node txmgr.Endpoint) (*big.Int, error) {
		return node.BalanceAt(ctx, account, block)
	})
}

// CodeAt is an account's code at a block; with a nil block at the newest.
func (e *Endpoints) CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error) {
	return askAt(ctx, e, block, func(ctx context.Context, node txmgr.Endpoint) ([]byte, error) {
		return node.CodeAt(ctx, account, block)
	})
}

// PendingNonceAt counts what is in the node's pool as well.
func (e *Endpoints) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (uint64, error) {
		return node.PendingNonceAt(ctx, account)
	})
}

// TransactionReceipt is ethereum.NotFound only if none that answers has it.
func (e *Endpoints) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (*types.Receipt, error) {
		return node.TransactionReceipt(ctx, hash)
	})
}

// L1Fee is what a transaction paid for its data on L1; nil where the node does not state it.
func (e *Endpoints) L1Fee(ctx context.Context, hash common.Hash) (*big.Int, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (*big.Int, error) { return node.L1Fee(ctx, hash) })
}

// ChainID is that of all of them.
func (e *Endpoints) ChainID(ctx context.Context) (*big.Int, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (*big.Int, error) { return node.ChainID(ctx) })
}

// EstimateGas says how much gas a call would take.
func (e *Endpoints) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (uint64, error) { return node.EstimateGas(ctx, msg) })
}

// SuggestGasPrice is what gas costs where there is no base fee, in wei.
func (e *Endpoints) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	return ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (*big.Int, error) { return node.SuggestGasPrice(ctx) })
}

// FilterLogs is the events that match. Of a block that a node does not have it says that there are none, so only those are
// asked that have the last one.
func (e *Endpoints) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	var last uint64
	if query.ToBlock != nil && query.ToBlock.Sign() > 0 {
		last = query.ToBlock.Uint64()
	}
	return askFrom(ctx, e, last, func(ctx context.Context, node txmgr.Endpoint) ([]types.Log, error) {
		return node.FilterLogs(ctx, query)
	})
}

// Read makes a request that has no method of its own here. accept is given the answer as it came; what it refuses counts as no
// answer: the endpoint is put aside if there are several, and the next is asked. It is called by one endpoint after the other.
func (e *Endpoints) Read(ctx context.Context, accept func(answer json.RawMessage) error, method string, args ...any) error {
	_, err := ask(ctx, e, func(ctx context.Context, node txmgr.Endpoint) (none struct{}, err error) {
		var answer json.RawMessage
		if err := node.Client.Client().CallContext(ctx, &answer, method, args...); err != nil {
			return none, err
		}
		return none, accept(answer)
	})
	return err
}

// ask is askFrom, of any of them: for what a node says that it does not have.
func ask[T any](ctx context.Context, e *Endpoints, request func(context.Context, txmgr.Endpoint) (T, error)) (T, error) {
	return askFrom(ctx, e, 0, request)
}

// askFrom makes a request of the chosen endpoint, and of the others in turn while it is not answered: one may not have the
// block yet that the chosen one has told of, or may no longer have one that is old. What an endpoint says is believed over
// the silence of those before it, and an answer over a refusal. Who has not told of the block is not asked.
func askFrom[T any](ctx context.Context, e *Endpoints, block uint64, request func(context.Context, txmgr.Endpoint) (T, error)) (value T, err error) {
	order := e.order()
	if len(order) == 0 {
		return value, e.allElsewhere()
	}
	if len(e.list) > 1 {
		order = slices.DeleteFunc(order, func(p candidate) bool { return p.newest < block })
	}
	var refusal, silence error
	for i, p := range order {
		if refusal != nil && !p.answers {
			break // a refusal is an answer: nobody waits for the silent ones after it
		}
		asking, cancel := share(ctx, len(order)-i)
		began := time.Now()
		value, err = call(asking, p.endpoint, request)
		cancel()
		switch {
		case err == nil, txmgr.Reverts(err):
			return value, err
		case errors.Is(ctx.Err(), context.Canceled):
			return value, err
		case txmgr.Answered(err):
			refusal = first(refusal, e.of(p.endpoint, err))
		default:
			silence = first(silence, e.of(p.endpoint, err))
			if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) >= leastShare {
				e.unanswered(p.endpoint, err)
			}
		}
		if ctx.Err() != nil {
			break
		}
	}
	if len(order) == 0 {
		return value, fmt.Errorf("no endpoint has block %d", block)
	}
	return value, first(refusal, silence)
}

// share leaves time for whoever is asked next: one of several gets at most half of what is left. The last gets the rest.
func share(ctx context.Context, left int) (context.Context, context.CancelFunc) {
	if left == 1 {
		return context.WithCancel(ctx)
	}
	within := readWithin
	if deadline, bounded := ctx.Deadline(); bounded {
		within = min(within, time.Until(deadline)/2)
	}
	return context.WithTimeout(ctx, within)
}

// unanswered puts an endpoint aside. A single one is put aside by its watcher only, which says when its heads fail.
func (e *Endpoints) unanswered(p *endpoint, err error) {
	if len(e.list) > 1 {
		e.learn(p, func(v *view) { v.failed = first(v.failed, err) })
	}
}

// of says whose error it is, where there are several.
func (e *Endpoints) of(p *endpoint, err error) error {
	if len(e.list) == 1 {
		return err
	}
	return fmt.Errorf("%s: %w", p.name, err)
}

// allElsewhere is the error when no endpoint is on our chain.
func (e *Endpoints) allElsewhere() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return &txmgr.WrongChainError{Want: e.cfg.ChainID, Got: e.list[0].view.otherChain}
}

func first(a, b error) error {
	if a != nil {
		return a
	}
	return b
}
