// What the dashboard shows, row by row: what is wrong first, then the way of a tick, then what it rests on.
import { graph, stat, table, timeline } from './panels.mjs';

const red = (from) => [[null, 'green'], [from, 'red']];
const below = (limit) => [[null, 'red'], [limit, 'green']];
const p = (q, metric) => `histogram_quantile(${q}, sum by (le) (rate(${metric}_bucket{$r}[$__rate_interval])))`;
const rate = (metric, by, select = '$r') => `sum by (${by}) (rate(${metric}{${select}}[$__rate_interval]))`;

export const rows = [
  {
    title: 'What is wrong',
    panels: [
      stat('Pages', 'Alerts that wake somebody now.', 'short', red(1), ['count(ALERTS{alertname=~"Twofold.*", alertstate="firing", severity="page"}) or vector(0)', '']),
      stat('Tickets', 'Alerts for this working day.', 'short', [[null, 'green'], [1, 'orange']], ['count(ALERTS{alertname=~"Twofold.*", alertstate="firing", severity="ticket"}) or vector(0)', '']),
      stat('Relayers not ready', '/readyz says which feed, and why.', 'short', red(1), ['count(twofold_ready{$r} == 0) or vector(0)', '']),
      stat('Feeds that are not OK', 'As their readers say.', 'short', red(1), ['count(max by (feed) (twofold_feed_status{$f, status!="OK"}) == 1) or vector(0)', '']),
      stat('Wallet lasts', 'At the pace of the last hours, or of heartbeats alone.', 's', below(72 * 3600), ['min(twofold_wallet_empty_seconds{$r})', '']),
      stat('Landed in time, 30 d', 'The objective is 99 %.', 'percentunit', below(0.99), ['1 - sum(increase(twofold_landings_late_total{$r}[30d])) / sum(increase(twofold_landings_judged_total{$r}[30d]))', '']),
      table('Alerts', 'The runbook has an entry for each, by its name.', 'ALERTS{alertname=~"Twofold.*"}', ['Time', 'Value', '__name__', 'job']),
      table('Feeds', 'The status that readers serve of each.', 'twofold_feed_status{$f} == 1', ['Time', 'Value', '__name__', 'job']),
      timeline('Status as readers serve it', 'OK is 1; anything else is a feed that consumers may refuse.',
        [[1, 'OK', 'green'], [2, 'STALE', 'dark-red'], [3, 'DISPUTED', 'red'], [4, 'MISSING', 'orange'], [5, 'HELD', 'yellow'], [6, 'PAUSED', 'purple'], [7, 'NONE', 'blue'], [8, 'REMOVED', 'gray']],
        [['OK', 'STALE', 'DISPUTED', 'MISSING', 'HELD', 'PAUSED', 'NONE', 'REMOVED'].map((s, i) => `max by (feed) (${i + 1} * (twofold_feed_status{$f, status="${s}"} == 1))`).join(' or '), '{{feed}}']),
    ],
  },
  {
    title: 'Feeds',
    panels: [
      graph('Divergence of its limit', 'At 100 % the feed stops.', 'percentunit', ['max by (feed) (twofold_feed_divergence_ratio{$f} / twofold_feed_divergence_limit_ratio{$f})', '{{feed}}']),
      graph('Deviation of its trigger', 'At 100 % a post is due.', 'percentunit', ['max by (feed) (twofold_feed_deviation_ratio{$f} / twofold_feed_deviation_trigger_ratio{$f})', '{{feed}}']),
      graph('Age of the answer, of the heartbeat', 'At 100 % the promise is broken; readers say STALE when the allowance is over too.', 'percentunit',
        ['max by (feed) (twofold_feed_answer_age_seconds{$f} / twofold_feed_heartbeat_seconds{$f})', '{{feed}}'],
        ['max by (feed) (twofold_feed_stale_after_seconds{$f} / twofold_feed_heartbeat_seconds{$f})', '{{feed}}, stale limit']),
      graph('Trouble', 'For how long the sides have not agreed.', 's', ['max by (feed) (twofold_feed_trouble_seconds{$f})', '{{feed}}']),
      graph('Sides without a price', '1 for a side that has no healthy price of the feed.', 'short', ['1 - min by (feed, side) (twofold_feed_side_healthy{$f})', '{{feed}} {{side}}']),
      graph('Decisions', 'A second, by outcome; `twofold why` shows the last one.', 'ops', [rate('twofold_engine_decisions_total', 'outcome'), '{{outcome}}']),
    ],
  },
  {
    title: 'Posting',
    panels: [
      graph('Too late, of what was due', 'The objective is 1 %. Pages: 14.4 % over an hour, 6 % over six.', 'percentunit',
        ['max(twofold:landings_late:ratio_rate5m{$r})', '5 min'], ['max(twofold:landings_late:ratio_rate1h{$r})', '1 h'], ['max(twofold:landings_late:ratio_rate6h{$r})', '6 h'], ['max(twofold:landings_late:ratio_rate3d{$r})', '3 d']),
      graph('From due to landed', 'Failed posts in between included.', 's', [p(0.5, 'twofold_landing_seconds'), 'median'], [p(0.99, 'twofold_landing_seconds'), '99 %'], ['max(twofold_landing_limit_seconds{$r})', 'limit']),
      graph('Due and not landed', 'For how long.', 's', ['max by (feed) (time() - (twofold_feed_due_timestamp_seconds{$f} > 0))', '{{feed}}']),
      graph('Where the time goes', 'Medians and the slowest hundredth.', 's',
        [p(0.5, 'twofold_submit_frame_to_broadcast_seconds'), 'frame to broadcast, median'], [p(0.99, 'twofold_submit_frame_to_broadcast_seconds'), 'frame to broadcast, 99 %'],
        [p(0.99, 'twofold_submit_queued_seconds'), 'queued, 99 %'], [p(0.99, 'twofold_submit_frame_to_landed_seconds'), 'frame to landed, 99 %'], [p(0.99, 'twofold_tx_mined_after_seconds'), 'mined after, 99 %']),
      graph('What became of the posts', 'Only Landed counts as published.', 'short', ['sum by (outcome) (increase(twofold_submit_outcomes_total{$f}[$__rate_interval]))', '{{outcome}}']),
      graph('Sends, by the answer of nodes', 'On insufficient_funds fund the wallet; on unreachable look at the endpoints.', 'short', ['sum by (outcome) (increase(twofold_tx_sends_total{$r}[$__rate_interval]))', '{{outcome}}']),
      graph('Mined', 'A stranger means that somebody else uses the wallet.', 'short', ['sum by (outcome) (increase(twofold_tx_mined_total{$r}[$__rate_interval]))', '{{outcome}}'],
        ['sum(increase(twofold_tx_replacements_total{$r}[$__rate_interval]))', 'replaced'], ['sum(increase(twofold_tx_pool_lost_total{$r}[$__rate_interval]))', 'lost by the pool'], ['sum(increase(twofold_tx_reorgs_total{$r}[$__rate_interval]))', 'given back']),
      graph('Pending, and whether posts can be sent', 'For how long a nonce has been in flight; ready is 1 while what is due is sent.', 's',
        ['max by (instance) (time() - (twofold_tx_pending_since_timestamp_seconds{$r} > 0))', '{{instance}} pending'], ['min by (instance) (twofold_submit_ready{$r})', '{{instance}} ready']),
      graph('Gas', 'Of the newest post, and what is used a second.', 'short', ['max by (instance) (twofold_gas_limit{$r})', '{{instance}} gas of a post'], [rate('twofold_tx_gas_used_total', 'instance'), '{{instance}} used a second'],
        ['max by (instance) (twofold_gas_raised_ratio{$r})', '{{instance}} model raised by'], ['sum by (kind) (increase(twofold_gas_misses_total{$r}[$__rate_interval]))', 'missed: {{kind}}']),
    ],
  },
  {
    title: 'Money',
    panels: [
      graph('Wallet', 'In wei; it pays and has no authority.', 'short', ['twofold_wallet_balance_wei{$r}', '{{instance}}'], ['twofold_tx_missing_wei{$r}', '{{instance}} missing'], ['twofold_wallet_floor_wei{$r} > 0', '{{instance}} floor']),
      graph('The wallet lasts', '', 's', ['twofold_wallet_empty_seconds{$r} < Inf', '{{instance}}'], ['twofold_wallet_warn_seconds{$r}', '{{instance}} wanted']),
      graph('Spent in 24 h and today', 'In wei, as far as this process knows; the budget is for 24 h.', 'short', ['twofold_spent_window_wei{$r}', '{{instance}} {{window}}'], ['twofold_budget_wei{$r} > 0', '{{instance}} budget limit']),
      graph('Pace', 'Wei an hour, by part: l2 for gas, l1 for data.', 'short', ['3600 * sum by (part) (rate(twofold_spent_wei_total{$r}[$__rate_interval]))', '{{part}}'], ['max by (instance) (twofold_spend_pace_wei_per_hour{$r})', '{{instance}} foretold by']),
      graph('Spent by feed', 'Wei an hour.', 'short', ['3600 * sum by (feed) (rate(twofold_feed_spent_wei_total{$f}[$__rate_interval]))', '{{feed}}']),
      graph('Fees', 'Base fee, wei per gas, and the forecast of data on L1.', 'short', ['twofold_tx_base_fee_wei{$r}', '{{instance}} base fee'], ['twofold_l1_fee_forecast_wei{$r}', '{{instance}} L1 fee of a post']),
      graph('Budget and fees in the way', 'Stretch: how far triggers have moved towards the promise. Too dear: nothing is sent.', 'percentunit', ['twofold_budget_stretch_ratio{$r}', '{{instance}} stretch'], ['twofold_tx_too_dear{$r}', '{{instance}} gas too dear'], ['twofold_l1_fee_paid_to_forecast_ratio{$r}', '{{instance}} L1 fee paid, of foretold']),
      graph('Dollars a day', "By the oracle's own ETH/USD.", 'currencyUSD', ['86400 * sum by (instance) (rate(twofold_spent_dollars_total{$r}[$__rate_interval]))', '{{instance}}']),
      graph('Watched accounts last', 'Batcher, proposer and whoever else is in monitor.accounts.', 's', ['twofold_account_empty_seconds{$r} < Inf', '{{account}}'], ['twofold_account_warn_seconds{$r} > 0', '{{account}} wanted']),
      graph('Watched accounts', 'In wei.', 'short', ['twofold_account_balance_wei{$r}', '{{account}}'], ['twofold_account_floor_wei{$r} > 0', '{{account}} floor'], ['twofold_account_pace_wei_per_hour{$r}', '{{account}} an hour']),
      graph('Watched accounts act', 'For how long their nonce has not moved.', 's', ['time() - twofold_account_active_timestamp_seconds{$r}', '{{account}}']),
      graph('Watched accounts read', 'How long ago; what is told of them is as old.', 's', ['time() - twofold_account_read_timestamp_seconds{$r}', '{{account}}']),
    ],
  },
  {
    title: 'Providers',
    panels: [
      graph('Connected', '', 'short', ['twofold_feeds_connected{$r}', '{{provider}}']),
      graph('Clock', "The provider's minus ours. Beyond +2 or -5 its quotes are not used.", 's', ['twofold_feeds_clock_offset_seconds{$r}', '{{provider}}']),
      graph('Age of the newest quote', 'Older than maxQuoteAge is no price.', 's', ['max by (provider, feed) (time() - (twofold_feeds_last_quote_timestamp_seconds{$f} > 0))', '{{provider}} {{feed}}']),
      graph('Quotes', 'A second.', 'ops', [rate('twofold_feeds_quotes_total', 'provider, feed', '$f'), '{{provider}} {{feed}}']),
      graph('Rejected', 'A second, by reason.', 'ops', [rate('twofold_feeds_rejected_total', 'provider, reason'), '{{provider}} {{reason}}']),
      graph('Connections that ended', 'By cause.', 'short', ['sum by (provider, cause) (increase(twofold_feeds_reconnects_total{$r}[$__rate_interval]))', '{{provider}} {{cause}}']),
      graph('Frames', 'A second, by kind; unknown ones mean that the protocol has changed.', 'ops', [rate('twofold_feeds_frames_total', 'provider, kind'), '{{provider}} {{kind}}']),
    ],
  },
  {
    title: 'Attesters and promises',
    panels: [
      graph('Active', 'What the attester signs is taken. Apart: no process holds both.', 'short', ['twofold_attester_active{$r}', '{{instance}} side {{side}}'], ['twofold_attesters_apart{$r}', '{{instance}} apart']),
      graph('Covered for', 'A new attester waits for the delay.', 's', ['min by (side) (twofold_attester_covered_until_seconds{$r} < 4e9) - time()', 'side {{side}}']),
      graph('Refused', 'A second, by reason.', 'ops', [rate('twofold_signer_refused_total', 'side, reason') + ' > 0', '{{side}} {{reason}}']),
      graph('Signed, failed', 'A second.', 'ops', [rate('twofold_signer_signed_total', 'side'), '{{side}} signed'], [rate('twofold_signer_failed_total', 'side'), '{{side}} failed']),
      graph('Signing takes', 'Proposers give up at 0.3 s.', 's', ['histogram_quantile(0.99, sum by (le, side) (rate(twofold_signer_sign_seconds_bucket{$r}[$__rate_interval])))', '{{side}} 99 %'],
        ['histogram_quantile(0.99, sum by (le, side) (rate(twofold_signer_wait_seconds_bucket{$r}[$__rate_interval])))', '{{side}} waiting, 99 %'],
        ['histogram_quantile(0.99, sum by (le, side) (rate(twofold_submit_signature_seconds_bucket{$r}[$__rate_interval])))', '{{side}} as the proposer sees it, 99 %']),
      graph('Keys in AWS KMS', 'A second, by outcome.', 'ops', [rate('twofold_kms_requests_total', 'key, outcome') + ' > 0', '{{key}} {{outcome}}']),
      graph('AWS KMS takes', 'Retries included; proposers give up at 0.3 s.', 's', ['histogram_quantile(0.99, sum by (le, key) (rate(twofold_kms_request_seconds_bucket{$r}[$__rate_interval])))', '{{key}} 99 %']),
      graph('Left out, not told, differs', 'Lanes that a proposer withholds; messages of trouble dropped; promises other than the config.', 'short', ['max by (side) (twofold_signer_left_out_lanes{$r})', 'left out, {{side}}'],
        ['sum(increase(twofold_submit_tells_dropped_total{$r}[$__rate_interval]))', 'not told'], ['sum(twofold_policy_differs{$r})', 'differs'], ['max(time() - twofold_promises_read_timestamp_seconds{$r}) / 60', 'promises read, minutes ago']),
    ],
  },
  {
    title: 'Chain and endpoints',
    panels: [
      graph('Head', 'How far its time was behind our clock when it came.', 's', ['twofold_head_lag_seconds{$r}', '{{instance}}'], ['max(twofold_max_skew_seconds{$r})', 'limit'], ['time() - max by (instance) (twofold_chain_head_timestamp_seconds{$r})', '{{instance}} age']),
      graph('Pace and clock', 'Block rate of chain.blockTime; stamping by heads, and a doubted clock, are 1.', 'percentunit', ['twofold_l2_block_rate_ratio{$r}', '{{instance}} block rate'], ['twofold_stamping_by_head{$r}', '{{instance}} stamping by head'], ['twofold_clock_doubted{$r}', '{{instance}} clock doubted']),
      graph('Behind the newest block', 'Safe: its batch is on L1.', 's', ['max by (level) (time() - twofold_l2_block_timestamp_seconds{$r})', '{{level}}'], ['max(twofold_l2_safe_lag_seconds{$r})', 'safe, behind latest'], ['max by (level) (time() - twofold_l1_block_timestamp_seconds{$r})', 'L1 {{level}}']),
      graph('Blocks', 'Numbers, as they are told.', 'none', ['max(twofold_chain_head_block{$r})', 'head'], ['max(twofold_safe_block{$r})', 'safe'], ['max by (endpoint) (twofold_rpc_head_block{$r})', '{{endpoint}}'], ['max by (level) (twofold_l2_block{$r})', 'L2 {{level}}'], ['max by (level) (twofold_l1_block{$r})', 'L1 {{level}}']),
      graph('Endpoints: healthy and chosen', '', 'short', ['twofold_rpc_healthy{$r}', '{{endpoint}} healthy'], ['avg_over_time(twofold_rpc_chosen{$r}[$__rate_interval])', '{{endpoint}} chosen']),
      graph('Endpoints: requests that fail', 'refused: an error, such as a rate limit. unanswered: not reached, or hung.', 'percentunit',
        ['sum by (endpoint, outcome) (rate(twofold_rpc_requests_total{$r, outcome!="answered"}[$__rate_interval])) / ignoring (outcome) group_left sum by (endpoint) (rate(twofold_rpc_requests_total{$r}[$__rate_interval]))', '{{endpoint}} {{outcome}}']),
      graph('Endpoints: how long', 'The slowest hundredth.', 's', ['histogram_quantile(0.99, sum by (le, endpoint) (rate(twofold_rpc_request_seconds_bucket{$r}[$__rate_interval])))', '{{endpoint}}']),
      graph('Readings that fail', 'Beside the hot path.', 'short', ['sum by (what) (increase(twofold_submit_reads_total{$r, result="failed"}[$__rate_interval]))', '{{what}}'], ['sum(increase(twofold_cost_reads_total{$r, result="failed"}[$__rate_interval]))', 'wallet'], ['sum by (of) (increase(twofold_monitor_reads_total{$r, result="failed"}[$__rate_interval]))', '{{of}}']),
      graph('Landed to safe', 'And answers that a reorganisation took back.', 's', [p(0.99, 'twofold_landed_to_safe_seconds'), '99 %'], ['sum(increase(twofold_landed_reorged_total{$r}[$__rate_interval]))', 'taken back'], ['max(twofold_l2_origin_behind_blocks{$r})', "the L2's origin behind L1, blocks"]),
    ],
  },
  {
    title: 'What watches',
    panels: [
      graph('Alarms', 'Of `twofold watch`, by feed.', 'short', ['max by (feed, alarm) (twofold_watch_alarm) > 0', '{{feed}} {{alarm}}'], ['max by (concern) (twofold_watch_concern) > 0', '{{concern}}']),
      graph('Distance of the answer', 'From the nearer provider, as it sees them.', 'percentunit', ['max by (feed) (twofold_watch_distance_ratio)', '{{feed}}']),
      graph('Age', 'Of the answer; of its own judgement, head and readings.', 's', ['max by (feed) (twofold_watch_answer_age_seconds)', '{{feed}}'], ['time() - max(twofold_watch_judged_timestamp_seconds)', 'judged'], ['time() - max(twofold_watch_head_timestamp_seconds)', 'head'], ['time() - max(twofold_watch_read_timestamp_seconds)', 'read']),
      graph('Pauses', 'Armed is 1 if it may pause.', 'short', ['sum by (outcome) (increase(twofold_watch_pauses_total[$__rate_interval]))', '{{outcome}}'], ['max(twofold_watch_armed)', 'armed'], ['count(twofold_watch_paused_timestamp_seconds > 0)', 'feeds paused since its start']),
      graph('Its accounts', 'In wei.', 'short', ['max by (account) (twofold_watch_balance_wei)', '{{account}}'], ['max by (account) (twofold_watch_balance_floor_wei)', '{{account}} floor']),
      graph('Its view of the attesters', 'For how long each side is covered.', 's', ['min by (side) (twofold_watch_covered_until_seconds < 4e9) - time()', 'side {{side}}']),
    ],
  },
  {
    title: 'Process',
    collapsed: true,
    panels: [
      graph('From frame to decision', '', 's', [p(0.5, 'twofold_engine_frame_to_decision_seconds'), 'median'], [p(0.99, 'twofold_engine_frame_to_decision_seconds'), '99 %'], [p(0.99, 'twofold_feeds_decode_seconds'), 'decoding, 99 %']),
      graph('CPU', 'Cores.', 'short', ['rate(process_cpu_seconds_total{$r}[$__rate_interval])', '{{instance}}']),
      graph('Memory', '', 'bytes', ['process_resident_memory_bytes{$r}', '{{instance}}'], ['go_memstats_alloc_bytes{$r}', '{{instance}} in use']),
      graph('Goroutines', '', 'short', ['go_goroutines{$r}', '{{instance}}']),
      graph('Quotes skipped', 'A newer one came before they were read.', 'ops', [rate('twofold_engine_quotes_replaced_total', 'instance'), '{{instance}}']),
      graph('Config', 'Taken is 1 while what holds is what the file says.', 'short', ['twofold_config_reload_success{$r}', '{{instance}} taken'], ['sum by (outcome) (increase(twofold_config_reloads_total{$r}[$__rate_interval]))', '{{outcome}}'], ['(time() - twofold_config_reload_timestamp_seconds{$r}) / 86400', '{{instance}} days ago']),
      table('Versions', '', 'twofold_build_info{$r}', ['Time', 'Value', '__name__', 'job']),
    ],
  },
];
