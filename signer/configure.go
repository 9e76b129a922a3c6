package signer

import "time"

// Configure has the attester judge by other settings from the next request on; c must check. Its side, its provider and
// the oracle's timing are for life, and stay. What it has heard and signed stands, and so does the trouble that it watches.
func (a *Attester) Configure(c Config) {
	a.mu.Lock()
	defer a.mu.Unlock()
	shorter := c.DisputeAfter < a.cfg.DisputeAfter || c.Settle < a.cfg.Settle
	a.cfg.SignWindow, a.cfg.SignWait, a.cfg.Tolerance = c.SignWindow, c.SignWait, c.Tolerance
	a.cfg.MaxQuoteAge, a.cfg.DisputeAfter, a.cfg.Settle = c.MaxQuoteAge, c.DisputeAfter, c.Settle
	if !shorter {
		return
	}
	// A lane that was left out for as long as the old settings allow would be refused at once by shorter ones, though its
	// proposer did nothing wrong. So what was left out is counted anew.
	for _, l := range a.ledgers {
		for _, w := range l.watches {
			w.claimed()
			a.alarm(w, false)
		}
	}
}

func (a *Attester) signWait() time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.cfg.SignWait
}
