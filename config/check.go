package config

import (
	"fmt"
	"maps"
	"net"
	"net/url"
	"slices"
	"strings"
	"time"

	"twofold/feeds"
	"twofold/price"
	"twofold/signer"
)

// Check joins everything that is wrong, each a [*Fault], or is nil. It reads no file and asks no node: keys are opened,
// and the chain is asked, by who uses them.
func (c *Config) Check() error { return c.check(true).error(nil) }

// check looks at all that is there. What an oracle is made of is missed only where there is to be one.
func (c *Config) check(oracle bool) *faults {
	f := &faults{source: c.source}
	c.checkChain(f)
	if oracle {
		c.checkKeys(f)
		c.checkSides(f)
		c.checkFeeds(f)
	} else if c.Wallet != (signer.KeyConfig{}) {
		f.addEach(c.Wallet.Check(), sectionOf("wallet", c.Wallet)) // it may deploy the mirror
	}
	c.checkProviders(f)
	c.checkParts(f)
	c.checkRelayers(f)
	c.checkAttest(f)
	c.checkMonitor(f)
	c.checkWatch(f)
	c.checkRelay(f)
	c.checkAttesters(f)
	c.checkFaces(f)
	return f
}

// checkParts asks the packages that the sections belong to. What their Configs hold of other sections is checked there,
// and set to something good here.
func (c *Config) checkParts(f *faults) {
	attester := c.Attester(price.A)
	attester.Provider = feeds.Providers[0]
	f.addEach(attester.Check(), sectionOf("signing", attester), sectionOf("agreement", c.Agreement))
	posting := c.Posting
	posting.ChainID = 1
	f.addEach(posting.Check(), sectionOf("posting", posting))
	f.addEach(c.Deploy.Check(), sectionOf("deploy", c.Deploy))
}

func (c *Config) checkChain(f *faults) {
	if c.Chain.ID == 0 {
		f.add("chain.id", "is missing: write the L2's chain id, such as 10 for OP Mainnet")
	}
	c.checkBlockTime(f, "chain.blockTime", "OP chains have 1s or 2s")
	if len(c.Chain.RPC) == 0 {
		f.add("chain.rpc", "is missing: write the URL of an RPC endpoint of the L2")
	}
	c.checkEndpoints(f)
}

func (c *Config) checkBlockTime(f *faults, key, usual string) {
	if d := c.Chain.BlockTime; d < 100*time.Millisecond || d > time.Minute {
		f.add(key, "%v must be from 100ms to 1m: %s", d, usual)
	}
}

func (c *Config) checkEndpoints(f *faults) {
	for i, endpoint := range c.Chain.RPC {
		u, err := url.Parse(string(endpoint))
		switch before := slices.Index(c.Chain.RPC[:i], endpoint); {
		case endpoint == "":
			f.add(c.RPCKey(i), "is missing: write the URL of an RPC endpoint")
		case err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme):
			f.add(c.RPCKey(i), "is no endpoint: write http://, https://, ws:// or wss://, and a host")
		case before >= 0:
			f.add(c.RPCKey(i), "is %s once more: name another provider's, or leave it out", c.RPCKey(before))
		}
	}
}

// checkKeys also sees that nobody has two parts to play: an address serves one side, for ever.
func (c *Config) checkKeys(f *faults) {
	f.addEach(c.Wallet.Check(), sectionOf("wallet", c.Wallet))
	for _, side := range price.Sides {
		key, s := AttesterKey(side), c.Sides.Of(side)
		if !s.Apart() || s.Attester != (signer.KeyConfig{}) {
			f.addEach(s.Attester.Check(), sectionOf(key, c.Wallet))
		}
	}
	if c.Sides.A.Attester.Check() == nil && c.Sides.A.Attester != (signer.KeyConfig{}) && sameKey(c.Sides.A.Attester, c.Sides.B.Attester) {
		f.add("sides.b.attester", "is the key of side a: an address serves one side, make another")
	}
}

// sameKey does not look at the passphrase's file. Two names of one key in KMS are found out when it says its address.
func sameKey(a, b signer.KeyConfig) bool {
	return a.Keystore == b.Keystore && a.Env == b.Env && a.KMS == b.KMS
}

func (c *Config) checkSides(f *faults) {
	known := strings.Join(feeds.Providers, ", ")
	for _, side := range price.Sides {
		key, provider := "sides."+strings.ToLower(side.String())+".provider", c.Sides.Of(side).Provider
		switch {
		case provider == "":
			f.add(key, "is missing: name the provider that speaks for side %v (%s)", side, known)
		case !slices.Contains(feeds.Providers, provider):
			f.add(key, "%q is unknown: name one of %s", provider, known)
		case side == price.B && provider == c.Sides.A.Provider:
			f.add(key, "%q already serves side a; name another provider (%s)", provider, known)
		}
	}
}

func (c *Config) checkProviders(f *faults) {
	for _, name := range slices.Sorted(maps.Keys(c.Providers)) {
		key, provider := "providers."+name, c.Providers[name]
		if !slices.Contains(feeds.Providers, name) {
			f.add(key, "is unknown: use one of %s", strings.Join(feeds.Providers, ", "))
			continue
		}
		provider.Provider = name
		provider.Symbols = []feeds.Symbol{{Name: "any", MaxSpread: 1, MaxQuoteAge: time.Second}} // the feeds' are checked there
		f.addEach(provider.Check(), sectionOf(key, provider))
	}
}

// check adds what is wrong with a section of that key.
func (h HTTP) check(f *faults, key string) {
	if _, port, err := net.SplitHostPort(h.Listen); err != nil || port == "" {
		f.add(key+".listen", "%q must be host:port, such as 127.0.0.1:9464", h.Listen)
	}
	for i, host := range h.Hosts {
		if host == "" || strings.ContainsAny(host, ":/*@ ") {
			f.add(fmt.Sprintf("%s.hosts[%d]", key, i), "%q must be a name without a scheme or a port, such as oracle.example", host)
		}
	}
}

func (c *Config) checkFaces(f *faults) {
	c.HTTP.check(f, "http")
	if c.Log.Format != LogText && c.Log.Format != LogJSON {
		f.add("log.format", "%q: use %s or %s", c.Log.Format, LogText, LogJSON)
	}
}

// Warnings are lines about what is allowed and seldom meant, in the order of the file.
func (c *Config) Warnings() []string {
	f := &faults{source: c.source}
	for i := range c.Feeds {
		feed := &c.Feeds[i]
		rule := c.Rule(*feed, feed.Policy)
		if rule.Policy.MaxDivergence > rule.Deviation {
			f.add(feed.key(i)+".policy.maxDivergence", "%v is above the deviation that makes us post (%v): within it a lying provider can make us pay for a post every block",
				rule.Policy.MaxDivergence, rule.Deviation)
		}
		if window := c.Deploy.MaxReportAge + c.Deploy.MaxSkew; rule.Policy.JumpConfirm <= window {
			f.add(feed.key(i)+".policy.jumpConfirm", "%v is within maxReportAge and maxSkew together (%v): a hold may open and close in one block, seen by nobody",
				rule.Policy.JumpConfirm, window)
		}
	}
	c.warnOfBudget(f)
	for _, side := range price.Sides {
		if c.Wallet != (signer.KeyConfig{}) && sameKey(c.Wallet, c.Sides.Of(side).Attester) {
			f.add("wallet", "is the key of side %v's attester too: a wallet needs no authority, give it a key of its own", side)
		}
	}
	if c.Deploy.Delay < time.Hour {
		f.add("deploy.delay", "%v is below 1h: on anything but a test chain consumers need time to see a new attester coming", c.Deploy.Delay)
	}
	warnOfOpen(f, "http.listen", c.HTTP.Listen)
	warnOfOpen(f, "watch.http.listen", c.Watch.HTTP.Listen)
	warnOfOpen(f, "attest.http.listen", c.Attest.HTTP.Listen)
	warnOfOpen(f, "relay.http.listen", c.Relay.HTTP.Listen)
	var lines []string
	for _, fault := range flatten(f.error(nil)) {
		lines = append(lines, fault.Error())
	}
	return lines
}

func warnOfOpen(f *faults, key, listen string) {
	if host, _, _ := net.SplitHostPort(listen); host != "localhost" && !net.ParseIP(host).IsLoopback() {
		f.add(key, "%s is open to the network: nothing there asks who is reading", listen)
	}
}

// warnOfBudget tells of feeds that the budget can do nothing about.
func (c *Config) warnOfBudget(f *faults) {
	if c.Posting.DailyBudget.IsZero() {
		return
	}
	var fixed []string
	for i := range c.Feeds {
		feed := &c.Feeds[i]
		if rule := c.Rule(*feed, feed.Policy); rule.Deviation >= rule.Policy.Deviation {
			fixed = append(fixed, feed.Name)
		}
	}
	if len(fixed) > 0 {
		f.add("posting.dailyBudget", "can do nothing about %s: what makes us post is the promised deviation already; set a stricter trigger.deviation, which it can then widen up to the promise",
			strings.Join(fixed, ", "))
	}
}
