import { DATA, ENDING, pattern } from './parts';
import type { FixRule } from './types';

const CUSTOMER = String.raw`(?:customers?|clients?|subscribers?|licensees?|you)`;
const CUSTOMER_MAY = String.raw`\b${CUSTOMER} (?:may|can|shall be able to|will be able to|is entitled to)`;
const TAKE = String.raw`(?:export|retrieve|download|extract)`;
const ENDING_ZH = '(?:终止|解除|届满|期满|到期)';
const TAKE_ZH = '(?:导出|取回|下载|迁出)';

export const termination: readonly FixRule[] = [
  {
    kind: 'figure',
    checks: ['7.export'],
    where: {
      en: /\b(?:export|retriev|download|extract|portab|obtain a copy|machine-readable)\w*/,
      zh: /(?:导出|取回|下载|迁出|迁移|保留(?:其|您的|用户|客户|甲方的)?数据)/,
    },
    unless: {
      en: /\bsub-?processors?\b|\bmay terminate\b|\bsource code\b|\binvoice\b|\bsolely responsible\b/,
      zh: /日志|录像|发票/,
    },
    examples: {
      en: [
        {
          before: 'Upon termination, Customer may export its data within thirty (30) days.',
          after: 'Upon termination, Customer may export its data within ninety (90) days.',
        },
        {
          before:
            'After termination Vendor will make all Customer Data available for retrieval for a period of 30 days.',
          after:
            'After termination Vendor will make all Customer Data available for retrieval for a period of 90 days.',
        },
      ],
      zh: [
        {
          before: '合同终止后三十（30）日内，客户可以导出全部数据。',
          after: '合同终止后九十（90）日内，客户可以导出全部数据。',
        },
        {
          before: '协议终止后，甲方有权在【15】日内导出其数据。',
          after: '协议终止后，甲方有权在【90】日内导出其数据。',
        },
      ],
    },
  },
  {
    kind: 'appended',
    checks: ['7.export'],
    rewrites: {
      en: [
        {
          find: pattern(
            String.raw`\b${TAKE}\b[^.;]{0,80}\b${DATA}\b[^.;]{0,20}? within (?<time>a (?:commercially )?reasonable (?:period of time|period|time|timeframe))`,
          ),
          put: { time: '{figure}' },
        },
        {
          // “Upon termination Customer may export its data”
          find: pattern(
            String.raw`\b${ENDING}\b[^.;]{0,80}${CUSTOMER_MAY}(?<at>) ${TAKE}\b[^.;]{0,60}\b${DATA}\b`,
          ),
          unless: /\b(?:days?|months?|during|until|not|within|no longer)\b/,
          put: { at: ', for {figure},' },
        },
        {
          // “Customer may export its data upon termination”
          find: pattern(
            String.raw`${CUSTOMER_MAY} ${TAKE}\b[^.;]{0,60}\b${DATA} (?<upon>upon|on|at) (?:the )?${ENDING}`,
            String.raw`${CUSTOMER_MAY} ${TAKE}\b[^.;]{0,60}\b${DATA}(?<at>) (?:after|following) (?:the )?${ENDING}`,
          ),
          unless: /\b(?:days?|months?|during|until|not|within|no longer)\b/,
          put: { upon: 'for {figure} after', at: ' for {figure}' },
        },
      ],
      zh: [
        {
          find: pattern(
            `${ENDING_ZH}[^。;]{0,30}(?<time>合理(?:的)?(?:期限|时间|期间))(?=内)[^。;]{0,20}${TAKE_ZH}`,
          ),
          put: { time: '{figure}' },
        },
        {
          find: pattern(
            `${ENDING_ZH}[^。;]{0,30}(?:客户|甲方|用户|您|你)(?:可以|有权|可)(?<at>)(?:自行)?${TAKE_ZH}[^。;]{0,12}(?:数据|信息|资料)`,
          ),
          unless: /(?:日|天|个月)内|不得|无法/,
          put: { at: '在{figure}内' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Upon termination, Customer may export all Customer Data.',
          after: 'Upon termination, Customer may, for ninety (90) days, export all Customer Data.',
        },
        {
          before: 'Client may retrieve its data following expiry of the Term.',
          after: 'Client may retrieve its data for ninety (90) days following expiry of the Term.',
        },
        {
          before: 'You may download your content upon termination of the Agreement.',
          after: 'You may download your content for ninety (90) days after termination of the Agreement.',
        },
      ],
      zh: [
        {
          before: '合同终止后，客户有权导出全部数据。',
          after: '合同终止后，客户有权在九十（90）日内导出全部数据。',
        },
        {
          before: '协议解除后，甲方可以在合理期限内取回其数据。',
          after: '协议解除后，甲方可以在九十（90）日内取回其数据。',
        },
      ],
    },
  },
  {
    kind: 'appended',
    checks: ['7.format'],
    rewrites: {
      en: [
        {
          find: pattern(
            String.raw`${CUSTOMER_MAY}\b[^.;]{0,40}?\b${TAKE} (?:all |its |the |any |your |of ){0,3}(?:customer |client )?(?:data|content)(?<at>)`,
            String.raw`\b(?:data|content) available (?:to [^.;,]{2,20} )?for (?:electronic )?(?:export|download|retrieval)(?<after>)`,
          ),
          unless: /\bformats?\b|\bnot\b/,
          put: {
            at: ' in a machine-readable standard format',
            after: ' in a machine-readable standard format',
          },
        },
      ],
      zh: [
        {
          find: /(?:客户|甲方|用户|您|你)(?:可以|有权|可)(?:[^。;]{0,14}内)?(?:自行)?(?<at>)导出/,
          unless: /格式|不得/,
          put: { at: '以机器可读的标准格式' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Upon termination, Customer may export its data within ninety (90) days.',
          after:
            'Upon termination, Customer may export its data in a machine-readable standard format within ninety (90) days.',
        },
      ],
      zh: [
        {
          before: '合同终止后，客户有权在九十（90）日内导出全部数据。',
          after: '合同终止后，客户有权在九十（90）日内以机器可读的标准格式导出全部数据。',
        },
      ],
    },
  },
  {
    kind: 'replaced',
    checks: ['7.migrationHelp'],
    rewrites: {
      en: [
        {
          find: pattern(
            String.raw`\b(?:transition|migration|termination|exit) (?:assistance|services|support)\b[^.;]{0,80}(?<rate>(?:at|on the basis of) (?:(?:its|the|vendor's|provider's|supplier's) )?(?:then-current |then current )?(?:prevailing |standard |hourly |applicable |professional services |consulting )*rates)`,
          ),
          put: { rate: 'at no additional charge' },
        },
      ],
      zh: [
        {
          find: /(?:迁移|导出|迁出)(?:协助|服务|支持)?[^。;]{0,16}(?<charge>另行收费|另行付费|须另行支付费用|有偿提供)/,
          put: { charge: '不另行收费' },
        },
        { find: /(?<charge>有偿)迁(?:入|出|移)/, put: { charge: '无偿' } },
      ],
    },
    examples: {
      en: [
        {
          before: "Migration assistance is provided at Vendor's then-current hourly rates.",
          after: 'Migration assistance is provided at no additional charge.',
        },
      ],
      zh: [
        {
          before: '合同终止后，供应商应提供数据迁移协助，迁移服务另行收费。',
          after: '合同终止后，供应商应提供数据迁移协助，迁移服务不另行收费。',
        },
      ],
    },
  },
];
