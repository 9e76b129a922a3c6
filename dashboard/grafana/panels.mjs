// The kinds of panel that rows.mjs is made of. A query is [expression, legend]; $r in it selects the relayers, $f the feeds too.
import * as common from '@grafana/grafana-foundation-sdk/common';
import { FieldColorBuilder, FieldColorModeId, MappingType, ThresholdsConfigBuilder, ThresholdsMode } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import * as stats from '@grafana/grafana-foundation-sdk/stat';
import * as timelines from '@grafana/grafana-foundation-sdk/statetimeline';
import * as tables from '@grafana/grafana-foundation-sdk/table';
import * as series from '@grafana/grafana-foundation-sdk/timeseries';

const source = { type: 'prometheus', uid: '${datasource}' };
const expand = (expr) => expr.replaceAll('$r', 'instance=~"$instance"').replaceAll('$f', 'feed=~"$feed", instance=~"$instance"');

function fill(panel, { title, help, unit, width, height }, queries) {
  panel.title(title).description(help).datasource(source).span(width).height(height);
  if (unit) panel.unit(unit);
  queries.forEach(([expr, legend], i) =>
    panel.withTarget(new DataqueryBuilder().expr(expand(expr)).legendFormat(legend).refId(String.fromCharCode(65 + i)).datasource(source)));
  return panel;
}

/** Values over time. What its legend calls a limit, or the like, is dashed. */
export function graph(title, help, unit, ...queries) {
  const panel = fill(new series.PanelBuilder(), { title, help, unit, width: 8, height: 8 }, queries)
    .lineWidth(1)
    .fillOpacity(6)
    .showPoints(common.VisibilityMode.Never)
    .lineInterpolation(common.LineInterpolation.StepAfter)
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending))
    .legend(new common.VizLegendOptionsBuilder().displayMode(common.LegendDisplayMode.List).placement(common.LegendPlacement.Bottom).showLegend(true).calcs([]));
  return panel.overrideByRegexp('/limit|trigger|heartbeat|wanted|floor/', [
    { id: 'custom.lineStyle', value: { fill: 'dash', dash: [8, 6] } },
    { id: 'custom.fillOpacity', value: 0 },
  ]);
}

/** One number now, in the colour of the last step that it has reached: [[from, colour], …]; the first is from null. */
export function stat(title, help, unit, steps, ...queries) {
  return fill(new stats.PanelBuilder(), { title, help, unit, width: 4, height: 4 }, queries)
    .reduceOptions(new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .colorMode(common.BigValueColorMode.Background)
    .graphMode(common.BigValueGraphMode.None)
    .thresholds(new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(steps.map(([value, color]) => ({ value, color }))))
    .noValue('no data');
}

/** States over time: values are [value, text, colour]. */
export function timeline(title, help, values, ...queries) {
  const options = Object.fromEntries(values.map(([value, text, color], index) => [value, { text, color, index }]));
  return fill(new timelines.PanelBuilder(), { title, help, width: 24, height: 8 }, queries)
    .showValue(common.VisibilityMode.Never)
    .mergeValues(true)
    .rowHeight(0.85)
    .mappings([{ type: MappingType.ValueToText, options }])
    .colorScheme(new FieldColorBuilder().mode(FieldColorModeId.Thresholds))
    .legend(new common.VizLegendOptionsBuilder().displayMode(common.LegendDisplayMode.List).placement(common.LegendPlacement.Bottom).showLegend(true).calcs([]));
}

/** What holds now, a line each. */
export function table(title, help, expr, hidden) {
  const panel = fill(new tables.PanelBuilder(), { title, help, width: 12, height: 8 }, []);
  panel.withTarget(new DataqueryBuilder().expr(expand(expr)).instant().format('table').refId('A').datasource(source));
  return panel
    .withTransformation({ id: 'organize', options: { excludeByName: Object.fromEntries(hidden.map((name) => [name, true])) } })
    .noValue('none');
}
