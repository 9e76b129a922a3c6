package contracts

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Description is a feed's name as Chainlink's feeds write it: "ETH / USD".
func Description(name string) string { return strings.ReplaceAll(name, "/", " / ") }

// FeedName is the opposite of [Description].
func FeedName(description string) string { return strings.ReplaceAll(description, " / ", "/") }

// Status is a reader's status, as ITwofoldReader.Status numbers it (design 5.4).
type Status uint8

var statusNames = []string{"NONE", "OK", "STALE", "DISPUTED", "MISSING", "HELD", "PAUSED", "REMOVED",
	"SEQUENCER_DOWN", "SEQUENCER_UNKNOWN", "RECOVERING"}

// String is the status's name.
func (s Status) String() string { return nameIn(statusNames, "Status", uint8(s)) }

// nameIn is the name of an enum's value; that of one which this build does not know is its number.
func nameIn(names []string, enum string, value uint8) string {
	if int(value) >= len(names) {
		return fmt.Sprintf("%s(%d)", enum, value)
	}
	return names[value]
}

// Feed reads one feed as a protocol does: through its TwofoldFeed. It is safe for concurrent use.
type Feed struct {
	Address common.Address
	Caller  Caller
}

// Round is what latestRoundData gives, and beside it what a person wants to know.
type Round struct {
	RoundID, AnsweredInRound *big.Int
	Answer                   *big.Int // in Decimals, like the bounds
	Low, High                *big.Int // the two sides at that agreement, rounded outwards
	UpdatedAt                time.Time
	Decimals                 uint8
	Description              string
	Status                   Status
}

// Latest reads the feed at the newest block. A reader that refuses is a [*RevertError], beside the Round's status.
func (f Feed) Latest(ctx context.Context) (Round, error) {
	var r Round
	o := Oracle(f)
	status, err := call(ctx, o, nil, feedABI.PackStatus(), feedABI.UnpackStatus)
	if err != nil {
		return r, fmt.Errorf("reading status: %w", err)
	}
	r.Status = Status(status)
	if r.Description, err = call(ctx, o, nil, feedABI.PackDescription(), feedABI.UnpackDescription); err != nil {
		return r, fmt.Errorf("reading description: %w", err)
	}
	if r.Decimals, err = call(ctx, o, nil, feedABI.PackDecimals(), feedABI.UnpackDecimals); err != nil {
		return r, fmt.Errorf("reading decimals: %w", err)
	}
	data, err := call(ctx, o, nil, feedABI.PackLatestRoundData(), feedABI.UnpackLatestRoundData)
	if err != nil {
		return r, fmt.Errorf("reading latest answer: %w", err)
	}
	r.RoundID, r.AnsweredInRound, r.Answer = data.RoundId, data.AnsweredInRound, data.Answer
	r.UpdatedAt = time.Unix(data.UpdatedAt.Int64(), 0)
	bounds, err := call(ctx, o, nil, feedABI.PackLatestBounds(), feedABI.UnpackLatestBounds)
	if err != nil {
		return r, fmt.Errorf("reading bounds: %w", err)
	}
	r.Low, r.High = bounds.Low, bounds.High
	return r, nil
}

// WithPoint is an integer's digits with the decimal point set, such as "3012.45000000" for "301245000000" and 8.
func WithPoint(digits string, decimals uint8) string {
	if decimals == 0 || digits == "" {
		return digits
	}
	if n := int(decimals) + 1 - len(digits); n > 0 {
		digits = strings.Repeat("0", n) + digits
	}
	return digits[:len(digits)-int(decimals)] + "." + digits[len(digits)-int(decimals):]
}
