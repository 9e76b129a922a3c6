package app

import (
	"fmt"
	"time"

	"twofold/relay"
	"twofold/signer/txmgr"
)

// originStands is for how many L1 blocks' time the L2 may know of no newer one, or not be read, before that is wrong.
const originStands = 10

// judgeRelay judges whether the mirror is kept: both chains are read, the L2 learns of L1's blocks, and nothing that is due is late.
// What was paused on purpose is left out.
func judgeRelay(now time.Time, s relay.State, held txmgr.Holdback, l1BlockTime time.Duration) (r readiness) {
	fault := func(format string, args ...any) { r.faults = append(r.faults, fmt.Sprintf(format, args...)) }
	if s.L2Trouble != "" {
		fault("l2: it cannot be read: %s", s.L2Trouble)
	}
	if s.L1Trouble != "" {
		fault("l1: it cannot be read: %s", s.L1Trouble)
	}
	if s.Apart != "" {
		fault("l1: %s", s.Apart)
	}
	switch ago, stood := now.Sub(s.Looked), now.Sub(s.Origin.Seen); {
	case s.Looked.IsZero():
		fault("origin: which L1 block the L2 knows was not read yet")
	case ago > originStands*l1BlockTime:
		fault("origin: both chains were last read to the end %v ago", ago.Round(time.Second))
	case stood > originStands*l1BlockTime:
		fault("origin: the L2 has known of no newer L1 block than %d for %v, and nothing later can be proven", s.Origin.Number, stood.Round(time.Second))
	default:
		r.fine = append(r.fine, fmt.Sprintf("origin: the L2 knows L1 block %d", s.Origin.Number))
	}
	switch {
	case held.TooDear:
		fault("wallet: gas is dearer than posting.maxFee allows")
	case held.Missing != nil && held.Missing.Sign() > 0:
		fault("wallet: it cannot pay, %v wei are missing", held.Missing)
	}
	if s.Failed != "" {
		r.near = append(r.near, "transactions: the last did not land as it should: "+s.Failed)
	}
	for i := range s.Feeds {
		f := &s.Feeds[i]
		switch line := f.Name + ": " + f.Verdict.Text; {
		case f.Verdict.Left == relay.Paused:
			r.fine = append(r.fine, line)
		case f.Verdict.Left != relay.Provable:
			fault("%s: it is left out: %s", f.Name, f.Verdict.Text)
		case f.Late:
			fault("%s: due for %v: %s", f.Name, now.Sub(f.DueSince).Round(time.Second), f.Verdict.Text)
		default:
			r.fine = append(r.fine, line)
		}
	}
	return r
}
