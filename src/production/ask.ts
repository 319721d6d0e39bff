import type { Client } from 'pg';
import { messageOf } from '../core/errors.ts';
import type { Preflight } from '../core/review.ts';
import { sqlstateOf } from '../postgres/client.ts';
import { readOnly, type Production } from './session.ts';
import { requireHarmless } from './harmless.ts';
import { Refusal, usesOf } from './reads.ts';

/** What production says: how many rows break the assumption, that some do, or why nothing is known. */
export type Answer = { rows: number } | { rows: 'some' } | { rows: null; reason: string };

/** A question may keep production busy this long, in milliseconds: a count reads a table once. */
const limits = { statementMs: 60_000, lockMs: 2_000 };

/**
 * Asks production one question, in a read-only transaction. Of the answer only the number is taken: an error's text could
 * hold a value of a row.
 */
export async function ask(production: Production, question: Pick<Preflight, 'sql'>): Promise<Answer> {
  try {
    const uses = await usesOf(question.sql);
    return await readOnly(production, limits, async (client) => {
      // As the trial has it, so that names mean the same; pg_catalog comes before.
      await client.query(`SELECT pg_catalog.set_config('search_path', 'public', true)`);
      await requireHarmless(client, uses);
      return { rows: await numberOf(client, question.sql) };
    });
  } catch (error) {
    if (error instanceof Refusal) return { rows: null, reason: `it was not run: ${error.message}` };
    return answerOf(error);
  }
}

async function numberOf(client: Client, sql: string): Promise<number> {
  const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
  const value = Number(rows[0]?.[0]);
  if (rows.length !== 1 || rows[0]?.length !== 1 || !Number.isFinite(value)) throw new Refusal('it gave no number');
  return value;
}

/** What an error of the query means. Classes 22 and 23 are those of values (PostgreSQL manual, appendix A). */
function answerOf(error: unknown): Answer {
  const state = sqlstateOf(error);
  if (state === null) throw error instanceof Error ? error : new Error(messageOf(error));
  if (/^2[23]/.test(state)) return { rows: 'some' };
  return { rows: null, reason: `the query failed there: ${reasons[state] ?? `SQLSTATE ${state}`}` };
}

const reasons: Record<string, string> = {
  '57014': 'it took more than 60 seconds',
  '55P03': 'somebody else has the table locked',
  '42501': 'the role may not read all rows of it (it needs SELECT, and BYPASSRLS under row level security)',
  '40001': 'the replica had to end it, to follow its primary',
  '42P01': 'production has no such table',
  '42703': 'production has no such column',
};
