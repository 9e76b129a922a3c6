package coord

import (
	"strings"
	"testing"
	"time"
)

func TestWhoHasTheLeaseGoesFirstAndNobodyBesideIt(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	ours := standing{until: now.Add(time.Second), heard: now, looked: now}
	others := func(rank int) standing { return standing{heard: now, looked: now, leader: "another", rankOf: rank} }
	nobodys := standing{heard: now, looked: now, rankOf: unranked}
	left := standing{heard: now, looked: now, rankOf: unranked, left: true}
	silent := standing{heard: now.Add(-leaseFor), looked: now, leader: "another", rankOf: 2}
	slept := standing{until: now.Add(-19 * time.Second), heard: now.Add(-20 * time.Second), looked: now.Add(-20 * time.Second)}
	for name, c := range map[string]struct {
		standing         standing
		configured, want int
		outdone          bool
	}{
		"the lease is ours":    {ours, 2, 0, true},
		"it ends by our clock": {standing{until: now, heard: now, looked: now}, 2, 2, false},
		"another's, which did not say its rank, and we are first":   {others(unranked), 0, 1, false},
		"another's, which did not say its rank, and we are third":   {others(unranked), 2, 2, false},
		"the second's, and the config has us first":                 {others(1), 0, 1, false},
		"the second's, and the config has us third":                 {others(1), 2, 2, false},
		"the third's, and the config has us first":                  {others(2), 0, 1, false},
		"the third's, and the config has us second":                 {others(2), 1, 2, false},
		"the first's, and the config has us second":                 {others(0), 1, 1, false},
		"the first's, and the config has us first as well":          {others(0), 0, 1, false},
		"nobody's for a moment":                                     {nobodys, 0, 1, false},
		"nobody's, since nobody can post, and we are first":         {left, 0, 0, false},
		"nobody's, and another posts, whom Redis is silent to":      {left, 0, 1, true},
		"nobody's, since nobody can post, and we are second":        {left, 1, 1, false},
		"Redis does not answer":                                     {silent, 0, 0, false},
		"Redis does not answer, and another posts":                  {silent, 0, 1, true},
		"Redis does not answer and we are second":                   {silent, 1, 1, false},
		"Redis does not answer, another posts, and we are second":   {silent, 1, 1, true},
		"Redis does not answer, and the lease is not over":          {standing{until: now.Add(1), heard: now.Add(-leaseFor), looked: now}, 1, 0, true},
		"Redis has missed a call":                                   {standing{heard: now.Add(1 - leaseFor), looked: now}, 0, 1, false},
		"Redis was never heard":                                     {standing{looked: now}, 0, 0, false},
		"Redis was never asked":                                     {standing{}, 0, 1, false},
		"Redis was never asked, and the config has us third":        {standing{}, 2, 2, false},
		"the first by its config slept":                             {slept, 0, 1, false},
		"the second by its config slept":                            {slept, 1, 1, false},
		"the first by its config slept, and has looked since":       {standing{looked: now.Add(1 - turnWithin), heard: now.Add(-20 * time.Second)}, 0, 0, false},
		"the first by its config slept, and has not looked so long": {standing{looked: now.Add(-turnWithin), heard: now.Add(-20 * time.Second)}, 0, 1, false},
	} {
		if got := c.standing.rank(now, c.configured, func() bool { return c.outdone }); got != c.want {
			t.Errorf("%s: rank %d, want %d", name, got, c.want)
		}
	}
}

func TestWhoeverLeadsNoTwoHaveTheSameRank(t *testing.T) {
	now := time.Unix(1_790_000_000, 0)
	for leader := range 5 {
		seen := map[int]int{0: leader}
		for configured := range 5 {
			if configured == leader {
				continue
			}
			rank := standing{heard: now, looked: now, leader: "another", rankOf: leader}.rank(now, configured, alone{}.Outdone)
			if other, is := seen[rank]; is {
				t.Errorf("the %d. leads: the %d. and the %d. have both rank %d", leader, other, configured, rank)
			}
			seen[rank] = configured
		}
	}
}

func TestTheValueOfALeaseSaysWhoseItIs(t *testing.T) {
	for value, want := range map[string]standing{
		valueOf(Config{Relayer: "0xab", Rank: 2}, "XYZ"): {leader: "0xab", rankOf: 2},
		"0xab/XYZ":     {leader: "0xab", rankOf: unranked},
		"0xab/two/XYZ": {leader: "0xab", rankOf: unranked},
		"by hand":      {leader: "by hand", rankOf: unranked},
	} {
		if relayer, rank := holderOf(value); relayer != want.leader || rank != want.rankOf {
			t.Errorf("%q is of %q, rank %d, want %q, %d", value, relayer, rank, want.leader, want.rankOf)
		}
	}
}

func TestALoopThatKeepsTheLeaseTurnsInTime(t *testing.T) {
	if longest := max(renewEvery*11/10+callWithin, 3*callWithin); longest >= turnWithin {
		t.Errorf("a turn may take %v, and who looked %v ago is taken for one that slept", longest, turnWithin)
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
