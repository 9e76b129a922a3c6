import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCENES, relayerOf } from '../fixture/scenes.js';
import { attestersState, attesterState, balanceState, groupedAlarms, headline, headState, ordered, orderedAlarms, providerState, refusalText, spendState, stateOf, turnState } from '../../web/js/judge.js';

const [eth, btc, sol, link] = SCENES.healthy();

/** @param {api.Feed} feed @param {Partial<api.Feed>} change @returns {api.Feed} */
const but = (feed, change) => ({ ...feed, ...change });

test('a feed that readers see as OK and that is not in trouble is OK', () => {
  assert.deepEqual(stateOf(eth), { word: 'OK', level: 'ok', note: '' });
});

test('trouble that is decided but not yet on chain is shown at once, and what readers see beside it', () => {
  assert.deepEqual(stateOf(but(eth, { outcome: 'disputed' })), { word: 'DISPUTED', level: 'bad', note: 'readers see OK' });
});

test('trouble that stands on chain stays the word until it is over there', () => {
  assert.deepEqual(stateOf(but(eth, { status: 'DISPUTED', outcome: 'settling' })), { word: 'DISPUTED', level: 'bad', note: 'settling' });
});

test('every outcome in which the sides do not agree is trouble', () => {
  for (const outcome of ['missing_a', 'missing_b', 'skewed_a', 'skewed_b', 'stale_a', 'stale_b', 'out_of_range_a', 'out_of_range_b', 'disputed', 'post_missing', 'post_dispute']) {
    assert.equal(stateOf(but(eth, { outcome })).level, 'bad', outcome);
  }
});

test('a pause is not trouble of the sides, whatever they say', () => {
  assert.equal(stateOf(but(eth, { status: 'PAUSED', outcome: 'disputed' })).word, 'PAUSED');
});

test('a status that this page does not know is a warning, never well', () => {
  assert.deepEqual(stateOf(but(eth, { status: 'FROZEN' })), { word: 'FROZEN', level: 'warn', note: '' });
});

test('the worst comes first, and else the order of the config holds', () => {
  const feeds = [eth, but(btc, { status: 'HELD', outcome: 'holding' }), sol, but(link, { status: 'DISPUTED', outcome: 'disputed' })];
  assert.deepEqual(ordered(feeds).map((f) => f.name), ['LINK/USD', 'BTC/USD', 'ETH/USD', 'SOL/USD']);
});

test('the headline says that all is well only if it is', () => {
  const relayer = relayerOf('healthy');
  assert.deepEqual(headline([eth, btc], relayer), { level: 'ok', text: 'Readers of all 2 feeds see OK', title: 'All 2 feeds OK' });
  assert.equal(headline([eth], relayer).text, 'Readers of the one feed see OK');
  assert.deepEqual(headline([eth], { ...relayer, ready: false, reasons: ['told to stop'] }),
    { level: 'warn', text: 'Readers of the one feed see OK, but the relayer is not ready: told to stop', title: 'Not ready' });
  assert.equal(headline([], relayer).level, 'warn');
});

test('a feed that was removed is not counted, nor anybody’s trouble', () => {
  const removed = but(sol, { status: 'REMOVED', outcome: 'paused' });
  assert.equal(headline([eth, btc, removed], relayerOf('healthy')).text, 'Readers of all 2 feeds see OK');
  assert.equal(headline([but(eth, { status: 'STALE' }), btc, removed], null).text, '1 of 2 feeds: ETH/USD STALE');
  assert.deepEqual(headline([removed], relayerOf('healthy')), { level: 'note', text: 'Every feed was removed', title: 'No feeds' });
});

test('while a feed settles nothing new is published of it, and the headline is not green', () => {
  assert.deepEqual(headline([but(eth, { outcome: 'settling' }), btc], relayerOf('healthy')),
    { level: 'note', text: 'Readers of all 2 feeds see OK; ETH/USD settles', title: '1/2 settling' });
});

test('what keeps the relayer from posting is bad before readers notice it', () => {
  const relayer = relayerOf('healthy');
  for (const held of ['walletEmpty', 'clockDoubted', 'gasTooDear']) {
    const said = headline([eth, btc], { ...relayer, held: { ...relayer.held, [held]: true } });
    assert.equal(said.level, 'bad', held);
    assert.match(said.text, /^Readers of all 2 feeds see OK, but .* nothing/, held);
  }
  for (const pace of ['silent', 'ahead']) {
    assert.equal(headline([eth, btc], { ...relayer, chain: { ...relayer.chain, pace } }).level, 'bad', pace);
  }
  assert.equal(headline([eth], { ...relayer, chain: { ...relayer.chain, pace: 'lagging' } }).level, 'ok'); // what is due is posted
  assert.equal(headline([eth], { ...relayer, held: { ...relayer.held, walletBelowFloor: true } }).level, 'warn');
  const paused = headline([but(eth, { status: 'PAUSED' }), btc], { ...relayer, held: { ...relayer.held, walletEmpty: true } });
  assert.deepEqual([paused.level, paused.text], ['bad', '1 of 2 feeds: ETH/USD PAUSED; the wallet cannot pay, and nothing is posted']);
});

test('an alarm that fires is as bad as it is urgent, and a page that will fire is a warning', () => {
  const relayer = relayerOf('healthy');
  const [page] = relayerOf('disputed').alarms;
  /** @param {Partial<api.Alarm>} change */
  const level = (change) => headline([eth], { ...relayer, alarms: [{ ...page, ...change }] }).level;
  assert.equal(level({}), 'bad');
  assert.equal(level({ severity: 'ticket' }), 'warn');
  assert.equal(level({ firing: false }), 'warn');
  assert.equal(level({ firing: false, severity: 'ticket' }), 'ok');
});

test('the headline names what is wrong, and does not grow with fifty feeds', () => {
  const bad = SCENES.disputed();
  assert.equal(headline(bad, null).text, '1 of 4 feeds: SOL/USD DISPUTED');
  assert.equal(headline([eth, ...SCENES.missing()], null).text, '4 of 5 feeds: ETH/USD, BTC/USD, SOL/USD and 1 more MISSING');
  assert.equal(headline(SCENES.missing(), null).text, 'All 4 feeds MISSING');
  assert.equal(headline(SCENES.missing(), null).title, '4/4 MISSING');
});

test('a provider is well only if it is connected and has every price', () => {
  const [provider] = relayerOf('healthy').providers;
  assert.equal(providerState(provider).level, 'ok');
  assert.equal(providerState({ ...provider, healthy: 3 }).level, 'warn');
  assert.equal(providerState({ ...provider, connected: false }).level, 'bad');
});

test('a head that was never seen, is silent or ahead, is bad; one that lags is a warning', () => {
  const { chain } = relayerOf('healthy');
  assert.equal(headState(chain).level, 'ok');
  assert.equal(headState({ ...chain, pace: 'lagging' }).level, 'warn');
  assert.equal(headState({ ...chain, pace: 'silent' }).level, 'bad');
  assert.equal(headState({ ...chain, pace: 'ahead' }).level, 'bad');
  assert.equal(headState({ ...chain, headTime: null }).level, 'bad');
});

test('a balance is judged by its floor and by how long it lasts', () => {
  const account = { wei: '10', leftMs: 100, warnMs: 50, floorWei: '5' };
  assert.equal(balanceState(account).level, 'ok');
  assert.equal(balanceState({ ...account, leftMs: 49 }).level, 'warn');
  assert.equal(balanceState({ ...account, leftMs: null }).level, 'ok');
  assert.equal(balanceState({ ...account, wei: '4' }).level, 'bad');
  assert.equal(balanceState({ ...account, wei: '0', floorWei: '0' }).word, 'empty');
  assert.equal(balanceState({ ...account, missingWei: '0' }).level, 'ok');
  assert.deepEqual(balanceState({ ...account, missingWei: '1' }), { level: 'bad', word: 'cannot pay' });
  assert.equal(balanceState({ ...account, wei: '' }).word, 'not read yet');
});

test('a spent budget is a warning, no budget is none', () => {
  const { spend } = relayerOf('healthy');
  assert.equal(spendState(spend).level, 'ok');
  assert.equal(spendState({ ...spend, dayWei: spend.budgetWei }).level, 'warn');
  assert.equal(spendState({ ...spend, budgetWei: '0' }).word, 'no budget set');
  assert.equal(spendState({ ...spend, stretchPpm: 1 }).level, 'note');
});

test('alarms of one kind stand in one line, which names whom else they are about', () => {
  const [alarm] = relayerOf('disputed').alarms;
  const groups = groupedAlarms([alarm, { ...alarm, feed: 'ETH/USD' }, { ...alarm, feed: '', subject: 'kraken' }, { ...alarm, firing: false }]);
  assert.deepEqual(groups.map((g) => [g.alarm.feed, g.alarm.firing, g.also]), [['SOL/USD', true, ['ETH/USD', 'kraken']], ['SOL/USD', false, []]]);
});

test('alarms that fire come first, then pages, then the oldest', () => {
  const [page] = relayerOf('disputed').alarms;
  const alarms = [
    { ...page, name: 'pending', firing: false }, { ...page, name: 'ticket', severity: 'ticket' },
    { ...page, name: 'young' }, { ...page, name: 'old', since: '2020-01-01T00:00:00Z' },
  ];
  assert.deepEqual(orderedAlarms(alarms).map((a) => a.name), ['old', 'young', 'ticket', 'pending']);
});

test('a side is well while one attester of it signs, and named while none does', () => {
  const relayer = relayerOf('refused');
  assert.deepEqual(attestersState(relayer), { level: 'bad', word: 'A refuses' });
  const [one, two, other] = relayer.attesters;
  const signs = { ...one, refusing: false };
  /** @param {api.AttesterState[]} attesters */
  const state = (attesters) => attestersState({ ...relayer, attesters });
  assert.deepEqual(state([signs, two, other]), { level: 'warn', word: '1 of 3 off' });
  assert.deepEqual(state([{ ...signs, active: false }, two, other]), { level: 'bad', word: 'A cannot sign' });
  assert.deepEqual(state([signs, { ...other, trouble: 'late' }]), { level: 'bad', word: 'B does not answer' });
  assert.deepEqual(state([signs, other]), { level: 'ok', word: 'apart' });
  assert.deepEqual(attestersState(relayerOf('healthy')), { level: 'note', word: 'in one process' });
});

test('a refusal that nothing came after is no trouble for ever', () => {
  const [refuses] = relayerOf('refused').attesters;
  assert.equal(attesterState(refuses, new Date().toISOString()).word, 'refuses');
  assert.deepEqual(attesterState(refuses, new Date(Date.now() + 60_000).toISOString()), { level: 'note', word: 'refused last' });
});

test('a refusal says what the attester saw itself', () => {
  const [{ refusal }] = relayerOf('refused').attesters;
  assert.ok(refusal);
  assert.match(refusalText(refusal), /^its provider did not say this price \(ETH\/USD, agreed 3108\.92.*, its own 3101\.67.*\)$/);
  const young = { ...refusal.lanes[0], claim: 'missing', sent: '', own: '', health: 'out_of_range', reason: 'too_young', text: 'too early' };
  assert.match(refusalText({ ...refusal, lanes: [young] }), /\(ETH\/USD, too early: missing without a price, its own out of range\)$/);
  assert.equal(refusalText({ ...refusal, lanes: [] }), refusal.text);
  assert.equal(refusalText(null), '');
});

test('whose turn it is says also by what', () => {
  const { turn } = relayerOf('refused');
  assert.deepEqual(turnState(turn), { level: 'ok', word: 'leads' });
  assert.match(turnState(relayerOf('follows').turn).word, /^follows 0x/);
  assert.deepEqual(turnState({ ...relayerOf('follows').turn, leader: '' }), { level: 'note', word: 'nobody leads' });
  assert.deepEqual(turnState(relayerOf('byconfig').turn), { level: 'warn', word: 'Redis gone: rank 1 by config' });
  assert.deepEqual(turnState({ ...turn, redis: null }), { level: 'ok', word: 'alone, or first' });
  assert.deepEqual(turnState({ ...turn, redis: null, rank: 2 }), { level: 'note', word: 'rank 2 by config' });
});
