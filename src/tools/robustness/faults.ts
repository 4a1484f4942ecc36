/** A fault at every sync of an action: the document is as before, or as after, or the report of what remains is true. */
import type { Failure, Result } from '../../word/api';
import type { TrackingMode } from '../../workbench/document/document';
import type { FaultKind } from '../../workbench/host/word-host';
import type { Chance } from './chance';
import { differenceOf, Fault, word, type Trial } from './trial';

export interface Action {
  readonly name: string;
  /** Brings the document as opened to where the action starts from. */
  prepare(): Promise<void>;
  run(): Promise<Result<unknown>>;
}

export interface Injected {
  readonly faults: number;
  readonly syncs: number;
}

const KINDS: readonly FaultKind[] = ['before', 'midway', 'lost'];

/** Paragraphs up to which every kind of fault is tried at every sync; up to the other one kind at each; else at one sync. */
const SMALL = 150;
const LARGE = 700;

/** @throws Fault; the document is as opened in any case. */
export async function injectFaults(trial: Trial, action: Action, chance: Chance): Promise<Injected> {
  await action.prepare();
  const start = trial.lines();
  const mode = trial.host.trackingMode;
  const first = trial.host.syncs;
  const result = await action.run();
  const syncs = trial.host.syncs - first;
  const after = trial.lines();
  const endsAsOpened = trial.isAsOpened();
  if (!result.ok) return { faults: 0, syncs };

  const { length } = trial.host.document.paragraphs();
  const all = Array.from({ length: syncs }, (_, i) => i + 1);
  const at = length > LARGE ? [1 + chance(syncs)] : all;
  let faults = 0;
  let isPrepared = false;
  for (const k of at)
    for (const kind of length > SMALL ? [KINDS[chance(3)]!] : KINDS) {
      if (!isPrepared) await action.prepare();
      trial.host.failAtSync(k, kind);
      const name = `${action.name}, sync ${k} ${kind}`;
      const done = await action.run();
      faults += 1;
      const remains = done.ok ? undefined : done.failure.remains;
      isPrepared = !done.ok && !remains;
      if (remains) {
        await expectTrue(trial, remains, start, mode, name);
        continue;
      }
      trial.expect(`${name}${done.ok ? ', done' : ''}`, done.ok ? after : start);
      if (trial.host.trackingMode !== mode) throw reopened(trial, `${name}: tracking mode`, '');
      if (done.ok && !endsAsOpened) trial.reopen();
    }
  trial.isAsOpened();
  return { faults, syncs };
}

function reopened(trial: Trial, what: string, detail: string): Fault {
  trial.reopen();
  return new Fault(what, detail);
}

/** What an action says remains is there, and nothing else is. */
async function expectTrue(
  trial: Trial,
  remains: NonNullable<Failure['remains']>,
  start: readonly string[],
  mode: TrackingMode,
  name: string,
): Promise<void> {
  const said = `${name}, remains ${remains}`;
  if (remains !== 'trackingMode' && differenceOf(start, trial.lines()) === undefined)
    throw reopened(trial, `${said}: nothing remains`, '');
  switch (remains) {
    case 'trackingMode':
      trial.expect(said, start);
      if (trial.host.trackingMode === mode) throw reopened(trial, `${said}: nothing remains`, '');
      trial.reopen();
      return;
    case 'highlights':
      await word.clearHighlights();
      break;
    case 'insertion':
    case 'redline':
    case 'comment':
      trial.resolveOurs(false);
  }
  trial.expect(said);
}
