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
  fallback: {
    text: {
      en: 'As between the parties, Customer owns all Customer Data. Vendor may use Customer Data only as necessary to provide the Services. Vendor shall delete all Customer Data within thirty (30) days after termination, except for backup copies, which Vendor shall not access and shall delete within ninety (90) days after termination.',
      zh: '就双方之间而言，客户数据归客户所有。供应商仅可在为提供服务所必需的范围内使用客户数据。供应商应在合同终止后三十（30）日内删除全部客户数据，但备份副本除外；供应商不得访问备份副本，并应在合同终止后九十（90）日内予以删除。',
    },
    reason: {
      en: 'Concedes time for backups only, which few systems can purge at once. Ownership, the limit on use and the thirty days for live data stand as before, and every copy still has a last day.',
      zh: '仅就备份副本作出时间让步，因为多数系统难以立即清除备份。数据所有权、使用范围以及在用数据的三十日删除期限均未改变，且每一份副本仍有最后删除期限。',
    },
  },
  walkAway: {
    text: {
      en: 'As between the parties, Customer retains ownership of Customer Data. Vendor shall not use Customer Data for any purpose other than providing and supporting the Services. Vendor shall delete all Customer Data within ninety (90) days after termination, except for copies that applicable law requires Vendor to retain.',
      zh: '就双方之间而言，客户保留对客户数据的所有权。除提供和支持服务外，供应商不得将客户数据用于任何其他目的。供应商应在合同终止后九十（90）日内删除全部客户数据，但适用法律要求供应商留存的副本除外。',
    },
    reason: {
      en: 'Also concedes live data for ninety days, support as a use, and copies the law requires. A vendor that claims the data, wants a use of its own, or names no day for deletion keeps what cannot be taken back: below this the deal is off.',
      zh: '进一步同意在用数据可保留九十日、可为支持服务使用数据，并可留存法律要求的副本。供应商如主张数据权利、要求自行使用数据或不承诺删除期限，损失将无法挽回：低于此线，不应签约。',
    },
  },
};
