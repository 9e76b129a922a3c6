package feeds

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestAStreamTellsHowItsConnectionStands(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &fakeProvider{
			refuse: func(n int) error {
				if n == 1 {
					return errors.New("no route")
				}
				return nil
			},
			serve: func(_ int, c *fake) { c.keep(5 * time.Second) },
		}
		stream, err := New(streamConfig(), &collector{}, p, slog.New(slog.DiscardHandler), nil)
		if err != nil {
			t.Fatal(err)
		}
		if s := stream.State(); s.Connected || !s.Since.IsZero() || !s.LastFrame.IsZero() || s.Provider != Coinbase {
			t.Errorf("before it runs: %+v", s)
		}
		began := time.Now()
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1) // size 1: it is waited for below
		go func() { ended <- stream.Run(ctx) }()
		synctest.Wait()
		if s := stream.State(); s.Connected || !s.Since.Equal(began) || s.Ended != 1 || s.Why != "dial: no route" {
			t.Errorf("after a dial that failed: %+v", s)
		}
		time.Sleep(3 * time.Second)
		s := stream.State()
		if !s.Connected || !s.Since.After(began) || time.Since(s.LastFrame) > time.Second || s.Ended != 1 {
			t.Errorf("connected: %+v", s)
		}
		time.Sleep(2300 * time.Millisecond) // the provider has just hung up
		if s := stream.State(); s.Ended != 2 || !strings.HasPrefix(s.Why, "closed: ") {
			t.Errorf("after its end: %+v", s)
		}
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if s := stream.State(); s.Connected {
			t.Errorf("after the end of all: %+v", s)
		}
		p.all.Wait()
	})
}

func TestWhatAProviderSaysAtTheEndIsKeptForPeopleToRead(t *testing.T) {
	var s standing
	s.end(errors.New("closed: websocket: close 1000 \x1b[2Jbye\nalarm: none\u009b\xff"))
	if want := "closed: websocket: close 1000 \ufffd[2Jbye\ufffdalarm: none\ufffd\ufffd"; s.why != want {
		t.Errorf("%q, want %q", s.why, want)
	}
}
