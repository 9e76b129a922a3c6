// What is wrong with a mirror, how bad it is, and what to say of it. Pure: what the API answers in, words out.

import { ago, count, duration, ether, etherExact, limitPercent } from './format.js';
import { balanceState, cause, causeByAlarms, headlineOfTrouble, names, troubled, worstFirst } from './judge.js';

/** @typedef {import('./judge.js').Level} Level */
/** @typedef {import('./judge.js').Headline} Headline */
/** @typedef {import('./tiles.js').Vital} Vital */

/** Why a feed is left out. Each is a word of its own, so that none is told by colour alone. @type {Map<string, {word: string, level: Level}>} */
const LEFT = new Map([
  ['unread', { word: 'UNREAD', level: 'warn' }],
  ['unmirrored', { word: 'NOT ADDED', level: 'warn' }],
  ['paused', { word: 'PAUSED', level: 'warn' }],
  ['unknown_aggregator', { word: 'UNKNOWN AGGREGATOR', level: 'bad' }],
  ['no_round', { word: 'NO ROUND', level: 'bad' }],
  ['no_answer', { word: 'NO ANSWER', level: 'bad' }],
  ['impossible_time', { word: 'IMPOSSIBLE TIME', level: 'bad' }],
  ['other_layout', { word: 'OTHER LAYOUT', level: 'bad' }],
  ['refused', { word: 'REFUSED', level: 'bad' }],
]);

/** What a feed is due for. @type {Map<string, string>} */
const DUE = new Map([
  ['never_proven', 'nothing is mirrored yet'], ['new_phase', 'another aggregator'], ['moved', 'L1 says something new'], ['heartbeat', 'to be proven again'],
]);

/** @param {api.MirroredFeed} feed @returns {import('./judge.js').State} */
export function mirroredState(feed) {
  const note = feed.due === 'current' ? '' : `due: ${DUE.get(feed.due) ?? feed.due}`;
  if (feed.left !== 'provable') {
    const left = LEFT.get(feed.left) ?? { word: feed.left.replaceAll('_', ' ').toUpperCase(), level: /** @type {Level} */ ('warn') };
    return { ...left, note };
  }
  if (feed.late) return { word: 'LATE', level: 'bad', note };
  if (feed.due !== 'current') return { word: 'DUE', level: 'note', note };
  if (!feed.l2.answer) return { word: 'NOTHING YET', level: 'warn', note };
  return { word: 'CURRENT', level: 'ok', note };
}

/** @param {api.MirroredFeed[]} feeds the worst first, else as in the config */
export function orderedMirrored(feeds) {
  return worstFirst(feeds, (feed) => mirroredState(feed).level);
}

/**
 * The one line at the top, and the shorter one of the window: what is wrong with the feeds, then what they are kept by.
 * @param {api.Mirror} mirror
 * @returns {Headline}
 */
export function mirrorHeadline(mirror) {
  const states = orderedMirrored(mirror.feeds).map((feed) => ({ name: feed.name, ...mirroredState(feed) }));
  if (states.length === 0) return cause('warn', 'No feeds', 'No feeds');
  const wrong = states.filter((s) => troubled(s.level));
  const held = causeOf(mirror);
  if (wrong.length > 0) {
    const said = headlineOfTrouble(wrong, states.length);
    return held ? { level: 'bad', text: `${said.text}; ${held.text}`, title: said.title } : said;
  }
  const why = held ?? causeByAlarms('relay', mirror) ?? (mirror.l1.apart ? cause('warn', mirror.l1.apart, 'L1 and L2 apart') : null);
  const due = states.filter((s) => s.level === 'note').map((s) => s.name);
  const current = states.length - due.length;
  const all = states.length === 1 ? 'The one feed says what Chainlink says on L1' : `All ${states.length} feeds say what Chainlink says on L1`;
  const under = `${names(due)} ${due.length === 1 ? 'is' : 'are'} on the way`;
  const text = due.length === 0 ? all : current === 0 ? under : `${current} of ${states.length} feeds say what Chainlink says on L1, ${under}`;
  if (why) return cause(why.level, `${text}, but ${why.text}`, why.title);
  return cause(due.length === 0 ? 'ok' : 'note', text, states.length === 1 ? 'The one feed mirrored' : `All ${states.length} feeds mirrored`);
}

/** What keeps every feed from being proven. null: nothing does. @param {api.Mirror} mirror @returns {Headline|null} */
function causeOf({ l1, chain, held }) {
  if (chain.trouble) return cause('bad', `the L2 cannot be read, and nothing is proven: ${chain.trouble}`, 'L2 unread');
  if (l1.trouble) return cause('bad', `L1 cannot be read, and nothing is proven: ${l1.trouble}`, 'L1 unread');
  return held ? cause('bad', 'gas is too dear, or the wallet cannot pay, and nothing is sent', 'Nothing is sent') : null;
}

/** @param {api.Mirror} mirror @param {number} now how long ago it was so, ms */
const since = (mirror, now) => Math.max(0, now - Date.parse(mirror.at));

/** How far the L2's origin is behind L1's newest. @param {api.MirrorL1} l1 @returns {{blocks: number, ms: number}|null} */
export function originLag({ newest, origin }) {
  if (!newest || !origin) return null;
  return { blocks: Math.max(0, newest.block - origin.block), ms: Math.max(0, Date.parse(newest.time) - Date.parse(origin.time)) };
}

const STANDS_MS = 300_000; // as in alerts.yml

/** @param {api.Mirror} mirror @param {number} now @returns {Vital} */
function origin(mirror, now) {
  const { l1 } = mirror;
  if (!l1.origin) return { level: chainLevel(mirror.chain.trouble), word: 'not read yet', value: '–', more: mirror.chain.trouble, title: '' };
  const lag = originLag(l1);
  const stood = l1.movedAt ? now - Date.parse(l1.movedAt) : 0;
  const [level, word] = l1.apart ? ['bad', 'apart'] : stood > STANDS_MS ? ['bad', 'stands'] : ['ok', 'moves'];
  return {
    level, word, value: count(l1.origin.block), title: `L1 block ${l1.origin.block} of ${l1.origin.time}`,
    more: l1.apart || [lag ? `${count(lag.blocks)} ${lag.blocks === 1 ? 'block' : 'blocks'}, ${duration(lag.ms)} behind L1` : 'how far behind L1 is not known', l1.movedAt ? `moved ${ago(stood)}` : ''].filter(Boolean).join(' · '),
  };
}

/** @param {string} trouble @returns {Level} */
const chainLevel = (trouble) => (trouble ? 'bad' : 'note');

/**
 * @param {{trouble: string, id: number}} chain
 * @param {api.Level|null} level
 * @param {number} passed
 * @param {string} more
 * @returns {Vital}
 */
function head(chain, level, passed, more) {
  if (!level) return { level: chainLevel(chain.trouble), word: chain.trouble ? 'cannot be read' : 'not read yet', value: '–', more: chain.trouble, title: '' };
  const word = chain.trouble ? 'cannot be read' : 'read';
  return { level: chain.trouble ? 'bad' : 'ok', word, value: count(level.block), more: chain.trouble || `chain ${chain.id} · ${duration(level.ageMs + passed)} old${more}`, title: `block ${level.block} of ${level.time}` };
}

/** @param {api.Mirror} mirror @param {number} now @returns {Vital} */
function l1Head(mirror, now) {
  const { l1, depth } = mirror;
  return head(l1, l1.newest, since(mirror, now), l1.deep ? ` · ${depth} ${count(l1.deep.block)}` : '');
}

/** @param {api.Mirror} mirror @param {number} now @returns {Vital} */
function l2Head(mirror, now) {
  return head(mirror.chain, mirror.chain.head, since(mirror, now), '');
}

/** @param {api.Mirror} mirror @returns {Vital} */
function wallet({ wallet: w }) {
  return {
    ...balanceState(w), value: ether(w.wei), title: `${etherExact(w.wei)} at ${w.address}`,
    more: w.leftMs === null ? 'how long it lasts is not known' : `lasts ${duration(w.leftMs)}`,
  };
}

/** @param {api.Mirror} mirror @param {number} now @returns {Vital} */
function underWay(mirror, now) {
  const { doing, doingSince, waits, held, failed } = mirror;
  const more = failed ? `the last one failed: ${failed}` : '';
  if (held) return { level: 'bad', word: 'held', value: 'nothing is sent', more: [waits, more].filter(Boolean).join(' · '), title: '' };
  const level = failed ? 'warn' : 'ok';
  if (doing) return { level, word: 'posting', value: doing, more: [doingSince ? `for ${duration(Math.max(0, now - Date.parse(doingSince)))}` : '', more].filter(Boolean).join(' · '), title: '' };
  if (waits) return { level, word: 'waits', value: 'waits', more: [waits, more].filter(Boolean).join(' · '), title: '' };
  return { level, word: failed ? 'failed' : 'idle', value: 'nothing', more: more || 'nothing is due', title: '' };
}

/** @type {Record<string, (mirror: api.Mirror, now: number) => Vital>} */
export const MIRROR_VITALS = { 'L1 origin': origin, 'L1 head': l1Head, 'L2 head': l2Head, 'Under way': underWay, Wallet: wallet };

/** @param {api.MirroredFeed} feed what makes it due */
export function dueAt(feed) {
  return feed.deviationPpm === 0 ? 'each round is due' : `due at ${limitPercent(feed.deviationPpm)}`;
}

/** The aggregator's own count with the phase before it, by which consumers know a round. @param {api.SaidOnL1|api.SaidOnL2} said */
export function roundText(said) {
  return said.roundId ? `${said.phase} · ${count(said.round)}` : '–';
}
