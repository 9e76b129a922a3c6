package integration

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"twofold/integration/rig"
	"twofold/signer/txmgr"
)

// What nodes say to a transaction, in their own words, and that a sender understands it. op-geth's are go-ethereum's: its
// core/txpool differs in none of them, but that the fee for data on L1 is part of what funds must cover.

// walletBench is a chain, and senders on it without a relayer around them.
type walletBench struct {
	*testing.T
	chain *rig.Chain
	name  string
	log   *rig.Lines
}

// onBoth runs a test against both nodes.
func onBoth(t *testing.T, test func(walletBench)) {
	t.Helper()
	t.Parallel()
	for name, start := range chains {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(onChain(t, name, start))
		})
	}
}

func onChain(t *testing.T, name string, start func(context.Context) (*rig.Chain, error)) walletBench {
	t.Helper()
	chain, err := start(t.Context())
	must(t, err)
	t.Cleanup(func() { check(t, chain.Stop()) })
	return walletBench{t, chain, name, new(rig.Lines)}
}

// sender starts one for the role's wallet; node nil is the chain itself.
func (b walletBench) sender(role rig.Role, node txmgr.Node, change ...func(*txmgr.Config)) *txmgr.Sender {
	b.Helper()
	if node == nil {
		node = txmgr.Endpoint{Client: b.chain.Client}
	}
	cfg := txmgr.Defaults()
	cfg.ChainID = rig.ChainID
	for _, apply := range change {
		apply(&cfg)
	}
	sender, err := txmgr.New(cfg, node, txmgr.NewKeyWallet(role.Key()), slog.New(slog.NewTextHandler(b.log, nil)), nil)
	must(b.T, err)
	must(b.T, sender.Start(b.Context()))
	return sender
}

func noRaise(cfg *txmgr.Config) { cfg.MaxRaises = 0 }

// plain does nothing on chain; its tag tells it from others.
func plain(tag string) txmgr.Content {
	to := rig.Stranger.Address()
	return txmgr.Content{To: &to, Data: []byte(tag), Gas: 50_000, Tag: tag}
}

// settled observes heads until something is told.
func (b walletBench) settled(sender *txmgr.Sender) (told []txmgr.Mined) {
	b.Helper()
	must(b.T, rig.Await(b.Context(), 20*time.Second, "something to be mined", func(context.Context) error {
		told = append(told, b.observe(sender)...)
		if len(told) == 0 {
			return errors.New("nothing is told")
		}
		return nil
	}))
	return told
}

func (b walletBench) observe(sender *txmgr.Sender) []txmgr.Mined {
	b.Helper()
	head, err := b.chain.Client.HeaderByNumber(b.Context(), nil)
	must(b.T, err)
	told, err := sender.Observe(b.Context(), head)
	must(b.T, err)
	return told
}

// lands expects that the tagged content lands next, sent by us.
func (b walletBench) lands(sender *txmgr.Sender, tag string) txmgr.Mined {
	b.Helper()
	told := b.settled(sender)
	last := told[len(told)-1]
	if last.By != txmgr.Us || last.Content.Tag != tag || last.Receipt.Status != types.ReceiptStatusSuccessful {
		b.Fatalf("told %+v, want %q landed", told, tag)
	}
	return last
}

// says expects a refusal with the sentinel, in the words of this node.
func (b walletBench) says(err, want error, words map[string]string) {
	b.Helper()
	if text := words[b.name]; !errors.Is(err, want) || !strings.Contains(fmt.Sprint(err), text) {
		b.Errorf("error %v, want %v in the words %q", err, want, text)
	}
}

// again sends everything twice, as a transport does that lost the first answer.
type again struct{ txmgr.Endpoint }

func (a again) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := a.Endpoint.SendTransaction(ctx, tx); err != nil {
		return err
	}
	return a.Endpoint.SendTransaction(ctx, tx)
}

func TestANodeThatKnowsTheTransactionAlreadyHasTakenIt(t *testing.T) {
	onBoth(t, func(b walletBench) {
		must(b.T, b.chain.Pause(b.Context()))
		sender := b.sender(rig.Wallet, again{txmgr.Endpoint{Client: b.chain.Client}})
		sent, err := sender.Send(b.Context(), plain("one"))
		must(b.T, err)
		if sent.Doubt != nil {
			b.Errorf("doubt %v about what the node knows", sent.Doubt)
		}
		must(b.T, b.chain.Resume(b.Context()))
		b.lands(sender, "one")
	})
}

func TestANonceThatWasUsedIsTooLow(t *testing.T) {
	onBoth(t, func(b walletBench) {
		late, first := b.sender(rig.Wallet, nil), b.sender(rig.Wallet, nil)
		_, err := first.Send(b.Context(), plain("first"))
		must(b.T, err)
		b.lands(first, "first")
		_, err = late.Send(b.Context(), plain("late"))
		b.says(err, txmgr.ErrNonceTooLow, map[string]string{"anvil": "nonce too low", "in process": "nonce too low: next nonce 1, tx nonce 0"})
		if told := b.settled(late); told[0].By != txmgr.Stranger || len(told[0].Replaced) != 1 {
			b.Errorf("told %+v, want a stranger, and what came late due again", told)
		}
		_, err = late.Send(b.Context(), plain("again"))
		must(b.T, err)
		b.lands(late, "again")
	})
}

func TestAReplacementThatPaysTooLittleMoreIsUnderpriced(t *testing.T) {
	onBoth(t, func(b walletBench) {
		must(b.T, b.chain.Pause(b.Context()))
		other := b.sender(rig.Wallet, nil, noRaise)
		patient := b.sender(rig.Wallet, nil)
		first := b.sender(rig.Wallet, nil)
		_, err := first.Send(b.Context(), plain("first"))
		must(b.T, err)
		_, err = other.Send(b.Context(), plain("other"))
		b.says(err, txmgr.ErrUnderpriced, map[string]string{"anvil": "replacement transaction underpriced", "in process": "replacement transaction underpriced"})
		_, err = patient.Send(b.Context(), plain("dearer")) // without having been told of what it replaces
		must(b.T, err)
		must(b.T, b.chain.Resume(b.Context()))
		b.lands(patient, "dearer")
	})
}

func TestAWalletWithoutFundsIsTold(t *testing.T) {
	onBoth(t, func(b walletBench) {
		sender := b.sender(rig.Stranger, nil)
		_, err := sender.Send(b.Context(), plain("one"))
		b.says(err, txmgr.ErrInsufficientFunds, map[string]string{
			"anvil": "Insufficient funds for gas * price + value", "in process": "insufficient funds for gas * price + value: balance 0, tx cost ",
		})
		b.observe(sender)
		if missing := b.log.With("missingWei"); len(missing) != 1 {
			b.Errorf("what is missing is said %d times: %q", len(missing), missing)
		}
	})
}

// go-ethereum keeps such a transaction and waits for the base fee to fall; anvil and reth refuse it.
func TestAnvilsFeeCapBelowTheBaseFeeIsTooLowAndMoreIsBidUpToTheCap(t *testing.T) {
	t.Parallel()
	b := onChain(t, "anvil", rig.StartAnvil)
	strict, patient := b.sender(rig.Wallet, nil, noRaise), b.sender(rig.Wallet, nil)
	bounded := b.sender(rig.Wallet, nil, func(cfg *txmgr.Config) { cfg.MaxFee = 4_000_000_000 })
	must(t, b.chain.Pause(t.Context()))
	must(t, b.chain.Call(t.Context(), nil, "anvil_setNextBlockBaseFeePerGas", "0x12a05f200")) // 5 gwei, which nobody hears of
	must(t, b.chain.Call(t.Context(), nil, "evm_mine"))
	_, err := strict.Send(t.Context(), plain("cheap"))
	b.says(err, txmgr.ErrFeeTooLow, map[string]string{"anvil": "max fee per gas less than block base fee"})
	_, err = bounded.Send(t.Context(), plain("bounded"))
	b.says(err, txmgr.ErrFeeCap, map[string]string{"anvil": "max fee per gas less than block base fee"})
	_, err = patient.Send(t.Context(), plain("dear"))
	must(t, err)
	must(t, b.chain.Resume(t.Context()))
	b.lands(patient, "dear")
}

func TestAnAnswerThatWasLostIsNoReasonToSendAnotherNonce(t *testing.T) {
	onBoth(t, func(b walletBench) {
		proxy := rig.StartProxy(b.chain.URL)
		b.Cleanup(proxy.Stop)
		client, err := ethclient.DialContext(b.Context(), proxy.URL())
		must(b.T, err)
		b.Cleanup(client.Close)
		sender := b.sender(rig.Wallet, txmgr.Endpoint{Client: client})
		proxy.Lose("eth_sendRawTransaction", true)
		sent, err := sender.Send(b.Context(), plain("one"))
		must(b.T, err)
		if sent.Doubt == nil || proxy.Lost() == 0 {
			b.Errorf("doubt %v after %d lost answers", sent.Doubt, proxy.Lost())
		}
		proxy.Lose("eth_sendRawTransaction", false)
		if mined := b.lands(sender, "one"); mined.Nonce != 0 || mined.Hash != sent.Hash {
			b.Errorf("mined %+v, want what was sent", mined)
		}
	})
}

func TestANonceGapIsFilledAndWhatLayBehindItIsToldOf(t *testing.T) {
	onBoth(t, func(b walletBench) {
		must(b.T, b.chain.Pause(b.Context()))
		b.plant(2)
		sender := b.sender(rig.Wallet, nil)
		must(b.T, b.chain.Resume(b.Context()))
		for nonce, tag := range []string{"zero", "one"} {
			sent, err := sender.Send(b.Context(), plain(tag))
			must(b.T, err)
			if sent.Nonce != uint64(nonce) {
				b.Errorf("sent with nonce %d, want the gap's %d", sent.Nonce, nonce)
			}
			b.lands(sender, tag)
		}
		must(b.T, rig.Await(b.Context(), 20*time.Second, "what lay behind the gap to land", func(ctx context.Context) error {
			b.observe(sender)
			nonce, err := b.chain.Nonce(ctx, rig.Wallet.Address())
			if err == nil && nonce != 3 {
				err = fmt.Errorf("the nonce is %d", nonce)
			}
			return err
		}))
		b.observe(sender)
		sent, err := sender.Send(b.Context(), plain("three"))
		must(b.T, err)
		if sent.Nonce != 3 {
			b.Errorf("sent with nonce %d, want 3", sent.Nonce)
		}
		b.lands(sender, "three")
	})
}

// plant puts a transaction with the wallet's key under a nonce into the pool.
func (b walletBench) plant(nonce uint64) {
	b.Helper()
	to := rig.Stranger.Address()
	tx, err := types.SignNewTx(rig.Wallet.Key(), types.LatestSignerForChainID(big.NewInt(rig.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(rig.ChainID), Nonce: nonce, To: &to, Gas: 21_000, GasTipCap: big.NewInt(2_000_000), GasFeeCap: big.NewInt(20_000_000_000),
	})
	must(b.T, err)
	must(b.T, b.chain.Client.SendTransaction(b.Context(), tx))
}

func TestANodeAnswersASendWithItsReceipt(t *testing.T) {
	onBoth(t, func(b walletBench) {
		sender := b.sender(rig.Wallet, nil, func(cfg *txmgr.Config) { cfg.AwaitReceipt, cfg.SendTimeout = true, 20*time.Second })
		_, err := sender.Send(b.Context(), plain("one"))
		must(b.T, err)
		select {
		case <-sender.Prompts():
		case <-time.After(20 * time.Second):
			b.Fatal("no receipt came")
		}
		if told := b.observe(sender); len(told) != 1 || told[0].By != txmgr.Us {
			b.Errorf("told %+v at the head of the receipt, want what was sent", told)
		}
		if lines := b.log.With("does not answer"); len(lines) > 0 {
			b.Errorf("it was given up: %q", lines)
		}
		sender.Wait()
	})
}

func TestOnAChainWithoutABaseFeeWhatIsSentLandsAndIsReplaced(t *testing.T) {
	t.Parallel()
	b := onChain(t, "anvil", func(ctx context.Context) (*rig.Chain, error) { return rig.StartAnvilAs(ctx, "--hardfork", "berlin") })
	sender := b.sender(rig.Wallet, nil)
	if head := sender.Head(); head.BaseFee != nil {
		t.Fatalf("the chain has a base fee of %v: the test tests nothing", head.BaseFee)
	}
	_, err := sender.Send(t.Context(), plain("one"))
	must(t, err)
	b.lands(sender, "one")

	must(t, b.chain.Pause(t.Context()))
	_, err = sender.Send(t.Context(), plain("stuck"))
	must(t, err)
	replacing := b.sender(rig.Wallet, nil) // a later life, which finds it pending with fees it does not know
	if !replacing.NeedsReplacement() {
		t.Error("what is pending from before is not to be replaced")
	}
	_, err = replacing.Send(t.Context(), plain("fresh"))
	must(t, err)
	must(t, b.chain.Resume(t.Context()))
	b.lands(replacing, "fresh")
}
