/**
 * The register of expected outcomes, one line a file, like a test suite's list of known failures: a change in
 * either direction is a failure, until `--update` writes it anew and the change is read in review. It holds file
 * names and codes, nothing of any contract.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REGISTER = join('tests', 'robustness-register.tsv');

/** Of each action the outcome at each place: ok, refused:why, none (nothing to do it on), FAILED with what went wrong. */
const COLUMNS = ['file', 'opened', 'highlight', 'insert', 'redline', 'faults', 'oracle'] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column, string>>;

/** By file; empty where there is no register yet. */
export function readRegister(): ReadonlyMap<string, Row> {
  if (!existsSync(REGISTER)) return new Map();
  const lines = readFileSync(REGISTER, 'utf8').trimEnd().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      const row = Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? ''])) as Row;
      return [row.file, row];
    }),
  );
}

export function writeRegister(rows: readonly Row[]): void {
  const sorted = [...rows].sort((a, b) => (a.file < b.file ? -1 : 1));
  const lines = [COLUMNS, ...sorted.map((row) => COLUMNS.map((column) => row[column]))];
  writeFileSync(REGISTER, lines.map((cells) => cells.join('\t')).join('\n') + '\n');
}

/** What came out otherwise than expected; empty where all is as before. */
export const changesOf = (expected: Row | undefined, found: Row): string[] =>
  expected
    ? COLUMNS.filter((column) => expected[column] !== found[column]).map(
        (column) => `${column}: expected ${expected[column]}, found ${found[column]}`,
      )
    : ['not in the register'];
