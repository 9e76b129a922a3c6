package main

import (
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/spf13/pflag"

	"twofold/feeds/simulator"
)

const long = `A development chain that mines each second, two providers, and the relayer between them, in one process.

The providers are simulated, on prices that move by a few per cent an hour, unless --live asks the real ones. On a
terminal there is a table; Ctrl-C ends the demo, and a summary says how the feeds did. The summary's figures are an
auditor's, who reads the chain's events and knows what the simulated providers said, and asks the relayer nothing.

The dashboard is at the address that is printed first. It has switches that make a provider lie or fall silent, the
market jump, or the chain stop, for a minute each. With --live there are none.

  demo --fault 'kraken:lie(5%)@10s+15s'        one provider is 5 % off for 15 s: the feeds stop, and say so on chain
  demo --fault 'coinbase:drop@10s+15s'         one provider is gone
  demo --for 60s --json                        for machines: the first line says where things are, the last the figures

A fault is PROVIDER:KIND[(ARG)]@START+LENGTH. PROVIDER is coinbase or kraken. KIND is one of
  silent     takes connections, then sends nothing        lie(5%)   quotes times 1.05 (or 60bps, or -5%)
  dead       beats, and has no quotes                     skew(3s)  its clock is 3 s ahead (or -3s, behind)
  drop       cuts connections and refuses new ones        stale     a subscription's first quote is 107 s old
  garbage    half of its frames are noise                 reorder   frames overtake each other
START and --for count from when the relayer is ready: every feed has its first answer on chain.`

// flags are as they were typed.
type flags struct {
	length time.Duration
	json   bool
	live   bool
	faults []string
	seed   uint64
	listen string
}

func (f *flags) add(set *pflag.FlagSet) {
	set.DurationVar(&f.length, "for", 0, "how long to run, such as 60s; until Ctrl-C unless set")
	set.BoolVar(&f.json, "json", false, "print two lines of JSON, where things are and the figures, and nothing else")
	set.BoolVar(&f.live, "live", false, "listen to the real Coinbase and Kraken instead of the simulator")
	set.StringArrayVar(&f.faults, "fault", nil, "a provider's fault, as 'PROVIDER:KIND[(ARG)]@START+LENGTH'; may be repeated")
	set.Uint64Var(&f.seed, "seed", 1, "of the simulated markets: the same seed makes the same prices")
	set.StringVar(&f.listen, "listen", "127.0.0.1:0", "where the dashboard, its API and the metrics are served; port 0 takes a free one")
}

// options are the flags as they are meant.
type options struct {
	flags
	schedule []simulator.ScheduledFault
}

func (f flags) options() (options, error) {
	o := options{flags: f}
	if f.length < 0 {
		return o, fmt.Errorf("--for %v: must be above 0s", f.length)
	}
	if _, _, err := net.SplitHostPort(f.listen); err != nil {
		return o, fmt.Errorf("--listen %q: must be host:port, such as 127.0.0.1:8080", f.listen)
	}
	if f.live && len(f.faults) > 0 {
		return o, errors.New("--fault needs the simulator: leave out --live")
	}
	for _, text := range f.faults {
		fault, err := simulator.ParseScheduledFault(text)
		if err != nil {
			return o, fmt.Errorf("--fault: %w", err)
		}
		o.schedule = append(o.schedule, fault)
	}
	return o, nil
}
