package monitor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/contracts"
	"twofold/signer/cost"
)

// subject is what is asked for, a closed set.
type subject uint8

const (
	ofFinalized subject = iota
	ofOrigin
	ofL2Accounts
	ofL1Head
	ofL1Accounts
	subjects
)

var subjectNames = [subjects]string{"finalized", "origin", "l2_accounts", "l1_head", "l1_accounts"}

// String is the subject's name; it is also the metric's label.
func (s subject) String() string { return subjectNames[s] }

// look takes in what costs no call: the L2's heads as they were followed, and how much longer accounts last.
func (m *Monitor) look(context.Context) {
	m.lookAtHeads()
	m.lookAtAccounts(time.Now())
}

// lookAtAccounts tells of them also while they cannot be read.
func (m *Monitor) lookAtAccounts(now time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, a := range m.accounts {
		if a.readAt.IsZero() {
			continue
		}
		m.metrics.account(a.state(now))
		a.say(now, m.log)
	}
}

func (m *Monitor) lookAtHeads() {
	head := m.parts.Latest()
	if head == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rate.Saw(time.Now(), head.Number.Uint64())
	m.stands(latest, levelOf(head))
	if blocks, in, known := m.rate.Blocks(); known {
		m.metrics.rate.Set(float64(blocks) * m.cfg.BlockTime.Seconds() / in.Seconds())
	}
	if head := m.parts.Safe(); head != nil {
		m.stands(safe, levelOf(head))
		m.metrics.safeLag.Set(m.levels[latest].Time.Sub(m.levels[safe].Time).Seconds())
	}
}

// stands takes in a level. The lock is held.
func (m *Monitor) stands(l level, at Level) {
	m.levels[l] = at
	m.metrics.at(l, at)
	if known := !m.levels[origin].Time.IsZero() && !m.levels[l1Latest].Time.IsZero(); known {
		m.metrics.originBehind.Set(float64(m.levels[l1Latest].Block) - float64(m.levels[origin].Block))
	}
}

func levelOf(head *types.Header) Level {
	return Level{Block: head.Number.Uint64(), Time: time.Unix(int64(head.Time), 0)}
}

// askL2 asks what the heads do not tell: what is final, the L1 origin, and the accounts.
func (m *Monitor) askL2(ctx context.Context) {
	asking, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	m.askFinalized(asking)
	head, err := m.parts.Latest(), error(nil)
	if head == nil {
		head, err = m.parts.L2.HeaderByNumber(asking, nil)
	}
	if err != nil {
		m.heard(asking, ofL2Accounts, fmt.Errorf("reading head: %w", contracts.Understood(err)))
		return
	}
	m.askOrigin(asking, head.Number)
	m.heard(asking, ofL2Accounts, m.askAccounts(asking, m.parts.L2, L2, head.Number))
}

func (m *Monitor) askFinalized(ctx context.Context) {
	head, err := m.parts.L2.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if answer := rpc.Error(nil); errors.As(err, &answer) || errors.Is(err, ethereum.NotFound) {
		err = fmt.Errorf("%w: %w", errUntold, err)
	}
	m.heard(ctx, ofFinalized, contracts.Understood(err))
	if err == nil {
		m.mu.Lock()
		m.stands(finalized, levelOf(head))
		m.mu.Unlock()
	}
}

func (m *Monitor) askOrigin(ctx context.Context, at *big.Int) {
	found, err := contracts.ReadOrigin(ctx, m.parts.L2, at)
	m.heard(ctx, ofOrigin, err)
	if err == nil || errors.Is(err, contracts.ErrNoL1Block) {
		m.mu.Lock()
		m.stands(origin, Level{Block: found.Block, Time: found.Time})
		m.mu.Unlock()
	}
}

// l1Settles is how far below its newest block the L1 is asked about accounts: of several nodes behind one address not all
// have the newest, and those cannot tell of it.
const l1Settles = 2

// askL1 asks how far the L1 is, and what its accounts hold.
func (m *Monitor) askL1(ctx context.Context) {
	asking, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	head, err := m.askL1Head(asking)
	m.heard(asking, ofL1Head, err)
	if err != nil {
		return
	}
	m.mu.Lock()
	m.stands(l1Latest, levelOf(head))
	m.mu.Unlock()
	height := head.Number.Uint64()
	at := new(big.Int).SetUint64(height - min(l1Settles, height))
	m.heard(asking, ofL1Accounts, m.askAccounts(asking, m.parts.L1, L1, at))
}

// askL1Head believes no chain but the one that was meant, as soon as it has said that it is. A start does not wait for that.
func (m *Monitor) askL1Head(ctx context.Context) (*types.Header, error) {
	if !m.l1Known && m.cfg.L1ID != 0 {
		id, err := m.parts.L1ID(ctx)
		if err != nil {
			return nil, fmt.Errorf("reading chain id: %w", contracts.Understood(err))
		}
		if id.Cmp(new(big.Int).SetUint64(m.cfg.L1ID)) != 0 {
			return nil, fmt.Errorf("monitor.l1.id is %d, but the endpoint is of chain %d: correct one of the two", m.cfg.L1ID, id)
		}
		m.l1Known = true
	}
	head, err := m.parts.L1.HeaderByNumber(ctx, nil)
	return head, contracts.Understood(err)
}

// askAccounts reads those of one chain. What fails of one does not keep the others.
func (m *Monitor) askAccounts(ctx context.Context, chain Chain, name string, at *big.Int) error {
	var faults []error
	for _, a := range m.accounts {
		if a.Chain != name {
			continue
		}
		r, err := readAccount(ctx, chain, a, at)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", a.Name, err))
			continue
		}
		m.mu.Lock()
		if a.saw(time.Now(), r) == anew {
			m.log.Warn("the chain of an account has gone back, so that its pace is reckoned anew", "account", a.Name, "chain", a.Chain, "block", r.block)
		}
		m.mu.Unlock()
	}
	return errors.Join(faults...)
}

func readAccount(ctx context.Context, chain Chain, a *account, at *big.Int) (reading, error) {
	balance, err := chain.BalanceAt(ctx, a.Address, at)
	if err != nil {
		return reading{}, fmt.Errorf("reading balance: %w", contracts.Understood(err))
	}
	nonce, err := chain.NonceAt(ctx, a.Address, at)
	if err != nil {
		return reading{}, fmt.Errorf("reading nonce: %w", contracts.Understood(err))
	}
	return reading{at.Uint64(), cost.FromBig(balance), nonce}, nil
}

// tidings are how it stands with a subject, a closed set.
type tidings uint8

const (
	told tidings = iota
	untold
	unread
)

// errUntold says that the chain answers, and tells no such thing.
var errUntold = errors.New("the chain does not tell it")

func understood(err error) tidings {
	switch {
	case err == nil:
		return told
	case errors.Is(err, errUntold), errors.Is(err, contracts.ErrNoL1Block):
		return untold
	default:
		return unread
	}
}

// heard says when something cannot be read, and when it can again. That we end is no fault of the chain's.
func (m *Monitor) heard(ctx context.Context, s subject, err error) {
	if errors.Is(ctx.Err(), context.Canceled) {
		return
	}
	before, now := m.tidings[s], understood(err)
	m.metrics.read(s, now)
	if m.tidings[s] = now; now == before {
		return
	}
	switch now {
	case unread:
		m.log.Warn("the monitor cannot read something, so that what is shown of it is old", "of", s, "err", err)
	case untold:
		m.log.Info("the monitor does not show what the chain does not tell", "of", s, "err", err)
	case told:
		m.log.Info("the monitor can read something again", "of", s)
	}
}
