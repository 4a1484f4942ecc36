/**
 * The term table of our Chinese sample clauses: where the English term stands in a clause, the Chinese one
 * stands in its translation (tested). Register of Chinese commercial contracts.
 */
export const terms: readonly (readonly [english: string, chinese: string])[] = [
  ['Customer Data', '客户数据'],
  ['Customer', '客户'],
  ['Vendor', '供应商'],
  ['right, title, and interest', '权利、所有权和利益'],
  ['prior written consent', '事先书面同意'],
  ['foundation models', '基础模型'],
  ['Security Incident', '安全事件'],
  ['uptime', '可用性'],
  ['Service Credit', '服务抵扣'],
  ['AI-Generated Outputs', 'AI生成内容'],
  ['pre-existing intellectual property', '既有知识产权'],
  ['aggregate liability', '累计赔偿责任'],
  ['confidentiality', '保密'],
  ['machine-readable', '机器可读'],
  ['migration assistance', '迁移协助'],
  ['data protection laws', '数据保护法律'],
  ['audit report', '审计报告'],
  ['third party', '第三方'],
  ['third-party', '第三方'],
];

/** What the playbook's clauses call the parties. */
export const partyWords = {
  customer: { en: 'Customer', zh: '客户' },
  vendor: { en: 'Vendor', zh: '供应商' },
} as const;

export const difficultyLabels = {
  low: { en: 'Low', zh: '低' },
  medium: { en: 'Medium', zh: '中' },
  high: { en: 'High', zh: '高' },
} as const;

export const riskLabels = {
  high: { en: 'High risk', zh: '高风险' },
  medium: { en: 'Medium risk', zh: '中风险' },
} as const;
