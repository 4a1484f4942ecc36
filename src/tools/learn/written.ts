/** Contracts of our own wording, with what a reader makes of each line: see written/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fact, FactKey } from '../../review/types';

export interface WrittenContract {
  readonly id: string;
  readonly language: 'en' | 'zh';
  readonly lines: readonly string[];
  /** Topics of each line, set apart by commas: those it is on, those on which readers differ. */
  readonly core: readonly string[];
  readonly borderline: readonly string[];
  readonly facts: Partial<
    Record<FactKey, { readonly value: Fact['value']; readonly lines: readonly number[] }>
  >;
}

/** Contracts are named after their language: “zh-…”. */
export const languageOf = (id: string): 'en' | 'zh' => (id.startsWith('zh-') ? 'zh' : 'en');

export function loadWritten(folder: string): WrittenContract[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = basename(name, '.txt');
      const rows = readFileSync(join(folder, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((row) => row.split(' | '));
      const facts: WrittenContract['facts'] = {};
      for (const [line, row] of rows.entries())
        for (const stated of row[2]!.split(';').filter((held) => held.includes('='))) {
          const [key, value] = stated.trim().split('=') as [FactKey, string];
          const held = facts[key];
          facts[key] = {
            value: held ? both(held.value, valueOf(value)) : valueOf(value),
            lines: [...(held?.lines ?? []), line + 1],
          };
        }
      return {
        id,
        language: languageOf(id),
        // The cells of a row are set apart by the same sign.
        lines: rows.map((row) => row.slice(3).join(' | ')),
        core: rows.map((row) => row[0]!),
        borderline: rows.map((row) => row[1]!),
        facts,
      };
    });
}

/** “true”, “72”, “[SOC 2,ISO 27001]”, or words. */
function valueOf(text: string): Fact['value'] {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text.startsWith('[')) return text.slice(1, -1).split(',');
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Lines add to a list; anything else they prove together. */
const both = (a: Fact['value'], b: Fact['value']): Fact['value'] =>
  Array.isArray(a) && Array.isArray(b) ? [...new Set([...a, ...b])] : a;
