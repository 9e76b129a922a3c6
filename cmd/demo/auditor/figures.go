package auditor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"twofold/contracts"
	"twofold/price"
)

// Figures are the auditor's findings up to a block, as they go into JSON.
type Figures struct {
	Feeds  []FeedFigures  `json:"feeds"`
	Faults []FaultFigures `json:"faults,omitempty"`
}

// FeedFigures are one feed's. What needs a truth is nil without one.
type FeedFigures struct {
	Feed            string  `json:"feed"`
	Address         string  `json:"address"` // of its reader
	Rounds          int     `json:"rounds"`  // answers in which the feed was agreed
	Answer          string  `json:"answer"`  // the last, the integer that the reader serves; empty if it serves none
	Decimals        uint8   `json:"decimals"`
	Status          string  `json:"status"`
	MaxAgeSeconds   uint64  `json:"maxAgeSeconds"`   // the oldest that the answer ever got, in block time
	MaxErrorPPM     *uint64 `json:"maxErrorPpm"`     // the furthest it ever was from the true price without an excuse
	DisputedSeconds uint64  `json:"disputedSeconds"` // in block time
	MissingSeconds  uint64  `json:"missingSeconds"`
	OneSided        *int    `json:"oneSided"` // answers observed later than maxQuoteAge after a side's last honest quote
	Wrong           *int    `json:"wrong"`    // answers with a price that its provider had not said within 3 s
}

// FaultFigures say how the feeds took a fault.
type FaultFigures struct {
	Fault string      `json:"fault"`
	Feeds []FeedFault `json:"feeds"`
}

// FeedFault is how one feed took a fault, by block time against the moments in which it really began and ended.
type FeedFault struct {
	Feed string `json:"feed"`
	// TroubleAfter is when the chain first said DISPUTED, MISSING or HELD, counted from the fault's start; nil: never.
	TroubleAfter *float64 `json:"troubleAfterSeconds"`
	// OKAfter is when the chain last took that back, counted from the fault's end, and 0 if it had done so before; nil: not
	// yet, or there was no trouble.
	OKAfter *float64 `json:"okAfterSeconds"`
}

// ErrDiffers says that the lanes as replayed from the events are not the lanes on chain.
var ErrDiffers = errors.New("the events do not add up to what the chain says")

// Figures judges what is new and gives the findings. Each lane is held against the chain first.
func (a *Auditor) Figures(ctx context.Context) (Figures, error) {
	if err := a.catchUp(ctx); err != nil {
		return Figures{}, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.compare(ctx); err != nil {
		return Figures{}, err
	}
	var all Figures
	for _, r := range a.records {
		round, err := a.reader.Latest(ctx, r.feed.Reader)
		if refused := new(contracts.RevertError); err != nil && !errors.As(err, &refused) {
			return Figures{}, fmt.Errorf("reading %s: %w", r.feed.Name, err)
		}
		all.Feeds = append(all.Feeds, r.figures(round))
	}
	if a.truth == nil {
		return all, nil
	}
	for _, s := range a.truth.Spells() {
		fault := FaultFigures{Fault: s.Name}
		for _, r := range a.records {
			if s.Provider == "" || r.feed.has(s.Provider) {
				fault.Feeds = append(fault.Feeds, r.fault(s))
			}
		}
		all.Faults = append(all.Faults, fault)
	}
	return all, nil
}

// compare holds the replay against the chain at the block that was judged last.
func (a *Auditor) compare(ctx context.Context) error {
	var ids []price.FeedID
	for _, r := range a.records {
		ids = append(ids, r.feed.ID)
	}
	lanes, err := a.reader.Lanes(ctx, ids, new(big.Int).Set(a.head.Number))
	if err != nil {
		return err
	}
	for _, r := range a.records {
		is, replayed := lanes[r.feed.ID], r.lane
		if is.Price != replayed.price || is.Mark != replayed.mark || is.Price != 0 && is.Mark != price.MarkPaused && is.At != replayed.at {
			return fmt.Errorf("%w: %s stands at %d (%v) of %d in block %v, its events make it %d (%v) of %d",
				ErrDiffers, r.feed.Name, is.Price, is.Mark, is.At, a.head.Number, replayed.price, replayed.mark, replayed.at)
		}
	}
	return nil
}

func (r *record) figures(round contracts.Round) FeedFigures {
	f := FeedFigures{
		Feed: r.feed.Name, Address: r.feed.Reader.Hex(), Rounds: r.counts.rounds, Decimals: round.Decimals, Status: round.Status.String(),
		MaxAgeSeconds: r.counts.maxAge, DisputedSeconds: r.counts.disputed, MissingSeconds: r.counts.missing,
	}
	if round.Answer != nil {
		f.Answer = round.Answer.String()
	}
	if r.truth != nil {
		counts := r.counts
		f.MaxErrorPPM, f.OneSided, f.Wrong = &counts.worstPPM, &counts.oneSided, &counts.wrong
	}
	return f
}

// fault finds the times of trouble that a fault brought: those that began between its start and the end of recovery.
func (r *record) fault(s Spell) FeedFault {
	f := FeedFault{Feed: r.feed.Name}
	for i := 0; i < len(r.turns); i++ {
		began := r.turns[i]
		if !began.trouble || unix(began.at).Before(s.From) || !s.To.IsZero() && unix(began.at).After(s.To.Add(r.recovery)) {
			continue
		}
		if f.TroubleAfter == nil {
			f.TroubleAfter = seconds(unix(began.at).Sub(s.From))
		}
		f.OKAfter = nil
		if i+1 < len(r.turns) && !s.To.IsZero() {
			f.OKAfter = seconds(max(0, unix(r.turns[i+1].at).Sub(s.To)))
		}
	}
	return f
}

func seconds(d time.Duration) *float64 {
	s := float64(d.Round(time.Millisecond)/time.Millisecond) / 1000
	return &s
}
