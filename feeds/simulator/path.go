package simulator

import (
	"math"
	"math/rand/v2"
	"time"
)

// The pace of a path, as fractions of the price a second. An answer that is kept to 0.2 % has to be renewed
// some 14 times a minute at this pace, and a relayer that takes two seconds is 0.12 % late.
const (
	meanSpeed = 0.00050
	sway      = 0.2 // the speed stays within this fraction of its mean
)

const billion = 1_000_000_000

// A path is a feed's true price as a function of time since the server's start: a walk up and down between
// two bounds, at a speed that sways. It has no state, so the past is as easy to ask for as the present.
type path struct {
	start  int64   // price at time zero, in units of 1e-8
	reach  float64 // the walk turns at 1-reach and 1+reach
	offset float64 // way already gone at time zero
	speeds [2]wave
}

// A wave is depth·sin(2π·t/period + phase), t in seconds.
type wave struct{ depth, period, phase float64 }

func (w wave) at(t float64) float64 { return w.depth * math.Sin(2*math.Pi*t/w.period+w.phase) }

// integral is the wave summed up from time zero to t.
func (w wave) integral(t float64) float64 {
	k := 2 * math.Pi / w.period
	return w.depth / k * (math.Cos(w.phase) - math.Cos(k*t+w.phase))
}

func newPath(start int64, rng *rand.Rand) path {
	reach := uniform(rng, 0.04, 0.06)
	return path{
		start:  start,
		reach:  reach,
		offset: uniform(rng, 0, 4*reach),
		speeds: [2]wave{
			{depth: 0.6 * sway, period: uniform(rng, 9, 16), phase: uniform(rng, 0, 2*math.Pi)},
			{depth: 0.4 * sway, period: uniform(rng, 22, 45), phase: uniform(rng, 0, 2*math.Pi)},
		},
	}
}

// units is the price at a time since the start, negative for before, in units of 1e-8.
func (p path) units(since time.Duration) int64 {
	ratio := (1 + p.swing(since.Seconds())) / (1 + p.swing(0))
	return scale(p.start, int64(math.Round(ratio*billion)), billion)
}

// swing is how far from the middle of its bounds the walk is, -reach to +reach.
func (p path) swing(t float64) float64 {
	way := t
	for _, w := range p.speeds {
		way += w.integral(t)
	}
	d := math.Mod(p.offset+meanSpeed*way, 4*p.reach)
	if d < 0 {
		d += 4 * p.reach
	}
	if d < 2*p.reach {
		return d - p.reach
	}
	return 3*p.reach - d
}

// A noise is what sets one provider's midpoint apart from the path: two slow waves whose periods no other
// market shares, so that the extremes of two providers seldom meet.
type noise struct{ waves [2]wave }

func newNoise(ppm int64, rng *rand.Rand) noise {
	depth := float64(ppm) / 1e6
	return noise{waves: [2]wave{
		{depth: 0.6 * depth, period: uniform(rng, 9, 14), phase: uniform(rng, 0, 2*math.Pi)},
		{depth: 0.4 * depth, period: uniform(rng, 19, 31), phase: uniform(rng, 0, 2*math.Pi)},
	}}
}

// perBillion is the noise at a time since the start.
func (n noise) perBillion(since time.Duration) int64 {
	t := since.Seconds()
	return int64(math.Round((n.waves[0].at(t) + n.waves[1].at(t)) * billion))
}

func uniform(rng *rand.Rand, low, high float64) float64 { return low + (high-low)*rng.Float64() }

// newRand is a stream of its own for each thing that is drawn, so that one does not move another.
func newRand(seed uint64, names ...string) *rand.Rand {
	const prime = 1099511628211 // FNV-1a
	h := uint64(14695981039346656037)
	for _, name := range names {
		for i := range len(name) {
			h = (h ^ uint64(name[i])) * prime
		}
		h *= prime
	}
	return rand.New(rand.NewPCG(seed, h))
}
