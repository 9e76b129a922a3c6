package contracts

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
)

// ErrOtherEvent says that a log is not the event asked for.
var ErrOtherEvent = errors.New("another event")

// Topics of the events, for filters.
var (
	ReportedTopic    = oracleABI.GetABI().Events[bindings.TwofoldOracleReportedEventName].ID
	LaneChangedTopic = oracleABI.GetABI().Events[bindings.TwofoldOracleLaneChangedEventName].ID
)

// Reported is a report that was applied, with the pages that were.
type Reported struct {
	Report  report.Report
	Applied []bool // by the report's pages
	Raw     *types.Log
}

// DecodeReported decodes the Reported event; [ErrOtherEvent] if the log is not one.
func DecodeReported(log *types.Log) (Reported, error) {
	if !isEvent(log, ReportedTopic) {
		return Reported{}, ErrOtherEvent
	}
	e, err := oracleABI.UnpackReportedEvent(log)
	if err != nil {
		return Reported{}, fmt.Errorf("decoding Reported: %w", err)
	}
	r, err := report.Parse(e.Report)
	if err != nil {
		return Reported{}, fmt.Errorf("decoding Reported: %w", err)
	}
	out := Reported{Report: r, Applied: make([]bool, len(r.Pages)), Raw: log}
	for i := range out.Applied {
		out.Applied[i] = e.Applied.Bit(i) == 1
	}
	return out, nil
}

// Agreed is the answer that the report makes of each lane in which it says that the sides agree. What the contract makes of it,
// a jump for instance, it does not say.
func (r Reported) Agreed() map[price.FeedID]price.Price {
	answers := make(map[price.FeedID]price.Price)
	for i, page := range r.Report.Pages {
		for lane, l := range page.Lanes {
			if r.Applied[i] && l.Claim == report.Agreed {
				answers[price.IDAt(page.Number, lane)] = price.Mean(l.A, l.B)
			}
		}
	}
	return answers
}

// LaneChanged is a lane that changed its kind.
type LaneChanged struct {
	Feed     price.FeedID
	From, To price.Mark
	A, B     price.Price
	Raw      *types.Log
}

// DecodeLaneChanged decodes the LaneChanged event; [ErrOtherEvent] if the log is not one.
func DecodeLaneChanged(log *types.Log) (LaneChanged, error) {
	if !isEvent(log, LaneChangedTopic) {
		return LaneChanged{}, ErrOtherEvent
	}
	e, err := oracleABI.UnpackLaneChangedEvent(log)
	if err != nil {
		return LaneChanged{}, fmt.Errorf("decoding LaneChanged: %w", err)
	}
	return LaneChanged{
		Feed: price.FeedID(e.FeedId.Uint64()), From: price.Mark(e.From), To: price.Mark(e.To),
		A: price.Price(e.PriceA.Uint64()), B: price.Price(e.PriceB.Uint64()), Raw: log,
	}, nil
}

func isEvent(log *types.Log, topic common.Hash) bool {
	return len(log.Topics) > 0 && log.Topics[0] == topic
}
