// Screenshots of every scene: node browser/look.js [OUT] [SCENE…]. For eyes; the checks are in page.js.

import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { MIRRORS } from '../fixture/mirrors.js';
import { SCENES } from '../fixture/scenes.js';
import { Fixture } from '../fixture/server.js';

const out = process.argv[2] ?? 'out';
const scenes = process.argv.length > 3 ? process.argv.slice(3) : [...Object.keys(SCENES), ...Object.keys(MIRRORS), 'lost'];
const widths = (process.env.WIDTHS ?? '400,768,1280,1920').split(',').map(Number);
await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const scene of scenes) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const fixture = new Fixture(scene === 'lost' ? 'healthy' : scene);
    const address = await fixture.listen();
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => console.log(scene, message.type(), message.text()));
    page.on('pageerror', (error) => console.log(scene, error));
    await page.goto(address);
    await page.locator('.row').first().waitFor();
    if (scene === 'disputed' || scene === 'refused') await page.locator('button.name').first().click();
    if (scene === 'lost') await fixture.close();
    await page.waitForTimeout(scene === 'lost' ? 2500 : 1200);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${out}/${scene}-${colorScheme}-${width}.png`, fullPage: scene !== 'fifty' });
    }
    await page.close();
    if (scene !== 'lost') await fixture.close();
  }
}
await browser.close();
