// Package dashboard shows an operator what the relayer does and why: the page at /, the API that it and `twofold why` read,
// and the alarms that would wake somebody now. Beside the Go code lie what runs elsewhere: alerts.yml for Prometheus and
// grafana/twofold.json.
//
// It stands at the end of a tick's way and only reads: what it is told is copied out of the relayer at its own pace, never on
// the hot path, and nothing here can hold up a post. The page is static files in the binary; it needs nothing from elsewhere.
package dashboard
