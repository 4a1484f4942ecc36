/** LibreOffice reads what was saved: it counts our revisions as we do, reads the same in them, and rejects them to the same text. */
import { readFileSync } from 'node:fs';
import { witnessesOf, type Witness } from '../libreoffice';
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

/** For each sampled file what LibreOffice sees otherwise. */
export async function libreOfficeFaults(): Promise<(readonly [name: string, faults: readonly string[]])[]> {
  const edited: { name: string; ours: Words }[] = [];
  const files: Uint8Array[] = [];
  for (const path of docxFiles().filter((held) => SAMPLE.includes(idOf(held)))) {
    const { bytes, saved, ours } = await edit(path);
    files.push(bytes, saved);
    edited.push({ name: `${idOf(path)} in LibreOffice`, ours });
  }
  const witnesses = witnessesOf(files);
  return edited.map(({ name, ours }, i) => [name, compare(ours, witnesses[2 * i]!, witnesses[2 * i + 1]!)]);
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

function compare(ours: Words, original: Witness, saved: Witness): string[] {
  const told = (type: string): string[] =>
    saved.redlines.filter((one) => one.author === US && one.type === type).map(({ text }) => text);
  const faults: string[] = [];
  if (ours.inserted.length + ours.deleted.length === 0)
    faults.push('nothing of ours is in it: it judges nothing');
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
