/**
 * Microsoft's unmodified Word library in Node over route B, a stand-in Word behind it: for tests and tools that
 * have no page. Not part of the workbench's page.
 */
import type { Context } from 'node:vm';
import type { WordHost } from '../host/word-host';
import { installBridge } from './bridge';
import { FileCopies } from './file-copies';
import { runExtras, runOffice } from './office-scripts';

type Global = Record<string, unknown>;

/**
 * Gives a realm the globals `Word`, `OfficeExtension` and `Office` (onReady, and the context that an add-in
 * reads). Returns a function that puts a host behind them, in place of the former; it returns one that lets go.
 */
export function installWord(page: Global, realm?: Context): (host: WordHost) => () => void {
  const office: Global = { Promise, context: {} };
  page['Office'] = office;
  page['Microsoft'] = { Office: { WebExtension: office } };
  page['_richApiNativeBridge'] = { sendMessageToHost: () => undefined, onMessageFromHost: null };
  const giveBack = asBrowser(page);
  runOffice('word-web-16.00.js', realm);
  runExtras(realm);
  giveBack();
  let letGo: (() => void) | undefined;
  return (host) => {
    letGo?.();
    const bridged = installBridge(page, host);
    const { HostBridge } = page['OfficeExtension'] as { HostBridge: { init(bridge: unknown): void } };
    HostBridge.init(page['_richApiNativeBridge']);
    const common = standInForOffice(office, host);
    return (letGo = () => {
      bridged();
      common();
    });
  };
}

/** Route B has no Office.context behind it: this much of it an add-in may ask. Returns a function that lets go. */
function standInForOffice(office: Global, host: WordHost): () => void {
  const selected = new Set<() => void>();
  const letGo = host.onChange(({ kind }) => {
    if (kind === 'SelectionChanged') for (const told of selected) queueMicrotask(told);
  });
  const context = {
    document: {
      url: 'C:\\Contracts\\contract.docx',
      get mode() {
        return host.document.readOnly ? 'readOnly' : 'readWrite';
      },
      addHandlerAsync: (_: string, told: () => void) => void selected.add(told),
      removeHandlerAsync: (_: string, { handler }: { handler: () => void }) => void selected.delete(handler),
      getFileAsync: (_: string, done: (result: unknown) => void) => done(copyOf(host)),
    },
    requirements: {
      isSetSupported: (name: string, version?: string) => host.supports(name, version ?? '1.1'),
    },
    displayLanguage: host.locale,
    contentLanguage: host.locale,
    platform: host.platform,
  };
  // The library declares a getter of its own.
  Object.defineProperty(office, 'context', { value: context, configurable: true });
  office['HostType'] ??= { Word: 'Word' };
  office['DocumentMode'] ??= { ReadOnly: 'readOnly', ReadWrite: 'readWrite' };
  office['EventType'] ??= { DocumentSelectionChanged: 'documentSelectionChanged' };
  office['FileType'] ??= { Compressed: 'compressed' };
  office['AsyncResultStatus'] ??= { Succeeded: 'succeeded', Failed: 'failed' };
  office['onReady'] = async (told?: (info: unknown) => void) => {
    const info = { host: 'Word', platform: host.platform };
    told?.(info);
    return info;
  };
  return letGo;
}

/** The file in slices, as Word hands it out. */
function copyOf(host: WordHost): unknown {
  const copies = new FileCopies(host);
  const { handle, size } = copies.open();
  const sliceSize = 65536;
  const file = {
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, done: (result: unknown) => void) =>
      done({
        status: 'succeeded',
        value: { index, size: sliceSize, data: copies.slice(handle, index * sliceSize, sliceSize) },
      }),
    closeAsync: () => copies.close(handle),
  };
  return { status: 'succeeded', value: file };
}

/** What the library looks for at load time only; taken away again, so that our code sees plain Node. */
function asBrowser(page: Global): () => void {
  const nothing = (): void => undefined;
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const browser: Global = {
    window: page,
    self: page,
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      protocol: 'https:',
      origin: 'https://localhost',
    },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      documentElement: element(),
      head: element(),
      domain: 'localhost',
      querySelectorAll: () => [],
    },
    addEventListener: nothing,
    open: nothing,
  };
  const former = Object.keys(browser).map(
    (name) => [name, Object.getOwnPropertyDescriptor(page, name)] as const,
  );
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(page, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, held] of former)
      if (held) Object.defineProperty(page, name, held);
      else delete page[name];
  };
}
