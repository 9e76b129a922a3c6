package price

import (
	"testing"
	"time"
)

func TestAStatusIsThatOfTheReader(t *testing.T) {
	now := time.Unix(1_800_000_000, 500e6)
	seen := func(age uint32) uint32 { return uint32(now.Unix()) - age }
	policy := Policy{Heartbeat: time.Minute} // with an allowance of a minute
	for _, c := range []struct {
		name string
		p    Published
		want Status
	}{
		{"no answer, whatever its mark", Published{Mark: MarkDisputed, Clock: seen(0)}, StatusNone},
		{"no answer and all paused", Published{Paused: true}, StatusNone},
		{"agreed", Published{Price: 1, Mark: 900, At: seen(1), Clock: seen(1)}, StatusOK},
		{"kept", Published{Price: 1, Mark: MarkKept, At: seen(119), Clock: seen(1)}, StatusOK},
		{"old", Published{Price: 1, Mark: MarkKept, At: seen(120), Clock: seen(1)}, StatusStale},
		{"disputed, as long as that is fresh", Published{Price: 1, Mark: MarkDisputed, At: seen(500), Clock: seen(119)}, StatusDisputed},
		{"missing, as long as that is fresh", Published{Price: 1, Mark: MarkMissing, At: seen(500), Clock: seen(119)}, StatusMissing},
		{"held, as long as that is fresh", Published{Price: 1, Mark: MarkHeld, At: seen(500), Clock: seen(119)}, StatusHeld},
		{"disputed long ago", Published{Price: 1, Mark: MarkDisputed, At: seen(500), Clock: seen(120)}, StatusStale},
		{"disputed long ago, and the answer not so old", Published{Price: 1, Mark: MarkDisputed, At: seen(1), Clock: seen(120)}, StatusOK},
		{"paused, however old", Published{Price: 1, Mark: MarkPaused, At: seen(500), Clock: seen(500)}, StatusPaused},
		{"all paused", Published{Price: 1, Mark: MarkDisputed, Paused: true, At: seen(1), Clock: seen(1)}, StatusPaused},
		{"removed, also without an answer", Published{Mark: MarkRemoved}, StatusRemoved},
		{"removed while all are paused", Published{Price: 1, Mark: MarkRemoved, Paused: true}, StatusRemoved},
	} {
		if got := c.p.Status(now, policy); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
	if StatusEnd.String() != "unknown" {
		t.Error("what is no status has a name")
	}
}
