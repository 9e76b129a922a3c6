package owner

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/signer/txmgr"
)

var (
	ethProxy, btcProxy = common.HexToAddress("0xe1"), common.HexToAddress("0xe2")
	ocr2, ocr1         = contracts.Layouts["AccessControlledOCR2Aggregator 1.0.0"], contracts.Layouts["AccessControlledOffchainAggregator 4.0.0"]
	aggregator, newer  = common.HexToAddress("0xa991"), common.HexToAddress("0xa992")
	btcTerms           = contracts.MirroredFeed{Proxy: btcProxy, Description: "BTC / USD", Decimals: 8}
)

// mirrorOffice is a mirror with one feed, whose aggregator's layout it knows, an owner and a guardian.
type mirrorOffice struct {
	*office
	address common.Address
	named   Named
}

func newMirrorOffice(t *testing.T) *mirrorOffice {
	t.Helper()
	o := newDesk(t)
	first := contracts.MirroredFeed{Proxy: ethProxy, Description: "ETH / USD", Decimals: 8}
	code := append(common.FromHex(mirror.ChainlinkMirrorMetaData.Bin), mirrorABI.PackConstructor(
		ownerKey.Address(), guardianKey.Address(), big.NewInt(int64(delay/time.Second)), big.NewInt(256),
		[]mirror.IMirrorBookFirstMirroredFeed{first.First()}, []mirror.IMirrorBookFirstLayout{ocr2.First(aggregator)})...)
	return &mirrorOffice{
		office: o, address: o.transact(txmgr.Content{Data: code, Gas: 6_000_000}).ContractAddress,
		named: Named{Feeds: map[common.Address]string{btcProxy: "BTC/USD"}, Aggregators: []common.Address{aggregator, newer}},
	}
}

func (o *mirrorOffice) read() *MirrorState {
	o.Helper()
	s, err := o.ReadMirror(o.Context(), o.address, o.named)
	o.must(err)
	return s
}

// on is an action about a feed.
func (o *mirrorOffice) on(name string, act func(*MirrorState, *MirroredFeed) *Action) *Action {
	o.Helper()
	s := o.read()
	f, err := s.Feed(name)
	o.must(err)
	return act(s, f)
}

// of is an action about an aggregator's layout.
func (o *mirrorOffice) of(aggregator common.Address, act func(*MirrorState, *AggregatorLayout) *Action) *Action {
	o.Helper()
	s := o.read()
	l, err := s.Layout(aggregator)
	o.must(err)
	return act(s, l)
}

func proposeBTC(s *MirrorState, f *MirroredFeed) *Action { return s.ProposeFeed(f, btcTerms) }

func proposeOCR1(s *MirrorState, l *AggregatorLayout) *Action { return s.ProposeLayout(l, ocr1) }

func TestAMirroredFeedIsProposedWaitsAndIsAppliedByAnyone(t *testing.T) {
	o := newMirrorOffice(t)
	a, sent := o.act(ownerKey, o.on("btc-usd", proposeBTC))
	if got := row(sent.Rows, "proposed"); got.After != `"BTC / USD" with 8 decimals` || a.WaitsUntil == 0 || row(sent.Rows, "status").After != "not mirrored" {
		t.Errorf("%v, waits until %v", sent.Rows, a.WaitsUntil)
	}
	if !has(a.Notes, "twofold mirror feed apply BTC/USD") || !has(a.Notes, guardianKey.Address().Hex()) || !has(a.Warnings, "nor can it be removed") {
		t.Errorf("notes %q, warnings %q", a.Notes, a.Warnings)
	}
	o.refusesAction("TooSoon", o.on("BTC/USD", (*MirrorState).ApplyFeed))
	o.wait(delay)
	_, sent = o.act(strangerKey, o.on(btcProxy.Hex(), (*MirrorState).ApplyFeed))
	if row(sent.Rows, "status") != (Row{"status", "not mirrored", "running"}) || row(sent.Rows, "readers").After != "revert No data present" {
		t.Errorf("applied: %v", sent.Rows)
	}
	o.refusesAction("FeedExists", o.on("BTC/USD", proposeBTC))
	o.refusesAction("NothingProposed", o.on("BTC/USD", (*MirrorState).VetoFeed))
	if f := o.read().Feeds; len(f) != 2 || f[1].Answer.L1Block != 7 {
		t.Errorf("feeds %+v", f)
	}
}

func TestTheGuardianVetoesAMirroredFeedAndAStrangerDoesNot(t *testing.T) {
	o := newMirrorOffice(t)
	o.act(ownerKey, o.on("BTC/USD", proposeBTC))
	if again := o.on("BTC/USD", proposeBTC); !has(again.Warnings, "the delay begins anew") {
		t.Errorf("proposed again: %q", again.Warnings)
	}
	if _, err := o.Send(t.Context(), o.on("BTC/USD", (*MirrorState).VetoFeed), strangerKey); !errors.Is(err, ErrNotEntitled) {
		t.Errorf("a stranger's veto: %v", err)
	}
	o.act(guardianKey, o.on("BTC/USD", (*MirrorState).VetoFeed))
	o.wait(delay)
	o.refusesAction("NothingProposed", o.on("BTC/USD", (*MirrorState).ApplyFeed))
}

func TestALayoutIsProposedAppliedAndDropped(t *testing.T) {
	o := newMirrorOffice(t)
	if a := o.of(aggregator, proposeOCR1); !has(a.Warnings, "takes the place of a layout") {
		t.Errorf("warnings %q", a.Warnings)
	}
	a, _ := o.act(ownerKey, o.of(newer, proposeOCR1))
	if a.WaitsUntil == 0 || !has(a.Notes, "twofold mirror layout apply "+newer.Hex()) {
		t.Errorf("waits until %v, notes %q", a.WaitsUntil, a.Notes)
	}
	o.act(guardianKey, o.of(newer, (*MirrorState).VetoLayout))
	o.refusesAction("NothingProposed", o.of(newer, (*MirrorState).ApplyLayout))
	o.act(ownerKey, o.of(newer, proposeOCR1))
	o.wait(delay)
	_, sent := o.act(strangerKey, o.of(newer, (*MirrorState).ApplyLayout))
	if got := row(sent.Rows, "layout"); got.Before != none || !strings.HasPrefix(got.After, "round at slot 43 shift 176, ") {
		t.Errorf("applied: %v", sent.Rows)
	}
	o.act(ownerKey, o.of(newer, (*MirrorState).DropLayout))
	o.refusesAction("UnknownAggregator", o.of(newer, (*MirrorState).DropLayout))
}

func TestAMirroredFeedIsPausedByTheGuardianAndUnpausedByTheOwner(t *testing.T) {
	o := newMirrorOffice(t)
	o.refusesAction("FeedNotPaused", o.on("ETH/USD", (*MirrorState).UnpauseFeed))
	_, sent := o.act(guardianKey, o.on("ETH/USD", (*MirrorState).PauseFeed))
	if row(sent.Rows, "readers").After != "revert Paused" {
		t.Errorf("paused: %v", sent.Rows)
	}
	o.refusesAction("FeedIsPaused", o.on("ETH/USD", (*MirrorState).PauseFeed))
	if _, err := o.Send(t.Context(), o.on("ETH/USD", (*MirrorState).UnpauseFeed), guardianKey); !errors.Is(err, ErrNotEntitled) {
		t.Errorf("the guardian lifts a pause: %v", err)
	}
	o.act(ownerKey, o.on("ETH/USD", (*MirrorState).UnpauseFeed))
}

func TestTheMirrorHasAGuardianOfItsOwn(t *testing.T) {
	o := newMirrorOffice(t)
	a, _ := o.act(ownerKey, o.read().SetGuardian(strangerKey.Address()))
	if !has(a.Notes, "twofold mirror guardian apply") {
		t.Errorf("notes %q", a.Notes)
	}
	o.wait(delay)
	_, sent := o.act(strangerKey, o.read().ApplyGuardian())
	if row(sent.Rows, "guardian").After != strangerKey.Address().Hex() {
		t.Errorf("applied: %v", sent.Rows)
	}
}

func TestAFeedThatNobodyNamedIsRefusedByWhatThereIs(t *testing.T) {
	o := newMirrorOffice(t)
	s := o.read()
	for asked, want := range map[string]string{"DOGE/USD": "ETH/USD (proxy " + ethProxy.Hex(), newer.Hex(): "BTC/USD (proxy " + btcProxy.Hex()} {
		if _, err := s.Feed(asked); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", asked, err)
		}
	}
	if _, err := s.Layout(ethProxy); err == nil {
		t.Error("a layout that was not read is known")
	}
	if _, err := o.ReadMirror(t.Context(), ethProxy, Named{}); !errors.Is(err, contracts.ErrNoMirror) {
		t.Errorf("where there is no mirror: %v", err)
	}
}
