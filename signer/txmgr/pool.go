package txmgr

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// kept is how many attempts under one nonce are watched. What is forgotten beyond is of the middle: the oldest are what a
// pool has if only answers get lost, the newest what it has if it takes replacements.
const kept = 32

// pauseShare: a replacement that pays is outbid after a quarter of the time that the nonce is pending. Ten minutes of empty
// blocks raise the fees about ninefold, a day about seventyfold.
const pauseShare = 4

// held is the newest attempt that a pool is known to hold; nil if everything is in doubt.
func (s *slot) held() *attempt {
	for i := range slices.Backward(s.attempts) {
		if s.attempts[i].held {
			return &s.attempts[i]
		}
	}
	return nil
}

// trim forgets what is too many to watch, and returns it. What a pool is known to hold goes last.
func (s *slot) trim() (forgotten []Content) {
	for len(s.attempts) > kept {
		first, end := kept/2, len(s.attempts)-kept/2
		at := first
		if i := slices.IndexFunc(s.attempts[first:end], func(a attempt) bool { return !a.held }); i >= 0 {
			at += i
		}
		forgotten = append(forgotten, s.attempts[at].content)
		s.attempts = slices.Delete(s.attempts, at, at+1)
		s.forgot++
	}
	return forgotten
}

// pause is how many blocks must pass between two tries. What a pool holds and pays for the newest block is not stuck for its
// fees, or not for long: to outbid it block after block would end at the limit within minutes.
func (s *state) pause(current *slot) uint64 {
	held, price := current.held(), s.head.BaseFee
	if price == nil {
		price = s.gasPrice
	}
	if held == nil || price == nil || held.fees.Cap.Cmp(price) < 0 {
		return 1
	}
	return max(1, (current.tried-min(current.head, current.tried))/pauseShare)
}

// asksPool is the attempt that should be in the pool and of which it is time to find out; nil if there is none.
func (s *state) asksPool(after uint64) *attempt {
	current := s.pending()
	if current == nil || current.unseen || !current.resume && s.checked < current.head+after {
		return nil
	}
	return current.held()
}

// empty notes that the pool held nothing when the attempt was the newest in it, and says whether that is news.
func (s *state) empty(nonce uint64, hash common.Hash) bool {
	current := s.slots[nonce]
	if current == nil || nonce != s.nonce {
		return false
	}
	if held := current.held(); held == nil || held.hash != hash {
		return false // something was sent meanwhile
	}
	for i := range current.attempts {
		current.attempts[i].held = false
	}
	first := !current.emptied
	current.emptied, current.capped = true, false
	return first
}

// readPool finds out whether the pool still holds what it took, once that is old enough to be replaced: what was lost is
// sent afresh, and not outbid. If it cannot be read nothing has changed.
func (s *Sender) readPool(ctx context.Context) {
	s.mu.Lock()
	nonce, asked := s.state.nonce, s.state.asksPool(s.cfg().ResubmitAfter)
	if asked == nil {
		s.mu.Unlock()
		return
	}
	hash := asked.hash
	s.mu.Unlock()
	pending, err := read(ctx, s, func(ctx context.Context) (uint64, error) {
		return s.node.PendingNonceAt(ctx, s.wallet.Address())
	})
	if err != nil || pending != nonce { // below it speaks a node that is behind
		return
	}
	s.mu.Lock()
	first := s.state.empty(nonce, hash)
	s.mu.Unlock()
	if first {
		s.metrics.emptied.Inc()
		s.log.Warn("the node's pool has lost what it took, it is sent afresh", "nonce", nonce, "hash", hash)
	}
}
