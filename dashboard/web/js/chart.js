// A feed's past as two charts over the same time: both prices with the answer, and how far apart the prices were. Prices
// become binary floats here, for pixels only.

import { h, setText } from './dom.js';
import { stretches } from './history.js';
import { limitPercent, percent, price, timeOfDay } from './format.js';
import { statusLevel } from './judge.js';
import { colours } from './strip.js';

const FONT = '11px system-ui, sans-serif';
const HEIGHTS = { prices: 220, apart: 110 };
const AXIS_WIDTH = 76;

/** @param {string} text */
const pixels = (text) => (text === '' ? null : Number(text));

/** @param {uPlot} _u @param {number[]} splits @param {number} _axis @param {number} _space @param {number} step */
function tickLabels(_u, splits, _axis, _space, step) {
  const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  return splits.map((v) => v.toFixed(digits));
}

export class FeedCharts {
  #readout = h('p', { class: 'readout muted' });
  #prices = h('div', { class: 'chart', 'aria-hidden': 'true' });
  #apart = h('div', { class: 'chart', 'aria-hidden': 'true' });
  node = h('div', { class: 'charts' }, this.#readout, this.#prices, this.#apart);
  /** @type {uPlot[]} */
  #plots = [];
  /** @type {api.History|null} */
  #history = null;
  /** @type {Record<string, string>} */
  #colour = {};
  #now = 0;
  #resized = new ResizeObserver(() => this.#fit());

  /** @param {api.Feed} feed */
  constructor(feed) {
    this.feed = feed;
    this.#resized.observe(this.node);
  }

  /** @param {api.Feed} feed @param {api.History} history @param {number} now Unix milliseconds */
  update(feed, history, now) {
    if (!('uPlot' in window)) return; // it is on its way: it was asked for with the page, which does not wait for it
    this.feed = feed;
    this.#history = history;
    this.#now = Math.max(now, history.at[history.at.length - 1] ?? 0);
    this.#colour = colours();
    if (this.#plots.length === 0) this.#make();
    // The newest point holds until now, so the lines reach up to there.
    const times = [...history.at, this.#now];
    /** @param {(number|null)[]} column */
    const held = (column) => [...column, column[column.length - 1] ?? null];
    const limit = feed.divergenceLimitPpm / 1e4;
    this.#plots[0]?.setData([times, held(history.a.map(pixels)), held(history.b.map(pixels)), held(history.answer.map(pixels))]);
    this.#plots[1]?.setData([times, held(history.divergencePpm.map((d) => (d === null ? null : d / 1e4))), times.map(() => limit)]);
    if (this.#plots[0]?.cursor.idx == null) this.#read(null);
  }

  /** Gives back canvases and listeners. */
  release() {
    this.#resized.disconnect();
    for (const plot of this.#plots) plot.destroy();
    this.#plots = [];
  }

  #make() {
    const steps = uPlot.paths.stepped?.({ align: 1 });
    const [a, b] = this.feed.sides;
    /** @param {string} label @param {string} colour @param {Partial<uPlot.Series>} more @returns {uPlot.Series} */
    const line = (label, colour, more) => ({
      label, stroke: () => this.#colour[colour], width: 1.5, paths: steps, points: { show: false }, ...more,
    });
    const prices = [line(a.provider, 'side-a', {}), line(b.provider, 'side-b', { dash: [6, 3] }), line('answer', 'text', { width: 2.5 })];
    const apart = [line('apart', 'text', {}), line('limit', 'bad', { dash: [3, 3], width: 1 })];
    this.#plots = [
      new uPlot(this.#options(HEIGHTS.prices, prices, {}, true), [[], [], [], []], this.#prices),
      new uPlot(this.#options(HEIGHTS.apart, apart, { range: (_u, _min, max) => [0, (max || 1) * 1.15] }, false), [[], [], []], this.#apart),
    ];
    this.#fit();
  }

  /**
   * @param {number} height
   * @param {uPlot.Series[]} series
   * @param {uPlot.Scale} y
   * @param {boolean} statuses marks trouble
   * @returns {uPlot.Options}
   */
  #options(height, series, y, statuses) {
    const axis = { font: FONT, stroke: () => this.#colour.muted, grid: { stroke: () => this.#colour.line, width: 1 }, ticks: { show: false } };
    return {
      width: 300, height, ms: 1, legend: { show: false }, padding: [8, 28, 0, 0], // the last label of the time has room
      cursor: { sync: { key: this.feed.slug }, drag: { x: false, y: false }, points: { size: 6 } },
      scales: { x: { time: true }, y },
      axes: [
        { ...axis, size: statuses ? 8 : 24, values: statuses ? (_u, splits) => splits.map(() => '') : (_u, splits) => splits.map((t) => timeOfDay(t)), space: 90 },
        { ...axis, size: AXIS_WIDTH, values: statuses ? tickLabels : (_u, splits) => splits.map((v) => `${Number(v.toFixed(4))} %`) },
      ],
      series: [{}, ...series],
      hooks: {
        drawClear: statuses ? [(u) => this.#shade(u)] : [],
        setCursor: [(u) => this.#read(u.cursor.idx ?? null)],
      },
    };
  }

  /** Shades the time that a status other than OK stood, and names it. @param {uPlot} u */
  #shade(u) {
    if (!this.#history) return;
    const { ctx } = u;
    ctx.save();
    ctx.textAlign = 'left';
    ctx.textBaseline = 'alphabetic';
    ctx.font = `600 ${10 * devicePixelRatio}px system-ui, sans-serif`;
    for (const stretch of stretches(this.#history, this.#now)) {
      const level = statusLevel(stretch.status);
      if (level === 'ok') continue;
      const left = u.valToPos(stretch.from, 'x', true);
      const width = Math.max(1, u.valToPos(stretch.to, 'x', true) - left);
      ctx.fillStyle = this.#colour[level];
      ctx.globalAlpha = 0.12;
      ctx.fillRect(left, u.bbox.top, width, u.bbox.height);
      ctx.globalAlpha = 1;
      ctx.fillRect(left, u.bbox.top, width, 2 * devicePixelRatio);
      const word = stretch.status === 'NONE' ? 'NO ANSWER' : stretch.status;
      if (ctx.measureText(word).width + 8 * devicePixelRatio < width) ctx.fillText(word, left + 4 * devicePixelRatio, u.bbox.top + 14 * devicePixelRatio);
    }
    ctx.restore();
  }

  /** Says what stood at a point; null is the newest. @param {number|null} at */
  #read(at) {
    const history = this.#history;
    if (!history || history.at.length === 0) return;
    const last = history.at.length - 1;
    const i = at === null ? last : Math.min(at, last);
    const [a, b] = this.feed.sides;
    const when = at === null ? 'Now' : timeOfDay(history.at[i]);
    const apart = history.divergencePpm[i] === null ? '' : ` · ${percent(history.divergencePpm[i])} apart, limit ${limitPercent(this.feed.divergenceLimitPpm)}`;
    this.node.dataset.at = at === null ? 'now' : 'past';
    if (this.#readout.childElementCount === 0) {
      this.#readout.append(h('span'), ...['a', 'b', 'answer'].map((k) => h('span', { class: `key key-${k}` })), h('span'));
    }
    const texts = [when, `${a.provider} ${price(history.a[i])}`, `${b.provider} ${price(history.b[i])}`, `answer ${price(history.answer[i])}`, `${history.status[i]}${apart}`];
    [...this.#readout.children].forEach((part, n) => setText(part, texts[n]));
  }

  #fit() {
    const width = this.node.clientWidth;
    if (width === 0) return;
    for (const plot of this.#plots) if (plot.width !== width) plot.setSize({ width, height: plot.height });
  }
}
