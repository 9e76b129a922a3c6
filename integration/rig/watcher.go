package rig

import (
	"context"
	"fmt"
	"net/http"
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

// Ready tells whether /readyz says so.
func (d *Daemon) Ready(ctx context.Context) (bool, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+d.address+"/readyz", nil)
	if err != nil {
		return false, err
	}
	response, err := d.client.Do(request)
	if err != nil {
		return false, fmt.Errorf("reading /readyz: %w", err)
	}
	return response.StatusCode == http.StatusOK, response.Body.Close()
}
