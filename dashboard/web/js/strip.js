// A feed's status over time as a strip: told by height as well as by colour, since not everybody sees the colours.

import { h, setAttribute } from './dom.js';
import { stretches, stripSentence } from './history.js';
import { statusLevel } from './judge.js';

/** How much of the strip's height a level takes. */
const HEIGHT = { ok: 0.34, note: 0.34, warn: 0.67, bad: 1 };

const COLOURS = ['text', 'muted', 'line', 'side-a', 'side-b', 'bad', 'warn', 'note', 'ok'];

/** @type {Record<string, string>|null} */
let read = null;
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { read = null; });

/** The page's colours as the style sheet has them now, for canvases; read once, since asking for a style makes the browser work it out. */
export function colours() {
  if (read) return read;
  const style = getComputedStyle(document.body);
  read = Object.fromEntries(COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return read;
}

export class Strip {
  node = h('canvas', { class: 'strip', role: 'img', 'aria-label': 'No history yet' });
  #drawn = '';
  #width = 0;
  #height = 0;
  #resized = new ResizeObserver(([entry]) => {
    this.#width = entry.contentRect.width;
    this.#height = entry.contentRect.height;
  });

  constructor() {
    this.#resized.observe(this.node);
  }

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
    const width = Math.round(this.#width * scale);
    const height = Math.round(this.#height * scale);
    if (width === 0) return;
    const colour = colours();
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
