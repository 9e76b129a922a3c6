package engine

import (
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"twofold/aggregator"
	"twofold/price"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	eth price.FeedID = 0
	btc price.FeedID = 1
)

func testConfig() Config {
	rule := aggregator.Rule{
		Policy:    price.Policy{MaxDivergence: 10_000, MaxJump: 200_000, JumpConfirm: 10 * time.Second, Deviation: 2_000, Heartbeat: time.Minute},
		Deviation: 2_000, Heartbeat: time.Minute,
		MaxQuoteAge: 3 * time.Second, Settle: 2 * time.Second, DisputeAfter: 5 * time.Second, Lead: 5 * time.Second,
	}
	by := [2]string{"coinbase", "kraken"}
	return Config{LeavesToOthers: true, Feeds: []Feed{
		{price.Feed{ID: eth, Name: "ETH/USD", Decimals: 8}, by, rule},
		{price.Feed{ID: btc, Name: "BTC/USD", Decimals: 8}, by, rule},
	}}
}

// desk is a fake poster that keeps what it was given, and the market and chain of a test.
type desk struct {
	*Engine
	offers, tells chan aggregator.Proposal
	session       uint64
	answered      uint64
}

func (d *desk) Offer(p aggregator.Proposal) { d.offers <- p }

func (d *desk) Tell(p aggregator.Proposal) {
	select {
	case d.tells <- p:
	default: // of hours of trouble the first is enough
	}
}

// run starts an engine in the bubble of a test and stops it at the test's end.
func run(t *testing.T) *desk {
	t.Helper()
	return runWith(t, testConfig())
}

func runWith(t *testing.T, cfg Config) *desk {
	t.Helper()
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	d := &desk{offers: make(chan aggregator.Proposal, 100), tells: make(chan aggregator.Proposal, 1000), session: 1}
	d.Engine = New(cfg, d, slog.New(slog.DiscardHandler), nil)
	ended := make(chan error)
	go func() { ended <- d.Run(t.Context()) }()
	t.Cleanup(func() {
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return d
}

// say makes both sides state a price of the feed now.
func (d *desk) say(feed price.FeedID, a, b price.Price) {
	for provider, p := range map[string]price.Price{"coinbase": a, "kraken": b} {
		d.Quote(price.Quote{Feed: feed, Provider: provider, Price: p, Stated: time.Now(), Received: time.Now(), Session: d.session})
	}
	synctest.Wait()
}

// quiet keeps both feeds at 10 000 for a while.
func (d *desk) quiet(length time.Duration) {
	for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 2) {
		d.say(eth, 10_000, 10_000)
		d.say(btc, 10_000, 10_000)
	}
}

// chain tells the engine that both feeds stand at 10 000, agreed one second ago, and the poster is ready.
func (d *desk) chain(change func(*aggregator.Outlook)) {
	at := uint32(time.Now().Unix()) - 1
	p := price.Published{Exists: true, Price: 10_000, At: at, Clock: at}
	o := aggregator.Outlook{Answered: d.answered, Ready: true, Published: map[price.FeedID]price.Published{eth: p, btc: p}}
	if change != nil {
		change(&o)
	}
	d.Outlook(o)
	synctest.Wait()
}

func (d *desk) offer(t *testing.T) aggregator.Proposal {
	t.Helper()
	synctest.Wait()
	select {
	case p := <-d.offers:
		return p
	default:
		t.Fatal("nothing was offered")
		return aggregator.Proposal{}
	}
}

func (d *desk) noOffer(t *testing.T, why string) {
	t.Helper()
	synctest.Wait()
	select {
	case p := <-d.offers:
		t.Fatalf("%s, but %v was offered for %v", why, p.Report(), p.Causes)
	default:
	}
}

func TestAFrameThatReachesTheDeviationIsOfferedAtOnceWithItsTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.noOffer(t, "nothing is due")
		d.say(eth, 10_020, 10_020)
		p := d.offer(t)
		if len(p.Causes) != 1 || p.Causes[0].Feed != eth || p.Causes[0].Outcome != aggregator.PublishDeviation || p.Causes[0].Received != time.Now() {
			t.Errorf("causes %+v, want one of this frame", p.Causes)
		}
		lane, ok := p.Report().Lane(btc)
		if !ok || lane.A != 10_000 {
			t.Errorf("the page-mate was not refreshed: %+v", p.Report())
		}
	})
}

func TestWhatIsOfferedCountsAsInFlightAndIsNotOfferedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_020, 10_020)
		d.offer(t)
		time.Sleep(time.Second)
		d.say(eth, 10_020, 10_020)
		if last, ok := d.Last(eth); !ok || last.Outcome != aggregator.Unchanged || last.Published.Price != 10_020 {
			t.Errorf("judged %v against %d", last.Outcome, last.Published.Price)
		}
		d.say(eth, 10_060, 10_060)
		d.chain(nil) // an outlook from before the offer must not be taken for its answer
		d.say(eth, 10_061, 10_061)
		d.noOffer(t, "the poster has not answered")
	})
}

func TestWhatWaitedForThePosterIsOfferedWithoutAFramesTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.chain(func(o *aggregator.Outlook) { o.Ready = false })
		d.say(eth, 10_020, 10_020)
		d.noOffer(t, "the poster is not ready")
		time.Sleep(time.Second)
		d.say(eth, 10_021, 10_021)
		d.chain(nil)
		p := d.offer(t)
		if c := p.Causes[0]; !c.Received.IsZero() || time.Since(c.DueSince) != time.Second {
			t.Errorf("cause %+v; want no frame, due since a second", c)
		}
	})
}

func TestAFailedPostIsDueAgainInTheNextSecondAndNotBefore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_020, 10_020)
		first := d.offer(t)
		d.answered = 1
		d.chain(nil) // ready again, nothing in flight: the post failed
		d.say(eth, 10_021, 10_021)
		d.noOffer(t, "the attesters would refuse a different report for the same second")
		time.Sleep(time.Second)
		d.say(eth, 10_022, 10_022)
		if again := d.offer(t); again.ObservedAt <= first.ObservedAt {
			t.Errorf("observed at %d after %d", again.ObservedAt, first.ObservedAt)
		}
	})
}

func TestAStuckTransactionIsReplacedByFreshContent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_020, 10_020)
		sent := d.offer(t).Report()
		d.answered = 1
		before := uint32(time.Now().Unix()) - 1
		d.chain(func(o *aggregator.Outlook) { o.InFlight, o.Ready = &sent, false })
		time.Sleep(3 * time.Second)
		d.say(eth, 10_025, 10_025)
		d.say(btc, 10_000, 10_000)
		d.noOffer(t, "the transaction is in flight")
		d.chain(func(o *aggregator.Outlook) {
			o.InFlight, o.Replace = &sent, true
			for id, p := range o.Published {
				p.At, p.Clock = before, before
				o.Published[id] = p
			}
		})
		p := d.offer(t)
		if lane, _ := p.Report().Lane(eth); lane.A != 10_025 || p.ObservedAt <= sent.ObservedAt {
			t.Errorf("replaced by %+v observed at %d", lane, p.ObservedAt)
		}
	})
}

func TestNothingIsDecidedBeforeTheChainIsKnown(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.quiet(10 * time.Second)
		d.noOffer(t, "the chain is not known")
		if last, ok := d.Last(eth); ok {
			t.Errorf("decided %v", last.Outcome)
		}
	})
}

func TestAReconnectStartsSettling(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.session = 2
		d.say(eth, 10_020, 10_020)
		d.noOffer(t, "agreement has not settled since the reconnect")
		if last, _ := d.Last(eth); last.Outcome != aggregator.Settling {
			t.Errorf("outcome %v", last.Outcome)
		}
		for range 4 {
			time.Sleep(time.Second / 2)
			d.say(eth, 10_020, 10_020)
		}
		d.offer(t)
	})
}

func TestP7LastingTroubleIsToldEachSecondAndThenOfferedByTheTimer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		for len(d.tells) > 0 {
			<-d.tells // of settling after the start
		}
		began := time.Now()
		for time.Since(began) < 5*time.Second {
			d.say(eth, 10_000, 11_000)
			time.Sleep(time.Second / 4)
		}
		d.say(eth, 10_000, 11_000)
		p := d.offer(t)
		lane, _ := p.Report().Lane(eth)
		if lane.Claim.String() != "disputed" || lane.B != 11_000 {
			t.Errorf("offered %+v", lane)
		}
		told := map[uint32]bool{}
		for len(d.tells) > 0 {
			tell := <-d.tells
			told[tell.ObservedAt-uint32(began.Unix())] = true
			if tell.Sign {
				t.Error("a tell asked for a signature")
			}
		}
		for second := range uint32(6) {
			if !told[second] {
				t.Errorf("the attesters were not told in second %d of the trouble; told in %v", second, told)
			}
		}
	})
}

func TestSidesThatMoveTogetherAreNotTakenForADispute(t *testing.T) {
	d := &desk{offers: make(chan aggregator.Proposal, 10), tells: make(chan aggregator.Proposal, 100)}
	d.Engine = New(testConfig(), d, slog.New(slog.DiscardHandler), nil)
	l, now := newLoop(d.Engine), time.Unix(1_790_000_000, 0)
	at := uint32(now.Unix()) - 1
	p := price.Published{Exists: true, Price: 10_000, At: at, Clock: at}
	l.outlook = aggregator.Outlook{Ready: true, Published: map[price.FeedID]price.Published{eth: p, btc: p}}
	both := func(p price.Price) (quotes []price.Quote) {
		for _, provider := range []string{"coinbase", "kraken"} {
			quotes = append(quotes, price.Quote{Feed: eth, Provider: provider, Price: p, Stated: now, Received: now, Session: 1})
		}
		return quotes
	}
	l.quotes(now, both(10_000))
	now = now.Add(2 * time.Second)
	l.quotes(now, both(10_500)) // both waited in the mailbox when the engine looked
	if last, _ := d.Last(eth); last.Outcome != aggregator.PublishDeviation {
		t.Errorf("outcome %v", last.Outcome)
	}
}

func TestTheAttestersAreToldWhenTroubleTurnsAndWhenItIsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		for len(d.tells) > 0 {
			<-d.tells
		}
		next := func(what string) lane {
			t.Helper()
			select {
			case p := <-d.tells:
				return lane{p.Pages[0].Lanes[0].A, p.Pages[0].Lanes[0].B}
			default:
				t.Fatalf("the attesters were not told that %s", what)
				return lane{}
			}
		}
		d.say(eth, 10_000, 11_000)
		if got := next("the sides are apart"); got != (lane{10_000, 11_000}) {
			t.Errorf("told %v", got)
		}
		time.Sleep(300 * time.Millisecond)
		d.say(eth, 10_000, 10_000)
		if got := next("they agree again"); got != (lane{10_000, 10_000}) {
			t.Errorf("told %v", got)
		}
		for range 9 {
			time.Sleep(250 * time.Millisecond)
			d.say(eth, 10_000, 10_000)
			d.say(btc, 10_000, 10_000)
		}
		for len(d.tells) > 1 {
			<-d.tells
		}
		if last := <-d.tells; time.Unix(int64(last.ObservedAt), 0).Before(time.Now().Add(-time.Second).Truncate(time.Second)) {
			t.Error("the attesters were not told that agreement has settled")
		}
		if last, _ := d.Last(eth); last.Outcome != aggregator.Unchanged {
			t.Errorf("outcome %v", last.Outcome)
		}
	})
}

// lane is both sides' prices of a lane.
type lane [2]price.Price

// at is a moment at which reports are stamped with our clock.
func at(now time.Time) aggregator.Moment { return aggregator.Moment{Now: now, Stamp: now} }

func TestARefusedPageGoesApartAndStopsNoOther(t *testing.T) {
	turns, now := newTurns(), time.Unix(1_790_000_000, 0)
	due := map[uint16]bool{0: true, 1: true, 2: true}
	chosen := func() (pages []uint16) {
		allowed := turns.choose(at(now), due)
		for n := range uint16(3) {
			if allowed(n) {
				pages = append(pages, n)
				turns.proposed(now, n)
			}
		}
		return pages
	}
	if got := chosen(); len(got) != 3 {
		t.Fatalf("at first %v", got)
	}
	if got := chosen(); len(got) != 0 {
		t.Fatalf("twice in one second: %v", got)
	}
	turns.refused(now, 1)
	now = now.Add(2 * time.Second)
	first, second := chosen(), chosen()
	if len(first)+len(second) != 3 || len(first) == 3 || len(second) == 3 {
		t.Errorf("a refused page went with others: %v, then %v", first, second)
	}
	now = now.Add(apartFor)
	if got := chosen(); len(got) != 3 {
		t.Errorf("a minute later still apart: %v", got)
	}
}

func TestAClockThatWasAheadSilencesNoPage(t *testing.T) {
	turns, now := newTurns(), time.Unix(1_790_000_000, 0)
	turns.proposed(now.Add(time.Hour), 0)
	if !turns.choose(at(now), map[uint16]bool{0: true})(0) {
		t.Error("a page waits for the hour that our clock was ahead")
	}
}

func TestTheMailboxKeepsTheNewestOfEachProviderAndNeverBlocks(t *testing.T) {
	m := newMailbox()
	for i := range 1000 {
		m.put(price.Quote{Feed: eth, Provider: "coinbase", Price: price.Price(i)})
		m.put(price.Quote{Feed: eth, Provider: "kraken", Price: price.Price(i)})
	}
	<-m.ready
	quotes, dropped := m.take(nil)
	if len(quotes) != 2 || quotes[0].Price != 999 || quotes[1].Price != 999 || dropped != 1998 {
		t.Errorf("took %v, dropped %d", quotes, dropped)
	}
	if quotes, dropped = m.take(quotes); len(quotes) != 0 || dropped != 0 {
		t.Errorf("took %v again", quotes)
	}
}

func TestConfigCheckNamesEveryFault(t *testing.T) {
	bad := testConfig()
	bad.Feeds[1].ID = eth
	bad.Feeds[1].Providers[1] = "coinbase"
	bad.Feeds[0].Rule.Deviation = 3_000
	bad.Rank = func() int { return 1 }
	err := bad.Check()
	for _, want := range []string{"same id 0", "stagger", "two different providers", "trigger deviation"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Check = %v, want %q in it", err, want)
		}
	}
	if (Config{}).Check() == nil {
		t.Error("a config without feeds was taken")
	}
}

// rules are the test config's, with every promise and trigger changed.
func rules(change func(*aggregator.Rule)) map[price.FeedID]aggregator.Rule {
	all := map[price.FeedID]aggregator.Rule{}
	for _, f := range testConfig().Feeds {
		change(&f.Rule)
		all[f.ID] = f.Rule
	}
	return all
}

func TestAPolicyThatIsTightenedOnChainIsJudgedByAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		d.say(eth, 10_015, 10_015)
		d.noOffer(t, "0.15 % is within the deviation of 0.2 %")
		all := rules(func(r *aggregator.Rule) { r.Policy.Deviation, r.Deviation = 1_000, 1_000 })
		delete(all, btc)
		d.Follow(all, nil)
		if p := d.offer(t); len(p.Causes) != 1 || p.Causes[0].Feed != eth || p.Causes[0].Outcome != aggregator.PublishDeviation {
			t.Errorf("with a deviation of 0.1 %% it offers %v for %v", p.Report(), p.Causes)
		}
		d.answered++
		d.chain(nil)
		d.say(btc, 10_015, 10_015)
		d.noOffer(t, "a feed whose rule was not named keeps it")
	})
}

func TestALimitThatIsTightenedOnChainEndsAgreementAndTroubleIsTimedFromThen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		apart := func(length time.Duration) { // 0.8 %
			for end := time.Now().Add(length); time.Now().Before(end); time.Sleep(time.Second / 2) {
				d.say(eth, 9_960, 10_040)
				d.say(btc, 10_000, 10_000)
			}
		}
		apart(3 * time.Second)
		d.Follow(rules(func(r *aggregator.Rule) { r.Policy.MaxDivergence = 5_000 }), nil)
		synctest.Wait()
		if last, _ := d.Last(eth); last.Outcome != aggregator.Disputed {
			t.Errorf("with a limit of 0.5 %% it decides %v", last.Outcome)
		}
		apart(4500 * time.Millisecond)
		d.noOffer(t, "trouble is not posted before it has lasted")
		apart(time.Second)
		if p := d.offer(t); p.Causes[0].Outcome != aggregator.PostDispute {
			t.Errorf("after 5 s it offers for %v", p.Causes)
		}
	})
}

func TestALaneThatWasClearedIsProposedFromItsFirstSecondOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := run(t)
		d.chain(nil)
		d.quiet(3 * time.Second)
		from := time.Now().Truncate(time.Second).Add(6 * time.Second)
		d.chain(func(o *aggregator.Outlook) {
			p := o.Published[eth]
			p.Price, p.At, p.Mark, p.AnswersFrom = 0, 0, 0, uint32(from.Unix())
			o.Published[eth] = p
		})
		d.noOffer(t, "it was cleared this very second")
		for time.Until(from) > time.Second/2 {
			d.quiet(time.Second / 2)
			d.noOffer(t, "what is observed now counts for nothing yet")
		}
		d.quiet(time.Second)
		p := d.offer(t)
		if len(p.Causes) != 1 || p.Causes[0].Feed != eth || p.Causes[0].Outcome != aggregator.PublishFirst || int64(p.ObservedAt) != from.Unix() {
			t.Errorf("offered %v for %v, want a first answer of %d", p.Report(), p.Causes, from.Unix())
		}
	})
}

func TestOfRulesThatComeFasterThanTheyAreTakenTheNewestWins(t *testing.T) {
	c := make(newest[int], 1)
	for n := range 10 {
		c.put(n)
	}
	if got := <-c; got != 9 || len(c) != 0 {
		t.Errorf("got %d with %d left, want the newest alone", got, len(c))
	}
}
