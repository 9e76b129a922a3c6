package contracts

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Mirror reads a ChainlinkMirror. It is safe for concurrent use.
type Mirror struct {
	Address common.Address
	Caller  Caller
}

// ErrNoMirror says that the address holds no contract that answers like a ChainlinkMirror.
var ErrNoMirror = errors.New("no mirror at the address")

// At is the mirror as of a block, as [Oracle.At].
func (m Mirror) At(block *big.Int) Mirror {
	return Mirror{Address: m.Address, Caller: pinned{m.Caller, block}}
}

func (m Mirror) place() place { return place{m.Address, m.Caller, ErrNoMirror} }

// Feeds are all that were ever added, in that order, by the addresses of their proxies on L1.
func (m Mirror) Feeds(ctx context.Context) ([]common.Address, error) {
	feeds, err := callAt(ctx, m.place(), nil, mirrorABI.PackFeeds(), mirrorABI.UnpackFeeds)
	if err != nil {
		return nil, fmt.Errorf("reading the mirror's feeds: %w", err)
	}
	return feeds, nil
}

// MirroredFeed is a feed as it was added.
type MirroredFeed struct {
	Proxy       common.Address // on L1
	Description string         // what consumers see, such as ETH / USD
	Decimals    uint8
	Paused      bool
}

// Feed reads one; a *RevertError of UnknownFeed if it was never added.
func (m Mirror) Feed(ctx context.Context, proxy common.Address) (MirroredFeed, error) {
	f, err := callAt(ctx, m.place(), nil, mirrorABI.PackFeed(proxy), mirrorABI.UnpackFeed)
	if err != nil {
		return MirroredFeed{}, fmt.Errorf("reading mirrored feed %v: %w", proxy, err)
	}
	return MirroredFeed{Proxy: proxy, Description: f.Config.Description, Decimals: f.Config.Decimals, Paused: f.Paused}, nil
}

// MirrorAnswer is how far the mirror has come with a feed. Without a RoundID it has mirrored nothing, and answers nothing.
type MirrorAnswer struct {
	Known, Paused        bool
	RoundID              *big.Int // as the proxy says it; 0: none
	Answer               *big.Int // in the feed's decimals
	StartedAt, UpdatedAt time.Time
	ProvenAt             time.Time // the time of the L1 block that it was proven at last
	L1Block              uint64    // its number; of a feed without a round, the block that it begins behind
}

// Mirrors tells whether it has an answer, paused or not.
func (a MirrorAnswer) Mirrors() bool { return a.RoundID != nil && a.RoundID.Sign() != 0 }

// Latest reads how far a feed has come.
func (m Mirror) Latest(ctx context.Context, proxy common.Address) (MirrorAnswer, error) {
	word, err := callAt(ctx, m.place(), nil, mirrorABI.PackLatest(proxy), mirrorABI.UnpackLatest)
	if err != nil {
		return MirrorAnswer{}, fmt.Errorf("reading what is mirrored of %v: %w", proxy, err)
	}
	a := answerOf(word)
	if !a.Mirrors() {
		return a, nil
	}
	round, err := callAt(ctx, m.place(), nil, mirrorABI.PackRound(proxy, a.RoundID), mirrorABI.UnpackRound)
	if err != nil {
		return MirrorAnswer{}, fmt.Errorf("reading round %v of %v: %w", a.RoundID, proxy, err)
	}
	a.ProvenAt = unix(bits(round.Found, 64, 32))
	return a, nil
}

// answerOf takes a FeedWord apart.
func answerOf(word *big.Int) MirrorAnswer {
	return MirrorAnswer{
		Known: bits(word, 0, 1) == 1, Paused: bits(word, 1, 1) == 1, L1Block: bits(word, 16, 32),
		RoundID: RoundID(uint16(bits(word, 80, 16)), uint32(bits(word, 48, 32))), Answer: signed(word, 160, 96),
		StartedAt: unix(bits(word, 96, 32)), UpdatedAt: unix(bits(word, 128, 32)),
	}
}

// Checkpoint is the hash that the mirror keeps of an L1 block; none: it keeps none.
func (m Mirror) Checkpoint(ctx context.Context, number uint64) (common.Hash, error) {
	hash, err := callAt(ctx, m.place(), nil, mirrorABI.PackCheckpoints(new(big.Int).SetUint64(number)), mirrorABI.UnpackCheckpoints)
	if err != nil {
		return common.Hash{}, fmt.Errorf("reading checkpoint %d: %w", number, err)
	}
	return hash, nil
}

// MaxLag is how many L1 blocks behind the newest that the L2 knows a proof may be.
func (m Mirror) MaxLag(ctx context.Context) (uint64, error) {
	lag, err := callAt(ctx, m.place(), nil, mirrorABI.PackMaxLag(), mirrorABI.UnpackMaxLag)
	if err != nil {
		return 0, fmt.Errorf("reading the mirror's maxLag: %w", err)
	}
	return lag.Uint64(), nil
}

// Layout is where the mirror looks for what an aggregator says; false if it knows no layout of it.
func (m Mirror) Layout(ctx context.Context, aggregator common.Address) (Layout, bool, error) {
	where, err := callAt(ctx, m.place(), nil, mirrorABI.PackLayoutOf(aggregator), mirrorABI.UnpackLayoutOf)
	if errors.Is(err, &RevertError{Name: "UnknownAggregator"}) {
		return Layout{}, false, nil
	}
	if err != nil {
		return Layout{}, false, fmt.Errorf("reading the layout of aggregator %v: %w", aggregator, err)
	}
	return Layout(where), true, nil
}

// PackCheckpoint is the calldata of checkpoint.
func PackCheckpoint() []byte { return mirrorABI.PackCheckpoint() }
