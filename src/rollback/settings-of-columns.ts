import type pg from 'pg';
import type { DefinitionDifference } from '../catalog/definitions.ts';
import { nameOfParts, printIdentity, quoteName, readParts } from '../grammar/name.ts';
import { quoteIdentifier } from '../sql/quote.ts';

const storages: Record<string, string> = { p: 'PLAIN', e: 'EXTERNAL', x: 'EXTENDED', m: 'MAIN' };
const compressions: Record<string, string> = { p: 'pglz', l: 'lz4' };

/**
 * Storage, compression and statistics of columns, which the generator does not know, from the definitions of both sides.
 *
 * @param admin a session in the database that goes back
 */
export async function columnSettings(
  admin: pg.Client,
  differences: readonly DefinitionDifference[],
): Promise<string[]> {
  const sql: string[] = [];
  for (const { object, left, right } of differences) {
    if (!object.startsWith('column ')) continue;
    const parts = readParts(object.slice('column '.length), 0)?.parts ?? [];
    const table = nameOfParts(parts.slice(0, -1));
    const column = parts.at(-1);
    if (left === null || right === null || table === null || column === undefined) continue;
    const target = `ALTER TABLE ${quoteName(table)} ALTER COLUMN ${quoteIdentifier(column)}`;
    const differs = (word: string): string | null | undefined =>
      lineOf(left, word) === lineOf(right, word) ? undefined : lineOf(left, word);
    const storage = differs('storage');
    if (storage !== undefined) {
      const letter = storage ?? (await usualStorage(admin, printIdentity(table), column));
      sql.push(`${target} SET STORAGE ${storages[letter] ?? 'EXTENDED'};`);
    }
    const compression = differs('compression');
    if (compression !== undefined)
      sql.push(`${target} SET COMPRESSION ${compressions[compression ?? ''] ?? 'default'};`);
    const statistics = differs('statistics');
    if (statistics !== undefined) sql.push(`${target} SET STATISTICS ${statistics ?? '-1'};`);
  }
  return sql;
}

function lineOf(definition: string, word: string): string | null {
  const line = definition.split('\n').find((one) => one.startsWith(`${word} `));
  return line === undefined ? null : line.slice(word.length + 1);
}

/** What the column's type asks for. */
async function usualStorage(admin: pg.Client, table: string, column: string): Promise<string> {
  const result = await admin.query(
    `SELECT t.typstorage AS storage FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = $1::pg_catalog.regclass AND a.attname = $2`,
    [table, column],
  );
  return (result.rows as { storage: string }[])[0]?.storage ?? 'x';
}
