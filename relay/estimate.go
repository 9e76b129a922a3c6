package relay

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts"
)

// Estimator foretells what keeping a mirror costs, from what L1 said lately. It reads, and sends nothing. There need be no mirror yet.
type Estimator struct {
	Config Config // as [New] takes it
	L1     L1
	L2     interface {
		contracts.Caller
		EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	}
	Mirror   common.Address // zero: there is none yet
	Prices   Prices
	Over     time.Duration     // how long the past is that is gone through
	Progress func(text string) // told what is being done
}

// Prices are what the L2 charges now.
type Prices interface {
	// PerGas is the price of a unit of gas in wei, the tip included.
	PerGas(ctx context.Context) (*big.Int, error)
	// OfData is what a transaction with this calldata pays for its bytes on L1, in wei; 0 on a chain without such a fee.
	OfData(ctx context.Context, calldata []byte) (*big.Int, error)
}

// Estimate is what a relay would have sent in a span of L1's blocks, at what the L2 charges now.
type Estimate struct {
	From, To    Block // behind the one, up to the other, L1's newest
	Origin      contracts.Origin
	PerGas      *big.Int // wei
	Feeds       []FeedEstimate
	Checkpoints Sent
	Proofs      Sent
}

// Sent is what transactions of one kind come to.
type Sent struct {
	Transactions int
	Gas          uint64
	L2, L1       *big.Int // wei, for the gas and for the data
}

// FeedEstimate is one feed's part.
type FeedEstimate struct {
	Feed
	Aggregator common.Address
	Kind       string // the aggregator's typeAndVersion; "": it says none
	Left       Left   // why it cannot be proven, and so is not in the estimate
	Why        string // in a sentence
	// Of a proof of it alone, and of a round that is new to the mirror.
	Nodes, Bytes int
	Gas          uint64
	Rounds       int // that it had on L1
	Moved        int // proofs for its answer's sake
	Heartbeats   int // proofs because the last was old

	ways   []contracts.Way
	rounds []announced
	said   Said
}

// Proofs is how often it is proven.
func (f *FeedEstimate) Proofs() int { return f.Moved + f.Heartbeats }

// Lasts is how long the span is.
func (e *Estimate) Lasts() time.Duration { return span{e.From, e.To}.lasts() }

// Estimate reads both chains. A feed that cannot be proven is left out of it, and says why.
func (e *Estimator) Estimate(ctx context.Context) (*Estimate, error) {
	l1 := newSite(e.L1)
	header, err := l1.header(ctx, nil)
	if err != nil {
		return nil, err
	}
	out := &Estimate{To: blockOf(header, time.Now())}
	if out.From, err = e.from(ctx, l1, out.To); err != nil {
		return nil, err
	}
	if out.Origin, err = contracts.ReadOrigin(ctx, e.L2, nil); err != nil {
		return nil, err
	}
	for _, f := range e.Config.Feeds {
		e.Progress(fmt.Sprintf("proving %s at L1 block %d", f.Name, out.To.Number))
		feed, err := e.feed(ctx, l1, header, f)
		if err != nil {
			return nil, fmt.Errorf("proving %s at L1 block %d: %w", f.Name, out.To.Number, err)
		}
		out.Feeds = append(out.Feeds, feed)
	}
	if err := e.listen(ctx, l1, out); err != nil {
		return nil, err
	}
	for i := range out.Feeds {
		f := &out.Feeds[i]
		if err := f.lookBack(ctx, l1, out.From, out.To); err != nil {
			return nil, fmt.Errorf("reading what %s said before: %w", f.Name, err)
		}
	}
	return out, e.price(ctx, header, out)
}

// phaseIn is a round's id without the round.
func phaseIn(roundID *big.Int) *big.Int {
	return new(big.Int).Lsh(new(big.Int).SetUint64(phaseOf(roundID)), 64)
}

// from is the block that the past begins behind.
func (e *Estimator) from(ctx context.Context, l1 *site, to Block) (Block, error) {
	back := uint64(max(1, e.Over/e.Config.L1BlockTime))
	if to.Number == 0 {
		return Block{}, errors.New("L1 has no block behind its first yet")
	}
	header, err := l1.header(ctx, new(big.Int).SetUint64(to.Number-min(back, to.Number)))
	if err != nil {
		return Block{}, err
	}
	return blockOf(header, to.Seen), nil
}

// feed proves a feed as a relay would.
func (e *Estimator) feed(ctx context.Context, l1 *site, header *types.Header, f Feed) (FeedEstimate, error) {
	out := FeedEstimate{Feed: f}
	said, err := l1.said(ctx, f.Proxy, blockOf(header, time.Time{}))
	if err != nil {
		return out, err
	}
	out.Aggregator = said.Aggregator
	if out.Kind, err = l1.kind(ctx, said.Aggregator, said.Block); err != nil {
		return out, err
	}
	proven, err := l1.prove(ctx, header, f.Proxy, e.layouts(out.Kind))
	left := new(leftOut)
	switch {
	case errors.As(err, &left) && left.Left == UnknownAggregator:
		out.Left, out.Why = left.Left, fmt.Sprintf("no layout is known of aggregator %v, which says that it is %q", out.Aggregator, out.Kind)
		return out, nil
	case errors.As(err, &left):
		out.Left, out.Why = left.Left, left.Text
		return out, nil
	case err != nil:
		return out, err
	}
	out.ways, out.said = proven.Ways, proven.Said
	for _, way := range out.ways {
		out.Nodes += len(way)
	}
	return out, nil
}

// layouts is what the mirror knows, or where it knows nothing or there is none yet, what is known of aggregators of a kind.
func (e *Estimator) layouts(kind string) layouts { return byKind{e, kind} }

type byKind struct {
	*Estimator
	kind string
}

// Layout is the aggregator's.
func (k byKind) Layout(ctx context.Context, aggregator common.Address) (contracts.Layout, bool, error) {
	if k.Mirror != (common.Address{}) {
		layout, known, err := (contracts.Mirror{Address: k.Mirror, Caller: k.L2}).Layout(ctx, aggregator)
		if err != nil || known {
			return layout, known, err
		}
	}
	layout, known := contracts.Layouts[k.kind]
	return layout, known, nil
}

// listen reads which rounds the aggregators announced, and counts what a relay would have sent for them.
func (e *Estimator) listen(ctx context.Context, l1 *site, out *Estimate) error {
	by := map[common.Address][]*FeedEstimate{}
	for i := range out.Feeds {
		if f := &out.Feeds[i]; f.Left == Provable {
			by[f.Aggregator] = append(by[f.Aggregator], f)
		}
	}
	if len(by) == 0 {
		return nil
	}
	within := span{out.From, out.To}
	return l1.events(ctx, slices.Collect(maps.Keys(by)), within, func(logs []types.Log, upTo uint64) {
		for i := range logs {
			for _, f := range by[logs[i].Address] {
				f.hear(&logs[i])
			}
		}
		e.Progress(fmt.Sprintf("rounds of %v up to L1 block %d of %d", within.lasts().Round(time.Minute), upTo, out.To.Number))
	})
}

// hear takes in that its aggregator has a new round.
func (f *FeedEstimate) hear(log *types.Log) {
	round, answer, err := contracts.DecodeAnswerUpdated(log)
	if err != nil {
		return // such as none of Chainlink's aggregators says it
	}
	f.Rounds++
	f.rounds = append(f.rounds, announced{block: log.BlockNumber, roundID: round.Or(round, phaseIn(f.said.RoundID)), answer: answer})
}

// lookBack puts the round that stood when the past began before those that it had since, so that the first of these counts, too: of a
// feed with a round a day it is all there is.
func (f *FeedEstimate) lookBack(ctx context.Context, l1 *site, from, to Block) error {
	if len(f.rounds) == 0 {
		return nil
	}
	stood, err := l1.before(ctx, f.Proxy, f.rounds[0].roundID, to)
	if err == nil && stood.has() {
		f.rounds = slices.Insert(f.rounds, 0, announced{block: from.Number, roundID: stood.RoundID, answer: stood.Answer})
	}
	return err
}
