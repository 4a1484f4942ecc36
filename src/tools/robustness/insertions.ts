/** A clause inserted after seeded paragraphs: rejected or undone, the document is as before; accepted, it is there once. */
import { clauseOf } from '../../playbook/clauses';
import type { TopicId } from '../../playbook/types';
import type { ClauseText, InsertHow, Insertion, Result } from '../../word/api';
import { some, type Chance } from './chance';
import type { Action } from './faults';
import { codeOf, Fault, word, type Trial } from './trial';

const PLACES = 3;

export interface Clause {
  readonly paragraph: number;
  readonly texts: readonly ClauseText[];
  readonly how: InsertHow;
}

/** @param form paragraphs or a table; a table takes both languages. */
export function clausesFor(trial: Trial, chance: Chance, form: InsertHow['form']): Clause[] {
  const { paragraphs } = trial.contract;
  const all = paragraphs.map((_, i) => i);
  return some(chance, all, PLACES).map((paragraph) => {
    const { title, sample } = clauseOf((1 + chance(8)) as TopicId);
    const languages =
      form === 'table' ? (['en', 'zh'] as const) : ([['en'], ['zh'], ['en', 'zh']] as const)[chance(3)]!;
    const texts = languages.flatMap((language): ClauseText[] => [
      ...(form === 'table' || chance(2) === 0
        ? [{ language, text: title[language], heading: true as const }]
        : []),
      { language, text: sample[language] },
    ]);
    const { text } = paragraphs[paragraph]!;
    const target = { paragraphText: text, span: { paragraph, start: 0, end: text.length } };
    return { paragraph, texts, how: { place: { kind: 'after', target }, form } };
  });
}

const insert = ({ texts, how }: Clause): Promise<Result<Insertion>> => word.insertClause(texts, how);

export async function sweepInsertions(trial: Trial, clauses: readonly Clause[]): Promise<string> {
  const codes: string[] = [];
  const taken: Clause[] = [];
  for (const clause of clauses) {
    const result = await insert(clause);
    codes.push(codeOf(result));
    if (!result.ok) {
      trial.expect('insertion refused');
      continue;
    }
    taken.push(clause);
    if (trial.revisionsOfOthers() !== trial.others) throw new Fault("insertion: others' revisions differ");
    trial.resolveOurs(false);
    trial.expect('insert and reject');
    await undone(trial, clause);
  }
  if (taken.length > 0) await accepted(trial, taken);
  return codes.join(' ');
}

async function undone(trial: Trial, clause: Clause): Promise<void> {
  const result = await insert(clause);
  if (!result.ok) throw new Fault(`second insertion: ${codeOf(result)}`);
  const undone = await word.undoInsertion(result.value.id);
  if (!undone.ok) {
    trial.reopen();
    throw new Fault(`undo: ${codeOf(undone)}`);
  }
  trial.expect('insert and undo');
}

/** From the last place to the first, so that each is still where it was read. */
async function accepted(trial: Trial, clauses: readonly Clause[]): Promise<void> {
  const before = trial.texts();
  for (const clause of [...clauses].reverse()) {
    const result = await insert(clause);
    if (!result.ok) throw new Fault(`insertion before another: ${codeOf(result)}`);
  }
  trial.resolveOurs(true);
  const [texts, lines, others] = [trial.texts(), trial.lines(), trial.revisionsOfOthers()];
  trial.reopen();
  if (others !== trial.others) throw new Fault("insert and accept: others' revisions differ");
  for (const { texts: parts } of clauses)
    for (const { text } of parts) {
      const wanted = before.filter((held) => held === text).length + timesIn(clauses, text);
      if (texts.filter((held) => held === text).length !== wanted)
        throw new Fault('insert and accept: not there once');
    }
  // Nothing but ours was added, and nothing of the contract's was changed or moved.
  const lost = firstLost(trial.before.map(withoutMark), lines.map(withoutMark));
  if (lost !== undefined) throw new Fault('insert and accept: something else differs', lost);
}

/** Behind a last paragraph the clause ends with its break, and with what is known of that break alone. */
const withoutMark = (line: string): string =>
  line.startsWith('p ')
    ? line
        .replace(/^p [^[]*(?= )/, 'p')
        .replace(/,?pPrChange\[.*(?=\)$)/, '')
        .replace(/(?:ins|del|moveFrom|moveTo)\[[^\]]*\]\(\),?/g, '')
        .replace(/,?rPr\[\]\(\)/, '')
        .replace(/pPr\[\]\(\)$/, '')
    : line;

const timesIn = (clauses: readonly Clause[], text: string): number =>
  clauses.flatMap(({ texts }) => texts).filter((held) => held.text === text).length;

/** The first of the lines that does not stand among the others in their order. */
function firstLost(lines: readonly string[], among: readonly string[]): string | undefined {
  let at = 0;
  for (const line of lines) {
    while (at < among.length && among[at] !== line) at++;
    if (at === among.length) return line;
    at += 1;
  }
  return undefined;
}

export function insertActions(clause: Clause): Action[] {
  let id = '';
  return [
    { name: 'insert', prepare: async () => undefined, run: () => insert(clause) },
    {
      name: 'undo insertion',
      prepare: async () => {
        const result = await insert(clause);
        if (result.ok) id = result.value.id;
      },
      run: () => word.undoInsertion(id),
    },
  ];
}
