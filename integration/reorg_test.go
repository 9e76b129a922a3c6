package integration

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"twofold/integration/rig"
	"twofold/signer/submit"
)

func TestALandedAnswerThatAReorganisationOfThreeBlocksTakesBackIsDueAgain(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	before := relayer.Journal.Count(submit.Landed)
	var gone submit.Settled
	// In the newest block, so that it is not safe yet: on this chain it is with the next one.
	must(t, rig.Await(t.Context(), 30*time.Second, "an answer to land in the newest block", func(ctx context.Context) error {
		ends := relayer.Journal.With(submit.Landed)
		if len(ends) == before {
			return errors.New("none has landed")
		}
		head, err := r.Chain.Client.BlockNumber(ctx)
		if gone = ends[len(ends)-1]; err == nil && gone.Block != head {
			before = len(ends)
			return fmt.Errorf("block %d is the newest already", head)
		}
		return err
	}))
	must(t, r.Chain.Call(t.Context(), nil, "anvil_reorg", 3, []any{}))
	at := time.Now()
	must(t, rig.Await(t.Context(), 5*time.Second, "the relayer to see it", func(context.Context) error {
		if n := metric(t, relayer, "twofold_landed_reorged_total"); n == 0 {
			return errors.New("it has taken nothing back")
		}
		return nil
	}))
	awaitAnswersSince(t, r, at, 15*time.Second)
	if _, err := r.Chain.Client.TransactionReceipt(t.Context(), gone.Hash); err == nil {
		t.Error("what was taken back landed again: the test tested nothing")
	}
	if lines := relayer.Log.With("a reorganisation took back answers"); len(lines) == 0 {
		t.Error("the relayer does not say it")
	}
	stands := relayer.Journal.With(submit.Landed)
	must(t, rig.Await(t.Context(), 10*time.Second, "later answers to be safe", func(context.Context) error {
		if safe := metric(t, relayer, "twofold_safe_block"); safe < float64(stands[len(stands)-1].Block) {
			return fmt.Errorf("the safe block is %v, the last answer is in block %d", safe, stands[len(stands)-1].Block)
		}
		return nil
	}))
	sound(t, r, relayer)
}
