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

// Deployer brings a chain to what a config says. It is for one caller.
type Deployer struct {
	cfg    Config
	node   Node
	wallet *guard
	sender *txmgr.Sender
	say    func(line string)
}

// New makes a Deployer. say takes a line about each step, when it begins and when it is done.
func New(cfg Config, node Node, wallet txmgr.Wallet, say func(line string), log *slog.Logger) (*Deployer, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("checking deployment: %w", err)
	}
	guarded := &guard{Wallet: wallet}
	sender, err := txmgr.New(cfg.Posting, node, guarded, log, nil)
	if err != nil {
		return nil, err
	}
	if cfg.Terms.Owner == (common.Address{}) {
		cfg.Terms.Owner = wallet.Address()
	}
	return &Deployer{cfg: cfg, node: node, wallet: guarded, sender: sender, say: say}, nil
}

// Plan is what is left to do and what is to be said. Steps are not independent: what comes of one decides the next.
type Plan struct {
	Record *Record
	// Steps that [Deployer.Run] would take, in order.
	Steps []string
	// Differences between the chain and the config that stay: the chain's is what holds.
	Differences []string
	// Warnings are about what is as the config says, or will be, and seldom meant.
	Warnings []string
	// OwnerMust are calls that the wallet cannot make, since it is not the owner. After them run again.
	OwnerMust []Call

	steps []step
}

// Call is a transaction that the oracle's owner must send.
type Call struct {
	What string
	To   common.Address
	Data []byte
}

// Plan looks, and sends and writes nothing.
func (d *Deployer) Plan(ctx context.Context) (*Plan, error) {
	plan, err := d.survey(ctx)
	if err != nil {
		return nil, txmgr.Redacted(err)
	}
	return plan, nil
}

// patience is how many times in a row the wallet's nonce may be used by something else before Run gives up.
const patience = 5

// Run takes step after step, and looks at the chain again after each, until nothing is left to do. It may be killed at any
// time and run again. What it returns is the last look.
func (d *Deployer) Run(ctx context.Context) (*Plan, error) {
	plan, err := d.run(ctx)
	if err != nil {
		return nil, txmgr.Redacted(err)
	}
	return plan, nil
}

func (d *Deployer) run(ctx context.Context) (*Plan, error) {
	if err := d.checkChain(ctx); err != nil {
		return nil, err
	}
	if err := d.sender.Start(ctx); err != nil {
		return nil, fmt.Errorf("starting to deploy: %w", err)
	}
	for beaten := 0; ; {
		plan, err := d.survey(ctx)
		if err != nil {
			return nil, err
		}
		if len(plan.steps) == 0 {
			return plan, plan.Record.write(d.cfg.Record)
		}
		next := plan.steps[0]
		d.say(next.what)
		switch err := next.take(ctx, plan.Record); {
		case errors.Is(err, txmgr.ErrBeatenToIt), errors.Is(err, errOtherNonce):
			// A transaction from before this run landed in between, maybe the very one that is wanted: look again.
			if beaten++; beaten == patience {
				return nil, fmt.Errorf("%s: %w: is the wallet %v in use elsewhere?", next.what, err, d.wallet.Address())
			}
		case err != nil:
			return nil, fmt.Errorf("%s: %w", next.what, understand(err))
		default:
			beaten = 0
			d.say("done: " + next.what)
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
func (d *Deployer) checkChain(ctx context.Context) error {
	id, err := d.node.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("reading chain id: %w", err)
	}
	if id.Cmp(new(big.Int).SetUint64(d.cfg.Posting.ChainID)) != 0 {
		return &txmgr.WrongChainError{Want: d.cfg.Posting.ChainID, Got: id.Uint64()}
	}
	return nil
}

// step is one transaction and what is written around it.
type step struct {
	what string
	take func(ctx context.Context, r *Record) error
}

func (p *Plan) add(what string, take func(context.Context, *Record) error) {
	p.Steps = append(p.Steps, what)
	p.steps = append(p.steps, step{what, take})
}

func (p *Plan) differ(format string, args ...any) {
	p.Differences = append(p.Differences, fmt.Sprintf(format, args...))
}

func (p *Plan) warn(format string, args ...any) {
	p.Warnings = append(p.Warnings, fmt.Sprintf(format, args...))
}

// create sends the code that creates c, under the nonce that gives it its address, and none other.
func (d *Deployer) create(ctx context.Context, r *Record, c *Contract, code []byte) error {
	if err := r.write(d.cfg.Record); err != nil {
		return err
	}
	d.wallet.only = &c.Nonce
	defer func() { d.wallet.only = nil }()
	receipt, err := d.sender.Transact(ctx, txmgr.Content{Data: append(code, c.ConstructorArgs...)})
	if err != nil {
		return err
	}
	c.Tx, c.Block = receipt.TxHash, receipt.BlockNumber.Uint64()
	return r.write(d.cfg.Record)
}

// send makes a call that does nothing if it was made before.
func (d *Deployer) send(ctx context.Context, r *Record, call Call) error {
	if err := r.write(d.cfg.Record); err != nil {
		return err
	}
	_, err := d.sender.Transact(ctx, txmgr.Content{To: &call.To, Data: call.Data})
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
