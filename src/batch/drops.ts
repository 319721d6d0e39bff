import type { DropFact } from '../core/facts.ts';
import { readIdentity } from '../grammar/identity.ts';
import type { QualifiedName } from '../grammar/name.ts';
import { findTable, isRead, shownName } from '../grammar/relations.ts';
import { alterTableCommands, droppedNames } from '../grammar/targets.ts';
import type { RuleContext } from './batch.ts';

/** A table that a statement drops, and that was there before the batch. */
export interface DroppedTable {
  table: string;
  /** Rows that it held in the trial; null when that wasn't observed. */
  rows: number | null;
  /** True when the statement didn't name it (CASCADE, DROP SCHEMA, a function's body). */
  cascaded: boolean;
}

/** A column that a statement drops, of a table that stays; both were there before the batch. */
export interface DroppedColumn {
  table: string;
  column: string;
  /** Rows that had a value in it in the trial; null when that wasn't observed. */
  values: number | null;
  cascaded: boolean;
}

/** Tables that the statement drops: as observed, otherwise as it says. Tables created by the batch are left out. */
export function droppedTables(context: RuleContext): DroppedTable[] {
  const dropped = context.measured
    ? dropsOf(context, 'table', 'foreign table').flatMap((drop) => {
        const { rows, cascaded } = drop;
        const read = readIdentity(drop);
        return read === null ? [] : [{ table: shownName(context.before, read.name), rows, cascaded }];
      })
    : droppedNames(context.nodes, 'OBJECT_TABLE', 'OBJECT_FOREIGN_TABLE')
        .filter((name) => findTable(context.before, name) !== undefined || !isRead(context.before))
        .map((name) => ({ table: shownName(context.before, name), rows: null, cascaded: false }));
  return dropped.filter(({ table }) => !context.created.tables.has(table));
}

/** Columns that the statement drops: as observed, otherwise as it says. New columns and columns of new tables are left out. */
export function droppedColumns(context: RuleContext): DroppedColumn[] {
  const dropped = context.measured
    ? dropsOf(context, 'table column', 'foreign table column').flatMap((drop) => {
        const { rows: values, cascaded } = drop;
        const read = readIdentity(drop);
        if (read === null || read.owner === null) return [];
        return [{ table: shownName(context.before, read.owner), column: read.name.name, values, cascaded }];
      })
    : alterTableCommands(context.nodes)
        .filter(({ command }) => command.subtype === 'AT_DropColumn')
        .flatMap(({ target, command: { name: column } }) => {
          const known = findTable(context.before, target);
          if (column === undefined || known?.columns.some(({ name }) => name === column) === false) return [];
          return { table: shownName(context.before, target), column, values: null, cascaded: false };
        });
  return dropped.filter((one) => !context.created.tables.has(one.table) && !context.created.columns.has(one));
}

/** Schemas that the statement drops and that the batch didn't create, unquoted. */
export function droppedSchemas(context: RuleContext): string[] {
  const dropped = context.measured
    ? namesOfDropped(dropsOf(context, 'schema')).map(({ name }) => name)
    : droppedNames(context.nodes, 'OBJECT_SCHEMA').map(({ name }) => name);
  return dropped.filter(
    (schema) =>
      !context.created.schemas.has(schema) && (context.before.schemas.includes(schema) || !isRead(context.before)),
  );
}

/** Drop facts of these types (words of pg_event_trigger_dropped_objects). */
export function dropsOf(context: RuleContext, ...types: string[]): DropFact[] {
  return (context.facts?.drops ?? []).filter(({ type }) => types.includes(type));
}

/** Names of dropped objects, without those that have none. */
export function namesOfDropped(drops: readonly DropFact[]): QualifiedName[] {
  return drops.flatMap((drop) => readIdentity(drop)?.name ?? []);
}
