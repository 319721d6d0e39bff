import type pg from 'pg';
import type { Catalog } from '../core/catalog.ts';
import { readCatalog } from '../catalog/read.ts';
import type { StatementRun } from './statement-run.ts';
import type { BatchStatement } from './statements.ts';

/** Statements that change nothing but the relations that they lock, and the short lists that are read anyway. */
const local = new Set([
  'CreateStmt',
  'AlterTableStmt',
  'IndexStmt',
  'CreateEnumStmt',
  'CreateSeqStmt',
  'AlterSeqStmt',
  'CreateTrigStmt',
  'CreatePolicyStmt',
  'CreateFunctionStmt',
  'ViewStmt',
  'CommentStmt',
  'GrantStmt',
  'DoStmt',
]);

/** Drops that change nothing but a relation that is locked. */
const localDrops = new Set([
  'table column',
  'table constraint',
  'index',
  'default value',
  'trigger',
  'policy',
  'toast table',
]);

/**
 * The catalog after a statement. A whole catalog takes long to read: after most statements only the relations that they
 * locked are read anew.
 *
 * @param before the catalog before it
 * @param hasEvents false where drops are not seen; then all is read
 */
// oxlint-disable-next-line max-params -- a statement, its run, and the catalog before
export async function readAgain(
  admin: pg.Client,
  bookkeeping: { schema: string; table: string },
  before: Catalog,
  one: BatchStatement,
  run: StatementRun,
  hasEvents: boolean,
): Promise<Catalog> {
  const only = hasEvents && isLocal(one, run) ? (run.derived?.changed ?? null) : null;
  const read = await readCatalog(admin, bookkeeping, only);
  if (only === null) return read;
  return { ...read, tables: merged(before.tables, read.tables), views: merged(before.views, read.views) };
}

function isLocal({ statement: { kind, sql } }: BatchStatement, run: StatementRun): boolean {
  // A rename, or another schema, is written in the definitions of other relations too.
  if (!local.has(kind) || /\b(rename|schema|execute|owner|cascade)\b/i.test(sql)) return false;
  return run.events.every(
    (event) => event.e !== 'drop' || (event.o ?? []).every(([, , , type]) => localDrops.has(type)),
  );
}

/** No prototype: a table may be called `constructor`. */
function merged<Value>(old: Record<string, Value>, fresh: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, old, fresh);
}
