package logbook

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"twofold/signer"
)

// budgets bound what is written of requests that were not signed, or signed again. Of each proposer's that is a part of the log as large as a file
// at once, and as much again within [Config.Keep]: so whoever asks for what it will not get, as often as it may, can push
// neither what was signed out of the log nor what others asked. What does not fit is counted.
type budgets struct {
	perSecond rate.Limit // bytes
	atOnce    int        // bytes

	mu sync.Mutex
	of map[string]*budget // by proposer: the transport bounds how many there are
}

// budget is one proposer's.
type budget struct {
	room *rate.Limiter

	mu        sync.Mutex
	unwritten map[string]int // by reason or verdict, since the proposer's last entry
	spent     bool           // that it is was said
}

func newBudgets(c Config) *budgets {
	part := int(c.MaxSize / share)
	each := max(1, c.Keep/time.Duration(part)) // a byte
	return &budgets{perSecond: rate.Every(each), atOnce: part, of: make(map[string]*budget)}
}

func (b *budgets) proposer(name string) *budget {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.of[name] == nil {
		b.of[name] = &budget{room: rate.NewLimiter(b.perSecond, b.atOnce)}
	}
	return b.of[name]
}

// take is what was not written since this was asked last.
func (b *budget) take() map[string]int {
	b.mu.Lock()
	defer b.mu.Unlock()
	counts := b.unwritten
	b.unwritten = nil
	return counts
}

// fits tells whether an entry that was not signed may be written, in so many bytes. Otherwise it is counted, with those that
// it would have told of.
func (b *budget) fits(e *signer.Entry, bytes int) bool {
	if b.room.AllowN(time.Now(), bytes) {
		return true
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.unwritten == nil {
		b.unwritten = make(map[string]int)
	}
	for what, n := range e.Unwritten {
		b.unwritten[what] += n
	}
	what := e.Reason
	if what == "" {
		what = string(e.Verdict)
	}
	b.unwritten[what]++
	return false
}

// turned tells when to say that the budget is spent, and that it is so no more: half of it is there again.
func (b *budget) turned(fits bool) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if fits == !b.spent || fits && int(b.room.Tokens()) < b.room.Burst()/2 {
		return false
	}
	b.spent = !fits
	return true
}
