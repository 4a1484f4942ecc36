import type { TopicRules } from './types';

export const security: TopicRules = {
  passages: {
    topic: 3,
    patterns: {
      en: [
        /\bconfidential(?:ity)? (?:information|obligations?)\b|\bkeep[^.;]{0,40}\bconfidential\b|\bin (?:strict )?confidence\b/,
        /\b(?:disclosing|receiving) party\b/,
        /\b(?:security|data|personal data) (?:incident|breach)(?:es)?\b/,
        /\bsoc ?[12]\b|\biso(?:\/iec)? ?27\d{3}\b|\bpenetration test/,
        /\b(?:technical|administrative|physical|organi[sz]ational|security) (?:and \w+ )?(?:measures|safeguards|controls)\b/,
        /\bencrypt(?:ed|ion|s)?\b|\baccess controls?\b|\bunauthori[sz]ed (?:access|use|disclosure)\b/,
        /\binformation security (?:program|policy|policies)\b/,
      ],
      zh: [
        /保密(?:信息|义务|资料|条款|期限|责任|措施)|商业秘密|保守秘密|予以保密/,
        /(?:披露方|接收方|接受方)/,
        /(?:安全事件|数据泄露|信息泄露|数据安全|网络安全(?!法)|信息安全)/,
        /等级保护|等保|加密|访问控制|安全(?:措施|保障|防护|管理制度)/,
        /(?:不得|禁止)[^。；]{0,30}(?:泄露|泄漏|透露)/,
        /iso ?27001|soc ?2/,
      ],
    },
    heading: {
      en: [/\bconfidential(?:ity)?\b|\bsecurity\b|\bdata protection measures\b/],
      zh: [/保密|安全/],
    },
    flag: {
      en: [
        'The receiving party shall protect Confidential Information.',
        'Supplier encrypts backups at rest.',
      ],
      zh: ['双方应对保密信息承担保密义务。', '乙方应在发现安全事件后通知甲方。'],
    },
    ignore: {
      en: ['Rent is secured by a deposit.', 'The notice period is thirty days.'],
      zh: ['本合同一式两份。', '甲方应按期支付服务费。'],
    },
  },
  checks: [
    {
      kind: 'point',
      id: '3.certification',
      topic: 3,
      met: {
        en: [/\bsoc ?2(?: type (?:ii|2))?|\biso(?:\/iec)? ?27001/],
        zh: [
          /soc ?2|iso(?:\/iec)? ?27001|等级保护[^。；]{0,10}(?:三|3)级|(?:第三|三|3)级[^。；]{0,8}等级保护|等保三级/,
        ],
      },
    },
    {
      kind: 'figure',
      id: '3.breachNotice',
      topic: 3,
      near: {
        en: [
          /\b(?:notif\w+|inform|report)\b[^.]{0,200}\b(?:breach|incident|unauthori[sz]ed)|\b(?:breach|incident)\b[^.]{0,160}\b(?:notif\w+|inform)/,
        ],
        zh: [
          /(?:安全事件|泄露|泄密|泄漏)[^。]{0,80}(?:通知|告知|通报|报告)|(?:通知|告知|通报|报告)[^。]{0,60}(?:安全事件|泄露)/,
        ],
      },
      unit: 'hours',
      position: 'breachNoticeHours',
      wanted: 'atMost',
      vague: {
        en: [
          /\b(?:without undue delay|promptly|immediately|as soon as)\b[^.;]{0,80}\b(?:notif|inform|report)|\b(?:notif\w+|inform)\b[^.;]{0,140}\b(?:without undue delay|promptly|immediately|as soon as)/,
        ],
        zh: [/(?:及时|立即|毫不拖延|尽快|第一时间)[^。；]{0,20}(?:通知|告知|通报|报告)/],
      },
      adverse: {
        en: [/\b(?:no obligation|not (?:be )?(?:obligated|required)) to notify/],
        zh: [/可以不通知|无(?:须|需|义务)通知/],
      },
    },
  ],
};
