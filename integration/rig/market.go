package rig

import (
	"time"

	"twofold/cmd/demo/auditor"
	"twofold/feeds/simulator"
)

// Market is both providers, simulated, behind real sockets.
type Market struct {
	*simulator.Server
	stop func() error
}

// StartMarket opens both providers. The zero config is the demo's market.
func StartMarket(cfg simulator.Config) (*Market, error) {
	server, err := simulator.New(cfg, nil)
	if err != nil {
		return nil, err
	}
	return &Market{Server: server, stop: goRun(server.Run)}, nil
}

// Stop cuts every connection.
func (m *Market) Stop() error { return m.stop() }

// truth tells the auditor what the simulator knows.
type truth struct{ *simulator.Truth }

var _ auditor.Truth = truth{}

// Said is what a provider said of a feed.
func (t truth) Said(provider, feed string, from, to time.Time) []auditor.Said {
	var said []auditor.Said
	for _, q := range t.Truth.Said(simulator.Provider(provider), feed, from, to) {
		said = append(said, auditor.Said{Bid: q.Bid, Ask: q.Ask})
	}
	return said
}

// LastHonest is when a provider last said something honest of a feed, by our clock.
func (t truth) LastHonest(provider, feed string, by time.Time) (time.Time, bool) {
	q, ok := t.Truth.LastHonest(simulator.Provider(provider), feed, by)
	return q.At, ok
}

// Spells are the faults that were in force, as PROVIDER:FAULT.
func (t truth) Spells() []auditor.Spell {
	var spells []auditor.Spell
	for _, s := range t.Truth.Spells() {
		spells = append(spells, auditor.Spell{
			Name: string(s.Provider) + ":" + s.Fault.String(), Provider: string(s.Provider), LiePPM: s.Fault.PPM, From: s.From, To: s.To,
		})
	}
	return spells
}
