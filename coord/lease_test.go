package coord

import (
	"strings"
	"testing"
	"time"
)

func TestWhoHasTheLeaseGoesFirstAndNobodyBesideIt(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	ours := standing{until: now.Add(time.Second), heard: now}
	others := standing{heard: now}
	silent := standing{heard: now.Add(-leaseFor), asked: now}
	slept := standing{until: now.Add(-19 * time.Second), heard: now.Add(-20 * time.Second), asked: now.Add(-20 * time.Second)}
	for name, c := range map[string]struct {
		standing         standing
		configured, want int
	}{
		"the lease is ours":                                      {ours, 2, 0},
		"it ends by our clock":                                   {standing{until: now, heard: now}, 2, 2},
		"another's, and the config has us first":                 {others, 0, 1},
		"another's, and the config has us second":                {others, 1, 1},
		"another's, and the config has us third":                 {others, 2, 2},
		"Redis does not answer":                                  {silent, 0, 0},
		"Redis does not answer and the config has us second":     {silent, 1, 1},
		"Redis does not answer, and the lease is not over":       {standing{until: now.Add(1), heard: now.Add(-leaseFor), asked: now}, 1, 0},
		"Redis has missed a call":                                {standing{heard: now.Add(1 - leaseFor), asked: now}, 0, 1},
		"Redis was never asked":                                  {standing{}, 0, 0},
		"Redis was never asked, and the config has us third":     {standing{}, 2, 2},
		"a process that slept does not go first when it goes on": {slept, 1, 1},
		"nor does one that the config has first":                 {slept, 0, 1},
	} {
		if got := c.standing.rank(now, c.configured); got != c.want {
			t.Errorf("%s: rank %d, want %d", name, got, c.want)
		}
	}
}

func TestWhoIsGoneIsFollowedWithinTwoSeconds(t *testing.T) {
	if longest := leaseFor + pollEvery*11/10 + 2*callWithin/10; longest >= 2*time.Second {
		t.Errorf("the lease, a poll and two calls take %v", longest)
	}
	if left := leaseFor - renewEvery*11/10 - pollEvery*11/10; left <= callWithin {
		t.Errorf("after a renewal that failed %v are left, which is too short for another", left)
	}
}

func TestAConfigSaysWhatIsWrongAndNoSecret(t *testing.T) {
	good := Config{URL: "redis://:secret@localhost:6379/0", Kind: Single, Prefix: "p", Relayer: "r"}
	if err := good.Check(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*Config)
		want   string
	}{
		"no URL":                {func(c *Config) { c.URL = "" }, "url"},
		"another's URL":         {func(c *Config) { c.URL = "https://:secret@localhost" }, "url"},
		"a URL that is none":    {func(c *Config) { c.URL = "redis://:secret@local host" }, "url"},
		"no master's name":      {func(c *Config) { c.Kind = Sentinel }, "url"},
		"an unknown kind":       {func(c *Config) { c.Kind = "ring" }, "kind"},
		"a rank below 0":        {func(c *Config) { c.Rank = -1 }, "rank"},
		"a stream without end":  {func(c *Config) { c.StreamLength = 1 << 30 }, "stream"},
		"keys that are nobodys": {func(c *Config) { c.Prefix = "" }, "prefix"},
	} {
		bad := good
		c.change(&bad)
		err := bad.Check()
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v, want a fault of %s", name, err, c.want)
		}
	}
	for kind, url := range map[Kind]string{Sentinel: "redis://localhost:26379?master_name=m&addr=other:26379", Cluster: "rediss://localhost:7000?addr=other:7001"} {
		c := good
		c.Kind, c.URL = kind, url
		if err := c.Check(); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
}
