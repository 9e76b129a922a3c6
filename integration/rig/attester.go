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
	Key  Role
	Site Site
	At   string // host:port at which relayers ask
}

// AttesterOptions say which attester it is.
type AttesterOptions struct {
	Dir  string // empty folder for its site
	Side price.Side
	Key  Role              // the zero Role, which signs for nobody, is the side's first attester
	Edit map[string]string // changes its config in more places, by old and new text
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

// StartAttester starts a side's first attester in an empty folder.
func (r *Rig) StartAttester(ctx context.Context, dir string, side price.Side) (*Attester, error) {
	return r.StartAttesterWith(ctx, AttesterOptions{Dir: dir, Side: side})
}

// StartAttesterWith starts an attester in a folder which holds the rig's config, its deployment record, and of all keys that
// attester's only. It returns when the process says where it serves.
func (r *Rig) StartAttesterWith(ctx context.Context, o AttesterOptions) (*Attester, error) {
	if err := r.certificates(ctx); err != nil {
		return nil, err
	}
	site, err := r.Site.Copy(o.Dir)
	if err != nil {
		return nil, err
	}
	a := &Attester{Side: o.Side, Key: o.Key, Site: site}
	if a.Key == Wallet {
		a.Key = attesterOf(o.Side)
	}
	name := "attester-" + sideName(o.Side)
	errs := []error{
		site.forget(func(role Role) bool { return role != a.Key }),
		site.Edit("http:\n  listen:", tlsOf(name)+"attest:\n  listen: 127.0.0.1:0\n  proposers: [relayer]\n  http:\n    listen: 127.0.0.1:0\nhttp:\n  listen:"),
		site.Edit(keyOf(attesterOf(o.Side)), keyOf(a.Key)),
	}
	for old, with := range o.Edit {
		errs = append(errs, site.Edit(old, with))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("making the attester's site: %w", err)
	}
	return a, a.start(ctx, r)
}

// Restart starts it again, once it has ended, where it was asked before.
func (a *Attester) Restart(ctx context.Context, r *Rig) error {
	if text, err := a.Site.Text(); err != nil || !strings.Contains(text, a.At) {
		if err := errors.Join(err, a.Site.Edit("attest:\n  listen: 127.0.0.1:0\n", "attest:\n  listen: "+a.At+"\n")); err != nil {
			return err
		}
	}
	return a.start(ctx, r)
}

func (a *Attester) start(ctx context.Context, r *Rig) (err error) {
	a.Daemon, err = startDaemon(ctx, r.CommandAt(context.WithoutCancel(ctx), a.Site, "attest", "--side", sideName(a.Side)))
	if err != nil {
		return err
	}
	found := asksAt.FindStringSubmatch(a.Lines().String())
	if found == nil {
		return errors.Join(fmt.Errorf("it does not say where it is asked: %s", a.Lines()), a.Kill())
	}
	a.At = found[1]
	return nil
}

// keyOf is how a site's config names an attester's key.
func keyOf(role Role) string {
	return "    attester:\n      keystore: keys/" + role.file() + ".json\n      passphraseFile: keys/" + role.file() + ".pass\n"
}

// SignApart has the rig's relayer ask these attesters, and takes their sides' keys away from it. It is done once.
func (r *Rig) SignApart(attesters ...*Attester) error {
	errs := []error{r.Site.Edit("http:\n  listen:", tlsOf("relayer")+"http:\n  listen:")}
	signs := map[Role]bool{}
	for _, side := range price.Sides {
		var list strings.Builder
		for _, a := range attesters {
			if a.Side == side {
				signs[a.Key] = true
				fmt.Fprintf(&list, "      - {url: \"https://%s\", address: %q}\n", a.At, a.Key.Address().Hex())
			}
		}
		if list.Len() == 0 {
			continue
		}
		errs = append(errs,
			r.Site.Edit(keyOf(attesterOf(side)), "    attesters:\n"+list.String()),
			r.Site.forget(func(role Role) bool { return signs[role] }))
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
