// The mirrored feeds, the troubled ones first.

import { Cell, LimitCell } from './cell.js';
import { Ago, Badge, byId, h, Keyed, setAttribute, setHidden, setText } from './dom.js';
import { absolute, ago, percent, price, priceDigits, span } from './format.js';
import { dueAt, mirroredState, orderedMirrored, roundText } from './mirrorjudge.js';

const COLUMNS = ['Feed', 'On L1', 'On the L2', 'Apart', 'Round', 'Age of the answer', 'Proven'];

export class MirrorListView {
  #table = h('table', { role: 'table', class: 'feeds mirrored live', 'aria-labelledby': 'feeds-title' });
  /** @type {Keyed<api.MirroredFeed, MirroredRow>} */
  #rows = new Keyed(this.#table, (feed) => feed.proxy, (feed) => new MirroredRow(feed), 1);

  constructor() {
    const heads = COLUMNS.map((name) => h('th', { role: 'columnheader', scope: 'col' }, name));
    this.#table.append(h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...heads)));
    byId('feeds').append(this.#table);
  }

  /** @param {api.MirroredFeed[]} feeds @param {number} now as shown */
  update(feeds, now) {
    this.#rows.update(orderedMirrored(feeds), now);
  }
}

class MirroredRow {
  #badge = new Badge();
  #note = h('span', { class: 'muted note' });
  #l1 = new Cell('l1', COLUMNS[1]);
  #l2 = new Cell('l2', COLUMNS[2]);
  #apart = new LimitCell('apart', COLUMNS[3], true);
  #round = new Cell('round', COLUMNS[4]);
  #age = new Cell('age', COLUMNS[5]);
  #proven = new LimitCell('proven', COLUMNS[6], true);
  #times = { l1: new Ago(), l2: new Ago(), proven: new Ago() };
  #reason = h('td', { role: 'cell', class: 'reason', colspan: COLUMNS.length });
  #reasonRow = h('tr', { role: 'row', class: 'reason-row' }, this.#reason);

  /** @param {api.MirroredFeed} feed */
  constructor(feed) {
    const name = h('th', { role: 'rowheader', scope: 'row', class: 'feed' }, h('span', { class: 'name' }, feed.name), this.#badge.node, this.#note);
    this.#age.value.append(this.#times.l2.node);
    this.#age.more.append('L1: ', this.#times.l1.node);
    this.#proven.value.append(this.#times.proven.node);
    const cells = [this.#l1, this.#l2, this.#apart, this.#round, this.#age, this.#proven].map((c) => c.node);
    this.node = h('tbody', { role: 'rowgroup', class: 'row', 'data-feed': feed.name }, h('tr', { role: 'row', class: 'line' }, name, ...cells), this.#reasonRow);
  }

  /** @param {api.MirroredFeed} feed @param {number} now */
  update(feed, now) {
    const { l1, l2 } = feed;
    const state = mirroredState(feed);
    setAttribute(this.node, 'data-level', state.level);
    this.#badge.set(state.level, state.word);
    setText(this.#note, state.note);
    setHidden(this.#reasonRow, state.level === 'ok');
    setText(this.#reason, feed.reason);

    const digits = priceDigits([l1.answer, l2.answer]);
    this.#l1.set(price(l1.answer, digits), l1.block ? `at block ${l1.block}` : 'not read yet', l1.answer);
    this.#l2.set(price(l2.answer, digits), l2.provenAt ? `of block ${l2.l1Block}` : 'nothing yet', l2.answer);
    this.#apart.set(percent(feed.differencePpm), dueAt(feed));
    this.#apart.meter.set(feed.differencePpm, feed.deviationPpm);
    this.#round.set(roundText(l2), l1.roundId === l2.roundId ? 'as on L1' : `L1: ${roundText(l1)}`, l2.roundId);
    show(this.#times.l2, l2.updatedAt, now);
    show(this.#times.l1, l1.updatedAt, now);
    show(this.#times.proven, l2.provenAt, now);
    setText(this.#proven.more, `again after ${span(feed.heartbeatMs)}`);
    this.#proven.meter.set(l2.provenAt ? now - Date.parse(l2.provenAt) : null, feed.heartbeatMs);
  }
}

/** @param {Ago} view @param {string|null} time @param {number} now */
function show(view, time, now) {
  view.set(time ? ago(now - Date.parse(time)) : '–', time ?? '', absolute);
}
