package integration

import (
	"context"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
	"twofold/integration/rig"
	"twofold/integration/twochains"
)

// newWorld is gone at the test's end. Its blocks, of both chains, take a second.
func newWorld(t *testing.T, cfg twochains.Config) *twochains.World {
	t.Helper()
	cfg.L1Block, cfg.L2Block = time.Second, time.Second
	w, err := twochains.Start(t.Context(), cfg)
	must(t, err)
	t.Cleanup(func() { check(t, w.Stop()) })
	return w
}

func TestAnL2KnowsL1BlockByBlockAndLagsAndStandsStillAsItIsTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{})
	behind := func(ctx context.Context) (uint64, error) {
		head, err := w.L1.Client.BlockNumber(ctx)
		if err != nil {
			return 0, err
		}
		origin, err := contracts.ReadOrigin(ctx, w.L2.Client, nil)
		return head - min(origin.Block, head), err
	}
	await := func(what string, holds func(behind uint64) bool) {
		t.Helper()
		must(t, rig.Await(t.Context(), 10*time.Second, what, func(ctx context.Context) error {
			blocks, err := behind(ctx)
			if err == nil && !holds(blocks) {
				err = fmt.Errorf("it is %d blocks behind", blocks)
			}
			return err
		}))
	}
	w.Lag(3)
	await("a lag of three blocks", func(n uint64) bool { return n >= 3 })
	w.StandStill(true)
	await("an origin that stands", func(n uint64) bool { return n >= 6 })
	w.StandStill(false)
	w.Lag(0)
	w.StopL1(true)
	await("an origin that has caught up", func(n uint64) bool { return n == 0 })
	w.StopL1(false)
	knowsL1(t, w)
}

func TestAReorganisationOfL1TakesTheL2BlocksThatKnewIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{})
	must(t, rig.Await(t.Context(), 10*time.Second, "some blocks", func(ctx context.Context) error {
		origin, err := contracts.ReadOrigin(ctx, w.L2.Client, nil)
		if err == nil && origin.Block < 4 {
			err = fmt.Errorf("the origin is %d", origin.Block)
		}
		return err
	}))
	before, err := contracts.ReadOrigin(t.Context(), w.L2.Client, nil)
	must(t, err)
	hash := headerOf(t, w.L1, before.Block)
	must(t, w.Reorganise(t.Context(), 3))
	after, err := contracts.ReadOrigin(t.Context(), w.L2.Client, nil)
	must(t, err)
	if after.Block >= before.Block {
		t.Errorf("the origin was %d and is %d, of which the block is gone", before.Block, after.Block)
	}
	must(t, rig.Await(t.Context(), 10*time.Second, "the L2 to be where it was", func(ctx context.Context) error {
		origin, err := contracts.ReadOrigin(ctx, w.L2.Client, nil)
		if err == nil && origin.Block <= before.Block {
			err = fmt.Errorf("the origin is %d", origin.Block)
		}
		return err
	}))
	if headerOf(t, w.L1, before.Block) == hash {
		t.Errorf("L1 block %d is the same as before", before.Block)
	}
	knowsL1(t, w)
}

// knowsL1 holds for an L2 of which every block begins with the deposit, and whose origin goes on by one block at most.
func knowsL1(t *testing.T, w *twochains.World) {
	t.Helper()
	head, err := w.L2.Client.BlockNumber(t.Context())
	must(t, err)
	var last contracts.Origin
	for n := uint64(1); n <= head; n++ {
		var block struct {
			Time         hexutil.Uint64 `json:"timestamp"`
			Transactions []struct {
				Type hexutil.Uint64 `json:"type"`
			} `json:"transactions"`
		}
		must(t, w.L2.Call(t.Context(), &block, "eth_getBlockByNumber", hexutil.Uint64(n), true))
		deposits := 0
		for _, tx := range block.Transactions {
			if tx.Type == 0x7e {
				deposits++
			}
		}
		if deposits != 1 || block.Transactions[0].Type != 0x7e {
			t.Errorf("L2 block %d has %d deposits among %v", n, deposits, block.Transactions)
		}
		origin, err := contracts.ReadOrigin(t.Context(), w.L2.Client, new(big.Int).SetUint64(n))
		must(t, err)
		if last.Block > 0 && origin.Block > last.Block+1 || origin.Block < last.Block {
			t.Errorf("the origin of L2 block %d is %d, and that of the one before %d", n, origin.Block, last.Block)
		}
		if origin.Time.Unix() > int64(block.Time) {
			t.Errorf("L2 block %d is of %d, and its origin of %d", n, block.Time, origin.Time.Unix())
		}
		header, err := w.L1.Client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(origin.Block))
		must(t, err)
		if header.Time != uint64(origin.Time.Unix()) {
			t.Errorf("L2 block %d knows L1 block %d of %d, which is of %d", n, origin.Block, origin.Time.Unix(), header.Time)
		}
		last = origin
	}
}

func headerOf(t *testing.T, chain *rig.Chain, number uint64) common.Hash {
	t.Helper()
	header, err := chain.Client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
	must(t, err)
	return header.Hash()
}

func TestAnAuditHoldsWhatTheL2SaysAgainstL1(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twochains.Config{Mirror: true, Feeds: []twochains.FeedConfig{{Name: "ETH/USD"}, {Name: "BTC/USD", Generation: twochains.OCR1, Answer: 98765_00000000}}})
	a, err := twochains.NewAudit(t.Context(), w, rig.Wallet.Address())
	must(t, err)
	must(t, w.Feeds[0].Transmit(t.Context(), 3123_45678901))
	must(t, rig.Await(t.Context(), 20*time.Second, "the round to be mirrored", func(ctx context.Context) error {
		kept, found, err := w.Checkpoint(ctx, rig.Wallet)
		if err != nil {
			return err
		}
		must(t, a.Look(ctx, nil))
		if found && kept.L1Block >= a.Feeds[0].Rounds[0].Block {
			must(t, w.Prove(ctx, rig.Wallet, kept, w.Feeds...))
		}
		must(t, a.Look(ctx, nil))
		if a.Feeds[0].Reading.ID == nil {
			return fmt.Errorf("the reader says %v", a.Feeds[0].Reading)
		}
		return nil
	}))
	must(t, a.LookBack(t.Context()))
	eth, btc := a.Feeds[0], a.Feeds[1]
	if len(a.Wrong) > 0 || len(a.Reverted) > 0 || a.Reads == 0 {
		t.Errorf("%d readings are wrong, %d transactions reverted, %d were read: %q", len(a.Wrong), len(a.Reverted), a.Reads, a.Wrong)
	}
	if len(eth.Rounds) != 1 || eth.Rounds[0].Known.IsZero() || !eth.Rounds[0].Mirrored.After(eth.Rounds[0].Known) || len(btc.Rounds) != 0 {
		t.Errorf("of ETH/USD the audit saw %+v, of BTC/USD %+v", eth.Rounds, btc.Rounds)
	}
	if eth.Reading.Answer.Int64() != 3123_45678901 || btc.Reading.Answer.Int64() != 98765_00000000 {
		t.Errorf("the readers say %v and %v", eth.Reading, btc.Reading)
	}

	// A word of the mirror's storage is written over, as no proof could.
	word := crypto.Keccak256Hash(common.LeftPadBytes(w.Feeds[0].Proxy.Address[:], 32), common.BigToHash(mirrorSlot(t, "_words")).Bytes())
	stands, err := w.L2.Client.StorageAt(t.Context(), w.Mirror, word, nil)
	must(t, err)
	one := new(big.Int).Lsh(common.Big1, 160) // the answer is the uppermost
	must(t, w.L2.Call(t.Context(), nil, "anvil_setStorageAt", w.Mirror, word, common.BigToHash(one.Add(one, new(big.Int).SetBytes(stands)))))
	must(t, rig.Await(t.Context(), 10*time.Second, "the audit to notice", func(ctx context.Context) error {
		if err := a.Look(ctx, nil); err != nil {
			return err
		}
		if len(a.Wrong) == 0 {
			return fmt.Errorf("it has read %v", eth.Reading)
		}
		return nil
	}))
}
