/** A line with the topic's title, for a clause that is to stand under one. */
import { clauseOf } from '../playbook/clauses';
import type { Language, TopicId } from '../playbook/types';
import type { DraftText } from './adapt';

/** `beside`: a heading of the contract near by, which may be written in capitals throughout. */
export function sectionHeading(topic: TopicId, language: Language, beside?: string): DraftText {
  const { title, shortTitle } = clauseOf(topic);
  const text = language === 'zh' ? shortTitle.zh : title.en.replace('&', 'and');
  const capitals = beside !== undefined && /[A-Z]{3}/.test(beside) && beside === beside.toUpperCase();
  return { language, text: capitals ? text.toUpperCase() : text, heading: true };
}
