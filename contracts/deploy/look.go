package deploy

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// look is one look at the chain. What exists is asked as of one block, so that an endpoint with several nodes behind it
// cannot show a nonce without the contract that used it.
type look struct {
	*yard
	head *types.Header
	plan *Plan
}

func (y *yard) look(ctx context.Context) (*look, error) {
	if err := y.checkChain(ctx); err != nil {
		return nil, err
	}
	record, err := ReadRecord(y.record, y.chainID)
	if errors.Is(err, ErrNoRecord) {
		record, err = &Record{ChainID: y.chainID}, nil
	}
	if err != nil {
		return nil, err
	}
	head, err := y.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading head: %w", err)
	}
	return &look{yard: y, head: head, plan: &Plan{Record: record}}, nil
}

// mark is what a contract answers by which it is known; a nil answer stands for any.
type mark struct{ call, answer []byte }

// word is an address as a contract answers it.
func word(a common.Address) []byte { return common.BytesToHash(a[:]).Bytes() }

// find tells whether a contract that is written down is there. One that was only begun may be missing; and if it was never sent,
// the wallet's nonce and so the address may have gone to another, by which marks tell.
func (l *look) find(ctx context.Context, c *Contract, what string, marks ...mark) (bool, error) {
	code, err := l.node.CodeAt(ctx, c.Address, l.head.Number)
	if err != nil {
		return false, fmt.Errorf("reading code of %s: %w", what, err)
	}
	hash := crypto.Keccak256Hash(code)
	switch {
	case len(code) > 0 && c.seen() && hash != c.CodeHash:
		return false, fmt.Errorf("%s: the code of %s, %v, has hash %v on chain %d, recorded is %v: this is another chain, move the record away to deploy anew",
			l.record, what, c.Address, hash, l.plan.Record.ChainID, c.CodeHash)
	case len(code) > 0 && !c.seen() && c.From != (common.Address{}):
		bears, err := l.bears(ctx, c.Address, marks)
		if err != nil {
			return false, fmt.Errorf("reading whether %v is %s: %w", c.Address, what, err)
		}
		if bears {
			c.CodeHash = hash
		}
		return bears, nil
	case len(code) > 0:
		c.CodeHash = hash
		return true, nil
	case c.seen() || c.From == (common.Address{}):
		return false, fmt.Errorf("%s: %s, %v, has no code on chain %d: the chain was reset or is another one, move the record away to deploy anew",
			l.record, what, c.Address, l.plan.Record.ChainID)
	case c.From != l.wallet.Address():
		return false, fmt.Errorf("%s: wallet %v has begun to create %s, and may yet: run again with it, or move the record away",
			l.record, c.From, what)
	default:
		return false, nil
	}
}

// bears tells whether a contract has all of the marks.
func (l *look) bears(ctx context.Context, contract common.Address, marks []mark) (bool, error) {
	for _, m := range marks {
		answer, err := l.node.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: m.call}, l.head.Number)
		switch {
		case txmgr.Reverts(err):
			return false, nil
		case err != nil:
			return false, err
		case len(answer) != common.HashLength, m.answer != nil && !bytes.Equal(answer, m.answer):
			return false, nil
		}
	}
	return true, nil
}

// next is the contract that the wallet's next transaction creates. If one that was begun was not sent, or is still
// pending, it has the same address.
func (l *look) next(ctx context.Context, args []byte) (Contract, error) {
	wallet := l.wallet.Address()
	nonce, err := l.node.NonceAt(ctx, wallet, l.head.Number)
	if err != nil {
		return Contract{}, fmt.Errorf("reading nonce: %w", err)
	}
	return Contract{Address: crypto.CreateAddress(wallet, nonce), From: wallet, Nonce: nonce, ConstructorArgs: args}, nil
}

// ask calls a view at the newest block.
func ask[T any](ctx context.Context, node Node, to common.Address, call []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	raw, err := node.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, nil)
	if err != nil {
		return none, err
	}
	if len(raw) == 0 {
		return none, fmt.Errorf("%w %v", contracts.ErrNoOracle, to)
	}
	return unpack(raw)
}
