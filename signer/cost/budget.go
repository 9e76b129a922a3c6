package cost

import (
	"fmt"
	"time"

	"twofold/price"
)

// Stretch is how far the budget has moved every trigger deviation from the config's value towards the chain's promise, in
// thousandths of the way.
type Stretch uint32

// Full is at the promise. There is nothing beyond.
const Full Stretch = whole

// String is the stretch in percent.
func (s Stretch) String() string { return fmt.Sprintf("%d%%", s/10) }

// Of is the trigger that takes the place of the config's: never below it, and never beyond the promise.
func (s Stretch) Of(trigger, promise price.PPM) price.PPM {
	if trigger >= promise {
		return trigger
	}
	return trigger + price.PPM(uint64(promise-trigger)*uint64(min(s, Full))/whole)
}

const (
	// stretchFrom is the part of what may be spent by now, in thousandths, from which on triggers move. At all of it they
	// are at the promise: a budget that began to act only once it was spent would be missed every day.
	stretchFrom = 750
	// stretchStep is the least that triggers move by, and perStep how much more spent it takes.
	stretchStep Stretch = 100
	perStep             = (whole - stretchFrom) / (whole / int64(stretchStep))
)

// Budget is a day's spend turned into a Stretch. It widens at once, since a fee that has risen a hundredfold spends a day's
// money in minutes, and gives back slowly and only what is surely free: so it cannot flicker.
//
// The day is that before now, not the calendar's: at midnight nobody gets anything, and what a quiet night saved is there
// for the morning's market.
type Budget struct {
	stretch Stretch
	moved   time.Time
}

// Judge is the stretch after so much was spent of so much that might have been by now. It gives back one step at a time,
// with easeEvery in between, and only where the spend asks for two steps less: for the last one, for less than nothing.
func (b *Budget) Judge(now time.Time, spent, allowed Wei, easeEvery time.Duration) Stretch {
	used := int64(spent.Ratio(whole, allowed, whole))
	asked, steps := (used-stretchFrom)/perStep, int64(b.stretch/stretchStep)
	switch {
	case asked > steps:
		b.stretch, b.moved = Stretch(asked)*stretchStep, now
	case steps > 0 && asked <= steps-2 && now.Sub(b.moved) >= easeEvery:
		b.stretch, b.moved = b.stretch-stretchStep, now
	}
	return b.stretch
}

// Allowed is how much of a day's budget may have been spent after a process knows so much of that day. headStart is what
// it may spend beyond the pace, so that the first post after a start is not too much already.
func Allowed(budget Wei, known, day, headStart time.Duration) Wei {
	return budget.Part(uint64(min(known+headStart, day)), uint64(day))
}
