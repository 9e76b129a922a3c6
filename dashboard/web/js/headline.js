// The top of the page: is all well, and is what is shown live?

import { Ago, byId, h, icon, setAttribute, setHidden, setText } from './dom.js';
import { absolute, ago, duration, timeOfDay } from './format.js';

/** @typedef {'connecting'|'live'|'old'|'lost'} Link */

/** @typedef {{at: string, headline: import('./judge.js').Headline}} Said what is shown, and when it was so */

const LINK_WORDS = { connecting: 'Connecting', live: 'Live', old: 'Old', lost: 'Lost' };

export class HeadlineView {
  #shape = h('span', { class: 'shape' });
  #text = h('span');
  #since = new Ago();
  #lostText = h('span');
  #linkText = h('span');
  #level = '';
  #announced = '';

  /** @param {string} who is asked: relayer or relay @param {() => void} connect */
  constructor(who, connect) {
    this.who = who;
    setText(this.#text, `Connecting to the ${who}`);
    byId('headline').replaceChildren(this.#shape, this.#text);
    byId('link').append(h('i', { class: 'dot', 'aria-hidden': 'true' }), this.#linkText, ' ', this.#since.node);
    byId('lost').append(icon('bad'), this.#lostText, h('button', { type: 'button', onclick: connect }, 'Try now'));
  }

  /** Of which one it is the page. @param {string} text @param {string} title on hover */
  setWhere(text, title) {
    setText(byId('where'), text);
    setAttribute(byId('where'), 'title', title);
  }

  /**
   * @param {Said|null} said null before anything was
   * @param {Link} link
   * @param {number} age of the newest data, ms
   */
  update(said, link, age) {
    setAttribute(document.body, 'data-stream', link);
    setText(this.#linkText, LINK_WORDS[link]);
    this.#showAge(said?.at ?? '', link, age);
    if (!said) return this.#say(link === 'lost' ? 'bad' : 'note', link === 'lost' ? `The ${this.who} does not answer` : `Connecting to the ${this.who}`, link);
    const { level, text, title } = said.headline;
    if (link === 'live') return this.#say(level, text, title);
    const then = timeOfDay(said.at);
    return this.#say('lost', `As of ${then}: ${text}`, `${LINK_WORDS[link]} since ${then}`);
  }

  /**
   * @param {string} at
   * @param {Link} link
   * @param {number} age
   */
  #showAge(at, link, age) {
    this.#since.set(at && link !== 'live' ? ago(age) : '', at, absolute);
    setHidden(byId('lost'), link !== 'lost' && link !== 'old');
    if (!at) setText(this.#lostText, `No connection to the ${this.who}. It is tried again every few seconds.`);
    else if (link === 'old') setText(this.#lostText, `The ${this.who} is there, but has told nothing new for ${duration(age)}. What is shown is old.`);
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
