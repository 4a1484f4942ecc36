/** Finds the paragraphs on a topic, with the words that gave them away. */
import type { PassageRule } from '../playbook/rules/types';
import { withoutEnumerator, type ReadParagraph } from './contract';
import type { Passage, Span } from './types';

export function findPassages(rule: PassageRule, contract: readonly ReadParagraph[]): Passage[] {
  const found: Passage[] = [];
  const named = new Map<number, boolean>();
  const leads = (section: number): boolean => {
    let names = named.get(section);
    if (names === undefined) {
      const { folded, language } = contract[section]!;
      names = evidenceOf(rule.heading[language], withoutEnumerator(folded)).length > 0;
      named.set(section, names);
    }
    return names;
  };
  for (const [index, paragraph] of contract.entries()) {
    const { folded, language, source, isHeading, section } = paragraph;
    if (folded.trim() === '') continue;
    const own = isHeading
      ? []
      : evidenceOf(rule.patterns[language], folded).map((span) => ({ paragraph: index, ...span }));
    const isLed = isHeading
      ? leads(index)
      : own.length === 0 && rule.headingLeads && section !== undefined && leads(section);
    const evidence = isLed ? [{ paragraph: index, start: 0, end: folded.length }] : own;
    if (evidence.length === 0) continue;
    found.push({
      paragraph: index,
      start: 0,
      end: source.text.length,
      evidence,
      ...(section !== undefined && { section: sectionOf(contract[section]!) }),
      ...(source.hasInsertions === true && { inserted: true }),
    });
  }
  return found;
}

/** First match of each pattern, in document order, overlaps merged. */
export function evidenceOf(patterns: readonly RegExp[], folded: string): Omit<Span, 'paragraph'>[] {
  const spans: { start: number; end: number }[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match && match[0].length > 0) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
}

function sectionOf({ source }: ReadParagraph): NonNullable<Passage['section']> {
  const heading = source.text.trim();
  return { heading, ...(source.number !== undefined && { number: source.number }) };
}
