package cost

import (
	"errors"
	"fmt"
	"time"
)

// Config is what an operator says about money.
type Config struct {
	// DailyBudget is what posting should cost in 24 h at most. Above its pace the triggers of all feeds move from the
	// config's deviation towards the promised one, and never beyond: heartbeats, agreement and disputes cost what they cost.
	// 0: none.
	DailyBudget Wei `yaml:"dailyBudget"`
	// WalletWarnHours is for how many hours the wallet should last.
	WalletWarnHours int `yaml:"walletWarnHours"`
	// WalletFloor is an alarm as soon as the wallet holds less, whatever its pace. 0: none.
	WalletFloor Wei `yaml:"walletFloor"`

	// Day is how long a day is; shorter in tests only.
	Day time.Duration `yaml:"-"`
	// Every is how often the wallet's balance and the price of data on L1 are read.
	Every time.Duration `yaml:"-"`
}

// Defaults warn three days ahead, so that a weekend fits in.
func Defaults() Config {
	return Config{WalletWarnHours: 72, Day: 24 * time.Hour, Every: 30 * time.Second}
}

// What follows of the day's length. Of a day they are: an hour's head start, a pace over six hours that is known after
// half an hour, and ten minutes until the budget gives a step back.
func (c Config) headStart() time.Duration { return c.Day / 24 }
func (c Config) paceOver() time.Duration  { return c.Day / 4 }
func (c Config) paceAfter() time.Duration { return c.Day / 48 }
func (c Config) easeEvery() time.Duration { return c.Day / 144 }

// Check joins every fault of the config.
func (c Config) Check() error {
	var faults []error
	if c.WalletWarnHours < 1 || c.WalletWarnHours > 8760 {
		faults = append(faults, fmt.Errorf("walletWarnHours: %d must be from 1 to 8760, a year", c.WalletWarnHours))
	}
	if c.Day < bucketsPerWindow {
		faults = append(faults, fmt.Errorf("a day of %v is too short", c.Day))
	}
	if c.Every <= 0 {
		faults = append(faults, fmt.Errorf("reading every %v is too often", c.Every))
	}
	return errors.Join(faults...)
}
