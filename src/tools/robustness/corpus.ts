/** The files of the corpus that the sweep runs over; nothing of them enters the project. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export const CORPUS = process.env['CORPUS'] ?? join('..', 'shared', 'corpus');
export const hasCorpus = (): boolean => existsSync(join(CORPUS, 'docx'));

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(CORPUS, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(CORPUS, folder, name));

export const docxFiles = (): string[] => [
  ...filesIn('docx/contracts', '.docx'),
  ...filesIn('docx/hard', '.docx'),
];
export const textFiles = (): string[] => [
  ...filesIn('contracts/txt', '.txt'),
  ...filesIn('unlabelled/txt', '.txt'),
];

/** How the register and the reports name a file. */
export const idOf = (path: string): string => basename(path, '.docx');
export const sizeOf = (path: string): number => statSync(path).size;
export const hardFile = (name: string): Uint8Array => readFileSync(join(CORPUS, 'docx', 'hard', name));

/** A redline, and what it reads like with all of it accepted, and with all of it rejected. */
export type Triple = readonly [redline: string, accepted: string, rejected: string];
export const triples = (): Triple[] =>
  readFileSync(join(CORPUS, 'docx', 'ORACLES.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string]);
