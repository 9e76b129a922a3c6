import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, count, decimal, duration, ether, etherExact, inUnit, limitPercent, percent, price, priceDigits, short, span } from '../../web/js/format.js';

test('a price is rounded half up in its last digit, exactly', () => {
  assert.equal(price('3085.52500000', 2), '3085.53');
  assert.equal(price('3085.52499999', 2), '3085.52');
  assert.equal(price('281474976710655.99999999', 8), '281474976710655.99999999');
});

test('no price is a dash, and takes no part in how many digits are shown', () => {
  assert.equal(price(''), '–');
  assert.equal(priceDigits(['', '15.06900000']), 7);
  assert.equal(priceDigits([]), 0);
});

test('prices of one feed have the digits of the largest, so that they stand below each other', () => {
  assert.equal(priceDigits(['99999.12345678', '100000.12345678']), 3);
  assert.equal(priceDigits(['0.00001234']), 8);
});

test('a ratio has four digits, a limit as few as it can', () => {
  assert.equal(percent(48150), '4.8150 %');
  assert.equal(percent(1), '0.0001 %');
  assert.equal(percent(null), '–');
  assert.equal(percent(-1500), '−0.1500 %');
  assert.equal(limitPercent(10000), '1 %');
  assert.equal(limitPercent(2500), '0.25 %');
  assert.equal(limitPercent(0), '0 %');
  assert.equal(limitPercent(1000000), '100 %');
});

test('wei are ether to four significant digits, however little', () => {
  assert.equal(ether('18512000000000'), '0.00001851 ETH');
  assert.equal(ether('1984210000000000000'), '1.9842 ETH');
  assert.equal(ether('1000000000000000000'), '1 ETH');
  assert.equal(ether('1'), '0.000000000000000001 ETH');
  assert.equal(ether('0'), '0 ETH');
  assert.equal(ether(''), '–');
  assert.equal(etherExact('9007199254740993000000000000000001'), '9007199254740993.000000000000000001 ETH');
});

test('a negative amount that rounds to nothing has no sign', () => {
  assert.equal(decimal(-4n, 3, 2), '0.00');
  assert.equal(decimal(-5n, 3, 2), '−0.01');
});

test('a duration is told in two units at most', () => {
  assert.equal(duration(340), '0.3 s');
  assert.equal(duration(119_999), '119 s');
  assert.equal(duration(200_000), '3 min 20 s');
  assert.equal(duration(3_600_000), '1 h');
  assert.equal(duration(26.5 * 3_600_000), '1 d 2 h');
  assert.equal(ago(-200), '0.0 s ago');
  assert.equal(inUnit(-1500, 'ms'), '−1.5 s');
});

test('a setting is as short as it is', () => {
  assert.equal(span(300_000), '5 min');
  assert.equal(span(45_000), '45 s');
  assert.equal(span(1_500), '1.5 s');
  assert.equal(span(3_600_000), '1 h');
});

test('thousands stand apart, and hashes are shortened in the middle', () => {
  assert.equal(count(45716), '45\u202f716');
  assert.equal(count(716), '716');
  assert.equal(short('0x453845aabbccddeeff00112233445566778899f1'), '0x453845…99f1');
  assert.equal(short('0x4538'), '0x4538');
});
