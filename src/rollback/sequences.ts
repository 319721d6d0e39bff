import type pg from 'pg';
import { printName } from '../grammar/name.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import type { Lost } from './old-rows.ts';

/** A sequence, and where the next value of it goes. */
export interface Sequence {
  oid: string;
  /** As PostgreSQL prints it with search_path = public. */
  name: string;
  /** `"public"."users_id_seq"`. */
  sql: string;
  /** The column that owns it (serial, identity), for SQL; null for one that stands alone. */
  owner: { table: string; column: string } | null;
}

/** The project's sequences. @param admin a session with search_path = pg_catalog */
export async function readSequences(admin: pg.Client): Promise<Sequence[]> {
  const result = await admin.query(
    `SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS bare, t.relname AS owner, m.nspname AS space, a.attname AS column
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
            AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
       LEFT JOIN pg_class t ON t.oid = d.refobjid LEFT JOIN pg_namespace m ON m.oid = t.relnamespace
       LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE c.relkind = 'S' AND c.oid >= 16384 AND n.nspname !~ '^(pg_|raincheck_)'
        AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
      ORDER BY 2, 3`,
  );
  interface Row {
    oid: string;
    schema: string;
    bare: string;
    owner: string | null;
    space: string | null;
    column: string | null;
  }
  return (result.rows as Row[]).map(({ oid, schema, bare, owner, space, column }) => ({
    oid,
    name: printName({ schema, name: bare }),
    sql: `${quoteIdentifier(schema)}.${quoteIdentifier(bare)}`,
    owner:
      owner === null || space === null || column === null
        ? null
        : { table: `${quoteIdentifier(space)}.${quoteIdentifier(owner)}`, column: quoteIdentifier(column) },
  }));
}

/** Sets the sequences that were made anew behind the values that their columns have: they would give them out again. */
export function positionsOf(before: readonly Sequence[], now: readonly Sequence[]): string[] {
  return now.flatMap(({ oid, name, sql, owner }) => {
    const was = before.find((one) => one.name === name);
    if (owner === null || was === undefined || was.oid === oid) return [];
    const text = quoteLiteral(sql).trim();
    return [`SELECT setval(${text}, GREATEST((SELECT max(${owner.column}) FROM ${owner.table}), nextval(${text})));`];
  });
}

/** Draws from the sequences that stand alone, as an application does: else a new one would look like the old one. */
export async function drawFrom(admin: pg.Client, sequences: readonly Sequence[]): Promise<Map<string, string>> {
  const positions = new Map<string, string>();
  for (const { name, sql, owner } of sequences) {
    if (owner !== null) continue;
    await admin.query(`SELECT nextval($1::regclass), nextval($1::regclass)`, [sql]).catch(() => undefined);
    positions.set(name, await positionOf(admin, sql));
  }
  return positions;
}

/** The sequences that stand somewhere else now. */
export async function lostPositions(admin: pg.Client, positions: ReadonlyMap<string, string>): Promise<Lost[]> {
  if (positions.size === 0) return [];
  const lost: Lost[] = [];
  const now = await readSequences(admin);
  for (const [name, position] of positions) {
    const found = now.find((one) => one.name === name);
    if (found !== undefined && (await positionOf(admin, found.sql)) !== position)
      lost.push({ relation: name, column: null, rows: 1 });
  }
  return lost;
}

async function positionOf(admin: pg.Client, sql: string): Promise<string> {
  const result = await admin.query(`SELECT last_value, is_called FROM ${sql}`);
  return JSON.stringify(result.rows[0]);
}
