import { pattern } from './parts';
import type { CheckId } from '../rules/types';
import type { Example, FixRule, SentenceRule } from './types';

const CAP = String.raw`(?:exceed|be limited (?:in the aggregate )?to|is limited to|capped at|be (?:more|greater) than)`;
const MONEY = String.raw`(?:fees?|charges?|price|paid|payable|cap amount|[$€£]|usd|eur|dollars)`;
/** A cap that already gives way to something is read as a whole, and not added to. */
const GIVES_WAY =
  /\b(?:except|unless|provided|notwithstanding|other than|excluding|save for|increased|enhanced|super-?cap|repair|replacement|refund|foreseeable)\b|\b(?:customer|client|subscriber|licensee|your)(?:'s)? (?:total |aggregate |cumulative |entire |maximum |sole )*liability\b/;
const GIVES_WAY_BESIDE =
  /\b(?:not apply|not limit|nothing in this|except (?:as|for)|exceptions?|unlimited|uncapped|increased|enhanced)\b/;
const CAP_ZH =
  '(?:责任|赔偿)[^。;]{0,50}(?:不超过|不得超过|不高于|以[^。;]{2,60}为(?:上限|限)|上限为|限额为)';
const GIVES_WAY_ZH =
  /服务等级|SLA|故障|域名|除外|除[^。;]{0,40}外|但|代金券|可用性|违约金|不适用|(?:甲方|客户|用户)(?:的)?(?:累计|全部)?(?:赔偿)?责任/;
const GIVES_WAY_BESIDE_ZH = /不受(?:此|上述|前述|该)|除外|不适用/;

/** Exceptions at the end of the sentence that caps the liability. */
const carveOut = (
  checks: readonly [CheckId, ...CheckId[]],
  put: { readonly en: string; readonly zh: string },
  examples: SentenceRule['examples'],
): FixRule => ({
  kind: 'appended',
  checks,
  rewrites: {
    en: [
      {
        find: pattern(
          String.raw`\bliab\w+[^]{0,500}?\b${CAP}\b[^]{0,300}?${MONEY}[^]{0,300}(?<at>)\.["')]{0,2}$`,
        ),
        unless: GIVES_WAY,
        unlessBeside: GIVES_WAY_BESIDE,
        put: { at: put.en },
      },
    ],
    zh: [
      {
        find: pattern(`${CAP_ZH}[^。;]{0,80}(?<at>)[。;]$`),
        unless: GIVES_WAY_ZH,
        unlessBeside: GIVES_WAY_BESIDE_ZH,
        put: { at: put.zh },
      },
    ],
  },
  examples,
});

const EXAMPLE = {
  en: "Each party's total liability shall not exceed the fees paid in the twelve (12) months before the claim.",
  zh: '任何一方的赔偿责任总额不超过索赔发生前十二（12）个月内已支付的费用。',
};
const ended = (
  { en, zh }: typeof EXAMPLE,
  ends: { en: string; zh: string },
): Record<'en' | 'zh', readonly [Example]> => ({
  en: [{ before: en, after: en.replace(/\.$/, `${ends.en}.`) }],
  zh: [{ before: zh, after: zh.replace(/。$/, `${ends.zh}。`) }],
});

const BOTH = {
  en: ', except for breaches of confidentiality or data security obligations and for infringement of intellectual property rights, which shall not be subject to such limitation',
  zh: '，但违反保密义务或数据安全义务以及侵犯知识产权的除外，该等责任不受上述限制',
};
const DATA_ONLY = {
  en: ', except for breaches of confidentiality or data security obligations, which shall not be subject to such limitation',
  zh: '，但违反保密义务或数据安全义务的除外，该等违约不受上述限制',
};
const IP_ONLY = {
  en: ', except for infringement of intellectual property rights, which shall not be subject to such limitation',
  zh: '，但侵犯知识产权的除外，该等责任不受上述限制',
};
/** The other exception stands elsewhere: then one is added. */
const DATA_ELSEWHERE: Record<'en' | 'zh', string> = {
  en: 'The limitations of liability shall not apply to breaches of confidentiality or data security obligations.',
  zh: '违反保密义务或数据安全义务的赔偿责任不受上述限制。',
};
const IP_ELSEWHERE: Record<'en' | 'zh', string> = {
  en: 'The limitations of liability shall not apply to claims that the Service infringes a patent.',
  zh: '因侵犯知识产权产生的赔偿责任不受上述限制。',
};
const above = (
  examples: Record<'en' | 'zh', readonly [Example]>,
  stands: Record<'en' | 'zh', string>,
): SentenceRule['examples'] => ({
  en: [{ ...examples.en[0], above: [stands.en] }],
  zh: [{ ...examples.zh[0], above: [stands.zh] }],
});

export const liability: readonly FixRule[] = [
  {
    kind: 'figure',
    checks: ['6.cap'],
    where: {
      en: /\b(?:exceed\w*|limited to|greater of|lesser of|lower of|capped at|equal to|maximum|fees?|amounts?)\b/,
      zh: /(?:不超过|不得超过|不高于|为限|上限|费用|价款)/,
    },
    unless: {
      en: /\bservice credits?\b|\binsurance\b|\b(?:customer|client|subscriber|licensee|your)(?:'s)? (?:total |aggregate |cumulative |entire |maximum )*liability\b/,
      zh: /代金券|可用性|违约金|滞纳金/,
    },
    examples: {
      en: [
        {
          before:
            "Vendor's total liability shall not exceed the fees paid in the three (3) months preceding the claim.",
          after:
            "Vendor's total liability shall not exceed the fees paid in the twelve (12) months preceding the claim.",
        },
        {
          before:
            'OUR TOTAL LIABILITY WILL NOT EXCEED THE AMOUNTS YOU PAID IN THE SIX MONTH PERIOD BEFORE THE CLAIM.',
          after:
            'OUR TOTAL LIABILITY WILL NOT EXCEED THE AMOUNTS YOU PAID IN THE TWELVE (12) MONTH PERIOD BEFORE THE CLAIM.',
        },
        {
          before: "The liability of Provider for any cause shall be limited to one (1) month's fees.",
          after: "The liability of Provider for any cause shall be limited to twelve (12) months' fees.",
        },
        {
          before:
            'Total liability shall not exceed the fees paid during the 6-month period before the event.',
          after:
            'Total liability shall not exceed the fees paid during the 12-month period before the event.',
        },
      ],
      zh: [
        {
          before: '乙方的赔偿责任总额不超过索赔发生前三（3）个月内甲方已支付的费用。',
          after: '乙方的赔偿责任总额不超过索赔发生前十二（12）个月内甲方已支付的费用。',
        },
        {
          before: '任何一方的赔偿责任以事件发生前6个月内已付的服务费为限。',
          after: '任何一方的赔偿责任以事件发生前12个月内已付的服务费为限。',
        },
      ],
    },
  },
  {
    // A sum of money becomes the least of what may be due.
    kind: 'replaced',
    checks: ['6.cap'],
    rewrites: {
      en: [
        {
          find: pattern(
            String.raw`\bliab\w+[^.;]{0,300}?\b(?:exceed|limited to|capped at) (?<at>)(?:(?:us|usd|u\.s\.) ?)?[$€£] ?[\d,]+(?:\.\d\d)?(?<after>)(?=\.?$)`,
          ),
          unless: GIVES_WAY,
          put: { at: 'the greater of ', after: ' and the fees paid in the {figure} preceding the claim' },
        },
      ],
      zh: [
        {
          find: /(?:责任|赔偿)[^。;]{0,40}(?:不超过|不得超过)(?<at>)(?:人民币|¥|RMB)? ?[\d,]+(?:\.\d+)?(?:万)?元?(?<after>)[。;]$/,
          unless: GIVES_WAY_ZH,
          put: { at: '下列两者中的较高者：', after: '，或索赔发生前{figure}内已支付的费用' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: "In no event will Vendor's aggregate liability exceed US$ 500.",
          after:
            "In no event will Vendor's aggregate liability exceed the greater of US$ 500 and the fees paid in the twelve (12) months preceding the claim.",
        },
      ],
      zh: [
        {
          before: '乙方的累计赔偿责任不超过人民币50,000元。',
          after:
            '乙方的累计赔偿责任不超过下列两者中的较高者：人民币50,000元，或索赔发生前十二（12）个月内已支付的费用。',
        },
      ],
    },
  },
  carveOut(['6.dataCarveOut', '6.ipCarveOut'], BOTH, ended(EXAMPLE, BOTH)),
  carveOut(['6.dataCarveOut'], DATA_ONLY, above(ended(EXAMPLE, DATA_ONLY), IP_ELSEWHERE)),
  carveOut(['6.ipCarveOut'], IP_ONLY, above(ended(EXAMPLE, IP_ONLY), DATA_ELSEWHERE)),
];
