package signer

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/report"
)

// Logbook is where an attester writes down what it was asked, what it saw and what it answered (design section 8). Its
// methods must be safe for concurrent use.
type Logbook interface {
	// Signed is what stands in it as signed before this life, for each proposer and page the latest second.
	Signed() []Signed
	// Write returns once the entry outlives the process. It must return soon after ctx has ended.
	Write(ctx context.Context, e *Entry) error
}

// Signed says that a report was signed, for one of its pages. Whoever holds two of one second could choose between them.
type Signed struct {
	Proposer string      `json:"proposer"`
	Page     uint16      `json:"page"`
	Second   uint32      `json:"second"`
	Digest   common.Hash `json:"digest"`
}

// Verdict is what became of a request, a closed set. It is also the metric's label.
type Verdict string

// The verdicts.
const (
	VerdictSigned  Verdict = "signed"
	VerdictRefused Verdict = "refused"
	VerdictFailed  Verdict = "failed" // the caller gave up, or the key failed
	VerdictTold    Verdict = "told"   // no signature was asked for, and a lane stood otherwise than when this was last written
)

// Verdicts are all of them.
var Verdicts = [...]Verdict{VerdictSigned, VerdictRefused, VerdictFailed, VerdictTold}

// Entry is one request as it stands in a logbook. Prices are in the feeds' stored decimals, times of the chain and of
// reports Unix seconds.
type Entry struct {
	At         time.Time     `json:"at"` // when it was judged last
	Proposer   string        `json:"proposer"`
	ObservedAt uint32        `json:"observedAt"`
	Verdict    Verdict       `json:"verdict"`
	Reason     string        `json:"reason,omitempty"` // why it was refused: the label of a [Reason]
	Cause      string        `json:"cause,omitempty"`  // what was malformed, or failed
	Digest     common.Hash   `json:"digest,omitzero"`  // of what was asked for
	Again      bool          `json:"again,omitempty"`  // the signature was given before, and stands in the log
	R          common.Hash   `json:"r,omitzero"`       // the signature
	VS         common.Hash   `json:"vs,omitzero"`
	Waited     time.Duration `json:"waitedNanos,omitempty"` // for its own stream to say the price
	// Told counts the tellings of this proposer since its last entry that said nothing new.
	Told int `json:"told,omitempty"`
	// Unwritten counts, by reason or verdict, the requests of this proposer since its last entry that were not signed, or
	// signed again, and for which it had no room left. The logbook sets it.
	Unwritten map[string]int `json:"unwritten,omitempty"`
	Head      *EntryHead     `json:"head,omitempty"`  // the newest block; nil: none was seen, or the form was refused before
	Lanes     []EntryLane    `json:"lanes,omitempty"` // but for those of which nothing is said and nothing known, and of no feeds more than one a page
}

// EntryHead is the newest block that was seen.
type EntryHead struct {
	Time time.Time `json:"time"` // the block's own
	Seen time.Time `json:"seen"`
}

// EntryLane is a lane as it was proposed, and as the attester saw it.
type EntryLane struct {
	Feed      price.FeedID `json:"feed"`
	Claim     string       `json:"claim"`
	A         price.Price  `json:"a"`
	B         price.Price  `json:"b"`
	Providers [2]string    `json:"providers"`
	Reason    string       `json:"reason,omitempty"` // why it is one to refuse
	Saw       *EntryView   `json:"saw,omitempty"`    // nil: it was refused before the lanes were looked at
}

// EntryView is what an attester saw of a lane: its own stream, and the chain.
type EntryView struct {
	Standing  string      `json:"standing"` // of its own side to the price that was sent of the other
	Own       price.Price `json:"own"`      // 0: it had no healthy price
	Health    string      `json:"health"`   // of its own quote
	Low       price.Price `json:"low"`      // the lowest and the highest that its provider said within signWindow; 0: nothing
	High      price.Price `json:"high"`
	Stated    time.Time   `json:"stated,omitzero"` // its own quote's times
	Confirmed time.Time   `json:"confirmed,omitzero"`
	Received  time.Time   `json:"received,omitzero"`

	Known  bool        `json:"known"` // there is such a feed on chain
	Limit  price.PPM   `json:"limit"` // the chain's, of the divergence
	Answer price.Price `json:"answer"`
	At     uint32      `json:"answerAt"`
	Mark   string      `json:"mark"`
	Clock  uint32      `json:"clock"` // its page's
}

// Signed is what an entry says was signed; none unless it was.
func (e *Entry) Signed() []Signed {
	if e.Verdict != VerdictSigned {
		return nil
	}
	var all []Signed
	for _, l := range e.Lanes {
		if n := len(all); n == 0 || all[n-1].Page != l.Feed.Page() {
			all = append(all, Signed{Proposer: e.Proposer, Page: l.Feed.Page(), Second: e.ObservedAt, Digest: e.Digest})
		}
	}
	return all
}

// entry is what is written of r, whatever became of it.
func (r *request) entry(sig report.Signature) *Entry {
	e := &Entry{
		At: r.at, Proposer: r.proposer, ObservedAt: r.ObservedAt, Digest: r.digest, Again: r.again, R: sig.R, VS: sig.VS,
		Waited: r.waited, Told: r.told,
	}
	if !r.head.Seen.IsZero() {
		e.Head = &EntryHead{writable(r.head.Time), writable(r.head.Seen)}
	}
	strange := -1 // the last page of which a lane of no feed is written
	for i := range r.lanes {
		l := &r.lanes[i]
		if l.Claim == report.Nothing && l.A == 0 && l.B == 0 && !l.known {
			continue
		}
		if page := int(l.id.Page()); l.seen && !l.known {
			if page == strange {
				continue
			}
			strange = page
		}
		e.Lanes = append(e.Lanes, EntryLane{
			Feed: l.id, Claim: l.Claim.String(), A: l.A, B: l.B, Providers: l.Providers, Saw: l.entry(),
		})
	}
	return e
}

// entry is what was seen of the lane, nil if it was not looked at.
func (l *lane) entry() *EntryView {
	if !l.seen {
		return nil
	}
	q, p := l.quote, l.published
	return &EntryView{
		Standing: l.standing.String(), Own: l.own, Health: l.health.String(), Low: l.window.low, High: l.window.high,
		Stated: writable(q.Stated), Confirmed: writable(q.Confirmed), Received: writable(q.Received),
		Known: l.known, Limit: l.policy.MaxDivergence, Answer: p.Price, At: p.At, Mark: p.Mark.String(), Clock: p.Clock,
	}
}

// writable is t where JSON can say it, otherwise the nearest time that it can: a clock of a provider's or an endpoint's that is
// beside itself must cost no signature.
func writable(t time.Time) time.Time {
	switch t = t.UTC(); {
	case t.Year() < 1:
		return time.Time{}
	case t.Year() > 9999:
		return time.Date(9999, time.December, 31, 23, 59, 59, 0, time.UTC)
	default:
		return t
	}
}

// refuse says in the entry why it was refused.
func (e *Entry) refuse(r *Refusal) {
	e.Verdict, e.Reason = VerdictRefused, r.Reason.String()
	if r.Cause != nil {
		e.Cause = r.Cause.Error()
	}
	for _, refused := range r.Lanes {
		for i := range e.Lanes {
			if e.Lanes[i].Feed == refused.Feed {
				e.Lanes[i].Reason = refused.Reason.String()
			}
		}
	}
}
