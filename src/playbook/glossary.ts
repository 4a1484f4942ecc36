import type { GlossaryEntry } from './types';

/** The key terms; the Chinese term is the one its definition opens with. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: { en: 'Foundation Model', zh: '基础大模型' },
    definition: {
      en: 'A large-scale AI model (e.g., GPT-4, Claude) underlying vendor services. Vendors are typically reluctant to make strong use-restriction commitments around them.',
      zh: '基础大模型,如GPT-4、Claude等,供应商通常不愿对其使用限制做出强承诺。',
    },
  },
  {
    term: { en: 'Service Credit', zh: '服务信用' },
    definition: {
      en: 'A fee discount granted by the vendor for failing to meet SLA commitments, typically applied as a credit against the next billing cycle.',
      zh: '服务信用,供应商因未达SLA而给予的费用折扣,通常以下月账单抵扣形式体现。',
    },
  },
  {
    term: { en: 'Vendor Lock-in', zh: '供应商锁定' },
    definition: {
      en: 'A condition where technical or contractual barriers make it difficult or costly for a customer to migrate to a competing service provider.',
      zh: '供应商锁定,指客户因技术或合同限制难以迁移到其他服务商的风险状态。',
    },
  },
  {
    term: { en: 'Indemnification', zh: '赔偿条款' },
    definition: {
      en: 'A contractual obligation by which one party agrees to compensate the other for losses arising from specified events, such as third-party IP infringement claims.',
      zh: '赔偿条款,约定一方为另一方因特定事项遭受的损失承担补偿责任。',
    },
  },
  {
    term: { en: 'AI-Generated Output', zh: 'AI生成内容' },
    definition: {
      en: 'Content produced by an AI system in response to user input, including text, images, code, or other outputs.',
      zh: 'AI生成内容,指AI系统基于用户输入产生的文本、图像、代码等输出结果。',
    },
  },
];
