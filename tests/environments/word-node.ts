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
import { installWord } from '../../src/workbench/transport/in-node';

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
    const page = this.global as unknown as Record<string, unknown>;
    const openIn = installWord(page, this.getVmContext()!);
    page['openWord'] = (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions): WordHost => {
      const bytes = Array.isArray(contract) ? buildDocx(contract) : (contract as Uint8Array);
      const host = new WordHost(bytes, options);
      this.letGo = openIn(host);
      return host;
    };
  }

  override async teardown(): Promise<void> {
    this.letGo?.();
    await super.teardown();
  }
}
