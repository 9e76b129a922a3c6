package cost

import "time"

// State is how the wallet's money stands. What is told of the past is of the time since the start.
type State struct {
	Known   bool          // the balance was read
	Balance Wei           // at the head that was read last, as what follows
	PerHour Wei           // the pace by which Lasts is reckoned
	Lasts   time.Duration // Never: for ever
	Warn    time.Duration // less is a warning
	Floor   Wei           // a balance below it is an alarm; 0: none

	Since   time.Time
	Spent   Wei // since then
	LastDay Wei // in the 24 h before now
	Today   Wei // since midnight UTC
	Budget  Wei // for a day; 0 is none
	Stretch Stretch
	Dollars bool   // the oracle has an ETH/USD
	Micro   uint64 // of LastDay by it, in millionths of a dollar
}

// foretold is what was found at the head that was read last.
type foretold struct {
	known            bool
	balance, perHour Wei
	lasts            time.Duration
}

// State may be called from any goroutine.
func (p *Purse) State(now time.Time) State {
	p.mu.Lock()
	s := State{
		Known: p.foretold.known, Balance: p.foretold.balance, PerHour: p.foretold.perHour, Lasts: p.foretold.lasts,
		Warn: time.Duration(p.cfg.WalletWarnHours) * time.Hour, Floor: p.cfg.WalletFloor,
		Since: p.ledger.Since(), Spent: p.ledger.Total().Sum(),
		LastDay: p.ledger.Within(now, p.cfg.Day), Today: p.ledger.Today(now),
		Budget: p.cfg.DailyBudget, Stretch: p.stretch,
	}
	p.mu.Unlock()
	if p.parts.Dollar != nil {
		_, ether := p.parts.Dollar()
		s.Dollars = ether != 0
	}
	s.Micro = p.microDollars(s.LastDay)
	return s
}
