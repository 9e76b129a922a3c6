package integration

import (
	"maps"
	"math/big"
	"slices"
	"testing"
	"time"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/integration/chainlink"
	"twofold/integration/rig"
)

// versions are a site with an aggregator of every version whose layout is known, each behind a proxy.
type versions struct {
	names       []string
	aggregators []chainlink.Aggregator
	proxies     []*chainlink.Proxy
}

func TestEveryVersionOfAnAggregatorIsMirroredAsItsProxySays(t *testing.T) {
	t.Parallel()
	chain, err := rig.StartAnvilAs(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, chain.Stop()) })
	must(t, chain.Pause(t.Context()))
	must(t, chain.Call(t.Context(), nil, "evm_setAutomine", true))
	site, err := chainlink.NewSite(t.Context(), chain.Client, rig.Wallet.Key())
	must(t, err)
	v := deployVersions(t, site)

	proof, header, err := site.Begin(t.Context(), nil)
	must(t, err)
	j := &judged{chain: chain}
	var feeds []mirror.IMirrorBookFirstMirroredFeed
	var layouts []mirror.IMirrorBookFirstLayout
	for i, aggregator := range v.aggregators {
		name, err := aggregator.TypeAndVersion(nil)
		must(t, err)
		if name != v.names[i] {
			t.Errorf("it calls itself %s, not %s", name, v.names[i])
		}
		layout := contracts.Layouts[name]
		must(t, site.Prove(t.Context(), proof, v.proxies[i].Address, aggregator.Address(), chainlink.Layout{
			HotVarsSlot: byte(layout.HotVarsSlot), TransmissionsSlot: byte(layout.TransmissionsSlot), RoundShift: uint(layout.RoundShift),
			StartedAtShift: uint(layout.StartedAtShift), UpdatedAtShift: uint(layout.UpdatedAtShift), TimeBits: uint(layout.TimeBits),
		}))
		feeds = append(feeds, mirror.IMirrorBookFirstMirroredFeed{Feed: v.proxies[i].Address, Config: mirror.IMirrorBookMirroredFeed{Description: name, Decimals: 8}})
		layouts = append(layouts, mirror.IMirrorBookFirstLayout{Aggregator: aggregator.Address(), Where: mirror.IMirrorBookLayout(layout)})
	}
	j.deploy(t, feeds, layouts)
	j.checkpoint(t, proof.Block, header.Hash())
	j.know(t, proof.Block)

	calldata, err := proof.PackCheckpointAndProve()
	must(t, err)
	rounds, reason := j.prove(t, sentBy(t, calldata))
	must(t, reason)
	for i, proxy := range v.proxies {
		want, err := proxy.Latest(t.Context(), header.Number)
		must(t, err)
		if !rounds[i].Equal(want) {
			t.Errorf("%s: the mirror takes %+v, its proxy says %+v", v.names[i], rounds[i], want)
		}
	}
}

// deployVersions has each transmit some rounds, of numbers and answers of its own.
func deployVersions(t *testing.T, site *chainlink.Site) (v versions) {
	t.Helper()
	v.names = slices.Sorted(maps.Keys(contracts.Layouts))
	for i, name := range v.names {
		var aggregator chainlink.Aggregator
		var err error
		switch name {
		case "AccessControlledOCR2Aggregator 1.0.0":
			aggregator, err = site.DeployOCR2(t.Context(), name)
		case "AccessControlledOffchainAggregator 4.0.0":
			aggregator, err = site.DeployOCR1(t.Context(), name)
		default:
			aggregator, err = site.DeployOlderOCR1(t.Context(), name, name)
		}
		must(t, err)
		proxy, err := site.DeployProxy(t.Context(), aggregator)
		must(t, err)
		for round := range i + 2 {
			must(t, aggregator.Transmit(t.Context(), big.NewInt(int64(1000*(i+1)+round)), time.Now().Add(-time.Minute)))
		}
		v.aggregators, v.proxies = append(v.aggregators, aggregator), append(v.proxies, proxy)
	}
	return v
}
