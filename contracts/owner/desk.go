package owner

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// Node is the endpoint; ethclient.Client is one. It is trusted to tell what stands on the chain, and must be safe for
// concurrent use.
type Node interface {
	txmgr.Node
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
}

// Desk is where an owner, or a guardian, looks at a contract and acts. Each call stands for itself.
type Desk struct {
	Node    Node
	Oracle  common.Address // zero: only a mirror is looked at
	Posting txmgr.Config   // how transactions are sent
	Log     *slog.Logger
}

// Read is the oracle as of the newest block.
func (d *Desk) Read(ctx context.Context) (*State, error) {
	head, err := d.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading head: %w", txmgr.Redacted(err))
	}
	return read(ctx, d.Node, d.Oracle, head)
}

// Try makes the call as if `from` sent it, at the newest block, and sends nothing. A refusal is a
// [*contracts.RevertError].
func (d *Desk) Try(ctx context.Context, a *Action, from common.Address) error {
	if _, err := d.Node.CallContract(ctx, ethereum.CallMsg{From: from, To: &a.Of.Contract, Data: a.Data}, nil); err != nil {
		return contracts.Understood(err)
	}
	return nil
}

// Sent is what became of an action.
type Sent struct {
	From  common.Address
	Tx    common.Hash
	Block uint64
	Rows  []Row // with what the chain says after it
	// Otherwise tells where that is not what was foretold: somebody else changed something in between.
	Otherwise []string
}

// Send makes the call, waits until it is mined, and reads the state at that block. A wallet that is not entitled is
// [ErrNotEntitled], and nothing is sent; nor is a call that would revert.
func (d *Desk) Send(ctx context.Context, a *Action, wallet txmgr.Wallet) (*Sent, error) {
	if err := a.By.check(a.Of, wallet.Address()); err != nil {
		return nil, err
	}
	if err := d.Try(ctx, a, wallet.Address()); err != nil {
		return nil, fmt.Errorf("trying %s: %w", a.Name, err)
	}
	receipt, err := d.transact(ctx, a.Name, txmgr.Content{To: &a.Of.Contract, Data: a.Data}, wallet)
	if err != nil {
		return nil, err
	}
	sent := &Sent{From: wallet.Address(), Tx: receipt.TxHash, Block: receipt.BlockNumber.Uint64()}
	return sent, d.settle(ctx, a, sent)
}

// transact sends a call and waits until it is mined.
func (d *Desk) transact(ctx context.Context, name string, content txmgr.Content, wallet txmgr.Wallet) (*types.Receipt, error) {
	sender, err := txmgr.New(d.Posting, d.Node, wallet, d.Log, nil)
	if err != nil {
		return nil, err
	}
	if err := sender.Start(ctx); err != nil {
		return nil, fmt.Errorf("starting to send: %w", err)
	}
	receipt, err := sender.Transact(ctx, content)
	if err != nil {
		return nil, fmt.Errorf("sending %s: %w", name, worded(err))
	}
	return receipt, nil
}

// worded adds the contract's reason to a revert.
func worded(err error) error {
	if reverted := new(txmgr.RevertedError); errors.As(err, &reverted) {
		return fmt.Errorf("%w: %w", contracts.DecodeRevert(reverted.Data), err)
	}
	return txmgr.Redacted(err)
}

// settle reads what the chain says after the action, and holds it against what the action was to do at that time.
func (d *Desk) settle(ctx context.Context, a *Action, sent *Sent) error {
	after, err := d.readAgain(ctx, a.before, sent.Block)
	if err != nil {
		return fmt.Errorf("%s landed in block %d, %v; reading what came of it: %w", a.Name, sent.Block, sent.Tx, err)
	}
	foretold := a.before.copied()
	foretold.guardianship().Time = after.guardianship().Time
	a.change(foretold)
	sent.Rows = compare(a.shows(a.before), a.shows(after))
	for _, row := range compare(a.shows(foretold), a.shows(after)) {
		if row.Before != row.After {
			sent.Otherwise = append(sent.Otherwise, fmt.Sprintf("%s was to be %s, and is %s: something else changed it as well", row.Field, row.Before, row.After))
		}
	}
	return nil
}

func (d *Desk) readAgain(ctx context.Context, s standing, block uint64) (standing, error) {
	head, err := d.Node.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return nil, fmt.Errorf("reading head: %w", txmgr.Redacted(err))
	}
	return s.again(ctx, d.Node, head)
}
