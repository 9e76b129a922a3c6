package remote

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-json-experiment/json"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/time/rate"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

// Attester is who judges; signer.Attester is one. It must be safe for concurrent use.
type Attester interface {
	Recognize(report.Domain) error
	AttestFor(ctx context.Context, proposer string, p report.Proposal) (report.Signature, error)
}

// Who says who answers.
type Who struct {
	Side    price.Side
	Address common.Address
	Domain  report.Domain
}

// ServerConfig is an answering attester's.
type ServerConfig struct {
	// Proposers are who may ask: names in the certificates that the CA signed, or sha256:FINGERPRINT of one certificate.
	Proposers []string
	// PerSecond is how many requests of one proposer are judged in a second, over time; twice as many at once.
	PerSecond int
}

// Check joins every fault of c, or is nil.
func (c ServerConfig) Check() error {
	var faults []error
	if len(c.Proposers) == 0 {
		faults = append(faults, errors.New("proposers is missing: name the relayers that may ask, as their certificates do"))
	}
	for _, p := range c.Proposers {
		if digits, pinned := strings.CutPrefix(p, pin); p == "" || pinned && len(digits) != 64 {
			faults = append(faults, fmt.Errorf("proposers names %q: write a name of a certificate, or sha256: and 64 hex digits", p))
		}
	}
	if c.PerSecond < 1 || c.PerSecond > 10_000 {
		faults = append(faults, fmt.Errorf("perSecond %d must be from 1 to 10000: a relayer asks a few times a second", c.PerSecond))
	}
	return errors.Join(faults...)
}

// DefaultServerConfig is everything but who may ask.
func DefaultServerConfig() ServerConfig { return ServerConfig{PerSecond: 50} }

const pin = "sha256:"

// Bounds of what a proposer may take of our time. An attester waits at most a second for its own stream.
const (
	answerWithin = 2 * time.Second
	readWithin   = 5 * time.Second
	idleFor      = 2 * time.Minute
	maxStreams   = 64
	stopWithin   = 2 * time.Second // then who asks and does not read is cut off: it must neither fail a stop nor make it slow
)

// Server answers proposers for one attester.
type Server struct {
	cfg      ServerConfig
	who      Who
	attester Attester
	log      *slog.Logger
	metrics  *serverMetrics
	limits   map[string]*rate.Limiter // by proposer, as the config names it
	said     sayings                  // of proposers

	saidOfStrangers sayings

	mu   sync.Mutex
	seen map[string]bool // fingerprints of proposers that have asked
}

// NewServer makes a server of a config that checks.
func NewServer(cfg ServerConfig, who Who, attester Attester, log *slog.Logger, reg prometheus.Registerer) *Server {
	s := &Server{
		cfg: cfg, who: who, attester: attester, log: log, metrics: newServerMetrics(reg, cfg.Proposers),
		limits: map[string]*rate.Limiter{}, seen: map[string]bool{},
	}
	for _, p := range cfg.Proposers {
		s.limits[p] = rate.NewLimiter(rate.Limit(cfg.PerSecond), 2*cfg.PerSecond)
	}
	return s
}

// Serve answers on a listener until ctx ends; then it takes nothing new and finishes what it has begun.
func (s *Server) Serve(ctx context.Context, listener net.Listener, id *Identity) error {
	server := &http.Server{
		Handler: s.routes(), TLSConfig: id.config(), Protocols: new(http.Protocols),
		ReadHeaderTimeout: readWithin, ReadTimeout: readWithin, WriteTimeout: readWithin, IdleTimeout: idleFor,
		HTTP2: &http.HTTP2Config{MaxConcurrentStreams: maxStreams}, MaxHeaderBytes: 8 << 10,
		ErrorLog: slog.NewLogLogger(handshakes{s}, slog.LevelWarn),
	}
	server.Protocols.SetHTTP2(true)
	stopped := make(chan error, 1) // size 1: the one answer, whether it is waited for or not
	go func() {
		<-ctx.Done()
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
		defer cancel()
		err := server.Shutdown(bounded)
		if errors.Is(err, context.DeadlineExceeded) {
			err = server.Close()
		}
		stopped <- err
	}()
	if err := server.ServeTLS(listener, "", ""); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+attestPath, s.known(s.attest))
	mux.HandleFunc("GET "+attesterPath, s.known(func(w http.ResponseWriter, _ *http.Request, _ string) {
		reply(w, http.StatusOK, identity{s.who.Side.String(), s.who.Address, s.who.Domain.ChainID, s.who.Domain.Oracle})
	}))
	return mux
}

// known lets through who is on the list, and not too often.
func (s *Server) known(then func(w http.ResponseWriter, r *http.Request, proposer string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cert, err := presented(r.TLS, time.Now())
		proposer := ""
		if err == nil {
			proposer, err = s.proposer(cert)
		}
		if err != nil {
			s.metrics.answered(unknownProposer, forbidden)
			if s.newsOfStranger(r.RemoteAddr, err.Error()) {
				s.log.Warn("a proposer is not let in", "from", r.RemoteAddr, "why", err)
			}
			w.Header().Set("Connection", "close")
			reply(w, http.StatusForbidden, answer{Error: err.Error()})
			return
		}
		s.greet(proposer, cert, r.RemoteAddr)
		if !s.limits[proposer].Allow() {
			s.metrics.answered(proposer, limited)
			reply(w, http.StatusTooManyRequests, answer{Error: fmt.Sprintf("more than %d requests a second (attest.perSecond)", s.cfg.PerSecond)})
			return
		}
		then(w, r, proposer)
	}
}

// proposer is what the config calls whose certificate it is. That the CA signed it was seen to when the connection began.
func (s *Server) proposer(cert *x509.Certificate) (string, error) {
	for _, p := range s.cfg.Proposers {
		if p == pin+Fingerprint(cert) || p == cert.Subject.CommonName || slices.Contains(cert.DNSNames, p) {
			return p, nil
		}
	}
	return "", fmt.Errorf("%s, %s%s, is none of attest.proposers", nameOf(cert), pin, Fingerprint(cert))
}

// maxSeen bounds how many certificates of proposers are remembered: more than a rotation brings in a process's life.
const maxSeen = 256

// greet says once who asks by which certificate.
func (s *Server) greet(proposer string, cert *x509.Certificate, from string) {
	fingerprint := Fingerprint(cert)
	s.mu.Lock()
	known := s.seen[fingerprint] || len(s.seen) >= maxSeen
	if !known {
		s.seen[fingerprint] = true
	}
	s.mu.Unlock()
	if !known {
		s.log.Info("a proposer asks", "proposer", proposer, "certificate", nameOf(cert), "sha256", fingerprint, "until", cert.NotAfter.UTC(), "from", from)
	}
}

// attest has the attester judge one request.
func (s *Server) attest(w http.ResponseWriter, r *http.Request, proposer string) {
	domain, proposal, status, err := s.receive(w, r)
	if err != nil {
		s.metrics.answered(proposer, malformed)
		reply(w, status, answer{Error: err.Error()})
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), answerWithin)
	defer cancel()
	var sig report.Signature
	if err = s.attester.Recognize(domain); err == nil {
		sig, err = s.attester.AttestFor(ctx, proposer, proposal)
	}
	var refused *signer.Refusal
	switch {
	case errors.As(err, &refused):
		s.metrics.answered(proposer, refusedOutcome)
		reply(w, http.StatusUnprocessableEntity, answer{Refusal: newRefusal(refused)})
	case err != nil:
		s.metrics.answered(proposer, failed)
		if ctx.Err() == nil && s.newsOf(proposer, err.Error()) {
			s.log.Warn("a request could not be signed", "proposer", proposer, "err", err)
		}
		reply(w, http.StatusServiceUnavailable, answer{Error: "no signature in time, or the key does not sign: see the attester's log"})
	case !proposal.Sign:
		s.metrics.answered(proposer, noted)
		w.WriteHeader(http.StatusNoContent)
	default:
		s.metrics.answered(proposer, signed)
		reply(w, http.StatusOK, answer{Signature: &signature{sig.R, sig.VS}})
	}
}

// receive reads a request, with the status that an error is answered with.
func (s *Server) receive(w http.ResponseWriter, r *http.Request) (report.Domain, report.Proposal, int, error) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxMessage))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return report.Domain{}, report.Proposal{}, http.StatusRequestEntityTooLarge, fmt.Errorf("more than %d bytes", tooLarge.Limit)
	}
	if err != nil {
		return report.Domain{}, report.Proposal{}, http.StatusBadRequest, fmt.Errorf("reading the request: %w", err)
	}
	domain, proposal, err := readRequest(body)
	if err != nil {
		err = fmt.Errorf("no proposal: %w", err)
	}
	return domain, proposal, http.StatusBadRequest, err
}

// reply answers with JSON. Whether it arrives is not ours to care for.
func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.MarshalWrite(w, body)
}
