/** What a contract calls its two sides, so far as it can be told for sure. */
import type { Language } from '../playbook/types';
import type { ContractParagraph } from '../review/types';

export interface Parties {
  readonly customer?: string;
  readonly vendor?: string;
}

const NAMES = {
  customer: {
    en: ['Customer', 'Client', 'Subscriber', 'Licensee', 'you'],
    zh: ['甲方', '客户', '用户', '委托方', '采购方', '需方', '买方', '您', '你'],
  },
  vendor: {
    en: ['Vendor', 'Provider', 'Supplier', 'Service Provider', 'Licensor', 'Contractor', 'Company', 'we'],
    zh: ['乙方', '供应商', '服务商', '服务方', '受托方', '供方', '卖方', '我们', '平台', '本公司'],
  },
} as const;

/** 甲方 sells in some contracts: where its definition says so, the roles are the other way about. */
const TURNED =
  /甲方[^。;\n]{0,24}(?:服务商|供应商|服务提供|受托方|卖方|供方|开发方|许可方)|乙方[^。;\n]{0,24}(?:客户|用户|委托方|采购方|买方|需方|被许可方)/;

/**
 * The names by which the paragraphs mention the sides, the commonest of each; none where two are about as common
 * (then a name put in might be that of somebody else).
 */
export function partiesOf(paragraphs: readonly ContractParagraph[], language: Language): Parties {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const commonest = (side: 'customer' | 'vendor'): string | undefined => {
    const counted = NAMES[side][language]
      .map((name) => ({ name, count: count(text, name, language) }))
      .filter((one) => one.count > 0)
      .sort((a, b) => b.count - a.count);
    return counted[0] && counted[0].count >= 2 * (counted[1]?.count ?? 0) ? counted[0].name : undefined;
  };
  const customer = commonest('customer');
  const vendor = commonest('vendor');
  const turned =
    language === 'zh' && TURNED.test(text.slice(0, 3000)) && (customer === '甲方' || vendor === '乙方');
  const named = turned ? { customer: vendor, vendor: customer } : { customer, vendor };
  return {
    ...(named.customer !== undefined && { customer: named.customer }),
    ...(named.vendor !== undefined && { vendor: named.vendor }),
  };
}

function count(text: string, name: string, language: Language): number {
  const pattern =
    language === 'zh' ? name : name === 'we' || name === 'you' ? `\\b${name}\\b(?! agree)` : `\\b${name}\\b`;
  return text.match(new RegExp(pattern, name === 'we' || name === 'you' ? 'gi' : 'g'))?.length ?? 0;
}
