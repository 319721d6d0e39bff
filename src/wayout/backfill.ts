import type { Column, Table } from '../core/catalog.ts';
import type { RuleContext } from '../batch/batch.ts';
import { readType } from '../grammar/type.ts';
import { quoteTable } from '../grammar/relations.ts';
import { list } from '../core/wording.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/** Rows of one slice: short enough that nobody waits long for a row. */
const slice = 5_000;

/**
 * A DO block that updates a table slice by slice, each in a transaction of its own (PostgreSQL 11 and later; it cannot
 * run inside a transaction). Along the primary key where that is one column, so that each slice is a look-up; else by
 * what is left to do.
 *
 * @param change `where` must no longer hold for a row once it is changed; null for all rows (only along a key)
 */
export function backfill(context: RuleContext, table: Table, change: { set: string; where: string | null }): string {
  const name = quoteTable(table);
  const key = keyOf(table);
  if (key === null) {
    return `DO $$
BEGIN
  LOOP
    UPDATE ${name} SET ${change.set}
      WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${name} WHERE ${change.where ?? 'false'} LIMIT ${slice}));
    EXIT WHEN NOT FOUND;
    COMMIT;
  END LOOP;
END $$;`;
  }
  return alongKey(table, key, change, false);
}

/**
 * The same for a change that must not meet a row twice: after each slice it tells the key that it has come to, and where to
 * begin again. Only along a key.
 */
export function backfillOnce(table: Table, change: { set: string; where: string | null }): string {
  const key = keyOf(table);
  if (key === null) throw new Error(`${table.name} has no key of one column`);
  return alongKey(table, key, change, true);
}

function alongKey(table: Table, key: string, change: { set: string; where: string | null }, tells: boolean): string {
  const name = quoteTable(table);
  const column = quoteIdentifier(key);
  const [from, to] = ['first', 'last'].map((word) => variable(table, word));
  const again = tells ? ` -- to go on: WHERE ${column} > <the key told last>` : '';
  return `DO $$
DECLARE
  ${from} ${name}.${column}%TYPE;
  ${to} ${name}.${column}%TYPE;
BEGIN
  SELECT ${column} INTO ${from} FROM ${name} ORDER BY ${column} LIMIT 1;${again}
  WHILE ${from} IS NOT NULL LOOP
    SELECT ${column} INTO ${to} FROM (SELECT ${column} FROM ${name} WHERE ${column} >= ${from} ORDER BY ${column} LIMIT ${slice}) AS slice
      ORDER BY ${column} DESC LIMIT 1;
    UPDATE ${name} SET ${change.set} WHERE ${column} BETWEEN ${from} AND ${to}${change.where === null ? '' : ` AND ${change.where}`};
    COMMIT;${tells ? `\n    RAISE NOTICE 'done up to %', ${to};` : ''}
    SELECT ${column} INTO ${from} FROM ${name} WHERE ${column} > ${to} ORDER BY ${column} LIMIT 1;
  END LOOP;
END $$;`;
}

/** What a fill sets off beside itself: `updated_at` of every row becomes the moment of the fill. */
export function firedByFill({ name, triggers }: Table): string[] {
  const fired = triggers.filter(({ enabled }) => enabled).map((one) => one.name);
  if (fired.length === 0) return [];
  const [word, verb] = fired.length === 1 ? ['trigger', 'fires'] : ['triggers', 'fire'];
  return [`The ${word} ${list(fired, 3)} of ${name} ${verb} for every row that the fill changes, if on UPDATE.`];
}

function keyOf(table: Table): string | null {
  const key = table.constraints.find(({ type }) => type === 'primary key');
  return key?.columns.length === 1 ? (key.columns[0] ?? null) : null;
}

/** A variable that no column of the table is called, or PL/pgSQL could not tell them apart. */
function variable(table: Table, word: string): string {
  let name = `${word}_key`;
  while (table.columns.some((column) => column.name === name)) name = `_${name}`;
  return name;
}

/** A value that a column can have, to stand for the one that only the author knows; null for a type that has none. */
export function valueFor(
  context: RuleContext,
  { type, default: given, generated }: Pick<Column, 'type' | 'default' | 'generated'>,
): string | null {
  if (generated !== '') return null;
  if (given !== null) return given;
  const label = [context.batch.final, context.before].flatMap(({ enums }) => enums[type]?.labels[0] ?? [])[0];
  if (label !== undefined) return quoteLiteral(label).trim();
  const { name, array } = readType(type);
  return array ? `'{}'` : (neutral[name] ?? null);
}

const neutral: Record<string, string> = {
  text: `''`,
  'character varying': `''`,
  character: `''`,
  citext: `''`,
  smallint: '0',
  integer: '0',
  bigint: '0',
  numeric: '0',
  real: '0',
  'double precision': '0',
  boolean: 'false',
  uuid: 'gen_random_uuid()',
  json: `'{}'`,
  jsonb: `'{}'`,
  date: 'CURRENT_DATE',
  'timestamp without time zone': 'now()',
  'timestamp with time zone': 'now()',
  'time without time zone': `'00:00'`,
  interval: `'0'`,
  bytea: `''`,
};
