// Package alerts holds what a running relayer, what watches it, an attester and a relay of the mirror export against what is made
// of it: every metric that dashboard/alerts.yml or the Grafana dashboard names is there with its labels and their values, every one
// that is there is used, and docs/metrics.md lists them.
package alerts
