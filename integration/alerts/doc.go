// Package alerts holds what a running relayer, and what watches it, export against what is made of it: every metric that
// dashboard/alerts.yml or the Grafana dashboard names is there with its labels and their values, every one that is there is
// used, and docs/metrics.md lists them.
package alerts
