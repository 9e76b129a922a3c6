package endpoints

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// farBlocks is how far apart the heads of healthy endpoints may be. Nodes that follow the sequencer are within one or
	// two blocks of each other; one more is for a poll that has just missed a block. It bounds both ways: who is further
	// ahead of all others lies, who is further behind the best lags. Were the second bound tighter than the first, a lie that
	// is too small to be seen would put the honest ones aside.
	farBlocks = 3
	// backAfterBlocks is for how many blocks an endpoint must have been right before it is taken back. One that comes and
	// goes costs a bounded read each time it comes.
	backAfterBlocks = 10
	// dipBlocks is how far an endpoint may fall behind what it has said itself: behind one address there may be several
	// nodes, some of which are a block behind.
	dipBlocks = 1
	// leastTimeSlack is how far a head's time may be ahead at least: it is in whole seconds, of another machine's clock.
	leastTimeSlack = 2 * time.Second
)

// trouble is why an endpoint is aside, the more so the greater it is.
type trouble int

const (
	none       trouble = iota
	recovering         // right again, but not yet for long enough
	behind             // its head lags behind the best
	wentBack           // it told of a lower head than before, and others still have what it had
	hollow             // it tells of heads at which nothing can be read
	ahead              // its head is further ahead of all others' than blocks can be
	silent             // it does not answer
	wrongChain         // it is on another chain: it is not read, whatever the others do
)

// String is what the log says.
func (t trouble) String() string {
	switch t {
	case none:
		return "none"
	case recovering:
		return "recovering"
	case behind:
		return "its head lags"
	case wentBack:
		return "its head went back"
	case hollow:
		return "its heads cannot be read"
	case ahead:
		return "its head is further ahead than blocks can be"
	case silent:
		return "it does not answer"
	case wrongChain:
		return "it is on another chain"
	}
	return fmt.Sprintf("trouble(%d)", int(t))
}

// view is what an endpoint has shown of itself.
type view struct {
	otherChain uint64        // its chain id, if that is not ours
	failed     error         // why its last answer is missing; nil: it answers
	head       *types.Header // what it last said is the newest; nil: nothing yet
	hash       common.Hash
	seenAt     time.Time // when it first said so, by our clock
	asOf       time.Time // what it said last is no older than that
	sound      uint64    // the number of the head with which it was last in line with the others
	before     uint64    // the same, before it told of this head
	unread     int       // at how many of its heads in a row all reads were refused
	refusal    error     // the last of those refusals
}

// saw takes in a head that was asked for, or came by itself, at asOf. One that is told of again proves only that the
// endpoint answers.
func (v *view) saw(asOf, now time.Time, head *types.Header) {
	v.failed, v.asOf = nil, asOf
	hash := head.Hash()
	if v.head != nil && hash == v.hash {
		return
	}
	v.head, v.hash, v.seenAt, v.before = head, hash, now, v.sound
}

func (v *view) number() uint64 { return v.head.Number.Uint64() }

// known says that its head, be it of earlier, can be compared with.
func (v *view) known() bool { return v.head != nil && v.otherChain == 0 }

// judge finds what each endpoint's trouble is now, by what all have shown.
func judge(now time.Time, blockTime time.Duration, views []*view) []trouble {
	found := make([]trouble, len(views))
	var best uint64
	for i, v := range views {
		switch {
		case v.otherChain != 0:
			found[i] = wrongChain
		case v.failed != nil || v.head == nil:
			found[i] = silent
		case isAhead(now, blockTime, views, i):
			found[i] = ahead
		case v.hollow():
			found[i] = hollow
		default:
			best = max(best, v.number())
		}
	}
	for i, v := range views {
		switch {
		case found[i] != none:
		case v.number()+dipBlocks < v.sound && best >= v.sound:
			found[i] = wentBack // while it is not so for all: then it is the chain that went back
		case v.number()+farBlocks < bestBy(v.asOf, found, views):
			found[i] = behind
		default:
			v.sound = v.number()
		}
	}
	return found
}

// bestBy is the best head that was known at a time: nobody is behind what he has not been asked about since. After a pause of
// this process one of the endpoints is heard first.
func bestBy(asOf time.Time, found []trouble, views []*view) (best uint64) {
	for i, v := range views {
		switch {
		case found[i] > wentBack:
		case v.seenAt.After(asOf):
			best = max(best, v.before)
		default:
			best = max(best, v.number())
		}
	}
	return best
}

// isAhead tells whether no other endpoint bears a head out. Also the last word of one that is silent now counts: from it
// follows how far the chain can be.
func isAhead(now time.Time, blockTime time.Duration, views []*view, i int) bool {
	compared := false
	for j, other := range views {
		if j == i || !other.known() {
			continue
		}
		if possible(now, blockTime, views[i], other) {
			return false
		}
		compared = true
	}
	return compared
}

// possible tells whether v's head can be, if o's is true. Our own clock may be wrong, so it never decides alone: a head's
// time is too late only if it is so for our clock and for the other head.
func possible(now time.Time, blockTime time.Duration, v, o *view) bool {
	seen := max(now.Sub(o.seenAt), 0)
	age := max(now.Sub(timeOf(o.head)), seen)
	// An OP chain has at most one block a second, whatever the config says of the block time.
	spacing := min(blockTime, time.Second)
	grown := uint64(max(age-blockTime, 0) / spacing)
	if v.number() > o.number()+farBlocks+grown {
		return false
	}
	slack := max(farBlocks*blockTime, leastTimeSlack)
	latest := timeOf(o.head).Add(seen)
	if now.After(latest) {
		latest = now
	}
	return !timeOf(v.head).After(latest.Add(slack))
}

func timeOf(head *types.Header) time.Time { return time.Unix(int64(head.Time), 0) }

// standing is an endpoint's trouble with its aftermath.
type standing struct {
	trouble trouble
	since   time.Time // while recovering: since when there is no trouble
}

// next follows from what was found now. Trouble counts at once; its end only after hold.
func (s standing) next(now time.Time, found trouble, hold time.Duration) standing {
	switch {
	case found != none:
		return standing{trouble: found}
	case s.trouble == none:
		return s
	case s.trouble != recovering:
		s = standing{recovering, now}
	}
	if now.Sub(s.since) >= hold {
		return standing{}
	}
	return s
}

// choose is the endpoint to read: of the least bad the freshest, and of equals the one that was chosen before. before is -1
// at first; so is the choice when there is none to read.
func choose(views []*view, standings []standing, before int) int {
	chosen := -1
	for i := range views {
		switch {
		case !views[i].known():
		case chosen < 0, better(views, standings, i, chosen):
			chosen = i
		case i == before && !better(views, standings, chosen, i):
			chosen = i
		}
	}
	return chosen
}

// better tells whether a is less bad than b, or as bad and fresher.
func better(views []*view, standings []standing, a, b int) bool {
	if standings[a].trouble != standings[b].trouble {
		return standings[a].trouble < standings[b].trouble
	}
	return views[a].number() > views[b].number()
}
