import { reasons } from '../../src/playbook/reasons';
import { CHECK_IDS } from '../../src/playbook/rules/types';
import { clauses } from '../../src/playbook/clauses';

test.each(CHECK_IDS)('%s: a reason in each language, without the other', (check) => {
  const { en, zh } = reasons[check];
  expect(en).toMatch(/^\p{Lu}.+\.$/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
  expect(zh).toMatch(/^\p{Script=Han}.+。$/u);
  expect(zh).not.toMatch(/[A-Za-z,.;]/);
});

test('the other side reads no strategy: neither its words nor how far one would go', () => {
  for (const { en, zh } of Object.values(reasons)) {
    expect(en).not.toMatch(/playbook|strategy|fallback|walk.?away|leverage|concede|priority|negotiat/i);
    expect(zh).not.toMatch(/策略|退让|底线|让步|筹码|优先|谈判/);
    for (const { strategy } of clauses) {
      expect(en).not.toContain(strategy.en);
      expect(zh).not.toContain(strategy.zh);
    }
  }
});
