import { apply, valid } from '../../src/drafting/apply';
import { fixes } from '../../src/drafting/fix';
import { fixRules } from '../../src/playbook/fixes';
import type { Example } from '../../src/playbook/fixes/types';
import { review } from '../../src/review';

const contractOf = ({ above = [], before }: Example) => [...above, before].map((text) => ({ text }));

describe.each(fixRules.map((rule) => [`${rule.checks.join(', ')} ${rule.kind}`, rule] as const))(
  '%s',
  (_, rule) => {
    test.each(
      [...rule.examples.en, ...rule.examples.zh].map((example) => [example.before, example] as const),
    )('%s', (_, example) => {
      const paragraphs = contractOf(example);
      const found = fixes(review(paragraphs), paragraphs);
      const fix = found.find(
        ({ checks, kind }) => kind === rule.kind && rule.checks.every((check) => checks.includes(check)),
      );
      expect(fix && apply(example.before, fix.redline.edits)).toBe(example.after);
    });
  },
);
void valid;
