/** *Replace passage*: the passage becomes the clause, word by word where it can. */
import { partsOf } from './apply';
import { diff } from './diff';
import { alike } from './sentences';
import type { DiffGrain, DiffPart, ParagraphRedline } from './types';

interface Replacement {
  readonly redline: ParagraphRedline;
  readonly grain: DiffGrain;
  readonly parts: readonly DiffPart[];
}

/**
 * What stays before the clause: a number typed into the text, and a heading that runs into the paragraph
 * (“8.2 Limitation of Liability. …”, “第八条 责任限制：…”).
 */
const TYPED_NUMBER = String.raw`(?:\s*(?:\d+(?:\.\d+)*[.)]?(?=\s)|\(?(?:\d+|[ivxIVX]+|[a-zA-Z])[)](?=\s)|[a-zA-Z]\.(?=\s)|\(?(?:\d+|[一二三四五六七八九十]+)[)、]|第[一二三四五六七八九十百\d]+[条章节])\s*)?`;
const RUN_IN_HEADING = String.raw`(?:[A-Z][\w'/-]*(?:,? (?:of|and|the|to|for|in|on|or|by|&|[A-Z][\w'/-]*)){0,8}[.:] +(?=\S)|[^\s。,;:()A-Za-z]{2,12}: *(?=\S))?`;
const BEFORE = new RegExp(`^${TYPED_NUMBER}${RUN_IN_HEADING}`);

export function replacePassage(paragraph: number, paragraphText: string, clauseText: string): Replacement {
  const kept = BEFORE.exec(alike(paragraphText))?.[0].length ?? 0;
  const rest = paragraphText.slice(kept);
  // Blanks at the end are not the clause's matter.
  const body = rest.trimEnd();
  const { grain, edits } = diff(body, clauseText.trim());
  const redline: ParagraphRedline = {
    paragraph,
    paragraphText,
    edits: edits.map(({ start, end, insert }) => ({ start: start + kept, end: end + kept, insert })),
  };
  return { redline, grain, parts: partsOf(redline) };
}
