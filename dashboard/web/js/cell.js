// The cells of a feed's line.

import { h, Meter, setAttribute, setText } from './dom.js';

/** A cell with its column's name for narrow screens, where there is no row of heads. */
export class Cell {
  value = h('span', { class: 'value' });
  more = h('span', { class: 'more muted' });

  /** @param {string} area @param {string} label @param {Node} [extra] */
  constructor(area, label, extra) {
    this.label = h('span', { class: 'label muted', 'aria-hidden': 'true' }, label);
    this.node = h('td', { role: 'cell', class: area }, this.label, this.value, extra, this.more);
  }

  /** @param {string} value @param {string} more @param {string} [title] */
  set(value, more, title = '') {
    setText(this.value, value);
    setText(this.more, more);
    setAttribute(this.value, 'title', title || null);
  }
}

/** A cell that shows how near a limit is. */
export class LimitCell extends Cell {
  /** @param {string} area @param {string} label @param {boolean} [trigger] */
  constructor(area, label, trigger) {
    const meter = new Meter(trigger);
    super(area, label, meter.node);
    this.meter = meter;
  }
}
