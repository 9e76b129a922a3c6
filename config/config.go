package config

import (
	"errors"
	"log/slog"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/deploy"
	"twofold/feeds"
	"twofold/monitor"
	"twofold/price"
	"twofold/signer"
	"twofold/signer/cost"
	"twofold/signer/remote"
	"twofold/signer/txmgr"
)

// Config is a whole relayer's. Start from [Default], or have it read by [Load]. Its sections are in the order in which
// they are read: what has defaults elsewhere comes after them.
type Config struct {
	Chain  Chain
	Oracle common.Address // default: what the deployment record says ([Config.Record])

	Wallet signer.KeyConfig // pays for posting, and has no authority
	Sides  Sides
	TLS    remote.Files // who this process is to attesters that run apart, or, as one of them, to relayers

	Providers map[string]feeds.Config // how a provider is reached, where its own defaults do not do
	Agreement Agreement
	Signing   signer.Config // both attesters'; what it holds of one side comes from there
	Attest    Attest        // of an attester, wherever it runs
	Posting   Posting

	Defaults Terms // of every feed that does not say otherwise
	Feeds    []Feed

	Deploy   deploy.Terms
	Relayers Relayers
	Redis    Redis
	Monitor  Monitor
	HTTP     HTTP
	Watch    Watch
	Relay    Relay
	Log      Log

	source source
	rpcAt  string // where the endpoints stand, if not at chain.rpc
	idAt   string // and the chain's id, if not at chain.id
}

// Chain is the L2 that is posted to.
type Chain struct {
	ID        uint64        // checked against the endpoint's before anything is signed
	RPC       []Endpoint    // http(s):// or ws(s)://, one or a list; ${NAME} is allowed in it
	BlockTime time.Duration // between two blocks; default 2 s
}

// Sides are the two that must agree. No provider serves both.
type Sides struct{ A, B Side }

// Of is one of the two.
func (s Sides) Of(side price.Side) Side {
	if side == price.A {
		return s.A
	}
	return s.B
}

// Side is one of the two: who says its price, and which key signs for it, in this process or in others.
type Side struct {
	Provider string           // one of feeds.Providers
	Attester signer.KeyConfig // an address serves one side, for ever
	// Attesters are those that run apart. A relayer that has them loads no key of the side, whatever Attester says.
	Attesters []remote.Peer
}

// Apart tells whether a relayer has the side sign elsewhere.
func (s Side) Apart() bool { return len(s.Attesters) > 0 }

// Agreement holds the operator's knobs of the agreement rule. They are the same for every feed, since an attester has
// them too.
type Agreement struct {
	MaxQuoteAge  time.Duration // a quote that its provider confirmed longer ago is no price
	Settle       time.Duration // agreement must last so long after trouble, a reconnect or a start
	DisputeAfter time.Duration // trouble that lasts so long is posted
}

// Posting is how the wallet's transactions are sent, and what all of them may cost.
type Posting struct {
	txmgr.Config
	Costs
}

// Costs are the keys of posting that are about all transactions together.
type Costs = cost.Config

// Check joins the faults of both.
func (p Posting) Check() error { return errors.Join(p.Config.Check(), p.Costs.Check()) }

// Terms are a feed's: what it promises, and how strictly the promise is kept.
type Terms struct {
	// Policy is what deploy writes. From then on the chain's is the promise, and a difference is only told.
	Policy price.Policy
	// Trigger may be stricter than the promise, never looser.
	Trigger Trigger
	// MaxSpread is the widest (ask-bid)/midpoint that makes a price. 0: half of the divergence limit.
	MaxSpread price.PPM
	// Readers are the kinds of contract that deploy creates for consumers, beside the plain one that every feed has.
	Readers []deploy.ReaderKind
}

// Trigger is when a post is due.
type Trigger struct {
	Deviation price.PPM     // 0: as promised
	Heartbeat time.Duration // 0: as promised
}

// Feed is one price that consumers read. Its id is given when it is deployed, in the order of the config.
type Feed struct {
	Name string // BASE/QUOTE, such as ETH/USD
	// Decimals of the stored price, 1 to 18. For ever: a price should have at least six digits and room to grow a
	// hundredfold below 2^48 units, about 2.8e14.
	Decimals uint8
	// ConsumerDecimals are those of the reader that consumers call. 0: Chainlink's habit, 18 for a price in ETH, else 8.
	ConsumerDecimals uint8
	Symbols          map[string]string // what each provider calls it
	Terms
}

// HTTP is where the dashboard, its API, metrics and health are served.
type HTTP struct {
	Listen string // host:port; the host should be loopback
	// Hosts are the names under which anything of it may be asked for, beside localhost and IP addresses.
	Hosts []string
}

// Log says what is logged to standard error.
type Log struct {
	Level  slog.Level // debug, info, warn, error
	Format string     // text or json
}

// The log's formats.
const (
	LogText = "text"
	LogJSON = "json"
)

// Default is everything that can be left out. What cannot: the chain's id and endpoint, the keys, the providers of the
// sides, and the feeds.
func Default() *Config {
	signing := signer.DefaultConfig()
	return &Config{
		Chain:     Chain{BlockTime: 2 * time.Second},
		Providers: map[string]feeds.Config{},
		Agreement: Agreement{MaxQuoteAge: signing.MaxQuoteAge, Settle: signing.Settle, DisputeAfter: signing.DisputeAfter},
		Signing:   signing,
		Attest:    defaultAttest(),
		Posting:   Posting{Config: txmgr.Defaults(), Costs: cost.Defaults()},
		Defaults: Terms{Policy: price.Policy{
			// No wider than the deviation: within it a liar cannot make us pay for a post every block.
			MaxDivergence: 5_000,
			Deviation:     5_000,
			Heartbeat:     5 * time.Minute,
			MaxJump:       200_000,
			JumpConfirm:   time.Minute,
		}},
		Deploy:  deploy.DefaultTerms(),
		Redis:   defaultRedis(),
		Monitor: Monitor{Config: monitor.Defaults()},
		HTTP:    HTTP{Listen: "127.0.0.1:9464"},
		Watch:   defaultWatch(),
		Relay:   defaultRelay(),
		Log:     Log{Level: slog.LevelInfo, Format: LogText},
	}
}

// Record is the path of the deployment record: deployments/<chain id>.json beside the config.
func (c *Config) Record() string {
	return filepath.Join(c.source.dir(), "deployments", strconv.FormatUint(c.Chain.ID, 10)+".json")
}

// File is the path that the config was read from; empty if it was not.
func (c *Config) File() string { return c.source.file }

// Text is what stood in the file.
func (c *Config) Text() string { return c.source.text }
