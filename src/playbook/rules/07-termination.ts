import { pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

export const termination: TopicRules = {
  topic: 7,
  cues: {
    en:
      'terminate this agreement,terminate,termination for cause,termination for convenience,' +
      'upon termination,effect of termination,after termination,early termination,' +
      'written notice of termination,material breach,cure period,thirty days notice,insolvency,' +
      'bankruptcy,export data,data export,retrieve data,retrieve customer data,transition assistance,' +
      'transition services,migration,machine readable format,standard format,data portability,' +
      'download,switching,exit,cease using,immediately cease,close account,cancel subscription,' +
      'delete account,terminated,termination date,cancel,termination or expiration,wind down,' +
      'return of data',
    zh:
      '解除合同,终止合同,终止协议,解除协议,解除本合同,终止本协议,提前解除,单方解除,有权解除,有权终止,书面通知解除,合同终止后,协议终止后,服务终止,终止服务,' +
      '合同解除,注销账号,注销账户,账号注销,数据导出,导出数据,数据迁移,迁移,移交,交接,过渡期,取回,备份数据,停止服务,停止使用,终止后,合同终止,自动终止,' +
      '退出,解约,提前终止,终止提供,关停,下线,重大违约,返还或销毁',
  },
  flag: {
    en: [
      'Either party may terminate this Agreement on notice.',
      'Client may export its data for sixty days after termination.',
    ],
    zh: ['任何一方可以书面通知解除本合同。', '合同终止后，客户可在六十日内导出数据。'],
  },
  ignore: {
    en: ['The cable runs to the wall socket: plug it in.', 'Delivery takes place in June.'],
    zh: ['本合同自签字之日起生效。', '甲方验收后付款。'],
  },
  statements: [
    {
      id: '7.exportDays',
      topics: [7, 1],
      needs: [
        ['export', 'hold', 'keep', 'afterEnd', 'terminate'],
        ['time'],
        ['data', 'customerData', 'export'],
      ],
      en: pattern(
        then(
          160,
          String.raw`\b(?:export|retrieve|download|extract|machine-readable|available)\w*`,
          String.raw`\bdays?\b`,
        ),
        then(
          140,
          String.raw`\bdays?\b`,
          String.raw`\b(?:export|retrieve|download|extract|obtain a copy|machine-readable)\w*`,
        ),
      ),
      zh: pattern(
        thenZh(40, '(?:导出|取回|迁移|下载|备份)', '(?:日|天|个月)'),
        thenZh(40, '(?:日|天|个月)(?:内)?', '(?:导出|取回|迁移|下载|备份)'),
        thenZh(16, '保留(?:其|您的|用户)?数据', '(?:日|天|个月)'),
      ),
      figure: { unit: 'days', from: 1, to: 400 },
      flag: {
        en: ['Upon termination Customer may export its data within ninety (90) days.'],
        zh: ['合同终止后九十日内，客户可以导出数据。'],
      },
      ignore: {
        en: ['Customer may export its data.', 'Goods are ready in 10 days.'],
        zh: ['客户可以导出数据。', '乙方应在10日内发货。'],
      },
    },
    {
      id: '7.exportRight',
      topics: [7, 1],
      needs: [
        ['export', 'delete'],
        ['data', 'customerData'],
      ],
      en: pattern(
        then(
          70,
          String.raw`\b(?:export|retrieve|download|extract)\w*`,
          String.raw`\b(?:data|content|information)\b`,
        ),
        then(
          70,
          String.raw`\b(?:data|content)\b`,
          String.raw`\b(?:available for (?:export|download|retrieval)|export|retriev|portab)\w*`,
        ),
        then(
          40,
          String.raw`\b(?:return|hand(?:ed)? over|transfer)\w*\b`,
          String.raw`\b(?:customer|client|personal|your|all)(?: personal)? (?:data|content)\b`,
        ),
        then(20, String.raw`\bdata sets?\b`, String.raw`\b(?:returned|handed over)\b`),
      ),
      zh: pattern(
        thenZh(24, '(?:导出|取回|下载|迁出|迁移)', '(?:数据|信息|资料)'),
        thenZh(30, '(?:数据|信息|资料)', '(?:导出|取回|下载|迁出|迁移)'),
      ),
      unless: {
        en: /\b(?:not|no)\b[^.;]{0,40}\b(?:obligat|export|retrieve|download)\w*|\bexport (?:control|law|regulation)|\b(?:customers?|you|users?) (?:shall|will|may|must|agree to) not\b|\bscrap|\b(?:copy|distribute|transmit)\b/,
        zh: /(?:没有|无)[^。;]{0,24}义务|不得|禁止|无法|无权|(?:上传|存储)、?下载|下载、?(?:分发|安装)/,
      },
      flag: {
        en: ['Customer may export all Customer Data.', 'Vendor will return or delete all Customer Data.'],
        zh: ['客户有权导出全部数据。'],
      },
      ignore: { en: ['The export of goods is licensed.'], zh: ['乙方负责设备搬运。'] },
    },
    {
      id: '7.exportDenied',
      topics: [7, 1],
      needs: [['export', 'disclose', 'delete', 'data'], ['not']],
      en: pattern(
        then(
          80,
          String.raw`\bno (?:obligation|duty|right)\b`,
          String.raw`\b(?:provide|maintain|return|export|retain|forward|access)\b`,
          String.raw`\b(?:data|content|information|materials)\b`,
        ),
      ),
      zh: pattern(
        thenZh(40, '(?:没有|无)', '(?:保留|导出|返还|披露|提供|转交)?', '义务', '(?:数据|信息)'),
        thenZh(24, '(?:没有|无)[^。;]{0,20}(?:保留|导出|返还)', '(?:数据|信息)', '义务'),
        thenZh(30, '无义务', '(?:披露|返还|提供)', '(?:信息|数据)'),
        thenZh(24, '(?:没有|无)[^。;]{0,12}(?:保留|导出|返还)', '数据的义务'),
      ),
      flag: {
        en: ['After termination Vendor has no obligation to return any Customer Data.'],
        zh: ['协议终止后，平台没有义务向您返还任何数据。'],
      },
      ignore: {
        en: ['After termination Vendor returns all Customer Data.'],
        zh: ['协议终止后，平台应返还全部数据。'],
      },
    },
    {
      id: '7.format',
      topics: [7, 1],
      needs: [['export']],
      en: pattern(
        String.raw`\b(?:machine[- ]readable|standard|common(?:ly used)?|industry[- ]standard|structured|interoperable|open|usable)(?:,? [\w-]+){0,3} (?:file )?formats?\b`,
      ),
      zh: pattern(
        thenZh(10, '(?:标准|通用|机器可读|常用|兼容)', '格式'),
        thenZh(20, '数据格式', '(?:兼容|通用)'),
      ),
      flag: {
        en: ['Vendor provides the export in a machine-readable standard format.'],
        zh: ['乙方应以通用的标准格式提供导出数据。'],
      },
      ignore: { en: ['The export invoice has a red cover.'], zh: ['合同采用书面形式。'] },
    },
    {
      id: '7.migrationHelp',
      topics: [7],
      needs: [
        ['export', 'maintenance'],
        ['service', 'export', 'vendor'],
      ],
      en: pattern(
        String.raw`\b(?:transition|migration|termination|exit|disengagement) (?:assistance|services|support|help|plan)\b`,
        then(
          70,
          String.raw`\b(?:assist|cooperat|support)\w*\b`,
          String.raw`\b(?:transition|migrat|transfer of (?:the )?services)\w*`,
        ),
      ),
      zh: pattern(
        thenZh(30, '(?:协助|配合|支持)', '(?:迁移|迁出|移交|交接|过渡)'),
        '过渡期服务|迁移协助',
        thenZh(24, '迁入迁出', '(?:工具|技术手段)'),
      ),
      flag: {
        en: ['Vendor shall provide reasonable migration assistance.'],
        zh: ['乙方应协助甲方完成数据迁移。'],
      },
      ignore: { en: ['Migration of birds is monitored.'], zh: ['双方应友好协商。'] },
    },
    {
      id: '7.migrationCharged',
      topics: [7],
      needs: [['export']],
      en: pattern(
        then(
          90,
          String.raw`\b(?:transition|migration|export|termination) ?(?:assistance|services)?\b`,
          String.raw`\b(?:then-current|prevailing|standard|hourly|applicable) rates\b`,
        ),
        then(
          80,
          String.raw`\b(?:transition|migration|export)\b`,
          String.raw`(?<!\bno )\badditional (?:charge|fees?|cost)`,
        ),
      ),
      zh: pattern('有偿(?:迁|导)', thenZh(20, '(?:迁移|导出)', '(?<!不)(?:另行收费|收取费用|另行付费)')),
      unless: { en: /\b(?:no|without) (?:additional|extra) (?:charge|fee|cost)/ },
      flag: { en: ['Migration services are charged at then-current rates.'], zh: ['数据迁移另行收费。'] },
      ignore: { en: ['Migration assistance is free.'], zh: ['数据迁移免费。'] },
    },
    {
      id: '7.noBarriers',
      topics: [7],
      needs: [['export', 'not']],
      en: pattern(
        then(
          60,
          String.raw`\b(?:not|no)\b`,
          String.raw`\b(?:barriers?|obstacles?|hinder|impede|lock-?in|switching charges?)\b`,
        ),
      ),
      zh: pattern(thenZh(24, '(?:不得|禁止|不会)', '(?:障碍|壁垒|阻碍|阻挠|限制)', '(?:迁移|导出|数据)')),
      flag: {
        en: ['Vendor shall not create technical barriers to migration.'],
        zh: ['乙方不得设置技术壁垒阻碍数据迁移。'],
      },
      ignore: { en: ['Noise barriers are installed.'], zh: ['不得设置路障。'] },
    },
  ],
  checks: [
    {
      kind: 'figure',
      id: '7.export',
      topic: 7,
      figure: ['7.exportDays'],
      unit: 'days',
      position: 'exportDays',
      wanted: 'atLeast',
      vague: ['7.exportRight'],
      adverse: ['7.exportDenied'],
    },
    { kind: 'point', id: '7.format', topic: 7, met: ['7.format'] },
    {
      kind: 'point',
      id: '7.migrationHelp',
      topic: 7,
      met: ['7.migrationHelp'],
      adverse: ['7.migrationCharged'],
    },
    { kind: 'point', id: '7.barriers', topic: 7, met: ['7.noBarriers'] },
  ],
};
