import type { Constraint } from '../../core/catalog.ts';
import type { ErrorFact } from '../../core/facts.ts';
import type { Preflight } from '../../core/review.ts';
import { sameList } from '../../core/lists.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { strings } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { requestsOf, type Request } from '../../grammar/requests.ts';
import { catalogAfter, counting, tableIn, type Asked, type PreflightQuery } from './asked.ts';
import { onBaseline } from './baseline.ts';
import { ofConversion } from './conversion.ts';
import { fillOf } from './filled.ts';
import { noOverlaps, ofIndex } from './keys.ts';
import { noNull, noOrphans, noRow, ofDomain, passes } from './rows.ts';
import { questionOf } from './question.ts';
import { ofWrite } from './writes.ts';
import type { RuleContext } from '../batch.ts';

export { questionOf };
export type { PreflightQuery } from './asked.ts';

/** What production can be asked before the batch about a statement. */
export interface Asking {
  queries: PreflightQuery[];
  /** All of them as one question; null when one of them is missing, because then no answer would be the whole truth. */
  preflight: Preflight | null;
  /** Why a query is missing, as the end of a sentence with `because`; null when none is. */
  why: string | null;
}

/**
 * The queries that tell whether a statement fails on production's rows: for one failure that was seen, or (null) for
 * all that the statement can have. They run on the database as it is before the batch.
 */
export function askProduction(context: RuleContext, error: Pick<ErrorFact, 'sqlstate'> | null): Asking {
  const requests = requestsOf(context.nodes, context.before);
  const all = requests.map((request) => ({ request, asked: ofRequest(context, request) }));
  const asked = [...all.flatMap((one) => one.asked), ...ofWrite(context)];
  const isMissing = all.some((one) => dependOnRows.has(one.request.kind) && one.asked.length === 0);
  const wanted = asked.filter(
    ({ states }) => error === null || states.some((state) => error.sqlstate.startsWith(state)),
  );
  const found = asking(
    context,
    wanted.map(({ query }) => query),
  );
  const isNone = isMissing || (wanted.length === 0 && requests.length > 0);
  return isNone ? { ...found, preflight: null, why: 'there is none for this kind of statement' } : found;
}

/** What always has a question: one that has none leaves a gap. */
const dependOnRows = new Set<Request['kind']>([
  'constraint',
  'validate',
  'set not null',
  'column type',
  'attach partition',
  'create partition',
]);

/** The same for queries that are written in the names that the statement finds. */
export function asking(context: RuleContext, wanted: readonly PreflightQuery[]): Asking {
  const different = [...new Map(wanted.map((query) => [query.sql, query])).values()];
  const brought = different.map((query) => ({ query, now: onBaseline(context, query.sql) }));
  const queries = brought.flatMap(({ query, now }) => (now.sql === null ? [] : [{ ...query, sql: now.sql }]));
  const why =
    different.length === 0
      ? 'the statement is a query of its own'
      : (brought.find(({ now }) => now.why !== null)?.now.why ?? null);
  return { queries, preflight: why === null ? questionOf(queries) : null, why };
}

/** How many rows a table has, or values a column; null when production cannot know it before the batch. */
export function countOf(context: RuleContext, table: string, column?: string): Preflight | null {
  const from = tableIn(context, table);
  if (from === null) return null;
  const where = column === undefined ? '' : ` WHERE ${quoteIdentifier(column)} IS NOT NULL`;
  const assumption = column === undefined ? `no row in ${table}` : `no value in ${printColumn({ table, column })}`;
  return asking(context, [{ assumption, sql: `SELECT count(*) FROM ${from}${where};`, answer: 'count' }]).preflight;
}

/** The same as a part of a draft. */
export function counted(context: RuleContext, table: string, column?: string): { preflight?: Preflight } {
  const preflight = countOf(context, table, column);
  return preflight === null ? {} : { preflight };
}

function ofRequest(context: RuleContext, request: Request): Asked[] {
  switch (request.kind) {
    case 'set not null': {
      const fill = fillOf(context, request.table, request.column);
      if (fill === null) return noNull(context, request.table, request.column);
      return counting(['23502'], `every row of ${request.table} gets a value in ${request.column}`, fill.without);
    }
    case 'create index':
      return ofIndex(context, request.table, request.index.idxname ?? null);
    case 'constraint': {
      if (request.constraint.contype === 'CONSTR_EXCLUSION')
        return noOverlaps(context, request.table, request.constraint);
      const added = addedConstraint(context, request);
      return added === undefined ? [] : ofConstraint(context, request.table, added);
    }
    case 'validate': {
      const found = context.before.tables[request.table]?.constraints.find(({ name }) => name === request.name);
      return found === undefined ? [] : ofConstraint(context, request.table, found);
    }
    case 'add column':
      return noRow(context, request.table);
    case 'column type':
      return ofConversion(context, request.table, request.column);
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
    ({ type, name }) =>
      constraint.contype !== undefined &&
      type === types[constraint.contype] &&
      !old.some((other) => other.name === name),
  );
  if (constraint.conname !== undefined) return made.find(({ name }) => name === constraint.conname);
  const columns = strings(constraint.fk_attrs ?? constraint.keys);
  // A CHECK does not say its columns.
  const alike = made.filter((one) => columns.length === 0 || sameList(one.columns, columns));
  return alike.length === 1 ? alike[0] : undefined;
}
