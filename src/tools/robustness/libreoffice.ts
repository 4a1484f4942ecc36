/** LibreOffice reads what was saved: it counts our revisions as we do, reads the same in them, and rejects them to the same text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf } from './chance';
import { docxFiles, idOf } from './corpus';
import { clausesFor } from './insertions';
import { redlinesFor } from './redlines';
import { Trial, US, word } from './trial';

/** Small ones and long ones, in both languages, with and without others' redlines. */
const SAMPLE = [
  'docx-yc-saas',
  'docx-bonterms-dpa-schedules',
  'zh-dx13',
  'zh-dx06',
  'JSv4-Docxodus__RP002-Deleted-Text',
];

interface Witness {
  readonly redlines: readonly { readonly type: string; readonly author: string; readonly text: string }[];
  readonly rejected: readonly string[];
}

/** For each sampled file what LibreOffice sees otherwise. */
export async function libreOfficeFaults(): Promise<(readonly [name: string, faults: readonly string[]])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'robustness-'));
  try {
    const paths = docxFiles().filter((path) => SAMPLE.includes(idOf(path)));
    const edited: { name: string; ours: Words }[] = [];
    const files: string[] = [];
    for (const path of paths) {
      const { bytes, saved, ours } = await edit(path);
      for (const [kind, content] of [
        ['original', bytes],
        ['saved', saved],
      ] as const) {
        files.push(join(folder, `${edited.length}-${kind}.docx`));
        writeFileSync(files.at(-1)!, content);
      }
      edited.push({ name: `${idOf(path)} in LibreOffice`, ours });
    }
    const witnesses = ask(files);
    return edited.map(({ name, ours }, i) => [name, compare(ours, witnesses[2 * i]!, witnesses[2 * i + 1]!)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Words {
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
}

async function edit(path: string): Promise<{ bytes: Uint8Array; saved: Uint8Array; ours: Words }> {
  const trial = new Trial(readFileSync(path));
  await trial.read();
  const chance = chanceOf(idOf(path));
  for (const one of redlinesFor(trial, chance)) await word.redline([one], { tracked: true });
  const [clause] = clausesFor(trial, chance, 'paragraphs');
  await word.insertClause(clause!.texts, clause!.how);
  const { document } = trial.host;
  const ours = document.revisions().filter(({ author }) => author === US);
  const texts = (kind: string): string[] => ours.filter((one) => one.kind === kind).map(({ text }) => text);
  return {
    bytes: trial.bytes,
    saved: document.save(),
    ours: { inserted: texts('Added'), deleted: texts('Deleted') },
  };
}

function ask(files: readonly string[]): Witness[] {
  const output = execFileSync('/usr/bin/python3', [join('tests', 'e2e', 'libreoffice.py'), ...files], {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 1 << 28,
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Witness);
}

function compare(ours: Words, original: Witness, saved: Witness): string[] {
  const told = (type: string): string[] =>
    saved.redlines.filter((one) => one.author === US && one.type === type).map(({ text }) => text);
  const faults: string[] = [];
  for (const [type, words] of [
    ['Insert', ours.inserted],
    ['Delete', ours.deleted],
  ] as const) {
    const found = told(type);
    if (found.length !== words.length)
      faults.push(`${type}: ${words.length} of ours, it counts ${found.length}`);
    if (plain(found) !== plain(words)) faults.push(`${type}: it reads otherwise`);
  }
  const others = saved.redlines.filter(({ author }) => author !== US).length;
  if (others !== original.redlines.length) faults.push("it counts others' revisions otherwise");
  if (saved.rejected.join('\n') !== original.rejected.join('\n')) faults.push('it rejects to another text');
  return faults;
}

/** Breaks of paragraphs aside. */
const plain = (texts: readonly string[]): string => texts.join('').replace(/[\r\n\v]/g, '');
