package remote

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// Peer is an attester that runs apart.
type Peer struct {
	URL     string         // https://host:port
	Address common.Address // that its signatures recover to
}

// Check is nil, or what is wrong with p.
func (p Peer) Check() error {
	u, err := url.Parse(p.URL)
	switch {
	case p.URL == "" || err != nil || u.Scheme != "https" || u.Host == "":
		return errors.New("url is no attester's: write https://host:port")
	case u.User != nil || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "":
		return errors.New("url must be https://host:port and nothing else: who we are is said by tls.cert")
	case p.Address == common.Address{}:
		return errors.New("address is missing: write that of the attester's key")
	}
	return nil
}

// host is what the peer is called in logs and metrics.
func (p Peer) host() string {
	u, err := url.Parse(p.URL)
	if err != nil {
		return "(no URL)"
	}
	return u.Host
}

// ClientConfig is one side's.
type ClientConfig struct {
	Side   price.Side
	Domain report.Domain
	Peers  []Peer // one or more; each must check
}

// ClientParts are what a client works with. Active and Registerer may be nil.
type ClientParts struct {
	Identity *Identity
	// Active tells whether the oracle takes what that attester signs now, as far as is known.
	Active     func(common.Address) bool
	Log        *slog.Logger
	Registerer prometheus.Registerer
}

// Client is one side's attesters, as a proposer asks them. It is safe for concurrent use.
type Client struct {
	cfg    ClientConfig
	active func(common.Address) bool
	peers  []*peer
	asking sync.WaitGroup // requests outlive the one that they were made for, within its deadline
}

// NewClient makes the client of one side. Run keeps its connections.
func NewClient(cfg ClientConfig, parts ClientParts) *Client {
	c := &Client{cfg: cfg, active: parts.Active}
	if c.active == nil {
		c.active = func(common.Address) bool { return true }
	}
	metrics := newClientMetrics(parts.Registerer, cfg.Side.String())
	for _, p := range cfg.Peers {
		c.peers = append(c.peers, newPeer(cfg, p, parts, metrics.of(p.host())))
	}
	return c
}

// Run keeps a connection to each attester and tells them what they are only told, until ctx ends.
func (c *Client) Run(ctx context.Context) error {
	var running sync.WaitGroup
	for _, p := range c.peers {
		running.Go(func() { p.keep(ctx) })
		running.Go(func() { p.tellOn(ctx) })
	}
	running.Wait()
	c.asking.Wait()
	for _, p := range c.peers {
		p.client.CloseIdleConnections()
	}
	return nil
}

// State is how one attester is.
type State struct {
	URL      string
	Host     string // of the URL: what it is called in logs and metrics
	Address  common.Address
	Trouble  string // why it does not answer as it should; "" if it does, be it with a refusal
	Answered signer.Answered
}

// States are those of all, in the order of the config.
func (c *Client) States() []State {
	states := make([]State, len(c.peers))
	for i, p := range c.peers {
		states[i] = State{URL: p.URL, Host: p.host(), Address: p.Address, Answered: p.answers.All()}
		if !p.well() {
			_, states[i].Trouble = p.trouble()
		}
	}
	return states
}

// answerBy is for a caller without a deadline.
const answerBy = time.Second

// Attest has a proposal signed by the first attester whose signature counts, or returns a [*signer.Refusal], or what else kept
// them from it, by ctx's deadline. One that only tells goes to all, and is not waited for.
//
// Whoever is known not to sign, or not to be there, is asked, but not waited for once another has refused. Those whose answer
// is not needed any more are let finish: an attester that does not know what it might have signed would count lanes as left out.
func (c *Client) Attest(ctx context.Context, p report.Proposal) (report.Signature, error) {
	body, err := newRequest(c.cfg.Domain, p)
	if err != nil {
		return report.Signature{}, err
	}
	if !p.Sign {
		for _, peer := range c.peers {
			peer.tell(body)
		}
		return report.Signature{}, nil
	}
	deadline, bounded := ctx.Deadline()
	if !bounded {
		deadline = time.Now().Add(answerBy)
	}
	q := question{proposal: p, digest: c.cfg.Domain.Digest(p.Report()), body: body}
	asked := c.candidates()
	answers := make(chan verdict, len(asked)) // one each, so that none waits for us
	for _, peer := range asked {
		c.asking.Go(func() {
			asking, cancel := context.WithDeadline(context.WithoutCancel(ctx), deadline)
			defer cancel()
			sig, err := peer.ask(asking, q)
			answers <- verdict{peer, sig, err}
		})
	}
	return c.first(ctx, asked, answers)
}

// candidates are who can sign what counts; all, if nobody can: the contract is to judge then, and not what we know of it.
func (c *Client) candidates() []*peer {
	active := slices.DeleteFunc(slices.Clone(c.peers), func(p *peer) bool { return !c.active(p.Address) })
	if len(active) == 0 {
		return c.peers
	}
	return active
}

// verdict is what one attester answered.
type verdict struct {
	from *peer
	sig  report.Signature
	err  error
}

// first is the first signature; without one the refusal of whoever comes first in the config, or all other errors.
func (c *Client) first(ctx context.Context, asked []*peer, answers <-chan verdict) (report.Signature, error) {
	errs := make([]error, len(asked))
	waiting := slices.Clone(asked)
	for len(waiting) > 0 {
		select {
		case v := <-answers:
			if v.err == nil {
				return v.sig, nil
			}
			errs[slices.Index(asked, v.from)] = v.err
			waiting = slices.DeleteFunc(waiting, func(p *peer) bool { return p == v.from })
		case <-ctx.Done():
			errs = append(errs, fmt.Errorf("waiting for attesters of side %v: %w", c.cfg.Side, ctx.Err()))
			waiting = nil
		}
		if refused := refusalAmong(errs); refused != nil && !slices.ContainsFunc(waiting, (*peer).signs) {
			return report.Signature{}, refused
		}
	}
	return report.Signature{}, errors.Join(errs...)
}

func refusalAmong(errs []error) *signer.Refusal {
	for _, err := range errs {
		if refused := (*signer.Refusal)(nil); errors.As(err, &refused) {
			return refused
		}
	}
	return nil
}
