/** Notes for either side, the other side's tracked changes, and the check before sending. */
import { deepStrictEqual as equal, ok } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { buildDocx } from '../../src/workbench/document/build';
import { card, check, openBench, openCard, say } from './bench';
import { revisions } from './saved-docx';

const COUNSEL = 'Opposing Counsel';
const CONTRACT = buildDocx([
  { style: 'Heading1', runs: [{ text: 'Security' }] },
  {
    style: 'Clause',
    runs: [
      { text: 'Vendor shall notify Customer of any Security Incident affecting Customer Data within ' },
      { text: 'five', deleted: COUNSEL },
      { text: 'ten', inserted: COUNSEL },
      { text: ' business days.' },
    ],
  },
]);

export async function marking(context: BrowserContext, url: string): Promise<void> {
  console.log('\nNotes, tracked changes, the check before sending');
  const bench = await openBench(context, url, CONTRACT);
  const { page, pane } = bench;
  const choose = async (name: string): Promise<void> => {
    await card(bench, 3).getByRole('button', { name: 'Actions on this passage' }).last().click();
    await pane.getByRole('menuitem', { name }).click();
  };
  await openCard(bench, 3);

  await check('an internal note is added, marked, and counted by the check before sending', async () => {
    await choose('Comment…');
    await pane.getByRole('button', { name: 'Add comment' }).click();
    await say(bench, /Internal note added/);
    await pane.getByRole('button', { name: 'More', exact: true }).click();
    await pane.getByRole('menuitem', { name: 'Check before sending' }).click();
    await pane.getByText(/^1 internal note\./).waitFor();
    await pane.getByRole('button', { name: 'Close', exact: true }).first().click();
  });

  await check("the other side's insertion is rejected, then their deletion, each alone", async () => {
    await choose('Tracked changes…');
    const changes = pane.getByRole('region', { name: 'Tracked changes in this passage' });
    await changes.getByText(COUNSEL).first().waitFor();
    equal(await changes.getByRole('listitem').count(), 2);
    const line = changes.getByRole('listitem').filter({ hasText: 'Inserted' });
    await line.getByRole('button', { name: 'Reject' }).click();
    await say(bench, /Change rejected/);
    equal(
      revisions(await bench.save()).map(({ kind, text }) => [kind, text]),
      [['del', 'five']],
    );
    await changes.getByRole('listitem').filter({ hasText: 'five' }).waitFor();
    await changes.getByRole('button', { name: 'Reject' }).click({ timeout: 15_000 });
    await page.waitForFunction(() => window.workbench.host.document.revisions().length === 0);
    const text = await page.locator('#sheet p').last().innerText();
    ok(text.includes('within five business days'), text);
  });
  await page.close();
}
