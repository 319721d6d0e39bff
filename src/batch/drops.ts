import type { DropFact } from '../core/facts.ts';
import { findTable, identityParts, isRead, nameOf, printedName, relationName, tableOf } from '../grammar/names.ts';
import type { RuleContext } from './batch.ts';
import { alterTableCommands, droppedNames } from '../grammar/tree.ts';

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
    ? dropsOf(context, 'table', 'foreign table').map(({ identity, rows, cascaded }) => {
        const table = nameOf(context.before, identityParts(identity));
        return { table, rows, cascaded };
      })
    : [...droppedNames(context.nodes, 'OBJECT_TABLE'), ...droppedNames(context.nodes, 'OBJECT_FOREIGN_TABLE')]
        .filter((parts) => findTable(context.before, parts) !== undefined || !isRead(context.before))
        .map((parts) => ({ table: nameOf(context.before, parts), rows: null, cascaded: false }));
  return dropped.filter(({ table }) => !context.created.tables.has(table));
}

/** Columns that the statement drops: as observed, otherwise as it says. New columns and columns of new tables are left out. */
export function droppedColumns(context: RuleContext): DroppedColumn[] {
  const dropped = context.measured
    ? dropsOf(context, 'table column', 'foreign table column').map(({ identity, rows, cascaded }) => {
        const parts = identityParts(identity);
        return {
          table: nameOf(context.before, parts.slice(0, -1)),
          column: parts.at(-1) ?? '',
          values: rows,
          cascaded,
        };
      })
    : alterTableCommands(context.nodes)
        .filter(({ command }) => command.subtype === 'AT_DropColumn')
        .flatMap(({ relation, command }) => {
          const column = command.name ?? '';
          const known = tableOf(context.before, relation);
          if (known !== undefined && !known.columns.some(({ name }) => name === column)) return [];
          return { table: relationName(context.before, relation), column, values: null, cascaded: false };
        });
  return dropped.filter(
    ({ table, column }) => !context.created.tables.has(table) && !context.created.columns.has(`${table}.${column}`),
  );
}

/** Schemas that the statement drops and that the batch didn't create, unquoted. */
export function droppedSchemas(context: RuleContext): string[] {
  const dropped = context.measured
    ? dropsOf(context, 'schema').map(({ identity }) => identityParts(identity).at(-1) ?? '')
    : droppedNames(context.nodes, 'OBJECT_SCHEMA').map((parts) => parts.at(-1) ?? '');
  return dropped.filter(
    (schema) =>
      !context.created.schemas.has(schema) && (context.before.schemas.includes(schema) || !isRead(context.before)),
  );
}

/** Drop facts of these types (words of pg_event_trigger_dropped_objects). */
export function dropsOf(context: RuleContext, ...types: string[]): DropFact[] {
  return (context.facts?.drops ?? []).filter(({ type }) => types.includes(type));
}

/** Name of a dropped object as the catalog prints it: `public.users_email_idx` becomes `users_email_idx`. */
export function droppedName(identity: string): string {
  const parts = identityParts(identity);
  return printedName(parts.at(-2), parts.at(-1) ?? '');
}
