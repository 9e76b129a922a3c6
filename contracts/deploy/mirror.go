package deploy

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/signer/txmgr"
)

// MirrorConfig says what of Chainlink's should be mirrored.
type MirrorConfig struct {
	// Record is the path of the record, which is the oracle's too; its folder is made.
	Record string
	// Mirror that is there already, for a record that was lost; zero: what the record says, or a new one.
	Mirror common.Address
	// Terms of a new mirror.
	Terms MirrorTerms
	// Feeds, at least one.
	Feeds []MirrorFeed
	// Posting is how transactions are sent; its chain id is the L2's.
	Posting txmgr.Config
}

// MirrorTerms are what a mirror starts with. Owner and guardian can be others later; all else is for ever.
type MirrorTerms struct {
	// Owner adds feeds and layouts; it should be a multisig. Left out: the wallet that deploys.
	Owner common.Address
	// Guardian may veto, and pause. Left out: none.
	Guardian common.Address
	// Delay is how long a feed or a layout waits after it was proposed.
	Delay time.Duration
	// MaxLag is how many L1 blocks behind the newest that the L2 knows a proof may be; at most 7 200.
	MaxLag uint64
}

// MirrorFeed is one of Chainlink's on L1.
type MirrorFeed struct {
	Name  string         // "ETH/USD"; Chainlink must call it so, too
	Proxy common.Address // its EACAggregatorProxy on L1
}

const (
	maxLag = 7200
	// DefaultMaxLag is 51 minutes on Ethereum.
	DefaultMaxLag = 256
)

// Check joins every reason why the contract would refuse t, or is nil.
func (t MirrorTerms) Check() error {
	var faults []error
	if t.Delay < 0 || t.Delay > maxDelay || t.Delay%time.Second != 0 {
		faults = append(faults, fmt.Errorf("delay %v must be whole seconds from 0s to %v", t.Delay, maxDelay))
	}
	if t.MaxLag < 1 || t.MaxLag > maxLag {
		faults = append(faults, fmt.Errorf("maxLag %d must be from 1 to %d L1 blocks", t.MaxLag, maxLag))
	}
	return errors.Join(faults...)
}

// Check joins every fault of c, or is nil.
func (c MirrorConfig) Check() error {
	faults := []error{c.Terms.Check(), c.Posting.Check()}
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(c.Record == "", "record: the path is missing")
	refuse(len(c.Feeds) == 0, "feeds: there are none: name at least one, by its proxy on L1")
	names, proxies := map[string]bool{}, map[common.Address]bool{}
	for _, f := range c.Feeds {
		refuse(f.Proxy == common.Address{}, "feed %s: its proxy on L1 is missing", f.Name)
		refuse(names[f.Name], "feeds: %s is there twice", f.Name)
		refuse(proxies[f.Proxy], "feeds: proxy %v is there twice", f.Proxy)
		names[f.Name], proxies[f.Proxy] = true, true
	}
	return errors.Join(faults...)
}

// Chains are both that a mirror has to do with.
type Chains struct {
	L1 L1
	L2 Node
	// Witnesses are other endpoints of the L1. What they say of a feed must be the same: it becomes the mirror's for ever.
	Witnesses []L1
}

// MirrorDeployer brings the L2 to what a config says of the mirror, as [Deployer] does for the oracle. Of a feed it believes
// L1: decimals, description and which aggregator, whose layout it checks before anything is sent.
type MirrorDeployer struct {
	*yard
	cfg       MirrorConfig
	l1        L1
	witnesses []L1
	on        *onL1 // what was read there; nil: not yet
}

// NewMirror makes a MirrorDeployer. say takes a line about each step, when it begins and when it is done.
func NewMirror(cfg MirrorConfig, on Chains, wallet txmgr.Wallet, say func(line string), log *slog.Logger) (*MirrorDeployer, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("checking deployment of the mirror: %w", err)
	}
	y := &yard{record: cfg.Record, node: on.L2, wallet: &guard{Wallet: wallet}, say: say}
	if err := y.equip(cfg.Posting, log); err != nil {
		return nil, err
	}
	if cfg.Terms.Owner == (common.Address{}) {
		cfg.Terms.Owner = wallet.Address()
	}
	return &MirrorDeployer{yard: y, cfg: cfg, l1: on.L1, witnesses: on.Witnesses}, nil
}

// Plan looks, and sends and writes nothing.
func (d *MirrorDeployer) Plan(ctx context.Context) (*Plan, error) { return d.plan(ctx, d.survey) }

// Run takes step after step, as [Deployer.Run].
func (d *MirrorDeployer) Run(ctx context.Context) (*Plan, error) { return d.run(ctx, d.survey) }
