/** The sweep of one file, action by action, and what the register is to say of it. */
import { readFileSync } from 'node:fs';
import type { InsertHow } from '../../word/api';
import { DocxError } from '../../workbench/document/package';
import { chanceOf } from './chance';
import { idOf } from './corpus';
import { injectFaults, type Action } from './faults';
import { highlightActions, marksFor, sweepHighlights } from './highlights';
import { clausesFor, insertActions, sweepInsertions } from './insertions';
import { redlineAction, redlinesFor, sweepRedlines } from './redlines';
import type { Row } from './register';
import { Fault, Trial } from './trial';

export interface Swept {
  readonly row: Row;
  /** For the reader of the output: where each failure shows. Holds text of the file. */
  readonly details: readonly string[];
  readonly places: number;
  readonly injected: number;
  /** Most syncs that each action took without a fault. */
  readonly syncs: Readonly<Record<string, number>>;
}

export async function sweepFile(path: string, form: InsertHow['form']): Promise<Swept> {
  const file = idOf(path);
  const nothing = { highlight: '-', insert: '-', redline: '-', faults: '-', oracle: '-' };
  let trial: Trial;
  try {
    trial = new Trial(readFileSync(path));
  } catch (error) {
    const opened = error instanceof DocxError ? `unreadable:${error.fault}` : 'FAILED: opening';
    const details = error instanceof DocxError ? [] : [String(error)];
    return { row: { file, opened, ...nothing }, details, places: 0, injected: 0, syncs: {} };
  }
  const details: string[] = [];
  const tried = async (act: () => Promise<string>): Promise<string> => {
    try {
      return await act();
    } catch (error) {
      trial.reopen();
      const what = error instanceof Error ? error.message : String(error);
      details.push(`${what}\n${error instanceof Fault ? error.detail : (error as Error).stack}`);
      return `FAILED ${error instanceof Fault ? what : 'thrown'}`;
    }
  };
  const opened = await tried(async () => {
    await trial.read();
    return trial.contract.locked ?? 'ok';
  });
  if (opened.startsWith('FAILED'))
    return { row: { file, opened, ...nothing }, details, places: 0, injected: 0, syncs: {} };

  const chance = chanceOf(file);
  const marks = marksFor(trial, chance);
  const clauses = clausesFor(trial, chance, form);
  const redlines = redlinesFor(trial, chance);
  const row = {
    file,
    opened,
    highlight: await tried(() => sweepHighlights(trial, marks)),
    insert: await tried(() => sweepInsertions(trial, clauses)),
    redline: await tried(() => sweepRedlines(trial, redlines)),
  };
  const syncs: Record<string, number> = {};
  let injected = 0;
  const actions: readonly (readonly [string, readonly Action[]])[] = [
    [row.highlight, highlightActions(marks)],
    [row.insert, clauses.slice(0, 1).flatMap(insertActions)],
    [row.redline, [redlineAction(redlines)]],
  ];
  const faults: string[] = [];
  for (const [outcome, held] of actions)
    for (const action of held) {
      if (!/\bok\b/.test(outcome)) continue;
      const code = await tried(async () => {
        const found = await injectFaults(trial, action, chance);
        injected += found.faults;
        syncs[action.name] = found.syncs;
        return 'ok';
      });
      if (code !== 'ok') faults.push(code);
    }
  const saved = await tried(async () => {
    trial.expectSaved();
    return 'ok';
  });
  if (saved !== 'ok') faults.push(saved);
  return {
    row: {
      ...row,
      faults: faults.length > 0 ? faults.join('; ') : injected > 0 ? 'ok' : 'none',
      oracle: '-',
    },
    details,
    places: clauses.length + redlines.length,
    injected,
    syncs,
  };
}
