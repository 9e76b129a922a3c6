package app

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/config"
	"twofold/contracts/deploy"
	"twofold/dashboard"
	"twofold/relay"
	"twofold/signer/endpoints"
)

// mirrorSource is what the dashboard shows of a relay's process.
type mirrorSource struct {
	*Relaying
	version string
	started time.Time
	address common.Address
	chains  [2]uint64                         // the ids of L1 and L2
	readers map[common.Address]common.Address // what consumers read on the L2, by the proxies on L1, as far as the record tells it
}

func (r *Relaying) makeBoard(cfg *config.Config, mirror common.Address, version string) {
	r.board = dashboard.NewMirror(mirrorSource{
		r, version, time.Now(), mirror, [2]uint64{cfg.Relay.L1.ID, cfg.Chain.ID}, mirrorReaders(cfg, mirror),
	}, r.log)
}

// mirrorReaders are those of a mirror that the record of this chain has.
func mirrorReaders(cfg *config.Config, mirror common.Address) map[common.Address]common.Address {
	readers := map[common.Address]common.Address{}
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if err != nil || record.Mirror == nil || record.Mirror.Address != mirror {
		return readers
	}
	for _, f := range record.Mirror.Feeds {
		if f.Reader != nil {
			readers[f.Proxy] = f.Reader.Address
		}
	}
	return readers
}

// Mirror is the whole at now.
func (s mirrorSource) Mirror(now time.Time) dashboard.Mirror {
	m := mirrorOf(now, s.relay.State(), s.readers)
	ready := s.readiness(now)
	m.Version, m.Started, m.Address, m.Ready, m.Reasons = s.version, s.started.UTC(), s.address.Hex(), ready.ready(), append(m.Reasons, ready.faults...)
	m.L1.ID, m.Chain.ID = s.chains[0], s.chains[1]
	m.L1.Endpoints, m.Chain.Endpoints = endpointStates(s.l1), endpointStates(s.l2.Endpoints)
	if head := s.l2.newest.Load(); head != nil {
		at := time.Unix(int64(head.Time), 0)
		m.Chain.Head = &dashboard.Level{Block: head.Number.Uint64(), Time: at.UTC(), AgeMs: now.Sub(at).Milliseconds()}
	}
	m.Wallet = accountStates(s.monitor.State())[0] // the only one that is watched
	return m
}

func endpointStates(e *endpoints.Endpoints) []dashboard.EndpointState {
	states := []dashboard.EndpointState{}
	for _, one := range e.States() {
		states = append(states, dashboard.EndpointState(one))
	}
	return states
}

// mirrorOf is what a relay itself knows.
func mirrorOf(now time.Time, s relay.State, readers map[common.Address]common.Address) dashboard.Mirror {
	m := dashboard.Mirror{
		At: now.UTC(), Reasons: []string{},
		L1: dashboard.MirrorL1{
			Newest: l1Level(now, s.Newest), Origin: l1Level(now, s.Origin), MovedAt: unlessZero(s.Origin.Seen), Apart: s.Apart, Trouble: s.L1Trouble,
			Endpoints: []dashboard.EndpointState{},
		},
		Chain: dashboard.MirrorChain{Trouble: s.L2Trouble, Endpoints: []dashboard.EndpointState{}},
		Depth: string(s.Depth), LookedAt: unlessZero(s.Looked), LateAfterMs: s.LateAfter.Milliseconds(),
		Doing: s.Doing, Waits: s.Waits, Held: s.Held, Failed: s.Failed,
		Feeds: make([]dashboard.MirroredFeed, len(s.Feeds)), Alarms: []dashboard.Alarm{},
	}
	if s.Depth != relay.Latest {
		m.L1.Deep = l1Level(now, s.Deep)
	}
	if s.Doing != "" {
		m.DoingSince = unlessZero(s.Since)
	}
	for i := range s.Feeds {
		m.Feeds[i] = mirroredFeed(&s.Feeds[i])
		if reader, known := readers[s.Feeds[i].Proxy]; known {
			m.Feeds[i].Reader = reader.Hex()
		}
	}
	return m
}

func l1Level(now time.Time, b relay.Block) *dashboard.Level {
	if b.Time.IsZero() {
		return nil
	}
	return &dashboard.Level{Block: b.Number, Time: b.Time.UTC(), AgeMs: now.Sub(b.Time).Milliseconds()}
}

func mirroredFeed(f *relay.FeedState) dashboard.MirroredFeed {
	shown := dashboard.MirroredFeed{
		Name: f.Name, Proxy: f.Proxy.Hex(), Description: f.Description, Decimals: f.Decimals,
		L1: dashboard.SaidOnL1{Block: f.Said.Block.Number}, L2: dashboard.SaidOnL2{L1Block: f.Mirror.L1Block, Paused: f.Mirror.Paused},
		Due: f.Verdict.Due.String(), Left: f.Verdict.Left.String(), Reason: f.Verdict.Text, DueSince: unlessZero(f.DueSince), Late: f.Late,
		Proofs: int64(f.Proven), HeartbeatMs: f.Heartbeat.Milliseconds(), DeviationPPM: int64(f.Deviation),
	}
	if f.Said.Aggregator != (common.Address{}) {
		shown.L1.Aggregator = f.Said.Aggregator.Hex()
	}
	known := f.Mirror.Known && f.Description != "" // else nobody says how many decimals an answer has
	if said := f.Said; isRound(said.RoundID) {
		l1 := &shown.L1
		l1.RoundID, l1.Phase, l1.Round = roundParts(said.RoundID)
		l1.UpdatedAt = sayable(said.UpdatedAt)
		if known && said.Answer != nil {
			l1.Answer = units(said.Answer, f.Decimals)
		}
	}
	if has := f.Mirror; known && has.Mirrors() {
		l2 := &shown.L2
		l2.RoundID, l2.Phase, l2.Round = roundParts(has.RoundID)
		l2.UpdatedAt, l2.ProvenAt, l2.Answer = sayable(has.UpdatedAt), sayable(has.ProvenAt), units(has.Answer, f.Decimals)
	}
	if shown.L1.Answer != "" && shown.L2.Answer != "" && f.Said.Answer.Sign() != 0 {
		shown.DifferencePPM = new(apartPPM(f.Said.Answer, f.Mirror.Answer))
	}
	return shown
}

func isRound(id *big.Int) bool { return id != nil && id.Sign() > 0 }

// roundParts are a round's id as consumers read it, and the phase and the aggregator's own count that are in it.
func roundParts(id *big.Int) (text string, phase, round uint64) {
	own := new(big.Int).And(id, new(big.Int).SetUint64(1<<64-1))
	return id.String(), new(big.Int).Rsh(id, 64).Uint64(), own.Uint64()
}

// sayable is a time unless it is none, or one that JSON has not: an aggregator may say any.
func sayable(t time.Time) *time.Time {
	if t.Unix() <= 0 || t.After(forEver) {
		return nil
	}
	return unlessZero(t)
}

// units are so many of the smallest unit, as a decimal text.
func units(n *big.Int, decimals uint8) string {
	one := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	return new(big.Rat).SetFrac(n, one).FloatString(int(decimals))
}

// mostPPM is the most that a JSON number is sure to say.
const mostPPM = 1<<53 - 1

// apartPPM is how far two answers are apart, of the first.
func apartPPM(of, other *big.Int) int64 {
	apart := new(big.Int).Sub(of, other)
	apart.Abs(apart).Mul(apart, big.NewInt(1_000_000))
	apart.Quo(apart, new(big.Int).Abs(of))
	if !apart.IsInt64() || apart.Int64() > mostPPM {
		return mostPPM
	}
	return apart.Int64()
}
