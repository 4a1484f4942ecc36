/** A short bilingual agreement in two columns, as Chinese-English contracts are often laid out. Our own writing. */
import type { BlockSpec } from '../document/build';

const pairs: readonly (readonly [string, string])[] = [
  ['1. Customer Data', '1. 客户数据'],
  [
    'Customer Data remains the property of the Customer. The Vendor shall delete it within sixty (60) days after termination.',
    '客户数据归客户所有。供应商应在合同终止后六十（60）日内删除客户数据。',
  ],
  ['2. Model Training', '2. 模型训练'],
  [
    'The Vendor shall not use Customer Data to train or fine-tune any model without the prior written consent of the Customer.',
    '未经客户事先书面同意，供应商不得将客户数据用于训练或微调任何模型。',
  ],
  ['3. Security', '3. 安全'],
  [
    'The Vendor shall notify the Customer of a Security Incident within forty-eight (48) hours of discovering it and shall hold an ISO 27001 certificate.',
    '供应商应在发现安全事件后四十八（48）小时内通知客户，并持有ISO 27001认证。',
  ],
  ['4. Liability', '4. 责任'],
  [
    'The aggregate liability of each party shall not exceed the fees paid in the twelve (12) months before the claim, except for breach of confidentiality or data protection obligations.',
    '任何一方的累计赔偿责任不超过索赔前十二（12）个月内已支付的费用，但违反保密或数据保护义务的除外。',
  ],
  ['5. Termination', '5. 终止'],
  [
    'Either party may terminate this Agreement on thirty days’ written notice. The Customer may export its data for ninety (90) days after termination.',
    '任何一方可提前三十日书面通知解除本协议。客户可在终止后九十（90）日内导出数据。',
  ],
];

export const bilingualContract: readonly BlockSpec[] = [
  { style: 'Title', runs: [{ text: 'AI Pilot Agreement 人工智能试用协议' }] },
  'This Agreement is made between Ostrander Foods Ltd. (“Customer”) and Beacon Loom AI Ltd. (“Vendor”).',
  '本协议由奥川食品有限公司（“客户”）与织灯智能有限公司（“供应商”）订立。',
  { rows: [['English', '中文'], ...pairs] },
  'In case of discrepancy the Chinese text prevails. 中英文不一致的，以中文为准。',
];
