// What all feeds share, in full: providers, endpoints, attesters, accounts.

import { byId, h, setText } from './dom.js';
import { absolute, ago, count, duration, ether, etherExact, short } from './format.js';
import { attesterState, balanceState, endpointState, providerState, refusalText, turnState } from './judge.js';
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

/** @param {api.RedisState|null} redis @param {number} now */
function redisText(redis, now) {
  if (!redis) return 'none';
  if (redis.answers) return 'answers';
  return redis.heard ? `silent for ${duration(Math.max(0, now - Date.parse(redis.heard)))}` : 'never answered';
}

/** @typedef {{name: string, address: string, chain: string, wei: string, floorWei: string, leftMs: number|null, warnMs: number}} Account */

export class WholeView {
  #now = 0;
  #at = '';
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
    { head: 'Runs', text: (a) => (a.url ? new URL(a.url).host : 'in this process'), title: (a) => a.url },
    { head: 'State', text: (a) => attesterState(a, this.#at).word, level: (a) => attesterState(a, this.#at).level },
    { head: 'Signed', kind: 'number', text: (a) => count(a.signed) },
    { head: 'Refused', kind: 'number', text: (a) => count(a.refused) },
    { head: 'Side covered until', text: (a) => until(a.coveredUntil, this.#now), title: (a) => hover(a.coveredUntil) },
    { head: 'Why, or what it refused last', kind: 'long', text: (a) => a.why || a.trouble || (a.refusal ? `${since(a.refusal.at, this.#now)}: ${refusalText(a.refusal)}` : '–'), title: (a) => hover(a.refusal?.at ?? null) },
  ], (a) => `${a.side} ${a.address}`, 'None.');

  /** @type {Table<api.TurnState>} */
  #turn = new Table('This relayer among several', [
    { head: 'State', text: (t) => turnState(t).word, level: (t) => turnState(t).level },
    { head: 'Rank', kind: 'number', text: (t) => (t.rank === t.config ? String(t.rank) : `${t.rank}, config ${t.config}`) },
    { head: 'Each waits', kind: 'number', title: () => 'that rank 1 waits for rank 0, 2 for 1, and so on', text: (t) => duration(t.staggerMs) },
    { head: 'Lead turned', text: (t) => since(t.turned, this.#now), title: (t) => hover(t.turned) },
    { head: 'Redis', text: (t) => redisText(t.redis, this.#now), title: (t) => t.redis?.kind ?? '', level: (t) => (t.redis && !t.redis.answers ? 'warn' : 'ok') },
    { head: 'Stream', title: () => 'entries that it took since the start', text: (t) => (t.redis ? `${count(t.redis.entries)}${t.redis.dropped ? `, ${count(t.redis.dropped)} dropped` : ''}` : '–'), level: (t) => (t.redis?.dropped ? 'warn' : 'ok') },
  ], () => 'turn', 'None.');

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
    const tables = [this.#providers, this.#endpoints, this.#attesters, this.#turn, this.#accounts].map((t) => t.node);
    this.#attesters.node.classList.add('wide');
    byId('whole').append(h('div', { class: 'tables live' }, ...tables), this.#foot);
  }

  /** @param {api.Relayer} relayer @param {number} now */
  update(relayer, now) {
    this.#now = now;
    this.#at = relayer.at;
    this.#providers.update(relayer.providers);
    this.#endpoints.update(relayer.chain.endpoints);
    this.#attesters.update(relayer.attesters);
    this.#turn.update([relayer.turn]);
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
