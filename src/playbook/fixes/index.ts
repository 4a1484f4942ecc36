import { dataRights } from './01-data-rights';
import { modelTraining } from './02-model-training';
import { security } from './03-security';
import { serviceLevels } from './04-service-levels';
import { outputOwnership } from './05-output-ownership';
import { liability } from './06-liability';
import { termination } from './07-termination';
import { complianceAudit } from './08-compliance-audit';
import type { FixRule } from './types';

/** In playbook order; within a topic the first that cures a point is the one offered. */
export const fixRules: readonly FixRule[] = [
  ...dataRights,
  ...modelTraining,
  ...security,
  ...serviceLevels,
  ...outputOwnership,
  ...liability,
  ...termination,
  ...complianceAudit,
];
