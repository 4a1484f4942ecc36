/**
 * The first draft of a comment. For the other side: why the customer asks for the point, nothing of strategy.
 * For one's own side: what the review found, and the strategy.
 */
import { messages } from '../i18n';
import type { ClauseLanguage } from '../i18n/choices';
import { clauseOf } from '../playbook/clauses';
import { reasons } from '../playbook/reasons';
import type { CheckId } from '../playbook/rules/types';
import type { Language } from '../playbook/types';
import type { Finding, TopicReview } from '../review/types';
import type { Audience } from '../word/api';
import { outcomeText } from './outcome-text';

/** Points named in one comment. */
const MOST = 2;

export const languagesOf = (choice: ClauseLanguage, first: Language = 'en'): readonly Language[] =>
  choice !== 'both' ? [choice] : first === 'en' ? ['en', 'zh'] : ['zh', 'en'];

/** The points of a topic that a comment on this paragraph is about: its own open ones, else those of the topic. */
export function pointsFor(topic: TopicReview, paragraph: number): readonly CheckId[] {
  const open = topic.findings.filter(({ outcome }) => outcome !== 'met');
  const here = open.filter(({ evidence }) => evidence.some((span) => span.paragraph === paragraph));
  return (here.length > 0 ? here : open).slice(0, MOST).map(({ check }) => check);
}

/** `adapted` puts a text into the contract's words for the parties: the other side reads it. */
export function reasonFor(
  topic: TopicReview,
  checks: readonly CheckId[],
  audience: Audience,
  languages: readonly Language[],
  adapted: (language: Language, text: string) => string,
): string {
  const points = topic.findings.filter(({ check }) => checks.includes(check));
  return languages
    .map((language) =>
      audience === 'otherSide'
        ? adapted(language, forOtherSide(points, language))
        : internal(topic, points, language),
    )
    .join('\n');
}

const forOtherSide = (points: readonly Finding[], language: Language): string =>
  points.map(({ check }) => reasons[check][language]).join(language === 'en' ? ' ' : '');

function internal(topic: TopicReview, points: readonly Finding[], language: Language): string {
  const said = messages[language];
  const found = points.map((finding) => said.labelled(said.check[finding.check], outcomeText(finding, said)));
  const strategy = said.labelled(said.strategy, clauseOf(topic.topic).strategy[language]);
  return [...found, strategy].map(said.sentence).join(language === 'en' ? ' ' : '');
}
