import type { Node } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import type { BatchContext, RuleContext } from './batch.ts';
import { rootOf } from './unit.ts';
import { holdsAlways } from '../grammar/conditions.ts';
import { rangeName } from '../grammar/name.ts';
import { findTable } from '../grammar/relations.ts';
import { pick } from '../grammar/tree.ts';

/** Rows that a statement means and does not see: row level security hides them from the table's owner too. */
export interface HiddenRows {
  table: Table;
  verb: 'updates' | 'deletes' | 'copies';
  /** Rows that it reached in the trial, of all that the table had just then. */
  reached: number;
  of: number;
}

/**
 * What row level security hid from a statement. Only where nothing else can be the reason: the statement means every row,
 * or no policy lets any through. It holds the owner, as whom migrations run, on tables with FORCE (manual, Row Security
 * Policies); hidden rows give no error.
 */
export function hiddenRows(context: RuleContext): HiddenRows[] {
  const { facts, measured, before, batch, nodes } = context;
  if (!measured || facts === null || facts.error !== null) return [];
  return nodes.flatMap((node): HiddenRows[] => {
    const meant = meantBy(node, before);
    if (meant === null) return [];
    const { table, target, verb, all } = meant;
    if (!table.rowSecurity || table.forcedRowSecurity !== true) return [];
    const of = rowsJustBefore(context, table.name);
    const done = facts.rows.filter(({ relation }) => rootOf(before, relation) === target.name);
    const field = verb === 'updates' ? 'updated' : verb === 'deletes' ? 'deleted' : 'inserted';
    const reached = done.reduce((sum, rows) => sum + rows[field], 0);
    const isCertain = all || (table.policies.length === 0 && reached === 0);
    return isCertain && reached < of && batch.runs.length > 0 ? [{ table, verb, reached, of }] : [];
  });
}

/** An earlier statement of the batch that did not reach all rows of a table. */
export function hiddenEarlier(batch: BatchContext, statement: number, table: string): HiddenRows | null {
  return (
    batch.contexts
      .filter((context) => context.statement.index < statement)
      .flatMap(hiddenRows)
      .findLast((hidden) => hidden.table.name === table) ?? null
  );
}

interface Meant {
  /** The table whose rows are read, and the one whose rows are written. */
  table: Table;
  target: Table;
  verb: HiddenRows['verb'];
  /** True when it means every row of the table. */
  all: boolean;
}

function meantBy(node: Node, catalog: Catalog): Meant | null {
  const find = (range: Parameters<typeof rangeName>[0]): Table | undefined => {
    const name = rangeName(range);
    return name === null ? undefined : findTable(catalog, name);
  };
  const change = pick(node, 'UpdateStmt') ?? pick(node, 'DeleteStmt');
  if (change !== undefined) {
    const table = find(change.relation);
    const isUpdate = pick(node, 'UpdateStmt') !== undefined;
    const others = pick(node, 'UpdateStmt')?.fromClause ?? pick(node, 'DeleteStmt')?.usingClause ?? [];
    const all = holdsAlways(change.whereClause) && others.length === 0;
    return table === undefined ? null : { table, target: table, verb: isUpdate ? 'updates' : 'deletes', all };
  }
  const insert = pick(node, 'InsertStmt');
  const select = pick(insert?.selectStmt, 'SelectStmt');
  const sources = select?.fromClause ?? [];
  const [target, table] = [find(insert?.relation), find(pick(sources[0], 'RangeVar'))];
  if (target === undefined || table === undefined || target.name === table.name || sources.length > 1) return null;
  const isPlain =
    select?.groupClause === undefined &&
    select?.distinctClause === undefined &&
    select?.limitCount === undefined &&
    select?.limitOffset === undefined &&
    insert?.onConflictClause === undefined;
  return { table, target, verb: 'copies', all: isPlain && holdsAlways(select?.whereClause) };
}

/** Rows of a table, partitions and all, just before a statement: those of the baseline and what the batch did to them. */
function rowsJustBefore({ batch, statement, before }: RuleContext, table: string): number {
  const isOwn = (relation: string): boolean => rootOf(before, relation) === table;
  const first = Object.entries(batch.runs[0]?.rowsPerTable ?? {})
    .filter(([relation]) => isOwn(relation))
    .reduce((sum, [, rows]) => sum + rows, 0);
  return batch.contexts
    .filter((context) => context.statement.index < statement.index)
    .flatMap((context) => context.facts?.rows ?? [])
    .filter(({ relation }) => isOwn(relation))
    .reduce((rows, { inserted, deleted, truncated }) => (truncated ? 0 : rows) + inserted - deleted, first);
}
