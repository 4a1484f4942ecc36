import fc from 'fast-check';
import { adapt, type Adapted } from '../../src/drafting/adapt';
import { sectionHeading } from '../../src/drafting/heading';
import { wordingOf, type Wording } from '../../src/drafting/wording';
import { ladderOf } from '../../src/playbook/clauses';
import { TOPIC_IDS, type Language } from '../../src/playbook/types';
import { review } from '../../src/review';
import type { ContractParagraph } from '../../src/review/types';

const paragraphsOf = (text: string): ContractParagraph[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ text: line.trim() }));
function wordingIn(text: string): Wording {
  const paragraphs = paragraphsOf(text);
  return wordingOf(paragraphs, review(paragraphs).context);
}
const adaptOne = (text: string, wording: Wording, language: Language = 'en'): Adapted =>
  adapt([{ language, text }], wording);
const textOf = ({ texts }: Adapted): string => texts[0]!.text;
const leftOf = ({ texts, left }: Adapted) =>
  left.map(({ text, start, end, reason }) => [texts[text]!.text.slice(start, end), reason]);

const client = wordingIn(`
Hosted Forecasting Agreement
This Agreement is made between Larkspur Foods Ltd (the "Client") and Redwing Systems Ltd ("Provider").
Provider shall provide the hosted forecasting platform to the Client and maintain it.
The Client may use the platform for its business. The Client shall pay Provider the fees each month.
"Client Data" means whatever the Client enters into the platform. The Client's staff may use Provider's platform.
`);
const online = wordingIn(`
Terms of Use
Welcome to Inkwell. Inkwell Inc. (“Inkwell”, “we” or “us”) offers writing tools that run on generative models.
By using the tools you agree to these Terms. If you do not agree, please leave; you don’t have to stay.
You may use the services for your own work. You agree to pay the fees shown to you. You keep your data.
We may change these Terms at any time, and we provide the services as they are. We will notify you.
We may suspend an account. We provide support by email, and we store your data. Then we maintain it.
`);
const product = wordingIn(`
Terms of Service
These terms govern the use of Inkwell by the customer. Inkwell Inc. ("Inkwell") provides writing tools to the Subscriber.
This Contract is made between Inkwell and the subscribing company ("Subscriber").
Inkwell shall provide the services to Subscriber. Subscriber shall pay Inkwell the fees. Inkwell may suspend the services.
Inkwell grants Subscriber a licence. Subscriber may use the services. Subscriber Data stays with Subscriber.
`);
const reversed = wordingIn(`
平台服务协议
甲方:青檀网络科技有限公司
乙方:用户
甲方依照本协议向乙方提供平台服务,并负责平台系统的维护(包括「运维」)。
乙方使用甲方平台服务,应按期向甲方支付服务费;乙方注册账号后方可使用本服务。
服务可用性按月计算,不低于95％,以甲方记录为准。
`);
const commissioned = wordingIn(`
软件开发合同
甲方（委托方）：白果食品有限公司
乙方（受托方）：红杉软件有限公司
甲方委托乙方开发库存软件，乙方应按需求文档开发软件并交付甲方验收。
甲方应在验收后十日内向乙方支付开发费用，双方另有约定的除外。本合同所称“交付”以验收为准。
`);
const spoken = wordingIn(`
助手服务条款
欢迎您使用助手！本助手是由云雀智能科技有限公司（以下简称“我们”）提供的写作服务。
您点击同意或使用本服务，即视为您接受本合同。我们为您提供生成服务，我们将维护服务的稳定。
我们有权修改本合同。您应妥善保管您的账号，您应按页面提示支付费用。我们提供服务。
`);

/** How each of them calls its customer and its vendor. */
const CONTRACTS = [
  ['Client and Provider', client, 'en', 'the Client', 'Provider'],
  ['you and we', online, 'en', 'you', 'we'],
  ['a product and its subscriber', product, 'en', 'Subscriber', 'Inkwell'],
  ['甲方 who provides', reversed, 'zh', '乙方', '甲方'],
  [
    '甲方 who provides, in English',
    { ...reversed, compounds: new Set(['Party B Data']) },
    'en',
    'Party B',
    'Party A',
  ],
  ['甲方 who commissions', commissioned, 'zh', '甲方', '乙方'],
  ['您 and 我们', spoken, 'zh', '您', '我们'],
] as const;

test.each(CONTRACTS)(
  'what a contract calls the parties is taken from its text: %s',
  (_name, { parties }, language, customer, vendor) => {
    const [c, v] = [parties.customer[language]!, parties.vendor[language]!];
    expect([(c.article ? 'the ' : '') + c.word, v.word]).toEqual([customer, vendor]);
  },
);

/** The whole text is adapted, and nothing of it left. */
function expectAdapted(text: string, wording: Wording, language: Language, expected: string): void {
  const adapted = adaptOne(text, wording, language);
  expect(textOf(adapted)).toBe(expected);
  expect(adapted.left).toEqual([]);
}

describe('English', () => {
  test.each([
    // The subject at the beginning of a sentence and within one, with its article.
    [
      client,
      'Customer retains title. Vendor shall notify Customer.',
      'The Client retains title. Provider shall notify the Client.',
    ],
    [
      client,
      "Vendor may not use Vendor's or Customer's names.",
      "Provider may not use Provider's or the Client's names.",
    ],
    [
      client,
      'Customer Data belongs to Customer; each Customer keeps the Customer Data.',
      'Client Data belongs to the Client; each Client keeps the Client Data.',
    ],
    [
      client,
      'Vendor serves other Customers; Customer-specific outputs go to the Customer.',
      'Provider serves other Clients; Client-specific outputs go to the Client.',
    ],
    [
      product,
      "Vendor's systems, and Customer's access to Vendor.",
      "Inkwell's systems, and Subscriber's access to Inkwell.",
    ],
    [product, 'Customer may end this Agreement.', 'Subscriber may end this Contract.'],
    [online, 'Customer retains Customer Data.', 'You retain your data.'],
    [
      online,
      "without Customer's consent, including Vendor's models",
      'without your consent, including our models',
    ],
    [online, 'Vendor acquires no rights, and Customer is free.', 'We acquire no rights, and you are free.'],
    [
      online,
      'as the law requires Vendor to act for Customer; payable to Vendor',
      'as the law requires us to act for you; payable to us',
    ],
    [
      online,
      'Vendor retains ownership of its underlying models and grants Customer a license.',
      'We retain ownership of our underlying models and grant you a license.',
    ],
    [
      online,
      'A breach by Vendor gives Customer a claim, and Customer has thirty days.',
      'A breach by us gives you a claim, and you have thirty days.',
    ],
    [
      online,
      'Vendor, at the latest on Friday, shall use no Customer-specific outputs for others.',
      'We, at the latest on Friday, shall use no outputs specific to you for others.',
    ],
    [
      online,
      'To any extent Vendor holds any copy, Customer may end this Agreement.',
      'To any extent we hold any copy, you may end these Terms.',
    ],
    [online, 'It may read any Customer Data.', 'It may read any of your data.'],
  ])('%#: %p → %p', (wording, text, expected) => expectAdapted(text, wording, 'en', expected));

  test('the capital of “You” within sentences is kept, that of their beginning is not taken for it', () => {
    const formal = wordingIn(`
      Licence Terms
      These terms bind You and Us. Inkwell Inc. ("We") provides the services to You.
      If You use the services, You shall pay. When You ask, We provide support. As You know, We maintain the services.
      You may leave. So long as You pay, We provide the services, and We store what You enter.
    `);
    expect(textOf(adaptOne("Upon request, Vendor shall inform Customer of Customer's rights.", formal))).toBe(
      'Upon request, We shall inform You of Your rights.',
    );
    const often = wordingIn(`
      Terms of Use
      You may use the services. You shall pay the fees. You may leave. You shall pay us, as you know.
      We provide the services. We maintain the services. We bill each month, and we provide support to you.
    `);
    expect(often.parties.customer.en?.word).toBe('you');
    expect(textOf(adaptOne('Upon request, Vendor shall inform Customer.', online))).toBe(
      'Upon request, we shall inform you.',
    );
  });

  test.each([
    [client, 'Customer Content is safe.', 'Customer Content', 'undefinedTerm'],
    [online, 'Customer systems are safe.', 'Customer', 'grammar'],
    [online, 'each Customer shall pay', 'Customer', 'grammar'],
    [online, 'Customer and Vendor', 'Customer', 'grammar'],
    [online, 'the names of Customer and Vendor', 'Customer', 'grammar'],
    [online, 'If Customer or Vendor shall agree', 'Vendor', 'grammar'],
    [online, 'It may alter Customer systems.', 'Customer', 'grammar'],
    [online, 'Upon request, Vendor, as agreed.', 'Vendor', 'grammar'],
    [online, 'Customer upon request.', 'Customer', 'grammar'],
    [online, 'Each party and Customer: its staff.', 'its staff', undefined],
    [online, 'The Customers shall pay.', 'The Customers', 'grammar'],
    [online, 'a Vendor-hosted model', 'Vendor-hosted', 'grammar'],
    [online, 'It contains no Customer Data.', 'Customer Data', 'grammar'],
    [online, 'Customer requests are answered.', 'Customer', 'grammar'],
    [online, 'Vendor retains models that learn and grants a license.', 'Vendor', 'grammar'],
    [online, 'Vendor shall notify Customer of its underlying reasons.', 'its', 'grammar'],
    [
      { ...client, parties: { ...client.parties, vendor: {} } },
      'Vendor shall act.',
      'Vendor',
      'unknownParty',
    ],
  ] as const)('%#: what is in doubt stays and is told: %p', (wording, text, words, reason) => {
    const adapted = adaptOne(text, wording);
    expect(textOf(adapted)).toContain(words);
    if (reason) expect(leftOf(adapted)).toContainEqual([words, reason]);
    else expect(leftOf(adapted)).toEqual([]);
  });

  test('apostrophes and quotation marks are the contract’s', () => {
    const text = `"Uptime" is Customer's (so-called "monthly") measure in the customers' view.`;
    expect(textOf(adaptOne(text, online))).toBe(
      '“Uptime” is your (so-called “monthly”) measure in the customers’ view.',
    );
    expect(textOf(adaptOne('“Uptime” is the seller’s word.', client))).toBe(`"Uptime" is the seller's word.`);
  });

  test('a contract without an apostrophe has that of its quotation marks', () => {
    const curly = wordingIn('Customer pays for the “Services”. Vendor provides them to Customer.');
    expect(textOf(adaptOne("the seller's word", curly))).toBe('the seller’s word');
  });

  test('what is left is told where it stands after the words before it have grown', () => {
    const adapted = adaptOne('Customer and Vendor use Customer Content.', client);
    expect(leftOf(adapted)).toEqual([['Customer Content', 'undefinedTerm']]);
    const before = adaptOne('“Vendor-hosted”', {
      ...online,
      signs: { ...client.signs, en: { ...client.signs.en, quotes: ['<<', '>>'] } },
    });
    expect(leftOf(before)).toContainEqual(['Vendor-hosted', 'grammar']);
  });
});

describe('Chinese', () => {
  test.each([
    [
      reversed,
      '客户保留对客户数据的权利，供应商不得使用（含备份）；可用性为99.9%。',
      '乙方保留对乙方数据的权利,甲方不得使用(含备份);可用性为99.9％。',
    ],
    [reversed, '合同终止后，供应商应返还“客户数据”。', '协议终止后,甲方应返还「乙方数据」。'],
    [
      commissioned,
      '未经客户同意，供应商不得向其他客户或第三方供应商披露本协议。',
      '未经甲方同意，乙方不得向其他客户或第三方供应商披露本合同。',
    ],
    [commissioned, '供应商保留对其底层技术的权利(见"附件").', '乙方保留对其底层技术的权利（见“附件”）。'],
    [
      spoken,
      '供应商应删除全部客户数据，未经客户同意不得使用客户数据。',
      '我们应删除您的全部数据，未经您同意不得使用您的数据。',
    ],
    [
      spoken,
      '供应商保留对其底层技术的权利，供应商及其关联方应遵守约定。',
      '我们保留对自身底层技术的权利，我们及我们的关联方应遵守约定。',
    ],
    [spoken, '供应商应向另一方告知其员工的姓名。', '我们应向另一方告知其员工的姓名。'],
    [spoken, '客户可通过客户端提出要求，供应商应通知客户。', '您可通过客户端提出要求，我们应通知您。'],
  ])('%#: %p → %p', (wording, text, expected) => expectAdapted(text, wording, 'zh', expected));

  test('客户数据 stays where the contract says so itself, and not where it would be the data of customers', () => {
    const own = { ...commissioned, compounds: new Set(['客户数据']) };
    expect(textOf(adaptOne('乙方不得使用客户数据。', own, 'zh'))).toBe('乙方不得使用客户数据。');
    expect(textOf(adaptOne('乙方不得使用客户数据。', commissioned, 'zh'))).toBe('乙方不得使用甲方数据。');
  });

  test('a sign the contract does not have is as wide as its others', () => {
    const half = wordingIn('甲方委托乙方开发软件,乙方交付软件。\n甲方支付费用,乙方开具发票。');
    expect(textOf(adaptOne('客户支付费用；供应商开具发票。', half, 'zh'))).toBe(
      '甲方支付费用;乙方开具发票。',
    );
  });

  test('a number in brackets before the text does not make its brackets half-width', () => {
    const numbered = wordingIn(
      '(一)甲方（委托方）委托乙方开发软件，并支付费用。\n(二)乙方交付软件，甲方支付费用。\n(三)甲方支付费用。',
    );
    expect(textOf(adaptOne('三十（30）日', numbered, 'zh'))).toBe('三十（30）日');
  });
});

/** Every wording of the playbook, in both languages. */
const wordings = TOPIC_IDS.flatMap((topic) =>
  ladderOf(topic).flatMap(({ step, text }) =>
    (['en', 'zh'] as const).map((language) => ({ topic, step, language, text: text[language] })),
  ),
);
const PLAYBOOK_WORDS = /\b(?:Customer|Vendor)\b|客户|供应商/;

test.each(CONTRACTS)(
  'the playbook’s wordings adapt without a remainder, and once and for all: %s',
  (_name, wording, language) => {
    const own = wordings.filter((one) => one.language === language);
    const adapted = adapt(own, wording);
    expect(adapted.left).toEqual([]);
    for (const { text } of adapted.texts) expect(text).not.toMatch(PLAYBOOK_WORDS);
    expect(adapt(adapted.texts, wording).changes).toEqual([]);
  },
);

test.each([
  ['Client and Provider', client, 'en'],
  ['you and we', online, 'en'],
  ['甲方 who commissions', commissioned, 'zh'],
  ['您 and 我们', spoken, 'zh'],
] as const)(
  'an adapted wording is still read as on its topic and against the customer in nothing: %s',
  (_name, wording, language) => {
    const own = wordings.filter((one) => one.language === language);
    for (const [i, { text }] of adapt(own, wording).texts.entries()) {
      const { topic, step } = own[i]!;
      const { topics } = review([{ text }]);
      const adverse = topics.flatMap(({ findings }) =>
        findings.filter(({ outcome }) => outcome === 'adverse'),
      );
      expect([topic, step, topics[topic - 1]!.passages.length, adverse]).toEqual([topic, step, 1, []]);
    }
  },
);

/** Clauses as an attorney may have edited them: pieces that meet in every order. */
const piece = fc.constantFrom(
  ...wordings.map(({ text }) => text),
  ...'Customer|Vendor|the Customer|Customer’s|Vendor\'s|Customer Data|its affiliates|retains|shall|and|to|.|,|; |"|“|”|（|(|)|，|。|客户|供应商|客户数据|全部|其关联方|本合同|𠮷|99.9%| '.split(
    '|',
  ),
);
const draft = fc.record({
  language: fc.constantFrom<Language>('en', 'zh'),
  text: fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }).map((parts) => parts.join(' ')),
});
const contract = fc.constantFrom(client, online, product, reversed, commissioned, spoken);

test('property: changes lie in the text in order, and putting back what stood there gives the clause', () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 3 }), contract, (texts, wording) => {
      const adapted = adapt(texts, wording);
      for (const [i, { text }] of texts.entries()) {
        let back = '';
        let at = 0;
        const now = adapted.texts[i]!.text;
        for (const { start, end, from } of adapted.changes.filter((change) => change.text === i)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(now.length);
          expect(now.slice(start, end)).not.toBe(from);
          back += now.slice(at, start) + from;
          at = end;
        }
        expect(back + now.slice(at)).toBe(text);
      }
      for (const [words] of leftOf(adapted)) expect(words).toMatch(/Customer|Vendor|its|客户|供应商/);
    }),
  );
});

test('property: a contract with the playbook’s own words changes nothing', () => {
  const term = (word: string) => ({ word, article: false, pronoun: false });
  const own: Wording = {
    parties: {
      customer: { en: term('Customer'), zh: term('客户') },
      vendor: { en: term('Vendor'), zh: term('供应商') },
    },
    compounds: new Set(['Customer Data', '客户数据']),
    itself: { zh: '本合同' },
    signs: { en: { punctuation: new Map() }, zh: { punctuation: new Map() } },
  };
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 3 }), (texts) => {
      expect(adapt(texts, own)).toEqual({ texts, changes: [], left: [] });
    }),
  );
});

test('a heading is the topic’s title in one language, in capitals where the contract’s are', () => {
  expect(sectionHeading(1, 'en')).toEqual({
    language: 'en',
    text: 'Data Rights and Ownership',
    heading: true,
  });
  expect(sectionHeading(4, 'zh').text).toBe('服务水平协议');
  expect(sectionHeading(8, 'en', '9. GOVERNING LAW').text).toBe('COMPLIANCE AND AUDIT RIGHTS');
  expect(sectionHeading(8, 'en', 'Governing Law').text).toBe('Compliance and Audit Rights');
  expect(sectionHeading(8, 'en', '§ 9').text).toBe('Compliance and Audit Rights');
});
