package coord

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/redis/go-redis/v9"
	"golang.org/x/sync/errgroup"
)

// Coord is one relayer's part in it. All but Run may be called from any goroutine, and none of it waits for Redis.
type Coord struct {
	cfg     Config
	clients [2]redis.UniversalClient // the lease's and the stream's
	lease   *lease
	stream  *stream
}

// New makes it of a config that passed its Check. Redis may be down. reg may be nil.
func New(cfg Config, log *slog.Logger, reg prometheus.Registerer) (*Coord, error) {
	quietClient()
	if cfg.Poster == nil {
		cfg.Poster = alone{}
	}
	c := &Coord{cfg: cfg}
	for i, use := range [...]calls{leaseCalls, streamCalls} {
		var err error
		if c.clients[i], err = open(cfg, use); err != nil {
			return nil, errors.Join(fmt.Errorf("making a client of Redis: %w", err), c.Close())
		}
	}
	m := newMetrics(reg)
	c.lease, c.stream = newLease(cfg, c.clients[0], log, m), newStream(cfg, c.clients[1], log, m)
	promauto.With(reg).NewGaugeFunc(prometheus.GaugeOpts{Name: "twofold_coord_leader",
		Help: "1 while this relayer goes first by the lease in Redis. 0 at all of them: Redis is away, and the ranks of the configs hold."}, func() float64 {
		if c.State().Leads {
			return 1
		}
		return 0
	})
	promauto.With(reg).NewGaugeFunc(prometheus.GaugeOpts{Name: "twofold_coord_redis_answers",
		Help: "1 while Redis answers this relayer, 0 while it does not: it is down, slow or cut off. Feeds go on, by the ranks of the configs."}, func() float64 {
		if c.State().Answers {
			return 1
		}
		return 0
	})
	return c, nil
}

// Rank is this relayer's place now: 0 goes first.
func (c *Coord) Rank() int {
	return c.lease.now.Load().rank(time.Now(), c.cfg.Rank, c.cfg.Poster.Outdone)
}

// State is how it stands, for whoever shows it.
type State struct {
	Kind    Kind
	Leads   bool      // this relayer has the lease
	Answers bool      // Redis does
	Heard   time.Time // when it did last; zero: never
	Leader  string    // who has the lease, as Redis said last; "" if nobody, or if Redis does not answer
	Turned  time.Time // when who has it was seen to change last; zero: never
	Relayer string    // who this is
	Rank    int
	Told    uint64 // entries that the stream took
	Dropped uint64 // entries that it did not, since Redis was away for too long
}

// State is how it stands now.
func (c *Coord) State() State {
	now, s := time.Now(), c.lease.now.Load()
	state := State{
		Kind: c.cfg.Kind, Leads: s.leads(now), Answers: s.answers(now), Heard: s.heard, Turned: s.turned,
		Relayer: c.cfg.Relayer, Rank: s.rank(now, c.cfg.Rank, c.cfg.Poster.Outdone), Told: c.stream.metrics.told.Load(), Dropped: c.stream.metrics.dropped.Load(),
	}
	if state.Answers {
		state.Leader = s.leader
	}
	return state
}

// Tell has readers of the stream told. It never blocks; what Redis does not take in time is dropped, the oldest first. It is
// for one caller at a time.
func (c *Coord) Tell(e Entry) {
	if c.cfg.StreamLength > 0 {
		c.stream.tell(e)
	}
}

// Run keeps the lease, and writes the stream, until ctx ends. The lease is given back then.
func (c *Coord) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return c.lease.run(ctx) })
	group.Go(func() error { return c.stream.run(ctx) })
	return group.Wait()
}

// Close ends the connections, after Run.
func (c *Coord) Close() (err error) {
	for _, client := range c.clients {
		if client != nil {
			err = errors.Join(err, client.Close())
		}
	}
	return err
}
