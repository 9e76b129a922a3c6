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
	// streamBatch is how many go at once, at most. After a try that failed it is half as many, and one more after each
	// that did not: where Redis takes all and is late to say so, each try tells readers the same once more.
	streamBatch = 128
	// streamPause is the longest between two tries.
	streamPause = 5 * time.Second
	// writeWithin is for each try. Nobody waits for it, so a slow Redis has time.
	writeWithin = 3 * time.Second
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
	pauses := backoff.NewExponentialBackOff(backoff.WithInitialInterval(callWithin), backoff.WithMaxInterval(streamPause), backoff.WithMaxElapsedTime(0))
	var batch []Entry
	for most := streamBatch; ; {
		if len(batch) == 0 {
			select {
			case <-ctx.Done():
			case first := <-s.waiting:
				batch = append(batch, first)
			}
		}
		batch = s.fill(batch)
		if ctx.Err() != nil {
			if len(batch) > 0 {
				_ = s.add(context.WithoutCancel(ctx), callWithin, batch) // or it is lost with this process
			}
			return nil
		}
		now := batch[:min(most, len(batch))]
		if s.add(ctx, writeWithin, now) == nil {
			batch, most = batch[len(now):], min(most+1, streamBatch)
			pauses.Reset()
			continue
		}
		most = max(1, len(now)/2)
		pause(ctx, pauses.NextBackOff())
	}
}

// fill adds to a batch what waits.
func (s *stream) fill(batch []Entry) []Entry {
	for len(batch) < streamBatch {
		select {
		case e := <-s.waiting:
			batch = append(batch, e)
		default:
			return batch
		}
	}
	return batch
}

// pause ends with ctx at the latest.
func pause(ctx context.Context, length time.Duration) {
	timer := time.NewTimer(length)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

// add writes all of them in one round trip.
func (s *stream) add(ctx context.Context, within time.Duration, batch []Entry) error {
	ctx, cancel := context.WithTimeout(ctx, within)
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
