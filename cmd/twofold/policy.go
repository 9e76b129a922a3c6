package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"twofold/config"
	"twofold/contracts/owner"
	"twofold/price"
)

// policyResult is a policy in JSON: ratios in ppm, times in seconds.
type policyResult struct {
	Heartbeat     int64     `json:"heartbeat"`
	Deviation     price.PPM `json:"deviation"`
	MaxDivergence price.PPM `json:"maxDivergence"`
	MaxJump       price.PPM `json:"maxJump"`
	JumpConfirm   int64     `json:"jumpConfirm"`
}

func newPolicyResult(p price.Policy) policyResult {
	whole := func(d time.Duration) int64 { return int64(d / time.Second) }
	return policyResult{whole(p.Heartbeat), p.Deviation, p.MaxDivergence, p.MaxJump, whole(p.JumpConfirm)}
}

// policiesResult is what `policy show --json` prints.
type policiesResult struct {
	Feed     string        `json:"feed"`
	ID       price.FeedID  `json:"id"`
	Policy   policyResult  `json:"policy"`
	Proposed *policyResult `json:"proposed,omitempty"`
	ReadyAt  owner.Instant `json:"readyAt"` // of what is proposed; 0: nothing is
	Until    owner.Instant `json:"until"`   // it can be applied
	Config   *policyResult `json:"config,omitempty"`
}

// policyFlags say a policy, or a part of one.
type policyFlags struct{ said price.Policy }

func (f *policyFlags) add(cmd *cobra.Command) {
	set := cmd.Flags()
	set.Var((*ppmValue)(&f.said.MaxDivergence), "max-divergence", "how far apart the sides may be")
	set.Var((*ppmValue)(&f.said.Deviation), "deviation", "how far the price may be from the answer before a new one is due")
	set.DurationVar(&f.said.Heartbeat, "heartbeat", 0, "how long the feed may go without a new answer, such as 300s")
	set.Var((*ppmValue)(&f.said.MaxJump), "max-jump", "a change beyond it is held")
	set.DurationVar(&f.said.JumpConfirm, "jump-confirm", 0, "until it has stood so long, such as 60s")
}

// onto is a policy with what was said in place of its own, and whether anything was.
func (f *policyFlags) onto(cmd *cobra.Command, p price.Policy) (_ price.Policy, said bool) {
	for name, take := range map[string]func(){
		"max-divergence": func() { p.MaxDivergence = f.said.MaxDivergence }, "deviation": func() { p.Deviation = f.said.Deviation },
		"heartbeat": func() { p.Heartbeat = f.said.Heartbeat }, "max-jump": func() { p.MaxJump = f.said.MaxJump },
		"jump-confirm": func() { p.JumpConfirm = f.said.JumpConfirm },
	} {
		if cmd.Flags().Changed(name) {
			said = true
			take()
		}
	}
	return p, said
}

// ppmValue is a flag with a ratio.
type ppmValue price.PPM

func (v *ppmValue) Set(text string) error {
	p, err := price.ParsePPM(text)
	*v = ppmValue(p)
	return err
}

// String is empty for 0, which is no ratio that a policy could have: help then shows no default.
func (v *ppmValue) String() string {
	if *v == 0 {
		return ""
	}
	return price.PPM(*v).String()
}

// Type is what help calls it.
func (v *ppmValue) Type() string { return "ratio" }

func newPolicyCommand(shared *sharedFlags) *cobra.Command {
	return group("policy", "Show what a feed promises, and change it",
		newPolicyShowCommand(shared), newPolicySetCommand(shared), newPolicyApplyCommand(shared), newPolicyVetoCommand(shared))
}

func newPolicyShowCommand(shared *sharedFlags) *cobra.Command {
	return newShowCommand(shared, showing{
		use: "show FEED", short: "Show a feed's policy: on chain, proposed, in the config",
		example: "  twofold policy show ETH/USD",
		args:    exactly(1, "one feed, such as ETH/USD, or its id"),
		show: func(o *office, args []string) (any, func(io.Writer), error) {
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, nil, err
			}
			result := policiesResult{Feed: f.Name, ID: f.ID, Policy: newPolicyResult(f.Policy), ReadyAt: f.Proposed.ReadyAt, Until: f.Proposed.Until()}
			columns := [3][]owner.Field{owner.PolicyFields(f.Policy)}
			header := []string{"FIELD", "ON CHAIN", "PROPOSED", "CONFIG"}
			if f.Proposed.Waits() {
				p := newPolicyResult(f.Proposed.What)
				result.Proposed, columns[1] = &p, owner.PolicyFields(f.Proposed.What)
			}
			if in := o.configFeed(f.Name); in != nil {
				p := newPolicyResult(in.Policy)
				result.Config, columns[2] = &p, owner.PolicyFields(in.Policy)
			}
			return result, func(w io.Writer) {
				fmt.Fprintf(w, "%s, %s; readers: %s\n\n", f.Title(), o.state.Standing(f), o.state.Readers(f))
				rows := [][]string{header}
				for i, field := range columns[0] {
					row := []string{field.Name, field.Value, "-", "-"}
					for c := 1; c < len(columns); c++ {
						if columns[c] != nil {
							row[c+1] = columns[c][i].Value
						}
					}
					rows = append(rows, row)
				}
				writeTable(w, rows)
				if f.Proposed.Waits() {
					fmt.Fprintf(w, "\nwhat is proposed can be applied from %v to %v\n", f.Proposed.ReadyAt, f.Proposed.Until())
				}
			}, nil
		},
	})
}

func newPolicySetCommand(shared *sharedFlags) *cobra.Command {
	act := actFlags{shared: shared}
	var terms policyFlags
	var fromConfig bool
	cmd := &cobra.Command{
		Use:   "set FEED",
		Short: "Tighten a feed's policy at once, or propose a looser one",
		Long: `Change what a feed promises. What is not said stays as it is on chain, or as the config has it with --from-config.

What only tightens counts at once. What loosens anything (a longer heartbeat, a wider deviation or divergence, a larger
jump, a shorter time to confirm one) is proposed as a whole and waits for the delay; the guardian can veto it meanwhile.`,
		Example: "  twofold policy set ETH/USD --max-divergence 0.4%\n  twofold policy set ETH/USD --from-config --calldata",
		Args:    exactly(1, "one feed, such as ETH/USD, or its id"),
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return act.run(cmd, func(o *office) (*owner.Action, error) {
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, err
			}
			base := f.Policy
			if fromConfig {
				in := o.configFeed(f.Name)
				if in == nil {
					return nil, fmt.Errorf("%s is not in %s: leave out --from-config", f.Name, o.cfg.File())
				}
				base = in.Policy
			}
			next, said := terms.onto(cmd, base)
			if !said && !fromConfig {
				return nil, errors.New("say what to change, such as --max-divergence 0.4%, or --from-config")
			}
			a, err := o.state.SetPolicy(f, next)
			if err == nil {
				o.comparePolicy(a, f.Name, next)
			}
			return a, err
		})
	}
	act.add(cmd)
	terms.add(cmd)
	cmd.Flags().BoolVar(&fromConfig, "from-config", false, "start from the config's policy instead of the chain's")
	return cmd
}

func newPolicyApplyCommand(shared *sharedFlags) *cobra.Command {
	return newActCommand(shared, acting{
		use: "apply FEED", short: "Put a proposed policy in place, once the delay is over",
		long:    "Put the proposed policy of a feed in place. Anyone may, for 14 days from the end of the delay.",
		example: "  twofold policy apply ETH/USD --send",
		args:    exactly(1, "one feed, such as ETH/USD, or its id"),
		build: func(o *office, args []string) (*owner.Action, error) {
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, err
			}
			a := o.state.ApplyPolicy(f)
			if f.Proposed.Waits() {
				o.comparePolicy(a, f.Name, f.Proposed.What)
			}
			return a, nil
		},
	})
}

func newPolicyVetoCommand(shared *sharedFlags) *cobra.Command {
	return newActCommand(shared, acting{
		use: "veto FEED", short: "Drop a proposed policy, as owner or guardian",
		long:    "Drop the proposed policy of a feed. The owner may, and the guardian.",
		example: "  twofold policy veto ETH/USD --send --keystore guardian.json --passphrase-file guardian.pass",
		args:    exactly(1, "one feed, such as ETH/USD, or its id"),
		build: func(o *office, args []string) (*owner.Action, error) {
			f, err := o.state.Feed(args[0])
			if err != nil {
				return nil, err
			}
			return o.state.VetoPolicy(f), nil
		},
	})
}

// configFeed is the config's feed of a name, or nil.
func (o *office) configFeed(name string) *config.Feed {
	for i := range o.cfg.Feeds {
		if o.cfg.Feeds[i].Name == name {
			return &o.cfg.Feeds[i]
		}
	}
	return nil
}

// comparePolicy warns where the config would not fit a policy.
func (o *office) comparePolicy(a *owner.Action, name string, next price.Policy) {
	f := o.configFeed(name)
	if f == nil {
		o.warn(a, "%s is not in %s: nobody here posts it", name, o.cfg.File())
		return
	}
	if f.Policy != next {
		o.warn(a, "%s would still say otherwise of %s (%s): update it", o.cfg.File(), name, owner.Changes(next, f.Policy))
	}
	if f.Trigger.Deviation > next.Deviation || f.Trigger.Heartbeat > next.Heartbeat {
		o.warn(a, "the trigger of %s in %s is looser than that: tighten it", name, o.cfg.File())
	}
}

func (o *scene) warn(a *owner.Action, format string, args ...any) {
	a.Warnings = append(a.Warnings, fmt.Sprintf(format, args...))
}
