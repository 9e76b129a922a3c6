package dashboard

import (
	"strings"
	"testing"
	"time"

	"twofold/aggregator"
	"twofold/price"
)

func TestEachOutcomeHasAReasonWithItsNumbers(t *testing.T) {
	at := func(ago time.Duration) uint32 { return uint32(t0.Add(-ago).Unix()) }
	trouble := func(kind price.Standing, d time.Duration) price.Since {
		return price.Since{Trouble: t0.Add(-d), Kind: kind, KindAt: t0.Add(-d)}
	}
	both := func(m *moment, p price.Price) { m.a.Price, m.b.Price = p, p }
	held := func(m *moment, ago time.Duration) {
		m.published.Mark, m.published.Candidate, m.published.CandidateAt = price.MarkHeld, 3_900_0000, at(ago)
	}
	reached := map[aggregator.Outcome]bool{}
	for _, c := range []struct {
		name   string
		change func(*moment)
		want   string
	}{
		{"unknown", func(m *moment) { m.published = price.Published{} }, "The oracle has no such feed, so nothing is published: its owner may add it."},
		{"removed", func(m *moment) { m.published.Mark = price.MarkRemoved }, "The feed was removed by the oracle's owner, so nothing is published."},
		{"all paused", func(m *moment) { m.published.Paused = true }, "The whole oracle is paused, so nothing is published until its owner lifts that."},
		{"paused", func(m *moment) { m.published.Mark = price.MarkPaused }, "The feed is paused, so nothing is published until the oracle's owner lifts that."},

		{"no quote at all", func(m *moment) { m.a = price.Quote{}; m.since = price.Since{} },
			"Missing: coinbase has said no price yet, kraken says 3000.00; posted as an absence after 5s of it, 0s so far."},
		{"withdrawn", func(m *moment) { m.b.Gone = price.WideSpread; m.since = trouble(price.Absent, 3*time.Second) },
			"Missing: coinbase says 3000.00, kraken has no price (wide spread); posted as an absence after 5s of it, 3s so far."},
		{"A's clock", func(m *moment) { m.a.Offset = 3 * time.Second },
			"Missing: coinbase's clock is more than 2s ahead of ours or 5s behind it, kraken says 3000.00; posted as an absence after 5s of it, 0s so far."},
		{"B's clock", func(m *moment) { m.b.Offset = -6 * time.Second },
			"Missing: coinbase says 3000.00, kraken's clock is more than 2s ahead of ours or 5s behind it; posted as an absence after 5s of it, 0s so far."},
		{"A is old", func(m *moment) { m.a.Stated = t0.Add(-3210 * time.Millisecond) },
			"Missing: coinbase's price is too old (last confirmed 3.2s ago, limit 3s), kraken says 3000.00; posted as an absence after 5s of it, 0s so far."},
		{"B is old", func(m *moment) { m.b.Stated = t0.Add(-90 * time.Second) },
			"Missing: coinbase says 3000.00, kraken's price is too old (last confirmed 1m30s ago, limit 3s); posted as an absence after 5s of it, 0s so far."},
		{"A does not fit", func(m *moment) { m.a.Price = 0 },
			"Missing: coinbase's price does not fit the contract, kraken says 3000.00; posted as an absence after 5s of it, 0s so far."},
		{"B does not fit", func(m *moment) { m.b.Price = price.MaxPrice + 1 },
			"Missing: coinbase says 3000.00, kraken's price does not fit the contract; posted as an absence after 5s of it, 0s so far."},
		{"an absence is due", func(m *moment) { m.a.Gone = price.Crossed; m.since = trouble(price.Absent, 5*time.Second) },
			"Missing: coinbase has no price (crossed), kraken says 3000.00; being posted as an absence."},

		{"disputed", func(m *moment) { m.b.Price = 3_148_0500 },
			"Disputed: coinbase says 3000.00, kraken says 3148.05, 4.8162% apart, limit 1%; posted as a dispute after 5s of it, 0s so far."},
		{"a dispute is due", func(m *moment) { m.b.Price = 3_150_0000; m.since = trouble(price.Apart, 5*time.Second) },
			"Disputed: coinbase says 3000.00, kraken says 3150.00, 4.8781% apart, limit 1%; being posted as a dispute."},
		{"a dispute stands", func(m *moment) {
			m.b.Price, m.published.Mark, m.published.Clock = 3_150_0000, price.MarkDisputed, at(15*time.Second)
			m.since = trouble(price.Apart, time.Minute)
		}, "Disputed: coinbase says 3000.00, kraken says 3150.00, 4.8781% apart, limit 1%; posted as a dispute, and once more in 40s."},
		{"a dispute is due again", func(m *moment) {
			m.b.Price, m.published.Mark, m.published.Clock = 3_150_0000, price.MarkDisputed, at(55*time.Second)
			m.since = trouble(price.Apart, time.Minute)
		}, "Disputed: coinbase says 3000.00, kraken says 3150.00, 4.8781% apart, limit 1%; being posted as a dispute once more, as each heartbeat."},

		{"settling", func(m *moment) { m.since.Agreed = t0.Add(-500 * time.Millisecond) },
			"Settling: coinbase says 3000.00 and kraken says 3000.00, 0% apart, limit 1%; they must agree for 2s, 500ms so far."},
		{"cleared", func(m *moment) { m.published.Price, m.published.AnswersFrom = 0, uint32(t0.Unix())+4 },
			"Settling: the feed was unpaused a moment ago, and observations count in 4s only."},
		{"holding", func(m *moment) { both(m, 3_900_0000); held(m, 4*time.Second) },
			"Held: the contract holds a jump to 3900.00, 30% from the answer, limit 20%; it is confirmed once it has stood for 10s, 4s so far."},
		{"a hold is ripe", func(m *moment) { both(m, 3_900_0000); held(m, 10*time.Second) },
			"Publishing: the held price has stood long enough to be confirmed, and the sides agree on 3900.00."},
		{"a hold is left", func(m *moment) { both(m, 4_400_0000); held(m, 4*time.Second) },
			"Publishing: the price has left the one that the contract holds, and the sides agree on 4400.00."},
		{"a hold is over", func(m *moment) { held(m, 4*time.Second) },
			"Publishing: the trouble that stands on chain (HELD) is over, and the sides agree on 3000.00."},
		{"first", func(m *moment) { m.published.Price = 0 }, "Publishing: the feed has no answer yet, and the sides agree on 3000.00."},
		{"deviation", func(m *moment) { both(m, 3_012_3456) }, "Publishing: the sides agree on 3012.3456, 0.4115% from the answer, trigger 0.2%."},
		{"heartbeat", func(m *moment) { m.published.At = at(75 * time.Second) },
			"Publishing: the sides agree on 3000.00, and the answer is 1m15s old, due at 55s."},
		{"nothing is due", func(m *moment) { m.b.Price = 3_000_2000 },
			"Nothing is due: the sides agree on 3000.10, 0.0033% from the answer, trigger 0.2%; the answer is 1s old, due at 55s."},
	} {
		m := newMoment(t0)
		c.change(&m)
		f := m.facts()
		reached[f.Decision.Outcome] = true
		if got := reason(&f, nil); got != c.want {
			t.Errorf("%s (%s):\ngot  %s\nwant %s", c.name, f.Decision.Outcome, got, c.want)
		}
		for _, check := range f.Decision.Checks.All() {
			if meaning(check.Name) == "" {
				t.Errorf("the check %q has no meaning", check.Name)
			}
		}
	}
	for o := range aggregator.OutcomeEnd {
		if !reached[o] {
			t.Errorf("no reason of %s was tried", o)
		}
	}
}

func TestTroubleThatIsRefutedSaysByWhatAndForHowLong(t *testing.T) {
	m := newMoment(t0)
	m.a.Gone, m.since = price.Crossed, price.Since{Trouble: t0.Add(-time.Minute), Kind: price.Absent, KindAt: t0.Add(-time.Minute)}
	by, waits := m.facts(), m.facts()
	by.Decision = by.Decision.LeftToOthers(20*time.Second, 66*time.Second)
	waits.Decision = waits.Decision.Waiting(40*time.Second, time.Minute)
	for rest, f := range map[string]*Facts{
		"another relayer's report of 20s ago says otherwise, so its page is left to others until that is 1m6s old.":                 &by,
		"another relayer contradicted what was posted of its page, so that is left to others until this has lasted 1m, 40s so far.": &waits,
	} {
		if got, want := reason(f, nil), "Missing: coinbase has no price (crossed), kraken says 3000.00; "+rest; got != want {
			t.Errorf("got %s", got)
		}
		if checks := f.Decision.Checks.All(); meaning(checks[len(checks)-1].Name) == "" {
			t.Error("the check has no meaning")
		}
	}
}

func TestWhatIsDueSaysWhyItHasNotLanded(t *testing.T) {
	m := newMoment(t0)
	m.a.Price, m.b.Price = 3_030_0000, 3_030_0000
	f := m.facts()
	f.Waits = "the chain is silent, and nothing is signed meanwhile"
	refused := &Transaction{Outcome: "NotSigned", Error: "side B: price moved"}
	want := "Publishing: the sides agree on 3030.00, 1% from the answer, trigger 0.2%; " +
		"the last try was NotSigned: side B: price moved; it waits: the chain is silent, and nothing is signed meanwhile."
	if got := reason(&f, refused); got != want {
		t.Errorf("got %s", got)
	}
	if got := reason(&f, &Transaction{Outcome: "Landed"}); strings.Contains(got, "last try") {
		t.Errorf("a post that landed is told as a failure: %s", got)
	}
	quiet := newMoment(t0).facts()
	quiet.Waits = f.Waits
	if got := reason(&quiet, refused); strings.Contains(got, "waits") || strings.Contains(got, "NotSigned") {
		t.Errorf("where nothing is due: %s", got)
	}
	quiet.Published.Clock -= 5 // what was judged against is not in a block yet
	if got := reason(&quiet, nil); !strings.HasSuffix(got, "; a post is in flight.") {
		t.Errorf("what is in flight is not told: %s", got)
	}
	if got := reason(&Facts{}, nil); !strings.HasPrefix(got, "Nothing is decided yet") {
		t.Errorf("before the first decision: %s", got)
	}
}

func TestEachStatusSaysWhatItMeansForReaders(t *testing.T) {
	for s := range price.StatusEnd {
		if statusReason(s) == "" {
			t.Errorf("%s means nothing", s)
		}
	}
}

func TestNumbersAreForPeople(t *testing.T) {
	for want, got := range map[string]string{
		"0s": text(0, aggregator.Milliseconds), "100ms": text(109, aggregator.Milliseconds), "59.9s": text(59_940, aggregator.Milliseconds),
		"1m": text(60_000, aggregator.Milliseconds), "4m10s": text(250_000, aggregator.Milliseconds), "1h0m": text(3_600_000, aggregator.Milliseconds),
		"4.815%":  text(48_150, aggregator.PPM),
		"3085.52": amount(3085_5200, 4), "14.9904325": amount(1499043250, 8), "7.00": amount(7_0000, 4), "7.5": amount(75, 1), "7": amount(7, 0),
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
