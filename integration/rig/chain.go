package rig

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"twofold/contracts/devchain"
)

// ChainID of every chain here: that of an OP Stack L2 for development.
const ChainID = 901

// Chain is a running chain with blocks of one second, on which [Funded] have money.
type Chain struct {
	Name   string // for people
	URL    string
	Client *ethclient.Client

	pause, resume func(context.Context) error
	rewind        func(blocks uint64) error // nil: it cannot
	stop          func() error
}

// Pause stops mining; transactions stay in the pool.
func (c *Chain) Pause(ctx context.Context) error { return c.pause(ctx) }

// Resume ends a Pause.
func (c *Chain) Resume(ctx context.Context) error { return c.resume(ctx) }

// Rewind takes the newest blocks back, and what was in them with them. Only the chain in the process can.
func (c *Chain) Rewind(blocks uint64) error {
	if c.rewind == nil {
		return fmt.Errorf("%s cannot rewind", c.Name)
	}
	return c.rewind(blocks)
}

// Stop ends the chain.
func (c *Chain) Stop() error {
	c.Client.Close()
	return c.stop()
}

// Nonce is how many transactions of an account have been mined.
func (c *Chain) Nonce(ctx context.Context, account common.Address) (uint64, error) {
	return c.Client.NonceAt(ctx, account, nil)
}

// Call makes a call that only one kind of node knows. result may be nil.
func (c *Chain) Call(ctx context.Context, result any, method string, args ...any) error {
	if err := c.Client.Client().CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("calling %s: %w", method, err)
	}
	return nil
}

// anvilStarts bounds how long anvil may take to listen.
const anvilStarts = 20 * time.Second

// StartAnvil starts the real anvil as an OP Stack L2. A block of it is safe with the next, and final with the one after.
func StartAnvil(ctx context.Context) (*Chain, error) {
	return StartAnvilAs(ctx, "--network", "optimism", "--slots-in-an-epoch", "1")
}

// StartDeepAnvil starts one on which blocks stay unsafe for a while, so that a reorganisation takes back nothing that was
// called safe.
func StartDeepAnvil(ctx context.Context) (*Chain, error) {
	return StartAnvilAs(ctx, "--network", "optimism", "--slots-in-an-epoch", "8")
}

// StartAnvilAs starts the real anvil with blocks of a second, and as the arguments say.
func StartAnvilAs(ctx context.Context, args ...string) (*Chain, error) {
	c, err := StartNode(ctx, append([]string{"--chain-id", strconv.Itoa(ChainID), "--block-time", "1"}, args...)...)
	if err != nil {
		return nil, err
	}
	interval := func(seconds int) func(context.Context) error {
		return func(ctx context.Context) error { return c.Call(ctx, nil, "evm_setIntervalMining", seconds) }
	}
	c.pause, c.resume = interval(0), interval(1)
	return c, nil
}

// StartNode starts the real anvil as nothing but the arguments say. When it mines is for them to say, or for whoever calls it:
// it can neither Pause nor Resume.
func StartNode(ctx context.Context, args ...string) (*Chain, error) {
	path, err := anvilPath()
	if err != nil {
		return nil, err
	}
	args = append([]string{"--host", "127.0.0.1", "--port", "0"}, args...)
	process, err := StartProcess(exec.CommandContext(context.WithoutCancel(ctx), path, args...))
	if err != nil {
		return nil, err
	}
	c := &Chain{Name: "anvil", stop: process.Kill}
	if err := c.attach(ctx, process); err != nil {
		return nil, errors.Join(err, process.Kill())
	}
	return c, nil
}

// attach waits until anvil says where it listens, and gives everyone money.
func (c *Chain) attach(ctx context.Context, process *Process) error {
	const listening = "Listening on "
	err := Await(ctx, anvilStarts, "anvil to listen", func(context.Context) error {
		for _, line := range process.Lines().With(listening) {
			c.URL = "http://" + strings.TrimSpace(line[strings.Index(line, listening)+len(listening):])
			return nil
		}
		return fmt.Errorf("it says %q", process.Lines())
	})
	if err != nil {
		return err
	}
	if c.Client, err = ethclient.DialContext(ctx, c.URL); err != nil {
		return fmt.Errorf("dialing anvil: %w", err)
	}
	tenThousand := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(params.Ether))
	for _, account := range Funded() {
		if err := c.Call(ctx, nil, "anvil_setBalance", account, (*hexutil.Big)(tenThousand)); err != nil {
			c.Client.Close()
			return err
		}
	}
	return nil
}

// StartInProcess starts the chain that runs in this process.
func StartInProcess(ctx context.Context) (*Chain, error) {
	dev, err := devchain.New(devchain.Config{ChainID: ChainID, Alloc: devchain.Funded(Funded()...)})
	if err != nil {
		return nil, fmt.Errorf("starting the chain in the process: %w", err)
	}
	client, err := ethclient.DialContext(ctx, dev.URL())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("dialing the chain: %w", err), dev.Close())
	}
	mining := goRun(dev.Run)
	return &Chain{
		Name: "in-process", URL: dev.URL(), Client: client,
		pause:  func(context.Context) error { dev.Pause(); return nil },
		resume: func(context.Context) error { dev.Resume(); return nil },
		rewind: dev.Rewind,
		stop:   func() error { return errors.Join(mining(), dev.Close()) },
	}, nil
}

// goRun runs a long-lived part beside us. What it returns ends the part and gives its error, also a second time.
func goRun(run func(context.Context) error) (stop func() error) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1) // size 1: the part ends whether or not anyone asks
	go func() { ended <- run(ctx) }()
	return sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
}
