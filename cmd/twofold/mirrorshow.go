package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"twofold/contracts/deploy"
	"twofold/contracts/owner"
	"twofold/signer/txmgr"
)

// mirrorResult is what `mirror show --json` prints, and `mirror feed check --json`. Times are Unix seconds.
type mirrorResult struct {
	Mirror   string               `json:"mirror"`
	ChainID  uint64               `json:"chainId"`
	Block    uint64               `json:"block"`
	Owner    string               `json:"owner"`
	Guardian string               `json:"guardian,omitempty"`
	Proposed *proposedGuardian    `json:"proposedGuardian,omitempty"`
	Delay    owner.Instant        `json:"delay"`
	MaxLag   uint64               `json:"maxLag"` // L1 blocks
	Feeds    []mirroredResult     `json:"feeds"`
	Layouts  []mirrorLayoutResult `json:"layouts"`   // of the aggregators behind the feeds now
	Differs  []string             `json:"different"` // from what L1 says, or not to be known
}

type proposedGuardian struct {
	Guardian string        `json:"guardian"`
	ReadyAt  owner.Instant `json:"readyAt"`
}

type mirroredResult struct {
	Name        string        `json:"name"`
	Proxy       string        `json:"proxy"`
	Description string        `json:"description"` // of what is proposed where it is not mirrored yet, as decimals
	Decimals    uint8         `json:"decimals"`
	Status      string        `json:"status"`
	Readers     string        `json:"readers"`
	RoundID     string        `json:"roundId,omitempty"` // in decimal digits, as Answer
	Answer      string        `json:"answer,omitempty"`
	UpdatedAt   owner.Instant `json:"updatedAt,omitempty"`
	ProvenAt    owner.Instant `json:"provenAt,omitempty"`
	L1Block     uint64        `json:"l1Block,omitempty"`
	ReadyAt     owner.Instant `json:"readyAt,omitempty"` // of what is proposed
	Until       owner.Instant `json:"until,omitempty"`   // it can be applied
}

type mirrorLayoutResult struct {
	Aggregator string        `json:"aggregator"`
	Feed       string        `json:"feed"`
	Known      bool          `json:"known"`
	ReadyAt    owner.Instant `json:"readyAt,omitempty"` // of what is proposed
}

func newMirrorShowCommand(shared *sharedFlags) *cobra.Command {
	return newMirrorReadCommand(shared, mirrorReading{
		use: "show", short: "Show the mirror, its feeds, what is proposed, and where L1 says otherwise",
		print: func(w io.Writer, s *sight) {
			s.print(w)
		},
	})
}

// errDiffers: a check failed.
var errDiffers = errors.New("not all is as L1 says")

func newMirrorCheckCommand(shared *sharedFlags) *cobra.Command {
	return newMirrorReadCommand(shared, mirrorReading{
		use: "check", short: "Compare what is mirrored and what is proposed with L1; exit 1 if anything differs",
		long: `Compare each feed of the mirror and of relay.feeds with its proxy on L1, whether added or proposed: description and
decimals, which can never be mended; and the layout of the aggregator behind it, whether known or proposed, with what a
plain call answers. Run it at least once within the delay, so that owner or guardian can veto what is wrong.`,
		print: func(w io.Writer, s *sight) {
			for _, d := range s.differs {
				fmt.Fprintln(w, "differs:", d)
			}
			if len(s.differs) == 0 {
				fmt.Fprintf(w, "%d feeds and the layouts of %d aggregators are as L1 says\n", len(s.o.state.Feeds), len(s.o.state.Layouts))
			}
		},
		verdict: func(s *sight) error {
			if len(s.differs) > 0 {
				return errDiffers
			}
			return nil
		},
	})
}

// mirrorReading is a command that reads the mirror and L1.
type mirrorReading struct {
	use, short, long string
	print            func(io.Writer, *sight)
	verdict          func(*sight) error // nil: whatever was seen is success
}

func newMirrorReadCommand(shared *sharedFlags, c mirrorReading) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: c.use, Short: c.short, Long: c.long, Args: exactly(0, "no arguments")}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		o, err := openMirror(cmd.Context(), shared, cmd.ErrOrStderr())
		if err != nil {
			return err
		}
		defer o.close()
		ctx, cancel := context.WithTimeout(cmd.Context(), readWithin)
		defer cancel()
		s, err := o.see(ctx)
		if err != nil {
			return err
		}
		if asJSON {
			err = printJSON(cmd.OutOrStdout(), s.result())
		} else {
			var text strings.Builder
			c.print(&text, s)
			_, err = io.WriteString(cmd.OutOrStdout(), text.String())
		}
		if err == nil && c.verdict != nil {
			err = c.verdict(s)
		}
		return err
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// sight is a mirror held against L1.
type sight struct {
	o           *mirrorOffice
	aggregators map[common.Address]string // behind which feed each is
	differs     []string
}

func (s *sight) differ(format string, args ...any) {
	s.differs = append(s.differs, fmt.Sprintf(format, args...))
}

// see holds every feed against L1. What L1 does not say is told as a difference.
func (o *mirrorOffice) see(ctx context.Context) (*sight, error) {
	s := &sight{o: o, aggregators: map[common.Address]string{}}
	chainlink, err := o.onL1(ctx)
	if err != nil {
		s.differ("nothing can be compared with L1: %v", err)
		return s, nil
	}
	onL1, troubles := make([]deploy.OnL1, len(o.state.Feeds)), make([]error, len(o.state.Feeds))
	atOnce(len(onL1), func(i int) { onL1[i], troubles[i] = o.readFeed(ctx, &o.state.Feeds[i]) })
	var behind []common.Address
	for i, on := range onL1 {
		f := &o.state.Feeds[i]
		if troubles[i] != nil {
			s.differ("%v", txmgr.Redacted(troubles[i]))
		}
		if on.Aggregator == (common.Address{}) {
			continue
		}
		s.compare(f, on)
		if s.aggregators[on.Aggregator] == "" {
			s.aggregators[on.Aggregator], behind = f.Name, append(behind, on.Aggregator)
		}
	}
	if err := o.look(ctx, behind...); err != nil {
		return nil, err
	}
	checks := make([]layoutCheck, len(o.state.Layouts))
	atOnce(len(checks), func(i int) { checks[i] = checkLayout(ctx, chainlink, &o.state.Layouts[i]) })
	for i := range checks {
		s.compareLayout(&o.state.Layouts[i], checks[i])
	}
	return s, nil
}

// asksAtOnce bounds how much an endpoint is asked at a time.
const asksAtOnce = 8

// atOnce does n things, some at a time, and waits for all.
func atOnce(n int, do func(i int)) {
	var group errgroup.Group
	group.SetLimit(asksAtOnce)
	for i := range n {
		group.Go(func() error { do(i); return nil })
	}
	_ = group.Wait() // none says an error
}

// layoutCheck is what L1 says of the layouts of an aggregator.
type layoutCheck struct{ known, proposed error }

func checkLayout(ctx context.Context, chainlink *deploy.Chainlink, l *owner.AggregatorLayout) (c layoutCheck) {
	if l.Known() {
		c.known = chainlink.CheckLayout(ctx, l.Aggregator, l.Layout)
	}
	if l.Proposed.Waits() {
		c.proposed = chainlink.CheckLayout(ctx, l.Aggregator, l.Proposed.What)
	}
	return c
}

func (s *sight) compare(f *owner.MirroredFeed, on deploy.OnL1) {
	switch {
	case f.Added && f.Decimals != on.Decimals:
		s.differ("%s has %d decimals in the mirror for ever, and %d on L1: twofold mirror pause %s", f.Name, f.Decimals, on.Decimals, f.Name)
	case f.Added && f.Description != on.Description:
		s.differ("%s is %q in the mirror for ever, and %q on L1", f.Name, f.Description, on.Description)
	case f.Proposed.Waits() && f.Proposed.What != on.MirroredFeed:
		s.differ("%s %v: %s, and on L1 it is %s: twofold mirror feed veto %s", f.Name, errOtherwise, terms(f.Proposed.What), terms(on.MirroredFeed), f.Name)
	}
}

func (s *sight) compareLayout(l *owner.AggregatorLayout, found layoutCheck) {
	name := s.aggregators[l.Aggregator]
	if !l.Known() && !l.Proposed.Waits() {
		s.differ("%s stands still: the mirror knows no layout of the aggregator behind it, %v: twofold mirror layout propose %s", name, l.Aggregator, name)
	}
	s.differLayout(found.known, name+": the layout that the mirror has", fmt.Sprintf("drop %v", l.Aggregator))
	s.differLayout(found.proposed, name+": the layout that is proposed", fmt.Sprintf("veto %v", l.Aggregator))
}

// differLayout tells what a check of a layout found, and what to do against a wrong one.
func (s *sight) differLayout(err error, what, command string) {
	switch {
	case errors.Is(err, deploy.ErrOtherLayout):
		s.differ("%s: %v: twofold mirror layout %s", what, err, command)
	case err != nil:
		s.differ("%s cannot be checked: %v", what, txmgr.Redacted(err))
	}
}

func (s *sight) result() mirrorResult {
	m := s.o.state
	r := mirrorResult{
		Mirror: m.Contract.Hex(), ChainID: s.o.cfg.Chain.ID, Block: m.Block, Owner: m.Owner.Hex(), Delay: owner.Instant(m.Delay / time.Second), MaxLag: m.MaxLag,
		Feeds: []mirroredResult{}, Layouts: []mirrorLayoutResult{}, Differs: append([]string{}, s.differs...),
	}
	if m.Guardian != (common.Address{}) {
		r.Guardian = m.Guardian.Hex()
	}
	if m.NextGuardian.Waits() {
		r.Proposed = &proposedGuardian{m.NextGuardian.What.Hex(), m.NextGuardian.ReadyAt}
	}
	for i := range m.Feeds {
		f := &m.Feeds[i]
		is := f.MirroredFeed
		if !f.Added {
			is = f.Proposed.What
		}
		result := mirroredResult{
			Name: f.Name, Proxy: f.Proxy.Hex(), Description: is.Description, Decimals: is.Decimals, Status: f.Standing(), Readers: f.Readers(),
			L1Block: f.Answer.L1Block, ReadyAt: f.Proposed.ReadyAt, Until: f.Proposed.Until(),
		}
		if f.Answer.Mirrors() {
			result.RoundID, result.Answer = f.Answer.RoundID.String(), f.Answer.Answer.String()
			result.UpdatedAt, result.ProvenAt = owner.At(f.Answer.UpdatedAt), owner.At(f.Answer.ProvenAt)
		}
		r.Feeds = append(r.Feeds, result)
	}
	for i := range m.Layouts {
		l := &m.Layouts[i]
		r.Layouts = append(r.Layouts, mirrorLayoutResult{l.Aggregator.Hex(), s.aggregators[l.Aggregator], l.Known(), l.Proposed.ReadyAt})
	}
	return r
}

func (s *sight) print(w io.Writer) {
	m := s.o.state
	fmt.Fprintf(w, "mirror %v, chain %d, block %d\n\n", m.Contract, s.o.cfg.Chain.ID, m.Block)
	rows := [][]string{}
	for _, f := range m.GuardianFields() {
		rows = append(rows, []string{f.Name, f.Value})
	}
	writeTable(w, append(rows, []string{"delay", owner.Span(m.Delay)}, []string{"maxLag", strconv.FormatUint(m.MaxLag, 10) + " L1 blocks"}))
	rows = [][]string{{"FEED", "PROXY", "DECIMALS", "STATUS", "READERS", "ROUND", "ANSWER", "UPDATED", "PROVEN", "PROPOSED"}}
	for i := range m.Feeds {
		rows = append(rows, feedRow(&m.Feeds[i]))
	}
	fmt.Fprintln(w)
	writeTable(w, rows)
	if len(m.Layouts) > 0 {
		rows = [][]string{{"AGGREGATOR", "OF", "LAYOUT", "PROPOSED"}}
		for i := range m.Layouts {
			l := &m.Layouts[i]
			known := "unknown"
			if l.Known() {
				known = "known"
			}
			rows = append(rows, []string{l.Aggregator.Hex(), s.aggregators[l.Aggregator], known, applicableFrom(l.Proposed.ReadyAt)})
		}
		fmt.Fprintln(w)
		writeTable(w, rows)
	}
	for i, d := range s.differs {
		if i == 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w, "differs:", d)
	}
}

func feedRow(f *owner.MirroredFeed) []string {
	row := []string{f.Name, f.Proxy.Hex(), "-", f.Standing(), f.Readers(), "-", "-", "-", "-", "none"}
	if f.Added {
		row[2] = strconv.Itoa(int(f.Decimals))
	}
	if a := f.Answer; a.Mirrors() {
		row[5], row[6], row[7], row[8] = a.RoundID.String(), a.Answer.String(), owner.At(a.UpdatedAt).String(), owner.At(a.ProvenAt).String()
	}
	if f.Proposed.Waits() {
		row[9] = terms(f.Proposed.What) + ", " + applicableFrom(f.Proposed.ReadyAt)
	}
	return row
}

// applicableFrom is when what is proposed can be applied.
func applicableFrom(readyAt owner.Instant) string {
	if readyAt == 0 {
		return "none"
	}
	return fmt.Sprintf("applicable from %v", readyAt)
}
