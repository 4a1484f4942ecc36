import { CUSTOMER_DATA, DATA, DELETE, ENDING, NOT_CUSTOMER, pattern, VENDOR_ZH } from './parts';
import type { FixRule } from './types';

const LONG = String.raw`(?:a (?:commercially )?reasonable (?:period of time|period|time|timeframe)|(?:\w+|\w+ \(\d+\)|\d+) months?)`;
const DELETE_ZH = '(?:安全地?|彻底|永久)?(?:(?:返还|归还)(?:并|或|、|和)?(?:彻底)?)?(?:删除|销毁|清除)';
const ENDING_ZH = '(?:终止|解除|届满|期满|到期|注销)';
/** Duties with a period of their own, and rights that are no duties. */
const OTHERWISE = String.raw`\b(?:may|not (?:be )?(?:obligated|required|responsible)|days?|months?|hours?|immediately|within)\b`;
/** The duty to delete, up to the event that starts it. */
const DELETES = `(?:${NOT_CUSTOMER}\\b(?:shall|will|must|agrees to) ${DELETE}\\b[^.;]{0,80}\\b${DATA}\\b|\\b${DATA} (?:shall|will|must) be (?:securely |permanently )?(?:deleted|destroyed|erased|purged))[^.;,]{0,30}? `;
const EVENT = `(?:any |the )?(?:${ENDING}|receipt of (?:such )?(?:a )?(?:written )?request|(?:written )?request)`;

export const dataRights: readonly FixRule[] = [
  {
    kind: 'figure',
    checks: ['1.deletion'],
    where: {
      en: /\b(?:delet|destr|eras|purg|retain)\w*[^.;]*\b(?:days?|weeks?|months?)\b|\b(?:days?|weeks?|months?)\b[^.;]*\b(?:delet|destr|eras|purg)\w*/,
      zh: /(?:删除|销毁|清除|返还)/,
    },
    unless: {
      en: /\binactiv|\blog(?:ged|s)? ?(?:in|on)|\b(?:may|right to) (?:delete|destroy|erase|purge)|\bnot (?:be )?(?:obligated|required)|\b(?:customers?|clients?|you) (?:shall|will|must|may|can) (?:\w+ )?(?:delete|destroy)/,
      zh: /未登录|有权[^。;]{0,10}(?:删除|清除)|(?:您|你|用户|客户|甲方)(?:应|须|可)/,
    },
    examples: {
      en: [
        {
          before: 'Upon termination, Provider shall delete all Customer Data within ninety (90) days.',
          after: 'Upon termination, Provider shall delete all Customer Data within thirty (30) days.',
        },
        {
          before: 'Customer Data in backups is retained for 60 days and then purged.',
          after: 'Customer Data in backups is retained for 30 days and then purged.',
        },
        {
          before: 'Within six months after termination, Supplier will destroy the Client Data.',
          after: 'Within thirty (30) days after termination, Supplier will destroy the Client Data.',
        },
      ],
      zh: [
        {
          before: '合同终止后，乙方应在六十（60）日内删除全部客户数据。',
          after: '合同终止后，乙方应在三十（30）日内删除全部客户数据。',
        },
        {
          before: '合同终止后90天内，供应商应销毁全部客户数据。',
          after: '合同终止后30天内，供应商应销毁全部客户数据。',
        },
        {
          before: '服务终止后六个月内，乙方应删除甲方的数据。',
          after: '服务终止后三十（30）日内，乙方应删除甲方的数据。',
        },
      ],
    },
  },
  {
    kind: 'replaced',
    checks: ['1.deletion'],
    rewrites: {
      en: [
        {
          // “within a reasonable time after termination”, “within six months”
          find: pattern(
            `\\b(?:delete|destroy|erase|purge)\\w*[^.;]*\\bwithin (?<time>${LONG})`,
            `\\bwithin (?<times>${LONG})[^.;]*\\b(?:delete|destroy|erase|purge)`,
          ),
          unless: /\b(?:may|not (?:be )?(?:obligated|required)|inactiv\w+|days?)\b/,
          put: { time: '{figure}', times: '{figure}' },
        },
        {
          // “delete all Customer Data upon termination”: what is due at once stays due at once.
          find: pattern(
            `${DELETES}promptly(?<at>) (?<upon>upon|on) ${EVENT}`,
            `${DELETES}promptly(?<after>) (?:after|following) ${EVENT}`,
          ),
          unless: new RegExp(OTHERWISE),
          put: {
            at: ' and in any event within {figure}',
            upon: 'after',
            after: ' and in any event within {figure}',
          },
        },
        {
          find: pattern(`${DELETES}(?:upon|on)(?<at>) ${EVENT}`),
          unless: new RegExp(OTHERWISE),
          put: { at: ', and in any event within {figure} after,' },
        },
        {
          find: pattern(`${DELETES}(?<at>)(?:after|following) ${EVENT}`),
          unless: new RegExp(OTHERWISE),
          put: { at: 'within {figure} ' },
        },
      ],
      zh: [
        {
          find: /在?(?<time>合理(?:的)?(?:期限|时间|期间))内[^。;]{0,30}(?:删除|销毁|清除)/,
          put: { time: '{figure}' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Vendor shall delete all Customer Data upon termination of this Agreement.',
          after:
            'Vendor shall delete all Customer Data upon, and in any event within thirty (30) days after, termination of this Agreement.',
        },
        {
          before: 'All Client Data shall be destroyed promptly upon expiry of the Term.',
          after:
            'All Client Data shall be destroyed promptly and in any event within thirty (30) days after expiry of the Term.',
        },
        {
          before: 'Supplier will destroy the Client Data following expiry of the Term.',
          after:
            'Supplier will destroy the Client Data within thirty (30) days following expiry of the Term.',
        },
        {
          before:
            'Within a reasonable time after termination, Supplier shall delete all copies of the Client Data.',
          after:
            'Within thirty (30) days after termination, Supplier shall delete all copies of the Client Data.',
        },
      ],
      zh: [
        {
          before: '合同终止后，乙方应在合理期限内删除全部客户数据。',
          after: '合同终止后，乙方应在三十（30）日内删除全部客户数据。',
        },
      ],
    },
  },
  {
    kind: 'appended',
    checks: ['1.deletion'],
    rewrites: {
      en: [
        {
          find: pattern(
            `\\b${ENDING}\\b[^.;]{0,120}${NOT_CUSTOMER}\\b(?:shall|will|must) promptly(?<at>) ${DELETE}\\b[^.;]{0,80}\\b${DATA}\\b`,
          ),
          unless: new RegExp(OTHERWISE),
          put: { at: ', and in any event within {figure},' },
        },
        {
          find: pattern(
            `\\b${ENDING}\\b[^.;]{0,120}${NOT_CUSTOMER}\\b(?:shall|will|must)(?<at>) ${DELETE}\\b[^.;]{0,80}\\b${DATA}\\b`,
          ),
          unless: new RegExp(OTHERWISE),
          put: { at: ', within {figure},' },
        },
        {
          find: pattern(
            `\\b${ENDING}\\b[^.;]{0,120}${NOT_CUSTOMER}\\b(?:shall|will|must), (?:at|upon|on|in accordance with) [^.;,]{3,70},(?<at>) ${DELETE}\\b[^.;]{0,80}\\b${DATA}\\b`,
          ),
          unless: new RegExp(OTHERWISE),
          put: { at: ' within {figure},' },
        },
      ],
      zh: [
        {
          find: pattern(
            `${ENDING_ZH}[^。;]{0,40}${VENDOR_ZH}(?:应当|应|将|须|会)(?:立即|及时|尽快)(?<at>)(?:对[^。;]{0,20})?${DELETE_ZH}`,
          ),
          unless: /(?:日|天|个月|小时|期)内|可以|有权|无需|没有义务|缓冲期|保留期/,
          put: { at: '且最迟在{figure}内' },
        },
        {
          find: pattern(
            `${ENDING_ZH}[^。;]{0,40}${VENDOR_ZH}(?:应当|应|将|须|会)(?<at>)(?:对[^。;]{0,20})?${DELETE_ZH}`,
          ),
          unless: /(?:日|天|个月|小时|期)内|可以|有权|无需|没有义务|缓冲期|保留期/,
          put: { at: '在{figure}内' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Upon termination, Vendor shall delete all Customer Data.',
          after: 'Upon termination, Vendor shall, within thirty (30) days, delete all Customer Data.',
        },
        {
          before:
            'Following expiration of the Agreement, Provider will promptly return or destroy the Customer Data.',
          after:
            'Following expiration of the Agreement, Provider will promptly, and in any event within thirty (30) days, return or destroy the Customer Data.',
        },
        {
          before:
            'After termination of the Agreement, Acme will, at the choice of Customer, delete all Customer Data and copies.',
          after:
            'After termination of the Agreement, Acme will, at the choice of Customer, within thirty (30) days, delete all Customer Data and copies.',
        },
      ],
      zh: [
        {
          before: '合同终止后，乙方应删除全部客户数据。',
          after: '合同终止后，乙方应在三十（30）日内删除全部客户数据。',
        },
        {
          before: '协议解除后，供应商应立即返还或销毁客户的全部数据。',
          after: '协议解除后，供应商应立即且最迟在三十（30）日内返还或销毁客户的全部数据。',
        },
      ],
    },
  },
  {
    kind: 'negated',
    checks: ['1.deletion'],
    rewrites: {
      en: [
        {
          find: pattern(
            `\\b${ENDING}\\b[^.;]{0,80}${NOT_CUSTOMER}\\b(?<not>(?:is|are|shall be|will be) not (?:obligated|required) to|(?:has|have|shall have) no obligation to) ${DELETE}\\b[^.;]{0,60}\\b${DATA}\\b`,
          ),
          unless: /\bbut\b|\bmay\b/,
          put: { not: 'shall, within {figure},' },
        },
      ],
      zh: [
        {
          find: pattern(
            `${ENDING_ZH}[^。;]{0,30}${VENDOR_ZH}(?<not>没有义务|无义务|无须|无需)(?:删除|销毁|清除)`,
          ),
          unless: /但/,
          put: { not: '应在{figure}内' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'After termination Vendor is not obligated to delete any Customer Data.',
          after: 'After termination Vendor shall, within thirty (30) days, delete any Customer Data.',
        },
      ],
      zh: [
        {
          before: '合同终止后，平台没有义务删除用户数据。',
          after: '合同终止后，平台应在三十（30）日内删除用户数据。',
        },
      ],
    },
  },
  {
    kind: 'replaced',
    checks: ['1.ownership'],
    rewrites: {
      en: [
        {
          find: pattern(
            `^(?:as between the parties, )?(?<owner>(?:the )?(?:vendor|provider|supplier|company|we)) (?:shall (?:solely |exclusively )?own|will (?:solely |exclusively )?own|(?:solely |exclusively )?owns?|retains?)(?:,? (?:all|any|title|right|rights|interest|ownership|of|in|to|and|the)){0,10} ${CUSTOMER_DATA}[^.;,]{0,60}\\.?$`,
          ),
          unless: /\b(?:platform|software|services? and|technology|models?|documentation|licen[cs]e)\b/,
          put: { owner: '{customer}' },
        },
      ],
      zh: [
        {
          find: /(?:数据|信息|内容)(?:的)?(?:全部|一切)?(?:所有权|权利|权益)?(?:均)?(?:归|归属于|属于)(?<owner>乙方|供应商|本公司|平台|我们|公司)(?:所有|享有)?[。;]?$/,
          unless: /平台数据|统计|运营数据|技术/,
          put: { owner: '{customer}' },
        },
      ],
    },
    examples: {
      en: [
        {
          above: ['Customer shall pay the fees within thirty days of the invoice.'],
          before: 'Provider owns all right, title and interest in Customer Data.',
          after: 'Customer owns all right, title and interest in Customer Data.',
        },
      ],
      zh: [
        {
          above: ['用户应按月支付费用。'],
          before: '用户数据的所有权归平台所有。',
          after: '用户数据的所有权归用户所有。',
        },
      ],
    },
  },
  {
    kind: 'replaced',
    checks: ['1.vendorClaim'],
    rewrites: {
      en: [
        {
          find: pattern(
            String.raw`\bgrants?\b[^.;]{0,100}?\ba (?:[^.;]{0,80}?, )??(?<first>(?:perpetual|irrevocable)(?:,? and |, | ))(?<second>(?:perpetual|irrevocable)(?:, | ))?[^.;]{0,120}?\b(?:licen[cs]e|right)\b to [^.;]{0,120}?${CUSTOMER_DATA}(?<at>)\.$`,
          ),
          unless: /\bfeedback\b|\boutputs?\b|\bfor\b|\bperpetual and\b/,
          put: { first: '', second: '', at: ', solely to the extent necessary to provide the Services' },
        },
      ],
      zh: [
        {
          find: /授予[^。;]{0,30}?(?<first>永久的?、?|永久的、)(?<second>不可撤销的?、?)?[^。;]{0,60}?(?<right>许可|使用权|授权)(?<at>)[。;]$/,
          unless: /反馈|授予(?:甲方|客户|用户|您)/,
          put: { first: '', second: '', at: '，但仅限于为提供服务所必需' },
        },
      ],
    },
    examples: {
      en: [
        {
          before: 'Customer grants Vendor a perpetual, irrevocable licence to use Customer Content.',
          after:
            'Customer grants Vendor a licence to use Customer Content, solely to the extent necessary to provide the Services.',
        },
        {
          before:
            'You grant us a worldwide, perpetual, royalty-free license to use, copy and display your content.',
          after:
            'You grant us a worldwide, royalty-free license to use, copy and display your content, solely to the extent necessary to provide the Services.',
        },
      ],
      zh: [
        {
          before: '用户就其数据授予平台永久的、免费的使用权。',
          after: '用户就其数据授予平台免费的使用权，但仅限于为提供服务所必需。',
        },
      ],
    },
  },
];
