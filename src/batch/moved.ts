import type { Table } from '../core/catalog.ts';
import { copiedBefore } from './copied.ts';
import { inTheEnd, originalName } from './fate.ts';
import type { BatchContext, RuleContext } from './batch.ts';
import { parseName } from '../grammar/name.ts';
import { isRead, assumedTable, relationName, bareNameOf } from '../grammar/relations.ts';
import { renames } from '../grammar/targets.ts';

/** A table of the baseline that has another name or schema after the batch. */
export interface MovedTable {
  was: Table;
  /** The name after the batch. */
  to: string;
  /** As it is after the batch; undefined when that wasn't observed. */
  is: Table | undefined;
  place: RuleContext | undefined;
}

/** Tables that end under another name: there and back is no move. A table or view may have taken the old name. */
export function movedTables(batch: BatchContext): MovedTable[] {
  const observed = [...batch.fate.tables].flatMap(([from, to]): MovedTable[] => {
    const was = batch.baseline.tables[from];
    if (was === undefined || to === null || to === from) return [];
    const place = batch.contexts.findLast((context) => context.renamed.tables.some((renamed) => renamed.to === to));
    return [{ was, to, is: batch.final.tables[to], place }];
  });
  const said = batch.contexts
    .filter(({ measured, before, after, facts }) => !measured && before === after && !facts?.error)
    .flatMap((context) =>
      context.renamed.tables.flatMap(({ from, to }): MovedTable[] => {
        const was = context.created.tables.has(from) ? undefined : baselineTable(batch, from);
        return was === undefined ? [] : [{ was, to, is: undefined, place: context }];
      }),
    );
  return [...observed, ...said].filter((moved) => !hasStandIn(batch, moved));
}

/**
 * True when queries on the old name still find the rows: a view has taken it, or a table that got the rows or has the
 * old one as its partition. Another table of that name is no stand-in.
 */
function hasStandIn(batch: BatchContext, { was, to, is, place }: MovedTable): boolean {
  if (!nameLives(batch, was.name, place?.statement.index ?? -1)) return false;
  if (!batch.complete) return true;
  if (batch.final.tables[was.name] === undefined) {
    // What a view leaves out of the columns that are still there, queries on the old name do not find.
    const shown = batch.final.views[was.name]?.columns;
    const stay = was.columns.filter(({ name }) => is?.columns.some((column) => column.name === name) ?? false);
    return shown === undefined || stay.every(({ name }) => shown.includes(name));
  }
  if (batch.final.tables[to]?.partitionOf === was.name) return true;
  // A table of the baseline under another one's name: each query finds the wrong rows.
  if (!batch.created.tables.has(was.name)) return false;
  const last = batch.contexts.at(-1);
  return last !== undefined && [was.name, to].some((name) => copiedBefore(last, name, undefined, true) !== undefined);
}

/** A column of the baseline that has another name after the batch; the table by its name in the baseline. */
export interface MovedColumn {
  table: Table;
  from: string;
  to: string;
  place: RuleContext | undefined;
}

/** Columns that end under another name, unless a column that got the values has taken the old one. Partitions go with their tree. */
export function movedColumns(batch: BatchContext): MovedColumn[] {
  const observed = Object.values(batch.baseline.tables).flatMap((table) =>
    table.columns.flatMap(({ name: from }): MovedColumn[] => {
      const to = batch.fate.columns.get({ table: table.name, column: from }) ?? from;
      const is = inTheEnd(batch, table.name);
      // Two columns that swap their names are both there, and each query finds the wrong values.
      const isSwap = table.columns.some(({ name }) => name === to);
      if (to === from || (is !== undefined && !isSwap && hasSuccessor(batch, is, from, to))) return [];
      const place = batch.contexts.findLast((context) =>
        context.renamed.columns.some(
          (renamed) => renamed.to === to && originalName(batch, context, renamed.table) === table.name,
        ),
      );
      return isPassedOn(place, table, from) ? [] : [{ table, from, to, place }];
    }),
  );
  const said = batch.contexts
    .filter(({ measured, before, after, facts }) => !measured && before === after && !facts?.error)
    .flatMap((context) =>
      context.renamed.columns.flatMap(({ table, from, to }): MovedColumn[] => {
        const known = context.created.tables.has(table) ? undefined : baselineTable(batch, table);
        if (known === undefined || context.created.columns.has({ table, column: from })) return [];
        const isOld = known.columns.some(({ name }) => name === from) || !isRead(batch.baseline);
        return isOld ? [{ table: known, from, to, place: context }] : [];
      }),
    );
  return [...observed, ...said];
}

/** True when queries on the old name still find the values: a column that is made of them, or that they were copied to. */
function hasSuccessor(batch: BatchContext, table: Table, from: string, to: string): boolean {
  const successor = table.columns.find(({ name }) => name === from);
  if (successor === undefined) return false;
  const last = batch.contexts.at(-1);
  return successor.generated !== '' || (last !== undefined && copiedBefore(last, table.name, to, true) !== undefined);
}

/** True when the statement renames the column of another table, and this one follows: a partition, or a child that inherits. */
function isPassedOn(place: RuleContext | undefined, table: Table, from: string): boolean {
  if (place === undefined) return false;
  const said = renames(place.nodes).filter(
    (rename) => rename.renameType === 'OBJECT_COLUMN' && rename.subname === from,
  );
  const renamed = new Set(place.renamed.columns.filter((one) => one.from === from).map((one) => one.table));
  const named = said
    .flatMap(({ relation }) => relationName(place.before, relation) ?? [])
    .filter((name) => renamed.has(name));
  return named.length > 0 && !named.some((name) => originalName(place.batch, place, name) === table.name);
}

function baselineTable(batch: BatchContext, name: string): Table | undefined {
  const known = batch.baseline.tables[name];
  if (known !== undefined || isRead(batch.baseline)) return known;
  const assumed = parseName(name);
  return assumed === null ? undefined : assumedTable(assumed);
}

/** True when a table or view has the name after the batch, or a statement that wasn't observed may create one. */
export function nameLives(batch: BatchContext, name: string, since: number): boolean {
  const { created, final } = batch;
  if (created.tables.has(name) || created.views.has(name)) return true;
  if (batch.complete) return final.tables[name] !== undefined || final.views[name] !== undefined;
  const bareName = bareNameOf(name);
  return batch.contexts.some(
    ({ statement, measured }) =>
      statement.index > since &&
      !measured &&
      /^\s*create\b.*\bview\b/is.test(statement.sql) &&
      statement.sql.includes(bareName),
  );
}
