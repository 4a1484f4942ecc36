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
  fallback: {
    text: {
      en: "Vendor shall comply with all applicable data protection laws, including GDPR and CCPA. Vendor shall provide Customer annually with a current third-party audit report (e.g., SOC 2). Following a Security Incident, Customer shall have the right to audit Vendor's compliance on thirty (30) days' written notice.",
      zh: '供应商应遵守所有适用的数据保护法律，包括GDPR和CCPA。供应商应每年向客户提供现行有效的第三方审计报告（例如SOC 2）。发生安全事件后，客户有权提前三十（30）日书面通知，对供应商的合规情况进行审计。',
    },
    reason: {
      en: 'Concedes the yearly audit on site for a report that comes unasked. The right to look for oneself remains where it matters, after an incident.',
      zh: '以供应商主动提供年度报告替代每年的现场审计。在最需要的时候，即发生安全事件后，客户仍可自行审计。',
    },
  },
  walkAway: {
    text: {
      en: "Vendor shall comply with the data protection laws applicable to the Services. Upon Customer's request, no more than once a year, Vendor shall provide Customer with a current third-party audit report (e.g., SOC 2) and shall remedy any material deficiency identified in the report.",
      zh: '供应商应遵守适用于服务的数据保护法律。经客户要求（每年不超过一次），供应商应向客户提供现行有效的第三方审计报告（例如SOC 2），并应整改报告所指出的任何重大缺陷。',
    },
    reason: {
      en: 'Concedes any audit by the customer itself. An independent report with a duty to act on it is the least: a vendor that neither promises to obey the law nor lets anybody check is not to be trusted with the data, and the deal is off.',
      zh: '放弃由客户自行审计的权利。独立报告及相应的整改义务是最低要求：供应商既不承诺守法、又不接受任何检查的，不应将数据交其处理，不应签约。',
    },
  },
};
