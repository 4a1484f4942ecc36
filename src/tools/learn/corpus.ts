/** The labelled contracts: paragraphs with the topics a reader gave them. Texts stay where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TopicId } from '../../playbook/types';
import { languageOf, loadWritten } from './written';

export interface LabelledContract {
  readonly id: string;
  readonly language: 'en' | 'zh';
  readonly lines: readonly string[];
  readonly core: readonly ReadonlySet<TopicId>[];
  /** Reasonable readers differ: neither taught nor scored. */
  readonly borderline: readonly ReadonlySet<TopicId>[];
  /** Labelled by the corpus itself, or read or written by us for teaching only. */
  readonly own: boolean;
}

const topics = (field: string | undefined): Set<TopicId> =>
  new Set(
    (field ?? '')
      .split(',')
      .map((held) => Number(held.trim()))
      .filter((held) => held > 0) as TopicId[],
  );

function load(id: string, textFile: string, labelFile: string, own: boolean): LabelledContract {
  const lines = readFileSync(textFile, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const core = lines.map(() => new Set<TopicId>());
  const borderline = lines.map(() => new Set<TopicId>());
  for (const row of readFileSync(labelFile, 'utf8').split('\n')) {
    const [line, firm, open] = row.split('\t');
    if (!line || !core[Number(line) - 1]) continue;
    core[Number(line) - 1] = topics(firm);
    borderline[Number(line) - 1] = topics(open);
  }
  return { id, language: languageOf(id), lines, core, borderline, own };
}

export function loadCorpus(corpus: string, readings: string, written: string): LabelledContract[] {
  const labels = join(corpus, 'contracts', 'labels');
  const given = readdirSync(labels)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => {
      const id = basename(name, '.tsv');
      return load(id, join(corpus, 'contracts', 'txt', `${id}.txt`), join(labels, name), false);
    });
  const read = !existsSync(readings)
    ? []
    : readdirSync(readings)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
        .map((name) => {
          const id = basename(name, '.tsv');
          return load(id, join(corpus, 'unlabelled', 'txt', `${id}.txt`), join(readings, name), true);
        });
  const ours = loadWritten(written).map(({ id, language, lines, core, borderline }) => ({
    id,
    language,
    lines,
    core: core.map(topics),
    borderline: borderline.map(topics),
    own: true,
  }));
  return [...given, ...read, ...ours];
}
