/** The pane dies in the middle of an action; opened again, it leaves no trace behind. */
import { deepStrictEqual as equal } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { sampleContracts } from '../../src/workbench/samples';
import { check, openBench, reopenPane, say } from './bench';

export async function dying(context: BrowserContext, url: string): Promise<void> {
  console.log('\nThe pane dies while it highlights');
  const bench = await openBench(context, url, sampleContracts[0]!.bytes());
  const { page, pane } = bench;
  const before = await bench.xml();
  const marked: string[] = [];
  for (const syncs of [1, 2, 3]) {
    await check(
      `after ${syncs} of its requests; opened again, it tracks as before, and Clear takes away what there is`,
      async () => {
        await page.evaluate(() => {
          window.workbench.host.setTracking('TrackAll');
          window.workbench.host.latencyMs = 600;
        });
        const begun = await page.evaluate(() => window.workbench.host.syncs);
        await pane.getByRole('button', { name: 'Highlight' }).click();
        await page.waitForFunction((at) => window.workbench.host.syncs >= at, begun + syncs);
        await page.evaluate(() => (window.workbench.host.latencyMs = 0));
        await reopenPane(bench);
        if ((await bench.xml()) !== before) marked.push(String(syncs));
        await pane.getByRole('button', { name: 'Clear' }).click();
        await say(bench, /removed|No highlights/);
        equal(await bench.xml(), before);
        equal(await page.evaluate(() => window.workbench.host.trackingMode), 'TrackAll');
      },
    );
  }
  await check('at least once there was something to clear', () => {
    if (marked.length === 0) throw new Error('no death left marks: the test tries nothing');
  });
  await page.close();
}
