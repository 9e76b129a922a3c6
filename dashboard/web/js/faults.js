// The demo's switches: make something go wrong, and see what the feeds do.

import { fetchFaults, switchFault } from './api.js';
import { byId, h, Keyed, setAttribute, setHidden, setText } from './dom.js';
import { duration } from './format.js';

const EVERY_MS = 2_000;

export class FaultsView {
  #list = h('ul', { class: 'switches' });
  #error = h('p', { class: 'error', role: 'status', hidden: true });
  /** @type {Keyed<api.Fault, Switch>} */
  #switches = new Keyed(this.#list, (f) => `${f.provider} ${f.name}`, () => new Switch((fault, on) => this.#turn(fault, on)));
  #asked = -Infinity;

  constructor() {
    byId('faults').append(h('p', { class: 'muted' }, 'This is a demo: the providers are simulated. Switch on a fault, and watch the top of the page. Each ends by itself.'), this.#error, this.#list);
  }

  /** @param {api.Relayer} relayer */
  update(relayer) {
    setHidden(byId('faults'), !relayer.demo);
    if (relayer.demo && performance.now() - this.#asked > EVERY_MS) this.#ask();
  }

  async #ask() {
    this.#asked = performance.now();
    try {
      this.#switches.update(await fetchFaults());
      setHidden(this.#error, true);
    } catch (error) {
      this.#fail('The switches could not be asked', error);
    }
  }

  /** @param {api.Fault} fault @param {boolean} on */
  async #turn(fault, on) {
    try {
      await switchFault(fault, on);
      await this.#ask();
    } catch (error) {
      this.#fail('It could not be switched', error);
    }
  }

  /** @param {string} what @param {unknown} error */
  #fail(what, error) {
    setText(this.#error, `${what}: ${error instanceof Error ? error.message : error}`);
    setHidden(this.#error, false);
  }
}

class Switch {
  #label = h('strong');
  #left = h('span', { class: 'left' });
  #meaning = h('span', { class: 'muted meaning' });
  /** @type {api.Fault|null} */
  #fault = null;

  /** @param {(fault: api.Fault, on: boolean) => void} turn */
  constructor(turn) {
    this.button = h('button', {
      type: 'button', role: 'switch', 'aria-checked': 'false', class: 'switch',
      onclick: () => this.#fault && turn(this.#fault, !this.#fault.active),
    }, h('i', { class: 'knob', 'aria-hidden': 'true' }), h('span', { class: 'words' }, this.#label, ' ', this.#left, this.#meaning));
    this.node = h('li', {}, this.button);
  }

  /** @param {api.Fault} fault */
  update(fault) {
    this.#fault = fault;
    setAttribute(this.button, 'aria-checked', String(fault.active));
    setText(this.#label, fault.label);
    setText(this.#left, fault.active ? `on${fault.leftMs === null ? '' : `, ${duration(fault.leftMs)} left`}` : '');
    setText(this.#meaning, fault.meaning);
  }
}
