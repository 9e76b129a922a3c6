package txmgr

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// remembered is for how many nonces behind the chain's the attempts are kept, in case a reorganisation gives them back.
const remembered = 8

// patience is how many heads may show a nonce used, with no receipt for any of our hashes, until it is believed that
// another transaction used it. Nodes behind a balancer know the one before the other.
const patience = 2

// attempt is one transaction sent under a nonce.
type attempt struct {
	hash    common.Hash
	content Content
	fees    Fees
	held    bool // a node took it, and none said since that its pool is empty
	late    bool // refused because the chain had used the nonce: it lands only if another node had taken it before
}

// slot is a nonce and all that was sent under it.
type slot struct {
	nonce    uint64
	attempts []attempt // oldest first
	since    time.Time // when the first was sent
	head     uint64    // the newest head then
	tried    uint64    // the newest head when something was last sent, also if it was refused
	capped   bool      // what was last sent could not be raised: it is taken only if the node has lost what it replaces
	resume   bool      // replace at once: what is pending is from before a restart or a reorganisation
	missing  int       // heads that showed the nonce used and gave no receipt
	forgot   int       // attempts whose hash is not known any more
	emptied  bool      // the pool was said to hold none of it
	unseen   bool      // so it was said of a pool that then did: it is not asked again
	settled  bool      // what became of it has been told
}

func (s *slot) hashes() []common.Hash {
	hashes := make([]common.Hash, len(s.attempts))
	for i, sent := range s.attempts {
		hashes[i] = sent.hash
	}
	return hashes
}

// newest is where the newest attempt with the hash is, -1 if none has it. Only what is in doubt is sent again unchanged.
func (s *slot) newest(hash common.Hash) int {
	for i, sent := range slices.Backward(s.attempts) {
		if sent.hash == hash {
			return i
		}
	}
	return -1
}

// state is everything a Sender knows. It is pure: no clock, no lock, no calls.
type state struct {
	started bool
	sending bool // a Send is under way
	head    *types.Header
	// gasPrice is what a chain without a base fee asks, in wei per gas; nil where there is one.
	gasPrice *big.Int
	checked  uint64 // number of the head at which the nonce was last read
	nonce    uint64 // the next one, as the chain had it then
	stale    bool   // a node knew better than nonce; cleared when it is read again
	// earlier is the end of the nonces that may hold transactions of an earlier life: pending at start, or mined before
	// it and given back by a reorganisation.
	earlier uint64
	slots   map[uint64]*slot
	// shortage is what the wallet could not pay for when it was last tried; nil while it can.
	shortage *shortage
}

func newState() *state { return &state{slots: make(map[uint64]*slot)} }

// pending is the slot in flight. It is nil, too, if only a transaction of an earlier life is.
func (s *state) pending() *slot {
	if current := s.slots[s.nonce]; current != nil && len(current.attempts) > 0 {
		return current
	}
	return nil
}

// inherited says that the nonce may hold a transaction of an earlier life and none of this one.
func (s *state) inherited() bool { return s.nonce < s.earlier && s.pending() == nil }

// unsettled are the slots whose nonce the chain has used and whose fate is not known yet, oldest first.
func (s *state) unsettled() []*slot {
	var open []*slot
	for _, used := range s.slots {
		if used.nonce < s.nonce && !used.settled {
			open = append(open, used)
		}
	}
	slices.SortFunc(open, func(a, b *slot) int { return cmp.Compare(a.nonce, b.nonce) })
	return open
}

// mayReplace is the rule of replacement: after `after` blocks at the earliest, then after a pause, or once in `after` blocks
// when the fees are at the limit. Blocks count when the nonce has been read at them, not before: otherwise
// what just landed would be replaced.
func (s *state) mayReplace(after uint64) bool {
	current := s.pending()
	switch {
	case current == nil:
		return s.inherited()
	case current.resume:
		return true
	case current.capped:
		return s.checked >= current.tried+after
	default:
		return s.checked >= current.head+after && s.checked >= current.tried+s.pause(current)
	}
}

// obstacle is why nothing may be sent now; nil if something may.
func (s *state) obstacle(cfg Config) error {
	switch {
	case !s.started:
		return ErrNotStarted
	case s.sending:
		return ErrBusy
	case s.stale:
		return fmt.Errorf("%w: the nonce is being read again", ErrInFlight)
	case len(s.unsettled()) > 0:
		return fmt.Errorf("%w: what landed is being found out", ErrInFlight)
	case s.pending() != nil && !s.mayReplace(cfg.ResubmitAfter):
		return fmt.Errorf("%w: nonce %d", ErrInFlight, s.nonce)
	}
	return s.hold(cfg)
}

// bid is what the next attempt must look like.
type bid struct {
	nonce   uint64
	fees    Fees
	flat    bool // one gas price: the chain has no base fee
	atLimit bool // there is nothing left to raise
	attempt int  // 1 for the first under this nonce
}

// fresh are the fees of a first attempt at the newest head.
func (s *state) fresh(cfg Config) (Fees, error) {
	limit := new(big.Int).SetUint64(cfg.MaxFee)
	if s.head.BaseFee == nil {
		return flatFees(s.gasPrice, limit)
	}
	return freshFees(s.head.BaseFee, new(big.Int).SetUint64(cfg.Tip), limit)
}

// bid computes the next attempt's nonce and fees. They outbid what a node is known to hold. What is only in doubt is not
// outbid: most likely there is nothing, and a node that has it says so.
func (s *state) bid(cfg Config) (bid, error) {
	fresh, err := s.fresh(cfg)
	if err != nil {
		return bid{}, err
	}
	limit := new(big.Int).SetUint64(cfg.MaxFee)
	next := bid{nonce: s.nonce, fees: fresh, attempt: 1, flat: s.head.BaseFee == nil}
	var held *attempt
	if current := s.pending(); current != nil {
		held, next.attempt = current.held(), len(current.attempts)+current.forgot+1
	}
	switch {
	case held != nil:
		next.fees, next.atLimit = replacing(held.fees, fresh, cfg.RaisePercent, limit)
	case s.nonce < s.earlier:
		// What is pending was most likely sent with the same configuration: one raise will do.
		next.fees, _ = replacing(fresh, fresh, cfg.RaisePercent, limit)
	}
	return next, nil
}

// raise is the bid after the node wanted more than the n-th (from 0): each raise is twice the one before.
func (b bid) raise(n int, cfg Config) bid {
	limit := new(big.Int).SetUint64(cfg.MaxFee)
	b.fees, _ = replacing(b.fees, b.fees, cfg.RaisePercent<<(n+1), limit)
	// Where the limit cuts the cap there is still the tip to raise: it may be all that the node found too low.
	b.atLimit = b.fees.Tip.Cmp(limit) == 0
	return b
}

// record keeps an attempt before it is sent: it may land before its answer comes. It is false if the chain has used the
// nonce meanwhile.
func (s *state) record(b bid, hash common.Hash, content Content, now time.Time) bool {
	if s.nonce != b.nonce {
		return false
	}
	current := s.slots[b.nonce]
	if current == nil {
		current = &slot{nonce: b.nonce}
		s.slots[b.nonce] = current
	}
	if len(current.attempts) == 0 {
		current.since, current.head = now, s.head.Number.Uint64()
	}
	current.tried, current.capped = s.head.Number.Uint64(), b.atLimit
	current.attempts = append(current.attempts, attempt{hash: hash, content: content, fees: b.fees})
	return true
}

// refuse forgets an attempt that is surely in no pool. One that came too late is kept until the nonce has been read.
func (s *state) refuse(nonce uint64, hash common.Hash, why error) {
	current := s.slots[nonce]
	if current == nil {
		return
	}
	current.unseen = current.unseen || current.emptied && errors.Is(why, ErrUnderpriced)
	at, tooLate := current.newest(hash), errors.Is(why, ErrNonceTooLow)
	s.stale = s.stale || tooLate
	switch {
	case at < 0:
	case tooLate:
		current.attempts[at].late = true
	default:
		current.attempts = slices.Delete(current.attempts, at, at+1)
	}
	if len(current.attempts) == 0 && nonce >= s.nonce {
		delete(s.slots, nonce)
	}
}

// accept notes that the attempt is in a pool, or, unless held, may be: from now on it counts as ours. It returns what is
// forgotten for it.
func (s *state) accept(nonce uint64, hash common.Hash, held bool) []Content {
	s.shortage = nil
	current := s.slots[nonce]
	if current == nil {
		return nil
	}
	current.resume = false
	if at := current.newest(hash); at >= 0 {
		current.attempts[at].held = held
	}
	if nonce != s.nonce {
		return nil // which of them landed is being found out
	}
	return current.trim()
}

// doubt has an attempt replaced at the next head that was taken for accepted and then refused. It stays known: what
// was said of it already cannot be taken back.
func (s *state) doubt(nonce uint64, hash common.Hash) {
	if current := s.slots[nonce]; current != nil && nonce == s.nonce {
		current.resume = true
		if at := current.newest(hash); at >= 0 {
			current.attempts[at].held = false
		}
	}
}

// advance takes in the nonce that the chain has at the head. It returns the nonces used that nothing of this life was sent
// under, those of an earlier life and those of strangers, and whether the chain went back.
func (s *state) advance(head *types.Header, nonce uint64) (unknown []Mined, back bool) {
	s.stale = false
	s.checked = head.Number.Uint64()
	s.lower(s.checked)
	if nonce < s.nonce {
		s.goBack(nonce)
		return nil, true
	}
	for used := s.nonce; used < nonce; used++ {
		if s.slots[used] != nil {
			continue // told when it is settled
		}
		by := Stranger
		if used < s.earlier {
			by = EarlierLife
		}
		if n := len(unknown); n > 0 && unknown[n-1].By == by && unknown[n-1].Nonce+unknown[n-1].Count == used {
			unknown[n-1].Count++
		} else {
			unknown = append(unknown, Mined{By: by, Nonce: used, Count: 1})
		}
	}
	s.nonce = nonce
	s.forget()
	return unknown, false
}

// lower takes heights of a branch that is gone down to the newest head's: blocks are counted from there.
func (s *state) lower(height uint64) {
	for _, waiting := range s.slots {
		waiting.head, waiting.tried = min(waiting.head, height), min(waiting.tried, height)
	}
}

// goBack makes pending again what a reorganisation took out of the chain.
func (s *state) goBack(nonce uint64) {
	s.earlier = max(s.earlier, s.nonce)
	s.nonce = nonce
	for _, again := range s.slots {
		if again.nonce >= nonce && again.settled {
			again.settled, again.missing, again.resume = false, 0, true
			again.head = s.checked
		}
	}
}

// forget drops attempts that turned out to have been refused, and slots too old for any reorganisation we care about.
func (s *state) forget() {
	for nonce, old := range s.slots {
		if nonce >= s.nonce {
			old.attempts = slices.DeleteFunc(old.attempts, func(a attempt) bool { return a.late })
		}
		if len(old.attempts) == 0 && nonce >= s.nonce || old.settled && nonce+remembered < s.nonce {
			delete(s.slots, nonce)
		}
	}
}

// settle says what became of a used nonce. Without a receipt it is nil until patience has run out. The receipt may be of
// any attempt.
func (s *state) settle(used *slot, receipt *types.Receipt) *Mined {
	if used.settled || used.nonce >= s.nonce {
		return nil // a reorganisation came in between
	}
	mined := &Mined{Nonce: used.nonce, Count: 1, Attempts: len(used.attempts) + used.forgot, Receipt: receipt, since: used.since}
	landed := -1
	if receipt == nil {
		used.missing++
		if used.nonce >= s.earlier && used.missing < patience {
			return nil // where an earlier life is expected there is nothing to wait for
		}
		mined.By = Stranger
		if used.nonce < s.earlier || used.forgot > 0 {
			mined.By = EarlierLife
		}
	} else {
		mined.By, mined.Hash, landed = Us, receipt.TxHash, used.newest(receipt.TxHash)
	}
	for i, sent := range used.attempts {
		if i == landed {
			mined.Content = sent.content
		} else {
			mined.Replaced = append(mined.Replaced, sent.content)
		}
	}
	used.settled = true
	return mined
}
