package deploy_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"go.uber.org/goleak"

	"twofold/contracts"
	"twofold/contracts/devchain"
)

const chainID = 901

// chain is the development chain that all tests share, each with a wallet of its own; client is an endpoint of it.
var (
	chain  *devchain.Chain
	client *ethclient.Client
)

const wallets = 1000 // for many a -count

func TestMain(m *testing.M) {
	flag.Parse()
	_ = flag.Set("test.parallel", "16") // they wait for blocks, not for a processor
	code, err := withChain(m.Run)
	if err == nil {
		var ignored []goleak.Option
		for _, function := range devchain.OutlivingGoroutines() {
			ignored = append(ignored, goleak.IgnoreAnyFunction(function))
		}
		err = goleak.Find(ignored...)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(code)
}

func withChain(run func() int) (code int, err error) {
	var funded []common.Address
	for i := range wallets {
		funded = append(funded, crypto.PubkeyToAddress(devchain.Key(i).PublicKey))
	}
	alloc := devchain.Funded(funded...)
	l1, err = newL1()
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, l1.close()) }()
	if alloc[contracts.L1Block], err = l1.known(); err != nil {
		return 0, err
	}
	if chain, err = devchain.New(devchain.Config{ChainID: chainID, Alloc: alloc}); err != nil {
		return 0, err
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1) // holds Run's only result
	go func() { ended <- chain.Run(ctx) }()
	defer func() {
		stop()
		err = errors.Join(err, <-ended, chain.Close())
	}()
	if client, err = ethclient.Dial(chain.WSURL()); err != nil {
		return 0, err
	}
	defer client.Close()
	return run(), nil
}
