import type { TopicRules } from './types';

export const serviceLevels: TopicRules = {
  passages: {
    topic: 4,
    patterns: {
      en: [
        /\b(?:uptime|downtime)\b|\bservice levels?\b|\bservice credits?\b|\bsla\b/,
        /\b(?:monthly |system |service )?availability\b[^.;]{0,60}(?:\d|percent|commitment|target)|\bavailable\b[^.;]{0,40}\d{2}(?:\.\d+)? ?%/,
        /\b(?:scheduled|planned|emergency) maintenance\b|\bmaintenance window/,
        /\b(?:response|resolution) times?\b|\bseverity (?:level|1|2|3|one|two)\b|\brespond within\b/,
        /\bnot (?:guarantee|warrant)[^.;]{0,60}\b(?:uninterrupted|available|availability)\b/,
      ],
      zh: [
        /(?:服务|系统|业务|月度)?可用性|可用率/,
        /服务(?:等级|水平|级别)协议|sla/,
        /(?:响应|修复|解决|恢复)时间|小时内(?:响应|修复|解决)|内(?:作出)?响应/,
        /(?:服务抵扣|代金券|服务费减免|停机|宕机|不可用时间|计划内维护|例行维护)/,
        /不保证[^。；]{0,40}(?:中断|可用|稳定)/,
      ],
    },
    heading: {
      en: [/\bservice levels?\b|\bavailability\b|\buptime\b|\bsupport (?:and|&) maintenance\b/],
      zh: [/服务(?:等级|水平|级别)|可用性|sla/],
    },
    flag: {
      en: [
        'Supplier guarantees 99.5% uptime each month.',
        'Severity 1 faults get a response within one hour.',
      ],
      zh: ['服务可用性不低于99.5%。', '乙方应在两小时内响应。'],
    },
    ignore: {
      en: ['Copies are available on request.', 'The credit card on file will be charged.'],
      zh: ['甲方应提供办公场地。', '附件可在网站下载。'],
    },
  },
  checks: [
    {
      kind: 'figure',
      id: '4.uptime',
      topic: 4,
      near: { en: [/\b(?:uptime|availab\w+)\b/], zh: [/可用性|可用率/] },
      unit: 'percent',
      position: 'uptimePercent',
      wanted: 'atLeast',
      adverse: {
        en: [/\bnot (?:guarantee|warrant)[^.;]{0,60}\b(?:uninterrupted|available|availability)/],
        zh: [/不保证[^。；]{0,40}(?:可用|中断)/],
      },
    },
    {
      kind: 'point',
      id: '4.responseTime',
      topic: 4,
      met: {
        en: [
          /\b(?:response|respond)\w*\b[^.;]{0,80}\b(?:hours?|minutes?|business days?)\b|\b(?:hours?|minutes?)\b[^.;]{0,40}\brespon/,
        ],
        zh: [/(?:小时|分钟|工作日)(?:以?内)?[^。；]{0,12}响应|响应[^。；]{0,20}(?:小时|分钟)/],
      },
    },
    {
      kind: 'point',
      id: '4.serviceCredit',
      topic: 4,
      met: {
        en: [/\b(?:service|fee) credits?\b|\bcredit\b[^.;]{0,40}\b(?:monthly|fees?)\b/],
        zh: [
          /服务抵扣|代金券|服务费减免|减免[^。；]{0,10}服务费|(?:月度|当月)服务费[^。；]{0,12}(?:%|百分之)/,
        ],
      },
      adverse: {
        en: [/\bno (?:service )?credits?\b|\bnot (?:be )?entitled to[^.;]{0,30}\bcredits?/],
        zh: [/不(?:提供|给予)[^。；]{0,8}(?:赔偿|补偿|抵扣)/],
      },
    },
  ],
};
