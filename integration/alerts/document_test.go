package alerts

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

var write = flag.Bool("write", false, "write docs/metrics.md anew")

// promises are those of design section 2, with the metrics by which an operator sees whether they hold.
var promises = []struct {
	name, says string
	shownBy    []string
}{
	{"P1", "two signatures", []string{"twofold_signer_signed_total", "twofold_signer_refused_total", "twofold_attester_active", "twofold_attester_covered_until_seconds", "twofold_attesters_apart"}},
	{"P2", "agreement, three times", []string{"twofold_feed_divergence_ratio", "twofold_feed_divergence_limit_ratio", "twofold_engine_decisions_total", "twofold_policy_differs"}},
	{"P3", "one liar is bounded", []string{"twofold_feed_divergence_ratio", "twofold_feed_divergence_limit_ratio", "twofold_watch_alarm", "twofold_watch_distance_ratio"}},
	{"P4", "time only goes forward", []string{"twofold_chain_pace", "twofold_head_lag_seconds", "twofold_max_skew_seconds", "twofold_stamping_by_head", "twofold_clock_doubted", "twofold_landed_reorged_total"}},
	{"P5", "jumps wait, but never deadlock", []string{"twofold_feed_status", "twofold_submit_outcomes_total"}},
	{"P6", "the wallet is nobody", []string{"twofold_tx_mined_total", "twofold_signer_left_out_lanes", "twofold_spent_wei_total"}},
	{"P7", "trouble is visible", []string{"twofold_feed_status", "twofold_feed_trouble_seconds", "twofold_feed_side_healthy", "twofold_feed_refuted"}},
	{"P8", "nothing to lose", []string{"twofold_build_info", "twofold_tx_mined_total", "twofold_landing_seconds"}},
	{"P9", "success means landed", []string{"twofold_submit_outcomes_total", "twofold_landing_seconds", "twofold_landings_judged_total", "twofold_landings_late_total"}},
	{"P10", "silence is an alarm", []string{"twofold_ready", "twofold_feed_answer_age_seconds", "twofold_feed_due_timestamp_seconds", "twofold_watch_judged_timestamp_seconds"}},
}

// lookingOnly are metrics that no alert and no panel uses, and what they are for.
var lookingOnly = map[string]string{
	"twofold_tx_answered_with_receipt_total": "whether posting.awaitReceipt is of any use with this node",
	"twofold_tx_fee_cap_reached_total":       "how often gas became too dear; that it is, twofold_tx_too_dear says",
	"twofold_feed_answer_timestamp_seconds":  "to compare with the chain; how old that is, twofold_feed_answer_age_seconds says",
	"twofold_tx_nonce":                       "to compare with a block explorer",
	"twofold_l1_fee_unstated_total":          "how many posts' cost on L1 is a guess",
	"twofold_spent_since_timestamp_seconds":  "from when on this process knows what was spent",
	"twofold_account_nonce":                  "to compare with a block explorer",
	"twofold_watch_head_block":               "to compare with the relayer's",
}

// document is docs/metrics.md.
func document(found families, used map[string][]string) string {
	var s strings.Builder
	s.WriteString(`# Metrics

What ` + "`twofold run`, `twofold watch`, `twofold attest` and `twofold relay`" + ` serve at /metrics, beside Go's and the process's own. This page is written from
what running processes export, by ` + "`go test ./integration/alerts -args -write`" + `, and a test holds it to that. Units are in the names
(seconds, wei, ratio); what has none is a number or, where its help begins with 1, yes or no.

## The promises, and what shows them

| promise | metrics |
| --- | --- |
`)
	shows := map[string][]string{}
	for _, p := range promises {
		fmt.Fprintf(&s, "| %s: %s | %s |\n", p.name, p.says, code(p.shownBy))
		for _, name := range p.shownBy {
			shows[name] = append(shows[name], p.name)
		}
	}
	s.WriteString("\n## All of them\n\n| metric | type | labels | promise | used by | meaning |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, name := range slices.Sorted(maps.Keys(found)) {
		if !strings.HasPrefix(name, "twofold_") {
			continue
		}
		f := found[name]
		by := strings.Join(used[name], ", ")
		if reason := lookingOnly[name]; reason != "" {
			by = "for looking only: " + reason
		}
		fmt.Fprintf(&s, "| `%s` | %s | %s | %s | %s | %s |\n", name, strings.ToLower(f.GetType().String()),
			code(found.labelsOnly(name)), strings.Join(shows[name], ", "), by, strings.ReplaceAll(f.GetHelp(), "|", `\|`))
	}
	return s.String()
}

func code(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "`" + strings.Join(names, "`, `") + "`"
}

// compare holds a file against what it should be, or writes it.
func compare(t *testing.T, path, want string) {
	t.Helper()
	if *write {
		must(t, os.WriteFile(path, []byte(want), 0o644))
		return
	}
	have, err := os.ReadFile(path)
	must(t, err)
	if string(have) == want {
		return
	}
	for i, line := range strings.Split(want, "\n") {
		if lines := strings.Split(string(have), "\n"); i >= len(lines) || lines[i] != line {
			t.Fatalf("%s is not what is exported, first in line %d, which should be:\n%s\nWrite it anew: go test ./integration/alerts -args -write", path, i+1, line)
		}
	}
	t.Fatalf("%s has more lines than there are metrics", path)
}
