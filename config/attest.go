package config

import "twofold/signer/logbook"

// Attest is what an attester goes by beside what it signs.
type Attest struct {
	// Log is of what it signed and what it saw, in a folder for each side; without a folder there is none.
	Log logbook.Config
}

func defaultAttest() Attest { return Attest{Log: logbook.Defaults()} }

func (c *Config) checkAttest(f *faults) {
	f.addEach(c.Attest.Log.Check(), sectionOf("attest.log", c.Attest.Log))
}
