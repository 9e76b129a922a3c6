// One feed: its line, the reason when it is in trouble, and its details when it is open.

import { Cell, LimitCell } from './cell.js';
import { Ago, Badge, h, icon, setAttribute, setHidden, setText } from './dom.js';
import { FeedDetailView } from './feeddetail.js';
import { absolute, ago, duration, limitPercent, percent, price, priceDigits, span, words } from './format.js';
import { stateOf, troubled } from './judge.js';
import { Strip } from './strip.js';

export const COLUMNS = ['Feed', 'Answer', 'Side A', 'Side B', 'Apart', 'From answer', 'Heartbeat', 'Status so far'];

export class FeedRow {
  #badge = new Badge();
  #note = h('span', { class: 'muted note' });
  #answer = new Cell('answer', 'Answer');
  #age = new Ago();
  #sides = [new Cell('side-a', 'A'), new Cell('side-b', 'B')];
  #apart = new LimitCell('apart', 'Apart');
  #deviation = new LimitCell('deviation', 'From answer', true);
  #heartbeat = new LimitCell('heartbeat', 'Heartbeat', true);
  #strip = new Strip();
  #reason = h('td', { role: 'cell', class: 'reason', colspan: COLUMNS.length });
  #reasonRow = h('tr', { role: 'row', class: 'reason-row' }, this.#reason);
  #detailCell = h('td', { role: 'cell', class: 'detail', colspan: COLUMNS.length });
  #detailRow = h('tr', { role: 'row', class: 'detail-row', hidden: true }, this.#detailCell);
  /** @type {FeedDetailView|null} */
  #detail = null;
  visible = false;

  /** @param {api.Feed} feed @param {(slug: string, open: boolean) => void} toggle */
  constructor(feed, toggle) {
    const detailId = `detail-${feed.slug}`;
    this.button = h('button', {
      type: 'button', class: 'name', 'aria-expanded': 'false', 'aria-controls': detailId, 'data-slug': feed.slug,
      onclick: () => toggle(feed.slug, this.button.getAttribute('aria-expanded') === 'false'),
    }, icon('chevron'), h('span', {}, feed.name));
    this.#detailRow.id = detailId;
    this.#answer.more.append(this.#age.node);
    const name = h('th', { role: 'rowheader', scope: 'row', class: 'feed' }, this.button, this.#badge.node, this.#note);
    const strip = h('td', { role: 'cell', class: 'past' }, h('span', { class: 'label muted', 'aria-hidden': 'true' }, 'Status so far'), this.#strip.node);
    const line = h('tr', { role: 'row', class: 'line', onclick: (/** @type {MouseEvent} */ event) => this.#clicked(event) }, name,
      this.#answer.node, ...this.#sides.map((s) => s.node), this.#apart.node, this.#deviation.node, this.#heartbeat.node, strip);
    this.node = h('tbody', { role: 'rowgroup', class: 'row', 'data-slug': feed.slug }, line, this.#reasonRow, this.#detailRow);
  }

  /** The whole line opens the feed, unless text is being selected in it. @param {MouseEvent} event */
  #clicked(event) {
    if (event.target instanceof Element && event.target.closest('button')) return;
    if (!getSelection()?.isCollapsed) return;
    this.button.click();
  }

  /**
   * @param {api.Feed} feed
   * @param {import('./store.js').Store} store
   * @param {{now: number, at: number}} time now as shown, and when the feed was so
   */
  update(feed, store, { now, at }) {
    const known = store.of(feed.slug);
    const state = stateOf(feed);
    setAttribute(this.node, 'data-level', state.level);
    this.#badge.set(state.level, state.word);
    setText(this.#note, state.note);
    this.#updatePrices(feed, now, now - at);
    this.#updateLimits(feed, now - at);
    setHidden(this.#reasonRow, !troubled(state.level));
    setText(this.#reason, feed.reason);
    if (this.visible) this.#strip.update(known.history, now);
    this.#updateDetail(feed, known, now);
  }

  /** @param {api.Feed} feed @param {number} now @param {number} since */
  #updatePrices(feed, now, since) {
    const digits = priceDigits([feed.answer, feed.sides[0].price, feed.sides[1].price]);
    setText(this.#answer.value, price(feed.answer, digits));
    setAttribute(this.#answer.value, 'title', feed.answer ? `${feed.answer} · round ${feed.round}` : null);
    this.#age.set(feed.answerAt ? ago(now - Date.parse(feed.answerAt)) : 'none yet', feed.answerAt ?? '', absolute);
    feed.sides.forEach((side, i) => {
      const healthy = side.health === 'healthy';
      const age = side.ageMs === null ? '' : `, ${duration(side.ageMs + since)}`;
      this.#sides[i].set(price(side.price, digits), `${side.provider} ${words(side.gone || side.health)}${age}`, side.price ? `${side.price} · ${side.why}` : side.why);
      setAttribute(this.#sides[i].node, 'data-level', healthy ? 'ok' : 'bad');
    });
  }

  /** @param {api.Feed} feed @param {number} since */
  #updateLimits(feed, since) {
    this.#apart.set(percent(feed.divergencePpm), `limit ${limitPercent(feed.divergenceLimitPpm)}`);
    this.#apart.meter.set(feed.divergencePpm, feed.divergenceLimitPpm);
    const deviation = feed.deviationPpm === null ? null : Math.abs(feed.deviationPpm);
    this.#deviation.set(percent(deviation), `posts at ${limitPercent(feed.deviationLimitPpm)}`);
    this.#deviation.meter.set(deviation, feed.deviationLimitPpm);
    const due = feed.dueInMs === null ? null : feed.dueInMs - since;
    this.#heartbeat.set(due === null ? '–' : due >= 0 ? `in ${duration(Math.floor(due / 1000) * 1000).replace('.0', '')}` : 'due', `of ${span(feed.heartbeatMs)}`);
    this.#heartbeat.meter.set(feed.ageMs === null ? null : feed.ageMs + since, feed.heartbeatMs);
  }

  /** @param {api.Feed} feed @param {import('./store.js').Known} known @param {number} now */
  #updateDetail(feed, known, now) {
    setAttribute(this.button, 'aria-expanded', String(known.open));
    setHidden(this.#detailRow, !known.open);
    if (!known.open) {
      this.#detail?.release();
      this.#detail = null;
      this.#detailCell.replaceChildren();
      return;
    }
    if (!this.#detail) {
      this.#detail = new FeedDetailView(feed);
      this.#detailCell.replaceChildren(this.#detail.node);
    }
    if (this.visible) this.#detail.update(feed, known, now);
  }
}
