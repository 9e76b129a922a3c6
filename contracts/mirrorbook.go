package contracts

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts/bindings/mirror"
)

// Guardianship is who may change a contract, and how long what loosens must wait.
type Guardianship struct {
	Owner    common.Address
	Guardian common.Address // zero: nobody but the owner can stop anything
	Delay    time.Duration
}

// Guardianship reads all three.
func (m Mirror) Guardianship(ctx context.Context) (g Guardianship, err error) {
	if g.Owner, err = callAt(ctx, m.place(), nil, mirrorABI.PackOwner(), mirrorABI.UnpackOwner); err != nil {
		return g, fmt.Errorf("reading the mirror's owner: %w", err)
	}
	if g.Guardian, err = callAt(ctx, m.place(), nil, mirrorABI.PackGuardian(), mirrorABI.UnpackGuardian); err != nil {
		return g, fmt.Errorf("reading the mirror's guardian: %w", err)
	}
	delay, err := callAt(ctx, m.place(), nil, mirrorABI.PackDelay(), mirrorABI.UnpackDelay)
	if err != nil {
		return g, fmt.Errorf("reading the mirror's delay: %w", err)
	}
	g.Delay = time.Duration(delay.Uint64()) * time.Second
	return g, nil
}

// ProposedGuardian is who is proposed, and from when on anyone may apply it; the zero time: nobody is.
func (m Mirror) ProposedGuardian(ctx context.Context) (common.Address, time.Time, error) {
	p, err := callAt(ctx, m.place(), nil, mirrorABI.PackProposedGuardian(), mirrorABI.UnpackProposedGuardian)
	if err != nil {
		return common.Address{}, time.Time{}, fmt.Errorf("reading proposed guardian: %w", err)
	}
	if p.ReadyAt.Sign() == 0 {
		return common.Address{}, time.Time{}, nil
	}
	return p.Guardian, timeOf(p.ReadyAt), nil
}

// ApplicableFor is how long what has waited for the delay can be applied.
const ApplicableFor = 14 * 24 * time.Hour

// ProposedFeed is what is proposed under a proxy's address, and from when on anyone may apply it; the zero time: nothing is.
func (m Mirror) ProposedFeed(ctx context.Context, proxy common.Address) (MirroredFeed, time.Time, error) {
	p, err := callAt(ctx, m.place(), nil, mirrorABI.PackProposedFeed(proxy), mirrorABI.UnpackProposedFeed)
	if err != nil {
		return MirroredFeed{}, time.Time{}, fmt.Errorf("reading proposed feed %v: %w", proxy, err)
	}
	if p.ReadyAt.Sign() == 0 {
		return MirroredFeed{}, time.Time{}, nil
	}
	return MirroredFeed{Proxy: proxy, Description: p.Config.Description, Decimals: p.Config.Decimals}, timeOf(p.ReadyAt), nil
}

// ProposedLayout is what is proposed for an aggregator, as ProposedFeed.
func (m Mirror) ProposedLayout(ctx context.Context, aggregator common.Address) (Layout, time.Time, error) {
	p, err := callAt(ctx, m.place(), nil, mirrorABI.PackProposedLayout(aggregator), mirrorABI.UnpackProposedLayout)
	if err != nil {
		return Layout{}, time.Time{}, fmt.Errorf("reading proposed layout of aggregator %v: %w", aggregator, err)
	}
	if p.ReadyAt.Sign() == 0 {
		return Layout{}, time.Time{}, nil
	}
	return Layout(p.Where), timeOf(p.ReadyAt), nil
}

// onChain is the feed as the contract is told of it.
func (f MirroredFeed) onChain() mirror.IMirrorBookMirroredFeed {
	return mirror.IMirrorBookMirroredFeed{Description: f.Description, Decimals: f.Decimals}
}

// PackAddFeed is the calldata that proposes a feed.
func (f MirroredFeed) PackAddFeed() []byte { return mirrorABI.PackAddFeed(f.Proxy, f.onChain()) }

// First is the feed for a mirror's constructor.
func (f MirroredFeed) First() mirror.IMirrorBookFirstMirroredFeed {
	return mirror.IMirrorBookFirstMirroredFeed{Feed: f.Proxy, Config: f.onChain()}
}

// PackSetLayout is the calldata that proposes the layout for an aggregator.
func (l Layout) PackSetLayout(aggregator common.Address) []byte {
	return mirrorABI.PackSetLayout(aggregator, mirror.IMirrorBookLayout(l))
}

// First is the layout for a mirror's constructor.
func (l Layout) First(aggregator common.Address) mirror.IMirrorBookFirstLayout {
	return mirror.IMirrorBookFirstLayout{Aggregator: aggregator, Where: mirror.IMirrorBookLayout(l)}
}
