import { pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

export const liability: TopicRules = {
  topic: 6,
  cues: {
    en:
      'indemnify,indemnification,hold harmless,defend,indemnified party,indemnifying party,' +
      'indemnitee,third party claim,limitation of liability,aggregate liability,total liability,' +
      'maximum liability,in no event,not be liable,no liability,consequential damages,' +
      'indirect damages,lost profits,loss of profits,loss of data,liability cap,gross negligence,' +
      'willful misconduct,liquidated damages,exclusion of damages,cap on liability,amounts paid,' +
      'fees paid,twelve months preceding,months preceding,12 month period,infringement claim,settle,' +
      'sole control of defense,bodily injury,essential basis of the bargain,cover costs,' +
      'responsible for losses,attorneys fees,excluded claims,unlimited liability',
    zh:
      '赔偿责任,违约责任,违约金,赔偿损失,承担赔偿,承担责任,承担违约,不承担责任,不承担任何责任,责任限制,责任上限,不超过,间接损失,利润损失,可得利益,惩罚性,免责,' +
      '不负责,无需承担,全部责任,连带责任,法律责任,赔偿金,追究,索赔,第三方索赔,免受损失,故意或重大过失,赔偿全部,律师费,滞纳金,足额赔偿,承担相应,概不负责,' +
      '自行承担,承担由此,赔偿甲方,赔偿乙方,逾期违约金,总额,给造成损失',
  },
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
  statements: [
    {
      id: '6.capMonths',
      topics: [6],
      needs: [['liable', 'cap', 'damage'], ['cap', 'pay'], ['time']],
      en: pattern(
        then(
          420,
          String.raw`\b(?:liab\w+|damages)\b`,
          String.raw`\b(?:exceed|limited to|greater of|lesser of|fees|amounts?|excess of)\b`,
          String.raw`\b(?:months?|month period|years?)\b`,
        ),
      ),
      zh: pattern(
        thenZh(70, '(?:责任|赔偿)', '(?:不超过|上限|为限|金额)', '(?:个月|年|当月)'),
        thenZh(50, '(?:个月|当月)', '(?:服务费|费用)', '(?:为限|上限)'),
      ),
      figure: { unit: 'months', from: 1, to: 60 },
      flag: {
        en: [
          'The aggregate liability of each party shall not exceed the fees paid in the twelve (12) months preceding the claim.',
        ],
        zh: ['任何一方的赔偿责任总额不超过过去十二个月的服务费。'],
      },
      ignore: {
        en: ['Liability for taxes ends soon after delivery.', 'The fees are due each month.'],
        zh: ['责任期为保修期。', '服务费按月支付。'],
      },
    },
    {
      id: '6.capOther',
      topics: [6],
      needs: [
        ['liable', 'damage'],
        ['cap', 'pay'],
      ],
      en: pattern(
        then(260, String.raw`\bliab\w+\b`, String.raw`\b(?:exceed|limited to|greater of|lesser of)\b`),
      ),
      zh: pattern(thenZh(60, '(?:责任|赔偿)', '(?:不超过|为上限|为限|上限)')),
      unless: { zh: /代金券|可用性|故障对象/ },
      flag: { en: ['Total liability shall not exceed US$ 100.'], zh: ['赔偿总额不超过合同价款。'] },
      ignore: { en: ['The liability is shared.'], zh: ['双方承担责任。'] },
    },
    {
      id: '6.dataCarveOut',
      topics: [6],
      needs: [
        ['except', 'cap', 'not'],
        ['confidential', 'security', 'data', 'incident'],
      ],
      en: pattern(
        then(
          330,
          String.raw`\b(?:except(?:ions?)?(?: for| with| as)?|excluding|other than|exclusions?|not apply|uncapped|unlimited|nothing[^.;]{0,40}limits?)\b`,
          String.raw`\b(?:breach(?:es)? of (?:its |the |their |section \d+ ?\(?)?(?:obligations? (?:of|under) )?(?:confiden|data|security)|confidential(?:ity| information)\)?|data (?:security|protection|breach)|security (?:obligations|incident)|personal data)`,
          String.raw`\b(?:liab\w+|damages|limit\w*|cap)\b`,
        ),
        then(
          260,
          String.raw`\b(?:breach(?:es)? of (?:its )?(?:confiden|data|security)\w*|data breach\w*|confidentiality obligations?)`,
          String.raw`\b(?:not (?:be )?(?:subject|limited|apply)|unlimited|uncapped|increased cap|super-?cap)\b`,
        ),
        then(
          240,
          String.raw`\b(?:liab\w+|damages|limitations?|cap)\b`,
          String.raw`\b(?:except|excluding|other than|not apply to)\b`,
          String.raw`\b(?:breach(?:es)? of (?:its )?(?:confiden|data|security)\w*|confidentiality|data (?:security|protection|breach)\w*)`,
        ),
      ),
      zh: pattern(
        thenZh(
          80,
          '(?:保密|数据泄露|数据安全|个人信息|泄密)',
          '(?:不受[^。;]{0,16}限|除外|不适用[^。;]{0,10}上限)',
        ),
        thenZh(60, '(?:责任限制|责任上限|上述限制|上限)', '(?:不适用|除外)', '(?:保密|数据|个人信息)'),
      ),
      flag: {
        en: [
          'The cap on liability shall not apply to breaches of confidentiality or data security obligations.',
        ],
        zh: ['违反保密或数据安全义务的赔偿责任不受上述限制。'],
      },
      ignore: { en: ['Except for fees due, liability is limited.'], zh: ['赔偿责任不超过合同总额。'] },
    },
    {
      id: '6.dataCarvedItem',
      topics: [6],
      needs: [['confidential', 'security', 'incident']],
      en: pattern(
        String.raw`^\W{0,3}(?:\(?[a-z0-9]{1,4}\)|[ivx]+\.|[a-z]\.|\d+\.)? ?(?:a party's |either party's |its |vendor's |provider's |the )?(?:breach(?:es)? of|obligations under|liability for)[^.;]{0,60}\b(?:confidential|data (?:protection|security)|security)`,
      ),
      zh: pattern(
        '^[^。;]{0,6}(?:违反|因违反)[^。;]{0,16}(?:保密|数据安全|个人信息保护)[^。;]{0,20}(?:义务|约定)?[^。;]{0,6}[;。]?$',
      ),
      under: /except|not apply|exclu|unlimited|uncapped|limitation|liability|除外|不适用|责任/,
      flag: { en: ['(b) breach of its confidentiality obligations;'], zh: ['（二）违反保密义务；'] },
      ignore: { en: ['(b) breach of Section 5;'], zh: ['（二）逾期付款；'] },
    },
    {
      id: '6.ipCarveOut',
      topics: [6],
      needs: [
        ['except', 'cap', 'not'],
        ['infringe', 'property', 'indemnify'],
      ],
      en: pattern(
        then(
          300,
          String.raw`\b(?:except(?:ions?)?|excluding|other than|not apply|uncapped|unlimited)\b`,
          String.raw`\b(?:infring\w*|misappropriat\w*|indemnif\w*|indemnity|intellectual property)\b`,
        ),
        then(
          200,
          String.raw`\b(?:infring\w*|indemnif\w*)\b`,
          String.raw`\b(?:not (?:be )?(?:subject|limited)|unlimited|uncapped)\b`,
        ),
      ),
      zh: pattern(thenZh(80, '(?:知识产权|侵权)', '(?:不受[^。;]{0,16}限|除外)')),
      flag: {
        en: ['Except for its indemnification obligations, liability shall not exceed the fees paid.'],
        zh: ['因侵犯知识产权产生的赔偿责任不受上述限制。'],
      },
      ignore: { en: ['Liability shall not exceed the fees paid.'], zh: ['赔偿责任不超过已付费用。'] },
    },
    {
      id: '6.ipIndemnity',
      topics: [6, 5],
      needs: [
        ['indemnify', 'liable'],
        ['infringe', 'property', 'claim'],
      ],
      en: pattern(
        then(
          420,
          String.raw`\b(?:vendor|provider|supplier|company|contractor|licensor|we|us|[a-z][\w.&-]+)\b (?:agrees? to|shall|will|must|undertakes? to)(?: \w+,?){0,4}`,
          String.raw`\b(?:indemnif\w+|defend)\b`,
          String.raw`\b(?:customers?|clients?|subscribers?|licensees?|you|recipient)\b`,
          String.raw`\b(?:infring\w*|misappropriat\w*|intellectual property|violates? (?:any|a) third)`,
        ),
      ),
      zh: pattern(
        thenZh(
          120,
          '(?:侵犯|侵权|侵害)',
          '(?:乙方|供应商|我们|服务方|卖方|公司)[^。;]{0,20}(?:赔偿|承担|抗辩|负责)',
        ),
        thenZh(90, '(?:乙方|供应商|我们|卖方)', '(?:侵犯|侵权)', '(?:赔偿|承担全部|抗辩)'),
      ),
      unless: {
        en: /\b(?:customers?|clients?|you|users?|subscribers?|licensees?) (?:agrees? to|shall|will|must|hereby|also agrees?)(?: \w+,?){0,5} (?:indemnify|defend)/,
        zh: /(?:甲方|您|你|用户|客户|会员)[^。;]{0,10}(?:应|须|需|将|承担|负责|自行)[^。;]{0,20}(?:赔偿|承担|责任)/,
      },
      flag: {
        en: [
          'Vendor will defend and indemnify Customer against any claim that the Service infringes a patent or copyright.',
        ],
        zh: ['第三方主张侵犯知识产权的，乙方应负责抗辩并赔偿甲方。'],
      },
      ignore: {
        en: ['Customer will indemnify Vendor against claims that Customer Data infringes a copyright.'],
        zh: ['甲方侵犯第三方知识产权的，由甲方赔偿。'],
      },
    },
    {
      id: '6.ipDenied',
      topics: [6, 5],
      needs: [
        ['property', 'infringe'],
        ['liable', 'not'],
      ],
      en: pattern(then(140, String.raw`\bno (?:indemni\w+|liability|obligation)\b`, String.raw`\binfring`)),
      zh: pattern(
        thenZh(50, '(?:知识产权|版权|侵权)[^。;]{0,10}(?:问题|纠纷|责任|风险)', '(?:自行|由您|由你|用户)'),
        thenZh(60, '(?:侵权|知识产权)', '(?:不负责任|不承担|自行承担|唯一救济)'),
        thenZh(60, '(?:责任|风险)[^。;]{0,8}由(?:您|你|用户)[^。;]{0,4}(?:自行)?承担', '(?:不侵权|知识产权)'),
      ),
      flag: {
        en: ['Vendor has no obligation to indemnify for infringement.'],
        zh: ['由此产生的知识产权问题由您自行处理。'],
      },
      ignore: { en: ['Vendor indemnifies for infringement.'], zh: ['知识产权归甲方所有。'] },
    },
    {
      id: '6.mutual',
      topics: [6],
      needs: [['indemnify'], ['eitherParty']],
      en: pattern(
        then(60, String.raw`\b(?:each|either) party\b`, String.raw`\b(?:indemnif\w+|defend)\b`),
        String.raw`\bmutual indemni\w+|\bindemnifying party\b`,
      ),
      zh: pattern(thenZh(30, '(?:任何一方|各方|双方)', '(?:赔偿|抗辩)')),
      flag: {
        en: ['Each party shall indemnify the other against third-party claims.'],
        zh: ['任何一方违约的，应赔偿对方损失。'],
      },
      ignore: { en: ['Customer shall indemnify Vendor.'], zh: ['甲方应赔偿乙方。'] },
    },
  ],
  checks: [
    {
      kind: 'figure',
      id: '6.cap',
      topic: 6,
      figure: ['6.capMonths'],
      unit: 'months',
      position: 'capMonths',
      wanted: 'atLeast',
      vague: ['6.capOther'],
    },
    { kind: 'point', id: '6.dataCarveOut', topic: 6, met: ['6.dataCarveOut', '6.dataCarvedItem'] },
    { kind: 'point', id: '6.ipCarveOut', topic: 6, met: ['6.ipCarveOut'] },
    { kind: 'point', id: '6.mutualIndemnity', topic: 6, met: ['6.mutual'] },
    {
      kind: 'point',
      id: '6.ipIndemnity',
      topic: 6,
      met: ['6.ipIndemnity'],
      adverse: ['6.ipDenied'],
      promiseOutweighs: true,
    },
  ],
};
