package chainlink

import (
	"context"
	"crypto/ecdsa"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

// oracleCount is how many oracles serve an aggregator. One of them may be faulty, so two must sign.
const (
	oracleCount = 4
	faulty      = 1
)

// Site is an L1 with somebody who owns Chainlink's contracts there, and transmits.
type Site struct {
	client *ethclient.Client
	owner  *bind.TransactOpts
	keys   [oracleCount]*ecdsa.PrivateKey
	proxy  artifact
}

//go:embed proxy.json
var proxyJSON []byte

// artifact is a contract as its compiler left it.
type artifact struct {
	ABI      abi.ABI `json:"abi"`
	Bytecode struct {
		Object string `json:"object"`
	} `json:"bytecode"`
}

// NewSite prepares contracts of a key's, on a chain where it has money.
func NewSite(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey) (*Site, error) {
	s := &Site{client: client}
	if err := json.Unmarshal(proxyJSON, &s.proxy); err != nil {
		return nil, fmt.Errorf("reading EACAggregatorProxy: %w", err)
	}
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading chain id: %w", err)
	}
	if s.owner, err = bind.NewKeyedTransactorWithChainID(key, chainID); err != nil {
		return nil, err
	}
	for i := range s.keys {
		s.keys[i], err = crypto.ToECDSA(crypto.Keccak256([]byte{'o', 'r', 'a', 'c', 'l', 'e', byte(i)}))
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

// opts are for one transaction of the owner's.
func (s *Site) opts(ctx context.Context) *bind.TransactOpts {
	opts := *s.owner
	opts.Context = ctx
	return &opts
}

// pollEvery is how often a receipt is asked for: a chain that mines at once need not be waited for.
const pollEvery = 25 * time.Millisecond

// mined waits until a transaction has landed. One that reverted is an error.
func (s *Site) mined(ctx context.Context, what string, tx *types.Transaction, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	receipt, err := s.client.TransactionReceipt(ctx, tx.Hash())
	for errors.Is(err, ethereum.NotFound) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", what, ctx.Err())
		case <-tick.C:
			receipt, err = s.client.TransactionReceipt(ctx, tx.Hash())
		}
	}
	if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
		err = errors.New("it reverted")
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

// Proxy is what consumers read on L1: an EACAggregatorProxy.
type Proxy struct {
	Address  common.Address
	site     *Site
	contract *bind.BoundContract
}

// DeployProxy puts a proxy before an aggregator, and lets it read.
func (s *Site) DeployProxy(ctx context.Context, first Aggregator) (*Proxy, error) {
	address, tx, contract, err := bind.DeployContract(s.opts(ctx), s.proxy.ABI, common.FromHex(s.proxy.Bytecode.Object), s.client,
		first.Address(), common.Address{})
	if err := s.mined(ctx, "deploying EACAggregatorProxy", tx, err); err != nil {
		return nil, err
	}
	return &Proxy{Address: address, site: s, contract: contract}, first.admit(ctx, address)
}

// Replace puts another aggregator behind the proxy, which begins a phase.
func (p *Proxy) Replace(ctx context.Context, next Aggregator) error {
	if err := next.admit(ctx, p.Address); err != nil {
		return err
	}
	for _, step := range []string{"proposeAggregator", "confirmAggregator"} {
		tx, err := p.contract.Transact(p.site.opts(ctx), step, next.Address())
		if err := p.site.mined(ctx, step, tx, err); err != nil {
			return err
		}
	}
	return nil
}

// Round is what a consumer on L1 reads.
type Round struct {
	ID                   *big.Int
	Answer               *big.Int
	StartedAt, UpdatedAt uint64
}

// Equal tells whether they are the same in every field.
func (r Round) Equal(other Round) bool {
	return r.ID.Cmp(other.ID) == 0 && r.Answer.Cmp(other.Answer) == 0 && r.StartedAt == other.StartedAt && r.UpdatedAt == other.UpdatedAt
}

// Latest reads the proxy as of a block; nil is the newest.
func (p *Proxy) Latest(ctx context.Context, block *big.Int) (Round, error) {
	var out []any
	if err := p.contract.Call(&bind.CallOpts{Context: ctx, BlockNumber: block}, &out, "latestRoundData"); err != nil {
		return Round{}, fmt.Errorf("reading latestRoundData: %w", err)
	}
	word := func(i int) *big.Int { return out[i].(*big.Int) }
	return Round{ID: word(0), Answer: word(1), StartedAt: word(2).Uint64(), UpdatedAt: word(3).Uint64()}, nil
}
