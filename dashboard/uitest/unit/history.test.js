import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCENES } from '../fixture/scenes.js';
import { append, chartSentence, stretches, stripSentence, turns } from '../../web/js/history.js';

const [feed] = SCENES.healthy();

/** @param {[number, string, string?][]} points at, status and answer @returns {api.History} */
function past(points) {
  return {
    feed: feed.name, stepMs: 2000, at: points.map(([at]) => at), status: points.map(([, status]) => status),
    a: points.map(() => '1.00'), b: points.map(() => '1.01'), answer: points.map(([, , answer]) => answer ?? '1.00'), divergencePpm: points.map(() => 9_950),
  };
}

test('what comes within a step takes the place of the last point, so that the page keeps a point a step', () => {
  const history = past([[0, 'OK'], [2000, 'OK']]);
  for (let at = 3000; at <= 8000; at += 1000) append(history, feed, at);
  assert.deepEqual(history.at, [0, 2000, 4000, 6000, 8000]);
  assert.equal(history.answer.at(-1), feed.answer);
});

test('a status that turns is a point of its own', () => {
  const history = past([[0, 'OK'], [2000, 'OK']]);
  append(history, { ...feed, status: 'DISPUTED' }, 2100);
  append(history, feed, 2200);
  assert.deepEqual(history.status, ['OK', 'OK', 'DISPUTED', 'OK']);
});

test('what is not newer is left out, and a thousand points are kept', () => {
  const history = past([[0, 'OK'], [2000, 'OK']]);
  append(history, feed, 2000);
  assert.equal(history.at.length, 2);
  for (let at = 4000; at <= 4_000_000; at += 2000) append(history, feed, at);
  for (const column of [history.at, history.a, history.b, history.answer, history.status, history.divergencePpm]) assert.equal(column.length, 1000);
});

test('a status holds until the next, the last until now', () => {
  const history = past([[0, 'OK'], [2000, 'OK'], [4000, 'DISPUTED'], [6000, 'OK']]);
  assert.deepEqual(stretches(history, 60_000), [
    { status: 'OK', from: 0, to: 4000 }, { status: 'DISPUTED', from: 4000, to: 6000 }, { status: 'OK', from: 6000, to: 60_000 },
  ]);
  assert.equal(stripSentence(stretches(history, 60_000)), 'Status of the last 60 s: OK 58 s, DISPUTED 2.0 s');
});

test('the table has a row for each new answer or status, newest first', () => {
  const history = past([[0, 'OK', '1'], [2000, 'OK', '1'], [4000, 'OK', '2'], [6000, 'HELD', '2']]);
  assert.deepEqual(turns(history, 9).map((r) => r.at), [6000, 4000, 0]);
  assert.equal(turns(history, 1).length, 1);
});

test('the chart in words says how far apart the sides were, and whether that was too far', () => {
  const history = past([[0, 'OK'], [10_000, 'OK']]);
  assert.match(chartSentence(history, feed), /^Of the last 10 s\. The sides were at most 0\.9950 % apart, within the limit of 1 %\. Now coinbase says /);
  assert.match(chartSentence(history, { ...feed, divergenceLimitPpm: 9_000 }), /beyond the limit of 0\.9 %/);
  assert.match(chartSentence(past([]), feed), /No history yet/);
});
