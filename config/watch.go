package config

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"twofold/signer"
	"twofold/signer/cost"
	"twofold/signer/txmgr"
	"twofold/watch"
)

// Watch is what `twofold watch` goes by, a process of its own. A relayer does not look at it.
type Watch struct {
	watch.Config
	RPC      []Endpoint       // as chain.rpc, and best of other providers; default: those
	Guardian signer.KeyConfig // what --pause signs with: the guardian's, or the owner's
	PauseFees
	// Wallets are accounts that must not run dry, such as each relayer's wallet, and WalletFloor is the ether that each must
	// hold; the guardian's, with --pause, as well.
	Wallets     []common.Address
	WalletFloor cost.Wei
	HTTP        HTTP // where its own metrics and health are served
}

// PauseFees are what a pause may cost, in wei per gas, as posting's are for a post. A pause is worth more.
type PauseFees struct{ MaxFee, Tip uint64 }

// Check is [watch.Config.Check], and what is to be said of the fees.
func (w Watch) Check() error {
	var fees error
	if w.Tip > w.MaxFee {
		fees = fmt.Errorf("tip: %d wei per gas is above maxFee, %d", w.Tip, w.MaxFee)
	}
	return errors.Join(w.Config.Check(), fees)
}

// defaultWatch is everything of it that can be left out, which is all.
func defaultWatch() Watch {
	return Watch{
		Config: watch.Defaults(), WalletFloor: cost.NewWei(10_000_000_000_000_000), HTTP: HTTP{Listen: "127.0.0.1:9465"},
		PauseFees: PauseFees{
			MaxFee: 100_000_000_000, // 100 gwei, five times posting's, at which what walletFloor leaves still pays for a pause
			Tip:    100_000_000,     // 0.1 gwei, a hundred times posting's
		},
	}
}

// Pauses is how a pause is sent: outbid at each block, and steeply, since each that passes costs more than gas.
func (c *Config) Pauses() txmgr.Config {
	cfg := c.Transactions()
	cfg.MaxFee, cfg.Tip, cfg.ResubmitAfter, cfg.RaisePercent = c.Watch.MaxFee, c.Watch.Tip, 1, 100
	cfg.AwaitReceipt = false
	return cfg
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
	if c.Posting.GasPrice > c.Watch.MaxFee {
		f.add("watch.maxFee", "%d wei per gas is below posting.gasPrice, %d, which a pause would have to pay", c.Watch.MaxFee, c.Posting.GasPrice)
	}
	if len(c.Watch.RPC) > 0 {
		c.Watching().checkEndpoints(f)
	}
	if c.Watch.Guardian != (signer.KeyConfig{}) {
		f.addEach(c.Watch.Guardian.Check(), sectionOf("watch.guardian", c.Watch.Guardian))
	}
	c.Watch.HTTP.check(f, "watch.http")
}
