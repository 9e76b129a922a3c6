package devchain

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// modules are the RPC namespaces served. debug is for `cast run`; nothing that holds keys is among them.
var modules = []string{"eth", "net", "web3", "debug"}

// Chain is a running node. It answers from New on, but mines only while Run runs (or when Mine is called).
type Chain struct {
	cfg   Config
	node  *node.Node
	eth   *eth.Ethereum
	url   string
	wsURL string

	// mining guards the beacon, which is not made for two callers, and paused.
	mining sync.Mutex
	beacon *catalyst.SimulatedBeacon
	paused bool

	closing  sync.Once
	closeErr error
}

// New starts the node and binds its listener. The caller must Close it.
func New(cfg Config) (*Chain, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("checking config: %w", err)
	}
	cfg = cfg.withDefaults()
	if err := probe(cfg); err != nil {
		return nil, err
	}
	stack, err := node.New(nodeConfig(cfg))
	if err != nil {
		return nil, fmt.Errorf("making node: %w", err)
	}
	chain, err := start(cfg, stack)
	if err != nil {
		return nil, errors.Join(err, stack.Close())
	}
	return chain, nil
}

// probe finds out whether the port is free before there is a node: one that cannot listen is never started, and
// go-ethereum ends the goroutines of a started node only.
func probe(cfg Config) error {
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", net.JoinHostPort(cfg.Host, strconv.Itoa(cfg.Port)))
	if err != nil {
		return fmt.Errorf("listening: %w", err)
	}
	return listener.Close()
}

func start(cfg Config, stack *node.Node) (*Chain, error) {
	backend, err := eth.New(stack, ethConfig(cfg))
	if err != nil {
		return nil, fmt.Errorf("making chain: %w", err)
	}
	logs := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(logs)}})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend))
	// Period 0: the beacon's own loop waits a period after each block, so that its blocks drift against the clock.
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	if err != nil {
		return nil, fmt.Errorf("making beacon: %w", err)
	}
	if err := stack.Start(); err != nil {
		return nil, fmt.Errorf("starting node: %w", err)
	}
	// The node needs one fork choice before it takes transactions.
	if err := beacon.Fork(backend.BlockChain().GetCanonicalHash(0)); err != nil {
		return nil, fmt.Errorf("setting head: %w", err)
	}
	return &Chain{
		cfg:    cfg,
		node:   stack,
		eth:    backend,
		url:    stack.HTTPEndpoint(),
		wsURL:  stack.WSEndpoint(),
		beacon: beacon,
	}, nil
}

func nodeConfig(cfg Config) *node.Config {
	conf := node.DefaultConfig
	conf.Name = "twofold-devchain"
	conf.DataDir = "" // everything in memory, no IPC socket
	conf.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	conf.HTTPHost, conf.HTTPPort = cfg.Host, cfg.Port
	conf.WSHost, conf.WSPort = cfg.Host, cfg.Port // the same port: both share one listener
	conf.HTTPModules, conf.WSModules = modules, modules
	conf.HTTPCors = []string{"*"} // browser wallets
	conf.WSOrigins = []string{"*"}
	return &conf
}

func ethConfig(cfg Config) *ethconfig.Config {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(cfg.ChainID)
	rules.BogotaTime = nil // no chain we post to has forks beyond Osaka, and gas figures must compare

	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, cfg.Alloc)

	conf := ethconfig.Defaults
	conf.NetworkId = cfg.ChainID
	conf.SyncMode = ethconfig.FullSync
	conf.LogNoHistory = true // logs are searched without an index, which needs no background work
	conf.TxPool.NoLocals = true
	// OP chains take a tip of 1 wei. go-ethereum's default would leave such a transaction in the pool for ever.
	conf.Miner.GasPrice = big.NewInt(1)
	conf.Genesis = &core.Genesis{
		Config:    &rules,
		Timestamp: uint64(time.Now().Unix()) - 1, // or what is finalized would be as old as Unix time
		GasLimit:  conf.Miner.GasCeil,
		BaseFee:   new(big.Int).SetUint64(cfg.BaseFee),
		Alloc:     alloc,
	}
	return &conf
}

// URL of the JSON-RPC endpoint over HTTP.
func (c *Chain) URL() string { return c.url }

// WSURL of the JSON-RPC endpoint over WebSocket.
func (c *Chain) WSURL() string { return c.wsURL }

// ChainID of the chain.
func (c *Chain) ChainID() uint64 { return c.cfg.ChainID }

// Addr is the host and port that URL and WSURL share.
func (c *Chain) Addr() string { return strings.TrimPrefix(c.url, "http://") }

// Run mines a block whenever the wall clock's second is a multiple of the block time, until the context ends. A second
// that was slept through is left out: block time never catches up by running ahead. It returns an error only if the node
// refuses to build a block, which is a defect.
func (c *Chain) Run(ctx context.Context) error {
	period := c.cfg.BlockTime
	timer := time.NewTimer(untilNext(time.Now(), period))
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		if err := c.mineOnTheClock(); err != nil {
			return err
		}
		timer.Reset(untilNext(time.Now(), period))
	}
}

// untilNext is how long it takes from now until Unix time is a multiple of the period.
func untilNext(now time.Time, period time.Duration) time.Duration {
	return period - time.Duration(now.UnixNano()%int64(period))
}

func (c *Chain) mineOnTheClock() error {
	c.mining.Lock()
	defer c.mining.Unlock()
	// Mine may have used this second already; a clock that was set back asks for patience too.
	if c.paused || uint64(time.Now().Unix()) <= c.eth.BlockChain().CurrentBlock().Time {
		return nil
	}
	return c.seal()
}

// seal mines a block of what is in the pool. The caller holds mining.
func (c *Chain) seal() error {
	before := c.eth.BlockChain().CurrentBlock().Hash()
	if c.beacon.Commit() == before {
		return errors.New("mining a block: the node refused")
	}
	return nil
}

// Head is the newest block's header.
func (c *Chain) Head() *types.Header { return types.CopyHeader(c.eth.BlockChain().CurrentBlock()) }

// Close stops listening and lets go of the state. Safe to call twice. Run must have returned.
func (c *Chain) Close() error {
	c.closing.Do(func() {
		c.mining.Lock()
		defer c.mining.Unlock()
		c.closeErr = errors.Join(c.beacon.Stop(), c.node.Close())
	})
	return c.closeErr
}
