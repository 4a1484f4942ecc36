import { pattern, then, thenZh } from './parts';
import type { TopicRules } from './types';

export const security: TopicRules = {
  topic: 3,
  cues: {
    en:
      'confidential information,receiving party,disclosing party,keep confidential,' +
      'confidentiality obligations,in confidence,security incident,data breach,personal data breach,' +
      'security measures,technical and organizational measures,information security,security program,' +
      'soc 2,iso 27001,penetration testing,encryption in transit,encrypted at rest,access controls,' +
      'unauthorized access,security controls,administrative technical physical,reasonable security,' +
      'publicly available through no fault,independently developed,rightfully received,already known,' +
      'compelled by law,required by law to disclose,protective order,need to know,trade secret,' +
      'degree of care,non disclosure,security practices,vulnerability,business continuity,' +
      'disaster recovery,multi factor authentication',
    zh:
      '保密信息,保密义务,商业秘密,保密责任,保密期限,保密条款,披露方,接收方,泄露,安全事件,数据泄露,安全措施,网络安全,信息安全,数据安全,等级保护,加密,' +
      '访问控制,安全管理制度,不得向第三方,公众所知,公知,独立开发,合法获得,保守秘密,安全保护,安全漏洞,应急预案,安全技术,防火墙,身份认证,泄密,技术措施,安全保障,' +
      '保密协议,守密',
  },
  flag: {
    en: [
      'The receiving party shall protect Confidential Information.',
      'Supplier notifies Client of a data breach within two days.',
    ],
    zh: ['双方应对保密信息承担保密义务。', '乙方应在发现安全事件后通知甲方。'],
  },
  ignore: {
    en: ['Rent is secured by a deposit.', 'The notice period is thirty days.'],
    zh: ['本合同一式两份。', '甲方应按期支付服务费。'],
  },
  statements: [
    {
      id: '3.duty',
      topics: [3, 1, 8],
      needs: [['confidential', 'disclose', 'data']],
      en: pattern(
        then(
          80,
          String.raw`\b(?:keep|kept|hold|held|maintain|protect|treat|preserve|safeguard)\w*\b`,
          String.raw`\b(?:confiden|proprietary information)`,
        ),
        then(
          90,
          String.raw`\bnot\b`,
          String.raw`\b(?:disclose|use)\b`,
          String.raw`\b(?:confidential|proprietary) information\b`,
        ),
        then(
          60,
          String.raw`\bonly (?:use|share|disclose)\b`,
          String.raw`\b(?:confidential|proprietary) information\b`,
        ),
        String.raw`\bconfidentiality (?:obligations|agreements?|undertakings?)\b|\bcommitted themselves to confidentiality\b|\bobligations? of confidentiality\b`,
      ),
      zh: pattern(
        '保守秘密|保守[^。;]{0,6}秘密|承担保密|负有?[^。;]{0,10}保密|予以保密|进行保密|保密义务|保密责任',
        thenZh(40, '(?:不得|不会|不能|不向|不应)', '(?:披露|泄露|泄漏|透露|提供给任何第三方)'),
      ),
      unless: { en: /\bno confidentiality obligations\b/ },
      flag: {
        en: ['Each party shall keep the Confidential Information of the other in confidence.'],
        zh: ['双方应对商业秘密承担保密义务。'],
      },
      ignore: { en: ['The confidence of investors grew.'], zh: ['秘书负责会议记录。'] },
    },
    {
      id: '3.denied',
      topics: [3],
      needs: [['confidential']],
      en: pattern(
        String.raw`\bno (?:obligations? of confidentiality|confidentiality obligations?)\b`,
        then(30, String.raw`\bnot (?:be )?(?:treated|considered|deemed)\b`, String.raw`\bconfidential\b`),
      ),
      zh: pattern('(?:不承担|没有|无)(?:任何)?保密(?:义务|责任)'),
      flag: { en: ['The parties have no confidentiality obligations.'], zh: ['双方不承担保密义务。'] },
      ignore: { en: ['The parties have confidentiality obligations.'], zh: ['双方承担保密义务。'] },
    },
    {
      id: '3.certified',
      topics: [3, 8],
      needs: [['certificate', 'security', 'audit']],
      en: /\bsoc ?2\b(?: type (?:ii|2))?|\biso(?:\/iec)? ?-?27001\b/,
      zh: /soc ?2|iso(?:\/iec)? ?-?27001|等级保护[^。;]{0,10}(?:三|3)级|(?:第三|三|3)级[^。;]{0,8}等级保护|等保三级/,
      flag: {
        en: ['Supplier maintains SOC 2 Type II compliance and ISO 27001.'],
        zh: ['乙方已通过ISO 27001认证。'],
      },
      ignore: { en: ['The meeting is in room 27001.'], zh: ['会议室编号27001。'] },
    },
    {
      id: '3.noticeHours',
      topics: [3, 8],
      needs: [['notify'], ['incident', 'breach', 'promptly', 'time']],
      en: pattern(
        then(170, String.raw`\b(?:notif\w+|inform|report)\b`, String.raw`\b(?:hours?|days?)\b`),
        then(120, String.raw`\b(?:hours?|days?)\b`, String.raw`\b(?:notif\w+|inform|report)\b`),
        then(20, String.raw`\bnotice period\b`, String.raw`\b(?:is|means|of|:)`, String.raw`\bhours?\b`),
      ),
      zh: pattern(
        thenZh(50, '(?:小时|日|天)(?:以?内)?', '(?:通知|告知|通报|报告)'),
        thenZh(40, '(?:通知|告知|通报|报告)', '(?:小时|日|天)'),
      ),
      unless: { en: /\bterminat|\bchanges?\b|\bfees?\b|\bindemnif/, zh: /解除|终止|变更|验收/ },
      figure: { unit: 'hours', from: 1, to: 800 },
      flag: {
        en: ['Vendor shall notify Customer of a Security Incident within seventy-two (72) hours.'],
        zh: ['乙方应在发现数据泄露后七十二小时内通知甲方。'],
      },
      ignore: {
        en: ['Customer shall notify Vendor of a change of address within 5 days.'],
        zh: ['甲方应提前三十日通知乙方解除合同。'],
      },
    },
    {
      id: '3.noticeVague',
      topics: [3, 8],
      needs: [['notify'], ['incident', 'disclose', 'breach', 'confidential']],
      en: pattern(
        then(
          160,
          String.raw`\b(?:without (?:undue|unreasonable) delay|promptly|immediately|as soon as)\b`,
          String.raw`\b(?:notif\w*|inform|report)\b`,
          String.raw`\b(?:breach|incident|unauthori[sz]ed|loss|misuse|disclosure)`,
        ),
        then(
          150,
          String.raw`\b(?:notify|inform|notice)\b`,
          String.raw`\b(?:without (?:undue|unreasonable) delay|promptly|immediately|as soon as)\b`,
          String.raw`\b(?:breach|incident|unauthori[sz]ed|loss)`,
        ),
        then(
          160,
          String.raw`\b(?:breach|incident|unauthori[sz]ed (?:use|access|disclosure))`,
          String.raw`\b(?:without (?:undue|unreasonable) delay|promptly|immediately)\b`,
          String.raw`\b(?:notif\w*|inform)\b`,
        ),
        then(
          60,
          String.raw`\bnotify\b`,
          String.raw`\b(?:unauthori[sz]ed (?:use|access|disclosure)|security (?:incident|breach)|personal data breach)`,
        ),
      ),
      zh: pattern(
        thenZh(
          80,
          '(?:安全事件|泄露|泄密|泄漏|丢失)',
          '(?:及时|立即|毫不拖延|尽快|第一时间|主动)',
          '(?:通知|告知|通报|报告)',
        ),
        thenZh(40, '(?:及时|立即|毫不拖延|尽快)', '(?:通知|告知|通报|报告)', '(?:安全事件|泄露|泄密|泄漏)'),
      ),
      unless: {
        en: /\b(?:customers?|you|users?|subscribers?) (?:shall|will|must|agrees? to|is|are)(?: \w+){0,4} (?:promptly |immediately )?(?:notify|inform)|\baccounts?\b[^.;]{0,60}\b(?:password|credential)|\bcompelled|\brequired by law/,
        zh: /(?:账号|账户|密码)/,
      },
      flag: {
        en: ['Vendor will promptly notify Customer of any unauthorized access to Customer Data.'],
        zh: ['发生信息泄露时，乙方应立即通知甲方。'],
      },
      ignore: {
        en: ['Customer shall promptly notify Vendor of late deliveries.'],
        zh: ['甲方应及时通知乙方验收。'],
      },
    },
    {
      id: '3.noticeDenied',
      topics: [3],
      needs: [['notify'], ['incident', 'not']],
      en: pattern(String.raw`\b(?:no obligation|not (?:be )?(?:obligated|required)) to (?:notify|inform)`),
      zh: pattern('可以不通知|无[须需]通知|没有义务通知'),
      flag: {
        en: ['Vendor is not obligated to notify Customer of incidents.'],
        zh: ['如未造成危害，平台可以不通知您安全事件。'],
      },
      ignore: {
        en: ['Vendor is obligated to notify Customer of incidents.'],
        zh: ['平台应当通知您安全事件。'],
      },
    },
    {
      id: '3.reports',
      topics: [3, 8],
      needs: [
        ['audit', 'notify', 'certificate'],
        ['security', 'audit', 'certificate'],
      ],
      en: pattern(
        then(
          90,
          String.raw`\b(?:provide|furnish|deliver|make available|share|copy of|copies of)\b`,
          String.raw`\b(?:audit|soc ?2|security|penetration test|assessment)\b`,
          String.raw`\b(?:reports?|results|certificat\w+|summar\w+)\b`,
        ),
      ),
      zh: pattern(thenZh(30, '(?:提供|提交|出具|共享)', '(?:审计|安全|测评|评估)', '报告')),
      flag: {
        en: ['Vendor shall provide its SOC 2 audit report once a year.'],
        zh: ['乙方应每年提供安全审计报告。'],
      },
      ignore: { en: ['Vendor provides a weekly status report.'], zh: ['乙方应提供周报。'] },
    },
  ],
  checks: [
    { kind: 'point', id: '3.certification', topic: 3, met: ['3.certified'] },
    {
      kind: 'figure',
      id: '3.breachNotice',
      topic: 3,
      figure: ['3.noticeHours'],
      unit: 'hours',
      position: 'breachNoticeHours',
      wanted: 'atMost',
      vague: ['3.noticeVague'],
      adverse: ['3.noticeDenied'],
    },
    { kind: 'point', id: '3.reports', topic: 3, met: ['3.reports'] },
  ],
};
