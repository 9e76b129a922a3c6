package rig

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Daemon is the relayer, or what stands beside it, as operators have it: the real binary in a process of its own.
type Daemon struct {
	*Process
	*Served
}

// daemonStarts is for opening three keystores, which is slow on purpose, on a machine that is busy.
const daemonStarts = 30 * time.Second

var servesAt = regexp.MustCompile(`http=(127\.0\.0\.1:\d+)`)

// StartDaemon starts `twofold run` on the rig's site, with settings of the environment beside our own, and returns when it
// says where it serves.
func (r *Rig) StartDaemon(ctx context.Context, environment ...string) (*Daemon, error) {
	return r.StartDaemonAt(ctx, r.Site, environment...)
}

// StartDaemonAt starts one on another site, as a second relayer of the same oracle.
func (r *Rig) StartDaemonAt(ctx context.Context, s Site, environment ...string) (*Daemon, error) {
	command := r.CommandAt(context.WithoutCancel(ctx), s, "run")
	command.Env = append(os.Environ(), environment...)
	return startDaemon(ctx, command)
}

func startDaemon(ctx context.Context, command *exec.Cmd) (*Daemon, error) {
	process, err := StartProcess(command)
	if err != nil {
		return nil, err
	}
	d := &Daemon{Process: process}
	err = Await(ctx, daemonStarts, "the process to serve", func(context.Context) error {
		if found := servesAt.FindStringSubmatch(process.Lines().String()); found != nil {
			d.Served = newServed(found[1])
			return nil
		}
		return fmt.Errorf("it says %q", process.Lines())
	})
	if err != nil {
		return nil, errors.Join(err, process.Kill())
	}
	return d, nil
}

// Runs is nil while it does.
func (d *Daemon) Runs() error {
	select {
	case <-d.Ended():
		return fmt.Errorf("the process ended with exit code %d: %s", d.ExitCode(), d.Lines())
	default:
		return nil
	}
}

// Footprint is what a process takes of its machine.
type Footprint struct {
	RSSBytes    int
	Goroutines  int
	Descriptors int
}

// Footprint is the relayer's now. The memory is as the kernel counts it.
func (d *Daemon) Footprint(ctx context.Context) (f Footprint, err error) {
	metrics, err := d.Metrics(ctx)
	if err != nil {
		return f, err
	}
	f.Goroutines, f.Descriptors = int(metrics["go_goroutines"]), int(metrics["process_open_fds"])
	if f.RSSBytes, err = residentBytes(d.ID()); err != nil {
		return f, err
	}
	return f, nil
}

// residentBytes reads the second number of /proc/PID/statm, in pages.
func residentBytes(pid int) (int, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		return 0, fmt.Errorf("reading the relayer's memory: %w", err)
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return 0, fmt.Errorf("reading the relayer's memory: %q", text)
	}
	pages, err := strconv.Atoi(fields[1])
	if err != nil {
		return 0, fmt.Errorf("reading the relayer's memory: %w", err)
	}
	return pages * os.Getpagesize(), nil
}
