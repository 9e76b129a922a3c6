package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"twofold/app"
	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/contracts/devchain"
	"twofold/feeds/simulator"
	"twofold/price"
	"twofold/signer"
)

// chainID is that of the OP Stack's own development L2.
const chainID = 901

// world is what the relayer finds: a chain with an oracle on it, and providers.
type world struct {
	chain     *devchain.Chain
	client    *ethclient.Client
	providers *simulator.Server // nil: the real ones
	levers    []lever           // none where the providers are the real ones
	keys      *app.Keys
	oracle    common.Address
	readers   map[string]common.Address // by the feed's name
}

// newWorld starts the chain and the providers. Its owner must close it, after parts has stopped.
func newWorld(ctx context.Context, o options, p *parts) (_ *world, err error) {
	w := new(world)
	if w.keys, err = newKeys(); err != nil {
		return nil, err
	}
	if w.chain, err = devchain.New(devchain.Config{ChainID: chainID, Alloc: devchain.Funded(w.keys.Wallet.Address())}); err != nil {
		return nil, fmt.Errorf("starting the chain: %w", err)
	}
	p.start(ctx, "chain", w.chain.Run)
	if w.client, err = ethclient.DialContext(ctx, w.chain.URL()); err != nil {
		return nil, errors.Join(fmt.Errorf("connecting to the chain: %w", err), p.stop(""), w.close())
	}
	if o.live {
		return w, nil
	}
	if w.providers, err = simulator.New(simulator.Config{Seed: o.seed}, nil); err != nil {
		return nil, errors.Join(err, p.stop(""), w.close())
	}
	p.start(ctx, "simulator", w.providers.Run)
	w.levers = newLevers(w.providers, w.chain)
	return w, nil
}

// newKeys makes keys that nobody has seen and nobody will see again.
func newKeys() (*app.Keys, error) {
	var keys app.Keys
	for _, key := range []**signer.Key{&keys.Wallet, &keys.Attesters[price.A], &keys.Attesters[price.B]} {
		secret, err := crypto.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("making a key: %w", err)
		}
		*key = signer.NewKey(secret)
	}
	return &keys, nil
}

func (w *world) close() error {
	if w.client != nil {
		w.client.Close()
	}
	return w.chain.Close()
}

// deploy puts the oracle and its readers on the chain.
func (w *world) deploy(ctx context.Context, cfg *config.Config, say func(string), log *slog.Logger) error {
	folder, err := os.MkdirTemp("", "twofold-demo-")
	if err != nil {
		return fmt.Errorf("making a folder for the deployment record: %w", err)
	}
	defer os.RemoveAll(folder)
	plan := deploy.Config{
		Record: filepath.Join(folder, "record.json"), Terms: cfg.Deploy, Posting: cfg.Transactions(),
		Attesters: [2]common.Address{w.keys.Attesters[price.A].Address(), w.keys.Attesters[price.B].Address()},
	}
	for i := range cfg.Feeds {
		f := &cfg.Feeds[i]
		plan.Feeds = append(plan.Feeds, deploy.Feed{Name: f.Name, Decimals: f.Decimals, ReaderDecimals: f.ReaderDecimals(), Policy: f.Policy})
	}
	deployer, err := deploy.New(plan, w.client, wallet{w.keys.Wallet}, say, log)
	if err != nil {
		return err
	}
	done, err := deployer.Run(ctx)
	if err != nil {
		return fmt.Errorf("deploying: %w", err)
	}
	w.oracle, w.readers = done.Record.Oracle.Address, map[string]common.Address{}
	for _, f := range done.Record.Feeds {
		w.readers[f.Name] = f.Reader.Address
	}
	return nil
}

// wallet is a key that pays, as the deployer wants it.
type wallet struct{ key *signer.Key }

// Address of the account.
func (w wallet) Address() common.Address { return w.key.Address() }

// SignTx signs for the chain.
func (w wallet) SignTx(ctx context.Context, tx *types.Transaction, chain *big.Int) (*types.Transaction, error) {
	return w.key.SignTx(ctx, tx, chain)
}

// reader reads the contracts for the auditor.
type reader struct{ contracts.Oracle }

// Latest reads a feed through its reader contract.
func (r reader) Latest(ctx context.Context, address common.Address) (contracts.Round, error) {
	return contracts.Feed{Address: address, Caller: r.Caller}.Latest(ctx)
}
