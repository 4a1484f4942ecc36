/** Holds the contract against each point of the playbook. */
import type { Positions } from '../playbook/positions';
import type { Check, FigureCheck, Patterns } from '../playbook/rules/types';
import type { ReadParagraph } from './contract';
import { figures, inUnit } from './figures';
import { evidenceOf } from './passages';
import type { Finding, Outcome, Passage, Span, Verdict } from './types';

export function runCheck(
  check: Check,
  contract: readonly ReadParagraph[],
  passages: readonly Passage[],
  positions: Positions,
): Finding {
  const places = passages.map((passage) => passage.paragraph).filter((index) => !contract[index]!.isHeading);
  const where = (patterns: Patterns | undefined): Span[] =>
    patterns === undefined
      ? []
      : places.flatMap((paragraph) => {
          const { folded, language } = contract[paragraph]!;
          return evidenceOf(patterns[language], folded)
            .slice(0, 1)
            .map((span) => ({ paragraph, ...span }));
        });
  const adverse = where(check.adverse);
  if (check.kind === 'point') {
    const met = where(check.met);
    const contrary = check.promiseOutweighs
      ? adverse.filter((span) => !met.some((held) => held.paragraph === span.paragraph))
      : adverse;
    if (contrary.length > 0) return { check: check.id, outcome: 'adverse', evidence: contrary };
    if (met.length > 0) return { check: check.id, outcome: 'met', evidence: met };
    return { check: check.id, outcome: 'silent', evidence: [] };
  }
  const wanted = positions[check.position];
  const read = places.flatMap((paragraph) => readFigures(check, contract[paragraph]!, paragraph));
  if (read.length > 0) {
    // The weakest promise counts: the longest period allowed, the lowest figure granted.
    const weakest = read.reduce((a, b) =>
      (check.wanted === 'atMost' ? b.value > a.value : b.value < a.value) ? b : a,
    );
    const holds = check.wanted === 'atMost' ? weakest.value <= wanted : weakest.value >= wanted;
    return {
      check: check.id,
      outcome: holds ? 'met' : 'short',
      figure: { unit: check.unit, found: weakest.value, wanted },
      evidence: [weakest.span],
    };
  }
  const vague = where(check.vague);
  const outcome: Outcome = adverse.length > 0 ? 'adverse' : vague.length > 0 ? 'short' : 'silent';
  return {
    check: check.id,
    outcome,
    figure: { unit: check.unit, wanted },
    evidence: outcome === 'adverse' ? adverse : vague,
  };
}

function readFigures(
  check: FigureCheck,
  { folded, language }: ReadParagraph,
  paragraph: number,
): { value: number; span: Span }[] {
  const [near] = evidenceOf(check.near[language], folded);
  if (!near) return [];
  const candidates = figures(folded)
    .filter((figure) => isPlausible(check, figure.value, figure.unit) && distance(figure, near) <= 160)
    .map((figure) => ({ figure, value: inUnit(figure, check.unit) }))
    .filter((held): held is { figure: (typeof held)['figure']; value: number } => held.value !== undefined)
    .sort((a, b) => distance(a.figure, near) - distance(b.figure, near));
  return candidates
    .slice(0, 1)
    .map(({ figure, value }) => ({ value, span: { paragraph, start: figure.start, end: figure.end } }));
}

const distance = (figure: { start: number; end: number }, near: { start: number; end: number }): number =>
  Math.max(0, near.start - figure.end, figure.start - near.end);

/** An availability below ninety percent is some other percentage; a deletion period is no matter of hours. */
function isPlausible(check: FigureCheck, value: number, unit: string): boolean {
  if (check.unit === 'percent') return value >= 90 && value <= 100;
  if (check.unit === 'days') return unit === 'days' || unit === 'months';
  if (check.unit === 'months') return unit === 'months';
  return unit === 'hours' || unit === 'days';
}

export function verdictOf(passages: readonly Passage[], findings: readonly Finding[]): Verdict {
  if (passages.length === 0) return 'missing';
  if (findings.some((finding) => finding.outcome === 'adverse')) return 'conflict';
  return findings.every((finding) => finding.outcome === 'met') ? 'meets' : 'weak';
}
