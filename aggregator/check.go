package aggregator

import (
	"fmt"
	"time"

	"twofold/price"
)

// Unit is what a check's numbers count.
type Unit uint8

// The units.
const (
	Milliseconds Unit = iota
	PPM
)

// String is the unit's short name.
func (u Unit) String() string {
	if u == PPM {
		return "ppm"
	}
	return "ms"
}

// Check is one comparison that a decision rests on.
type Check struct {
	Name         string
	Unit         Unit
	Value, Limit int64
	Reached      bool // the value has reached, or is beyond, its limit
}

// Margin is how far the value is from its limit; negative once it is beyond.
func (c Check) Margin() int64 { return c.Limit - c.Value }

// String is the check for people, such as "divergence 1200 of 10000 ppm".
func (c Check) String() string {
	return fmt.Sprintf("%s %d of %d %s", c.Name, c.Value, c.Limit, c.Unit)
}

// maxChecks is the most that one decision makes: both ages, divergence, deviation, jump, held for and
// left candidate. What is left to others makes one more than trouble or settling, and those make fewer.
const maxChecks = 8

// Checks is the list of a decision's checks. It is a value, so that deciding allocates nothing.
type Checks struct {
	list [maxChecks]Check
	n    int
}

// All is the checks in the order in which they were made.
func (c *Checks) All() []Check { return c.list[:c.n] }

func (c *Checks) add(check Check) {
	if c.n == maxChecks {
		panic("aggregator: more checks than a decision can hold")
	}
	c.list[c.n] = check
	c.n++
}

func (c *Checks) age(now time.Time, name string, q price.Quote, limit time.Duration) {
	if q.Received.IsZero() {
		return
	}
	age := now.Sub(q.Fresh())
	c.add(Check{Name: name, Unit: Milliseconds, Value: age.Milliseconds(), Limit: limit.Milliseconds(), Reached: age > limit})
}

// wait is how long a lane that was cleared has yet to wait.
func (c *Checks) wait(now time.Time, from uint32) {
	left := time.Unix(int64(from), 0).Sub(now)
	c.add(Check{Name: "cleared, waits", Unit: Milliseconds, Value: left.Milliseconds()})
}

func (c *Checks) divergence(a, b price.Price, limit price.PPM) {
	c.add(Check{Name: "divergence", Unit: PPM, Value: int64(price.DivergencePPM(a, b)), Limit: int64(limit), Reached: price.Diverged(a, b, limit)})
}
