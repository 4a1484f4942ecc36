/** The sieve only saves time: whatever a pattern finds in a text, it finds through the sieve as well. */
import fc from 'fast-check';
import { topicRules } from '../../src/playbook/rules';
import { foldedText } from '../../src/review/reading/fold';
import { Musts } from '../../src/review/reading/musts';
import { Sieve, WRITING } from '../../src/review/sieve';
import { atOnce } from '../../src/review/slices';

const SEED = 20261126;
const english = new Musts(WRITING.en);
const sieveOf = (sources: readonly string[], language: 'en' | 'zh') =>
  atOnce(Sieve.inSlices(sources, language));
const groupsOf = (source: string) => english.of(source).map(({ groups }) => groups);

test.each([
  ['customer owns', [[['customer o']]]],
  [String.raw`\bown(?:s|ed)?\b`, [[['own']]]],
  ['(?:customer|client)s? [a-z ]{0,9}data', [[['client ', 'clients ', 'customer ', 'customers '], ['data']]]],
  ['own(?:ed by you| data)', [[['own data', 'owned by y']]]],
  ['title[^.;]{0,9}?(?:(?:passes|goes) to|vest\\w*)', [[['title'], ['goes to', 'passes to', 'vest']]]],
  ['may|customer[^.]{0,9}data', [[['customer'], ['data']], [['may']]]],
  ['(?!no )not(?<!can)', [[['not']]]],
  ['(?:title)?[^.]{0,9}is', [[]]],
] as const)('what /%s/ cannot do without', (source, ways) => {
  expect(groupsOf(source).sort((a, b) => b.length - a.length)).toEqual(ways);
});

test('a form it does not know is no pattern of rules', () => {
  expect(() => english.of(String.raw`\p{Lu}x`)).toThrow('not known');
  expect(() => english.of('(?:data')).toThrow('does not close');
});

test('only a way that goes beyond the end of a sentence is looked for across sentences', () => {
  const sieve = sieveOf([String.raw`title[^.;]{0,9}?yours|title[^]{0,20}?stays`], 'en');
  sieve.read('all title. yours it is. no more.');
  expect(sieve.where(0)).toBe(0);
  sieve.read('title is yours. no more.');
  expect(sieve.where(0)).toBe(1);
  sieve.read('all title. it stays.');
  expect(sieve.where(0)).toBe(-1);
});

/** Matches in a row, by the pattern alone and through the sieve. */
function expectSame(sieve: Sieve, number: number, source: string, text: string): void {
  const pattern = new RegExp(source, 'g');
  sieve.read(text);
  const sentences = sieve.where(number);
  for (let from = 0, tries = 0; tries < 4; tries++) {
    pattern.lastIndex = from;
    const alone = pattern.exec(text);
    const sieved = sentences === 0 ? null : sieve.match(pattern, sentences, from);
    expect([source, text, sieved?.index, sieved?.[0]]).toEqual([source, text, alone?.index, alone?.[0]]);
    if (!alone) return;
    from = alone.index + Math.max(1, alone[0].length);
  }
}

test('any pattern of the forms that rules use', () => {
  const part = fc.constantFrom(
    ...[
      'own',
      'owns?',
      '(?:customer|client)s?',
      String.raw`\bdata\b`,
      String.raw`own\w*`,
      '[^.;]{0,9}?',
      ' ',
    ],
    ...[
      '(?:title)?',
      '(?:(?:the|all) )?data',
      '[^.]{0,20}?',
      '[^]{0,9}?',
      '.{1,4}',
      String.raw`\.`,
      '^',
      '$',
      '|',
    ],
    ...[
      '(?! data)',
      '(?<!the )',
      '(?=[^.]{0,5}own)',
      '(?:own|keep[^;]{0,5}data|)',
      '[ s]{1,2}',
      'data{2}',
      '(?:the ){1,3}',
    ],
    ...['(?:own|(?:keep|hold)[^.]{0,9}data)', '[dk]ata', String.raw`(?:title\W)+`, 'a+'],
  );
  const words = [
    'own',
    'owns',
    'customer',
    'client',
    'data',
    'dataa',
    'the',
    'title',
    'keep',
    '.',
    '. ',
    ' ',
    ';',
  ];
  const patterns = fc
    .array(part, { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
    .filter((source) => !/\^\{|\$\{|[?}]\?\?/.test(source));
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((held) => held.join(''));
  fc.assert(
    fc.property(patterns, texts, (source, text) => expectSame(sieveOf([source], 'en'), 0, source, text)),
    { seed: SEED, numRuns: 1500 },
  );
});

test.each(['en', 'zh'] as const)('every rule, on sentences of all rules: %s', (language) => {
  const rules = topicRules.flatMap(({ statements }) => statements);
  const sources = rules.map((rule) => rule[language].source);
  const sieve = sieveOf(sources, language);
  const sentences = rules
    .flatMap(({ flag, ignore }) => [...flag[language], ...ignore[language]])
    .map(foldedText);
  let found = 0;
  for (const [number, source] of sources.entries()) {
    const pattern = new RegExp(source);
    for (const sentence of sentences)
      if (pattern.test(sentence)) {
        found++;
        expectSame(sieve, number, source, sentence);
      }
  }
  expect(found).toBeGreaterThan(sources.length);
  const several = fc.array(fc.constantFrom(...sentences), { maxLength: 40 }).map((held) => held.join(' '));
  fc.assert(
    fc.property(several, (text) =>
      sources.forEach((source, number) => expectSame(sieve, number, source, text)),
    ),
    { seed: SEED, numRuns: 25 },
  );
});
