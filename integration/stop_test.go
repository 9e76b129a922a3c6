package integration

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"twofold/integration/rig"
)

// stopWithPending runs the binary until a transaction of its is in the pool of a chain that does not mine, tells it to stop
// and waits until it says that it drains.
func stopWithPending(t *testing.T, drain string) (*rig.Rig, *rig.Process, rig.Pending) {
	t.Helper()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	process := runBinary(t, r, "--drain", drain)
	awaitFirstAnswers(t, r)
	pending := withoutMining(t, r)
	must(t, process.Signal(syscall.SIGTERM))
	address := httpAddress(t, process)
	must(t, rig.Await(t.Context(), 2*time.Second, "/readyz to say that it drains", func(ctx context.Context) error {
		status, body, err := get(ctx, "http://"+address+"/readyz")
		if err == nil && (status != http.StatusServiceUnavailable || !strings.Contains(body, "draining")) {
			err = fmt.Errorf("%d %s", status, body)
		}
		return err
	}))
	return r, process, pending
}

// withoutMining pauses the chain, and waits for a post. After five seconds without a head none is made any more.
func withoutMining(t *testing.T, r *rig.Rig) rig.Pending {
	t.Helper()
	for range 10 {
		must(t, r.Chain.Pause(t.Context()))
		if pending, err := r.Chain.AwaitPending(t.Context(), rig.Wallet.Address(), 4*time.Second); err == nil {
			return pending
		}
		must(t, r.Chain.Resume(t.Context()))
		rig.Pause(t.Context(), 2*block)
	}
	t.Fatal("nothing was posted")
	return rig.Pending{}
}

func ends(t *testing.T, process *rig.Process, within time.Duration) {
	t.Helper()
	must(t, rig.Await(t.Context(), within, "it to end", func(context.Context) error {
		select {
		case <-process.Ended():
			return nil
		default:
			return errors.New("it runs")
		}
	}))
	if code := process.ExitCode(); code != 0 {
		t.Errorf("it exits %d", code)
	}
}

func runs(t *testing.T, process *rig.Process, why string) {
	t.Helper()
	select {
	case <-process.Ended():
		t.Fatalf("it ended, though %s", why)
	default:
	}
}

func TestAStopWaitsForWhatIsInFlightAndPostsNothingNew(t *testing.T) {
	t.Parallel()
	r, process, pending := stopWithPending(t, "60s")
	rig.Pause(t.Context(), 2*time.Second)
	runs(t, process, "a transaction is in flight")
	must(t, r.Chain.Resume(t.Context()))
	ends(t, process, 5*time.Second)
	nonce, err := r.Chain.Nonce(t.Context(), rig.Wallet.Address())
	must(t, err)
	if nonce != pending.Nonce+1 {
		t.Errorf("nonce %d was in flight, and %d is next: want that alone to land", pending.Nonce, nonce)
	}
	if left := process.Lines().With("stopping with a transaction pending"); len(left) > 0 {
		t.Errorf("it landed, and it says %q", left)
	}
	noneReverted(t, r)
}

// saysWhatIsLeft checks that nonce and hash of what is pending are in the log.
func saysWhatIsLeft(t *testing.T, process *rig.Process, pending rig.Pending) {
	t.Helper()
	lines := process.Lines().With("stopping with a transaction pending")
	if len(lines) != 1 || !strings.Contains(lines[0], fmt.Sprint("nonce=", pending.Nonce)) || !strings.Contains(lines[0], pending.Hash.Hex()) {
		t.Errorf("nonce %d, %v is left pending, and it says %q", pending.Nonce, pending.Hash, lines)
	}
}

func TestAStopThatTakesTooLongIsGivenUpAndSaysWhatIsLeft(t *testing.T) {
	t.Parallel()
	_, process, pending := stopWithPending(t, "2s")
	ends(t, process, 5*time.Second)
	saysWhatIsLeft(t, process, pending)
}

func TestASecondSignalCutsAStopShort(t *testing.T) {
	t.Parallel()
	r, process, pending := stopWithPending(t, "60s")
	rig.Pause(t.Context(), time.Second)
	runs(t, process, "a transaction is in flight")
	must(t, process.Signal(syscall.SIGTERM))
	ends(t, process, 2*time.Second)
	saysWhatIsLeft(t, process, pending)

	// The next one takes up where the chain stands.
	must(t, r.Chain.Resume(t.Context()))
	runBinary(t, r)
	awaitAnswersSince(t, r, time.Now(), settle+10*block)
}
