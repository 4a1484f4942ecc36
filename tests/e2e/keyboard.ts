import { ok } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { sampleContracts } from '../../src/workbench/samples';
import { check, openBench, say } from './bench';

/** From the pane's first control to the insertion, by keyboard alone. */
export async function keyboard(context: BrowserContext, url: string): Promise<void> {
  console.log('\nKeyboard');
  const bench = await openBench(context, url, sampleContracts[0]!.bytes());
  const { page, pane } = bench;
  await check('a clause is inserted without the mouse', async () => {
    const focused = () =>
      pane
        .locator(':focus')
        .innerText()
        .catch(() => '');
    const tabTo = async (label: RegExp, strokes = 60): Promise<void> => {
      for (let i = 0; i < strokes; i++) {
        if (label.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${label} was not reached; the focus is on “${await focused()}”`);
    };
    await pane.getByRole('button', { name: '中文' }).focus();
    await tabTo(/Data Rights/);
    await page.keyboard.press('Enter');
    await tabTo(/^Insert$/, 90);
    await page.keyboard.press('Enter');
    await say(bench, /Clause inserted/);
    ok(/^Insert$/.test(await focused()), 'the focus was moved');
  });
  await page.close();
}
