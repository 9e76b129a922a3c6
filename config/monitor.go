package config

import (
	"errors"
	"fmt"
	"net/url"

	"twofold/monitor"
)

// Monitor is what is watched beside the wallet.
type Monitor struct {
	monitor.Config
	L1 L1
}

// L1 is the chain on which the L2 posts its batches. It is read, and nothing is sent to it.
type L1 struct {
	RPC Endpoint // http(s)://; default: none, and nothing of the L1 is shown but what the L2 knows
	ID  uint64   // of another chain nothing is shown; 0: it is not asked which it is
}

// Watched is what the monitor goes by.
func (c *Config) Watched() monitor.Config {
	cfg := c.Monitor.Config
	cfg.BlockTime, cfg.L1ID = c.Chain.BlockTime, c.Monitor.L1.ID
	return cfg
}

func (c *Config) checkMonitor(f *faults) {
	cfg := c.Watched()
	cfg.BlockTime = monitor.Defaults().BlockTime // the chain's is checked there
	for _, err := range flatten(cfg.Check()) {
		var of *monitor.AccountFault
		if errors.As(err, &of) {
			f.addEach(of.Err, sectionOf(c.accountKey(of.Index), monitor.Account{}))
		} else {
			f.addEach(err, sectionOf("monitor", c.Monitor))
		}
	}
	c.checkL1(f)
}

func (c *Config) checkL1(f *faults) {
	if c.Monitor.L1.RPC != "" {
		u, err := url.Parse(string(c.Monitor.L1.RPC))
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			f.add("monitor.l1.rpc", "is no endpoint: write http:// or https://, and a host")
		}
		return
	}
	if c.Monitor.L1.ID != 0 {
		f.add("monitor.l1.id", "is of no endpoint: set monitor.l1.rpc, or leave it out")
	}
	for i, account := range c.Monitor.Accounts {
		if account.Chain == monitor.L1 {
			f.add(c.accountKey(i)+".chain", "is %s, of which there is no endpoint: set monitor.l1.rpc", monitor.L1)
		}
	}
}

func (c *Config) accountKey(i int) string {
	if name := c.Monitor.Accounts[i].Name; name != "" {
		return fmt.Sprintf("monitor.accounts[%s]", name)
	}
	return fmt.Sprintf("monitor.accounts[%d]", i)
}
