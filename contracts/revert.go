package contracts

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"twofold/contracts/bindings"
	"twofold/contracts/bindings/mirror"
	"twofold/price"
)

// RevertError says why the oracle, the mirror or a reader reverted.
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
	for _, contract := range []interface{ UnpackError([]byte) (any, error) }{oracleABI, feedABI, mirrorABI} {
		if e, err := contract.UnpackError(data); err == nil {
			return &RevertError{Name: nameOf(e), Reason: reasonOf(e)}
		}
	}
	return &RevertError{Reason: fmt.Sprintf("unknown error %#x: another contract than this build knows?", data)}
}

// plainRevert decodes Solidity's own Error(string) and Panic(uint256).
func plainRevert(data []byte) (name, reason string, ok bool) {
	reason, err := abi.UnpackRevert(data)
	if err != nil {
		return "", "", false
	}
	if [4]byte(data) == [4]byte{0x4e, 0x48, 0x7b, 0x71} {
		return "Panic", reason, true
	}
	return "Error", reason, true
}

// nameOf is the Solidity name of a decoded error, whose Go type has the contract's before it.
func nameOf(e any) string {
	name := reflect.TypeOf(e).Elem().Name()
	for _, contract := range []string{oracleName, feedName, mirrorName} {
		name = strings.TrimPrefix(name, contract)
	}
	return name
}

var (
	oracleName = reflect.TypeFor[bindings.TwofoldOracle]().Name()
	feedName   = reflect.TypeFor[bindings.TwofoldFeed]().Name()
	mirrorName = reflect.TypeFor[mirror.ChainlinkMirror]().Name()
)

// reasonOf words an error. Every one of ours is among these; a library's gives its values.
func reasonOf(e any) string {
	for _, words := range []func(any) string{ofUpdate, ofFeeds, ofAttesters, ofAuthority, ofReaders, ofMirror} {
		if s := words(e); s != "" {
			return s
		}
	}
	return fmt.Sprintf("%+v", e)
}

// ofUpdate words what a relayer can meet.
func ofUpdate(e any) string {
	switch e := e.(type) {
	case *bindings.TwofoldOracleMalformedReport:
		return "the report is not in the wire format this contract takes"
	case *bindings.TwofoldOracleTooOld:
		return fmt.Sprintf("the report was observed at %v, the block takes none before %v: it was pending for too long, or a clock is wrong", clock(e.ObservedAt), clock(e.Oldest))
	case *bindings.TwofoldOracleTooEarly:
		return fmt.Sprintf("the report was observed at %v, the block takes none after %v: our clock is ahead, or the sequencer lags", clock(e.ObservedAt), clock(e.Latest))
	case *bindings.TwofoldOracleNotAttester:
		return fmt.Sprintf("the signature for side %v is of nobody who is an active attester of that side", price.Side(e.Side))
	case *bindings.TwofoldOracleUnknownPage:
		return fmt.Sprintf("the oracle has no feed in page %v", e.Page)
	case *bindings.TwofoldOracleNothingNew:
		return "every page stands at this time or a later one, since another relayer was first; or nothing claimed counts, since a feed was paused, cleared or tightened meanwhile"
	default:
		return ""
	}
}

// ofFeeds words what owner and guardian can meet when they change feeds.
func ofFeeds(e any) string {
	switch e := e.(type) {
	case *bindings.TwofoldOraclePaused:
		return "it is paused by the owner or the guardian, by itself or with all feeds"
	case *bindings.TwofoldOracleNotPaused:
		return "not all feeds are paused; a feed that is paused by itself is unpaused by itself"
	case *bindings.TwofoldOracleFeedIsPaused:
		return fmt.Sprintf("feed %v is paused by itself already", e.FeedId)
	case *bindings.TwofoldOracleFeedNotPaused:
		return fmt.Sprintf("feed %v is not paused by itself; it may be paused with all others", e.FeedId)
	case *bindings.TwofoldOracleUnknownFeed:
		return fmt.Sprintf("the oracle has no feed %v", e.FeedId)
	case *bindings.TwofoldOracleFeedIsRemoved:
		return fmt.Sprintf("feed %v was removed, which is for ever", e.FeedId)
	case *bindings.TwofoldOracleFeedExists:
		return fmt.Sprintf("feed id %v is taken, or was: an id is never used again", e.FeedId)
	case *bindings.TwofoldOracleNoDescription:
		return fmt.Sprintf("feed %v needs a description", e.FeedId)
	case *bindings.TwofoldOracleOutOfRange:
		return fmt.Sprintf("%s %v must be from %v to %v", e.Field, e.Value, e.Min, e.Max)
	default:
		return ""
	}
}

// ofAttesters words what they can meet when they change attesters.
func ofAttesters(e any) string {
	switch e := e.(type) {
	case *bindings.TwofoldOracleUnknownAttester:
		return fmt.Sprintf("%v was never an attester", e.Attester)
	case *bindings.TwofoldOracleAttesterExists:
		return fmt.Sprintf("%v is an attester already, until %v: prolong its life instead", e.Attester, day(unix(e.ActiveUntil)))
	case *bindings.TwofoldOracleOtherSide:
		return fmt.Sprintf("%v serves side %v for ever: use another address", e.Attester, price.Side(e.Side))
	case *bindings.TwofoldOracleEndsBeforeStart:
		return fmt.Sprintf("a life from %v to %v ends before it begins", day(unix(e.ActiveFrom)), day(unix(e.ActiveUntil)))
	case *bindings.TwofoldOracleCannotProlong:
		return fmt.Sprintf("the life of %v ends at %v: it can only be made longer, and only if it lasts to %v at least, the delay from now",
			e.Attester, day(unix(e.ActiveUntil)), day(timeOf(e.LeastUntil)))
	case *bindings.TwofoldOracleStillVetoable:
		return fmt.Sprintf("what was last done for %v can be vetoed until %v: prolong its life then", e.Attester, day(timeOf(e.VetoableUntil)))
	case *bindings.TwofoldOracleNotVetoable:
		return fmt.Sprintf("nothing about %v can be vetoed since %v", e.Attester, day(timeOf(e.VetoableUntil)))
	case *bindings.TwofoldOracleSuspended:
		return fmt.Sprintf("%v is suspended already", e.Attester)
	case *bindings.TwofoldOracleNotSuspended:
		return fmt.Sprintf("%v is not suspended", e.Attester)
	default:
		return ""
	}
}

// ofAuthority words who may not, and what must wait.
func ofAuthority(e any) string {
	switch e := e.(type) {
	case *bindings.TwofoldOracleOwnableUnauthorizedAccount:
		return fmt.Sprintf("%v is not the owner, who alone may do this", e.Account)
	case *bindings.TwofoldOracleOwnableInvalidOwner:
		return fmt.Sprintf("%v cannot be the owner", e.Owner)
	case *bindings.TwofoldOracleNotOwnerOrGuardian:
		return fmt.Sprintf("%v is neither the owner nor the guardian", e.Caller)
	case *bindings.TwofoldOracleNothingProposed:
		return "nothing is proposed: it was applied, vetoed or withdrawn, or never was"
	case *bindings.TwofoldOracleTooSoon:
		return fmt.Sprintf("%v is too soon, it may be from %v on: what loosens waits for the delay", day(timeOf(e.Time)), day(timeOf(e.Earliest)))
	case *bindings.TwofoldOracleProposalExpired:
		return fmt.Sprintf("the proposal could be applied until %v: propose it anew", day(timeOf(e.Latest)))
	case *bindings.TwofoldOracleNoCode:
		return fmt.Sprintf("there is no contract at %v", e.Account)
	case *bindings.TwofoldOracleRenouncingDisabled:
		return "an oracle without an owner could neither pause nor replace an attester: hand the ownership over instead"
	default:
		return ""
	}
}

// ofReaders words what consumers can meet.
func ofReaders(e any) string {
	switch e := e.(type) {
	case *bindings.TwofoldFeedRemoved:
		return "the owner removed the feed"
	case *bindings.TwofoldFeedNotOk:
		return fmt.Sprintf("the feed's status is %v, and only OK is served here", Status(e.Status))
	case *bindings.TwofoldFeedScaledToZero:
		return fmt.Sprintf("the price, %v with %d decimals, is below one unit of the reader's", e.Price, e.StoredDecimals)
	case *bindings.TwofoldFeedTooManyDecimals:
		return fmt.Sprintf("a reader has at most 36 decimals, not %d", e.Decimals)
	case *bindings.TwofoldFeedNotCovered:
		return fmt.Sprintf("the rounds that are kept do not reach %v s back, or the feed was cleared since", e.Window)
	case *bindings.TwofoldFeedNotAgreed:
		return fmt.Sprintf("of the last %v s the feed was not agreed for %v s, more than a tenth", e.Window, e.Troubled)
	default:
		return ""
	}
}

func clock(seconds *big.Int) string { return timeOf(seconds).UTC().Format(time.TimeOnly) }

// day is a time for people; one that is further away than a person plans is for ever.
func day(t time.Time) string {
	if t.Year() > 9999 {
		return "for ever"
	}
	return t.UTC().Format(time.RFC3339)
}
