// Plain data tables: a caption, columns, keyed rows that are updated in place.

import { h, Keyed, setAttribute, setHidden, setText } from './dom.js';

/**
 * @template Item
 * @typedef {object} Column
 * @property {string} head
 * @property {string} [kind] number, long or empty
 * @property {(item: Item) => string} text
 * @property {(item: Item) => string} [title] on hover
 * @property {(item: Item) => string} [level] colours the text; its word tells it too
 */

/** @template Item */
export class Table {
  #body = h('tbody');
  #table;
  #empty;
  #rows;

  /**
   * @param {string} caption
   * @param {Column<Item>[]} columns
   * @param {(item: Item) => string} key
   * @param {string} empty what to say when there is none
   */
  constructor(caption, columns, key, empty) {
    const heads = columns.map((c) => h('th', { scope: 'col', class: c.kind ?? null }, c.head));
    this.#table = h('table', { class: 'data' }, h('caption', {}, caption), h('thead', {}, h('tr', {}, ...heads)), this.#body);
    this.#empty = h('p', { class: 'muted' }, empty);
    this.node = h('div', { class: 'scroll' }, this.#table, this.#empty);
    const resized = new ResizeObserver(() => this.#reachable(caption));
    resized.observe(this.node);
    resized.observe(this.#table);
    this.#rows = new Keyed(this.#body, key, () => new Row(columns));
  }

  /** One that has to be scrolled is reached by Tab, so that the arrows scroll it; another would be a stop for nothing. @param {string} caption */
  #reachable(caption) {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = this.node;
    const scrolls = scrollWidth > clientWidth || scrollHeight > clientHeight;
    setAttribute(this.node, 'tabindex', scrolls ? '0' : null);
    setAttribute(this.node, 'role', scrolls ? 'region' : null);
    setAttribute(this.node, 'aria-label', scrolls ? caption : null);
  }

  /** @param {Item[]} items */
  update(items) {
    setHidden(this.#table, items.length === 0);
    setHidden(this.#empty, items.length > 0);
    this.#rows.update(items);
  }
}

/** @template Item */
class Row {
  #columns;
  #cells;

  /** @param {Column<Item>[]} columns */
  constructor(columns) {
    this.#columns = columns;
    this.#cells = columns.map((c) => h('td', { class: c.kind ?? null }));
    this.node = h('tr', {}, ...this.#cells);
  }

  /** @param {Item} item */
  update(item) {
    this.#columns.forEach((column, i) => {
      const cell = this.#cells[i];
      setText(cell, column.text(item));
      if (column.title) setAttribute(cell, 'title', column.title(item) || null);
      if (column.level) setAttribute(cell, 'data-level', column.level(item));
    });
  }
}
