package contracts

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Guardian reads who may pause, suspend and veto; the zero address: nobody but the owner.
func (o Oracle) Guardian(ctx context.Context) (common.Address, error) {
	guardian, err := call(ctx, o, nil, oracleABI.PackGuardian(), oracleABI.UnpackGuardian)
	if err != nil {
		return guardian, fmt.Errorf("reading guardian: %w", err)
	}
	return guardian, nil
}

// Authority is who may pause the oracle.
type Authority struct{ Owner, Guardian common.Address }

// Authority reads both.
func (o Oracle) Authority(ctx context.Context) (a Authority, err error) {
	if a.Guardian, err = o.Guardian(ctx); err != nil {
		return a, err
	}
	if a.Owner, err = call(ctx, o, nil, oracleABI.PackOwner(), oracleABI.UnpackOwner); err != nil {
		return a, fmt.Errorf("reading owner: %w", err)
	}
	return a, nil
}

// Sequencer is the uptime feed that readers ask, and for how long after an outage they do not say OK.
type Sequencer struct {
	UptimeFeed common.Address // zero: there is none, and readers cannot see a sequencer that lags
	Grace      time.Duration
}

// Sequencer reads what the oracle watches the sequencer by.
func (o Oracle) Sequencer(ctx context.Context) (Sequencer, error) {
	s, err := call(ctx, o, nil, oracleABI.PackSequencer(), oracleABI.UnpackSequencer)
	if err != nil {
		return Sequencer{}, fmt.Errorf("reading sequencer: %w", err)
	}
	return Sequencer{UptimeFeed: s.UptimeFeed, Grace: seconds(s.Grace)}, nil
}

// Uptime is what the uptime feed says, as IAuthority.Uptime numbers it.
type Uptime uint8

var uptimeNames = []string{"UP", "RECOVERING", "DOWN", "UNKNOWN"}

// String is its name.
func (u Uptime) String() string { return nameIn(uptimeNames, "Uptime", uint8(u)) }

// Uptime reads what the uptime feed says at the newest block.
func (o Oracle) Uptime(ctx context.Context) (Uptime, error) {
	u, err := call(ctx, o, nil, oracleABI.PackUptime(), oracleABI.UnpackUptime)
	if err != nil {
		return 0, fmt.Errorf("reading uptime: %w", err)
	}
	return Uptime(u), nil
}
