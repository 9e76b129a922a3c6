package deploy

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// Node is the endpoint; ethclient.Client is one. It is trusted to tell what stands on the chain.
type Node interface {
	txmgr.Node
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
}

// yard is where contracts are built: a chain, the wallet that pays, and the record of what stands.
type yard struct {
	record  string // its path
	chainID uint64
	node    Node
	wallet  *guard
	sender  *txmgr.Sender
	say     func(line string)
}

// equip makes ready to send.
func (y *yard) equip(posting txmgr.Config, log *slog.Logger) (err error) {
	y.chainID = posting.ChainID
	y.sender, err = txmgr.New(posting, y.node, y.wallet, log, nil)
	return err
}

// surveyor looks at the chain, and plans what is left to do.
type surveyor func(ctx context.Context) (*Plan, error)

func (y *yard) plan(ctx context.Context, survey surveyor) (*Plan, error) {
	plan, err := survey(ctx)
	if err != nil {
		return nil, txmgr.Redacted(err)
	}
	return plan, nil
}

func (y *yard) run(ctx context.Context, survey surveyor) (*Plan, error) {
	plan, err := y.build(ctx, survey)
	if err != nil {
		return nil, txmgr.Redacted(err)
	}
	return plan, nil
}

// patience is how many times in a row the wallet's nonce may be used by something else before a run gives up.
const patience = 5

func (y *yard) build(ctx context.Context, survey surveyor) (*Plan, error) {
	if err := y.checkChain(ctx); err != nil {
		return nil, err
	}
	if err := y.sender.Start(ctx); err != nil {
		return nil, fmt.Errorf("starting to deploy: %w", err)
	}
	for beaten := 0; ; {
		plan, err := survey(ctx)
		if err != nil {
			return nil, err
		}
		if len(plan.steps) == 0 {
			return plan, plan.Record.write(y.record)
		}
		next := plan.steps[0]
		y.say(next.what)
		switch err := next.take(ctx, plan.Record); {
		case errors.Is(err, txmgr.ErrBeatenToIt), errors.Is(err, errOtherNonce):
			// A transaction from before this run landed in between, maybe the very one that is wanted: look again.
			if beaten++; beaten == patience {
				return nil, fmt.Errorf("%s: %w: is the wallet %v in use elsewhere?", next.what, err, y.wallet.Address())
			}
		case err != nil:
			return nil, fmt.Errorf("%s: %w", next.what, understand(err))
		default:
			beaten = 0
			y.say("done: " + next.what)
		}
	}
}

// understand words a revert.
func understand(err error) error {
	var reverted *txmgr.RevertedError
	if errors.As(err, &reverted) {
		return fmt.Errorf("%w: %w", contracts.DecodeRevert(reverted.Data), err)
	}
	return err
}

// checkChain comes before anything is signed.
func (y *yard) checkChain(ctx context.Context) error {
	id, err := y.node.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("reading chain id: %w", err)
	}
	if id.Cmp(new(big.Int).SetUint64(y.chainID)) != 0 {
		return &txmgr.WrongChainError{Want: y.chainID, Got: id.Uint64()}
	}
	return nil
}

// create sends the code that creates c, under the nonce that gives it its address, and none other.
func (y *yard) create(ctx context.Context, r *Record, c *Contract, code []byte) error {
	if err := r.write(y.record); err != nil {
		return err
	}
	y.wallet.only = &c.Nonce
	defer func() { y.wallet.only = nil }()
	receipt, err := y.sender.Transact(ctx, txmgr.Content{Data: append(code, c.ConstructorArgs...)})
	if err != nil {
		return err
	}
	c.Tx, c.Block = receipt.TxHash, receipt.BlockNumber.Uint64()
	return r.write(y.record)
}

// send makes a call that does nothing if it was made before.
func (y *yard) send(ctx context.Context, r *Record, call Call) error {
	if err := r.write(y.record); err != nil {
		return err
	}
	_, err := y.sender.Transact(ctx, txmgr.Content{To: &call.To, Data: call.Data})
	return err
}

// guard signs under one nonce only, if it is told so. Without it a transaction from before, landing while the next is
// made, would move the nonce, and a second contract would be created.
type guard struct {
	txmgr.Wallet
	only *uint64
}

var errOtherNonce = errors.New("the wallet's nonce has moved")

func (g *guard) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if g.only != nil && tx.Nonce() != *g.only {
		return nil, fmt.Errorf("%w from %d to %d", errOtherNonce, *g.only, tx.Nonce())
	}
	return g.Wallet.SignTx(ctx, tx, chainID)
}
