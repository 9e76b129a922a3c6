package rig

import (
	"context"
	"os/exec"
)

// StartRelay starts `twofold relay` on a site, and returns when it says where it serves.
func StartRelay(ctx context.Context, binary string, s Site) (*Daemon, error) {
	return startDaemon(ctx, exec.CommandContext(context.WithoutCancel(ctx), binary, "relay", "--config", s.Config()))
}
