import type pg from 'pg';
import { quoteIdentifier } from '../sql/quote.ts';
import type { Server } from '../postgres/server.ts';

/** What the generator needs of a session. */
export interface Queryable {
  query(sql: string): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** Longest time for one statement of the generator, milliseconds. */
const patience = 60_000;

/**
 * Lends a session that may write everywhere with triggers, rules and foreign keys off. It is the plain role's: checks,
 * defaults and index expressions of the project run in it, and they must not run as a superuser. A superuser sets
 * session_replication_role for it, which is why the setting belongs to the role and the database for that while.
 *
 * @param admin a session of the superuser in that database
 */
export async function withFiller<Result>(
  server: Server,
  admin: pg.Client,
  database: string,
  use: (session: Queryable) => Promise<Result>,
): Promise<Result> {
  const role = quoteIdentifier(server.plainRole);
  const setting = `ALTER ROLE ${role} IN DATABASE ${quoteIdentifier(database)}`;
  const foreign = await tablesOfOthers(admin, server.plainRole);
  const grants = (word: string, to: string): string =>
    foreign
      .map(({ schema, table }) => {
        const space = word === 'GRANT' ? `GRANT USAGE ON SCHEMA ${schema} TO ${role};` : '';
        return `${space}${word} SELECT, INSERT, DELETE ON ${schema}.${table} ${to} ${role};`;
      })
      .join('');
  const forced = await forcedTables(admin);
  const force = (word: string): string =>
    forced.map((name) => `ALTER TABLE ${name} ${word} ROW LEVEL SECURITY;`).join('');
  const always = await alwaysTriggers(admin);
  const fire = (words: string): string =>
    always.map(({ table, trigger }) => `ALTER TABLE ${table} ${words} TRIGGER ${trigger};`).join('');
  if (server.superuser) {
    await admin.query(
      `${setting} SET session_replication_role = 'replica'; ${grants('GRANT', 'TO')} ${force('NO FORCE')} ${fire('DISABLE')}`,
    );
  }
  try {
    const client = await server.connectPlain(database);
    try {
      await client.query('SET max_parallel_workers_per_gather = 0; SET jit = off');
      const result = await client.query('SELECT pg_catalog.pg_backend_pid() AS pid');
      const pid = (result.rows as { pid: number }[])[0]?.pid ?? 0;
      return await use({ query: (sql) => limited(client, admin, pid, sql) });
    } finally {
      await client.end().catch(() => undefined);
    }
  } finally {
    if (server.superuser) {
      await admin.query(
        `${setting} RESET session_replication_role; ${grants('REVOKE', 'FROM')} ${force('FORCE')} ${fire('ENABLE ALWAYS')}`,
      );
    }
  }
}

/** A statement that runs too long is stopped from outside: a function in a check can lift any time-out. */
async function limited(client: pg.Client, admin: pg.Client, pid: number, sql: string): Promise<pg.QueryResult> {
  const timer = setTimeout(() => {
    admin.query('SELECT pg_catalog.pg_terminate_backend($1)', [pid]).catch(() => undefined);
  }, patience);
  try {
    return await client.query(sql);
  } finally {
    clearTimeout(timer);
  }
}

async function tablesOfOthers(admin: pg.Client, role: string): Promise<{ schema: string; table: string }[]> {
  const result = await admin.query(
    `SELECT pg_catalog.quote_ident(n.nspname) AS schema, pg_catalog.quote_ident(c.relname) AS table
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND n.nspname !~ '^(pg_|raincheck_)'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                         AND d.objid = c.oid AND d.deptype = 'e')
        AND NOT (pg_catalog.has_table_privilege($1, c.oid, 'INSERT') AND pg_catalog.has_schema_privilege($1, n.oid, 'USAGE'))`,
    [role],
  );
  return result.rows as { schema: string; table: string }[];
}

/** Triggers that fire in every session_replication_role. */
async function alwaysTriggers(admin: pg.Client): Promise<{ table: string; trigger: string }[]> {
  const result = await admin.query(
    `SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS table, pg_catalog.quote_ident(t.tgname) AS trigger
       FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
       JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE t.tgenabled = 'A' AND NOT t.tgisinternal AND pg_catalog.to_jsonb(t) ->> 'tgparentid' = '0'`,
  );
  return result.rows as { table: string; trigger: string }[];
}

async function forcedTables(admin: pg.Client): Promise<string[]> {
  const result = await admin.query(
    `SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relforcerowsecurity AND c.relkind IN ('r', 'p')`,
  );
  return (result.rows as { name: string }[]).map(({ name }) => name);
}
