/** What stands around the findings: languages, parties, kind and paper of the contract, places for clauses. */
import type { Language } from '../playbook/types';
import { lineOf, titleOf } from './closing';
import { kindOf } from './kind';
import { openingOf } from './opening';
import { paperOf } from './paper';
import { partiesOf } from './parties';
import type { Reading } from './passages';
import { placementsOf } from './placement';
import type { Place } from './structure';
import type { ContractParagraph, ReviewContext } from './types';

interface Kept {
  readonly paragraph: ContractParagraph;
  readonly shape: { readonly isHeading: boolean; readonly blank: boolean };
  readonly reading: Reading;
}

export interface Opening {
  readonly reach: number;
  readonly told: Pick<ReviewContext, 'parties' | 'kind' | 'paper'>;
}
/** What was found of a reading last, and from what. */
interface Held {
  readonly kept: readonly Kept[];
  readonly topics: Uint8Array;
  readonly context: ReviewContext;
}
/** A reading keeps its list of paragraphs through edits. */
const held = new WeakMap<readonly Kept[], Held>();

/** In slices; `opening`: what the beginning tells, where it was read anew. */
export function* contextOf(
  kept: readonly Kept[],
  places: readonly Place[],
  topics: Uint8Array,
  opening: Opening | undefined,
): Generator<1, ReviewContext, void> {
  const old = held.get(kept);
  const changed = old && changedIn(old, kept);
  const { parties, kind, paper } = opening?.told ?? old!.context;
  const still =
    old && changed!.every((i) => standsAs(old.kept[i]!, kept[i]!)) && sameBits(old.topics, topics);
  const languages = still ? old.context.languages : languagesOf(kept);
  const placements = still ? old.context.placements : yield* placementsOf(kept, places, topics, languages);
  const context = { languages, parties, kind, paper, placements };
  held.set(kept, { kept: [...kept], topics: topics.slice(), context });
  return context;
}

/** What the beginning tells, read in slices; it looks at `reach` paragraphs. */
export function* toldByOpening(kept: readonly Kept[]): Generator<number, Opening, void> {
  const { lines, reach } = openingOf(kept);
  yield 0.5;
  const parties = partiesOf(lines);
  yield 0.5;
  const kind = kindOf(lines);
  yield 0.5;
  return { reach, told: { parties, kind, paper: paperOf(lines, parties) } };
}

function changedIn({ kept: old }: Held, kept: readonly Kept[]): number[] {
  const changed: number[] = [];
  for (let i = 0; i < kept.length; i++) if (old[i] !== kept[i]) changed.push(i);
  return changed;
}

/** Whether an edit leaves what a paragraph is to the places of clauses. */
const standsAs = (a: Kept, b: Kept): boolean =>
  !a.shape.isHeading &&
  !b.shape.isHeading &&
  a.shape.blank === b.shape.blank &&
  a.paragraph.cell?.table === b.paragraph.cell?.table &&
  a.reading.chinese === b.reading.chinese &&
  hasLetter(a.paragraph.text) === hasLetter(b.paragraph.text) &&
  titleOf(a.paragraph).attached === titleOf(b.paragraph).attached &&
  lineOf(a.paragraph).signs === lineOf(b.paragraph).signs &&
  lineOf(a.paragraph).long === lineOf(b.paragraph).long;

const sameBits = (a: Uint8Array, b: Uint8Array): boolean => a.every((bits, i) => bits === b[i]);

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
