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
  fallback: {
    text: {
      en: 'Vendor guarantees ninety-nine point five percent (99.5%) monthly uptime, excluding maintenance announced at least five (5) days in advance. For each hour of downtime exceeding the SLA, Customer shall receive a Service Credit equal to three percent (3%) of monthly fees, up to thirty percent (30%) of monthly fees.',
      zh: '供应商保证月度可用性达到百分之九十九点五（99.5%），提前至少五（5）日通知的维护时间除外。停机时间超出SLA约定的，每超出一小时，客户应获得相当于月度费用百分之三（3%）的服务抵扣，最高不超过月度费用的百分之三十（30%）。',
    },
    reason: {
      en: 'Concedes about three hours more of downtime a month, announced maintenance and smaller credits. The level is still guaranteed and measured monthly, and credits come without proof of loss.',
      zh: '同意每月多约三小时的停机时间、排除提前通知的维护时间并降低抵扣比例。可用性仍为按月考核的保证义务，客户无需证明损失即可获得抵扣。',
    },
  },
  walkAway: {
    text: {
      en: 'Vendor guarantees ninety-nine percent (99%) monthly uptime. If monthly uptime is lower, Customer shall receive a Service Credit equal to ten percent (10%) of monthly fees. If monthly uptime is lower in any three (3) months, Customer may terminate this Agreement and shall receive a refund of prepaid fees for the remaining term.',
      zh: '供应商保证月度可用性达到百分之九十九（99%）。月度可用性低于上述标准的，客户应获得相当于月度费用百分之十（10%）的服务抵扣。月度可用性累计三（3）个月低于上述标准的，客户有权解除本合同，供应商应退还剩余期限的预付费用。',
    },
    reason: {
      en: 'Also concedes a level of about seven hours of downtime a month and one flat credit, in exchange for a way out. With no guaranteed level, or with credits as the only remedy for a service that keeps failing, the customer pays for what it does not get: below this the deal is off.',
      zh: '进一步接受每月约七小时的停机时间和单一比例的抵扣，以换取解除权。如无保证的可用性水平，或服务持续不达标时仍仅能获得抵扣，客户等于为得不到的服务付费：低于此线，不应签约。',
    },
  },
};
