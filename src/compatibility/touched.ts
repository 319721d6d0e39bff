import type { Catalog } from '../core/catalog.ts';

/**
 * The tables and views that code may see changed: their columns, keys, checks, enums or definitions differ, or they are
 * on one side alone.
 *
 * @returns printed names
 */
export function touchedRelations(before: Catalog, after: Catalog): Set<string> {
  const touched = new Set<string>();
  const compare = <Item>(
    one: Record<string, Item>,
    other: Record<string, Item>,
    seen: (item: Item) => unknown,
  ): void => {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [left, right] = [one[name], other[name]];
      const same = left !== undefined && right !== undefined && text(seen(left)) === text(seen(right));
      if (!same) touched.add(name);
    }
  };
  compare(before.tables, after.tables, ({ columns, constraints, indexes, rowSecurity, policies, triggers }) => ({
    columns: columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    constraints,
    unique: indexes.filter(({ unique }) => unique),
    rowSecurity,
    policies,
    triggers,
  }));
  compare(before.views, after.views, ({ definition, columns, unpopulated }) => ({ definition, columns, unpopulated }));
  for (const name of differingEnums(before, after)) {
    for (const catalog of [before, after]) for (const table of tablesWith(name, catalog)) touched.add(table);
  }
  return touched;
}

function differingEnums(before: Catalog, after: Catalog): string[] {
  const names = [...new Set([...Object.keys(before.enums), ...Object.keys(after.enums)])];
  return names.filter((name) => text(before.enums[name] ?? null) !== text(after.enums[name] ?? null));
}

function tablesWith(type: string, { tables }: Catalog): string[] {
  return Object.values(tables)
    .filter(({ columns }) => columns.some((column) => column.type === type || column.type === `${type}[]`))
    .map(({ name }) => name);
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
