// A feed's status over time as a strip: told by height as well as by colour, since not everybody sees the colours.

import { h, setAttribute } from './dom.js';
import { stretches, stripSentence } from './history.js';
import { statusLevel } from './judge.js';

/** How much of the strip's height a level takes. */
const HEIGHT = { ok: 0.34, note: 0.34, warn: 0.67, bad: 1 };

/** The page's colours as the style sheet has them now, for canvases. @param {string[]} names */
export function colours(names) {
  const style = getComputedStyle(document.body);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

export class Strip {
  node = h('canvas', { class: 'strip', role: 'img', 'aria-label': 'No history yet' });
  #drawn = '';

  /** @param {api.History|null} history @param {number} now Unix milliseconds */
  update(history, now) {
    if (!history || history.at.length === 0) return;
    const list = stretches(history, now);
    const sentence = stripSentence(list);
    setAttribute(this.node, 'aria-label', sentence);
    setAttribute(this.node, 'title', sentence);
    this.#draw(list);
  }

  /** @param {import('./history.js').Stretch[]} list */
  #draw(list) {
    const scale = window.devicePixelRatio || 1;
    const width = Math.round(this.node.clientWidth * scale);
    const height = Math.round(this.node.clientHeight * scale);
    if (width === 0) return;
    const colour = colours(['ok', 'note', 'warn', 'bad']);
    const from = list[0].from;
    const span = Math.max(1, list[list.length - 1].to - from);
    const bars = list.map((s) => {
      const level = statusLevel(s.status);
      const left = Math.floor(((s.from - from) / span) * width);
      const right = Math.max(left + scale, Math.ceil(((s.to - from) / span) * width)); // the shortest trouble is seen too
      return { level, left, width: right - left };
    });
    const key = JSON.stringify([width, height, colour, bars]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.node.width = width;
    this.node.height = height;
    const context = /** @type {CanvasRenderingContext2D} */ (this.node.getContext('2d'));
    for (const bar of bars.sort((a, b) => HEIGHT[a.level] - HEIGHT[b.level])) {
      context.fillStyle = colour[bar.level];
      context.fillRect(bar.left, height * (1 - HEIGHT[bar.level]), bar.width, height * HEIGHT[bar.level]);
    }
  }
}
