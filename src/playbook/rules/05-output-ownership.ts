import type { TopicRules } from './types';

export const outputOwnership: TopicRules = {
  passages: {
    topic: 5,
    patterns: {
      en: [
        /\b(?:own|owns|owned|ownership|title)\b[^.;]{0,100}\b(?:outputs?|deliverables?|work product|results|derivative works)\b/,
        /\b(?:outputs?|deliverables?|work product)\b[^.;]{0,100}\b(?:owned|belongs?|property|assigns?|vest|title)\b/,
        /\bintellectual property\b(?: rights)?[^.;]{0,80}\b(?:own|owns|owned|retain|retains|reserves?|remain|belongs?|assign)/,
        /\b(?:retains?|reserves?|own|owns)\b[^.;]{0,80}\b(?:intellectual property|all right,? title|technology|the services?|the software|platform)\b/,
        /\bassigns?\b[^.;]{0,80}\b(?:right,? title|intellectual property|copyright)/,
        /\bfeedback\b[^.;]{0,100}\b(?:licen[cs]e|use|own|assign)|\bwork(?:s)? made for hire\b/,
      ],
      zh: [
        /知识产权[^。；]{0,50}(?:归|属于|享有|所有|保留|转移|转让)/,
        /(?:输出|生成)(?:的)?(?:内容|结果|物)?[^。；]{0,40}(?:归|权利|权益|所有|知识产权)/,
        /(?:著作权|专利权|版权)[^。；]{0,30}(?:归|属|享有|所有)/,
        /(?:开发成果|工作成果|交付物|成果)[^。；]{0,30}(?:归|属于|所有|知识产权)/,
        /(?:不侵犯|侵犯)[^。；]{0,20}知识产权/,
      ],
    },
    heading: {
      en: [/\bintellectual property\b|\bownership\b|\bproprietary rights\b/],
      zh: [/知识产权|成果归属|权利归属/],
    },
    flag: {
      en: [
        'All Outputs shall be owned by Client.',
        'Supplier retains its intellectual property rights in the Platform: it owns the software.',
      ],
      zh: ['生成内容的知识产权归甲方所有。', '乙方保留其知识产权的所有权利。'],
    },
    ignore: {
      en: ['Output volume is measured in tokens.', 'Each party owns its own vehicles.'],
      zh: ['每月产量由双方确认。', '办公用品由甲方提供。'],
    },
  },
  checks: [
    {
      kind: 'point',
      id: '5.outputOwner',
      topic: 5,
      promiseOutweighs: true,
      met: {
        en: [
          /\b(?:outputs?|deliverables?|work product|results)\b[^.;]{0,100}\b(?:owned by|belongs? to|property of|vest in)\s+(?:the )?(?:customer|client|subscriber|you)/,
          /\b(?:customer|client|subscriber|you)\b[^.;]{0,40}\b(?:owns?|retains?|shall own|will own)\b[^.;]{0,60}\b(?:outputs?|deliverables?|work product|results)/,
          /\bassigns? to (?:the )?(?:customer|client|you)\b[^.;]{0,80}\b(?:outputs?|deliverables?|work product)/,
        ],
        zh: [/(?:输出|生成内容|成果|交付物)[^。；]{0,40}(?:归|由|属于)(?:甲方|客户|用户|您)/],
      },
      adverse: {
        en: [
          /\b(?:vendor|provider|supplier|company|we)\b[^.;]{0,40}\b(?:owns?|shall own|retains?)\b[^.;]{0,80}\b(?:outputs?|deliverables?|work product|results)\b/,
          /\b(?:outputs?|deliverables?|work product)\b[^.;]{0,80}\b(?:owned by|belongs? to|property of) (?:the )?(?:vendor|provider|supplier|company)/,
        ],
        zh: [
          /(?:输出|生成内容|成果|交付物|开发软件)[^。；]{0,40}(?:归|由|属于)(?:乙方|供应商|本公司|平台|我们)|著作权归乙方/,
        ],
      },
    },
  ],
};
