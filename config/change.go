package config

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Which keys of each section a running relayer takes, and which only one that starts. [] stands for every feed, * for every
// name. A key must be in one of the two; one that a table does not know needs a restart.
//
// What only deploy writes (policy, readers, deploy.*) is taken: nothing of it is ours to change, and where the chain has it
// otherwise we say so. So is what another process goes by (watch.*, attest.*, relay.*). Of what a feed is made of nothing is: its id, its metrics and its subscriptions are for a process's
// life.
var (
	takenWhileRunning = map[string]string{
		"agreement":        "maxQuoteAge settle disputeAfter",
		"signing":          "signWindow signWait tolerance",
		"posting":          "awaitReceipt gasPrice tip maxFee resubmitAfter raisePercent maxRaises sendTimeout readTimeout pollEvery dailyBudget walletWarnHours walletFloor",
		"defaults":         "maxSpread readers",
		"defaults.policy":  "maxDivergence deviation heartbeat maxJump jumpConfirm",
		"defaults.trigger": "deviation heartbeat",
		"feeds[]":          "consumerDecimals maxSpread readers",
		"feeds[].policy":   "maxDivergence deviation heartbeat maxJump jumpConfirm",
		"feeds[].trigger":  "deviation heartbeat",
		"deploy":           "owner guardian uptimeFeed grace history delay maxReportAge maxSkew attesterLife",
		"watch":            "limit wrongFor behindFor pauseBehindAfter pauseAllFrom maxFee tip lateAfter blindFor coverageWarn rpc wallets walletFloor",
		"watch.guardian":   "keystore passphraseFile env",
		"watch.http":       "listen hosts",
		"attest":           "rpc listen proposers perSecond",
		"attest.http":      "listen hosts",
		"log":              "level",

		"watch.guardian.kms": "keyId region endpoint",
		"relay":              "mirror deviation heartbeat depth pollEvery rank stagger lateAfter maxLag",
		"relay.wallet":       "keystore passphraseFile env",
		"relay.wallet.kms":   "keyId region endpoint",
		"relay.l1":           "id rpc blockTime",
		"relay.feeds[]":      "name proxy deviation heartbeat",
		"relay.http":         "listen hosts",

		"monitor.accounts[]": "floor warnHours returns",
	}
	takenAtStart = map[string]string{
		"":                    "oracle",
		"chain":               "id rpc blockTime",
		"wallet":              "keystore passphraseFile env",
		"sides.a":             "provider",
		"sides.a.attesters[]": "url address",
		"sides.a.attester":    "keystore passphraseFile env",
		"sides.b":             "provider",
		"tls":                 "ca cert key",
		"sides.b.attesters[]": "url address",
		"sides.b.attester":    "keystore passphraseFile env",
		"providers.*":         "url dialTimeout readTimeout writeTimeout pingEvery firstQuoteWithin stableAfter",
		"feeds[]":             "name decimals",
		"feeds[].symbols":     "*",
		"http":                "listen hosts",
		"attest.log":          "dir maxSize keep",
		"log":                 "format",

		"relayers":             "rank stagger",
		"redis":                "url kind stream",
		"wallet.kms":           "keyId region endpoint",
		"sides.a.attester.kms": "keyId region endpoint",
		"sides.b.attester.kms": "keyId region endpoint",

		"monitor":            "every",
		"monitor.accounts[]": "name address chain",
		"monitor.l1":         "rpc id",
	}
)

// Difference is a key that two configs have otherwise.
type Difference struct {
	Key      string // path, such as posting.tip; of a feed or provider that only one of them has, its own
	From, To any    // nil: it is not there
	general  string // the key as the tables have it
}

// String is the key with both values.
func (d Difference) String() string {
	switch {
	case d.From == nil:
		return d.Key + " is new"
	case d.To == nil:
		return d.Key + " is gone"
	case strings.HasSuffix(d.general, ".url"):
		// A provider's may hold a secret, as an endpoint's.
		return fmt.Sprintf("%s %v -> %v", d.Key, Endpoint(fmt.Sprint(d.From)), Endpoint(fmt.Sprint(d.To)))
	default:
		return fmt.Sprintf("%s %v -> %v", d.Key, d.From, d.To)
	}
}

// NeedsRestart says that a running relayer cannot take it. What is in a list as a whole, or not, it takes if it takes each of its keys.
func (d Difference) NeedsRestart() bool {
	if d.From == nil || d.To == nil {
		return takenWhileRunning[d.general] == "" || takenAtStart[d.general] != ""
	}
	return !lists(takenWhileRunning, d.general)
}

// lists tells whether a table has a key. The name of a feed's symbol is no word of ours.
func lists(table map[string]string, key string) bool {
	section, word := "", key
	if i := strings.LastIndex(key, "."); i >= 0 {
		section, word = key[:i], key[i+1:]
	}
	return slices.Contains(strings.Fields(table[section]), word)
}

// DifferencesTo are the keys that next has otherwise, in the order of [Config]. The order of feeds is none of them: ids are
// given once.
func (c *Config) DifferencesTo(next *Config) []Difference {
	return differences(Difference{}, reflect.ValueOf(c).Elem(), reflect.ValueOf(next).Elem(), nil)
}

// differences goes down both values alike. at is where they stand.
func differences(at Difference, from, to reflect.Value, read reader) (found []Difference) {
	switch kind := from.Type(); {
	case isValue(kind, read):
		if !reflect.DeepEqual(from.Interface(), to.Interface()) {
			found = append(found, Difference{at.Key, from.Interface(), to.Interface(), at.general})
		}
	case kind.Kind() == reflect.Struct:
		fields := fieldsOf(kind)
		for _, key := range declared(fields) {
			f := fields[key]
			down := Difference{Key: join(at.Key, key), general: join(at.general, key)}
			found = append(found, differences(down, from.FieldByIndex(f.Index), to.FieldByIndex(f.Index), f.read)...)
		}
	default:
		found = membersDiffer(at, membersOf(from), membersOf(to))
	}
	return found
}

// isValue tells whether a type is a key's value, and no section: what can be read, or a list of it.
func isValue(kind reflect.Type, read reader) bool {
	return read != nil || readers[kind] != nil || kind.Kind() == reflect.Slice && readers[kind.Elem()] != nil
}

// member is what a map or a list of sections holds under a name.
type member struct {
	path, general string // as they go on from the section's
	value         reflect.Value
}

// membersOf is what a map or a list holds, by name; where a list's have none, by their place.
func membersOf(v reflect.Value) map[string]member {
	members := map[string]member{}
	if v.Kind() == reflect.Map {
		for _, name := range v.MapKeys() {
			members[name.String()] = member{"." + name.String(), ".*", v.MapIndex(name)}
		}
		return members
	}
	for i := range v.Len() {
		name := strconv.Itoa(i)
		if field := v.Index(i).FieldByName("Name"); field.IsValid() {
			name = field.String()
		}
		members[name] = member{"[" + name + "]", "[]", v.Index(i)}
	}
	return members
}

func membersDiffer(at Difference, from, to map[string]member) (found []Difference) {
	names := slices.Sorted(maps.Keys(from))
	for name := range to {
		if _, both := from[name]; !both {
			names = append(names, name)
		}
	}
	for _, name := range slices.Sorted(slices.Values(names)) {
		was, had := from[name]
		is, has := to[name]
		m := was
		if !had {
			m = is
		}
		down := Difference{Key: at.Key + m.path, general: at.general + m.general}
		switch {
		case had && has:
			found = append(found, differences(down, was.value, is.value, nil)...)
		case had:
			down.From = was.value.Interface()
			found = append(found, down)
		default:
			down.To = is.value.Interface()
			found = append(found, down)
		}
	}
	return found
}

// CheckReload joins a [*Fault] for each key that a relayer which runs by c cannot take from next: half a reload would be
// worse than none.
func (c *Config) CheckReload(next *Config) error {
	found := faults{source: next.source}
	for _, d := range c.DifferencesTo(next) {
		if d.NeedsRestart() {
			found.list = append(found.list, next.source.fault(d.Key, fmt.Errorf("%w: put it back, or restart the relayer", ErrNeedsRestart)))
		}
	}
	return found.error(nil)
}

// ErrNeedsRestart is wrapped by what [Config.CheckReload] finds.
var ErrNeedsRestart = errors.New("cannot be changed while the relayer runs")
