package engine

import (
	"time"

	"twofold/aggregator"
)

// contest is how often others contradicted what this relayer posted of a page's trouble. Two that have each lost another
// feed's provider would go on so for ever, and so would one whose connection comes and goes. Each time doubles how long trouble
// of the page waits. A relayer alone contradicts nobody.
type contest struct {
	wait      time.Duration // for how long trouble lasts before it is due here, and after it was contradicted; 0: nobody contradicted any
	by        uint32        // the second of the report that contradicted the last; of several lanes at once it counts once
	at        time.Time     // when that was seen
	quiet     time.Time     // when any was contradicted last, or waited
	heartbeat time.Duration // the longest wait; and what was quiet for so long is forgotten
}

// lost takes in that a report of another relayer contradicts trouble of ours that stood.
func (c *contest) lost(now time.Time, by uint32, rule aggregator.Rule) {
	if by == c.by {
		return
	}
	c.by, c.at, c.quiet, c.heartbeat = by, now, now, rule.Policy.Heartbeat
	c.wait = min(2*max(c.wait, rule.DisputeAfter), c.heartbeat)
}

// holds is since when trouble waits that began at a moment, zero if it has waited for long enough.
func (c *contest) holds(now, trouble time.Time) time.Time {
	if now.Sub(c.quiet) >= c.heartbeat {
		*c = contest{}
	}
	if c.at.After(trouble) {
		trouble = c.at
	}
	if now.Sub(trouble) >= c.wait {
		return time.Time{}
	}
	c.quiet = now
	return trouble
}
