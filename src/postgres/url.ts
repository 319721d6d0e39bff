import { KnownError } from '../core/errors.ts';
import type { Client } from 'pg';
import { quoteIdentifier } from '../sql/quote.ts';
import { changeUrl, connect } from './client.ts';
import type { ServerOptions } from './server-types.ts';

/** Databases and roles on somebody else's server bear their time of birth: `raincheck_<seconds, base 36>_<random>`. */
const ours = /^raincheck_([0-9a-z]{6,7})_[0-9a-f]{16}$/;

/** A name for a database or role on a server by URL. */
export function datedName(random: string): string {
  return `raincheck_${Math.floor(Date.now() / 1000).toString(36)}_${random}`;
}

/** What is known of a server by URL. */
export interface Found {
  adminUrl: string;
  description: string;
  /** What cannot be observed there, one plain sentence each. */
  notes: string[];
}

/**
 * Looks at a server by URL before anything is made on it.
 *
 * @throws KnownError when it cannot be reached, looks as if somebody used it, or the role may not make databases and roles
 */
export async function lookAtUrl(options: ServerOptions): Promise<Found> {
  let adminUrl = parse(options.database).href;
  if (new URL(adminUrl).pathname.length <= 1) adminUrl = changeUrl(adminUrl, { database: 'postgres' });
  const { host, pathname } = new URL(adminUrl);
  const client = await connect(adminUrl).catch((error: Error) => {
    throw new KnownError(`The server ${host} cannot be used: ${error.message}`, {
      next: 'Check the URL, the password, and that the server can be reached from here.',
      cause: error,
    });
  });
  try {
    const result = await client.query<{
      role: string;
      superuser: boolean;
      may: boolean;
      standby: boolean;
      tables: number;
      messages: string;
    }>(
      `SELECT r.rolname AS role, r.rolsuper AS superuser, r.rolsuper OR (r.rolcreatedb AND r.rolcreaterole) AS may,
              pg_catalog.pg_is_in_recovery() AS standby, pg_catalog.current_setting('lc_messages') AS messages,
              (SELECT count(*)::int FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'
                                     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)) AS tables
         FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`,
    );
    const [row] = result.rows;
    if (row === undefined) throw new Error('the server did not tell its role');
    refuse(options, row, host, decodeURIComponent(pathname.slice(1)));
    await sweep(client);
    return { adminUrl, description: `the server ${host}`, notes: row.superuser ? [] : lostWithoutSuperuser(row) };
  } finally {
    await client.end();
  }
}

function refuse(
  options: ServerOptions,
  row: { role: string; may: boolean; standby: boolean; tables: number },
  host: string,
  database: string,
): void {
  if (row.standby) {
    throw new KnownError(`The server ${host} is a read-only standby.`, {
      next: 'Give the URL of a server that can be written to.',
    });
  }
  if (row.tables > 0 && !options.allowNonEmpty) {
    throw new KnownError(
      `The database ${database} on ${host} has ${row.tables} tables: this looks like a server that somebody uses.`,
      {
        next: 'Give the URL of a throw-away server. If this one is, say so with allow-non-empty: Raincheck makes databases of its own there and touches no other.',
      },
    );
  }
  if (!row.may) {
    throw new KnownError(`The role ${row.role} may not make databases and roles on ${host}.`, {
      next: `Use a role with these rights: ALTER ROLE ${quoteIdentifier(row.role)} CREATEDB CREATEROLE; (a superuser lets Raincheck see more).`,
    });
  }
}

function lostWithoutSuperuser({ role, messages }: { role: string; messages: string }): string[] {
  return [
    `The role ${role} of the server is no superuser: drops by CASCADE and the reasons of rewrites are not seen, and statements that need a superuser (most extensions) fail.`,
    'Without a superuser nothing limits the size of temporary files on that server.',
    ...(speaksEnglish(messages)
      ? []
      : [
          `That server’s messages are not in English (lc_messages is ${messages}), and only a superuser can change that: of some failures the cause is not told, only PostgreSQL’s words. Start the server with lc_messages = 'C'.`,
        ]),
  ];
}

/** `C`, `POSIX`, `en_US.UTF-8`; a server without a setting of its own speaks English. */
function speaksEnglish(messages: string): boolean {
  return /^(|C|POSIX|C[._].*|en[._].*|English.*)$/i.test(messages);
}

/** Settings that our own servers have from the start; given to the plain role instead. */
export function roleSettingsByUrl(superuser: boolean): Record<string, string> {
  return {
    TimeZone: 'UTC',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    // Only a superuser may set these.
    ...(superuser ? { lc_messages: 'C', temp_file_limit: '1GB' } : {}),
  };
}

/** Drops what a run left that was killed half a day ago or earlier, and that nobody is connected to. */
async function sweep(client: Client): Promise<void> {
  // The server’s clock: one machine whose clock runs ahead must not take the others’ databases away.
  const clock = await client.query<{ now: string }>('SELECT extract(epoch FROM pg_catalog.now()) AS now');
  const now = Math.min(Number(clock.rows[0]?.now), Date.now() / 1000);
  const old = (name: string): boolean => {
    const born = ours.exec(name)?.[1];
    return born !== undefined && now - Number.parseInt(born, 36) > 12 * 3600;
  };
  const databases = await client.query<{ datname: string }>(
    `SELECT d.datname FROM pg_catalog.pg_database d
      WHERE d.datname ~ '^raincheck_' AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)`,
  );
  const roles = await client.query<{ rolname: string }>(
    `SELECT rolname FROM pg_catalog.pg_roles WHERE rolname ~ '^raincheck_'`,
  );
  const statements = [
    ...databases.rows
      .filter(({ datname }) => old(datname))
      .map(({ datname }) => `DROP DATABASE IF EXISTS ${quoteIdentifier(datname)}`),
    ...roles.rows
      .filter(({ rolname }) => old(rolname))
      .map(({ rolname }) => `DROP ROLE IF EXISTS ${quoteIdentifier(rolname)}`),
  ];
  // Another role's, or in use again: left alone.
  for (const statement of statements) await client.query(statement).catch(() => undefined);
}

function parse(text: string): URL {
  try {
    const url = new URL(text);
    if (url.protocol === 'postgres:' || url.protocol === 'postgresql:') return url;
  } catch {
    // Said below.
  }
  throw new KnownError('The database setting is neither auto, container, embedded nor a postgres:// URL.', {
    next: 'Write it as postgres://user:password@host:5432/database.',
  });
}
