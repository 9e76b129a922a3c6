package contracts

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

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

// At is the oracle as of a block: whatever is read of it fits together. A node may not have the block yet, or no longer.
func (o Oracle) At(block *big.Int) Oracle {
	return Oracle{Address: o.Address, Caller: pinned{o.Caller, block}}
}

// pinned asks for the newest block as of another.
type pinned struct {
	Caller
	block *big.Int
}

// CallContract calls at the pinned block, unless another was asked for.
func (p pinned) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if block == nil {
		block = p.block
	}
	return p.Caller.CallContract(ctx, call, block)
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
			Candidate: price.Price(l.Candidate.Uint64()), CandidateAt: l.CandidateAt, AnswersFrom: l.AnswersFrom, Clock: l.ObservedAt, Round: l.Round,
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

// Simulate calls the oracle at the newest block without sending, with so much gas; a revert is a [*RevertError].
func (o Oracle) Simulate(ctx context.Context, calldata []byte, gas uint64) error {
	to := o.Address
	_, err := o.Caller.CallContract(ctx, ethereum.CallMsg{To: &to, Data: calldata, Gas: gas}, nil)
	return Understood(err)
}

// call asks the contract at a block and decodes the answer.
func call[T any](ctx context.Context, o Oracle, block *big.Int, packed []byte, unpack func([]byte) (T, error)) (T, error) {
	return callAt(ctx, place{o.Address, o.Caller, ErrNoOracle}, block, packed, unpack)
}

// place is where a contract is asked, and what is said where there is none.
type place struct {
	address common.Address
	caller  Caller
	missing error
}

func callAt[T any](ctx context.Context, at place, block *big.Int, packed []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	raw, err := at.caller.CallContract(ctx, ethereum.CallMsg{To: &at.address, Data: packed}, block)
	if err != nil {
		return none, Understood(err)
	}
	if len(raw) == 0 {
		return none, fmt.Errorf("%w %v", at.missing, at.address)
	}
	return unpack(raw)
}

// Understood turns a node's error that carries revert data into a [*RevertError], and leaves the endpoint's
// address out of any other: it may hold a key.
func Understood(err error) error {
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
		out[i] = bigID(id)
	}
	return out
}

func bigID(id price.FeedID) *big.Int { return big.NewInt(int64(id)) }

func seconds(s uint32) time.Duration { return time.Duration(s) * time.Second }

// unix is a time that may be as far as the contract's 64 bits allow.
func unix(s uint64) time.Time { return time.Unix(int64(min(s, 1<<60)), 0) }

// timeOf is a second that the contract gives as a whole word; 0 is no time.
func timeOf(s *big.Int) time.Time {
	switch {
	case s.Sign() == 0:
		return time.Time{}
	case !s.IsUint64():
		return unix(math.MaxUint64)
	default:
		return unix(s.Uint64())
	}
}
