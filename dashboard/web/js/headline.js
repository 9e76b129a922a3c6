// The top of the page: is all well, and is what is shown live?

import { Ago, byId, h, icon, setAttribute, setHidden, setText } from './dom.js';
import { absolute, ago, duration, short, timeOfDay } from './format.js';
import { headline } from './judge.js';

/** @typedef {'connecting'|'live'|'old'|'lost'} Link */

const LINK_WORDS = { connecting: 'Connecting', live: 'Live', old: 'Old', lost: 'Lost' };

export class HeadlineView {
  #shape = h('span', { class: 'shape' });
  #text = h('span', {}, 'Connecting to the relayer');
  #since = new Ago();
  #lostText = h('span');
  #linkText = h('span');
  #level = '';
  #announced = '';

  /** @param {() => void} connect */
  constructor(connect) {
    byId('headline').replaceChildren(this.#shape, this.#text);
    byId('link').append(h('i', { class: 'dot', 'aria-hidden': 'true' }), this.#linkText, ' ', this.#since.node);
    byId('lost').append(icon('bad'), this.#lostText, h('button', { type: 'button', onclick: connect }, 'Try now'));
  }

  /**
   * @param {import('./store.js').Store} store
   * @param {Link} link
   * @param {number} age of the newest data, ms
   */
  update(store, link, age) {
    setAttribute(document.body, 'data-stream', link);
    setText(this.#linkText, LINK_WORDS[link]);
    this.#showAge(store, link, age);
    const where = store.relayer;
    setText(byId('where'), where ? `chain ${where.chain.id} · oracle ${short(where.chain.oracle)} · ${where.version}` : '');
    if (where) setAttribute(byId('where'), 'title', `${where.chain.oracle} · started ${absolute(where.started)}`);
    setHidden(byId('jump'), !where?.demo);
    if (!store.feeds) return this.#say(link === 'lost' ? 'bad' : 'note', link === 'lost' ? 'The relayer does not answer' : 'Connecting to the relayer', link);
    const { level, text, title } = headline(store.feeds.feeds, store.relayer);
    if (link === 'live') return this.#say(level, text, title);
    const then = timeOfDay(store.feeds.at);
    return this.#say('lost', `As of ${then}: ${text}`, `${LINK_WORDS[link]} since ${then}`);
  }

  /**
   * @param {import('./store.js').Store} store
   * @param {Link} link
   * @param {number} age
   */
  #showAge(store, link, age) {
    const at = store.feeds?.at ?? '';
    this.#since.set(at && link !== 'live' ? ago(age) : '', at, absolute);
    setHidden(byId('lost'), link !== 'lost' && link !== 'old');
    if (!at) setText(this.#lostText, 'No connection to the relayer. It is tried again every few seconds.');
    else if (link === 'old') setText(this.#lostText, `The relayer is there, but has told nothing new for ${duration(age)}. What is shown is old.`);
    else setText(this.#lostText, `Connection lost. What is shown is ${duration(age)} old, not live. Trying again …`);
  }

  /** @param {string} level @param {string} text @param {string} title */
  #say(level, text, title) {
    setText(this.#text, text);
    const full = `${title} – Twofold`;
    if (document.title !== full) document.title = full;
    this.#announce(title, text);
    if (this.#level === level) return;
    this.#level = level;
    setAttribute(byId('headline'), 'data-level', level);
    this.#shape.replaceChildren(icon(level === 'lost' ? 'note' : level));
    byId('favicon').setAttribute('href', `icons/${level === 'note' ? 'ok' : level}.svg`);
  }

  /** Read aloud only when it turned: ages and prices are not news. @param {string} title @param {string} text */
  #announce(title, text) {
    if (this.#announced === title) return;
    this.#announced = title;
    setText(byId('announce'), text);
  }
}
