/**
 * `npm run e2e [-- PART]`: the built add-in in the workbench, in headless Chromium, over both routes of office.js;
 * the saved files judged by a reader of their own and by LibreOffice. BUILT=1 takes the build that is there. Ends with
 * "N passed, N failed".
 */
import { deepStrictEqual as equal, ok } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serveWorkbench } from '../../src/tools/demo-server';
import { sampleContracts } from '../../src/workbench/samples';
import { OFFICE_DIST } from '../../src/workbench/transport/office-scripts';
import { accessible } from './accessible';
import { check, tally, watchNetwork } from './bench';
import { fixing } from './fix';
import { flow, type Case } from './flow';
import { keyboard } from './keyboard';
import { askLibreOffice, type Judged } from './libreoffice';
import { dying } from './lifetime';
import { following, typing } from './live';
import { longContract } from './long';
import { marking } from './marking';
import { undoing } from './undo';

const CORPUS = join('..', 'shared', 'corpus', 'docx', 'contracts');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const cases: Case[] = [
  { name: 'English sample', bytes: sampleContracts[0]!.bytes(), at: /shall not sell Customer Data/ },
  { name: 'Chinese sample', bytes: sampleContracts[1]!.bytes(), at: /乙方应采取加密/ },
];
for (const [name, at] of [
  // Not before a table: LibreOffice leaves an empty paragraph there when it rejects the paragraphs inserted.
  ['docx-cp-csa-with-ai', /^[A-Z][A-Za-z ]{3,30}\.\s+[^{}]{200,}\.$/],
  ['zh-dx13', /[\u4e00-\u9fff]{20,}。$/],
] as const) {
  const path = join(CORPUS, `${name}.docx`);
  if (existsSync(path)) cases.push({ name, bytes: readFileSync(path), at });
  else console.log(`!! ${path} is not there: only the project's own samples are tried.`);
}

async function main(): Promise<void> {
  const built = process.env['BUILT']
    ? { status: 0 }
    : spawnSync(
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
  const wanted = process.argv[2];
  let tried = 0;
  const part = async (name: string, act: () => Promise<void>): Promise<void> => {
    if (wanted && name !== wanted) return;
    tried += 1;
    await act();
  };

  const plain = await serveWorkbench(3200);
  const desktop = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const strangers = watchNetwork(desktop, [plain.url]);
  const saved: Judged[] = [];
  await part('flow', async () => {
    for (const one of cases) {
      const result = await flow(desktop, plain.url, 'Word on Windows (window.external)', one);
      if (result) saved.push({ name: one.name, original: one.bytes, saved: result });
    }
  });
  for (const [name, act] of Object.entries({
    typing,
    following,
    undoing,
    dying,
    fixing,
    marking,
    keyboard,
    accessible,
  }))
    await part(name, () => act(desktop, plain.url));
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
  await part('web', async () => {
    for (const one of cases.slice(0, 2)) await flow(web, frameUrl, 'Word on the web (iframe)', one);
  });
  await part('long', () => longContract(web, frameUrl));
  await check("no request left but for Microsoft's office.js", () => equal(webStrangers, []));
  if (tried === 0) await check(`there is a part “${wanted}”`, () => ok(false, 'nothing was tried'));

  await browser.close();
  for (const { server } of [plain, outer, inner]) server.close();
  if (saved.length > 0) await askLibreOffice(saved);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed === 0 ? 0 : 1);
}

void main();
