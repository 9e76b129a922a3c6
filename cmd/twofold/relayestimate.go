package main

import (
	"fmt"
	"io"
	"math"
	"math/big"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"twofold/app"
	"twofold/relay"
	"twofold/signer/cost"
)

// mostDays is how far back an estimate looks at most.
const mostDays = 30

func newRelayEstimateCommand(shared *sharedFlags) *cobra.Command {
	var asJSON bool
	var days int
	cmd := &cobra.Command{
		Use:   "estimate",
		Short: "Estimate what keeping the mirror will cost",
		Long: `Estimate, before it costs anything, what ` + "`twofold relay`" + ` with this config would spend. There need be no mirror yet. It reads
both chains, sends nothing, and opens no key.

At L1's newest block every feed of relay.feeds is proven as the relay would; of the last --days all rounds that its aggregator
announced are read, and gone through by the rule that the relay decides by, deviation, heartbeat and all, block by block. What is
due in one block is one checkpoint and one proof. Each such proof has the size that it has now, uses the gas that its nodes ask
for, and is paid for at the L2's base fee of now with posting.tip, and for its bytes as the L2's GasPriceOracle says of them.

So it is right as long as markets and fees stay as they were. A feed that cannot be proven is left out, with the reason. At depth
safe or finalized it is too much, for a proof that a later one has overtaken is spared. Of several relays of one mirror it is what
they spend together.

L1's endpoint must give events (eth_getLogs), which are asked for in smaller parts where it gives no more at once, and proofs of its
newest block (eth_getProof). Reading a month takes minutes.`,
		Example: "  twofold relay estimate\n  twofold relay estimate --days 7 --json",
		Args:    exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if days < 1 || days > mostDays {
				return &usageError{fmt.Errorf("--days %d: write a number from 1 to %d", days, mostDays)}
			}
			found, err := estimateRelay(cmd, shared, days)
			if err != nil {
				return err
			}
			result := newRelayEstimate(found)
			if asJSON {
				return printJSON(cmd.OutOrStdout(), result)
			}
			var text strings.Builder
			result.show(&text)
			_, err = io.WriteString(cmd.OutOrStdout(), text.String())
			return err
		},
	}
	cmd.Flags().IntVar(&days, "days", 1, "how many days of L1 to go through")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func estimateRelay(cmd *cobra.Command, shared *sharedFlags, days int) (*app.RelayCost, error) {
	cfg, err := shared.loadMirror(cmd.ErrOrStderr())
	if err != nil {
		return nil, err
	}
	return app.EstimateRelay(cmd.Context(), cfg, app.EstimateOptions{
		Log: newLog(cfg, cmd.ErrOrStderr()), Over: time.Duration(days) * 24 * time.Hour,
		Progress: func(text string) { fmt.Fprintln(cmd.ErrOrStderr(), text) },
	})
}

// relayEstimate is what --json prints. Amounts are in wei, times in Unix seconds.
type relayEstimate struct {
	L1          l1Span              `json:"l1"`
	Origin      uint64              `json:"origin"`           // the L1 block that the L2 knows
	Mirror      string              `json:"mirror,omitempty"` // none: there is none yet
	PerGas      string              `json:"perGas"`
	Feeds       []relayFeedEstimate `json:"feeds"`
	Checkpoints relaySent           `json:"checkpoints"`
	Proofs      relaySent           `json:"proofs"`
	PerDay      relaySpend          `json:"perDay"`
	PerMonth    relaySpend          `json:"perMonth"` // of 30 days
	Wallet      *relayWallet        `json:"wallet,omitempty"`
}

type l1Span struct {
	From    uint64 `json:"from"` // behind this block
	To      uint64 `json:"to"`
	At      int64  `json:"at"` // of the last block
	Seconds int64  `json:"seconds"`
}

type relayFeedEstimate struct {
	Name       string  `json:"name"`
	Proxy      string  `json:"proxy"`
	Aggregator string  `json:"aggregator"`
	Type       string  `json:"type"`
	Left       string  `json:"left,omitempty"` // why it is not in the estimate
	Why        string  `json:"why,omitempty"`
	Nodes      int     `json:"nodes"` // of a proof of it alone
	Bytes      int     `json:"bytes"`
	Gas        uint64  `json:"gas"`
	Rounds     float64 `json:"roundsPerDay"`
	Proofs     float64 `json:"proofsPerDay"`
	Moved      float64 `json:"movedPerDay"`
	Heartbeats float64 `json:"heartbeatsPerDay"`
}

type relaySent struct {
	PerDay float64 `json:"perDay"`
	Gas    uint64  `json:"gasPerDay"`
	relaySpend
}

// relaySpend is what is paid on the L2 for gas, and for data on L1.
type relaySpend struct {
	L2    wei `json:"l2"`
	L1    wei `json:"l1"`
	Total wei `json:"total"`
}

// wei is an amount that JSON has in wei.
type wei struct{ cost.Wei }

// MarshalText is the amount's digits.
func (w wei) MarshalText() ([]byte, error) { return []byte(w.Digits()), nil } //nolint:unparam // as encoding.TextMarshaler has it

// String is the amount in ether, to a millionth of a millionth.
func (w wei) String() string {
	whole, rest, _ := strings.Cut(w.Wei.String(), ".")
	rest = strings.TrimRight(rest[:min(len(rest), 12)], "0")
	if rest == "" {
		return whole
	}
	return whole + "." + rest
}

func spend(l2, l1 cost.Wei) relaySpend { return relaySpend{wei{l2}, wei{l1}, wei{l2.Plus(l1)}} }

func (s relaySpend) times(n uint64) relaySpend { return spend(s.L2.Times(n), s.L1.Times(n)) }

type relayWallet struct {
	Address string `json:"address"`
	Balance wei    `json:"balance"`
	Lasts   *int64 `json:"lastsSeconds"` // null: nothing is spent
}

const (
	day   = 24 * time.Hour
	month = 30 // days
)

func newRelayEstimate(c *app.RelayCost) relayEstimate {
	lasts := c.Lasts()
	daily := func(n int) float64 { return math.Round(10*float64(n)*float64(day)/float64(lasts)) / 10 }
	sent := func(s relay.Sent) relaySent {
		part := func(n *big.Int) cost.Wei { return cost.FromBig(n).Part(uint64(day), uint64(lasts)) }
		gas := part(new(big.Int).SetUint64(s.Gas)).Big().Uint64()
		return relaySent{daily(s.Transactions), gas, spend(part(s.L2), part(s.L1))}
	}
	r := relayEstimate{
		L1: l1Span{c.From.Number, c.To.Number, c.To.Time.Unix(), int64(lasts / time.Second)}, Origin: c.Origin.Block,
		PerGas: c.PerGas.String(), Feeds: []relayFeedEstimate{}, Checkpoints: sent(c.Checkpoints), Proofs: sent(c.Proofs),
	}
	if c.Mirror != (common.Address{}) {
		r.Mirror = c.Mirror.Hex()
	}
	for i := range c.Feeds {
		f := &c.Feeds[i]
		estimate := relayFeedEstimate{
			Name: f.Name, Proxy: f.Proxy.Hex(), Aggregator: f.Aggregator.Hex(), Type: f.Kind, Nodes: f.Nodes, Bytes: f.Bytes, Gas: f.Gas,
			Rounds: daily(f.Rounds), Proofs: daily(f.Proofs()), Moved: daily(f.Moved), Heartbeats: daily(f.Heartbeats),
		}
		if f.Left != relay.Provable {
			estimate.Left, estimate.Why = f.Left.String(), f.Why
		}
		r.Feeds = append(r.Feeds, estimate)
	}
	r.PerDay = spend(r.Checkpoints.L2.Plus(r.Proofs.L2.Wei), r.Checkpoints.L1.Plus(r.Proofs.L1.Wei))
	r.PerMonth = r.PerDay.times(month)
	if c.Wallet != (common.Address{}) {
		r.Wallet = &relayWallet{Address: c.Wallet.Hex(), Balance: wei{c.Balance}}
		if left := cost.Lasts(c.Balance, r.PerDay.Total.Part(1, 24)); left != cost.Never {
			seconds := int64(left / time.Second)
			r.Wallet.Lasts = &seconds
		}
	}
	return r
}

func (r relayEstimate) show(w io.Writer) {
	fmt.Fprintf(w, "L1 blocks %d to %d (%v), of which the L2 knows %d; %s wei for a unit of gas\n\n",
		r.L1.From+1, r.L1.To, time.Duration(r.L1.Seconds)*time.Second, r.Origin, r.PerGas)
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	fmt.Fprintln(t, "feed\trounds a day\tproofs a day\tmoved\theartbeat\tgas of one\tbytes\tnodes\taggregator")
	for _, f := range r.Feeds {
		if f.Left == "" {
			fmt.Fprintf(t, "%s\t%g\t%g\t%g\t%g\t%d\t%d\t%d\t%s\n", f.Name, f.Rounds, f.Proofs, f.Moved, f.Heartbeats, f.Gas, f.Bytes, f.Nodes, f.Type)
		}
	}
	_ = t.Flush() // a strings.Builder takes everything
	for _, f := range r.Feeds {
		if f.Left != "" {
			fmt.Fprintf(w, "left out: %s: %s\n", f.Name, f.Why)
		}
	}
	fmt.Fprintln(w)
	t = tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	fmt.Fprintln(t, "\ta day\tgas\tether for gas\tether for data on L1\tether")
	row := func(what string, s relaySent) {
		fmt.Fprintf(t, "%s\t%g\t%d\t%v\t%v\t%v\n", what, s.PerDay, s.Gas, s.L2, s.L1, s.Total)
	}
	row("checkpoints", r.Checkpoints)
	row("proofs", r.Proofs)
	fmt.Fprintf(t, "a day\t\t%d\t%v\t%v\t%v\n", r.Checkpoints.Gas+r.Proofs.Gas, r.PerDay.L2, r.PerDay.L1, r.PerDay.Total)
	fmt.Fprintf(t, "a month\t\t\t%v\t%v\t%v\n", r.PerMonth.L2, r.PerMonth.L1, r.PerMonth.Total)
	_ = t.Flush()
	r.showWallet(w)
}

func (r relayEstimate) showWallet(w io.Writer) {
	switch {
	case r.Wallet == nil:
	case r.Wallet.Lasts == nil:
		fmt.Fprintf(w, "\nrelay.wallet %s has %v ether\n", r.Wallet.Address, r.Wallet.Balance)
	default:
		lasts := time.Duration(*r.Wallet.Lasts) * time.Second
		fmt.Fprintf(w, "\nrelay.wallet %s has %v ether, which last %.1f days\n", r.Wallet.Address, r.Wallet.Balance, lasts.Hours()/24)
	}
}
