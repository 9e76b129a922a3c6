package config

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"twofold/feeds"
)

// everyKey is every key of a Config as the tables have it.
func everyKey(t *testing.T) []string {
	t.Helper()
	var keys []string
	var visit func(kind reflect.Type, path string, read reader)
	visit = func(kind reflect.Type, path string, read reader) {
		switch {
		case isValue(kind, read):
			keys = append(keys, path)
		case kind.Kind() == reflect.Struct:
			for key, f := range fieldsOf(kind) {
				visit(f.Type, join(path, key), f.read)
			}
		case kind.Kind() == reflect.Map:
			visit(kind.Elem(), path+".*", nil)
		case kind.Kind() == reflect.Slice:
			visit(kind.Elem(), path+"[]", nil)
		default:
			t.Errorf("%s: nothing compares %v", path, kind)
		}
	}
	visit(reflect.TypeFor[Config](), "", nil)
	slices.Sort(keys)
	return keys
}

func TestOfEveryKeyItIsSaidWhetherARunningRelayerTakesIt(t *testing.T) {
	keys := everyKey(t)
	for _, key := range keys {
		if running, start := lists(takenWhileRunning, key), lists(takenAtStart, key); running == start {
			t.Errorf("%s: taken while running %v, at start %v: write it into one of the tables of change.go", key, running, start)
		}
	}
	for _, table := range []map[string]string{takenWhileRunning, takenAtStart} {
		for section, words := range table {
			for _, word := range strings.Fields(words) {
				if key := join(section, word); !slices.Contains(keys, key) {
					t.Errorf("the tables know %s, and there is no such key", key)
				}
			}
		}
	}
}

// edited is the good config after some replacements.
func edited(t *testing.T, pairs ...string) *Config {
	t.Helper()
	return mustRead(t, strings.NewReplacer(pairs...).Replace(good)+`
agreement: {settle: 4s}
providers: {kraken: {readTimeout: 7s}}
log: {level: warn}
`)
}

func TestDifferencesNameTheKeysWithBothValues(t *testing.T) {
	from, to := edited(t), edited(t)
	if found := from.DifferencesTo(to); len(found) > 0 {
		t.Fatalf("of the same config: %v", found)
	}
	to.Agreement.Settle = 5 * time.Second
	to.Posting.Tip++
	to.Feeds[0].Trigger.Deviation = 3_000
	to.Feeds[0].Symbols["kraken"] = "XETH/USD"
	provider := to.Providers["kraken"]
	provider.ReadTimeout = time.Second
	to.Providers["kraken"] = provider
	to.HTTP.Listen = "127.0.0.1:1"
	var lines []string
	for _, d := range from.DifferencesTo(to) {
		line := d.String()
		if d.NeedsRestart() {
			line += " (restart)"
		}
		lines = append(lines, line)
	}
	want := []string{
		"providers.kraken.readTimeout 7s -> 1s (restart)",
		"agreement.settle 4s -> 5s",
		"posting.tip 1000000 -> 1000001",
		"feeds[ETH/USD].symbols.kraken ETH/USD -> XETH/USD (restart)",
		"feeds[ETH/USD].trigger.deviation 0% -> 0.3%",
		"http.listen 127.0.0.1:9464 -> 127.0.0.1:1 (restart)",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}

func TestTheOrderOfFeedsIsNoDifferenceAndEachThatIsAddedOrTakenOutIs(t *testing.T) {
	more := edited(t)
	another := more.Feeds[0]
	another.Name = "BTC/USD"
	more.Feeds = append([]Feed{another}, more.Feeds...)
	turned := edited(t)
	turned.Feeds = []Feed{more.Feeds[1], more.Feeds[0]}
	if found := more.DifferencesTo(turned); len(found) > 0 {
		t.Errorf("in another order: %v", found)
	}
	for want, found := range map[string][]Difference{
		"feeds[BTC/USD] is new":  edited(t).DifferencesTo(more),
		"feeds[BTC/USD] is gone": more.DifferencesTo(edited(t)),
	} {
		if len(found) != 1 || found[0].String() != want || !found[0].NeedsRestart() {
			t.Errorf("found %v, want %s, by a restart", found, want)
		}
	}
}

func TestAProvidersURLIsShownWithoutWhatMayBeASecret(t *testing.T) {
	with := func(url string) *Config {
		cfg := edited(t)
		cfg.Providers = map[string]feeds.Config{feeds.Kraken: {URL: url}}
		return cfg
	}
	found := with("wss://gw.example/sesame").DifferencesTo(with("wss://u:sesame@gw.example"))
	if want := "providers.kraken.url wss://gw.example/… -> wss://gw.example/…"; len(found) != 1 || found[0].String() != want {
		t.Errorf("found %v, want %s", found, want)
	}
	if _, err := Parse("twofold.yaml", good+"providers: {kraken: {url: \"https://u:sesame@gw.example/sesame\"}}\n"); err == nil || strings.Contains(err.Error(), "sesame") {
		t.Errorf("error %v", err)
	}
}

func TestADefaultIsTakenByTheFeedsThatDoNotSayOtherwise(t *testing.T) {
	from := edited(t)
	to := mustRead(t, good+"agreement: {settle: 4s}\nproviders: {kraken: {readTimeout: 7s}}\nlog: {level: warn}\ndefaults: {maxSpread: 0.1%}\n")
	var keys []string
	for _, d := range from.DifferencesTo(to) {
		keys = append(keys, d.Key)
	}
	if diff := cmp.Diff([]string{"defaults.maxSpread", "feeds[ETH/USD].maxSpread"}, keys); diff != "" {
		t.Error(diff)
	}
	if err := from.CheckReload(to); err != nil {
		t.Error(err)
	}
}

func TestAReloadThatNeedsARestartIsRefusedWithTheLineOfEachKey(t *testing.T) {
	t.Setenv("TWOFOLD_TEST_KEY", "sesame")
	from := edited(t)
	to := edited(t, "127.0.0.1:8545", "rpc.example/${TWOFOLD_TEST_KEY}", "w.json", "other.json")
	to.Agreement.Settle = time.Second
	err := from.CheckReload(to)
	if !errors.Is(err, ErrNeedsRestart) || strings.Contains(err.Error(), "sesame") {
		t.Fatalf("error %v", err)
	}
	var keys []string
	for _, fault := range flatten(err) {
		var f *Fault
		if !errors.As(fault, &f) || f.Line == 0 || !strings.Contains(f.Error(), "put it back, or restart the relayer") {
			t.Fatalf("%v", fault)
		}
		keys = append(keys, f.Key)
	}
	if diff := cmp.Diff([]string{"chain.rpc", "wallet.keystore"}, keys); diff != "" {
		t.Error(diff)
	}
}
