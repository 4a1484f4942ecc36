import { topicRules } from '../../src/playbook/rules';
import { CHECK_IDS } from '../../src/playbook/rules/types';
import { clauses } from '../../src/playbook/clauses';
import { review } from '../../src/review';
import { scoresOf } from '../../src/review/context';
import { readWords } from '../../src/review/passages';
import { statementsOf } from '../../src/review/statements';

const passagesOf = (text: string, topic: number) => review([{ text }]).topics[topic - 1]!.passages;
const LANGUAGES = ['en', 'zh'] as const;

describe.each(topicRules.map((rules) => [rules.topic, rules] as const))('topic %i', (topic, rules) => {
  for (const language of LANGUAGES) {
    test.each(rules.flag[language])('flags “%s”', (text) => {
      const [passage] = passagesOf(text, topic);
      expect(passage).toBeDefined();
      for (const { start, end } of passage!.evidence) expect(text.slice(start, end).trim()).not.toBe('');
    });
    test.each(rules.ignore[language])('leaves “%s” alone', (text) => {
      expect(passagesOf(text, topic)).toEqual([]);
    });
  }
});

const LEAD_INS = [
  'the limitation of liability shall not apply to: 责任限制不适用于：',
  'within 30 days of termination the supplier shall:',
  'uptime targets 可用性',
];
/** Whether the rule reads its statement in the sentence, wherever it stands; items stand under a lead-in. */
function states(rule: (typeof statements)[number], text: string): boolean {
  const reading = readWords(text, false, scoresOf(1), 0);
  return LEAD_INS.some((above) =>
    statementsOf(text, reading, 0xff, () => above).some((held) => held.id === rule.id),
  );
}

const statements = topicRules.flatMap((rules) => rules.statements);
const cases = (kind: 'flag' | 'ignore') =>
  statements.flatMap((rule) =>
    LANGUAGES.flatMap((language) => rule[kind][language].map((text) => [rule.id, text] as const)),
  );
const ruleOf = new Map(statements.map((rule) => [rule.id, rule]));

// V8 makes no machine code of a longer source: such a pattern runs twenty times as long.
test.each(statements.map(({ id, en, zh }) => [id, en, zh] as const))('%s is short enough', (_, en, zh) => {
  expect(en.source.length).toBeLessThan(20_000);
  expect(zh.source.length).toBeLessThan(20_000);
});

test.each(cases('flag'))('%s is stated by “%s”', (id, text) => {
  expect(states(ruleOf.get(id)!, text)).toBe(true);
});
test.each(cases('ignore'))('%s is not stated by “%s”', (id, text) => {
  expect(states(ruleOf.get(id)!, text)).toBe(false);
});

const AROUND = {
  en: { before: 'The parties met on the third floor.', after: 'Lunch was served at noon.' },
  zh: { before: '双方于三楼会面。', after: '中午安排午餐。' },
};
test.each(
  statements
    .filter(({ plain }) => plain)
    .flatMap((rule) => LANGUAGES.flatMap((l) => rule.flag[l].map((text) => [rule.id, text, l] as const))),
)('%s makes “%s” a passage wherever it stands', (id, text, language) => {
  const { before, after } = AROUND[language];
  const { topics } = review([{ text: before }, { text }, { text: after }]);
  expect(topics[Number(id[0]) - 1]!.passages.map(({ paragraph }) => paragraph)).toEqual([1]);
});

test('every rule has an example to flag and one to leave alone, in both languages', () => {
  const bare = [
    ...topicRules.map((rules) => ({ ...rules, id: `topic ${rules.topic}` })),
    ...statements,
  ].filter((rule) =>
    LANGUAGES.some((language) => rule.flag[language].length === 0 || rule.ignore[language].length === 0),
  );
  expect(bare.map((rule) => rule.id)).toEqual([]);
  expect(ruleOf.size).toBe(statements.length);
});

test('every check reads statements that exist, and every check id is read by exactly one topic', () => {
  const checks = topicRules.flatMap((rules) => rules.checks);
  expect(checks.map((check) => check.id)).toEqual([...CHECK_IDS]);
  const read = checks.flatMap((check) => [
    ...(check.met ?? []),
    ...(check.adverse ?? []),
    ...(check.kind === 'point' ? (check.short ?? []) : [...check.figure, ...(check.vague ?? [])]),
  ]);
  expect(read.filter((id) => !ruleOf.has(id))).toEqual([]);
});

test.each(
  clauses.flatMap((clause) =>
    LANGUAGES.map((language) => [clause.topic, language, clause.sample[language]] as const),
  ),
)(
  "the playbook's own clause %i (%s) is a passage of its topic and nothing in it is adverse",
  (topic, _language, text) => {
    const found = review([{ text }]).topics[topic - 1]!;
    expect(found.passages).toHaveLength(1);
    expect(found.findings.map((finding) => finding.outcome)).not.toContain('adverse');
    expect(found.findings.map((finding) => finding.outcome)).toContain('met');
  },
);
