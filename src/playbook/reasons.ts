import type { CheckId } from './rules/types';
import type { Bilingual } from './types';

/**
 * Why the customer asks for each point, in words that the other side may read: they give the reason, never the
 * strategy, the fallback or the playbook. The project's own wording; party words are the playbook's.
 */
export const reasons: Readonly<Record<CheckId, Bilingual>> = {
  '1.ownership': {
    en: 'Customer supplies its data and needs its ownership stated expressly.',
    zh: '数据由客户提供，客户需要在合同中明确其所有权。',
  },
  '1.vendorClaim': {
    en: 'The Services can be rendered without Vendor acquiring rights in Customer Data.',
    zh: '提供本服务无需供应商取得客户数据的任何权利。',
  },
  '1.deletion': {
    en: 'Customer has to account for its data after the agreement ends and needs a fixed period for deletion.',
    zh: '合同终止后客户仍须对其数据负责，因此需要确定的删除期限。',
  },
  '2.training': {
    en: 'What a model has learned from Customer Data cannot be taken back, so training needs Customer’s prior consent.',
    zh: '模型从客户数据中学到的内容无法收回，因此训练须事先取得客户同意。',
  },
  '2.improvement': {
    en: 'Improving the service by means of Customer Data discloses it in the same way as training does.',
    zh: '以客户数据改进服务与训练模型一样会造成数据外泄，故不宜作为例外。',
  },
  '2.thirdPartyModels': {
    en: 'The restriction would be of little use if the data could be passed on for the training of others’ models.',
    zh: '如数据可被转用于训练第三方模型，该限制即失去意义。',
  },
  '3.certification': {
    en: 'A recognized standard lets Customer rely on independent evidence instead of its own inspection.',
    zh: '采用公认标准后，客户可依据独立证明而无需自行检查。',
  },
  '3.breachNotice': {
    en: 'Customer has reporting duties of its own and needs notice within a fixed period to meet them.',
    zh: '客户自身负有报告义务，需要在确定期限内获得通知方能履行。',
  },
  '3.reports': {
    en: 'Current reports keep Customer’s own records of its suppliers complete.',
    zh: '定期取得报告有助于客户完善对供应商的管理记录。',
  },
  '4.uptime': {
    en: 'Customer’s operations depend on the service, so availability has to be a measurable commitment.',
    zh: '客户的业务依赖该服务，可用性应为可衡量的承诺。',
  },
  '4.responseTime': {
    en: 'Fixed response times let both parties plan for an outage.',
    zh: '明确响应时间便于双方应对服务中断。',
  },
  '4.serviceCredit': {
    en: 'A credit settles the consequences of a shortfall without a dispute about damages.',
    zh: '以服务抵扣处理未达标情形，可避免双方就损失金额发生争议。',
  },
  '4.degradation': {
    en: 'A model may answer and yet be of no use; degraded performance should therefore be measured apart from outage.',
    zh: '模型可能可以访问但无法正常使用，因此性能下降应与服务中断分别计量。',
  },
  '5.outputOwner': {
    en: 'Customer has to be free to use and to protect what the service generates for it.',
    zh: '客户需要自由使用并保护服务为其生成的内容。',
  },
  '5.vendorTechnology': {
    en: 'Vendor’s existing technology is not affected and remains Vendor’s.',
    zh: '供应商的既有技术不受影响，仍归供应商所有。',
  },
  '5.exclusiveUse': {
    en: 'Output reflects Customer’s confidential input and should not serve others.',
    zh: '生成内容反映客户的保密信息，不应供他人使用。',
  },
  '6.cap': {
    en: 'The cap should bear a reasonable relation to the fees and to the risk that each party controls.',
    zh: '责任上限应与合同费用及各方可控制的风险相称。',
  },
  '6.dataCarveOut': {
    en: 'Loss from a data breach is not measured by the fees and lies within Vendor’s control.',
    zh: '数据泄露造成的损失与费用无关，且处于供应商的控制之下。',
  },
  '6.ipCarveOut': {
    en: 'Customer cannot assess what Vendor’s technology is built on, so this risk should rest with Vendor in full.',
    zh: '客户无法判断供应商技术的权利来源，该风险应由供应商全部承担。',
  },
  '6.mutualIndemnity': {
    en: 'Each party should answer for the claims that it causes.',
    zh: '各方均应对因其自身原因引起的索赔负责。',
  },
  '6.ipIndemnity': {
    en: 'Claims that the service infringes the rights of others arise from Vendor’s choices.',
    zh: '因服务侵犯第三方权利引起的索赔源于供应商的选择。',
  },
  '7.export': {
    en: 'Customer needs enough time after the end of the agreement to retrieve its data in good order.',
    zh: '合同终止后，客户需要合理时间有序取回其数据。',
  },
  '7.format': {
    en: 'Data is of use to Customer only in a format that other systems can read.',
    zh: '数据须采用其他系统可读取的格式，客户方能使用。',
  },
  '7.migrationHelp': {
    en: 'Only Vendor knows how the data is held; reasonable help keeps the transition short for both parties.',
    zh: '只有供应商了解数据的存储方式，合理协助有利于双方尽快完成过渡。',
  },
  '7.barriers': {
    en: 'Customer’s choice of supplier should not depend on technical obstacles.',
    zh: '客户选择供应商不应受技术障碍限制。',
  },
  '8.laws': {
    en: 'Naming the applicable data protection laws makes the parties’ duties certain.',
    zh: '列明适用的数据保护法律可使双方义务明确。',
  },
  '8.audit': {
    en: 'Customer must be able to show its own regulators that its suppliers comply.',
    zh: '客户须能向监管机构证明其供应商合规。',
  },
};
