// Writes twofold.json, the Grafana dashboard, by Grafana's own typed builders.
//
//   node generate.mjs           write it
//   node generate.mjs --check   fail if the committed one is another
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as d from '@grafana/grafana-foundation-sdk/dashboard';
import { DashboardCursorSync, VariableRefresh, VariableSort } from '@grafana/grafana-foundation-sdk/dashboard';
import { rows } from './rows.mjs';

const file = new URL('twofold.json', import.meta.url);

const dashboard = new d.DashboardBuilder('Twofold')
  .uid('twofold')
  .description('What is wrong comes first. Alerts: dashboard/alerts.yml; what to do: docs/runbook.md; every metric: docs/metrics.md.')
  .tags(['twofold', 'oracle'])
  .timezone('utc')
  .refresh('15s')
  .time({ from: 'now-3h', to: 'now' })
  .tooltip(DashboardCursorSync.Crosshair)
  .readonly()
  .withVariable(new d.DatasourceVariableBuilder('datasource').label('Prometheus').type('prometheus'))
  .withVariable(variable('instance', 'Relayer', 'label_values(twofold_ready, instance)'))
  .withVariable(variable('feed', 'Feed', 'label_values(twofold_feed_heartbeat_seconds, feed)'));

for (const { title, panels, collapsed } of rows) {
  const row = new d.RowBuilder(title);
  if (collapsed) {
    panels.forEach((panel) => row.withPanel(panel));
    dashboard.withRow(row.collapsed(true));
  } else {
    dashboard.withRow(row);
    panels.forEach((panel) => dashboard.withPanel(panel));
  }
}

const made = `${JSON.stringify(dashboard.build(), null, 1)}\n`;
if (process.argv[2] !== '--check') {
  writeFileSync(file, made);
} else if (!isDeepStrictEqual(JSON.parse(readFileSync(file)), JSON.parse(made))) {
  console.error('dashboard/grafana/twofold.json is not what rows.mjs gives: run `make grafana`, and commit');
  process.exit(1);
}

/** A variable that holds some of a label's values; all of them at first. */
function variable(name, label, query) {
  return new d.QueryVariableBuilder(name)
    .label(label)
    .datasource({ type: 'prometheus', uid: '${datasource}' })
    .query({ query, refId: name })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc)
    .multi(true)
    .includeAll(true)
    .allValue('.*')
    .current({ selected: true, text: ['All'], value: ['$__all'] });
}
