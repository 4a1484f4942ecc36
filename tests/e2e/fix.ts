/** *Fix to playbook*: what the preview shows is what the document then says, tracked. */
import { deepStrictEqual as equal, ok } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { buildDocx } from '../../src/workbench/document/build';
import { AUTHOR, card, check, openBench, openCard, say } from './bench';
import { paragraphsWithout, revisions, textsOf } from './saved-docx';

const CONTRACT = buildDocx([
  { style: 'Heading1', runs: [{ text: 'Security' }] },
  {
    style: 'Clause',
    runs: [
      { text: 'Vendor shall notify Customer of any ' },
      { text: 'Security Incident', bold: true },
      { text: ' affecting Customer Data within ten (10) business days of discovering it.' },
    ],
  },
]);

export async function fixing(context: BrowserContext, url: string): Promise<void> {
  console.log('\nFix to playbook');
  const bench = await openBench(context, url, CONTRACT);
  const { page, pane } = bench;
  const untouched = await bench.save();
  await check('the smallest edit is previewed, made as tracked changes, and the point is met', async () => {
    await openCard(bench, 3);
    await pane.getByRole('button', { name: 'Fix to playbook' }).first().click({ timeout: 15_000 });
    const diff = pane.getByTestId('diff');
    const [gone, come] = [
      await diff.locator('del').allInnerTexts(),
      await diff.locator('ins').allInnerTexts(),
    ];
    const words = (texts: readonly string[]) =>
      texts.map((text) => text.replace(/^(?:deleted|inserted): ?/, '').trim());
    ok(words(come).join(' ').includes('seventy-two (72) hours'), words(come).join(' '));
    await pane.getByRole('button', { name: 'Apply' }).click();
    await say(bench, /tracked edits? made/);
    const ours = revisions(await bench.save()).filter(({ author }) => author === AUTHOR);
    const text = (kind: string) => ours.filter((held) => held.kind === kind).map((held) => held.text.trim());
    equal(text('ins').join(' '), words(come).join(' '));
    equal(text('del').join(' '), words(gone).join(' '));
    await card(bench, 3)
      .getByText(/^Short:/)
      .first()
      .waitFor({ state: 'detached', timeout: 10_000 });
  });
  await check('rejected, the contract is the former; accepted, it says seventy-two hours', async () => {
    const saved = await bench.save();
    equal(
      paragraphsWithout(saved, (author) => author === AUTHOR),
      paragraphsWithout(untouched, () => false),
    );
    ok(
      textsOf(paragraphsWithout(saved, () => false)).some((text) => text.includes('seventy-two (72) hours')),
    );
  });
  await page.close();
}
