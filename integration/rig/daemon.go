package rig

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Daemon is a relayer, what watches it, or a relay of the mirror, as operators have them: the real binary in a process of its own.
type Daemon struct {
	*Process
	address string
	client  *http.Client
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
	// No connection is kept: it would be one of the relayer's descriptors.
	d := &Daemon{Process: process, client: &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}}
	err = Await(ctx, daemonStarts, "the process to serve", func(context.Context) error {
		if found := servesAt.FindStringSubmatch(process.Lines().String()); found != nil {
			d.address = found[1]
			return nil
		}
		return fmt.Errorf("it says %q", process.Lines())
	})
	if err != nil {
		return nil, errors.Join(err, process.Kill())
	}
	return d, nil
}

// URL is where it serves.
func (d *Daemon) URL() string { return "http://" + d.address }

// Runs is nil while it does.
func (d *Daemon) Runs() error {
	select {
	case <-d.Ended():
		return fmt.Errorf("the process ended with exit code %d: %s", d.ExitCode(), d.Lines())
	default:
		return nil
	}
}

// Metrics are samples by their series, as /metrics writes it.
type Metrics map[string]float64

// Sum adds up every series that begins so.
func (m Metrics) Sum(prefix string) (sum float64) {
	for series, value := range m {
		if strings.HasPrefix(series, prefix) {
			sum += value
		}
	}
	return sum
}

// Metrics are what /metrics says.
func (d *Daemon) Metrics(ctx context.Context) (_ Metrics, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, d.URL()+"/metrics", nil)
	if err != nil {
		return nil, err
	}
	response, err := d.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("reading metrics: %w", err)
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	return parseMetrics(response.Body)
}

// parseMetrics reads the text format, of which only the samples matter.
func parseMetrics(text io.Reader) (Metrics, error) {
	all := make(Metrics)
	lines := bufio.NewScanner(text)
	for lines.Scan() {
		line := lines.Text()
		cut := strings.LastIndexByte(line, ' ')
		if cut < 0 || line[0] == '#' {
			continue
		}
		value, err := strconv.ParseFloat(line[cut+1:], 64)
		if err != nil {
			return nil, fmt.Errorf("reading metric %q: %w", line, err)
		}
		all[line[:cut]] = value
	}
	return all, lines.Err()
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
