package monitor

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestEveryFaultOfAConfigIsFound(t *testing.T) {
	good := Account{Name: "batcher", Address: common.Address{1}, Chain: L2}
	for want, change := range map[string]func(*Config){
		"":                       func(*Config) {},
		"every: 999ms must":      func(c *Config) { c.Every = 999 * time.Millisecond },
		"every: 5m1s must":       func(c *Config) { c.Every = 5*time.Minute + time.Second },
		"a block time of 0s":     func(c *Config) { c.BlockTime = 0 },
		"cannot be known after":  func(c *Config) { c.PaceOver = c.PaceAfter - 1 },
		"name: is missing":       func(c *Config) { c.Accounts[0].Name = "" },
		"address: is missing":    func(c *Config) { c.Accounts[0].Address = common.Address{} },
		`chain: "l3": use l1`:    func(c *Config) { c.Accounts[0].Chain = "l3" },
		"warnHours: -1 must":     func(c *Config) { c.Accounts[0].WarnHours = -1 },
		"warnHours: 8761 must":   func(c *Config) { c.Accounts[0].WarnHours = 8761 },
		`"batcher" is there twi`: func(c *Config) { c.Accounts = append(c.Accounts, good) },
	} {
		c := Defaults()
		c.Accounts = []Account{good}
		change(&c)
		err := c.Check()
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}
