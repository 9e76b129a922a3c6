package relay

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/contracts"
)

// depthNumbers is how nodes are asked for the newest block at a depth.
var depthNumbers = map[Depth]*big.Int{
	Safe:      big.NewInt(int64(rpc.SafeBlockNumber)),
	Finalized: big.NewInt(int64(rpc.FinalizedBlockNumber)),
}

// proofsAtOnce is how many feeds are proven for one transaction. Where L1's tries are deep it has room for fewer (mostCalldata).
const proofsAtOnce = 16

// job is what a post has to do: to keep a checkpoint, unless there is one, and to prove these feeds there, unless that must wait.
type job struct {
	checkpoint Block // zero: the newest
	feeds      []Feed
	rehearse   Block                   // the origin, if all of it is to be gone through before anything is paid for; else zero
	at         *big.Int                // a block of the L2 that knows that origin
	told       map[common.Address]Said // what L1's endpoints had said when it was thought of; of a checkpoint that waited, what it is to bring
}

// lagMargin is how many L1 blocks the origin may move on while a proof is on its way.
const lagMargin = 8

// next is what is to be done now; false if nothing is, or nothing can be.
func (r *Relay) next(now time.Time) (job, bool) {
	if r.posting || !r.readable || r.saidL2 != "" || now.Before(r.notBefore) {
		return job{}, false
	}
	if r.mirrorAt.IsZero() {
		return job{}, false // what stands there has changed, and was not read since
	}
	if r.cfg.Depth != Latest {
		if j, ok := r.nextDeep(now); ok {
			return j, true
		}
	}
	due := r.dueNow(now, func(f *feed) bool { return f.wanted.Due != Current })
	j := job{feeds: due, told: map[common.Address]Said{}}
	for _, listed := range due {
		j.told[listed.Proxy] = r.feed(listed.Proxy).said
	}
	if r.failures > 0 || slices.ContainsFunc(due, func(f Feed) bool { return r.feed(f.Proxy).refused != nil }) {
		j.rehearse, j.at = r.origin, r.originAt
	}
	return j, len(due) > 0
}

// nextDeep is the newest checkpoint that L1 is sure enough of, with what is due and waits for it.
func (r *Relay) nextDeep(now time.Time) (job, bool) {
	r.waiting = slices.DeleteFunc(r.waiting, func(w waiting) bool {
		old := w.Number+r.maxLag < r.origin.Number+min(lagMargin, r.maxLag/2)
		if old {
			r.log.Warn("a checkpoint has become too old for the mirror before L1 was sure enough of it: choose a lesser relay.depth, or deploy with a greater maxLag",
				"l1Block", w.Number, "depth", r.cfg.Depth, "maxLag", r.maxLag)
		}
		return old
	})
	deep := r.State().Deep
	for i, w := range slices.Backward(r.waiting) {
		if w.Number > deep.Number {
			continue
		}
		if w.deepAt.IsZero() {
			w.deepAt, r.waiting[i].deepAt = now, now
		}
		brings := func(f *feed) bool {
			_, brings := w.brings[f.Proxy]
			return brings && w.Number > f.mirror.L1Block
		}
		if !slices.ContainsFunc(r.feeds, func(f *feed) bool { return f.verdict.Due != Current && brings(f) }) {
			r.waiting = slices.Delete(r.waiting, 0, i+1) // all of it, and what is older, has been overtaken
			break
		}
		if due := r.dueNow(now, brings); len(due) > 0 && now.Sub(w.deepAt) >= r.patience() {
			return job{checkpoint: w.Block, feeds: due, told: w.told()}, true
		}
	}
	return job{}, false
}

// dueNow is what is due, can be proven, and is this relay's to prove, the longest due first.
func (r *Relay) dueNow(now time.Time, want func(*feed) bool) []Feed {
	var due []*feed
	for _, f := range r.feeds {
		if f.verdict.Due != Current && f.triable(now) && now.Sub(f.dueSince) >= r.patience() && want(f) {
			due = append(due, f)
		}
	}
	slices.SortStableFunc(due, func(a, b *feed) int { return a.dueSince.Compare(b.dueSince) })
	due = due[:min(len(due), proofsAtOnce)]
	out := make([]Feed, len(due))
	for i, f := range due {
		out[i] = f.Feed
	}
	return out
}

// triable tells whether it can be proven, as far as is known, or may be by now.
func (f *feed) triable(now time.Time) bool {
	return f.verdict.Left == Provable || f.refused != nil && f.verdict.Text == f.refused.Text && now.After(f.until)
}

// patience is how long this relay leaves what is due to those before it.
func (r *Relay) patience() time.Duration { return time.Duration(r.cfg.Rank) * r.cfg.Stagger }

// begin notes what the mirror has before a post: a head that comes between its landing and its result may bring what it brings.
func (r *Relay) begin() {
	r.posting = true
	for _, f := range r.feeds {
		f.before = f.mirror.UpdatedAt
	}
}

// take takes in what became of a post.
func (r *Relay) take(done result) {
	now := time.Now()
	r.mirrorAt = time.Time{} // what stands there is read again, whoever proved it
	if done.block > r.landed {
		r.landed, r.landedAt = done.block, now
	}
	for _, listed := range done.feeds {
		if done.err == nil && done.left[listed.Proxy] == nil {
			r.feed(listed.Proxy).refused = nil
		}
	}
	for proxy, why := range done.left {
		f := r.feed(proxy)
		f.refused, f.until = why, now.Add(tryAgainAfter)
	}
	for _, m := range done.taken {
		r.mirrored(m, now)
	}
	if done.waits {
		r.await(done.checkpoint, done.feeds)
	} else {
		r.spent(done)
	}
	r.judge(now)
	if done.err != nil {
		r.failed(done, now)
		return
	}
	r.failures, r.notBefore = 0, time.Time{}
	r.mu.Lock()
	r.state.Failed = ""
	r.mu.Unlock()
}

// mirrored takes in a proof that the mirror took.
func (r *Relay) mirrored(m contracts.Mirrored, now time.Time) {
	f := r.feed(m.Feed)
	if f == nil || m.L1Block < f.mirror.L1Block {
		return // another's later one was seen before ours
	}
	if m.UpdatedAt.After(f.before) {
		r.metrics.lag.Observe(now.Sub(m.UpdatedAt).Seconds())
	}
	f.mirror = contracts.MirrorAnswer{
		Known: true, RoundID: m.RoundID, Answer: m.Answer, StartedAt: m.StartedAt, UpdatedAt: m.UpdatedAt, ProvenAt: m.ProvenAt, L1Block: m.L1Block,
	}
	f.proven++
	f.dueSince = time.Time{}
	r.log.Info("mirrored", "feed", f.Name, "round", roundOf(m.RoundID), "answer", m.Answer, "l1Block", m.L1Block, "behind", now.Sub(m.UpdatedAt).Round(time.Millisecond))
}

// await notes a checkpoint that is proven once L1 is sure of it.
func (r *Relay) await(at Block, feeds []Feed) {
	w := waiting{Block: at, brings: map[common.Address]contracts.MirrorAnswer{}}
	if n := len(r.waiting); n > 0 && r.waiting[n-1].Hash == at.Hash {
		w, r.waiting = r.waiting[n-1], r.waiting[:n-1]
	}
	for _, listed := range feeds {
		f := r.feed(listed.Proxy)
		brings := r.standing(f)
		if !f.said.UpdatedAt.After(at.Time) { // else what L1 said there has been overtaken here, and is not known
			brings.RoundID, brings.Answer, brings.StartedAt, brings.UpdatedAt = f.said.RoundID, f.said.Answer, f.said.StartedAt, f.said.UpdatedAt
		}
		brings.Known, brings.ProvenAt, brings.L1Block = true, at.Time, at.Number
		w.brings[f.Proxy] = brings
	}
	r.waiting = append(r.waiting, w)
}

// spent has a checkpoint that waits bring no more of a feed what it turned out not to bring: it would be tried before all that is new.
func (r *Relay) spent(done result) {
	for _, w := range r.waiting {
		if w.Hash != done.checkpoint.Hash {
			continue
		}
		maps.DeleteFunc(w.brings, func(proxy common.Address, _ contracts.MirrorAnswer) bool {
			left := done.left[proxy]
			return left != nil && left.Left != Unread || slices.Contains(done.idle, proxy)
		})
	}
}

// failed notes that nothing landed, and when the next attempt is: soon at first, and less and less often.
func (r *Relay) failed(done result, now time.Time) {
	r.failures++
	wait := min(r.cfg.L2BlockTime<<min(r.failures-1, 10), slowest)
	r.notBefore = now.Add(wait)
	r.log.Warn("a transaction did not land as it should", "error", done.err, "again", wait)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.Failed = done.err.Error()
}

func (r *Relay) feed(proxy common.Address) *feed {
	for _, f := range r.feeds {
		if f.Proxy == proxy {
			return f
		}
	}
	return nil
}

// show makes what the loop knows public.
func (r *Relay) show(now time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := &r.state
	s.At, s.Depth, s.LateAfter, s.Origin, s.L2Trouble, s.L1Trouble, s.Apart = now, r.cfg.Depth, r.cfg.lateness(), r.origin, r.saidL2, r.saidL1, ""
	if r.saidL1 == errApart.Error() {
		s.Apart, s.L1Trouble = r.saidL1, ""
	}
	if !r.posting {
		s.Doing = ""
	}
	s.Waits, s.Held = r.waits(now), r.held()
	s.Feeds = make([]FeedState, len(r.feeds))
	for i, f := range r.feeds {
		s.Feeds[i] = FeedState{
			Feed: f.Feed, Description: f.info.Description, Decimals: f.info.Decimals, Said: f.said, Mirror: f.mirror, Verdict: f.verdict,
			DueSince: f.dueSince, Late: f.late(now, s.LateAfter), Proven: f.proven,
		}
	}
	r.metrics.show(s)
}

// late tells whether it is due for longer than it may be, and nothing else is said of it.
func (f *feed) late(now time.Time, after time.Duration) bool {
	return !f.dueSince.IsZero() && f.verdict.Left == Provable && now.Sub(f.dueSince) > after
}

// held tells whether gas is too dear, or the wallet too poor.
func (r *Relay) held() bool {
	held := r.parts.Sender.Held()
	return held.TooDear || held.Missing != nil && held.Missing.Sign() > 0
}

// waits is what keeps what is due from being proven now.
func (r *Relay) waits(now time.Time) string {
	if r.posting || !slices.ContainsFunc(r.feeds, func(f *feed) bool { return f.verdict.Due != Current && f.verdict.Left == Provable }) {
		return ""
	}
	switch held := r.parts.Sender.Held(); {
	case r.saidL2 != "":
		return "the L2 cannot be read: " + r.saidL2
	case !r.readable:
		return "L1 cannot be read: " + r.saidL1
	case held.TooDear:
		return "gas is dearer than posting.maxFee allows"
	case held.Missing != nil && held.Missing.Sign() > 0:
		return "the wallet cannot pay"
	case now.Before(r.notBefore):
		return fmt.Sprintf("the last transaction failed, and the next is tried in %v", r.notBefore.Sub(now).Round(time.Second))
	case len(r.waiting) > 0:
		return fmt.Sprintf("L1 block %d is kept, and proven once it is %s", r.waiting[len(r.waiting)-1].Number, r.cfg.Depth)
	case r.patience() > 0:
		return fmt.Sprintf("it is left to the relays before this one for %v", r.patience())
	default:
		return ""
	}
}

// doing says what is under way.
func (r *Relay) doing(what string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.Doing, r.state.Since = what, time.Now()
}
