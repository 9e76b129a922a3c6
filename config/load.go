package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// maxSize is far beyond what a config of 768 feeds takes.
const maxSize = 1 << 20

// Load reads the config in a file and checks it. Its error joins every fault, each a [*Fault], in the order of the file.
// Paths in the file are relative to it; in the Config they are as good as absolute.
func Load(path string) (*Config, error) {
	text, err := ReadText(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, text)
}

// LoadMirror is [Load] for the commands of the mirror. They need nothing of an oracle's, so that a file which is [Config.MirrorOnly]
// lacks nothing.
func LoadMirror(path string) (*Config, error) {
	text, err := ReadText(path)
	if err != nil {
		return nil, err
	}
	cfg, unread := lay(path, []byte(text))
	return cfg.judged(unread, !cfg.MirrorOnly())
}

// ReadText is what stands in a config file. Its error is a [*Fault].
func ReadText(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", &Fault{File: path, Err: fmt.Errorf("cannot be read: %w: name another with --config", errors.Unwrap(err))}
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSize+1))
	switch {
	case err != nil:
		return "", &Fault{File: path, Err: fmt.Errorf("cannot be read: %w", err)}
	case len(text) > maxSize:
		return "", &Fault{File: path, Err: fmt.Errorf("is larger than %d bytes: no config is", maxSize)}
	}
	return string(text), nil
}

// Parse is [Load] of a text that stood in a file.
func Parse(path, text string) (*Config, error) { return read(path, []byte(text)) }

func read(file string, text []byte) (*Config, error) {
	cfg, unread := lay(file, text)
	return cfg.judged(unread, true)
}

// lay lays a text over the defaults, whatever is wrong with it.
func lay(file string, text []byte) (cfg *Config, unread []*Fault) {
	cfg = Default()
	unread = decode(cfg, file, text)
	cfg.source.text = string(text)
	cfg.resolve()
	return cfg, unread
}

func (c *Config) judged(unread []*Fault, oracle bool) (*Config, error) {
	if err := c.check(oracle).error(unread); err != nil {
		return nil, err
	}
	return c, nil
}

// resolve makes paths relative to the config's folder relative to the process's.
func (c *Config) resolve() {
	for _, path := range []*string{
		&c.Wallet.Keystore, &c.Wallet.PassphraseFile,
		&c.Sides.A.Attester.Keystore, &c.Sides.A.Attester.PassphraseFile,
		&c.Sides.B.Attester.Keystore, &c.Sides.B.Attester.PassphraseFile,
		&c.TLS.CA, &c.TLS.Cert, &c.TLS.Key,
		&c.Watch.Guardian.Keystore, &c.Watch.Guardian.PassphraseFile,
		&c.Relay.Wallet.Keystore, &c.Relay.Wallet.PassphraseFile,
		&c.Attest.Log.Dir,
	} {
		if *path != "" && !filepath.IsAbs(*path) {
			*path = filepath.Join(c.source.dir(), *path)
		}
	}
}
