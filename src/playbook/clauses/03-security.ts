import type { Clause } from '../types';

export const security: Clause = {
  topic: 3,
  title: { en: 'Confidentiality & Security Standards', zh: '保密与安全标准' },
  shortTitle: { en: 'Confidentiality & Security', zh: '保密与安全标准' },
  risk: 'high',
  difficulty: 'low',
  strategy: { en: 'Require SOC 2 report as a precondition', zh: '要求SOC 2报告作为前提条件' },
  guidance: {
    en: 'Require the vendor to comply with recognized security standards such as SOC 2 Type II and ISO 27001. Define breach notification timelines (typically within 72 hours) and mandate that security audit reports be periodically shared with the customer.',
    zh: '要求供应商遵守行业公认安全标准(如SOC 2 Type II、ISO 27001),并约定发生数据泄露时的通知时限(通常72小时内)。安全审计报告应定期提供给客户审阅。',
  },
  sample: {
    en: 'Vendor shall maintain industry-standard security measures, including SOC 2 Type II compliance. Vendor shall notify Customer within seventy-two (72) hours of discovering any Security Incident affecting Customer Data.',
    // The project's own translation: the source has no Chinese sample clause.
    zh: '供应商应维持符合行业标准的安全措施，包括符合SOC 2 Type II的要求。供应商应在发现影响客户数据的任何安全事件后七十二（72）小时内通知客户。',
  },
};
