package coord

import (
	"strconv"
	"strings"
	"time"
)

// standing is what is known of the lease. It is a value, judged by our clock whenever it is asked: a process that was stopped
// for a while does not go first any more from the moment it goes on, whoever may have seen to the lease meanwhile.
type standing struct {
	until  time.Time // it is ours until then; zero: it is not
	looked time.Time // when it was asked for last, whether or not Redis answered
	heard  time.Time // when Redis answered last
	leader string    // whose it is; "" if nobody's, or if that is not known
	rankOf int       // the leader's, by its config; unranked if that is not known
	turned time.Time // when whose it is was seen to change last; zero: never
	left   bool      // nobody has it, and this relayer leaves it to others since it cannot post
}

// unranked is the rank of a leader that did not say.
const unranked = -1

// leads tells whether the lease is ours.
func (s standing) leads(now time.Time) bool { return now.Before(s.until) }

// answers tells whether Redis does. One call that fails proves nothing.
func (s standing) answers(now time.Time) bool {
	return !s.heard.IsZero() && now.Sub(s.heard) < leaseFor
}

// slept tells whether this process did not run for a while, or is about to start. Another may lead since.
func (s standing) slept(now time.Time) bool { return now.Sub(s.looked) >= turnWithin }

// rank is the relayer's place. Who has the lease goes first, and nobody beside it while Redis can be asked: those whom the
// configs have before the leader move up behind it, so that each keeps a place of its own. While Redis is silent the configs
// hold, but a first that is outdone may be the only one that Redis is silent to: it goes second, until nobody posts before it. So
// they do while nobody has the lease, since nobody who may have it can post.
func (s standing) rank(now time.Time, configured int, outdone func() bool) int {
	switch {
	case s.leads(now):
		return 0
	case s.answers(now) && configured < s.rankOf:
		return configured + 1
	case s.answers(now) && !s.left, configured == 0 && (s.slept(now) || outdone()):
		return max(1, configured)
	default:
		return configured
	}
}

// separator stands between what a lease's value has: the holder, its rank by its config, and what tells one process of its from
// another.
const separator = "/"

func valueOf(cfg Config, process string) string {
	return strings.Join([]string{cfg.Relayer, strconv.Itoa(cfg.Rank), process}, separator)
}

// holderOf is who wrote a lease's value, and its rank.
func holderOf(value string) (relayer string, rank int) {
	parts := strings.Split(value, separator)
	if len(parts) != 3 {
		return parts[0], unranked
	}
	rank, err := strconv.Atoi(parts[1])
	if err != nil {
		return parts[0], unranked
	}
	return parts[0], rank
}
