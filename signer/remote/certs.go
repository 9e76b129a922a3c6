package remote

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// DevelopmentSet is a CA with a certificate for each relayer and attester. It is for development: whoever has the folder can
// be anybody, since the CA's key lies beside the others.
type DevelopmentSet struct {
	Relayers  []string // names of those that ask; attest.proposers lists them
	Attesters []string // names of those that answer
	Hosts     []string // names and IP addresses at which attesters are reached
	From      time.Time
	Valid     time.Duration
}

// Authority is the name of its CA's files.
const Authority = "ca"

// Check joins every fault of s, or is nil.
func (s DevelopmentSet) Check() error {
	var faults []error
	names := append([]string{Authority}, append(slices.Clone(s.Relayers), s.Attesters...)...)
	for i, name := range names {
		switch {
		case name == "" || filepath.Base(name) != name || name == "." || name == "..":
			faults = append(faults, fmt.Errorf("name %q: write a plain word, which is the name of its files too", name))
		case slices.Contains(names[:i], name):
			faults = append(faults, fmt.Errorf("name %q is there twice: each has a certificate of its own", name))
		}
	}
	if len(s.Hosts) == 0 {
		faults = append(faults, errors.New("no hosts: name those at which attesters are reached"))
	}
	if s.Valid < time.Minute {
		faults = append(faults, fmt.Errorf("validity %v must be at least 1m", s.Valid))
	}
	return errors.Join(faults...)
}

// Write makes the set in a folder, which it creates, and returns the names of the files. It overwrites nothing: if one of the
// files is there it writes none.
func (s DevelopmentSet) Write(dir string) ([]string, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	authority, err := s.authority()
	if err != nil {
		return nil, err
	}
	files := []file{}
	add := func(name string, made *pair, err error) error {
		if err != nil {
			return err
		}
		encoded, err := made.encode(name)
		files = append(files, encoded...)
		return err
	}
	errs := []error{add(Authority, authority, nil)}
	for _, name := range s.Relayers {
		made, err := authority.issue(s.leaf(name, x509.ExtKeyUsageClientAuth))
		errs = append(errs, add(name, made, err))
	}
	for _, name := range s.Attesters {
		template := s.leaf(name, x509.ExtKeyUsageServerAuth)
		for _, host := range s.Hosts {
			if ip := net.ParseIP(host); ip != nil {
				template.IPAddresses = append(template.IPAddresses, ip)
			} else {
				template.DNSNames = append(template.DNSNames, host)
			}
		}
		made, err := authority.issue(template)
		errs = append(errs, add(name, made, err))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return writeAll(dir, files)
}

func (s DevelopmentSet) authority() (*pair, error) {
	template := s.leaf("Twofold development CA", x509.ExtKeyUsageAny)
	template.DNSNames, template.ExtKeyUsage = nil, nil
	template.IsCA, template.BasicConstraintsValid, template.MaxPathLenZero = true, true, true
	template.KeyUsage = x509.KeyUsageCertSign
	return (*pair)(nil).issue(template)
}

func (s DevelopmentSet) leaf(name string, usage x509.ExtKeyUsage) *x509.Certificate {
	return &x509.Certificate{
		Subject: pkix.Name{CommonName: name, Organization: []string{"Twofold, for development only"}}, DNSNames: []string{name},
		NotBefore: s.From.Add(-time.Minute), NotAfter: s.From.Add(s.Valid), // clocks are not all right
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{usage},
	}
}

// pair is a certificate with its key.
type pair struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

// issue makes a key, and the certificate for it; nil issues its own.
func (a *pair) issue(template *x509.Certificate) (*pair, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("making a key: %w", err)
	}
	if template.SerialNumber, err = rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127)); err != nil {
		return nil, fmt.Errorf("making a serial number: %w", err)
	}
	if a == nil {
		a = &pair{template, key}
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, a.cert, &key.PublicKey, a.key)
	if err != nil {
		return nil, fmt.Errorf("making certificate %s: %w", template.Subject.CommonName, err)
	}
	cert, err := x509.ParseCertificate(raw)
	if err != nil {
		return nil, fmt.Errorf("reading certificate %s: %w", template.Subject.CommonName, err)
	}
	return &pair{cert, key}, nil
}

// file is one that is to be written.
type file struct {
	name string
	text []byte
	mode fs.FileMode
}

func (a *pair) encode(name string) ([]file, error) {
	key, err := x509.MarshalPKCS8PrivateKey(a.key)
	if err != nil {
		return nil, fmt.Errorf("encoding the key of %s: %w", name, err)
	}
	return []file{
		{name + ".pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.cert.Raw}), 0o644},
		{name + ".key", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: key}), 0o600},
	}, nil
}

func writeAll(dir string, files []file) ([]string, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the folder: %w", err)
	}
	for _, f := range files {
		if _, err := os.Lstat(filepath.Join(dir, f.name)); !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s is there already, and nothing is overwritten: name an empty folder", filepath.Join(dir, f.name))
		}
	}
	var names []string
	for _, f := range files {
		to, err := os.OpenFile(filepath.Join(dir, f.name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, f.mode)
		if err != nil {
			return names, fmt.Errorf("writing a certificate: %w", err)
		}
		_, err = to.Write(f.text)
		if err = errors.Join(err, to.Close()); err != nil {
			return names, fmt.Errorf("writing %s: %w", f.name, err)
		}
		names = append(names, f.name)
	}
	return names, nil
}
