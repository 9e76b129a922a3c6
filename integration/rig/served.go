package rig

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// Served is what a process of ours serves to those who operate it.
type Served struct {
	address string
	client  *http.Client
}

// newServed keeps no connection: it would be one of the process's descriptors.
func newServed(address string) *Served {
	return &Served{address, &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}}
}

// URL is where it serves.
func (s *Served) URL() string { return "http://" + s.address }

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
func (s *Served) Metrics(ctx context.Context) (all Metrics, err error) {
	_, err = s.get(ctx, "/metrics", func(body io.Reader) (err error) {
		all, err = parseMetrics(body)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading metrics: %w", err)
	}
	return all, nil
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

// Ready tells whether /readyz says so.
func (s *Served) Ready(ctx context.Context) (bool, error) {
	ready, _, err := s.Readiness(ctx)
	return ready, err
}

// Readiness is what /readyz says, and why.
func (s *Served) Readiness(ctx context.Context) (ready bool, why string, err error) {
	status, err := s.get(ctx, "/readyz", func(body io.Reader) error {
		text, err := io.ReadAll(body)
		why = string(text)
		return err
	})
	if err != nil {
		return false, "", fmt.Errorf("reading /readyz: %w", err)
	}
	return status == http.StatusOK, why, nil
}

func (s *Served) get(ctx context.Context, path string, read func(io.Reader) error) (status int, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.URL()+path, nil)
	if err != nil {
		return 0, err
	}
	response, err := s.client.Do(request)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	return response.StatusCode, read(response.Body)
}
