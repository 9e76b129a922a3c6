package owner

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/price"
	"twofold/signer/txmgr"
)

func isRevert(err error, name string) bool { return errors.Is(err, &contracts.RevertError{Name: name}) }

func (o *office) feed(s *State, name string) *Feed {
	o.Helper()
	f, err := s.Feed(name)
	o.must(err)
	return f
}

func (o *office) attester(s *State, address common.Address) *Attester {
	o.Helper()
	a, err := s.Attester(address)
	o.must(err)
	return a
}

// setPolicy is a change of ETH/USD's present policy.
func (o *office) setPolicy(change func(*price.Policy)) func(*State) *Action {
	return func(s *State) *Action {
		f := o.feed(s, "ETH/USD")
		p := f.Policy
		change(&p)
		a, err := s.SetPolicy(f, p)
		o.must(err)
		return a
	}
}

func (o *office) on(name string, act func(*State, *Feed) *Action) func(*State) *Action {
	return func(s *State) *Action { return act(s, o.feed(s, name)) }
}

func (o *office) of(address common.Address, act func(*State, *Attester) *Action) func(*State) *Action {
	return func(s *State) *Action { return act(s, o.attester(s, address)) }
}

func row(rows []Row, field string) Row {
	i := slices.IndexFunc(rows, func(r Row) bool { return r.Field == field })
	if i < 0 {
		return Row{}
	}
	return rows[i]
}

func has(lines []string, part string) bool {
	return slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, part) })
}

func TestAPolicyThatTightensCountsAtOnce(t *testing.T) {
	o := newOffice(t)
	a, sent := o.do(ownerKey, o.setPolicy(func(p *price.Policy) { p.MaxDivergence, p.Heartbeat = 4_000, 2*time.Minute }))
	if got := row(sent.Rows, "heartbeat"); got != (Row{"heartbeat", "5m", "2m"}) || a.WaitsUntil != 0 {
		t.Errorf("%+v, waits until %v", got, a.WaitsUntil)
	}
	if !has(a.Notes, "maxDivergence 0.5% -> 0.4% tightens") || !slices.Equal(sent.Rows, a.Rows) {
		t.Errorf("notes %q, foretold %v, came %v", a.Notes, a.Rows, sent.Rows)
	}
}

func TestAPolicyThatLoosensWaitsAsAWholeAndIsAppliedByAnyone(t *testing.T) {
	o := newOffice(t)
	change := o.setPolicy(func(p *price.Policy) { p.MaxDivergence, p.Deviation, p.Heartbeat = 4_000, 10_000, 10*time.Minute })
	a, sent := o.do(ownerKey, change)
	if got := row(sent.Rows, "maxDivergence"); got.After != "0.5%" {
		t.Errorf("what tightens did not wait: %+v", got)
	}
	if got := row(sent.Rows, "proposed").After; got != "heartbeat 10m, deviation 1%, maxDivergence 0.4%" {
		t.Errorf("proposed is %q", got)
	}
	s := o.read()
	if ready := o.feed(s, "ETH/USD").Proposed.ReadyAt; ready != s.Time.Add(delay) || ready < a.WaitsUntil {
		t.Errorf("ready at %v, foretold %v", ready, a.WaitsUntil)
	}
	for _, note := range []string{"heartbeat 5m -> 10m loosens", "maxDivergence 0.5% -> 0.4% tightens", "twofold policy apply ETH/USD", guardianKey.Address().Hex()} {
		if !has(a.Notes, note) {
			t.Errorf("no note says %q: %q", note, a.Notes)
		}
	}
	if !has(a.Warnings, "all of it wait") {
		t.Errorf("warnings %q", a.Warnings)
	}
	o.refuses("TooSoon", o.on("ETH/USD", (*State).ApplyPolicy))
	o.wait(delay)
	_, sent = o.do(strangerKey, o.on("ETH/USD", (*State).ApplyPolicy))
	if got := row(sent.Rows, "deviation"); got != (Row{"deviation", "0.5%", "1%"}) {
		t.Errorf("applied: %+v", got)
	}
	o.refuses("NothingProposed", o.on("ETH/USD", (*State).ApplyPolicy))
}

func TestEachFieldThatLoosensMakesItWait(t *testing.T) {
	o := newOffice(t)
	for field, change := range map[string]func(*price.Policy){
		"heartbeat":     func(p *price.Policy) { p.Heartbeat += time.Second },
		"deviation":     func(p *price.Policy) { p.Deviation++ },
		"maxDivergence": func(p *price.Policy) { p.MaxDivergence++ },
		"maxJump":       func(p *price.Policy) { p.MaxJump++ },
		"jumpConfirm":   func(p *price.Policy) { p.JumpConfirm -= time.Second },
	} {
		a, sent := o.do(ownerKey, o.setPolicy(change))
		if a.WaitsUntil == 0 || !strings.HasPrefix(row(sent.Rows, "proposed").After, field) {
			t.Errorf("%s: waits until %v, %v", field, a.WaitsUntil, sent.Rows)
		}
	}
}

func TestTheGuardianVetoesAPolicyAndAStrangerDoesNot(t *testing.T) {
	o := newOffice(t)
	loosen := o.setPolicy(func(p *price.Policy) { p.MaxJump = 300_000 })
	o.do(ownerKey, loosen)
	s, before := o.read(), o.chain.sent.Load()
	if _, err := o.Send(t.Context(), s.VetoPolicy(o.feed(s, "ETH/USD")), strangerKey); !errors.Is(err, ErrNotEntitled) || !strings.Contains(err.Error(), s.Guardian.Hex()) {
		t.Errorf("a stranger's veto: %v", err)
	}
	if _, err := o.Send(t.Context(), loosen(s), guardianKey); !errors.Is(err, ErrNotEntitled) || !strings.Contains(err.Error(), s.Owner.Hex()) {
		t.Errorf("the guardian sets a policy: %v", err)
	}
	if n := o.chain.sent.Load(); n != before {
		t.Errorf("%d were sent by who may not", n-before)
	}
	o.do(guardianKey, o.on("ETH/USD", (*State).VetoPolicy))
	o.wait(delay)
	o.refuses("NothingProposed", o.on("ETH/USD", (*State).ApplyPolicy))

	o.do(ownerKey, loosen)
	if a, _ := o.do(ownerKey, o.setPolicy(func(*price.Policy) {})); !has(a.Notes, "withdrawn") {
		t.Errorf("the present policy set again: %q", a.Notes)
	}
	o.refuses("NothingProposed", o.on("ETH/USD", (*State).VetoPolicy))
}

func TestAFeedIsAddedRemovedForEverAndItsIDNeverUsedAgain(t *testing.T) {
	o := newOffice(t)
	add := func(id price.FeedID, name string) func(*State) *Action {
		return func(s *State) *Action {
			a, err := s.AddFeed(price.Feed{ID: id, Name: name, Decimals: 6}, policy)
			o.must(err)
			return a
		}
	}
	o.do(ownerKey, o.on("BTC/USD", func(s *State, f *Feed) *Action { return s.SetHistory(f, 64) }))
	a, sent := o.do(ownerKey, add(2, "SOL/USD"))
	if got := row(sent.Rows, "history"); got != (Row{"history", "-", "64 rounds"}) || !has(a.Warnings, "never used again") {
		t.Errorf("%+v, warnings %q", got, a.Warnings)
	}
	a, sent = o.do(ownerKey, o.on("sol-usd", (*State).RemoveFeed))
	if got := row(sent.Rows, "readers").After; got != "revert Removed" || !has(a.Warnings, "for ever") {
		t.Errorf("%q, warnings %q", got, a.Warnings)
	}
	s := o.read()
	if _, err := s.AddFeed(price.Feed{ID: 2, Name: "SOL/USD"}, policy); err == nil || !strings.Contains(err.Error(), "3") {
		t.Errorf("an id is used again: %v", err)
	}
	o.refuses("FeedIsRemoved", o.on("SOL/USD", (*State).PauseFeed))
	o.do(ownerKey, add(s.NextID(), "SOL/USD"))
	if f := o.feed(o.read(), "SOL/USD"); f.ID != 3 || f.Removed {
		t.Errorf("the name means %+v, not the living feed", f)
	}
	a, _ = o.do(ownerKey, add(700, "SOL/USD"))
	if !has(a.Warnings, "need the id") {
		t.Errorf("a second feed of one name: %q", a.Warnings)
	}
	if _, err := o.read().Feed("SOL/USD"); err == nil || !strings.Contains(err.Error(), "700") {
		t.Errorf("two feeds of one name: %v", err)
	}
	if f := o.feed(o.read(), "700"); f.Name != "SOL/USD" {
		t.Errorf("id 700 is %+v", f)
	}
}

func TestAPolicyThatTheContractTakesAndNobodyShouldWantIsWarnedOf(t *testing.T) {
	o := newOffice(t)
	s := o.read()
	for word, change := range map[string]func(*price.Policy){
		"pay for a post every block": func(p *price.Policy) { p.MaxDivergence = p.Deviation + 1 },
		"seen by nobody":             func(p *price.Policy) { p.JumpConfirm = s.Window },
	} {
		if a := o.setPolicy(change)(s); !has(a.Warnings, word) {
			t.Errorf("no warning says %q: %q", word, a.Warnings)
		}
	}
	if a := o.setPolicy(func(p *price.Policy) { p.Heartbeat = time.Minute })(s); len(a.Warnings) > 0 {
		t.Errorf("a sound policy: %q", a.Warnings)
	}
	if _, err := s.SetPolicy(o.feed(s, "ETH/USD"), price.Policy{}); err == nil {
		t.Error("a policy that the contract refuses is taken")
	}
}

func TestAnOwnerThatIsAContractIsCalledOne(t *testing.T) {
	s := Guardianship{Owner: a0, OwnerIsContract: true, Guardian: a1}
	if got := ByOwner.Describe(&s); !strings.Contains(got, "a contract") || strings.Contains(got, a1.Hex()) {
		t.Errorf("the owner's call is for %s", got)
	}
	if got := ByOwnerOrGuardian.Describe(&s); !strings.Contains(got, "or guardian "+a1.Hex()) {
		t.Errorf("a call of both is for %s", got)
	}
	if s := newOffice(t).read(); s.OwnerIsContract {
		t.Error("an owner with a key is called a contract")
	}
}

func TestAHistoryIsItsPages(t *testing.T) {
	o := newOffice(t)
	history := func(size uint16) func(*State) *Action {
		return o.on("ETH/USD", func(s *State, f *Feed) *Action { return s.SetHistory(f, size) })
	}
	a, sent := o.do(ownerKey, history(100))
	if got := row(sent.Rows, "BTC/USD (id 1)"); got.After != "100 rounds" || !has(a.Notes, "share") {
		t.Errorf("%+v, notes %q", got, a.Notes)
	}
	if a, _ := o.do(ownerKey, history(0)); !has(a.Warnings, "mostly lost") {
		t.Errorf("warnings %q", a.Warnings)
	}
	o.refuses("OutOfRange", history(1025))
}

func TestPausesOfOneAndOfAllAreForetoldAlsoWhereTheyOverlap(t *testing.T) {
	o := newOffice(t)
	o.do(guardianKey, o.on("ETH/USD", (*State).PauseFeed))
	o.refuses("FeedIsPaused", o.on("ETH/USD", (*State).PauseFeed))
	if a, _ := o.do(ownerKey, o.setPolicy(func(p *price.Policy) { p.Heartbeat = time.Minute })); !has(a.Warnings, "paused") {
		t.Errorf("a policy of a paused feed: %q", a.Warnings)
	}
	a, _ := o.do(guardianKey, (*State).PauseAll)
	if !has(a.Warnings, "2 feeds") {
		t.Errorf("warnings %q", a.Warnings)
	}
	s := o.read()
	if eth, btc := o.feed(s, "ETH/USD"), o.feed(s, "BTC/USD"); !s.Paused || !eth.Paused || btc.Paused {
		t.Fatalf("all %v, ETH/USD by itself %v, BTC/USD by itself %v", s.Paused, eth.Paused, btc.Paused)
	}
	if a, _ := o.do(ownerKey, o.on("ETH/USD", (*State).UnpauseFeed)); !has(a.Warnings, "stays paused") {
		t.Errorf("warnings %q", a.Warnings)
	}
	o.do(ownerKey, o.on("BTC/USD", (*State).PauseFeed))
	if _, err := o.Send(t.Context(), o.read().UnpauseAll(), guardianKey); !errors.Is(err, ErrNotEntitled) {
		t.Errorf("the guardian lifts a pause: %v", err)
	}
	a, _ = o.do(ownerKey, (*State).UnpauseAll)
	if !has(a.Warnings, "No data present") || !has(a.Warnings, "still so after it: BTC/USD (id 1)") {
		t.Errorf("warnings %q", a.Warnings)
	}
	s = o.read()
	if got := s.Standing(o.feed(s, "ETH/USD")) + ", " + s.Standing(o.feed(s, "BTC/USD")); got != "running, paused" {
		t.Errorf("after it they are %s", got)
	}
	o.refuses("NotPaused", (*State).UnpauseAll)
}

func TestWhatReadersSayIsForetoldOfFeedsThatHaveAnswered(t *testing.T) {
	o := newOffice(t)
	o.answer()
	said := func(by txmgr.Wallet, build func(*State) *Action, field, want string) {
		t.Helper()
		a, sent := o.do(by, build)
		if got := row(sent.Rows, field).After; got != want {
			t.Errorf("after %s %s is %q, want %q", a.Name, field, got, want)
		}
	}
	const none = "revert No data present"
	btc := "BTC/USD (id 1) readers"
	said(guardianKey, o.on("BTC/USD", (*State).PauseFeed), "readers", "revert Paused")
	said(ownerKey, o.on("BTC/USD", (*State).UnpauseFeed), "readers", none)
	o.answer()
	said(ownerKey, (*State).PauseAll, btc, "revert Paused")
	said(ownerKey, o.on("BTC/USD", (*State).PauseFeed), "readers", "revert Paused")
	said(ownerKey, o.on("BTC/USD", (*State).UnpauseFeed), "readers", "revert Paused")
	said(ownerKey, o.on("BTC/USD", (*State).PauseFeed), "readers", "revert Paused")
	said(ownerKey, (*State).UnpauseAll, btc, "revert Paused")
	if got := o.read().Readers(o.feed(o.read(), "ETH/USD")); got != none {
		t.Errorf("ETH/USD's readers say %q after it", got)
	}
	said(ownerKey, o.on("BTC/USD", (*State).UnpauseFeed), "readers", none)
	o.answer()
	said(ownerKey, o.on("BTC/USD", (*State).RemoveFeed), "readers", "revert Removed")
	if got := o.read().Readers(o.feed(o.read(), "ETH/USD")); got != "answer" {
		t.Errorf("its page-mate's readers say %q", got)
	}
}

func (o *office) add(a Attester) func(*State) *Action {
	return func(s *State) *Action {
		a := a
		if a.From == 0 {
			a.From = s.Time.Add(delay + time.Hour)
		}
		action, err := s.AddAttester(a)
		o.must(err)
		return action
	}
}

func TestAnAttesterLivesAsForetold(t *testing.T) {
	o := newOffice(t)
	until := o.read().Time.Add(30 * 24 * time.Hour)
	a, sent := o.do(ownerKey, o.add(Attester{Address: a1, Side: price.A, Until: until}))
	if got := row(sent.Rows, "status").After; got != "not yet active" || a.LandBy+Instant(delay/time.Second) != a.WaitsUntil {
		t.Errorf("status %q, land by %v, active from %v", got, a.LandBy, a.WaitsUntil)
	}
	o.do(ownerKey, o.of(a1, (*State).RemoveAttester)) // nothing is left to veto
	o.do(ownerKey, o.add(Attester{Address: a1, Side: price.A, Until: until}))
	o.refuses("StillVetoable", o.of(a1, func(s *State, a *Attester) *Action { return s.ProlongAttester(a, until+1000) }))
	o.wait(delay + 2*time.Hour)
	o.do(ownerKey, o.of(a1, func(s *State, a *Attester) *Action { return s.ProlongAttester(a, until+1000) }))
	o.wait(delay)
	if a := o.attester(o.read(), a1); a.Standing(o.read().Time) != "active" {
		t.Errorf("after the delay it is %s", a.Standing(o.read().Time))
	}
	_, sent = o.do(ownerKey, o.of(a1, func(s *State, a *Attester) *Action { return s.ProlongAttester(a, until+2000) }))
	if got := row(sent.Rows, "until"); got.After != (until + 2000).String() {
		t.Errorf("prolonged: %+v", got)
	}
	_, sent = o.do(guardianKey, o.of(a1, (*State).VetoAttester))
	if got := row(sent.Rows, "until").After; got != (until + 1000).String() {
		t.Errorf("vetoed, its life ends at %s", got)
	}
	o.refuses("NotVetoable", o.of(a1, (*State).VetoAttester))
	o.do(guardianKey, o.of(a0, (*State).SuspendAttester))
	o.refuses("Suspended", o.of(a0, (*State).SuspendAttester))
	o.do(ownerKey, o.of(a0, (*State).LiftAttester))
	_, sent = o.do(ownerKey, o.of(a0, (*State).RemoveAttester))
	if got := row(sent.Rows, "side A covered until"); got.Before != "for ever" || got.After != (until+1000).String() {
		t.Errorf("with the successor alone side A is covered %+v", got)
	}
	a, _ = o.do(ownerKey, o.add(Attester{Address: a0, Side: price.A, Until: Forever}))
	if len(a.Warnings) > 0 {
		t.Errorf("added again: %q", a.Warnings)
	}
	_, sent = o.do(guardianKey, o.of(a0, (*State).VetoAttester))
	if got := row(sent.Rows, "status").After; got != "over" {
		t.Errorf("its adding vetoed it is %s", got)
	}
}

func TestWhatOneWouldRegretOfAnAttesterIsWarnedOf(t *testing.T) {
	o := newOffice(t)
	s := o.read()
	for _, a := range []*Action{s.RemoveAttester(o.attester(s, b0)), s.SuspendAttester(o.attester(s, b0))} {
		if !has(a.Warnings, "side B has no active attester after it") {
			t.Errorf("%s: %q", a.Name, a.Warnings)
		}
	}
	from := s.Time.Add(delay)
	short, err := s.AddAttester(Attester{Address: a1, Side: price.A, From: from, Until: from + 60})
	if err != nil || !has(short.Warnings, "shorter than the delay") {
		t.Errorf("%v, a short life: %q", err, short.Warnings)
	}
	for _, bad := range []Attester{
		{Address: a1, Side: price.A, From: from - 1, Until: Forever},
		{Address: a1, Side: price.A, From: from, Until: from},
		{Address: a0, Side: price.B, From: from, Until: Forever},
	} {
		if _, err := s.AddAttester(bad); err == nil {
			t.Errorf("%+v is taken", bad)
		}
	}
	o.refuses("AttesterExists", o.add(Attester{Address: a0, Side: price.A, Until: Forever}))
	o.refuses("CannotProlong", o.of(a0, func(s *State, a *Attester) *Action { return s.ProlongAttester(a, s.Time.Add(delay)) }))
	o.do(ownerKey, o.of(a0, (*State).SuspendAttester))
	o.do(ownerKey, o.of(a0, (*State).RemoveAttester))
	if a, _ := o.do(ownerKey, o.add(Attester{Address: a0, Side: price.A, Until: Forever})); !has(a.Warnings, "suspended") {
		t.Errorf("added while suspended: %q", a.Warnings)
	}
}

func TestTheGuardianIsReplacedAfterTheDelay(t *testing.T) {
	o := newOffice(t)
	set := func(to common.Address) func(*State) *Action {
		return func(s *State) *Action { return s.SetGuardian(to) }
	}
	o.do(ownerKey, set(strangerKey.Address()))
	o.refuses("TooSoon", (*State).ApplyGuardian)
	o.do(ownerKey, set(guardianKey.Address()))
	o.refuses("NothingProposed", (*State).ApplyGuardian)
	if a, _ := o.do(ownerKey, set(common.Address{})); !has(a.Warnings, "without a guardian") {
		t.Errorf("warnings %q", a.Warnings)
	}
	o.wait(delay)
	o.do(strangerKey, (*State).ApplyGuardian)
	a, _ := o.do(ownerKey, o.setPolicy(func(p *price.Policy) { p.Heartbeat = time.Hour }))
	if !has(a.Warnings, "there is no guardian") {
		t.Errorf("warnings %q", a.Warnings)
	}
	if _, err := o.Send(t.Context(), o.read().PauseAll(), guardianKey); !errors.Is(err, ErrNotEntitled) {
		t.Errorf("who was the guardian pauses: %v", err)
	}
}

func TestTheSequencersGraceGrowsAtOnceAndAllElseWaits(t *testing.T) {
	o := newOffice(t)
	uptime := o.Oracle // any contract will do: it answers nothing, so it is UNKNOWN
	set := func(feed common.Address, grace time.Duration) func(*State) *Action {
		return func(s *State) *Action { return s.SetSequencer(Sequencer{feed, grace}) }
	}
	o.do(ownerKey, set(uptime, time.Hour))
	o.do(guardianKey, (*State).VetoSequencer)
	o.do(ownerKey, set(uptime, time.Hour))
	o.wait(delay)
	o.do(strangerKey, (*State).ApplySequencer)
	if s := o.read(); s.Uptime != "UNKNOWN" {
		t.Errorf("the uptime feed says %s", s.Uptime)
	}
	if a, _ := o.do(ownerKey, set(uptime, 2*time.Hour)); a.WaitsUntil != 0 {
		t.Errorf("a longer grace waits until %v", a.WaitsUntil)
	}
	if a, _ := o.do(ownerKey, set(uptime, time.Hour)); a.WaitsUntil == 0 {
		t.Error("a shorter grace does not wait")
	}
	if a, _ := o.do(ownerKey, set(common.Address{}, 0)); !has(a.Warnings, "without an uptime feed") {
		t.Errorf("warnings %q", a.Warnings)
	}
	o.refuses("NoCode", set(a0, time.Hour))
}

func TestTheCalldataIsTheCall(t *testing.T) {
	o := newOffice(t)
	s := o.read()
	a, err := s.AddAttester(Attester{Address: a1, Side: price.A, From: s.Time.Add(delay), Until: Forever})
	o.must(err)
	contract := oracleABI.GetABI()
	method, err := contract.MethodById(a.Data)
	o.must(err)
	args, err := method.Inputs.Unpack(a.Data[4:])
	o.must(err)
	if method.Name != "addAttester" || args[0] != a1 || args[1] != uint8(price.A) || args[2] != uint64(s.Time.Add(delay)) || args[3] != uint64(Forever) {
		t.Errorf("%s(%v)", method.Name, args)
	}
	if b := s.PauseAll(); !bytes.Equal(b.Data, oracleABI.PackPause()) {
		t.Errorf("pausing all is %x", b.Data)
	}
}

func TestWhatSomebodyElseChangedInBetweenIsTold(t *testing.T) {
	o := newOffice(t)
	stale := o.read()
	tighten := func(s *State, to time.Duration) *Action {
		f := o.feed(s, "ETH/USD")
		p := f.Policy
		p.Heartbeat = to
		a, err := s.SetPolicy(f, p)
		o.must(err)
		return a
	}
	o.do(ownerKey, func(s *State) *Action { return tighten(s, time.Minute) })
	sent, err := o.Send(t.Context(), tighten(stale, 2*time.Minute), ownerKey)
	o.must(err)
	if !has(sent.Otherwise, "heartbeat was to be 2m, and is 1m") {
		t.Errorf("what tightened when it was made loosened when it landed: %q", sent.Otherwise)
	}
}

func TestCoverageIsTheContracts(t *testing.T) {
	o := newOffice(t)
	until := o.read().Time.Add(10 * 24 * time.Hour)
	o.do(ownerKey, o.add(Attester{Address: a1, Side: price.A, Until: until}))
	for range 3 {
		s := o.read()
		for _, side := range price.Sides {
			r := &reading{node: o.chain, state: s}
			got, err := ask(t.Context(), r, oracleABI.PackCoveredUntil(uint8(side)), oracleABI.UnpackCoveredUntil)
			o.must(err)
			if want := s.CoveredUntil(side); got.Uint64() != uint64(want) {
				t.Errorf("side %v is covered until %v, the contract says %v", side, want, Instant(got.Uint64()))
			}
		}
		if o.attester(s, a0).Until == Forever {
			o.do(ownerKey, o.of(a0, (*State).RemoveAttester)) // a gap until a1's life begins
		} else {
			o.wait(delay + 2*time.Hour)
		}
	}
}

func TestACallWithoutAnOracleOrAWalletWithoutMoneyIsAnErrorThatSaysSo(t *testing.T) {
	o := newOffice(t)
	empty := *o.Desk
	empty.Oracle = a0
	if _, err := empty.Read(t.Context()); !errors.Is(err, contracts.ErrNoOracle) {
		t.Errorf("no contract at the address: %v", err)
	}
	o.do(ownerKey, o.setPolicy(func(p *price.Policy) { p.Heartbeat = time.Hour }))
	o.wait(delay)
	s := o.read()
	if _, err := o.Send(t.Context(), s.ApplyPolicy(o.feed(s, "ETH/USD")), wallet("pauper")); !errors.Is(err, txmgr.ErrInsufficientFunds) {
		t.Errorf("a wallet without money: %v", err)
	}
}

func TestSpansAndInstantsReadAsPeopleWriteThem(t *testing.T) {
	for d, want := range map[time.Duration]string{0: "0s", 90 * time.Second: "90s", 5 * time.Minute: "5m", 48 * time.Hour: "48h"} {
		if got := Span(d); got != want {
			t.Errorf("%v is %s, want %s", d, got, want)
		}
	}
	for i, want := range map[Instant]string{0: "-", Forever: "for ever", 1_790_000_000: "2026-09-21 14:13:20 UTC"} {
		if got := i.String(); got != want {
			t.Errorf("%d is %s, want %s", i, got, want)
		}
	}
	if Forever.Add(time.Hour) != Forever {
		t.Error("for ever ends")
	}
}
