import type { Constraint, Table } from '../core/catalog.ts';
import { printColumn } from '../grammar/column-name.ts';
import type { BatchContext, RuleContext } from './batch.ts';

/** A foreign key that the batch creates, and the statement that does. */
export interface NewForeignKey {
  /** As it is at the end. */
  table: Table;
  constraint: Constraint;
  place: RuleContext;
}

/** Foreign keys that are there in the end and were not in the baseline; one that was dropped and added again isn't new. */
export function newForeignKeys(batch: BatchContext): NewForeignKey[] {
  const old = new Set(
    Object.values(batch.baseline.tables).flatMap((table) =>
      table.constraints
        .filter(({ type }) => type === 'foreign key')
        .map((one) => keyOf(batch.fate.tables.get(table.name) ?? null, inTheEnd(one, table.name, batch))),
    ),
  );
  return Object.values(batch.final.tables).flatMap((table) =>
    table.constraints.flatMap((constraint) => {
      if (constraint.type !== 'foreign key' || old.has(keyOf(table.name, constraint))) return [];
      const place = batch.contexts.find(
        ({ measured, before, after }) =>
          measured &&
          !hasConstraint(before.tables[table.name], constraint) &&
          hasConstraint(after.tables[table.name], constraint),
      );
      return place === undefined ? [] : [{ table, constraint, place }];
    }),
  );
}

/** A foreign key of the baseline as it is called after all renames: a table or column under another name makes no new key. */
function inTheEnd(constraint: Constraint, table: string, { fate }: BatchContext): Constraint {
  const { references, columns } = constraint;
  return {
    ...constraint,
    references: references === null ? null : (fate.tables.get(references) ?? references),
    columns: columns.map((column) => fate.columns.get({ table, column }) ?? column),
  };
}

/** Groups foreign keys by the migration that creates them; the place is the first one's. */
export function byMigration(
  keys: readonly NewForeignKey[],
): { migration: string; statement: number; keys: NewForeignKey[] }[] {
  const groups = Map.groupBy(keys, ({ place }) => place.statement.migration);
  return [...groups].map(([migration, group]) => ({
    migration,
    statement: Math.min(...group.map(({ place }) => place.statement.index)),
    keys: group,
  }));
}

function hasConstraint(table: Table | undefined, { name }: Constraint): boolean {
  return table?.constraints.some((one) => one.name === name) === true;
}

/** The same text for the same columns of the same tables. */
function keyOf(table: string | null, { columns, references }: Constraint): string {
  return JSON.stringify([table, references, columns]);
}

/** `posts.author_id`, or `posts (site, author_id)`. */
export function shownKey({ table, constraint }: NewForeignKey): string {
  const columns = constraint.columns.join(', ');
  return constraint.columns.length === 1
    ? printColumn({ table: table.name, column: columns })
    : `${table.name} (${columns})`;
}
