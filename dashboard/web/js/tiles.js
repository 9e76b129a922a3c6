// The whole in a few figures.

import { Badge, byId, h, setAttribute, setText } from './dom.js';

/** @typedef {{level: string, word: string, value: string, more: string, title: string}} Vital */

/** @template State */
export class TilesView {
  #tiles;

  /** @param {Record<string, (state: State, now: number) => Vital>} vitals by name */
  constructor(vitals) {
    this.#tiles = Object.entries(vitals).map(([name, judge]) => ({ judge, tile: new Tile(name) }));
    byId('vitals').append(...this.#tiles.map(({ tile }) => tile.node));
  }

  /** @param {State} state @param {number} now */
  update(state, now) {
    for (const { judge, tile } of this.#tiles) tile.update(judge(state, now));
  }
}

class Tile {
  #value = h('span', { class: 'value' });
  #badge = new Badge('quiet');
  #more = h('span', { class: 'more muted' });

  /** @param {string} name */
  constructor(name) {
    this.node = h('div', { class: 'tile' }, h('dt', {}, name), h('dd', {}, this.#value, this.#badge.node, this.#more));
  }

  /** @param {Vital} vital */
  update(vital) {
    setAttribute(this.node, 'data-level', vital.level);
    setText(this.#value, vital.value);
    setAttribute(this.#value, 'title', vital.title || null);
    this.#badge.set(vital.level, vital.word);
    setText(this.#more, vital.more);
  }
}
