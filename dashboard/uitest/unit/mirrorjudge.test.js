import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MIRRORS } from '../fixture/mirrors.js';
import { dueAt, MIRROR_VITALS, mirroredState, mirrorHeadline, orderedMirrored, originLag, roundText } from '../../web/js/mirrorjudge.js';

const well = MIRRORS.mirrored();
const [eth, btc, link] = well.feeds;
const NOW = Date.parse(well.at);

/** @template T @param {T} all @param {Partial<T>} change @returns {T} */
const but = (all, change) => ({ ...all, ...change });

/** @param {Partial<api.MirroredFeed>} change of the first feed @param {Partial<api.Mirror>} [more] */
const withFirst = (change, more = {}) => but(well, { ...more, feeds: [but(eth, change), ...well.feeds.slice(1)] });

test('a feed of which the mirror says what L1 says is current', () => {
  assert.deepEqual(mirroredState(eth), { word: 'CURRENT', level: 'ok', note: '' });
});

test('a feed that is due is no trouble before it is late', () => {
  assert.deepEqual(mirroredState(but(eth, { due: 'moved' })), { word: 'DUE', level: 'note', note: 'due: L1 says something new' });
  assert.deepEqual(mirroredState(but(eth, { due: 'heartbeat', late: true })), { word: 'LATE', level: 'bad', note: 'due: to be proven again' });
});

test('each reason that leaves a feed out has a word of its own, and one that this page does not know is a warning', () => {
  const words = ['unread', 'unmirrored', 'paused', 'unknown_aggregator', 'no_round', 'no_answer', 'impossible_time', 'other_layout', 'refused']
    .map((left) => mirroredState(but(eth, { left })));
  assert.equal(new Set(words.map((s) => s.word)).size, words.length);
  assert.ok(words.every((s) => s.level === 'bad' || s.level === 'warn'));
  assert.deepEqual(mirroredState(but(eth, { left: 'too_heavy', due: 'gone' })), { word: 'TOO HEAVY', level: 'warn', note: 'due: gone' });
});

test('a mirror that has nothing of a feed yet is no well feed', () => {
  assert.equal(mirroredState(but(eth, { l2: but(eth.l2, { answer: '' }) })).level, 'warn');
});

test('the worst comes first, and else the order of the config holds', () => {
  const feeds = [eth, but(btc, { due: 'moved' }), but(link, { left: 'refused' })];
  assert.deepEqual(orderedMirrored(feeds).map((f) => f.name), ['LINK/USD', 'BTC/USD', 'ETH/USD']);
});

test('the headline is green only if all feeds are current and nothing is wrong', () => {
  assert.deepEqual(mirrorHeadline(well), { level: 'ok', text: 'All 4 feeds say what Chainlink says on L1', title: 'All 4 feeds mirrored' });
  assert.equal(mirrorHeadline(but(well, { feeds: [eth] })).text, 'The one feed says what Chainlink says on L1');
  assert.deepEqual(mirrorHeadline(withFirst({ due: 'moved' })), { level: 'note', text: '3 of 4 feeds say what Chainlink says on L1, ETH/USD is on the way', title: 'All 4 feeds mirrored' });
  assert.equal(mirrorHeadline(but(well, { feeds: [] })).level, 'warn');
  assert.deepEqual(mirrorHeadline(but(well, { ready: false, reasons: ['told to stop'] })),
    { level: 'warn', text: 'All 4 feeds say what Chainlink says on L1, but the relay is not ready: told to stop', title: 'Not ready' });
});

test('the headline says the worst first, and what keeps feeds from being proven beside it', () => {
  assert.deepEqual(mirrorHeadline(withFirst({ late: true, due: 'moved' }, { held: true })),
    { level: 'bad', text: '1 of 4 feeds: ETH/USD LATE; gas is too dear, or the wallet cannot pay, and nothing is sent', title: '1/4 LATE' });
  assert.match(mirrorHeadline(but(well, { l1: but(well.l1, { trouble: '503' }) })).text, /, but L1 cannot be read, and nothing is proven: 503$/);
  assert.equal(mirrorHeadline(but(well, { chain: but(well.chain, { trouble: '503' }) })).title, 'L2 unread');
  assert.equal(mirrorHeadline(but(well, { l1: but(well.l1, { apart: 'they say another block' }) })).level, 'warn');
  assert.deepEqual(mirrorHeadline(MIRRORS.replaced()), { level: 'bad', text: '1 of 4 feeds: LINK/USD UNKNOWN AGGREGATOR', title: '1/4 UNKNOWN AGGREGATOR' });
  assert.match(mirrorHeadline(but(well, { alarms: MIRRORS.replaced().alarms })).text, /, but an alarm fires: LINK\/USD/);
});

test('the origin is behind L1 by blocks and by their own times', () => {
  assert.deepEqual(originLag(well.l1)?.blocks, 2);
  assert.ok(Math.abs((originLag(well.l1)?.ms ?? 0) - 24_000) < 50);
  assert.equal(originLag(but(well.l1, { origin: null })), null);
  const tile = MIRROR_VITALS['L1 origin'];
  assert.match(tile(well, NOW).more, /^2 blocks, 2[34] s behind L1 · moved 4.0 s ago$/);
  assert.deepEqual([tile(but(well, { l1: but(well.l1, { movedAt: new Date(NOW - 301_000).toISOString() }) }), NOW).word, tile(but(well, { l1: but(well.l1, { apart: 'x' }) }), NOW).word], ['stands', 'apart']);
});

test('what is under way, what it waits for, and what failed are told', () => {
  const tile = MIRROR_VITALS['Under way'];
  assert.deepEqual(tile(well, NOW), { level: 'ok', word: 'idle', value: 'nothing', more: 'nothing is due', title: '' });
  assert.match(tile(MIRRORS.moving(), NOW).value, /^proof of L1 block/);
  assert.equal(tile(but(well, { waits: 'L1 is to finalize block 19' }), NOW).more, 'L1 is to finalize block 19');
  assert.equal(tile(but(well, { held: true, waits: 'gas' }), NOW).level, 'bad');
  assert.equal(tile(but(well, { failed: 'reverted' }), NOW).level, 'warn');
});

test('every tile can tell of a relay that has read nothing yet', () => {
  for (const tile of Object.values(MIRROR_VITALS)) {
    const { level, word } = tile(MIRRORS.unread(), NOW);
    assert.ok(level && word);
  }
});

test('a round is told with its phase', () => {
  assert.equal(roundText(eth.l1), '7 · 24\u202f811');
  assert.equal(roundText(but(eth.l1, { roundId: '' })), '–');
  assert.deepEqual([dueAt(eth), dueAt(well.feeds[3])], ['due at 0.1 %', 'each round is due']);
});
