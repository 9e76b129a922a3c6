package logbook

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"twofold/signer"
)

// stuckDisk is a file whose sync, or writing, hangs until free is closed.
type stuckDisk struct {
	file
	writes bool // writing hangs, and not syncing
	free   chan struct{}
}

func (f stuckDisk) Sync() error {
	if !f.writes {
		<-f.free
	}
	return f.file.Sync()
}

func (f stuckDisk) WriteAt(text []byte, at int64) (int, error) {
	if f.writes {
		<-f.free
	}
	return f.file.WriteAt(text, at)
}

func TestADiskThatIsStuckIsSeenWhileItIs(t *testing.T) {
	for name, writes := range map[string]bool{"in a sync": false, "in a write": true} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				b := open(t, configIn(dir))
				b.signs(0, 99)
				<-time.After(time.Second)
				free := make(chan struct{})
				b.mu.Lock()
				stuck := stuckDisk{b.current, writes, free}
				b.current, b.w.file = stuck, stuck // nobody writes now
				b.mu.Unlock()
				if got := b.age(); got != 0 {
					t.Fatalf("what the disk does not hold is %v s old before it is stuck", got)
				}
				for second := range 5 {
					ctx, cancel := context.WithTimeout(t.Context(), time.Second)
					err := b.Write(ctx, entry(signer.VerdictSigned, 0, uint32(100+second)))
					if writes != errors.Is(err, context.DeadlineExceeded) {
						t.Errorf("error %v", err)
					}
					<-ctx.Done()
					cancel()
				}
				if got := b.age(); got < 5 {
					t.Errorf("5 s after the first it is said to be %v s old", got)
				}
				close(free)
				<-time.After(time.Second)
				if got := b.age(); got != 0 {
					t.Errorf("after it is free it is %v s old", got)
				}
				b.end()
			})
		})
	}
}
