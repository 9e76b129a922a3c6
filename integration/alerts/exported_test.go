package alerts

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"twofold/integration/rig"
	"twofold/integration/twochains"
	"twofold/price"
)

// families are what a process exports, by name.
type families map[string]*dto.MetricFamily

// add takes in what another process exports; of a family that several have, all of their series.
func (f families) add(more families) {
	for name, family := range more {
		if have := f[name]; have != nil {
			have.Metric = append(have.Metric, family.GetMetric()...)
			continue
		}
		f[name] = family
	}
}

// labels of a family, with the values that each has. le is a histogram's.
func (f families) labels(name string) map[string][]string {
	all := map[string][]string{"instance": nil, "job": nil}
	for _, m := range f[name].GetMetric() {
		for _, l := range m.GetLabel() {
			all[l.GetName()] = append(all[l.GetName()], l.GetValue())
		}
	}
	if f[name].GetType() == dto.MetricType_HISTOGRAM {
		all["le"] = nil
	}
	return all
}

// labelsOnly are the family's own labels, in order.
func (f families) labelsOnly(name string) []string {
	all := f.labels(name)
	delete(all, "instance")
	delete(all, "job")
	delete(all, "le")
	return slices.Sorted(maps.Keys(all))
}

// exported is what a relayer, a watcher and an attester of the real binary export once all feeds are answered, and a relay once its
// feed is mirrored. They have the parts that are optional: accounts that are watched, a guardian's key, one in KMS, Redis, a side that
// signs apart, and one that keeps a log.
func exported(t *testing.T) families {
	t.Helper()
	dir := t.TempDir()
	binary, err := rig.Build(t.Context(), dir)
	must(t, err)
	edit := rig.Guarded()
	edit["http:\n"] = strings.Replace(edit["http:\n"], "watch:\n", fmt.Sprintf("watch:\n  wallets: [\"%v\"]\n", rig.Wallet.Address()), 1)
	edit["defaults:\n"] = fmt.Sprintf("monitor:\n  accounts:\n    - {name: batcher, chain: l2, address: \"%v\", floor: 1}\ndefaults:\n", rig.Owner.Address())
	redis, err := rig.StartRedis(t.Context())
	must(t, err)
	t.Cleanup(func() { must(t, redis.Stop()) })
	edit["deploy:\n"] = fmt.Sprintf("redis: {url: %q}\ndeploy:\n", redis.URL())
	r, err := rig.New(t.Context(), rig.Options{Binary: binary, Dir: dir + "/site", Chain: rig.StartInProcess, Edit: edit})
	must(t, err)
	t.Cleanup(func() { must(t, r.Stop()) })
	attester, err := r.StartAttester(t.Context(), t.TempDir(), price.B)
	must(t, err)
	t.Cleanup(func() { must(t, attester.Kill()) })
	must(t, r.SignApart(attester))
	must(t, r.Site.Edit("deploy:\n", "attest: {log: {dir: attest}}\ndeploy:\n"))
	kms, err := rig.StartKMS()
	must(t, err)
	t.Cleanup(kms.Stop)
	must(t, kms.Keep(r.Site, rig.AttesterA))
	relayer, err := r.StartDaemon(t.Context(), kms.Environment()...)
	must(t, err)
	t.Cleanup(func() { must(t, relayer.Kill()) })
	watcher, err := r.StartWatcher(t.Context(), binary, t.TempDir())
	must(t, err)
	t.Cleanup(func() { must(t, watcher.Kill()) })
	relay := startRelay(t, binary, r.Site)
	must(t, r.AwaitLanes(t.Context(), 30*time.Second, "answered", rig.Answered))

	all := families{}
	for _, process := range []*rig.Daemon{relayer, watcher, attester.Daemon, relay} {
		// The status of a feed is known from the first head on.
		must(t, rig.Await(t.Context(), 30*time.Second, "the metrics at "+process.URL(), func(ctx context.Context) error {
			found, err := scrape(ctx, process.URL())
			if err == nil && process == relayer && found["twofold_feed_status"] == nil {
				err = errors.New("no status of a feed")
			}
			if err == nil && process == relay && found["twofold_mirror_lag_seconds"].GetMetric()[0].GetHistogram().GetSampleCount() == 0 {
				err = errors.New("nothing is mirrored")
			}
			if err == nil {
				all.add(found)
			}
			return err
		}))
	}
	return all
}

// mirrorSite is the config of a relay, with a site's keys.
const mirrorSite = `chain: {id: %d, rpc: %s, blockTime: 1s}
posting: {maxFee: 100 gwei}
relay:
  mirror: "%v"
  wallet: {keystore: keys/wallet.json, passphraseFile: keys/wallet.pass}
  l1: {id: %d, rpc: %s, blockTime: 1s}
  feeds: [{name: ETH/USD, proxy: "%v"}]
  http: {listen: 127.0.0.1:0}
`

// startRelay starts the relay of a mirror in a world of its own.
func startRelay(t *testing.T, binary string, with rig.Site) *rig.Daemon {
	t.Helper()
	w, err := twochains.Start(t.Context(), twochains.Config{
		L1Block: time.Second, L2Block: time.Second, Mirror: true, Feeds: []twochains.FeedConfig{{Name: "ETH/USD", Answer: 3_000_00000000}},
	})
	must(t, err)
	t.Cleanup(func() { must(t, w.Stop()) })
	must(t, w.Rich(t.Context(), rig.Wallet))
	site, err := with.Copy(t.TempDir())
	must(t, err)
	must(t, site.Write(fmt.Sprintf(mirrorSite, rig.ChainID, w.L2.URL, w.Mirror, twochains.L1ID, w.L1.URL, w.Feeds[0].Proxy.Address)))
	relay, err := rig.StartRelay(t.Context(), binary, site)
	must(t, err)
	t.Cleanup(func() { must(t, relay.Kill()) })
	return relay
}

func scrape(ctx context.Context, url string) (_ families, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/metrics", nil)
	if err != nil {
		return nil, err
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("reading metrics: %w", err)
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	parser := expfmt.NewTextParser(model.LegacyValidation)
	return parser.TextToMetricFamilies(response.Body)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsExportedIsWhatAlertsAndDashboardsAndDocsNeed(t *testing.T) {
	found := exported(t)
	used := map[string][]string{} // by metric: who uses it
	for _, q := range append(alertQueries(t), grafanaQueries(t)...) {
		for _, name := range q.check(t, found) {
			if !slices.Contains(used[name], q.by) {
				used[name] = append(used[name], q.by)
			}
		}
	}
	for name := range found {
		switch reason := lookingOnly[name]; {
		case !strings.HasPrefix(name, "twofold_"):
		case used[name] == nil && reason == "":
			t.Errorf("%s is exported, and no alert and no panel uses it: use it, or say in lookingOnly what it is for", name)
		case used[name] != nil && reason != "":
			t.Errorf("%s is used by %v, and listed as used by nothing", name, used[name])
		}
	}
	for name := range lookingOnly {
		if found[name] == nil {
			t.Errorf("%s is for looking only, and is not exported", name)
		}
	}
	for _, p := range promises {
		for _, name := range p.shownBy {
			if found[name] == nil {
				t.Errorf("%s is to be shown by %s, which is not exported", p.name, name)
			}
		}
	}
	compare(t, "../../docs/metrics.md", document(found, used))
}
