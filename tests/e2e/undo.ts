/** An insertion taken back: by the pane's own Undo after other edits, and by Word's. */
import { deepStrictEqual as equal, notStrictEqual as differ, ok } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { clauseOf } from '../../src/playbook/clauses';
import { sampleContracts } from '../../src/workbench/samples';
import { AUTHOR, caretAfter, card, check, openBench, openCard, reopenPane, say } from './bench';
import { paragraphsWithout, revisions } from './saved-docx';

export async function undoing(context: BrowserContext, url: string): Promise<void> {
  console.log('\nInsert, undo, redo');
  const bench = await openBench(context, url, sampleContracts[0]!.bytes());
  const { page, pane } = bench;
  const before = await bench.xml();
  const untouched = await bench.save();
  const insert = async (): Promise<void> => {
    await caretAfter(bench, /shall not sell Customer Data/);
    await pane.getByRole('radio', { name: 'At the cursor' }).click();
    await pane.getByRole('button', { name: 'Insert', exact: true }).click();
    await say(bench, /Clause inserted/);
  };
  await openCard(bench, 2);

  await check("Word's Undo takes the clause out, Redo puts it back", async () => {
    await insert();
    const after = await bench.xml();
    differ(after, before);
    await page.locator('#sheet').focus();
    for (let i = 0; i < 8 && (await bench.xml()) !== before; i++) await page.keyboard.press('Control+z');
    equal(await bench.xml(), before);
    for (let i = 0; i < 8 && (await bench.xml()) !== after; i++) await page.keyboard.press('Control+y');
    equal(await bench.xml(), after);
    for (let i = 0; i < 8 && (await bench.xml()) !== before; i++) await page.keyboard.press('Control+z');
  });

  await check(
    'the own Undo takes out the clause alone, after other edits and another opening of the pane',
    async () => {
      await insert();
      const line = page.locator('#sheet p', { hasText: 'shall maintain administrative' });
      await line.click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Agreed.');
      await reopenPane(bench);
      await openCard(bench, 2);
      await card(bench, 2).getByRole('button', { name: 'Undo insertion' }).click();
      await say(bench, /was taken out/);
      equal(
        revisions(await bench.save()).filter(({ author }) => author === AUTHOR),
        [],
      );
      ok((await line.innerText()).includes(' Agreed.'), await line.innerText());
      const now = paragraphsWithout(await bench.save(), () => false);
      equal(
        now.map(({ runs, properties }) => ({
          properties,
          runs: runs.map((run) => ({ ...run, text: run.text.replace(' Agreed.', '') })),
        })),
        paragraphsWithout(untouched, () => false),
      );
      ok(!(await bench.xml()).includes(clauseOf(2).sample.zh));
    },
  );
  await page.close();
}
