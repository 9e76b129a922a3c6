package coord

import (
	"errors"
	"fmt"
	"time"

	"github.com/redis/go-redis/v9"
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
}

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	if c.Rank < 0 {
		faults = append(faults, fmt.Errorf("rank: %d must not be below 0", c.Rank))
	}
	if c.Prefix == "" || c.Relayer == "" {
		faults = append(faults, errors.New("prefix and relayer must be set"))
	}
	return errors.Join(append(faults, c.CheckRedis())...)
}

// CheckRedis joins the faults of what is said of Redis.
func (c Config) CheckRedis() error {
	var faults []error
	switch client, err := open(c); {
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

// open makes a client of which every call is bounded. It connects at the first one.
func open(c Config) (redis.UniversalClient, error) {
	switch c.Kind {
	case Single:
		o, err := redis.ParseURL(c.URL)
		if err != nil {
			return nil, errURL // the parser's may hold a part of the URL
		}
		o.DialTimeout, o.ReadTimeout, o.WriteTimeout, o.PoolTimeout = callWithin, callWithin, callWithin, callWithin
		o.ContextTimeoutEnabled, o.MaxRetries, o.DialerRetries, o.PoolSize = true, -1, 1, poolSize
		return redis.NewClient(o), nil
	case Sentinel:
		o, err := redis.ParseFailoverURL(c.URL)
		if err != nil || o.MasterName == "" {
			return nil, errURL
		}
		o.DialTimeout, o.ReadTimeout, o.WriteTimeout, o.PoolTimeout = callWithin, callWithin, callWithin, callWithin
		o.ContextTimeoutEnabled, o.MaxRetries, o.DialerRetries, o.PoolSize = true, -1, 1, poolSize
		return redis.NewFailoverClient(o), nil
	case Cluster:
		o, err := redis.ParseClusterURL(c.URL)
		if err != nil {
			return nil, errURL
		}
		o.DialTimeout, o.ReadTimeout, o.WriteTimeout, o.PoolTimeout = callWithin, callWithin, callWithin, callWithin
		o.ContextTimeoutEnabled, o.MaxRetries, o.DialerRetries, o.PoolSize = true, -1, 1, poolSize
		return redis.NewClusterClient(o), nil
	default:
		return nil, fmt.Errorf("kind: %q: use one of %s, %s, %s", c.Kind, Single, Sentinel, Cluster)
	}
}

// poolSize is for the lease and the stream, and one each whose connection died.
const poolSize = 4
