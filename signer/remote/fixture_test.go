package remote

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var domain = report.Domain{ChainID: 901, Oracle: common.HexToAddress("0x7f")}

// proposal has one page with an agreed lane, one that says nothing and one with an absent side.
func proposal() report.Proposal {
	p := report.Proposal{ObservedAt: 1_700_000_000, Sign: true, Pages: []report.ProposedPage{{Number: 2}}}
	both := [2]string{"coinbase", "kraken"}
	p.Pages[0].Lanes[0] = report.ProposedLane{Lane: report.Lane{Claim: report.Agreed, A: 3_000_00000000, B: 3_001_00000000}, Providers: both}
	p.Pages[0].Lanes[1] = report.ProposedLane{Lane: report.Lane{A: 1, B: 2}, Providers: both}
	p.Pages[0].Lanes[2] = report.ProposedLane{Lane: report.Lane{Claim: report.Missing, B: price.MaxPrice}, Providers: [2]string{"", "kraken"}}
	return p
}

func key(t testing.TB, seed string) *signer.Key {
	t.Helper()
	secret, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		t.Fatal(err)
	}
	return signer.NewKey(secret)
}

// judge is an attester that signs whatever it is shown, but for what its hooks do.
type judge struct {
	key *signer.Key

	mu     sync.Mutex
	refuse *signer.Refusal
	fail   error
	hold   chan struct{} // closed: answers come
	// stubborn holds whether or not anybody waits still.
	stubborn bool
	asked    []report.Proposal
	told     []report.Proposal
	by       []string
}

func (j *judge) Recognize(d report.Domain) error {
	if d != domain {
		return &signer.Refusal{Side: price.B, Reason: signer.OtherOracle, Cause: errors.New("another")}
	}
	return nil
}

func (j *judge) AttestFor(ctx context.Context, proposer string, p report.Proposal) (report.Signature, error) {
	j.mu.Lock()
	hold, refuse, fail := j.hold, j.refuse, j.fail
	if p.Sign {
		j.asked = append(j.asked, p)
	} else {
		j.told = append(j.told, p)
	}
	j.by = append(j.by, proposer)
	j.mu.Unlock()
	if hold != nil && j.stubborn {
		<-hold
	} else if hold != nil {
		select {
		case <-hold:
		case <-ctx.Done():
			return report.Signature{}, ctx.Err()
		}
	}
	switch {
	case fail != nil:
		return report.Signature{}, fail
	case refuse != nil:
		return report.Signature{}, refuse
	case !p.Sign:
		return report.Signature{}, nil
	}
	return j.key.Sign(ctx, domain.Digest(p.Report()))
}

func (j *judge) count() (asked, told int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return len(j.asked), len(j.told)
}

// certificates are a set, good now, in a folder.
func certificates(t testing.TB, change func(*DevelopmentSet)) string {
	t.Helper()
	set := DevelopmentSet{
		Relayers: []string{"relayer", "stranger"}, Attesters: []string{"attester"}, Hosts: []string{"127.0.0.1"}, From: time.Now(), Valid: time.Hour,
	}
	if change != nil {
		change(&set)
	}
	dir := t.TempDir()
	if _, err := set.Write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func files(dir, name string) Files {
	return Files{CA: filepath.Join(dir, "ca.pem"), Cert: filepath.Join(dir, name+".pem"), Key: filepath.Join(dir, name+".key")}
}

func load(t testing.TB, f Files) *Identity {
	t.Helper()
	id, err := f.Load(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// output is a log that may be read meanwhile.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(b)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

func (o *output) log() *slog.Logger {
	return slog.New(slog.NewTextHandler(o, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// running is an attester that answers, in this process.
type running struct {
	*judge
	address string
	log     *output
	metrics *prometheus.Registry
	stop    func()
}

func (r *running) peer() Peer { return Peer{URL: "https://" + r.address, Address: r.key.Address()} }

type serving struct {
	id     *Identity
	judge  *judge
	config func(*ServerConfig)
	at     net.Listener // nil: any
}

// doorway is where an attester may be alive later: until then whoever connects is cut off.
type doorway struct {
	net.Listener
	alive atomic.Bool
}

// Accept gives what connects while it is alive.
func (d *doorway) Accept() (net.Conn, error) {
	for {
		conn, err := d.Listener.Accept()
		if err != nil || d.alive.Load() {
			return conn, err
		}
		_ = conn.Close()
	}
}

func listen(t *testing.T) *doorway {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return &doorway{Listener: listener}
}

func serve(t *testing.T, s serving) *running {
	t.Helper()
	if s.at == nil {
		at := listen(t)
		at.alive.Store(true)
		s.at = at
	}
	listener := s.at
	cfg := DefaultServerConfig()
	cfg.Proposers = []string{"relayer"}
	if s.config != nil {
		s.config(&cfg)
	}
	r := &running{judge: s.judge, address: listener.Addr().String(), log: new(output), metrics: prometheus.NewRegistry()}
	server := NewServer(cfg, Who{price.B, s.judge.key.Address(), domain}, s.judge, r.log.log(), r.metrics)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(ctx, listener, s.id) }()
	r.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if strings.Contains(r.log.String(), "level=ERROR") {
			t.Errorf("the server logged an error: %s", r.log)
		}
	})
	t.Cleanup(r.stop)
	return r
}

// asking is a client that runs.
type asking struct {
	*Client
	log     *output
	metrics *prometheus.Registry
}

func ask(t *testing.T, id *Identity, active func(common.Address) bool, peers ...Peer) *asking {
	t.Helper()
	a := &asking{log: new(output), metrics: prometheus.NewRegistry()}
	a.Client = NewClient(ClientConfig{Side: price.B, Domain: domain, Peers: peers}, ClientParts{
		Identity: id, Active: active, Log: a.log.log(), Registerer: a.metrics,
	})
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- a.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return a
}

// within asks once with a deadline.
func (a *asking) within(t *testing.T, d time.Duration, p report.Proposal) (report.Signature, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	return a.Attest(ctx, p)
}

// metric is the value of a series, by the values of its labels, in any order.
func metric(t *testing.T, reg *prometheus.Registry, name string, labels ...string) (sum float64) {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() != name {
			continue
		}
	series:
		for _, m := range f.GetMetric() {
			for _, want := range labels {
				found := false
				for _, l := range m.GetLabel() {
					found = found || l.GetValue() == want
				}
				if !found {
					continue series
				}
			}
			sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
		}
	}
	return sum
}

// eventually waits for a condition, with a bound.
func eventually(t *testing.T, what string, done func() bool) {
	t.Helper()
	deadline := time.NewTimer(10 * time.Second)
	defer deadline.Stop()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for !done() {
		select {
		case <-tick.C:
		case <-deadline.C:
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// issued is a certificate that a folder's CA signs.
func issued(t *testing.T, dir, name string, template *x509.Certificate) *Identity {
	t.Helper()
	authority, err := tls.LoadX509KeyPair(filepath.Join(dir, "ca.pem"), filepath.Join(dir, "ca.key"))
	if err != nil {
		t.Fatal(err)
	}
	made, err := (&pair{authority.Leaf, authority.PrivateKey.(*ecdsa.PrivateKey)}).issue(template)
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := made.encode(name)
	if err != nil {
		t.Fatal(err)
	}
	to := t.TempDir()
	if _, err := writeAll(to, encoded); err != nil {
		t.Fatal(err)
	}
	f := files(to, name)
	f.CA = filepath.Join(dir, "ca.pem")
	return load(t, f)
}

// answering is where somebody with an attester's certificate answers every request with a text.
func answering(t *testing.T, id *Identity, text string) (url string) {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{
		TLSConfig: id.config(), ReadHeaderTimeout: time.Second, ErrorLog: slog.NewLogLogger(slog.DiscardHandler, 0),
		Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(text)) }),
	}
	ended := make(chan error, 1)
	go func() { ended <- server.ServeTLS(listener, "", "") }()
	t.Cleanup(func() {
		_ = server.Close()
		if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
			t.Error(err)
		}
	})
	return "https://" + listener.Addr().String()
}
