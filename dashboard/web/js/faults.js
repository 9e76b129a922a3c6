// The demo's switches: make something go wrong, and see what the feeds do.

import { fetchFaults, switchFault } from './api.js';
import { byId, h, Keyed, setAttribute, setHidden, setText } from './dom.js';
import { duration } from './format.js';

const EVERY_MS = 2_000;

/** @typedef {{provider: string, faults: api.Fault[]}} Group */

/** Whom each fault is of, in the order in which they come. @param {api.Fault[]} faults @returns {Group[]} */
function grouped(faults) {
  return [...new Set(faults.map((f) => f.provider))].map((provider) => ({ provider, faults: faults.filter((f) => f.provider === provider) }));
}

export class FaultsView {
  #groups = h('div', { class: 'groups' });
  #error = h('p', { class: 'error', role: 'status', hidden: true });
  /** @type {Keyed<Group, GroupView>} */
  #views = new Keyed(this.#groups, (group) => group.provider, (group) => new GroupView(group, (fault, on) => this.#turn(fault, on)));
  #asked = -Infinity;

  constructor() {
    byId('faults').append(h('p', { class: 'muted' }, 'This is a demo: the providers are simulated. Switch on a fault, and watch the top of the page. Each ends by itself.'), this.#error, this.#groups);
  }

  /** @param {api.Relayer} relayer */
  update(relayer) {
    setHidden(byId('faults'), !relayer.demo);
    setHidden(byId('jump'), !relayer.demo);
    if (relayer.demo && performance.now() - this.#asked > EVERY_MS) this.#ask();
  }

  async #ask() {
    this.#asked = performance.now();
    try {
      this.#views.update(grouped(await fetchFaults()));
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

class GroupView {
  #list = h('ul', { class: 'switches' });
  /** @type {Keyed<api.Fault, Switch>} */
  #switches;

  /** @param {Group} group @param {(fault: api.Fault, on: boolean) => void} turn */
  constructor(group, turn) {
    this.#switches = new Keyed(this.#list, (f) => f.name, () => new Switch(turn));
    this.node = h('div', {}, h('h3', { class: 'muted' }, group.provider[0].toUpperCase() + group.provider.slice(1)), this.#list);
  }

  /** @param {Group} group */
  update(group) {
    this.#switches.update(group.faults);
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
