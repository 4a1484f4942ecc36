/**
 * A jest environment with Microsoft's unmodified Word library in Node over route B, and our stand-in Word
 * behind it. A test file chooses it with
 *
 *     /** @jest-environment ./tests/environments/word-node.ts *\/
 *
 * and finds the globals `Word`, `OfficeExtension`, `Office` (onReady and the context that src/word reads) and
 *
 *     declare const openWord: (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions) => WordHost;
 *
 * which opens a document in a Word of its own and returns its host: `document` (the .docx as model), `syncs`
 * (requests, without the clean-up that office.js sends on its own), `failAtSync(k, kind, code)`, `latencyMs`,
 * `record()` (a trace), `setTracking`, `hostFaults` (must stay empty; check it in afterEach). Options set the
 * requirement sets, locale, platform and author, and `lateTracking`.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import { WordHost, type HostOptions } from '../../src/workbench/host/word-host';
import { installBridge } from '../../src/workbench/transport/bridge';
import { runExtras, runOffice } from './office-scripts';

type Global = Record<string, unknown>;

export default class WordNodeEnvironment extends TestEnvironment {
  private letGo: (() => void) | undefined;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    // The library's last clean-up request may come after the last test: its objects must still be whole then.
    const options = { ...config.projectConfig.testEnvironmentOptions, globalsCleanup: 'off' };
    super(
      { ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: options } },
      context,
    );
  }

  override async setup(): Promise<void> {
    await super.setup();
    const page = this.global as unknown as Global;
    const office: Global = { Promise, context: {} };
    page['Office'] = office;
    page['Microsoft'] = { Office: { WebExtension: office } };
    page['_richApiNativeBridge'] = { sendMessageToHost: () => undefined, onMessageFromHost: null };
    const borrowed = asBrowser(page);
    const realm = this.getVmContext()!;
    runOffice('word-web-16.00.js', realm);
    runExtras(realm);
    for (const name of borrowed) delete page[name];
    page['openWord'] = (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions): WordHost => {
      this.letGo?.();
      const bytes = Array.isArray(contract) ? buildDocx(contract) : (contract as Uint8Array);
      const host = new WordHost(bytes, options);
      const bridged = installBridge(page, host);
      const { HostBridge } = page['OfficeExtension'] as { HostBridge: { init(bridge: unknown): void } };
      HostBridge.init(page['_richApiNativeBridge']);
      const common = standInForOffice(office, host);
      this.letGo = () => {
        bridged();
        common();
      };
      return host;
    };
  }

  override async teardown(): Promise<void> {
    this.letGo?.();
    await super.teardown();
  }
}

/** Route B has no Office.context behind it: this much of it src/word asks. Returns a function that lets go. */
function standInForOffice(office: Global, host: WordHost): () => void {
  const selected = new Set<() => void>();
  const letGo = host.onChange(({ kind }) => {
    if (kind === 'SelectionChanged') for (const told of selected) queueMicrotask(told);
  });
  const context = {
    document: {
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
  const bytes = host.document.save();
  const size = 65536;
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / size),
    getSliceAsync: (index: number, done: (result: unknown) => void) =>
      done({
        status: 'succeeded',
        value: { index, size, data: [...bytes.subarray(index * size, (index + 1) * size)] },
      }),
    closeAsync: () => undefined,
  };
  return { status: 'succeeded', value: file };
}

/** What the library looks for at load time only; taken away again, so that our code sees plain Node. */
function asBrowser(page: Global): readonly string[] {
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
  for (const [name, value] of Object.entries(browser))
    Object.defineProperty(page, name, { value, configurable: true, writable: true });
  return Object.keys(browser);
}
