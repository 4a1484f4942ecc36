/**
 * What the review says of our own sample contracts, line by line, as the reader sees it: the words underlined, the
 * message under them. A change of a rule shows here how far it reaches; `npx jest -u` takes it in after a look.
 */
import { clauseOf } from '../../src/playbook/clauses';
import { topicRules } from '../../src/playbook/rules';
import { messages as messagesOf } from '../../src/i18n';
import { review } from '../../src/review';
import type { Finding, Span } from '../../src/review/types';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import { DocxDocument } from '../../src/workbench/document/document';
import { bilingualContract } from '../../src/workbench/samples/bilingual';
import { chineseContract } from '../../src/workbench/samples/chinese';
import { englishContract } from '../../src/workbench/samples/english';

/** Every rule's own sentences, one contract a language: what they say together. */
const sentencesOf = (language: 'en' | 'zh'): string[] =>
  topicRules.flatMap(({ flag, statements }) => [
    ...flag[language],
    ...statements.flatMap((statement) => statement.flag[language].slice(0, 1)),
  ]);

const isWide = (sign: string): boolean => /[\u2e80-\u9fff\uff00-\uff60]/.test(sign);
const columns = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);

function drawn(texts: readonly string[], language: 'en' | 'zh'): string {
  const messages = messagesOf[language];
  const { topics, facts } = review(texts.map((text) => ({ text })));
  const notes = new Map<number, string[]>();
  const note = ({ paragraph, start, end }: Span, message: string): void => {
    const text = texts[paragraph]!;
    // A long line is shown around the words.
    const from = Math.max(0, start - 30);
    const line = text.slice(from, Math.min(text.length, end + 30));
    const under = ' '.repeat(columns(text.slice(from, start))) + '^'.repeat(columns(text.slice(start, end)));
    const list = notes.get(paragraph) ?? [];
    list.push(`  ${line}\n  ${under}\n  ${message}`);
    notes.set(paragraph, list);
  };
  const said = ({ check, outcome, figure }: Finding): string => {
    const wanted = figure && messages.amount(figure.wanted, figure.unit);
    const found = figure?.found === undefined ? undefined : messages.amount(figure.found, figure.unit);
    return `${messages.check[check]}: ${messages.outcome[outcome]}${wanted ? ` (${messages.figure(found, wanted)})` : ''}`;
  };
  for (const { findings } of topics)
    for (const finding of findings) for (const span of finding.evidence) note(span, said(finding));
  const head = topics.map(
    ({ topic, status, passages, findings }) =>
      `${topic} ${clauseOf(topic).title[language]}: ${status}; ¶ ${passages.map((held) => held.paragraph + 1).join(' ')}` +
      findings
        .filter((finding) => finding.outcome === 'silent')
        .map((finding) => `\n    ${said(finding)}`)
        .join(''),
  );
  const read = Object.entries(facts).map(([key, { value }]) => `${key} = ${String(value)}`);
  const lines = [...notes].sort(([a], [b]) => a - b).map(([at, list]) => `¶ ${at + 1}\n${list.join('\n')}`);
  return [...head, '', ...read, '', ...lines].join('\n');
}

const textsOf = (blocks: readonly BlockSpec[]): string[] =>
  DocxDocument.open(buildDocx(blocks))
    .paragraphs()
    .map((paragraph) => paragraph.text('current'));

test.each([
  ['the English sample', textsOf(englishContract), 'en'],
  ['the Chinese sample', textsOf(chineseContract), 'zh'],
  ['the bilingual sample', textsOf(bilingualContract), 'zh'],
  ['the English sentences of the rules', sentencesOf('en'), 'en'],
  ['the Chinese sentences of the rules', sentencesOf('zh'), 'zh'],
] as const)('%s', (_name, texts, language) => {
  expect(drawn(texts, language)).toMatchSnapshot();
});
