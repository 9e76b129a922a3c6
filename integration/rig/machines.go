package rig

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"twofold/price"
)

// Machines are two relayers and two attesters, and what watches them, as docs/operations.md has them, each in a folder of its own
// with its own key, from the very files that it shows: only addresses and folders are replaced, and what the rig's chain and market make quicker.
type Machines struct {
	Relayers  [2]Site
	Attesters [2]Site
	Watch     Site

	rig  *Rig
	dir  string
	ours *strings.Replacer
}

// machineKeys are whose key each machine has, by the name of its file in the example. What watches has none. Of money the rig has
// no more accounts.
var machineKeys = map[string]struct {
	role Role
	file string
}{
	"relayer-1": {Wallet, "wallet"}, "relayer-2": {Guardian, "wallet"},
	"attester-a": {AttesterA, "attester"}, "attester-b": {AttesterB, "attester"},
}

var rpcList = regexp.MustCompile(`(?m)^  rpc:.*\n(    - .*\n)+`)

// Machines makes the four, whose relayers meet at a Redis.
func (r *Rig) Machines(ctx context.Context, dir, redisURL string) (*Machines, error) {
	m := &Machines{rig: r, dir: dir}
	replace := []string{
		"  id: 10\n", "  id: 901\n  blockTime: 1s\n", "rediss://:${REDIS_PASSWORD}@redis.example:6379/0", redisURL,
		"0x00000000000000000000000000000000000000A1", AttesterA.Address().Hex(), "0x00000000000000000000000000000000000000B1", AttesterB.Address().Hex(),
		"10.0.0.11:9464", "127.0.0.1:0", "10.0.0.12:9464", "127.0.0.1:0", "10.0.0.21:9466", "127.0.0.1:0", "10.0.0.22:9466", "127.0.0.1:0",
		"127.0.0.1:9465", "127.0.0.1:0", "/var/lib/twofold/attest", "log",
		"0x00000000000000000000000000000000000000E1", Wallet.Address().Hex(), "0x00000000000000000000000000000000000000E2", Guardian.Address().Hex(),
		"feeds:  ", fmt.Sprintf("providers:\n  coinbase: {url: %q}\n  kraken: {url: %q}\nagreement: {maxQuoteAge: 3s, settle: 2s, disputeAfter: 5s}\nfeeds:  ",
			r.Market.CoinbaseURL(), r.Market.KrakenURL()),
	}
	for i, side := range price.Sides {
		at, err := freeAddress(ctx)
		if err != nil {
			return nil, err
		}
		replace = append(replace, fmt.Sprintf("attester-%s.example:9470", sideName(side)), at, fmt.Sprintf("10.0.0.2%d:9470", i+1), at)
	}
	m.ours = strings.NewReplacer(replace...)
	certs := exec.CommandContext(ctx, r.binary, "attest", "certs", filepath.Join(dir, "ca"),
		"--relayer", "relayer-1,relayer-2", "--attester", "attester-a,attester-b,attester-c", "--host", "127.0.0.1")
	if out, err := certs.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("making certificates: %w: %s", err, out)
	}
	var errs [5]error
	m.Relayers[0], errs[0] = m.site("relayer-1")
	m.Relayers[1], errs[1] = m.site("relayer-2")
	m.Attesters[price.A], errs[2] = m.site("attester-a")
	m.Attesters[price.B], errs[3] = m.site("attester-b")
	m.Watch, errs[4] = m.site("watch")
	return m, errors.Join(errs[:]...)
}

// site makes one machine's folder.
func (m *Machines) site(name string) (Site, error) {
	root, err := Root()
	if err != nil {
		return Site{}, err
	}
	s := Site{Dir: filepath.Join(m.dir, name)}
	text, err := os.ReadFile(filepath.Join(root, "examples", "four-machines", name+".yaml"))
	if err != nil {
		return s, fmt.Errorf("making %s: %w", name, err)
	}
	from := m.rig.Site
	errs := []error{s.folders(), s.Write(m.ours.Replace(rpcList.ReplaceAllString(string(text), "  rpc: "+m.rig.Chain.URL+"\n")))}
	files := map[string]string{fmt.Sprintf("deployments/%d.json", int(ChainID)): from.Record()}
	if own, is := machineKeys[name]; is {
		for _, kind := range []string{".json", ".pass"} {
			files["keys/"+own.file+kind] = from.File("keys/" + own.role.file() + kind)
		}
		for _, file := range []string{"ca.pem", name + ".pem", name + ".key"} {
			files["tls/"+file] = filepath.Join(m.dir, "ca", file)
		}
	}
	for to, path := range files {
		errs = append(errs, s.take(to, path))
	}
	if err := errors.Join(errs...); err != nil {
		return s, fmt.Errorf("making %s: %w", name, err)
	}
	return s, nil
}

// Successor makes a machine like that of attester A with another key, which asks at an address of its own.
func (m *Machines) Successor(ctx context.Context, of Role) (s Site, at string, err error) {
	old := m.Attesters[price.A]
	if s, err = old.Copy(filepath.Join(m.dir, "attester-c")); err != nil {
		return s, "", err
	}
	if at, err = freeAddress(ctx); err != nil {
		return s, "", err
	}
	from := m.rig.Site
	errs := []error{
		s.take("keys/attester.json", from.File("keys/"+of.file()+".json")), s.take("keys/attester.pass", from.File("keys/"+of.file()+".pass")),
		s.take("tls/attester-c.pem", filepath.Join(m.dir, "ca", "attester-c.pem")), s.take("tls/attester-c.key", filepath.Join(m.dir, "ca", "attester-c.key")),
		s.Edit("cert: tls/attester-a.pem, key: tls/attester-a.key", "cert: tls/attester-c.pem, key: tls/attester-c.key"),
	}
	text, err := s.Text()
	errs = append(errs, err, s.Write(regexp.MustCompile(`  listen: "127\.0\.0\.1:[1-9]\d*"`).ReplaceAllString(text, fmt.Sprintf("  listen: %q", at))))
	return s, at, errors.Join(errs...)
}

// StartAttester starts `twofold attest` on a machine.
func (m *Machines) StartAttester(ctx context.Context, s Site, side price.Side) (*Daemon, error) {
	return startDaemon(ctx, m.rig.CommandAt(context.WithoutCancel(ctx), s, "attest", "--side", sideName(side)))
}

// StartWatch starts `twofold watch` on its machine.
func (m *Machines) StartWatch(ctx context.Context) (*Daemon, error) {
	return startDaemon(ctx, m.rig.CommandAt(context.WithoutCancel(ctx), m.Watch, "watch"))
}

// folders makes those of an empty site.
func (s Site) folders() error {
	var errs []error
	for _, folder := range []string{"keys", "tls", "deployments"} {
		errs = append(errs, os.MkdirAll(s.File(folder), 0o700))
	}
	return errors.Join(errs...)
}

// take copies a file from elsewhere.
func (s Site) take(to, path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return os.WriteFile(s.File(to), text, 0o600)
}

// freeAddress is one that nobody listens at, for who has to listen at the same again after a restart.
func freeAddress(ctx context.Context) (string, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("looking for a port: %w", err)
	}
	return listener.Addr().String(), listener.Close()
}
