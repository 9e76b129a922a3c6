package config

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"twofold/price"
)

// fourMachines are the files of docs/operations.md.
const fourMachines = "../examples/four-machines"

// machine reads one of them, which may warn only that its metrics are open to the network.
func machine(t *testing.T, name string) *Config {
	t.Helper()
	t.Setenv("RPC_KEY", "key-of-the-provider")
	t.Setenv("REDIS_PASSWORD", "password")
	cfg, err := Load(filepath.Join(fourMachines, name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range cfg.Warnings() {
		if !strings.Contains(w, "is open to the network") {
			t.Errorf("it warns: %s", w)
		}
	}
	return cfg
}

func TestTheFilesOfFourMachinesAreOfOneOracle(t *testing.T) {
	relayers := []*Config{machine(t, "relayer-1"), machine(t, "relayer-2")}
	attesters := [2]*Config{machine(t, "attester-a"), machine(t, "attester-b")}
	all := append(slices.Clone(relayers), attesters[price.A], attesters[price.B], machine(t, "watch"))
	endpoints := map[string]string{}
	for _, cfg := range all {
		if diff := cmp.Diff(relayers[0].Feeds, cfg.Feeds); diff != "" || cfg.Chain.ID != relayers[0].Chain.ID || cfg.Agreement != relayers[0].Agreement {
			t.Errorf("%s is of another oracle than %s: %s", cfg.File(), relayers[0].File(), diff)
		}
		for _, url := range cfg.Chain.URLs() {
			if other := endpoints[url]; other != "" {
				t.Errorf("%s and %s believe the same endpoint", cfg.File(), other)
			}
			endpoints[url] = cfg.File()
		}
	}
	for i, cfg := range relayers {
		if name := "relayer-" + strconv.Itoa(i+1); cfg.Relayers.Rank != i || cfg.TLS.Cert != filepath.Join(fourMachines, "tls", name+".pem") {
			t.Errorf("relayer %d is of rank %d, with certificate %s", i, cfg.Relayers.Rank, cfg.TLS.Cert)
		}
		if _, coordinated := cfg.Coordination(); !coordinated {
			t.Errorf("%s has no Redis", cfg.File())
		}
	}
	for _, side := range price.Sides {
		own, err := attesters[side].Attesting(side)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(own.Attest.Proposers, []string{"relayer-1", "relayer-2"}) || own.Attest.Log.Dir == "" {
			t.Errorf("attester %v answers %v and has its log in %q", side, own.Attest.Proposers, own.Attest.Log.Dir)
		}
		for _, cfg := range relayers {
			if !cfg.Sides.Of(side).Apart() {
				t.Errorf("%s has the key of side %v", cfg.File(), side)
			}
			if peer := cfg.Sides.Of(side).Attesters[0]; !strings.Contains(peer.URL, "attester-"+strings.ToLower(side.String())+".example:9470") {
				t.Errorf("%s asks %s for side %v", cfg.File(), peer.URL, side)
			}
		}
	}
}

func TestTheUnitsOfTheExamplesStartWhatIsThereAndWaitForADrain(t *testing.T) {
	drain := regexp.MustCompile(`--drain (\d+)s`)
	for unit, command := range map[string]string{
		fourMachines + "/twofold-relayer": "run", fourMachines + "/twofold-attester@": "attest --side %i", fourMachines + "/twofold-watch": "watch",
		"../examples/mirror/twofold-relay": "relay",
	} {
		text, err := os.ReadFile(unit + ".service")
		if err != nil {
			t.Fatal(err)
		}
		if want := "ExecStart=/usr/local/bin/twofold " + command + " --config /etc/twofold/twofold.yaml"; !strings.Contains(string(text), want) {
			t.Errorf("%s does not say %s", unit, want)
		}
		stop := regexp.MustCompile(`TimeoutStopSec=(\d+)`).FindStringSubmatch(string(text))
		if stop == nil {
			t.Fatalf("%s is ended at a time that others choose", unit)
		}
		if drained := drain.FindStringSubmatch(string(text)); drained != nil {
			within, _ := strconv.Atoi(drained[1])
			if most, _ := strconv.Atoi(stop[1]); most < within+5 {
				t.Errorf("%s is killed after %d s, and drains for up to %d s", unit, most, within)
			}
		}
	}
}
