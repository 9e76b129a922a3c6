package relay

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"runtime/debug"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"twofold/contracts"
	"twofold/signer/txmgr"
)

// result is what became of a job.
type result struct {
	checkpoint Block
	feeds      []Feed // the job's
	waits      bool   // the checkpoint is kept, and L1 is not sure enough of it yet
	block      uint64 // the L2's, of the newest transaction that landed
	taken      []contracts.Mirrored
	left       map[common.Address]*leftOut
	told       map[common.Address]Said // the job's
	idle       []common.Address        // of the job's feeds those that the checkpoint has nothing due of
	err        error
	defect     error // ours
}

// The kinds of transaction, by their metric's label.
const (
	kindCheckpoint = "checkpoint"
	kindProof      = "proof"
)

// guarded is post, of which a panic is a defect and not the end of the process.
func (r *Relay) guarded(ctx context.Context, j job) (done result) {
	defer func() {
		if reason := recover(); reason != nil {
			done = result{defect: fmt.Errorf("panic: %v\n%s", reason, debug.Stack())}
		}
	}()
	return r.post(ctx, j)
}

// post does a job. It changes nothing but what it returns, and what is shown of it.
func (r *Relay) post(ctx context.Context, j job) result {
	done := result{checkpoint: j.checkpoint, feeds: j.feeds, told: j.told, left: map[common.Address]*leftOut{}}
	if j.rehearse.Number != 0 {
		if done.err = r.rehearse(ctx, j, &done); done.err != nil || len(done.feeds) == 0 {
			return done
		}
	}
	if done.checkpoint.Number == 0 {
		if done.err = r.keep(ctx, &done); done.err != nil {
			return done
		}
		if r.cfg.Depth != Latest {
			done.waits = true
			return done
		}
	}
	done.err = r.prove(ctx, &done)
	return done
}

// rehearse goes through a checkpoint of the origin and its proof without sending either, since the last did not come to its end: what
// cannot be proven is not to cost a checkpoint each time that it is tried.
func (r *Relay) rehearse(ctx context.Context, j job, done *result) error {
	header, ways, err := r.prepare(ctx, j.rehearse, done)
	if err != nil {
		return err
	}
	at := attempt{header, (*contracts.MirrorProof).PackCheckpointAndProve, j.at}
	_, _, err = r.fit(ctx, at, ways, done.left)
	if reverted := new(contracts.RevertError); errors.As(err, &reverted) && ofTheWhole[reverted.Name] {
		err = nil // the L2 was reorganised meanwhile, and nothing was said of the feeds
	}
	done.feeds = slices.DeleteFunc(slices.Clone(done.feeds), func(f Feed) bool {
		return done.left[f.Proxy] != nil || !slices.ContainsFunc(ways, func(w way) bool { return w.proxy == f.Proxy })
	})
	return err
}

// checkpointGas is twice what a checkpoint uses. It is not estimated: if another's lands just before, an estimate is of a call that
// keeps nothing, and ours runs out of gas if the origin moves meanwhile.
const checkpointGas = 100_000

// keep keeps the hash of the newest L1 block that the L2 knows, whichever that is when it lands.
func (r *Relay) keep(ctx context.Context, done *result) error {
	r.doing("checkpoint")
	at, err := r.kept(ctx, nil)
	if err != nil {
		return err
	}
	if at.Number != 0 { // somebody else was faster, and this one will do
		done.checkpoint = at
		return nil
	}
	receipt, err := r.send(ctx, kindCheckpoint, contracts.PackCheckpoint(), checkpointGas)
	if receipt != nil {
		done.block = receipt.BlockNumber.Uint64()
	}
	if err != nil {
		return err
	}
	if done.checkpoint, err = r.kept(ctx, receipt.BlockNumber); err != nil {
		return err
	}
	if done.checkpoint.Number == 0 {
		return fmt.Errorf("a checkpoint landed in block %v, and the mirror keeps none: was the L2 reorganised?", receipt.BlockNumber)
	}
	return nil
}

// kept is the origin at a block of the L2, nil for the newest, if the mirror keeps its hash; else the zero value.
func (r *Relay) kept(ctx context.Context, block *big.Int) (Block, error) {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	origin, err := contracts.ReadOrigin(ctx, r.parts.L2, block)
	if err != nil {
		return Block{}, err
	}
	hash, err := r.mirror.At(block).Checkpoint(ctx, origin.Block)
	if err != nil || hash == (common.Hash{}) {
		return Block{}, err
	}
	return Block{Number: origin.Block, Hash: hash, Time: origin.Time}, nil
}

// prove proves the feeds at the checkpoint.
func (r *Relay) prove(ctx context.Context, done *result) error {
	r.doing(fmt.Sprintf("proof of L1 block %d", done.checkpoint.Number))
	header, ways, err := r.prepare(ctx, done.checkpoint, done)
	if err != nil {
		return err
	}
	at := attempt{header, (*contracts.MirrorProof).PackProve, nil}
	calldata, gas, err := r.fit(ctx, at, ways, done.left)
	if err != nil || gas == 0 {
		return err
	}
	receipt, err := r.send(ctx, kindProof, calldata, gas+gas*marginPercent/100)
	if receipt != nil {
		done.block = receipt.BlockNumber.Uint64()
		done.taken = r.read(receipt)
	}
	return err
}

// marginPercent is what is added to an estimate: another's proof may have moved what stands there when ours is mined.
const marginPercent = 25

// prepare proves at an L1 block what of the job is to be sent there.
func (r *Relay) prepare(ctx context.Context, at Block, done *result) (*types.Header, []way, error) {
	header, err := r.headerOf(ctx, at)
	if err != nil {
		return nil, nil, err
	}
	ways, err := r.ways(ctx, header, done)
	if err != nil {
		return nil, nil, err
	}
	ways, err = r.worth(ctx, ways, done)
	return header, ways, err
}

// headerOf is the header of a block that the L2 knows. L1's endpoints may be behind what the L2 knows.
func (r *Relay) headerOf(ctx context.Context, at Block) (*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*r.cfg.L1BlockTime)
	defer cancel()
	for {
		header, err := r.l1.header(ctx, new(big.Int).SetUint64(at.Number))
		switch {
		case err == nil && header.Hash() == at.Hash:
			return header, nil
		case err == nil:
			err = errApart
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("reading the header of L1 block %d, which the L2 knows: %w", at.Number, err)
		case <-time.After(r.cfg.L1BlockTime / 8):
		}
	}
}

// way is a feed's proof.
type way struct {
	proxy common.Address
	proven
}

// ways proves each feed; what cannot be proven is left out. It is an error only if L1 proves none.
func (r *Relay) ways(ctx context.Context, header *types.Header, done *result) ([]way, error) {
	var ways []way
	var trouble error // the first
	for _, f := range done.feeds {
		p, err := r.proveOne(ctx, header, f)
		left := new(leftOut)
		switch {
		case errors.As(err, &left):
			done.left[f.Proxy] = left
		case err != nil:
			done.left[f.Proxy] = leaveOut(Unread, "it cannot be proven on L1: %v", err)
			if trouble == nil {
				trouble = fmt.Errorf("proving %s at L1 block %v: %w", f.Name, header.Number, err)
			}
		default:
			ways = append(ways, way{f.Proxy, p})
		}
	}
	if len(ways) == 0 && trouble != nil {
		maps.DeleteFunc(done.left, func(_ common.Address, left *leftOut) bool { return left.Left == Unread })
		return nil, trouble
	}
	return ways, nil
}

// worth is what of it is still to be sent: what is proven is due, whatever an endpoint said before, and nobody else was faster. On
// mainnet a proof that the mirror skips costs as much as one that it takes.
func (r *Relay) worth(ctx context.Context, ways []way, done *result) (due []way, err error) {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	for _, w := range ways {
		stands, err := r.mirror.Latest(ctx, w.proxy)
		if err != nil {
			return nil, err
		}
		at := slices.IndexFunc(done.feeds, func(f Feed) bool { return f.Proxy == w.proxy })
		switch why, text := dueFor(done.feeds[at], w.Said, stands, w.Said.Block); {
		case why != Current:
			due = append(due, w)
			continue
		case done.told[w.proxy].belied(w.Said):
			done.left[w.proxy] = leaveOut(OtherLayout, "L1's endpoints told of a new round, and their proof shows none: %s", text)
		}
		done.idle = append(done.idle, w.proxy)
	}
	return due, nil
}

// proveOne proves a feed. An endpoint that takes a request and never answers it must not keep us for ever.
func (r *Relay) proveOne(ctx context.Context, header *types.Header, f Feed) (proven, error) {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	return r.l1.prove(ctx, header, f.Proxy, r.mirror)
}

// attempt is one at a block, by a method of the mirror.
type attempt struct {
	header *types.Header
	method func(*contracts.MirrorProof) ([]byte, error)
	block  *big.Int // the L2's, at which it is only called; nil: it is for the next, and its gas is estimated
}

// fit makes the calldata of those ways that the mirror takes, as it says itself, and how much gas that uses; 0: it takes none. A
// proof that it would refuse is never sent.
func (r *Relay) fit(ctx context.Context, at attempt, ways []way, left map[common.Address]*leftOut) ([]byte, uint64, error) {
	if len(ways) == 0 {
		return nil, 0, nil
	}
	calldata, ways, err := at.pack(ways)
	if err != nil {
		return nil, 0, err
	}
	gas, err := r.estimate(ctx, at.block, calldata)
	reverted := new(contracts.RevertError)
	if !errors.As(err, &reverted) || ofTheWhole[reverted.Name] {
		return calldata, gas, err
	}
	if len(ways) == 1 {
		left[ways[0].proxy] = leaveOut(Refused, "the mirror refuses its proof: %v", reverted)
		return nil, 0, nil
	}
	var good []way
	for _, w := range ways {
		_, gas, err := r.fit(ctx, at, []way{w}, left)
		if err != nil {
			return nil, 0, err
		}
		if gas != 0 {
			good = append(good, w)
		}
	}
	if len(good) == len(ways) {
		return nil, 0, fmt.Errorf("the mirror takes each proof by itself, and not together: %w", reverted)
	}
	return r.fit(ctx, at, good, left)
}

// ofTheWhole are errors of the mirror that are about the block, and no one feed.
var ofTheWhole = map[string]bool{"UnknownCheckpoint": true, "CheckpointTooOld": true, "WrongHeader": true}

// mostCalldata is how long calldata may become. Nodes take no transaction above 128 KiB into their pool (go-ethereum's txMaxSize).
const mostCalldata = 120_000

// pack makes the calldata of as many ways as there is room for, of at least one. What is left over is still due.
func (a attempt) pack(ways []way) (calldata []byte, packed []way, err error) {
	encoded, err := rlp.EncodeToBytes(a.header)
	if err != nil {
		return nil, nil, fmt.Errorf("encoding the header of L1 block %v: %w", a.header.Number, err)
	}
	for packed = ways; ; packed = packed[:len(packed)-1] {
		proof := contracts.MirrorProof{Block: a.header.Number.Uint64(), Header: encoded}
		for _, w := range packed {
			if err := proof.Add(w.proxy, w.Ways...); err != nil {
				return nil, nil, err
			}
		}
		calldata, err = a.method(&proof)
		if err != nil || len(calldata) <= mostCalldata || len(packed) == 1 {
			return calldata, packed, err
		}
	}
}

// estimate asks the mirror how much gas a proof uses; at a block of the past, whether it would have been taken.
func (r *Relay) estimate(ctx context.Context, block *big.Int, calldata []byte) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, lookWithin)
	defer cancel()
	call := ethereum.CallMsg{From: r.parts.Sender.Address(), To: &r.parts.Mirror, Data: calldata}
	if block != nil {
		if _, err := r.parts.L2.CallContract(ctx, call, block); err != nil {
			return 0, fmt.Errorf("rehearsing a proof at block %v: %w", block, contracts.Understood(err))
		}
		return 1, nil
	}
	gas, err := r.parts.L2.EstimateGas(ctx, call)
	if err != nil {
		return 0, fmt.Errorf("estimating a proof's gas: %w", contracts.Understood(err))
	}
	return gas, nil
}

// send sends, and waits until it has landed. Beside an error there is a receipt if it landed and reverted.
func (r *Relay) send(ctx context.Context, kind string, calldata []byte, gas uint64) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, landWithin)
	defer cancel()
	receipt, err := r.parts.Sender.Transact(ctx, txmgr.Content{To: &r.parts.Mirror, Data: calldata, Gas: gas})
	if receipt != nil {
		r.pay(ctx, kind, receipt)
	}
	reverted := new(txmgr.RevertedError)
	switch {
	case err == nil:
		r.metrics.sent(kind, "landed")
		return receipt, nil
	case errors.As(err, &reverted):
		if receipt != nil {
			r.metrics.sent(kind, "reverted")
		}
		return receipt, fmt.Errorf("sending a %s: %w: %w", kind, contracts.DecodeRevert(reverted.Data), err)
	default:
		r.metrics.sent(kind, "failed")
		return receipt, fmt.Errorf("sending a %s: %w", kind, err)
	}
}

// pay enters what a transaction cost.
func (r *Relay) pay(ctx context.Context, kind string, receipt *types.Receipt) {
	var l1 *big.Int
	if r.parts.Fees != nil {
		fee, err := r.parts.Fees.L1Fee(ctx, receipt.TxHash)
		if err != nil {
			r.log.Debug("what a transaction paid for its data is not known", "tx", receipt.TxHash, "error", err)
		}
		l1 = fee
	}
	r.metrics.paid(kind, receipt, l1)
}

// read is what a receipt says that the mirror took.
func (r *Relay) read(receipt *types.Receipt) (taken []contracts.Mirrored) {
	for _, log := range receipt.Logs {
		if log.Address != r.parts.Mirror {
			continue
		}
		if m, err := contracts.DecodeMirrored(log); err == nil {
			taken = append(taken, m)
			r.metrics.proof(m.Feed, "taken")
		} else if s, err := contracts.DecodeSkipped(log); err == nil {
			r.metrics.proof(s.Feed, "skipped")
			r.log.Info("another relay was faster", "proxy", s.Feed, "l1Block", s.L1Block)
		}
	}
	return taken
}
