// What the page knows: the newest snapshots, and of the feeds that are looked at their details and past.

import { fetchFeed, fetchHistory } from './api.js';
import { append } from './history.js';

const DETAIL_EVERY_MS = 2_000; // of a feed that is open
const HISTORY_AGAIN_MS = 5_000; // after one that could not be fetched
const AT_ONCE = 4; // histories that are fetched side by side: what is looked at comes first

/**
 * What is known of one feed beyond its line in the list.
 * @typedef {object} Known
 * @property {api.FeedDetail|null} detail
 * @property {api.History|null} history
 * @property {string} error why the detail could not be fetched; "" if it could
 * @property {boolean} open its detail is shown
 * @property {number} asked when its detail was asked for last
 * @property {boolean} asking
 * @property {boolean} wantsHistory
 */

export class Store {
  /** @type {api.Relayer|null} */
  relayer = null;
  /** @type {api.Feeds|null} */
  feeds = null;
  /** @type {Map<string, Known>} */
  #known = new Map();
  /** @type {string[]} */
  #queue = [];
  #fetching = 0;

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
  }

  /** @param {string} slug */
  of(slug) {
    let known = this.#known.get(slug);
    if (!known) {
      known = { detail: null, history: null, error: '', open: false, asked: -Infinity, asking: false, wantsHistory: false };
      this.#known.set(slug, known);
    }
    return known;
  }

  /** @param {api.Feeds} feeds */
  setFeeds(feeds) {
    this.feeds = feeds;
    const at = Date.parse(feeds.at);
    for (const feed of feeds.feeds) {
      const known = this.of(feed.slug);
      if (known.history) append(known.history, feed, at);
      if (known.open) this.#askDetail(feed.slug, DETAIL_EVERY_MS);
    }
    this.changed();
  }

  /** @param {api.Relayer} relayer */
  setRelayer(relayer) {
    this.relayer = relayer;
    this.changed();
  }

  /** Something happened to a feed: what is shown of it is asked for at once. @param {string} name */
  happened(name) {
    const feed = this.feeds?.feeds.find((f) => f.name === name || f.slug === name);
    if (feed && this.of(feed.slug).open) this.#askDetail(feed.slug, 0);
  }

  /** @param {string} slug @param {boolean} open */
  setOpen(slug, open) {
    this.of(slug).open = open;
    if (open) this.#askDetail(slug, 0);
    this.changed();
  }

  /** A feed has come into view. @param {string} slug */
  wantHistory(slug) {
    const known = this.of(slug);
    if (known.wantsHistory) return;
    known.wantsHistory = true;
    this.#enqueue(slug);
  }

  /** What the stream does not bring by itself is fetched again: nobody knows what was missed. */
  refetch() {
    for (const [slug, known] of this.#known) {
      if (known.open) this.#askDetail(slug, 0);
      if (known.wantsHistory) this.#enqueue(slug);
    }
  }

  /** @param {string} slug */
  #enqueue(slug) {
    if (!this.#queue.includes(slug)) this.#queue.push(slug);
    this.#fetchHistories();
  }

  #fetchHistories() {
    while (this.#fetching < AT_ONCE) {
      const slug = this.#queue.shift();
      if (slug === undefined) return;
      this.#fetching++;
      fetchHistory(slug)
        .then((history) => { this.of(slug).history = history; }, () => setTimeout(() => this.#enqueue(slug), HISTORY_AGAIN_MS))
        .finally(() => {
          this.#fetching--;
          this.changed();
          this.#fetchHistories();
        });
    }
  }

  /** @param {string} slug @param {number} notWithin ms of the last time */
  async #askDetail(slug, notWithin) {
    const known = this.of(slug);
    const now = performance.now();
    if (known.asking || now - known.asked < notWithin) return;
    known.asking = true;
    known.asked = now;
    try {
      known.detail = await fetchFeed(slug);
      known.error = '';
    } catch (error) {
      known.error = error instanceof Error ? error.message : String(error);
    }
    known.asking = false;
    this.changed();
  }
}
