import type { FixRule } from './types';

export const serviceLevels: readonly FixRule[] = [
  {
    kind: 'figure',
    checks: ['4.uptime'],
    where: {
      en: /\b(?:uptime|availab\w+|accessible)\b/,
      zh: /(?:可用性|可用率|可用时间)/,
    },
    unless: {
      en: /\b(?:credit|refund|if|when|where)\b[^.;]*\b(?:below|less than|falls|under)\b/,
      // A figure that is reckoned with is not changed alone.
      zh: /[=×÷/]|分钟|(?:赔付|赔偿|代金券|减免)[^。]{0,40}%|低于[^。;]{0,12}(?:时|的,)/,
    },
    examples: {
      en: [
        {
          before: 'Vendor guarantees ninety-nine point five percent (99.5%) monthly uptime.',
          after: 'Vendor guarantees ninety-nine point nine percent (99.9%) monthly uptime.',
        },
        {
          before: 'The Platform shall be available 99% of the time in each calendar month.',
          after: 'The Platform shall be available 99.9% of the time in each calendar month.',
        },
      ],
      zh: [
        {
          before: '供应商承诺月度可用性达到百分之九十九点五（99.5%）。',
          after: '供应商承诺月度可用性达到百分之九十九点九（99.9%）。',
        },
        {
          before: '乙方保证服务可用率不低于99.5％。',
          after: '乙方保证服务可用率不低于99.9％。',
        },
      ],
    },
  },
];
