// The page of the running demo in a real browser, and that of a mirror: node browser/page.js DEMO OUT. The last line is the figures as
// JSON.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { Fixture } from '../fixture/server.js';
import { axe, byKeyboard, complaints, fits, walk } from './checks.js';
import { Demo } from './demo.js';
import { longestTask } from './effort.js';
import { Line } from './line.js';
import { mirrored } from './mirror.js';

const [program, out] = process.argv.slice(2);
const BARS = { interactiveMs: 1_000, transferredKB: 300, axeViolations: 0, disputedAfterMs: 2_000, longestTaskMs: 150 };
const LOOKS = [400, 1280].flatMap((width) => /** @type {const} */ (['light', 'dark']).map((colorScheme) => ({ width, colorScheme })));

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, number>} */
const figures = { interactiveMs: 0, transferredKB: 0, axeViolations: 0 };

/** @param {string} text */
const step = (text) => console.log(`  ${text}`);

/** @param {Page} page @param {string} name */
async function look(page, name) {
  const width = page.viewportSize()?.width;
  const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  await page.screenshot({ path: `${out}/${name}-${scheme}-${width}.png`, fullPage: true });
}

/** @param {Page} page @param {string} state for the message */
async function judge(page, state) {
  await fits(page);
  const violations = await axe(page);
  figures.axeViolations += violations.length;
  for (const violation of violations) console.error(`axe, ${state}: ${violation}`);
}

/** @param {Browser} browser @param {{width: number, colorScheme: 'light'|'dark'}} style */
async function open(browser, { width, colorScheme }) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // When a first feed is there that can be opened: counted from the start of the navigation, by the page's own clock.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body[data-stream="live"] button.name')) return;
      /** @type {any} */ (window).interactive = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  return page;
}

/** How long the page takes and how much it fetches, with nothing in the cache. @param {Page} page @param {Line} line @param {string} address */
async function load(page, line, address) {
  const before = line.bytes;
  await page.goto(address);
  const interactive = await page.waitForFunction(() => /** @type {any} */ (window).interactive);
  await page.waitForFunction(() => document.querySelector('canvas.strip')?.getAttribute('aria-label') !== 'No history yet');
  figures.transferredKB = Math.max(figures.transferredKB, Math.ceil((line.bytes - before) / 1000));
  return Math.round(await interactive.jsonValue());
}

/** A healthy page in each look: three loads, of which the median counts, and the last is looked at. @param {Browser} browser @param {Line} line @param {string} address */
async function healthy(browser, line, address) {
  for (const style of LOOKS) {
    const times = [];
    for (let n = 0; n < 2; n++) {
      const page = await open(browser, style);
      times.push(await load(page, line, address));
      await page.context().close();
    }
    const page = await open(browser, style);
    const said = complaints(page);
    times.push(await load(page, line, address));
    figures.interactiveMs = Math.max(figures.interactiveMs, times.sort((x, y) => x - y)[1]);
    assert.match(await page.title(), /^All 4 feeds OK/);
    await judge(page, 'healthy');
    await byKeyboard(page);
    await page.locator('button.name').first().click();
    await page.locator('.panel .u-over').first().waitFor();
    await page.locator('.panel .data td').first().waitFor();
    await judge(page, 'healthy, a feed open');
    await look(page, 'healthy');
    assert.deepEqual(said, [], 'the console says nothing');
    await page.context().close();
  }
  step(`healthy in ${LOOKS.length} looks: interactive after ${figures.interactiveMs} ms, ${figures.transferredKB} kB`);
}

/** Every control by Tab, and a feed by its address. @param {Browser} browser @param {string} address */
async function keyboard(browser, address) {
  const page = await open(browser, LOOKS[2]);
  await page.goto(`${address}/#BTC-USD`);
  await page.locator('[data-slug="BTC-USD"] .panel .data td').first().waitFor();
  figures.tabStops = await walk(page);
  await page.context().close();
  step(`${figures.tabStops} controls by Tab; #BTC-USD opens that feed`);
}

/** @param {Page} page @param {string} selector of what must be there @param {number} within ms */
async function seen(page, selector, within) {
  const element = page.locator(selector).first();
  await element.waitFor({ timeout: within });
  return page.evaluate(() => performance.timeOrigin + performance.now());
}

/** Kraken lies, by the page's own switch. @param {Browser} browser @param {string} address */
async function disputed(browser, address) {
  const page = await open(browser, LOOKS[2]);
  await page.goto(address);
  const lies = page.getByRole('switch', { name: /^Kraken lies/ });
  await lies.focus();
  await page.keyboard.press('Space');
  const shown = await seen(page, '.row[data-level="bad"] .badge:has-text("DISPUTED")', 10_000);
  const row = page.locator('.row[data-level="bad"]').first();
  const slug = await row.getAttribute('data-slug');
  /** @type {api.FeedDetail} */
  const detail = await (await fetch(`${address}/api/v1/feeds/${slug}`)).json();
  const turn = detail.transitions.find((t) => t.kind === 'decision' && t.to === 'disputed');
  assert.ok(turn, 'the API tells the turn');
  figures.disputedAfterMs = Math.round(shown - Date.parse(turn.at));
  const text = (await row.innerText()).replace(/\s+/g, ' ');
  const [a, b] = await row.locator('.side-a .value, .side-b .value').allInnerTexts();
  assert.ok(Math.abs(Number(b) / Number(a) - 1.05) < 0.02, `both prices stand there: ${text}`);
  assert.match(text, /coinbase says [\d.]+.*kraken says [\d.]+.*limit/i, 'so does the reason');
  await page.waitForFunction(() => /feeds.*DISPUTED/.test(document.getElementById('headline')?.textContent ?? ''));
  assert.match(await page.title(), /DISPUTED/);
  assert.match(await page.locator('#favicon').getAttribute('href') ?? '', /bad/);
  // Readers see it too: there is no word of another status beside it.
  await page.locator('.row[data-level="bad"] .badge:has-text("DISPUTED") + .note:text-is("")').first().waitFor({ state: 'attached', timeout: 15_000 });
  for (const style of LOOKS) await disputedLook(browser, address, style);
  await lies.click();
  await page.waitForFunction(() => document.title.startsWith('All 4 feeds OK'), null, { timeout: 20_000 });
  await page.context().close();
  step(`DISPUTED stands on the page ${figures.disputedAfterMs} ms after the decision, and goes again`);
}

/** @param {Browser} browser @param {string} address @param {typeof LOOKS[number]} style */
async function disputedLook(browser, address, style) {
  const page = await open(browser, style);
  await page.goto(address);
  await page.locator('.row[data-level="bad"] .badge:has-text("DISPUTED")').first().waitFor();
  await judge(page, 'disputed');
  await look(page, 'disputed');
  await page.context().close();
}

/** The line is cut, mended, and held. @param {Browser} browser @param {Line} line @param {string} address */
async function broken(browser, line, address) {
  const page = await open(browser, LOOKS[0]);
  await page.goto(address);
  await page.locator('body[data-stream="live"]').waitFor();
  let from = Date.now();
  line.cut();
  await page.locator('body[data-stream="lost"] #lost:visible').waitFor({ timeout: 5_000 });
  figures.lostAfterMs = Date.now() - from;
  assert.match(await page.title(), /^Lost/);
  await judge(page, 'lost');
  await look(page, 'lost');
  from = Date.now();
  line.mend();
  await page.locator('body[data-stream="live"]').waitFor({ timeout: 10_000 });
  figures.liveAgainMs = Date.now() - from;
  from = Date.now();
  line.hold();
  await page.locator('body[data-stream="old"] #lost:visible').waitFor({ timeout: 10_000 });
  figures.oldAfterMs = Date.now() - from;
  await look(page, 'old');
  await page.context().close();
  line.mend();
  step(`a cut line: lost after ${figures.lostAfterMs} ms, live again after ${figures.liveAgainMs} ms; a mute one: old after ${figures.oldAfterMs} ms`);
}

/** What a demo never is in: an attester that refuses, a follower, Redis gone. @param {Browser} browser */
async function among(browser) {
  for (const [scene, words] of Object.entries({ refused: /A refuses/, follows: /follows 0x/, byconfig: /Redis gone: rank 1 by config/ })) {
    const fixture = new Fixture(scene);
    const address = await fixture.listen();
    for (const style of LOOKS) {
      const page = await open(browser, style);
      await page.goto(address);
      await page.locator('#vitals').getByText(words).first().waitFor();
      if (scene === 'refused') {
        await page.locator('button.name').first().click();
        await page.locator('.panel').getByText(/Attester a1.* of side A refused .* its own 3101/).waitFor();
      }
      await judge(page, scene);
      await look(page, scene);
      await page.context().close();
    }
    await fixture.close();
  }
  step('an attester that refuses is named with its own price, and so is who leads');
}

/** Fifty feeds with a thousand points each, one of them open, scrolled through. @param {Browser} browser */
async function fifty(browser) {
  const fixture = new Fixture('fifty', 1000);
  const address = await fixture.listen();
  const page = await open(browser, LOOKS[2]);
  await page.goto(address);
  await page.locator('button.name').nth(5).click();
  await page.locator('.panel .u-over').first().waitFor();
  figures.longestTaskMs = await longestTask(browser, () => page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 300) {
      scrollTo(0, y);
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }));
  await page.evaluate(() => scrollTo(0, 0));
  await judge(page, 'fifty feeds');
  await look(page, 'fifty');
  await page.context().close();
  await fixture.close();
  step(`50 feeds of 1 000 points: the longest task works for ${figures.longestTaskMs} ms`);
}

/** A mirror's page; the smallest light look and the largest dark one say enough of the others. @param {Browser} browser */
async function mirror(browser) {
  await mirrored((style) => open(browser, style), [LOOKS[0], LOOKS[3]], { judge, look });
  step('a mirror: current, moving, left out, blind, not read yet, mute and gone');
}

async function main() {
  await mkdir(out, { recursive: true });
  const demo = new Demo(program);
  /** @type {Browser|undefined} */
  let browser;
  /** @type {Line|undefined} */
  let line;
  try {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
    line = new Line(await demo.address());
    const address = await line.listen();
    await healthy(browser, line, address);
    await keyboard(browser, address);
    await disputed(browser, address);
    await broken(browser, line, address);
    await among(browser);
    await fifty(browser);
    await mirror(browser);
  } finally {
    await browser?.close();
    await line?.close();
    await demo.stop();
  }
  const missed = Object.entries(BARS).filter(([name, bar]) => !(figures[name] <= bar)).map(([name, bar]) => `${name} ${figures[name]} is above ${bar}`);
  for (const text of missed) console.error(text);
  console.log(JSON.stringify({ ...figures, passed: missed.length === 0 }));
  process.exitCode = missed.length === 0 ? 0 : 1;
}

await main();
