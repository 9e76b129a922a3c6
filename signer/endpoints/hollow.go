package endpoints

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/signer/txmgr"
)

// hollowHeads is at how many heads in a row that an endpoint told of nobody may refuse every read before it is put aside. A
// single one says little: behind one address there may be several nodes, some of which are a block behind. A lie that is too
// small for judge to see shows by this alone, and so does an endpoint that tells of blocks before it has them.
const hollowHeads = 2

// reading is what became of what was read at the head that was handed on last.
type reading struct {
	head    told
	held    bool  // an endpoint had the block
	refusal error // the first of the reads that all who answered refused; nil: there was none
}

// hollow says that its heads cannot be read.
func (v *view) hollow() bool { return v.unread >= hollowHeads }

// askAt is ask, for what is read at a block; with a nil block at the newest.
func askAt[T any](ctx context.Context, e *Endpoints, block *big.Int, request func(context.Context, txmgr.Endpoint) (T, error)) (T, error) {
	value, err := ask(ctx, e, request)
	e.mu.Lock()
	defer e.mu.Unlock()
	switch r := &e.reading; {
	case block == nil || r.head.Header == nil || block.Cmp(r.head.Number) != 0:
	case err == nil || txmgr.Reverts(err):
		r.held = true
	case txmgr.Answered(err):
		r.refusal = first(r.refusal, err)
	}
	return value, err
}

// handOn hands a head on, and holds it against whoever told of it if nothing can be read there.
func (e *Endpoints) handOn(ctx context.Context, head told, onHead func(context.Context, *types.Header)) {
	e.mu.Lock()
	e.reading = reading{head: head}
	e.mu.Unlock()

	onHead(ctx, head.Header)

	p := e.list[head.by]
	e.mu.Lock()
	r := e.reading
	e.reading = reading{}
	unread := p.view.unread
	e.mu.Unlock()
	switch {
	case len(e.list) == 1: // there is nobody else to read
	case r.held && unread > 0:
		e.learn(p, func(v *view) { v.unread, v.refusal = 0, nil })
	case !r.held && r.refusal != nil:
		e.learn(p, func(v *view) { v.unread, v.refusal = v.unread+1, r.refusal })
	}
}

// filled tells whether an endpoint whose heads could not be read has the block of this one, by a read that costs little. Of
// any other endpoint nothing is asked.
func (w *watcher) filled(ctx context.Context, head *types.Header) (bool, error) {
	w.mu.Lock()
	hollow := w.p.view.hollow()
	w.mu.Unlock()
	if !hollow || !w.isNew(head) {
		return false, nil
	}
	ctx, cancel := context.WithTimeout(ctx, probeWithin)
	defer cancel()
	_, err := call(ctx, w.p, func(ctx context.Context, node txmgr.Endpoint) (uint64, error) {
		return node.NonceAt(ctx, common.Address{}, head.Number)
	})
	if err != nil && !txmgr.Answered(err) {
		return false, fmt.Errorf("reading at its head: %w", err)
	}
	return err == nil, nil
}
