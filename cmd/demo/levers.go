package main

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"twofold/contracts/devchain"
	"twofold/feeds/simulator"
)

// leverHolds is how long a lever stays pulled, so that one that was forgotten does not puzzle for long.
const leverHolds = time.Minute

// lever is one thing that a newcomer may do to the demo's world. Its functions may be called concurrently.
type lever struct {
	Provider string // coinbase or kraken; market or chain
	Name     string
	Label    string
	Meaning  string // what to expect

	text  string                                // for the terminal, in the words of --fault
	hold  func(time.Duration) error             // pulls it for a time
	lift  func()                                // lets it go
	state func() (pulled bool, until time.Time) // until is zero if nobody knows
}

// newLevers are the levers of a simulated world.
func newLevers(providers *simulator.Server, chain *devchain.Chain) []lever {
	var all []lever
	for _, p := range []simulator.Provider{simulator.Kraken, simulator.Coinbase} {
		all = append(all, faultLevers(providers, p)...)
	}
	return append(all,
		shiftLever(providers, simulator.Shift{PPM: -30_000, Over: 3 * time.Second}, lever{
			Name: "fall", Label: "The market falls by 3 %",
			Meaning: "Both providers say so, so the feeds follow it down within seconds, in several answers, and back up when it is over.",
		}),
		shiftLever(providers, simulator.Shift{PPM: 300_000}, lever{
			Name: "jump", Label: "The market jumps by 30 %",
			Meaning: "That is beyond the jump limit: the feeds are HELD at the old answer until a second report, 10 s later, says the same. Then they follow. The way back is a jump, too.",
		}),
		stallLever(chain),
	)
}

// faultLevers are those of a provider.
func faultLevers(providers *simulator.Server, p simulator.Provider) []lever {
	name := strings.ToUpper(string(p[:1])) + string(p[1:])
	lie := func(ppm int64) simulator.Fault { return simulator.Fault{Kind: simulator.Lie, PPM: ppm} }
	var all []lever
	for _, l := range []struct {
		name, label, meaning string
		fault                simulator.Fault
	}{
		{"lie", "lies by 5 %", "The sides disagree by more than the limit of 1 %: the feeds stop, never follow, and say DISPUTED on chain within seconds.", lie(50_000)},
		{"shade", "shades its prices by 0.5 %", "That is within the limit: the feeds go on, and no answer is further than half of the lie from the honest side.", lie(5_000)},
		{"silent", "falls silent", "Its connection stays open and says nothing. Its quotes age, and the feeds say MISSING: one provider alone is never enough.", simulator.Fault{Kind: simulator.Silent}},
		{"dead", "beats, and quotes nothing", "Its heartbeats go on, but they prove nothing about a price: the feeds say MISSING all the same.", simulator.Fault{Kind: simulator.Dead}},
		{"garbage", "sends noise", "Half of its frames are noise. Nothing of it becomes a price; each bad frame ends the connection, and the feeds say MISSING.", simulator.Fault{Kind: simulator.Garbage}},
	} {
		all = append(all, lever{
			Provider: string(p), Name: l.name, Label: name + " " + l.label, Meaning: l.meaning,
			text: string(p) + ":" + l.fault.String(),
			hold: func(d time.Duration) error { return providers.Hold(p, l.fault, d) },
			lift: func() { providers.Lift(p, l.fault) },
			state: func() (bool, time.Time) {
				for _, in := range providers.InForce(p) {
					if in.Fault == l.fault {
						return true, in.Until
					}
				}
				return false, time.Time{}
			},
		})
	}
	return all
}

// shiftLever is l with what moves the whole market.
func shiftLever(providers *simulator.Server, shift simulator.Shift, l lever) lever {
	l.Provider, l.text = "market", "market:"+shift.String()
	l.hold = func(d time.Duration) error { return providers.Shift(shift, d) }
	l.lift = func() { providers.Unshift(shift) }
	l.state = func() (bool, time.Time) {
		now := time.Now()
		for _, s := range providers.Truth().Shifts() {
			if s.Shift == shift && now.Before(s.To) {
				return true, s.To
			}
		}
		return false, time.Time{}
	}
	return l
}

// stallLever stops the chain.
func stallLever(chain *devchain.Chain) lever {
	s := &stall{chain: chain}
	return lever{
		Provider: "chain", Name: "stop", Label: "The chain stops",
		Meaning: "No blocks come. Nothing is signed without a head, answers age, and the relayer says that it is not ready. When blocks come again so do answers, at once.",
		text:    "chain:stop", hold: s.hold, lift: s.lift, state: s.state,
	}
}

// stall is a chain that may be stopped for a time.
type stall struct {
	chain *devchain.Chain

	mu    sync.Mutex
	until time.Time // zero: blocks come
	timer *time.Timer
}

func (s *stall) hold(d time.Duration) error {
	s.lift()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.chain.Pause()
	until := time.Now().Add(d)
	s.until = until
	s.timer = time.AfterFunc(d, func() { s.end(until) })
	return nil
}

func (s *stall) lift() {
	s.mu.Lock()
	until := s.until
	s.mu.Unlock()
	s.end(until)
}

// end ends the stop that was to last until then, and no other.
func (s *stall) end(until time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if until.IsZero() || !until.Equal(s.until) {
		return
	}
	s.timer.Stop()
	s.until = time.Time{}
	s.chain.Resume()
}

func (s *stall) state() (bool, time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.until.IsZero(), s.until
}

// pulledText is what the terminal says of a lever.
func (l lever) pulledText(now time.Time) (text string, pulled bool) {
	pulled, until := l.state()
	if !pulled || until.IsZero() { // of the schedule's the table tells already
		return "", false
	}
	return fmt.Sprintf("%s by hand IN FORCE, %ds left", l.text, ceilSeconds(until.Sub(now))), true
}
