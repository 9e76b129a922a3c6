package contracts

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings"
	"twofold/price"
)

// AttesterLife is an attester's side and life; From and Until are zero for an address that never was one.
type AttesterLife struct {
	Side        price.Side
	From, Until time.Time
	Suspended   bool
	// VetoableUntil is until when its adding, or the last prolonging of its life, can be vetoed; zero: nothing can be.
	VetoableUntil time.Time
}

// Known tells whether the address was ever an attester.
func (a AttesterLife) Known() bool { return !a.Until.IsZero() }

// ActiveAt tells whether the attester may sign in a block of that time.
func (a AttesterLife) ActiveAt(t time.Time) bool {
	return a.Known() && !a.Suspended && !t.Before(a.From) && t.Before(a.Until)
}

// Attester reads an attester's side and life.
func (o Oracle) Attester(ctx context.Context, address common.Address) (AttesterLife, error) {
	a, err := call(ctx, o, nil, oracleABI.PackAttester(address), oracleABI.UnpackAttester)
	if err != nil {
		return AttesterLife{}, fmt.Errorf("reading attester %v: %w", address, err)
	}
	return lifeOf(a), nil
}

func lifeOf(a bindings.IAttesterBookAttester) AttesterLife {
	if a.ActiveUntil == 0 {
		return AttesterLife{}
	}
	return AttesterLife{
		Side: price.Side(a.Side), From: unix(a.ActiveFrom), Until: unix(a.ActiveUntil),
		Suspended: a.Suspended, VetoableUntil: timeOf(a.VetoableUntil),
	}
}

// Attester is an address that is, was or will be an attester.
type Attester struct {
	Address common.Address
	AttesterLife
}

// Attesters is everyone who was ever added, in that order.
func (o Oracle) Attesters(ctx context.Context) ([]Attester, error) {
	addresses, err := call(ctx, o, nil, oracleABI.PackAttesters(), oracleABI.UnpackAttesters)
	if err != nil {
		return nil, fmt.Errorf("reading attesters: %w", err)
	}
	all := make([]Attester, len(addresses))
	for i, address := range addresses {
		life, err := o.Attester(ctx, address)
		if err != nil {
			return nil, err
		}
		all[i] = Attester{address, life}
	}
	return all, nil
}

// CoveredUntil is until when a side has an active attester without a gap, as far as is known at the newest block; zero:
// it has none now. A side whose time runs out stops every feed.
func (o Oracle) CoveredUntil(ctx context.Context, side price.Side) (time.Time, error) {
	until, err := call(ctx, o, nil, oracleABI.PackCoveredUntil(uint8(side)), oracleABI.UnpackCoveredUntil)
	if err != nil {
		return time.Time{}, fmt.Errorf("reading until when side %v is covered: %w", side, err)
	}
	return timeOf(until), nil
}
