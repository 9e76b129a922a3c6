package remote

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

const (
	// greetEvery keeps a connection warm, and notices in time that it would not be there when it is needed; greetAgain is how
	// soon one that is in trouble is tried again.
	greetEvery  = 5 * time.Second
	greetAgain  = time.Second
	greetWithin = 2 * time.Second
	// tellWithin is for one message that is only told.
	tellWithin = time.Second
	// maxTells is how many may wait for one attester; what comes then is dropped, as it is told again within a second.
	maxTells = 8
	// pingAfter is how long a connection may be mute, and pingWithin how long a ping may take: a connection that has gone dead
	// is left after both.
	pingAfter  = time.Second
	pingWithin = time.Second
)

// peer is one attester as we know it.
type peer struct {
	Peer
	side   price.Side
	domain report.Domain
	alone  bool // its side has no other
	client *http.Client
	tls    *tls.Config
	log    *slog.Logger

	metrics *peerMetrics
	tells   chan []byte // size maxTells; what does not fit is dropped and counted

	answers signer.Answers

	mu sync.Mutex
	is [ways]condition
}

// newPeer makes one with connections of its own: one that hangs holds up no other.
func newPeer(cfg ClientConfig, at Peer, parts ClientParts, metrics *peerMetrics) *peer {
	transport := &http.Transport{
		DialContext:     (&net.Dialer{Timeout: greetWithin, KeepAlive: 15 * time.Second}).DialContext,
		TLSClientConfig: parts.Identity.config(), TLSHandshakeTimeout: greetWithin, IdleConnTimeout: idleFor,
		Protocols: new(http.Protocols), HTTP2: &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingWithin},
		MaxResponseHeaderBytes: 8 << 10, DisableCompression: true,
	}
	transport.Protocols.SetHTTP2(true)
	metrics.well.Set(1)
	at.URL = strings.TrimSuffix(at.URL, "/")
	return &peer{
		Peer: at, side: cfg.Side, domain: cfg.Domain, alone: len(cfg.Peers) == 1, metrics: metrics, tells: make(chan []byte, maxTells),
		tls: parts.Identity.config(),
		log: parts.Log.With("side", cfg.Side, "attester", at.host()),
		client: &http.Client{
			Transport:     transport,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
}

// question is a proposal that is to be signed.
type question struct {
	proposal report.Proposal
	digest   common.Hash
	body     []byte
}

// ask has one attester sign. The signature is its own, over the digest, or there is an error.
func (p *peer) ask(ctx context.Context, q question) (report.Signature, error) {
	began := time.Now()
	a, status, err := p.exchange(ctx, http.MethodPost, attestPath, q.body)
	var sig report.Signature
	o := signed
	switch {
	case err != nil:
		o, err = p.failing(ctx, err)
	case a.Refusal != nil:
		o, err = refusedOutcome, p.refused(a.Refusal, q.proposal)
		if refused := (*signer.Refusal)(nil); !errors.As(err, &refused) {
			o = malformed
		}
	case status == http.StatusOK && a.Signature != nil:
		sig = report.Signature{R: a.Signature.R, VS: a.Signature.VS}
		if by, wrong := sig.Recover(q.digest); wrong != nil || by != p.Address {
			o, err = forged, fmt.Errorf("signed by %v and not by %v: its key is another than the config's address, or its oracle is", by, p.Address)
		}
	default:
		o, err = rejected(status, a)
	}
	p.metrics.asked[o].Inc()
	if o == signed || o == refusedOutcome {
		p.metrics.took.Observe(time.Since(began).Seconds())
		p.answers.Note(time.Now(), err)
	}
	p.found(toSign, o, err)
	if err == nil || o == refusedOutcome {
		return sig, err
	}
	return report.Signature{}, fmt.Errorf("asking attester %s: %s: %w", p.host(), o, err)
}

// refused is the attester's refusal as an error, or what is wrong with that.
func (p *peer) refused(answered *refusal, to report.Proposal) error {
	refused, err := answered.to(p.side, to)
	if err != nil {
		return err
	}
	return refused
}

// rejected is an answer that is none to a proposal.
func rejected(status int, a answer) (outcome, error) {
	err := fmt.Errorf("answered with status %d: %.200q", status, a.Error)
	switch status {
	case http.StatusTooManyRequests:
		return limited, err
	case http.StatusForbidden:
		return forbidden, err
	case http.StatusServiceUnavailable, http.StatusInternalServerError:
		return failed, err
	default:
		return malformed, err
	}
}

// errAnswer is wrapped by what is wrong with the form of an answer.
var errAnswer = errors.New("no answer of an attester")

// failing is the outcome of a request without an answer.
func failing(ctx context.Context, err error) outcome {
	var verification *tls.CertificateVerificationError
	var remote *net.OpError
	switch {
	case errors.As(err, &verification), errors.Is(err, errExpired), errors.As(err, &remote) && remote.Op == "remote error":
		return untrusted
	case errors.Is(err, errAnswer):
		return malformed
	case ctx.Err() != nil, errors.Is(err, context.DeadlineExceeded):
		return late
	default:
		return unreachable
	}
}

// failing is why a request had no answer: where it was found out why connections end, that.
func (p *peer) failing(ctx context.Context, err error) (outcome, error) {
	o := failing(ctx, err)
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.is {
		if o == unreachable && c.is == untrusted {
			return untrusted, errors.New(c.why)
		}
	}
	return o, err
}

// errExpired is about a certificate that was good when the connection was made.
var errExpired = errors.New("expired meanwhile")

// exchange sends one request and reads its answer.
func (p *peer) exchange(ctx context.Context, method, path string, body []byte) (a answer, status int, err error) {
	response, err := p.send(ctx, method, path, body)
	if err != nil {
		return a, 0, err
	}
	defer response.Body.Close()
	return a, response.StatusCode, readBody(response, &a)
}

func (p *peer) send(ctx context.Context, method, path string, body []byte) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, method, p.URL+path, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("making a request: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := p.client.Do(request)
	if err != nil {
		return nil, err
	}
	if _, err := presented(response.TLS, time.Now()); err != nil {
		_ = response.Body.Close()
		p.client.CloseIdleConnections()
		return nil, fmt.Errorf("%w: %w", errExpired, err)
	}
	return response, nil
}

func readBody(response *http.Response, into any) error {
	text, err := io.ReadAll(io.LimitReader(response.Body, maxMessage+1))
	switch {
	case err != nil:
		return fmt.Errorf("reading the answer: %w", err)
	case len(text) > maxMessage:
		return fmt.Errorf("%w: more than %d bytes", errAnswer, maxMessage)
	case len(text) == 0 && response.StatusCode == http.StatusNoContent:
		return nil
	}
	if err := read(text, into); err != nil {
		return fmt.Errorf("%w: status %d: %s", errAnswer, response.StatusCode, said(err.Error()))
	}
	return nil
}

// tell has the attester told when its turn comes.
func (p *peer) tell(body []byte) {
	select {
	case p.tells <- body:
	default:
		p.metrics.dropped.Inc()
	}
}

// tellOn tells one after the other, so that each is told in order.
func (p *peer) tellOn(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case body := <-p.tells:
			p.pass(ctx, body)
		}
	}
}

func (p *peer) pass(ctx context.Context, body []byte) {
	ctx, cancel := context.WithTimeout(ctx, tellWithin)
	defer cancel()
	a, status, err := p.exchange(ctx, http.MethodPost, attestPath, body)
	o := noted
	switch {
	case err != nil:
		o, err = p.failing(ctx, err)
	case a.Refusal != nil:
		o = refusedOutcome
	case status != http.StatusNoContent:
		o, err = rejected(status, a)
	}
	if errors.Is(ctx.Err(), context.Canceled) {
		return // the process stops
	}
	p.metrics.asked[o].Inc()
	if o == noted || o == refusedOutcome {
		o = signed
	}
	p.found(toTell, o, err)
}

// keep greets the attester now and then.
func (p *peer) keep(ctx context.Context) {
	for {
		p.greet(ctx)
		pause := greetEvery
		if !p.well() {
			pause = greetAgain
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
	}
}

// greet asks who answers.
func (p *peer) greet(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, greetWithin)
	defer cancel()
	o, err := p.introduce(ctx)
	if o == unreachable {
		if refused := p.knock(ctx); failing(ctx, refused) == untrusted {
			o, err = untrusted, refused
		}
	}
	if !errors.Is(ctx.Err(), context.Canceled) {
		p.found(toGreet, o, err)
	}
}

// knock is why the attester ends a connection before it has said anything. In TLS 1.3 a client learns that its certificate is not
// taken only from what it reads next, and then net/http tells as often as not that the connection broke, and nothing else.
func (p *peer) knock(ctx context.Context) error {
	conn, err := (&tls.Dialer{Config: p.tls}).DialContext(ctx, "tcp", p.host())
	if err != nil {
		return err
	}
	defer conn.Close()
	if deadline, bounded := ctx.Deadline(); bounded {
		if err := conn.SetReadDeadline(deadline); err != nil {
			return err
		}
	}
	_, err = conn.Read(make([]byte, 1))
	return err
}

func (p *peer) introduce(ctx context.Context) (outcome, error) {
	response, err := p.send(ctx, http.MethodGet, attesterPath, nil)
	if err != nil {
		return failing(ctx, err), err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		var a answer
		if err := readBody(response, &a); err != nil {
			return malformed, err
		}
		return rejected(response.StatusCode, a)
	}
	var who identity
	if err := readBody(response, &who); err != nil {
		return failing(ctx, err), err
	}
	if want := (identity{p.side.String(), p.Address, p.domain.ChainID, p.domain.Oracle}); who != want {
		return malformed, fmt.Errorf("it signs for side %.10s as %v, for chain %d and oracle %v; wanted is side %s as %v, for chain %d and oracle %v",
			who.Side, who.Address, who.Chain, who.Oracle, want.Side, want.Address, want.Chain, want.Oracle)
	}
	return signed, nil
}
