import type { Clause } from '../types';

export const complianceAudit: Clause = {
  topic: 8,
  title: { en: 'Compliance & Audit Rights', zh: '合规与审计权' },
  shortTitle: { en: 'Compliance & Audit Rights', zh: '合规与审计权' },
  risk: 'medium',
  difficulty: 'low',
  strategy: { en: 'Annual audit right or third-party report', zh: '年度审计权或第三方报告' },
  guidance: {
    en: "Require the vendor to comply with applicable data protection laws (GDPR, CCPA, China's Data Security Law, etc.) and grant the customer at least annual audit rights, or require the vendor to provide an independent third-party audit report on request.",
    zh: '要求供应商遵守适用的数据保护法律(GDPR、CCPA、中国数据安全法等),并赋予客户每年至少一次的审计权(Audit Right)或要求供应商提供独立第三方审计报告。',
  },
  sample: {
    en: "Vendor shall comply with all applicable data protection laws, including GDPR and CCPA. Customer shall have the right to audit Vendor's compliance annually, or to receive a current third-party audit report (e.g., SOC 2) upon request.",
    // The project's own translation: the source has no Chinese sample clause.
    zh: '供应商应遵守所有适用的数据保护法律，包括GDPR和CCPA。客户有权每年对供应商的合规情况进行审计，或经要求获得现行有效的第三方审计报告（例如SOC 2）。',
  },
};
