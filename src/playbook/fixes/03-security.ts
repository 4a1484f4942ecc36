import { NOT_CUSTOMER, pattern, VENDOR_ZH } from './parts';
import type { FixRule } from './types';

const INCIDENT = String.raw`(?:incidents?|breach(?:es)?|security events?|unauthori[sz]ed (?:access|use|disclosure|acquisition|processing)|unlawful|loss)`;
const SOON = String.raw`(?:without (?:any )?undue delay|as soon as (?:reasonably )?(?:possible|practicable)|as promptly as (?:possible|practicable)|promptly|immediately)`;
const AWARE = String.raw`(?:after|upon|on|following|of|once|from)`;
/** A period of its own, a duty of the customer, notices of another kind. */
const OTHERWISE = String.raw`\b(?:in any event|hours?|days?|no(?:t)? later than|time period|notice period|supervisory|regulat\w+|investigat\w+|terminat\w+|subpoena|compelled|court|legal process|request for disclosure)\b`;
/** The duty to have measures, as far as their name. */
const MEASURES = String.raw`\b(?:vendor|provider|supplier|company|we|licensor|processor) (?:shall|will|must|agrees to|has implemented|have implemented|maintains?|implements?)(?: (?:implement|maintain|establish|use|and|at all times|have)){0,4} (?:\w+,? (?:and |or )?){0,8}(?:security|technical|organi[sz]ational|administrative|physical)(?:,? (?:and |or )?(?:security|technical|organi[sz]ational|administrative|physical)){0,4} (?:security )?(?:measures|safeguards|controls)`;

const INCIDENT_ZH = '(?:安全事件|泄露|泄漏|泄密|丢失|毁损|未经授权|安全事故)';
const NOTIFY_ZH = '(?:通知|告知|通报|报告)';

export const security: readonly FixRule[] = [
  {
    kind: 'figure',
    checks: ['3.breachNotice'],
    where: {
      en: /\b(?:notif|inform|report|notice)\w*/,
      zh: /(?:通知|告知|通报|报告|上报)/,
    },
    unless: {
      en: /\b(?:customers?|clients?|subscribers?|you) (?:shall|will|must|agrees? to) (?:\w+ )?(?:notify|inform|report)|\bafter (?:notice|notification)\b/,
      zh: /(?:甲方|客户|用户|您|你)(?:应|须|需)/,
    },
    examples: {
      en: [
        {
          before: 'Vendor shall notify Customer within ten (10) business days of any Security Incident.',
          after: 'Vendor shall notify Customer within seventy-two (72) hours of any Security Incident.',
        },
        {
          before: 'Supplier will inform Client of a data breach within 5 days after becoming aware of it.',
          after: 'Supplier will inform Client of a data breach within 72 hours after becoming aware of it.',
        },
      ],
      zh: [
        {
          before: '供应商应在发现安全事件后十个工作日内通知客户。',
          after: '供应商应在发现安全事件后七十二（72）小时内通知客户。',
        },
        {
          before: '发生数据泄露的，乙方应于7日内通知甲方。',
          after: '发生数据泄露的，乙方应于72小时内通知甲方。',
        },
      ],
    },
  },
  {
    kind: 'appended',
    checks: ['3.breachNotice'],
    rewrites: {
      en: [
        {
          // “notify Customer without undue delay after becoming aware of …”
          find: pattern(
            `${NOT_CUSTOMER}\\b(?:notify|inform|notifying)\\b[^.;]{0,120}?\\b${SOON}(?<at>)(?: and in writing)? ${AWARE}\\b[^.;]{0,160}\\b${INCIDENT}`,
            `${NOT_CUSTOMER}\\b(?:notify|inform|notifying)\\b[^.;]{0,120}\\b${INCIDENT}[^.;]{0,120}? ${SOON}(?<after>) ${AWARE}\\b`,
            `\\b${INCIDENT}\\b[^.;]{0,160}${NOT_CUSTOMER}\\b(?:notify|inform)\\b[^.;]{0,80}? ${SOON}(?<last>)(?= ${AWARE}\\b|\\.?$)`,
          ),
          unless: new RegExp(OTHERWISE),
          put: {
            at: ' and in any event within {figure}',
            after: ' and in any event within {figure}',
            last: ' and in any event within {figure}',
          },
        },
        {
          // “shall promptly notify Customer of …”
          find: pattern(
            `${NOT_CUSTOMER}\\b(?:shall|will|must|agrees to) ${SOON}(?<at>) (?:notify|inform|give notice)\\b[^.;]{0,120}\\b${INCIDENT}`,
            `\\b${INCIDENT}\\b[^.;]{0,160}${NOT_CUSTOMER}\\b(?:shall|will|must|agrees to) ${SOON}(?<after>) (?:notify|inform|give notice)\\b`,
          ),
          unless: new RegExp(OTHERWISE),
          put: {
            at: ', and in any event within {figure},',
            after: ', and in any event within {figure},',
          },
        },
        {
          // No word of time at all.
          find: pattern(
            `${NOT_CUSTOMER}\\b(?:shall|will|must) (?:notify|inform) (?:the )?(?:customers?|clients?|subscribers?|you|controller|the other party)(?<at>) (?:of|if|when) [^.;]{0,80}\\b${INCIDENT}`,
          ),
          unless: new RegExp(`${OTHERWISE}|\\b${SOON}`),
          put: { at: ' within {figure}' },
        },
      ],
      zh: [
        {
          find: pattern(
            `${INCIDENT_ZH}[^。]{0,60}?(?:立即|及时|立刻|尽快|第一时间|毫不拖延地?)(?<at>)(?:以[^。;,]{1,10})?(?:向[^。;,]{1,8})?${NOTIFY_ZH}`,
            `${VENDOR_ZH}(?:应当|应|将|会|须)(?:立即|及时|立刻|尽快|第一时间)(?<first>)(?:向[^。;,]{1,8})?${NOTIFY_ZH}[^。;]{0,20}${INCIDENT_ZH}`,
          ),
          unless: /小时|(?:日|天)内|主管部门|(?:甲方|客户|用户|您|你)(?:发现|应|须)/,
          put: { at: '且最迟在{figure}内', first: '且最迟在{figure}内' },
        },
      ],
    },
    examples: {
      en: [
        {
          before:
            'Provider will notify Customer without undue delay after becoming aware of a personal data breach.',
          after:
            'Provider will notify Customer without undue delay and in any event within seventy-two (72) hours after becoming aware of a personal data breach.',
        },
        {
          before: 'Supplier shall promptly notify Client of any unauthorized disclosure of Client Data.',
          after:
            'Supplier shall promptly, and in any event within seventy-two (72) hours, notify Client of any unauthorized disclosure of Client Data.',
        },
        {
          before:
            'If Vendor becomes aware of a security incident, it shall inform Customer as soon as reasonably practicable.',
          after:
            'If Vendor becomes aware of a security incident, it shall inform Customer as soon as reasonably practicable and in any event within seventy-two (72) hours.',
        },
        {
          before: 'Vendor will notify Customer of any security breach.',
          after: 'Vendor will notify Customer within seventy-two (72) hours of any security breach.',
        },
      ],
      zh: [
        {
          before: '发生信息泄露时，乙方应立即通知甲方。',
          after: '发生信息泄露时，乙方应立即且最迟在七十二（72）小时内通知甲方。',
        },
        {
          before: '一旦发生安全事件，我们将及时向您告知事件的基本情况。',
          after: '一旦发生安全事件，我们将及时且最迟在七十二（72）小时内向您告知事件的基本情况。',
        },
      ],
    },
  },
  {
    kind: 'negated',
    checks: ['3.breachNotice'],
    rewrites: {
      en: [
        {
          find: pattern(
            `${NOT_CUSTOMER}\\b(?<not>(?:is|are|shall be|will be) (?:not|under no obligation to|not under any obligation to)(?: obligated to| required to)?|(?:has|have|shall have) no obligation to) (?:notify|inform) [^.;]{0,80}\\b${INCIDENT}`,
          ),
          unless: new RegExp(OTHERWISE),
          put: { not: 'shall, within {figure},' },
        },
      ],
      zh: [
        {
          find: pattern(
            `${INCIDENT_ZH}[^。;]{0,30}${VENDOR_ZH}(?<not>可以不|无需|无须|没有义务|不负有义务)${NOTIFY_ZH}`,
            `${VENDOR_ZH}(?<no>可以不|无需|无须|没有义务)(?:向[^。;]{1,8})?${NOTIFY_ZH}[^。;]{0,16}${INCIDENT_ZH}`,
          ),
          put: { not: '应在{figure}内', no: '应在{figure}内' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Vendor is not obligated to notify Customer of security incidents.',
          after: 'Vendor shall, within seventy-two (72) hours, notify Customer of security incidents.',
        },
      ],
      zh: [
        {
          before: '发生安全事件的，平台无需通知用户。',
          after: '发生安全事件的，平台应在七十二（72）小时内通知用户。',
        },
      ],
    },
  },
  {
    kind: 'appended',
    checks: ['3.certification'],
    rewrites: {
      en: [
        {
          find: pattern(String.raw`${MEASURES}(?<at>)(?=[.;]|$)`),
          put: { at: ', including SOC 2 Type II compliance' },
        },
        {
          find: pattern(String.raw`${MEASURES}(?<at>)(?= (?:to|designed|in|for|against)\b)`),
          put: { at: ', including SOC 2 Type II compliance,' },
        },
      ],
      zh: [
        {
          find: pattern(
            `(?:乙方|供应商|服务商|我们|平台|公司)(?:应当|应|将|会|承诺)[^。;]{0,12}(?:采取|建立|实施)[^。;,]{0,20}(?:安全|保护|防护)[^。;,]{0,8}(?:措施|制度|体系)(?<at>)(?!、)`,
          ),
          // The opening words of a policy promise nothing.
          unlessBeside: /欢迎|感谢|为方便|深知|尽管|虽然/,
          put: { at: '（包括符合SOC 2 Type II的要求）' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Supplier shall maintain appropriate technical and organisational measures.',
          after:
            'Supplier shall maintain appropriate technical and organisational measures, including SOC 2 Type II compliance.',
        },
        {
          before:
            'We will implement reasonable administrative, physical and technical safeguards to protect your data.',
          after:
            'We will implement reasonable administrative, physical and technical safeguards, including SOC 2 Type II compliance, to protect your data.',
        },
      ],
      zh: [
        {
          before: '乙方应采取合理的安全技术措施，保护客户数据。',
          after: '乙方应采取合理的安全技术措施（包括符合SOC 2 Type II的要求），保护客户数据。',
        },
      ],
    },
  },
];
