package main

import (
	"time"

	"twofold/cmd/demo/auditor"
	"twofold/feeds/simulator"
)

// truth tells the auditor what the simulator knows.
type truth struct {
	*simulator.Truth
	schedule []simulator.ScheduledFault
	texts    []string // of the schedule, as they were typed
}

var _ auditor.Truth = truth{}

// Said is what a provider said of a feed.
func (t truth) Said(provider, feed string, from, to time.Time) []auditor.Said {
	quotes := t.Truth.Said(simulator.Provider(provider), feed, from, to)
	said := make([]auditor.Said, len(quotes))
	for i, q := range quotes {
		said[i] = auditor.Said{Bid: q.Bid, Ask: q.Ask}
	}
	return said
}

// LastHonest is when a provider last said something honest of a feed. It is the time of saying that counts: a provider
// whose clock is off states another.
func (t truth) LastHonest(provider, feed string, by time.Time) (time.Time, bool) {
	q, ok := t.Truth.LastHonest(simulator.Provider(provider), feed, by)
	return q.At, ok
}

// Spells are what was in force: faults under the names they were given on the command line, then moves of the market.
func (t truth) Spells() []auditor.Spell {
	taken := make([]bool, len(t.schedule))
	var spells []auditor.Spell
	for _, s := range t.Truth.Spells() {
		named := auditor.Spell{Name: string(s.Provider) + ":" + s.Fault.String(), Provider: string(s.Provider), LiePPM: s.Fault.PPM, From: s.From, To: s.To}
		for i, f := range t.schedule {
			if s.Played && !taken[i] && f.Provider == s.Provider && f.Fault == s.Fault {
				named.Name, taken[i] = t.texts[i], true
				break
			}
		}
		spells = append(spells, named)
	}
	for _, s := range t.Shifts() {
		spells = append(spells, auditor.Spell{Name: "market:" + s.String(), From: s.From, To: s.To})
	}
	return spells
}
