// Everything about one feed: why it does what it does, its past, and what became of its posts.

import { h, setAttribute, setHidden, setText } from './dom.js';
import { FeedCharts } from './chart.js';
import { absolute, ago, count, duration, ether, etherExact, inUnit, limitPercent, percent, price, short, span, timeOfDay, words } from './format.js';
import { chartSentence, turns } from './history.js';
import { refusalText, statusLevel } from './judge.js';
import { Table } from './table.js';

const TABLE_ROWS = 100; // of the past as a table

/** @returns {Table<api.Check>} */
const checksTable = () => new Table('Checks of the last decision', [
  { head: 'Check', text: (c) => c.name },
  { head: 'Value', kind: 'number', text: (c) => inUnit(c.value, c.unit) },
  { head: 'Limit', kind: 'number', text: (c) => (c.unit === 'ppm' ? limitPercent(c.limit) : inUnit(c.limit, c.unit)) },
  { head: 'Margin', kind: 'number', text: (c) => inUnit(c.margin, c.unit) },
  { head: 'Reached', text: (c) => (c.reached ? '● yes' : '○ no'), level: (c) => (c.reached ? 'note' : 'quiet') },
  { head: 'What it means', kind: 'long', text: (c) => c.meaning },
], (c) => c.name, 'Nothing has been decided yet.');

/** @returns {Table<api.Transition>} */
const transitionsTable = () => new Table('Last turns', [
  { head: 'Time', text: (t) => timeOfDay(t.at), title: (t) => absolute(t.at) },
  { head: 'Of', text: (t) => t.kind },
  { head: 'From', text: (t) => words(t.from) },
  { head: 'To', text: (t) => words(t.to) },
  { head: 'Reason', kind: 'long', text: (t) => t.reason },
], (t) => `${t.at} ${t.kind} ${t.to}`, 'None since the relayer began.');

/** @returns {Table<api.Transaction>} */
const transactionsTable = () => new Table('Last transactions', [
  { head: 'Time', text: (t) => timeOfDay(t.at), title: (t) => absolute(t.at) },
  { head: 'Outcome', text: (t) => t.outcome },
  { head: 'Observed', text: (t) => timeOfDay(t.observed), title: (t) => absolute(t.observed) },
  { head: 'Block', kind: 'number', text: (t) => (t.block ? count(t.block) : '–') },
  { head: 'Gas, of all', kind: 'number', text: (t) => (t.gas ? count(t.gas) : '–') },
  { head: 'Cost, its share', kind: 'number', text: (t) => ether(t.costWei), title: (t) => etherExact(t.costWei) },
  { head: 'Hash', kind: 'hash', text: (t) => (t.hash ? short(t.hash) : '–'), title: (t) => t.hash },
  { head: 'Error', kind: 'long', text: (t) => t.error },
], (t) => `${t.at} ${t.hash} ${t.outcome}`, 'None since the relayer began.');

/** @returns {Table<ReturnType<typeof turns>[number]>} */
const pastTable = () => new Table('The past, at each new answer or status', [
  { head: 'Time', text: (p) => timeOfDay(p.at), title: (p) => absolute(p.at) },
  { head: 'Side A', kind: 'number', text: (p) => price(p.a) },
  { head: 'Side B', kind: 'number', text: (p) => price(p.b) },
  { head: 'Apart', kind: 'number', text: (p) => percent(p.divergencePpm) },
  { head: 'Answer', kind: 'number', text: (p) => price(p.answer) },
  { head: 'Status', text: (p) => p.status, level: (p) => statusLevel(p.status) },
], (p) => String(p.at), 'None yet.');

/** @param {string} mark of the lane: how far the sides were apart, or a word */
function standing(mark) {
  const ppm = mark.match(/^(\d+) ?ppm$/);
  return ppm ? `agreed, ${percent(Number(ppm[1]))} apart` : mark || 'nothing';
}

/** A list of terms with their values, made once. */
class Facts {
  /** @type {Map<string, HTMLElement>} */
  #values = new Map();
  node = h('dl', { class: 'facts' });

  /** @param {string} term @param {string} text @param {string} [title] */
  set(term, text, title = '') {
    let value = this.#values.get(term);
    if (!value) {
      value = h('dd');
      this.#values.set(term, value);
      this.node.append(h('div', {}, h('dt', {}, term), value));
    }
    setText(value, text);
    setAttribute(value, 'title', title || null);
  }
}

/** @param {api.AttesterState} attester @param {number} now */
const since = ({ refusal }, now) => (refusal ? ago(now - Date.parse(refusal.at)) : '');

export class FeedDetailView {
  #reason = h('p', { class: 'reason-full' });
  #error = h('p', { class: 'error', role: 'status', hidden: true });
  #refused = h('p', { class: 'differs', hidden: true });
  #differs = h('p', { class: 'differs', hidden: true });
  #sides = new Facts();
  #promise = new Facts();
  #sentence = h('p', { class: 'muted sentence' }, 'The past is being fetched.');
  #past = pastTable();
  #pastDetails = h('details', {}, h('summary', {}, 'The past as a table'), this.#past.node);
  #checks = checksTable();
  #transitions = transitionsTable();
  #transactions = transactionsTable();

  /** @param {api.Feed} feed */
  constructor(feed) {
    this.charts = new FeedCharts(feed);
    const why = h('section', { class: 'why' }, h('h3', {}, 'Why'), this.#reason, this.#refused, this.#differs, this.#error, this.#sides.node, h('h3', {}, 'Promise on chain'), this.#promise.node);
    const past = h('section', { class: 'past' }, h('h3', {}, 'Prices and answer'), this.charts.node, this.#sentence, this.#pastDetails);
    this.node = h('div', { class: 'panel' }, past, why, this.#checks.node, this.#transactions.node, this.#transitions.node);
  }

  /** @param {api.Feed} feed @param {import('./store.js').Known} known @param {number} now */
  update(feed, known, now) {
    setText(this.#reason, feed.reason);
    setHidden(this.#error, known.error === '');
    setText(this.#error, `Its details could not be fetched: ${known.error}`);
    for (const side of feed.sides) this.#sides.set(`Side ${side.side}`, `${side.provider}: ${side.why}`);
    if (known.history) this.#updatePast(feed, known.history, now);
    if (known.detail) this.#updateDetail(known.detail, now);
  }

  release() {
    this.charts.release();
  }

  /** @param {api.Feed} feed @param {api.History} history @param {number} now */
  #updatePast(feed, history, now) {
    this.charts.update(feed, history, now);
    setText(this.#sentence, chartSentence(history, feed));
    if (this.#pastDetails.open) this.#past.update(turns(history, TABLE_ROWS));
  }

  /** @param {api.FeedDetail} detail @param {number} now */
  #updateDetail(detail, now) {
    const { decision, policy } = detail;
    setHidden(this.#refused, detail.refusing.length === 0);
    setText(this.#refused, detail.refusing.map((a) => `${a.url ? `Attester ${new URL(a.url).host}` : 'The attester'} of side ${a.side} refused ${since(a, now)}: ${refusalText(a.refusal)}.`).join(' '));
    setHidden(this.#differs, !detail.differs);
    setText(this.#differs, `The chain's promise is another than the config's: ${detail.differs}`);
    this.#sides.set('Decided', decision.at ? `${words(decision.outcome)}, ${ago(Math.max(0, now - Date.parse(decision.at)))}; a report would say ${decision.claim}` : 'not yet', decision.at ? absolute(decision.at) : '');
    this.#sides.set('Stands on chain', standing(decision.mark));
    this.#sides.set('Consumers read', detail.reader ? short(detail.reader) : 'not recorded', detail.reader);
    this.#promise.set('Apart at most', limitPercent(policy.maxDivergencePpm));
    this.#promise.set('New answer at', limitPercent(policy.deviationPpm));
    this.#promise.set('And each', span(policy.heartbeatMs));
    this.#promise.set('A jump', `above ${limitPercent(policy.maxJumpPpm)} waits ${duration(policy.jumpConfirmMs)}`);
    this.#checks.update(decision.checks);
    this.#transitions.update(detail.transitions);
    this.#transactions.update(detail.transactions);
  }
}
