package devchain

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// DefaultChainID is go-ethereum's own id for development chains; no public chain uses it.
	DefaultChainID = 1337
	// DefaultBlockTime is the shortest there is: block time counts in whole seconds.
	DefaultBlockTime = time.Second
	// DefaultHost keeps the chain out of the network's reach.
	DefaultHost = "127.0.0.1"
	// DefaultBaseFee is the base fee of the genesis block in wei, 1 gwei as on a fresh L1. Empty blocks lower it by an
	// eighth each.
	DefaultBaseFee = params.GWei
)

// Config says which chain to make. The zero value is a chain without any account that could pay.
type Config struct {
	// ChainID of the chain; 0 means DefaultChainID.
	ChainID uint64
	// BlockTime is a whole number of seconds; 0 means DefaultBlockTime. A block is mined whenever the Unix time is a
	// multiple of it, so two chains with the same block time beat together.
	BlockTime time.Duration
	// Alloc holds the accounts of the genesis block: balances (see Funded), and code where a test wants a predeploy. It
	// wins over the system contracts that the forks bring along.
	Alloc types.GenesisAlloc
	// Host to listen on; "" means DefaultHost.
	Host string
	// Port to listen on, for HTTP and WebSocket alike; 0 takes a free one.
	Port int
	// BaseFee of the genesis block in wei; 0 means DefaultBaseFee.
	BaseFee uint64
}

// Check reports every fault of the configuration, joined.
func (c Config) Check() error {
	var faults []error
	if c.BlockTime < 0 || c.BlockTime%time.Second != 0 {
		faults = append(faults, fmt.Errorf("block time %v: must be a whole number of seconds", c.BlockTime))
	}
	if c.Port < 0 || c.Port > 65535 {
		faults = append(faults, fmt.Errorf("port %d: must be within 0 and 65535", c.Port))
	}
	return errors.Join(faults...)
}

func (c Config) withDefaults() Config {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.BlockTime == 0 {
		c.BlockTime = DefaultBlockTime
	}
	if c.Host == "" {
		c.Host = DefaultHost
	}
	if c.BaseFee == 0 {
		c.BaseFee = DefaultBaseFee
	}
	return c
}

// Funded gives each address 10 000 ether at genesis.
func Funded(addresses ...common.Address) types.GenesisAlloc {
	alloc := make(types.GenesisAlloc, len(addresses))
	for _, address := range addresses {
		alloc[address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(10_000), big.NewInt(params.Ether))}
	}
	return alloc
}

// Key is the i-th development key: the same in every run, and known to everyone who reads this line. It must never hold
// anything of value.
func Key(i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "twofold devchain key %d", i)))
	if err != nil {
		panic(fmt.Sprintf("deriving development key %d: %v", i, err)) // one hash in 2^128 is no key
	}
	return key
}
