/** The contract prepared for reading: folded text, language, and the section each paragraph stands in. */
import type { Language } from '../playbook/types';
import { fold, languageOf } from './fold';
import type { ContractParagraph } from './types';

export interface ReadParagraph {
  readonly source: ContractParagraph;
  readonly folded: string;
  readonly language: Language;
  readonly isHeading: boolean;
  /** Index of the heading this paragraph stands under; its own index for a heading. */
  readonly section?: number;
}

/** A typed number before a heading: "7.", "Article 5", 第五条, 一、. */
const ENUMERATOR =
  /^\s*(?:(?:article|section|clause) \d+[.:]?|\d+(?:\.\d+)*[.)、]?|第[零一二三四五六七八九十百\d]+[条章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十a-z\d]+[)）])\s*/;

export const withoutEnumerator = (folded: string): string => folded.replace(ENUMERATOR, '').trim();

/** Short, no full stop at its end, and marked as a heading by style, number or capitals. */
function looksLikeHeading({ text, number, outlineLevel, cell }: ContractParagraph, folded: string): boolean {
  if (cell || text.trim() === '' || /[.;；。,，]\s*$/.test(folded)) return false;
  if (outlineLevel !== undefined) return true;
  const limit = languageOf(text) === 'zh' ? 24 : 70;
  if (folded.length > limit) return false;
  const bare = withoutEnumerator(folded);
  // “(b) breach of Section 5; and” is an item of a list.
  if (/^[a-z]/.test(text.trim().slice(-bare.length))) return false;
  const isNumbered = number !== undefined || bare.length < folded.trim().length;
  return (
    isNumbered ||
    (text === text.toUpperCase() && /[A-Z]/.test(text)) ||
    /^(?:[A-Z][\w'-]*[ ,&/-]*(?:(?:of|and|the|for|to|in|on|or) )*){1,8}$/.test(text.trim())
  );
}

export function readContract(paragraphs: readonly ContractParagraph[]): ReadParagraph[] {
  let section: number | undefined;
  return paragraphs.map((source, index) => {
    const folded = fold(source.text);
    const isHeading = looksLikeHeading(source, folded);
    if (isHeading) section = index;
    return {
      source,
      folded,
      language: languageOf(source.text),
      isHeading,
      ...(section !== undefined && { section }),
    };
  });
}
