import type { Client } from 'pg';
import { KnownError, messageOf } from '../core/errors.ts';
import { connect, sqlstateOf } from '../postgres/client.ts';

/** A session on production. Whatever it does goes through {@link readOnly}. */
export interface Production {
  client: Client;
  /** Host and port for messages; never the password. */
  host: string;
  end: () => Promise<void>;
}

/** How long one transaction may keep production busy, in milliseconds. */
export interface ReadLimits {
  statementMs: number;
  lockMs: number;
}

/**
 * Opens one session on production.
 *
 * @param url `postgres://…`; without a password PGPASSWORD and ~/.pgpass are asked, as psql does
 * @param name shown as application_name in pg_stat_activity
 * @throws KnownError without the password in it
 */
export async function openProduction(url: string, name: string): Promise<Production> {
  const { host, secrets } = readUrl(url);
  const client = await connect(url, 20_000, name).catch((error: unknown) => {
    // The cause stays out: the driver's error may hold the connection string.
    throw new KnownError(`The server ${host} cannot be used: ${withoutSecrets(messageOf(error), secrets)}`, {
      next: 'Check the URL, the password, and that the server can be reached from here.',
    });
  });
  return { client, host, end: async () => client.end().catch(() => undefined) };
}

/**
 * Runs some queries in one read-only transaction and rolls it back. Everything is set for the transaction alone: behind a
 * pooler the session belongs to somebody else afterwards, and a setting that stayed would stop the application's writes.
 *
 * @throws KnownError when the server does not keep the transaction read-only; PostgreSQL's own errors as they are
 */
export async function readOnly<Result>(
  { client, host }: Production,
  limits: ReadLimits,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  try {
    await client.query(
      `SELECT pg_catalog.set_config('statement_timeout', $1, true), pg_catalog.set_config('lock_timeout', $2, true),
              pg_catalog.set_config('search_path', '', true), pg_catalog.set_config('row_security', 'off', true)`,
      [String(limits.statementMs), String(limits.lockMs)],
    );
    const { rows } = await client.query<{ on: boolean }>(
      `SELECT pg_catalog.current_setting('transaction_read_only') = 'on' AS on`,
    );
    if (rows[0]?.on !== true) {
      throw new KnownError(`The server ${host} does not keep a transaction read-only.`, {
        next: 'Give the URL of PostgreSQL itself, or of a pooler that passes BEGIN READ ONLY on.',
      });
    }
    return await use(client);
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
  }
}

/** PostgreSQL's error for a person, where its text can hold nothing secret: an SQLSTATE that is known, else its message. */
export function timedOut(error: unknown): 'lock' | 'statement' | null {
  const state = sqlstateOf(error);
  return state === '55P03' ? 'lock' : state === '57014' ? 'statement' : null;
}

/** @throws KnownError that does not repeat the URL */
function readUrl(text: string): { host: string; secrets: string[] } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new KnownError('The URL is none of PostgreSQL (it is not repeated here, because it may hold a password).', {
      next: `Write it as postgres://user:password@host:5432/database; ${encoding}.`,
    });
  }
  // A password with / ? # in it ends the host's part early: what is left of the password would be taken for a host.
  if (url.hash !== '' || /@/.test(url.pathname + url.search)) {
    throw new KnownError('The URL cannot be read: there is an @ or a # behind the host.', {
      next: `Probably it is the password’s: ${encoding}.`,
    });
  }
  const given = [url.password, decoded(url.password), url.searchParams.get('password') ?? ''];
  const secrets = [...new Set(given)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return { host: url.searchParams.get('host') ?? url.host, secrets };
}

const encoding = 'in a password write @ as %40, / as %2F, # as %23, ? as %3F and % as %25';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}
