package integration

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"

	"twofold/contracts"
	"twofold/contracts/bindings"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/signer/submit"
)

func TestWhileTheOwnerHasPausedNothingIsPostedAndThenFeedsGoOn(t *testing.T) {
	t.Parallel()
	for name, chain := range chains {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRig(t, rig.Options{Chain: chain})
			relayer := startRelayer(t, r)
			awaitFirstAnswers(t, r)
			oracle := bindings.NewTwofoldOracle()
			ownerSends(t, r, oracle.PackPause())
			must(t, r.AwaitLanes(t.Context(), 5*block, "paused", func(p price.Published) bool { return p.Mark == price.MarkPaused }))
			rig.Pause(t.Context(), 3*block) // what was on its way may still arrive, and revert
			before := sentByWallet(t, r)
			rig.Pause(t.Context(), 8*block)
			if n := sentByWallet(t, r) - before; n > 0 {
				t.Errorf("%d transactions were sent to a paused oracle", n)
			}
			posts := map[uint32]bool{}
			for _, end := range relayer.Journal.With(submit.Reverted) {
				posts[end.ObservedAt] = true
			}
			if len(posts) > 1 {
				t.Errorf("%d posts reverted; only the one that was on its way may", len(posts))
			}
			ownerSends(t, r, oracle.PackUnpause())
			// A lane that was cleared answers from maxSkew and a second later on.
			awaitAnswersSince(t, r, time.Now(), 6*time.Second+8*block)
		})
	}
}

func ownerSends(t *testing.T, r *rig.Rig, data []byte) {
	t.Helper()
	tx, err := r.Chain.Send(t.Context(), rig.Owner, r.Oracle.Address, data)
	must(t, err)
	must(t, r.Chain.AwaitMined(t.Context(), tx))
}

func sentByWallet(t *testing.T, r *rig.Rig) uint64 {
	t.Helper()
	n, err := r.Chain.Client.PendingNonceAt(t.Context(), rig.Wallet.Address())
	must(t, err)
	return n
}

func TestAnAttesterThatTheOwnerRemovesEndsTheFeedsAndHarmsNothing(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	ownerSends(t, r, bindings.NewTwofoldOracle().PackRemoveAttester(rig.AttesterB.Address()))
	must(t, rig.Await(t.Context(), 20*block, "a post to be refused", func(context.Context) error {
		if n := relayer.Journal.Count(submit.Reverted) + relayer.Journal.Count(submit.Rejected); n == 0 {
			return fmt.Errorf("none was")
		}
		return nil
	}))
	before := sentByWallet(t, r)
	rig.Pause(t.Context(), 6*block)
	// After a revert a post is simulated before it is sent, so that trouble costs no gas.
	if n := sentByWallet(t, r) - before; n > 1 {
		t.Errorf("%d transactions were sent that could only revert", n)
	}
}

func TestARelayerFollowsAPolicyThatTheOwnerTightensWhileItRuns(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil, Market: simulator.Config{Every: time.Hour}}) // nothing but heartbeats is due
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	eth, link := r.Record.Feed("ETH/USD").ID, r.Record.Feed("LINK/USD").ID // of two pages
	before, err := r.Lanes(t.Context())
	must(t, err)
	promises, err := r.Oracle.Promises(t.Context())
	must(t, err)
	policy := promises["ETH/USD"].Policy
	policy.Heartbeat = 10 * time.Second
	ownerSends(t, r, bindings.NewTwofoldOracle().PackSetPolicy(big.NewInt(int64(eth)), contracts.Policy(policy)))
	must(t, rig.Await(t.Context(), 20*block, "two answers within the new heartbeat", func(ctx context.Context) error {
		lanes, err := r.Lanes(ctx)
		if err != nil {
			return err
		}
		if rounds := lanes[eth].Round - before[eth].Round; rounds < 2 {
			return fmt.Errorf("%d came", rounds)
		}
		return nil
	}))
	after, err := r.Lanes(t.Context())
	must(t, err)
	if after[link] != before[link] {
		t.Errorf("a feed of another page, whose heartbeat of 60 s stands, was at %+v and is at %+v", before[link], after[link])
	}
	for want, n := range map[string]int{"the oracle was changed": 1, "is followed": 1, "feeds[ETH/USD].policy.heartbeat: is 1m0s here and 10s on chain": 1} {
		if lines := relayer.Log.With(want); len(lines) != n {
			t.Errorf("it said %q %d times, want %d: %q", want, len(lines), n, lines)
		}
	}
	sound(t, r, relayer)
}

func TestAFeedThatIsPausedHoldsUpNobodyAndAnswersAnewOnceUnpaused(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	oracle, eth := bindings.NewTwofoldOracle(), r.Record.Feed("ETH/USD").ID
	ownerSends(t, r, oracle.PackPauseFeed(big.NewInt(int64(eth))))
	paused, err := r.Lanes(t.Context())
	must(t, err)
	if paused[eth].Mark != price.MarkPaused {
		t.Fatalf("ETH/USD is %v", paused[eth].Mark)
	}
	at := time.Now()
	must(t, rig.Await(t.Context(), 20*block, "its page-mates to be answered", func(ctx context.Context) error {
		lanes, err := r.Lanes(ctx)
		if err != nil {
			return err
		}
		for id, lane := range lanes {
			if id != eth && !rig.Since(at)(lane) {
				return fmt.Errorf("feed %d is %v, of %d", id, lane.Mark, lane.At)
			}
		}
		return nil
	}))
	ownerSends(t, r, oracle.PackUnpauseFeed(big.NewInt(int64(eth))))
	awaitAnswersSince(t, r, time.Now(), settle+10*block)
	raw, err := r.Chain.Client.CallContract(t.Context(), ethereum.CallMsg{To: &r.Oracle.Address, Data: oracle.PackAnswersFrom(big.NewInt(int64(eth)))}, nil)
	must(t, err)
	from, err := oracle.UnpackAnswersFrom(raw)
	must(t, err)
	lanes, err := r.Lanes(t.Context())
	must(t, err)
	if from.Sign() == 0 || int64(lanes[eth].At) < from.Int64() {
		t.Errorf("ETH/USD was answered as of %d, and answers from %v on", lanes[eth].At, from)
	}
	sound(t, r, relayer)
}

func TestWhileAnAttesterIsSuspendedTheRelayerSaysSoAndOnceItIsLiftedFeedsGoOn(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	oracle, b := bindings.NewTwofoldOracle(), rig.AttesterB.Address()
	ownerSends(t, r, oracle.PackSuspendAttester(b))
	must(t, rig.Await(t.Context(), 10*block, "the relayer to say so", func(context.Context) error {
		if lines := relayer.Log.With("it is suspended"); len(lines) != 1 || !strings.Contains(lines[0], `until="for ever"`) {
			return fmt.Errorf("it says %q", lines)
		}
		return nil
	}))
	ownerSends(t, r, oracle.PackLiftAttester(b))
	// After a revert the relayer waits before it tries again, the longer the more often it did.
	awaitAnswersSince(t, r, time.Now(), 30*block)
	if lines := relayer.Log.With("is taken by the oracle again"); len(lines) != 1 {
		t.Errorf("it says %q", lines)
	}
}
