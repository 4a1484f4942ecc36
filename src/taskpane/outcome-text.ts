import type { Messages } from '../i18n';
import type { Finding } from '../review/types';

/** "Short: 240 hours; playbook: 72 hours" */
export function outcomeText({ outcome, figure }: Finding, messages: Messages): string {
  const word = messages.outcome[outcome];
  if (!figure || outcome === 'silent') return word;
  const amount = (value: number): string => messages.amount(value, figure.unit);
  const found = figure.found === undefined ? undefined : amount(figure.found);
  return messages.labelled(word, messages.figure(found, amount(figure.wanted)));
}
