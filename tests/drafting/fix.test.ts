import fc from 'fast-check';
import { apply, partsOf, valid } from '../../src/drafting/apply';
import { fixes } from '../../src/drafting/fix';
import type { Edit, Fix } from '../../src/drafting/types';
import { fixRules } from '../../src/playbook/fixes';
import type { Example } from '../../src/playbook/fixes/types';
import { publishedPositions } from '../../src/playbook/positions';
import { TOPIC_IDS } from '../../src/playbook/types';
import { review, Reviewer } from '../../src/review';
import type { ContractParagraph, Finding } from '../../src/review/types';

const contractOf = (...texts: readonly string[]): ContractParagraph[] => texts.map((text) => ({ text }));
const fixesOf = (paragraphs: readonly ContractParagraph[]): Fix[] => fixes(review(paragraphs), paragraphs);
const textsOf = ({ above = [], before }: Example): string[] => [...above, before];
/** The paragraph after a fix of the check, or undefined where none is offered. */
function fixedBy(check: string, ...texts: readonly string[]): string | undefined {
  const fix = fixesOf(contractOf(...texts)).find(({ checks }) => checks.some((one) => one === check));
  return fix && apply(fix.redline.paragraphText, fix.redline.edits);
}
/** The contract with all these fixes taken. */
function after(paragraphs: readonly ContractParagraph[], taken: readonly Fix[]): ContractParagraph[] {
  return paragraphs.map((paragraph, i) => {
    const edits: Edit[] = taken
      .filter(({ redline }) => redline.paragraph === i)
      .flatMap(({ redline }) => redline.edits)
      .sort((a, b) => a.start - b.start);
    return { ...paragraph, text: apply(paragraph.text, edits) };
  });
}
const findings = (paragraphs: readonly ContractParagraph[]): Map<string, Finding> =>
  new Map(
    review(paragraphs).topics.flatMap((topic) => topic.findings.map((finding) => [finding.check, finding])),
  );

const RANK = { adverse: 0, silent: 1, short: 2, met: 3 };

describe.each(fixRules.map((rule) => [`${rule.checks.join(', ')} ${rule.kind}`, rule] as const))(
  '%s',
  (_, rule) => {
    test.each(
      [...rule.examples.en, ...rule.examples.zh].map((example) => [example.before, example] as const),
    )('%s', (_, example) => {
      const fix = fixesOf(contractOf(...textsOf(example))).find(
        ({ checks, kind, redline }) =>
          kind === rule.kind &&
          rule.checks.every((check) => checks.includes(check)) &&
          redline.paragraphText === example.before,
      );
      expect(fix && apply(example.before, fix.redline.edits)).toBe(example.after);
    });
  },
);

const examples = fixRules.flatMap((rule) => [...rule.examples.en, ...rule.examples.zh]);

/** Contracts put together of weak sentences, by other names of the parties, with other signs and other figures. */
const contracts = fc
  .record({
    picked: fc.subarray(examples, { minLength: 1, maxLength: 12 }),
    customer: fc.constantFrom('Customer', 'Client', 'Subscriber'),
    vendor: fc.constantFrom('Vendor', 'Supplier', 'Provider'),
    curly: fc.boolean(),
    joined: fc.boolean(),
    days: fc.constantFrom('ninety (90)', 'one hundred twenty (120)', '45', 'sixty'),
  })
  .map(({ picked, customer, vendor, curly, joined, days }) => {
    const texts = picked.flatMap(textsOf).map((text) =>
      text
        .replace(/Customer(?! Data)/g, customer)
        .replace(/Vendor/g, vendor)
        .replace(/ninety \(90\)(?= days\.)/g, days)
        .replace(/'/g, curly ? '’' : "'"),
    );
    return contractOf(...(joined ? pairs(texts) : texts));
  });
/** Every two of a language in one paragraph. */
function pairs(texts: readonly string[]): string[] {
  const chinese = (text: string) => /[\u4e00-\u9fff]/.test(text);
  return texts.reduce<string[]>((list, text, i) => {
    const last = list.at(-1);
    if (last !== undefined && i % 2 === 1 && chinese(last) === chinese(text))
      list[list.length - 1] = `${last}${chinese(text) ? '' : ' '}${text}`;
    else list.push(text);
    return list;
  }, []);
}

describe('fixes', () => {
  test('those offered, all taken, cure their points and worsen none', () => {
    let offered = 0;
    fc.assert(
      fc.property(contracts, (paragraphs) => {
        const found = fixesOf(paragraphs);
        offered += found.length;
        const before = findings(paragraphs);
        const then = findings(after(paragraphs, found));
        for (const { checks } of found)
          for (const check of checks) {
            expect(before.get(check)!.outcome).not.toBe('met');
            expect(then.get(check)!.outcome).toBe('met');
          }
        for (const [check, { outcome }] of before)
          expect(RANK[then.get(check)!.outcome]).toBeGreaterThanOrEqual(RANK[outcome]);
      }),
      { numRuns: 150 },
    );
    // The property says something: fixes are offered.
    expect(offered).toBeGreaterThan(150);
  });

  test('each point by itself: the fixes of a check and a language alone cure it', () => {
    fc.assert(
      fc.property(contracts, (paragraphs) => {
        const found = fixesOf(paragraphs);
        for (const check of new Set(found.flatMap(({ checks }) => checks))) {
          const its = found.filter(({ checks }) => checks.includes(check));
          expect(findings(after(paragraphs, its)).get(check)!.outcome).toBe('met');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('edits are in order, touch nothing twice, carry the text they were made for, and name their topic', () => {
    fc.assert(
      fc.property(contracts, (paragraphs) => {
        const found = fixesOf(paragraphs);
        for (const { redline, checks, topic } of found) {
          expect(redline.paragraphText).toBe(paragraphs[redline.paragraph]!.text);
          expect(redline.edits.length).toBeGreaterThan(0);
          expect(TOPIC_IDS).toContain(topic);
          expect(checks[0]!.startsWith(`${topic}.`)).toBe(true);
        }
        for (const [i, { text }] of paragraphs.entries())
          expect(
            valid(
              text,
              found
                .filter(({ redline }) => redline.paragraph === i)
                .flatMap(({ redline }) => redline.edits)
                .sort((a, b) => a.start - b.start),
            ),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the reviewer lent for the trials is as it was, and the result the same as with a fresh one', () => {
    const paragraphs = contractOf(...examples.slice(0, 20).flatMap(textsOf));
    const reviewer = new Reviewer();
    const before = reviewer.review(paragraphs);
    const found = fixes(before, paragraphs, publishedPositions, reviewer);
    expect(found).toEqual(fixesOf(paragraphs));
    const read = reviewer.work.read;
    expect(reviewer.review(paragraphs)).toEqual(before);
    expect(reviewer.work.read).toBe(read);
  });

  test('a contract that meets the playbook is offered none', () => {
    const met = fixRules
      .flatMap((rule) => [...rule.examples.en, ...rule.examples.zh])
      .map(({ after }) => after);
    for (const text of met) {
      const paragraphs = contractOf(text);
      const open = [...findings(paragraphs).values()]
        .filter(({ outcome }) => outcome !== 'met')
        .map(({ check }) => check);
      for (const { checks } of fixesOf(paragraphs)) expect(open).toEqual(expect.arrayContaining([...checks]));
    }
    expect(fixesOf(contractOf('The parties met in Boston.', '双方于北京签署。'))).toEqual([]);
  });

  test('English and Chinese that say the same are fixed both', () => {
    const found = fixesOf(
      contractOf(
        '3. Security 安全',
        'Vendor shall promptly notify Customer of any security incident.',
        '发生影响客户数据的信息泄露时，供应商应立即通知客户。',
        '6. Liability 责任',
        'Total liability shall not exceed the fees paid in the three (3) months before the claim.',
        '赔偿责任总额不超过索赔发生前三（3）个月内已支付的费用。',
      ),
    );
    const places = (check: string) =>
      found
        .filter(({ checks }) => checks.some((one) => one === check))
        .map(({ redline, language }) => [redline.paragraph, language]);
    expect(places('3.breachNotice')).toEqual([
      [1, 'en'],
      [2, 'zh'],
    ]);
    expect(places('6.cap')).toEqual([
      [4, 'en'],
      [5, 'zh'],
    ]);
    expect(places('6.dataCarveOut')).toEqual([
      [4, 'en'],
      [5, 'zh'],
    ]);
  });

  test('every place that falls short is fixed, or none', () => {
    const uptime = 'Vendor guarantees 99.5% monthly uptime.';
    expect(
      fixesOf(contractOf(uptime, 'The Platform has an uptime of 99%.')).map(
        ({ redline }) => redline.paragraph,
      ),
    ).toEqual([0, 1]);
    // A figure that is reckoned with cannot be changed alone.
    expect(fixedBy('4.uptime', '可用性不低于99.5%。', '可用性99%，即每月432分钟。')).toBeUndefined();
  });

  test('a permission given twice is turned in both places', () => {
    const paragraphs = contractOf(
      'Vendor may use Customer Data to train its models.',
      'Vendor is entitled to use Customer Content for training its models.',
    );
    expect(
      after(
        paragraphs,
        fixesOf(paragraphs).filter(({ kind }) => kind === 'negated'),
      ).map(({ text }) => text),
    ).toEqual([
      'Vendor shall not use Customer Data to train its models.',
      'Vendor shall not use Customer Content for training its models.',
    ]);
  });

  test('two figures of one paragraph are one fix', () => {
    expect(
      fixedBy(
        '6.cap',
        "Vendor's total liability shall not exceed the fees paid in the three months before the claim. " +
          'The total liability of its affiliates shall not exceed the fees paid in the six (6) months before the claim.',
      ),
    ).toBe(
      "Vendor's total liability shall not exceed the fees paid in the twelve (12) months before the claim. " +
        'The total liability of its affiliates shall not exceed the fees paid in the twelve (12) months before the claim.',
    );
  });

  test('one edit that cures several points is one fix', () => {
    const [fix, ...others] = fixesOf(
      contractOf('Vendor may use Customer Data to train and improve its models.'),
    ).filter(({ topic }) => topic === 2);
    expect(others).toEqual([]);
    expect(fix!.checks).toEqual(['2.improvement', '2.training']);
    expect(partsOf(fix!.redline).map(({ kind }) => kind)).toEqual(['same', 'deleted', 'inserted', 'same']);
  });

  test('a firm with other positions gets its own figures', () => {
    const paragraphs = contractOf('Provider shall notify Customer within five (5) days of a data breach.');
    const positions = { ...publishedPositions, breachNoticeHours: 48 };
    const [fix] = fixes(review(paragraphs, positions), paragraphs, positions);
    expect(apply(paragraphs[0]!.text, fix!.redline.edits)).toBe(
      'Provider shall notify Customer within forty-eight (48) hours of a data breach.',
    );
  });

  test('words put in look like the paragraph: capitals, apostrophes, width of Chinese signs', () => {
    expect(
      fixedBy(
        '6.dataCarveOut',
        'OUR TOTAL LIABILITY SHALL NOT EXCEED THE FEES PAID IN THE 12 MONTHS BEFORE THE CLAIM.',
      ),
    ).toMatch(/CLAIM, EXCEPT FOR BREACHES OF CONFIDENTIALITY .* LIMITATION\.$/);
    expect(
      fixedBy(
        '2.training',
        'Vendor may use Customer’s data, and Customer Data, to train its models unless Customer opts out.',
      ),
    ).toBe(
      'Vendor shall not use Customer’s data, and Customer Data, to train its models without Customer’s prior written consent.',
    );
    expect(
      fixedBy('6.dataCarveOut', '在任何情况下,赔偿责任总额不超过索赔发生前12个月内已支付的费用。'),
    ).toMatch(/费用,但违反保密义务.*限制。$/);
  });

  test('the names come from the contract, and its roles are told by what it says they are', () => {
    const owned = '开发成果的知识产权归乙方所有。';
    expect(fixedBy('5.outputOwner', '甲方应按月付款，乙方应交付成果。', owned)).toBe(
      '开发成果的知识产权归甲方所有。',
    );
    expect(fixedBy('5.outputOwner', '甲方（服务商）应交付成果，乙方（客户）应付款。', owned)).toBeUndefined();
  });
});

describe('nothing is offered where a small edit would not do', () => {
  test.each([
    // Turned, the customer would lose the service, or the vendor its other data.
    [
      '2.improvement',
      'Vendor may use Customer Data to operate, secure, support, improve and market the Services.',
    ],
    ['2.improvement', 'Vendor may use aggregated Customer Data to improve its services.'],
    ['2.improvement', 'Customer grants Vendor a licence to use Customer Data to improve the Services.'],
    ['2.improvement', '我们可能使用您的数据向您提供服务、改进产品和优化模型。'],
    ['2.improvement', '您同意我们可以将去标识化的数据用于训练模型。'],
    [
      '2.training',
      'Vendor may use Customer Data to train its models. Customer may opt out of this use in the settings.',
    ],
    // The duty is the customer's.
    ['3.breachNotice', 'Customer shall promptly notify Vendor of any unauthorized use of its account.'],
    ['3.breachNotice', '用户发现信息泄露的，应立即通知平台。'],
    // The cap is the customer's own, gives way already, or is no cap of fees.
    [
      '6.dataCarveOut',
      "Customer's total liability shall not exceed the fees paid in the twelve (12) months before the claim.",
    ],
    [
      '6.ipCarveOut',
      'Except as provided in Section 8.4, total liability shall not exceed the fees paid in 12 months.',
    ],
    [
      '6.dataCarveOut',
      'Liability under the warranty shall be limited to repair, replacement or a refund of the fees.',
    ],
    ['6.cap', 'Total liability shall not exceed the fees paid under this Agreement.'],
    [
      '6.dataCarveOut',
      'Total liability shall not exceed the fees paid in 12 months. The foregoing limit does not apply to fraud.',
    ],
    // Another matter altogether.
    ['1.deletion', 'Provider may delete the account if Customer Data was not accessed for ninety (90) days.'],
    ['5.outputOwner', 'Vendor owns the Platform, its models and all Deliverables.'],
    ['1.ownership', 'Vendor owns the Platform and all Customer Data stored in it.'],
    [
      '7.export',
      'If Vendor replaces a sub-processor within sixty (60) days, Customer may export its data and may terminate.',
    ],
  ])('%s: %s', (check, text) => {
    // The review does find it short: that no fix is offered is the rules' doing.
    expect(findings(contractOf('Customer shall pay Vendor.', text)).get(check)!.outcome).not.toBe('met');
    expect(fixedBy(check, 'Customer shall pay Vendor.', text)).toBeUndefined();
  });
});

test.each([
  [
    '“Incident Notice Period” means ten (10) days.',
    'Vendor shall notify Customer of any Security Incident not later than the Incident Notice Period.',
    '“Incident Notice Period” means seventy-two (72) hours.',
  ],
  [
    '安全事件通知期：五日',
    '乙方应在安全事件通知期内将安全事件通知甲方。',
    '安全事件通知期：七十二（72）小时',
  ],
])('the figure of a term is changed where it stands: %s', (defining, promise, cured) => {
  for (const texts of [
    [defining, promise],
    [promise, defining],
  ])
    expect(fixedBy('3.breachNotice', ...texts)).toBe(cured);
});

test('a contract in which 甲方 is the vendor is fixed as one in which 乙方 is, the names apart', () => {
  const swap = (text: string): string =>
    text.replace(/[甲乙]方/g, (word) => (word === '甲方' ? '乙方' : '甲方'));
  const texts = [
    '甲方（服务商）：星河智能科技有限公司',
    '乙方（客户）：海棠贸易有限公司',
    '甲方向乙方提供智能写作服务，乙方应按约定向甲方支付服务费。',
    '甲方可以使用乙方数据训练其模型。',
    '甲方应在发现安全事件后十日内通知乙方。',
    '服务生成的输出内容归甲方所有。',
  ];
  const told = (list: readonly string[], name: (text: string) => string) =>
    fixesOf(contractOf(...list)).map(({ checks, redline }) => [
      checks,
      name(apply(redline.paragraphText, redline.edits)),
    ]);
  const fixed = told(texts, (text) => text);
  expect(fixed.map(([checks]) => checks)).toContainEqual(['3.breachNotice']);
  expect(fixed.length).toBeGreaterThan(1);
  expect(told(texts.map(swap), swap)).toEqual(fixed);
});
