package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
)

// survey is a look at an oracle.
type survey struct {
	*look
	cfg Config
}

func (d *Deployer) survey(ctx context.Context) (*Plan, error) {
	l, err := d.look(ctx)
	if err != nil {
		return nil, err
	}
	s := &survey{look: l, cfg: d.cfg}
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
				s.record, r.Oracle.Address, s.cfg.Oracle)
		}
	}
	if r.Oracle != nil {
		if there, err := s.find(ctx, &r.Oracle.Contract, "the oracle", mark{call: oracleABI.PackMaxReportAge()}); err != nil || there {
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
		s.plan.warn(noGuardian)
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

var (
	oracleABI = bindings.NewTwofoldOracle()
	feedABI   = bindings.NewTwofoldFeed()
)
