/** The attorney drafts in the document; the pane follows. */
import { deepStrictEqual as equal, ok } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { buildDocx } from '../../src/workbench/document/build';
import { sampleContracts } from '../../src/workbench/samples';
import { card, check, openBench } from './bench';

const DRAFT = buildDocx([
  { style: 'Heading1', runs: [{ text: 'Data' }] },
  'Customer retains all right, title and interest in Customer Data.',
  { style: 'Heading1', runs: [{ text: 'General' }] },
  'Further terms:',
]);

export async function following(context: BrowserContext, url: string): Promise<void> {
  console.log('\nFollowing the document');
  const bench = await openBench(context, url, DRAFT);
  const { page, pane } = bench;
  const line = page.locator('#sheet p', { hasText: 'Further terms' });
  await check(
    'a sentence typed in the document changes its card; the caret stays, Undo takes it back',
    async () => {
      await card(bench, 2).getByText('Missing', { exact: true }).waitFor();
      await line.click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Vendor shall not use Customer Data to train any AI model.', { delay: 5 });
      await card(bench, 2)
        .getByText(/^(Meets|Weak)$/)
        .waitFor({ timeout: 10_000 });
      await page.keyboard.type(' Agreed.');
      ok((await line.innerText()).endsWith('any AI model. Agreed.'), await line.innerText());
      for (let i = 0; i < 80; i++) await page.keyboard.press('Control+z');
      equal(await line.innerText(), 'Further terms:');
      await card(bench, 2).getByText('Missing', { exact: true }).waitFor({ timeout: 10_000 });
    },
  );
  await check('the caret in a passage lights up its card and leaves the focus in the document', async () => {
    await page.locator('#sheet p', { hasText: 'retains all right' }).click();
    await card(bench, 1).getByText('Cursor is here').first().waitFor({ timeout: 10_000 });
    equal(await page.evaluate(() => document.activeElement?.id), 'sheet');
    await line.click();
    await pane.getByText('Cursor is here').first().waitFor({ state: 'detached', timeout: 10_000 });
  });
  await page.close();
}

export async function typing(context: BrowserContext, url: string): Promise<void> {
  console.log('\nTyping in the workbench');
  const bench = await openBench(context, url, sampleContracts[0]!.bytes());
  const { page } = bench;
  const line = page.locator('#sheet p', { hasText: 'shall not sell Customer Data' });
  await check('typed words are in the document, Ctrl+Z takes them back', async () => {
    const text = () =>
      page.evaluate(() =>
        window.workbench.host.document
          .paragraphs()
          .find((held) => held.text().includes('shall not sell'))!
          .text(),
      );
    const before = await text();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type('Agreed. ');
    ok((await text()).includes('Agreed. '), await text());
    for (let i = 0; i < 8; i++) await page.keyboard.press('Control+z');
    equal(await text(), before);
  });
  await check('a file that is no .docx gets a message, the contract stays', async () => {
    const paragraphs = await page.locator('#sheet p').count();
    await page.evaluate(() => window.workbench.open(new TextEncoder().encode('plain text'), 'notes.txt'));
    await page.locator('#say', { hasText: 'not a .docx' }).waitFor();
    equal(await page.locator('#sheet p').count(), paragraphs);
  });
  await page.close();
}
