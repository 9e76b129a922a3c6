package config

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"twofold/feeds"
	"twofold/price"
)

// checkFeeds sees each feed for itself, and then all of them together.
func (c *Config) checkFeeds(f *faults) {
	if len(c.Feeds) == 0 {
		f.add("feeds", "is missing: list at least one feed")
	}
	if most := price.MaxPages * price.LanesPerPage; len(c.Feeds) > most {
		f.add("feeds", "has %d feeds: an oracle holds %d", len(c.Feeds), most)
	}
	inherited := c.checkDefaults(f)
	names, symbols := map[string]bool{}, map[string]string{}
	for i := range c.Feeds {
		feed, at := &c.Feeds[i], c.Feeds[i].key(i)
		c.checkFeed(f, feed, at)
		for _, fault := range flatten(c.Rule(*feed, feed.Policy).Check()) {
			if !inherited[fault.Error()] {
				f.addEach(fault, c.ruleSections(at)...)
			}
		}
		f.addEach(c.Attester(price.A).CheckPolicy(feed.Policy), sectionOf("signing", c.Signing))
		if names[feed.Name] {
			f.add(at+".name", "is there twice: leave one")
		}
		names[feed.Name] = true
		for _, provider := range slices.Sorted(maps.Keys(feed.Symbols)) {
			symbol := feed.Symbols[provider]
			id := provider + " " + symbol
			if other, twice := symbols[id]; twice && symbol != "" {
				f.add(at+".symbols."+provider, "%q already is the price of %s: two feeds of one symbol are one", symbol, other)
			}
			symbols[id] = feed.Name
		}
	}
}

// checkDefaults returns what is wrong with the defaults themselves, so that each feed does not say it again.
func (c *Config) checkDefaults(f *faults) map[string]bool {
	err := c.Rule(Feed{Terms: c.Defaults}, c.Defaults.Policy).Check()
	f.addEach(err, c.ruleSections("defaults")...)
	told := map[string]bool{}
	for _, fault := range flatten(err) {
		told[fault.Error()] = true
	}
	return told
}

// ruleSections is where the fields of a rule stand in the config.
func (c *Config) ruleSections(at string) []section {
	return []section{sectionOf(at, Terms{}), sectionOf(at+".policy", price.Policy{}), sectionOf("agreement", c.Agreement)}
}

var feedName = regexp.MustCompile(`^[A-Z0-9]{1,12}/[A-Z0-9]{1,12}$`)

func (c *Config) checkFeed(f *faults, feed *Feed, at string) {
	if !feedName.MatchString(feed.Name) {
		f.add(at+".name", "%q must be BASE/QUOTE in capitals, such as ETH/USD", feed.Name)
	}
	if feed.Decimals == 0 || feed.Decimals > price.MaxDecimals {
		f.add(at+".decimals", "%d must be from 1 to %d: the stored price should have six digits or more, and be below 2.8e12 units", feed.Decimals, price.MaxDecimals)
	}
	if feed.ConsumerDecimals > price.MaxDecimals {
		f.add(at+".consumerDecimals", "%d must be at most %d: consumers expect 8 for a price in USD, 18 for one in ETH", feed.ConsumerDecimals, price.MaxDecimals)
	}
	if feed.Policy.MaxDivergence > 0 && feed.maxSpread() == 0 {
		f.add(at+".maxSpread", "is 0%%, half of maxDivergence (%v): write one above 0", feed.Policy.MaxDivergence)
	}
	if feed.Policy.MaxDivergence > 0 && feed.maxSpread() > feed.Policy.MaxDivergence {
		f.add(at+".maxSpread", "%v must be at most maxDivergence (%v): beyond it a midpoint says less than the sides' agreement does", feed.maxSpread(), feed.Policy.MaxDivergence)
	}
	for i, kind := range feed.Readers {
		if slices.Contains(feed.Readers[:i], kind) {
			f.add(at+".readers", "%s is there twice: leave one", kind)
		}
	}
	for _, provider := range slices.Sorted(maps.Keys(feed.Symbols)) {
		if !slices.Contains(feeds.Providers, provider) {
			f.add(at+".symbols."+provider, "is no provider: use %s", strings.Join(feeds.Providers, ", "))
		}
	}
	for _, side := range price.Sides {
		provider := c.Sides.Of(side).Provider
		if slices.Contains(feeds.Providers, provider) && feed.Symbols[provider] == "" {
			f.add(at+".symbols."+provider, "is missing: write what %s calls %s, since it speaks for side %v", provider, feed.Name, side)
		}
	}
}
