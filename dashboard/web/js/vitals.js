// The whole relayer in five figures: chain, wallet, spend, providers, attesters.

import { absolute, duration, ether, etherExact, limitPercent, price } from './format.js';
import { attestersState, balanceState, headState, providerState, spendState, turnState, worst } from './judge.js';

/** @typedef {import('./tiles.js').Vital} Vital */

/** @param {api.Relayer} relayer @param {number} now @returns {Vital} */
function head(relayer, now) {
  const { chain } = relayer;
  /** @param {api.Level|null} l */
  const behind = (l) => (l ? `${duration(l.ageMs)} old` : 'not told');
  const age = chain.headTime === null ? '–' : duration(chain.headAgeMs + Math.max(0, now - Date.parse(relayer.at)));
  return {
    ...headState(chain), value: age,
    more: `block ${chain.block} · safe ${behind(chain.safe)} · finalized ${behind(chain.finalized)}`,
    title: chain.headTime === null ? '' : `Head of ${absolute(chain.headTime)}`,
  };
}

/** @param {api.Relayer} relayer @returns {Vital} */
function wallet({ wallet: w }) {
  return {
    ...balanceState(w), value: ether(w.wei),
    more: `${w.missingWei === '0' ? '' : `lacks ${ether(w.missingWei)} for the next post · `}${w.leftMs === null ? 'how long it lasts is not known' : `lasts ${duration(w.leftMs)}`}${w.pending ? ' · a transaction is in flight' : ''}`,
    title: `${etherExact(w.wei)} at ${w.address}`,
  };
}

/** @param {api.Relayer} relayer @returns {Vital} */
function spend({ spend: s }) {
  const state = spendState(s);
  const budget = s.budgetWei && s.budgetWei !== '0' ? `of ${ether(s.budgetWei)} a day · ` : '';
  const stretch = s.stretchPpm > 0 ? ` · triggers ${limitPercent(s.stretchPpm)} of the way to the promise` : '';
  return {
    ...state, value: ether(s.todayWei),
    more: `${budget}${ether(s.dayWei)} in 24 h${s.dollars ? ` ($${price(s.dollars, Number(s.dollars) < 1 ? 4 : 2)})` : ''}${stretch}`,
    title: `since midnight UTC: ${etherExact(s.todayWei)}`,
  };
}

/** @param {api.Relayer} relayer @returns {Vital} */
function providers({ providers: list }) {
  const states = list.map(providerState);
  const level = worst(states.map((s) => s.level));
  const off = list.filter((p, i) => states[i].level !== 'ok');
  return {
    level, word: level === 'ok' ? 'healthy' : off.length === 1 ? states[list.indexOf(off[0])].word : `${off.length} in trouble`,
    value: `${list.length - off.length} of ${list.length}`,
    more: list.map((p) => `${p.side} ${p.name}${p.connected ? '' : ' (disconnected)'}`).join(' · '), title: '',
  };
}

/** @param {api.Relayer} relayer @returns {Vital} */
function attesters(relayer) {
  const active = relayer.attesters.filter((a) => a.active).length;
  const turn = turnState(relayer.turn).word;
  return {
    ...attestersState(relayer), value: `${active} of ${relayer.attesters.length} active`,
    more: `${relayer.apart ? 'a stolen machine cannot sign alone' : 'holds against a lying provider, not a stolen machine'}${relayer.turn.redis || relayer.turn.rank ? ` · this relayer: ${turn}` : ''}`, title: '',
  };
}

/** @type {Record<string, (relayer: api.Relayer, now: number) => Vital>} */
export const VITALS = { 'L2 head': head, Wallet: wallet, 'Spent today': spend, Providers: providers, Attesters: attesters };
