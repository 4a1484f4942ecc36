import type { TopicRules } from './types';

export const termination: TopicRules = {
  passages: {
    topic: 7,
    patterns: {
      en: [
        /\b(?:terminate|terminates|terminated)\b[^.;]{0,100}\b(?:agreement|contract|notice|breach|services?|order|convenience|account|terms)\b/,
        /\b(?:upon|after|following|effect of|on)\b[^.;]{0,30}\b(?:termination|expiration|expiry)\b/,
        /\b(?:export|retrieve|download|extract)\b[^.;]{0,60}\b(?:data|content)\b|\bdata (?:export|portability|migration)\b/,
        /\b(?:transition|migration|termination) (?:assistance|services|period)\b|\bvendor lock-?in\b|\bmachine-readable\b/,
      ],
      zh: [
        /(?:解除|终止)[^。；]{0,20}(?:合同|协议|服务|条款)|(?:合同|协议|服务)[^。；]{0,20}(?:解除|终止)/,
        /(?:导出|迁移|迁出|迁入|移交|交接)|过渡期|缓冲期/,
        /注销[^。；]{0,12}(?:账号|账户)/,
      ],
    },
    heading: {
      en: [/\bterminat\w+\b|\btransition\b|\bdata (?:export|return|portability)\b/],
      zh: [/终止|解除|迁移|交接/],
    },
    flag: {
      en: [
        'Either party may terminate this Agreement on notice.',
        'Client may export its data for sixty days.',
      ],
      zh: ['任何一方可以书面通知解除本合同。', '客户可在六十日内导出数据。'],
    },
    ignore: {
      en: ['The cable is terminated at the wall socket: plug it in.', 'Delivery takes place in June.'],
      zh: ['本合同自签字之日起生效。', '甲方验收后付款。'],
    },
  },
  checks: [
    {
      kind: 'figure',
      id: '7.export',
      topic: 7,
      near: {
        en: [/\b(?:export|retrieve|download|machine-readable|return)\w*\b/],
        zh: [/导出|取回|迁移|返还/],
      },
      unit: 'days',
      position: 'exportDays',
      wanted: 'atLeast',
      vague: {
        en: [/\b(?:export|retrieve|download)\b[^.;]{0,60}\b(?:data|content)/],
        zh: [/(?:导出|取回)[^。；]{0,20}数据|数据[^。；]{0,20}(?:导出|取回)/],
      },
      adverse: {
        en: [/\bno (?:obligation|duty) to (?:provide|maintain|return|export)[^.;]{0,60}\b(?:data|content)/],
        zh: [
          /(?:没有|无)[^。；]{0,20}(?:导出|返还|保留)[^。；]{0,20}义务|没有义务[^。；]{0,12}(?:保留|导出|返还)/,
        ],
      },
    },
    {
      kind: 'point',
      id: '7.migrationHelp',
      topic: 7,
      met: {
        en: [
          /\b(?:transition|migration|termination) (?:assistance|services|support|help)\b|\bassist\w*\b[^.;]{0,60}\b(?:transition|migrat)/,
        ],
        zh: [/(?:协助|配合|支持)[^。；]{0,20}(?:迁移|迁出|移交|交接|过渡)|过渡期服务|迁移协助/],
      },
      adverse: {
        en: [
          /\b(?:transition|migration) (?:assistance|services)\b[^.;]{0,80}\b(?:(?:then-current|prevailing|standard) rates|(?<!no )additional (?:charge|fees?))/,
        ],
        zh: [/有偿(?:迁|导)|(?:迁移|导出)[^。；]{0,20}(?<!不)另行收费/],
      },
    },
  ],
};
