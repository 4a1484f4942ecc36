import { messages } from '../../src/i18n';

/** All texts of a table by key; functions are called with plain values. */
function spoken(table: object, prefix = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const name = prefix + key;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function')
      return [[name, String((value as (...held: unknown[]) => unknown)(3, key === 'amount' ? 'days' : 2))]];
    return spoken(value as object, `${name}.`);
  });
}

const en = new Map(spoken(messages.en));
const zh = new Map(spoken(messages.zh));
/** Names that are the same in both languages, and each language's own name. */
const SAME = new Set([
  'insertion.english',
  'insertion.chinese',
  'insertion.change',
  'otherLanguage',
  'switchLanguage',
  'check.3.certification',
  'section',
  'amount',
  'figure',
  'labelled',
  'sentence',
  'about.separator',
  'changes.by',
  // How internal notes begin in either language.
  'sending.internalNotes',
]);

test('both languages say the same things', () => {
  expect([...zh.keys()]).toEqual([...en.keys()]);
  for (const text of [...en.values(), ...zh.values()]) expect(text.trim()).not.toBe('');
});

test('no English stands in the Chinese table, no Chinese in the English', () => {
  for (const [key, text] of zh)
    if (!SAME.has(key)) expect([key, text]).toEqual([key, expect.stringMatching(/\p{Script=Han}/u)]);
  for (const [key, text] of en)
    if (!SAME.has(key)) expect([key, text]).toEqual([key, expect.not.stringMatching(/\p{Script=Han}/u)]);
});

test('values reach the text in both languages', () => {
  for (const key of ['reviewed', 'cleared', 'covered', 'passages', 'showAll'] as const)
    for (const language of ['en', 'zh'] as const)
      expect(messages[language][key](7 as never, 7 as never)).toContain('7');
});
