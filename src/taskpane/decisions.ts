/**
 * What the attorney decided on each topic of one contract. It lives in local storage on this computer under the contract's fingerprint, never in the document, and holds none of its
 * words. The fingerprint changes with every edit: the record moves along while the pane follows the contract, and
 * stays for the contract as opened too, in case the edits are not saved.
 */
import type { Decision } from '../i18n/choices';
import { TOPIC_IDS, type TopicId } from '../playbook/types';
import type { Contract } from '../word/api';
import { dropStored, readStored, writeStored } from './storage';

/** Decisions by topic. */
export type Decisions = Readonly<Partial<Record<TopicId, Decision | undefined>>>;

const KEY = 'ai-vendor-playbook.contract.';
const INDEX = 'ai-vendor-playbook.contracts';
/** Records kept; the one longest untouched goes first. */
const KEPT = 100;
/** So large a share of the former paragraphs makes it the same contract, edited. */
const SAME = 0.5;

export const loadDecisions = (prefix: string, fingerprint: string): Decisions =>
  readStored<Decisions>(prefix + KEY + fingerprint) ?? {};

const isNothing = (decisions: Decisions): boolean =>
  TOPIC_IDS.every((topic) => decisions[topic] === undefined);

export function saveDecisions(prefix: string, fingerprint: string, decisions: Decisions): void {
  const others = (readStored<string[]>(prefix + INDEX) ?? []).filter((held) => held !== fingerprint);
  if (isNothing(decisions)) dropStored(prefix + KEY + fingerprint);
  else writeStored(prefix + KEY + fingerprint, decisions);
  const all = isNothing(decisions) ? others : [...others, fingerprint];
  for (const old of all.slice(0, -KEPT)) dropStored(prefix + KEY + old);
  writeStored(prefix + INDEX, all.slice(-KEPT));
}

/** Whether this is the contract of before with edits, not another one opened in its place. */
export function isSameContract(former: Contract, now: Contract): boolean {
  if (former.fingerprint === now.fingerprint) return true;
  const texts = new Set(now.paragraphs.map(({ text }) => text));
  const written = former.paragraphs.filter(({ text }) => text.trim() !== '');
  return written.filter(({ text }) => texts.has(text)).length >= SAME * written.length;
}
