import type { Clause } from '../types';

export const outputOwnership: Clause = {
  topic: 5,
  title: { en: 'Intellectual Property Ownership', zh: '知识产权归属' },
  shortTitle: { en: 'IP Ownership', zh: '知识产权归属' },
  risk: 'high',
  difficulty: 'medium',
  strategy: { en: 'Customer owns outputs, confirm in writing', zh: '输出归属客户,书面确认' },
  guidance: {
    en: 'Clearly allocate IP ownership of AI-Generated Outputs. As a rule, outputs generated from customer data should belong to the customer. The vendor retains rights only to its underlying technology and must not use customer-specific outputs for any third party.',
    zh: 'AI系统生成的输出内容(AI-Generated Output)的知识产权归属需明确。通常应约定:基于客户数据生成的输出归客户所有,供应商仅保留对其底层技术的权利,不得将客户定制化成果用于第三方。',
  },
  sample: {
    en: 'All AI-Generated Outputs produced using Customer Data shall be owned by Customer. Vendor retains ownership of its underlying technology, models, and pre-existing intellectual property. Vendor shall not use Customer-specific outputs for any third party.',
    // The project's own translation: the source has no Chinese sample clause.
    zh: '使用客户数据产生的全部AI生成内容归客户所有。供应商保留对其底层技术、模型及既有知识产权的所有权。供应商不得将客户专属的生成内容用于任何第三方。',
  },
};
