import type { Clause } from '../types';

export const dataRights: Clause = {
  topic: 1,
  title: { en: 'Data Rights & Ownership', zh: '数据权利与所有权' },
  shortTitle: { en: 'Data Rights & Ownership', zh: '数据权利与所有权' },
  risk: 'high',
  difficulty: 'medium',
  strategy: { en: 'Non-negotiable, must secure', zh: '必须争取,不可妥协' },
  guidance: {
    en: 'Clearly define ownership of Customer Input Data and Output Data. The vendor must not claim any ownership over customer data. The company retains full rights to its original data and should require the vendor to permanently delete all copies within 30 days of contract termination.',
    zh: '明确企业输入数据(Input Data)与输出数据(Output Data)的所有权归属。供应商不得以任何方式声称对客户数据享有所有权,企业应保留对原始数据的完整权利,并要求供应商在合同终止后30日内彻底删除所有副本。',
  },
  sample: {
    en: 'As between the parties, Customer retains all right, title, and interest in and to Customer Data. Vendor acquires no rights in Customer Data except as necessary to provide the Services. Upon termination, Vendor shall delete all Customer Data within thirty (30) days.',
    // The project's own translation: the source has no Chinese sample clause.
    zh: '就双方之间而言，客户保留对客户数据的全部权利、所有权和利益。除为提供服务所必需外，供应商不取得客户数据的任何权利。合同终止后，供应商应在三十（30）日内删除全部客户数据。',
  },
};
