package config

import (
	"fmt"
	"time"

	"twofold/coord"
)

// Relayers is this relayer's place among several of one oracle. They need no word between them.
type Relayers struct {
	// Rank says whose turn it is: 0 posts what is due at once, n only what has not landed n staggers after it became due.
	Rank int
	// Stagger is the same for all of them. At least three block times, or what is about to land is posted once more. 0: just
	// these.
	Stagger time.Duration
}

// Redis has one of several relayers go first whatever their ranks, and tells readers off the chain of answers. Nothing depends
// on it.
type Redis struct {
	URL    Endpoint   // redis:// or rediss://; default: none
	Kind   coord.Kind // default: single
	Stream int        // about how many entries it keeps; 0: no stream
}

// The bounds of ranks and of their waits: a heartbeat that nobody posts for longer is late by itself.
const (
	maxRank    = 15
	maxStagger = time.Minute
)

func defaultRedis() Redis { return Redis{Kind: coord.Single, Stream: 10_000} }

// Stagger is how long each rank waits for those before it.
func (c *Config) Stagger() time.Duration {
	if c.Relayers.Stagger != 0 {
		return c.Relayers.Stagger
	}
	return 3 * c.Chain.BlockTime
}

// Coordination is the config of what several relayers have in Redis, but for what tells this one and its oracle from others;
// false: there is no Redis.
func (c *Config) Coordination() (coord.Config, bool) {
	return coord.Config{URL: string(c.Redis.URL), Kind: c.Redis.Kind, Rank: c.Relayers.Rank, StreamLength: c.Redis.Stream}, c.Redis.URL != ""
}

func (c *Config) checkRelayers(f *faults) {
	if c.Relayers.Rank > maxRank {
		f.add("relayers.rank", "%d must be 0 to %d: each later one waits a stagger longer", c.Relayers.Rank, maxRank)
	}
	if least := 3 * c.Chain.BlockTime; c.Relayers.Stagger != 0 && (c.Relayers.Stagger < least || c.Relayers.Stagger > max(least, maxStagger)) {
		f.add("relayers.stagger", "%v must be from %v, three block times, to %v, the same for all relayers: a shorter one posts once more what is about to land",
			c.Relayers.Stagger, least, max(least, maxStagger))
	}
	if redis, is := c.Coordination(); is {
		f.addEach(redis.CheckRedis(), sectionOf("redis", c.Redis))
	}
}

// readKind reads how Redis is run.
func readKind(text string) (coord.Kind, error) {
	switch kind := coord.Kind(text); kind {
	case coord.Single, coord.Sentinel, coord.Cluster:
		return kind, nil
	default:
		return "", fmt.Errorf("use one of %s, %s, %s", coord.Single, coord.Sentinel, coord.Cluster)
	}
}
