import type pg from 'pg';
import { messageOf } from '../core/errors.ts';
import type { Workshop } from '../trial/workshop.ts';
import { sqlstateOf } from '../postgres/client.ts';

/** Lends a session of the plain role in which no statement outlasts the trial. */
export async function withPatience<Result>(
  shop: Workshop,
  database: string,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await shop.server.connectPlain(database);
  try {
    const most = Math.max(1_000, Math.min(shop.limits.statementMs, shop.timeLeft));
    await client.query(`SET statement_timeout = ${Math.round(most)}`);
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What came of running some SQL: what could not be run yet for the rows, or why it did not run. */
export type Attempt =
  { ok: true; ran: string[]; later: string[] } | { ok: false; sql: string; code: string; message: string };

/**
 * Runs statements in a transaction. One that only the rows refuse (NULL where a value is required, class 23) is put off
 * until saved values are back; after any other failure nothing of it stands.
 */
export async function attempt(client: pg.Client, statements: readonly string[]): Promise<Attempt> {
  const ran: string[] = [];
  const later: string[] = [];
  await client.query('BEGIN');
  for (const sql of statements) {
    await client.query('SAVEPOINT way_back');
    try {
      await client.query(sql);
      ran.push(sql);
    } catch (error) {
      const code = sqlstateOf(error) ?? '';
      if (!code.startsWith('23')) {
        await client.query('ROLLBACK');
        return { ok: false, sql, code, message: messageOf(error) };
      }
      await client.query('ROLLBACK TO way_back');
      later.push(sql);
    }
  }
  try {
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    return { ok: false, sql: 'COMMIT', code: sqlstateOf(error) ?? '', message: messageOf(error) };
  }
  return { ok: true, ran, later };
}
