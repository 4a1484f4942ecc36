/** Holds what the contract states against each point of the playbook. */
import type { Positions } from '../playbook/positions';
import type { Check } from '../playbook/rules/types';
import type { Finding, Outcome, Passage, Span, Verdict } from './types';

/** A statement and where in the contract it stands. */
export interface Placed extends Span {
  readonly value: number | undefined;
  /** Where its figure stands if that is elsewhere. */
  readonly origin: Span | undefined;
}
/** Statements of the whole contract by their id, in document order. */
export type Statements = ReadonlyMap<string, readonly Placed[]>;

/** All of several statements, in document order. */
export function allOf(statements: Statements, ids: readonly string[] = []): readonly Placed[] {
  const lists = ids.flatMap((id) => [statements.get(id) ?? []]).filter((list) => list.length > 0);
  if (lists.length <= 1) return lists[0] ?? [];
  return lists.flat().sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** What proves them: a figure, then the term that stands for it. */
export const spans = (held: readonly Placed[]): Span[] =>
  held.flatMap(({ paragraph, start, end, origin }) => {
    const span = { paragraph, start, end };
    return origin ? [origin, span] : [span];
  });

export function runCheck(check: Check, statements: Statements, positions: Positions): Finding {
  const all = (ids?: readonly string[]): readonly Placed[] => allOf(statements, ids);
  const found = (outcome: Outcome, held: readonly Placed[]): Finding => ({
    check: check.id,
    outcome,
    evidence: spans(held),
  });
  const adverse = all(check.adverse);
  const met = all(check.met);
  if (check.kind === 'point') {
    const short = all(check.short);
    if (adverse.length > 0 && !(check.promiseOutweighs && met.length > 0)) return found('adverse', adverse);
    if (met.length > 0) return found('met', met);
    return short.length > 0 ? found('short', short) : found('silent', []);
  }
  const wanted = positions[check.position];
  const figured = all(check.figure).filter((held) => held.value !== undefined);
  if (figured.length > 0) {
    // The weakest promise counts: the longest period allowed, the lowest figure granted.
    const weakest = figured.reduce((a, b) =>
      (check.wanted === 'atMost' ? b.value! > a.value! : b.value! < a.value!) ? b : a,
    );
    const holds = check.wanted === 'atMost' ? weakest.value! <= wanted : weakest.value! >= wanted;
    return {
      ...found(holds ? 'met' : 'short', [weakest]),
      figure: { unit: check.unit, found: weakest.value!, wanted },
    };
  }
  const vague = all(check.vague);
  const outcome: Outcome =
    met.length > 0 ? 'met' : vague.length > 0 ? 'short' : adverse.length > 0 ? 'adverse' : 'silent';
  return {
    ...found(
      outcome,
      outcome === 'met' ? met : outcome === 'short' ? vague : outcome === 'adverse' ? adverse : [],
    ),
    figure: { unit: check.unit, wanted },
  };
}

/** Points whose silence alone does not make a contract weak: they refine what another point settles. */
export function verdictOf(passages: readonly Passage[], findings: readonly Finding[]): Verdict {
  if (passages.length === 0) return 'missing';
  if (findings.some((finding) => finding.outcome === 'adverse')) return 'conflict';
  return findings.every((finding) => finding.outcome === 'met') ? 'meets' : 'weak';
}
