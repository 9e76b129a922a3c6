package contracts

import (
	"context"
	"fmt"
	"time"

	"twofold/contracts/bindings"
	"twofold/price"
)

// Promise is a feed as its operators promise it on chain.
type Promise struct {
	price.Feed
	Policy          price.Policy
	Paused, Removed bool
	History         uint16 // how many rounds its page keeps
}

// Promises is every feed that was ever added, by name, at the newest block.
func (o Oracle) Promises(ctx context.Context) (map[string]Promise, error) {
	ids, err := call(ctx, o, nil, oracleABI.PackFeedIds(), oracleABI.UnpackFeedIds)
	if err != nil {
		return nil, fmt.Errorf("reading feed ids: %w", err)
	}
	feeds, err := call(ctx, o, nil, oracleABI.PackFeeds(ids), oracleABI.UnpackFeeds)
	if err != nil {
		return nil, fmt.Errorf("reading feeds: %w", err)
	}
	out := make(map[string]Promise, len(ids))
	for i, f := range feeds {
		c := f.Config
		promise := Promise{
			Feed:   price.Feed{ID: price.FeedID(ids[i].Uint64()), Name: FeedName(c.Description), Decimals: c.Decimals},
			Policy: PolicyOf(c.Policy),
			Paused: f.Paused, Removed: f.Removed, History: f.History,
		}
		// A removed feed's name may be used again under a new id; the living one is meant.
		if before, taken := out[promise.Name]; !taken || before.Removed {
			out[promise.Name] = promise
		}
	}
	return out, nil
}

// ProposedPolicy is a looser policy that waits.
type ProposedPolicy struct {
	Policy  price.Policy
	ReadyAt time.Time // it can be applied from then on; zero: none is proposed
}

// ProposedPolicy reads what is proposed for a feed.
func (o Oracle) ProposedPolicy(ctx context.Context, id price.FeedID) (ProposedPolicy, error) {
	p, err := call(ctx, o, nil, oracleABI.PackProposedPolicy(bigID(id)), oracleABI.UnpackProposedPolicy)
	if err != nil {
		return ProposedPolicy{}, fmt.Errorf("reading the policy proposed for feed %d: %w", id, err)
	}
	return ProposedPolicy{Policy: PolicyOf(p.Policy), ReadyAt: timeOf(p.ReadyAt)}, nil
}

// PolicyOf is the opposite of [Policy].
func PolicyOf(p bindings.IFeedBookPolicy) price.Policy {
	return price.Policy{
		MaxDivergence: price.PPM(p.MaxDivergence), MaxJump: price.PPM(p.MaxJump), JumpConfirm: seconds(p.JumpConfirm),
		Deviation: price.PPM(p.Deviation), Heartbeat: seconds(p.Heartbeat),
	}
}

// FeedConfig is what the contract is told when a feed is added.
func FeedConfig(f price.Feed, p price.Policy) bindings.IFeedBookFeedConfig {
	return bindings.IFeedBookFeedConfig{Description: Description(f.Name), Decimals: f.Decimals, Policy: Policy(p)}
}

// Policy is what the contract is told of a feed's policy.
func Policy(p price.Policy) bindings.IFeedBookPolicy {
	whole := func(d time.Duration) uint32 { return uint32(d / time.Second) }
	return bindings.IFeedBookPolicy{
		Heartbeat: whole(p.Heartbeat), Deviation: uint32(p.Deviation),
		MaxDivergence: uint32(p.MaxDivergence), MaxJump: uint32(p.MaxJump), JumpConfirm: whole(p.JumpConfirm),
	}
}
