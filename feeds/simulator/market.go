package simulator

import (
	"math/rand/v2"
	"time"
)

// A market is one feed at one provider: a book that follows the path, and the trades in it.
type market struct {
	feed    string
	every   time.Duration
	path    path
	shifts  *shifts // shared by all markets
	noise   noise
	started time.Time // what the path counts from
	rng     *rand.Rand
	next    time.Time // when it moves again

	now    view // as it stands
	ticked view // as it stood at the last trade; what the last ticker said
}

// A view is a market at one moment. Views are never changed, so whoever holds one may keep it.
type view struct {
	symbol   string
	decimals int
	book     book
	number   uint64    // counts the market's moves
	made     time.Time // when the market moved here, by an honest clock
	honest   bool      // neither a lie nor old
	traded   bool      // this move came with a trade
	trade    trade
	sequence uint64
	day      day
}

type trade struct {
	id    uint64
	price int64 // ticks
	size  int64 // units of 1e-8
	buy   bool  // the taker bought
	at    time.Time
}

// A day is what tickers say about the last 24 hours; prices in ticks, volumes in units of 1e-8.
type day struct {
	open, low, high int64
	volume, month   int64
	trades          uint64
}

func newMarket(f Feed, p Provider, cfg Config, truth *Truth) *market {
	start, err := parseUnits(f.Start, Decimals)
	if err != nil {
		panic("simulator: market of an unchecked config: " + err.Error())
	}
	spec := f.market(p)
	rng := newRand(cfg.Seed, "market", string(p), f.Name)
	m := &market{
		feed:    f.Name,
		every:   cfg.Every,
		path:    newPath(start, newRand(cfg.Seed, "path", f.Name)),
		noise:   newNoise(cfg.NoisePPM, newRand(cfg.Seed, "noise", string(p), f.Name)),
		shifts:  truth.shifts,
		started: truth.started,
		rng:     rng,
	}
	if f.Every > 0 {
		m.every = f.Every
	}
	open := start / pow10(Decimals-spec.Decimals)
	m.now = view{
		symbol:   spec.Symbol,
		decimals: spec.Decimals,
		sequence: 120_000_000_000 + rng.Uint64N(20_000_000_000),
		trade:    trade{id: 900_000_000 + rng.Uint64N(200_000_000)},
		day: day{
			open: open, low: open, high: open,
			volume: 1_000_000_000_000 + rng.Int64N(500_000_000_000),
			month:  30_000_000_000_000 + rng.Int64N(9_000_000_000_000),
			trades: 20_000 + rng.Uint64N(30_000),
		},
	}
	m.now = m.traded(m.placed(m.now, m.started, 0), m.started)
	m.ticked = m.now
	m.next = m.started.Add(m.pause())
	return m
}

// pause is the time to the next move: two to four thirds of the mean.
func (m *market) pause() time.Duration {
	return m.every*2/3 + time.Duration(m.rng.Int64N(int64(m.every)*2/3+1))
}

// move takes the market to where it stands at a time, with a lie of so many ppm on its prices. stamp is the
// time that goes out with it, apart from at because Coinbase dates a batch by its grid.
func (m *market) move(at, stamp time.Time, lie int64) {
	v := m.placed(m.now, at, lie)
	v.made = stamp
	v.number++
	v.sequence += 1 + m.rng.Uint64N(300) // the product's full feed, of which our channels show a part
	v.traded = false
	if m.rng.IntN(2) == 0 {
		v = m.traded(v, stamp.Add(-time.Duration(m.rng.IntN(40_000))*time.Microsecond))
		m.ticked = v
	}
	m.now = v
	m.next = at.Add(m.pause())
}

// placed is v with its book around the price of a time.
func (m *market) placed(v view, at time.Time, lie int64) view {
	tick := pow10(Decimals - v.decimals)
	since := at.Sub(m.started)
	mid := m.shifts.applied(m.path.units(since), at)
	mid += scale(mid, m.noise.perBillion(since), billion)
	mid += scale(mid, lie, 1_000_000)
	half := scale(mid, 30+m.rng.Int64N(60), 1_000_000) // a spread of 0.6 to 1.8 bps
	bid := (mid - half) / tick
	ask := max((mid+half)/tick, bid+1)
	v.book = v.book.moved(bid, ask, m.rng)
	v.made = at
	v.honest = lie == 0
	v.day.low = min(v.day.low, bid)
	v.day.high = max(v.day.high, ask)
	return v
}

// traded is v after a trade at its best bid or ask.
func (m *market) traded(v view, at time.Time) view {
	buy := m.rng.IntN(2) == 0
	best := v.book.bids[0]
	if buy {
		best = v.book.asks[0]
	}
	size := 1 + m.rng.Int64N(best.size)
	v.traded = true
	v.trade = trade{id: v.trade.id + 1 + m.rng.Uint64N(3), price: best.price, size: size, buy: buy, at: at}
	v.day.volume += size
	v.day.month += size
	v.day.trades++
	return v
}

// past is the market as it stood an age ago, prices, times and all. Its number is the present one's, as it is
// told in its place.
func (m *market) past(age time.Duration, lie int64) view {
	at := m.now.made.Add(-age)
	v := m.now
	v.book = book{}
	v = m.placed(v, at, lie)
	v = m.traded(v, at)
	v.honest = false
	return v
}

// quote is what a reader learns from v at a provider whose clock is off by skew.
func (v view) quote(skew time.Duration) Quote {
	tick := pow10(Decimals - v.decimals)
	return Quote{
		Stated: v.made.Add(skew).Truncate(time.Microsecond), // as precise as the wire
		Bid:    uint64(v.book.bids[0].price * tick),
		Ask:    uint64(v.book.asks[0].price * tick),
		Honest: v.honest,
		number: v.number,
	}
}
