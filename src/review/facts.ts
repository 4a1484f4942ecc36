/** What the contract says, in the keys and values that the labelled contracts use (LABELING.md of the corpus). */
import { allOf, spans, type Placed, type Statements } from './checks';
import { sectionsNamed, sectionsOf } from './sections';
import type { Fact, FactKey } from './types';

/** Caps by what is paid in so many months. */
const CAPS = ['6.capMonths', '6.capOneYear', '6.capTwoYears', '6.capOneQuarter'] as const;

const LAWS: readonly (readonly [string, RegExp])[] = [
  [
    'GDPR',
    /(?<!uk |英国 ?)\bgdpr\b|general data protection regulation|2016\/679|通用数据保护条例|一般资料保护规则/,
  ],
  // The later act amends the former, and is not named apart from it.
  ['CCPA', /\bc(?:cpa|pra)\b|california (?:consumer privacy|privacy rights) act/],
  ['HIPAA', /\bhipaa\b|health insurance portability/],
  ['HITECH', /\bhitech\b|health information technology for economic/],
  ['PIPL', /\bpipl\b|个人信息保护法|个保法|personal information protection law/],
  ['DSL', /数据安全法|数安法/],
  ['CSL', /网络安全法|网安法/],
  ['FADP', /\bfadp\b|swiss federal (?:act on data protection|data protection act)/],
  ['UK GDPR', /\buk gdpr\b|英国 ?gdpr\b|uk general data protection regulation/],
  ['UK Data Protection Act 2018', /\bdata protection act (?:of )?2018/],
  ['Virginia CDPA', /virginia consumer data protection act|\bv?cdpa\b/],
  ['Colorado Privacy Act', /colorado privacy act/],
  ['Connecticut Data Privacy Act', /connecticut data privacy act/],
  ['Utah Consumer Privacy Act', /utah consumer privacy act/],
  ['LGPD', /\blgpd\b|brazil(?:ian)? general data protection law/],
  ['PIPEDA', /\bpipeda\b|personal information protection and electronic documents act/],
  ['GLBA', /\bglba\b|gramm-leach-bliley/],
  ['FCRA', /\bfcra\b|fair credit reporting act/],
  ['ECOA', /\becoa\b|equal credit opportunity act/],
  ['BIPA', /\bbipa\b|biometric information privacy act/],
  ['PDPA', /\bpdpa\b|(?<!digital )personal data protection act/],
  ['PHIPA', /\bphipa\b|personal health information protection act/],
  ['DPDP Act', /\bdpdp act\b|digital personal data protection act/],
  ['APPI', /\bappi\b|act on the protection of personal information/],
  ['Australian Privacy Act', /australian privacy (?:act|principles)|privacy act 1988/],
  ['EU AI Act', /(?:eu|european union) (?:artificial intelligence|ai) act|人工智能法|\bai act\b/],
  ['PDPO', /\bpdpo\b|个人资料\(私隐\)条例|personal data \(privacy\) ordinance/],
  ['个人资料保护法', /个人资料保护法/],
  ['EU Data Act', /(?:eu|european union) data act/],
  ['FERPA', /\bferpa\b|family educational rights and privacy act/],
  ['COPPA', /\bcoppa\b|children.s online privacy protection/],
];
/** The classified protection of information systems, by its level. */
function levelled(level: string): RegExp {
  return new RegExp(
    `(?:等级保护|等保|安全(?:保护)?等级)[^。;,]{0,12}[${level}]级|第?[${level}]级[^。;,]{0,8}(?:等级保护|等保|保护水平|定级[^。;,]{0,12}测评)`,
  );
}
const CERTIFICATIONS: readonly (readonly [string, RegExp])[] = [
  ['SOC 1', /soc[ -]?1\b/],
  ['SOC 2', /soc[ -]?(?:2|ii\b)|soc ?1 (?:and|or|&) 2\b|service organi[sz]ation controls? 2/],
  ['SOC 3', /soc[ -]?3\b/],
  ['ISO 27001', /27001/],
  ['ISO 27017', /27017/],
  ['ISO 27018', /27018/],
  ['ISO 27701', /27701/],
  ['PCI DSS', /pci[- ]?dss|payment card industry data security standard/],
  ['PCI', /pci level/],
  ['HITRUST', /hitrust/],
  ['FedRAMP', /fedramp/],
  ['ISO 42001', /42001/],
  ['ISO 20000', /iso[a-z/ -]{0,5}20000/],
  ['密码应用安全性评估', /密码应用(?:的)?安全性?评估|密评/],
  ['TISAX', /tisax/],
  ['Cyber Essentials Plus', /cyber essentials plus/],
  ['Cyber Essentials', /cyber essentials(?! plus)/],
  ['等保四级', levelled('四4')],
  ['等保三级', levelled('三3')],
  ['等保二级', levelled('二2')],
  ['等保', new RegExp(`^(?![^]*(?:${levelled('二三四234').source}))[^]*(?:等级保护|等保)`)],
];

/** What a breach of confidence, of security, or of the duty to report one is a breach of. */
const DATA_DUTIES = ['3.duty', '3.keepsToItself', '3.noticeHours', '3.noticeVague', '3.measures'] as const;

/** `quote` gives the words of a span as the reader reads them. */
export function readFacts(
  statements: Statements,
  quote: (span: Placed) => string,
): Partial<Record<FactKey, Fact>> {
  const facts: Partial<Record<FactKey, Fact>> = {};
  const of = (...ids: readonly string[]): readonly Placed[] => allOf(statements, ids);
  const set = (key: FactKey, value: Fact['value'], held: readonly Placed[]): boolean => {
    if (held.length === 0 || key in facts) return false;
    facts[key] = { value, evidence: spans(held) };
    return true;
  };
  const pick = (key: FactKey, id: string, better: (a: number, b: number) => boolean): void => {
    const held = of(id).filter((placed) => placed.value !== undefined);
    if (held.length === 0) return;
    const best = held.reduce((a, b) => (better(b.value!, a.value!) ? b : a));
    set(key, best.value!, [best]);
  };
  const names = (key: FactKey, id: string, known: typeof LAWS): void => {
    const held = of(id);
    // The statement gives the first name of a paragraph; others follow it.
    const words = held.map((first) => quote({ ...first, end: Infinity }));
    const value = known
      .filter(([, pattern]) => words.some((text) => pattern.test(text)))
      .map(([name]) => name)
      // Its level named once, elsewhere it goes without.
      .filter((name, _, all) => name !== '等保' || !all.some((other) => /^等保.级/.test(other)));
    if (value.length > 0) set(key, value, held);
  };
  const most = (a: number, b: number): boolean => a > b;
  const least = (a: number, b: number): boolean => a < b;

  set('1.owner', 'customer', of('1.owned'));
  set('1.owner', 'vendor', of('1.vendorOwns'));
  set('1.owner', 'customer', of('1.customerWarrants'));
  // Counted from the end of the time for export, the days come on top of it.
  const [later, exports] = [of('1.deletionAfterExport')[0], of('7.exportDays', '7.keptDays')];
  const window = Math.max(...exports.map(({ value }) => value ?? 0));
  if (later?.value && window > 0 && !of('1.deletionDays').some(({ value }) => value! > later.value!))
    set('1.deletion_days', later.value + window, [...exports.filter(({ value }) => value === window), later]);
  pick('1.deletion_days', '1.deletionDays', most);
  pick('1.deletion_days', '1.deletionItemDays', most);
  set('1.deletion_required', true, of('1.deletionDays', '1.deletionDuty', '1.deletionItem'));
  set('1.deletion_required', false, of('1.deletionDenied'));

  // Consent that may be withdrawn is consent.
  const agreed = of('2.consent');
  const optOut = of('2.optOut').filter(
    ({ paragraph }) => !agreed.some((placed) => placed.paragraph === paragraph),
  );
  set('2.training', 'opt_out', optOut);
  set('2.training', 'consent', agreed);
  set('2.training', 'prohibited', of('2.prohibited'));
  set('2.training', 'permitted', of('2.permitted'));

  set('3.confidentiality', true, of('3.duty', '3.keepsToItself'));
  set('3.confidentiality', false, of('3.denied'));
  names('3.certifications', '3.certified', CERTIFICATIONS);
  pick('3.breach_notice_hours', '3.noticeHours', least);
  if (!facts['3.breach_notice_hours']) set('3.breach_notice_vague', true, of('3.noticeVague'));
  set('3.breach_notice_vague', false, of('3.noticeDenied'));

  pick('4.uptime_percent', '4.uptimePercent', least);
  pick('4.uptime_percent', '4.uptimeItem', least);
  set('4.service_credit', true, of('4.credit', '4.creditTier'));
  set('4.service_credit', false, of('4.creditDenied'));
  pick('4.credit_cap_percent', '4.creditCap', most);
  pick('4.credit_cap_percent', '4.creditCapHalf', most);
  set('4.credit_cap_percent', 100, of('4.creditCapFull'));
  pick('4.credit_cap_percent', '4.creditTier', most);
  set('4.response_time', true, of('4.response', '4.responseRow'));
  set('4.response_time', false, of('4.responseDenied'));

  const mine = of('5.customerOwns', '5.madeToOrder');
  // A vendor that leaves the output to the customer may keep what its consultants make.
  const isOutput = (placed: Placed): boolean => /output|generate|输出|生成|答复|结果/.test(quote(placed));
  const taken = of('5.vendorOwns');
  const theirs = mine.some(isOutput) ? taken.filter(isOutput) : taken;
  set('5.output_owner', 'shared', of('5.jointlyOwned'));
  set('5.output_owner', theirs.length + of('5.makerReuses').length > 0 ? 'shared' : 'customer', mine);
  set('5.output_owner', 'vendor', theirs);
  set('5.output_owner', 'customer', of('5.notClaimed'));
  // Where output is defined as the customer's data, who owns these owns it; the input alone is another matter.
  if (of('1.owned').some((placed) => !/input|输入/.test(quote(placed))))
    set('5.output_owner', 'customer', of('5.outputIsData'));

  for (const id of CAPS) pick('6.cap_months', id, least);
  set('6.cap_months', 1, of('6.capOneMonth'));
  const cap = of('6.capOther');
  if (!facts['6.cap_months'] && cap[0]) set('6.cap_other', quote(cap[0]), cap);
  set('6.uncapped_data', true, of('6.dataCarveOut', '6.dataCarvedItem'));
  // Where nothing is capped, what gives way is the exclusion of lost profit.
  const capped = of(...CAPS, '6.capOther', '6.dataDenied');
  set('6.uncapped_data', false, of('6.dataCapped'));
  const bySection = of('6.sectionsCarved', '6.sectionsCarvedItem');
  const freed = new Set(bySection.flatMap((held) => sectionsNamed(quote({ ...held, end: held.end + 80 }))));
  // Where the duties stand must be known to say that they are not among those.
  let located = bySection.length === 0;
  if (freed.size > 0) {
    const opening = (held: Placed): string => quote({ ...held, start: 0, end: 16 });
    const numbers = of(...DATA_DUTIES).map((held) => sectionsOf(opening(held)));
    if (numbers.some((own) => own.some((one) => freed.has(one)))) set('6.uncapped_data', true, bySection);
    located = numbers.some((own) => own.length > 0);
  }
  if (located && of('6.openExceptions').length === 0)
    set('6.uncapped_data', capped.length === 0, capped.length > 0 ? capped : of('6.waiverCarveOut'));
  set('6.vendor_ip_indemnity', true, of('6.ipIndemnity', '6.ipIndemnityItem'));
  set('6.vendor_ip_indemnity', false, of('6.ipDenied'));

  pick('7.export_days', '7.exportDays', most);
  pick('7.export_days', '7.keptDays', most);
  set('7.export_right', true, of('7.exportDays', '7.exportRight', '7.exportItem'));
  set('7.export_right', false, of('7.exportDenied'));
  set('7.migration_help', true, of('7.migrationHelp'));
  set('7.migration_help', false, of('7.migrationDenied'));

  names('8.laws', '8.namedLaws', LAWS);
  const audit = of('8.audit');
  const report = of('8.report');
  set(
    '8.audit_right',
    audit.length > 0 ? (report.length > 0 ? 'both' : 'audit') : 'report',
    audit.length > 0 ? audit : report,
  );
  return facts;
}
