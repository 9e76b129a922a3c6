package dashboard

import (
	"fmt"
	"time"
)

// mirrorRules are the alerts that a relay of Chainlink's answers can judge of itself.
var mirrorRules = []rule[*Mirror]{
	{"TwofoldMirrorLate", page, 30 * time.Second, eachMirrored(mirroredLate)},
	{"TwofoldMirrorLeftOut", page, 2 * time.Minute, eachMirrored(leftOut)},
	{"TwofoldMirrorUnmirrored", ticket, 15 * time.Minute, eachMirrored(leftFor("unmirrored"))},
	{"TwofoldMirrorPaused", ticket, 15 * time.Minute, eachMirrored(leftFor("paused"))},
	{"TwofoldMirrorProvenOld", page, 2 * time.Minute, eachMirrored(provenOld)},

	{"TwofoldMirrorBlind", page, 2 * time.Minute, mirrorBlind},
	{"TwofoldMirrorApart", page, 5 * time.Minute, mirrorApart},
	{"TwofoldMirrorOriginStands", page, time.Minute, originStands},
	{"TwofoldMirrorHeld", ticket, 5 * time.Minute, mirrorHeld},

	{"TwofoldOriginLate", ticket, 5 * time.Minute, func(m *Mirror) []finding { return originLate(m.L1.Origin) }},
	{"TwofoldNoEndpointHealthy", page, 30 * time.Second, chainsUnhealthy},
	{"TwofoldEndpointAside", ticket, 10 * time.Minute, func(m *Mirror) []finding {
		return append(endpointsAside(m.L1.Endpoints), endpointsAside(m.Chain.Endpoints)...)
	}},
	{"TwofoldAccountBelowFloor", page, time.Minute, ofWallet(func(_ *Mirror, a AccountState) string { return belowFloor(a) })},
	{"TwofoldAccountLow", ticket, 15 * time.Minute, ofWallet(func(_ *Mirror, a AccountState) string { return accountLow(a) })},
	{"TwofoldAccountUnread", ticket, 5 * time.Minute, ofWallet(func(m *Mirror, a AccountState) string { return unread(m.At, m.Started, a) })},
}

// eachMirrored is a rule about each feed: a summary of what is so, "" for nothing.
func eachMirrored(of func(*Mirror, *MirroredFeed) string) func(*Mirror) []finding {
	return func(m *Mirror) (all []finding) {
		for i := range m.Feeds {
			f := &m.Feeds[i]
			if summary := of(m, f); summary != "" {
				all = append(all, finding{feed: f.Name, summary: f.Name + ": " + summary})
			}
		}
		return all
	}
}

// provable tells whether a feed's answers can be brought over.
func (f *MirroredFeed) provable() bool { return f.Left == "provable" }

// mirroredLate leaves out what is late for a reason that has an alert of its own.
func mirroredLate(m *Mirror, f *MirroredFeed) string {
	if f.DueSince == nil || !f.provable() || m.unread() || m.Held || m.At.Sub(*f.DueSince) <= m.lateAfter() {
		return ""
	}
	return fmt.Sprintf("it is due for %v and is not proven: %s", m.At.Sub(*f.DueSince).Round(time.Second), f.Reason)
}

func (m *Mirror) lateAfter() time.Duration { return time.Duration(m.LateAfterMs) * time.Millisecond }

// leftOut leaves out what has an alert of its own, and what is no trouble of the feed's.
func leftOut(m *Mirror, f *MirroredFeed) string {
	switch {
	case f.provable(), f.Left == "unmirrored", f.Left == "paused", f.Left == "unread" && m.unread():
		return ""
	default:
		return "it cannot be proven: " + f.Reason
	}
}

// unread tells whether it is both chains, and no one feed, that cannot be read as they should.
func (m *Mirror) unread() bool {
	return m.Chain.Trouble != "" || m.L1.Trouble != "" || m.L1.Apart != "" || m.LookedAt == nil || m.At.Sub(*m.LookedAt) > time.Minute
}

func leftFor(left string) func(*Mirror, *MirroredFeed) string {
	return func(_ *Mirror, f *MirroredFeed) string {
		if f.Left != left {
			return ""
		}
		return f.Reason
	}
}

func provenOld(m *Mirror, f *MirroredFeed) string {
	if f.L2.ProvenAt == nil || !f.provable() {
		return ""
	}
	age, heartbeat := m.At.Sub(*f.L2.ProvenAt), time.Duration(f.HeartbeatMs)*time.Millisecond
	if age <= heartbeat+m.lateAfter() {
		return ""
	}
	return fmt.Sprintf("it was proven %v ago, and is to be each %v", age.Round(time.Second), heartbeat)
}

// looksFor is how long a relay may go without a look at both chains.
const looksFor = 2 * time.Minute

// mirrorBlind leaves out what TwofoldNoEndpointHealthy tells of.
func mirrorBlind(m *Mirror) []finding {
	switch {
	case noneHealthy(m.L1.Endpoints), noneHealthy(m.Chain.Endpoints):
		return nil
	case m.Chain.Trouble != "":
		return []finding{{summary: "the L2 cannot be read: " + m.Chain.Trouble}}
	case m.L1.Trouble != "":
		return []finding{{summary: "L1 cannot be read: " + m.L1.Trouble}}
	case m.LookedAt == nil:
		return []finding{{summary: "neither chain was read yet"}}
	case m.At.Sub(*m.LookedAt) > looksFor:
		return []finding{{summary: "both chains were last read " + lasting(m.At.Sub(*m.LookedAt).Milliseconds()) + " ago: no new head of the L2 comes"}}
	default:
		return nil
	}
}

func mirrorApart(m *Mirror) []finding {
	if m.L1.Apart == "" {
		return nil
	}
	return []finding{{summary: m.L1.Apart}}
}

// standsFor is how long the L2 may know the same L1 block.
const standsFor = 5 * time.Minute

func originStands(m *Mirror) []finding {
	if m.L1.MovedAt == nil || m.LookedAt == nil || m.LookedAt.Sub(*m.L1.MovedAt) <= standsFor {
		return nil
	}
	return []finding{{summary: "the L2 knows no newer L1 block for " + lasting(m.LookedAt.Sub(*m.L1.MovedAt).Milliseconds())}}
}

func mirrorHeld(m *Mirror) []finding {
	if !m.Held {
		return nil
	}
	return []finding{{summary: "gas is too dear, or the wallet cannot pay, and nothing is sent"}}
}

func chainsUnhealthy(m *Mirror) (all []finding) {
	if noneHealthy(m.L1.Endpoints) {
		all = append(all, finding{subject: "l1", summary: "no RPC endpoint of L1 is healthy, the least bad is read"})
	}
	if noneHealthy(m.Chain.Endpoints) {
		all = append(all, finding{subject: "l2", summary: "no RPC endpoint of the L2 is healthy, the least bad is read"})
	}
	return all
}

func ofWallet(of func(*Mirror, AccountState) string) func(*Mirror) []finding {
	return func(m *Mirror) []finding {
		if summary := of(m, m.Wallet); summary != "" {
			return []finding{{subject: m.Wallet.Name, summary: m.Wallet.Name + ": " + summary}}
		}
		return nil
	}
}
