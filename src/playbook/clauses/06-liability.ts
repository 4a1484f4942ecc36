import type { Clause } from '../types';

export const liability: Clause = {
  topic: 6,
  title: { en: 'Indemnification & Liability Caps', zh: '赔偿与责任限制' },
  shortTitle: { en: 'Indemnification & Liability', zh: '赔偿与责任限制' },
  risk: 'medium',
  difficulty: 'high',
  strategy: { en: 'Push for uncapped liability on breach', zh: '数据泄露场景争取无上限' },
  guidance: {
    en: 'The liability cap is typically set at total fees paid in the prior 12 months. For significant matters like data breaches or IP infringement, negotiate for a higher cap or no cap at all. Mutual indemnification provisions should cover third-party IP infringement claims.',
    zh: '责任上限(Liability Cap)通常设为过去12个月费用总额,但数据泄露、知识产权侵权等重大事项应争取更高上限或不设上限。相互赔偿条款(Mutual Indemnification)应覆盖第三方IP侵权索赔。',
  },
  sample: {
    en: "Each party's aggregate liability shall not exceed the fees paid in the twelve (12) months preceding the claim, except for breaches of confidentiality or data security obligations, which shall not be subject to such limitation.",
    // The project's own translation: the source has no Chinese sample clause.
    zh: '任何一方的累计赔偿责任不超过索赔发生前十二（12）个月内已支付的费用，但违反保密义务或数据安全义务的除外，该等违约不受上述限制。',
  },
  fallback: {
    text: {
      en: "Each party's aggregate liability shall not exceed the fees paid in the twelve (12) months preceding the claim, except that its liability for breaches of confidentiality or data security obligations shall not exceed three (3) times such fees. Neither limitation applies to gross negligence, willful misconduct, or indemnification for third-party intellectual property infringement claims.",
      zh: '任何一方的累计赔偿责任不超过索赔发生前十二（12）个月内已支付的费用，但违反保密义务或数据安全义务的除外，该等违约的赔偿责任以上述费用的三（3）倍为上限。因故意或重大过失造成的损失，以及第三方知识产权侵权索赔的赔偿责任，不受上述限制。',
    },
    reason: {
      en: 'Concedes a ceiling for data breaches, at three times the general cap: a figure a vendor can insure. What no party should be able to limit stays unlimited.',
      zh: '同意对数据泄露责任设置上限，即一般上限的三倍，供应商可以就此投保。任何一方都不应限制的责任仍不设上限。',
    },
  },
  walkAway: {
    text: {
      en: "Each party's aggregate liability shall not exceed the fees paid or payable in the twelve (12) months preceding the claim, except that its liability for breaches of confidentiality or data security obligations shall not exceed two (2) times such fees. Neither limitation applies to gross negligence or willful misconduct.",
      zh: '任何一方的累计赔偿责任不超过索赔发生前十二（12）个月内已支付或应支付的费用，但违反保密义务或数据安全义务的除外，该等违约的赔偿责任以上述费用的两（2）倍为上限。因故意或重大过失造成的损失不受上述限制。',
    },
    reason: {
      en: 'Also concedes twice the fees for data breaches, and infringement claims within the cap. If a breach of data security falls under the general cap, the vendor risks less than securing the data costs: below this the deal is off.',
      zh: '进一步同意数据泄露责任以费用的两倍为上限，并将侵权索赔纳入上限。如数据安全违约适用一般上限，供应商的违约成本将低于保护数据的成本：低于此线，不应签约。',
    },
  },
};
