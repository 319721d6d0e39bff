import { sizeOfTable } from '../core/sizes.ts';
import { rowsInProduction, type BatchContext } from './batch.ts';
import { originalName } from './fate.ts';
import { workOf } from './work.ts';

/**
 * Tables of the baseline on which the batch works and of which nobody told the size, although sizes were given: told
 * under another name, or newer than the figures.
 */
export function unsizedTables(batch: BatchContext): string[] {
  const { settings } = batch;
  if (!settings.sizes && Object.keys(settings.tableRows).length === 0) return [];
  const worked = batch.contexts.flatMap((context) => {
    const written = (context.facts?.rows ?? []).filter(({ updated, deleted }) => updated + deleted > 0);
    const tables = [...workOf(context).flatMap(({ effects }) => effects), ...written].map(({ relation }) => relation);
    return tables.map((table) => originalName(batch, context, table));
  });
  return [...new Set(worked)]
    .filter((table) => batch.baseline.tables[table] !== undefined)
    .filter((table) => rowsInProduction(settings, table) === null && sizeOfTable(settings.sizes, table) === null)
    .sort();
}
