import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock } from '../../web/js/clock.js';

const THERE = 1_700_000_000_000; // the relayer's clock when ours says 0

test('data is as old as nothing newer came, however far the clocks are apart', () => {
  const clock = new Clock();
  clock.heard(THERE, 20); // 20 ms on the way
  assert.equal(clock.age(20), 0);
  assert.equal(clock.age(5_019), 4_999);
  assert.equal(clock.old(5_020), false);
  assert.equal(clock.old(5_021), true);
});

test('a message that was long on the way is old when it comes', () => {
  const clock = new Clock();
  clock.heard(THERE, 20);
  clock.heard(THERE + 1_000, 9_020); // 8 s late
  assert.equal(clock.age(9_020), 8_000);
  assert.equal(clock.old(9_020), true);
});

test('a relayer that goes on sending the same moment is old', () => {
  const clock = new Clock();
  for (let now = 0; now <= 6_000; now += 1_000) clock.heard(THERE, now);
  assert.equal(clock.old(6_000), true);
});

test('a clock that was set back is believed again after a minute', () => {
  const clock = new Clock();
  clock.heard(THERE, 0);
  for (let now = 1_000; now <= 62_000; now += 1_000) clock.heard(THERE + now - 30_000, now);
  assert.equal(clock.there(62_000), THERE + 62_000 - 30_000);
  assert.equal(clock.old(62_000), false);
});

test('nothing heard is old, and ages stop growing once data is old', () => {
  const clock = new Clock();
  assert.equal(clock.old(0), true);
  clock.heard(THERE, 0);
  assert.equal(clock.shown(3_000), THERE + 3_000);
  assert.equal(clock.shown(60_000), THERE + 5_000);
  clock.restart();
  assert.equal(clock.old(0), true);
});
