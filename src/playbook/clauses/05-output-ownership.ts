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
  fallback: {
    text: {
      en: 'As between the parties, Customer owns all AI-Generated Outputs produced using Customer Data. Vendor retains ownership of its underlying technology, models, and pre-existing intellectual property. Vendor shall not disclose such outputs to any third party; similar outputs generated independently from other inputs shall not breach this provision.',
      zh: '就双方之间而言，使用客户数据产生的全部AI生成内容归客户所有。供应商保留对其底层技术、模型及既有知识产权的所有权。供应商不得将上述生成内容披露给任何第三方；根据其他输入独立产生的相似内容不视为违反本条约定。',
    },
    reason: {
      en: "Concedes that models may give others something similar from inputs of their own, which no vendor can exclude. Ownership stands, and the customer's outputs themselves go to nobody else.",
      zh: '承认模型可能基于他人的输入产生相似内容，这是任何供应商都无法排除的。生成内容的归属不变，客户的生成内容本身仍不得提供给他人。',
    },
  },
  walkAway: {
    text: {
      en: 'Vendor claims no ownership of AI-Generated Outputs produced using Customer Data. To the extent Vendor holds any rights in such outputs, Vendor grants Customer a perpetual, irrevocable, worldwide, royalty-free license to use them for any purpose. Vendor shall not disclose such outputs to any third party.',
      zh: '供应商不主张使用客户数据产生的AI生成内容的所有权。供应商对上述生成内容享有任何权利的，供应商授予客户永久的、不可撤销的、全球范围的、免费的许可，客户可将上述生成内容用于任何目的。供应商不得将上述生成内容披露给任何第三方。',
    },
    reason: {
      en: "Concedes title, which the law may deny to machine-made works anyway, for a licence that never ends. If the vendor claims the outputs, limits their use or may hand them on, the customer's work product serves its competitors: below this the deal is off.",
      zh: '放弃所有权的约定（法律本就可能不承认机器生成内容的权利），改为永久许可。供应商如主张生成内容的权利、限制使用或可向他人提供，客户的工作成果将为竞争对手所用：低于此线，不应签约。',
    },
  },
};
