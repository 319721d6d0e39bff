import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type pg from 'pg';
import type { Server } from '../../src/postgres/server.ts';
import { servers } from '../trial/lab.ts';

const pgDump = `${servers['15']}/pg_dump`;

/** PostgreSQL 15 with its pg_dump, where it is installed: another program's word on what a schema is. */
export const version = existsSync(pgDump) ? ('15' as const) : ('17' as const);

/** What a database holds, by the test's own means. */
export interface Held {
  /** Lines of `pg_dump -s`, sorted, so that the order of columns does not count. */
  schema: string[];
  /** Each table's rows as JSON, sorted. */
  rows: Record<string, string[]>;
}

export async function heldIn(server: Server, database: string, client: pg.Client): Promise<Held> {
  const tables = await client.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_catalog.pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename !~ '^saved_' ORDER BY 1`,
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables.rows as { name: string }[]) {
    const found = await client.query(`SELECT to_jsonb(t)::text AS row FROM ONLY ${name} AS t ORDER BY 1`);
    rows[name] = (found.rows as { row: string }[]).map(({ row }) => row);
  }
  // A sequence that belongs to a column may stand behind: what it gives out next is free all the same.
  const sequences = await client.query(
    `SELECT c.oid::regclass::text AS name FROM pg_catalog.pg_class c WHERE c.relkind = 'S'
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i')) ORDER BY 1`,
  );
  for (const { name } of sequences.rows as { name: string }[]) {
    const position = await client.query(`SELECT last_value, is_called FROM ${name}`);
    rows[`sequence ${name}`] = [JSON.stringify(position.rows[0])];
  }
  return { schema: version === '15' ? dump(server.urlFor(database)) : [], rows };
}

function dump(url: string): string[] {
  const text = execFileSync(pgDump, ['--schema-only', '--exclude-table', 'saved_*', url], { encoding: 'utf8' });
  return text
    .split('\n')
    .filter((line) => !/^(--|\\(un)?restrict\b|$)/.test(line))
    .map((line) => line.replace(/,$/, ''))
    .sort();
}
