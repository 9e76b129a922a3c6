// The page of a mirror, with a made-up relay behind it.

import assert from 'node:assert/strict';
import { Fixture } from '../fixture/server.js';
import { complaints, walk } from './checks.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{width: number, colorScheme: 'light'|'dark'}} Look */
/** @typedef {{judge: (page: Page, state: string) => Promise<void>, look: (page: Page, name: string) => Promise<void>}} Checks */

/** What each scene must say: in the title, of the worst feed, and by the icon. @type {Record<string, {title: RegExp, worst: RegExp, icon: RegExp}>} */
const SAYS = {
  mirrored: { title: /^All 4 feeds mirrored/, worst: /ETH\/USD\s*CURRENT/, icon: /ok/ },
  moving: { title: /^All 4 feeds mirrored/, worst: /ETH\/USD\s*DUE[^]*it has moved/, icon: /ok/ },
  replaced: { title: /UNKNOWN AGGREGATOR/, worst: /LINK\/USD\s*UNKNOWN AGGREGATOR[^]*its owner must add it/, icon: /bad/ },
  blind: { title: /^4\/4 LATE/, worst: /LATE/, icon: /bad/ },
  unread: { title: /^4\/4 UNREAD/, worst: /UNREAD[^]*not read on L1 yet/, icon: /warn/ },
};

/** One page a look, before which the relay goes through all it may be in. @param {(look: Look) => Promise<Page>} open @param {Look[]} looks @param {Checks} checks */
export async function mirrored(open, looks, checks) {
  for (const style of looks) {
    const fixture = new Fixture('mirrored');
    const page = await open(style);
    const said = complaints(page);
    await page.goto(await fixture.listen());
    for (const [scene, says] of Object.entries(SAYS)) {
      fixture.scene = scene;
      await page.locator('body[data-stream="live"] .row').filter({ hasText: says.worst }).first().waitFor();
      assert.match(await page.locator('.row').first().innerText(), says.worst, `${scene}: it stands first`);
      assert.match(await page.title(), says.title, scene);
      assert.match(await page.locator('#favicon').getAttribute('href') ?? '', says.icon, scene);
      await checks.judge(page, scene);
      await checks.look(page, scene);
    }
    assert.deepEqual(said, [], 'the console says nothing');
    await page.context().close();
    await fixture.close();
  }
  await broken(await open(looks[0]), checks);
}

/** Every control by Tab; then the relay says nothing any more, speaks again, and is gone. @param {Page} page @param {Checks} checks */
async function broken(page, checks) {
  const fixture = new Fixture('replaced');
  await page.goto(await fixture.listen());
  await page.locator('body[data-stream="live"] #alarms a').first().waitFor();
  assert.match(await page.locator('#alarms a').first().getAttribute('href') ?? '', /^\/docs\/runbook.md#:~:text=TwofoldMirrorLeftOut$/);
  await walk(page);
  fixture.mute = true;
  await page.locator('body[data-stream="old"] #lost:visible').waitFor({ timeout: 10_000 });
  assert.match(await page.title(), /^Old since/);
  fixture.mute = false;
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.locator('body[data-stream="live"]').waitFor({ timeout: 5_000 });
  await fixture.close();
  await page.locator('body[data-stream="lost"] #lost:visible').waitFor({ timeout: 5_000 });
  assert.match(await page.title(), /^Lost since/);
  assert.match(await page.locator('#favicon').getAttribute('href') ?? '', /lost/);
  await checks.judge(page, 'mirror lost');
  await checks.look(page, 'mirror-lost');
  await page.context().close();
}
