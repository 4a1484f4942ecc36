/** The labelled contracts as the table of weights sees them: the rows each paragraph names, its seat, its topics. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { conceptWords } from '../../playbook/rules/words-of';
import { TOPIC_IDS } from '../../playbook/types';
import type { Seat } from '../../review/context';
import { review } from '../../review';
import { fold } from '../../review/reading/fold';
import { FIGURE, Reader } from '../../review/reading/reader';
import { isHan } from '../../review/reading/signs';
import { Scanner } from '../../review/reading/scanner';
import { STOPPED, Words } from '../../review/reading/word-numbers';
import { inRoles, rolesOf } from '../../review/roles';
import { seatOf } from '../../review/seat';
import { atOnce } from '../../review/slices';
import { structureOf } from '../../review/structure';
import { loadCorpus } from './corpus';
import type { Material } from './word-lessons';

/** A phrase counts only if at least so many contracts have it. */
const SHARED_BY = 14;
const CORPUS = join('..', 'shared', 'corpus');
const READINGS = join('src', 'tools', 'learn', 'readings');
const WRITTEN = join('src', 'tools', 'learn', 'written');

if (!existsSync(CORPUS)) {
  console.log(`!! ${CORPUS} is not there: nothing was learned, nothing left out.`);
  process.exit();
}
export const contracts = loadCorpus(CORPUS, READINGS, WRITTEN);
/** All contracts, by number; the number of the first paragraph of each among all paragraphs. */
export const all = contracts.map((_, d) => d);
interface Row {
  readonly contract: number;
  readonly line: number;
}
const rows: Row[] = contracts.flatMap((held, contract) => held.lines.map((_, line) => ({ contract, line })));
export const first: number[] = [];
contracts.forEach((_, d) => first.push(d === 0 ? 0 : first[d - 1]! + contracts[d - 1]!.lines.length));
const places = contracts.map((held) => structureOf(held.lines.map((text) => ({ text }))));
/** Lines as the review reads them. */
const read = contracts.map(({ lines }) => {
  const roles = rolesOf(review(lines.map((text) => ({ text }))).context.parties);
  return lines.map((line) => inRoles(line, roles));
});

function sharedPhrases(): string[] {
  const known = new Words();
  const reader = new Reader(known);
  const figure = known.add(FIGURE);
  const holders = new Map<string, Set<number>>();
  const words = new Map<number, string>();
  for (const { contract, line } of rows) {
    const text = read[contract]![line]!;
    reader.read(text, true);
    const spelled = (k: number): string => fold(text.slice(reader.from[k], reader.to[k]), reader.marks).text;
    for (let s = 0; s < reader.tokens; s++) {
      const han = isHan(spelled(s).charCodeAt(0));
      let key = '';
      for (let e = s; e < reader.tokens && e < s + (han ? 4 : 3); e++) {
        const hash = reader.word[e]!;
        if (hash === STOPPED) break;
        const word = spelled(e);
        const shortest = words.get(hash);
        if (
          shortest === undefined ||
          word.length < shortest.length ||
          (word.length === shortest.length && word < shortest)
        )
          words.set(hash, word);
        key += (key === '' ? '' : ' ') + hash;
        if (han && e === s) continue;
        let held = holders.get(key);
        if (!held) holders.set(key, (held = new Set()));
        held.add(contract);
      }
    }
  }
  const spoken = (key: string): string =>
    key.split(' ').reduce((text, hash) => {
      const word = Number(hash) === figure ? '0' : words.get(Number(hash))!;
      return (
        text +
        (text !== '' && !/^[\u3400-\u9fff]$/.test(word)
          ? ' '
          : text !== '' && !/[\u3400-\u9fff]$/.test(text)
            ? ' '
            : '') +
        word
      );
    }, '');
  return [...holders]
    .filter(([, held]) => held.size >= SHARED_BY)
    .map(([key]) => spoken(key))
    .sort();
}

export const phrases = sharedPhrases();
export const scanner = atOnce(Scanner.inSlices({ phrases, concepts: conceptWords }));
/** Rows of the table, then: always, English, Chinese, heading. */
export const SIZE = scanner.size + 4;
export const seats: Seat[][] = [];
/** Features of each paragraph, and of each sentence of a paragraph of more than one. */
const wholes: Int32Array[] = [];
const sentences: (readonly Int32Array[])[] = [];
for (const { contract, line } of rows) {
  const { lines } = contracts[contract]!;
  const place = places[contract]![line]!;
  scanner.scan(read[contract]![line]!, place.isHeading);
  const { isChinese: chinese, length } = scanner.reader;
  (seats[contract] ??= []).push(seatOf({ text: lines[line]! }, place, { chinese, length }, lines[line - 1]));
  const always = [scanner.size, scanner.size + (chinese ? 2 : 1)];
  if (place.isHeading) always.push(scanner.size + 3);
  const { rows: found, count, said, starts } = scanner;
  wholes.push(Int32Array.from([...found.subarray(0, count), ...always]));
  sentences.push(
    starts.length === 2
      ? []
      : starts.slice(1).map((end, s) => Int32Array.from([...said.subarray(starts[s], end), ...always])),
  );
}
export const targets = TOPIC_IDS.map((topic) =>
  Int8Array.from(rows, ({ contract, line }) => {
    const { core, borderline } = contracts[contract]!;
    return core[line]!.has(topic) ? 1 : borderline[line]!.has(topic) ? -1 : 0;
  }),
);

/** The corpus' own labels are read with more care than ours: a paragraph of theirs teaches like so many. */
const GIVEN = 6;
/** What the words are learned from: plain data, for other processes too. */
export const material: Material = {
  size: SIZE,
  first: [...first, rows.length],
  counts: contracts.map(({ own }) => (own ? 1 : GIVEN)),
  wholes,
  sentences,
  targets,
};
