package dashboard

import (
	"fmt"
	"strings"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

// reason is one sentence that says why a feed has not published, or why it does. last is what became of its last post; nil: it
// had none.
func reason(f *Facts, last *Transaction) string {
	if !f.decided() {
		return "Nothing is decided yet: what the chain says of the feed was not read so far."
	}
	parts := []string{judgement(f)}
	if f.Decision.Outcome.Due() {
		if last != nil && failed(last.Outcome) {
			text := "the last try was " + last.Outcome
			if last.Error != "" {
				text += ": " + last.Error
			}
			parts = append(parts, text)
		}
		if f.Waits != "" {
			parts = append(parts, "it waits: "+f.Waits)
		}
	} else if f.inFlight() {
		parts = append(parts, "a post is in flight")
	}
	return strings.Join(parts, "; ") + "."
}

// failed tells the outcomes of a post after which the feed is due again.
func failed(outcome string) bool {
	switch outcome {
	case "Reverted", "Rejected", "NotSigned", "TimedOut", "BeatenToIt":
		return true
	}
	return false
}

// judgement is what the decision says by itself.
func judgement(f *Facts) string {
	d := &f.Decision
	agreed := fmt.Sprintf("the sides agree on %s", amount(price.Mean(d.A, d.B), f.Decimals))
	switch d.Outcome {
	case aggregator.Paused:
		return closed(f)
	case aggregator.Settling:
		return settling(f)
	case aggregator.Holding:
		return "Held: the contract holds a jump to " + amount(d.Published.Candidate, f.Decimals) + f.beyond(", %s from the answer, limit %s", "jump") +
			f.beyond("; it is confirmed once it has stood for %[2]s, %[1]s so far", "held for")
	case aggregator.PublishConfirm:
		return "Publishing: the held price has stood long enough to be confirmed, and " + agreed
	case aggregator.PublishFollow:
		return "Publishing: the price has left the one that the contract holds, and " + agreed
	case aggregator.PublishRecovered:
		return "Publishing: the trouble that stands on chain (" + d.Published.Mark.String() + ") is over, and " + agreed
	case aggregator.PublishFirst:
		return "Publishing: the feed has no answer yet, and " + agreed
	case aggregator.PublishDeviation:
		return "Publishing: " + agreed + f.beyond(", %s from the answer, trigger %s", "deviation")
	case aggregator.PublishHeartbeat:
		return "Publishing: " + agreed + f.beyond(", and the answer is %s old, due at %s", "heartbeat")
	case aggregator.Unchanged:
		return "Nothing is due: " + agreed + f.beyond(", %s from the answer, trigger %s", "deviation") +
			f.beyond("; the answer is %s old, due at %s", "heartbeat")
	default:
		return trouble(f)
	}
}

// closed is why nothing can be reported.
func closed(f *Facts) string {
	switch p := f.Decision.Published; {
	case !p.Exists:
		return "The oracle has no such feed, so nothing is published: its owner may add it"
	case p.Mark == price.MarkRemoved:
		return "The feed was removed by the oracle's owner, so nothing is published"
	case p.Paused:
		return "The whole oracle is paused, so nothing is published until its owner lifts that"
	default:
		return "The feed is paused, so nothing is published until the oracle's owner lifts that"
	}
}

func settling(f *Facts) string {
	if left, cleared := f.check("cleared, waits"); cleared {
		return "Settling: the feed was unpaused a moment ago, and observations count in " + text(left.Value, left.Unit) + " only"
	}
	return fmt.Sprintf("Settling: %s and %s", says(f, price.A), says(f, price.B)) + f.beyond(", %s apart, limit %s", "divergence") +
		f.beyond("; they must agree for %[2]s, %[1]s so far", "agreed for")
}

// trouble is that the sides do not agree, and what of it stands on chain.
func trouble(f *Facts) string {
	d := &f.Decision
	kind, stands := "an absence", d.Published.Mark == price.MarkMissing
	sentence := "Missing: " + says(f, price.A) + ", " + says(f, price.B)
	if d.A != 0 && d.B != 0 {
		kind, stands = "a dispute", d.Published.Mark == price.MarkDisputed
		sentence = "Disputed: " + says(f, price.A) + ", " + says(f, price.B) + f.beyond(", %s apart, limit %s", "divergence")
	}
	lasting, _ := f.check("trouble for")
	switch {
	case d.Refuted:
		return sentence + f.beyond("; another relayer's report of %s ago says otherwise, so its page is left to others until that is %s old", "left to others") +
			f.beyond("; another relayer contradicted what was posted of its page, so that is left to others until this has lasted %[2]s, %[1]s so far", "contradicted before")
	case !lasting.Reached:
		return sentence + f.beyond("; posted as "+kind+" after %[2]s of it, %[1]s so far", "trouble for")
	case d.Outcome.Due() && stands:
		return sentence + "; being posted as " + kind + " once more, as each heartbeat"
	case d.Outcome.Due():
		return sentence + "; being posted as " + kind
	default:
		again, _ := f.check("trouble posted")
		return sentence + "; posted as " + kind + ", and once more in " + text(again.Margin(), again.Unit)
	}
}

// says is what a side has to say.
func says(f *Facts, side price.Side) string {
	d, who := &f.Decision, f.Providers[side]
	switch d.Health[side] {
	case price.Healthy:
		return who + " says " + amount([2]price.Price{d.A, d.B}[side], f.Decimals)
	case price.Skewed:
		return fmt.Sprintf("%s's clock is more than %v ahead of ours or %v behind it", who, price.MaxAhead, price.MaxBehind)
	case price.Stale:
		return who + "'s price is too old" + f.beyond(" (last confirmed %s ago, limit %s)", "age "+side.String())
	case price.OutOfRange:
		return who + "'s price does not fit the contract"
	default:
		if d.Gone[side] != price.Present {
			return who + " has no price (" + d.Gone[side].String() + ")"
		}
		return who + " has said no price yet"
	}
}

// beyond puts a check's value and limit into a phrase; "" if the decision does not rest on that check.
func (f *Facts) beyond(phrase, name string) string {
	c, found := f.check(name)
	if !found {
		return ""
	}
	return fmt.Sprintf(phrase, text(c.Value, c.Unit), text(c.Limit, c.Unit))
}

// text is a check's number for people.
func text(n int64, unit aggregator.Unit) string {
	if unit == aggregator.PPM {
		return price.PPM(n).String()
	}
	d := time.Duration(n) * time.Millisecond
	if d < time.Minute {
		return d.Round(time.Second / 10).String()
	}
	minutes, seconds, _ := strings.Cut(d.Round(time.Second).String(), "m")
	if seconds == "0s" {
		return minutes + "m"
	}
	return minutes + "m" + seconds
}

// amount is a price without the zeros at its end, but for two places.
func amount(p price.Price, decimals uint8) string {
	whole, rest, found := strings.Cut(p.Text(decimals), ".")
	if !found {
		return whole
	}
	rest = strings.TrimRight(rest, "0")
	for len(rest) < min(2, int(decimals)) {
		rest += "0"
	}
	return whole + "." + rest
}

// meanings are of reaching a check's limit, by the check's name.
var meanings = map[string]string{
	"age A":               "side A has no price",
	"age B":               "side B has no price",
	"divergence":          "beyond it the sides dispute, and nothing is published",
	"trouble for":         "the trouble is posted",
	"trouble posted":      "the trouble is posted once more",
	"agreed for":          "the sides have settled, and publishing goes on",
	"cleared, waits":      "observations count again",
	"deviation":           "a post is due",
	"heartbeat":           "a post is due, early enough to land in time",
	"jump":                "beyond it the contract holds the price until it is confirmed",
	"held for":            "the held price is confirmed",
	"left candidate":      "another price is held instead",
	"contradicted before": "trouble has lasted for long enough to be posted, though another relayer contradicted what was posted before",
	"left to others":      "what another relayer posted no longer counts against the trouble seen here, and that is posted",
}

// meaning is of reaching the limit of the check with that name.
func meaning(check string) string { return meanings[check] }

// statusReason says what a reader's status means for those who read.
func statusReason(s price.Status) string { return statusReasons[s] }

var statusReasons = [price.StatusEnd]string{
	price.StatusRemoved:  "The feed was removed: readers revert.",
	price.StatusNone:     "There is no answer: readers revert.",
	price.StatusPaused:   "The feed is paused: readers revert.",
	price.StatusDisputed: "A dispute stands on chain: readers get the last answer, marked as such.",
	price.StatusMissing:  "The absence of a side stands on chain: readers get the last answer, marked as such.",
	price.StatusHeld:     "The contract holds a jump: readers get the answer before it, marked as such.",
	price.StatusStale:    "The answer is older than the heartbeat and its allowance: readers get it with its own time.",
	price.StatusOK:       "Readers get the answer.",
}
