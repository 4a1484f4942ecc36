/** What stands around the findings: languages, parties, kind and paper of the contract, places for clauses. */
import type { Language } from '../playbook/types';
import { kindOf } from './kind';
import { openingOf } from './opening';
import { paperOf } from './paper';
import { partiesOf } from './parties';
import { placementsOf } from './placement';
import type { Place } from './structure';
import type { ContractParagraph, ReviewContext } from './types';

interface Kept {
  readonly paragraph: ContractParagraph;
  readonly shape: { readonly isHeading: boolean; readonly blank: boolean };
  readonly reading: { readonly chinese: boolean };
}

type Told = Pick<ReviewContext, 'parties' | 'kind' | 'paper'>;
/** What the opening of a reading told, for as long as its paragraphs say the same. */
const told = new WeakMap<readonly Kept[], { readonly texts: readonly string[]; readonly opening: Told }>();

function openingTold(kept: readonly Kept[]): Told {
  const held = told.get(kept);
  if (held?.texts.every((text, i) => kept[i]?.paragraph.text === text)) return held.opening;
  const { lines, reach } = openingOf(kept);
  const parties = partiesOf(lines);
  const opening = { parties, kind: kindOf(lines), paper: paperOf(lines, parties) };
  const texts = kept.slice(0, reach).map(({ paragraph }) => paragraph.text);
  told.set(kept, { texts, opening });
  return opening;
}

/** A number or a line of blanks is of the language of what stands before it. */
function languagesOf(kept: readonly Kept[]): Language[] {
  let before: Language = 'en';
  return kept.map(({ paragraph, reading }) =>
    reading.chinese ? (before = 'zh') : hasLetter(paragraph.text) ? (before = 'en') : before,
  );
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122) return true;
  }
  return false;
}

export function contextOf(
  kept: readonly Kept[],
  places: readonly Place[],
  topics: { readonly [paragraph: number]: number },
): ReviewContext {
  const languages = languagesOf(kept);
  return { languages, ...openingTold(kept), placements: placementsOf(kept, places, topics, languages) };
}
