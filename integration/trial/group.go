package trial

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"twofold/cmd/demo/auditor"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
	"twofold/price"
)

// Trigger is the deviation at which a group posts. Prices move by 0.05 % a second, so that something is due at every block.
const Trigger price.PPM = 500

const (
	blockTime = time.Second
	stagger   = 3 * blockTime // as relayers have it by themselves
	takeover  = 2 * time.Second
)

// LandsWithin bounds how long anything is due when who goes first dies: until the next one may post, and two blocks.
func LandsWithin(redis bool) time.Duration {
	if redis {
		return takeover + 2*blockTime
	}
	return stagger + 2*blockTime
}

// GroupOptions say what a group is made of.
type GroupOptions struct {
	Binary   string // the operator's
	Dir      string // an empty folder
	Seed     uint64 // of the market
	Relayers int
	Redis    bool
	Length   time.Duration // for how long it is in use at most
}

// Group is a rig with several relayers of one oracle, each in a process of its own and with a wallet of its own.
type Group struct {
	*rig.Rig
	Relayers []*Member // by rank
	Watch    *Watch
	Redis    *rig.Redis // nil: there is none
	Line     *rig.Link  // by which all relayers reach it

	judge    *auditor.Auditor
	releases []func() error
}

// Member is a place in a group, by its config, and the process that has it at the moment.
type Member struct {
	*rig.Daemon
	Rank   int
	Wallet rig.Role
	site   rig.Site
}

// StartGroup sets everything up and waits until every feed is answered and every relayer has its place.
func StartGroup(ctx context.Context, o GroupOptions) (_ *Group, err error) {
	g := new(Group)
	defer func() {
		if err != nil {
			err = errors.Join(err, g.Stop())
		}
	}()
	edits := map[string]string{"feeds:\n  - name: ETH/USD": "  trigger:\n    deviation: 0.05%\nfeeds:\n  - name: ETH/USD"}
	if o.Redis {
		url, err := g.startRedis(ctx)
		if err != nil {
			return nil, err
		}
		edits["deploy:\n"] = fmt.Sprintf("redis: {url: %q}\ndeploy:\n", url)
	}
	g.Rig, err = rig.New(ctx, rig.Options{
		Binary: o.Binary, Dir: filepath.Join(o.Dir, "rank-0"), Chain: rig.StartAnvil, Edit: edits, Market: simulator.Config{Seed: o.Seed, History: o.Length + slack},
	})
	if err != nil {
		return nil, err
	}
	g.release(g.Rig.Stop)
	if err := g.follow(ctx); err != nil {
		return nil, err
	}
	if err := g.startAll(ctx, o); err != nil {
		return nil, err
	}
	if err := g.AwaitLanes(ctx, startsIn, "answered", rig.Answered); err != nil {
		return nil, err
	}
	return g, g.AwaitPlaces(ctx)
}

// startRedis gives the URL by which relayers reach it.
func (g *Group) startRedis(ctx context.Context) (url string, err error) {
	if g.Redis, err = rig.StartRedis(ctx); err != nil {
		return "", err
	}
	g.release(g.Redis.Stop)
	if g.Line, url, err = rig.StartLink(g.Redis.URL()); err != nil {
		return "", err
	}
	g.release(func() error { g.Line.Stop(); return nil })
	return url, nil
}

// follow has the chain watched and judged from now on.
func (g *Group) follow(ctx context.Context) (err error) {
	if g.judge, err = g.Auditor(ctx, maxQuoteAge); err != nil {
		return err
	}
	g.Watch = &Watch{rig: g.Rig}
	g.release(beside(g.judge.Run))
	g.release(beside(g.Watch.Run))
	return nil
}

// startAll starts every relayer, all at once.
func (g *Group) startAll(ctx context.Context, o GroupOptions) (err error) {
	for rank := range o.Relayers {
		m := &Member{Rank: rank, Wallet: rig.Payer(rank), site: g.Site}
		if rank > 0 {
			if m.site, err = g.SiteOfRank(ctx, filepath.Join(o.Dir, fmt.Sprintf("rank-%d", rank)), rank); err != nil {
				return err
			}
		}
		g.Relayers = append(g.Relayers, m)
	}
	g.release(g.kill)
	var starts errgroup.Group
	for _, m := range g.Relayers {
		starts.Go(func() error { return g.Start(ctx, m) })
	}
	return starts.Wait()
}

func (g *Group) release(do func() error) { g.releases = append(g.releases, do) }

// kill ends every relayer.
func (g *Group) kill() error {
	var errs []error
	for _, m := range g.Relayers {
		if m.Daemon != nil {
			errs = append(errs, m.Kill())
		}
	}
	return errors.Join(errs...)
}

// Stop ends everything, in reverse.
func (g *Group) Stop() error {
	var errs []error
	for _, release := range slices.Backward(g.releases) {
		errs = append(errs, release())
	}
	g.releases = nil
	return errors.Join(errs...)
}

// Start starts a member's process, as the first time or once more.
func (g *Group) Start(ctx context.Context, m *Member) error {
	d, err := g.StartDaemonAt(ctx, m.site)
	if err == nil {
		m.Daemon = d
	}
	return err
}

// AwaitPlaces waits until one relayer goes first and posts, the others follow, and each could post: agreement has settled by
// all of them, and what anyone posted before it had its place is long on the chain.
func (g *Group) AwaitPlaces(ctx context.Context) error {
	var first *Member
	err := rig.Await(ctx, startsIn, "every relayer to have its place", func(ctx context.Context) (err error) {
		for _, m := range g.Relayers {
			if ready, err := m.Ready(ctx); err != nil || !ready {
				return errors.Join(err, fmt.Errorf("the relayer of rank %d is ready: %v", m.Rank, ready))
			}
		}
		first, err = g.First(ctx)
		return err
	})
	if err != nil {
		return err
	}
	before, err := g.Chain.Nonce(ctx, first.Wallet.Address())
	if err != nil {
		return err
	}
	err = rig.Await(ctx, startsIn, "who goes first to post", func(ctx context.Context) error {
		posted, err := g.Chain.Nonce(ctx, first.Wallet.Address())
		if err == nil && posted == before {
			err = errors.New("it has not")
		}
		return err
	})
	rig.Pause(ctx, stagger+blockTime)
	return err
}

// First is who goes first now, by what each says of itself: one, and nobody beside it.
func (g *Group) First(ctx context.Context) (first *Member, err error) {
	for _, m := range g.Relayers {
		metrics, err := m.Metrics(ctx)
		if err != nil {
			return nil, err
		}
		switch rank, err := rankBy(metrics); {
		case err != nil:
			return nil, err
		case rank == 0 && first != nil:
			return nil, fmt.Errorf("those of rank %d and %d both go first", first.Rank, m.Rank)
		case rank == 0:
			first = m
		}
	}
	if first == nil {
		return nil, errors.New("nobody goes first")
	}
	return first, nil
}

// rankBy is a relayer's place by its metrics, of which one has it with the oracle's address.
func rankBy(metrics rig.Metrics) (float64, error) {
	for series, rank := range metrics {
		if strings.HasPrefix(series, "twofold_coord_rank{") {
			return rank, nil
		}
	}
	return 0, errors.New("a relayer does not tell its rank")
}

// Sound is nil while no relayer has found a defect of its own.
func (g *Group) Sound() error {
	for _, m := range g.Relayers {
		if lines := m.Lines().Errors(); len(lines) > 0 {
			return fmt.Errorf("the relayer of rank %d found defects of its own: %s", m.Rank, strings.Join(lines, "\n"))
		}
	}
	return nil
}

// Wrong is how many answers by now no honest pair of sides had said.
func (g *Group) Wrong(ctx context.Context) (wrong int, err error) {
	found, err := g.judge.Figures(ctx)
	for _, feed := range found.Feeds {
		wrong += *feed.Wrong + *feed.OneSided
	}
	return wrong, err
}

// OnOff reads what a switch of a program says.
func OnOff(text string) (bool, error) {
	switch text {
	case "on":
		return true, nil
	case "off":
		return false, nil
	default:
		return false, fmt.Errorf("%q is neither on nor off", text)
	}
}

// Progress tells people, on standard error, how a program gets on.
func Progress(format string, args ...any) {
	fmt.Fprintf(os.Stderr, time.Now().Format("15:04:05 ")+format+"\n", args...)
}
