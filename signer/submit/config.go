package submit

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
)

// Config is what a submitter is made with. Zero durations mean their defaults.
type Config struct {
	Oracle common.Address
	Feeds  []price.Feed

	// Timing says what reports are stamped with, and when nothing is signed or newly sent. MaxReportAge 30 s, MaxSkew
	// 5 s, BlockTime 2 s unless set.
	Timing price.Timing
	// ReadWithin bounds each read of the chain; a call that is never answered would stop everything. 2 s unless set.
	ReadWithin time.Duration
	// SignWithin is an attester's deadline. 300 ms unless set.
	SignWithin time.Duration
	// TimedOutAfter is when a pending transaction is said to be late. It is watched on. 60 s unless set.
	TimedOutAfter time.Duration
}

func (c Config) withDefaults() Config {
	for field, value := range map[*time.Duration]time.Duration{
		&c.ReadWithin: 2 * time.Second,
		&c.SignWithin: 300 * time.Millisecond, &c.TimedOutAfter: time.Minute,
		&c.Timing.MaxReportAge: 30 * time.Second, &c.Timing.MaxSkew: 5 * time.Second, &c.Timing.BlockTime: 2 * time.Second,
	} {
		if *field == 0 {
			*field = value
		}
	}
	return c
}

// Check joins every fault of the config.
func (c Config) Check() error {
	c = c.withDefaults()
	var faults []error
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(c.Oracle == common.Address{}, "oracle: the address must be set")
	refuse(len(c.Feeds) == 0, "feeds: none")
	refuse(c.Timing.MaxSkew < time.Second, "maxSkew: %v must be at least 1 s", c.Timing.MaxSkew)
	refuse(c.ReadWithin < 10*time.Millisecond, "readWithin: %v must be at least 10 ms", c.ReadWithin)
	refuse(c.SignWithin < 10*time.Millisecond || c.SignWithin > 10*time.Second, "signWithin: %v must be 10 ms to 10 s", c.SignWithin)
	refuse(c.TimedOutAfter < time.Second, "timedOutAfter: %v must be at least 1 s", c.TimedOutAfter)
	return errors.Join(faults...)
}
