/** What the document read like when last looked at: actions and the follower start from it. */
import type { Contract } from './api';

export interface Reading {
  readonly contract: Contract;
  /** Word's plain texts, deletions included: they tell cheaply which paragraphs have to be read again. */
  readonly plain: readonly string[];
  /** Word's ids of the paragraphs, for one opening of the file; undefined below WordApi 1.6. */
  readonly ids: readonly string[] | undefined;
}

let last: Reading | undefined;

/** Lives as long as the pane: nothing may depend on it but speed. */
export const lastReading = (): Reading | undefined => last;
export function remember(reading: Reading): Contract {
  last = reading;
  return reading.contract;
}

/** The paragraph as last read, if it then read like this: its id, and its plain text. */
export function readAs(
  place: number,
  text: string,
): { readonly id: string | undefined; readonly plain: string } | undefined {
  const reading = last;
  if (reading?.contract.paragraphs[place]?.text !== text) return undefined;
  return { id: reading.ids?.[place], plain: reading.plain[place]! };
}

/** Events of paragraphs and their ids. */
export const hasParagraphIds = (): boolean => Office.context.requirements.isSetSupported('WordApi', '1.6');
