package config

import (
	"net"

	"github.com/ethereum/go-ethereum/common"

	"twofold/signer"
	"twofold/signer/cost"
	"twofold/watch"
)

// Watch is what `twofold watch` goes by, a process of its own. A relayer does not look at it.
type Watch struct {
	watch.Config
	RPC      []Endpoint       // as chain.rpc, and best of other providers; default: those
	Guardian signer.KeyConfig // what --pause signs with: the guardian's, or the owner's
	// Wallets are accounts that must not run dry, such as each relayer's wallet, and WalletFloor is the ether that each must
	// hold; the guardian's, with --pause, as well.
	Wallets     []common.Address
	WalletFloor cost.Wei
	HTTP        WatchHTTP
}

// WatchHTTP is where its own metrics and health are served.
type WatchHTTP struct {
	Listen string // host:port; the host should be loopback
}

// Check is [watch.Config.Check].
func (w Watch) Check() error { return w.Config.Check() }

// defaultWatch is everything of it that can be left out, which is all.
func defaultWatch() Watch {
	return Watch{Config: watch.Defaults(), WalletFloor: cost.NewWei(10_000_000_000_000_000), HTTP: WatchHTTP{Listen: "127.0.0.1:9465"}}
}

// watchRPC is where its endpoints stand.
const watchRPC = "watch.rpc"

// Watching is the config as the process that watches has it: with endpoints of its own.
func (c *Config) Watching() *Config {
	own := *c
	if len(c.Watch.RPC) > 0 {
		own.Chain.RPC, own.rpcAt = c.Watch.RPC, watchRPC
	}
	return &own
}

func (c *Config) checkWatch(f *faults) {
	f.addEach(c.Watch.Check(), sectionOf("watch", c.Watch))
	if len(c.Watch.RPC) > 0 {
		c.Watching().checkEndpoints(f)
	}
	if c.Watch.Guardian != (signer.KeyConfig{}) {
		f.addEach(c.Watch.Guardian.Check(), sectionOf("watch.guardian", c.Watch.Guardian))
	}
	if _, port, err := net.SplitHostPort(c.Watch.HTTP.Listen); err != nil || port == "" {
		f.add("watch.http.listen", "%q must be host:port, such as 127.0.0.1:9465", c.Watch.HTTP.Listen)
	}
}
