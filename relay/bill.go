package relay

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts"
)

// bill is what transactions come to at a price.
type bill struct {
	prices Prices
	perGas *big.Int
	gas    gasModel
	at     attempt         // at L1's newest block
	feeds  []*FeedEstimate // those that can be proven
}

// price goes through the past, and through what each transaction in it would cost now.
func (e *Estimator) price(ctx context.Context, header *types.Header, out *Estimate) error {
	perGas, err := e.Prices.PerGas(ctx)
	if err != nil {
		return fmt.Errorf("reading what gas costs: %w", err)
	}
	asking, err := e.asking(ctx)
	if err != nil {
		return err
	}
	b := bill{e.Prices, perGas, gasModel{asking}, attempt{header, (*contracts.MirrorProof).PackProve, nil}, nil}
	var feeds []Feed
	var rounds [][]announced
	for i := range out.Feeds {
		if f := &out.Feeds[i]; f.Left == Provable {
			b.feeds = append(b.feeds, f)
			feeds, rounds = append(feeds, f.Feed), append(rounds, f.past(out.From))
		}
	}
	counted := replay(feeds, rounds, span{out.From, out.To})
	for i, f := range b.feeds {
		f.Moved, f.Heartbeats = counted.dues[i][Moved], counted.dues[i][Heartbeat]
		calldata, _, err := b.at.pack([]way{f.way()})
		if err != nil {
			return err
		}
		f.Bytes, f.Gas = len(calldata), b.gas.prove(calldata, []passage{{f.ways, true}})
	}
	out.PerGas = perGas
	if out.Checkpoints, err = b.sent(ctx, contracts.PackCheckpoint(), b.gas.checkpoint(), counted.checkpoints); err != nil {
		return err
	}
	out.Proofs = Sent{L2: new(big.Int), L1: new(big.Int)}
	for parts, count := range counted.proofs {
		s, err := b.proofs(ctx, parts, count)
		if err != nil {
			return err
		}
		out.Proofs.add(s)
	}
	return nil
}

// proofs is what it comes to that such a batch is proven so often: in one transaction, or in as many as there is room for.
func (b bill) proofs(ctx context.Context, parts batch, count int) (Sent, error) {
	all := Sent{L2: new(big.Int), L1: new(big.Int)}
	ways, passages := b.ways(parts)
	for len(ways) > 0 {
		calldata, packed, err := b.at.pack(ways)
		if err != nil {
			return all, err
		}
		s, err := b.sent(ctx, calldata, b.gas.prove(calldata, passages[:len(packed)]), count)
		if err != nil {
			return all, err
		}
		all.add(s)
		ways, passages = ways[len(packed):], passages[len(packed):]
	}
	return all, nil
}

// ways are those of a batch, and how each is gone through.
func (b bill) ways(parts batch) (ways []way, passages []passage) {
	for i, f := range b.feeds {
		if part(parts[i]) != absent {
			ways = append(ways, f.way())
			passages = append(passages, passage{f.ways, part(parts[i]) == fresh})
		}
	}
	return ways, passages
}

// way is how the relay would prove it.
func (f *FeedEstimate) way() way { return way{f.Proxy, proven{Ways: f.ways}} }

// past is what the feed said: where nothing is told of, that which it says now.
func (f *FeedEstimate) past(from Block) []announced {
	if len(f.rounds) == 0 {
		return []announced{{block: from.Number, roundID: f.said.RoundID, answer: f.said.Answer}}
	}
	return f.rounds
}

// sent is what so many transactions with this calldata come to.
func (b bill) sent(ctx context.Context, calldata []byte, gas uint64, count int) (Sent, error) {
	data, err := b.prices.OfData(ctx, calldata)
	if err != nil {
		return Sent{}, fmt.Errorf("reading what data costs: %w", err)
	}
	s := Sent{Transactions: count, Gas: gas * uint64(count)}
	s.L2 = new(big.Int).Mul(b.perGas, new(big.Int).SetUint64(s.Gas))
	s.L1 = new(big.Int).Mul(data, big.NewInt(int64(count)))
	return s, nil
}

func (s *Sent) add(other Sent) {
	s.Transactions += other.Transactions
	s.Gas += other.Gas
	s.L2.Add(s.L2, other.L2)
	s.L1.Add(s.L1, other.L1)
}

// askNumber is what the mirror asks the predeploy.
var askNumber = crypto.Keccak256([]byte("number()"))[:4]

// plainAsk is what a transaction uses that asks a contract for a number, and no more.
const plainAsk = 23_200

// asking is how much more the predeploy of this L2 uses.
func (e *Estimator) asking(ctx context.Context) (uint64, error) {
	gas, err := e.L2.EstimateGas(ctx, ethereum.CallMsg{To: &contracts.L1Block, Data: askNumber})
	if err != nil {
		return 0, fmt.Errorf("estimating what L1Block uses: %w", contracts.Understood(err))
	}
	return max(gas, plainAsk) - plainAsk, nil
}
