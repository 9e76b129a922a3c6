package kms

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"go.uber.org/goleak"

	"twofold/report"
	"twofold/signer/kms/fakekms"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// What may be seen in no output. The access key is none of it: it names an account's user, as the key's ARN does.
var credentials = fakekms.Credentials{
	AccessKey: "AKIDOFTHETESTS", Secret: "a-secret-access-key-of-the-tests", SessionToken: "a-session-token-of-the-tests",
}

const alias = "alias/attester-a"

// bench is a fake KMS with one key, in a bubble.
type bench struct {
	*testing.T
	server   *fakekms.Server
	key      *ecdsa.PrivateKey
	log      bytes.Buffer
	registry *prometheus.Registry
	metrics  *metrics
	errs     []error
}

// inBubble runs a test with a fake KMS, and afterwards looks for secrets in all that came out. Nothing of this machine's own
// AWS settings counts.
func inBubble(t *testing.T, test func(b *bench)) {
	t.Helper()
	setCredentials(t, credentials)
	synctest.Test(t, func(t *testing.T) {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("a key in KMS")))
		if err != nil {
			t.Fatal(err)
		}
		server, err := fakekms.New(credentials, map[string]*ecdsa.PrivateKey{alias: key})
		if err != nil {
			t.Fatal(err)
		}
		b := &bench{T: t, server: server, key: key, registry: prometheus.NewRegistry()}
		b.metrics = newMetrics(b.registry)
		test(b)
		b.nothingLeaked()
	})
}

func setCredentials(t *testing.T, c fakekms.Credentials) {
	t.Helper()
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "AWS_") {
			t.Setenv(name, "") // an empty one counts as none
		}
	}
	none := filepath.Join(t.TempDir(), "none")
	for name, value := range map[string]string{
		"AWS_ACCESS_KEY_ID": c.AccessKey, "AWS_SECRET_ACCESS_KEY": c.Secret, "AWS_SESSION_TOKEN": c.SessionToken,
		"AWS_CONFIG_FILE": none, "AWS_SHARED_CREDENTIALS_FILE": none, "AWS_EC2_METADATA_DISABLED": "true",
	} {
		t.Setenv(name, value)
	}
}

func (b *bench) open(change ...func(*Config)) (*Signer, error) {
	cfg := Config{KeyID: alias, Region: fakekms.Region, Endpoint: "https://kms.example"}
	for _, c := range change {
		c(&cfg)
	}
	s, err := open(b.Context(), cfg, b.server.Client(attemptWithin), slog.New(slog.NewTextHandler(&b.log, nil)), b.metrics)
	b.errs = append(b.errs, err)
	return s, err
}

func (b *bench) opened() *Signer {
	b.Helper()
	s, err := b.open()
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func (b *bench) sign(ctx context.Context, s *Signer) ([]byte, error) {
	sig, err := s.Sign(ctx, common.Hash{1, 2, 3})
	b.errs = append(b.errs, err)
	return sig, err
}

// signs checks a signature as the contract does.
func (b *bench) signs(s *Signer) {
	b.Helper()
	sig, err := b.sign(b.Context(), s)
	if err != nil {
		b.Fatal(err)
	}
	compact, err := report.Compact(sig)
	if err != nil {
		b.Fatal(err)
	}
	if who, err := compact.Recover(common.Hash{1, 2, 3}); err != nil || who != s.Address() {
		b.Fatalf("the signature is by %v (%v), want %v", who, err, s.Address())
	}
}

// fails asks for a signature and wants none, for the reason, counted once.
func (b *bench) fails(s *Signer, want Outcome) *Failure {
	b.Helper()
	counter := b.metrics.requests.WithLabelValues(want.String())
	before := testutil.ToFloat64(counter)
	sig, err := b.sign(b.Context(), s)
	var failure *Failure
	if !errors.As(err, &failure) || failure.Outcome != want || sig != nil {
		b.Fatalf("signature %x, error %v; want none, and %v", sig, err, want)
	}
	if after := testutil.ToFloat64(counter); after != before+1 {
		b.Errorf("%v requests counted as %v, want one more than %v", after, want, before)
	}
	return failure
}

func (b *bench) nothingLeaked() {
	b.Helper()
	families, err := b.registry.Gather()
	if err != nil {
		b.Fatal(err)
	}
	seen := b.log.String() + fmt.Sprint(families)
	for _, err := range b.errs {
		seen += fmt.Sprintf("%v %+v %#v", err, err, err)
		for ; err != nil; err = errors.Unwrap(err) {
			seen += err.Error()
		}
	}
	for _, secret := range []string{credentials.Secret, credentials.SessionToken, "Signature=", fmt.Sprintf("%x", crypto.FromECDSA(b.key))} {
		if strings.Contains(seen, secret) {
			b.Errorf("%q is in what came out: %s", secret, seen)
		}
	}
}

func TestItsAddressIsThatOfTheKeyInKMS(t *testing.T) {
	inBubble(t, func(b *bench) {
		if got, want := b.opened().Address(), crypto.PubkeyToAddress(b.key.PublicKey); got != want {
			b.Errorf("address %v, want %v", got, want)
		}
	})
}

func TestWhatItSignsRecoversToItWhicheverSCame(t *testing.T) {
	inBubble(t, func(b *bench) {
		s := b.opened()
		for range 20 {
			b.signs(s)
		}
		b.server.Misbehave(fakekms.HighS, 20)
		for range 20 {
			b.signs(s)
		}
		if n, forged := b.server.Served("Sign"), b.server.Forged(); n != 40 || len(forged) > 0 {
			b.Errorf("%d signed requests, refused %v; want 40 and none", n, forged)
		}
		if b.log.Len() > 0 {
			b.Errorf("logged %s", b.log.String())
		}
	})
}

func TestAFaultThatPassesCostsOneRetry(t *testing.T) {
	for _, fault := range []fakekms.Fault{fakekms.Throttle, fakekms.Fail, fakekms.Hang, fakekms.LoseAnswer} {
		inBubble(t, func(b *bench) {
			s := b.opened()
			b.server.Misbehave(fault, 1)
			began := time.Now()
			b.signs(s)
			if took := time.Since(began); took > attemptWithin+longestPause {
				b.Errorf("fault %d: it took %v", fault, took)
			}
		})
	}
}

func TestAFaultThatStaysIsNamedAndBounded(t *testing.T) {
	for fault, want := range map[fakekms.Fault]Outcome{
		fakekms.Throttle: Throttled, fakekms.Fail: Unavailable, fakekms.Deny: Denied, fakekms.Disabled: Refused,
		fakekms.Hang: TimedOut, fakekms.WrongKey: Wrong, fakekms.Garbled: Wrong, fakekms.LoseAnswer: Unavailable,
	} {
		inBubble(t, func(b *bench) {
			s := b.opened()
			b.server.Misbehave(fault, -1)
			began := time.Now()
			failure := b.fails(s, want)
			if took := time.Since(began); took > signWithin {
				b.Errorf("%v: it took %v", want, took)
			}
			if again := b.fails(s, want); again.Error() != failure.Error() {
				b.Errorf("the same trouble is told of as %q and as %q", failure, again)
			}
			if n := strings.Count(b.log.String(), "level=WARN"); n != 1 {
				b.Errorf("%v: warned %d times: %s", want, n, b.log.String())
			}
			b.server.Misbehave(fakekms.None, 0)
			b.signs(s)
			if !strings.Contains(b.log.String(), "KMS signs again") {
				b.Errorf("%v: its end is not told: %s", want, b.log.String())
			}
		})
	}
}

func TestACallersDeadlineHolds(t *testing.T) {
	inBubble(t, func(b *bench) {
		s := b.opened()
		b.server.Misbehave(fakekms.Hang, -1)
		ctx, cancel := context.WithTimeout(b.Context(), 300*time.Millisecond)
		defer cancel()
		began := time.Now()
		_, err := b.sign(ctx, s)
		var failure *Failure
		if !errors.As(err, &failure) || failure.Outcome != TimedOut || !errors.Is(err, context.DeadlineExceeded) {
			b.Errorf("error %v, want that it timed out", err)
		}
		if took := time.Since(began); took != 300*time.Millisecond {
			b.Errorf("it took %v", took)
		}
	})
}

func TestACallerThatStopsIsNoTroubleOfKMS(t *testing.T) {
	inBubble(t, func(b *bench) {
		s := b.opened()
		b.server.Misbehave(fakekms.Hang, -1)
		ctx, cancel := context.WithCancel(b.Context())
		time.AfterFunc(100*time.Millisecond, cancel)
		if _, err := b.sign(ctx, s); !errors.Is(err, context.Canceled) {
			b.Errorf("error %v, want that it was cancelled", err)
		}
		if b.log.Len() > 0 {
			b.Errorf("logged %s", b.log.String())
		}
	})
}

func TestAClockThatIsHoursApartCostsOneRetry(t *testing.T) {
	inBubble(t, func(b *bench) {
		s := b.opened()
		b.server.Ahead(3 * time.Hour) // KMS's answers say what time it is there
		b.signs(s)
		if forged := b.server.Forged(); len(forged) != 1 {
			b.Errorf("%d requests were out of time, want 1: %v", len(forged), forged)
		}
		b.signs(s)
		if forged := b.server.Forged(); len(forged) != 1 {
			b.Errorf("%d requests were out of time, want no more: %v", len(forged), forged)
		}
	})
}

func TestCredentialsOfSomebodyElseAreDenied(t *testing.T) {
	inBubble(t, func(b *bench) {
		other := credentials
		other.Secret = "another-secret"
		server, err := fakekms.New(other, map[string]*ecdsa.PrivateKey{alias: b.key})
		if err != nil {
			b.Fatal(err)
		}
		b.server = server
		_, err = b.open()
		var failure *Failure
		if !errors.As(err, &failure) || failure.Outcome != Denied || failure.Detail != "InvalidSignatureException" {
			b.Errorf("error %v, want it denied", err)
		}
	})
}

func TestWithoutCredentialsTheErrorSaysWhereTheyMayBe(t *testing.T) {
	inBubble(t, func(b *bench) {
		b.Setenv("AWS_ACCESS_KEY_ID", "")
		_, err := b.open()
		var failure *Failure
		if !errors.As(err, &failure) || failure.Outcome != Denied || !strings.Contains(failure.Detail, "set them in the environment, a profile") {
			b.Errorf("error %v", err)
		}
	})
}

func TestAProfileThatCannotBeReadIsNotQuoted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "credentials")
	if err := os.WriteFile(file, []byte("[default]\naws_secret_access_key = "+credentials.Secret+"\n["+credentials.Secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	inBubble(t, func(b *bench) {
		b.Setenv("AWS_SHARED_CREDENTIALS_FILE", file)
		b.Setenv("AWS_PROFILE", "nobody")
		if _, err := b.open(); err == nil || !strings.Contains(err.Error(), "~/.aws/credentials") {
			b.Errorf("error %v, want one that names the files", err)
		}
	})
}

func TestAKeyThatIsNotThereIsRefusedAtTheStart(t *testing.T) {
	inBubble(t, func(b *bench) {
		_, err := b.open(func(c *Config) { c.KeyID = "alias/nobody" })
		if want := "KMS key alias/nobody: it refuses: look at the key's state, kind and region (NotFoundException)"; err == nil || err.Error() != want {
			b.Errorf("error %v, want %s", err, want)
		}
	})
}

func TestWhatTheNetworkSaysIsToldWithoutAPortOfTheMoment(t *testing.T) {
	inBubble(t, func(b *bench) {
		port := 40_000
		client := &http.Client{Transport: roundTripper(func(*http.Request) (*http.Response, error) {
			port++
			return nil, &net.OpError{Op: "dial", Net: "tcp", Source: &net.TCPAddr{Port: port}, Err: errors.New("connection refused")}
		})}
		cfg := Config{KeyID: alias, Region: fakekms.Region}
		_, err := open(b.Context(), cfg, client, slog.New(slog.DiscardHandler), b.metrics)
		want := "KMS key alias/attester-a: it cannot be reached or has trouble of its own (dial: connection refused)"
		if err == nil || err.Error() != want {
			b.Errorf("error %v, want %s", err, want)
		}
	})
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// BenchmarkSign is what the SDK and our checks take of a signature: KMS answers at once, and signs for nothing much.
func BenchmarkSign(b *testing.B) {
	for name, value := range map[string]string{"AWS_ACCESS_KEY_ID": credentials.AccessKey, "AWS_SECRET_ACCESS_KEY": credentials.Secret, "AWS_SESSION_TOKEN": credentials.SessionToken} {
		b.Setenv(name, value)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		b.Fatal(err)
	}
	server, err := fakekms.New(credentials, map[string]*ecdsa.PrivateKey{alias: key})
	if err != nil {
		b.Fatal(err)
	}
	cfg := Config{KeyID: alias, Region: fakekms.Region}
	s, err := open(b.Context(), cfg, server.Client(attemptWithin), slog.New(slog.DiscardHandler), newMetrics(nil))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := s.Sign(b.Context(), common.Hash{1}); err != nil {
			b.Fatal(err)
		}
	}
}
