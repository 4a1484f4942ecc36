import { paperSigns, titleSigns, wordSigns } from '../../src/playbook/rules/kinds';
import { attached, closing, signature } from '../../src/playbook/rules/placement';
import { review, Reviewer } from '../../src/review';
import { foldedText } from '../../src/review/reading/fold';
import type { ContractParagraph, ReviewContext } from '../../src/review/types';
import type { TopicId } from '../../src/playbook/types';

const paragraphsOf = (text: string): ContractParagraph[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ text: line.trim() }));
const contextOf = (text: string): ReviewContext => review(paragraphsOf(text)).context;
const words = ({ parties: { customer, vendor } }: ReviewContext) => ({
  customer: customer.en?.word ?? customer.zh?.word,
  vendor: vendor.en?.word ?? vendor.zh?.word,
});

const hosted = `
Hosted Analytics Agreement
This Agreement is made between Harbour Foods Ltd (the "Client") and Bluefin Systems Ltd ("Provider").
1. Services
1.1 Provider shall provide the hosted software platform to the Client and maintain it.
1.2 The Client may use the platform for its business. The Client shall pay the fees within thirty days.
2. Intellectual Property
2.1 Provider retains all intellectual property rights in the platform. The Client owns all outputs.
3. Confidentiality
3.1 Each party shall keep the other's Confidential Information secret and protect it by reasonable measures.
4. Limitation of Liability
4.1 Neither party's aggregate liability shall exceed the fees paid in the twelve months before the claim.
5. Term and Termination
5.1 Either party may terminate this Agreement upon thirty days written notice of a material breach.
6. Miscellaneous
6.1 This Agreement is the entire agreement of the parties.
IN WITNESS WHEREOF, the parties have signed.
By: ________________
`;

const online = `
Terms of Use
Welcome to Quillmind. Quillmind Inc. ("Quillmind", "we" or "us") offers writing tools that run on generative AI models.
By using the tools you agree to these terms. If you do not agree, please leave.
You may use the services for your own work. You agree to pay the fees shown to you.
We may change these terms at any time. We provide the services as they are.
AI output may be wrong; check your prompts and each output. Language models err.
Quillmind may suspend an account. Quillmind provides support by email.
`;

const development = `
软件开发合同
甲方（委托方）：青禾食品有限公司
乙方（受托方）：蓝鳍软件有限公司
甲方委托乙方开发库存管理软件，双方协商一致，订立本合同。
一、开发内容
乙方应按需求文档开发软件并交付甲方验收。
二、费用
甲方应在验收后十日内向乙方支付开发费用。
三、知识产权
本合同项下开发成果的知识产权归甲方所有。
四、保密
双方应对知悉的对方商业秘密承担保密义务，未经同意不得向第三方披露。
五、违约责任
乙方逾期交付的，应向甲方支付违约金，累计赔偿责任不超过合同总额。
六、其他
本合同一式两份。
甲方（盖章）：
乙方（盖章）：
`;

const reversed = `
平台服务协议
甲方：云杉网络科技有限公司
乙方：用户
甲方依照本协议向乙方提供平台服务，并负责平台系统的维护。
乙方使用甲方平台服务，应按期向甲方支付服务费。
乙方注册账号后方可使用本服务。
`;

const pronouns = `
智写助手用户协议
欢迎您使用智写助手！智写助手是由晨星智能科技有限公司（以下简称“晨星”或“我们”）提供的人工智能写作服务。
您点击同意或使用本服务，即视为您接受本协议。
我们有权随时修改本协议。您可以使用生成内容。
晨星为您提供大模型生成服务，晨星将维护服务的稳定。
您应妥善保管您的账号，您应按页面提示支付费用。
`;

test.each([
  ['Client and Provider', hosted, 'Client', 'Provider'],
  ['you and a name', online, 'you', 'Quillmind'],
  ['甲方 who commissions', development, '甲方', '乙方'],
  ['甲方 who provides', reversed, '乙方', '甲方'],
  ['您 and a name', pronouns, '您', '晨星'],
  [
    'Company that provides',
    'Order Form\nThis Agreement is between Company and Customer. Company will provide the software services to Customer. Company grants Customer a licence. Customer shall pay Company the fees.',
    'Customer',
    'Company',
  ],
  [
    'Company that pays',
    'Purchase Agreement\nSupplier shall deliver the software to Company. Company shall pay Supplier. Supplier grants to Company a licence. Company may use the software.',
    'Company',
    'Supplier',
  ],
  [
    '需方 beside 乙方',
    '采购合同\n供方（甲方）：东风软件厂\n需方（乙方）：南方学校\n甲方向乙方交付软件。乙方向甲方支付价款。',
    '乙方',
    '甲方',
  ],
  [
    'a body that buys',
    'Licence Agreement\nThe Licensor grants the Hospital a licence. The Hospital shall pay the fees. The Licensor will provide support.\nThe Hospital may copy the Software.',
    'Hospital',
    'Licensor',
  ],
  [
    'particulars above the clauses',
    'Agreement\nPractice: North Dunes Health System Inc.\nContractor: Tern Analytics LLC\nContractor shall provide the software. The Practice shall pay Contractor. The Practice may use the software.',
    'Practice',
    'Contractor',
  ],
  ['nobody', 'Lunch\nThe canteen is open at noon.', undefined, undefined],
  ['甲乙 alike', '保密协议\n甲方与乙方均应保密。双方互负义务。', undefined, undefined],
])('the words for the parties: %s', (_name, text, customer, vendor) => {
  const context = contextOf(text);
  expect(words(context)).toEqual({ customer, vendor });
  const paragraphs = paragraphsOf(text);
  for (const side of ['customer', 'vendor'] as const)
    for (const term of Object.values(context.parties[side])) {
      expect(term.evidence.length).toBeGreaterThan(0);
      for (const { paragraph, start, end } of term.evidence)
        expect(paragraphs[paragraph]!.text.slice(start, end).toLowerCase()).toContain(
          term.word.toLowerCase(),
        );
    }
});

test('a word with an article keeps it; a bilingual contract has a word in each language', () => {
  expect(contextOf(hosted).parties.customer.en?.article).toBe(true);
  expect(contextOf(hosted).parties.vendor.en?.article).toBeUndefined();
  const { customer, vendor } = contextOf(`${hosted}\n${development}`).parties;
  expect([customer.en?.word, customer.zh?.word, vendor.en?.word, vendor.zh?.word]).toEqual([
    'Client',
    '甲方',
    'Provider',
    '乙方',
  ]);
});

test.each([
  ['software-vendor', 'unknown', hosted],
  ['ai-vendor', 'vendor', online],
  ['software-vendor', 'unknown', development],
  ['software-vendor', 'unknown', reversed],
  ['ai-vendor', 'vendor', pronouns],
  [
    'data-processing',
    'unknown',
    'Data Processing Addendum\nThe parties agree. Processor shall process data.',
  ],
  ['service-level', 'unknown', '云桌面服务等级协议\n本协议规定服务可用性。双方遵守本协议。'],
  [
    'other-contract',
    'unknown',
    'Mutual Non-Disclosure Agreement\nEach party shall keep secrets of the parties.',
  ],
  ['other-contract', 'template-neutral', '设备采购合同\n甲方：________\n乙方：________\n双方订立本合同。'],
  ['not-a-contract', 'unknown', 'Minutes\nWe met at noon and spoke of the garden.'],
  ['not-a-contract', 'unknown', '会议纪要\n今日讨论了园区绿化。'],
  [
    'software-vendor',
    'customer',
    `Software Supply Terms\n${'Supplier shall deliver the software. Supplier warrants the platform. '.repeat(6)}The Buyer may reject the software. The Buyer shall pay.`,
  ],
] as const)('%s, paper: %s', (kind, paper, text) => {
  const context = contextOf(text);
  expect(context.kind.value).toBe(kind);
  expect(context.paper.value).toBe(paper);
  if (kind !== 'not-a-contract') expect(context.kind.evidence.length).toBeGreaterThan(0);
});

test.each<[string, string, readonly (readonly [TopicId, string])[]]>([
  [
    'English',
    hosted,
    [
      [1, '3. Confidentiality'],
      [2, '2. Intellectual Property'],
      [3, '3. Confidentiality'],
      [4, '1. Services'],
      [5, '2. Intellectual Property'],
      [6, '4. Limitation of Liability'],
      [7, '5. Term and Termination'],
      [8, '3. Confidentiality'],
    ],
  ],
  [
    'Chinese',
    development,
    [
      [1, '四、保密'],
      [2, '三、知识产权'],
      [3, '四、保密'],
      [4, '一、开发内容'],
      [5, '三、知识产权'],
      [6, '五、违约责任'],
      [7, '六、其他'],
      [8, '四、保密'],
    ],
  ],
])('a clause on each topic goes to its neighbours: %s', (_name, text, wanted) => {
  const { placements } = contextOf(text);
  expect(Object.entries(placements).map(([topic, place]) => [Number(topic), place?.heading?.text])).toEqual(
    wanted,
  );
  const paragraphs = paragraphsOf(text);
  for (const place of Object.values(placements))
    expect(paragraphs[place!.after]!.text).not.toMatch(
      /Miscellaneous|entire agreement|WITNESS|其他|一式|盖章/,
    );
});

test('before what closes the contract, before the signatures, at the end, nowhere', () => {
  const lease = ['Office Lease', 'The tenant pays rent.', 'The landlord repairs the roof.'];
  const placeOf = (...lines: string[]) => contextOf([...lease, ...lines].join('\n')).placements[2];
  expect(placeOf('9. Miscellaneous', 'One copy for each.')).toMatchObject({
    after: 2,
    reason: 'beforeGeneral',
  });
  expect(placeOf('IN WITNESS WHEREOF, the parties sign.', 'By: ______')).toMatchObject({
    after: 2,
    reason: 'beforeSignatures',
  });
  expect(placeOf()).toMatchObject({ after: 2, reason: 'end', language: 'en' });
  expect(placeOf('Exhibit A', 'A plan of the house.')).toMatchObject({ after: 2, reason: 'end' });
  expect(Object.values(review([]).context.placements)).toEqual(Array(8).fill(null));
});

test('never inside a table', () => {
  const cell = (text: string, row: number): ContractParagraph => ({
    text,
    cell: { table: 0, row, column: 0 },
  });
  const table = [cell('Uptime 99.9% each month', 0), cell('Service credit 5%', 1)];
  const heading = { text: 'Service Levels', outlineLevel: 1 };
  const { placements } = review([heading, { text: 'Vendor guarantees the uptime below.' }, ...table]).context;
  expect(Object.values(placements).every((place) => place!.after < 2)).toBe(true);
  expect(Object.values(review(table).context.placements)).toEqual(Array(8).fill(null));
});

test('each paragraph has a language, a number that of the one before', () => {
  expect(contextOf('Services\n12\n服务内容\n12').languages).toEqual(['en', 'en', 'zh', 'zh']);
});

test.each([
  ['the opening', 1, 'This Agreement is made between the Subscriber and Bluefin ("Provider").'],
  ['a heading', 5, '2. Ownership of Intellectual Property'],
  ['a passage', 8, 'The weather was fine.'],
  ['a signature', 15, 'Nothing follows.'],
  ['the language', 4, '甲方应按期付款。'],
])('after an edit of %s the context is that of a first reading', (_name, at, text) => {
  const reviewer = new Reviewer();
  const paragraphs = paragraphsOf(hosted);
  reviewer.review(paragraphs);
  const edited = paragraphs.map((paragraph, i) => (i === at ? { text } : paragraph));
  expect(reviewer.review(edited).context).toEqual(review(edited).context);
  expect(reviewer.review(paragraphs).context).toEqual(review(paragraphs).context);
});

const signs = { ...titleSigns, ...wordSigns, ...paperSigns, closing, attached, signature };
test.each(
  Object.entries(signs).flatMap(([name, { is, flag, ignore }]) =>
    (['en', 'zh'] as const).flatMap((language) => [
      ...flag[language].map((text) => [name, text, is[language], true] as const),
      ...ignore[language].map((text) => [name, text, is[language], false] as const),
    ]),
  ),
)('%s in “%s”', (_name, text, pattern, found) => {
  expect(new RegExp(pattern.source).test(foldedText(text))).toBe(found);
});
