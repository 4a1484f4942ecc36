import type { TopicRules } from './types';

export const liability: TopicRules = {
  passages: {
    topic: 6,
    patterns: {
      en: [
        /\bindemnif(?:y|ies|ied|ication)\b|\bindemnit(?:y|ies|ee|or)\b|\bhold[^.;]{0,30}\bharmless\b|\bdefend\b[^.;]{0,60}\bclaims?\b/,
        /\b(?:aggregate|total|maximum|cumulative|entire)\b[^.;]{0,30}\bliability\b|\bliability\b[^.;]{0,80}\b(?:exceed|limited to|cap)\b/,
        /\b(?:indirect|consequential|punitive|incidental|special|exemplary)\b[^.;]{0,60}\bdamages\b/,
        /\blimitations? (?:of|on) liability\b|\bliability cap\b|\bliquidated damages\b/,
        /\b(?:be|held) liable\b|\bno liability\b|\bgross negligence\b|\bwil+ful misconduct\b/,
      ],
      zh: [
        /(?:赔偿|违约)责任[^。；]{0,40}(?:不超过|上限|为限|总额)|责任(?:上限|限制|限额)/,
        /违约金|赔偿[^。；]{0,20}损失|赔偿(?:金|责任|一切|全部|因此)|承担(?:相应的?)?(?:违约|赔偿|全部|法律|连带)责任/,
        /(?:间接|后果性|惩罚性|附带)[^。；]{0,12}(?:损失|损害)|预期利益|可得利益/,
        /免(?:受|于)[^。；]{0,20}(?:损失|损害|索赔)|抗辩|不承担[^。；]{0,10}责任|免责/,
      ],
    },
    heading: { en: [/\bindemni\w+\b|\bliability\b|\bremedies\b/], zh: [/责任(?:限制|上限)?|赔偿|违约/] },
    // Exceptions to a cap stand in lists under it: “(b) breach of Section 5”.
    headingLeads: true,
    flag: {
      en: [
        'Supplier shall indemnify Client against third-party claims.',
        'Total liability is limited to the fees paid.',
      ],
      zh: ['任何一方的赔偿责任总额不超过合同价款。', '乙方应赔偿甲方因此遭受的损失。'],
    },
    ignore: {
      en: ['The list is reliable.', 'Supplier will deliver the manuals in May.'],
      zh: ['乙方负责安装调试。', '双方指定联系人如下。'],
    },
  },
  checks: [
    {
      kind: 'figure',
      id: '6.cap',
      topic: 6,
      near: {
        en: [/\bliabilit\w+\b[^.]{0,260}\b(?:exceed|limited|greater|fees|amounts?)/],
        zh: [/(?:责任|赔偿)[^。]{0,60}(?:不超过|上限|为限)/],
      },
      unit: 'months',
      position: 'capMonths',
      wanted: 'atLeast',
      vague: {
        en: [/\bliability\b[^.;]{0,140}\b(?:exceed|limited to)/],
        zh: [/责任[^。；]{0,40}(?:不超过|上限|为限)/],
      },
    },
    {
      kind: 'point',
      id: '6.dataCarveOut',
      topic: 6,
      met: {
        en: [
          /\b(?:except|excluding|other than|not apply|shall not apply|exclusions?|uncapped|unlimited|super-?cap)\b[^.]{0,260}\b(?:confidential\w*|data (?:security|protection|breach)|security (?:obligations|incident)|personal data)/,
        ],
        zh: [
          /(?:除外|不受[^。；]{0,20}限|不适用)[^。]{0,60}|(?:保密|数据)[^。；]{0,40}(?:除外|不受[^。；]{0,20}限)/,
        ],
      },
    },
    {
      kind: 'point',
      id: '6.ipIndemnity',
      topic: 6,
      met: {
        en: [
          /\b(?:vendor|provider|supplier|company|we|licensor)\b[^.]{0,60}\b(?:indemnif|defend|hold)[^.]{0,300}\b(?:infring|misappropriat|intellectual property)/,
        ],
        zh: [
          /(?:乙方|供应商|我们|服务方)[^。]{0,60}(?:赔偿|抗辩|承担)[^。]{0,60}(?:知识产权|侵权)|(?:侵犯|侵权)[^。]{0,40}知识产权[^。]{0,60}(?:乙方|供应商)[^。]{0,20}(?:赔偿|承担)/,
        ],
      },
    },
  ],
};
