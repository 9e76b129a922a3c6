package rig

import (
	"context"
	"fmt"
	"os/exec"
)

// Guarded are edits that make a site's oracle have a guardian, whose key is what its config has `twofold watch` pause with.
func Guarded() map[string]string {
	return map[string]string{
		"deploy:\n": "deploy:\n  guardian: \"" + Guardian.Address().Hex() + "\"\n",
		"http:\n":   "watch:\n  guardian:\n    keystore: keys/guardian.json\n    passphraseFile: keys/guardian.pass\n  http:\n    listen: 127.0.0.1:0\nhttp:\n",
	}
}

// StartWatcher starts `twofold watch` of a binary in a folder of its own, which holds the rig's config and its deployment
// record, and of all keys the guardian's only. It returns when the process says where it serves.
func (r *Rig) StartWatcher(ctx context.Context, binary, dir string, args ...string) (*Daemon, error) {
	site, err := r.Site.Copy(dir)
	if err != nil {
		return nil, err
	}
	if err := site.forget(func(role Role) bool { return role != Guardian }); err != nil {
		return nil, fmt.Errorf("making the watcher's site: %w", err)
	}
	args = append([]string{"watch", "--config", site.Config()}, args...)
	return startDaemon(ctx, exec.CommandContext(context.WithoutCancel(ctx), binary, args...))
}
