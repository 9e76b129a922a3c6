package submit

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
	"twofold/price"
	"twofold/report"
	"twofold/signer/cost"
	"twofold/signer/txmgr"
)

// Settled is what became of one feed in one post.
type Settled struct {
	Feed       price.FeedID
	Outcome    Outcome
	ObservedAt uint32
	SeenAt     time.Time
	Hash       common.Hash // zero when nothing landed
	Block      uint64
	GasUsed    uint64
	Cost       cost.Paid // the feed's part of what the transaction cost
	Err        error     // why, for Reverted, Rejected and NotSigned
}

// sighted takes in what the watcher saw at a head.
func (p *poster) sighted(v sighting) {
	p.headGas = v.head.GasLimit
	if v.lanes != nil {
		p.published, p.readAt = v.lanes, v.head.Number.Uint64()
		p.takenBack(v.lanes)
	}
	p.block, p.head = v.head, p.cfg.Timing.Next(p.head, time.Unix(int64(v.head.Time), 0), v.at)
	p.keepPace(v.at)
	p.show()
	p.metrics.chain.head(p.head)
	p.metrics.head(v.head, p.published)
	for _, m := range v.mined {
		p.mined(m, v.at)
		if p.inFlight != nil && p.inFlight.nonce < m.Nonce+m.Count {
			p.inFlight = nil
		}
	}
}

// mined gives every feed of a settled nonce its outcome.
func (p *poster) mined(m minedWithLanes, at time.Time) {
	landed, _ := m.Content.Tag.(*flight)
	superseded := Replaced
	if m.By == txmgr.Stranger {
		superseded = BeatenToIt
		p.log.Warn("another transaction used this wallet's nonce: the wallet is shared, which it must not be", "nonce", m.Nonce, "count", m.Count)
	}
	for _, c := range m.Replaced {
		if f, ok := c.Tag.(*flight); ok {
			p.outcomes(f.report, superseded, nil)
		}
	}
	if landed == nil {
		return
	}
	costs := p.paid(m, landed.report, at)
	if m.Reverted != nil {
		reason := contracts.DecodeRevert(m.Reverted.Data)
		p.revert.again(at)
		p.outcomes(landed.report, Reverted, reason)
		p.log.Warn("transaction reverted", "hash", m.Hash, "reason", reason, "detail", m.Reverted.Detail)
		return
	}
	p.revert.passed()
	p.metrics.landed(landed, at)
	var answered []price.FeedID
	for _, id := range claimed(landed.report) {
		s := Settled{
			Feed: id, Outcome: judge(m.lanes[id], landed.report.ObservedAt), ObservedAt: landed.report.ObservedAt, SeenAt: at,
			Hash: m.Hash, Block: m.Receipt.BlockNumber.Uint64(), GasUsed: m.Receipt.GasUsed,
			Cost: costs[id],
		}
		p.outcome(s)
		if s.Outcome == Landed {
			answered = append(answered, id)
		}
	}
	p.follow(followed{feeds: answered, observedAt: landed.report.ObservedAt, hash: m.Hash, block: m.Receipt.BlockNumber.Uint64(), at: at})
}

// outcomes gives every feed that a report says something of the same outcome.
func (p *poster) outcomes(r report.Report, o Outcome, err error) {
	for _, id := range claimed(r) {
		p.outcome(Settled{Feed: id, Outcome: o, ObservedAt: r.ObservedAt, SeenAt: time.Now(), Err: err})
	}
}

func (p *poster) outcome(s Settled) {
	p.metrics.outcome(s.Feed, s.Outcome)
	if p.parts.Journal != nil {
		p.parts.Journal.Settled(s)
	}
}
