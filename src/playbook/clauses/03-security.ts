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
  fallback: {
    text: {
      en: 'Vendor shall maintain industry-standard security measures and hold a current SOC 2 Type II report or ISO 27001 certification. Vendor shall notify Customer within seventy-two (72) hours of confirming any Security Incident affecting Customer Data.',
      zh: '供应商应维持符合行业标准的安全措施，并持有现行有效的SOC 2 Type II报告或ISO 27001认证。供应商应在确认影响客户数据的任何安全事件后七十二（72）小时内通知客户。',
    },
    reason: {
      en: 'Concedes the choice of standard, and that the hours run from confirmation instead of discovery. An outside body still attests to the controls, and the notice still has a fixed hour.',
      zh: '同意由供应商选择安全标准，并以“确认”而非“发现”安全事件作为时限起点。安全措施仍须经独立机构证明，通知仍有确定的时限。',
    },
  },
  walkAway: {
    text: {
      en: 'Vendor shall maintain security measures no less protective than recognized industry standards (such as ISO 27001), as attested annually by an independent auditor. Vendor shall notify Customer without undue delay, and in any event within five (5) days, after confirming any Security Incident affecting Customer Data.',
      zh: '供应商应维持不低于公认行业标准（例如ISO 27001）的安全措施，并每年由独立审计机构出具证明。供应商应在确认影响客户数据的任何安全事件后及时通知客户，且最迟不得超过五（5）日。',
    },
    reason: {
      en: 'Also concedes certification by name, and up to five days for notice. Without outside proof of security, or with no last day for notice, the customer can neither judge the risk nor meet its own duties to regulators: below this the deal is off.',
      zh: '进一步不再要求特定认证，并将通知时限放宽至五日。如无独立的安全证明，或通知没有最后期限，客户既无法评估风险，也无法履行自身的监管报告义务：低于此线，不应签约。',
    },
  },
};
