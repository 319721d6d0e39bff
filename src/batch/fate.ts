import type { Catalog, Column, Table } from '../core/catalog.ts';
import { ColumnMap } from '../grammar/column-name.ts';
import { wasDropped, type Step } from './renames.ts';
import type { BatchContext, Fate, RuleContext } from './batch.ts';

/** Follows every table and column of the baseline through renames and drops. */
export function followFate(baseline: Catalog, steps: readonly Step[]): Fate {
  const tables = new Map<string, string | null>(Object.keys(baseline.tables).map((name) => [name, name]));
  const columns = new ColumnMap<string | null>();
  for (const table of Object.values(baseline.tables))
    for (const { name } of table.columns) columns.set({ table: table.name, column: name }, name);
  // A statement that was not observed has the same catalog before and after, unless both are predicted.
  for (const step of steps.filter(({ before, after }) => before !== after)) {
    const { tables: tableRenames, columns: columnRenames } = step.renamed;
    const isSeen = step.dropped.any || tableRenames.length > 0 || columnRenames.length > 0;
    if (step.measured && !isSeen) continue;
    for (const [origin, current] of tables) {
      const table = current === null ? undefined : step.before.tables[current];
      if (table === undefined) continue;
      const moved = tableRenames.find(({ from }) => from === table.name)?.to ?? table.name;
      const gone = step.measured ? wasDropped(step, table) : step.after.tables[moved] === undefined;
      for (const { name: originColumn } of baseline.tables[origin]?.columns ?? []) {
        const key = { table: origin, column: originColumn };
        const now = columns.get(key);
        if (now === null || now === undefined) continue;
        const renamed = columnRenames.find((rename) => rename.table === table.name && rename.from === now);
        const isThere = (name: string) => step.after.tables[moved]?.columns.some((column) => column.name === name);
        const dropped = step.measured ? wasDropped(step, table, now) : isThere(renamed?.to ?? now) !== true;
        if (gone || dropped) columns.set(key, null);
        else if (renamed !== undefined) columns.set(key, renamed.to);
      }
      if (gone) tables.set(origin, null);
      else {
        const renamed = tableRenames.find(({ from }) => from === table.name);
        if (renamed !== undefined) tables.set(origin, renamed.to);
      }
    }
  }
  return { tables, columns };
}

/** A table of the baseline as it is at the end; undefined when it is gone. */
export function inTheEnd(batch: BatchContext, table: string): Table | undefined {
  const name = batch.fate.tables.get(table) ?? null;
  return name === null ? undefined : batch.final.tables[name];
}

/** Tables of the baseline that are still there at the end. */
export function survivingTables(batch: BatchContext): { was: Table; is: Table }[] {
  return Object.values(batch.baseline.tables).flatMap((was) => {
    const is = inTheEnd(batch, was.name);
    // What happens to a partition happens to the partitioned table, which tells of it once.
    const parent = is?.partitionOf ?? null;
    const isPart = was.partitionOf !== null && parent !== null && batch.final.tables[parent] !== undefined;
    return is === undefined || isPart ? [] : [{ was, is }];
  });
}

/** Columns of the baseline that are still there at the end. */
export function survivingColumns(batch: BatchContext): { was: Column; is: Column; table: { was: Table; is: Table } }[] {
  return survivingTables(batch).flatMap((table) =>
    table.was.columns.flatMap((was) => {
      const name = batch.fate.columns.get({ table: table.was.name, column: was.name });
      const is = table.is.columns.find((column) => column.name === name);
      return is === undefined ? [] : [{ was, is, table }];
    }),
  );
}

/** Columns that the batch gave to tables of the baseline, as they are at the end. */
export function addedColumns(batch: BatchContext): { table: { was: Table; is: Table }; column: Column }[] {
  return survivingTables(batch).flatMap((table) => {
    const fate = (column: string) => batch.fate.columns.get({ table: table.was.name, column });
    const kept = new Set(table.was.columns.map(({ name }) => fate(name)));
    return table.is.columns.filter(({ name }) => !kept.has(name)).map((column) => ({ table, column }));
  });
}

/** The statement that last changed something that can be read from a catalog; undefined when none was seen to. */
export function lastChange(batch: BatchContext, look: (catalog: Catalog) => unknown): RuleContext | undefined {
  return batch.contexts.findLast(
    ({ measured, before, after }) =>
      measured && before !== after && JSON.stringify(look(before)) !== JSON.stringify(look(after)),
  );
}

/** The same table at any moment of the batch. */
export function tableAt(catalog: Catalog, table: { was: Table; is: Table }): Table | undefined {
  return catalog.tables[table.is.name] ?? catalog.tables[table.was.name];
}

/**
 * True when a statement that could not be observed speaks of this name: what it would have done is unknown, so rules
 * that compare the end with the beginning keep silent about it. (The failure that stopped the batch is a finding anyway.)
 */
export function mayChangeLater(batch: BatchContext, name: string): boolean {
  return batch.contexts.some(({ measured, statement }) => !measured && statement.sql.includes(name));
}

/** The baseline's name of a table that a statement finds under its name of that moment. */
export function originalName(batch: BatchContext, context: RuleContext, table: string): string {
  return batch.contexts
    .filter(({ statement }) => statement.index < context.statement.index)
    .reduceRight((name, earlier) => earlier.renamed.tables.find(({ to }) => to === name)?.from ?? name, table);
}
