/** 客户 and 供应商 become the contract's words: 甲方, 您, 我们, a name. */
import type { Side } from '../playbook/rules/parties';
import { partyWords } from '../playbook/terms';
import type { Left, Swap, Swaps } from './swaps';
import type { Term, Wording } from './wording';

const words: Readonly<Record<string, Side>> = {
  [partyWords.customer.zh]: 'customer',
  [partyWords.vendor.zh]: 'vendor',
};
const PARTY = new RegExp(Object.keys(words).join('|'), 'g');
/** Others of the kind, and words that only begin alike: 其他客户, 客户端. */
const others = /(?:其[他它余]|任何|第三方|另一家?|新的?|替代|继任|后续|潜在|最终|各|[名家个位])$/;
const compounds = /^(?:端|支持|服务(?!费|提供)|经理|关系|成功|名单|群体|们)/;
/** 其 speaks of the party itself before what only a party has. */
const POSSESSIVE = /其(?=底层|关联方|员工|人员|雇员|代表|分包|义务|职责|届时|当时|现行)/g;
const SENTENCE = /[^。；;\n]+/g;

export function chineseSwaps(text: string, wording: Wording): Swaps {
  const term = (side: Side): Term | undefined => wording.parties[side].zh;
  const swaps: Swap[] = [];
  const left: Left[] = [];
  const known = term('customer') !== undefined || term('vendor') !== undefined;
  for (const { 0: word, index: start } of text.matchAll(PARTY)) {
    const end = start + word.length;
    const side = words[word]!;
    if (others.test(text.slice(0, start)) || compounds.test(text.slice(end))) continue;
    const own = term(side);
    if (!own) {
      if (known) left.push({ start, end, reason: 'unknownParty' });
      continue;
    }
    if (own.word === word) continue;
    const data = text.startsWith('数据', end);
    if (data && side === 'customer') {
      const insert = dataTerm(own, wording);
      const all = insert === `${own.word}的数据` && /(?:全部|所有)$/.exec(text.slice(0, start))?.[0];
      swaps.push(
        all
          ? { start: start - 2, end: end + 2, insert: `${own.word}的${all}数据`, kind: 'term' }
          : { start, end: end + 2, insert, kind: 'term' },
      );
    } else swaps.push({ start, end, insert: own.word, kind: 'party' });
  }
  swaps.push(...ownPossessives(text, term));
  const itself = wording.itself.zh;
  if (itself)
    for (const { index } of text.matchAll(/(?<=本)(?:合同|协议)|(?:合同|协议)(?=终止)/g))
      swaps.push({ start: index, end: index + 2, insert: itself.slice(1), kind: 'term' });
  return { swaps: swaps.filter(({ start, end, insert }) => text.slice(start, end) !== insert), left };
}

/**
 * The contract's word for the customer's data. 客户数据 stays only where the contract says it and has no word of
 * its own: beside 甲方 it would else read as the data of 甲方's customers.
 */
function dataTerm({ word, pronoun }: Term, { compounds: used }: Wording): string {
  const own = [`${word}数据`, `${word}的数据`];
  const said = [...own, partyWords.customer.zh + '数据', ...(pronoun ? ['用户数据'] : [])];
  return said.find((one) => used.has(one)) ?? own[pronoun ? 1 : 0]!;
}

/** 我们…其底层技术: with the first or second person, 其 would point at somebody else. */
function ownPossessives(text: string, term: (side: Side) => Term | undefined): Swap[] {
  const swaps: Swap[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE))
    for (const { index: at } of sentence.matchAll(POSSESSIVE)) {
      const before = sentence.slice(0, at);
      const sides = new Set([...before.matchAll(PARTY)].map((match) => words[match[0]]!));
      const [side] = sides;
      const own = side && sides.size === 1 ? term(side) : undefined;
      if (!own?.pronoun || /一方|任何方|双方/.test(before)) continue;
      const insert = /[及和与或]$/.test(before) ? `${own.word}的` : '自身';
      swaps.push({ start: index + at, end: index + at + 1, insert, kind: 'grammar' });
    }
  return swaps;
}
