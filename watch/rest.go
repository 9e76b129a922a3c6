package watch

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"time"

	"twofold/contracts"
	"twofold/price"
)

// Concern is an alarm that is about no single feed, a closed set.
type Concern uint8

// The concerns.
const (
	Chain     Concern = iota // the chain is out of our sight, or its time and ours do not go together
	Attesters                // a side has no active attester, or soon has none: then no report is taken
	Funds                    // an account holds less than its floor
	Guardian                 // the key that is to pause is not entitled to any more
	concernEnd
)

var concernNames = [concernEnd]string{"chain", "attesters", "funds", "guardian"}

// String is the concern's name; it is also the metric's label.
func (c Concern) String() string { return concernNames[c] }

// rest is what seldom changes, as it was read last.
type rest struct {
	readAt   time.Time // zero: never
	covered  [2]time.Time
	balances []*big.Int // of the accounts
	may      contracts.Authority
	err      error // why it cannot be read; nil: it was, the last time
}

// staleRest is how old it may be before that is a concern.
const staleRest = 3 * time.Minute

// readOn reads what seldom changes, again and again.
func (w *Watcher) readOn(ctx context.Context) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		}
		timer.Reset(readEvery)
		if err := w.readRest(ctx); err != nil {
			w.mu.Lock()
			w.rest.err = err
			w.mu.Unlock()
			timer.Reset(readAgain)
		}
	}
}

func (w *Watcher) readRest(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	promises, err := w.parts.Oracle.Promises(ctx)
	if err != nil {
		return err
	}
	now := rest{readAt: time.Now()}
	for _, side := range price.Sides {
		if now.covered[side], err = w.parts.Oracle.CoveredUntil(ctx, side); err != nil {
			return err
		}
	}
	if now.may, err = w.parts.Oracle.Authority(ctx); err != nil {
		return err
	}
	for _, account := range w.parts.Accounts {
		balance, err := w.parts.Balances.BalanceAt(ctx, account.Address, nil)
		if err != nil {
			return fmt.Errorf("reading the balance of %v: %w", account.Address, err)
		}
		now.balances = append(now.balances, balance)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.rest = now
	for _, f := range w.feeds {
		if promise := promises[f.Name]; promise.ID == f.ID && !promise.Removed {
			f.policy = promise.Policy
		}
	}
	w.metrics.rest(now)
	w.metrics.armed.Set(number(w.parts.Pauser != nil && w.parts.Holder.holds(now.may)))
	return nil
}

// judgeRest says which concerns begin and end.
func (w *Watcher) judgeRest(now time.Time) {
	for concern, trouble := range [concernEnd]string{
		Chain: w.chainTrouble(now), Attesters: w.attesterTrouble(now), Funds: w.fundsTrouble(), Guardian: w.guardianTrouble(),
	} {
		c := Concern(concern)
		hold := time.Duration(0)
		if c == Chain {
			hold = w.cfg.BlindFor
		}
		l := &w.general[c]
		begins, ends := l.next(now, trouble != "", hold)
		if trouble != "" {
			l.text = trouble
		}
		switch {
		case begins:
			w.log.Warn("an alarm begins", "alarm", c.String(), "meaning", trouble)
		case ends:
			w.log.Info("an alarm is over", "alarm", c.String())
		}
		w.metrics.concern(c, l.firing)
	}
}

// chainTrouble is why what we see of the chain cannot be relied upon; empty: it can.
func (w *Watcher) chainTrouble(now time.Time) string {
	switch {
	case w.head.Seen.IsZero():
		return "no head was read yet"
	case w.pace == price.Silent:
		return "no new head comes that can be believed"
	case w.pace == price.Ahead:
		return "heads are ahead of this machine's clock"
	case w.pace == price.Lagging:
		return "heads are behind this machine's clock"
	case w.unread != nil:
		return "the feeds cannot be read: " + oneLine(w.unread)
	case w.deaf != nil:
		return "reports cannot be read, so that an answer that is replaced at once may be missed: " + oneLine(w.deaf)
	case w.rest.err != nil && now.Sub(w.rest.readAt) > staleRest:
		return "what the oracle promises cannot be read: " + oneLine(w.rest.err)
	default:
		return ""
	}
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

func (w *Watcher) attesterTrouble(now time.Time) string {
	if w.rest.readAt.IsZero() {
		return ""
	}
	var faults []error
	for _, side := range price.Sides {
		switch until := w.rest.covered[side]; {
		case until.IsZero():
			faults = append(faults, fmt.Errorf("side %v has no active attester, so that no report is taken", side))
		case until.Sub(now) < w.cfg.CoverageWarn:
			faults = append(faults, fmt.Errorf("side %v has an active attester until %v only", side, until.UTC()))
		}
	}
	return joined(faults)
}

func (w *Watcher) fundsTrouble() string {
	var faults []error
	for i, balance := range w.rest.balances {
		if a := w.parts.Accounts[i]; balance.Cmp(a.Floor) < 0 {
			faults = append(faults, fmt.Errorf("%v holds %v wei, less than its floor of %v", a.Address, balance, a.Floor))
		}
	}
	return joined(faults)
}

func (w *Watcher) guardianTrouble() string {
	holder := w.parts.Holder
	if w.parts.Pauser == nil || w.rest.readAt.IsZero() || holder.holds(w.rest.may) {
		return ""
	}
	role := "guardian"
	if holder.Owner {
		role = "owner"
	}
	return fmt.Sprintf("the %s is %v now, and not %v, whose key is here: nothing can be paused", role, holder.among(w.rest.may), holder.Address)
}

func joined(faults []error) string {
	if len(faults) == 0 {
		return ""
	}
	return strings.ReplaceAll(errors.Join(faults...).Error(), "\n", "; ")
}

// secondsUntil is a time for a metric; one beyond what is planned for is for ever.
func secondsUntil(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return min(t.Unix(), math.MaxUint32)
}
