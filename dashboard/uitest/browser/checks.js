// What every page must pass, in whatever state.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {import('playwright-core').Page} Page */

/** WCAG 2.2 AA and axe's best practices. @param {Page} page @returns {Promise<string[]>} violations */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap((/** @type {any} */ v) => v.nodes.map((/** @type {any} */ n) => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary}`));
  });
}

/** Nothing sticks out at the side. @param {Page} page */
export async function fits(page) {
  const [wide, has] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= has, `the page is ${wide} pixels wide and has ${has}`);
}

/** What the browser says that is not as it should be. @param {Page} page @returns {string[]} filled as it is said */
export function complaints(page) {
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Where the focus is, and whether one can see it. @param {Page} page */
function focus(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight;
    return { name: element.id || element.textContent?.trim().slice(0, 40) || element.tagName, seen };
  });
}

/**
 * The way through the page with the Tab key: each control is reached, its focus can be seen, and the way ends.
 * @param {Page} page
 * @returns {Promise<number>} how many stops there were
 */
export async function walk(page) {
  const controls = await page.evaluate(() => [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')]
    .filter((e) => e.checkVisibility()).length);
  await leave(page, controls); // so that the way begins at the top
  const stops = await leave(page, controls);
  assert.ok(stops >= controls, `Tab reached ${stops} of ${controls} controls`);
  return stops;
}

/** Tab until the focus has left the page. @param {Page} page @param {number} controls that there are @returns {Promise<number>} stops on the way */
async function leave(page, controls) {
  for (let stops = 0; stops <= controls + 1; stops++) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    if (!at) return stops;
    assert.ok(at.seen, `the focus on ${at.name} cannot be seen`);
  }
  throw new Error(`Tab does not leave the page after ${controls} controls`);
}

/** The list by keyboard alone: skip link, arrows, Enter opens and closes. @param {Page} page */
export async function byKeyboard(page) {
  const feeds = page.locator('button.name');
  await feeds.first().focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await feeds.nth(1).evaluate((e) => e === document.activeElement), true, 'ArrowDown goes to the next feed');
  await page.keyboard.press('End');
  assert.equal(await feeds.last().evaluate((e) => e === document.activeElement), true, 'End goes to the last feed');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator('.panel .u-over').first().waitFor();
  assert.equal(await feeds.first().getAttribute('aria-expanded'), 'true');
  assert.ok(page.url().endsWith(`#${await feeds.first().getAttribute('data-slug')}`), 'the address names the open feed');
  await page.locator('.panel .data td').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel').waitFor({ state: 'detached' }); // Enter closes it, too
}
