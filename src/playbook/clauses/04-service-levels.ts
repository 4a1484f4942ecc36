import type { Clause } from '../types';

export const serviceLevels: Clause = {
  topic: 4,
  title: { en: 'Service Level Agreement (SLA)', zh: '服务水平协议 SLA' },
  shortTitle: { en: 'Service Level Agreement', zh: '服务水平协议' },
  risk: 'medium',
  difficulty: 'low',
  strategy: { en: 'Benchmark to industry standard, secure credits', zh: '对标行业标准,争取服务信用' },
  guidance: {
    en: 'Define uptime commitments (typically ≥99.9%), response time targets, and service credit mechanisms for SLA breaches. Distinguish compensation standards between full outages and partial degradation of core functionality.',
    zh: '明确约定可用性承诺(Uptime Commitment,通常≥99.9%)、响应时间(Response Time)及违约时的服务信用(Service Credit)机制。SLA应区分核心功能停机与部分降级的不同赔偿标准。',
  },
  sample: {
    en: 'Vendor guarantees ninety-nine point nine percent (99.9%) monthly uptime. For each hour of downtime exceeding the SLA, Customer shall receive a Service Credit equal to five percent (5%) of monthly fees, up to fifty percent (50%) of monthly fees.',
    // The project's own translation: the source has no Chinese sample clause.
    zh: '供应商保证月度可用性达到百分之九十九点九（99.9%）。停机时间超出SLA约定的，每超出一小时，客户应获得相当于月度费用百分之五（5%）的服务抵扣，最高不超过月度费用的百分之五十（50%）。',
  },
};
