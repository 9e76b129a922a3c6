package dashboard

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"twofold/price"
)

// rules are the alerts that a relayer can judge of itself, by what it sees now.
var rules = []rule[view]{
	{"TwofoldNotReady", page, 2 * time.Minute, notReady},
	{"TwofoldConfigRefused", ticket, 5 * time.Minute, so(func(r *Relayer) bool { return !r.Config.OK }, "the config was changed and is refused, the old one holds")},

	{"TwofoldFeedLate", page, 30 * time.Second, eachFeed(late)},
	{"TwofoldFeedNotLanding", page, 0, eachFeed(notLanding)},
	{"TwofoldFeedDisputed", page, 5 * time.Minute, eachFeed(serves(price.StatusDisputed, "the two sides are further apart than the limit"))},
	{"TwofoldFeedMissing", page, 5 * time.Minute, eachFeed(serves(price.StatusMissing, "a side has no usable price"))},
	{"TwofoldFeedHeld", page, 15 * time.Minute, eachFeed(serves(price.StatusHeld, "a jump awaits its confirmation"))},
	{"TwofoldFeedWithoutAnswer", page, 5 * time.Minute, eachFeed(withoutAnswer)},
	{"TwofoldFeedPaused", ticket, 15 * time.Minute, eachFeed(paused)},
	{"TwofoldDivergenceHigh", ticket, 10 * time.Minute, eachFeed(nearlyApart)},
	{"TwofoldSideWithoutPrice", ticket, 2 * time.Minute, sidesWithoutPrice},
	{"TwofoldOutOfRange", page, 0, eachFeed(outOfRange)},
	{"TwofoldFeedRefuted", ticket, 5 * time.Minute, eachFeed(refuted)},

	{"TwofoldProviderGone", ticket, time.Minute, eachProvider(gone)},
	{"TwofoldProviderClock", ticket, 5 * time.Minute, eachProvider(clockApart)},
	{"TwofoldClockDoubted", page, 30 * time.Second, so(func(r *Relayer) bool { return r.Held.ClockDoubted }, "this machine's clock is ahead, and nothing is proposed")},

	{"TwofoldAttesterInactive", page, 30 * time.Second, eachAttester(inactive)},
	{"TwofoldSideUncovered", page, 30 * time.Second, eachAttester(uncovered)},
	{"TwofoldSideUnanswered", page, 30 * time.Second, eachAttester(unanswered)},
	{"TwofoldAttesterUnanswered", ticket, 5 * time.Minute, attestersUnanswered},
	{"TwofoldSideRefuses", page, time.Minute, sidesRefuse},
	{"TwofoldAttesterRefuses", ticket, 10 * time.Minute, attestersRefuse},
	{"TwofoldAttesterEndsSoon", page, 5 * time.Minute, eachAttester(endsWithin(60 * time.Hour))},
	{"TwofoldAttesterEnds", ticket, 5 * time.Minute, eachAttester(endsWithin(240 * time.Hour))},
	{"TwofoldPolicyDiffers", ticket, 15 * time.Minute, eachFeed(differs)},

	{"TwofoldRedisGone", ticket, 5 * time.Minute, so(func(r *Relayer) bool { return r.Turn.Redis != nil && !r.Turn.Redis.Answers }, "Redis does not answer; feeds go on, by the ranks of the configs")},

	{"TwofoldWalletEmpty", page, 30 * time.Second, so(func(r *Relayer) bool { return r.Held.WalletEmpty }, "the wallet cannot pay, and nothing is posted")},
	{"TwofoldWalletRunsDry", page, 5 * time.Minute, walletLastsFor(6)},
	{"TwofoldWalletBelowFloor", page, time.Minute, so(func(r *Relayer) bool { return r.Held.WalletBelowFloor }, "the wallet holds less than posting.walletFloor")},
	{"TwofoldWalletLow", ticket, 15 * time.Minute, walletLastsFor(1)},
	{"TwofoldGasTooDear", page, 2 * time.Minute, so(func(r *Relayer) bool { return r.Held.GasTooDear }, "gas is dearer than posting.maxFee, and nothing new is sent")},
	{"TwofoldBudgetSpent", ticket, time.Hour, so(func(r *Relayer) bool { return r.Spend.StretchPPM == 1_000_000 }, "the daily budget holds every trigger at its promise and can do no more")},

	{"TwofoldChainSilent", page, 30 * time.Second, paced(price.Silent, "no new head comes, and nothing is signed")},
	{"TwofoldChainLags", ticket, 5 * time.Minute, paced(price.Lagging, "the chain's time is behind ours, and reports are stamped by it")},
	{"TwofoldClockBehind", page, 30 * time.Second, paced(price.Ahead, "this machine's clock is behind the chain's, and nothing is signed")},
	{"TwofoldNoEndpointHealthy", page, 30 * time.Second, noEndpointHealthy},
	{"TwofoldEndpointAside", ticket, 10 * time.Minute, func(v view) []finding { return endpointsAside(v.relayer.Chain.Endpoints) }},

	{"TwofoldAccountBelowFloor", page, time.Minute, eachAccount(belowFloor)},
	{"TwofoldAccountLow", ticket, 15 * time.Minute, eachAccount(accountLow)},
	{"TwofoldAccountUnread", ticket, 5 * time.Minute, accountsUnread},
	{"TwofoldBatchesStopped", page, 5 * time.Minute, safeBehind(2 * time.Hour)},
	{"TwofoldBatchesLate", ticket, 10 * time.Minute, safeBehind(30 * time.Minute)},
	{"TwofoldOriginLate", ticket, 5 * time.Minute, func(v view) []finding { return originLate(v.relayer.Chain.Origin) }},
}

// so is a rule about the relayer as a whole.
func so(is func(*Relayer) bool, summary string) func(view) []finding {
	return func(v view) []finding {
		if !is(v.relayer) {
			return nil
		}
		return []finding{{summary: summary}}
	}
}

func notReady(v view) []finding {
	if v.relayer.Ready {
		return nil
	}
	return []finding{{summary: "answers are not landing within policy: " + strings.Join(v.relayer.Reasons, "; ")}}
}

// eachFeed is a rule about each feed: a summary of what is so, "" for nothing.
func eachFeed(of func(now time.Time, f *Facts) string) func(view) []finding {
	return func(v view) (all []finding) {
		for i := range v.feeds {
			f := &v.feeds[i]
			if summary := of(v.now, f); f.decided() && summary != "" {
				all = append(all, finding{feed: f.Name, summary: f.Name + ": " + summary})
			}
		}
		return all
	}
}

func serves(status price.Status, summary string) func(time.Time, *Facts) string {
	return func(_ time.Time, f *Facts) string {
		if f.status() != status {
			return ""
		}
		return summary + "; readers say " + status.String()
	}
}

func withoutAnswer(_ time.Time, f *Facts) string {
	if f.status() != price.StatusNone || f.Published.OnPause() {
		return ""
	}
	return "it has no answer; readers revert"
}

func paused(_ time.Time, f *Facts) string {
	if !f.Published.OnPause() {
		return ""
	}
	return "it is paused; readers revert"
}

func late(_ time.Time, f *Facts) string {
	status, age := f.status(), f.Published.Age(f.Stamp)
	if status != price.StatusOK && status != price.StatusStale || age <= f.Rule.Policy.Heartbeat {
		return ""
	}
	return fmt.Sprintf("its answer is %v old, more than the promised heartbeat of %v", age.Round(time.Second), f.Rule.Policy.Heartbeat)
}

// landsWithin is how many times as long as it may a post is due before it is an alarm.
const landsWithin = 10

func notLanding(now time.Time, f *Facts) string {
	if f.DueSince.IsZero() || now.Sub(f.DueSince) <= landsWithin*f.Rule.Lead {
		return ""
	}
	return fmt.Sprintf("a post is due for %v and does not land", now.Sub(f.DueSince).Round(time.Second))
}

func nearlyApart(_ time.Time, f *Facts) string {
	limit := f.Rule.Policy.MaxDivergence
	if f.Decision.A == 0 || f.Decision.B == 0 {
		return ""
	}
	apart := price.DivergencePPM(f.Decision.A, f.Decision.B)
	if 10*uint64(apart) <= 8*uint64(limit) {
		return ""
	}
	return fmt.Sprintf("its sides are %v apart, of %v", apart, limit)
}

func outOfRange(_ time.Time, f *Facts) string {
	if h := f.Decision.Health; h[price.A] != price.OutOfRange && h[price.B] != price.OutOfRange {
		return ""
	}
	return "a price does not fit the feed's decimals"
}

func refuted(_ time.Time, f *Facts) string {
	if !f.Decision.Refuted {
		return ""
	}
	return "another relayer's report says otherwise than what is seen here, and the page is left to others"
}

func differs(_ time.Time, f *Facts) string {
	if f.Differs == "" {
		return ""
	}
	return "the chain promises something else than the config: " + f.Differs
}

func sidesWithoutPrice(v view) (all []finding) {
	for i := range v.feeds {
		f := &v.feeds[i]
		for _, side := range price.Sides {
			if health := f.Decision.Health[side]; f.decided() && health != price.Healthy {
				all = append(all, finding{f.Name, side.String(), fmt.Sprintf("%s: side %v has no healthy price of %s: %v", f.Name, side, f.Providers[side], health)})
			}
		}
	}
	return all
}

func eachProvider(of func(ProviderState) string) func(view) []finding {
	return func(v view) (all []finding) {
		for _, p := range v.relayer.Providers {
			if summary := of(p); summary != "" {
				all = append(all, finding{subject: p.Name, summary: p.Name + ": " + summary})
			}
		}
		return all
	}
}

func gone(p ProviderState) string {
	if p.Connected {
		return ""
	}
	return strings.TrimSuffix("not connected: "+p.Why, ": ")
}

func clockApart(p ProviderState) string {
	if !p.Connected || p.OffsetMs <= 1_000 && p.OffsetMs >= -2_500 {
		return ""
	}
	return fmt.Sprintf("its clock and ours are %v apart", time.Duration(p.OffsetMs)*time.Millisecond)
}

// eachAttester finds what is true of all attesters of a side: one that can stand in for the others is enough.
func eachAttester(of func(now time.Time, a AttesterState) string) func(view) []finding {
	return func(v view) (all []finding) {
		for i, a := range v.relayer.Attesters {
			others := slices.ContainsFunc(v.relayer.Attesters, func(o AttesterState) bool { return o.Side == a.Side && of(v.now, o) == "" })
			first := slices.IndexFunc(v.relayer.Attesters, func(o AttesterState) bool { return o.Side == a.Side }) == i
			if summary := of(v.now, a); summary != "" && first && !others {
				all = append(all, finding{subject: a.Side, summary: "side " + a.Side + ": " + summary})
			}
		}
		return all
	}
}

func inactive(_ time.Time, a AttesterState) string {
	if a.Active {
		return ""
	}
	return "its attester may not sign: " + a.Why
}

func unanswered(_ time.Time, a AttesterState) string {
	if a.Trouble == "" {
		return ""
	}
	return "no attester answers as it should: " + a.Trouble
}

func attestersUnanswered(v view) (all []finding) {
	for _, a := range v.relayer.Attesters {
		if a.Trouble != "" {
			all = append(all, finding{subject: a.Address, summary: "attester " + a.URL + " of side " + a.Side + ": " + a.Trouble})
		}
	}
	return all
}

func uncovered(_ time.Time, a AttesterState) string {
	if a.CoveredUntil != nil {
		return ""
	}
	return "it has no attester, and no report counts"
}

func endsWithin(within time.Duration) func(time.Time, AttesterState) string {
	return func(now time.Time, a AttesterState) string {
		if a.CoveredUntil == nil || a.CoveredUntil.Sub(now) >= within {
			return ""
		}
		return "it has an attester until " + a.CoveredUntil.Format(time.DateTime) + " UTC only"
	}
}

func walletLastsFor(part int64) func(view) []finding {
	return func(v view) []finding {
		w := v.relayer.Wallet
		if w.LeftMs == nil || *w.LeftMs >= w.WarnMs/part {
			return nil
		}
		return []finding{{summary: "the wallet lasts for " + lasting(*w.LeftMs) + " more"}}
	}
}

func paced(pace price.Pace, summary string) func(view) []finding {
	return so(func(r *Relayer) bool { return r.Chain.Pace == pace.String() }, summary)
}

func noEndpointHealthy(v view) []finding {
	if !noneHealthy(v.relayer.Chain.Endpoints) {
		return nil
	}
	return []finding{{summary: "no RPC endpoint is healthy, the least bad is read"}}
}

func noneHealthy(endpoints []EndpointState) bool {
	return len(endpoints) > 0 && !slices.ContainsFunc(endpoints, func(e EndpointState) bool { return e.Healthy })
}

func endpointsAside(endpoints []EndpointState) (all []finding) {
	for _, e := range endpoints {
		if !e.Healthy {
			all = append(all, finding{subject: e.Name, summary: "RPC endpoint " + e.Name + " is aside: " + e.Why})
		}
	}
	return all
}

func eachAccount(of func(AccountState) string) func(view) []finding {
	return func(v view) (all []finding) {
		for _, a := range v.relayer.Accounts {
			if summary := of(a); summary != "" {
				all = append(all, finding{subject: a.Name, summary: a.Name + ": " + summary})
			}
		}
		return all
	}
}

func belowFloor(a AccountState) string {
	wei, read := new(big.Int).SetString(a.Wei, 10)
	floor, known := new(big.Int).SetString(a.FloorWei, 10)
	if !read || !known || wei.Cmp(floor) >= 0 {
		return ""
	}
	return "it holds less than its floor"
}

func accountLow(a AccountState) string {
	if a.LeftMs == nil || *a.LeftMs >= a.WarnMs {
		return ""
	}
	return "it lasts for " + lasting(*a.LeftMs) + " more"
}

// accountsUnread counts from the start where one was never read.
func accountsUnread(v view) (all []finding) {
	for _, a := range v.relayer.Accounts {
		if summary := unread(v.now, v.relayer.Started, a); summary != "" {
			all = append(all, finding{subject: a.Name, summary: a.Name + ": " + summary})
		}
	}
	return all
}

func unread(now, started time.Time, a AccountState) string {
	last := started
	if a.ReadAt != nil {
		last = *a.ReadAt
	}
	ago := now.Sub(last)
	if ago <= 10*time.Minute {
		return ""
	}
	return "it was not read for " + lasting(ago.Milliseconds()) + ", and what is shown of it is old"
}

func safeBehind(limit time.Duration) func(view) []finding {
	return func(v view) []finding {
		c := v.relayer.Chain
		if c.Safe == nil || c.HeadTime == nil || c.HeadTime.Sub(c.Safe.Time) <= limit {
			return nil
		}
		return []finding{{summary: fmt.Sprintf("the newest safe block is %v behind: batches do not reach L1", c.HeadTime.Sub(c.Safe.Time))}}
	}
}

func originLate(origin *Level) []finding {
	if origin == nil || origin.AgeMs <= (15*time.Minute).Milliseconds() {
		return nil
	}
	return []finding{{summary: "the L1 block that the L2 knows is " + lasting(origin.AgeMs) + " old"}}
}

// lasting is a time in milliseconds for people: hours, or less.
func lasting(ms int64) string {
	d := time.Duration(ms) * time.Millisecond
	if d >= 2*time.Hour {
		return fmt.Sprintf("%d h", d/time.Hour)
	}
	return fmt.Sprintf("%d min", d/time.Minute)
}
