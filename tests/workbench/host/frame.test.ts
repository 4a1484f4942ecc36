/**
 * Word on the web: office.js in a page of its own, our host in its parent, messages between them. The two pages
 * are jsdom windows; only the postMessage between windows is ours, so that origins and sources are real.
 */
import { createRequire } from 'node:module';
import type { Context } from 'node:vm';
import { buildDocx } from '../../../src/workbench/document/build';
import { WordHost } from '../../../src/workbench/host/word-host';
import { answerFrame } from '../../../src/workbench/transport/frame';
import { runExtras } from '../../../src/workbench/transport/office-scripts';
import { startOffice } from '../../environments/start-office';
import { expectCopyInSlices } from './file-copy';

interface Page {
  readonly window: Window & typeof globalThis & { Word: typeof Word; Office: typeof Office };
  getInternalVMContext(): Context;
}
const { JSDOM } = createRequire(__filename)('jsdom') as {
  JSDOM: new (html: string, options: object) => Page;
};

const HOST = 'https://localhost:8443';
const ADDIN = 'https://localhost:8444';

/** A window to post to: what arrives is an event of the other window. */
function mailbox(to: () => Window & typeof globalThis, from: string, source: () => unknown) {
  return {
    postMessage(data: string, origin: string) {
      expect(origin).toBe(to().location.origin);
      setTimeout(() => {
        const event = new (to().MessageEvent)('message', { data, origin: from });
        Object.defineProperty(event, 'source', { value: source() });
        to().dispatchEvent(event);
      }, 0);
    },
  };
}

let host: WordHost;
let addin: Page;
let letGo: () => void;
beforeAll(async () => {
  host = new WordHost(buildDocx(['One.', 'Two.']), { locale: 'en-US' });
  const parent = new JSDOM('', { url: `${HOST}/` });
  const inParent: unknown = mailbox(
    () => parent.window,
    ADDIN,
    () => inFrame,
  );
  const inFrame: unknown = mailbox(
    () => addin.window,
    HOST,
    () => inParent,
  );
  Object.assign(globalThis, { window: parent.window, location: parent.window.location });
  const frame = { name: '', src: '', contentWindow: inFrame };
  letGo = answerFrame(frame as unknown as HTMLIFrameElement, `${ADDIN}/taskpane.html`, host);
  addin = new JSDOM('<head></head>', {
    url: frame.src,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    beforeParse: (window: Window) => {
      window.name = frame.name;
      Object.defineProperty(window, 'parent', { value: inParent });
      // jsdom has no document.domain, by which office.js trusts its parent.
      Object.defineProperty(window.document, 'domain', { value: 'localhost' });
    },
  });
  startOffice(addin.window, addin.getInternalVMContext());
  await addin.window.Office.onReady();
  runExtras(addin.getInternalVMContext());
});
afterAll(() => {
  letGo();
  addin.window.close();
});
afterEach(() => expect(host.hostFaults).toEqual([]));
const soon = () => new Promise((done) => setTimeout(done, 20));

test('office.js takes the parent page for Word on the web', async () => {
  expect(await addin.window.Office.onReady()).toMatchObject({ host: 'Word', platform: 'OfficeOnline' });
  const { context } = addin.window.Office;
  expect(context.displayLanguage).toBe('en-US');
  expect(context.requirements.isSetSupported('WordApi', '1.6')).toBe(true);
  expect(context.requirements.isSetSupported('WordApi', '1.7')).toBe(false);
});

test('the document is read and edited across the frame', async () => {
  await addin.window.Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text');
    await context.sync();
    expect(paragraphs.items.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    paragraphs.items[0]!.insertText(' More.', 'End');
    await context.sync();
  });
  expect(host.document.paragraphs()[0]!.text()).toBe('One. More.');
});

test('document settings and events of both kinds arrive', async () => {
  const { Office: office, Word: word } = addin.window;
  office.context.document.settings.set('seen', true);
  await new Promise((done) => office.context.document.settings.saveAsync(done));
  expect(host.settings).toEqual({ seen: 'true' });
  const heard: string[] = [];
  await new Promise((done) =>
    office.context.document.addHandlerAsync(
      office.EventType.DocumentSelectionChanged,
      () => heard.push('selection'),
      done,
    ),
  );
  await word.run(async (context) => {
    context.document.onParagraphChanged.add(async ({ uniqueLocalIds }) => void heard.push(...uniqueLocalIds));
    await context.sync();
  });
  const [first] = host.document.paragraphs();
  host.document.insertText(first!, 0, 'x');
  host.document.select(host.document.range(first!, 1, first!, 1));
  await soon();
  expect(heard).toEqual([first!.id, 'selection']);
});

test('a copy of the file is handed out in slices', () => expectCopyInSlices(addin.window.Office, host));

test('a lost answer and a refusal are told apart', async () => {
  await addin.window.Word.run(async (context) => {
    context.document.load('changeTrackingMode');
    host.failAtSync(1, 'lost');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    context.document.load('changeTrackingMode');
    host.failAtSync(1, 'before', 'ActivityLimitReached');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  });
});

test('messages that are none of office.js are let pass', async () => {
  const inParent = addin.window.parent as { postMessage(data: string, origin: string): void };
  inParent.postMessage('not JSON', HOST);
  inParent.postMessage('null', HOST);
  await soon();
  await addin.window.Word.run((context) => context.sync());
});
