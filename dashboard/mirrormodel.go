package dashboard

import "time"

// Mirror is GET /api/v1/mirror, which `twofold relay` serves: Chainlink's answers on L1, and what the mirror has of them.
type Mirror struct {
	At      time.Time `json:"at"` // when this was so
	Version string    `json:"version"`
	Started time.Time `json:"started"`
	Address string    `json:"address"` // of the ChainlinkMirror on the L2

	Ready   bool     `json:"ready"`   // as /readyz judges it
	Reasons []string `json:"reasons"` // why not, a line each

	L1     MirrorL1     `json:"l1"`
	Chain  MirrorChain  `json:"chain"`
	Wallet AccountState `json:"wallet"` // it pays, and has no authority

	Depth       string     `json:"depth"`      // how sure L1 must be of a block: latest, safe, finalized
	LookedAt    *time.Time `json:"lookedAt"`   // when both chains were last read to the end; null: never
	Doing       string     `json:"doing"`      // what is under way, such as a checkpoint; "" if nothing is
	DoingSince  *time.Time `json:"doingSince"` // null if nothing is
	Waits       string     `json:"waits"`      // what keeps due feeds from being proven now; "" if nothing does
	Held        bool       `json:"held"`       // gas is too dear, or the wallet cannot pay, and nothing is sent
	Failed      string     `json:"failed"`     // why the last transaction did not land; "" if it did, or if none was sent
	LateAfterMs int64      `json:"lateAfterMs"`

	Feeds  []MirroredFeed `json:"feeds"`  // in the order of the config
	Alarms []Alarm        `json:"alarms"` // that would fire now, the worst first
}

// MirrorL1 is the chain that Chainlink is on, and how much of it the L2 knows.
type MirrorL1 struct {
	ID        uint64          `json:"id"`
	Newest    *Level          `json:"newest"`  // its own newest block; null before it was read
	Origin    *Level          `json:"origin"`  // the newest that the L2 knows, at which all feeds are judged; null before it was read
	MovedAt   *time.Time      `json:"movedAt"` // when the origin became that block, by our clock
	Deep      *Level          `json:"deep"`    // the newest at the depth; null where that is latest, or before it was read
	Apart     string          `json:"apart"`   // how its endpoints and the L2 disagree about the origin; "" if they do not
	Trouble   string          `json:"trouble"` // why it cannot be read; "" if it can
	Endpoints []EndpointState `json:"endpoints"`
}

// MirrorChain is the L2, which the mirror is on.
type MirrorChain struct {
	ID        uint64          `json:"id"`
	Head      *Level          `json:"head"`    // null before it was read
	Trouble   string          `json:"trouble"` // why it cannot be read; "" if it can
	Endpoints []EndpointState `json:"endpoints"`
}

// MirroredFeed is one of Chainlink's feeds, on both sides.
type MirroredFeed struct {
	Name        string `json:"name"`        // as the config has it
	Proxy       string `json:"proxy"`       // its EACAggregatorProxy on L1, by which the mirror names it
	Reader      string `json:"reader"`      // the contract that consumers read on the L2; "" if no record tells it
	Description string `json:"description"` // as consumers read it; "" if the mirror has no such feed
	Decimals    uint8  `json:"decimals"`    // 0 too if the mirror has no such feed, and then no answer is shown

	L1 SaidOnL1 `json:"l1"`
	L2 SaidOnL2 `json:"l2"`

	DifferencePPM *int64     `json:"differencePpm"` // of the two answers, of L1's; null where one has none
	Due           string     `json:"due"`           // why it should be proven: current (it should not), never_proven, new_phase, moved, heartbeat
	Left          string     `json:"left"`          // why it cannot be proven: provable (it can), unread, paused, unknown_aggregator, …
	Reason        string     `json:"reason"`        // both in one sentence
	DueSince      *time.Time `json:"dueSince"`      // null: it is not due
	Late          bool       `json:"late"`          // due for longer than lateAfterMs
	Proofs        int64      `json:"proofs"`        // of it that landed, since the start
	HeartbeatMs   int64      `json:"heartbeatMs"`
	DeviationPPM  int64      `json:"deviationPpm"` // 0: each new round is due
}

// SaidOnL1 is what a feed's proxy said at the origin.
type SaidOnL1 struct {
	Answer     string     `json:"answer"`    // "" if it has none
	RoundID    string     `json:"roundId"`   // with the phase in it, as consumers read it; "" if there is none
	Phase      uint64     `json:"phase"`     // of the round
	Round      uint64     `json:"round"`     // by the aggregator's own count
	UpdatedAt  *time.Time `json:"updatedAt"` // null if there is no round
	Aggregator string     `json:"aggregator"`
	Block      uint64     `json:"block"` // up to which L1 block that is known; 0: it was never read
}

// SaidOnL2 is what the mirror says to who reads it.
type SaidOnL2 struct {
	Answer    string     `json:"answer"`
	RoundID   string     `json:"roundId"`
	Phase     uint64     `json:"phase"`
	Round     uint64     `json:"round"`
	UpdatedAt *time.Time `json:"updatedAt"`
	ProvenAt  *time.Time `json:"provenAt"` // time of the L1 block that it was proven from last; null: never
	L1Block   uint64     `json:"l1Block"`  // number of that block, or of the one that it begins behind
	Paused    bool       `json:"paused"`
}
