import type { ContractParagraph } from '../../src/review/types';
import type { Contract } from '../../src/word/api';

export type Texts = readonly (string | ContractParagraph)[];

export const contractOf = (texts: Texts, about: Partial<Contract> = {}): Contract => ({
  paragraphs: texts.map((held) => (typeof held === 'string' ? { text: held } : held)),
  unread: [],
  fingerprint: texts
    .map((held) => (typeof held === 'string' ? held : held.text))
    .join('|')
    .slice(0, 400),
  ...about,
});
