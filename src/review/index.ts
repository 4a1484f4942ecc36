import { publishedPositions, type Positions } from '../playbook/positions';
import { topicRules } from '../playbook/rules';
import { runCheck, verdictOf } from './checks';
import { readContract } from './contract';
import { readFacts } from './facts';
import { findPassages } from './passages';
import type { ContractParagraph, Review, TopicReview } from './types';

/** Reads a contract against the playbook. Pure: the same paragraphs give the same review. */
export function review(
  paragraphs: readonly ContractParagraph[],
  positions: Positions = publishedPositions,
): Review {
  const contract = readContract(paragraphs);
  const topics = topicRules.map(({ passages: rule, checks }): TopicReview => {
    const passages = findPassages(rule, contract);
    const findings = checks.map((check) => runCheck(check, contract, passages, positions));
    return { topic: rule.topic, status: verdictOf(passages, findings), passages, findings };
  });
  return { language: languageOfContract(contract), topics, facts: readFacts(contract, topics) };
}

function languageOfContract(contract: ReturnType<typeof readContract>): Review['language'] {
  const length = { en: 0, zh: 0 };
  for (const { language, folded } of contract)
    length[language] += folded.length * (language === 'zh' ? 2 : 1);
  const total = length.en + length.zh;
  if (length.zh < total * 0.15) return 'en';
  return length.en < total * 0.15 ? 'zh' : 'both';
}
