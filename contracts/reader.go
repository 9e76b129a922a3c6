package contracts

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"twofold/contracts/bindings"
	"twofold/price"
)

// Caller is an endpoint that is asked; ethclient.Client is one. It is trusted to tell the truth and must
// be safe for concurrent use.
type Caller interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Oracle reads a TwofoldOracle. It is safe for concurrent use.
type Oracle struct {
	Address common.Address
	Caller  Caller
}

// Promise is a feed as its operators promise it on chain.
type Promise struct {
	price.Feed
	Policy          price.Policy
	Paused, Removed bool
}

// ErrNoOracle says that the address holds no contract that answers like a TwofoldOracle.
var ErrNoOracle = errors.New("no oracle at the address")

// Lanes is what the chain says of the feeds at a block, nil for the newest; a feed that was never added
// has Exists unset.
func (o Oracle) Lanes(ctx context.Context, ids []price.FeedID, block *big.Int) (map[price.FeedID]price.Published, error) {
	lanes, err := call(ctx, o, block, oracleABI.PackLanes(bigIDs(ids)), oracleABI.UnpackLanes)
	if err != nil {
		return nil, fmt.Errorf("reading lanes: %w", err)
	}
	if len(lanes) != len(ids) {
		return nil, fmt.Errorf("reading lanes: got %d for %d feeds", len(lanes), len(ids))
	}
	out := make(map[price.FeedID]price.Published, len(ids))
	for i, l := range lanes {
		out[ids[i]] = price.Published{
			Exists: l.Exists, Price: price.Price(l.Price.Uint64()), At: l.AnsweredAt, Mark: price.Mark(l.Mark),
			Candidate: price.Price(l.Candidate.Uint64()), CandidateAt: l.CandidateAt, Clock: l.ObservedAt, Round: l.Round,
		}
	}
	return out, nil
}

// Promises is every feed that was ever added, by name, at the newest block.
func (o Oracle) Promises(ctx context.Context) (map[string]Promise, error) {
	ids, err := call(ctx, o, nil, oracleABI.PackFeedIds(), oracleABI.UnpackFeedIds)
	if err != nil {
		return nil, fmt.Errorf("reading feed ids: %w", err)
	}
	policies, err := call(ctx, o, nil, oracleABI.PackPolicies(ids), oracleABI.UnpackPolicies)
	if err != nil {
		return nil, fmt.Errorf("reading policies: %w", err)
	}
	out := make(map[string]Promise, len(ids))
	for i, p := range policies {
		c := p.Config
		promise := Promise{
			Feed: price.Feed{ID: price.FeedID(ids[i].Uint64()), Name: FeedName(c.Description), Decimals: c.Decimals},
			Policy: price.Policy{
				MaxDivergence: price.PPM(c.MaxDivergence), MaxJump: price.PPM(c.MaxJump), JumpConfirm: seconds(c.JumpConfirm),
				Deviation: price.PPM(c.Deviation), Heartbeat: seconds(c.Heartbeat),
			},
			Paused: p.Paused, Removed: p.Removed,
		}
		// A removed feed's name may be used again under a new id; the living one is meant.
		if before, taken := out[promise.Name]; !taken || before.Removed {
			out[promise.Name] = promise
		}
	}
	return out, nil
}

// Limits are what an oracle was deployed with.
type Limits struct {
	MaxReportAge, MaxSkew, Delay time.Duration
}

// Limits reads the oracle's immutable limits.
func (o Oracle) Limits(ctx context.Context) (Limits, error) {
	var l Limits
	for _, read := range []struct {
		into   *time.Duration
		packed []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&l.MaxReportAge, oracleABI.PackMaxReportAge(), oracleABI.UnpackMaxReportAge},
		{&l.MaxSkew, oracleABI.PackMaxSkew(), oracleABI.UnpackMaxSkew},
		{&l.Delay, oracleABI.PackDelay(), oracleABI.UnpackDelay},
	} {
		v, err := call(ctx, o, nil, read.packed, read.unpack)
		if err != nil {
			return Limits{}, fmt.Errorf("reading limits: %w", err)
		}
		*read.into = time.Duration(v.Int64()) * time.Second
	}
	return l, nil
}

// AttesterLife is an attester's side and life; From and Until are zero for an address that never was one.
type AttesterLife struct {
	Side        price.Side
	From, Until time.Time
}

// ActiveAt tells whether the attester may sign in a block of that time.
func (a AttesterLife) ActiveAt(t time.Time) bool {
	return !a.Until.IsZero() && !t.Before(a.From) && t.Before(a.Until)
}

// Attester reads an attester's side and life.
func (o Oracle) Attester(ctx context.Context, address common.Address) (AttesterLife, error) {
	a, err := call(ctx, o, nil, oracleABI.PackAttester(address), oracleABI.UnpackAttester)
	if err != nil {
		return AttesterLife{}, fmt.Errorf("reading attester %v: %w", address, err)
	}
	if a.ActiveUntil == 0 {
		return AttesterLife{}, nil
	}
	return AttesterLife{Side: price.Side(a.Side), From: unix(a.ActiveFrom), Until: unix(a.ActiveUntil)}, nil
}

// Simulate calls the oracle at the newest block without sending; a revert is a [*RevertError].
func (o Oracle) Simulate(ctx context.Context, calldata []byte) error {
	to := o.Address
	_, err := o.Caller.CallContract(ctx, ethereum.CallMsg{To: &to, Data: calldata}, nil)
	return understand(err)
}

// call asks the contract at a block and decodes the answer.
func call[T any](ctx context.Context, o Oracle, block *big.Int, packed []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	to := o.Address
	raw, err := o.Caller.CallContract(ctx, ethereum.CallMsg{To: &to, Data: packed}, block)
	if err != nil {
		return none, understand(err)
	}
	if len(raw) == 0 {
		return none, fmt.Errorf("%w %v", ErrNoOracle, o.Address)
	}
	return unpack(raw)
}

// understand turns a node's error that carries revert data into a [*RevertError], and leaves the endpoint's
// address out of any other: it may hold a key.
func understand(err error) error {
	if withData := rpc.DataError(nil); errors.As(err, &withData) {
		if text, ok := withData.ErrorData().(string); ok {
			if data, decodeErr := hexutil.Decode(text); decodeErr == nil && len(data) > 0 {
				return DecodeRevert(data)
			}
		}
	}
	if withURL := new(url.Error); errors.As(err, &withURL) {
		return withURL.Err
	}
	return err
}

func bigIDs(ids []price.FeedID) []*big.Int {
	out := make([]*big.Int, len(ids))
	for i, id := range ids {
		out[i] = big.NewInt(int64(id))
	}
	return out
}

func seconds(s uint32) time.Duration { return time.Duration(s) * time.Second }

// unix is a time that may be as far as the contract's 64 bits allow.
func unix(s uint64) time.Time { return time.Unix(int64(min(s, 1<<60)), 0) }

// FeedConfig is what the contract is told when a feed is added.
func FeedConfig(f price.Feed, p price.Policy) bindings.ITwofoldOracleFeedConfig {
	whole := func(d time.Duration) uint32 { return uint32(d / time.Second) }
	return bindings.ITwofoldOracleFeedConfig{
		Description: Description(f.Name), Decimals: f.Decimals, Heartbeat: whole(p.Heartbeat), Deviation: uint32(p.Deviation),
		MaxDivergence: uint32(p.MaxDivergence), MaxJump: uint32(p.MaxJump), JumpConfirm: whole(p.JumpConfirm),
	}
}
