import type { Duplex } from 'node:stream';
import { Client, Query, type QueryResult } from 'pg';

/** Opens a session. @param patience milliseconds until it gives up @param name shown in pg_stat_activity */
export async function connect(url: string, patience = 20_000, name = 'raincheck'): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: patience,
  });
  // A session that the watchdog or the server ends while it is idle emits `error`: without a listener Node would exit.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The same connection string with another database and, if given, another role. */
export function changeUrl(url: string, to: { database?: string; user?: string; password?: string }): string {
  const changed = new URL(url);
  if (to.database !== undefined) changed.pathname = `/${encodeURIComponent(to.database)}`;
  if (to.user !== undefined) changed.username = encodeURIComponent(to.user);
  if (to.password !== undefined) changed.password = encodeURIComponent(to.password);
  return changed.href;
}

/** SQLSTATE of an error of the pg driver; null for anything else. */
export function sqlstateOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** What is done to the text of a statement before it is sent, by session. */
const adaptations = new WeakMap<Client, (sql: string) => string>();

/** Lets {@link execute} change every statement's text in this session: for what a stand-in cannot read. */
export function adaptStatements(client: Client, adapt: (sql: string) => string): void {
  adaptations.set(client, adapt);
}

/**
 * Runs one statement and drops the rows that it gives, so that a `SELECT` over a hundred million rows fills no memory
 * here. The way to run every statement that somebody else wrote.
 *
 * @returns PostgreSQL's command tag, e.g. `INSERT`, and the rows that it counted
 */
export async function execute(
  client: Client,
  sql: string,
): Promise<{ command: string | null; rowCount: number | null }> {
  return new Promise((resolve, reject) => {
    const query = new Query(adaptations.get(client)?.(sql) ?? sql);
    query.on('row', () => undefined);
    query.on('error', reject);
    query.on('end', (result: QueryResult | QueryResult[]) => {
      const last = Array.isArray(result) ? result.at(-1) : result;
      resolve({ command: last?.command ?? null, rowCount: last?.rowCount ?? null });
    });
    client.query(query);
  });
}

const longestMessage = 64 * 1024 ** 2;

/**
 * Ends the session when PostgreSQL sends a single message (a row, an error, a notice) of more than 64 MB, before any of
 * it is put together here: `SELECT repeat('x', 1000000000)` would end this process. What runs then fails with SQLSTATE
 * 54000 (program_limit_exceeded).
 */
export function limitMessages(client: Client): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  // A message is one byte of type and four of length, which counts itself (PostgreSQL manual, 55.7).
  const header = Buffer.alloc(5);
  let filled = 0;
  let rest = 0;
  stream.prependListener('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.length;) {
      if (rest > 0) {
        const step = Math.min(rest, chunk.length - at);
        rest -= step;
        at += step;
        continue;
      }
      header[filled++] = chunk[at++] ?? 0;
      if (filled < 5) continue;
      filled = 0;
      rest = header.readUInt32BE(1) - 4;
      if (rest > longestMessage) {
        const size = Math.round(rest / 1024 ** 2);
        const error = new Error(`stopped by Raincheck: PostgreSQL answered with a message of ${size} MB`);
        stream.destroy(Object.assign(error, { code: '54000' }));
        return;
      }
    }
  });
}
