package coord

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	mrand "math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/go-redsync/redsync/v4"
	"github.com/go-redsync/redsync/v4/redis/goredis/v9"
	"github.com/redis/go-redis/v9"
)

// lease keeps up with whose it is.
type lease struct {
	cfg     Config
	client  redis.UniversalClient
	mutex   *redsync.Mutex
	value   string // of this process, however often it takes the lease: one whose answer was lost is known for ours
	log     *slog.Logger
	metrics *metrics

	now atomic.Pointer[standing]
	// Of the goroutine that keeps it.
	fitness              fitness
	led, answered, asked bool // what was told of
}

func newLease(cfg Config, client redis.UniversalClient, log *slog.Logger, m *metrics) *lease {
	l := &lease{cfg: cfg, client: client, value: valueOf(cfg, rand.Text()), log: log, metrics: m}
	l.fitness = fitness{poster: cfg.Poster, patience: cfg.Patience}
	l.mutex = redsync.New(goredis.NewPool(client)).NewMutex(l.key(), redsync.WithExpiry(leaseFor), redsync.WithTries(1),
		redsync.WithTimeoutFactor(callWithin.Seconds()/leaseFor.Seconds()),
		redsync.WithValue(l.value), redsync.WithGenValueFunc(func() (string, error) { return l.value, nil }))
	l.now.Store(&standing{rankOf: unranked})
	return l
}

func (l *lease) key() string { return l.cfg.Prefix + ":leader" }

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
		err := l.turn(ctx, &next)
		next.looked = time.Now()
		if err == nil {
			next.heard = next.looked
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
		l.say(time.Now(), next, err)
		timer.Reset(max(0, wait-time.Since(began)) * time.Duration(900+mrand.N(201)) / 1000)
	}
}

// turn asks Redis once how it stands. What fails leaves it to our clock.
func (l *lease) turn(ctx context.Context, s *standing) error {
	leads := s.leads(time.Now())
	fit := l.fit(leads)
	switch {
	case !leads:
		return l.look(ctx, s, fit)
	case fit:
		return l.renew(ctx, s)
	default:
		return l.yield(ctx, s)
	}
}

// look sees who holds the lease, and takes it if nobody does.
func (l *lease) look(ctx context.Context, s *standing, fit bool) error {
	value, err := l.holder(ctx)
	if err != nil {
		return err
	}
	if value == "" && fit {
		taken, err := l.acquire(ctx, s)
		if err != nil || taken {
			return err
		}
		if value, err = l.holder(ctx); err != nil { // another was faster
			return err
		}
	}
	switch {
	case value == "":
		s.leader, s.rankOf, s.left = "", unranked, !fit
		return nil
	case value == l.value && fit: // ours still, by Redis: the answer to a call was lost, or we slept
		return l.renew(ctx, s)
	case value == l.value:
		return l.yield(ctx, s)
	default:
		s.leader, s.rankOf = holderOf(value)
		s.left = false
		return nil
	}
}

// errForeign is of a lease that no relayer asked for: its holder does not renew it, or renews another. A clock of Redis' machine
// that was set back leaves one, and so does whoever writes the key by hand.
var errForeign = errors.New("the lease there is none of a relayer's")

// holder is the value of the lease; "" if nobody has it.
func (l *lease) holder(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	var value *redis.StringCmd
	var lasts *redis.DurationCmd
	_, err := l.client.Pipelined(ctx, func(p redis.Pipeliner) error {
		value, lasts = p.Get(ctx, l.key()), p.PTTL(ctx, l.key())
		return nil
	})
	if errors.Is(err, redis.Nil) {
		l.metrics.asked(requestLook, nil)
		return "", nil
	}
	if err == nil && (lasts.Val() == noEnd || lasts.Val() > longest) {
		err = fmt.Errorf("%w: it is %q, and lasts %v", errForeign, value.Val(), lasts.Val())
	}
	l.metrics.asked(requestLook, err)
	return value.Val(), err
}

// How long a lease may last that a relayer took.
const (
	noEnd   = -1           // says Redis of what has none
	longest = 2 * leaseFor // a relayer of another version may take it for longer
)

// acquire tells whether it is ours now.
func (l *lease) acquire(ctx context.Context, s *standing) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	err := l.mutex.TryLockContext(ctx)
	taken := refused(err)
	if taken {
		err = nil
	}
	l.metrics.asked(requestAcquire, err)
	if err != nil || taken {
		return false, err
	}
	l.ours(s)
	l.metrics.changed(changeTaken)
	return true, nil
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
		s.until, s.leader, s.rankOf = time.Time{}, "", unranked
		l.metrics.changed(changeLost)
	default:
		l.ours(s)
	}
	return nil
}

func (l *lease) ours(s *standing) {
	if !s.leads(time.Now()) {
		l.fitness.since = time.Now()
	}
	s.until, s.leader, s.rankOf, s.left = l.mutex.Until(), l.cfg.Relayer, l.cfg.Rank, false
}

// refused tells an answer of Redis that the lease is not ours from none.
func refused(err error) bool {
	taken, expired := new(redsync.ErrTaken), errors.Is(err, redsync.ErrLockAlreadyExpired)
	return errors.As(err, &taken) || expired
}

// yield gives the lease back while this relayer goes on, so that one that can post may have it.
func (l *lease) yield(ctx context.Context, s *standing) error {
	err := l.unlock(ctx)
	if err == nil {
		s.until, s.leader, s.rankOf, s.left = time.Time{}, "", unranked, true
		l.metrics.changed(changeYielded)
	}
	return err
}

// release gives the lease back, so that another need not wait until it is over.
func (l *lease) release(ctx context.Context) {
	held := l.now.Swap(&standing{rankOf: unranked})
	if !held.leads(time.Now()) {
		return
	}
	_ = l.unlock(ctx) // or it ends by itself
	l.metrics.changed(changeReleased)
	l.log.Info("this relayer has given the lead back")
}

// unlock succeeds too if the lease is not ours any more.
func (l *lease) unlock(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	_, err := l.mutex.UnlockContext(ctx)
	if refused(err) {
		err = nil
	}
	l.metrics.asked(requestRelease, err)
	return err
}

// fit asks the poster, and tells of turns.
func (l *lease) fit(leads bool) bool {
	before := l.fitness.yielded
	fit := l.fitness.judge(time.Now(), leads)
	switch {
	case !before && l.fitness.yielded:
		l.log.Warn("this relayer goes first and cannot post what is due, so it leaves the lead to another")
	case before && !l.fitness.yielded:
		l.log.Info("this relayer can post what is due again, and goes first once nobody else does")
	}
	return fit
}

// say tells of turns, not of each call.
func (l *lease) say(now time.Time, s standing, err error) {
	if answers := s.answers(now); answers != l.answered || !l.asked {
		l.answered, l.asked = answers, true
		if answers {
			l.log.Info("Redis answers, and says who goes first")
		} else {
			l.log.Warn("Redis does not answer: ranks are those of the configs meanwhile, and answers go on", "rank", l.cfg.Rank, "err", err)
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
	case s.left: // said where it was given up
	case !s.until.IsZero():
		l.metrics.changed(changeExpired)
		l.log.Warn("the lead ran out, since Redis did not renew it in time", "rank", l.rank(now, s))
	default:
		l.log.Warn("Redis lost the lead of this relayer, or gave it to another", "rank", l.rank(now, s))
	}
}

func (l *lease) rank(now time.Time, s standing) int {
	return s.rank(now, l.cfg.Rank, l.cfg.Poster.Outdone)
}
