/**
 * `npm run eval`: the review against the labelled contracts in ../shared/corpus, by the corpus' own scorer. The
 * weights were learned from these contracts, so these figures flatter; the figures of contracts left out in turn,
 * which `npm run eval` prints after them, are the true ones. Fails below the floors.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CORPUS = join('..', 'shared', 'corpus');

/** Never lower than what was reached; raised as the engine gets better. */
const FLOORS = { en: { macroF1: 0.97, factF1: 0.96 }, zh: { macroF1: 0.97, factF1: 0.96 }, flags: 15 };

interface Report {
  readonly en: { readonly macroF1: number; readonly factF1: number };
  readonly zh: { readonly macroF1: number; readonly factF1: number };
  readonly flagsPer1000CleanParagraphs: number;
}

function evaluate(): void {
  if (!existsSync(CORPUS)) {
    console.log(`!! ${CORPUS} is not there: the evaluation did NOT run.`);
    return;
  }
  const out = join(mkdtempSync(join(tmpdir(), 'eval-')), 'report.json');
  const command = [
    process.execPath,
    join('node_modules', 'tsx', 'dist', 'cli.mjs'),
    join('src', 'tools', 'review.ts'),
    '--json',
  ].join(' ');
  const output = execFileSync(
    process.execPath,
    [
      join(CORPUS, 'score.mjs'),
      '--corpus',
      join(CORPUS, 'contracts'),
      '--review',
      command,
      '--json',
      out,
      '--errors',
      process.argv[2] ?? '0',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  console.log(output);
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  let failed = 0;
  const floor = (name: string, holds: boolean, text: string): void => {
    if (!holds) failed += 1;
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}: ${text}`);
  };
  for (const language of ['en', 'zh'] as const)
    for (const figure of ['macroF1', 'factF1'] as const) {
      const found = report[language][figure];
      const least = FLOORS[language][figure];
      floor(`${language} ${figure}`, found >= least, `${found.toFixed(3)} (floor ${least})`);
    }
  const flags = report.flagsPer1000CleanParagraphs;
  floor(
    'flags per 1,000 clean paragraphs',
    flags <= FLOORS.flags,
    `${flags.toFixed(1)} (at most ${FLOORS.flags})`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

evaluate();
