package config

import (
	"strings"
	"testing"
	"time"
)

func TestWhatIsSaidOfSeveralRelayersIsChecked(t *testing.T) {
	t.Setenv("REDIS_PASSWORD", "s3cret")
	for name, c := range map[string]struct{ section, want string }{
		"three block times":                    {"relayers: {rank: 1, stagger: 6s}", ""},
		"less than three block times":          {"relayers: {rank: 1, stagger: 5s}", "relayers.stagger: 5s must be from 6s"},
		"a stagger that makes heartbeats late": {"relayers: {stagger: 2m}", "relayers.stagger: 2m0s must be from 6s"},
		"too many":                             {"relayers: {rank: 16}", "relayers.rank: 16 must be 0 to 15"},
		"one Redis":                            {"redis: {url: \"rediss://:${REDIS_PASSWORD}@redis.example:6379/0\"}", ""},
		"a Sentinel":                           {"redis: {url: \"redis://one:26379?addr=two:26379&master_name=m\", kind: sentinel}", ""},
		"a Sentinel of nobody":                 {"redis: {url: \"redis://:${REDIS_PASSWORD}@one:26379\", kind: sentinel}", "redis.url"},
		"no Redis":                             {"redis: {url: \"https://:${REDIS_PASSWORD}@one\"}", "redis.url"},
		"an unknown kind":                      {"redis: {url: \"redis://one\", kind: ring}", "use one of single, sentinel, cluster"},
		"a stream without end":                 {"redis: {url: \"redis://one\", stream: 100000000}", "redis.stream"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(sampleText(t), "relayers:  ", "# relayers:", 1) + "\n" + c.section + "\n"
			_, err := Parse("twofold.yaml", text)
			switch {
			case c.want == "" && err != nil:
				t.Errorf("refused: %v", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("%v, want %q", err, c.want)
			case err != nil && strings.Contains(err.Error(), "s3cret"):
				t.Errorf("it tells a secret: %v", err)
			}
		})
	}
}

func TestTheStaggerIsThreeBlockTimesUnlessItIsSet(t *testing.T) {
	cfg := Default()
	cfg.Chain.BlockTime = 500 * time.Millisecond
	if got := cfg.Stagger(); got != 1500*time.Millisecond {
		t.Errorf("%v", got)
	}
	cfg.Relayers.Stagger = 4 * time.Second
	if got := cfg.Stagger(); got != 4*time.Second {
		t.Errorf("%v", got)
	}
}
