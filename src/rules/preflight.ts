import type { Constraint } from '../core/catalog.ts';
import type { ErrorFact } from '../core/facts.ts';
import { requestsOf, type Request } from './locks/requests.ts';
import { catalogAfter, type Asked, type PreflightQuery } from './preflight/asked.ts';
import { ofConversion } from './preflight/conversion.ts';
import { noOverlaps, ofIndex } from './preflight/keys.ts';
import { noNull, noOrphans, noRow, ofDomain, passes } from './preflight/rows.ts';
import { questionOf } from './preflight/question.ts';
import type { RuleContext } from './rule.ts';

export { questionOf };
export type { PreflightQuery } from './preflight/asked.ts';

/**
 * The queries that tell whether a statement fails on production's rows: for one failure that was seen, or (null) for
 * all that the statement can have. Empty where none can be given: the rows come from the batch itself, or the statement
 * is a query of its own.
 */
export function preflightQueries(context: RuleContext, error: Pick<ErrorFact, 'sqlstate'> | null): PreflightQuery[] {
  const asked = requestsOf(context.nodes, context.before).flatMap((request) => ofRequest(context, request));
  const wanted = asked.filter(
    ({ states }) => error === null || states.some((state) => error.sqlstate.startsWith(state)),
  );
  return [...new Map(wanted.map(({ query }) => [query.sql, query])).values()];
}

function ofRequest(context: RuleContext, request: Request): Asked[] {
  const { table } = request;
  switch (request.kind) {
    case 'set not null':
      return noNull(context, table, request.column);
    case 'create index':
      return ofIndex(context, table, request.index.idxname ?? null);
    case 'constraint': {
      if (request.constraint.contype === 'CONSTR_EXCLUSION') return noOverlaps(context, table, request.constraint);
      const added = addedConstraint(context, request);
      return added === undefined ? [] : ofConstraint(context, table, added);
    }
    case 'validate': {
      const found = context.before.tables[table]?.constraints.find(({ name }) => name === request.name);
      return found === undefined ? [] : ofConstraint(context, table, found);
    }
    case 'add column':
      return noRow(context, table);
    case 'column type':
      return ofConversion(context, table, request.column);
    case 'domain':
      return ofDomain(context, request.domain, request.what);
    default:
      return [];
  }
}

function ofConstraint(context: RuleContext, table: string, constraint: Constraint): Asked[] {
  switch (constraint.type) {
    case 'unique':
      return ofIndex(context, table, constraint.name);
    case 'primary key':
      return [
        ...constraint.columns.flatMap((column) => noNull(context, table, column)),
        ...ofIndex(context, table, constraint.name),
      ];
    case 'check':
      return passes(context, table, constraint);
    case 'foreign key':
      return noOrphans(context, table, constraint);
    default:
      return [];
  }
}

/** The constraint of an ADD CONSTRAINT as the catalog has it afterwards, with PostgreSQL's own print of it. */
function addedConstraint(
  context: RuleContext,
  { table, constraint }: Extract<Request, { kind: 'constraint' }>,
): Constraint | undefined {
  const types: Partial<Record<string, Constraint['type']>> = {
    CONSTR_UNIQUE: 'unique',
    CONSTR_PRIMARY: 'primary key',
    CONSTR_CHECK: 'check',
    CONSTR_FOREIGN: 'foreign key',
  };
  const old = context.before.tables[table]?.constraints ?? [];
  const made = (catalogAfter(context).tables[table]?.constraints ?? []).filter(
    ({ type, name }) => type === types[constraint.contype ?? ''] && !old.some((other) => other.name === name),
  );
  return made.find(({ name }) => name === constraint.conname) ?? made[0];
}
