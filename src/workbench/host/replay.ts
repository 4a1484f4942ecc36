/**
 * Replays what a real Word was asked and answered against the stand-in Word, and tells where the two differ: so
 * the stand-in is held to Word's own behaviour. Names that each Word gives of its own (references, ids) are matched
 * as they come up, and later requests are put into the stand-in's names.
 */
import type { RichApiRequest } from './protocol';
import type { WordHost } from './word-host';

export interface Recorded {
  readonly request: unknown;
  readonly response: unknown;
}

export interface Difference {
  /** 0-based. */
  readonly exchange: number;
  /** “Results.2.Value.Text” */
  readonly path: string;
  readonly word: unknown;
  readonly standIn: unknown;
}

const GIVEN = /(?:^|\.)(?:_?ReferenceId|_Id|Id|UniqueLocalId)$/;
/** What no two Words agree on and nothing depends on. */
const IGNORED = /(?:^|\.)(?:TraceIds|Message|Location)(?:\.|$)/;

export function replay(trace: readonly Recorded[], host: WordHost): Difference[] {
  const names = new Map<string, string>();
  return trace.flatMap(({ request, response }, exchange) => {
    const ours = plain(host.execute(renamed(request, names) as RichApiRequest));
    return [...compare(plain(response), ours, '', names)].map((found) => ({ exchange, ...found }));
  });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)]));
}

function* compare(
  word: unknown,
  standIn: unknown,
  path: string,
  names: Map<string, string>,
): Generator<Omit<Difference, 'exchange'>> {
  if (IGNORED.test(path) || word === standIn) return;
  if (typeof word === 'string' && typeof standIn === 'string' && GIVEN.test(path)) {
    names.set(word, standIn);
    return;
  }
  if (isRecord(word) && isRecord(standIn)) {
    for (const key of new Set([...Object.keys(word), ...Object.keys(standIn)]))
      yield* compare(word[key], standIn[key], path === '' ? key : `${path}.${key}`, names);
    return;
  }
  yield { path, word, standIn };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';
