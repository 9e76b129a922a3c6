package relay

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"twofold/contracts"
)

// bill is what transactions come to at a price.
type bill struct {
	prices Prices
	perGas *big.Int
	gas    gasModel
	header *types.Header
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
	b := bill{e.Prices, perGas, gasModel{asking}, header, nil}
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
		parts := make([]byte, len(b.feeds))
		parts[i] = byte(fresh)
		calldata, gas, err := b.proof(batch(parts))
		if err != nil {
			return err
		}
		f.Bytes, f.Gas = len(calldata), gas
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

// proofs is what it comes to that such a batch is proven so often: in one transaction, or in as many as there is room for, as [pack]
// makes them.
func (b bill) proofs(ctx context.Context, parts batch, count int) (Sent, error) {
	all := Sent{L2: new(big.Int), L1: new(big.Int)}
	for left := []byte(parts); bytes.Count(left, []byte{byte(absent)}) < len(left); {
		now := bytes.Clone(left)
		calldata, gas, err := b.proof(batch(now))
		for err == nil && len(calldata) > mostCalldata && bytes.Count(now, []byte{byte(absent)}) < len(now)-1 {
			now[bytes.LastIndexFunc(now, func(p rune) bool { return p != rune(absent) })] = byte(absent)
			calldata, gas, err = b.proof(batch(now))
		}
		if err != nil {
			return all, err
		}
		s, err := b.sent(ctx, calldata, gas, count)
		if err != nil {
			return all, err
		}
		all.add(s)
		for i := range now {
			if part(now[i]) != absent {
				left[i] = byte(absent)
			}
		}
	}
	return all, nil
}

// past is what the feed said: where nothing is told of, that which it says now.
func (f *FeedEstimate) past(from Block) []announced {
	if len(f.rounds) == 0 {
		return []announced{{block: from.Number, roundID: f.said.RoundID, answer: f.said.Answer}}
	}
	return f.rounds
}

// proof is the calldata that proves such a batch, and the gas that it uses.
func (b bill) proof(parts batch) (calldata []byte, gas uint64, err error) {
	encoded, err := rlp.EncodeToBytes(b.header)
	if err != nil {
		return nil, 0, fmt.Errorf("encoding the header of L1 block %v: %w", b.header.Number, err)
	}
	proof := contracts.MirrorProof{Block: b.header.Number.Uint64(), Header: encoded}
	var passages []passage
	for i, f := range b.feeds {
		if part(parts[i]) == absent {
			continue
		}
		if err := proof.Add(f.Proxy, f.ways...); err != nil {
			return nil, 0, err
		}
		passages = append(passages, passage{f.ways, part(parts[i]) == fresh})
	}
	if calldata, err = proof.PackProve(); err != nil {
		return nil, 0, err
	}
	return calldata, b.gas.prove(calldata, passages), nil
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
