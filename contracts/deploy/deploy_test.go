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
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/google/go-cmp/cmp"

	"twofold/contracts"
	"twofold/contracts/deploy"
	"twofold/contracts/devchain"
	"twofold/price"
	"twofold/signer/txmgr"
)

// patience bounds each test's waits on the real clock.
const patience = 90 * time.Second

var (
	attesterA = common.HexToAddress("0x00000000000000000000000000000000000000aa")
	attesterB = common.HexToAddress("0x00000000000000000000000000000000000000bb")
	policy    = price.Policy{MaxDivergence: 5_000, MaxJump: 200_000, JumpConfirm: time.Minute, Deviation: 5_000, Heartbeat: 5 * time.Minute}
)

var lastWallet atomic.Int64

// site is a deployment under test.
type site struct {
	*testing.T
	ctx    context.Context // one test's, like the T beside it
	cfg    deploy.Config
	wallet txmgr.KeyWallet
	said   []string
}

func newSite(t *testing.T) *site {
	t.Helper()
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	posting := txmgr.Defaults()
	posting.ChainID, posting.PollEvery = chainID, 50*time.Millisecond
	posting.ReadTimeout = 30 * time.Second // estimating a deployment's gas takes a while under -race
	return &site{T: t, ctx: ctx, wallet: txmgr.NewKeyWallet(devchain.Key(int(lastWallet.Add(1)))), cfg: deploy.Config{
		Record:    filepath.Join(t.TempDir(), "deployments", "901.json"),
		Terms:     deploy.DefaultTerms(),
		Attesters: [2]common.Address{attesterA, attesterB},
		Feeds: []deploy.Feed{
			{Name: "ETH/USD", Decimals: 8, ReaderDecimals: 8, Policy: policy},
			{Name: "STETH/ETH", Decimals: 12, ReaderDecimals: 18, Policy: policy},
		},
		Posting: posting,
	}}
}

func (s *site) deployer(node deploy.Node) *deploy.Deployer {
	s.Helper()
	log := slog.New(slog.DiscardHandler)
	d, err := deploy.New(s.cfg, node, s.wallet, func(line string) { s.said = append(s.said, line) }, log)
	if err != nil {
		s.Fatal(err)
	}
	return d
}

func (s *site) run() *deploy.Plan {
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

func (s *site) fails(want string) error {
	s.Helper()
	_, err := s.deployer(client).Run(s.ctx)
	if err == nil || !strings.Contains(err.Error(), want) {
		s.Fatalf("got %v, want an error with %q", err, want)
	}
	return err
}

// sent is how many transactions of the wallet landed.
func (s *site) sent() uint64 {
	s.Helper()
	n, err := client.NonceAt(s.ctx, s.wallet.Address(), nil)
	if err != nil {
		s.Fatal(err)
	}
	return n
}

func (s *site) file() []byte {
	s.Helper()
	text, err := os.ReadFile(s.cfg.Record)
	if err != nil {
		s.Fatal(err)
	}
	return text
}

func (s *site) promises(r *deploy.Record) map[string]contracts.Promise {
	s.Helper()
	promises, err := contracts.Oracle{Address: r.Oracle.Address, Caller: client}.Promises(s.ctx)
	if err != nil {
		s.Fatal(err)
	}
	return promises
}

// whole checks that the record holds what the chain does: the oracle, and a reader a feed.
func (s *site) whole(r *deploy.Record) {
	s.Helper()
	oracle := contracts.Oracle{Address: r.Oracle.Address, Caller: client}
	promises := s.promises(r)
	for i, f := range s.cfg.Feeds {
		want := contracts.Promise{
			Feed: price.Feed{ID: price.FeedID(i), Name: f.Name, Decimals: f.Decimals}, Policy: f.Policy, History: uint16(s.cfg.Terms.History),
		}
		if diff := cmp.Diff(want, promises[f.Name]); diff != "" {
			s.Errorf("%s on chain: %s", f.Name, diff)
		}
		rec := r.Feed(f.Name)
		if rec == nil || rec.Reader == nil || rec.ID != want.ID {
			s.Fatalf("%s is recorded as %+v", f.Name, rec)
		}
		status, err := contracts.Feed{Address: rec.Reader.Address, Caller: client}.Latest(s.ctx)
		if status.Decimals != f.ReaderDecimals || status.Description != contracts.Description(f.Name) {
			s.Errorf("the reader of %s says %+v (%v)", f.Name, status, err)
		}
	}
	for side, address := range s.cfg.Attesters {
		a, err := oracle.Attester(s.ctx, address)
		if err != nil || !a.ActiveAt(time.Now()) || a.Side != price.Side(side) {
			s.Errorf("attester %d stands as %+v (%v)", side, a, err)
		}
	}
	again, err := deploy.ReadRecord(s.cfg.Record, chainID)
	if err != nil {
		s.Fatal(err)
	}
	if diff := cmp.Diff(r, again); diff != "" {
		s.Errorf("returned (-), on disk (+): %s", diff)
	}
}

func TestTheFirstRunDeploysAllAndTheSecondDoesNothing(t *testing.T) {
	s := newSite(t)
	before, err := s.deployer(client).Plan(s.ctx)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(before.Steps); n != 3 || s.sent() != 0 {
		t.Fatalf("planned %q with %d sent", before.Steps, s.sent())
	}
	if _, err := os.Stat(s.cfg.Record); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("planning wrote the record (%v)", err)
	}
	plan := s.run()
	s.whole(plan.Record)
	if len(plan.Differences) > 0 || len(plan.OwnerMust) > 0 {
		t.Errorf("differences %q, owner must %v", plan.Differences, plan.OwnerMust)
	}
	if s.sent() != 3 || len(s.said) != 6 || s.said[0] != before.Steps[0] {
		t.Errorf("%d sent, said %q", s.sent(), s.said)
	}
	o := plan.Record.Oracle
	if o.Owner != s.wallet.Address() || o.Delay != 48*3600 || o.MaxReportAge != 30 || o.MaxSkew != 5 || o.Block == 0 || len(o.ConstructorArgs) == 0 {
		t.Errorf("the oracle is recorded as %+v", o)
	}
	receipt, err := client.TransactionReceipt(s.ctx, o.Tx)
	if err != nil || receipt.ContractAddress != o.Address {
		t.Errorf("the recorded transaction created %v (%v), recorded is %v", receipt, err, o.Address)
	}
	text := s.file()
	if plan := s.run(); len(plan.Differences) > 0 || len(s.said) > 0 || s.sent() != 3 || !bytes.Equal(text, s.file()) {
		t.Errorf("the second run: %d sent, said %q, differences %q, record\n%s", s.sent(), s.said, plan.Differences, s.file())
	}
}

// killer is an endpoint over which a run is killed at its n-th transaction.
type killer struct {
	deploy.Node
	n     int
	lands bool // it took effect, and the answer was lost
	kill  context.CancelFunc
}

func (k *killer) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if k.n--; k.n >= 0 {
		return k.Node.SendTransaction(ctx, tx)
	}
	if k.lands {
		if err := k.Node.SendTransaction(ctx, tx); err != nil {
			return err
		}
	}
	k.kill()
	return ctx.Err()
}

func TestAKilledRunIsPickedUpAndNothingIsDeployedTwice(t *testing.T) {
	for n := range 3 { // the oracle and two readers
		for _, how := range []string{"before it is sent", "while it is pending", "after it has landed"} {
			t.Run(fmt.Sprintf("transaction %d, %s", n, how), func(t *testing.T) {
				s := newSite(t)
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
				if s.sent() != 3 {
					t.Errorf("%d transactions landed, want 3", s.sent())
				}
				if got, want := plan.Record.Oracle.Address, crypto.CreateAddress(s.wallet.Address(), 0); got != want {
					t.Errorf("the oracle is %v, want the wallet's first contract %v", got, want)
				}
			})
		}
	}
}

// wait polls the chain.
func (s *site) wait(until func() bool) {
	s.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !until() {
		select {
		case <-tick.C:
		case <-s.ctx.Done():
			s.Fatal("waited in vain")
		}
	}
}

func TestANonceThatWasUsedOtherwiseInBetweenGivesAnotherAddress(t *testing.T) {
	s := newSite(t)
	ctx, kill := context.WithCancel(s.ctx)
	defer kill()
	if _, err := s.deployer(&killer{client, 0, false, kill}).Run(ctx); err == nil {
		t.Fatal("the run was not killed")
	}
	s.spendNonce()
	r := s.run().Record
	s.whole(r)
	if got, want := r.Oracle.Address, crypto.CreateAddress(s.wallet.Address(), 1); got != want {
		t.Errorf("the oracle is %v, want %v", got, want)
	}
}

// spendNonce lands a transaction of the wallet that has nothing to do with us.
func (s *site) spendNonce() {
	s.Helper()
	sender, err := txmgr.New(s.cfg.Posting, client, s.wallet, slog.New(slog.DiscardHandler), nil)
	if err == nil {
		err = sender.Start(s.ctx)
	}
	if err == nil {
		_, err = sender.Transact(s.ctx, txmgr.Content{To: &attesterA, Value: big.NewInt(1)})
	}
	if err != nil {
		s.Fatal(err)
	}
}

func TestAFeedThatIsNewInTheConfigIsAddedUnderTheNextIDWhereverItStands(t *testing.T) {
	s := newSite(t)
	old := s.run().Record
	added := deploy.Feed{Name: "BTC/USD", Decimals: 6, ReaderDecimals: 8, Policy: policy}
	s.cfg.Feeds = append([]deploy.Feed{added}, s.cfg.Feeds...)
	plan, err := s.deployer(client).Plan(s.ctx)
	if want := []string{"add the feed BTC/USD under id 2", "create the reader of BTC/USD with 8 decimals"}; err != nil || !cmp.Equal(want, plan.Steps) {
		t.Fatalf("planned %q (%v)", plan.Steps, err)
	}
	r := s.run().Record
	if s.sent() != 5 {
		t.Errorf("%d sent, want two more than 3", s.sent())
	}
	s.cfg.Feeds = append(s.cfg.Feeds[1:], added)
	s.whole(r)
	if diff := cmp.Diff(old.Feeds, r.Feeds[:2]); diff != "" {
		t.Errorf("the feeds before it changed: %s", diff)
	}
}

func TestWhatOnlyTheOwnerMayDoIsLeftToTheOwner(t *testing.T) {
	s := newSite(t)
	owner := txmgr.NewKeyWallet(devchain.Key(int(lastWallet.Add(1))))
	s.cfg.Terms.Owner = owner.Address()
	s.run()
	s.cfg.Feeds = append(s.cfg.Feeds, deploy.Feed{Name: "BTC/USD", Decimals: 6, ReaderDecimals: 8, Policy: policy})
	plan := s.run()
	if len(plan.OwnerMust) != 1 || s.sent() != 3 {
		t.Fatalf("owner must %v, %d sent", plan.OwnerMust, s.sent())
	}
	must := plan.OwnerMust[0]
	sender, err := txmgr.New(s.cfg.Posting, client, owner, slog.New(slog.DiscardHandler), nil)
	if err == nil {
		err = sender.Start(s.ctx)
	}
	if err == nil {
		_, err = sender.Transact(s.ctx, txmgr.Content{To: &must.To, Data: must.Data})
	}
	if err != nil {
		t.Fatal(err)
	}
	plan = s.run()
	s.whole(plan.Record)
	if len(plan.OwnerMust) != 0 || s.sent() != 4 {
		t.Errorf("owner must %v, %d sent", plan.OwnerMust, s.sent())
	}
}

func TestWhatTheChainHasOtherwiseIsToldAndLeft(t *testing.T) {
	s := newSite(t)
	s.run()
	s.cfg.Terms = deploy.Terms{
		Owner: attesterA, Guardian: attesterB, UptimeFeed: attesterA, Grace: time.Minute, History: 8,
		Delay: time.Hour, MaxReportAge: time.Minute, MaxSkew: 4 * time.Second,
	}
	stranger := common.HexToAddress("0x00000000000000000000000000000000000000cc")
	s.cfg.Attesters = [2]common.Address{attesterB, stranger}
	s.cfg.Feeds = s.cfg.Feeds[:1]
	s.cfg.Feeds[0].Policy.MaxDivergence = 4_000
	s.cfg.Feeds[0].ReaderDecimals = 18
	wallet := s.wallet.Address().Hex()
	plan := s.run()
	want := []string{
		"owner: " + wallet + " on chain, " + attesterA.Hex() + " in the config",
		"delay: 48h0m0s on chain for ever, 1h0m0s in the config",
		"maxReportAge: 30s on chain for ever, 1m0s in the config",
		"maxSkew: 5s on chain for ever, 4s in the config",
		"guardian: none on chain, " + attesterB.Hex() + " in the config",
		"uptimeFeed: none on chain, " + attesterA.Hex() + " in the config",
		"attester " + attesterB.Hex() + " serves side B for ever, the config puts it on side A: give side A another key",
		"attester " + stranger.Hex() + " of side B is unknown to the oracle, and its signatures are refused: the owner must add it",
		"ETH/USD: maxDivergence is 0.5% on chain, 0.4% in the config: the chain's holds",
		"ETH/USD: its page keeps 0 rounds, the config says 8: the owner must set it",
		"ETH/USD: its reader " + plan.Record.Feed("ETH/USD").Reader.Address.Hex() + " has 8 decimals for ever, the config says 18: take the reader out of " + s.cfg.Record + " to create another",
		"STETH/ETH: on chain, and not in the config: nobody here posts it",
	}
	if diff := cmp.Diff(want, plan.Differences); diff != "" {
		t.Error(diff)
	}
	if s.sent() != 3 {
		t.Errorf("%d sent, want none after the first run's 3", s.sent())
	}
}

func TestEveryKindOfReaderThatIsAskedForIsCreatedAndReadsItsFeed(t *testing.T) {
	s := newSite(t)
	s.cfg.Feeds[0].Readers = []deploy.ReaderKind{deploy.Strict, deploy.High}
	plan := s.run()
	s.whole(plan.Record)
	s.cfg.Feeds[0].Readers = deploy.ReaderKinds
	r := s.run().Record
	if diff := cmp.Diff(plan.Record.Feeds[0].HighReader, r.Feeds[0].HighReader); diff != "" || s.sent() != 6 {
		t.Errorf("%d sent, want one for each of five readers; the high one became another: %s", s.sent(), diff)
	}
	descriptions := map[deploy.ReaderKind]string{
		deploy.Plain: "ETH / USD", deploy.Strict: "ETH / USD", deploy.Low: "ETH / USD (low)", deploy.High: "ETH / USD (high)",
	}
	seen := map[common.Hash]bool{}
	for _, kind := range deploy.ReaderKinds {
		reader := r.Feed("ETH/USD").ReaderOf(kind)
		got, err := contracts.Feed{Address: reader.Address, Caller: client}.Latest(s.ctx)
		if got.Description != descriptions[kind] || got.Decimals != 8 || seen[reader.CodeHash] {
			t.Errorf("the %s reader is %+v and says %+v (%v)", kind, reader, got, err)
		}
		seen[reader.CodeHash] = true
	}
	if other := r.Feed("STETH/ETH"); other.StrictReader != nil || other.LowReader != nil || other.HighReader != nil {
		t.Errorf("STETH/ETH has readers that nobody asked for: %+v", other)
	}
	text := string(s.file())
	swapped := strings.NewReplacer(`"lowReader"`, `"highReader"`, `"highReader"`, `"lowReader"`).Replace(text)
	if err := os.WriteFile(s.cfg.Record, []byte(swapped), 0o600); err != nil {
		t.Fatal(err)
	}
	_ = s.fails("serves the other bound: restore the record")
}

func TestAnOracleStartsWithItsGuardianItsUptimeFeedAndItsHistory(t *testing.T) {
	s := newSite(t)
	first := s.run()
	if len(first.Warnings) != 1 || !strings.Contains(first.Warnings[0], "no guardian") {
		t.Errorf("without a guardian it warns of %q", first.Warnings)
	}
	s.cfg.Record += ".second"
	guardian := common.HexToAddress("0x00000000000000000000000000000000000000dd")
	s.cfg.Terms.Guardian, s.cfg.Terms.History = guardian, 16
	s.cfg.Terms.UptimeFeed, s.cfg.Terms.Grace = attesterA, 2*time.Minute
	if err := s.fails(attesterA.Hex() + " on chain 901"); !errors.Is(err, deploy.ErrNoUptimeFeed) {
		t.Errorf("got %v", err)
	}
	s.cfg.Terms.UptimeFeed = first.Record.Feeds[0].Reader.Address
	plan := s.run()
	if len(plan.Warnings) > 0 || len(plan.Differences) > 0 {
		t.Errorf("it warns of %q, and tells of %q", plan.Warnings, plan.Differences)
	}
	o, f := plan.Record.Oracle, plan.Record.Feeds[1]
	if o.Guardian != guardian || o.UptimeFeed != s.cfg.Terms.UptimeFeed || o.Grace != 120 || f.History != 16 {
		t.Errorf("recorded are %+v and %+v", o, f)
	}
	oracle := contracts.Oracle{Address: o.Address, Caller: client}
	if uptime, err := oracle.Uptime(s.ctx); err != nil || uptime.String() != "UNKNOWN" { // that feed has no answer
		t.Errorf("uptime %v (%v)", uptime, err)
	}
	all, err := oracle.Attesters(s.ctx)
	if err != nil || len(all) != 2 || all[0].Address != attesterA || all[1].Side != price.B || !all[1].ActiveAt(time.Now()) {
		t.Errorf("attesters %+v (%v)", all, err)
	}
	if until, err := oracle.CoveredUntil(s.ctx, price.B); err != nil || !until.Equal(all[1].Until) {
		t.Errorf("side B is covered until %v (%v), its attester lives until %v", until, err, all[1].Until)
	}
	if p, err := oracle.ProposedPolicy(s.ctx, 0); err != nil || !p.ReadyAt.IsZero() {
		t.Errorf("proposed is %+v (%v)", p, err)
	}
	s.cfg.Terms.Grace = time.Hour
	if plan := s.run(); !cmp.Equal(plan.Differences, []string{"grace: 2m0s on chain, 1h0m0s in the config"}) {
		t.Errorf("it tells of %q", plan.Differences)
	}
}

func TestAnAttesterWithAnEndIsToldWhenItHasCome(t *testing.T) {
	s := newSite(t)
	s.cfg.Terms.Delay, s.cfg.Terms.AttesterLife = 0, 12*time.Second // from when it is planned, and a busy machine takes its time to deploy
	s.run()
	s.wait(func() bool {
		plan, err := s.deployer(client).Plan(s.ctx)
		return err == nil && len(plan.Differences) == 2 && strings.Contains(plan.Differences[0], "could sign until")
	})
}

func TestAWrongChainIsRefusedBeforeAnythingIsSentOrWritten(t *testing.T) {
	s := newSite(t)
	s.cfg.Posting.ChainID = 10
	var wrong *txmgr.WrongChainError
	if err := s.fails("wrong chain"); !errors.As(err, &wrong) || wrong.Want != 10 || wrong.Got != chainID {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(s.cfg.Record); !errors.Is(err, os.ErrNotExist) || s.sent() != 0 {
		t.Errorf("%d sent, record %v", s.sent(), err)
	}
}

func TestARecordThatTheChainDoesNotBearOutIsRefusedAndNothingIsSent(t *testing.T) {
	s := newSite(t)
	r := s.run().Record
	text := string(s.file())
	elsewhere := "0x00000000000000000000000000000000000000ee"
	for name, c := range map[string]struct{ old, new, want string }{
		"no code":       {strings.ToLower(r.Oracle.Address.Hex()), elsewhere, "has no code on chain 901: the chain was reset or is another one, move the record away to deploy anew"},
		"other code":    {r.Oracle.CodeHash.Hex(), common.HexToHash("0x1").Hex(), "this is another chain, move the record away to deploy anew"},
		"no reader":     {strings.ToLower(r.Feeds[0].Reader.Address.Hex()), elsewhere, "the reader of ETH/USD, "},
		"another chain": {`"chainId": 901`, `"chainId": 10`, "is of chain 10, not of chain 901"},
		"no JSON":       {`"chainId": 901,`, ``, "is of chain 0"},
		"unknown key":   {`"chainId"`, `"chainID2"`, "it is not written by hand"},
	} {
		if strings.Count(text, c.old) < 1 {
			t.Fatalf("%s: %q is not in\n%s", name, c.old, text)
		}
		if err := os.WriteFile(s.cfg.Record, []byte(strings.Replace(text, c.old, c.new, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := s.fails(c.want); !strings.Contains(err.Error(), s.cfg.Record) {
			t.Errorf("%s: %v does not name the file", name, err)
		}
	}
	if s.sent() != 3 {
		t.Errorf("%d sent, want none after the first run's 3", s.sent())
	}
}

func TestALostRecordIsMadeAgainFromTheOraclesAddress(t *testing.T) {
	s := newSite(t)
	r := s.run().Record
	if err := os.Remove(s.cfg.Record); err != nil {
		t.Fatal(err)
	}
	s.cfg.Oracle = r.Oracle.Address
	again := s.run().Record
	s.whole(again)
	if again.Oracle.Address != r.Oracle.Address || s.sent() != 5 { // readers cannot be found again
		t.Errorf("the oracle is %v, was %v; %d sent", again.Oracle.Address, r.Oracle.Address, s.sent())
	}
	s.cfg.Oracle = attesterA
	_ = s.fails("take the address out of the config, or move the record away")
}

func TestAnEndpointThatIsDownIsAnErrorThatHidesItsKey(t *testing.T) {
	s := newSite(t)
	down, err := ethclient.Dial("http://127.0.0.1:1/v3/sesame")
	if err != nil {
		t.Fatal(err)
	}
	defer down.Close()
	_, running := s.deployer(down).Run(s.ctx)
	_, planning := s.deployer(down).Plan(s.ctx)
	for _, err := range []error{running, planning} {
		if err == nil || strings.Contains(err.Error(), "sesame") || !strings.Contains(err.Error(), "reading chain id: ") {
			t.Errorf("got %v", err)
		}
	}
}

func TestAConfigThatDoesNotCheckIsRefused(t *testing.T) {
	for want, change := range map[string]func(*deploy.Config){
		"record: the path is missing":     func(c *deploy.Config) { c.Record = "" },
		"each side needs one":             func(c *deploy.Config) { c.Attesters[0] = common.Address{} },
		"stands on both sides":            func(c *deploy.Config) { c.Attesters[0] = c.Attesters[1] },
		"feeds: there are 0":              func(c *deploy.Config) { c.Feeds = nil },
		"feeds: ETH/USD is there twice":   func(c *deploy.Config) { c.Feeds[1].Name = "ETH/USD" },
		"feed ETH/USD: heartbeat":         func(c *deploy.Config) { c.Feeds[0].Policy.Heartbeat = 0 },
		"history 1025 must be from 0":     func(c *deploy.Config) { c.Terms.History = 1025 },
		"grace 59s must be whole seconds": func(c *deploy.Config) { c.Terms.Grace = 59 * time.Second },
		`feed ETH/USD: readers: "fast"`:   func(c *deploy.Config) { c.Feeds[0].Readers = []deploy.ReaderKind{"fast"} },
		"readers: low is there twice": func(c *deploy.Config) {
			c.Feeds[0].Readers = []deploy.ReaderKind{deploy.Low, deploy.Low}
		},
		"delay -1s must be whole seconds": func(c *deploy.Config) { c.Terms.Delay = -time.Second },
		"maxFee: must be above 0":         func(c *deploy.Config) { c.Posting.MaxFee, c.Posting.Tip = 0, 0 },
	} {
		t.Run(want, func(t *testing.T) {
			s := newSite(t)
			change(&s.cfg)
			_, err := deploy.New(s.cfg, client, s.wallet, nil, slog.New(slog.DiscardHandler))
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("got %v", err)
			}
		})
	}
}
