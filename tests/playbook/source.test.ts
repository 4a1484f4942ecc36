import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { about } from '../../src/playbook/about';
import { clauses, matrixOrder } from '../../src/playbook/clauses';
import { glossary } from '../../src/playbook/glossary';
import { difficultyLabels, terms } from '../../src/playbook/terms';

const SOURCE = '../shared/playbook/ai-vendor-contract-playbook.txt';

/** Every published text with the form in which it stands in the source. */
const published: [string, string][] = [
  ...clauses.flatMap((clause): [string, string][] => {
    const n = `clause ${clause.topic}`;
    const risk = clause.risk === 'high' ? '高风险 🔴HIGH RISK 🔴' : '中风险 🟡MED RISK 🟡';
    const short = clause.risk === 'high' ? '高 🔴HIGH 🔴' : '中 🟡MED 🟡';
    return [
      [
        `${n} title, risk, guidance, sample`,
        [
          `0${clause.topic}`,
          `${clause.title.zh} ${clause.title.en}`,
          risk,
          '',
          clause.guidance.zh,
          '',
          clause.guidance.en,
          '',
          'Sample Clause',
          clause.sample.en,
        ].join('\n'),
      ],
      [
        `${n} matrix row`,
        `${clause.shortTitle.zh}${clause.shortTitle.en} ${short} ${difficultyLabels[clause.difficulty].en} ${clause.strategy.zh}${clause.strategy.en}`,
      ],
    ];
  }),
  ...glossary.map(({ term, definition }): [string, string] => [
    `term ${term.en}`,
    `${term.en}\n${definition.zh} ${definition.en}`,
  ]),
  ['series', `${about.series.zh} ${about.series.en}`],
  ['title', `${about.title.zh}\n\n${about.title.en}`],
  ['subtitle', `${about.subtitle.zh} ${about.subtitle.en}`],
  [
    'reading time, author, date',
    `${about.readingTime.zh} ${about.readingTime.en} ${about.author} ${about.published}`,
  ],
  ['summary', `${about.summary.zh} ${about.summary.en}`],
  ['introduction', `${about.introduction.zh} ${about.introduction.en}`],
  [
    'glossary heading',
    `${about.appendix.zh}${about.appendix.en}\n\n${about.glossary.zh} ${about.glossary.en}`,
  ],
  ['matrix heading', `${about.appendix.zh}${about.appendix.en}\n\n${about.matrix.zh} ${about.matrix.en}`],
  ['practice', `${about.practice.zh}${about.practice.en}`],
  ['biography', `${about.biography.zh} ${about.biography.en}`],
];

test('no published text drifts: its digest is the one committed when it was compared with the source', () => {
  const digest = createHash('sha256').update(JSON.stringify(published)).digest('hex');
  expect(digest).toBe('3bcb432054a991bf689f3fe52537374d9fdadf5d67796dac304ce6a5bbaa0335');
});

const withSource = existsSync(SOURCE) ? test : test.skip;
if (!existsSync(SOURCE)) console.warn(`skipped: ${SOURCE} is not there to compare the published texts with`);
withSource.each(published)(`%s stands in the source`, (_name, text) => {
  expect(readFileSync(SOURCE, 'utf8')).toContain(text);
});

withSource(`nothing of the source is dropped`, () => {
  let rest = readFileSync(SOURCE, 'utf8');
  for (const [, text] of published) rest = rest.replace(text, '');
  const left = rest
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  expect(left).toEqual([
    '文章摘要Summary',
    '条款Clause 风险等级Risk Level 谈判难度Difficulty 推荐策略Recommended Strategy',
    'E',
    about.author,
  ]);
});

test('the eight clauses are in order and the matrix holds each once', () => {
  expect(clauses.map((clause) => clause.topic)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...matrixOrder].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test.each(clauses.map((clause) => [clause.topic, clause.sample] as const))(
  'clause %i: the Chinese sample keeps terms and figures of the English',
  (_topic, { en, zh }) => {
    for (const [english, chinese] of terms)
      if (en.includes(english)) expect([english, zh]).toEqual([english, expect.stringContaining(chinese)]);
    const figures = (text: string) => (text.match(/\d+(\.\d+)?%?/g) ?? []).sort();
    expect(figures(zh)).toEqual(figures(en));
    expect(zh).not.toMatch(/[,;:]/);
  },
);
