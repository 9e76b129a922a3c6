package remote

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Files are what a process proves by who it is, and by what it knows the others. All are PEM.
type Files struct {
	CA   string `yaml:"ca"`   // path of the certificates of whoever signs everybody's, relayers' and attesters' alike
	Cert string `yaml:"cert"` // path of our own certificate, and what stands between it and the CA
	Key  string `yaml:"key"`  // path of its key; mode 0600
}

// Check joins every fault of f, or is nil. It reads nothing.
func (f Files) Check() error {
	var faults []error
	for key, path := range map[string]string{"ca": f.CA, "cert": f.Cert, "key": f.Key} {
		if path == "" {
			faults = append(faults, fmt.Errorf("%s is missing: name a PEM file; `twofold attest certs DIR` makes a set for development", key))
		}
	}
	return errors.Join(faults...)
}

// Identity is who a process is to the others, and whom it believes.
type Identity struct {
	roots *x509.CertPool
	cert  tls.Certificate
}

// Load reads the files. No error holds anything of the key.
func (f Files) Load(log *slog.Logger) (*Identity, error) {
	if err := f.Check(); err != nil {
		return nil, err
	}
	authorities, err := os.ReadFile(f.CA)
	if err != nil {
		return nil, fmt.Errorf("ca: %w", err)
	}
	id := &Identity{roots: x509.NewCertPool()}
	if !id.roots.AppendCertsFromPEM(authorities) {
		return nil, fmt.Errorf("ca: %s holds no certificate in PEM", f.CA)
	}
	if id.cert, err = tls.LoadX509KeyPair(f.Cert, f.Key); err != nil {
		return nil, fmt.Errorf("cert: %s with key %s: %w", f.Cert, f.Key, err)
	}
	if info, err := os.Stat(f.Key); err == nil && info.Mode().Perm()&^fs.FileMode(0o600) != 0 {
		log.Warn("key file is open to others: chmod 600 it", "file", f.Key, "mode", info.Mode().Perm().String())
	}
	id.warn(log, f.Cert)
	return id, nil
}

// warn says what the others will object to. It is no reason not to start: the other side may be in this process.
func (i *Identity) warn(log *slog.Logger, path string) {
	between := x509.NewCertPool()
	for _, raw := range i.cert.Certificate[1:] {
		if c, err := x509.ParseCertificate(raw); err == nil {
			between.AddCert(c)
		}
	}
	_, err := i.cert.Leaf.Verify(x509.VerifyOptions{Roots: i.roots, Intermediates: between, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
	if err != nil {
		log.Warn("our own certificate is not good by our own CA, so the others will refuse it", "file", path, "name", nameOf(i.cert.Leaf), "err", err)
	}
}

// Export tells when our own certificate ends.
func (i *Identity) Export(reg prometheus.Registerer) {
	promauto.With(reg).NewGauge(prometheus.GaugeOpts{
		Name: "twofold_tls_expires_timestamp_seconds",
		Help: "When this process's own certificate ends; past it the other end refuses every connection. Near: put a new one in its place and restart.",
	}).Set(float64(i.cert.Leaf.NotAfter.Unix()))
}

// config is what both ends have in common. Nothing is resumed: a certificate that ended would live on in a ticket.
func (i *Identity) config() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{i.cert}, RootCAs: i.roots, ClientCAs: i.roots,
		ClientAuth: tls.RequireAndVerifyClientCert, NextProtos: []string{"h2"}, SessionTicketsDisabled: true,
	}
}

// nameOf is what a certificate is called: the first name it is good for, else its subject's.
func nameOf(cert *x509.Certificate) string {
	if len(cert.DNSNames) > 0 {
		return cert.DNSNames[0]
	}
	return cert.Subject.CommonName
}

// Fingerprint is a certificate's SHA-256, as `openssl x509 -fingerprint -sha256` prints it, in small letters without colons.
func Fingerprint(cert *x509.Certificate) string {
	sum := sha256.Sum256(cert.Raw)
	return hex.EncodeToString(sum[:])
}

// presented is the other end's certificate; an error if it was good when the connection began and is not any more.
func presented(state *tls.ConnectionState, now time.Time) (*x509.Certificate, error) {
	if state == nil || len(state.PeerCertificates) == 0 {
		return nil, errors.New("no certificate")
	}
	cert := state.PeerCertificates[0]
	if now.After(cert.NotAfter) {
		return cert, fmt.Errorf("certificate of %s expired at %v", nameOf(cert), cert.NotAfter.UTC())
	}
	return cert, nil
}
