package price

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// LanesPerPage is how many feeds share one storage word of the contract.
const LanesPerPage = 3

// MaxPages is how many pages an oracle can have.
const MaxPages = 256

// FeedID numbers a feed within one oracle: page*3 + lane. It is never used again.
type FeedID uint16

// Page is the page that the feed lives in.
func (id FeedID) Page() uint16 { return uint16(id) / LanesPerPage }

// Lane is the feed's place in its page: 0, 1 or 2.
func (id FeedID) Lane() int { return int(id) % LanesPerPage }

// IDAt is the feed in a lane of a page.
func IDAt(page uint16, lane int) FeedID { return FeedID(page*LanesPerPage + uint16(lane)) }

// Feed is one price that consumers read.
type Feed struct {
	ID       FeedID
	Name     string // such as "ETH/USD"
	Decimals uint8  // of the stored price: one unit is 10^-Decimals
}

// Slug is the feed's name in URLs and file names, such as "ETH-USD".
func (f Feed) Slug() string { return strings.ReplaceAll(f.Name, "/", "-") }

// Side is A or B. A feed takes one price from each.
type Side uint8

// The two sides.
const (
	A Side = iota
	B
)

// Sides is both sides, for loops.
var Sides = [2]Side{A, B}

// String is "A" or "B"; it is also the metric label.
func (s Side) String() string {
	if s == A {
		return "A"
	}
	return "B"
}

// Other is the opposite side.
func (s Side) Other() Side { return 1 - s }

// Policy is a feed's promise as it stands on chain, where consumers can read it (design 5.1, 6).
type Policy struct {
	MaxDivergence PPM           // agreement ends beyond this; 0 = no feed; at most 64 999
	MaxJump       PPM           // a change beyond this is held; at least 3*MaxDivergence, below 1 000 000
	JumpConfirm   time.Duration // how long a held price must stand; whole seconds, 10 s to 1 h
	Deviation     PPM           // the answer is refreshed when the price is this far from it
	Heartbeat     time.Duration // and at least this often; whole seconds, at most 1 h
}

// Limits of a policy; the contract enforces the same.
const (
	MaxMaxDivergence PPM = 64_999
	MinJumpConfirm       = 10 * time.Second
	MaxJumpConfirm       = time.Hour
	MaxHeartbeat         = time.Hour
)

// Check joins every reason why the contract would refuse p, or nil.
func (p Policy) Check() error {
	var faults []error
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf(format, args...))
		}
	}
	refuse(p.MaxDivergence == 0 || p.MaxDivergence > MaxMaxDivergence,
		"maxDivergence %v must be above 0 and at most %v", p.MaxDivergence, MaxMaxDivergence)
	refuse(p.MaxJump < 3*p.MaxDivergence || p.MaxJump >= ppmOne,
		"maxJump %v must be at least three times maxDivergence (%v) and below 100%%", p.MaxJump, 3*p.MaxDivergence)
	refuse(p.JumpConfirm < MinJumpConfirm || p.JumpConfirm > MaxJumpConfirm || p.JumpConfirm%time.Second != 0,
		"jumpConfirm %v must be whole seconds from %v to %v", p.JumpConfirm, MinJumpConfirm, MaxJumpConfirm)
	refuse(p.Deviation == 0 || p.Deviation >= ppmOne, "deviation %v must be above 0 and below 100%%", p.Deviation)
	refuse(p.Heartbeat < time.Second || p.Heartbeat > MaxHeartbeat || p.Heartbeat%time.Second != 0,
		"heartbeat %v must be whole seconds, at most %v", p.Heartbeat, MaxHeartbeat)
	return errors.Join(faults...)
}

// Difference is a threshold in which two policies differ, by its name in the config.
type Difference struct {
	Name       string
	Have, Want any
}

// Differences are the thresholds that p has otherwise than want.
func (p Policy) Differences(want Policy) (all []Difference) {
	for _, d := range []Difference{
		{"maxDivergence", p.MaxDivergence, want.MaxDivergence},
		{"deviation", p.Deviation, want.Deviation},
		{"heartbeat", p.Heartbeat, want.Heartbeat},
		{"maxJump", p.MaxJump, want.MaxJump},
		{"jumpConfirm", p.JumpConfirm, want.JumpConfirm},
	} {
		if d.Have != d.Want {
			all = append(all, d)
		}
	}
	return all
}

// Allowance is how much older than its heartbeat an answer may be before readers call it stale: a tenth
// of the heartbeat, at least 60 s (design 5.4).
func (p Policy) Allowance() time.Duration { return max(p.Heartbeat/10, time.Minute) }
