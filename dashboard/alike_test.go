package dashboard

import (
	"strings"
	"testing"
)

// comparedWith are the expressions that the rules of the page were compared with, one by one: each is the same condition on
// the same figure. Who changes an alert changes its rule too, and then the line here.
var comparedWith = map[string]string{
	"TwofoldNotReady":      `twofold_ready{job="twofold"} == 0`,
	"TwofoldConfigRefused": `twofold_config_reload_success == 0`,

	"TwofoldFeedLate":          `twofold_feed_answer_age_seconds > twofold_feed_heartbeat_seconds and ignoring (status) (twofold_feed_status{status=~"OK|STALE"} == 1)`,
	"TwofoldFeedNotLanding":    `time() - (twofold_feed_due_timestamp_seconds > 0) > ignoring (feed) group_left () 10 * twofold_landing_limit_seconds`,
	"TwofoldFeedDisputed":      `twofold_feed_status{status="DISPUTED"} == 1`,
	"TwofoldFeedMissing":       `twofold_feed_status{status="MISSING"} == 1`,
	"TwofoldFeedHeld":          `twofold_feed_status{status="HELD"} == 1`,
	"TwofoldFeedWithoutAnswer": `twofold_feed_status{status="NONE"} == 1 unless ignoring (status) twofold_feed_paused == 1`,
	"TwofoldFeedPaused":        `twofold_feed_paused == 1`,
	"TwofoldDivergenceHigh":    `twofold_feed_divergence_ratio / twofold_feed_divergence_limit_ratio > 0.8`,
	"TwofoldSideWithoutPrice":  `twofold_feed_side_healthy == 0`,
	"TwofoldOutOfRange":        `twofold_feed_out_of_range == 1`,
	"TwofoldFeedRefuted":       `twofold_feed_refuted == 1`,

	"TwofoldProviderGone":  `twofold_feeds_connected == 0`,
	"TwofoldProviderClock": `(twofold_feeds_clock_offset_seconds > 1 or twofold_feeds_clock_offset_seconds < -2.5) and twofold_feeds_connected == 1`,
	"TwofoldClockDoubted":  `twofold_clock_doubted == 1`,

	"TwofoldAttesterInactive":   `twofold_attester_active == 0`,
	"TwofoldSideUncovered":      `twofold_attester_covered_until_seconds == 0`,
	"TwofoldSideUnanswered":     `max without (attester) (twofold_remote_well) == 0`,
	"TwofoldAttesterUnanswered": `twofold_remote_well == 0`,
	"TwofoldSideRefuses":        `twofold_side_refuses == 1`,
	"TwofoldAttesterRefuses":    `twofold_attester_refuses_alone == 1`,
	"TwofoldAttesterEndsSoon":   `(twofold_attester_covered_until_seconds > 0) - time() < 60 * 3600`,
	"TwofoldAttesterEnds":       `(twofold_attester_covered_until_seconds > 0) - time() < 10 * 86400`,
	"TwofoldPolicyDiffers":      `twofold_policy_differs == 1`,

	"TwofoldRedisGone": `twofold_coord_redis_answers == 0`,

	"TwofoldWalletEmpty":      `twofold_tx_missing_wei > 0`,
	"TwofoldWalletRunsDry":    `twofold_wallet_empty_seconds < twofold_wallet_warn_seconds / 6`,
	"TwofoldWalletBelowFloor": `twofold_wallet_balance_wei < twofold_wallet_floor_wei`,
	"TwofoldWalletLow":        `twofold_wallet_empty_seconds < twofold_wallet_warn_seconds`,
	"TwofoldGasTooDear":       `twofold_tx_too_dear == 1`,
	"TwofoldBudgetSpent":      `twofold_budget_stretch_ratio == 1`,

	"TwofoldChainSilent":       `twofold_chain_pace{pace="silent"} == 1`,
	"TwofoldChainLags":         `twofold_chain_pace{pace="lagging"} == 1`,
	"TwofoldClockBehind":       `twofold_chain_pace{pace="ahead"} == 1`,
	"TwofoldNoEndpointHealthy": `max without (endpoint) (twofold_rpc_healthy) == 0`,
	"TwofoldEndpointAside":     `twofold_rpc_healthy == 0`,

	"TwofoldAccountBelowFloor": `twofold_account_balance_wei < twofold_account_floor_wei`,
	"TwofoldAccountLow":        `twofold_account_empty_seconds < twofold_account_warn_seconds`,
	"TwofoldAccountUnread":     `time() - twofold_account_read_timestamp_seconds > 600`,
	"TwofoldBatchesStopped":    `twofold_l2_safe_lag_seconds > 2 * 3600`,
	"TwofoldBatchesLate":       `twofold_l2_safe_lag_seconds > 1800`,
	"TwofoldOriginLate":        `time() - twofold_l1_block_timestamp_seconds{level="origin"} > 900`,

	"TwofoldMirrorLate":         `time() - (twofold_mirror_due_timestamp_seconds > 0) > ignoring (feed) group_left () twofold_mirror_late_after_seconds unless ignoring (reason) (twofold_mirror_left_out == 1) unless on (job, instance) (max without (chain) (min_over_time(twofold_mirror_unread[1m])) == 1 or min_over_time(twofold_mirror_apart[1m]) == 1 or min_over_time(twofold_mirror_held[1m]) == 1 or time() - twofold_mirror_looked_timestamp_seconds > 60)`,
	"TwofoldMirrorLeftOut":      `twofold_mirror_left_out{reason!~"unmirrored|paused"} == 1 unless on (job, instance, reason) label_replace(max without (chain) (twofold_mirror_unread) == 1 or twofold_mirror_apart == 1 or time() - twofold_mirror_looked_timestamp_seconds > 60, "reason", "unread", "", "")`,
	"TwofoldMirrorUnmirrored":   `twofold_mirror_left_out{reason="unmirrored"} == 1`,
	"TwofoldMirrorPaused":       `twofold_mirror_left_out{reason="paused"} == 1`,
	"TwofoldMirrorProvenOld":    `time() - (twofold_mirror_proven_timestamp_seconds > 0) > twofold_mirror_heartbeat_seconds + ignoring (feed) group_left () twofold_mirror_late_after_seconds unless ignoring (reason) (twofold_mirror_left_out == 1)`,
	"TwofoldMirrorBlind":        `(max without (chain) (twofold_mirror_unread) == 1 or time() - twofold_mirror_looked_timestamp_seconds > 120) unless on (job, instance) max without (endpoint) (twofold_rpc_healthy) == 0`,
	"TwofoldMirrorApart":        `twofold_mirror_apart == 1`,
	"TwofoldMirrorOriginStands": `twofold_mirror_looked_timestamp_seconds - (twofold_mirror_origin_moved_timestamp_seconds > 0) > 300`,
	"TwofoldMirrorHeld":         `twofold_mirror_held == 1`,
}

func TestThePageJudgesByTheConditionsOfTheAlerts(t *testing.T) {
	alerts := readAlerts(t)
	for _, rule := range allRules() {
		expr := strings.Join(strings.Fields(alerts[rule.name].Expr), " ")
		if compared := comparedWith[rule.name]; compared != expr {
			t.Errorf("%s: the alert's expression is now\n%s\nand the page's rule was compared with\n%s", rule.name, expr, compared)
		}
	}
	for name := range comparedWith {
		if _, known := alerts[name]; !known {
			t.Errorf("%s was compared and is no alert", name)
		}
	}
}
