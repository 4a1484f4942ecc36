/** A document open in the workbench beside the built pane, and the counting of what is checked on it. */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';

/** Who edits through the pane in the workbench. */
export const AUTHOR = 'Reviewing Attorney';

export const tally = { passed: 0, failed: 0 };

export async function check(name: string, act: () => Promise<void> | void): Promise<void> {
  try {
    await act();
    tally.passed += 1;
    console.log(`  ok      ${name}`);
  } catch (error) {
    tally.failed += 1;
    console.log(`  FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  save(): Promise<Uint8Array>;
  /** The document part as XML. */
  xml(): Promise<string>;
}

/** Opens a document in the workbench and waits for the review. */
export async function openBench(
  context: BrowserContext,
  url: string,
  bytes: Uint8Array,
  patience = 20_000,
): Promise<Bench> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate((held) => window.workbench.open(new Uint8Array(held), 'test.docx'), [...bytes]);
  const bench = benchOn(page);
  await say(bench, /Contract reviewed/, patience);
  return bench;
}

const benchOn = (page: Page): Bench => ({
  page,
  pane: page.frameLocator('#pane'),
  save: async () => new Uint8Array(await page.evaluate(() => [...window.workbench.host.document.save()])),
  xml: () => page.evaluate(() => window.workbench.host.document.xml()),
});

/** Waits until the pane says so. */
export const say = (bench: Bench, text: RegExp, timeout = 15_000): Promise<void> =>
  bench.pane.getByTestId('notice').getByText(text).waitFor({ timeout });

export const card = ({ pane }: Bench, topic: number) => pane.locator(`[data-topic="${topic}"]`);

export const openCard = (bench: Bench, topic: number): Promise<void> =>
  card(bench, topic).getByRole('heading').getByRole('button').click();

/**
 * Puts the caret at the end of the first body paragraph in which the pattern is found; resolves with its index. Not
 * before a table: there LibreOffice, when it rejects a paragraph, keeps its mark.
 */
export const caretAfter = ({ page }: Bench, pattern: RegExp): Promise<number> =>
  page.evaluate((source) => {
    const { document } = window.workbench.host;
    const found = document
      .paragraphs()
      .find(
        (held) =>
          new RegExp(source, 'u').test(held.text()) &&
          !held.cell &&
          held.element.nextElementSibling?.localName === 'p',
      )!;
    document.select(document.range(found, found.length, found, found.length));
    return document.paragraphs().indexOf(found);
  }, pattern.source);

/** The pane dies and is opened again, as when Word closes it. */
export async function reopenPane(bench: Bench): Promise<void> {
  await bench.page.evaluate(() => {
    const frame = document.getElementById('pane') as HTMLIFrameElement;
    frame.src = `/taskpane.html?again=${Math.random()}`;
  });
  await say(bench, /Contract reviewed/);
}

/** What the page asks of the network: only itself, and on the frame route Microsoft's address, answered here. */
export function watchNetwork(context: BrowserContext, allowed: readonly string[]): string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !allowed.some((origin) => url.startsWith(origin)))
      strangers.push(url);
  });
  return strangers;
}
