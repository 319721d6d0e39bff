import { hasConstraint } from './fit.ts';
import { blockingWork, type BlockingWork } from './work.ts';
import type { RuleContext } from './batch.ts';

/** Why the work was done: each cause is one rule's business, so that nothing is told twice. */
export type Cause =
  | 'create index'
  | 'reindex'
  | 'unique'
  | 'primary key'
  | 'exclusion'
  | 'foreign key'
  | 'check'
  | 'not null'
  | 'validate'
  | 'column added'
  | 'column type'
  | 'type index'
  | 'type check'
  | 'attach partition'
  | 'create partition'
  | 'storage'
  | 'cluster'
  | 'refresh'
  | 'domain'
  | 'hidden'
  | 'harmless';

/** The blocking work of a statement that has one of these causes. */
export function workCausedBy(context: RuleContext, ...causes: Cause[]): BlockingWork[] {
  return blockingWork(context).filter((work) => causes.includes(causeOf(work)));
}

/** The one cause of a piece of work. */
export function causeOf({ request, effects }: BlockingWork): Cause {
  if (request === null) return 'hidden';
  const rewritten = effects.some(({ rewrite }) => rewrite !== null);
  const builds = effects.some((effect) => effect.builds.length > 0);
  switch (request.kind) {
    case 'constraint':
      switch (request.constraint.contype) {
        case 'CONSTR_UNIQUE':
          return 'unique';
        case 'CONSTR_PRIMARY':
          return 'primary key';
        case 'CONSTR_EXCLUSION':
          return 'exclusion';
        case 'CONSTR_FOREIGN':
          return 'foreign key';
        default:
          return 'check';
      }
    case 'add column': {
      const { column } = request;
      if (rewritten) return 'column added';
      if (builds) return hasConstraint(column, (type) => type === 'CONSTR_PRIMARY') ? 'primary key' : 'unique';
      if (hasConstraint(column, (type) => type === 'CONSTR_CHECK')) return 'check';
      // NOT NULL alone: that works on an empty table only, where the look for NULLs takes no time.
      return hasConstraint(column, (type) => type === 'CONSTR_FOREIGN') ? 'foreign key' : 'harmless';
    }
    case 'column type':
      if (rewritten) return 'column type';
      return builds ? 'type index' : 'type check';
    case 'set not null':
      return 'not null';
    case 'vacuum full':
      return 'cluster';
    case 'refresh':
      return request.withData ? 'refresh' : 'harmless';
    default:
      return request.kind;
  }
}
