// How long a page keeps its main thread at one go.

/**
 * The longest task of any page while some work is done, in ms of the thread's own clock: what others do with the processor meanwhile
 * does not count.
 * @param {import('playwright-core').Browser} browser
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>}
 */
export async function longestTask(browser, work) {
  const session = await browser.newBrowserCDPSession();
  let longest = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, tdur } of /** @type {any[]} */ (value)) {
      if (name === 'RunTask') longest = Math.max(longest, (tdur ?? 0) / 1000);
    }
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] } });
  await work();
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return Math.ceil(longest);
}
