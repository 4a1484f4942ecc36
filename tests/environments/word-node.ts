/**
 * A jest environment with Microsoft's unmodified Word library in Node over route B, and our stand-in Word
 * behind it. A test file chooses it with
 *
 *     /** @jest-environment ./tests/environments/word-node.ts *\/
 *
 * and finds the globals `Word`, `OfficeExtension`, `Office` (onReady and a context stub) and `openWord(bytes,
 * options)`, which opens a document and returns its WordHost: document, syncs, failAtSync, latencyMs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { WordHost, type HostOptions } from '../../src/workbench/host/word-host';
import { installBridge } from '../../src/workbench/transport/bridge';

const compiled = new Map<string, Script>();
function script(path: string): Script {
  let held = compiled.get(path);
  if (!held) compiled.set(path, (held = new Script(readFileSync(path, 'utf8'), { filename: path })));
  return held;
}

export default class WordEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const page = this.global as unknown as Record<string, unknown>;
    const nothing = (): void => undefined;
    const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
    // What the library looks for at load time only; taken away again, so that our code sees plain Node.
    const browser: Record<string, unknown> = {
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
    const office: Record<string, unknown> = {
      Promise,
      context: {},
      onReady: async () => ({ host: 'Word', platform: 'PC' }),
    };
    page['Office'] = office;
    page['Microsoft'] = { Office: { WebExtension: office } };
    let host: WordHost | undefined;
    page['openWord'] = (bytes: Uint8Array, options?: HostOptions): WordHost => {
      host = new WordHost(bytes, options);
      installBridge(page, host);
      (page['OfficeExtension'] as { HostBridge: { init(bridge: unknown): void } }).HostBridge.init(
        page['_richApiNativeBridge'],
      );
      const officeContext = {
        requirements: {
          isSetSupported: (name: string, version: string) =>
            name === 'WordApi' && Number(version) <= Number(host!.wordApi),
        },
        displayLanguage: 'en-US',
      };
      // The library declares a getter of its own; route B has no Office.context behind it.
      Object.defineProperty(office, 'context', { value: officeContext, configurable: true });
      return host;
    };
    page['_richApiNativeBridge'] = { sendMessageToHost: nothing, onMessageFromHost: null };
    const context = this.getVmContext()!;
    script(join('node_modules', '@microsoft', 'office-js', 'dist', 'word-web-16.00.js')).runInContext(
      context,
    );
    script(join('src', 'workbench', 'extras', 'extras.js')).runInContext(context);
    for (const name of Object.keys(browser)) delete page[name];
  }
}
