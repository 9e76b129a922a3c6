package logbook

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"twofold/signer"
)

// writer is the file that is being written, and all that belongs to it.
type writer struct {
	*Logbook
	file   file
	number int
	begun  time.Time
	size   int64 // of what is good in it
	ragged bool  // behind that lies what is not

	signed  standing
	failing bool
}

// begin goes on with the newest file, or begins one, and says whose log it is.
func (w *writer) begin(t tail) error {
	w.signed, w.number = t.signed, t.newest.number
	if t.newest.number == 0 || t.begun.IsZero() || t.good == 0 {
		return w.next()
	}
	f, err := w.create(t.newest.path)
	if err != nil {
		return err
	}
	w.become(f, t.begun, t.good)
	w.ragged = t.torn > 0
	head, err := w.head()
	if err == nil {
		err = w.turn(len(head)) // starts alone must not outgrow a file either
	}
	if err == nil && w.number == t.newest.number {
		err = w.append(head)
	}
	if err != nil {
		return errors.Join(err, w.file.Close())
	}
	w.prune()
	return nil
}

// become has f be the file that is written.
func (w *writer) become(f file, begun time.Time, size int64) {
	w.file, w.begun, w.size, w.ragged = f, begun, size, false
	w.mu.Lock()
	defer w.mu.Unlock()
	w.current, w.doubtful, w.unsynced = f, false, time.Time{}
}

// head is the line that a file, or a life, begins with.
func (w *writer) head() ([]byte, error) {
	return line(Record{Opened: &Opened{
		At: time.Now().UTC(), Side: w.owner.Side.String(), Attester: w.owner.Attester,
		ChainID: w.owner.Domain.ChainID, Oracle: w.owner.Domain.Oracle, Signed: w.signed.list(),
	}})
}

// write writes all jobs at once and answers them.
func (w *writer) write(jobs []job) {
	var text []byte
	for _, j := range jobs {
		text = append(text, j.line...)
	}
	w.busy(time.Now())
	err := w.turn(len(text))
	if err == nil {
		err = w.append(text)
	}
	w.busy(time.Time{})
	w.judge(err)
	for _, j := range jobs {
		if err == nil {
			w.signed.note(j.signed...)
			w.metrics.records.WithLabelValues(string(j.verdict)).Inc()
		}
		j.done <- err
	}
}

// busy notes since when the file is written to; zero: it is not.
func (w *writer) busy(since time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.writing = since
}

// judge says when writing begins to fail, and when it is over.
func (w *writer) judge(err error) {
	switch {
	case err != nil:
		w.metrics.failed.Inc()
		if !w.failing {
			w.log.Warn("the attester's log cannot be written: nothing is signed until it can", "err", err)
		}
	case w.failing:
		w.log.Info("the attester's log can be written again")
	}
	w.failing = err != nil
}

// append writes whole lines behind what is good. What a failure leaves behind it is cut off, at the latest before the next.
func (w *writer) append(text []byte) error {
	if err := w.trim(); err != nil {
		return err
	}
	if _, err := w.file.WriteAt(text, w.size); err != nil {
		w.ragged = w.file.Truncate(w.size) != nil
		return err
	}
	w.size += int64(len(text))
	w.metrics.bytes.Add(float64(len(text)))
	w.mu.Lock()
	if w.unsynced.IsZero() {
		w.unsynced = time.Now()
	}
	w.mu.Unlock()
	select {
	case w.dirty <- struct{}{}:
	default:
	}
	return nil
}

// trim cuts off what lies behind what is good.
func (w *writer) trim() error {
	if !w.ragged {
		return nil
	}
	if err := w.file.Truncate(w.size); err != nil {
		return err
	}
	w.ragged = false
	return nil
}

// turn begins another file if this one is full, old or doubtful.
func (w *writer) turn(more int) error {
	w.mu.Lock()
	doubtful := w.doubtful
	w.mu.Unlock()
	full := w.size+int64(more) > int64(w.cfg.MaxSize/share)
	old := time.Since(w.begun) > w.cfg.Keep/share
	if !doubtful && !full && !old {
		return nil
	}
	before := w.file
	if err := errors.Join(w.trim(), before.Sync()); err != nil && !doubtful {
		return err
	}
	if err := w.next(); err != nil {
		return err
	}
	return ignoreClosed(before.Close())
}

// next begins the next file.
func (w *writer) next() error {
	head, err := w.head()
	if err != nil {
		return err
	}
	path := pathOf(w.cfg.Dir, w.number+1)
	f, err := w.create(path)
	if err != nil {
		return err
	}
	if _, err = f.WriteAt(head, 0); err == nil {
		err = errors.Join(f.Sync(), syncFolder(w.cfg.Dir))
	}
	if err != nil {
		return errors.Join(err, f.Close(), os.Remove(path))
	}
	w.number++
	w.become(f, time.Now(), int64(len(head)))
	w.prune()
	return nil
}

// prune removes the oldest files, so that there is room for all that the newest may become. What cannot be removed is tried
// again with the next file.
func (w *writer) prune() {
	files, err := filesIn(w.cfg.Dir)
	if err != nil {
		w.log.Warn("the attester's log cannot be looked through for what is old", "err", err)
		return
	}
	var total int64
	for _, f := range files {
		total += f.size
	}
	room := int64(w.cfg.MaxSize - w.cfg.MaxSize/share)
	for _, f := range files[:max(0, len(files)-1)] {
		if total <= room && time.Since(f.modified) <= w.cfg.Keep {
			break
		}
		if err := os.Remove(f.path); err != nil {
			w.log.Warn("an old file of the attester's log cannot be removed", "err", err)
			break
		}
		total -= f.size
	}
	w.metrics.bytes.Set(float64(total))
}

// close syncs and closes the file.
func (w *writer) close() error {
	return errors.Join(ignoreClosed(w.file.Sync()), ignoreClosed(w.file.Close()))
}

func ignoreClosed(err error) error {
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}

func createFile(path string) (file, error) {
	return os.OpenFile(filepath.Clean(path), os.O_CREATE|os.O_RDWR, 0o600)
}

// syncFolder has the disk hold the names of the files.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

var _ signer.Logbook = (*Logbook)(nil)
