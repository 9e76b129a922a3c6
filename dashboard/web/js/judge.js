// What is wrong, how bad it is, and in which order the eye should meet it. Pure: what the API answers in, words out.

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
  return feeds.map((feed, place) => ({ feed, place, rank: RANK[stateOf(feed).level] }))
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
 * The one line at the top, and the shorter one of the window.
 * @param {api.Feed[]} feeds
 * @param {api.Relayer|null} relayer
 * @returns {Headline}
 */
export function headline(feeds, relayer) {
  const states = ordered(feeds).map((feed) => ({ name: feed.name, ...stateOf(feed) })).filter((s) => troubled(s.level));
  if (feeds.length === 0) return { level: 'warn', text: 'No feeds', title: 'No feeds' };
  if (states.length > 0) return headlineOfTrouble(states, feeds.length);
  const all = feeds.length === 1 ? 'The one feed publishes' : `All ${feeds.length} feeds publish`;
  if (relayer && !relayer.ready) {
    return { level: 'warn', text: `${all}, but the relayer is not ready: ${relayer.reasons.join('; ') || 'it does not say why'}`, title: 'Not ready' };
  }
  const firing = relayer ? relayer.alarms.filter((a) => a.firing) : [];
  if (firing.length > 0) {
    const page = firing.some((a) => a.severity === 'page');
    const alarms = firing.length === 1 ? 'an alarm fires' : `${firing.length} alarms fire`;
    return { level: page ? 'bad' : 'warn', text: `${all}, but ${alarms}: ${firing[0].summary}`, title: alarms };
  }
  return { level: 'ok', text: all, title: all };
}

/**
 * @param {(State & {name: string})[]} states
 * @param {number} of
 * @returns {Headline}
 */
function headlineOfTrouble(states, of) {
  /** @type {Map<string, string[]>} */
  const byWord = new Map();
  for (const s of states) byWord.set(s.word, [...(byWord.get(s.word) ?? []), s.name]);
  const level = worst(states.map((s) => s.level));
  const title = `${states.length}/${of} ${states[0].word}`;
  if (byWord.size === 1 && states.length === of && of > 1) return { level, text: `All ${of} feeds ${states[0].word}`, title };
  const groups = [...byWord].map(([word, names]) => {
    const more = names.length - NAMED;
    return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''} ${word}`;
  });
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
  if (chain.pace === 'silent') return { level: 'bad', word: 'silent' };
  return { level: chain.pace === 'in step' ? 'ok' : 'warn', word: chain.pace };
}

/** @param {{wei: string, leftMs: number|null, warnMs: number, floorWei?: string}} account @returns {{level: Level, word: string}} */
export function balanceState(account) {
  if (account.wei === '') return { level: 'note', word: 'not read yet' };
  if (BigInt(account.wei) === 0n) return { level: 'bad', word: 'empty' };
  if (account.floorWei && BigInt(account.wei) < BigInt(account.floorWei)) return { level: 'bad', word: 'below its floor' };
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

/** @param {api.Relayer} relayer @returns {{level: Level, word: string}} */
export function attestersState(relayer) {
  const off = relayer.attesters.filter((a) => !a.active);
  if (off.length > 0) return { level: 'bad', word: `${off.map((a) => a.side).join(' and ')} not active` };
  return relayer.apart ? { level: 'ok', word: 'apart' } : { level: 'note', word: 'in one process' };
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
