package contracts

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"twofold/contracts/bindings"
	"twofold/report"
)

var (
	oracleABI = bindings.NewTwofoldOracle()
	feedABI   = bindings.NewTwofoldFeed()
)

// Pack is the calldata of update for a signed report. A malformed report is an error that wraps
// report.ErrMalformed.
func Pack(r report.SignedReport) ([]byte, error) {
	packed, err := r.Pack()
	if err != nil {
		return nil, fmt.Errorf("packing report: %w", err)
	}
	return oracleABI.TryPackUpdate(packed, signature(r.A), signature(r.B))
}

func signature(s report.Signature) bindings.ITwofoldOracleSignature {
	return bindings.ITwofoldOracleSignature{R: s.R, Vs: s.VS}
}

// RevertError says why the oracle or a reader reverted.
type RevertError struct {
	Name   string // of the Solidity error, such as "TooOld"; "Error" for a plain reason, "Panic", or "" if unknown
	Reason string // a sentence
}

// Error is the name and the sentence.
func (e *RevertError) Error() string {
	if e.Name == "" {
		return e.Reason
	}
	return e.Name + ": " + e.Reason
}

// Is makes errors.Is(err, &RevertError{Name: "TooOld"}) hold for any TooOld.
func (e *RevertError) Is(target error) bool {
	t := new(RevertError)
	return errors.As(target, &t) && t.Name == e.Name
}

// DecodeRevert turns the data of a reverted call into a [*RevertError]; it never returns nil.
func DecodeRevert(data []byte) error {
	if len(data) < 4 {
		return &RevertError{Reason: "reverted without a reason; most often the gas ran out, or there is no such contract at the address"}
	}
	if name, reason, ok := plainRevert(data); ok {
		return &RevertError{Name: name, Reason: reason}
	}
	if e, err := oracleABI.UnpackError(data); err == nil {
		return oracleRevert(e)
	}
	if e, err := feedABI.UnpackError(data); err == nil {
		return feedRevert(e)
	}
	return &RevertError{Reason: fmt.Sprintf("unknown error %#x: another contract than this build knows?", data)}
}

// oracleRevert words the errors that a relayer or an owner can meet.
func oracleRevert(e any) error {
	named := func(name, format string, args ...any) error {
		return &RevertError{Name: name, Reason: fmt.Sprintf(format, args...)}
	}
	switch e := e.(type) {
	case *bindings.TwofoldOraclePaused:
		return named("Paused", "the owner has paused all feeds")
	case *bindings.TwofoldOracleMalformedReport:
		return named("MalformedReport", "the report is not in the wire format this contract takes")
	case *bindings.TwofoldOracleTooOld:
		return named("TooOld", "the report was observed at %v, the block takes none before %v: it was pending for too long, or a clock is wrong", clock(e.ObservedAt), clock(e.Oldest))
	case *bindings.TwofoldOracleTooEarly:
		return named("TooEarly", "the report was observed at %v, the block takes none after %v: our clock is ahead, or the sequencer lags", clock(e.ObservedAt), clock(e.Latest))
	case *bindings.TwofoldOracleNotAttester:
		return named("NotAttester", "the signature for side %s is of nobody who is an active attester of that side", [...]string{"A", "B"}[e.Side&1])
	case *bindings.TwofoldOracleUnknownPage:
		return named("UnknownPage", "the oracle has no feed in page %v", e.Page)
	case *bindings.TwofoldOracleNothingNew:
		return named("NothingNew", "every page stands at this time or a later one: another relayer was first")
	case *bindings.TwofoldOracleUnknownFeed:
		return named("UnknownFeed", "the oracle has no feed %v", e.FeedId)
	default:
		return named(fmt.Sprintf("%T", e)[len("*bindings.TwofoldOracle"):], "%+v", e)
	}
}

func feedRevert(e any) error {
	switch e := e.(type) {
	case *bindings.TwofoldFeedPaused:
		return &RevertError{Name: "Paused", Reason: "the feed is paused"}
	case *bindings.TwofoldFeedRemoved:
		return &RevertError{Name: "Removed", Reason: "the owner removed the feed"}
	default:
		return &RevertError{Name: fmt.Sprintf("%T", e)[len("*bindings.TwofoldFeed"):], Reason: fmt.Sprintf("%+v", e)}
	}
}

func clock(seconds *big.Int) string {
	return time.Unix(seconds.Int64(), 0).UTC().Format(time.TimeOnly)
}
