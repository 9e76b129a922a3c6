package submit

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"twofold/report"
)

// drain drains for at most so long, beside the test.
func (b *bench) drain(within time.Duration) <-chan error {
	drained := make(chan error, 1) // size 1: the one answer
	go func() {
		ctx, cancel := context.WithTimeout(b.t.Context(), within)
		defer cancel()
		drained <- b.Drain(ctx)
	}()
	synctest.Wait()
	return drained
}

func still(t *testing.T, drained <-chan error, why string) {
	t.Helper()
	select {
	case err := <-drained:
		t.Fatalf("it is drained (%v), though %s", err, why)
	default:
	}
}

// slowAttester signs when its test says so.
type slowAttester struct{ signs chan struct{} }

func (a slowAttester) Attest(context.Context, report.Proposal) (report.Signature, error) {
	<-a.signs
	return report.Signature{}, nil
}

func TestASubmitterIsDrainedAtOnceWhenNothingIsInFlight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		began := time.Now()
		if err := <-b.drain(time.Minute); err != nil || time.Since(began) > 0 {
			t.Errorf("error %v after %v", err, time.Since(began))
		}
	})
}

func TestWhatWasOfferedBeforeADrainIsSignedAndSentAndLandsInIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := slowAttester{make(chan struct{})}
		b := startWith(t, func(_ *bench, p *Parts) { p.Attesters[1] = slow })
		b.offerUnanswered(10_100)
		drained := b.drain(time.Minute)
		still(t, drained, "it is being signed")
		close(slow.signs)
		synctest.Wait()
		still(t, drained, "it is in flight")
		if n := len(b.chain.Sends()); n != 1 {
			t.Fatalf("%d transactions were sent, want the offer's too", n)
		}
		b.block()
		if err := <-drained; err != nil {
			t.Errorf("error %v", err)
		}
		b.want(Landed)
	})
}

func TestADrainGivesUpWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := start(t)
		b.offer(10_100)
		began := time.Now()
		if err := <-b.drain(5 * time.Second); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) != 5*time.Second {
			t.Errorf("error %v after %v", err, time.Since(began))
		}
	})
}

func TestAPanicOfAPartIsItsError(t *testing.T) {
	err := guarded(func() error { panic("a seeded defect") })()
	if err == nil || !strings.Contains(err.Error(), "a seeded defect") || !strings.Contains(err.Error(), "drain_test.go") {
		t.Errorf("error %v, want one that says what, and where", err)
	}
}

// brokenAttester has a defect.
type brokenAttester struct{}

func (brokenAttester) Attest(context.Context, report.Proposal) (report.Signature, error) {
	panic("a seeded defect")
}

func TestAnAttesterThatPanicsDidNotRefuse(t *testing.T) {
	p := &poster{Submitter: &Submitter{
		cfg: Config{}.withDefaults(), parts: Parts{Attesters: [2]Attester{brokenAttester{}, brokenAttester{}}}, metrics: newMetrics(nil, nil),
	}}
	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, errPanicked) || !strings.Contains(err.Error(), "drain_test.go") {
			t.Errorf("recovered %v, want what panicked, and where", err)
		}
	}()
	_, err := p.sign(t.Context(), report.Proposal{})
	t.Errorf("signing ended with %v", err)
}
