package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/config"
	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/price"
	"twofold/signer"
	"twofold/signer/endpoints"
	"twofold/signer/txmgr"
)

const (
	// readWithin bounds each reading of what the oracle promises.
	readWithin = 15 * time.Second
	// dialWithin bounds the first words with an endpoint, so that the next one's turn comes.
	dialWithin = 5 * time.Second
)

// chain is the L2 as it was found at start.
type chain struct {
	id        uint64
	endpoints *endpoints.Endpoints
	oracle    contracts.Oracle
	limits    contracts.Limits
}

// openChain connects, and reads what never changes. Its errors name the key of the config they are about.
func openChain(ctx context.Context, cfg *config.Config, log *slog.Logger, reg prometheus.Registerer) (_ *chain, err error) {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	opened, err := openEndpoints(ctx, cfg, log, reg)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			opened.Close()
		}
	}()
	address, err := OracleAddress(cfg)
	if err != nil {
		return nil, err
	}
	c := &chain{id: cfg.Chain.ID, endpoints: opened, oracle: contracts.Oracle{Address: address, Caller: opened}}
	if c.limits, err = c.oracle.Limits(ctx); err != nil {
		return nil, cfg.At("oracle", fmt.Errorf("%v: %w: deploy with `twofold deploy`, or name the right one", address, err))
	}
	return c, nil
}

// openEndpoints connects to the config's chain.
func openEndpoints(ctx context.Context, cfg *config.Config, log *slog.Logger, reg prometheus.Registerer) (*endpoints.Endpoints, error) {
	opened, err := endpoints.Open(ctx, endpoints.Config{
		URLs: cfg.Chain.URLs(), ChainID: cfg.Chain.ID, BlockTime: cfg.Chain.BlockTime, PollEvery: max(cfg.Chain.BlockTime/8, 50*time.Millisecond),
	}, log, reg)
	if err != nil {
		return nil, endpointFaults(cfg, err)
	}
	return opened, nil
}

// timing is what is known of the chain's time.
func (c *chain) timing(cfg *config.Config) price.Timing {
	return price.Timing{MaxReportAge: c.limits.MaxReportAge, MaxSkew: c.limits.MaxSkew, BlockTime: cfg.Chain.BlockTime}
}

// endpointFaults are the endpoints' as faults of the config.
func endpointFaults(cfg *config.Config, err error) error {
	var found endpoints.Faults
	if !errors.As(err, &found) {
		return err
	}
	var faults []error
	for _, fault := range found {
		faults = append(faults, endpointFault(cfg, fault.Index, fault.Err))
	}
	return errors.Join(faults...)
}

func endpointFault(cfg *config.Config, i int, err error) error {
	wrong := new(txmgr.WrongChainError)
	switch {
	case !errors.As(err, &wrong):
		return cfg.At(cfg.RPCKey(i), fmt.Errorf("%w: check that the endpoint is up", err))
	case len(cfg.Chain.RPC) == 1:
		return cfg.At(cfg.IDKey(), fmt.Errorf("is %d, but the endpoint is of chain %d: correct one of the two", wrong.Want, wrong.Got))
	default:
		return cfg.At(cfg.RPCKey(i), fmt.Errorf("is of chain %d, but %s is %d: correct one of the two", wrong.Got, cfg.IDKey(), wrong.Want))
	}
}

// DialEach connects to each of the config's endpoints that answers, for a command that is over soon. One that is of another chain is
// an error, and so is that none answers; silent tells of those that do not. Who dials closes.
func DialEach(ctx context.Context, cfg *config.Config) (clients []*ethclient.Client, silent, err error) {
	var faults []error
	for i, url := range cfg.Chain.URLs() {
		client, err := dial(ctx, url, cfg.Chain.ID)
		if err == nil {
			clients = append(clients, client)
			continue
		}
		faults = append(faults, endpointFault(cfg, i, err))
		if wrong := new(txmgr.WrongChainError); errors.As(err, &wrong) {
			for _, client := range clients {
				client.Close()
			}
			return nil, nil, errors.Join(faults...)
		}
	}
	if len(clients) == 0 {
		return nil, nil, errors.Join(faults...)
	}
	return clients, errors.Join(faults...), nil
}

// DialChain connects to the first of the config's endpoints that answers, for a command that is over soon. One that is of
// another chain is an error, and not passed over.
func DialChain(ctx context.Context, cfg *config.Config) (*ethclient.Client, error) {
	var faults []error
	for i, url := range cfg.Chain.URLs() {
		client, err := dial(ctx, url, cfg.Chain.ID)
		if err == nil {
			return client, nil
		}
		faults = append(faults, endpointFault(cfg, i, err))
		if wrong := new(txmgr.WrongChainError); errors.As(err, &wrong) {
			break
		}
	}
	return nil, errors.Join(faults...)
}

func dial(ctx context.Context, url string, chainID uint64) (*ethclient.Client, error) {
	ctx, cancel := context.WithTimeout(ctx, dialWithin)
	defer cancel()
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connecting: %w", txmgr.Redacted(err))
	}
	id, err := client.ChainID(ctx)
	switch {
	case err != nil:
		client.Close()
		return nil, fmt.Errorf("reading the chain id: %w", txmgr.Redacted(err))
	case id.Cmp(new(big.Int).SetUint64(chainID)) != 0:
		client.Close()
		return nil, &txmgr.WrongChainError{Want: chainID, Got: id.Uint64()}
	}
	return client, nil
}

// OracleAddress is the config's, or the deployment record's.
func OracleAddress(cfg *config.Config) (common.Address, error) {
	if cfg.Oracle != (common.Address{}) {
		return cfg.Oracle, nil
	}
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if err != nil {
		return common.Address{}, cfg.At("oracle", fmt.Errorf("is not set, so the deployment record is needed: %w", err))
	}
	if record.Oracle == nil {
		return common.Address{}, cfg.At("oracle", fmt.Errorf("%s: names no oracle: run `twofold deploy` to the end", cfg.Record()))
	}
	return record.Oracle.Address, nil
}

// standing is what owner and guardian have made of the oracle, all as of one block.
type standing struct {
	head      *types.Header
	promises  map[string]config.Promise   // by name
	attesters [2][]contracts.AttesterLife // ours, by side, in their order
	covered   [2]time.Time                // until when a side has an active attester without a gap; zero: it has none
}

// stand reads the standing at a head; nil: the newest.
func (c *chain) stand(ctx context.Context, head *types.Header, attesters [2][]common.Address) (s standing, err error) {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	if head == nil {
		if head, err = c.endpoints.HeaderByNumber(ctx, nil); err != nil {
			return s, fmt.Errorf("reading the newest head: %w", txmgr.Redacted(err))
		}
	}
	s.head = head
	oracle := c.oracle.At(head.Number)
	listed, err := oracle.Promises(ctx)
	if err != nil {
		return s, err
	}
	s.promises = promised(listed)
	for _, side := range price.Sides {
		for _, address := range attesters[side] {
			life, err := oracle.Attester(ctx, address)
			if err != nil {
				return s, err
			}
			s.attesters[side] = append(s.attesters[side], life)
		}
		if s.covered[side], err = oracle.CoveredUntil(ctx, side); err != nil {
			return s, err
		}
	}
	return s, nil
}

// promised is what the oracle promises as the config judges it.
func promised(listed map[string]contracts.Promise) map[string]config.Promise {
	promises := make(map[string]config.Promise, len(listed))
	for name, p := range listed {
		promises[name] = config.Promise{Feed: p.Feed, Policy: p.Policy, Removed: p.Removed}
	}
	return promises
}

// changes is what was done to the oracle in these blocks, both included.
func (c *chain) changes(ctx context.Context, from, to uint64) ([]contracts.Change, error) {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	logs, err := c.endpoints.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{c.oracle.Address}, Topics: [][]common.Hash{contracts.ChangeTopics()},
	})
	if err != nil {
		return nil, fmt.Errorf("reading the oracle's events: %w", txmgr.Redacted(err))
	}
	changes := make([]contracts.Change, 0, len(logs))
	for i := range logs {
		change, err := contracts.DecodeChange(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("reading the oracle's events: %w", err)
		}
		changes = append(changes, change)
	}
	return changes, nil
}

// LoadKey makes a key of the config one to sign with. What it tells of itself names the config's key.
func LoadKey(ctx context.Context, key string, c signer.KeyConfig, reg prometheus.Registerer, log *slog.Logger) (*signer.Key, error) {
	return signer.LoadKey(ctx, c, prometheus.WrapRegistererWith(prometheus.Labels{"key": key}, reg), log.With("key", key))
}

// Wallet is a key that pays, as a txmgr.Sender wants it.
func Wallet(key *signer.Key) txmgr.Wallet { return wallet{key} }

type wallet struct{ key *signer.Key }

// Address of the account.
func (w wallet) Address() common.Address { return w.key.Address() }

// SignTx signs for the chain.
func (w wallet) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return w.key.SignTx(ctx, tx, chainID)
}
