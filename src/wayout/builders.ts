import { addColumnPlans } from './builders/add-column.ts';
import { validateLaterPlans } from './builders/constraint.ts';
import { createIndexPlans } from './builders/create-index.ts';
import { keyPlans } from './builders/key.ts';
import {
  byHandPlans,
  dropLaterPlans,
  laterPlans,
  renamePlans,
  updatePlans,
  viewBehindPlans,
} from './builders/later.ts';
import { notNullPlans } from './builders/not-null.ts';
import { hasConstraint } from '../batch/fit.ts';
import { renameColumnPlans, typePlans, whyNoSecondColumn } from './builders/shadow.ts';
import type { WayOutKind } from '../core/finding.ts';
import { ruleNamed } from '../verdict/catalogue.ts';
import { withLockTimeout } from './lock-timeout.ts';
import type { Plan } from './plan.ts';
import { isQuery, requestOf, type Task } from './task.ts';

/** Ways out for a finding, the best one first; none when nothing is known. */
export function plansFor(task: Task): Plan[] {
  const kinds = ruleNamed(task.finding.rule)?.waysOut ?? ['of the request'];
  const { transaction } = task.context.batch;
  return kinds.flatMap((kind) => plansOf(kind, task)).map((plan) => withLockTimeout(plan, transaction));
}

function plansOf(kind: WayOutKind, task: Task): Plan[] {
  if (typeof kind !== 'string') return laterPlans(task, kind.later);
  switch (kind) {
    case 'of the request':
      return requestPlans(task);
    case 'in slices':
      return updatePlans(task);
    case 'by hand':
      return byHandPlans(task);
    case 'drop later':
      return dropLaterPlans(task);
    case 'rename':
      return renamePlans(task);
    case 'both names':
      return renameColumnPlans(task);
    case 'view behind':
      return viewBehindPlans(task);
    default:
      return kind satisfies never;
  }
}

function requestPlans(task: Task): Plan[] {
  const request = requestOf(task);
  switch (request?.kind) {
    case 'create index':
      return createIndexPlans(task, request);
    case 'set not null':
      return notNullPlans(task, request);
    case 'add column':
      return addColumnPlans(task, request);
    case 'column type':
      return typePlans(task, request);
    case 'reindex':
      return byHandPlans(task);
    case 'validate':
      return laterPlans(task, 'without the locks of this batch');
    case 'constraint':
      switch (request.constraint.contype) {
        case 'CONSTR_FOREIGN':
          return validateLaterPlans(task, request, 'foreign key');
        case 'CONSTR_CHECK':
          return validateLaterPlans(task, request, 'check');
        case 'CONSTR_UNIQUE':
          return keyPlans(task, request, 'unique');
        case 'CONSTR_PRIMARY':
          return keyPlans(task, request, 'primary key');
        default:
          return [];
      }
    default:
      return [];
  }
}

/** Why nothing could be run for a finding, in plain words; null when nothing particular is known. */
export function whyNone(task: Task): string | null {
  const request = requestOf(task);
  if (request?.kind === 'column type') return whyNoSecondColumn(task, request);
  if (request?.kind === 'add column' && hasConstraint(request.column, (type) => type === 'CONSTR_GENERATED')) {
    return 'PostgreSQL makes no column a generated one without writing the table anew';
  }
  if (request?.kind === 'constraint' && request.constraint.contype === 'CONSTR_EXCLUSION') {
    return 'PostgreSQL builds an exclusion constraint only while writes wait';
  }
  return task.finding.action.steps.some(({ sql }) => sql !== '' && !isQuery(sql)) ? 'these steps were not run' : null;
}
