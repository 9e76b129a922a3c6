package app

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"twofold/coord"
)

// ends notes in which order things end.
type ends struct {
	mu   sync.Mutex
	list []string
}

func (e *ends) note(what string) { e.mu.Lock(); e.list = append(e.list, what); e.mu.Unlock() }

func (e *ends) String() string { e.mu.Lock(); defer e.mu.Unlock(); return strings.Join(e.list, " ") }

// part is one that runs until it is told to end, and takes so long to finish.
func (e *ends) part(name string, finishing time.Duration) part {
	p := part{name: name, run: func(ctx context.Context) error {
		<-ctx.Done()
		e.note(name)
		return nil
	}}
	if finishing > 0 {
		p.finish = func(ctx context.Context) {
			if pause(ctx, finishing) {
				e.note(name + "-finished")
			} else {
				e.note(name + "-gave-up")
			}
		}
	}
	return p
}

func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// lived is what became of parts whose context ended after a minute.
type lived struct {
	err  error
	took time.Duration // after that
	logs *bytes.Buffer
	told int // how often it was said that draining began
}

func live(t *testing.T, d drain, parts ...part) (l lived) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	began := time.Now()
	l.logs = new(bytes.Buffer)
	d.begun = func() { l.told++ }
	l.err = runParts(ctx, slog.New(slog.NewTextHandler(l.logs, nil)), parts, d)
	l.took = time.Since(began) - time.Minute
	return l
}

func TestPartsEndInTheirOrderEachAfterTheOneBeforeIsDone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		e := new(ends)
		l := live(t, drain{within: 10 * time.Second}, e.part("engine", 0), e.part("submitter", 4*time.Second), e.part("http", 0))
		if want := "engine submitter-finished submitter http"; e.String() != want || l.err != nil || l.took != 4*time.Second || l.told != 1 {
			t.Errorf("%q after %v, told %d times, error %v; want %q after 4s", e, l.took, l.told, l.err, want)
		}
	})
}

func TestADrainIsBoundedAndGivingUpIsNoFailure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		e := new(ends)
		l := live(t, drain{within: 10 * time.Second}, e.part("submitter", time.Hour), e.part("http", 0))
		if want := "submitter-gave-up submitter http"; e.String() != want || l.err != nil || l.took != 10*time.Second {
			t.Errorf("%q after %v, error %v; want %q after 10s", e, l.took, l.err, want)
		}
	})
}

func TestACutEndsADrainAtOnceAndIsNoFailure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		e, cut := new(ends), make(chan struct{})
		time.AfterFunc(time.Minute+3*time.Second, func() { close(cut) })
		l := live(t, drain{within: time.Hour, cut: cut}, e.part("submitter", 10*time.Minute), e.part("http", 0))
		if want := "submitter-gave-up submitter http"; e.String() != want || l.err != nil || l.took != 3*time.Second {
			t.Errorf("%q after %v, error %v; want %q after 3s", e, l.took, l.err, want)
		}
	})
}

func TestAPartThatFailsEndsAllAtOnceAndIsAnErrorLine(t *testing.T) {
	seeded := errors.New("a seeded defect")
	for name, fail := range map[string]func() error{
		"returns an error": func() error { return seeded },
		"returns nothing":  func() error { return nil },
		"panics":           func() error { panic(seeded) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				e := new(ends)
				broken := part{name: "engine", run: func(ctx context.Context) error {
					pause(ctx, time.Second)
					return fail()
				}}
				l := live(t, drain{within: time.Hour}, e.part("follower", 0), broken, e.part("submitter", 10*time.Minute))
				if l.err == nil || !strings.Contains(l.err.Error(), "engine ended by itself") || l.took != -59*time.Second || l.told != 0 {
					t.Errorf("after %v error %v, and draining was begun %d times", l.took+time.Minute, l.err, l.told)
				}
				if !strings.Contains(e.String(), "follower") || !strings.Contains(e.String(), "submitter-gave-up") {
					t.Errorf("the others: %q", e)
				}
				if logs := l.logs.String(); strings.Count(logs, "level=ERROR") != 1 || !strings.Contains(logs, "part=engine") {
					t.Errorf("logged %s", logs)
				}
			})
		})
	}
}

func TestADefectWhileDrainingIsAFailureToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		e := new(ends)
		broken := part{name: "submitter", run: func(ctx context.Context) error {
			pause(ctx, time.Minute+time.Second)
			return errors.New("a seeded defect")
		}, finish: func(ctx context.Context) { <-ctx.Done() }}
		l := live(t, drain{within: time.Hour}, broken, e.part("http", 0))
		if l.err == nil || l.took != time.Second {
			t.Errorf("error %v after %v", l.err, l.took)
		}
	})
}

func TestAPartThatDoesNotEndDoesNotKeepTheProcess(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		e := new(ends)
		hangs := part{name: "follower", run: func(context.Context) error {
			time.Sleep(2 * time.Minute)
			return nil
		}}
		l := live(t, drain{within: time.Second}, hangs, e.part("http", 0))
		if l.err == nil || !strings.Contains(l.err.Error(), "follower did not end within 5s") || l.took != 5*time.Second || e.String() != "http" {
			t.Errorf("error %v after %v, and %q ended", l.err, l.took, e)
		}
		time.Sleep(3 * time.Minute) // it ends with the test
	})
}

func TestWhatBringsWorkEndsBeforeWhatDoesItAndTheFaceLast(t *testing.T) {
	a := &App{reloader: &reloader{}, follower: &follower{}, chain: &chain{}, several: several{coord: &coord.Coord{}, teller: &teller{}}}
	var names []string
	for _, p := range a.parts() {
		names = append(names, p.name)
		if (p.finish != nil) != (p.name == "submitter") {
			t.Errorf("%s: only what posts has something to finish", p.name)
		}
	}
	if got, want := strings.Join(names, ", "), "reloader, follower, engine, submitter, teller, coord, stream A, stream B, purse, monitor, endpoints, dashboard, http"; got != want {
		t.Errorf("they end in the order %s, want %s", got, want)
	}
}
