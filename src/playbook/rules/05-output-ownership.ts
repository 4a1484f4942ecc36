import { CUSTOMER, CUSTOMER_ZH, OUTPUT, OUTPUT_ZH, pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

export const outputOwnership: TopicRules = {
  topic: 5,
  cues: {
    en:
      'intellectual property,intellectual property rights,all right title and interest,' +
      'right title interest,own output,ownership of output,retains ownership,reserves all rights,' +
      'reservation of rights,no implied license,work product,work made for hire,derivative works,' +
      'hereby assigns,feedback,deliverables,pre existing,background technology,background ip,' +
      'moral rights,vendor owns,vendor retains,proprietary rights,ownership,title to,' +
      'sole and exclusive property,suggestions,improvements,generated output,rights in output,' +
      'similar output,except as expressly granted,license to use deliverables',
    zh:
      '知识产权,著作权,专利权,知识产权归,所有权归,归甲方所有,归乙方所有,归双方,归其所有,输出内容,生成内容,开发成果,工作成果,成果归属,权利归属,背景知识产权,' +
      '保留一切权利,保留所有权利,未明示授权,衍生作品,改进成果,反馈,版权,软件著作权,源代码,使用权,独家许可,不主张,专有权利,所有权利,权属,商标权,专有技术',
  },
  flag: {
    en: [
      'All Outputs and deliverables shall be owned by Client, and Supplier assigns its intellectual property rights in them.',
      'Supplier retains all intellectual property rights in the Platform.',
    ],
    zh: ['生成内容的知识产权归甲方所有。', '乙方保留其知识产权的所有权利。'],
  },
  ignore: {
    en: ['Output volume is measured in tokens.', 'Each party pays for its own vehicles.'],
    zh: ['每月产量由双方确认。', '办公用品由甲方提供。'],
  },
  statements: [
    {
      id: '5.customerOwns',
      topics: [5, 1],
      needs: [
        ['output', 'customerData'],
        ['own', 'assign', 'keep'],
      ],
      en: pattern(
        then(
          110,
          `\\b${OUTPUT}`,
          String.raw`\b(?:owned by|belongs? to|property of|vests? in)\b(?: the)?(?: \w+)? ?${CUSTOMER}`,
        ),
        then(
          70,
          String.raw`\b(?:obtains?|acquires?) no right`,
          `\\b(?:${OUTPUT}|applications?)\\b`,
          String.raw`\b(?:you|customer) creates?`,
        ),
        then(70, `\\b${CUSTOMER}\\b`, String.raw`\b(?:exclusively )?(?:owns?|retains?)\b`, `\\b${OUTPUT}`),
        then(140, String.raw`\bassigns?(?: to)?\b`, `\\b${OUTPUT}\\b`, String.raw`\bto (?:the )?${CUSTOMER}`),
        then(120, String.raw`\bassigns? to (?:the )?${CUSTOMER}`, `\\b${OUTPUT}`),
        then(
          50,
          String.raw`\b(?:claims? no|asserts? no|disclaims?)\b`,
          String.raw`\b(?:ownership|rights?)\b`,
          `\\b(?:${OUTPUT}|applications?)\\b`,
        ),
      ),
      zh: pattern(
        thenZh(46, OUTPUT_ZH, String.raw`(?:归|由|属于?)(?:于)?${CUSTOMER_ZH}`),
        thenZh(8, '不主张', OUTPUT_ZH),
        thenZh(24, '不[^。;]{0,16}主张', '(?:您|你|用户|客户|甲方)', OUTPUT_ZH, '权'),
        thenZh(24, String.raw`${CUSTOMER_ZH}[^。;]{0,6}(?:拥有|享有)`, OUTPUT_ZH, '(?:知识产权|所有权|权利)'),
        thenZh(20, OUTPUT_ZH, '(?:知识产权|权益|所有权)', String.raw`(?:归|属于?)(?:于)?${CUSTOMER_ZH}`),
      ),
      unless: { en: /\bfeedback\b|\b(?:you|customer) (?:hereby )?(?:assigns?|grants?)\b/ },
      flag: {
        en: [
          'Customer owns all Output.',
          'Vendor hereby assigns to Customer all rights in the Output.',
          'All Deliverables shall be owned by Customer.',
        ],
        zh: ['输出内容的知识产权归客户所有。', '开发成果由甲方享有知识产权。'],
      },
      ignore: {
        en: ['Customer reviews all Output.', 'Vendor owns the Platform.'],
        zh: ['您应审查输出内容。', '乙方拥有平台的知识产权。'],
      },
    },
    {
      id: '5.vendorOwns',
      topics: [5],
      needs: [
        ['output', 'derivative', 'property'],
        ['own', 'keep'],
      ],
      en: pattern(
        then(
          60,
          String.raw`\b(?:vendor|provider|supplier|company|contractor|licensors?|we)\b`,
          String.raw`\b(?:exclusively )?(?:owns?|shall own|retains?)\b`,
          String.raw`\b(?:outputs?|deliverables?|work product|generated content)\b`,
        ),
        then(
          80,
          String.raw`\b(?:outputs?|deliverables?|work product|generated content)\b`,
          String.raw`\b(?:owned by|belongs? to|property of) (?:the )?(?:vendor|provider|supplier|company|contractor)\b`,
        ),
      ),
      zh: pattern(
        thenZh(30, OUTPUT_ZH, '(?:归|由|属于?)(?:于)?(?:乙方|供应商|本公司|平台|我们|公司)'),
        '(?:著作权|版权)归乙方',
        thenZh(20, '相应知识产权', '归乙方所有'),
        '乙方拥有开发软件',
        thenZh(40, '乙方授予甲方对交付物', '使用许可'),
      ),
      unless: {
        en: /\b(?:customer|client|you) (?:exclusively )?(?:owns?|shall own|will own)\b|\bassigns?\b|\bclaims? no\b/,
        zh: /不主张|(?:归|属)于?(?:甲方|您|你|用户|客户|委托方)|包含[^。;]{0,12}(?:公司|我们|平台|乙方)/,
      },
      flag: {
        en: ['Vendor owns all Deliverables and Work Product.'],
        zh: ['开发成果的知识产权归乙方所有。'],
      },
      ignore: {
        en: ['Vendor owns the Platform; Customer owns all Deliverables.'],
        zh: ['开发成果归甲方所有。'],
      },
    },
    {
      id: '5.useOnly',
      topics: [5],
      needs: [['output'], ['license', 'own']],
      en: pattern(then(60, `\\b${OUTPUT}`, String.raw`\b(?:licensed to|right to use|licen[cs]e to use)\b`)),
      zh: pattern(thenZh(12, '对(?:生成的)?(?:输出|生成)(?:内容)?', '享有使用权')),
      flag: {
        en: ['The Output is licensed to Customer for internal use.'],
        zh: ['您对生成的输出内容享有使用权。'],
      },
      ignore: { en: ['The Output is owned by Customer.'], zh: ['您对输出内容享有所有权。'] },
    },
    {
      id: '5.vendorTechnology',
      topics: [5, 1],
      needs: [
        ['own', 'keep', 'property'],
        ['service', 'model', 'property', 'vendor'],
      ],
      en: pattern(
        then(
          90,
          String.raw`\b(?:vendor|provider|supplier|company|licensors?|contractor|we)\b`,
          String.raw`\b(?:owns?|retains?|reserves?)\b`,
          String.raw`\b(?:services?|software|technology|platform|models?|intellectual property|pre-existing|documentation|products?)\b`,
        ),
        then(
          90,
          String.raw`\b(?:owns?|retains?|reserves?)\b all right`,
          String.raw`\b(?:services?|software|technology|platform|models?|documentation|products?)\b`,
        ),
        then(
          60,
          String.raw`\b(?:background|pre-existing)\b`,
          String.raw`\b(?:ip|technology|intellectual property|materials)\b`,
          String.raw`\b(?:own|retain|remain)\w*`,
        ),
      ),
      zh: pattern(
        thenZh(
          40,
          '(?:背景技术|底层技术|平台|软件|本服务|模型|系统)',
          '(?:知识产权|著作权|所有权|权利)',
          '(?:归|属于|由|享有)',
        ),
        thenZh(30, '(?:乙方|公司|我们|平台|供应商)', '保留', '(?:技术|知识产权|权利)'),
      ),
      flag: {
        en: ['Vendor retains ownership of its underlying technology and models.'],
        zh: ['乙方背景技术的知识产权归乙方所有。'],
      },
      ignore: { en: ['Vendor retains the invoices.'], zh: ['乙方保留发票。'] },
    },
    {
      id: '5.noThirdParty',
      topics: [5, 1],
      needs: [
        ['output', 'customerData'],
        ['thirdParty', 'not'],
      ],
      en: pattern(
        then(
          110,
          String.raw`\b(?:not|never)\b`,
          String.raw`\buse\b`,
          String.raw`\b(?:outputs?|deliverables?|work product)\b`,
          String.raw`\b(?:third part(?:y|ies)|others?|other customers?)\b`,
        ),
      ),
      zh: pattern(thenZh(40, '(?:不得|不会)', OUTPUT_ZH, '(?:第三方|他人|其他客户)')),
      unless: {
        en: /\b(?:customer|you|users?) (?:shall|will|may|must) not\b/,
        zh: /(?:甲方|您|你|用户|客户)不得/,
      },
      flag: {
        en: ['Vendor shall not use Customer-specific outputs for any third party.'],
        zh: ['乙方不得将定制成果用于第三方。'],
      },
      ignore: { en: ['Vendor may use subcontractors.'], zh: ['乙方可以委托第三方施工。'] },
    },
    {
      id: '5.similarOutput',
      topics: [5],
      needs: [['output']],
      en: pattern(
        then(90, String.raw`\b(?:similar|same|identical) outputs?\b`),
        then(80, `\\boutputs?\\b`, String.raw`\b(?:not be unique|similar|identical)\b`),
        then(
          110,
          String.raw`\b(?:may|can)\b(?! not)`,
          String.raw`\buse\b`,
          String.raw`\b(?:outputs?|deliverables?|work product)\b`,
          String.raw`\b(?:other customers?|third part(?:y|ies))\b`,
        ),
      ),
      zh: pattern(thenZh(16, '(?:相同|相似|类似)', '(?:输出|内容)')),
      flag: {
        en: ['Output may not be unique, and others may receive similar output.'],
        zh: ['我们可能向不同用户生成相同或相似的输出。'],
      },
      ignore: { en: ['Output is delivered at once.'], zh: ['输出即时生成。'] },
    },
  ],
  checks: [
    {
      kind: 'point',
      id: '5.outputOwner',
      topic: 5,
      met: ['5.customerOwns'],
      short: ['5.useOnly'],
      adverse: ['5.vendorOwns'],
      promiseOutweighs: true,
    },
    { kind: 'point', id: '5.vendorTechnology', topic: 5, met: ['5.vendorTechnology'] },
    { kind: 'point', id: '5.exclusiveUse', topic: 5, met: ['5.noThirdParty'], short: ['5.similarOutput'] },
  ],
};
