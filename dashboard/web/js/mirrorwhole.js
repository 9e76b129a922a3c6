// What the mirrored feeds stand for and what they share, in full: addresses, endpoints, the wallet.

import { byId, h, setText } from './dom.js';
import { absolute, ago, count, duration, ether, etherExact, short } from './format.js';
import { balanceState, endpointState } from './judge.js';
import { dueAt } from './mirrorjudge.js';
import { Table } from './table.js';

/** @typedef {api.EndpointState & {chain: string}} Endpoint */

export class MirrorWholeView {
  /** @type {Table<api.MirroredFeed>} */
  #feeds = new Table('What is mirrored', [
    { head: 'Feed', text: (f) => f.name },
    { head: 'Description', text: (f) => f.description || 'not added' },
    { head: 'Decimals', kind: 'number', text: (f) => (f.description ? String(f.decimals) : '–') },
    { head: 'Proxy on L1', kind: 'hash', text: (f) => short(f.proxy), title: (f) => f.proxy },
    { head: 'Aggregator', kind: 'hash', text: (f) => short(f.l1.aggregator) || '–', title: (f) => f.l1.aggregator },
    { head: 'Reader on the L2', kind: 'hash', text: (f) => short(f.reader) || '–', title: (f) => f.reader },
    { head: 'Brought over', text: dueAt },
    { head: 'Proofs', kind: 'number', text: (f) => count(f.proofs), title: () => 'that landed since the start' },
  ], (f) => f.proxy, 'None.');

  /** @type {Table<Endpoint>} */
  #endpoints = new Table('RPC endpoints', [
    { head: 'Chain', text: (e) => e.chain },
    { head: 'Endpoint', text: (e) => e.name },
    { head: 'State', text: (e) => endpointState(e).word, level: (e) => endpointState(e).level },
    { head: 'Head', kind: 'number', text: (e) => String(e.block) },
    { head: 'Why', kind: 'long', text: (e) => e.why || '–' },
  ], (e) => `${e.chain} ${e.name}`, 'None.');

  /** @type {Table<api.AccountState>} */
  #wallet = new Table('Wallet', [
    { head: 'Address', kind: 'hash', text: (a) => short(a.address), title: (a) => a.address },
    { head: 'Balance', kind: 'number', text: (a) => ether(a.wei), title: (a) => etherExact(a.wei) },
    { head: 'Floor', kind: 'number', text: (a) => (a.floorWei === '0' ? '–' : ether(a.floorWei)) },
    { head: 'Lasts', kind: 'number', text: (a) => (a.leftMs === null ? '–' : duration(a.leftMs)) },
    { head: 'State', text: (a) => balanceState(a).word, level: (a) => balanceState(a).level },
  ], (a) => a.address, 'None.');

  #foot = h('p', { class: 'muted foot' });

  constructor() {
    this.#feeds.node.classList.add('wide');
    byId('whole').append(h('div', { class: 'tables live' }, this.#feeds.node, this.#endpoints.node, this.#wallet.node), this.#foot);
  }

  /** @param {api.Mirror} mirror @param {number} now */
  update(mirror, now) {
    this.#feeds.update(mirror.feeds);
    this.#endpoints.update([...named('L1', mirror.l1.endpoints), ...named('L2', mirror.chain.endpoints)]);
    this.#wallet.update([mirror.wallet]);
    const facts = [
      `proven from ${mirror.depth} blocks`,
      `late after ${duration(mirror.lateAfterMs)}`,
      mirror.lookedAt ? `both chains read ${ago(now - Date.parse(mirror.lookedAt))}` : 'no chain was read yet',
      `started ${absolute(mirror.started)}`,
    ];
    setText(this.#foot, facts.join(' · '));
  }
}

/** @param {string} chain @param {api.EndpointState[]} endpoints @returns {Endpoint[]} */
const named = (chain, endpoints) => endpoints.map((e) => ({ ...e, chain }));
