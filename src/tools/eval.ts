/**
 * `npm run eval`: the review against the labelled contracts in ../shared/corpus, by the corpus' own scorer. The
 * weights were learned from these contracts, so these figures flatter; the figures of contracts left out in turn,
 * which `npm run eval` prints after them, are the true ones. The contracts that we read, and those that we wrote, are
 * scored for their facts, which come of rules alone. Fails below the floors.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadWritten } from './learn/written';

const CORPUS = join('..', 'shared', 'corpus');
const READINGS = join('src', 'tools', 'learn', 'readings');
const WRITTEN = join('src', 'tools', 'learn', 'written');

/** Never lower than what was reached; raised as the engine gets better. */
const FLOORS = { en: { macroF1: 0.97, factF1: 0.96 }, zh: { macroF1: 0.97, factF1: 0.96 }, flags: 15 };
const READ_FLOORS = { en: 0.85, zh: 0.88 };
const WRITTEN_FLOORS = { en: 0.6, zh: 0.6 };
const LANGUAGES = ['en', 'zh'] as const;

interface Report {
  readonly en: { readonly macroF1: number; readonly factF1: number };
  readonly zh: { readonly macroF1: number; readonly factF1: number };
  readonly flagsPer1000CleanParagraphs: number;
}

/** `folder` holds txt and labels; returns what the scorer prints, and its figures. */
function score(folder: string, errors = '0'): { readonly output: string; readonly report: Report } {
  const out = join(mkdtempSync(join(tmpdir(), 'eval-')), 'report.json');
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const review = [process.execPath, tsx, join('src', 'tools', 'review.ts'), '--json'].join(' ');
  const output = execFileSync(
    process.execPath,
    [
      join(CORPUS, 'score.mjs'),
      ...['--corpus', folder, '--review', review, '--json', out, '--errors', errors],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return { output, report: JSON.parse(readFileSync(out, 'utf8')) as Report };
}

/** An empty folder outside the project, laid out as the scorer wants it. */
function layout(name: string): { readonly folder: string; readonly txt: string; readonly labels: string } {
  const folder = mkdtempSync(join(tmpdir(), name));
  const [txt, labels] = [join(folder, 'txt'), join(folder, 'labels')];
  mkdirSync(txt);
  mkdirSync(labels);
  return { folder, txt, labels };
}

/** Our readings and their texts. */
function readByUs(): string {
  const { folder, txt, labels } = layout('readings-');
  for (const name of readdirSync(READINGS)) {
    copyFileSync(join(READINGS, name), join(labels, name));
    const text = `${basename(name, '.tsv')}.txt`;
    if (name.endsWith('.tsv')) copyFileSync(join(CORPUS, 'unlabelled', 'txt', text), join(txt, text));
  }
  return folder;
}

/** The contracts that we wrote. */
function writtenByUs(): string {
  const { folder, txt, labels } = layout('written-');
  const [any] = readdirSync(READINGS).filter((name) => name.endsWith('.json'));
  const keys = Object.keys(JSON.parse(readFileSync(join(READINGS, any!), 'utf8')).facts);
  const silent = Object.fromEntries(keys.map((key) => [key, { value: null, lines: [] }]));
  for (const { id, language, lines, core, borderline, facts } of loadWritten(WRITTEN)) {
    writeFileSync(join(txt, `${id}.txt`), lines.join('\n'));
    writeFileSync(
      join(labels, `${id}.tsv`),
      lines.map((_, i) => `${i + 1}\t${core[i]}\t${borderline[i]}`).join('\n'),
    );
    writeFileSync(
      join(labels, `${id}.json`),
      JSON.stringify({ id, language, facts: { ...silent, ...facts } }),
    );
  }
  return folder;
}

function evaluate(): void {
  if (!existsSync(CORPUS)) {
    console.log(`!! ${CORPUS} is not there: the evaluation did NOT run.`);
    return;
  }
  const { output, report } = score(join(CORPUS, 'contracts'), process.argv[2]);
  console.log(output);
  let failed = 0;
  const floor = (name: string, holds: boolean, text: string): void => {
    if (!holds) failed += 1;
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}: ${text}`);
  };
  for (const language of LANGUAGES)
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
  for (const [name, folder, least] of [
    ['read', readByUs(), READ_FLOORS],
    ['written', writtenByUs(), WRITTEN_FLOORS],
  ] as const) {
    const { report: held } = score(folder);
    for (const language of LANGUAGES)
      floor(
        `${language} factF1, contracts ${name} by us`,
        held[language].factF1 >= least[language],
        `${held[language].factF1.toFixed(3)} (floor ${least[language]})`,
      );
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

evaluate();
