package remote

// way is a kind of exchange with an attester, a closed set. Each has a condition of its own: that an attester answers greetings
// says nothing of whether it signs, and the other way round.
type way uint8

const (
	toSign way = iota
	toTell
	toGreet
	ways
)

// condition is what came of the last exchange of a kind: signed, or a refusal, if it was as it should.
type condition struct {
	is  outcome
	why string
}

func (c condition) well() bool { return c.is == signed || c.is == refusedOutcome }

// ofConnection tells whether it is trouble that any exchange would meet.
func (c condition) ofConnection() bool {
	return c.is == unreachable || c.is == untrusted || c.is == forbidden
}

// trouble is how the attester is: signed, or a refusal, or what it does instead, and why.
func (p *peer) trouble() (outcome, string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.worst()
	return c.is, c.why
}

// worst is the first condition that is trouble, otherwise that of what is to be signed; the caller holds the lock.
func (p *peer) worst() condition {
	for _, c := range p.is {
		if !c.well() {
			return c
		}
	}
	return p.is[toSign]
}

// well tells whether the attester answers, be it with a refusal.
func (p *peer) well() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.worst().well()
}

// found notes what came of an exchange, and says so when it changes how the attester is. That it refuses is said by who proposed,
// unless another has signed and nobody else would know.
func (p *peer) found(w way, o outcome, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if o == refusedOutcome && p.alone {
		o, err = signed, nil // it does what it is there for
	}
	before, found := p.worst().is, condition{is: o}
	if err != nil {
		found.why = err.Error()
	}
	if found.well() || found.ofConnection() {
		p.supersede(w, found)
	}
	p.is[w] = found
	now := p.worst()
	silent := func(o outcome) bool { return o == late || o == unreachable }
	switch {
	case now.is == before || silent(now.is) && silent(before):
	case now.is == signed:
		p.log.Info("an attester that runs apart answers as it should again")
	default:
		p.log.Warn("an attester that runs apart does not answer as it should", "is", now.is, "why", now.why)
	}
	if now.well() {
		p.metrics.well.Set(1)
	} else {
		p.metrics.well.Set(0)
	}
}

// supersede ends the trouble that other exchanges had with the connection, since the newest knows best how that is; the caller
// holds the lock. That what was to be signed came late is only excused if greetings did, too, and are well again.
func (p *peer) supersede(by way, found condition) {
	excused := by == toGreet && found.well() && !p.is[toGreet].well()
	for w, c := range p.is {
		if c.ofConnection() || c.is == late && excused {
			p.is[w] = condition{}
		}
	}
}
