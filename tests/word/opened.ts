/** The contract that a test of this room has open, in a Word of ours. */
import type { BlockSpec } from '../../src/workbench/document/build';
import { DocxDocument } from '../../src/workbench/document/document';
import { linesOf } from '../../src/workbench/document/lines';
import type { HostOptions, WordHost } from '../../src/workbench/host/word-host';
import { open as openHost } from '../workbench/host/open';
import { REDLINED } from './contracts';

export const US = 'Lena Fox';
export const THEM = 'Opposing Counsel';

export let host: WordHost;
export const open = (
  contract: Uint8Array | readonly BlockSpec[] = REDLINED,
  options: HostOptions = {},
): WordHost => (host = openHost(contract, options));

/** The body of the file as another program reads it. */
export const bodyOf = (bytes: Uint8Array): readonly string[] => linesOf(DocxDocument.open(bytes).bodyElement);
export const saved = (): readonly string[] => bodyOf(host.document.save());

export const texts = (): string[] => host.document.paragraphs().map((paragraph) => paragraph.text('current'));
export const read = (paragraph: number, view: 'current' | 'original' | 'raw' = 'current'): string =>
  host.document.paragraphs()[paragraph]!.text(view);
