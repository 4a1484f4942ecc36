/** A word-level redline: rejected, the document is as before; accepted, it reads as intended. */
import { apply } from '../../drafting/apply';
import { isChinese } from '../../drafting/style';
import { tokensOf } from '../../drafting/tokens';
import type { Edit, ParagraphRedline } from '../../word/api';
import { some, type Chance } from './chance';
import type { Action } from './faults';
import { codeOf, Fault, word, type Trial } from './trial';

const PLACES = 3;
const TRACKED = { tracked: true } as const;

/** Redlines of paragraphs that hold words, each of one to three edits of every kind. */
export function redlinesFor(trial: Trial, chance: Chance): ParagraphRedline[] {
  const { paragraphs } = trial.contract;
  const wordy = paragraphs.flatMap(({ text }, i) => (/[\p{L}\p{N}]/u.test(text) ? [i] : []));
  return some(chance, wordy, PLACES).map((paragraph) => {
    const { text } = paragraphs[paragraph]!;
    return { paragraph, paragraphText: text, edits: editsOf(text, chance) };
  });
}

function editsOf(text: string, chance: Chance): Edit[] {
  let at = 0;
  const words = tokensOf(text).flatMap((token) => {
    const start = at;
    at += token.length;
    return /[\p{L}\p{N}]/u.test(token) ? [{ start, end: at }] : [];
  });
  const edits: Edit[] = [];
  for (const { start, end } of some(chance, words, 1 + chance(3))) {
    const one: Edit = [
      { start, end, insert: isChinese(text) ? '双方另行约定' : 'agreed otherwise' },
      { start, end, insert: '' },
      { start: end, end, insert: isChinese(text) ? '（如有）' : ' (if any)' },
    ][chance(3)]!;
    // Edits that touch are one.
    if (one.start > (edits.at(-1)?.end ?? -1)) edits.push(one);
  }
  return edits;
}

/** The outcomes of each place, and of all places in one action. */
export async function sweepRedlines(trial: Trial, redlines: readonly ParagraphRedline[]): Promise<string> {
  if (redlines.length === 0) return 'none';
  const codes: string[] = [];
  const taken: ParagraphRedline[] = [];
  for (const one of redlines) {
    const result = await word.redline([one], TRACKED);
    codes.push(codeOf(result));
    if (!result.ok) {
      trial.expect('redline refused');
      continue;
    }
    taken.push(one);
    expectReading(trial, [one], 'redline');
    trial.resolveOurs(false);
    trial.expect('redline and reject');
  }
  if (taken.length === 0) return codes.join(' ');
  const texts = trial.texts();
  const all = await word.redline(taken, TRACKED);
  if (!all.ok) throw new Fault(`all redlines: ${codeOf(all)}`);
  trial.resolveOurs(true);
  expectReading(trial, taken, 'redline and accept', texts);
  if (trial.host.document.revisions().some(({ author }) => author === trial.host.document.author))
    throw new Fault('redline and accept: revisions of ours are left');
  trial.reopen();
  return codes.join(' ');
}

/** Edited paragraphs read as intended, all others as before. */
function expectReading(
  trial: Trial,
  redlines: readonly ParagraphRedline[],
  after: string,
  before = trial.contract.paragraphs.map(({ text }) => text),
): void {
  const expected = [...before];
  for (const { paragraph, paragraphText, edits } of redlines)
    expected[paragraph] = apply(paragraphText, edits);
  const now = trial.texts();
  if (now.length === expected.length && now.every((text, i) => text === expected[i])) return;
  const at = expected.findIndex((text, i) => text !== now[i]);
  trial.reopen();
  throw new Fault(`${after}: reads otherwise`, `- ${expected[at]}\n+ ${now[at]}`);
}

export const redlineAction = (redlines: readonly ParagraphRedline[]): Action => ({
  name: 'redline',
  prepare: async () => undefined,
  run: () => word.redline(redlines, TRACKED),
});
