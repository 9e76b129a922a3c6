package signer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"twofold/signer/kms"
)

// KeyConfig says where a key is, in exactly one of three ways: a V3 keystore file with its passphrase in a file, AWS KMS,
// or, for development only, the raw key in an environment variable.
type KeyConfig struct {
	Keystore       string     `yaml:"keystore"`       // path of a V3 keystore file, as geth and cast write it
	PassphraseFile string     `yaml:"passphraseFile"` // path of a file with the passphrase; mode 0600
	KMS            kms.Config `yaml:"kms"`            // a key that never leaves AWS
	Env            string     `yaml:"env"`            // name of a variable that holds 64 hex digits; development only
}

// Check joins every fault of c, or is nil. It reads nothing.
func (c KeyConfig) Check() error {
	var faults []error
	var set []string
	for _, kind := range []struct {
		name string
		set  bool
	}{{"keystore", c.Keystore != ""}, {"kms", c.inKMS()}, {"env", c.Env != ""}} {
		if kind.set {
			set = append(set, kind.name)
		}
	}
	switch len(set) {
	case 0:
		faults = append(faults, errors.New("no key: set keystore and passphraseFile, kms, or env for development"))
	case 1:
	default:
		faults = append(faults, fmt.Errorf("more than one key: set one of %s", strings.Join(set, ", ")))
	}
	if c.inKMS() {
		faults = append(faults, c.KMS.Check())
	}
	if c.Keystore != "" && c.PassphraseFile == "" {
		faults = append(faults, fmt.Errorf("keystore %s has no passphraseFile: set it to a file that holds the passphrase", c.Keystore))
	}
	if c.Keystore == "" && c.PassphraseFile != "" {
		faults = append(faults, fmt.Errorf("passphraseFile %s has no keystore: set keystore, or leave both out", c.PassphraseFile))
	}
	return errors.Join(faults...)
}

func (c KeyConfig) inKMS() bool { return c.KMS != (kms.Config{}) }

// ErrPassphrase is wrapped when the passphrase does not open the keystore.
var ErrPassphrase = errors.New("wrong passphrase")

// LoadKey makes the key that c names one to sign with. Errors name the file or variable and what to do; no error and no
// log line holds anything of the key or the passphrase. Opening a keystore takes about a second: slow on
// purpose (scrypt). reg and log should name the key: one in KMS goes on to tell of its requests.
func LoadKey(ctx context.Context, c KeyConfig, reg prometheus.Registerer, log *slog.Logger) (*Key, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	switch {
	case c.Env != "":
		return loadEnv(c.Env, log)
	case c.inKMS():
		return openKMS(ctx, c.KMS, reg, log)
	default:
		return loadKeystore(c, log)
	}
}

func openKMS(ctx context.Context, c kms.Config, reg prometheus.Registerer, log *slog.Logger) (*Key, error) {
	opened, err := kms.Open(ctx, c, log, reg)
	if err != nil {
		return nil, err
	}
	return &Key{address: opened.Address(), sign: opened.Sign}, nil
}

func loadKeystore(c KeyConfig, log *slog.Logger) (*Key, error) {
	passphrase, err := readPassphrase(c.PassphraseFile, log)
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(c.Keystore)
	if err != nil {
		return nil, fmt.Errorf("reading keystore: %w", err)
	}
	// go-ethereum also opens version 1, which nothing has written since 2015.
	var head struct {
		Version json.Number `json:"version"`
	}
	if json.Unmarshal(data, &head) != nil || head.Version != "3" {
		// The JSON error would quote the file, and people put raw keys where a keystore belongs.
		return nil, fmt.Errorf("keystore %s is not a V3 keystore file: make one with `cast wallet import` or `geth account import`", c.Keystore)
	}
	key, err := decrypt(data, passphrase)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("%w in %s for keystore %s", ErrPassphrase, c.PassphraseFile, c.Keystore)
	case err != nil:
		return nil, fmt.Errorf("opening keystore %s: %w", c.Keystore, err)
	}
	return key, nil
}

// StatedAddress is the address that a keystore states openly, so that it is known without the passphrase; false of any other key.
// Nothing proves it before the keystore is opened.
func StatedAddress(c KeyConfig) (common.Address, bool) {
	data, err := os.ReadFile(c.Keystore)
	if err != nil {
		return common.Address{}, false
	}
	var stated struct {
		Address string `json:"address"`
	}
	if json.Unmarshal(data, &stated) != nil || !common.IsHexAddress(stated.Address) {
		return common.Address{}, false
	}
	return common.HexToAddress(stated.Address), true
}

// decrypt opens a V3 keystore. go-ethereum panics on one that lacks a parameter.
func decrypt(data []byte, passphrase string) (key *Key, err error) {
	defer func() {
		if recover() != nil {
			key, err = nil, errors.New("the file is damaged: restore it from its backup")
		}
	}()
	opened, err := keystore.DecryptKey(data, passphrase)
	if err != nil {
		return nil, err
	}
	return NewKey(opened.PrivateKey), nil
}

// readPassphrase drops one line end, which editors add and people do not mean.
func readPassphrase(path string, log *slog.Logger) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("reading passphrase: %w", err)
	}
	if mode := info.Mode().Perm(); mode&^fs.FileMode(0o600) != 0 {
		log.Warn("passphrase file is open to others: chmod 600 it", "file", path, "mode", mode.String())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("reading passphrase: %w", err)
	}
	return strings.TrimSuffix(strings.TrimSuffix(string(data), "\n"), "\r"), nil
}

// loadEnv reads a raw key. Its errors never hold the value, nor a piece of it.
func loadEnv(name string, log *slog.Logger) (*Key, error) {
	value, set := os.LookupEnv(name)
	if !set {
		return nil, fmt.Errorf("environment variable %s is not set: set it to a raw key, or use keystore and passphraseFile", name)
	}
	secret, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(value), "0x"))
	if err != nil {
		return nil, fmt.Errorf("environment variable %s does not hold a raw key: it must be 64 hex digits, not zero and below the curve's order", name)
	}
	key := NewKey(secret)
	log.Warn("RAW KEY FROM THE ENVIRONMENT: for development only, anyone who sees this process's environment owns the key; use a keystore file",
		"variable", name, "address", key.Address().Hex())
	return key, nil
}
