package trial

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"twofold/cmd/demo/auditor"
	"twofold/feeds/simulator"
	"twofold/integration/rig"
)

// Heartbeat is every feed's on a bench: short, so that a feed that is late is soon seen to be.
const Heartbeat = 15 * time.Second

// Bar is how old a feed may be, but for a fault and its recovery; and how soon after a fault's end each has a new answer.
const Bar = Heartbeat + 5*time.Second

const (
	maxQuoteAge = 3 * time.Second // as the site's config has it
	// reorgDepth is how many blocks the deepest reorganisation takes back. What is deeper stays.
	reorgDepth = 3
	startsIn   = 40 * time.Second // for the first answers; a machine that is busy takes its time
	stopsIn    = 15 * time.Second // what is in flight may land within 10 s
)

// edits make a site's config the bench's. Prices move by 0.05 % a second, so that something is due every other second.
var edits = map[string]string{
	"heartbeat: 60s":            "heartbeat: " + Heartbeat.String(),
	"feeds:\n  - name: ETH/USD": "  trigger:\n    deviation: 0.1%\nfeeds:\n  - name: ETH/USD",
}

const (
	usualLength = 30 * time.Minute
	slack       = 10 * time.Minute // for what comes before, and for judging afterwards
)

// Options say what a bench is made of.
type Options struct {
	Binary string // the operator's
	Dir    string // an empty folder
	Seed   uint64 // of the market
	// Off is how far the chain's clock is from ours to begin with.
	Off time.Duration
	// Lines is how many endpoints of the chain the relayer has: one by HTTP, or three, of which the last speaks WebSocket.
	Lines int
	// Length is how long the bench is in use, if that is longer than usual: the market remembers all that it said until then.
	Length time.Duration
	// Environment is set for the relayer beside our own.
	Environment []string
}

// Bench is a rig with a relayer in a process of its own, and a network between it and everything else.
type Bench struct {
	*rig.Rig
	Relayer *rig.Daemon
	Watch   *Watch

	lines    []line              // to the chain
	links    map[end][]*rig.Link // those of lines among them
	judge    *auditor.Auditor
	off      bool // the chain's time tells the auditor nothing
	releases []func() error
}

// line is one of the relayer's ways to the chain.
type line struct {
	link  *rig.Link
	proxy *rig.Proxy // loses answers, and lies; nil: a WebSocket's
}

// end is what a link leads to.
type end string

const (
	rpc      end = "rpc"
	coinbase end = end(simulator.Coinbase)
	kraken   end = end(simulator.Kraken)
)

// Start sets everything up and waits until every feed is answered.
func Start(ctx context.Context, o Options) (_ *Bench, err error) {
	b := &Bench{links: make(map[end][]*rig.Link), off: o.Off != 0}
	defer func() {
		if err != nil {
			err = errors.Join(err, b.Stop())
		}
	}()
	b.Rig, err = rig.New(ctx, rig.Options{
		Binary: o.Binary, Dir: filepath.Join(o.Dir, "site"), Chain: o.chain, Edit: edits, Market: simulator.Config{Seed: o.Seed, History: max(o.Length+slack, usualLength)},
	})
	if err != nil {
		return nil, err
	}
	b.release(b.Rig.Stop)
	if err := b.putBetween(max(o.Lines, 1)); err != nil {
		return nil, err
	}
	if err := b.follow(ctx); err != nil {
		return nil, err
	}
	if b.Relayer, err = b.StartDaemon(ctx, o.Environment...); err != nil {
		return nil, err
	}
	b.release(b.Relayer.Kill)
	return b, b.AwaitLanes(ctx, startsIn, "answered", rig.Answered)
}

func (o Options) chain(ctx context.Context) (*rig.Chain, error) {
	c, err := rig.StartDeepAnvil(ctx)
	if err != nil || o.Off == 0 {
		return c, err
	}
	if err := c.SetOff(ctx, o.Off); err != nil {
		return nil, errors.Join(err, c.Stop())
	}
	return c, nil
}

// putBetween has the site's config point at the links.
func (b *Bench) putBetween(lines int) error {
	var urls []string
	for n := range lines {
		url, err := b.addLine(n == 2)
		if err != nil {
			return err
		}
		urls = append(urls, url)
	}
	way := urls[0]
	if lines > 1 {
		way = "[" + strings.Join(urls, ", ") + "]"
	}
	if err := b.Site.Edit(b.Chain.URL, way); err != nil {
		return err
	}
	for to, from := range map[end]string{coinbase: b.Market.CoinbaseURL(), kraken: b.Market.KrakenURL()} {
		_, url, err := b.addLink(to, from)
		if err != nil {
			return err
		}
		if err := b.Site.Edit(from, url); err != nil {
			return err
		}
	}
	return nil
}

func (b *Bench) addLine(socket bool) (url string, err error) {
	var l line
	to := strings.Replace(b.Chain.URL, "http", "ws", 1)
	if !socket {
		l.proxy = rig.StartProxy(b.Chain.URL)
		b.release(func() error { l.proxy.Stop(); return nil })
		to = l.proxy.URL()
	}
	l.link, url, err = b.addLink(rpc, to)
	b.lines = append(b.lines, l)
	return url, err
}

func (b *Bench) addLink(to end, from string) (*rig.Link, string, error) {
	link, url, err := rig.StartLink(from)
	if err != nil {
		return nil, "", err
	}
	b.release(func() error { link.Stop(); return nil })
	b.links[to] = append(b.links[to], link)
	return link, url, nil
}

// follow has the chain watched and judged from now on.
func (b *Bench) follow(ctx context.Context) (err error) {
	if b.judge, err = b.PatientAuditor(ctx, maxQuoteAge, 2*reorgDepth); err != nil {
		return err
	}
	b.Watch = &Watch{rig: b.Rig}
	if !b.off {
		b.release(beside(b.judge.Run))
	}
	b.release(beside(b.Watch.Run))
	return nil
}

// beside runs something until it is released.
func beside(run func(context.Context) error) (release func() error) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1) // size 1: the one answer
	go func() { ended <- run(ctx) }()
	return func() error {
		cancel()
		return <-ended
	}
}

func (b *Bench) release(do func() error) { b.releases = append(b.releases, do) }

// Stop ends everything, in reverse.
func (b *Bench) Stop() error {
	var errs []error
	for _, release := range slices.Backward(b.releases) {
		errs = append(errs, release())
	}
	b.releases = nil
	return errors.Join(errs...)
}

// Sound is nil while the process runs and has found no defect of its own.
func (b *Bench) Sound() error {
	if lines := b.Relayer.Lines().Errors(); len(lines) > 0 {
		return fmt.Errorf("the relayer found defects of its own: %q", lines)
	}
	return b.Relayer.Runs()
}

// Wrong waits until every block of now is too deep to be taken back, and is how many answers no honest pair of sides had
// said.
func (b *Bench) Wrong(ctx context.Context) (wrong int, err error) {
	if b.off {
		return b.Watch.unsaid(b.Market.Truth()), nil
	}
	rig.Pause(ctx, (2*reorgDepth+2)*time.Second)
	figures, err := b.judge.Figures(ctx)
	for _, feed := range figures.Feeds {
		wrong += *feed.Wrong + *feed.OneSided
	}
	return wrong, err
}

// End stops the relayer as an operator does, which must take no longer than it should, nor be an error.
func (b *Bench) End() error {
	err := b.Relayer.Stop(stopsIn)
	if code := b.Relayer.ExitCode(); err == nil && code != 0 {
		err = fmt.Errorf("after a signal the relayer ended with exit code %d", code)
	}
	return err
}
