import { topicRules } from '../../src/playbook/rules';
import { CHECK_IDS } from '../../src/playbook/rules/types';
import { clauses } from '../../src/playbook/clauses';
import { review } from '../../src/review';

const passagesOf = (text: string, topic: number) => review([{ text }]).topics[topic - 1]!.passages;

describe.each(topicRules.map((rules) => [rules.passages.topic, rules.passages] as const))(
  'topic %i',
  (topic, rule) => {
    for (const language of ['en', 'zh'] as const) {
      test(`has examples to flag and to leave alone in ${language}`, () => {
        expect(rule.flag[language].length).toBeGreaterThan(0);
        expect(rule.ignore[language].length).toBeGreaterThan(0);
      });
      test.each(rule.flag[language])('flags “%s”', (text) => {
        const [passage] = passagesOf(text, topic);
        expect(passage).toBeDefined();
        for (const { start, end } of passage!.evidence) expect(text.slice(start, end).trim()).not.toBe('');
      });
      test.each(rule.ignore[language])('leaves “%s” alone', (text) => {
        expect(passagesOf(text, topic)).toEqual([]);
      });
    }
  },
);

test('every check id is read by exactly one topic', () => {
  expect(topicRules.flatMap((rules) => rules.checks.map((check) => check.id))).toEqual([...CHECK_IDS]);
});

test.each(
  clauses.flatMap((clause) =>
    (['en', 'zh'] as const).map((language) => [clause.topic, language, clause.sample[language]] as const),
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
