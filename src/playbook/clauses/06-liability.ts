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
};
