package config

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/relay"
	"twofold/signer"
)

// Relay is what `twofold relay` goes by, a process of its own, and what `twofold mirror` makes it a mirror by. A relayer does not
// look at it.
type Relay struct {
	Mirror common.Address   // on the L2; default: what the deployment record says
	Wallet signer.KeyConfig // pays for proofs, and has no authority: anyone may prove
	L1     Chain            // the one that Chainlink is on
	// Deviation and Heartbeat are of every feed that does not say otherwise.
	Deviation price.PPM
	Heartbeat time.Duration
	relay.Config
	// MaxLag is how many L1 blocks behind the newest that the L2 knows a proof may be, in a mirror that is deployed. It has that for ever.
	MaxLag uint64
	HTTP   HTTP // of its own: its page, metrics and health
}

// The bounds of MaxLag are the contract's. Beyond depth latest a block is up to three epochs old before it is proven at all.
const (
	mostLag      = 7_200
	leastLagDeep = 128 // also of a mirror that stands: MirrorReaches
)

func defaultRelay() Relay {
	own := relay.Defaults()
	return Relay{
		L1: Chain{ID: 1, BlockTime: own.L1BlockTime}, Heartbeat: relay.DefaultHeartbeat, Config: own, MaxLag: 256,
		HTTP: HTTP{Listen: "127.0.0.1:9467"},
	}
}

// Where the L1 stands, for those who ask of [Config.OnL1] as of any chain.
const (
	l1RPC = "relay.l1.rpc"
	l1ID  = "relay.l1.id"
)

// MirrorReaches tells whether a mirror that takes proofs of so many L1 blocks back takes any at the relay's depth; the error is a
// [*Fault].
func (c *Config) MirrorReaches(maxLag uint64) error {
	if c.Relay.Depth == relay.Latest || maxLag >= leastLagDeep {
		return nil
	}
	return c.At("relay.depth", fmt.Errorf("%s is deeper than the mirror reaches: it takes no proof of more than %d L1 blocks back, and %d are needed: choose latest, or deploy a mirror with a greater relay.maxLag",
		c.Relay.Depth, maxLag, leastLagDeep))
}

// OnL1 is the config as whoever connects to the L1 of the relay has it: that is the chain there.
func (c *Config) OnL1() *Config {
	own := *c
	own.Chain, own.rpcAt, own.idAt = c.Relay.L1, l1RPC, l1ID
	return &own
}

// Relaying is what a process goes by that keeps a mirror. The error joins a [*Fault] for each key that only such a process needs.
func (c *Config) Relaying() (relay.Config, error) {
	f := &faults{source: c.source}
	if c.Relay.Wallet == (signer.KeyConfig{}) {
		f.add("relay.wallet", "is missing: name the key that pays for proofs")
	}
	return c.reading(f), f.error(nil)
}

// Estimating is Relaying for who sends nothing, and so needs no wallet.
func (c *Config) Estimating() (relay.Config, error) {
	f := &faults{source: c.source}
	return c.reading(f), f.error(nil)
}

func (c *Config) reading(f *faults) relay.Config {
	if len(c.Relay.L1.RPC) == 0 {
		f.add(l1RPC, "is missing: write the URL of an RPC endpoint of the L1")
	}
	if len(c.Relay.Feeds) == 0 {
		f.add("relay.feeds", "is missing: list at least one feed, by its proxy on L1")
	}
	own := c.Relay.Config
	own.L1BlockTime, own.L2BlockTime = c.Relay.L1.BlockTime, c.Chain.BlockTime
	return own
}

// MirrorOnly tells whether the file is of a chain that wants nothing but the mirror: it has a relay, and nothing of what an oracle
// is made of.
func (c *Config) MirrorOnly() bool {
	has := func(key string) bool { return c.source.lines[key] > 0 }
	return has("relay") && !has("sides") && !has("feeds")
}

// RelayFeedKey is the path of one of the relay's feeds.
func (c *Config) RelayFeedKey(i int) string {
	if name := c.Relay.Feeds[i].Name; name != "" {
		return fmt.Sprintf("relay.feeds[%s]", name)
	}
	return fmt.Sprintf("relay.feeds[%d]", i)
}

func (c *Config) checkRelay(f *faults) {
	own := c.Relay.Config
	own.L1BlockTime, own.L2BlockTime = relay.Defaults().L1BlockTime, relay.Defaults().L2BlockTime // those of the chains are checked there
	own.Feeds = []relay.Feed{Default().anyRelayFeed()}                                            // and the feeds one by one
	f.addEach(own.Check(), sectionOf("relay", c.Relay))
	switch lag := c.Relay.MaxLag; {
	case lag < 1 || lag > mostLag:
		f.add("relay.maxLag", "%d must be from 1 to %d L1 blocks: 256 unless there is a reason", lag, mostLag)
	case own.Depth != relay.Latest && lag < leastLagDeep:
		f.add("relay.maxLag", "%d is too little at depth %s, where a block is long past when it is proven: write %d or more", lag, own.Depth, leastLagDeep)
	}
	c.checkRelayL1(f)
	c.checkRelayWallet(f)
	c.checkRelayFeeds(f)
	c.Relay.HTTP.check(f, "relay.http")
}

func (c *Config) checkRelayL1(f *faults) {
	l1 := c.OnL1()
	if len(l1.Chain.RPC) == 0 {
		return // only who relays needs it
	}
	if l1.Chain.ID == 0 || l1.Chain.ID == c.Chain.ID {
		f.add(l1ID, "%d is not the L1's: write its chain id, such as 1 for Ethereum", l1.Chain.ID)
	}
	l1.checkBlockTime(f, "relay.l1.blockTime", "Ethereum has 12s")
	l1.checkEndpoints(f)
}

// checkRelayWallet sees that it is a wallet and nothing else: two processes would take each other's nonces, and who takes this one's
// machine should have nothing but what is in it.
func (c *Config) checkRelayWallet(f *faults) {
	const key = "relay.wallet"
	own := c.Relay.Wallet
	if own == (signer.KeyConfig{}) {
		return // only who relays needs it
	}
	f.addEach(own.Check(), sectionOf(key, own))
	if sameKey(own, c.Wallet) {
		f.add(key, "is wallet too: two processes would take each other's nonces, make another")
	}
	for _, side := range price.Sides {
		if sameKey(own, c.Sides.Of(side).Attester) {
			f.add(key, "is %s too: a wallet needs no authority, make another", AttesterKey(side))
		}
	}
	if sameKey(own, c.Watch.Guardian) {
		f.add(key, "is watch.guardian too: a wallet needs no authority, make another")
	}
}

// relayFeedName is wider than a feed's of ours: Chainlink has names such as stETH/USD.
var relayFeedName = regexp.MustCompile(`^[A-Za-z0-9]{1,16}/[A-Za-z0-9]{1,16}$`)

func (c *Config) checkRelayFeeds(f *faults) {
	inherited := map[string]bool{}
	err := c.anyRelayFeed().Check()
	f.addEach(err, sectionOf("relay", c.Relay))
	for _, fault := range flatten(err) {
		inherited[fault.Error()] = true
	}
	names, proxies := map[string]string{}, map[common.Address]string{}
	for i, feed := range c.Relay.Feeds {
		key := c.RelayFeedKey(i)
		for _, fault := range flatten(feed.Check()) {
			if !inherited[fault.Error()] {
				f.addEach(fault, sectionOf(key, feed))
			}
		}
		if feed.Name != "" && !relayFeedName.MatchString(feed.Name) {
			f.add(key+".name", "%q must be BASE/QUOTE, such as ETH/USD", feed.Name)
		}
		if _, twice := names[strings.ToUpper(feed.Name)]; twice {
			f.add(key+".name", "is there twice: leave one")
		}
		if before, twice := proxies[feed.Proxy]; twice && feed.Proxy != (common.Address{}) {
			f.add(key+".proxy", "is that of %s: two feeds of one proxy are one", before)
		}
		names[strings.ToUpper(feed.Name)], proxies[feed.Proxy] = feed.Name, feed.Name
	}
}

// anyRelayFeed is one that says nothing of its own but who it is.
func (c *Config) anyRelayFeed() relay.Feed {
	return relay.Feed{Name: "any", Proxy: common.Address{1}, Deviation: c.Relay.Deviation, Heartbeat: c.Relay.Heartbeat}
}

// readDepth reads how sure L1 must be of a block.
func readDepth(text string) (relay.Depth, error) {
	switch depth := relay.Depth(text); depth {
	case relay.Latest, relay.Safe, relay.Finalized:
		return depth, nil
	default:
		return "", fmt.Errorf("use one of %s, %s, %s", relay.Latest, relay.Safe, relay.Finalized)
	}
}
