/** Where clauses stand in a contract: which topics are neighbours, and which headings close it. */
import type { Language, TopicId } from '../types';
import type { Examples } from './types';

interface Neighbours {
  /** Sections on these topics, nearest first. */
  readonly topics: readonly TopicId[];
  /** So many passages make a section of another heading one on the topic; disclaimers are no service levels. */
  readonly passages: number;
  /** Failing these, a section with such a heading; it runs on headings as read. */
  readonly heading: Readonly<Record<Language, RegExp>>;
}

export const neighbours: Readonly<Record<TopicId, Neighbours>> = {
  1: { topics: [1, 2, 3, 5], passages: 2, heading: { en: /\bdata\b|content|privacy/, zh: /数据|信息|内容/ } },
  2: {
    topics: [2, 1, 5, 3],
    passages: 2,
    heading: { en: /\bdata\b|content|use of/, zh: /数据|内容|使用规则/ },
  },
  3: { topics: [3, 1, 8], passages: 2, heading: { en: /security|confiden|privacy/, zh: /安全|保密|隐私/ } },
  4: {
    topics: [4],
    passages: Infinity,
    heading: {
      en: /\bservices?\b|support|maintenance|delivery|products?/,
      zh: /服务|支持|运维|维护|交付|验收|(?:工作|开发|项目)内容/,
    },
  },
  5: {
    topics: [5, 1, 2],
    passages: 2,
    heading: { en: /intellectual|propriet|licen[sc]e|ownership/, zh: /知识产权|成果|许可|权利/ },
  },
  6: {
    topics: [6],
    passages: 2,
    heading: { en: /liabilit|indemn|warrant|insurance|remed/, zh: /责任|赔偿|违约|保证|保险/ },
  },
  7: {
    topics: [7],
    passages: 2,
    heading: { en: /terminat|\bterm\b|duration|renewal|suspension/, zh: /终止|解除|期限|续约|中止/ },
  },
  8: {
    topics: [8, 3, 1],
    passages: 2,
    heading: { en: /complian|audit|privacy|law/, zh: /合规|审计|守法|法律/ },
  },
};

interface HeadingSign {
  readonly is: Readonly<Record<Language, RegExp>>;
  readonly flag: Examples;
  readonly ignore: Examples;
}

/** Sections that close a contract; a clause of substance goes before them. */
export const closing: HeadingSign = {
  is: {
    en: /^(?:general(?: (?:provisions|terms|conditions|matters))?|miscellaneous.*|misc\.?|other (?:provisions|terms)|final provisions|boilerplate|governing law.*|(?:choice of|applicable) law.*|dispute.*|arbitration.*|notices?|force majeure|entire agreement|assignment|severability|jurisdiction.*|definitions(?: and interpretation)?|interpretation)[.:]?$/,
    zh: /^(?:其他|其它|附则|一般(?:条款|规定)|通用条款|杂项|其他(?:约定|条款|事项|规定)|其它(?:约定|条款|事项|规定)|法律适用.*|适用法律.*|争议(?:的)?(?:解决|处理).*|管辖.*|不可抗力|通知.*|送达.*|合同(?:的)?生效.*|生效.*|协议(?:的)?(?:生效|变更).*|合同变更.*|定义|释义)$/,
  },
  flag: {
    en: ['Miscellaneous', 'Governing Law and Venue', 'General Provisions'],
    zh: ['其他约定', '争议解决', '附则'],
  },
  ignore: { en: ['General Description of the Services', 'Term'], zh: ['总则', '服务内容'] },
};

/** Where what is attached begins. */
export const attached: HeadingSign = {
  is: {
    en: /^(?:exhibit|schedule|annex|appendix|attachment)(?: (?:[a-z]|\d{1,2}|[ivx]{1,4})(?:$|[^a-z\d])|[.:]?$)/,
    zh: /^(?:附件|附录|附表)/,
  },
  flag: { en: ['Exhibit A', 'Schedule 2 – Fees'], zh: ['附件一', '附录'] },
  ignore: { en: ['Scheduled Downtime', 'Schedule of Fees'], zh: ['附则'] },
};

/** A line of the block in which the parties sign. */
export const signature: HeadingSign = {
  is: {
    en: /^in witness whereof|^(?:by|name|title|signature|signed|date|print name): ?[_\s[{|]*$|\bsignatures?\b.{0,20}$|\bduly authori[sz]ed representatives?\b|_{8,}|^(?:by|signature):/,
    zh: /以下无正文|签字|签章|盖章|法定代表人|授权代表|签署页|签订日期|签约日期|^日期[::]/,
  },
  flag: { en: ['IN WITNESS WHEREOF, the parties sign.', 'By: ______'], zh: ['甲方（盖章）：', '授权代表：'] },
  ignore: { en: ['Payment is due within 30 days.'], zh: ['甲方应按期付款。'] },
};
