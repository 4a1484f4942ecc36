/** A Word for one test, over route B; its own faults fail the test that met them. */
import type { BlockSpec } from '../../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../../src/workbench/host/word-host';

declare const openWord: (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions) => WordHost;

let host: WordHost | undefined;
afterEach(() => expect(host?.hostFaults).toEqual([]));

export const open = (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions): WordHost =>
  (host = openWord(contract, {
    author: 'Lena Fox',
    now: () => new Date('2026-11-23T10:00:00Z'),
    ...options,
  }));

export const textsOf = ({ document }: WordHost): string[] =>
  document.paragraphs().map((paragraph) => paragraph.text());
