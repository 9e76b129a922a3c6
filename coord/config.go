package coord

import (
	"errors"
	"fmt"
	"time"
)

// Kind is how Redis is run, a closed set.
type Kind string

// The kinds.
const (
	Single   Kind = "single"   // one node
	Sentinel Kind = "sentinel" // the URL is a Sentinel's; ?master_name=… and &addr=… for each further one
	Cluster  Kind = "cluster"  // the URL is a node's; ?addr=… for each further one
)

// How the lease is kept. Who is gone is followed within two seconds: what is left of the lease, a poll, and two calls.
const (
	leaseFor   = 1500 * time.Millisecond // from the start of the call that took or renewed it
	renewEvery = 500 * time.Millisecond
	pollEvery  = 250 * time.Millisecond // by who waits for it, and after a renewal that failed
	callWithin = 300 * time.Millisecond // each call; Redis takes well below a millisecond
	// turnWithin is longer than a turn of the loop that keeps it takes: who has not looked for so long was stopped, or starts.
	turnWithin = time.Second
)

// Config is what a relayer's part in it is made with.
type Config struct {
	URL    string // redis:// or, with TLS, rediss://; it may hold a password, and nothing prints it
	Kind   Kind
	Prefix string // of all keys: what is one deployment's must not be another's
	// Relayer tells this relayer from the others.
	Relayer string
	// Rank holds while Redis does not answer.
	Rank int
	// StreamLength is about how many entries the stream keeps; 0: there is no stream.
	StreamLength int
	// Poster says whether this relayer should go first. nil: always.
	Poster Poster
	// Patience is for how long what is due may wait to land before who goes first gives the lease to another: the stagger, after
	// which another posts it anyway. Needed with a Poster.
	Patience time.Duration
}

// Poster is what a relayer knows of its own posts. It is asked from several goroutines, and must not block.
type Poster interface {
	// Able tells whether what is due would be signed and sent.
	Able() bool
	// Waits is since when what has been due the longest waits to land; zero: nothing does.
	Waits() time.Time
	// Outdone tells whether the newest report on chain is another relayer's.
	Outdone() bool
}

// alone is the Poster of who has none: it always goes first if it may.
type alone struct{}

func (alone) Able() bool       { return true }
func (alone) Waits() time.Time { return time.Time{} }
func (alone) Outdone() bool    { return false }

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	if c.Rank < 0 {
		faults = append(faults, fmt.Errorf("rank: %d must not be below 0", c.Rank))
	}
	if c.Prefix == "" || c.Relayer == "" {
		faults = append(faults, errors.New("prefix and relayer must be set"))
	}
	if c.Poster != nil && c.Patience <= 0 {
		faults = append(faults, fmt.Errorf("patience: %v must be above 0", c.Patience))
	}
	return errors.Join(append(faults, c.CheckRedis())...)
}

// CheckRedis joins the faults of what is said of Redis.
func (c Config) CheckRedis() error {
	var faults []error
	switch client, err := open(c, leaseCalls); {
	case err != nil:
		faults = append(faults, err)
	default:
		faults = append(faults, client.Close())
	}
	if c.StreamLength < 0 || c.StreamLength > 10_000_000 {
		faults = append(faults, fmt.Errorf("stream: %d must be 0 to 10000000", c.StreamLength))
	}
	return errors.Join(faults...)
}

var errURL = errors.New("url: is none of Redis: write redis:// or rediss://, and a host; a Sentinel's has ?master_name=NAME")
