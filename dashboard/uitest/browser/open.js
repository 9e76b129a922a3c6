// Keeps a page open in headless Chromium until it is told to end (SIGTERM), and prints, every ten seconds, how it does:
//
//   node open.js http://127.0.0.1:9464/
//   {"open":true}
//   {"feeds":50,"moved":true,"heapMB":4.21,"longTasks":0,"longestTaskMs":0,"errors":0}
//
// moved tells whether the feeds read otherwise than in the line before. heapMB is the JavaScript heap after a collection; a long task is one that blocked the page for more than 50 ms.
// CHROMIUM names the browser, /usr/bin/chromium unless set.
import { chromium } from 'playwright-core';

const [url] = process.argv.slice(2);
if (!url) {
  console.error('usage: node open.js URL');
  process.exit(2);
}
const sampleEvery = 10_000;
/** @param {object} line */
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'], // it shows our own page alone, and root has no other way
});
/** @type {NodeJS.Timeout | undefined} */
let timer;
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, async () => {
    clearInterval(timer);
    await browser.close();
    process.exit(0);
  });
}

const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
let errors = 0;
page.on('pageerror', () => { errors += 1; });
page.on('console', (message) => { if (message.type() === 'error') errors += 1; });
await page.addInitScript(() => {
  const tasks = { count: 0, longestMs: 0 };
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      tasks.count += 1;
      tasks.longestMs = Math.max(tasks.longestMs, task.duration);
    }
  }).observe({ type: 'longtask', buffered: true });
});
const devtools = await page.context().newCDPSession(page);
await devtools.send('HeapProfiler.enable');
await page.goto(url, { waitUntil: 'load' });
await page.locator('.row').first().waitFor();
tell({ open: true });

let before = '';

async function sample() {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { count, longestMs } = await page.evaluate(() => Reflect.get(globalThis, 'longTasks'));
  const rows = await page.locator('.row').allInnerTexts();
  const moved = rows.join() !== before;
  before = rows.join();
  tell({ feeds: rows.length, moved, heapMB: Math.round(usedSize / 1e4) / 100, longTasks: count, longestTaskMs: Math.round(longestMs), errors });
}
timer = setInterval(() => sample().catch((error) => {
  console.error(error);
  process.exit(1);
}), sampleEvery);
