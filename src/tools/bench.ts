/**
 * `npm run bench`: the review's time as ratios within one run, on text of our own repeated to length. The floor
 * is touching each character once. Machines differ, ratios hold. Fails above the ratios below.
 */
import { clauses } from '../playbook/clauses';
import { review } from '../review';
import type { ContractParagraph } from '../review/types';
import { englishContract } from '../workbench/samples/english';
import { chineseContract } from '../workbench/samples/chinese';
import type { BlockSpec } from '../workbench/document/build';

/** What must not get worse; the next steps of the engine bring them down. */
const LIMITS = { full: 150, tenfold: 20 };

function textsOf(blocks: readonly BlockSpec[]): string[] {
  return blocks.flatMap((block) =>
    typeof block === 'string'
      ? [block]
      : 'rows' in block
        ? block.rows.flat()
        : [block.runs.map((run) => run.text).join('')],
  );
}

function repeated(texts: readonly string[], characters: number): ContractParagraph[] {
  const paragraphs: ContractParagraph[] = [];
  for (let length = 0, i = 0; length < characters; i++) {
    const text = texts[i % texts.length]!;
    paragraphs.push({ text });
    length += text.length + 1;
  }
  return paragraphs;
}

/** Best of several runs, in milliseconds: noise only adds. */
function time(act: () => void, runs = 5): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let sink = 0;
function touch(paragraphs: readonly ContractParagraph[]): void {
  for (const { text } of paragraphs) for (let i = 0; i < text.length; i++) sink += text.charCodeAt(i);
}

let failed = 0;
function report(name: string, ratio: number, limit: number): void {
  const holds = ratio <= limit;
  if (!holds) failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}: ${ratio.toFixed(1)} (limit ${limit})`);
}

for (const [name, texts] of [
  ['English', [...textsOf(englishContract), ...clauses.map((clause) => clause.sample.en)]],
  ['Chinese', [...textsOf(chineseContract), ...clauses.map((clause) => clause.sample.zh)]],
] as const) {
  const long = repeated(texts, 1_000_000);
  const short = repeated(texts, 100_000);
  const floor = time(() => touch(long));
  const full = time(() => void review(long), 3);
  // Ten small reviews in a row meet the collector as often as the large one does.
  const tenth =
    time(() => {
      for (let i = 0; i < 10; i++) review(short);
    }, 3) / 10;
  console.log(
    `${name}: ${long.length} paragraphs, floor ${floor.toFixed(1)} ms, review ${full.toFixed(0)} ms`,
  );
  report(`${name}, full review over the floor`, full / floor, LIMITS.full);
  report(`${name}, ten times the text over once`, full / tenth, LIMITS.tenfold);
}
if (sink === 0) throw new Error('the floor was not measured');
process.exitCode = failed === 0 ? 0 : 1;
