/**
 * 甲方 is the customer in most Chinese contracts, and the vendor in some; a party may go by a name of its own: the
 * contract's own words tell.
 */
import { review, Reviewer } from '../../src/review';

const USUAL = ['智能写作服务合同', '甲方（客户）：海棠贸易有限公司', '乙方（服务商）：星河智能科技有限公司'];
const TURNED = ['智能写作服务合同', '甲方（服务商）：星河智能科技有限公司', '乙方（客户）：海棠贸易有限公司'];
const BODY = [
  '甲方向乙方提供智能写作服务，乙方应按约定向甲方支付服务费。',
  '服务生成的输出内容归甲方所有。',
  '甲方对因服务侵犯第三方知识产权引起的索赔，应为乙方抗辩并赔偿乙方的损失。',
];
const swap = (text: string): string =>
  text.replace(/[甲乙]方/g, (word) => (word === '甲方' ? '乙方' : '甲方'));
const paragraphs = (texts: readonly string[]) => texts.map((text) => ({ text }));

test('what is 甲方’s is the vendor’s where 甲方 is the vendor', () => {
  const { context, facts } = review(paragraphs([...TURNED, ...BODY]));
  expect(context.parties.vendor.zh!.word).toBe('甲方');
  expect(facts['5.output_owner']!.value).toBe('vendor');
  expect(facts['6.vendor_ip_indemnity']!.value).toBe(true);
});

test('and the customer’s where it is the customer', () => {
  const body = [swap(BODY[0]!), BODY[1]!];
  expect(review(paragraphs([...USUAL, ...body])).facts['5.output_owner']!.value).toBe('customer');
});

test('a contract reads the same by either name, but for the names it shows', () => {
  const one = review(paragraphs([...TURNED, ...BODY]));
  const other = review(paragraphs([...TURNED, ...BODY].map(swap)));
  expect(other.facts).toEqual(one.facts);
  expect(JSON.stringify(other.topics)).toBe(JSON.stringify(one.topics));
  expect(one.context.parties.customer.zh!.word).toBe('乙方');
  expect(other.context.parties.customer.zh!.word).toBe('甲方');
});

test('the maker of a product may go by its name, and a tenant is the customer', () => {
  const { parties } = review(
    paragraphs([
      '海棠记账 服务条款',
      '海棠记账（下称“海棠”）是由星河软件有限公司开发的记账工具，供在海棠官网注册的商户（“租户”）使用。',
      '租户应按月付款；海棠负责维护。租户可以导出账目。',
    ]),
  ).context;
  expect(parties.vendor.zh).toMatchObject({ word: '海棠', sure: true });
  expect(parties.customer.zh!.word).toBe('租户');
});

test('an edit that turns the roles is followed, there and back', () => {
  const reviewer = new Reviewer();
  for (const head of [TURNED, USUAL, TURNED]) {
    const contract = paragraphs([...head, '甲方向乙方提供的资料应当真实。', BODY[1]!]);
    expect(reviewer.review(contract)).toEqual(review(contract));
  }
  expect(reviewer.work.read).toBeGreaterThan(5);
});

const NAMED = [
  'Master Services Agreement between Voxledger, Inc. (“Voxledger”) and the party that signs the order (“Subscriber”).',
  'Voxledger provides a transcription service to Subscriber.',
];
const INDEMNITY = 'Voxledger will indemnify Subscriber if the service infringes a patent.';
const namedZh = (name: string): string[] => [
  '智能客服服务协议',
  `本协议由杭州${name}科技有限公司（以下简称“${name}”）与客户订立。`,
  `${name}向客户提供智能客服服务。`,
  `${name}对服务侵犯第三方知识产权引起的索赔，应为客户抗辩并赔偿损失。`,
];
const quoteOf = (texts: readonly string[], key: '6.vendor_ip_indemnity'): string | undefined => {
  const held = review(paragraphs(texts)).facts[key]?.evidence[0];
  return held && texts[held.paragraph]!.slice(held.start, held.end);
};

test('a vendor by its own name is read as the vendor, and quoted by its name', () => {
  const owner = 'All outputs are the exclusive property of Voxledger.';
  expect(review(paragraphs([...NAMED, owner])).facts['5.output_owner']!.value).toBe('vendor');
  expect(quoteOf([...NAMED, INDEMNITY], '6.vendor_ip_indemnity')).toMatch(/^Voxledger will indemnify/);
  expect(quoteOf(namedZh('云帆'), '6.vendor_ip_indemnity')).toMatch(/^云帆对服务侵犯/);
});

test('signs nobody sees within the name change nothing', () => {
  const broken = INDEMNITY.replace('Vox', 'Vox\u00ad');
  expect(quoteOf([...NAMED, broken], '6.vendor_ip_indemnity')).toMatch(/^Vox\u00adledger will indemnify/);
});

test('two names of which nothing tells the side stay names', () => {
  const doubtful =
    'This agreement is made between Halyard LLC (“Halyard”) and Brightmoor, Inc. (“Brightmoor”).';
  const { facts } = review(
    paragraphs([doubtful, 'Halyard will indemnify Brightmoor if the reports infringe a patent.']),
  );
  expect(facts['6.vendor_ip_indemnity']).toBeUndefined();
});

test('an edit that gives the vendor its name is followed, there and back', () => {
  const reviewer = new Reviewer();
  for (const head of [NAMED, [NAMED[0]!.replace('(“Voxledger”)', ''), 'Services.'], NAMED]) {
    const contract = paragraphs([...head, INDEMNITY, 'The fees are due in thirty days.']);
    expect(reviewer.review(contract)).toEqual(review(contract));
  }
});
