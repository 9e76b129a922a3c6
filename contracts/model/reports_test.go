package model

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/bindings"
	"twofold/price"
	"twofold/report"
)

// draft is a report on its way to be sent, with what is wrong with it.
type draft struct {
	report.Report
	wire       []byte
	domain     report.Domain
	signers    [2]person
	signatures [2]report.Signature
}

// update is a report about some of the pages, as a rule a good one.
func (c *chooser) update() step {
	d := draft{Report: c.report(), domain: report.Domain{ChainID: c.chain, Oracle: c.model.Address}}
	d.signers = [2]person{c.attester(price.A), c.attester(price.B)}
	fault := "as it should be"
	if c.IntN(10) == 0 {
		fault = c.mistakeSigners(&d)
	}
	if !c.wellFormed(&d) {
		fault = "claims nothing"
	}
	for side, who := range d.signers {
		d.signatures[side] = sign(who, d.domain.Digest(d.Report))
	}
	if len(d.Pages) > 0 && c.IntN(14) == 0 {
		fault = c.mistakeBytes(&d)
	}
	input, err := oracleABI.Pack("update", d.wire, binding(d.signatures[0]), binding(d.signatures[1]))
	if err != nil {
		panic(err)
	}
	return step{
		Call:  c.from(pick(c.Rand, everybody...)),
		about: fmt.Sprintf("update by %s and %s, %s: %+v", d.signers[0].name, d.signers[1].name, fault, d.Report),
		input: input,
		wire:  d.wire,
		ask: func(o *Oracle, call Call) Outcome {
			return o.Update(call, d.wire, d.signatures[0], d.signatures[1])
		},
	}
}

func (c *chooser) report() report.Report {
	var r report.Report
	for _, number := range slices.Sorted(maps.Keys(c.model.Pages)) {
		if len(c.model.Pages) > 1 && c.IntN(4) == 0 {
			continue
		}
		p := c.page(number)
		for p.Lanes == (report.Page{}).Lanes && c.IntN(20) > 0 {
			p = c.page(number)
		}
		r.Pages = append(r.Pages, p)
	}
	if c.IntN(25) == 0 {
		stray := report.Page{Number: pick[uint16](c.Rand, strayPage, 256, 65_535)}
		stray.Lanes[c.IntN(price.LanesPerPage)] = report.Lane{Claim: report.Agreed, A: 1000, B: 1000}
		r.Pages = append(r.Pages, stray)
		slices.SortFunc(r.Pages, func(p, q report.Page) int { return int(p.Number) - int(q.Number) })
	}
	r.ObservedAt = uint32(c.observedAt())
	return r
}

// page claims anything of the page's lanes, seldom of those without a feed.
func (c *chooser) page(number uint16) report.Page {
	p := report.Page{Number: number}
	for lane := range p.Lanes {
		f, exists := c.model.Feeds[price.IDAt(number, lane)]
		if exists || c.IntN(10) == 0 {
			p.Lanes[lane] = anyLane(c.Rand, f)
		}
	}
	return p
}

// observedAt is fresh as a rule, and else at an edge or beside it: of what is too old or too early, of a
// page's clock, of a clearing, of a hold.
func (c *chooser) observedAt() uint64 {
	if at := c.observed; at != 0 {
		c.observed = 0
		return at
	}
	if c.IntN(10) < 7 {
		return c.now - uint64(c.IntN(2))
	}
	edge := pick(c.Rand, c.now-uint64(c.model.Timing.MaxReportAge), c.now+uint64(c.model.Timing.MaxSkew), c.clearedAt())
	if ripe, held := c.ripeAt(); held {
		edge = pick(c.Rand, edge, ripe, ripe)
	} else if c.IntN(4) == 0 {
		edge = c.lastReport()
	}
	return edge + uint64(c.IntN(3)) - 1
}

// lastReport is the newest clock of a page; genesis before the first.
func (c *chooser) lastReport() uint64 {
	last := uint64(genesis)
	for _, clock := range c.model.Pages {
		last = max(last, uint64(clock.ObservedAt))
	}
	return last
}

// clearedAt is the first second that counts for a lane that was cleared; 1 if there is none.
func (c *chooser) clearedAt() (at uint64) {
	for _, f := range c.model.Feeds {
		at = max(at, f.AnswersFrom)
	}
	return max(at, 1)
}

// attester is one who may sign for the side now, or if there is none, one who may not.
func (c *chooser) attester(side price.Side) person {
	for i, who := range everybody {
		if who.address == c.signer && sideOf(i) == side {
			c.signer = common.Address{}
			return who
		}
	}
	for _, i := range c.Perm(len(everybody)) {
		a, known := c.model.Attesters[everybody[i].address]
		if known && a.Side == side && a.active(c.now) {
			return everybody[i]
		}
	}
	return everybody[3*side]
}

// mistakeSigners lets somebody sign who should not, or for another oracle.
func (c *chooser) mistakeSigners(d *draft) string {
	side := c.IntN(2)
	switch c.IntN(5) {
	case 0:
		d.signers[0], d.signers[1] = d.signers[1], d.signers[0]
		return "signers swapped"
	case 1:
		d.signers[side] = d.signers[1-side]
		return "one signer for both sides"
	case 2:
		d.domain.ChainID++
		return "signed for another chain"
	case 3:
		d.domain.Oracle[0] ^= 1
		return "signed for another oracle"
	default:
		d.signers[side] = pick(c.Rand, everybody...)
		return "signed by anybody"
	}
}

// wellFormed puts the report on the wire; if it claims nothing at all, as a report that does.
func (c *chooser) wellFormed(d *draft) bool {
	var err error
	if d.wire, err = d.Pack(); err != nil {
		d.wire = plainPack(d.Report)
	}
	return err == nil
}

// mistakeBytes spoils what was signed, or the signatures.
func (c *chooser) mistakeBytes(d *draft) string {
	side, at := c.IntN(2), c.IntN(len(d.wire))
	switch c.IntN(9) {
	case 0:
		d.wire = d.wire[:at]
		return "cut off"
	case 1:
		d.wire = append(d.wire, make([]byte, 1+c.IntN(40))...)
		return "too long"
	case 2:
		d.wire = slices.Clone(d.wire)
		d.wire[at] ^= 1 << c.IntN(8)
		return "a bit of the report flipped"
	case 3:
		if len(d.Pages) > 1 {
			slices.Reverse(d.Pages)
		} else {
			d.Pages = append(d.Pages, d.Pages...)
		}
		d.wire = plainPack(d.Report)
		return "pages out of order"
	case 4:
		lane := c.IntN(price.LanesPerPage)
		d.Pages = slices.Clone(d.Pages)
		if l := &d.Pages[0].Lanes[lane]; l.A == 0 || l.B == 0 {
			l.A, l.B = 7, 7
		} else {
			l.A = 0
		}
		d.wire = plainPack(d.Report)
		return "prices that do not bear the claim out"
	case 5:
		d.wire = plainPack(crowded(d.Report, price.MaxPages+1))
		return "more pages than there can be"
	case 6:
		d.signatures[side] = report.Signature{}
		return "not signed"
	case 7:
		d.signatures[side].R[c.IntN(32)] ^= 1 << c.IntN(8)
		return "a bit of a signature flipped"
	default:
		d.signatures[side] = mirrored(d.signatures[side])
		return "the other of two signatures"
	}
}

// crowded has as many pages, the report's first among them.
func crowded(r report.Report, pages int) report.Report {
	out := report.Report{ObservedAt: r.ObservedAt}
	for n := range pages {
		out.Pages = append(out.Pages, report.Page{Number: uint16(n), Lanes: [3]report.Lane{{Claim: report.Agreed, A: 5, B: 5}}})
	}
	return out
}

// plainPack is the report's bytes, whatever it says.
func plainPack(r report.Report) []byte {
	wire := common.LeftPadBytes(integer(r.ObservedAt).Bytes(), 4)
	for _, p := range r.Pages {
		var claims byte
		var prices []byte
		for i, l := range p.Lanes {
			claims |= byte(l.Claim) << (2 * i)
			prices = append(prices, common.LeftPadBytes(integer(l.A).Bytes(), 6)...)
			prices = append(prices, common.LeftPadBytes(integer(l.B).Bytes(), 6)...)
		}
		wire = append(append(append(wire, byte(p.Number>>8), byte(p.Number)), claims), prices...)
	}
	return wire
}

func sign(who person, digest common.Hash) report.Signature {
	raw, err := crypto.Sign(digest[:], who.key)
	if err != nil {
		panic(err)
	}
	s, err := report.Compact(raw)
	if err != nil {
		panic(err)
	}
	return s
}

// mirrored is the signature's twin with the upper half of s, as far as the compact form can say it.
func mirrored(s report.Signature) report.Signature {
	low := s.VS
	low[0] &= 0x7f
	high := integer(uint64(0)).Sub(crypto.S256().Params().N, low.Big())
	return report.Signature{R: s.R, VS: common.BigToHash(high)}
}

func binding(s report.Signature) bindings.IAttesterBookSignature {
	return bindings.IAttesterBookSignature{R: s.R, Vs: s.VS}
}
