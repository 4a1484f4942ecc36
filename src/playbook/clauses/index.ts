import { dataRights } from './01-data-rights';
import { modelTraining } from './02-model-training';
import { security } from './03-security';
import { serviceLevels } from './04-service-levels';
import { outputOwnership } from './05-output-ownership';
import { liability } from './06-liability';
import { termination } from './07-termination';
import { complianceAudit } from './08-compliance-audit';
import type { Clause, TopicId } from '../types';

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
