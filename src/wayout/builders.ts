import { validateLaterPlans } from './builders/constraint.ts';
import { createIndexPlans } from './builders/create-index.ts';
import { notNullPlans } from './builders/not-null.ts';
import type { Plan } from './plan.ts';
import { requestOf, type Task } from './task.ts';

/** Ways out for a finding, the best one first; none when nothing is known. */
export function plansFor(task: Task): Plan[] {
  const request = requestOf(task);
  switch (request?.kind) {
    case 'create index':
      return createIndexPlans(task, request);
    case 'set not null':
      return notNullPlans(task, request);
    case 'constraint':
      switch (request.constraint.contype) {
        case 'CONSTR_FOREIGN':
          return validateLaterPlans(task, request, 'foreign key');
        case 'CONSTR_CHECK':
          return validateLaterPlans(task, request, 'check');
        default:
          return [];
      }
    default:
      return [];
  }
}
