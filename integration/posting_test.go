package integration

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/integration/rig"
	"twofold/signer/submit"
)

func TestFeedsGoOnWhenTheNodeTakesPostsAndTheAnswersAreLost(t *testing.T) {
	t.Parallel()
	for name, chain := range chains {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var proxy *rig.Proxy
			r := newRig(t, rig.Options{Chain: chain, Between: func(url string) (string, error) {
				proxy = rig.StartProxy(url)
				t.Cleanup(proxy.Stop)
				return proxy.URL(), nil
			}})
			relayer := startRelayer(t, r)
			awaitFirstAnswers(t, r)
			proxy.Lose("eth_sendRawTransaction", true)
			landed := relayer.Journal.Count(submit.Landed)
			rig.Pause(t.Context(), 10*time.Second)
			proxy.Lose("eth_sendRawTransaction", false)
			if lost := proxy.Lost(); lost < 2 {
				t.Fatalf("only %d answers were lost: the test tested nothing", lost)
			}
			if n := relayer.Journal.Count(submit.Landed) - landed; n < 2 {
				t.Errorf("%d answers landed while the node's were lost, want what was sent to be found on chain", n)
			}
			awaitAnswersSince(t, r, time.Now(), 8*time.Second)
			sound(t, r, relayer)
		})
	}
}

func TestAPostThatIsTooCheapIsReplacedByFreshContentUnderItsNonce(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	// Ten times the base fee while a post is in the pool: it pays for twice at most.
	stuck := pendingPost(t, r, func(ctx context.Context) error {
		return r.Chain.Call(ctx, nil, "anvil_setNextBlockBaseFeePerGas", fmt.Sprintf("%#x", 5_000_000_000))
	})
	at := time.Now()
	awaitAnswersSince(t, r, at, 15*time.Second)
	replacedUnder(t, relayer, stuck)
	sound(t, r, relayer)
}

func TestAPostThatTheNodeForgetsIsReplacedByFreshContentUnderItsNonce(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	forgotten := pendingPost(t, r, func(ctx context.Context) error {
		return r.Chain.Call(ctx, nil, "anvil_dropAllTransactions")
	})
	awaitAnswersSince(t, r, time.Now(), 15*time.Second)
	replacedUnder(t, relayer, forgotten)
	sound(t, r, relayer)
}

// pendingPost waits for a post in the pool, does something to it at once, and makes sure that it did not land in between.
func pendingPost(t *testing.T, r *rig.Rig, do func(context.Context) error) rig.Pending {
	t.Helper()
	for range 20 {
		pending, err := r.Chain.AwaitPending(t.Context(), rig.Wallet.Address(), 30*time.Second)
		must(t, err)
		must(t, do(t.Context()))
		rig.Pause(t.Context(), 2*block)
		if nonce, err := r.Chain.Nonce(t.Context(), rig.Wallet.Address()); err != nil || nonce <= pending.Nonce {
			must(t, err)
			return pending
		}
	}
	t.Fatal("every post landed before anything could be done to it")
	return rig.Pending{}
}

// replacedUnder checks that another transaction landed under the nonce, with prices observed later.
func replacedUnder(t *testing.T, relayer *rig.Relayer, old rig.Pending) {
	t.Helper()
	var ends []submit.Settled
	must(t, rig.Await(t.Context(), 10*time.Second, "the relayer to hear that its post was replaced", func(context.Context) error {
		if ends = relayer.Journal.With(submit.Replaced); len(ends) == 0 {
			return errors.New("it has not")
		}
		return nil
	}))
	posts := relayer.Journal.Posts()
	post := func(hash common.Hash) submit.Posted {
		i := slices.IndexFunc(posts, func(p submit.Posted) bool { return p.Hash == hash })
		if i < 0 {
			t.Fatalf("transaction %v is none of the relayer's", hash)
		}
		return posts[i]
	}
	stuck, replacement := post(old.Hash), submit.Posted{}
	for _, end := range relayer.Journal.With(submit.Landed) {
		if end.Hash == old.Hash {
			t.Error("what was stuck landed all the same")
		}
		if p := post(end.Hash); p.At.After(stuck.At) && (replacement.At.IsZero() || p.At.Before(replacement.At)) {
			replacement = p
		}
	}
	if replacement.Attempt < 2 {
		t.Errorf("what landed next was attempt %d, want a replacement under the same nonce", replacement.Attempt)
	}
	if replacement.Report.ObservedAt <= stuck.Report.ObservedAt {
		t.Errorf("what replaced it was observed at %d, the stuck one at %d: an old price was sent again", replacement.Report.ObservedAt, stuck.Report.ObservedAt)
	}
}

func TestWhatWaitsWhileNothingIsMinedLandsAfterwards(t *testing.T) {
	t.Parallel()
	for name, chain := range chains {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRig(t, rig.Options{Chain: chain})
			relayer := startRelayer(t, r)
			awaitFirstAnswers(t, r)
			must(t, r.Chain.Pause(t.Context()))
			rig.Pause(t.Context(), 9*time.Second) // longer than a silence may last: nothing is signed any more
			posts := len(relayer.Journal.Posts())
			rig.Pause(t.Context(), 2*time.Second)
			if n := len(relayer.Journal.Posts()) - posts; n > 0 {
				t.Errorf("%d posts were sent while no block came for longer than maxSkew", n)
			}
			must(t, r.Chain.Resume(t.Context()))
			awaitAnswersSince(t, r, time.Now(), 10*time.Second)
			sound(t, r, relayer)
		})
	}
}

func TestP8ARelayerThatIsStoppedInTheMiddleIsTakenOverByTheNext(t *testing.T) {
	t.Parallel()
	for name, chain := range chains {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRig(t, rig.Options{Chain: chain})
			first := startRelayer(t, r)
			awaitFirstAnswers(t, r)
			posts := len(first.Journal.Posts())
			must(t, rig.Await(t.Context(), 30*time.Second, "another post", func(context.Context) error {
				if len(first.Journal.Posts()) == posts {
					return errors.New("none yet")
				}
				return nil
			}))
			stopRelayer(t, first)
			second, at := startRelayer(t, r), time.Now()
			awaitAnswersSince(t, r, at, settle+8*block)
			sound(t, r, first, second)
		})
	}
}

func TestAReorganisationNeedsNoMemory(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartInProcess})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	before, err := r.Chain.Nonce(t.Context(), rig.Wallet.Address())
	must(t, err)
	must(t, rig.Await(t.Context(), 10*time.Second, "two posts to land", func(ctx context.Context) error {
		nonce, err := r.Chain.Nonce(ctx, rig.Wallet.Address())
		if err == nil && nonce < before+2 {
			err = fmt.Errorf("the nonce is %d", nonce)
		}
		return err
	}))
	must(t, r.Chain.Rewind(3))
	awaitAnswersSince(t, r, time.Now(), 12*time.Second)
	if relayer.Journal.Count(submit.Landed) == 0 {
		t.Error("nothing landed")
	}
	if lines := relayer.Log.With("wallet shared"); len(lines) > 0 {
		t.Errorf("the relayer took its own transactions for a stranger's: %q", lines)
	}
}

func TestAStrangersUseOfTheWalletIsSeenAndHarmsNothing(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	relayer := startRelayer(t, r)
	awaitFirstAnswers(t, r)
	tx, err := r.Chain.Send(t.Context(), rig.Wallet, rig.Stranger.Address(), nil)
	must(t, err)
	must(t, r.Chain.AwaitMined(t.Context(), tx))
	awaitAnswersSince(t, r, time.Now(), 10*time.Second)
	noneReverted(t, r)
	if len(relayer.Log.With("wallet shared"))+len(relayer.Log.With("the wallet is shared")) == 0 {
		t.Error("the relayer does not say that its wallet is shared")
	}
}
