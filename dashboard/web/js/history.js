// A feed's past as columns, kept current by the stream's snapshots.

import { duration, limitPercent, percent, price } from './format.js';

const MAX_POINTS = 1000;

/**
 * Adds what a snapshot says. A last point that is no whole step after the one before gives way to it, unless a status turned.
 * @param {api.History} history changed in place
 * @param {api.Feed} feed
 * @param {number} at Unix milliseconds
 */
export function append(history, feed, at) {
  const last = history.at.length - 1;
  if (last >= 0 && at <= history.at[last]) return;
  const { status } = history;
  const turned = last < 1 || status[last] !== feed.status || status[last] !== status[last - 1];
  if (!turned && history.at[last] - history.at[last - 1] < history.stepMs) for (const column of columns(history)) column.pop();
  history.at.push(at);
  history.a.push(feed.sides[0].price);
  history.b.push(feed.sides[1].price);
  history.answer.push(feed.answer);
  history.status.push(feed.status);
  history.divergencePpm.push(feed.divergencePpm);
  while (history.at.length > MAX_POINTS) for (const column of columns(history)) column.shift();
}

/** @param {api.History} history @returns {unknown[][]} */
function columns(history) {
  return [history.at, history.a, history.b, history.answer, history.status, history.divergencePpm];
}

/** @typedef {{status: string, from: number, to: number}} Stretch */

/**
 * The stretches of one status, oldest first; each holds until the next, the last until `now`.
 * @param {api.History} history
 * @param {number} now Unix milliseconds
 * @returns {Stretch[]}
 */
export function stretches(history, now) {
  /** @type {Stretch[]} */
  const found = [];
  history.at.forEach((from, i) => {
    const to = Math.max(from, history.at[i + 1] ?? now);
    const last = found.at(-1);
    if (last && last.status === history.status[i]) last.to = to;
    else found.push({ status: history.status[i], from, to });
  });
  return found;
}

/**
 * How long each status lasted in all, the longest first.
 * @param {Stretch[]} list
 * @returns {[string, number][]}
 */
export function shares(list) {
  /** @type {Map<string, number>} */
  const total = new Map();
  for (const s of list) total.set(s.status, (total.get(s.status) ?? 0) + s.to - s.from);
  return [...total].sort((a, b) => b[1] - a[1]);
}

/**
 * The strip in words.
 * @param {Stretch[]} list
 */
export function stripSentence(list) {
  if (list.length === 0) return 'No history yet';
  const parts = shares(list).map(([status, ms]) => `${status} ${duration(ms)}`);
  return `Status of the last ${duration(list[list.length - 1].to - list[0].from)}: ${parts.join(', ')}`;
}

/**
 * The chart in words.
 * @param {api.History} history
 * @param {api.Feed} feed
 */
export function chartSentence(history, feed) {
  const n = history.at.length;
  if (n < 2) return 'No history yet; it begins with the relayer.';
  const [a, b] = feed.sides;
  const known = history.divergencePpm.filter((d) => d !== null);
  const most = known.length ? Math.max(...known) : null;
  const beyond = known.filter((d) => d > feed.divergenceLimitPpm).length;
  const apart = most === null ? 'Both sides had a price at no time'
    : `The sides were at most ${percent(most)} apart, ${beyond ? 'beyond' : 'within'} the limit of ${limitPercent(feed.divergenceLimitPpm)}`;
  return `Of the last ${duration(history.at[n - 1] - history.at[0])}. ${apart}. `
    + `Now ${a.provider} says ${price(a.price)}, ${b.provider} says ${price(b.price)}, the answer is ${price(feed.answer)}.`;
}

/**
 * Rows for a table: each point at which status or answer turned, newest first.
 * @param {api.History} history
 * @param {number} most rows
 */
export function turns(history, most) {
  const rows = [];
  for (let i = history.at.length - 1; i >= 0 && rows.length < most; i--) {
    if (i > 0 && history.answer[i] === history.answer[i - 1] && history.status[i] === history.status[i - 1]) continue;
    rows.push({
      at: history.at[i], a: history.a[i], b: history.b[i], answer: history.answer[i],
      status: history.status[i], divergencePpm: history.divergencePpm[i],
    });
  }
  return rows;
}
