/** Words that may stand for a party, counted and judged by what stands around each use in the opening. */
import type { Side } from '../playbook/rules/parties';
import type { Language } from '../playbook/types';
import { escaped, namesIn, READY, SIDES, type Ready } from './names';
import { spanIn, type OpeningLine } from './opening';
import type { Span } from './types';

export interface Candidate {
  /** The role its word names. */
  readonly side: Side | undefined;
  readonly pronoun: boolean;
  readonly named: boolean;
  /** A name given in one breath with “we” or “you”. */
  readonly sure: boolean;
  uses: number;
  /** How it is written, and how often so. */
  readonly written: Map<string, number>;
  articles: number;
  votes: Record<Side, number>;
  /** The words that prove it, by the side for which they speak; labels and definitions first. */
  proof: { readonly side: Side | undefined; readonly weight: number; readonly span: Span }[];
}

export const OTHER: Readonly<Record<Side, Side>> = { customer: 'vendor', vendor: 'customer' };
/** The weight of a label beside the word. */
export const LABEL = 12;
/** A definition in quotes counts like so many uses; a pronoun like that share of one. */
export const DEFINED = 6;
export const PRONOUN = 0.35;
const WINDOW = 90;
/** “Customer Data”, 用户协议: no use of the word for the party. */
const inCompound = /^(?: [A-Z][a-z]|协议|端|数据|信息|名)/;

export function candidatesIn(lines: readonly OpeningLine[], language: Language): Candidate[] {
  const { rules, known, labels } = READY[language];
  const names = namesIn(lines, language);
  const all = [...new Set([...names.keys(), ...known.keys()])].sort((a, b) => b.length - a.length);
  const alternatives = all.map(escaped).join('|');
  const term = new RegExp(
    language === 'en' ? `\\b(?:${alternatives})(?![\\w-])` : `(?:${alternatives})`,
    'g',
  );
  const found = new Map<string, Candidate>();
  for (const line of lines) {
    const { text, written } = line;
    for (const match of text.matchAll(term)) {
      const word = match[0];
      const start = match.index;
      const end = start + word.length;
      const [side, pronoun] = known.get(word) ?? [rules.endings?.test(word) ? 'customer' : undefined, false];
      const named = names.get(word);
      const asTerm = language === 'zh' || pronoun || named !== undefined || written[start] !== text[start];
      if (!asTerm && side === undefined) continue;
      let held = found.get(word);
      if (!held) {
        held = {
          side,
          pronoun,
          named: named !== undefined,
          sure: named?.sure === true,
          uses: named ? DEFINED : 0,
          written: new Map(),
          articles: 0,
          votes: { customer: 0, vendor: 0 },
          // Where nothing speaks for a side, its first use shows at least the word.
          proof: [{ side: undefined, weight: named ? 2 : 0, span: named?.span ?? spanIn(line, start, end) }],
        };
        found.set(word, held);
      }
      held.uses +=
        !asTerm || inCompound.test(written.slice(end, end + 8))
          ? 0.15
          : pronoun
            ? PRONOUN
            : word === 'user'
              ? 0.5
              : 1;
      const form = written.slice(start, end);
      if (asTerm) held.written.set(form, (held.written.get(form) ?? 0) + 1);
      const before = text.slice(Math.max(0, start - 50), start);
      if (/(?:^|[ ("])the "?$/.test(before) && !inCompound.test(written.slice(end, end + 8))) held.articles++;
      judge(held, line, start, end, before, text.slice(end, end + WINDOW), rules, labels);
    }
  }
  return [...found.values()];
}

/** What stands around one use of a word speaks for a side. */
function judge(
  held: Candidate,
  line: OpeningLine,
  start: number,
  end: number,
  before: string,
  after: string,
  rules: Ready['rules'],
  labels: Ready['labels'],
): void {
  if (held.side === undefined && (line.chinese || !held.named))
    for (const side of SIDES) {
      const [behind, ahead, atStart] = labels[side];
      const [behindIt, beforeIt] = [behind.exec(after), ahead.exec(before) ?? atStart.exec(before)];
      if (behindIt || beforeIt)
        return vote(
          held,
          line,
          side,
          LABEL,
          start - (behindIt ? 0 : beforeIt![0].length),
          end + (behindIt?.[0].length ?? 0),
        );
    }
  for (const side of ['vendor', 'customer'] as const) {
    const done = rules.before[side].exec(before);
    if (done) return vote(held, line, side, 1, start - done[0].length, end);
  }
  // The first verb decides: 甲方委托乙方开发.
  const [pays, provides] = [rules.after.customer.exec(after), rules.after.vendor.exec(after)];
  const acts =
    pays && provides ? (pays[0].length <= provides[0].length ? pays : provides) : (pays ?? provides);
  if (!acts) return;
  const side = acts === pays ? 'customer' : 'vendor';
  vote(held, line, rules.receives?.test(before) ? OTHER[side] : side, 1, start, end + acts[0].length);
}

function vote(
  held: Candidate,
  line: OpeningLine,
  side: Side,
  weight: number,
  from: number,
  end: number,
): void {
  let start = from;
  while (start < end && /[\s("]/.test(line.text[start]!)) start++;
  held.votes[side] += weight;
  if (held.proof.length < 40) held.proof.push({ side, weight, span: spanIn(line, start, end) });
}
