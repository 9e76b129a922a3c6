package rig

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"twofold/contracts/devchain"
)

// Role is somebody with a key.
type Role int

// The roles. The owner is not the wallet: who pays has no authority.
const (
	Wallet Role = iota
	AttesterA
	AttesterB
	Owner
	Stranger // no part in anything
	Guardian // can stop things, where a site names it
	roles
)

// Key is the role's, the same in every run.
func (r Role) Key() *ecdsa.PrivateKey { return devchain.Key(int(r)) }

// Address is the role's.
func (r Role) Address() common.Address { return crypto.PubkeyToAddress(r.Key().PublicKey) }

// file is where a site keeps the role's key.
func (r Role) file() string {
	return []string{"wallet", "attester-a", "attester-b", "owner", "stranger", "guardian"}[r]
}

// Funded are the accounts with money.
func Funded() []common.Address {
	return []common.Address{Wallet.Address(), Owner.Address(), Guardian.Address()}
}

// Passphrase opens every keystore of a site.
const Passphrase = "correct horse battery staple"

// Endpoints are what a site's config points at.
type Endpoints struct {
	RPC, Coinbase, Kraken string
}

// Site is a folder as an operator has it: the config, keystores with their passphrase files, later the deployment record.
type Site struct{ Dir string }

// NewSite writes a site into an empty folder. Its policy and knobs are the demo's.
func NewSite(dir string, to Endpoints) (Site, error) {
	s := Site{Dir: dir}
	if err := os.MkdirAll(filepath.Join(dir, "keys"), 0o700); err != nil {
		return s, fmt.Errorf("making site: %w", err)
	}
	for role := range roles {
		if err := s.writeKey(role); err != nil {
			return s, fmt.Errorf("making site: %w", err)
		}
	}
	text := strings.NewReplacer(
		"RPC", to.RPC, "COINBASE", to.Coinbase, "KRAKEN", to.Kraken, "OWNER", Owner.Address().Hex(),
	).Replace(template)
	return s, s.Write(text)
}

// Copy is a site like this one in another folder, with its deployment record.
func (s Site) Copy(dir string) (Site, error) {
	from := os.DirFS(s.Dir)
	err := fs.WalkDir(from, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(dir, filepath.FromSlash(name))
		if entry.IsDir() {
			return os.MkdirAll(to, 0o700)
		}
		text, err := fs.ReadFile(from, name)
		if err != nil {
			return err
		}
		return os.WriteFile(to, text, 0o600) // passphrases: os.CopyFS would open them to others
	})
	if err != nil {
		return Site{}, fmt.Errorf("copying site: %w", err)
	}
	return Site{Dir: dir}, nil
}

// File is the path of one of its files.
func (s Site) File(name string) string { return filepath.Join(s.Dir, filepath.FromSlash(name)) }

// Config is the path of its config.
func (s Site) Config() string { return filepath.Join(s.Dir, "twofold.yaml") }

// Record is the path of its deployment record.
func (s Site) Record() string {
	return filepath.Join(s.Dir, "deployments", strconv.Itoa(ChainID)+".json")
}

// Text is its config.
func (s Site) Text() (string, error) {
	text, err := os.ReadFile(s.Config())
	return string(text), err
}

// Write replaces its config.
func (s Site) Write(text string) error {
	if err := os.WriteFile(s.Config(), []byte(text), 0o600); err != nil {
		return fmt.Errorf("writing config: %w", err)
	}
	return nil
}

// Edit replaces a part of its config, which must be there once.
func (s Site) Edit(old, with string) error {
	text, err := s.Text()
	if err != nil {
		return err
	}
	if n := strings.Count(text, old); n != 1 {
		return fmt.Errorf("editing config: %q is there %d times", old, n)
	}
	return s.Write(strings.Replace(text, old, with, 1))
}

// writeKey puts a role's keystore and its passphrase where the config names them.
func (s Site) writeKey(role Role) error {
	all, err := keystores()
	if err != nil {
		return err
	}
	path := filepath.Join(s.Dir, "keys", role.file())
	if err := os.WriteFile(path+".json", all[role], 0o600); err != nil {
		return err
	}
	return os.WriteFile(path+".pass", []byte(Passphrase+"\n"), 0o600)
}

// keystores are every role's. They are slow to make, on purpose, and made once; how slow is as with `cast wallet import`.
var keystores = sync.OnceValues(func() ([roles][]byte, error) {
	const scryptN, scryptP = 1 << 13, 1
	var all [roles][]byte
	for role := range roles {
		data, err := keystore.EncryptDataV3(crypto.FromECDSA(role.Key()), []byte(Passphrase), scryptN, scryptP)
		if err != nil {
			return all, fmt.Errorf("making keystore: %w", err)
		}
		all[role], err = json.Marshal(map[string]any{
			"version": 3, "id": "00000000-0000-4000-8000-000000000000", "address": strings.ToLower(role.Address().Hex()[2:]), "crypto": data,
		})
		if err != nil {
			return all, fmt.Errorf("making keystore: %w", err)
		}
	}
	return all, nil
})

// template is the demo's policy as an operator writes it.
const template = `chain:
  id: 901
  rpc: RPC
  blockTime: 1s
wallet:
  keystore: keys/wallet.json
  passphraseFile: keys/wallet.pass
sides:
  a:
    provider: coinbase
    attester:
      keystore: keys/attester-a.json
      passphraseFile: keys/attester-a.pass
  b:
    provider: kraken
    attester:
      keystore: keys/attester-b.json
      passphraseFile: keys/attester-b.pass
providers:
  coinbase:
    url: COINBASE
    readTimeout: 2500ms
    firstQuoteWithin: 1s
  kraken:
    url: KRAKEN
    readTimeout: 2500ms
    firstQuoteWithin: 1s
agreement:
  maxQuoteAge: 3s
  settle: 2s
  disputeAfter: 5s
defaults:
  policy:
    maxDivergence: 1%
    deviation: 0.2%
    heartbeat: 60s
    maxJump: 20%
    jumpConfirm: 36s
feeds:
  - name: ETH/USD
    decimals: 8
    symbols: {coinbase: ETH-USD, kraken: ETH/USD}
  - name: BTC/USD
    decimals: 6
    symbols: {coinbase: BTC-USD, kraken: BTC/USD}
  - name: SOL/USD
    decimals: 8
    symbols: {coinbase: SOL-USD, kraken: SOL/USD}
  - name: LINK/USD
    decimals: 8
    symbols: {coinbase: LINK-USD, kraken: LINK/USD}
deploy:
  owner: "OWNER"
  delay: 60s
http:
  listen: 127.0.0.1:0
`
