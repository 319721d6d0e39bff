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
import { renameColumnPlans, typePlans } from './builders/shadow.ts';
import type { Plan } from './plan.ts';
import { isQuery, requestOf, type Task } from './task.ts';

/** Ways out for a finding, the best one first; none when nothing is known. */
export function plansFor(task: Task): Plan[] {
  const byRule = rules[task.finding.rule];
  return byRule === undefined ? requestPlans(task) : byRule(task);
}

/** Where the rule says more than the part of the statement that it is about. */
const rules: Readonly<Record<string, (task: Task) => Plan[]>> = {
  'add-required-column': requestPlans,
  'backfill-in-one-transaction': updatePlans,
  'backfill-under-lock': (task) => [...updatePlans(task), ...laterPlans(task, apart)],
  'concurrently-in-transaction': (task) => [...requestPlans(task), ...byHandPlans(task)],
  'drop-cascade': dropLaterPlans,
  'drop-column': dropLaterPlans,
  'drop-column-takes-along': dropLaterPlans,
  'drop-default': dropLaterPlans,
  'drop-function': dropLaterPlans,
  'drop-primary-key': dropLaterPlans,
  'drop-schema': dropLaterPlans,
  'drop-sequence': dropLaterPlans,
  'drop-table': dropLaterPlans,
  'drop-unique': dropLaterPlans,
  'drop-view': dropLaterPlans,
  'enum-value-in-same-batch': (task) => laterPlans(task, 'the new value must have been committed before it is used'),
  // What is lost on the way to the other type is lost in small steps too.
  'lossy-type-change': () => [],
  'possible-rename': renamePlans,
  'reindex-blocks-writes': byHandPlans,
  'rename-column': renameColumnPlans,
  'rename-table': viewBehindPlans,
  'set-schema': viewBehindPlans,
  'validate-under-lock': (task) => laterPlans(task, apart),
  'work-under-lock': (task) => [...requestPlans(task), ...laterPlans(task, apart)],
};

const apart = 'without the locks of this batch';

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
      return laterPlans(task, apart);
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
  if (request?.kind === 'column type') {
    return 'the column is part of a key, a constraint or a view, or its new value is lost on the way: nothing that could be run leads there';
  }
  if (request?.kind === 'add column' && hasConstraint(request.column, (type) => type === 'CONSTR_GENERATED')) {
    return 'PostgreSQL makes no column a generated one without writing the table anew';
  }
  if (request?.kind === 'constraint' && request.constraint.contype === 'CONSTR_EXCLUSION') {
    return 'PostgreSQL builds an exclusion constraint only while writes wait';
  }
  return task.finding.action.steps.some(({ sql }) => sql !== '' && !isQuery(sql)) ? 'these steps were not run' : null;
}
