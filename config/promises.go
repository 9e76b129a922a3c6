package config

import (
	"slices"

	"twofold/aggregator"
	"twofold/aggregator/engine"
	"twofold/price"
)

// Promise is a feed as it stands on chain.
type Promise struct {
	Feed    price.Feed
	Policy  price.Policy
	Removed bool // by the owner, for ever
}

// EngineFeeds is what the engine decides about: the config's feeds as they stand on chain, but for those that were
// removed. The chain's promise holds, whatever the config says; [Config.Differences] tells where they differ. The error
// joins a [*Fault] for each feed that is not there, or is stored otherwise.
func (c *Config) EngineFeeds(promises map[string]Promise) ([]engine.Feed, error) {
	found := faults{source: c.source}
	var all []engine.Feed
	for i := range c.Feeds {
		f := &c.Feeds[i]
		at := f.key(i)
		promise, ok := promises[f.Name]
		switch {
		case !ok:
			found.add(at, "is not on the oracle: add it with `twofold deploy`")
			continue
		case promise.Removed:
			continue
		case promise.Feed.Decimals != f.Decimals:
			found.add(at+".decimals", "%d, but the oracle stores %d for ever: set that", f.Decimals, promise.Feed.Decimals)
		}
		all = append(all, engine.Feed{
			Feed:      promise.Feed,
			Providers: [2]string{c.Sides.A.Provider, c.Sides.B.Provider},
			Rule:      kept(c.Rule(*f, promise.Policy)),
		})
	}
	if len(all) == 0 && found.list == nil {
		found.add("feeds", "were all removed by the oracle's owner: there is nothing left to post")
	}
	if err := found.error(nil); err != nil {
		return nil, err
	}
	return all, nil
}

// RuleUnder is what a feed is judged by under a promise that changed; false if the config has no feed of that name.
func (c *Config) RuleUnder(name string, promise price.Policy) (aggregator.Rule, bool) {
	i := slices.IndexFunc(c.Feeds, func(f Feed) bool { return f.Name == name })
	if i < 0 {
		return aggregator.Rule{}, false
	}
	return kept(c.Rule(c.Feeds[i], promise)), true
}

// kept is a rule that keeps its promise. A promise may be tightened after the config was checked, and then a trigger of
// the config is looser, or a post would be due before the last one landed.
func kept(r aggregator.Rule) aggregator.Rule {
	r.Deviation = min(r.Deviation, r.Policy.Deviation)
	r.Heartbeat = min(r.Heartbeat, r.Policy.Heartbeat)
	if r.Lead >= r.Heartbeat {
		r.Lead = r.Heartbeat / 2
	}
	return r
}

// Differences tells, for each feed of the config by its name, what the chain has otherwise: nil, or a [*Fault] for each.
// None keeps a relayer from its work: the chain's is what holds.
func (c *Config) Differences(promises map[string]Promise) map[string]error {
	all := make(map[string]error, len(c.Feeds))
	for i := range c.Feeds {
		f := &c.Feeds[i]
		found := faults{source: c.source}
		if promise, ok := promises[f.Name]; ok {
			c.differ(&found, f, i, promise)
		}
		all[f.Name] = found.error(nil)
	}
	return all
}

func (c *Config) differ(found *faults, f *Feed, index int, promise Promise) {
	at := f.key(index)
	if promise.Removed {
		found.add(at, "was removed by the oracle's owner, and nobody posts it any more: take it out")
		return
	}
	if promise.Feed.Decimals != f.Decimals {
		found.add(at+".decimals", "is %d here, and the oracle has a new feed of this name with %d: set that, and restart", f.Decimals, promise.Feed.Decimals)
		return
	}
	have, want := promise.Policy, f.Policy
	for _, d := range have.Differences(want) {
		found.add(at+".policy."+d.Name, "is %v here and %v on chain, which holds", d.Want, d.Have)
	}
	if t := f.Trigger.Deviation; t > have.Deviation {
		found.add(at+".trigger.deviation", "%v is looser than the promise on chain, so that is used: %v", t, have.Deviation)
	}
	if t := f.Trigger.Heartbeat; t > have.Heartbeat {
		found.add(at+".trigger.heartbeat", "%v is looser than the promise on chain, so that is used: %v", t, have.Heartbeat)
	}
	found.addEach(kept(c.Rule(*f, have)).Check(), c.ruleSections(at)...)
	// The attesters keep to a tenth of the chain's limit by themselves.
	found.addEach(c.Attester(price.A).CheckPolicy(have), sectionOf("signing", c.Signing))
}
