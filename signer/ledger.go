package signer

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/report"
)

const (
	// grace is how much sooner than disputeAfter a claim may come than the attester has watched: a
	// proposer tells every second, and had seen the trouble before it told.
	grace = time.Second
	// maxGap is how long an attester may see nothing of a lane and still count its trouble on. A proposer
	// tells of trouble every second.
	maxGap = 3 * time.Second
)

// ledger is what one proposer has shown an attester and got from it. Each proposer has its own, so that
// none can use up what another may ask.
type ledger struct {
	watches map[price.FeedID]*watch
	signed  map[uint16]signed // the last report signed, by page
	told    int               // tellings that are not in the logbook yet
}

type signed struct {
	second  uint32
	digest  common.Hash
	written bool // it stands in the logbook
}

// is tells whether that is the report for that second.
func (s signed) is(second uint32, digest common.Hash) bool {
	return s.second == second && s.digest == digest
}

func newLedger() *ledger {
	return &ledger{watches: make(map[price.FeedID]*watch), signed: make(map[uint16]signed)}
}

func (l *ledger) watch(id price.FeedID) *watch {
	w := l.watches[id]
	if w == nil {
		w = new(watch)
		l.watches[id] = w
	}
	return w
}

// repeats tells whether exactly this report is the last one signed for all its pages. Its signature is
// out already, so giving it again tells nothing new; a proposer that lost the answer needs it.
func (l *ledger) repeats(r *request) bool {
	for _, p := range r.Pages {
		if !l.signed[p.Number].is(r.ObservedAt, r.digest) {
			return false
		}
	}
	return true
}

// stands tells whether what r repeats is in the logbook for all its pages.
func (l *ledger) stands(r *request) bool {
	for _, p := range r.Pages {
		if !l.signed[p.Number].written {
			return false
		}
	}
	return true
}

// wrote notes that what was signed is in the logbook.
func (l *ledger) wrote(r *request) {
	for _, p := range r.Pages {
		if s := l.signed[p.Number]; s.is(r.ObservedAt, r.digest) {
			s.written = true
			l.signed[p.Number] = s
		}
	}
}

// conflict tells why the second is no longer free for a page; 0 if it is. Two reports for one second
// would let whoever holds both choose between them.
func (l *ledger) conflict(r *request) Reason {
	for _, p := range r.Pages {
		before := l.signed[p.Number]
		switch {
		case before.second > r.ObservedAt:
			return GoneBy
		case before.second == r.ObservedAt && before.digest != r.digest:
			return OtherReport
		}
	}
	return 0
}

// tell notes a telling. It is news if a lane stands otherwise than in the last that was, and fit to be written down.
func (l *ledger) tell(r *request) {
	for i := range r.lanes {
		w := l.watch(r.lanes[i].id)
		if standing := r.lanes[i].standing; !w.written || w.stood != standing {
			w.written, w.stood, r.news = true, standing, true
		}
	}
	if !r.news {
		l.told++
	}
}

// recall takes what was signed in an earlier life.
func (l *ledger) recall(s Signed) {
	if s.Second >= l.signed[s.Page].second {
		l.signed[s.Page] = signed{s.Second, s.Digest, true}
	}
}

// watch is what an attester has seen of one lane through one proposer's eyes and its own.
type watch struct {
	since   price.Since
	seen    time.Time // the last observation
	session uint64    // of the own quote then

	// leftOut is the first request that left the lane out while it was healthy, since it was last claimed
	// or in trouble; zero if none did.
	leftOut time.Time
	// out is for how long requests have left it out, healthy or not, since it was last claimed; outAt is
	// the last of them. A proposer that makes up trouble on the other side, now and then or for good,
	// cannot reset this one (P6).
	out   time.Duration
	outAt time.Time
	// outSecond is the latest second that such a request was for, or that the page stood at. Seconds are the chain's,
	// which may lag behind the clock that times the others.
	outSecond uint32

	// signed are the last claims of the lane that were signed. Whether one was also posted only the chain tells.
	signed [signedKept]signedClaim
	next   int

	alarmed bool

	written bool           // a telling of the lane is in the logbook, or would be,
	stood   price.Standing // in which it stood like this
}

// signedKept is how many claims are remembered: more than are in flight at once.
const signedKept = 8

// signedClaim is a claim of a lane that was signed for a second.
type signedClaim struct {
	second uint32
	claim  report.Claim
}

// sign notes that a claim of the lane was signed for a second.
func (w *watch) sign(second uint32, c report.Claim) {
	w.signed[w.next%signedKept] = signedClaim{second, c}
	w.next++
}

// shown tells whether the chain shows that the lane was claimed since it was last left out: it was agreed
// after that, or its page stands at a second for which a claim of the lane was signed, and the lane as that
// claim leaves it. A signature alone proves nothing: a proposer may throw the report away (P6). Nor does the
// second: what was posted for it may be another proposer's report, or another attester's.
func (w *watch) shown(p price.Published, policy price.Policy) bool {
	if w.outAt.IsZero() {
		return false
	}
	return p.At > w.outSecond || p.Clock >= w.outSecond && slices.ContainsFunc(w.signed[:], func(s signedClaim) bool {
		return s.second == p.Clock && s.left(p, policy)
	})
}

// left tells whether the lane stands as the claim would have left it at the page's present second. An agreed one leaves a lane
// held only until it is ripe; up to then a report without it holds it just so, and keeps nothing back. Trouble that stood before
// looks the same with and without another claim of it.
func (s signedClaim) left(p price.Published, policy price.Policy) bool {
	switch s.claim {
	case report.Agreed:
		ripe := uint64(p.Clock) >= uint64(p.CandidateAt)+uint64(policy.JumpConfirm/time.Second)
		return p.At == p.Clock || p.Mark == price.MarkHeld && !ripe
	case report.Disputed:
		return p.Mark == price.MarkDisputed
	case report.Missing:
		return p.Mark == price.MarkMissing
	default:
		return false
	}
}

// observe notes how the sides stand, as Decide would (price.Since).
func (w *watch) observe(now time.Time, standing price.Standing, session uint64, settle time.Duration) {
	if now.Sub(w.seen) >= maxGap {
		w.since = price.Since{}
	}
	if session != w.session {
		w.since = w.since.Restart()
	}
	w.seen, w.session = now, session
	w.since = w.since.Next(now, standing, settle)
	if standing != price.Agreeing {
		w.leftOut = time.Time{}
	}
}

// leaveOut counts a request that left the lane out. A step from one to the next counts for at most
// disputeAfter towards the whole: a quiet page is asked for only every heartbeat, and two posts that both
// find the lane in young trouble are no malice.
func (w *watch) leaveOut(now time.Time, second uint32, healthy bool, disputeAfter time.Duration) {
	if healthy && w.leftOut.IsZero() {
		w.leftOut = now
	}
	if !w.outAt.IsZero() {
		w.out += min(now.Sub(w.outAt), disputeAfter)
	}
	w.outAt, w.outSecond = now, max(w.outSecond, second)
}

// claimed forgets that the lane was ever left out: the chain shows a claim of it, or nothing can be claimed.
func (w *watch) claimed() {
	w.leftOut, w.out, w.outAt, w.outSecond = time.Time{}, 0, time.Time{}, 0
}

// mustClaim tells whether the lane may be left out no longer. A healthy one may for disputeAfter; one in
// trouble until Decide claims its kind, with settle and a second to spare, unless that kind stands on
// chain already (a proposer that was restarted times it anew, and its page-mates must not wait). And none
// for more than twice what trouble and settling take together.
func (w *watch) mustClaim(now time.Time, l *lane, c Config) bool {
	if w.out > 2*(c.DisputeAfter+c.Settle)+grace {
		return true
	}
	if l.standing == price.Agreeing {
		return !w.leftOut.IsZero() && now.Sub(w.leftOut) > c.DisputeAfter
	}
	return l.published.Mark != markOf(l.standing) && w.since.KindLasting(now, c.DisputeAfter+c.Settle+grace)
}

// ripe tells whether the present trouble may be signed: its kind stands on chain already, or trouble has
// lasted disputeAfter, less a second's grace; if the other kind stands there, this kind itself has.
func (w *watch) ripe(now time.Time, l *lane, after time.Duration) bool {
	switch l.published.Mark {
	case markOf(l.standing):
		return true
	case price.MarkDisputed, price.MarkMissing:
		return w.since.KindLasting(now, after-grace)
	default:
		return w.since.Lasting(now, after-grace)
	}
}

// markOf is the mark that a kind of trouble leaves on chain.
func markOf(kind price.Standing) price.Mark {
	if kind == price.Apart {
		return price.MarkDisputed
	}
	return price.MarkMissing
}

// lane is a lane of a request with what the attester knows of it.
type lane struct {
	report.ProposedLane
	id        price.FeedID
	published price.Published
	policy    price.Policy
	known     bool // there is such a feed on chain

	seen     bool // the attester has looked at it, and what follows is what it saw
	quote    price.Quote
	health   price.Health // of the quote
	own      price.Price  // the attester's own present price, 0 if it has no healthy one
	window   span         // what its provider said within signWindow
	said     bool         // its provider said the price that was sent for this side
	standing price.Standing
}
