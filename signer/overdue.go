package signer

import (
	"time"

	"twofold/price"
)

// Overdue is what is due of a feed and does not land, as far as an attester can tell (design section 8, P10), a closed set.
type Overdue uint8

// What can be overdue, the worst first.
const (
	// LeftBehind: its own provider is away from the answer by more than the promised deviation and the divergence limit together,
	// though no trouble stands. An honest other side is within the limit, so a new answer is due whatever that one says.
	LeftBehind Overdue = iota
	// Late: nothing of the feed has landed for longer than the heartbeat.
	Late
	// Untold: trouble has lasted for disputeAfter, and the chain does not show any.
	Untold
	// Withheld: a proposer leaves the lane out although it must be claimed, and was refused for it.
	Withheld
	overdueEnd
)

var overdueLabels = [overdueEnd]string{"left_behind", "late", "untold", "withheld"}

var overdueTexts = [overdueEnd]string{
	LeftBehind: "its own provider has left the answer by more than the deviation and the limit together",
	Late:       "the answer is older than the heartbeat",
	Untold:     "trouble lasts, and the chain does not show it",
	Withheld:   "a proposer leaves it out of its reports",
}

// String is the metric's label.
func (o Overdue) String() string {
	if o >= overdueEnd {
		return "unknown"
	}
	return overdueLabels[o]
}

// Patience is how long what is due may take to land before an attester calls it overdue: the stagger of a few relayers, and a
// transaction that is replaced.
const Patience = 15 * time.Second

// prospect is what an attester sees of a feed at one moment.
type prospect struct {
	now   time.Time
	chain time.Time // by which the answer's age is judged: ours, or the chain's while that lags

	lane   price.Published
	policy price.Policy
	own    price.Price // its own provider's; 0: it has no healthy one

	trouble  time.Time // since when it sees trouble, by its own provider or as it is told; zero: it does not
	withheld string    // the proposer that does; empty: none
}

// due is what should have landed, or be on its way. How long that may take is the caller's concern.
func (p prospect) due(disputeAfter time.Duration) (found [overdueEnd]bool) {
	if !p.lane.Live() || p.lane.Waits(uint32(p.chain.Unix())) {
		return found
	}
	found[Withheld] = p.withheld != ""
	stood := time.Unix(int64(p.lane.Clock), 0) // what stands of trouble is posted again each heartbeat
	switch p.lane.Mark {
	case price.MarkDisputed, price.MarkMissing:
		found[Late] = p.chain.Sub(stood) > p.policy.Heartbeat
		return found
	case price.MarkHeld:
		found[Late] = p.chain.Sub(stood) > p.policy.Heartbeat+p.policy.JumpConfirm
	default:
		found[Late] = p.lane.Age(p.chain) > p.policy.Heartbeat
		found[LeftBehind] = p.own != 0 && p.lane.Price != 0 && price.Jumped(p.lane.Price, p.own, p.policy.Deviation+p.policy.MaxDivergence)
	}
	found[Untold] = !p.trouble.IsZero() && p.now.Sub(p.trouble) > disputeAfter
	return found
}

// overdue times what is due of one feed.
type overdue struct {
	since   [overdueEnd]time.Time // zero: it is not due
	alarmed [overdueEnd]bool
	trouble time.Time // when trouble was seen last
	gone    time.Time // since when its own provider has no price; zero: it has one
}

// judge takes what is seen now, and tells what is overdue. Trouble may hold an answer up until it is posted itself, or is over and
// agreement has settled, and no longer: so a proposer that makes up trouble cannot keep the alarm down.
func (o *overdue) judge(p prospect, c Config) {
	if !p.trouble.IsZero() {
		o.trouble = p.now
	}
	for what, due := range p.due(c.DisputeAfter) {
		if !due {
			o.since[what], o.alarmed[what] = time.Time{}, false
			continue
		}
		if o.since[what].IsZero() {
			o.since[what] = p.now
		}
		o.alarmed[what] = o.alarmed[what] || p.now.Sub(o.since[what]) > o.patience(Overdue(what), c)
	}
}

func (o *overdue) patience(what Overdue, c Config) time.Duration {
	switch {
	case what == Withheld:
		return 0 // that was counted before it was refused
	case what != Untold && o.trouble.After(o.since[what].Add(-c.Settle)):
		return Patience + c.DisputeAfter + c.Settle
	default:
		return Patience
	}
}
