import type { TopicRules } from './types';

export const complianceAudit: TopicRules = {
  passages: {
    topic: 8,
    patterns: {
      en: [
        /\b(?:gdpr|ccpa|cpra|hipaa|pipl|general data protection regulation|california consumer privacy)\b/,
        /\b(?:comply|compliance|complies)\b[^.;]{0,80}\b(?:applicable|data protection|privacy|all) (?:\w+ )?laws?\b/,
        /\bdata (?:protection|privacy) laws?\b|\bprivacy laws\b|\bdata processing (?:agreement|addendum)\b/,
        /\bsub-?processors?\b|\bdata subjects?\b|\bstandard contractual clauses\b|\bcross-border\b[^.;]{0,30}\btransfer/,
        /\b(?:right to|may|shall permit|allow)\b[^.;]{0,40}\b(?:audit|audits|inspect|inspection)s?\b|\baudit (?:rights?|reports?)\b|\baudit[^.;]{0,40}\bcompliance\b/,
        /\bregulat(?:or|ory authorit)\w*\b[^.;]{0,60}\b(?:access|inspect|audit|request)/,
      ],
      zh: [
        /(?:个人信息保护|数据安全|网络安全)法|gdpr|ccpa|生成式人工智能服务管理/,
        /遵守[^。；]{0,40}(?:法律|法规|规定)|符合[^。；]{0,30}(?:法律法规|法律、法规)/,
        /(?:有权|可以?|委托)[^。；]{0,30}(?:审计|检查|核查|稽核)|审计(?:报告|权)/,
        /数据出境|跨境(?:传输|提供)|个人信息主体|单独同意|安全评估|算法备案|分包处理/,
      ],
    },
    heading: {
      en: [/\b(?:compliance|audit|data protection|privacy)\b|\bsub-?processors?\b/],
      zh: [/合规|审计|个人信息保护|法律遵守/],
    },
    flag: {
      en: [
        'Supplier shall comply with GDPR.',
        'Client may audit Supplier once a year: it has the right to inspect records and audit systems.',
      ],
      zh: ['乙方应遵守《个人信息保护法》。', '甲方有权每年审计一次。'],
    },
    ignore: {
      en: ['The auditorium seats forty.', 'Invoices are payable in euros.'],
      zh: ['发票应在月底前开具。', '培训在上海进行。'],
    },
  },
  checks: [
    {
      kind: 'point',
      id: '8.laws',
      topic: 8,
      met: {
        en: [
          /\b(?:gdpr|ccpa|cpra|hipaa|pipl|general data protection regulation|california consumer privacy act)\b|\b(?:comply|compliance)\b[^.;]{0,80}\b(?:data protection|privacy) laws?/,
        ],
        zh: [/(?:个人信息保护|数据安全|网络安全)法|gdpr|ccpa/],
      },
    },
    {
      kind: 'point',
      id: '8.audit',
      topic: 8,
      met: {
        en: [
          /\b(?:customer|client|subscriber|controller|you)\b[^.;]{0,60}\b(?:audit|inspect)/,
          /\b(?:audit report|soc ?2 report|third[- ]party (?:audit|report)|independent audit)/,
          /\b(?:allow|permit)\b[^.;]{0,40}\baudits?/,
        ],
        zh: [
          /(?:甲方|客户|委托方|您)[^。；]{0,20}(?:有权|可以?)[^。；]{0,40}(?:审计|检查|核查)|(?:第三方|独立)[^。；]{0,10}审计报告/,
        ],
      },
      adverse: {
        en: [/\bno right to audit|\b(?:shall|may) not audit/],
        zh: [/(?:无权|不得)[^。；]{0,8}审计/],
      },
    },
  ],
};
