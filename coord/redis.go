package coord

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"
)

// calls is how a client is used: by nobody who waits for longer, and by no more at once.
type calls struct {
	within time.Duration // each
	atOnce int
}

// The lease and the stream have a client each: a stream that Redis takes its time for is to keep nobody from the lease.
var (
	leaseCalls  = calls{callWithin, 2}  // one, and one whose connection died
	streamCalls = calls{writeWithin, 2} // the same
)

// open makes a client of which every call is bounded. It connects at the first one.
func open(c Config, use calls) (redis.UniversalClient, error) {
	switch c.Kind {
	case Single:
		o, err := redis.ParseURL(c.URL)
		if err != nil {
			return nil, errURL // the parser's may hold a part of the URL
		}
		o.DialTimeout, o.ReadTimeout, o.WriteTimeout, o.PoolTimeout = use.within, use.within, use.within, use.within
		o.ContextTimeoutEnabled, o.MaxRetries, o.DialerRetries, o.PoolSize = true, -1, 1, use.atOnce
		return redis.NewClient(o), nil
	case Sentinel:
		o, err := redis.ParseFailoverURL(c.URL)
		if err != nil || o.MasterName == "" {
			return nil, errURL
		}
		o.DialTimeout, o.ReadTimeout, o.WriteTimeout, o.PoolTimeout = use.within, use.within, use.within, use.within
		o.ContextTimeoutEnabled, o.MaxRetries, o.DialerRetries, o.PoolSize = true, -1, 1, use.atOnce
		return redis.NewFailoverClient(o), nil
	case Cluster:
		o, err := redis.ParseClusterURL(c.URL)
		if err != nil {
			return nil, errURL
		}
		o.DialTimeout, o.ReadTimeout, o.WriteTimeout, o.PoolTimeout = use.within, use.within, use.within, use.within
		o.ContextTimeoutEnabled, o.MaxRetries, o.DialerRetries, o.PoolSize = true, -1, 1, use.atOnce
		return redis.NewClusterClient(o), nil
	default:
		return nil, fmt.Errorf("kind: %q: use one of %s, %s, %s", c.Kind, Single, Sentinel, Cluster)
	}
}

// quietClient keeps the client's own log, which is for all of a process, from standard error: what fails is counted, and said
// when it begins.
var quietClient = sync.OnceFunc(func() { redis.SetLogger(silence{}) })

type silence struct{}

// Printf says nothing.
func (silence) Printf(context.Context, string, ...any) {}
