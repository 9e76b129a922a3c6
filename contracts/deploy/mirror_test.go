package deploy_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"twofold/contracts"
	"twofold/contracts/bindings/mirror"
	"twofold/contracts/bindings/mirrorfeed"
	"twofold/contracts/deploy"
	"twofold/contracts/devchain"
	"twofold/integration/chainlink"
	"twofold/signer/txmgr"
)

// mirrorSite is the deployment of a mirror under test.
type mirrorSite struct {
	*site
	cfg deploy.MirrorConfig
	l1  deploy.L1

	witnesses []deploy.L1
}

func newMirrorSite(t *testing.T) *mirrorSite {
	t.Helper()
	s := newSite(t)
	return &mirrorSite{site: s, l1: l1, cfg: deploy.MirrorConfig{
		Record:  s.cfg.Record,
		Terms:   deploy.MirrorTerms{Delay: time.Hour, MaxLag: deploy.DefaultMaxLag},
		Feeds:   []deploy.MirrorFeed{{Name: "ETH/USD", Proxy: l1.eth.Address}, {Name: "BTC/USD", Proxy: l1.btc.Address}},
		Posting: s.cfg.Posting,
	}}
}

func (s *mirrorSite) deployer(node deploy.Node) *deploy.MirrorDeployer {
	s.Helper()
	d, err := deploy.NewMirror(s.cfg, deploy.Chains{L1: s.l1, L2: node, Witnesses: s.witnesses}, s.wallet, func(line string) { s.said = append(s.said, line) }, slog.New(slog.DiscardHandler))
	if err != nil {
		s.Fatal(err)
	}
	return d
}

func (s *mirrorSite) run() *deploy.Plan {
	s.Helper()
	s.said = nil
	plan, err := s.deployer(client).Run(s.ctx)
	if err != nil {
		s.Fatalf("running: %v", err)
	}
	if len(plan.Steps) > 0 {
		s.Fatalf("a run ended with steps left: %q", plan.Steps)
	}
	return plan
}

// refuses runs, and nothing may be sent.
func (s *mirrorSite) refuses(want error, text string) {
	s.Helper()
	before := s.sent()
	_, err := s.deployer(client).Run(s.ctx)
	if err == nil || want != nil && !errors.Is(err, want) || !strings.Contains(err.Error(), text) || s.sent() != before {
		s.Errorf("got %v with %d sent, want %v with %q", err, s.sent()-before, want, text)
	}
}

// whole checks that record and chain hold every feed as L1 says it.
func (s *mirrorSite) whole(r *deploy.Record) {
	s.Helper()
	mirror := contracts.Mirror{Address: r.Mirror.Address, Caller: client}
	chain, err := deploy.ReadChainlink(s.ctx, s.l1)
	if err != nil {
		s.Fatal(err)
	}
	for _, f := range s.cfg.Feeds {
		on, err := chain.Feed(s.ctx, f.Proxy)
		if err != nil {
			s.Fatal(err)
		}
		if feed, err := mirror.Feed(s.ctx, f.Proxy); err != nil || feed != on.MirroredFeed {
			s.Errorf("the mirror has %+v (%v), L1 says %+v", feed, err, on)
		}
		layout, known, err := mirror.Layout(s.ctx, on.Aggregator)
		if err != nil || !known || chain.CheckLayout(s.ctx, on.Aggregator, layout) != nil {
			s.Errorf("%s: layout %+v, known %t (%v)", f.Name, layout, known, err)
		}
		rec := r.Mirror.Feed(f.Proxy)
		if rec == nil || rec.Reader == nil || rec.Name != f.Name || rec.Decimals != on.Decimals || rec.Description != on.Description {
			s.Fatalf("%s is recorded as %+v", f.Name, rec)
		}
		reader, err := client.CallContract(s.ctx, ethereum.CallMsg{To: &rec.Reader.Address, Data: mirrorfeed.NewMirrorFeed().PackDescription()}, nil)
		if got, unpackErr := mirrorfeed.NewMirrorFeed().UnpackDescription(reader); got != on.Description {
			s.Errorf("the reader of %s describes itself as %q (%v, %v)", f.Name, got, err, unpackErr)
		}
	}
	again, err := deploy.ReadRecord(s.cfg.Record, chainID)
	if diff := cmp.Diff(r, again); err != nil || diff != "" {
		s.Errorf("returned (-), on disk (+): %s (%v)", diff, err)
	}
}

func TestAMirrorIsDeployedOnceWithEveryFeedAsL1SaysIt(t *testing.T) {
	s := newMirrorSite(t)
	before, err := s.deployer(client).Plan(s.ctx)
	if err != nil || len(before.Steps) != 3 || s.sent() != 0 {
		t.Fatalf("planned %+v with %d sent (%v)", before, s.sent(), err)
	}
	if _, err := os.Stat(s.cfg.Record); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("planning wrote the record (%v)", err)
	}
	plan := s.run()
	s.whole(plan.Record)
	if len(plan.Differences)+len(plan.OwnerMust)+len(plan.Waiting) > 0 || len(plan.Warnings) != 1 || !strings.Contains(plan.Warnings[0], "no guardian") {
		t.Errorf("it tells of %+v", plan)
	}
	if s.sent() != 3 || len(s.said) != 6 || s.said[0] != before.Steps[0] {
		t.Errorf("%d sent, said %q", s.sent(), s.said)
	}
	m := plan.Record.Mirror
	if m.Owner != s.wallet.Address() || m.Delay != 3600 || m.MaxLag != 256 || m.Block == 0 || len(m.ConstructorArgs) == 0 {
		t.Errorf("the mirror is recorded as %+v", m)
	}
	text := s.file()
	if plan := s.run(); len(plan.Differences) > 0 || len(s.said) > 0 || s.sent() != 3 || !bytes.Equal(text, s.file()) {
		t.Errorf("the second run: %d sent, said %q, differences %q, record\n%s", s.sent(), s.said, plan.Differences, s.file())
	}
}

func TestAKilledRunOfTheMirrorIsPickedUpAndNothingIsDeployedTwice(t *testing.T) {
	for n := range 3 { // the mirror and two readers
		for _, how := range []string{"before it is sent", "while it is pending", "after it has landed"} {
			t.Run(fmt.Sprintf("transaction %d, %s", n, how), func(t *testing.T) {
				s := newMirrorSite(t)
				ctx, kill := context.WithCancel(s.ctx)
				defer kill()
				_, err := s.deployer(&killer{client, n, how != "before it is sent", kill}).Run(ctx)
				if !errors.Is(err, context.Canceled) {
					t.Fatalf("the first run ended with %v", err)
				}
				if how == "after it has landed" {
					s.wait(func() bool { return s.sent() == uint64(n)+1 })
				}
				plan := s.run()
				s.whole(plan.Record)
				if got, want := plan.Record.Mirror.Address, crypto.CreateAddress(s.wallet.Address(), 0); got != want || s.sent() != 3 {
					t.Errorf("the mirror is %v, want the wallet's first contract %v; %d sent, want 3", got, want, s.sent())
				}
			})
		}
	}
}

func TestAnOracleAndAMirrorShareARecordAndNeitherTouchesTheOther(t *testing.T) {
	s := newMirrorSite(t)
	first := s.run().Record
	both := s.site.run().Record
	s.site.whole(both)
	if diff := cmp.Diff(first.Mirror, both.Mirror); diff != "" {
		t.Errorf("the oracle's deployment changed the mirror's record: %s", diff)
	}
	text := s.file()
	if s.run(); !bytes.Equal(text, s.file()) || s.sent() != 6 {
		t.Errorf("%d sent; the mirror's deployment changed the oracle's record:\n%s", s.sent(), s.file())
	}
}

func TestAFeedThatTheMirrorLacksIsProposedWithItsLayoutAndAppliedAfterTheDelay(t *testing.T) {
	s := newMirrorSite(t)
	all := s.cfg.Feeds
	s.cfg.Feeds, s.cfg.Terms.Delay = all[:1], 4*time.Second
	s.run()
	s.cfg.Feeds = all
	plan := s.run()
	if len(plan.Waiting) != 2 || !strings.Contains(plan.Waiting[0], "the feed BTC/USD with 8 decimals is proposed, and can be applied from ") || s.sent() != 4 {
		t.Fatalf("it waits for %q, %d sent", plan.Waiting, s.sent())
	}
	s.wait(func() bool {
		plan, err := s.deployer(client).Plan(s.ctx)
		return err == nil && len(plan.Waiting) == 0
	})
	plan = s.run()
	s.whole(plan.Record)
	if s.sent() != 7 || len(plan.Waiting) > 0 {
		t.Errorf("%d sent, want two applied and a reader after 4; it waits for %q", s.sent(), plan.Waiting)
	}
}

// owner lands the calls that are left to it.
func (s *mirrorSite) owner(wallet txmgr.Wallet, calls []deploy.Call) {
	s.Helper()
	sender, err := txmgr.New(s.cfg.Posting, client, wallet, slog.New(slog.DiscardHandler), nil)
	if err == nil {
		err = sender.Start(s.ctx)
	}
	for _, call := range calls {
		if err == nil {
			_, err = sender.Transact(s.ctx, txmgr.Content{To: &call.To, Data: call.Data})
		}
	}
	if err != nil {
		s.Fatal(err)
	}
}

func TestOnlyTheOwnerProposesAndAnyoneApplies(t *testing.T) {
	s := newMirrorSite(t)
	owner := txmgr.NewKeyWallet(devchain.Key(int(lastWallet.Add(1))))
	all := s.cfg.Feeds
	s.cfg.Feeds, s.cfg.Terms = all[:1], deploy.MirrorTerms{Owner: owner.Address(), MaxLag: 256}
	s.run()
	s.cfg.Feeds = all
	plan := s.run()
	if len(plan.OwnerMust) != 2 || s.sent() != 2 || plan.OwnerMust[0].What != "propose the feed BTC/USD with 8 decimals" {
		t.Fatalf("the owner must %+v, %d sent", plan.OwnerMust, s.sent())
	}
	s.owner(owner, plan.OwnerMust)
	plan = s.run()
	s.whole(plan.Record)
	if s.sent() != 5 {
		t.Errorf("%d sent, want two applied and a reader after 2", s.sent())
	}
}

func TestAProposalThatIsOtherwiseThanL1SaysIsToldAndNotApplied(t *testing.T) {
	s := newMirrorSite(t)
	all := s.cfg.Feeds
	s.cfg.Feeds, s.cfg.Terms.Delay = all[:1], 0
	to := s.run().Record.Mirror.Address
	s.owner(s.wallet, []deploy.Call{
		{To: to, Data: contracts.MirroredFeed{Proxy: l1.btc.Address, Description: "BTC / USD", Decimals: 18}.PackAddFeed()},
	})
	s.cfg.Feeds = all
	plan := s.run() // the layout is brought on all the same
	if len(plan.Differences) != 1 || !strings.Contains(plan.Differences[0], "twofold mirror feed veto BTC/USD") || s.sent() != 5 {
		t.Errorf("it tells of %q, %d sent", plan.Differences, s.sent())
	}
}

func TestTheLayoutOfAnAggregatorThatChainlinkPutBehindAFeedIsProposed(t *testing.T) {
	s := newMirrorSite(t)
	l1.one.Lock()
	defer l1.one.Unlock()
	proxy, err := l1.proxy(s.ctx, func() (chainlink.Aggregator, error) { return l1.site.DeployOCR2(s.ctx, "LINK / USD") })
	if err != nil {
		t.Fatal(err)
	}
	s.cfg.Feeds, s.cfg.Terms.Delay = []deploy.MirrorFeed{{Name: "LINK/USD", Proxy: proxy.Address}}, 0
	s.run()
	next, err := l1.site.DeployOCR1(s.ctx, "Link / USD")
	if err == nil {
		err = proxy.Replace(s.ctx, next)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.refuses(deploy.ErrNoRound, "LINK/USD: ")
	if err := next.Transmit(s.ctx, big.NewInt(20_00000000), time.Now()); err != nil {
		t.Fatal(err)
	}
	plan := s.run()
	if want := []string{`LINK/USD: its description is "LINK / USD" in the mirror for ever, and "Link / USD" on L1`}; !cmp.Equal(plan.Differences, want) || s.sent() != 4 {
		t.Errorf("it tells of %q, %d sent", plan.Differences, s.sent())
	}
	if _, known, err := (contracts.Mirror{Address: plan.Record.Mirror.Address, Caller: client}).Layout(s.ctx, next.Address()); err != nil || !known {
		t.Errorf("known %t (%v)", known, err)
	}
}

// liar is an L1 that says one thing otherwise.
type liar struct {
	deploy.L1
	selector string // of the call that is answered so
	answer   []byte
	kept     bool // what is kept differs by a bit
	older    bool // blocks are others
}

func (l liar) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if l.selector != "" && bytes.HasPrefix(call.Data, crypto.Keccak256([]byte(l.selector))[:4]) {
		return l.answer, nil
	}
	return l.L1.CallContract(ctx, call, block)
}

func (l liar) StorageAt(ctx context.Context, account common.Address, slot common.Hash, block *big.Int) ([]byte, error) {
	word, err := l.L1.StorageAt(ctx, account, slot, block)
	if l.kept && slot != contracts.PhaseSlot {
		word[31] ^= 1
	}
	return word, err
}

func (l liar) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	header, err := l.L1.HeaderByNumber(ctx, number)
	if l.older && err == nil {
		header.Time--
	}
	return header, err
}

// text is a string as a contract answers it.
func text(t *testing.T, s string) []byte {
	t.Helper()
	kind, err := abi.NewType("string", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := abi.Arguments{{Type: kind}}.Pack(s)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func TestNothingIsDeployedForWhatL1DoesNotBearOut(t *testing.T) {
	s := newMirrorSite(t)
	for _, c := range []struct {
		l1   liar
		want error
		text string
	}{
		{liar{selector: "typeAndVersion()", answer: text(t, "AccessControlledOCR3Aggregator 1.0.0")}, deploy.ErrUnknownType, `is a "AccessControlledOCR3Aggregator 1.0.0", known are `},
		{liar{selector: "typeAndVersion()", answer: text(t, "AccessControlledOffchainAggregator 2.0.0")}, deploy.ErrOtherLayout, "BTC/USD: "},
		{liar{kept: true}, deploy.ErrOtherLayout, "it must not be mirrored"},
		{liar{selector: "latestRoundData()", answer: make([]byte, 160)}, deploy.ErrNoRound, "ETH/USD: "},
		{liar{selector: "description()", answer: text(t, "ETH / EUR")}, deploy.ErrOtherName, "correct the address, or call the feed ETH/EUR"},
		{liar{selector: "phaseId()", answer: common.BigToHash(big.NewInt(2)).Bytes()}, deploy.ErrNoProxy, "says phase 2 with aggregator "},
		{liar{older: true}, deploy.ErrOtherL1, "and the L2 says "},
	} {
		c.l1.L1 = l1
		s.l1 = c.l1
		s.refuses(c.want, c.text)
	}
	s.l1, s.witnesses = l1, []deploy.L1{l1, liar{L1: l1, selector: "decimals()", answer: common.BigToHash(big.NewInt(18)).Bytes()}}
	s.refuses(deploy.ErrDisagree, "ETH/USD: ")
	s.witnesses = []deploy.L1{liar{L1: l1, kept: true}}
	s.refuses(deploy.ErrOtherLayout, "it must not be mirrored")
	s.witnesses = nil
	s.cfg.Feeds[1].Proxy = attesterA
	s.refuses(deploy.ErrNoProxy, "BTC/USD: it is no EACAggregatorProxy of Chainlink's: there is no contract at "+attesterA.Hex()+" on L1: correct the address")
	if _, err := os.Stat(s.cfg.Record); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a record was written (%v)", err)
	}
}

func TestAFeedWhoseDecimalsChangeOnL1IsAnErrorAndSoIsALayoutThatLies(t *testing.T) {
	s := newMirrorSite(t)
	s.run()
	s.l1 = liar{L1: l1, selector: "decimals()", answer: common.BigToHash(big.NewInt(18)).Bytes()}
	s.refuses(deploy.ErrOtherDecimals, "8, and L1's proxy "+l1.eth.Address.Hex()+" says 18: pause it (twofold mirror pause ETH/USD)")
	s.l1 = liar{L1: l1, kept: true}
	s.refuses(deploy.ErrOtherLayout, "drop it (twofold mirror layout drop ")
}

func TestAFeedWithOtherDecimalsThatIsPausedKeepsNothingElseFromBeingDeployed(t *testing.T) {
	s := newMirrorSite(t)
	all := s.cfg.Feeds
	s.cfg.Feeds, s.cfg.Terms.Delay = all[1:], 0
	to := s.run().Record.Mirror.Address
	s.owner(s.wallet, []deploy.Call{{To: to, Data: mirror.NewChainlinkMirror().PackPauseFeed(l1.btc.Address)}})
	s.cfg.Feeds = all
	s.l1 = decimalsOf{l1, l1.btc.Address}
	plan := s.run()
	if want := "BTC/USD: it has 8 decimals in the mirror for ever, and 18 on L1; it is paused, and must stay so"; !slices.Contains(plan.Differences, want) {
		t.Errorf("it tells of %q", plan.Differences)
	}
	if r := plan.Record.Mirror.Feed(l1.eth.Address); r == nil || r.Reader == nil {
		t.Errorf("the other feed is recorded as %+v", r)
	}
}

// decimalsOf is an L1 where one proxy says that it has 18.
type decimalsOf struct {
	deploy.L1
	proxy common.Address
}

func (l decimalsOf) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if *call.To == l.proxy && bytes.HasPrefix(call.Data, crypto.Keccak256([]byte("decimals()"))[:4]) {
		return common.BigToHash(big.NewInt(18)).Bytes(), nil
	}
	return l.L1.CallContract(ctx, call, block)
}

func TestWhatTheMirrorHasOtherwiseIsToldAndLeft(t *testing.T) {
	s := newMirrorSite(t)
	s.run()
	s.cfg.Terms = deploy.MirrorTerms{Owner: attesterA, Guardian: attesterB, Delay: time.Minute, MaxLag: 300}
	s.cfg.Feeds = s.cfg.Feeds[:1]
	want := []string{
		"owner: " + s.wallet.Address().Hex() + " on chain, " + attesterA.Hex() + " in the config",
		"guardian: none on chain, " + attesterB.Hex() + " in the config",
		"delay: 1h0m0s on chain for ever, 1m0s in the config",
		"maxLag: 256 L1 blocks on chain for ever, 300 in the config",
		"BTC/USD, proxy " + l1.btc.Address.Hex() + ": mirrored on chain, and not in the config: nobody here brings it over",
	}
	if diff := cmp.Diff(want, s.run().Differences); diff != "" || s.sent() != 3 {
		t.Errorf("%d sent, %s", s.sent(), diff)
	}
}

func TestALostRecordIsMadeAgainFromTheMirrorsAddress(t *testing.T) {
	s := newMirrorSite(t)
	r := s.run().Record
	if err := os.Remove(s.cfg.Record); err != nil {
		t.Fatal(err)
	}
	s.cfg.Mirror = r.Mirror.Address
	again := s.run().Record
	s.whole(again)
	if s.sent() != 5 { // readers cannot be found again
		t.Errorf("%d sent", s.sent())
	}
	s.cfg.Mirror = attesterA
	s.refuses(nil, "take the address out of the config, or move the record away")
}

func TestAConfigOfAMirrorThatDoesNotCheckIsRefused(t *testing.T) {
	for want, change := range map[string]func(*deploy.MirrorConfig){
		"record: the path is missing":         func(c *deploy.MirrorConfig) { c.Record = "" },
		"feeds: there are none":               func(c *deploy.MirrorConfig) { c.Feeds = nil },
		"feeds: ETH/USD is there twice":       func(c *deploy.MirrorConfig) { c.Feeds[1].Name = "ETH/USD" },
		" is there twice":                     func(c *deploy.MirrorConfig) { c.Feeds[1].Proxy = c.Feeds[0].Proxy },
		"BTC/USD: its proxy on L1 is missing": func(c *deploy.MirrorConfig) { c.Feeds[1].Proxy = common.Address{} },
		"delay 1ms must be whole seconds":     func(c *deploy.MirrorConfig) { c.Terms.Delay = time.Millisecond },
		"maxLag 0 must be from 1 to 7200":     func(c *deploy.MirrorConfig) { c.Terms.MaxLag = 0 },
	} {
		s := &mirrorSite{site: &site{T: t}, cfg: deploy.MirrorConfig{
			Record: filepath.Join(t.TempDir(), "901.json"), Terms: deploy.MirrorTerms{MaxLag: 1}, Posting: txmgr.Defaults(),
			Feeds: []deploy.MirrorFeed{{Name: "ETH/USD", Proxy: attesterA}, {Name: "BTC/USD", Proxy: attesterB}},
		}}
		s.cfg.Posting.ChainID = chainID
		change(&s.cfg)
		if _, err := deploy.NewMirror(s.cfg, deploy.Chains{}, s.wallet, nil, slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// What was begun and never sent has an address that the wallet's next transaction gives to something else.
func TestWhatWasBegunAndCameToNothingIsNotTakenForWhatCameInItsPlace(t *testing.T) {
	for n, what := range []string{"the mirror", "a reader"} {
		t.Run(what+", and an oracle is deployed", func(t *testing.T) {
			s := newMirrorSite(t)
			ctx, kill := context.WithCancel(s.ctx)
			defer kill()
			if _, err := s.deployer(&killer{client, n, false, kill}).Run(ctx); !errors.Is(err, context.Canceled) {
				t.Fatalf("the first run ended with %v", err)
			}
			s.site.whole(s.site.run().Record)
			s.whole(s.run().Record)
			if s.sent() != 6 {
				t.Errorf("%d sent, want an oracle with two readers, and a mirror with two", s.sent())
			}
		})
	}
	t.Run("the oracle, and a mirror is deployed", func(t *testing.T) {
		s := newMirrorSite(t)
		ctx, kill := context.WithCancel(s.ctx)
		defer kill()
		if _, err := s.site.deployer(&killer{client, 0, false, kill}).Run(ctx); !errors.Is(err, context.Canceled) {
			t.Fatalf("the first run ended with %v", err)
		}
		s.whole(s.run().Record)
		s.site.whole(s.site.run().Record)
		if s.sent() != 6 {
			t.Errorf("%d sent, want a mirror with two readers, and an oracle with two", s.sent())
		}
	})
	t.Run("a reader, and that of another feed is created", func(t *testing.T) {
		s := newMirrorSite(t)
		ctx, kill := context.WithCancel(s.ctx)
		defer kill()
		if _, err := s.deployer(&killer{client, 1, false, kill}).Run(ctx); !errors.Is(err, context.Canceled) {
			t.Fatalf("the first run ended with %v", err)
		}
		s.cfg.Feeds[0], s.cfg.Feeds[1] = s.cfg.Feeds[1], s.cfg.Feeds[0]
		s.whole(s.run().Record)
		if s.sent() != 3 {
			t.Errorf("%d sent, want a mirror with two readers", s.sent())
		}
	})
}
