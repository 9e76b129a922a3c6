package trial

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
	"twofold/report"
)

// lookEvery is how often the head is asked for; blocks come once a second.
const lookEvery = 50 * time.Millisecond

// Watch looks at every feed at every block, as consumers do. Its methods may be called while it runs.
type Watch struct {
	rig *rig.Rig

	mu    sync.Mutex
	looks []look
}

// look is what stood after a block.
type look struct {
	seen   time.Time
	block  uint64
	hash   common.Hash
	time   uint64 // the block's
	landed []report.Report
	lanes  map[price.FeedID]price.Published
}

// patience is for how long the chain may not be readable: a block that was asked for may be gone by then.
const patience = 10 * time.Second

// Run watches until the context ends. A chain that cannot be read for a while is the harness's own trouble, and the error.
func (w *Watch) Run(ctx context.Context) error {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	read := time.Now()
	for {
		err := w.catchUp(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil:
			read = time.Now()
		case time.Since(read) > patience:
			return fmt.Errorf("watching: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func (w *Watch) catchUp(ctx context.Context) error {
	head, err := w.rig.Chain.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	last, newest := w.last(), head.Number.Uint64()
	if last != nil && last.hash == head.Hash() {
		return nil
	}
	from := newest
	if last != nil && last.block < newest {
		from = last.block + 1
	}
	for number := from; number <= newest; number++ {
		if err := w.look(ctx, number); err != nil {
			return err
		}
	}
	return nil
}

func (w *Watch) look(ctx context.Context, number uint64) error {
	header, err := w.rig.Chain.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return err
	}
	lanes, err := w.rig.LanesAt(ctx, int64(number))
	if err != nil {
		return err
	}
	landed, err := w.reports(ctx, header)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.looks = append(w.looks, look{seen: time.Now(), block: number, hash: header.Hash(), time: header.Time, landed: landed, lanes: lanes})
	return nil
}

func (w *Watch) reports(ctx context.Context, header *types.Header) ([]report.Report, error) {
	logs, err := w.rig.Chain.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: header.Number, ToBlock: header.Number,
		Addresses: []common.Address{w.rig.Oracle.Address}, Topics: [][]common.Hash{{contracts.ReportedTopic}},
	})
	if err != nil {
		return nil, err
	}
	var all []report.Report
	for i := range logs {
		r, err := contracts.DecodeReported(&logs[i])
		if err != nil {
			return nil, err
		}
		all = append(all, r.Report)
	}
	return all, nil
}

func (w *Watch) last() *look {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.looks) == 0 {
		return nil
	}
	return &w.looks[len(w.looks)-1]
}

// Landed is how many reports were seen to land in a time, those that a reorganisation took back later included.
func (w *Watch) Landed(from, to time.Time) (n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, l := range w.looks {
		if l.seen.After(from) && !l.seen.After(to) {
			n += len(l.landed)
		}
	}
	return n
}

// Age is how old an answer got.
type Age struct {
	Feed price.FeedID
	Age  time.Duration
}

// Oldest is the oldest answer that a consumer found in a time, and Late how often one grew older than the bar: early in each
// block, before a report there. Feeds without an answer, and those that the owner has stopped, have no age.
func (w *Watch) Oldest(from, to time.Time) (oldest Age, late int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	was := map[price.FeedID]bool{}
	for i := 1; i < len(w.looks); i++ {
		before, l := w.looks[i-1], w.looks[i]
		if !l.seen.After(from) || l.seen.After(to) {
			continue
		}
		for id, lane := range before.lanes {
			age := ageAt(lane, l.time)
			if age > oldest.Age {
				oldest = Age{id, age}
			}
			if age > Bar && !was[id] {
				late++
			}
			was[id] = age > Bar
		}
	}
	return oldest, late
}

func ageAt(lane price.Published, blockTime uint64) time.Duration {
	if !lane.Live() || lane.Price == 0 || uint64(lane.At) >= blockTime {
		return 0
	}
	return time.Duration(blockTime-uint64(lane.At)) * time.Second
}

// unsaid is how many answers for the first feed had a price that its provider had not said in the seconds before the answer
// was seen, whatever time it was stamped with: where the chain's clock is off nothing else can be judged by.
func (w *Watch) unsaid(truth *simulator.Truth) (n int) {
	const before = maxQuoteAge + 5*time.Second // to be signed, mined and seen, when nothing holds it up
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, l := range w.looks {
		for _, r := range l.landed {
			lane, ok := r.Lane(0)
			if !ok || lane.Claim != report.Agreed {
				continue
			}
			for side, said := range [2]price.Price{lane.A, lane.B} {
				if !saidBy(truth, simulator.Providers()[side], l.seen.Add(-before), l.seen, said) {
					n++
					break
				}
			}
		}
	}
	return n
}

// saidBy tells whether a price was a provider's midpoint for the first feed, which has as many decimals as the truth.
func saidBy(truth *simulator.Truth, provider simulator.Provider, from, to time.Time, p price.Price) bool {
	for _, q := range truth.Said(provider, firstFeed, from, to) {
		if (q.Bid+q.Ask)/2 == uint64(p) {
			return true
		}
	}
	return false
}

// firstFeed is that of page 0, lane 0.
const firstFeed = "ETH/USD"

// AwaitAnswers waits until every feed was answered with prices later than a moment, and returns how long after it the chain
// said so. With an error not every one was, within the time.
func (w *Watch) AwaitAnswers(ctx context.Context, since time.Time, within time.Duration) (time.Duration, error) {
	var took time.Duration
	err := rig.Await(ctx, time.Until(since.Add(within)), "every feed to be answered again", func(context.Context) error {
		last := w.last()
		if last == nil {
			return fmt.Errorf("no block was seen")
		}
		for id, lane := range last.lanes {
			if !rig.Answered(lane) || int64(lane.At) <= since.Unix() {
				return fmt.Errorf("feed %d is %v, answered %v before block %d", id, lane.Mark, ageAt(lane, last.time), last.block)
			}
		}
		took = max(0, last.seen.Sub(since))
		return nil
	})
	return took, err
}
