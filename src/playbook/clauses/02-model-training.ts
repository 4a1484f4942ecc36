import type { Clause } from '../types';

export const modelTraining: Clause = {
  topic: 2,
  title: { en: 'Model Training Restrictions', zh: '模型训练限制' },
  shortTitle: { en: 'Model Training Restrictions', zh: '模型训练限制' },
  risk: 'high',
  difficulty: 'high',
  strategy: { en: 'Explicit prohibition with liquidated damages', zh: '明确禁止条款,附违约金' },
  guidance: {
    en: 'Prohibit the vendor from using customer data to train, fine-tune, or improve any foundation model. This clause directly addresses trade secret exposure risk and must be expressly stated — no service improvement exception should be permitted.',
    zh: '禁止供应商使用客户数据训练、微调或改善其基础模型(Foundation Model)。此条款直接关系到商业机密泄露风险,必须明确约定且不得以服务改善为由豁免。',
  },
  sample: {
    en: "Vendor shall not use Customer Data to train, fine-tune, or otherwise improve any AI model, including Vendor's foundation models or any third-party models, without Customer's prior written consent.",
    // The project's own translation: the source has no Chinese sample clause.
    zh: '未经客户事先书面同意，供应商不得使用客户数据训练、微调或以其他方式改进任何AI模型，包括供应商的基础模型或任何第三方模型。',
  },
  fallback: {
    text: {
      en: "Vendor shall not use Customer Data, in identifiable or anonymized form, to train, fine-tune, or otherwise improve any AI model, including any third-party models, without Customer's prior written consent. Vendor may compile operational statistics about the Services that do not contain Customer Data.",
      zh: '未经客户事先书面同意，供应商不得使用客户数据（无论是否经匿名化处理）训练、微调或以其他方式改进任何AI模型，包括任何第三方模型。供应商可以编制不含客户数据的服务运行统计信息。',
    },
    reason: {
      en: 'Concedes operational statistics, which every vendor needs to run its service and which hold none of the data. The prohibition itself is untouched and now names anonymized data, the usual way around it.',
      zh: '同意供应商编制运行统计信息：任何供应商都需要此类信息维持服务运行，且其中不含客户数据。禁止性约定本身未作退让，并明确涵盖匿名化数据这一常见的规避途径。',
    },
  },
  walkAway: {
    text: {
      en: "Vendor shall not use Customer Data to train, fine-tune, or otherwise improve any AI model that is made available to any third party. Any model fine-tuned on Customer Data at Customer's written request shall be used solely for Customer and deleted upon termination.",
      zh: '供应商不得使用客户数据训练、微调或以其他方式改进向任何第三方提供的任何AI模型。应客户书面要求使用客户数据微调的模型，仅可用于为客户提供服务，并应在合同终止时删除。',
    },
    reason: {
      en: 'Concedes training for the customer alone, on written request, in a model that ends with the contract. What a shared model has learned cannot be deleted from it; with any right to train such a model, service improvement included, the deal is off.',
      zh: '仅同意应客户书面要求、为客户单独训练，且模型随合同终止而删除。共享模型一经学习便无法消除客户数据的影响；供应商如保留任何训练共享模型的权利（包括以改善服务为由），不应签约。',
    },
  },
};
