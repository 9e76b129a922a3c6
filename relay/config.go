package relay

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// Depth is how sure L1 must be of a block before it is proven.
type Depth string

// The depths, by the names that Ethereum's nodes have for them. A mirrored answer can never outlive the L1 block that it was proven
// from: if L1 takes that back, so does the L2 everything that it derived from it. Who waits is spared proofs that are taken back, and
// consumers are spared answers that are.
const (
	Latest    Depth = "latest"    // as soon as the L2 knows it
	Safe      Depth = "safe"      // six minutes on Ethereum
	Finalized Depth = "finalized" // a quarter of an hour
)

// Feed is one of Chainlink's on L1.
type Feed struct {
	Name  string         // BASE/QUOTE, such as ETH/USD
	Proxy common.Address // its EACAggregatorProxy, by which the mirror names it
	// Deviation is by how much an answer must have moved to be brought over. 0: each new round is.
	Deviation price.PPM
	// Heartbeat is how old provenAt may become, by L1's time, before a block is proven again, whatever it says; and updatedAt, while
	// L1 has a newer round.
	Heartbeat time.Duration
}

// Config says what is mirrored, and how soon.
type Config struct {
	Feeds []Feed
	Depth Depth
	// PollEvery is how often each feed is read although no event told of it.
	PollEvery time.Duration
	// Rank is this relay's place among several of the same mirror, and Stagger how long each waits for those before it.
	Rank    int
	Stagger time.Duration
	// LateAfter is how long a feed may be due before it is said to be late; 0: as the depth has it.
	LateAfter time.Duration

	L1BlockTime time.Duration
	L2BlockTime time.Duration
}

// Defaults are made for Ethereum as L1.
func Defaults() Config {
	return Config{
		Depth: Latest, PollEvery: time.Minute, Stagger: 24 * time.Second,
		L1BlockTime: 12 * time.Second, L2BlockTime: 2 * time.Second,
	}
}

// DefaultHeartbeat is a feed's that says nothing else.
const DefaultHeartbeat = time.Hour

// MaxRank is the last place among several relays.
const MaxRank = 15

// lateness is when a feed that is due is late: ten L1 blocks, and at a depth as long as that takes, with as much again.
func (c Config) lateness() time.Duration {
	switch {
	case c.LateAfter != 0:
		return c.LateAfter
	case c.Depth == Safe:
		return 75 * c.L1BlockTime // an epoch of 32 blocks is safe after another
	case c.Depth == Finalized:
		return 150 * c.L1BlockTime // two epochs after its own
	default:
		return 10 * c.L1BlockTime
	}
}

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	need := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	need(c.Depth == Latest || c.Depth == Safe || c.Depth == Finalized, "depth %q must be latest, safe or finalized", c.Depth)
	need(c.PollEvery >= time.Second && c.PollEvery <= time.Hour, "pollEvery %v must be from 1s to 1h", c.PollEvery)
	need(c.Rank >= 0 && c.Rank <= MaxRank, "rank %d must be from 0 to %d", c.Rank, MaxRank)
	need(c.Stagger >= time.Second && c.Stagger <= time.Hour, "stagger %v must be from 1s to 1h", c.Stagger)
	need(c.LateAfter == 0 || c.LateAfter >= time.Second && c.LateAfter <= 24*time.Hour, "lateAfter %v must be from 1s to 24h, or 0s for the depth's", c.LateAfter)
	need(c.L1BlockTime >= 100*time.Millisecond && c.L1BlockTime <= time.Minute, "the L1's block time %v must be from 100ms to 1m", c.L1BlockTime)
	need(len(c.Feeds) > 0, "feeds are missing: name at least one, by its proxy on L1")
	for i, f := range c.Feeds {
		if err := f.Check(); err != nil {
			faults = append(faults, &FeedFault{i, err})
		}
	}
	return errors.Join(faults...)
}

// FeedFault is what is wrong with one of the feeds.
type FeedFault struct {
	Index int
	Err   error // begins with the key
}

func (f *FeedFault) Error() string { return fmt.Sprintf("feed %d: %v", f.Index, f.Err) }

// Unwrap is the cause.
func (f *FeedFault) Unwrap() error { return f.Err }

// Check joins every fault of the feed.
func (f Feed) Check() error {
	var faults []error
	if f.Name == "" {
		faults = append(faults, errors.New("name is missing: write it as ETH/USD"))
	}
	if f.Proxy == (common.Address{}) {
		faults = append(faults, errors.New("proxy is missing: write the address of Chainlink's EACAggregatorProxy on L1"))
	}
	if f.Deviation >= 1_000_000 {
		faults = append(faults, fmt.Errorf("deviation %v must be below 100%%", f.Deviation))
	}
	if f.Heartbeat < time.Minute || f.Heartbeat > 7*24*time.Hour {
		faults = append(faults, fmt.Errorf("heartbeat %v must be from 1m to 168h", f.Heartbeat))
	}
	return errors.Join(faults...)
}
