import type { HostileClass } from '../core/facts.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { sameType } from './align.ts';
import { equalRows, freeRows, newKeys, update, valid, valueIn, type FreeRows } from './changes.ts';
import { sqlName } from './fill.ts';
import type { Queryable } from './filler-session.ts';
import { hostileValues } from './hostile-values.ts';
import type { RowColumn, RowSchema, RowTable } from './schema.ts';
import { valueOf } from './values.ts';

/** Every class, in the order in which they are tried. */
export const hostileClasses: HostileClass[] = ['nulls', 'duplicates', 'orphans', 'long', 'extreme', 'text', 'labels'];

/** Tables and columns that get hostile values: those that the batch has to do with. */
export interface HostileTarget {
  table: RowTable;
  /** The table as the batch leaves it; undefined when it drops it. */
  later: RowTable | undefined;
  columns: RowColumn[];
  /** Numbers of the columns whose values a valid foreign key of the table vouches for. */
  bound: ReadonlySet<number>;
  /** SQL that holds for rows of the table, called `own`, whose values in these columns no row refers to; null when none can. */
  free: FreeRows;
}

/** Most tables, and columns of one table, that get hostile values. */
const mostTables = 40;
const mostColumns = 60;

/**
 * Picks the columns of touched tables whose rules the batch changes, or whose names its SQL mentions.
 *
 * @param touched OIDs of the tables that the batch locked
 * @param sql the statements of the batch
 */
export function hostileTargets(
  baseline: RowSchema,
  final: RowSchema,
  touched: ReadonlySet<number>,
  sql: readonly string[],
): HostileTarget[] {
  const words = new Set(sql.flatMap((text) => text.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? []));
  const everything = sql.some((text) => /\*/.test(text) && /\bselect\b/i.test(text));
  const targets: HostileTarget[] = [];
  for (const oid of touched) {
    const table = baseline.get(oid);
    if (table?.kind !== 'r') continue;
    const later = final.get(oid);
    const columns = table.columns.filter(
      (column) =>
        column.generated === null && (everything || mentioned(column.name, words) || changed(table, later, column)),
    );
    if (columns.length === 0) continue;
    const bound = new Set(valid(table.references).flatMap((reference) => reference.columns));
    targets.push({ table, later, columns: columns.slice(0, mostColumns), bound, free: freeRows(baseline, table) });
  }
  return targets.slice(0, mostTables);
}

function mentioned(name: string, words: ReadonlySet<string>): boolean {
  return (name.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? []).some((word) => words.has(word));
}

function changed(table: RowTable, later: RowTable | undefined, column: RowColumn): boolean {
  const then = later?.columns.find(({ number }) => number === column.number);
  if (later === undefined || then === undefined) return false;
  if (!sameType(then.type, column.type) || then.notNull !== column.notNull) return true;
  const rules = (one: RowTable): string =>
    [
      ...one.checks
        .filter(({ columns }) => columns.includes(column.number))
        .map(({ expression, validated }) => `${expression} ${String(validated)}`),
      ...one.keys
        .filter(({ columns }) => columns.includes(column.number))
        .map(({ columns }) => `key ${columns.join()}`),
      ...one.references
        .filter(({ columns }) => columns.includes(column.number))
        .map((ref) => `fk ${ref.table} ${String(ref.validated)}`),
    ]
      .sort()
      .join('\n');
  return rules(table) !== rules(later);
}

/**
 * Changes rows of a filled database so that they have what the schema allows and few applications have. Each value goes
 * into rows of its own; what the schema forbids is refused and left out.
 *
 * @param client a session with triggers and foreign keys off
 * @param classes the classes to write
 * @param only the changes (of {@link changesFor}) to make; all when absent
 */
export async function addHostileRows(
  client: Queryable,
  targets: HostileTarget[],
  classes: readonly HostileClass[],
  only?: ReadonlySet<string>,
): Promise<void> {
  for (const target of targets) {
    const unchecked = target.table.checks.filter(({ validated }) => validated === false);
    const name = sqlName(target.table);
    const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
    // A check that is not valid yet lets old rows be: they can only be written while it is away.
    for (const check of unchecked) await attempt(`ALTER TABLE ${name} DROP CONSTRAINT ${quoteIdentifier(check.name)}`);
    for (const which of classes) {
      for (const sql of changesFor(target, which)) if (only?.has(sql) !== false) await attempt(sql);
    }
    for (const check of unchecked) {
      await attempt(
        `ALTER TABLE ${name} ADD CONSTRAINT ${quoteIdentifier(check.name)} CHECK (${check.expression}) NOT VALID`,
      );
    }
  }
}

/** The statements that give a table rows of a class, each by itself: `UPDATE ONLY … SET … WHERE ctid = ANY (…)`. */
export function changesFor(target: HostileTarget, which: HostileClass): string[] {
  switch (which) {
    case 'duplicates':
      return duplicates(target);
    case 'orphans':
      return orphans(target);
    default:
      return target.columns.flatMap((column) => {
        if (which === 'nulls' ? column.notNull : target.bound.has(column.number)) return [];
        return hostileValues(column.type, which).map((value) =>
          // One row each: two would be duplicates.
          update(target.table, [[column, `(${value})::${column.type.name}`]], 1, target.free([column])),
        );
      });
  }
}

/** Equal values in two rows, together for every key that the batch adds, and one that is equal but for case. */
function duplicates({ table, later, columns, bound, free }: HostileTarget): string[] {
  const groups = newKeys(table, later);
  const singles = columns.map((column) => ({ group: [column], predicate: null }));
  return [...groups, ...singles].flatMap(({ group, predicate }) => {
    const same = equalRows(table, { group, predicate });
    const last = (column: RowColumn): string => valueIn(table, column, 'ctid DESC');
    // In a column that refers to others, other letters would be an orphan; in one that others refer to, make some.
    const texts = group.filter(({ type, number }) => type.kind === 'b' && type.category === 'S' && !bound.has(number));
    const upper = update(
      table,
      group.map((column): [RowColumn, string] => [
        column,
        // Of the last row: the first is the one that is changed, and would only get its own value.
        texts.includes(column) ? `upper(${last(column)}::text)` : last(column),
      ]),
      1,
      free(group),
    );
    return texts.length > 0 ? [same, upper] : [same];
  });
}

/** Values that no row of the table named by a new foreign key has, or by one that is not valid yet. */
function orphans({ table, later }: HostileTarget): string[] {
  const known = new Set(valid(table.references).map(({ columns }) => columns.join()));
  return (later?.references ?? [])
    .filter(({ columns }) => !known.has(columns.join()))
    .flatMap(({ columns }) => {
      const values = columns.flatMap((number): [RowColumn, string][] => {
        const column = table.columns.find((one) => one.number === number);
        const value = column === undefined ? null : valueOf(column.type, column.name);
        return column === undefined || value === null ? [] : [[column, value.sql.replaceAll('{g}', '(987654321)')]];
      });
      // One row: in two, a column that is unique would refuse the value.
      return values.length === columns.length ? [update(table, values, 1)] : [];
    });
}
