package main

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"twofold/cmd/demo/auditor"
)

// places is the first line of --json.
type places struct {
	Chain struct {
		RPC    string `json:"rpc"`
		Oracle string `json:"oracle"`
	} `json:"chain"`
	HTTP string `json:"http"` // where the dashboard, /metrics and /readyz are
}

// result is the last line of --json.
type result struct {
	auditor.Figures
	Outcomes map[string]int `json:"outcomes"`
	Quotes   quotes         `json:"quotes"`
	Latency  latencies      `json:"latencyMs"`
}

type quotes struct {
	Received uint64 `json:"received"`
	Rejected uint64 `json:"rejected"` // what came and did not become a quote
}

// countQuotes reads the streams' own metrics.
func countQuotes(registry *prometheus.Registry) (q quotes, err error) {
	families, err := registry.Gather()
	if err != nil {
		return q, fmt.Errorf("gathering metrics: %w", err)
	}
	sums := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			sums[f.GetName()] += m.GetCounter().GetValue()
		}
	}
	return quotes{uint64(sums["twofold_feeds_quotes_total"]), uint64(sums["twofold_feeds_rejected_total"])}, nil
}
