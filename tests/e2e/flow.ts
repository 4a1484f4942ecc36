/** From opening to the saved file: review, highlight, clear, insert; judged by a reader of its own. */
import { deepStrictEqual as equal, ok } from 'node:assert';
import type { BrowserContext } from 'playwright-core';
import { AUTHOR, card, caretAfter, check, openBench, openCard, say } from './bench';
import { paragraphsWithout, revisions, textsOf } from './saved-docx';

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The paragraph that gets the caret: the first of body text with these words in it. */
  readonly at: RegExp;
}

/** For the other witness: the file, and the paragraphs that the pane said it would insert. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly inserted: readonly string[];
}

export async function flow(
  context: BrowserContext,
  url: string,
  route: string,
  { name, bytes, at }: Case,
): Promise<Saved | undefined> {
  console.log(`\n${name}, ${route}`);
  const bench = await openBench(context, url, bytes);
  const { page, pane } = bench;
  const untouched = await bench.save();
  const before = await bench.xml();

  await check('the review shows eight cards with a status each', async () => {
    equal(await pane.locator('.fui-AccordionItem').count(), 8);
    const statuses = await pane
      .locator('.fui-AccordionItem')
      .getByText(/^(Meets|Weak|Adverse|Missing)$/)
      .count();
    equal(statuses, 8);
  });

  await check('highlights are painted and cleared without a trace', async () => {
    await pane.getByRole('button', { name: 'Highlight' }).click();
    await say(bench, /highlighted/);
    ok((await bench.xml()).includes('_AiVendorPlaybook_'), 'nothing was painted');
    equal(
      revisions(await bench.save()).filter((held) => held.author === AUTHOR),
      [],
    );
    await pane.getByRole('button', { name: 'Clear' }).click();
    await say(bench, /removed/);
    equal(await bench.xml(), before);
  });

  let saved: Uint8Array | undefined;
  let inserted: string[] = [];
  await check('clause 02 goes in bilingually at the caret, as tracked changes', async () => {
    const place = await caretAfter(bench, at);
    await openCard(bench, 2);
    await pane.getByRole('radio', { name: 'Both', exact: true }).click();
    await pane.getByRole('radio', { name: 'At the cursor' }).click();
    inserted = await card(bench, 2).getByTestId('clause').locator('> *').allInnerTexts();
    equal(inserted.length, 2);
    await pane.getByRole('button', { name: 'Insert', exact: true }).click();
    await say(bench, /Clause inserted/);
    saved = await bench.save();
    const [en, zh] = inserted as [string, string];
    const ours = revisions(saved).filter((held) => held.author === AUTHOR);
    equal(
      ours.filter((held) => !held.isParagraphMark).map((held) => [held.kind, held.text]),
      [
        ['ins', en],
        ['ins', zh],
      ],
    );
    equal(
      ours.filter((held) => held.isParagraphMark).map((held) => held.kind),
      ['ins', 'ins'],
    );
    ok(
      ours.every((held) => /^\d{4}-\d\d-\d\dT/.test(held.date)),
      'a change without a date',
    );
    const texts = textsOf(paragraphsWithout(saved, () => false));
    equal(
      texts.filter((text) => text === en || text === zh),
      [en, zh],
    );
    equal(texts.indexOf(en), place + 1);
    equal(await page.evaluate(() => window.workbench.host.trackingMode), 'Off');
  });

  await check('rejecting exactly our changes gives the former contract, paragraph by paragraph', () => {
    ok(saved, 'nothing was saved');
    const isOurs = (author: string) => author === AUTHOR;
    equal(paragraphsWithout(saved!, isOurs), paragraphsWithout(untouched, isOurs));
    equal(
      revisions(saved!).filter((held) => !isOurs(held.author)),
      revisions(untouched),
    );
  });
  await page.close();
  return saved && { bytes: saved, inserted };
}
