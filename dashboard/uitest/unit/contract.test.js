// What the page is made of is what it should be: the API's fields, and uPlot as it was published.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

/** @param {string} path from this folder */
const read = (path) => readFile(new URL(path, import.meta.url));

const NOT_READ = new Set(['Problem']); // its words are all that is shown

test('the page knows every field that the API answers, and no other', async () => {
  const model = (await Promise.all(['model.go', 'mirrormodel.go'].map((name) => read(`../../${name}`)))).join('\n');
  const types = String(await read('../api.d.ts'));
  /** @type {Map<string, string>} */
  const ours = new Map([...types.matchAll(/interface (\w+)[^{]*\{([^}]*)\}/g)].map(([, name, body]) => [name, body]));
  const theirs = [...model.matchAll(/^type (\w+) struct \{\n([^]*?)^\}/gm)];
  assert.ok(theirs.length > 30, 'the model could not be read');
  for (const [, name, body] of theirs) {
    if (NOT_READ.has(name)) continue;
    const fields = [...body.matchAll(/json:"(\w+)"/g)].map(([, field]) => field).sort();
    const known = [...(ours.get(name) ?? '').matchAll(/(\w+):/g)].map(([, field]) => field).sort();
    assert.deepEqual(known, fields, name);
  }
});

/** What a module needs, and itself. @param {string} name @param {Set<string>} [found] */
async function modules(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other] of String(await read(`../../web/js/${name}`)).matchAll(/^import .* from '\.\/(\w+\.js)';$/gm)) await modules(other, found);
  return found;
}

test('every module is told to the browser at once, or it would find them one after the other', async () => {
  const used = new Set();
  for (const [page, main] of [['index.html', 'main.js'], ['mirror.html', 'mirror.js']]) {
    const html = String(await read(`../../web/${page}`));
    const told = [...html.matchAll(/(?:href|src)="js\/([\w]+\.js)"/g)].map(([, name]) => name).sort();
    const needed = [...await modules(main)].sort();
    assert.deepEqual(told, needed, page);
    for (const name of needed) used.add(name);
  }
  assert.deepEqual([...used].sort(), (await readdir(new URL('../../web/js/', import.meta.url))).sort());
});

test('the charts are the published uPlot, byte for byte', async () => {
  for (const [vendored, published] of [
    ['uPlot.iife.min.js', 'dist/uPlot.iife.min.js'], ['uPlot.min.css', 'dist/uPlot.min.css'], ['uPlot.LICENSE', 'LICENSE'],
  ]) {
    const [a, b] = await Promise.all([read(`../../web/vendor/${vendored}`), read(`../node_modules/uplot/${published}`)]);
    assert.ok(a.equals(b), `${vendored} is not that of the npm package: copy it again`);
  }
});
