package dashboard

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// ids are what waits for a client: kind and number.
func (h *hub) ids(c *client) string {
	waiting, _ := h.take(c)
	var all []string
	for _, e := range waiting {
		all = append(all, fmt.Sprintf("%s %d", e.kind, e.seq))
	}
	return strings.Join(all, ", ")
}

func mustJoin(t *testing.T, h *hub, last string) *client {
	t.Helper()
	c, err := h.join(last)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWhoComesBackIsToldWhatItMissedAndNothingTwice(t *testing.T) {
	h := newHub(t0)
	first := mustJoin(t, h, "")
	h.keep(EventTransition, nil)
	h.tell(EventFeeds, nil)
	if got := h.ids(first); got != "transition 1, feeds 2" {
		t.Fatalf("heard %s", got)
	}
	h.leave(first)
	h.keep(EventTransaction, nil)
	h.keep(EventTransition, nil)
	for last, want := range map[int]string{0: "transition 1, transaction 3, transition 4", 1: "transaction 3, transition 4", 2: "transaction 3, transition 4", 4: ""} {
		if got := h.ids(mustJoin(t, h, fmt.Sprintf("%s-%d", h.epoch, last))); got != want {
			t.Errorf("back at %d it is told %q, want %q", last, got, want)
		}
	}
}

func TestWhoCannotBeToldAllItMissedIsTold(t *testing.T) {
	h := newHub(t0)
	for range keptEvents + 3 {
		h.keep(EventTransition, nil)
	}
	newest := keptEvents + 3
	for _, last := range []string{
		newHub(t0.Add(1)).epoch + "-1", fmt.Sprintf("%s-%d", h.epoch, newest+100), h.epoch + "-2", h.epoch, h.epoch + "-", "garbage", "-", "1-2-3",
	} {
		if got := h.ids(mustJoin(t, h, last)); !strings.HasPrefix(got, "reset ") || strings.Contains(got, ",") {
			t.Errorf("back at %q it is told %q, want a reset alone", last, got)
		}
	}
	if got := h.ids(mustJoin(t, h, h.epoch+"-3")); !strings.HasPrefix(got, "transition 4, ") {
		t.Errorf("back at the newest that is forgotten it is told %.40q…", got)
	}
}

func TestOnlyTheNewestSnapshotWaitsAndIdsOnlyRise(t *testing.T) {
	h := newHub(t0)
	c := mustJoin(t, h, "")
	h.tell(EventFeeds, nil)
	h.tell(EventRelayer, nil)
	h.keep(EventTransition, nil)
	h.tell(EventFeeds, nil)
	h.greet(c, EventRelayer, nil)
	if got := h.ids(c); got != "transition 3, feeds 4, relayer 5" {
		t.Errorf("waiting are %s", got)
	}
}

func TestAClientThatDoesNotTakeItsEventsIsCutAndOthersAreNot(t *testing.T) {
	h := newHub(t0)
	slow, quick := mustJoin(t, h, ""), mustJoin(t, h, "")
	for range mostWaiting + 1 {
		h.keep(EventTransition, nil)
		if _, over := h.take(quick); over {
			t.Fatal("the quick one is cut")
		}
	}
	waiting, over := h.take(slow)
	if !over || len(waiting) != 0 {
		t.Errorf("%d events wait, cut %t", len(waiting), over)
	}
}

func TestStreamsAreBoundedInNumberAndEndWithTheHub(t *testing.T) {
	h := newHub(t0)
	var clients []*client
	for range mostClients {
		clients = append(clients, mustJoin(t, h, ""))
	}
	if _, err := h.join(""); !errors.Is(err, errTooMany) {
		t.Errorf("one more: %v", err)
	}
	h.leave(clients[0])
	clients[0] = mustJoin(t, h, "")
	h.close()
	for _, c := range clients {
		<-c.wake
		if _, over := h.take(c); !over {
			t.Fatal("a stream goes on")
		}
	}
	if _, err := h.join(""); !errors.Is(err, errStopped) {
		t.Errorf("after the end: %v", err)
	}
}

// slow takes its time for each write, as far as the deadline lets it.
type slow struct {
	http.ResponseWriter
	takes  time.Duration
	by     time.Time
	writes int
}

func (s *slow) SetReadDeadline(time.Time) error     { return nil }
func (s *slow) SetWriteDeadline(by time.Time) error { s.by = by; return nil }
func (s *slow) FlushError() error                   { return nil }

func (s *slow) Write(text []byte) (int, error) {
	done := time.NewTimer(min(s.takes, time.Until(s.by)))
	<-done.C
	if !time.Now().Before(s.by) {
		return 0, os.ErrDeadlineExceeded
	}
	s.writes++
	return len(text), nil
}

func TestOnceTheDashboardEndsNobodyIsWaitedForThoughMuchIsUnsaid(t *testing.T) {
	for name, c := range map[string]struct {
		takes time.Duration
		all   bool
	}{
		"who reads hears all that was said": {time.Millisecond, true},
		"who reads slowly does not":         {4 * time.Second, false},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := newTestDashboard(newStage())
				listens := mustJoin(t, d.hub, "")
				for range 100 {
					d.hub.keep(EventTransition, []byte("{}"))
				}
				w, ended := &slow{takes: c.takes}, make(chan struct{})
				request := httptest.NewRequestWithContext(t.Context(), http.MethodGet, pathEvents, nil)
				go func() { defer close(ended); d.stream(w, request, listens) }()
				synctest.Wait()
				d.hub.close()
				closed := time.Now()
				<-ended
				if took := time.Since(closed); took > c.takes+lastWithin {
					t.Errorf("it took %v to end", took)
				}
				if all := w.writes == 101; all != c.all {
					t.Errorf("%d writes", w.writes)
				}
			})
		})
	}
}
