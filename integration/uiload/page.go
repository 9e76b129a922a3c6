package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"time"

	"twofold/integration/rig"
)

const (
	// opensWithin is for a browser on a machine that is busy.
	opensWithin = 30 * time.Second
	closesIn    = 10 * time.Second
)

// page is the dashboard in a browser, driven by dashboard/uitest/browser/open.js.
type page struct{ *rig.Process }

// sample is what the driver prints every ten seconds.
type sample struct {
	Feeds         int     `json:"feeds"` // that the page shows
	Moved         bool    `json:"moved"` // since the sample before
	HeapMB        float64 `json:"heapMB"`
	LongTasks     int     `json:"longTasks"` // since the page was opened
	LongestTaskMs int     `json:"longestTaskMs"`
	Errors        int     `json:"errors"`
}

// openPage returns once the page is loaded.
func openPage(ctx context.Context, url string) (page, error) {
	root, err := rig.Root()
	if err != nil {
		return page{}, err
	}
	driver := exec.CommandContext(context.WithoutCancel(ctx), "node", filepath.Join(root, "dashboard", "uitest", "browser", "open.js"), url)
	process, err := rig.StartProcess(driver)
	if err != nil {
		return page{}, err
	}
	p := page{process}
	err = rig.Await(ctx, opensWithin, "the page to open", func(context.Context) error {
		if len(p.Lines().With(`{"open":true}`)) == 0 {
			return fmt.Errorf("the browser's driver says %q", p.Lines())
		}
		return nil
	})
	if err != nil {
		return page{}, errors.Join(err, p.close())
	}
	return p, nil
}

// samples are those so far.
func (p page) samples() ([]sample, error) {
	var all []sample
	for _, line := range p.Lines().With(`"heapMB"`) {
		var s sample
		if err := json.Unmarshal([]byte(line), &s); err != nil {
			return nil, fmt.Errorf("reading the driver's line %q: %w", line, err)
		}
		all = append(all, s)
	}
	return all, nil
}

// close ends the browser with its driver. A driver that has ended before has lost the page.
func (p page) close() error {
	select {
	case <-p.Ended():
		return fmt.Errorf("the browser's driver ended with exit code %d: %s", p.ExitCode(), p.Lines())
	default:
		return p.Stop(closesIn)
	}
}
