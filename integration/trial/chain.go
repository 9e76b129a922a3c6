package trial

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"twofold/integration/rig"
)

// minute is what the longest faults take.
const minute = time.Minute

// pendingWithin is how soon a relayer on a moving market has something in the pool.
const pendingWithin = 15 * time.Second

// chainFaults are those of nodes, fees and wallets.
func chainFaults() []Fault {
	return []Fault{
		{Name: "node: took what was sent, the answer was lost", Length: usual, play: loseAnswers, felt: rises(`twofold_tx_sends_total{outcome="un`, 2, reverts, strangers)},
		{Name: "node: dropped a transaction", play: dropPending, felt: rises("twofold_tx_replacements_total", 1, reverts, strangers)},
		{Name: "fees: base fee up 50 times", Length: minute, place: chainside, play: raiseBaseFee, felt: rises("twofold_tx_sends_total", 1, reverts, strangers)},
		{Name: "chain: mining stops", Length: minute, place: chainside, play: stopMining, felt: stood},
		{Name: "chain: reorganised under a landed answer", play: reorganise, felt: rises("twofold_tx_reorgs_total", 1, reverts, strangers)},
		{Name: "clock: the chain's is 40 minutes behind, and catches up", Length: usual, Off: -40 * time.Minute, play: catchUp, felt: stood},
		{Name: "clock: ours is two minutes behind the chain's", Length: usual, play: leapAhead, felt: stood},
		{Name: "wallet: emptied and refilled", Length: usual, place: chainside, play: emptyWallet, felt: rises(`twofold_tx_sends_total{outcome="insufficient_funds"}`, 0, reverts, strangers)},
		{Name: "wallet: another program spends a nonce", play: spendNonce, felt: rises(strangers, 1, reverts)},
	}
}

// stood allows for one revert: what was in the pool when mining stopped may be too old for the contract when it goes on, and
// nothing can be done about it before the next block.
func stood(r rise) error {
	if n := r.of(reverts); n > 1 {
		return fmt.Errorf("%v posts reverted, want at most the one that waited", n)
	}
	return rises("twofold_tx_mined_total", 1, strangers)(r)
}

// sends are the methods that a relayer may send with.
var sends = []string{"eth_sendRawTransaction", "eth_sendRawTransactionSync"}

// loseAnswers loses those of every line that a proxy stands before, and has no other.
func loseAnswers(ctx context.Context, b *Bench, length time.Duration) (err error) {
	lost := func() (n int) {
		for _, l := range b.lines {
			if l.proxy != nil {
				n += l.proxy.Lost()
			}
		}
		return n
	}
	before := lost()
	for _, l := range b.lines {
		if l.proxy == nil {
			up := l.link.Down()
			defer func() { err = errors.Join(err, up()) }()
			continue
		}
		for _, method := range sends {
			l.proxy.Lose(method, true)
			defer l.proxy.Lose(method, false)
		}
	}
	rig.Pause(ctx, length)
	return rig.Await(ctx, pendingWithin, "two answers to be lost", func(context.Context) error {
		if n := lost() - before; n < 2 {
			return fmt.Errorf("%d were", n)
		}
		return nil
	})
}

// The base fee climbs from one to the other, in wei per gas. The higher is below the relayer's cap.
const (
	lowBaseFee  = 200_000_000
	baseFeeRise = 50
)

// raiseBaseFee raises it by the same factor each block. A block's own base fee may follow the one before it: what a chain
// can do is not the question here.
func raiseBaseFee(ctx context.Context, b *Bench, length time.Duration) error {
	blocks := int64(max(length/time.Second, 2))
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for block := range blocks + 1 {
		// Linear on the way up: exact, and steepest where it hurts most, at the beginning.
		fee := big.NewInt(lowBaseFee + lowBaseFee*(baseFeeRise-1)*block/blocks)
		if err := b.Chain.SetBaseFee(ctx, fee); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
	head, err := b.Chain.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	if least := big.NewInt(lowBaseFee * baseFeeRise * 3 / 4); head.BaseFee.Cmp(least) < 0 {
		return fmt.Errorf("the base fee is %v wei, want %v at least", head.BaseFee, least)
	}
	return nil
}

func stopMining(ctx context.Context, b *Bench, length time.Duration) error {
	if err := b.Chain.Pause(ctx); err != nil {
		return err
	}
	before, err := b.Chain.Client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	rig.Pause(ctx, length)
	after, err := b.Chain.Client.BlockNumber(ctx)
	if err != nil {
		return err
	}
	if after > before+1 {
		return fmt.Errorf("%d blocks were mined", after-before)
	}
	return b.Chain.Resume(ctx)
}

// catchUp has answers land on a chain that lags, until it builds blocks faster than the clock.
func catchUp(ctx context.Context, b *Bench, length time.Duration) error {
	began := time.Now()
	rig.Pause(ctx, length)
	if n := b.Watch.Landed(began, time.Now()); n == 0 {
		return errors.New("nothing landed while the chain lagged: its end says little")
	}
	return b.Chain.CatchUp(ctx, 4*time.Second)
}

// leapAhead has the chain's clock run ahead, which is what a relayer sees whose own is behind.
func leapAhead(ctx context.Context, b *Bench, length time.Duration) error {
	if err := b.Chain.SetOff(ctx, 2*time.Minute); err != nil {
		return err
	}
	rig.Pause(ctx, length)
	return b.Chain.SetOff(ctx, 0)
}

// reorganise takes back an answer that landed a moment ago.
func reorganise(ctx context.Context, b *Bench, _ time.Duration) error {
	wallet := rig.Wallet.Address()
	var landed uint64
	err := rig.Await(ctx, pendingWithin, "an answer to land", func(ctx context.Context) error {
		head, err := b.Chain.Client.BlockNumber(ctx)
		if err != nil {
			return err
		}
		receipts, err := b.Chain.Receipts(ctx, wallet, head, head)
		if err == nil && len(receipts) == 0 {
			err = errors.New("none has")
		}
		landed = head
		return err
	})
	if err != nil {
		return err
	}
	before, err := b.Chain.Nonce(ctx, wallet)
	if err != nil {
		return err
	}
	if err := b.Chain.Reorganise(ctx, reorgDepth); err != nil {
		return err
	}
	after, err := b.Chain.Nonce(ctx, wallet)
	if err != nil {
		return err
	}
	if after >= before {
		return fmt.Errorf("after a reorganisation under block %d the wallet's nonce is %d, it was %d: nothing was taken back", landed, after, before)
	}
	return b.Chain.SetOff(ctx, 0) // anvil's clock goes on from the block that stayed: the chain would lag from now on
}

func emptyWallet(ctx context.Context, b *Bench, length time.Duration) (err error) {
	wallet := rig.Wallet.Address()
	balance, err := b.Chain.Client.BalanceAt(ctx, wallet, nil)
	if err != nil {
		return err
	}
	if err := b.Chain.SetBalance(ctx, wallet, new(big.Int)); err != nil {
		return err
	}
	rig.Pause(ctx, length)
	return b.Chain.SetBalance(ctx, wallet, balance)
}

// spendNonce has a stranger with the wallet's key outbid what the relayer has in the pool.
func spendNonce(ctx context.Context, b *Bench, _ time.Duration) error {
	return withPending(ctx, b, func(pending rig.Pending) error {
		tx, err := b.Chain.Outbid(ctx, rig.Wallet, pending.Nonce)
		if err != nil {
			return fmt.Errorf("%w: %w", errTooLate, err)
		}
		return b.Chain.AwaitMined(ctx, tx)
	})
}

func dropPending(ctx context.Context, b *Bench, _ time.Duration) error {
	return withPending(ctx, b, func(pending rig.Pending) error {
		dropped, err := b.Chain.Drop(ctx, pending.Hash)
		if err == nil && !dropped {
			err = errTooLate
		}
		return err
	})
}

// errTooLate says that a post landed before anything could be done to it.
var errTooLate = errors.New("it was mined a moment before")

// withPending does something to a post in the pool. What it is too late for it tries with the next.
func withPending(ctx context.Context, b *Bench, do func(rig.Pending) error) error {
	for range 10 {
		pending, err := b.Chain.AwaitPending(ctx, rig.Wallet.Address(), pendingWithin)
		if err != nil {
			return err
		}
		if err := do(pending); !errors.Is(err, errTooLate) {
			return err
		}
		rig.Pause(ctx, lookEvery)
	}
	return fmt.Errorf("doing something to a post: %w, ten times", errTooLate)
}
