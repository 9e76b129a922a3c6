// The feeds, the troubled ones first.

import { byId, h, Keyed } from './dom.js';
import { COLUMNS, FeedRow } from './feedrow.js';
import { ordered } from './judge.js';

const STEPS = new Map([['ArrowDown', 1], ['ArrowUp', -1], ['Home', -Infinity], ['End', Infinity]]);

export class FeedListView {
  #table = h('table', { role: 'table', class: 'feeds live', 'aria-labelledby': 'feeds-title' });
  /** @type {Keyed<api.Feed, FeedRow>} */
  #rows;
  #seen = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: '200px' });

  /** @param {import('./store.js').Store} store */
  constructor(store) {
    this.store = store;
    const heads = COLUMNS.map((name) => h('th', { role: 'columnheader', scope: 'col' }, name));
    const head = h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...heads));
    this.#table.append(head);
    this.#rows = new Keyed(this.#table, (feed) => feed.slug, (feed) => this.#makeRow(feed), 1);
    byId('feeds').append(this.#table);
    this.#table.addEventListener('keydown', (event) => this.#step(event));
    addEventListener('hashchange', () => this.openFromAddress());
  }

  /** @param {api.Feeds} feeds @param {number} now as shown */
  update(feeds, now) {
    this.#rows.update(ordered(feeds.feeds), this.store, { now, at: Date.parse(feeds.at) });
  }

  /** Opens the feed that the address names, such as #ETH-USD, and goes there. */
  openFromAddress() {
    const slug = decodeURIComponent(location.hash.slice(1));
    const row = this.#rows.views.get(slug);
    if (!row) return;
    this.store.setOpen(slug, true);
    row.node.scrollIntoView({ block: 'start' });
    row.button.focus({ preventScroll: true });
  }

  /** @param {api.Feed} feed */
  #makeRow(feed) {
    const row = new FeedRow(feed, (slug, open) => {
      this.store.setOpen(slug, open);
      history.replaceState(null, '', open ? `#${encodeURIComponent(slug)}` : location.pathname);
    });
    this.#seen.observe(row.node);
    return row;
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #moved(entries) {
    for (const { target, isIntersecting } of entries) {
      const slug = /** @type {HTMLElement} */ (target).dataset.slug ?? '';
      const row = this.#rows.views.get(slug);
      if (!row) continue;
      row.visible = isIntersecting;
      if (isIntersecting) this.store.wantHistory(slug);
    }
    this.store.changed();
  }

  /** Arrows go from feed to feed, as far as there are any. @param {KeyboardEvent} event */
  #step(event) {
    const step = STEPS.get(event.key);
    const from = /** @type {Element} */ (event.target).closest('button.name');
    if (step === undefined || !from) return;
    event.preventDefault();
    const buttons = [...this.#table.querySelectorAll('button.name')];
    const to = Math.min(buttons.length - 1, Math.max(0, buttons.indexOf(from) + step));
    /** @type {HTMLElement} */ (buttons[to]).focus();
  }
}
