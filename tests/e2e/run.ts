/**
 * `npm run e2e`: the built add-in in the workbench, in headless Chromium, over both routes of office.js; the
 * saved files judged by a reader of their own and by LibreOffice. Ends with "N passed, N failed".
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deepStrictEqual as equal, ok } from 'node:assert';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { sampleContracts } from '../../src/workbench/samples';
import { OFFICE_DIST, serveWorkbench } from '../../src/tools/demo-server';
import { clauseOf } from '../../src/playbook/clauses';
import { paragraphsWithout, revisions, textsOf } from './saved-docx';

const CORPUS = join('..', 'shared', 'corpus', 'docx', 'contracts');
const AUTHOR = 'Reviewing Attorney';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The paragraph that gets the caret: the first of body text with these words in it. */
  readonly at: RegExp;
}

const cases: Case[] = [
  { name: 'English sample', bytes: sampleContracts[0]!.bytes(), at: /shall not sell Customer Data/ },
  { name: 'Chinese sample', bytes: sampleContracts[1]!.bytes(), at: /乙方应采取加密/ },
];
for (const [name, at] of [
  ['docx-cp-csa-with-ai', /^[A-Z][^{}]{120,}\.$/],
  ['zh-dx13', /[\u4e00-\u9fff]{20,}。$/],
] as const) {
  const path = join(CORPUS, `${name}.docx`);
  if (existsSync(path)) cases.push({ name, bytes: readFileSync(path), at });
  else console.log(`!! ${path} is not there: only the project's own samples are tried.`);
}

let passed = 0;
let failed = 0;
async function check(name: string, act: () => Promise<void> | void): Promise<void> {
  try {
    await act();
    passed += 1;
    console.log(`  ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`  FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  save(): Promise<Uint8Array>;
}

/** Opens a document in the workbench and waits for the review. */
async function openBench(context: BrowserContext, url: string, bytes: Uint8Array): Promise<Bench> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate((held) => window.workbench.open(new Uint8Array(held), 'test.docx'), [...bytes]);
  const pane = page.frameLocator('#pane');
  await pane
    .getByTestId('notice')
    .getByText(/paragraph/)
    .waitFor({ timeout: 20_000 });
  return {
    page,
    pane,
    save: async () => new Uint8Array(await page.evaluate(() => [...window.workbench.host.document.save()])),
  };
}

const say = (bench: Bench, text: RegExp) =>
  bench.pane.getByTestId('notice').getByText(text).waitFor({ timeout: 15_000 });

/** What the page asks of the network: only itself, and on the frame route Microsoft's address, answered here. */
function watchNetwork(context: BrowserContext, allowed: readonly string[]): string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !allowed.some((origin) => url.startsWith(origin)))
      strangers.push(url);
  });
  return strangers;
}

async function flow(
  context: BrowserContext,
  url: string,
  route: string,
  { name, bytes, at }: Case,
): Promise<Uint8Array | undefined> {
  console.log(`\n${name}, ${route}`);
  const bench = await openBench(context, url, bytes);
  const { page, pane } = bench;
  const untouched = await bench.save();
  const xml = () => page.evaluate(() => window.workbench.host.document.xml());
  const before = await xml();

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
    ok((await xml()).includes('_AiVendorPlaybook_'), 'nothing was painted');
    equal(
      revisions(await bench.save()).filter((held) => held.author === AUTHOR),
      [],
    );
    await pane.getByRole('button', { name: 'Clear' }).click();
    await say(bench, /removed/);
    equal(await xml(), before);
  });

  let saved: Uint8Array | undefined;
  await check('clause 02 goes in bilingually at the caret, as tracked changes', async () => {
    const place = await page.evaluate((pattern) => {
      const { document } = window.workbench.host;
      const found = document
        .paragraphs()
        .find((held) => new RegExp(pattern, 'u').test(held.text()) && !held.cell)!;
      const range = document.range(found, found.length, found, found.length);
      document.select(range);
      return document.paragraphs().indexOf(found);
    }, at.source);
    await pane.getByRole('button', { name: /Model Training Restrictions/ }).click();
    await pane.getByRole('tab', { name: 'Both' }).click();
    await pane.getByRole('button', { name: 'Insert at cursor' }).click();
    await say(bench, /Clause inserted/);
    saved = await bench.save();
    const { en, zh } = clauseOf(2).sample;
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
  return saved;
}

interface Witness {
  readonly file: string;
  readonly error?: string;
  readonly redlines?: readonly { readonly author: string; readonly type: string; readonly text: string }[];
  readonly rejected?: readonly string[];
}

/** LibreOffice's own reading of the saved files beside the originals. */
async function askLibreOffice(
  files: readonly { name: string; original: Uint8Array; saved: Uint8Array }[],
): Promise<void> {
  console.log('\nLibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  const paths = files.flatMap(({ original, saved }, i) =>
    (
      [
        ['original', original],
        ['saved', saved],
      ] as const
    ).map(([kind, bytes]) => {
      const path = join(folder, `${i}-${kind}.docx`);
      writeFileSync(path, bytes);
      return path;
    }),
  );
  const output = execFileSync('/usr/bin/python3', [join('tests', 'e2e', 'libreoffice.py'), ...paths], {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 1 << 28,
  });
  const witnesses = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Witness);
  for (const [i, { name }] of files.entries()) {
    const original = witnesses[2 * i]!;
    const saved = witnesses[2 * i + 1]!;
    await check(`${name}: lists our insertions by its own count`, () => {
      const ours = saved.redlines!.filter((held) => held.author === AUTHOR);
      ok(ours.length > 0 && ours.every((held) => held.type === 'Insert'), JSON.stringify(ours));
      const text = ours.map((held) => held.text).join('');
      const { en, zh } = clauseOf(2).sample;
      ok(text.includes(en) && text.includes(zh), text);
      equal(saved.redlines!.length - ours.length, original.redlines!.length);
    });
    await check(`${name}: has the original text after rejecting`, () =>
      equal(saved.rejected, original.rejected),
    );
  }
}

/** From the pane's first control to the insertion, by keyboard alone. */
async function keyboard(context: BrowserContext, url: string): Promise<void> {
  console.log('\nKeyboard');
  const bench = await openBench(context, url, sampleContracts[0]!.bytes());
  const { page, pane } = bench;
  await check('a clause is inserted without the mouse', async () => {
    const focused = () =>
      pane
        .locator(':focus')
        .innerText()
        .catch(() => '');
    const tabTo = async (label: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        if (label.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${label} was not reached; the focus is on “${await focused()}”`);
    };
    await pane.getByRole('button', { name: '中文' }).focus();
    await tabTo(/Data Rights/);
    await page.keyboard.press('Enter');
    await tabTo(/Insert at cursor/);
    await page.keyboard.press('Enter');
    await say(bench, /Clause inserted/);
    ok(/Insert at cursor/.test(await focused()), 'the focus was moved');
  });
  await page.close();
}

async function typing(context: BrowserContext, url: string): Promise<void> {
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

async function main(): Promise<void> {
  const built = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--stats', 'errors-only'],
    { stdio: 'inherit' },
  );
  if (built.status !== 0) throw new Error('the build failed');
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const plain = await serveWorkbench(3200);
  const desktop = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const strangers = watchNetwork(desktop, [plain.url]);
  const saved: { name: string; original: Uint8Array; saved: Uint8Array }[] = [];
  for (const one of cases) {
    const result = await flow(desktop, plain.url, 'Word on Windows (window.external)', one);
    if (result) saved.push({ name: one.name, original: one.bytes, saved: result });
  }
  await typing(desktop, plain.url);
  await keyboard(desktop, plain.url);
  await check('the bundle holds no way to the network', () => {
    const bundle = readdirSync('dist')
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join('dist', name), 'utf8'))
      .join('');
    ok(bundle.length > 100_000, 'no bundle was found');
    equal(bundle.match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/g), null);
  });
  await check('no request left this machine', () => equal(strangers, []));

  // Word on the web: https, the pane in an iframe of another origin, the production page byte for byte.
  const outer = await serveWorkbench(3300, true);
  const inner = await serveWorkbench(3400, true);
  const web = await browser.newContext({ viewport: { width: 1280, height: 900 }, ignoreHTTPSErrors: true });
  const webStrangers = watchNetwork(web, [outer.url, inner.url, CDN]);
  await web.route(`${CDN}**`, (route) => {
    const file = join(OFFICE_DIST, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
    return existsSync(file)
      ? route.fulfill({
          body: readFileSync(file),
          contentType: 'text/javascript',
          headers: { 'access-control-allow-origin': '*' },
        })
      : route.fulfill({ status: 404 });
  });
  // npm's office.js lacks members that the CDN's has: declared once Microsoft's file has run.
  await web.addInitScript(
    `const waiting = setInterval(() => {
      if (!globalThis.Word || !globalThis.OfficeExtension?.LibraryBuilder || !globalThis.Word.Document) return;
      clearInterval(waiting);
      ${readFileSync(join('src', 'workbench', 'extras', 'extras.js'), 'utf8')}
    }, 5);`,
  );
  const frameUrl = `${outer.url}/?frame=${encodeURIComponent(`${inner.url}/taskpane.html?plain`)}`;
  for (const one of cases.slice(0, 2)) await flow(web, frameUrl, 'Word on the web (iframe)', one);
  await check("no request left but for Microsoft's office.js", () => equal(webStrangers, []));

  await browser.close();
  for (const { server } of [plain, outer, inner]) server.close();
  await askLibreOffice(saved);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

void main();
