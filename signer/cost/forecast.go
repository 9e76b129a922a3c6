package cost

import (
	"math"
	"time"
)

// Never is how long a wallet lasts that spends nothing.
const Never = time.Duration(math.MaxInt64)

// Lasts is how long a balance does at so much an hour.
func Lasts(balance, perHour Wei) time.Duration {
	if perHour.IsZero() {
		return Never
	}
	seconds := balance.Ratio(3600, perHour, uint64(Never/time.Second))
	return time.Duration(seconds) * time.Second
}

// PerHour is the pace of what was spent in a time.
func PerHour(spent Wei, in time.Duration) Wei {
	if in <= 0 {
		return Wei{}
	}
	return spent.Part(uint64(time.Hour), uint64(in))
}

// Beat is how often a feed must be posted, whatever its price does.
type Beat struct {
	Page  uint16
	Every time.Duration
}

// Least is the least that an hour costs: every page at the pace of its fastest feed, and all in one report where they can
// be, each paying so much for a unit of gas and for a report's data on L1.
func Least(beats []Beat, gas GasModel, perGas, l1Fee Wei) Wei {
	pages := map[uint16]time.Duration{}
	for _, b := range beats {
		if every, ok := pages[b.Page]; b.Every > 0 && (!ok || b.Every < every) {
			pages[b.Page] = b.Every
		}
	}
	if len(pages) == 0 {
		return Wei{}
	}
	fastest, none := Never, gas.Foretold(Shape{})
	page := perGas.Times(gas.Foretold(Shape{Pages: 1}) - none)
	least := Wei{}
	for _, every := range pages {
		fastest = min(fastest, every)
		least = least.Plus(PerHour(page, every))
	}
	return least.Plus(PerHour(perGas.Times(none).Plus(l1Fee), fastest))
}

// Alarm says when a wallet runs low, and not again until it is much worse.
type Alarm struct {
	said time.Duration // what was left when it was said; 0: nothing was
}

// News is what there is to say of a wallet, a closed set.
type News uint8

// The news.
const (
	NoNews News = iota
	Low         // less is left than should be, for the first time or half of what was left when it was last said
	Well        // enough is left again
)

// Judge takes in how long the wallet lasts. It says Well only with a quarter more than enough, so that it does not go on
// and off at the edge.
func (a *Alarm) Judge(left, enough time.Duration) News {
	switch {
	case left < enough && (a.said == 0 || left <= a.said/2 && left < a.said-time.Minute):
		a.said = max(left, time.Second)
		return Low
	case a.said != 0 && left >= enough+enough/4:
		a.said = 0
		return Well
	}
	return NoNews
}

// Floor says when a balance falls below what must not be touched. It needs no pace, and so no time.
type Floor struct {
	below bool // it was said
}

// Judge takes in a balance. A floor of 0 is none. It says Well only with a quarter more, as an [Alarm] does.
func (f *Floor) Judge(balance, floor Wei) News {
	switch {
	case !f.below && balance.Less(floor):
		f.below = true
		return Low
	case f.below && !balance.Less(floor.Part(5, 4)):
		f.below = false
		return Well
	}
	return NoNews
}
