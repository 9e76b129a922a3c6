package trial

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// usual is how long a fault lasts that may be of any length: longer than it takes to call a side missing.
const usual = 12 * time.Second

// Catalogue is every fault.
func Catalogue() []Fault {
	return slices.Concat(chainFaults(), endpointFaults(), ownerFaults(), providerFaults(), networkFaults())
}

// Anytime is every fault that can happen to a relayer while it runs, again and again.
func Anytime() []Fault {
	return slices.DeleteFunc(Catalogue(), func(f Fault) bool { return f.Off != 0 })
}

// providerFaults are the simulator's, one provider each: package integration plays each with both.
func providerFaults() []Fault {
	var all []Fault
	for i, text := range []string{"silent", "dead", "drop", "garbage", "stale", "reorder", "skew(4s)", "skew(-8s)", "lie(5%)"} {
		provider := simulator.Providers()[i%2]
		fault, err := simulator.ParseFault(text)
		if err != nil {
			panic(err) // of our own list
		}
		all = append(all, Fault{
			Name: fmt.Sprintf("%s: %s", provider, text), Length: usual, place: feedside, felt: harmless,
			play: func(ctx context.Context, b *Bench, length time.Duration) error {
				return misbehave(ctx, b, simulator.ScheduledFault{Provider: provider, Fault: fault, Length: length})
			},
		})
	}
	return all
}

// misbehave plays a provider's fault. One of the first quote after a subscription needs a new one: the connection is cut.
func misbehave(ctx context.Context, b *Bench, s simulator.ScheduledFault) error {
	schedule := []simulator.ScheduledFault{s}
	if s.Fault.Kind == simulator.Stale {
		schedule = append(schedule, simulator.ScheduledFault{
			Provider: s.Provider, Fault: simulator.Fault{Kind: simulator.Drop}, Start: s.Length / 4, Length: s.Length / 12,
		})
	}
	return b.Market.Play(ctx, schedule)
}

// The toxics. Rates are far below what each connection carries.
var (
	latency   = rig.Toxic{Type: "latency", Stream: "downstream", Attributes: map[string]int{"latency": 1_000, "jitter": 500}} // milliseconds
	bandwidth = rig.Toxic{Type: "bandwidth", Stream: "downstream", Attributes: map[string]int{"rate": 2}}                     // KB a second
	reset     = rig.Toxic{Type: "reset_peer", Stream: "downstream", Attributes: map[string]int{"timeout": 50}}                // milliseconds
	swallow   = rig.Toxic{Type: "timeout", Stream: "downstream", Attributes: map[string]int{"timeout": 0}}                    // for ever
)

// networkFaults break the ways to the chain and to the providers.
func networkFaults() []Fault {
	return []Fault{
		broken("slow", latency, rpc),
		broken("narrow", bandwidth, rpc),
		broken("reset", reset, rpc),
		broken("swallowed", swallow, rpc),
		down(rpc),
		broken("slow", latency, coinbase),
		broken("narrow", bandwidth, kraken),
		broken("reset", reset, coinbase),
		broken("swallowed", swallow, kraken),
		broken("swallowed", swallow, rpc, coinbase, kraken),
		down(coinbase, kraken),
	}
}

// broken is a fault of links that a toxic breaks.
func broken(how string, toxic rig.Toxic, ends ...end) Fault {
	return Fault{Name: named(how, ends), Length: usual, place: towards(ends), felt: harmless, play: func(ctx context.Context, b *Bench, length time.Duration) (err error) {
		for _, link := range b.all(ends) {
			mend, broke := link.Break(toxic)
			if broke != nil {
				return broke
			}
			defer func() { err = errors.Join(err, mend(ctx)) }()
		}
		rig.Pause(ctx, length)
		return ctx.Err()
	}}
}

// down is a fault of links that refuse connections.
func down(ends ...end) Fault {
	return Fault{Name: named("refused", ends), Length: usual, place: towards(ends), felt: harmless, play: func(ctx context.Context, b *Bench, length time.Duration) (err error) {
		for _, link := range b.all(ends) {
			up := link.Down()
			defer func() { err = errors.Join(err, up()) }()
		}
		rig.Pause(ctx, length)
		return ctx.Err()
	}}
}

// all are the links to some ends: every line, where the chain is one.
func (b *Bench) all(ends []end) (links []*rig.Link) {
	for _, e := range ends {
		links = append(links, b.links[e]...)
	}
	return links
}

// towards is the place of a fault of such ends.
func towards(ends []end) place {
	switch inner := slices.Contains(ends, rpc); {
	case inner && len(ends) > 1:
		return alone
	case inner:
		return chainside
	default:
		return feedside
	}
}

func named(how string, ends []end) string {
	name := "network: " + how + ":"
	for _, e := range ends {
		name += " " + string(e)
	}
	return name
}
