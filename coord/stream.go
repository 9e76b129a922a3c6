package coord

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"github.com/cenkalti/backoff/v4"
	"github.com/redis/go-redis/v9"
)

// schema is the version of an entry's fields (docs/stream.md). New fields leave it as it is; readers skip what they do not know.
const schema = 1

// Entry is an answer or a status that readers off the chain are told of.
type Entry struct {
	Kind       EntryKind
	Feed       string    // BASE/QUOTE
	Price      string    // a decimal number; of a status: the answer that stands. "" if there is none
	Decimals   uint8     // of the price on chain
	ObservedAt time.Time // of the price; zero if there is none
	Round      uint32    // the page's
	Status     string    // as readers serve it
	Block      uint64    // at which it was read
	Tx         string    // "" where it is not this relayer's, or not known
}

// EntryKind is what an entry tells, a closed set.
type EntryKind string

// The kinds.
const (
	Answer       EntryKind = "answer" // a new one stands on chain
	StatusChange EntryKind = "status" // readers serve another one
)

// values are the fields of an entry, each with its name.
func (e Entry) values(relayer string) []any {
	observed := "0"
	if !e.ObservedAt.IsZero() {
		observed = strconv.FormatInt(e.ObservedAt.Unix(), 10)
	}
	return []any{
		"schema", strconv.Itoa(schema), "kind", string(e.Kind), "feed", e.Feed, "price", e.Price, "decimals", strconv.Itoa(int(e.Decimals)),
		"observedAt", observed, "round", strconv.FormatUint(uint64(e.Round), 10), "status", e.Status,
		"block", strconv.FormatUint(e.Block, 10), "tx", e.Tx, "relayer", relayer,
	}
}

const (
	// streamWaits is how many entries may wait for Redis: minutes of a busy hundred feeds.
	streamWaits = 4096
	// streamBatch is how many go at once.
	streamBatch = 128
	// streamPause is the longest between two tries.
	streamPause = 5 * time.Second
)

// stream writes entries to Redis, each at least once: one whose answer was lost is written again.
type stream struct {
	cfg     Config
	client  redis.UniversalClient
	log     *slog.Logger
	metrics *metrics
	waiting chan Entry // size streamWaits: when it is full the oldest goes, since readers want what is new
}

func newStream(cfg Config, client redis.UniversalClient, log *slog.Logger, m *metrics) *stream {
	return &stream{cfg: cfg, client: client, log: log, metrics: m, waiting: make(chan Entry, streamWaits)}
}

func (s *stream) key() string { return s.cfg.Prefix + ":stream" }

// tell never blocks. It is for one caller at a time.
func (s *stream) tell(e Entry) {
	for {
		select {
		case s.waiting <- e:
			return
		default:
		}
		select {
		case <-s.waiting:
			s.metrics.dropped.Add(1)
		default:
		}
	}
}

// run writes until ctx ends; what waits then has a last try.
func (s *stream) run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			if batch := s.batch(nil); len(batch) > 0 {
				_ = s.add(context.WithoutCancel(ctx), batch) // or it is lost with this process
			}
			return nil
		case first := <-s.waiting:
			if batch := s.batch([]Entry{first}); !s.write(ctx, batch) {
				_ = s.add(context.WithoutCancel(ctx), batch) // or it is lost with this process
			}
		}
	}
}

// batch is what waits, on top of what was taken.
func (s *stream) batch(taken []Entry) []Entry {
	for len(taken) < streamBatch {
		select {
		case e := <-s.waiting:
			taken = append(taken, e)
		default:
			return taken
		}
	}
	return taken
}

// write tries until it is done, and tells whether it is: false when ctx ends.
func (s *stream) write(ctx context.Context, batch []Entry) bool {
	pauses := backoff.NewExponentialBackOff(backoff.WithInitialInterval(callWithin), backoff.WithMaxInterval(streamPause), backoff.WithMaxElapsedTime(0))
	for {
		if s.add(ctx, batch) == nil {
			return true
		}
		timer := time.NewTimer(pauses.NextBackOff())
		select {
		case <-ctx.Done():
			timer.Stop()
			return false
		case <-timer.C:
		}
	}
}

// add writes all of them in one round trip.
func (s *stream) add(ctx context.Context, batch []Entry) error {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	_, err := s.client.Pipelined(ctx, func(p redis.Pipeliner) error {
		for _, e := range batch {
			p.XAdd(ctx, &redis.XAddArgs{Stream: s.key(), MaxLen: int64(s.cfg.StreamLength), Approx: true, Values: e.values(s.cfg.Relayer)})
		}
		return nil
	})
	s.metrics.asked(requestAdd, err)
	if err == nil {
		s.metrics.told.Add(uint64(len(batch)))
	}
	return err
}
