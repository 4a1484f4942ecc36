/** @jest-environment ./tests/environments/word-page.ts */
import type { BlockSpec } from '../../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../../src/workbench/host/word-host';
import { expectCopyInSlices } from './file-copy';

declare const openWord: (
  contract: Uint8Array | readonly BlockSpec[],
  options?: HostOptions,
) => Promise<WordHost>;

let host: WordHost;
beforeAll(async () => {
  host = await openWord(['One.', 'Two.'], {
    wordApi: '1.6',
    locale: 'zh-CN',
    theme: 'dark',
    requirements: { WordApiDesktop: '1.10' },
  });
});
afterEach(() => expect(host.hostFaults).toEqual([]));
const soon = () => new Promise((done) => setTimeout(done, 10));

test('office.js takes the stand-in for Word on Windows', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Word', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('WordApi', '1.6')).toBe(true);
  expect(requirements.isSetSupported('WordApi', '1.7')).toBe(false);
  expect(requirements.isSetSupported('WordApiDesktop', '1.10')).toBe(true);
});

test('the document is read and edited; what office.js lacks is declared', async () => {
  const before = host.syncs;
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text,items/uniqueLocalId');
    await context.sync();
    expect(paragraphs.items.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    paragraphs.items[1]!.insertText('And ', 'Start');
    await context.sync();
  });
  expect(host.syncs - before).toBe(2);
  expect(host.document.paragraphs()[1]!.text()).toBe('And Two.');
});

test('document settings are kept by the host', async () => {
  Office.context.document.settings.set('view', { topic: 3 });
  const result = await new Promise<Office.AsyncResult<unknown>>((done) =>
    Office.context.document.settings.saveAsync(done),
  );
  expect(String(result.status)).toBe('succeeded');
  expect(JSON.parse(host.settings['view']!)).toEqual({ topic: 3 });
});

test('selection events, the selected text and the address of the file', async () => {
  let moves = 0;
  const heard = () => void (moves += 1);
  await new Promise((done) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard, done),
  );
  const first = host.document.paragraphs()[0]!;
  host.document.select(host.document.range(first, 0, first, 3));
  await soon();
  expect(moves).toBe(1);
  const text = await new Promise((done) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ value }) => done(value)),
  );
  expect(text).toBe('One');
  const url = await new Promise((done) =>
    Office.context.document.getFilePropertiesAsync(({ value }) => done(value.url)),
  );
  expect(url).toMatch(/\.docx$/);
  await new Promise((done) =>
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {}, done),
  );
  host.document.select(host.document.range(first, 0, first, 0));
  await soon();
  expect(moves).toBe(1);
});

test('a copy of the file is handed out in slices', () => expectCopyInSlices(Office, host));

test('many changes of one kind come as one event', async () => {
  const heard: string[][] = [];
  await Word.run(async (context) => {
    const handle = context.document.onParagraphChanged.add(
      async (event) => void heard.push(event.uniqueLocalIds),
    );
    await context.sync();
    for (const paragraph of host.document.paragraphs()) host.document.insertText(paragraph, 0, '!');
    await soon();
    expect(heard).toEqual([host.document.paragraphs().map(({ id }) => id)]);
    handle.remove();
    await context.sync();
    host.document.insertText(host.document.paragraphs()[0]!, 0, '!');
    await soon();
    expect(heard).toHaveLength(1);
  });
});

test('a lost answer is an error that names the lost connection', async () => {
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText('Kept. ', 'Start');
    host.failAtSync(1, 'lost');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  });
  expect(host.document.paragraphs()[0]!.text()).toContain('Kept. ');
});

test('a second document is opened in the same Word, its options are not', async () => {
  expect(await openWord(['Other.'])).toBe(host);
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('text');
    await context.sync();
    expect(first.text).toBe('Other.');
  });
  await expect(openWord(['Other.'], { wordApi: '1.3' })).rejects.toThrow('first openWord');
});
