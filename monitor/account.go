package monitor

import (
	"log/slog"
	"time"

	"twofold/signer/cost"
)

// AccountState is what is known of an account.
type AccountState struct {
	Account
	ReadAt  time.Time // zero: never, and the rest is not known
	Balance cost.Wei
	PerHour cost.Wei      // its pace, top-ups aside; net of what came back if it Returns
	Left    time.Duration // how long it lasts at that from now on; cost.Never before the pace is known, or without one
	Nonce   uint64
	Active  time.Time // when the nonce was last seen to rise, or first seen
}

// account is one that is watched.
type account struct {
	Account
	paceAfter time.Duration
	paceOver  time.Duration
	height    height
	drain     *Drain
	readAt    time.Time
	balance   cost.Wei
	nonce     uint64
	active    time.Time

	floor cost.Floor
	lasts cost.Alarm
}

func newAccount(a Account, cfg Config) *account {
	return &account{Account: a, paceAfter: cfg.PaceAfter, paceOver: cfg.PaceOver, drain: NewDrain(cfg.PaceOver)}
}

// saw takes in a reading, unless it is of an older block than the last.
func (a *account) saw(now time.Time, r reading) course {
	went := a.height.saw(now, r.block)
	switch went {
	case onward:
	case behind:
		return went
	case anew:
		a.drain, a.nonce = NewDrain(a.paceOver), r.nonce
	}
	a.drain.Saw(now, r.balance)
	if a.readAt.IsZero() || r.nonce > a.nonce {
		a.nonce, a.active = r.nonce, now
	}
	a.readAt, a.balance = now, r.balance
	return went
}

// reading is of one block.
type reading struct {
	block   uint64
	balance cost.Wei
	nonce   uint64
}

func (a *account) state(now time.Time) AccountState {
	s := AccountState{Account: a.Account, ReadAt: a.readAt, Balance: a.balance, Left: cost.Never, Nonce: a.nonce, Active: a.active}
	if a.drain.Known() >= a.paceAfter {
		s.PerHour = a.drain.PerHour()
		if a.Returns {
			s.PerHour = a.drain.NetPerHour()
		}
		if s.Left = cost.Lasts(a.balance, s.PerHour); s.Left != cost.Never {
			s.Left = max(s.Left-now.Sub(a.readAt), 0) // it goes on while nobody reads it
		}
	}
	return s
}

// say says when the account begins to need ether, and when it no longer does.
func (a *account) say(now time.Time, log *slog.Logger) {
	s := a.state(now)
	about := []any{"account", a.Name, "chain", a.Chain, "address", a.Address, "balance", a.balance}
	switch a.floor.Judge(a.balance, a.Floor) {
	case cost.NoNews:
	case cost.Low:
		log.Warn("an account holds less than its floor: fund it now", append(about, "floor", a.Floor)...)
	case cost.Well:
		log.Info("an account is above its floor again", append(about, "floor", a.Floor)...)
	}
	if a.drain.Known() < a.paceAfter {
		return
	}
	about = append(about, "hours", int(s.Left/time.Hour), "perHour", s.PerHour, "wantedHours", a.WarnHours)
	switch a.lasts.Judge(s.Left, time.Duration(a.WarnHours)*time.Hour) {
	case cost.NoNews:
	case cost.Low:
		log.Warn("an account runs low: fund it", about...)
	case cost.Well:
		log.Info("an account has enough again", about...)
	}
}
