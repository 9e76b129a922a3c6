// The few things that views do to the document. What others say gets in as text only, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {Node|string|null|undefined|false} Child */

/**
 * An element with attributes and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string|number|boolean|null|((event: any) => void)>} [attributes] on… are listeners; false and null are left out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element #${id}`);
  return element;
}

/** Writes only what is new, so that a second without change costs no layout. @param {Node} node @param {string} text */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** @param {Element} element @param {string} name @param {string|null} value null removes it */
export function setAttribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** @param {HTMLElement} element @param {boolean} hidden */
export function setHidden(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** The shapes by which a level is told without its colour: 16 units square. @type {Record<string, string>} */
const SHAPES = {
  ok: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4.3L7 9.6 4.9 7.4l-1 1L7 11.6l5.2-5.3-1-1Z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 6v5h1.6V7H7.2Zm0-3v1.7h1.6V4H7.2Z',
  warn: 'M8 1.2 15.4 14.5H.6L8 1.2Zm-.8 5v4.3h1.6V6.2H7.2Zm0 5.3V13h1.6v-1.5H7.2Z',
  bad: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1L5.1 1Zm.6 3.6L4.6 5.7 6.9 8l-2.3 2.3 1.1 1.1L8 9.1l2.3 2.3 1.1-1.1L9.1 8l2.3-2.3-1.1-1.1L8 6.9 5.7 4.6Z',
  chevron: 'M5.5 2.5 11 8l-5.5 5.5-1.1-1.1L8.8 8 4.4 3.6l1.1-1.1Z',
};

/** @param {string} name of a shape */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[name]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** A level's shape and its word, side by side. */
export class Badge {
  #path;
  #word = h('span');

  /** @param {string} [kind] a further class */
  constructor(kind = '') {
    const svg = icon('note');
    this.#path = /** @type {SVGPathElement} */ (svg.firstChild);
    this.node = h('span', { class: `badge ${kind}` }, svg, this.#word);
  }

  /** @param {string} level @param {string} word */
  set(level, word) {
    setAttribute(this.node, 'data-level', level);
    setAttribute(this.#path, 'd', SHAPES[level]);
    setText(this.#word, word);
  }
}

/** A text that is a time ago, with the time itself on hover. */
export class Ago {
  node = h('time');

  /** @param {string} text @param {string} iso "" for none @param {(iso: string) => string} full */
  set(text, iso, full) {
    setText(this.node, text);
    if (this.node.dateTime === iso) return;
    this.node.dateTime = iso;
    setAttribute(this.node, 'title', iso ? full(iso) : null);
  }
}

/** How much of a limit is used up. The figure stands beside it, so it is for the eye only. One that is a trigger may be reached. */
export class Meter {
  #fill = h('i');
  node = h('span', { class: 'meter', 'aria-hidden': 'true' }, this.#fill);

  /** @param {boolean} [trigger] */
  constructor(trigger = false) {
    this.trigger = trigger;
  }

  /** @param {number|null} value @param {number} limit */
  set(value, limit) {
    const share = value === null || limit <= 0 ? 0 : Math.min(1, Math.max(0, value / limit));
    const width = `${(share * 100).toFixed(1)}%`;
    if (this.#fill.style.width !== width) this.#fill.style.width = width;
    setAttribute(this.node, 'data-level', this.trigger ? (share < 1 ? 'ok' : 'note') : share > 0.999 ? 'bad' : share >= 0.75 ? 'warn' : 'ok');
  }
}

/**
 * Children by key: made once, updated in place, moved only when the order changes.
 * @template Item
 * @template {{node: Element, update: (item: Item, ...rest: any[]) => void}} View
 */
export class Keyed {
  /** @type {Map<string, View>} */
  views = new Map();

  /**
   * @param {Element} parent
   * @param {(item: Item) => string} key
   * @param {(item: Item) => View} make
   * @param {number} [first] place of the first child, when others stand before it
   */
  constructor(parent, key, make, first = 0) {
    this.parent = parent;
    this.key = key;
    this.make = make;
    this.first = first;
  }

  /** @param {Item[]} items @param {...unknown} rest passed to each view's update */
  update(items, ...rest) {
    const keys = new Set(items.map(this.key));
    for (const [key, view] of this.views) {
      if (keys.has(key)) continue;
      view.node.remove();
      this.views.delete(key);
    }
    const focused = document.activeElement;
    items.forEach((item, place) => {
      const key = this.key(item);
      const view = this.views.get(key) ?? this.make(item);
      this.views.set(key, view);
      const there = this.parent.children[this.first + place];
      if (there !== view.node) this.parent.insertBefore(view.node, there ?? null);
      view.update(item, ...rest);
    });
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.parent.contains(focused)) {
      focused.focus({ preventScroll: true }); // moving an element takes the focus from it
    }
  }
}
