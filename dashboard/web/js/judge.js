// What is wrong, how bad it is, and in which order the eye should meet it. Pure: what the API answers in, words out.

import { price, short, words } from './format.js';

/** @typedef {'bad'|'warn'|'note'|'ok'} Level */

/** @type {Record<Level, number>} the worse, the lower */
const RANK = { bad: 0, warn: 1, note: 2, ok: 3 };

/** The decision's troubles, by outcome. Each is a word of its own, so that none is told by colour alone. */
const TROUBLE = new Map([
  ['disputed', 'DISPUTED'], ['post_dispute', 'DISPUTED'],
  ['missing_a', 'MISSING'], ['missing_b', 'MISSING'], ['post_missing', 'MISSING'],
  ['skewed_a', 'SKEWED CLOCK'], ['skewed_b', 'SKEWED CLOCK'],
  ['stale_a', 'OLD QUOTE'], ['stale_b', 'OLD QUOTE'],
  ['out_of_range_a', 'OUT OF RANGE'], ['out_of_range_b', 'OUT OF RANGE'],
]);

/** What readers of the contract are served, by status. @type {Map<string, {word: string, level: Level}>} */
const STATUS = new Map([
  ['OK', { word: 'OK', level: 'ok' }],
  ['DISPUTED', { word: 'DISPUTED', level: 'bad' }],
  ['MISSING', { word: 'MISSING', level: 'bad' }],
  ['STALE', { word: 'STALE', level: 'bad' }],
  ['HELD', { word: 'HELD', level: 'warn' }],
  ['PAUSED', { word: 'PAUSED', level: 'warn' }],
  ['NONE', { word: 'NO ANSWER', level: 'warn' }],
  ['REMOVED', { word: 'REMOVED', level: 'note' }],
]);

/** @typedef {{word: string, level: Level, note: string}} State */

/** @param {string} status @returns {Level} */
export function statusLevel(status) {
  return STATUS.get(status)?.level ?? 'warn';
}

/**
 * The state of a feed: what is decided now, if that is trouble, else what readers see; note says where the two differ.
 * @param {api.Feed} feed
 * @returns {State}
 */
export function stateOf(feed) {
  const seen = STATUS.get(feed.status) ?? { word: feed.status, level: /** @type {Level} */ ('warn') };
  const trouble = TROUBLE.get(feed.outcome);
  if (feed.status === 'PAUSED' || feed.status === 'REMOVED') return { ...seen, note: '' };
  if (trouble) return { word: trouble, level: 'bad', note: trouble === seen.word ? '' : `readers see ${seen.word}` };
  if (seen.level === 'ok' && feed.outcome === 'settling') return { word: 'SETTLING', level: 'note', note: 'readers see OK' };
  return { ...seen, note: seen.level === 'ok' || feed.outcome === 'unchanged' ? '' : feed.outcome.replaceAll('_', ' ') };
}

/** @param {Level} level */
export function troubled(level) {
  return level === 'bad' || level === 'warn';
}

/**
 * The worst first, else as in the config.
 * @param {api.Feed[]} feeds
 */
export function ordered(feeds) {
  return worstFirst(feeds, (feed) => stateOf(feed).level);
}

/**
 * @template Feed
 * @param {Feed[]} feeds
 * @param {(feed: Feed) => Level} level
 */
export function worstFirst(feeds, level) {
  return feeds.map((feed, place) => ({ feed, place, rank: RANK[level(feed)] }))
    .sort((x, y) => x.rank - y.rank || x.place - y.place)
    .map(({ feed }) => feed);
}

/** @param {Level[]} levels @returns {Level} */
export function worst(levels) {
  return levels.reduce((a, b) => (RANK[b] < RANK[a] ? b : a), 'ok');
}

const NAMED = 3; // feeds by name in the headline

/** @typedef {{level: Level, text: string, title: string}} Headline */

/**
 * The one line at the top, and the shorter one of the window: what readers see, then what the relayer is kept by. A feed that was
 * removed is none that anybody waits for.
 * @param {api.Feed[]} feeds
 * @param {api.Relayer|null} relayer
 * @returns {Headline}
 */
export function headline(feeds, relayer) {
  const states = ordered(feeds).filter((feed) => feed.status !== 'REMOVED').map((feed) => ({ name: feed.name, ...stateOf(feed) }));
  if (states.length === 0) return feeds.length === 0 ? { level: 'warn', text: 'No feeds', title: 'No feeds' } : { level: 'note', text: 'Every feed was removed', title: 'No feeds' };
  const wrong = states.filter((s) => troubled(s.level));
  const cause = relayer && causeOf(relayer);
  if (wrong.length > 0) {
    const said = headlineOfTrouble(wrong, states.length);
    return cause?.level === 'bad' ? { level: 'bad', text: `${said.text}; ${cause.text}`, title: said.title } : said;
  }
  const all = states.length === 1 ? 'Readers of the one feed see OK' : `Readers of all ${states.length} feeds see OK`;
  if (cause) return { level: cause.level, text: `${all}, but ${cause.text}`, title: cause.title };
  const settling = states.filter((s) => s.level === 'note').map((s) => s.name);
  if (settling.length > 0) return { level: 'note', text: `${all}; ${names(settling)} ${settling.length === 1 ? 'settles' : 'settle'}`, title: `${settling.length}/${states.length} settling` };
  return { level: 'ok', text: all, title: states.length === 1 ? 'The one feed OK' : `All ${states.length} feeds OK` };
}

/**
 * What keeps the relayer from posting, or soon may, though readers see nothing of it yet; the worst first. null: nothing does.
 * @param {api.Relayer} relayer
 * @returns {Headline|null}
 */
function causeOf({ held, chain, ready, reasons, alarms }) {
  if (held.walletEmpty) return cause('bad', 'the wallet cannot pay, and nothing is posted', 'Wallet empty');
  if (held.clockDoubted) return cause('bad', 'this machine’s clock is ahead, and nothing is proposed', 'Clock doubted');
  if (held.gasTooDear) return cause('bad', 'gas is too dear, and nothing new is sent', 'Gas too dear');
  if (chain.pace === 'silent') return cause('bad', 'the chain is silent, and nothing is signed', 'Chain silent');
  if (chain.pace === 'ahead') return cause('bad', 'this machine’s clock is behind the chain’s, and nothing is signed', 'Clock behind');
  const alarm = causeByAlarms('relayer', { ready, reasons, alarms });
  if (alarm) return alarm;
  return held.walletBelowFloor ? cause('warn', 'the wallet is below its floor', 'Wallet below its floor') : null;
}

/** @param {Level} level @param {string} text @param {string} title @returns {Headline} */
export const cause = (level, text, title) => ({ level, text, title });

/**
 * @param {string} who relayer or relay
 * @param {{ready: boolean, reasons: string[], alarms: api.Alarm[]}} state
 * @returns {Headline|null}
 */
export function causeByAlarms(who, { ready, reasons, alarms }) {
  const sorted = orderedAlarms(alarms);
  const firing = sorted.filter((a) => a.firing);
  if (firing.length > 0) {
    const count = firing.length === 1 ? 'an alarm fires' : `${firing.length} alarms fire`;
    return cause(firing[0].severity === 'page' ? 'bad' : 'warn', `${count}: ${firing[0].summary}`, count);
  }
  if (!ready) return cause('warn', `the ${who} is not ready: ${reasons.join('; ') || 'it does not say why'}`, 'Not ready');
  const pending = sorted.find((a) => a.severity === 'page');
  return pending ? cause('warn', `an alarm will fire if this lasts: ${pending.summary}`, 'An alarm is pending') : null;
}

/** @param {string[]} all the first few, and how many more */
export function names(all) {
  const more = all.length - NAMED;
  return `${all.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * @param {(State & {name: string})[]} states
 * @param {number} of
 * @returns {Headline}
 */
export function headlineOfTrouble(states, of) {
  /** @type {Map<string, string[]>} */
  const byWord = new Map();
  for (const s of states) byWord.set(s.word, [...(byWord.get(s.word) ?? []), s.name]);
  const level = worst(states.map((s) => s.level));
  const title = `${states.length}/${of} ${states[0].word}`;
  if (byWord.size === 1 && states.length === of && of > 1) return { level, text: `All ${of} feeds ${states[0].word}`, title };
  const groups = [...byWord].map(([word, all]) => `${names(all)} ${word}`);
  const count = `${states.length} of ${of} feeds`;
  return { level, text: `${count}: ${groups.join(', ')}`, title };
}

/** @param {api.ProviderState} provider @returns {{level: Level, word: string}} */
export function providerState(provider) {
  if (!provider.connected) return { level: 'bad', word: 'disconnected' };
  if (provider.healthy < provider.feeds) return { level: 'warn', word: `${provider.healthy} of ${provider.feeds} prices` };
  return { level: 'ok', word: provider.feeds === 1 ? 'price healthy' : `all ${provider.feeds} prices` };
}

/** @param {api.ChainState} chain @returns {{level: Level, word: string}} */
export function headState(chain) {
  if (chain.headTime === null) return { level: 'bad', word: 'no head yet' };
  if (chain.pace === 'silent' || chain.pace === 'ahead') return { level: 'bad', word: chain.pace };
  return { level: chain.pace === 'in step' ? 'ok' : 'warn', word: chain.pace };
}

/** @param {{wei: string, leftMs: number|null, warnMs: number, floorWei: string, missingWei?: string}} account @returns {{level: Level, word: string}} */
export function balanceState(account) {
  if (account.wei === '') return { level: 'note', word: 'not read yet' };
  if (BigInt(account.wei) === 0n) return { level: 'bad', word: 'empty' };
  if (account.missingWei && BigInt(account.missingWei) > 0n) return { level: 'bad', word: 'cannot pay' };
  if (BigInt(account.wei) < BigInt(account.floorWei)) return { level: 'bad', word: 'below its floor' };
  if (account.leftMs !== null && account.leftMs < account.warnMs) return { level: 'warn', word: 'runs out' };
  return { level: 'ok', word: 'enough' };
}

/** @param {api.SpendState} spend @returns {{level: Level, word: string}} */
export function spendState(spend) {
  const budget = BigInt(spend.budgetWei || '0');
  if (budget === 0n) return { level: 'ok', word: 'no budget set' };
  if (BigInt(spend.dayWei || '0') >= budget) return { level: 'warn', word: 'budget used up' };
  return spend.stretchPpm > 0 ? { level: 'note', word: 'triggers widened' } : { level: 'ok', word: 'within budget' };
}

const REFUSES_FOR = 30_000; // ms; what is due is asked again at once, so that an older refusal is of what is over

/** @param {api.AttesterState} attester @param {string} at when this was so @returns {{level: Level, word: string}} */
export function attesterState({ active, trouble, refusing, refusal }, at) {
  if (!active) return { level: 'bad', word: 'not active' };
  if (trouble) return { level: 'bad', word: 'does not answer' };
  if (refusing && refusal && Date.parse(at) - Date.parse(refusal.at) <= REFUSES_FOR) return { level: 'bad', word: 'refuses' };
  return refusing ? { level: 'note', word: 'refused last' } : { level: 'ok', word: 'active' };
}

/** What is wrong with a side, of which one attester that signs is enough. @param {api.Relayer} relayer @returns {{level: Level, word: string}} */
export function attestersState({ attesters, apart, at }) {
  const states = attesters.map((a) => ({ side: a.side, ...attesterState(a, at) }));
  const dead = [...new Set(states.map((s) => s.side))].filter((side) => states.every((s) => s.side !== side || s.level === 'bad'));
  if (dead.length > 0) {
    const words = new Set(states.filter((s) => dead.includes(s.side)).map((s) => s.word));
    return { level: 'bad', word: `${dead.join(' and ')} ${words.size === 1 ? [...words][0] : 'cannot sign'}` };
  }
  const off = states.filter((s) => s.level === 'bad');
  if (off.length > 0) return { level: 'warn', word: `${off.length} of ${states.length} off` };
  return apart ? { level: 'ok', word: 'apart' } : { level: 'note', word: 'in one process' };
}

/** Whose turn it is, of several relayers. @param {api.TurnState} turn @returns {{level: Level, word: string}} */
export function turnState({ rank, leads, leader, redis }) {
  if (!redis) return rank === 0 ? { level: 'ok', word: 'alone, or first' } : { level: 'note', word: `rank ${rank} by config` };
  if (!redis.answers) return { level: 'warn', word: `Redis gone: rank ${rank} by config` };
  if (leads) return { level: 'ok', word: 'leads' };
  return leader ? { level: 'ok', word: `follows ${short(leader)}` } : { level: 'note', word: 'nobody leads' };
}

/** What an attester refused last, and what it saw itself. @param {api.Refusal|null} refusal @returns {string} */
export function refusalText(refusal) {
  if (!refusal) return '';
  const lanes = refusal.lanes.map((l) => {
    const own = l.own ? `its own ${price(l.own)}` : `its own ${words(l.health)}`;
    const why = l.reason === refusal.reason ? '' : `${l.text}: `;
    return `${l.feed}, ${why}${l.claim} ${l.sent ? price(l.sent) : 'without a price'}, ${own}`;
  });
  return lanes.length === 0 ? refusal.text : `${refusal.text} (${lanes.join('; ')})`;
}

/** @param {api.EndpointState} endpoint @returns {{level: Level, word: string}} */
export function endpointState(endpoint) {
  if (!endpoint.healthy) return { level: endpoint.chosen ? 'bad' : 'warn', word: endpoint.chosen ? 'read, though unhealthy' : 'put aside' };
  return { level: 'ok', word: endpoint.chosen ? 'read' : 'ready' };
}

/** Alarms that fire first, pages before tickets, then the oldest. @param {api.Alarm[]} alarms */
export function orderedAlarms(alarms) {
  /** @param {api.Alarm} a */
  const rank = (a) => (a.firing ? 0 : 2) + (a.severity === 'page' ? 0 : 1);
  return [...alarms].sort((a, b) => rank(a) - rank(b) || Date.parse(a.since) - Date.parse(b.since));
}

/** @typedef {{key: string, alarm: api.Alarm, also: string[]}} AlarmGroup the first of its kind, and whom else it is about */

/** Alarms of one kind stand in one line, so that trouble of fifty feeds leaves room for the feeds. @param {api.Alarm[]} alarms @returns {AlarmGroup[]} */
export function groupedAlarms(alarms) {
  /** @type {Map<string, AlarmGroup>} */
  const groups = new Map();
  for (const alarm of orderedAlarms(alarms)) {
    const key = `${alarm.name} ${alarm.severity} ${alarm.firing}`;
    const group = groups.get(key);
    if (group) group.also.push(alarm.feed || alarm.subject);
    else groups.set(key, { key, alarm, also: [] });
  }
  return [...groups.values()];
}

/** @param {api.Alarm} alarm @returns {Level} */
export function alarmLevel(alarm) {
  if (!alarm.firing) return 'note';
  return alarm.severity === 'page' ? 'bad' : 'warn';
}
