import type { Catalog, Column, Table } from '../core/catalog.ts';
import type { ChangedTable } from '../core/review.ts';
import { shorten } from '../core/wording.ts';

/** More columns and tables no person looks at. */
const mostTables = 200;
const mostColumns = 500;

/** The tables whose columns differ between two catalogs, and those that are in one alone; by name. */
export function changedTables(before: Catalog, after: Catalog): ChangedTable[] {
  const names = [...new Set([...Object.keys(before.tables), ...Object.keys(after.tables)])].toSorted();
  const changed = names.flatMap((table): ChangedTable[] => {
    const [old, now] = [before.tables[table], after.tables[table]];
    // A partition has the columns of its parent.
    if ((now ?? old)?.partitionOf !== null) return [];
    const columns = columnsOf(old, now).slice(0, mostColumns);
    if (old === undefined) return [{ table, kind: 'new', columns }];
    if (now === undefined) return [{ table, kind: 'gone', columns }];
    return columns.every((column) => column.before === column.after) ? [] : [{ table, kind: 'changed', columns }];
  });
  return changed.slice(0, mostTables);
}

/** In the order of the table afterwards; what goes stands behind what stood before it. */
function columnsOf(old: Table | undefined, now: Table | undefined): ChangedTable['columns'] {
  const [earlier, later] = [old?.columns ?? [], now?.columns ?? []];
  const names = later.map(({ name }) => name);
  for (const [at, { name }] of earlier.entries()) {
    if (names.includes(name)) continue;
    const previous = names.indexOf(earlier[at - 1]?.name ?? '');
    names.splice(previous + 1, 0, name);
  }
  const definition = (columns: readonly Column[], name: string): string | null => {
    const column = columns.find((one) => one.name === name);
    return column === undefined ? null : describe(column);
  };
  return names.map((name) => ({ name, before: definition(earlier, name), after: definition(later, name) }));
}

function describe({ type, notNull, default: expression, identity, generated }: Column): string {
  const value = expression === null ? '' : shorten(expression, 200);
  const made =
    generated === '' ? (value === '' ? '' : ` default ${value}`) : ` generated always as (${value}) ${generated}`;
  return `${type}${notNull ? ' not null' : ''}${identity === '' ? '' : ` generated ${identity} as identity`}${made}`;
}
