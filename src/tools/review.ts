/** `npm run review -- [--json] FILE…`: the review on the command line. */
import { clauseOf } from '../playbook/clauses';
import { review } from '../review';
import type { ContractParagraph, Review, ReviewContext, SideTerms, Span } from '../review/types';
import { readContractFile } from './contract-files';

function asJson(
  file: string,
  paragraphs: readonly ContractParagraph[],
  { language, topics, facts, context }: Review,
): object {
  return {
    file,
    language,
    topics: topics.map(({ topic, status, passages }) => ({
      topic,
      status,
      passages: passages.map(({ paragraph, start, end }) => ({ paragraph: paragraph + 1, start, end })),
    })),
    facts: Object.fromEntries(
      Object.entries(facts).map(([key, { value, evidence }]) => {
        const first = evidence[0];
        const quote = first ? paragraphs[first.paragraph]!.text.slice(first.start, first.end) : '';
        return [key, { value, paragraphs: evidence.map((span) => span.paragraph + 1), quote }];
      }),
    ),
    context: contextAsJson(paragraphs, context),
  };
}

function contextAsJson(
  paragraphs: readonly ContractParagraph[],
  { parties, kind, paper, placements }: ReviewContext,
): object {
  const quotes = (evidence: readonly Span[]): string[] =>
    evidence.map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end));
  const side = (terms: SideTerms): object =>
    Object.fromEntries(
      Object.entries(terms).map(([language, { word, evidence }]) => [
        language,
        { word, quotes: quotes(evidence) },
      ]),
    );
  return {
    customer: side(parties.customer),
    vendor: side(parties.vendor),
    kind: { value: kind.value, quotes: quotes(kind.evidence) },
    paper: { ...paper, evidence: undefined, quotes: quotes(paper.evidence) },
    placements: Object.fromEntries(
      Object.entries(placements).map(([topic, place]) => [
        topic,
        place && { after: place.after + 1, heading: place.heading?.text ?? null, reason: place.reason },
      ]),
    ),
  };
}

const contextLine = ({ parties: { customer, vendor }, kind, paper }: ReviewContext): string => {
  const words = (terms: SideTerms): string =>
    Object.values(terms)
      .map(({ word }) => word)
      .join(' / ') || '?';
  return `${kind.value}; paper: ${paper.value} (${paper.reason}); customer: ${words(customer)}; vendor: ${words(vendor)}`;
};

const MARKS = { meets: '✓', weak: '△', conflict: '✗', missing: '–' } as const;

function asChecklist(
  file: string,
  paragraphs: readonly ContractParagraph[],
  { topics, context }: Review,
): string {
  const lines = topics.map(({ topic, status, passages, findings }) => {
    const head = `${MARKS[status]} ${String(topic).padStart(2, '0')} ${clauseOf(topic).title.en} — ${status}, ${passages.length} passages`;
    const points = findings.map(({ check, outcome, figure, evidence }) => {
      const first = evidence[0];
      const quote = first
        ? ` “${paragraphs[first.paragraph]!.text.slice(first.start, first.end)}” (¶ ${first.paragraph + 1})`
        : '';
      const figures = figure ? ` ${figure.found ?? '?'} of ${figure.wanted} ${figure.unit}` : '';
      return `     ${check}: ${outcome}${figures}${quote}`;
    });
    return [head, ...points].join('\n');
  });
  return `${file}\n  ${contextLine(context)}\n${lines.join('\n')}\n`;
}

function main(args: readonly string[]): void {
  const json = args.includes('--json');
  const files = args.filter((argument) => argument !== '--json');
  if (files.length === 0) {
    console.error('usage: npm run --silent review -- [--json] FILE…');
    process.exitCode = 2;
    return;
  }
  const results: object[] = [];
  for (const file of files) {
    const read = readContractFile(file);
    if (!read.ok) {
      console.error(`${file}: ${read.reason}`);
      process.exitCode = 1;
      continue;
    }
    const found = review(read.paragraphs);
    if (json) results.push(asJson(file, read.paragraphs, found));
    else console.log(asChecklist(file, read.paragraphs, found));
  }
  if (json) console.log(JSON.stringify(results));
}

main(process.argv.slice(2));
