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
};
