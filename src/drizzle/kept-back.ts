import { indexParts } from '../grammar/definition.ts';
import { parseName } from '../grammar/name.ts';
import type { Difference } from './compare.ts';
import type { ObjectKind } from './objects.ts';

/** What holds rows or values and asks nothing of whoever does not name it. */
const standsAside: ReadonlySet<ObjectKind> = new Set<ObjectKind>([
  'table',
  'column',
  'index',
  'view',
  'materialized view',
  'enum',
  'sequence',
]);

/**
 * True when all that a missing migration does is to take away what the new code does without: tables, columns and what
 * stands aside with them. That it is missing is then the safe way, not a slip. Not so for constraints and policies, which
 * the new code's writes still have to pass, and for a column that must have a value.
 *
 * @param explained the differences that the missing migration mends
 */
export function isKeptBack(explained: readonly Difference[]): boolean {
  const holdsData = explained.some(({ migrations }) => migrations?.kind === 'table' || migrations?.kind === 'column');
  return (
    holdsData &&
    explained.every(
      ({ schema, migrations, weight }) =>
        schema === null && migrations !== null && weight === 'extra' && isAside(migrations, explained),
    )
  );
}

/** A key asks nothing of a row with a NULL in it: the new code leaves one there, where a column of the key goes too. */
function isAside({ kind, table, text }: NonNullable<Difference['migrations']>, all: readonly Difference[]): boolean {
  if (standsAside.has(kind)) return true;
  if (kind !== 'foreign key' && kind !== 'unique') return false;
  const emptied = all.flatMap(({ migrations }) =>
    migrations?.kind === 'column' &&
    migrations.table === table &&
    !/\b(default|generated|identity) /.test(migrations.canonical)
      ? [migrations.name]
      : [],
  );
  const columns = (indexParts(text)?.keys ?? []).map((key) => parseName(key)?.name ?? null);
  return columns.some((column) => column !== null && emptied.includes(column)) && !/NULLS NOT DISTINCT/.test(text);
}
