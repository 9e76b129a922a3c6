package app

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/config"
	"twofold/contracts/deploy"
	"twofold/dashboard"
	"twofold/signer/endpoints"
)

// mirrorSource is what the dashboard shows of a relay of the mirror.
type mirrorSource struct{ *Relaying }

var _ dashboard.MirrorSource = mirrorSource{}

// Mirror is the whole at a glance.
func (s mirrorSource) Mirror(now time.Time) dashboard.Mirror {
	ready := s.readiness(now)
	m := mirrorOf(now, s.relay.State(), s.readers)
	m.Version, m.Started, m.Address = s.version, s.started.UTC(), s.mirror.Hex()
	m.Ready, m.Reasons = ready.ready(), append(m.Reasons, ready.faults...)
	m.L1.ID, m.Chain.ID = s.l1ID, s.l2ID
	m.L1.Endpoints, m.Chain.Endpoints = endpointStates(s.l1), endpointStates(s.l2.Endpoints)
	if head := s.l2.newest.Load(); head != nil {
		at := time.Unix(int64(head.Time), 0)
		m.Chain.Head = &dashboard.Level{Block: head.Number.Uint64(), Time: at.UTC(), AgeMs: now.Sub(at).Milliseconds()}
	}
	m.Wallet = accountStates(s.monitor.State())[0]
	return m
}

func endpointStates(e *endpoints.Endpoints) []dashboard.EndpointState {
	states := []dashboard.EndpointState{}
	for _, one := range e.States() {
		states = append(states, dashboard.EndpointState(one))
	}
	return states
}

// mirrorReaders are what consumers read of a mirror, by the proxies on L1. Where no record tells them, they are not known.
func mirrorReaders(cfg *config.Config, mirror common.Address) map[common.Address]common.Address {
	record, err := deploy.ReadRecord(cfg.Record(), cfg.Chain.ID)
	if err != nil || record.Mirror == nil || record.Mirror.Address != mirror {
		return nil
	}
	readers := map[common.Address]common.Address{}
	for _, feed := range record.Mirror.Feeds {
		if feed.Reader != nil {
			readers[feed.Proxy] = feed.Reader.Address
		}
	}
	return readers
}
