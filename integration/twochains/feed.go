package twochains

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
	"twofold/contracts/devchain"
	"twofold/integration/chainlink"
	"twofold/integration/rig"
)

// Decimals of every feed.
const Decimals = 8

// Generation is one of Chainlink's aggregators.
type Generation int

// The generations that there are contracts of.
const (
	OCR2 Generation = iota // AccessControlledOCR2Aggregator 1.0.0
	OCR1                   // AccessControlledOffchainAggregator 4.0.0
)

// Layout is where an aggregator of the generation keeps what is proven of it.
func (g Generation) Layout() chainlink.Layout {
	if g == OCR1 {
		return chainlink.OCR1Layout
	}
	return chainlink.OCR2Layout
}

func (g Generation) deploy(ctx context.Context, site *chainlink.Site, name string) (chainlink.Aggregator, error) {
	if g == OCR1 {
		return site.DeployOCR1(ctx, contracts.Description(name))
	}
	return site.DeployOCR2(ctx, contracts.Description(name))
}

// FeedConfig is a feed that L1 has.
type FeedConfig struct {
	Name       string
	Generation Generation
	Answer     int64 // of its first round; 0: it has none yet
}

// Feed is a feed on L1, and its mirrored twin's reader.
type Feed struct {
	Name       string
	Proxy      *chainlink.Proxy
	Aggregator chainlink.Aggregator // behind the proxy
	Generation Generation           // the aggregator's
	Reader     common.Address       // on the L2; none, unless the world has a mirror

	site *chainlink.Site
}

// firstKey is the key of the first feed's owner, who transmits, too. Each has a key of its own, so that none waits for another.
const firstKey = 100

// addFeed deploys an aggregator and the proxy before it.
func (w *World) addFeed(ctx context.Context, place int, cfg FeedConfig) (*Feed, error) {
	key := devchain.Key(firstKey + place)
	if err := w.L1.SetBalance(ctx, crypto.PubkeyToAddress(key.PublicKey), big.NewInt(1e18)); err != nil {
		return nil, err
	}
	site, err := chainlink.NewSite(ctx, w.L1.Client, key)
	if err != nil {
		return nil, err
	}
	f := &Feed{Name: cfg.Name, Generation: cfg.Generation, site: site}
	if f.Aggregator, err = cfg.Generation.deploy(ctx, site, cfg.Name); err != nil {
		return nil, err
	}
	if f.Proxy, err = site.DeployProxy(ctx, f.Aggregator); err != nil {
		return nil, err
	}
	if cfg.Answer == 0 {
		return f, nil
	}
	return f, f.Transmit(ctx, cfg.Answer)
}

// observedBefore is how long before a round is sent its answer was observed.
const observedBefore = time.Second

// Transmit has the oracles sign an answer, and returns once the round is on L1.
func (f *Feed) Transmit(ctx context.Context, answer int64) error {
	if err := f.Aggregator.Transmit(ctx, big.NewInt(answer), time.Now().Add(-observedBefore)); err != nil {
		return fmt.Errorf("transmitting %s: %w", f.Name, err)
	}
	return nil
}

// Replace puts a new aggregator of a generation, without a round, behind the proxy, which takes some L1 blocks.
func (f *Feed) Replace(ctx context.Context, with Generation) error {
	aggregator, err := with.deploy(ctx, f.site, f.Name)
	if err != nil {
		return fmt.Errorf("deploying %s's next aggregator: %w", f.Name, err)
	}
	if err := f.Proxy.Replace(ctx, aggregator); err != nil {
		return fmt.Errorf("replacing %s's aggregator: %w", f.Name, err)
	}
	f.Aggregator, f.Generation = aggregator, with
	return nil
}

// Rich gives an account on the L2 money.
func (w *World) Rich(ctx context.Context, role rig.Role) error {
	return w.L2.SetBalance(ctx, role.Address(), big.NewInt(1e18))
}
