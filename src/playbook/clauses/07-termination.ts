import type { Clause } from '../types';

export const termination: Clause = {
  topic: 7,
  title: { en: 'Termination & Data Migration', zh: '终止与数据迁移' },
  shortTitle: { en: 'Termination & Migration', zh: '终止与数据迁移' },
  risk: 'medium',
  difficulty: 'low',
  strategy: { en: '90-day export window, standard format', zh: '90天导出窗口,标准格式' },
  guidance: {
    en: 'Upon termination, customers should have the right to export all data within a reasonable window (90 days recommended). The vendor must provide data export tools in standard formats and must not create technical barriers to migration. Avoiding vendor lock-in is a key negotiation objective.',
    zh: '合同终止后,客户应有权在合理期限内(建议90天)导出全部数据,供应商须提供标准格式的数据导出工具,不得设置技术壁垒阻碍数据迁移。避免供应商锁定(Vendor Lock-in)是谈判重点。',
  },
  sample: {
    en: 'Upon termination, Vendor shall provide Customer with a machine-readable export of all Customer Data in a standard format within ninety (90) days. Vendor shall provide reasonable migration assistance at no additional charge.',
    // The project's own translation: the source has no Chinese sample clause.
    zh: '合同终止后，供应商应在九十（90）日内以标准格式向客户提供全部客户数据的机器可读导出文件。供应商应提供合理的迁移协助，且不另行收费。',
  },
};
