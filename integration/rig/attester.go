package rig

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"regexp"
	"strings"

	"twofold/price"
)

// Attester is `twofold attest` as operators have it: the real binary in a process of its own, with one side's key and no other.
type Attester struct {
	*Daemon
	Side price.Side
	Site Site
	At   string // host:port at which relayers ask
}

var asksAt = regexp.MustCompile(`listen=(127\.0\.0\.1:\d+)`)

// attesterOf is whose key a side's attester signs with.
func attesterOf(side price.Side) Role { return []Role{AttesterA, AttesterB}[side] }

// sideName is a side in files and on the command line.
func sideName(side price.Side) string { return strings.ToLower(side.String()) }

// certificates makes the rig's set, once.
func (r *Rig) certificates(ctx context.Context) error {
	if _, err := os.Stat(r.Site.File("tls")); err == nil {
		return nil
	}
	if out, err := exec.CommandContext(ctx, r.binary, "attest", "certs", r.Site.File("tls")).CombinedOutput(); err != nil {
		return fmt.Errorf("making certificates: %w: %s", err, out)
	}
	return nil
}

// StartAttester starts a side's attester in an empty folder, which holds the rig's config, its deployment record, and of all
// keys that side's attester's only. It returns when the process says where it serves.
func (r *Rig) StartAttester(ctx context.Context, dir string, side price.Side) (*Attester, error) {
	return r.StartAttesterWith(ctx, dir, side, nil)
}

// StartAttesterWith starts one whose config differs from that, by old and new text.
func (r *Rig) StartAttesterWith(ctx context.Context, dir string, side price.Side, edit map[string]string) (*Attester, error) {
	if err := r.certificates(ctx); err != nil {
		return nil, err
	}
	site, err := r.Site.Copy(dir)
	if err != nil {
		return nil, err
	}
	name := "attester-" + sideName(side)
	err = errors.Join(
		site.forget(func(role Role) bool { return role != attesterOf(side) }),
		site.Edit("http:\n  listen:", tlsOf(name)+"attest:\n  listen: 127.0.0.1:0\n  proposers: [relayer]\n  http:\n    listen: 127.0.0.1:0\nhttp:\n  listen:"),
	)
	if err != nil {
		return nil, fmt.Errorf("making the attester's site: %w", err)
	}
	for old, with := range edit {
		if err := site.Edit(old, with); err != nil {
			return nil, fmt.Errorf("making the attester's site: %w", err)
		}
	}
	a := &Attester{Side: side, Site: site}
	a.Daemon, err = startDaemon(ctx, r.CommandAt(context.WithoutCancel(ctx), site, "attest", "--side", sideName(side)))
	if err != nil {
		return nil, err
	}
	found := asksAt.FindStringSubmatch(a.Lines().String())
	if found == nil {
		return nil, errors.Join(fmt.Errorf("it does not say where it is asked: %s", a.Lines()), a.Kill())
	}
	a.At = found[1]
	return a, nil
}

// SignApart has the rig's relayer ask these attesters, and takes their sides' keys away from it. It is done once.
func (r *Rig) SignApart(attesters ...*Attester) error {
	errs := []error{r.Site.Edit("http:\n  listen:", tlsOf("relayer")+"http:\n  listen:")}
	for _, side := range price.Sides {
		var list strings.Builder
		for _, a := range attesters {
			if a.Side == side {
				fmt.Fprintf(&list, "      - {url: \"https://%s\", address: %q}\n", a.At, attesterOf(side).Address().Hex())
			}
		}
		if list.Len() == 0 {
			continue
		}
		key := "    attester:\n      keystore: keys/attester-" + sideName(side) + ".json\n      passphraseFile: keys/attester-" + sideName(side) + ".pass\n"
		errs = append(errs,
			r.Site.Edit(key, "    attesters:\n"+list.String()),
			r.Site.forget(func(role Role) bool { return role == attesterOf(side) }))
	}
	return errors.Join(errs...)
}

func tlsOf(name string) string {
	return "tls:\n  ca: tls/ca.pem\n  cert: tls/" + name + ".pem\n  key: tls/" + name + ".key\n"
}

// forget removes the keys of some roles, as far as they are there.
func (s Site) forget(whose func(Role) bool) error {
	for role := range roles {
		if !whose(role) {
			continue
		}
		for _, kind := range []string{".json", ".pass"} {
			if err := os.Remove(s.File("keys/" + role.file() + kind)); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("taking a key away: %w", err)
			}
		}
	}
	return nil
}
