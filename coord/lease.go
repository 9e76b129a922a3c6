package coord

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	mrand "math/rand/v2"
	"strings"
	"sync/atomic"
	"time"

	"github.com/go-redsync/redsync/v4"
	"github.com/go-redsync/redsync/v4/redis/goredis/v9"
	"github.com/redis/go-redis/v9"
)

// standing is what is known of the lease. It is a value, judged by our clock whenever it is asked: a process that was stopped
// for a while does not go first any more from the moment it goes on, whoever may have seen to the lease meanwhile.
type standing struct {
	until  time.Time // it is ours until then; zero: it is not
	heard  time.Time // when Redis answered last
	leader string    // whose it is; "" if nobody's, or if that is not known
	turned time.Time // when that was seen to change last; zero: never
}

// leads tells whether the lease is ours.
func (s standing) leads(now time.Time) bool { return now.Before(s.until) }

// answers tells whether Redis does. One call that fails proves nothing.
func (s standing) answers(now time.Time) bool {
	return !s.heard.IsZero() && now.Sub(s.heard) < leaseFor
}

// rank is the relayer's place: who has the lease goes first, and nobody beside it while Redis can be asked.
func (s standing) rank(now time.Time, configured int) int {
	switch {
	case s.leads(now):
		return 0
	case s.answers(now):
		return max(1, configured)
	default:
		return configured
	}
}

// lease keeps up with whose it is.
type lease struct {
	cfg     Config
	client  redis.UniversalClient
	mutex   *redsync.Mutex
	log     *slog.Logger
	metrics *metrics

	now atomic.Pointer[standing]
	// Of the goroutine that keeps it: what it has told of.
	led, answered, asked bool
}

func newLease(cfg Config, client redis.UniversalClient, log *slog.Logger, m *metrics) *lease {
	l := &lease{cfg: cfg, client: client, log: log, metrics: m}
	l.mutex = redsync.New(goredis.NewPool(client)).NewMutex(l.key(), redsync.WithExpiry(leaseFor), redsync.WithTries(1),
		redsync.WithTimeoutFactor(callWithin.Seconds()/leaseFor.Seconds()),
		redsync.WithGenValueFunc(func() (string, error) { return cfg.Relayer + separator + rand.Text(), nil }))
	l.now.Store(&standing{})
	return l
}

func (l *lease) key() string { return l.cfg.Prefix + ":leader" }

// separator stands between who holds the lease and what makes each holding another.
const separator = "/"

// run takes the lease when it is free, and renews it, until ctx ends; then it gives it back.
func (l *lease) run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			l.release(context.WithoutCancel(ctx))
			return nil
		case <-timer.C:
		}
		before := *l.now.Load()
		next := before
		began := time.Now()
		wait := pollEvery
		if err := l.turn(ctx, &next); err == nil {
			next.heard = time.Now()
			if next.leads(next.heard) {
				wait = renewEvery
			}
		}
		if next.leader != before.leader {
			next.turned = time.Now()
		}
		l.now.Store(&next)
		if ctx.Err() != nil {
			continue // it is we who stop
		}
		l.say(time.Now(), next)
		timer.Reset(max(0, wait-time.Since(began)) * time.Duration(900+mrand.N(201)) / 1000)
	}
}

// turn asks Redis once how it stands. What fails leaves it to our clock.
func (l *lease) turn(ctx context.Context, s *standing) error {
	if s.leads(time.Now()) {
		return l.renew(ctx, s)
	}
	holder, err := l.holder(ctx)
	switch {
	case err != nil:
		return err
	case holder == "":
		return l.acquire(ctx, s)
	case holder == l.mutex.Value(): // ours still, by Redis: the answer to a renewal was lost, or we slept
		return l.renew(ctx, s)
	default:
		s.leader, _, _ = strings.Cut(holder, separator)
		return nil
	}
}

// holder is the value of the lease; "" if nobody has it.
func (l *lease) holder(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	holder, err := l.client.Get(ctx, l.key()).Result()
	if errors.Is(err, redis.Nil) {
		holder, err = "", nil
	}
	l.metrics.asked(requestLook, err)
	return holder, err
}

func (l *lease) acquire(ctx context.Context, s *standing) error {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	err := l.mutex.TryLockContext(ctx)
	taken := refused(err)
	if taken {
		err = nil // another was faster; the next look tells who
	}
	l.metrics.asked(requestAcquire, err)
	if err != nil || taken {
		return err
	}
	s.until, s.leader = l.mutex.Until(), l.cfg.Relayer
	l.metrics.changed(changeTaken)
	return nil
}

// renew steps down at once where Redis says that the lease is another's, or gone: it was flushed, or failed over to a replica
// that had not heard of it.
func (l *lease) renew(ctx context.Context, s *standing) error {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	_, err := l.mutex.ExtendContext(ctx)
	lost := refused(err)
	if lost {
		err = nil
	}
	l.metrics.asked(requestRenew, err)
	switch {
	case err != nil:
		return err
	case lost:
		s.until, s.leader = time.Time{}, ""
		l.metrics.changed(changeLost)
	default:
		s.until, s.leader = l.mutex.Until(), l.cfg.Relayer
	}
	return nil
}

// refused tells an answer of Redis that the lease is not ours from none.
func refused(err error) bool {
	taken, expired := new(redsync.ErrTaken), errors.Is(err, redsync.ErrLockAlreadyExpired)
	return errors.As(err, &taken) || expired
}

// release gives the lease back, so that another need not wait until it is over.
func (l *lease) release(ctx context.Context) {
	held := l.now.Swap(&standing{})
	if !held.leads(time.Now()) {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	_, err := l.mutex.UnlockContext(ctx)
	l.metrics.asked(requestRelease, err)
	l.metrics.changed(changeReleased)
	l.log.Info("this relayer has given the lead back")
}

// say tells of turns, not of each call.
func (l *lease) say(now time.Time, s standing) {
	if answers := s.answers(now); answers != l.answered || !l.asked {
		l.answered, l.asked = answers, true
		if answers {
			l.log.Info("Redis answers, and says who goes first")
		} else {
			l.log.Warn("Redis does not answer: ranks are those of the configs meanwhile, and answers go on", "rank", l.cfg.Rank)
		}
	}
	leads := s.leads(now)
	if leads == l.led {
		return
	}
	l.led = leads
	switch {
	case leads:
		l.log.Info("this relayer goes first")
	case !s.until.IsZero():
		l.metrics.changed(changeExpired)
		l.log.Warn("the lead ran out, since Redis did not renew it in time", "rank", s.rank(now, l.cfg.Rank))
	default:
		l.log.Warn("Redis lost the lead of this relayer, or gave it to another", "rank", s.rank(now, l.cfg.Rank))
	}
}
