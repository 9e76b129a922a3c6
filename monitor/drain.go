package monitor

import (
	"slices"
	"time"

	"twofold/signer/cost"
)

// pointsKept is how finely a window is kept: of six hours, a point each minute.
const pointsKept = 360

// Drain is how fast an account's balance goes down, by what was seen of it. A balance that rises is a top-up, and takes
// nothing from what went out; what went out in the same step as a top-up is not seen. Of an account whose spending comes
// back, as a proposer's bonds do, a rise of no more than what went out in the window before it is taken to be that. What was
// missed between two readings is taken to have gone out evenly.
type Drain struct {
	over    time.Duration
	points  []point // oldest first; one of them is as old as the window, or all are younger
	balance cost.Wei
}

// point is how much had gone out by then, since the first reading, and how much may have come back.
type point struct {
	at        time.Time
	out, back cost.Wei
}

// NewDrain is of an account of which nothing is known yet. over is the window that the pace is reckoned by.
func NewDrain(over time.Duration) *Drain { return &Drain{over: over} }

// Saw takes in a balance. One that is older than the last is not looked at.
func (d *Drain) Saw(at time.Time, balance cost.Wei) {
	if len(d.points) == 0 {
		d.points, d.balance = []point{{at: at}}, balance
		return
	}
	last := d.points[len(d.points)-1]
	if !at.After(last.at) {
		return
	}
	fresh := point{at, last.out.Plus(d.balance.Minus(balance)), last.back}
	out, _ := d.within()
	if rise := balance.Minus(d.balance); !out.Less(rise) {
		fresh.back = last.back.Plus(rise)
	}
	d.balance = balance
	if n := len(d.points); n >= 2 && last.at.Sub(d.points[n-2].at) < d.over/pointsKept {
		d.points[n-1] = fresh
	} else {
		d.points = append(d.points, fresh)
	}
	for len(d.points) > 2 && !d.points[1].at.After(at.Add(-d.over)) {
		d.points = slices.Delete(d.points, 0, 1)
	}
}

// Known is how much of the window the readings reach over.
func (d *Drain) Known() time.Duration {
	if len(d.points) == 0 {
		return 0
	}
	return min(d.points[len(d.points)-1].at.Sub(d.points[0].at), d.over)
}

// PerHour is the pace over what is known of the window, up to the last reading.
func (d *Drain) PerHour() cost.Wei {
	out, _ := d.within()
	return cost.PerHour(out, d.Known())
}

// NetPerHour is the pace without what came back.
func (d *Drain) NetPerHour() cost.Wei {
	out, back := d.within()
	return cost.PerHour(out.Minus(back), d.Known())
}

// within is how much went out in what is known of the window, and how much may have come back.
func (d *Drain) within() (out, back cost.Wei) {
	if len(d.points) == 0 {
		return out, back
	}
	last := d.points[len(d.points)-1]
	first := d.by(last.at.Add(-d.Known()))
	return last.out.Minus(first.out), last.back.Minus(first.back)
}

// by is how it was at a time that the points reach over.
func (d *Drain) by(at time.Time) point {
	i := slices.IndexFunc(d.points, func(p point) bool { return !p.at.Before(at) })
	if i <= 0 {
		return d.points[0]
	}
	before, after := d.points[i-1], d.points[i]
	part := func(from, to cost.Wei) cost.Wei {
		return from.Plus(to.Minus(from).Part(uint64(at.Sub(before.at)), uint64(after.at.Sub(before.at))))
	}
	return point{at, part(before.out, after.out), part(before.back, after.back)}
}
