import { dataRights } from './01-data-rights';
import { modelTraining } from './02-model-training';
import { security } from './03-security';
import { serviceLevels } from './04-service-levels';
import { outputOwnership } from './05-output-ownership';
import { liability } from './06-liability';
import { termination } from './07-termination';
import { complianceAudit } from './08-compliance-audit';
import { STEPS, type Bilingual, type Clause, type Step, type TopicId } from '../types';

/** All eight, in playbook order. */
export const clauses: readonly Clause[] = [
  dataRights,
  modelTraining,
  security,
  serviceLevels,
  outputOwnership,
  liability,
  termination,
  complianceAudit,
];

export const clauseOf = (topic: TopicId): Clause => clauses[topic - 1]!;

/** The negotiation priority matrix lists the topics in this order. */
export const matrixOrder: readonly TopicId[] = [1, 2, 3, 5, 4, 6, 7, 8];

/** One step of the ladder; `playbook`: as published, but for its Chinese; `project`: this project's own. */
export interface Rung {
  readonly step: Step;
  readonly text: Bilingual;
  readonly origin: 'playbook' | 'project';
  /** The preferred wording concedes nothing; the clause's guidance tells why it is asked for. */
  readonly reason: Bilingual | null;
}

export const rung = (clause: Clause, step: Step): Rung =>
  step === 'preferred'
    ? { step, text: clause.sample, origin: 'playbook', reason: null }
    : { step, ...clause[step], origin: 'project' };

/** The wordings of a topic, strongest first. */
export const ladderOf = (topic: TopicId): readonly Rung[] => STEPS.map((step) => rung(clauseOf(topic), step));
