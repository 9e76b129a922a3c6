package twochains

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"twofold/contracts"
	"twofold/integration/rig"
)

// L1ID is the L1's chain id. The L2's is [rig.ChainID].
const L1ID = 900

// Config says what a world is made of.
type Config struct {
	// L1Block and L2Block are how long a block takes, in whole seconds; 0: 4 s and 2 s. No L2 block is longer than one of L1's.
	L1Block, L2Block time.Duration
	// Epoch is how many blocks of L1 the newest that is safe lies behind the newest, and half of how many the newest that is
	// final does; 0: 2.
	Epoch int
	Feeds []FeedConfig // of L1
	// Mirror has the mirror and its readers deployed. False: whoever is tested does it.
	Mirror bool
	Delay  time.Duration // of the mirror's owner
	MaxLag uint64        // of the mirror; 0: 256
}

func (c Config) withDefaults() Config {
	if c.L1Block == 0 {
		c.L1Block, c.L2Block = 4*time.Second, 2*time.Second
	}
	if c.Epoch == 0 {
		c.Epoch = 2
	}
	if c.MaxLag == 0 {
		c.MaxLag = 256
	}
	return c
}

func (c Config) check() error {
	switch {
	case c.L1Block%time.Second != 0 || c.L2Block%time.Second != 0:
		return fmt.Errorf("blocks of %v and %v: a block's time is in whole seconds", c.L1Block, c.L2Block)
	case c.L2Block < time.Second || c.L2Block > c.L1Block:
		return fmt.Errorf("blocks of %v and %v: the L2's must be shorter", c.L1Block, c.L2Block)
	default:
		return nil
	}
}

// World is both chains and what is on them. Its methods may be called while it runs, those of one feed from one goroutine.
type World struct {
	L1, L2 *rig.Chain
	Feeds  []*Feed
	Mirror common.Address // none, unless the config asks for it

	cfg  Config
	stop func() error // mining; nil before it began

	mu         sync.Mutex // held while a block is made
	derivation derivation
	l1Stands   bool
}

// past is how far in the past the chains are set up, where each transaction has a block, and a second, of its own.
const past = time.Hour

// Start sets a world up and has both chains mine.
func Start(ctx context.Context, cfg Config) (_ *World, err error) {
	cfg = cfg.withDefaults()
	if err := cfg.check(); err != nil {
		return nil, err
	}
	w := &World{cfg: cfg}
	defer func() {
		if err != nil {
			err = errors.Join(err, w.Stop())
		}
	}()
	genesis := strconv.FormatInt(time.Now().Add(-past).Unix(), 10)
	if w.L1, err = rig.StartNode(ctx, "--chain-id", strconv.Itoa(L1ID), "--no-mining", "--timestamp", genesis, "--slots-in-an-epoch", strconv.Itoa(cfg.Epoch)); err != nil {
		return nil, fmt.Errorf("starting L1: %w", err)
	}
	// By fees, the deposit, which pays none, would be each block's last.
	if w.L2, err = rig.StartNode(ctx, "--network", "optimism", "--chain-id", strconv.Itoa(rig.ChainID), "--no-mining", "--order", "fifo", "--timestamp", genesis); err != nil {
		return nil, fmt.Errorf("starting L2: %w", err)
	}
	w.L1.Name, w.L2.Name = "L1", "L2"
	if err := w.setUp(ctx); err != nil {
		return nil, err
	}
	w.stop = beside(w.mine)
	return w, nil
}

// setUp puts everything on both chains.
func (w *World) setUp(ctx context.Context) error {
	err := automine(ctx, w.L1, func() error {
		for i, f := range w.cfg.Feeds {
			feed, err := w.addFeed(ctx, i, f)
			if err != nil {
				return fmt.Errorf("putting %s on L1: %w", f.Name, err)
			}
			w.Feeds = append(w.Feeds, feed)
		}
		return nil
	})
	if err != nil {
		return err
	}
	// Of who calls without saying who it is, anvil wants the price of L1's data.
	if err := w.L2.SetBalance(ctx, common.Address{}, big.NewInt(1e18)); err != nil {
		return err
	}
	if err := w.L2.Call(ctx, nil, "anvil_setCode", contracts.L1Block, hexutil.Bytes(l1BlockCode())); err != nil {
		return err
	}
	origin, err := w.L1.Head(ctx)
	if err != nil {
		return err
	}
	w.derivation = derivation{origin: origin, origins: make(map[uint64]origined)}
	if err := w.deposit(ctx); err != nil {
		return err
	}
	if err := w.L2.Call(ctx, nil, "evm_mine"); err != nil {
		return err
	}
	if w.cfg.Mirror {
		if err := automine(ctx, w.L2, func() error { return w.deployMirror(ctx) }); err != nil {
			return err
		}
	}
	w.derivation.follow(origin)
	return w.deposit(ctx) // of the first block that is made on the clock
}

// automine has each transaction mined at once, in a block of its own, while something is done.
func automine(ctx context.Context, chain *rig.Chain, do func() error) error {
	if err := chain.Call(ctx, nil, "evm_setAutomine", true); err != nil {
		return err
	}
	if err := do(); err != nil {
		return err
	}
	return chain.Call(ctx, nil, "evm_setAutomine", false)
}

// Stop ends both chains.
func (w *World) Stop() error {
	var errs []error
	if w.stop != nil {
		errs = append(errs, w.stop())
	}
	for _, chain := range []*rig.Chain{w.L2, w.L1} {
		if chain != nil {
			errs = append(errs, chain.Stop())
		}
	}
	return errors.Join(errs...)
}

// beside runs something until it is stopped.
func beside(run func(context.Context) error) (stop func() error) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1) // size 1: the one answer
	go func() { ended <- run(ctx) }()
	return sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
}
