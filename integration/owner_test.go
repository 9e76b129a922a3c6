package integration

import (
	"context"
	"fmt"
	"testing"
	"time"

	"twofold/contracts/bindings"
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
			awaitAnswersSince(t, r, time.Now(), 8*block)
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
