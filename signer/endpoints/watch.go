package endpoints

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/cenkalti/backoff/v4"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"twofold/signer/txmgr"
)

const (
	// An endpoint in trouble is asked again after a quarter of a second at first and at most every maxWait; so is a
	// subscription that was lost.
	firstWait = 250 * time.Millisecond
	maxWait   = 5 * time.Second
	// probeWithin bounds each question of a watcher.
	probeWithin = 5 * time.Second
	// silentBlocks is for how many blocks a subscription may say nothing before heads are asked for.
	silentBlocks = 3
	// idBlocks is after how many blocks an endpoint is asked for its chain id again; it also is whenever its heads do not
	// follow each other, so that a load balancer which leads to another chain shows at the first head.
	idBlocks = 5
	// headsBuffered is enough for a burst after an outage; the client buffers more.
	headsBuffered = 16
)

// Run watches every endpoint until ctx ends. A panic is a defect of ours: it ends the watch, as an error.
func (e *Endpoints) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, p := range e.list {
		group.Go(func() (err error) {
			defer func() {
				if v := recover(); v != nil {
					err = fmt.Errorf("panic while watching %s: %v\n%s", p.name, v, debug.Stack())
				}
			}()
			newWatcher(e, p).run(ctx)
			return nil
		})
	}
	return group.Wait()
}

// watcher keeps one endpoint's view current.
type watcher struct {
	*Endpoints
	p       *endpoint
	heads   chan *types.Header // from the subscription
	pushing ethereum.Subscription
	heardAt time.Time // when the subscription last spoke, or was made
	polling bool      // there is no subscription, or it is silent, and that was said
	idAt    time.Time // when the chain id was last right

	retry       *backoff.ExponentialBackOff // of questions
	resubscribe *backoff.ExponentialBackOff
	subscribeAt time.Time
	failing     bool
}

func newWatcher(e *Endpoints, p *endpoint) *watcher {
	return &watcher{Endpoints: e, p: p, heads: make(chan *types.Header, headsBuffered), retry: newBackoff(), resubscribe: newBackoff()}
}

func newBackoff() *backoff.ExponentialBackOff {
	return backoff.NewExponentialBackOff(
		backoff.WithInitialInterval(firstWait), backoff.WithMaxInterval(maxWait), backoff.WithMaxElapsedTime(0))
}

func (w *watcher) run(ctx context.Context) {
	defer w.unsubscribe()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case head := <-w.heads:
			w.heard(ctx, head)
		case err := <-w.lost():
			w.unsubscribe()
			w.quiet("it was lost", err)
		case <-w.p.asked:
			w.look(ctx)
		case <-timer.C:
			w.look(ctx)
		}
		timer.Reset(w.wait())
	}
}

// lost is where the subscription says that it has ended; without one, nowhere.
func (w *watcher) lost() <-chan error {
	if w.pushing == nil {
		return nil
	}
	return w.pushing.Err()
}

// wait is until the next question.
func (w *watcher) wait() time.Duration {
	switch {
	case w.failing:
		return w.retry.NextBackOff()
	case w.pushing != nil && !w.silent():
		return w.silence()
	default:
		return w.cfg.PollEvery
	}
}

func (w *watcher) silence() time.Duration { return silentBlocks * w.cfg.BlockTime }
func (w *watcher) silent() bool           { return time.Since(w.heardAt) >= w.silence() }

// heard takes a head from the subscription.
func (w *watcher) heard(ctx context.Context, head *types.Header) {
	w.heardAt = time.Now()
	w.resubscribe.Reset()
	if w.polling {
		w.polling = false
		w.log.Info("heads come by subscription again", "endpoint", w.p.name)
	}
	w.saw(ctx, w.heardAt, head)
}

// look asks for the newest head, and subscribes if there is no subscription that speaks.
func (w *watcher) look(ctx context.Context) {
	probing, cancel := context.WithTimeout(ctx, probeWithin)
	defer cancel()
	if err := w.p.dial(probing); err != nil {
		w.failed(ctx, err)
		return
	}
	asked := time.Now()
	head, err := readHead(probing, w.p)
	if err != nil {
		w.failed(ctx, fmt.Errorf("reading head: %w", err))
		return
	}
	// A chain that stands still sends no heads. Only a head that comes, and not by the subscription, says that it is mute.
	if w.pushing != nil && w.silent() && w.isNew(head) {
		w.unsubscribe()
		w.quiet("it is silent while blocks come", nil)
	}
	w.saw(ctx, asked, head)
	if w.p.pushes && w.pushing == nil && !w.failing && !time.Now().Before(w.subscribeAt) {
		w.subscribe(probing)
	}
}

func (w *watcher) subscribe(ctx context.Context) {
	w.subscribeAt = time.Now().Add(w.resubscribe.NextBackOff())
	pushing, err := w.p.client.Load().SubscribeNewHead(ctx, w.heads)
	if err != nil {
		w.quiet("it cannot be made", txmgr.Redacted(err))
		return
	}
	w.pushing, w.heardAt = pushing, time.Now()
}

func (w *watcher) unsubscribe() {
	if w.pushing == nil {
		return
	}
	w.pushing.Unsubscribe()
	w.pushing = nil
	for len(w.heads) > 0 {
		<-w.heads // whatever it still said is older than what is asked for now
	}
}

// quiet says once that heads are asked for.
func (w *watcher) quiet(why string, err error) {
	if w.polling {
		return
	}
	w.polling = true
	w.log.Warn("a subscription to heads is gone, they are asked for meanwhile", "endpoint", w.p.name, "reason", why, "err", err)
}

// saw makes sure that a head is of our chain before it is believed.
func (w *watcher) saw(ctx context.Context, asOf time.Time, head *types.Header) {
	if time.Since(w.idAt) >= idBlocks*w.cfg.BlockTime || !w.follows(head) {
		asking, cancel := context.WithTimeout(ctx, probeWithin)
		id, err := readID(asking, w.p)
		cancel()
		switch {
		case err != nil:
			w.failed(ctx, fmt.Errorf("reading the chain id: %w", err))
			return
		case id != w.cfg.ChainID:
			w.answers()
			w.learn(w.p, func(v *view) { v.failed, v.otherChain = nil, id })
			w.idAt = time.Time{}
			return
		}
		w.idAt = time.Now()
	}
	filled, err := w.filled(ctx, head)
	if err != nil {
		w.failed(ctx, err)
		return
	}
	w.answers()
	w.learn(w.p, func(v *view) {
		if filled {
			v.unread, v.refusal = 0, nil
		}
		v.otherChain = 0
		v.saw(asOf, time.Now(), head)
	})
}

// follows tells whether a head is the one we know, or its child.
func (w *watcher) follows(head *types.Header) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	v := &w.p.view
	return v.known() && (head.ParentHash == v.hash || head.Hash() == v.hash)
}

func (w *watcher) isNew(head *types.Header) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.p.view.head == nil || head.Hash() != w.p.view.hash
}

func (w *watcher) answers() {
	if w.failing {
		w.failing = false
		w.retry.Reset()
	}
}

// failed puts the endpoint aside, unless it is we who stop.
func (w *watcher) failed(ctx context.Context, err error) {
	if ctx.Err() != nil {
		return
	}
	w.failing = true
	w.learn(w.p, func(v *view) { v.failed = err })
}
