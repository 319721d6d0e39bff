import type { Index } from '../../core/catalog.ts';
import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import type { BatchRule } from '../rule.ts';
import { keyOf, uniquesOf, type Uniqueness } from '../../batch/uniques.ts';
import { named } from '../../core/wording.ts';

/** Columns of the baseline that become unique. Whether the existing rows are, other rules tell. */
export const addUnique: BatchRule = {
  name: 'add-unique',
  hazard: 'breaks-code',
  severity: 'notice',
  title: 'Makes existing columns unique',
  why: 'The running release may still write duplicates; such an INSERT or UPDATE fails from then on (23505).',
  checkBatch(batch) {
    return survivingTables(batch).flatMap((table) => {
      const fate = (column: string) => batch.fate.columns.get({ table: table.was.name, column }) ?? column;
      const before = uniquesOf(table.was, { primary: true });
      const known = new Set(before.map(({ index }) => keyOf(index, fate)));
      const names = new Set(before.map(({ index }) => index.name));
      const survivors = new Set(table.was.columns.map(({ name }) => fate(name)));
      return uniquesOf(table.is, { primary: false }).flatMap(({ index, key }) => {
        // A unique index that includes a new column starts with NULLs or one default: no old duplicates meet it.
        const isOld = index.columns.every((column) => column === null || survivors.has(column));
        if (known.has(key) || names.has(index.name) || !isOld || isImplied(index, before, fate)) return [];
        const place = lastChange(batch, (catalog) =>
          tableAt(catalog, table)?.indexes.some(({ name }) => name === index.name),
        );
        return [
          {
            subject: index.name,
            ...(place === undefined ? {} : { statement: place.statement.index }),
            message: `Makes ${named(`${table.is.name} (${index.columns.map((column) => column ?? 'expression').join(', ')})`)} unique: inserts of equal values fail.`,
            action: { text: 'First ship a release that doesn’t write duplicates, or handles the error.', steps: [] },
          },
        ];
      });
    });
  },
};

/** `(team_id, id)` cannot have duplicates where `id` has none. */
function isImplied(index: Index, known: readonly Uniqueness[], fate: (column: string) => string): boolean {
  return known.some(
    (other) =>
      !other.index.partial &&
      !other.index.columns.includes(null) &&
      other.index.columns.every((column) => column !== null && index.columns.includes(fate(column))),
  );
}
