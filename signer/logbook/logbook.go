package logbook

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/price"
	"twofold/signer"
)

// SyncEvery is how long what was written may wait for the disk to hold it for certain.
const SyncEvery = 50 * time.Millisecond

// ErrInUse is wrapped where another process writes the same log.
var ErrInUse = errors.New("another attester writes to this folder")

// Logbook is one attester's log. Write and Signed are safe for concurrent use. Run must run: it alone writes.
type Logbook struct {
	cfg     Config
	owner   Owner
	log     *slog.Logger
	metrics *metrics
	budgets *budgets
	create  func(path string) (file, error)

	lock   *os.File // held for as long as the log is ours
	before []signer.Signed
	jobs   chan job      // 64: more wait, until their contexts end
	dirty  chan struct{} // 1: whoever finds it full has said all there is to say

	w writer // Run's alone

	mu       sync.Mutex
	current  file      // the one to be synced
	writing  time.Time // since when what is written now is; zero: nothing is
	unsynced time.Time // since when something is written that no sync has begun for; zero: all is
	syncing  time.Time // the same of what is being synced now
	doubtful bool      // the disk failed to hold something: what follows belongs into another file
}

// job is an entry on its way to the file.
type job struct {
	line    []byte
	verdict signer.Verdict
	signed  []signer.Signed
	done    chan error // size 1: nobody need wait for it
}

// Open opens the log in the folder of c, or makes one, and reads what was signed before. A line that a crash cut short is cut off.
// What cannot be read is said, and no error: then the rule that nothing is signed up to the start stands alone.
func Open(c Config, owner Owner, log *slog.Logger, reg prometheus.Registerer) (_ *Logbook, err error) {
	if err := c.Check(); err != nil {
		return nil, fmt.Errorf("opening the attester's log: %w", err)
	}
	l := &Logbook{
		cfg: c, owner: owner, log: log.With("side", owner.Side, "dir", c.Dir), budgets: newBudgets(c), create: createFile,
		jobs: make(chan job, 64), dirty: make(chan struct{}, 1),
	}
	l.w.Logbook = l
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("opening the attester's log: %w", err)
	}
	if l.lock, err = lockFolder(c.Dir); err != nil {
		return nil, fmt.Errorf("opening the attester's log in %s: %w", c.Dir, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, l.lock.Close())
		}
	}()
	files, err := filesIn(c.Dir)
	if err != nil {
		return nil, fmt.Errorf("opening the attester's log: %w", err)
	}
	t, err := readTail(files)
	if err != nil {
		return nil, err
	}
	l.say(t)
	l.before = t.signed.list()
	l.metrics = newMetrics(reg, owner.Side, l.age)
	if err := l.w.begin(t); err != nil {
		return nil, fmt.Errorf("opening the attester's log: %w", err)
	}
	return l, nil
}

// lockFolder keeps two processes from writing one log, and so, mostly, from signing for one side by two memories. The lock
// goes with the process, however it ends.
func lockFolder(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(ErrInUse, f.Close())
	}
	return f, nil
}

func (l *Logbook) say(t tail) {
	if t.newest.number == 0 {
		l.log.Info("the attester's log begins: nothing is known of what was signed before this start")
		return
	}
	if t.torn > 0 {
		l.log.Warn("the attester's log ended in the middle of a line, which is cut off", "file", t.newest.path, "bytes", t.torn)
	}
	if t.garbled > 0 {
		l.log.Warn("lines of the attester's log cannot be read: what they said was signed is not known any more", "lines", t.garbled)
	}
	l.log.Info("the attester's log goes on", "file", t.newest.path, "pagesSigned", len(t.signed))
}

// Side is whose it is.
func (l *Logbook) Side() price.Side { return l.owner.Side }

// Signed is what stood in the log as signed when it was opened.
func (l *Logbook) Signed() []signer.Signed { return l.before }

// Write returns once the operating system has the entry, or with an error once ctx has ended. An entry that was not signed, or
// not for the first time, is only counted once its proposer has used up what it may take of the log.
func (l *Logbook) Write(ctx context.Context, e *signer.Entry) error {
	began := time.Now()
	b := l.budgets.proposer(e.Proposer)
	e.Unwritten = b.take()
	text, err := line(Record{Entry: e})
	if err != nil {
		return err
	}
	if e.Verdict != signer.VerdictSigned || e.Again {
		fits := b.fits(e, len(text))
		l.sayBudget(b, e.Proposer, fits)
		if !fits {
			l.metrics.spared.Inc()
			return nil
		}
	}
	j := job{text, e.Verdict, e.Signed(), make(chan error, 1)}
	select {
	case l.jobs <- j:
	default:
		select {
		case l.jobs <- j:
		case <-ctx.Done():
			return fmt.Errorf("writing the attester's log: %w", ctx.Err())
		}
	}
	select {
	case err := <-j.done:
		l.metrics.write.Observe(time.Since(began).Seconds())
		return err
	case <-ctx.Done():
		return fmt.Errorf("writing the attester's log: %w", ctx.Err())
	}
}

func (l *Logbook) sayBudget(b *budget, proposer string, fits bool) {
	switch {
	case !b.turned(fits):
	case fits:
		l.log.Info("what a proposer is refused is written down again", "proposer", proposer)
	default:
		l.log.Warn("a proposer has used up what it may take of the attester's log: what it is refused is only counted", "proposer", proposer)
	}
}

// Run writes until ctx ends.
func (l *Logbook) Run(ctx context.Context) error {
	var syncing sync.WaitGroup
	syncing.Go(func() { l.syncs(ctx) })
	defer syncing.Wait()
	for {
		select {
		case <-ctx.Done():
			return nil
		case j := <-l.jobs:
			l.w.write(l.withWaiting(j))
		}
	}
}

// withWaiting are the job and all that wait behind it: they share a write.
func (l *Logbook) withWaiting(j job) []job {
	jobs := []job{j}
	for {
		select {
		case j := <-l.jobs:
			jobs = append(jobs, j)
		default:
			return jobs
		}
	}
}

// syncs has the disk hold what was written, apart from writing: a slow disk must not hold up a signature.
func (l *Logbook) syncs(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-l.dirty:
		}
		timer := time.NewTimer(SyncEvery)
		select {
		case <-ctx.Done():
			timer.Stop()
			return // Close syncs
		case <-timer.C:
			l.sync()
		}
	}
}

// sync has the disk hold what is in the file. Where it fails nobody knows what the disk holds, so another file is begun.
func (l *Logbook) sync() {
	l.mu.Lock()
	f, since := l.current, l.unsynced
	l.syncing, l.unsynced = since, time.Time{}
	l.mu.Unlock()
	began := time.Now()
	err := f.Sync()
	held := err == nil || errors.Is(err, os.ErrClosed) // who closes it has synced it
	l.mu.Lock()
	l.syncing = time.Time{}
	if !held {
		l.doubtful = true
		if l.unsynced.IsZero() || since.Before(l.unsynced) {
			l.unsynced = since
		}
	}
	l.mu.Unlock()
	if held {
		l.metrics.sync.Observe(time.Since(began).Seconds())
		return
	}
	l.metrics.failed.Inc()
	l.log.Warn("the disk does not hold the attester's log for certain; another file is begun", "err", err)
}

// Close syncs and closes the log, after Run has ended.
func (l *Logbook) Close() error {
	return errors.Join(l.w.close(), l.lock.Close())
}
