/** Whose paper a contract is: how it is accepted, who speaks, and on whom its duties lie. */
import { duties, paperSigns, rights } from '../playbook/rules/kinds';
import { spanIn, type OpeningLine } from './opening';
import type { ReviewContext, Span } from './types';

type Parties = ReviewContext['parties'];
const SHOWN = 3;
/** So many times the duties of the other side make it the customer's paper. */
const STACKED = { times: 2.2, least: 8 };
const BLANKS = 2;

function spansOf(lines: readonly OpeningLine[], sign: keyof typeof paperSigns): Span[] {
  const spans: Span[] = [];
  for (const line of lines) {
    const match = paperSigns[sign].is[line.chinese ? 'zh' : 'en'].exec(line.text);
    if (match) spans.push(spanIn(line, match.index, match.index + match[0].length));
  }
  return spans;
}

/** Duties and rights of one side in the opening. */
function loadOn(
  lines: readonly OpeningLine[],
  terms: Parties['customer'],
): { duties: Span[]; rights: number } {
  const load: { duties: Span[]; rights: number } = { duties: [], rights: 0 };
  for (const line of lines) {
    const language = line.chinese ? 'zh' : 'en';
    const word = terms[language]?.word.toLowerCase();
    if (word === undefined) continue;
    for (let at = line.text.indexOf(word); at >= 0; at = line.text.indexOf(word, at + word.length)) {
      const after = line.text.slice(at + word.length, at + word.length + 24);
      if (rights[language].test(after)) load.rights++;
      const duty = duties[language].exec(after);
      if (duty) load.duties.push(spanIn(line, at, at + word.length + duty[0].length));
    }
  }
  return load;
}

const speaks = /^(?:you|we|您|你|我们|本公司|本平台|平台|我司)$/i;

export function paperOf(
  lines: readonly OpeningLine[],
  { customer, vendor }: Parties,
): ReviewContext['paper'] {
  const accepted = spansOf(lines, 'acceptedByUse');
  if (accepted.length > 0)
    return { value: 'vendor', reason: 'acceptedByUse', evidence: accepted.slice(0, SHOWN) };
  const spoken = [customer, vendor]
    .flatMap((terms) => Object.values(terms))
    .filter(({ word }) => speaks.test(word));
  const form = spansOf(lines, 'form');
  if (spoken.length === 0 && form.length >= BLANKS)
    return { value: 'template-neutral', reason: 'form', evidence: form.slice(0, SHOWN) };
  const own = spansOf(lines, 'ownTerms');
  if (own.length > 0) return { value: 'vendor', reason: 'ownTerms', evidence: own.slice(0, SHOWN) };
  if (spoken.length > 0)
    return {
      value: 'vendor',
      reason: 'youAndWe',
      evidence: spoken.flatMap(({ evidence }) => evidence).slice(0, SHOWN),
    };
  const [on, by] = [loadOn(lines, vendor), loadOn(lines, customer)];
  if (
    on.duties.length >= STACKED.least &&
    on.duties.length > STACKED.times * by.duties.length &&
    by.rights >= on.rights
  )
    return { value: 'customer', reason: 'supplierDuties', evidence: on.duties.slice(0, SHOWN) };
  return { value: 'unknown', reason: 'noSign', evidence: [] };
}
