// What all feeds share, in full: providers, endpoints, attesters, accounts.

import { byId, h, setText } from './dom.js';
import { absolute, ago, duration, ether, etherExact, short } from './format.js';
import { balanceState, endpointState, providerState } from './judge.js';
import { Table } from './table.js';

/** @param {number} ms signed */
const signed = (ms) => `${ms < 0 ? '−' : '+'}${Math.abs(ms) < 1000 ? `${Math.abs(ms)} ms` : duration(ms)}`;

/** @param {string|null} time @param {number} now */
const since = (time, now) => (time ? ago(now - Date.parse(time)) : '–');

/** @param {string|null} time the year 9999 is for ever @param {number} now */
function until(time, now) {
  if (!time) return 'not covered';
  return time.startsWith('9999-') ? 'for ever' : `${duration(Date.parse(time) - now)} from now`;
}

/** @param {string|null} time */
const hover = (time) => (time ? absolute(time) : '');

/** @typedef {{name: string, address: string, chain: string, wei: string, floorWei: string, leftMs: number|null, warnMs: number}} Account */

export class WholeView {
  #now = 0;
  /** @type {Table<api.ProviderState>} */
  #providers = new Table('Providers', [
    { head: 'Side', text: (p) => p.side },
    { head: 'Provider', text: (p) => p.name },
    { head: 'State', text: (p) => providerState(p).word, level: (p) => providerState(p).level },
    { head: 'Since', kind: 'number', text: (p) => since(p.since, this.#now), title: (p) => hover(p.since) },
    { head: 'Last frame', kind: 'number', text: (p) => since(p.lastFrame, this.#now), title: (p) => hover(p.lastFrame) },
    { head: 'Its clock', kind: 'number', text: (p) => signed(p.offsetMs), title: () => 'its clock minus ours, transit included' },
    { head: 'Connections ended', kind: 'number', text: (p) => String(p.reconnects) },
    { head: 'Last end', kind: 'long', text: (p) => p.why || '–' },
  ], (p) => `${p.side} ${p.name}`, 'No provider is configured.');

  /** @type {Table<api.EndpointState>} */
  #endpoints = new Table('RPC endpoints', [
    { head: 'Endpoint', text: (e) => e.name },
    { head: 'State', text: (e) => endpointState(e).word, level: (e) => endpointState(e).level },
    { head: 'Head', kind: 'number', text: (e) => String(e.block) },
    { head: 'Why', kind: 'long', text: (e) => e.why || '–' },
  ], (e) => e.name, 'None.');

  /** @type {Table<api.AttesterState>} */
  #attesters = new Table('Attesters', [
    { head: 'Side', text: (a) => a.side },
    { head: 'Address', kind: 'hash', text: (a) => short(a.address), title: (a) => a.address },
    { head: 'State', text: (a) => (a.active ? 'active' : 'not active'), level: (a) => (a.active ? 'ok' : 'bad') },
    { head: 'Side covered until', text: (a) => until(a.coveredUntil, this.#now), title: (a) => hover(a.coveredUntil) },
    { head: 'Why', kind: 'long', text: (a) => a.why || a.trouble || '–' },
  ], (a) => a.side, 'None.');

  /** @type {Table<Account>} */
  #accounts = new Table('Accounts', [
    { head: 'Account', text: (a) => a.name },
    { head: 'Chain', text: (a) => a.chain },
    { head: 'Address', kind: 'hash', text: (a) => short(a.address), title: (a) => a.address },
    { head: 'Balance', kind: 'number', text: (a) => ether(a.wei), title: (a) => etherExact(a.wei) },
    { head: 'Floor', kind: 'number', text: (a) => (a.floorWei === '0' ? '–' : ether(a.floorWei)) },
    { head: 'Lasts', kind: 'number', text: (a) => (a.leftMs === null ? '–' : duration(a.leftMs)) },
    { head: 'State', text: (a) => balanceState(a).word, level: (a) => balanceState(a).level },
  ], (a) => `${a.chain} ${a.name}`, 'None.');

  #foot = h('p', { class: 'muted foot' });

  constructor() {
    const tables = [this.#providers, this.#endpoints, this.#attesters, this.#accounts].map((t) => t.node);
    byId('whole').append(h('div', { class: 'tables live' }, ...tables), this.#foot);
  }

  /** @param {api.Relayer} relayer @param {number} now */
  update(relayer, now) {
    this.#now = now;
    this.#providers.update(relayer.providers);
    this.#endpoints.update(relayer.chain.endpoints);
    this.#attesters.update(relayer.attesters);
    this.#accounts.update([{ ...relayer.wallet, name: 'wallet', chain: 'l2' }, ...relayer.accounts]);
    const { chain, config, wallet } = relayer;
    const facts = [
      chain.blockMs ? `a block each ${duration(chain.blockMs)}` : '',
      chain.origin ? `L1 block ${chain.origin.block} known to the L2, ${duration(chain.origin.ageMs)} old` : '',
      `head ${duration(chain.lagMs)} ${chain.lagMs < 0 ? 'ahead of' : 'behind'} our clock`,
      `next nonce ${wallet.nonce}`,
      config.ok ? `config of ${absolute(config.at)}` : `the config was changed and refused; that of ${absolute(config.at)} holds`,
    ];
    setText(this.#foot, facts.filter(Boolean).join(' · '));
  }
}
