/**
 * A jest environment with a page (jsdom) in which Microsoft's unmodified office.js starts as in Word on Windows
 * (route C), our stand-in Word behind it: for code that uses Office.onReady, Office.context, the theme, document
 * settings or selection events, and for the pane. A test file chooses it with
 *
 *     /** @jest-environment ./tests/environments/word-page.ts *\/
 *
 * and finds the global
 *
 *     declare const openWord: (
 *       contract: Uint8Array | readonly BlockSpec[], options?: HostOptions) => Promise<WordHost>;
 *
 * which resolves when Office is ready. office.js reads its surroundings once a page, so only the first call of a
 * file takes options; a later one opens another document in the same Word. The page has no `alert`, and its
 * `history.pushState` is null, as office.js makes them.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import { WordHost, type HostOptions } from '../../src/workbench/host/word-host';
import { externalOf } from '../../src/workbench/transport/external';
import { runExtras } from '../../src/workbench/transport/office-scripts';
import { startOffice } from './start-office';

export default class WordPageEnvironment extends TestEnvironment {
  private host: WordHost | undefined;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const options = {
      url: 'https://localhost/taskpane.html',
      ...config.projectConfig.testEnvironmentOptions,
    };
    super(
      { ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: options } },
      context,
    );
  }

  override async setup(): Promise<void> {
    await super.setup();
    const page = this.global as unknown as Window & Record<string, unknown>;
    page['openWord'] = async (
      contract: Uint8Array | readonly BlockSpec[],
      options?: HostOptions,
    ): Promise<WordHost> => {
      const bytes = Array.isArray(contract) ? buildDocx(contract) : (contract as Uint8Array);
      if (this.host) {
        if (options) throw new Error('office.js has read the options of the first openWord already');
        this.host.open(bytes);
        return this.host;
      }
      this.host = new WordHost(bytes, options);
      Object.defineProperty(page, 'external', { value: externalOf(this.host), configurable: true });
      const realm = this.getVmContext()!;
      startOffice(page, realm);
      await (page['Office'] as { onReady(): Promise<unknown> }).onReady();
      runExtras(realm);
      return this.host;
    };
  }
}
