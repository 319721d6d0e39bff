import type { DeleteStmt, Node } from 'libpg-query';
import type { Table } from '../core/catalog.ts';
import type { StatementFacts } from '../core/facts.ts';
import { rowsBefore } from './emptied.ts';
import type { RuleContext } from './batch.ts';
import { boundsOf } from './bound.ts';
import { isUnique } from '../grammar/bound.ts';
import { holdsAlways } from '../grammar/conditions.ts';
import { readsOfTree } from '../grammar/depends.ts';
import { isRead, relationName } from '../grammar/relations.ts';
import { findAll, pick, strings } from '../grammar/tree.ts';

/** Rows of the baseline that a statement destroys, and what goes with them. */
export interface LostRows {
  table: string;
  /** Rows deleted in the trial, without those that the batch itself inserted; 0 where none met the condition. */
  deleted: number;
  /** Rows that the table had before the batch; null where that is not known. */
  of: number | null;
  /** Rows that the statement deletes at most by its own words, on any database; null where only the data tell. */
  atMost: number | null;
  /** Other tables: rows that went along, or whose column `emptied` lost its value. */
  others: { table: string; rows: number; of: number | null; emptied: string | null }[];
  /** True when nothing of the table stays. */
  whole: boolean;
  /** True when the condition names at most a few rows by a key. */
  byKey: boolean;
  /** True when it compares columns with constants and nothing else. */
  bounded: boolean;
  /** False where no condition is known: a function's, a trigger's, a foreign key's. */
  hasCondition: boolean;
  /** What it asks that differs from database to database, beside the table: other tables, settings, the time. */
  world: string[];
}

/**
 * What a statement deletes of tables that were there before the batch; a table that it empties altogether only where
 * something goes along with it.
 */
export function lostRows(context: RuleContext): LostRows[] {
  const { nodes, before, measured, facts } = context;
  // Without a catalog nobody knows the keys, nor what refers to the table.
  if ((facts?.error && !isHeldBack(facts)) || (!measured && !isRead(before))) return [];
  const statements = nodes.flatMap((node) => findAll(node, 'DeleteStmt'));
  const said = new Map(
    statements.flatMap((one): [string, DeleteStmt][] => {
      const table = relationName(before, one.relation);
      return table === null || !isOld(context, table) ? [] : [[table, one]];
    }),
  );
  const bounds = boundsOf(context);
  const gone = measured ? deletedBy(context) : new Map<string, number>();
  const emptied = measured ? emptiedBy(context, [...gone.keys()]) : [];
  const roots = said.size > 0 ? [...said.keys()] : [...gone.keys()];
  const along: LostRows['others'] = [
    ...[...gone]
      .filter(([table]) => said.size > 0 && !said.has(table))
      .map(([table, rows]) => ({ table, rows, of: rowsBefore(context.batch, table), emptied: null })),
    ...emptied,
  ];
  // What no foreign key explains (a trigger's work) goes along with the first.
  const causeOf = ({ table }: { table: string }) => roots.find((root) => pointsTo(context, table, root)) ?? roots[0];
  return roots.flatMap((root): LostRows[] => {
    const one = said.get(root);
    const deleted = gone.get(root) ?? 0;
    const of = rowsBefore(context.batch, root);
    const atMost = bounds.get(root)?.rows ?? null;
    const isWhole =
      (one !== undefined && holdsAlways(one.whereClause)) || (of !== null && deleted >= of && atMost === null);
    const others = along.filter((other) => causeOf(other) === root);
    const known = { table: root, deleted, of, atMost, others, whole: false, ...conditionOf(before.tables[root], one) };
    if (isWhole) return others.length === 0 ? [] : [{ ...known, whole: true }];
    // Which branch of a body was reached, another rule tells.
    if (deleted === 0 && others.length === 0 && pick(context.node, 'DoStmt') !== undefined) return [];
    if (one !== undefined && deleted === 0 && (isNew(context, root, one) || meetsOwn(context, root))) return [];
    return [known];
  });
}

/** True for a DELETE that fails because others refer to the trial's rows: where nobody does, it deletes. */
function isHeldBack({ error, failsOn }: StatementFacts): boolean {
  return error?.sqlstate === '23503' && failsOn === 'rows';
}

function isOld({ before, created, batch }: RuleContext, table: string): boolean {
  if (created.tables.has(table) || batch.fate.tables.get(table) === null) return false;
  return before.tables[table] !== undefined || !isRead(before);
}

/** Rows that went, by table; those of a partition count for its partitioned table. */
function deletedBy(context: RuleContext): Map<string, number> {
  const gone = new Map<string, number>();
  for (const { relation, deleted, truncated } of context.facts?.rows ?? []) {
    const table = rootOf(context, relation);
    if (truncated || deleted === 0 || !isOld(context, table)) continue;
    gone.set(table, (gone.get(table) ?? 0) + deleted);
  }
  for (const [table, rows] of gone) {
    const left = rows - insertedBefore(context, table);
    if (left > 0) gone.set(table, left);
    else gone.delete(table);
  }
  return gone;
}

function rootOf({ before }: RuleContext, relation: string): string {
  let table = relation;
  for (let depth = 0; depth < 8; depth++) table = before.tables[table]?.partitionOf ?? table;
  return table;
}

function insertedBefore(context: RuleContext, table: string): number {
  return context.batch.contexts
    .filter(({ statement }) => statement.index < context.statement.index)
    .flatMap(({ facts }) => facts?.rows ?? [])
    .filter(({ relation }) => rootOf(context, relation) === table)
    .reduce((sum, { inserted, deleted }) => Math.max(0, sum + inserted - deleted), 0);
}

/** Tables of which rows were updated that no UPDATE names: a foreign key emptied their columns. */
function emptiedBy(context: RuleContext, gone: string[]): LostRows['others'] {
  const { before, facts, nodes, batch } = context;
  const updated = nodes.flatMap((node) =>
    findAll(node, 'UpdateStmt').map(({ relation }) => relationName(before, relation)),
  );
  return (facts?.rows ?? []).flatMap(({ relation, updated: rows }) => {
    const table = rootOf(context, relation);
    if (rows === 0 || updated.includes(table) || !isOld(context, table)) return [];
    const key = before.tables[table]?.constraints.find(
      ({ references, onDelete }) =>
        references !== null && gone.includes(references) && (onDelete === 'set null' || onDelete === 'set default'),
    );
    if (key === undefined) return [];
    return { table, rows, of: rowsBefore(batch, table), emptied: key.columns.join(', ') };
  });
}

/** True when foreign keys lead from a table to another, directly or through others. */
function pointsTo({ before }: RuleContext, table: string, root: string): boolean {
  const seen = new Set([table]);
  const queue = [table];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    for (const { references } of before.tables[current]?.constraints ?? []) {
      if (references === root) return true;
      if (references === null || seen.has(references)) continue;
      seen.add(references);
      queue.push(references);
    }
  }
  return false;
}

/** All rows that it deleted were the batch's own. */
function meetsOwn(context: RuleContext, table: string): boolean {
  return (context.facts?.rows ?? []).some(
    ({ relation, deleted }) => deleted > 0 && rootOf(context, relation) === table,
  );
}

/** A condition on a column that the batch added: which rows meet it, the batch itself decides. */
function isNew({ created }: RuleContext, table: string, { whereClause }: DeleteStmt): boolean {
  return findAll(whereClause, 'ColumnRef').some(({ fields }) => {
    const column = strings(fields).at(-1);
    return column !== undefined && created.columns.has({ table, column });
  });
}

function conditionOf(
  table: Table | undefined,
  one: DeleteStmt | undefined,
): Pick<LostRows, 'byKey' | 'bounded' | 'hasCondition' | 'world'> {
  if (one === undefined) return { byKey: false, bounded: false, hasCondition: false, world: [] };
  const own = one.relation?.relname;
  const world = readsOfTree([one.whereClause, one.usingClause]).filter((name) => name !== own);
  const asksOthers = findAll(one.whereClause, 'SubLink').length > 0 || (one.usingClause ?? []).length > 0;
  const named = one.usingClause === undefined ? namedColumns(one.whereClause) : new Set<string>();
  const byKey = table !== undefined && isUnique(named, table);
  return { byKey, bounded: !asksOthers && world.length === 0, hasCondition: true, world };
}

/** Columns that a condition holds to constants: `id = 5`, `id IN (1, 2)`, `id = ANY ('{1,2}')`, joined by AND. */
function namedColumns(where: Node | undefined): Set<string> {
  const both = pick(where, 'BoolExpr');
  if (both?.boolop === 'AND_EXPR') return new Set((both.args ?? []).flatMap((one) => [...namedColumns(one)]));
  const comparison = pick(where, 'A_Expr');
  if (comparison === undefined || strings(comparison.name).at(-1) !== '=') return new Set();
  const column = strings(pick(comparison.lexpr, 'ColumnRef')?.fields).at(-1);
  const other = comparison.rexpr;
  const asks = ['ColumnRef', 'SubLink', 'FuncCall'] as const;
  const isConstant = asks.every((kind) => findAll(other, kind).length === 0);
  return column !== undefined && isConstant ? new Set([column]) : new Set();
}
