import type { Table } from '../core/catalog.ts';

/**
 * The columns of each key that all rows of a table share: constraints first, then indexes, each once. Partial ones,
 * those over expressions and those that are not valid are none.
 */
export function uniqueKeys({ constraints, indexes }: Table): string[][] {
  const keys = constraints.filter(({ type }) => type === 'primary key' || type === 'unique').map((one) => one.columns);
  const byIndex = indexes
    .filter((index) => index.unique && index.valid && !index.partial)
    .map(({ columns }) => columns)
    .filter((columns): columns is string[] => columns.every((column) => column !== null));
  const texts = new Set([...keys, ...byIndex].map((columns) => JSON.stringify(columns)));
  return [...texts].map((text) => JSON.parse(text) as string[]);
}
