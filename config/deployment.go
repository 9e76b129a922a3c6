package config

import (
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/deploy"
)

// Deployment is what should be on the chain, with the addresses of the sides' attesters.
func (c *Config) Deployment(attesters [2]common.Address) deploy.Config {
	d := deploy.Config{
		Record: c.Record(), Oracle: c.Oracle, Terms: c.Deploy, Attesters: attesters, Posting: c.Transactions(),
	}
	for i := range c.Feeds {
		f := &c.Feeds[i]
		d.Feeds = append(d.Feeds, deploy.Feed{
			Name: f.Name, Decimals: f.Decimals, ReaderDecimals: f.ReaderDecimals(), Policy: f.Policy, Readers: f.Readers,
		})
	}
	return d
}

// MirrorDeployment is what `twofold mirror deploy` is told. Owner, guardian and delay are those of an oracle.
func (c *Config) MirrorDeployment() deploy.MirrorConfig {
	d := deploy.MirrorConfig{
		Record: c.Record(), Mirror: c.Relay.Mirror, Posting: c.Transactions(),
		Terms: deploy.MirrorTerms{Owner: c.Deploy.Owner, Guardian: c.Deploy.Guardian, Delay: c.Deploy.Delay, MaxLag: c.Relay.MaxLag},
	}
	for _, f := range c.Relay.Feeds {
		d.Feeds = append(d.Feeds, deploy.MirrorFeed{Name: f.Name, Proxy: f.Proxy})
	}
	return d
}
