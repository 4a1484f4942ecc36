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
  fallback: {
    text: {
      en: 'For sixty (60) days after termination, Customer may export all Customer Data in a standard, machine-readable format. Vendor shall provide up to twenty (20) hours of migration assistance at no additional charge.',
      zh: '合同终止后六十（60）日内，客户有权以标准的机器可读格式导出全部客户数据。供应商应提供最多二十（20）小时的迁移协助，且不另行收费。',
    },
    reason: {
      en: 'Concedes a month of the export window, and puts a number to the free help. Sixty days suffice for an orderly move, in a format any successor can read.',
      zh: '同意将导出期限缩短一个月，并对免费协助设定时数。六十日足以完成有序迁移，且导出格式可供任何后续服务商读取。',
    },
  },
  walkAway: {
    text: {
      en: 'For at least thirty (30) days after termination, Customer may export all Customer Data in a commonly used, machine-readable format. Vendor shall provide the export free of charge and shall not delete Customer Data until that period has ended.',
      zh: '合同终止后至少三十（30）日内，客户有权以通用的机器可读格式导出全部客户数据。供应商应免费提供导出，且在上述期限届满前不得删除客户数据。',
    },
    reason: {
      en: 'Also concedes help with the move, and all but thirty days. If the data goes on the last day, costs a fee or comes in a format that only the vendor reads, the customer can never leave: below this the deal is off.',
      zh: '进一步放弃迁移协助，并将期限缩短至三十日。如合同终止即删除数据、导出须付费或格式仅供应商可读，客户将无法脱离供应商：低于此线，不应签约。',
    },
  },
};
