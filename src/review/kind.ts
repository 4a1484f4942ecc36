/** What a document is: its title tells, else the words of its opening. */
import { titleSigns, wordSigns } from '../playbook/rules/kinds';
import { spanIn, type OpeningLine } from './opening';
import type { ContractKind, ReviewContext, Span } from './types';

/** A title stands among the first lines and is no longer than this. */
const TITLE = { lines: 6, signs: 110 };
const LEAST = { ai: 3, software: 3, contract: 3 };
/** One word of AI among so many of software in general: a feature, not the matter. */
const SHARE = 10;
const SHOWN = 3;

interface Count {
  times: number;
  readonly spans: Span[];
}

function count(lines: readonly OpeningLine[], { is }: (typeof wordSigns)[keyof typeof wordSigns]): Count {
  const found: Count = { times: 0, spans: [] };
  const seen = new Set<string>();
  for (const line of lines)
    for (const match of line.text.matchAll(is[line.chinese ? 'zh' : 'en'])) {
      found.times++;
      if (seen.has(match[0]) || found.spans.length === SHOWN) continue;
      seen.add(match[0]);
      found.spans.push(spanIn(line, match.index, match.index + match[0].length));
    }
  return found;
}

function titled(lines: readonly OpeningLine[], kind: keyof typeof titleSigns): Span[] {
  const { en, zh } = titleSigns[kind].is;
  for (const line of lines.slice(0, TITLE.lines)) {
    if (line.text.length > TITLE.signs || /[.;,。]$/.test(line.text)) continue;
    const match = en.exec(line.text) ?? zh.exec(line.text);
    if (match) return [spanIn(line, match.index, match.index + match[0].length)];
  }
  return [];
}

export function kindOf(lines: readonly OpeningLine[]): ReviewContext['kind'] {
  const as = (value: ContractKind, evidence: readonly Span[]) => ({ value, evidence });
  const contract = count(lines, wordSigns.contract);
  const notContract = titled(lines, 'notContract');
  const named = titled(lines, 'contract');
  // A policy may stand beside terms in a menu; 隐私条款 is a policy by any name.
  const other = named.some(({ paragraph }) => notContract.every((held) => held.paragraph !== paragraph));
  if (notContract.length > 0 && !other) return as('not-a-contract', notContract);
  if (contract.times + (other ? 2 : 0) < LEAST.contract) return as('not-a-contract', notContract);
  for (const kind of ['data-processing', 'service-level', 'other-contract', 'ai-vendor'] as const) {
    const title = titled(lines, kind);
    if (title.length > 0) return as(kind, title);
  }
  const ai = count(lines, wordSigns.ai);
  const software = count(lines, wordSigns.software);
  if (ai.times >= LEAST.ai && ai.times * SHARE >= software.times) return as('ai-vendor', ai.spans);
  return software.times >= LEAST.software
    ? as('software-vendor', software.spans)
    : as('other-contract', contract.spans);
}
