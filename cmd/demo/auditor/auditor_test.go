package auditor

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/price"
	"twofold/report"
)

func TestRoundsCountsAnswersOfTheLaneAndNothingElse(t *testing.T) {
	w := newWorld()
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mine(2, says(t, 1, report.Nothing, 0, 0), event(t, 2, 0, report.Lane{Claim: report.Agreed, A: 3000_00, B: 3000_00})) // of its page-mate; a page that was skipped
	w.mine(3, says(t, 2, report.Agreed, 3000_00, 3040_00))                                                                 // beyond the limit: counts as nothing
	w.mine(4, says(t, 3, report.Disputed, 3000_00, 3040_00))
	w.mine(5, says(t, 4, report.Agreed, 4000_00, 4000_00)) // a jump: held
	if f := w.feed(t); f.Rounds != 1 {
		t.Errorf("rounds: got %d, want 1", f.Rounds)
	}
	w.mine(6, says(t, 5, report.Agreed, 3000_00, 3001_00), says(t, 6, report.Agreed, 3000_00, 3001_00)) // two in one block
	if f := w.feed(t); f.Rounds != 3 {
		t.Errorf("rounds: got %d, want 3", f.Rounds)
	}
}

func TestTheAnswerAndTheStatusAreWhatTheReaderServes(t *testing.T) {
	w := newWorld()
	if f := w.feed(t); f.Answer != "300000000000" || f.Decimals != 8 || f.Status != "OK" || f.Address != reader.Hex() || f.Feed != "ETH/USD" {
		t.Errorf("got %+v", f)
	}
	w.reader.round = contracts.Round{Decimals: 8}
	w.reader.refusal = &contracts.RevertError{Name: "Error", Reason: "No data present"}
	if f := w.feed(t); f.Answer != "" || f.Status != "NONE" {
		t.Errorf("without an answer: got %q, %s, want none, NONE", f.Answer, f.Status)
	}
	w.reader.refusal = errors.New("connection refused")
	if _, err := w.Figures(t.Context()); err == nil {
		t.Error("a reader that could not be read is no figure")
	}
}

func TestAgeIsThatOfTheAnswerInTheBlockThatReplacesIt(t *testing.T) {
	w := newWorld()
	w.mineUntil(50) // nothing to be old yet
	w.mine(51, says(t, 50, report.Agreed, 3000_00, 3000_00))
	if f := w.feed(t); f.MaxAgeSeconds != 0 {
		t.Errorf("before the first answer has stood: got %d s, want 0", f.MaxAgeSeconds)
	}
	w.mineUntil(60)
	w.mine(61, says(t, 60, report.Agreed, 3000_00, 3000_00))
	w.mineUntil(65)
	if f := w.feed(t); f.MaxAgeSeconds != 11 {
		t.Errorf("got %d s, want 11: a consumer early in block 61 found the answer of second 50", f.MaxAgeSeconds)
	}
}

func TestAnAnswerAheadOfItsBlockHasNoAge(t *testing.T) {
	w := newWorld()
	w.mine(1, says(t, 3, report.Agreed, 3000_00, 3000_00))
	w.mine(2)
	if f := w.feed(t); f.MaxAgeSeconds != 0 {
		t.Errorf("got %d s, want 0", f.MaxAgeSeconds)
	}
}

func TestTroubleIsCountedInBlockTime(t *testing.T) {
	w := newWorld()
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mine(3, says(t, 2, report.Disputed, 3000_00, 3100_00))
	w.mine(7)
	w.mine(8, says(t, 7, report.Missing, 0, 3100_00))
	w.mine(10, says(t, 9, report.Agreed, 3000_00, 3000_00))
	w.mine(20)
	if f := w.feed(t); f.DisputedSeconds != 5 || f.MissingSeconds != 2 {
		t.Errorf("got %d s disputed and %d s missing, want 5 and 2", f.DisputedSeconds, f.MissingSeconds)
	}
}

func TestAFeedThatTheOwnerStopsHasNoAgeAndAnswersAnewOnceItIsCleared(t *testing.T) {
	for name, stop := range map[string]types.Log{"the feed": tells("FeedPaused", named(4), named(1)), "all": tells("AllPaused", named(1))} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
			w.mine(2, tells("FeedPaused", named(5), named(1))) // a page-mate
			w.mine(3, says(t, 2, report.Agreed, 3001_00, 3001_00))
			w.mine(4, stop)
			w.mineUntil(50)
			w.mine(51, says(t, 50, report.Agreed, 3002_00, 3002_00), says(t, 51, report.Missing, 0, 3002_00)) // count as nothing
			if f := w.feed(t); f.Rounds != 2 || f.MaxAgeSeconds != 3 || f.MissingSeconds != 0 {
				t.Errorf("while it is stopped: got %d rounds, %d s old, missing for %d s; want 2, 3, 0", f.Rounds, f.MaxAgeSeconds, f.MissingSeconds)
			}
			w.mine(52, turned(4, 0, 0), tells("FeedUnpaused", named(4)))
			w.mine(58, says(t, 57, report.Agreed, 3003_00, 3003_00)) // a second too early
			if f := w.feed(t); f.Rounds != 2 {
				t.Errorf("what was observed too early counts: got %d rounds, want 2", f.Rounds)
			}
			w.mine(59, says(t, 58, report.Agreed, 3004_00, 3004_00))
			if f := w.feed(t); f.Rounds != 3 {
				t.Errorf("got %d rounds, want 3", f.Rounds)
			}
		})
	}
}

func TestAFeedThatIsStoppedInTroubleIsNoLongerInTrouble(t *testing.T) {
	w := newWorld()
	w.truth.spells = []Spell{{Name: "kraken:lie(5%)", Provider: "kraken", From: at(1), To: at(4)}}
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mine(3, says(t, 2, report.Disputed, 3000_00, 3100_00))
	w.mine(6, tells("FeedPaused", named(4), named(1)))
	if f := w.figures(t).Faults[0].Feeds[0]; f.OKAfter == nil || *f.OKAfter != 2 {
		t.Errorf("got %v, want trouble to be over 2 s after the fault", f.OKAfter)
	}
}

func TestALaneThatIsAgreedToThePPMWasNotCleared(t *testing.T) {
	w := newWorld()
	w.mine(1, says(t, 0, report.Disputed, 3000_00, 3100_00))
	w.mine(2, says(t, 1, report.Agreed, 3000_00, 3000_00), turned(4, 3000_00, 3000_00))
	w.mine(4, says(t, 3, report.Agreed, 3000_00, 3000_00)) // would be too early after a clearing
	if f := w.feed(t); f.Rounds != 2 {
		t.Errorf("got %d rounds, want 2", f.Rounds)
	}
}

func TestTheErrorIsTheWorstWhileTheAnswerStood(t *testing.T) {
	w := newWorld()
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_01)) // exactly right, rounded down
	w.mine(2, says(t, 1, report.Agreed, 3003_00, 3003_00))
	w.mine(5, says(t, 4, report.Agreed, 3030_00, 3030_00), says(t, 5, report.Agreed, 2999_99, 2999_99)) // the first never stood
	w.mine(6, says(t, 6, report.Agreed, 3300_00, 3300_00))                                              // has not stood yet
	if f := w.feed(t); *f.MaxErrorPPM != 1_000 {
		t.Errorf("got %d ppm, want 1000", *f.MaxErrorPPM)
	}
}

func TestTheErrorIsRoundedUp(t *testing.T) {
	for _, c := range []struct {
		answer   price.Price
		decimals uint8
		real     uint64
		want     uint64
	}{
		{300_000, 2, 3000_00000000, 0},
		{300_001, 2, 3000_00000000, 4}, // 3.33…
		{299_999, 2, 3000_00000000, 4},
		{3000, 0, 3000_00000001, 1},
		{3000_0000000000, 10, 3000_00000000, 0},
		{606_000, 2, 6000_00000000, 10_000},
		{5, 2, 0, million},
	} {
		if got := errorPPM(c.answer, c.decimals, c.real); got != c.want {
			t.Errorf("%d at %d decimals against %d: got %d ppm, want %d", c.answer, c.decimals, c.real, got, c.want)
		}
	}
}

func TestAFaultExcusesAnErrorUntilTheAnswerIsRenewedOrRecoveryIsOver(t *testing.T) {
	for _, c := range []struct {
		name   string
		spell  Spell
		mark   price.Mark
		lookAt float64
		want   bool // must be right
	}{
		{name: "before the fault", spell: Spell{From: at(20), To: at(30)}, lookAt: 19.9, want: true},
		{name: "from its first moment", spell: Spell{From: at(20), To: at(30)}, lookAt: 20},
		{name: "while it has no end", spell: Spell{From: at(20)}, lookAt: 500},
		{name: "while it recovers", spell: Spell{From: at(20), To: at(30)}, lookAt: 35.9},
		{name: "when recovery is over", spell: Spell{From: at(20), To: at(30)}, lookAt: 36, want: true},
		{name: "once it was renewed", spell: Spell{From: at(2), To: at(9.5)}, lookAt: 10, want: true},
		{name: "of a provider that is not the feed's", spell: Spell{Provider: "binance", From: at(20)}, lookAt: 25, want: true},
		{name: "a lie below the limit", spell: Spell{LiePPM: 9_999, From: at(20)}, lookAt: 25, want: true},
		{name: "a lie downwards below the limit", spell: Spell{LiePPM: -9_999, From: at(20)}, lookAt: 25, want: true},
		{name: "a lie at the limit", spell: Spell{LiePPM: 10_000, From: at(20)}, lookAt: 25},
		{name: "a lie downwards at the limit", spell: Spell{LiePPM: -10_000, From: at(20)}, lookAt: 25},
		{name: "a lie below the limit that is disputed", spell: Spell{LiePPM: 9_999, From: at(20)}, mark: price.MarkDisputed, lookAt: 25},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.spell.Provider == "" {
				c.spell.Provider = "kraken"
			}
			r := record{feed: eth(), recovery: 6 * time.Second, lane: lane{price: 1, at: start + 10, mark: c.mark}}
			if got := r.mustBeRight(at(c.lookAt), []Spell{c.spell}); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestAnErrorDuringAFaultIsNotCounted(t *testing.T) {
	w := newWorld()
	w.truth.spells = []Spell{{Provider: "kraken", From: at(1), To: at(9)}}
	w.mine(1, says(t, 0, report.Agreed, 3300_00, 3300_00))
	w.mineUntil(9)
	if f := w.feed(t); *f.MaxErrorPPM != 0 {
		t.Errorf("during the fault: got %d ppm, want 0", *f.MaxErrorPPM)
	}
	w.mineUntil(16)
	if f := w.feed(t); *f.MaxErrorPPM != 100_000 {
		t.Errorf("a feed that does not recover: got %d ppm, want 100000", *f.MaxErrorPPM)
	}
}

func TestAnAnswerIsOneSidedWhenASideWasNotHonestForTooLong(t *testing.T) {
	for _, c := range []struct {
		name   string
		silent string
		since  time.Time
		want   int
	}{
		{name: "both speak", want: 0},
		{name: "exactly maxQuoteAge ago", silent: "kraken", since: at(7), want: 0},
		{name: "longer ago", silent: "kraken", since: at(7).Add(-1), want: 1},
		{name: "the other side", silent: "coinbase", since: at(6), want: 1},
		{name: "never", silent: "coinbase", want: 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld()
			if c.silent != "" {
				w.truth.silence = map[string]time.Time{c.silent: c.since}
			}
			w.mine(11, says(t, 10, report.Agreed, 3000_00, 3000_00))
			if f := w.feed(t); *f.OneSided != c.want {
				t.Errorf("got %d, want %d", *f.OneSided, c.want)
			}
		})
	}
}

func TestAnAnswerIsWrongWhenAProviderHadNotSaidItsPrice(t *testing.T) {
	krakenSaid := []Said{{Bid: 2999_00000000, Ask: 3000_99000000}, {Bid: 3001_00000000, Ask: 3002_00000000}} // midpoints 2999.995 and 3001.50
	for _, c := range []struct {
		name string
		b    price.Price
		said []Said
		want int
	}{
		{name: "the lowest midpoint, rounded down", b: 2999_99, said: krakenSaid},
		{name: "a cent below it", b: 2999_98, said: krakenSaid, want: 1},
		{name: "the highest", b: 3001_50, said: krakenSaid},
		{name: "a cent above it", b: 3001_51, said: krakenSaid, want: 1},
		{name: "in between", b: 3000_77, said: krakenSaid},
		{name: "nothing was said", b: 3000_00, said: []Said{}, want: 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld()
			w.truth.said = map[string][]Said{"kraken": c.said}
			w.mine(11, says(t, 10, report.Agreed, 3000_00, c.b))
			if f := w.feed(t); *f.Wrong != c.want {
				t.Errorf("got %d, want %d", *f.Wrong, c.want)
			}
			if from, to := w.truth.asked[0], w.truth.asked[1]; !from.Equal(at(7)) || !to.Before(at(12)) || to.Before(at(11.9)) {
				t.Errorf("looked from %v to %v, want 3 s before the observed second to the block's end", from, to)
			}
		})
	}
}

func TestAPriceMayBeYoungerThanItsStampAndNotYoungerThanItsBlock(t *testing.T) {
	for block, want := range map[uint64]float64{8: 11, 10: 11, 12: 13, 40: 41} {
		w := newWorld()
		w.mine(block, says(t, 10, report.Agreed, 3000_00, 3000_00))
		w.feed(t)
		if to := w.truth.asked[1]; !to.Equal(at(want).Add(-1)) {
			t.Errorf("in block %d: looked until %v, want %v", block, to.Sub(at(0)), at(want).Sub(at(0)))
		}
	}
}

func TestPricesThatAreNoAnswerAreNotJudged(t *testing.T) {
	w := newWorld()
	w.truth.said = map[string][]Said{"kraken": {}}
	w.mine(1, says(t, 0, report.Disputed, 3000_00, 3100_00))
	w.mine(2, says(t, 1, report.Missing, 3000_00, 0))
	w.mine(3, says(t, 2, report.Agreed, 3000_00, 3040_00)) // beyond the limit
	if f := w.feed(t); *f.Wrong != 0 || *f.OneSided != 0 {
		t.Errorf("got %d wrong and %d one-sided, want none", *f.Wrong, *f.OneSided)
	}
}

func TestAFaultHasTheTimesOfTheTroubleItBrought(t *testing.T) {
	number := func(f float64) *float64 { return &f }
	for _, c := range []struct {
		name        string
		spell       Spell
		trouble, ok *float64
	}{
		{name: "the trouble within it", spell: Spell{From: at(4.5), To: at(12.25)}, trouble: number(5.5), ok: number(2.75)},
		{name: "trouble that was over before its end", spell: Spell{From: at(4.5), To: at(18)}, trouble: number(5.5), ok: number(0)},
		{name: "trouble that begins in recovery", spell: Spell{From: at(3), To: at(4)}, trouble: number(7), ok: number(11)},
		{name: "trouble after recovery", spell: Spell{From: at(1), To: at(3.9)}},
		{name: "trouble before it", spell: Spell{From: at(10.5), To: at(12)}},
		{name: "no end yet", spell: Spell{From: at(4)}, trouble: number(6)},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld()
			c.spell.Provider, c.spell.Name = "kraken", "kraken:silent"
			w.truth.spells = []Spell{c.spell}
			w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
			w.mineUntil(9)
			w.mine(10, says(t, 9, report.Missing, 3000_00, 0))
			w.mine(12, says(t, 11, report.Disputed, 3000_00, 3100_00)) // still the same trouble
			w.mine(15, says(t, 14, report.Agreed, 3000_00, 3000_00))
			w.mineUntil(30)
			faults := w.figures(t).Faults
			if len(faults) != 1 || faults[0].Fault != "kraken:silent" || len(faults[0].Feeds) != 1 {
				t.Fatalf("got %+v", faults)
			}
			got := faults[0].Feeds[0]
			if !same(got.TroubleAfter, c.trouble) || !same(got.OKAfter, c.ok) {
				t.Errorf("got trouble after %s and OK after %s", show(got.TroubleAfter), show(got.OKAfter))
			}
		})
	}
}

func TestWhatBefallsTheWholeMarketIsToldOfEveryFeedAndExcusesNothing(t *testing.T) {
	w := newWorld()
	spell := Spell{Name: "market:jump(30%)", From: at(4), To: at(30)}
	w.truth.spells = []Spell{spell}
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mineUntil(9)
	w.mine(10, says(t, 9, report.Missing, 3000_00, 0))
	faults := w.figures(t).Faults
	if len(faults) != 1 || len(faults[0].Feeds) != 1 || show(faults[0].Feeds[0].TroubleAfter) != "6" {
		t.Errorf("got %+v", faults)
	}
	r := record{feed: eth(), recovery: 6 * time.Second, lane: lane{price: 1, at: start + 10}}
	if !r.mustBeRight(at(20), w.truth.spells) {
		t.Error("it excuses an answer")
	}
}

func same(a, b *float64) bool { return show(a) == show(b) }

func show(f *float64) string {
	text, _ := json.Marshal(f)
	return string(text)
}

func TestTroubleThatStandsAtTheEndHasNoRecovery(t *testing.T) {
	w := newWorld()
	w.truth.spells = []Spell{{Provider: "kraken", From: at(4), To: at(6)}}
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mine(5, says(t, 4, report.Missing, 0, 3000_00))
	w.mineUntil(40)
	if got := w.figures(t).Faults[0].Feeds[0]; !same(got.OKAfter, nil) || show(got.TroubleAfter) != "1" {
		t.Errorf("got trouble after %s and OK after %s, want 1 and null", show(got.TroubleAfter), show(got.OKAfter))
	}
}

func TestWithoutATruthItsFiguresAreNull(t *testing.T) {
	w := newWorld()
	w.Auditor = New(Config{Oracle: oracle, Feeds: []Feed{eth()}}, w.fakeChain, w.reader, nil)
	w.reader.auditor = w.Auditor
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mineUntil(5)
	text, err := json.Marshal(w.figures(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"rounds":1`, `"maxAgeSeconds":5`, `"maxErrorPpm":null`, `"oneSided":null`, `"wrong":null`} {
		if !strings.Contains(string(text), part) {
			t.Errorf("no %s in %s", part, text)
		}
	}
	if strings.Contains(string(text), "faults") {
		t.Errorf("faults that nobody knows of: %s", text)
	}
}

func TestFiguresAreRefusedWhenTheChainSaysOtherwise(t *testing.T) {
	for name, lie := range map[string]func(*price.Published){
		"another price": func(p *price.Published) { p.Price++ },
		"another time":  func(p *price.Published) { p.At++ },
		"another mark":  func(p *price.Published) { p.Mark = price.MarkKept },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
			w.reader.lie = lie
			if _, err := w.Figures(t.Context()); !errors.Is(err, ErrDiffers) {
				t.Errorf("got %v, want %v", err, ErrDiffers)
			}
		})
	}
}

func TestAReorganisationIsAnErrorAndNotAFigure(t *testing.T) {
	for name, after := range map[string]uint64{"lower": 3, "as high": 4, "higher": 6} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			w.mineUntil(4)
			w.figures(t)
			w.headers = w.headers[:3]
			w.headers[2].Extra = []byte("another")
			w.mineUntil(after)
			if _, err := w.Figures(t.Context()); !errors.Is(err, ErrReorganised) {
				t.Errorf("got %v, want %v", err, ErrReorganised)
			}
		})
	}
}

func TestAPriceThatTheTruthDoesNotKnowIsAnError(t *testing.T) {
	w := newWorld()
	w.truth.unknown = errors.New("no such feed")
	w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
	w.mine(2)
	if _, err := w.Figures(t.Context()); !errors.Is(err, w.truth.unknown) {
		t.Errorf("got %v", err)
	}
}

func TestNothingIsJudgedTwice(t *testing.T) {
	w := newWorld()
	w.mine(1, says(t, 0, report.Disputed, 3000_00, 3100_00))
	w.mineUntil(3)
	for range 3 {
		if f := w.feed(t); f.DisputedSeconds != 2 {
			t.Fatalf("got %d s, want 2", f.DisputedSeconds)
		}
	}
}

func TestRunJudgesBlocksAsTheyComeAndOutlivesASilentEndpoint(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		w.lose(errors.New("connection refused"))
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- w.Run(ctx) }()
		time.Sleep(1500 * time.Millisecond)
		synctest.Wait()
		if w.head != nil {
			t.Fatal("judged a chain that does not answer")
		}
		w.lose(nil)
		w.mine(1, says(t, 0, report.Agreed, 3000_00, 3000_00))
		time.Sleep(time.Second)
		synctest.Wait()
		if w.records[0].counts.rounds != 1 {
			t.Error("the block was not judged within a second")
		}
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("the context's end is no error: %v", err)
		}
	})
}

func TestRunEndsWhenWhatItJudgedIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		w.mineUntil(4)
		w.figures(t)
		w.headers = w.headers[:3]
		if err := w.Run(t.Context()); !errors.Is(err, ErrReorganised) {
			t.Errorf("got %v, want %v", err, ErrReorganised)
		}
	})
}
