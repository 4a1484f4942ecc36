import { pattern } from './parts';
import type { FixRule } from './types';

const WHO = String.raw`(?:vendor|provider|supplier|company|licensor|processor|we|it|each party|both parties|the parties)`;
const LAWS = String.raw`(?:data protection|privacy|data privacy|privacy and data protection|data protection and privacy|applicable)(?: and \w+)? laws(?: and regulations)?`;
const COMPLIES = String.raw`\b${WHO} (?:shall|will|must|agrees? to)(?: at all times| each)? comply with (?:all |any )?(?:applicable )?${LAWS}`;

export const complianceAudit: readonly FixRule[] = [
  {
    kind: 'appended',
    checks: ['8.laws'],
    rewrites: {
      en: [
        {
          find: pattern(String.raw`${COMPLIES}(?<at>)(?=[.;]|$)`),
          put: { at: ', including GDPR and CCPA' },
        },
        {
          find: pattern(String.raw`${COMPLIES}(?<at>)(?=,? (?:in|when|with respect to|relating to|for)\b)`),
          unless: /laws, (?:in|when|with|relating|for)/,
          put: { at: ', including GDPR and CCPA,' },
        },
      ],
      zh: [
        {
          find: pattern(
            String.raw`(?:乙方|供应商|服务商|双方|我们|平台|公司|各方|任何一方)(?:应当|应|将|须|承诺)(?:严格)?遵守(?:所有|一切|国家)?(?:适用的?|相关的?|有关)?(?:数据保护)?(?:法律法规|法律、法规|法律|法规)(?:的规定)?(?<at>)[。;,]`,
          ),
          put: { at: '，包括《个人信息保护法》和《数据安全法》' },
        },
        {
          find: /(?:数据中心|地域)(?:应当|应|须)遵守(?:当地法律和)?中华人民共和国法律(?<at>)[。;]/,
          put: { at: '，包括《个人信息保护法》和《数据安全法》' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Vendor shall comply with all applicable data protection laws.',
          after: 'Vendor shall comply with all applicable data protection laws, including GDPR and CCPA.',
        },
        {
          before: 'Each party will comply with applicable privacy laws in performing this Agreement.',
          after:
            'Each party will comply with applicable privacy laws, including GDPR and CCPA, in performing this Agreement.',
        },
      ],
      zh: [
        {
          before: '乙方应遵守相关法律法规。',
          after: '乙方应遵守相关法律法规，包括《个人信息保护法》和《数据安全法》。',
        },
      ],
    },
  },
  {
    kind: 'negated',
    checks: ['8.audit'],
    rewrites: {
      en: [
        {
          find: /\b(?:customer|client|subscriber|you) (?<not>(?:has|have|shall have|will have) no right|(?:is|are|shall be) not entitled|(?:shall|may) not) (?:to )?(?:audit|inspect)\b/,
          put: { not: 'shall have the right' },
        },
      ],
      zh: [
        {
          find: /(?:甲方|客户|用户)(?<not>无权|不得)(?:对[^。;]{0,20}(?:进行)?)?(?:审计|检查)/,
          put: { not: '有权' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Customer has no right to audit the records of Vendor.',
          after: 'Customer shall have the right to audit the records of Vendor.',
        },
      ],
      zh: [
        {
          above: ['第八条 审计与合规检查'],
          before: '客户无权对供应商的合规情况进行审计。',
          after: '客户有权对供应商的合规情况进行审计。',
        },
      ],
    },
  },
];
