package txmgr

// Configure has the sender price and wait by other settings from its next step on; c must check. Its chain is for life, and
// stays. What is in flight stays as it was sent: its replacement is bid by the new settings, and where they allow less than
// it bid already, it waits, as at any limit.
func (s *Sender) Configure(c Config) {
	c.ChainID = s.cfg().ChainID
	s.config.Store(&c)
}

// cfg is the settings by now.
func (s *Sender) cfg() Config { return *s.config.Load() }
