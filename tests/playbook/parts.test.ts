/** The boundary before several alternatives is asked for once, and nothing else about a pattern changes. */
import fc from 'fast-check';
import { pattern, then } from '../../src/playbook/rules/parts';

test('alternatives in a row that begin at a word share its boundary', () => {
  expect(pattern(String.raw`\bown`, String.raw`\bkeep|\bhold`, 'all').source).toBe(
    String.raw`\b(?:own|keep|hold)|all`,
  );
});

test('a bar in brackets, in a class or escaped parts nothing', () => {
  for (const source of [
    String.raw`\b(?:a|b)`,
    String.raw`\ba[|]b`,
    String.raw`\ba\|b`,
    String.raw`\ba[\]|]b`,
    String.raw`\ba (?:b|\bc)`,
  ])
    expect(pattern(source).source).toBe(source);
});

test('a part of several alternatives stays one part', () => {
  const source = then(5, String.raw`\bown|\bkeep`, 'data');
  expect(new RegExp(source).test('they own it')).toBe(false);
  expect(new RegExp(source).test('they own data')).toBe(true);
});

test('it finds what the plain alternatives find, first of them first', () => {
  const part = fc.constantFrom(
    ...[
      String.raw`\bab?`,
      String.raw`\b(?:b|ca)`,
      'c[ab|]',
      String.raw`\bc|a`,
      String.raw`\bb?(?:c|\ba)`,
      String.raw`a b\b`,
    ],
  );
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '|'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), text, (parts, signs) => {
      const read = signs.join('');
      const [one, other] = [pattern(...parts), new RegExp(parts.join('|'))].map((made) => made.exec(read));
      expect([one?.index, one?.[0]]).toEqual([other?.index, other?.[0]]);
    }),
    { seed: 20261126, numRuns: 2000 },
  );
});
