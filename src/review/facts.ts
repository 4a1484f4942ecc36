/** What the contract says, as the labelled contracts name it: read off the findings. */
import type { CheckId } from '../playbook/rules/types';
import type { ReadParagraph } from './contract';
import type { Fact, FactKey, Finding, Span, TopicReview } from './types';

const LAWS: readonly (readonly [string, RegExp])[] = [
  ['GDPR', /\bgdpr\b|general data protection regulation/],
  ['CCPA', /\bccpa\b|california consumer privacy act/],
  ['HIPAA', /\bhipaa\b/],
  ['PIPL', /\bpipl\b|个人信息保护法/],
  ['DSL', /数据安全法/],
  ['CSL', /网络安全法/],
];
const CERTIFICATIONS: readonly (readonly [string, RegExp])[] = [
  ['SOC 2', /\bsoc ?2\b/],
  ['ISO 27001', /\biso(?:\/iec)? ?27001\b/],
];

export function readFacts(
  contract: readonly ReadParagraph[],
  topics: readonly TopicReview[],
): Partial<Record<FactKey, Fact>> {
  const facts: Partial<Record<FactKey, Fact>> = {};
  const findings = new Map<CheckId, Finding>(
    topics.flatMap((topic) => topic.findings.map((held) => [held.check, held])),
  );
  const from = (check: CheckId, read: (finding: Finding) => [FactKey, Fact['value']] | undefined): void => {
    const finding = findings.get(check);
    if (!finding || finding.outcome === 'silent') return;
    const fact = read(finding);
    if (fact) facts[fact[0]] = { value: fact[1], evidence: finding.evidence };
  };
  const figure = (check: CheckId, key: FactKey): void =>
    from(check, (held) => (held.figure?.found === undefined ? undefined : [key, held.figure.found]));
  const holds = (check: CheckId, key: FactKey): void =>
    from(check, (held) => [key, held.outcome !== 'adverse']);

  from('1.ownership', (held) => ['1.owner', held.outcome === 'met' ? 'customer' : 'vendor']);
  figure('1.deletion', '1.deletion_days');
  holds('1.deletion', '1.deletion_required');
  from('2.training', (held) => ['2.training', held.outcome === 'met' ? 'prohibited' : 'permitted']);
  figure('3.breachNotice', '3.breach_notice_hours');
  from('3.breachNotice', (held) =>
    held.outcome === 'short' && held.figure?.found === undefined
      ? ['3.breach_notice_vague', true]
      : undefined,
  );
  figure('4.uptime', '4.uptime_percent');
  holds('4.serviceCredit', '4.service_credit');
  holds('4.responseTime', '4.response_time');
  from('5.outputOwner', (held) => ['5.output_owner', held.outcome === 'met' ? 'customer' : 'vendor']);
  figure('6.cap', '6.cap_months');
  holds('6.dataCarveOut', '6.uncapped_data');
  holds('6.ipIndemnity', '6.vendor_ip_indemnity');
  figure('7.export', '7.export_days');
  holds('7.export', '7.export_right');
  holds('7.migrationHelp', '7.migration_help');
  from('8.audit', (held) => (held.outcome === 'adverse' ? undefined : ['8.audit_right', 'audit']));

  const named = (key: FactKey, names: typeof LAWS): void => {
    const evidence: Span[] = [];
    const value = names.filter(([, pattern]) => {
      const hit = firstHit(contract, pattern);
      if (hit) evidence.push(hit);
      return hit !== undefined;
    });
    if (value.length > 0) facts[key] = { value: value.map(([name]) => name), evidence };
  };
  named('8.laws', LAWS);
  named('3.certifications', CERTIFICATIONS);
  const confidential = firstHit(
    contract,
    /\b(?:shall|will|must|agrees to)\b[^.;]{0,80}\bconfiden|(?:保密义务|予以保密|保守)/,
  );
  if (confidential) facts['3.confidentiality'] = { value: true, evidence: [confidential] };
  return facts;
}

function firstHit(contract: readonly ReadParagraph[], pattern: RegExp): Span | undefined {
  for (const [paragraph, { folded }] of contract.entries()) {
    const match = pattern.exec(folded);
    if (match) return { paragraph, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
