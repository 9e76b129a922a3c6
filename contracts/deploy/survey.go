package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
	"twofold/contracts/bindings"
)

// survey is one look at the chain. What exists is asked as of one block, so that an endpoint with several nodes behind it
// cannot show a nonce without the contract that used it.
type survey struct {
	*Deployer
	head *types.Header
	plan *Plan
}

func (d *Deployer) survey(ctx context.Context) (*Plan, error) {
	if err := d.checkChain(ctx); err != nil {
		return nil, err
	}
	record, err := ReadRecord(d.cfg.Record, d.cfg.Posting.ChainID)
	if errors.Is(err, ErrNoRecord) {
		record, err = &Record{ChainID: d.cfg.Posting.ChainID}, nil
	}
	if err != nil {
		return nil, err
	}
	head, err := d.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading head: %w", err)
	}
	s := &survey{Deployer: d, head: head, plan: &Plan{Record: record}}
	there, err := s.findOracle(ctx)
	if err == nil && there {
		err = s.compare(ctx)
	}
	if err != nil {
		return nil, err
	}
	return s.plan, nil
}

func (s *survey) compare(ctx context.Context) error {
	if err := s.compareOracle(ctx); err != nil {
		return err
	}
	return s.compareFeeds(ctx)
}

// findOracle tells whether the oracle is there; if not, creating it is planned.
func (s *survey) findOracle(ctx context.Context) (bool, error) {
	r := s.plan.Record
	if s.cfg.Oracle != (common.Address{}) {
		if r.Oracle == nil {
			r.Oracle = &OracleRecord{Contract: Contract{Address: s.cfg.Oracle}}
		}
		if r.Oracle.Address != s.cfg.Oracle {
			return false, fmt.Errorf("%s: records the oracle %v, and the config names %v: take the address out of the config, or move the record away",
				s.cfg.Record, r.Oracle.Address, s.cfg.Oracle)
		}
	}
	if r.Oracle != nil {
		if there, err := s.find(ctx, &r.Oracle.Contract, "the oracle"); err != nil || there {
			return there, err
		}
	}
	c, err := s.next(ctx, s.oracleArgs())
	if err != nil {
		return false, err
	}
	s.plan.add(fmt.Sprintf("create the oracle %v with %d feeds, owned by %v", c.Address, len(s.cfg.Feeds), s.cfg.Terms.Owner),
		func(ctx context.Context, r *Record) error {
			r.Oracle, r.Feeds = &OracleRecord{Contract: c}, nil
			return s.create(ctx, r, &r.Oracle.Contract, code(&bindings.TwofoldOracleMetaData))
		})
	for _, f := range s.cfg.Feeds {
		s.plan.Steps = append(s.plan.Steps, readerSteps(f)...) // where depends on what comes before
	}
	if s.cfg.Terms.Guardian == (common.Address{}) {
		s.plan.warn("%s", noGuardian)
	}
	return false, s.checkUptimeFeed(ctx)
}

// ErrNoUptimeFeed says that the sequencer's uptime feed is not where the terms say.
var ErrNoUptimeFeed = errors.New("there is no contract at the address of the uptime feed")

// checkUptimeFeed spares a transaction that would revert.
func (s *survey) checkUptimeFeed(ctx context.Context) error {
	feed := s.cfg.Terms.UptimeFeed
	if feed == (common.Address{}) {
		return nil
	}
	code, err := s.node.CodeAt(ctx, feed, s.head.Number)
	if err != nil {
		return fmt.Errorf("reading code of the uptime feed: %w", err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%w: %v on chain %d: correct the address, or leave it out", ErrNoUptimeFeed, feed, s.plan.Record.ChainID)
	}
	return nil
}

// find tells whether a contract that is written down is there. One that was only begun may be missing.
func (s *survey) find(ctx context.Context, c *Contract, what string) (bool, error) {
	code, err := s.node.CodeAt(ctx, c.Address, s.head.Number)
	if err != nil {
		return false, fmt.Errorf("reading code of %s: %w", what, err)
	}
	hash := crypto.Keccak256Hash(code)
	switch {
	case len(code) > 0 && c.seen() && hash != c.CodeHash:
		return false, fmt.Errorf("%s: the code of %s, %v, has hash %v on chain %d, recorded is %v: this is another chain, move the record away to deploy anew",
			s.cfg.Record, what, c.Address, hash, s.plan.Record.ChainID, c.CodeHash)
	case len(code) > 0:
		c.CodeHash = hash
		return true, nil
	case c.seen() || c.From == (common.Address{}):
		return false, fmt.Errorf("%s: %s, %v, has no code on chain %d: the chain was reset or is another one, move the record away to deploy anew",
			s.cfg.Record, what, c.Address, s.plan.Record.ChainID)
	case c.From != s.wallet.Address():
		return false, fmt.Errorf("%s: wallet %v has begun to create %s, and may yet: run again with it, or move the record away",
			s.cfg.Record, c.From, what)
	default:
		return false, nil
	}
}

// next is the contract that the wallet's next transaction creates. If one that was begun was not sent, or is still
// pending, it has the same address.
func (s *survey) next(ctx context.Context, args []byte) (Contract, error) {
	wallet := s.wallet.Address()
	nonce, err := s.node.NonceAt(ctx, wallet, s.head.Number)
	if err != nil {
		return Contract{}, fmt.Errorf("reading nonce: %w", err)
	}
	return Contract{Address: crypto.CreateAddress(wallet, nonce), From: wallet, Nonce: nonce, ConstructorArgs: args}, nil
}

var (
	oracleABI = bindings.NewTwofoldOracle()
	feedABI   = bindings.NewTwofoldFeed()
)

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
