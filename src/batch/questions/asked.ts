import type { Catalog } from '../../core/catalog.ts';
import { quoteTable } from '../../grammar/relations.ts';
import type { RuleContext } from '../batch.ts';

/** A question to production's data, asked before the batch runs. */
export interface PreflightQuery {
  /** What the statement takes for granted: `no NULL in users.email`. */
  assumption: string;
  /** One read-only SELECT, names quoted. */
  sql: string;
  /**
   * `count`: it gives one number of rows, and the statement fails unless that is 0; `groups`: of groups of equal rows.
   * `error`: it does the same conversion, gives 0, and fails itself if the statement would.
   */
  answer: 'count' | 'groups' | 'error';
}

/** A query and the SQLSTATEs (or their beginnings) that it asks about. */
export interface Asked {
  states: string[];
  query: PreflightQuery;
}

/** A query that counts rows: none of them may be there. */
export function counting(
  states: string[],
  assumption: string,
  sql: string,
  answer: 'count' | 'groups' = 'count',
): Asked[] {
  return [{ states, query: { assumption, sql: `SELECT count(*) FROM ${sql};`, answer } }];
}

/** A query that computes something for every row of a table: it must not fail, and gives 0 then. */
export function computing(states: string[], assumption: string, expressions: readonly string[], from: string): Asked[] {
  // PostgreSQL computes what it multiplies by 0; an output of a subquery that nobody uses it would leave out.
  const all = expressions.map((one) => `count(${one})`).join(' + ');
  return [{ states, query: { assumption, sql: `SELECT 0 * (${all}) FROM ${from};`, answer: 'error' } }];
}

/** The database as it is after the statement on empty tables; the same as before when it fails there too. */
export function catalogAfter({ batch, statement }: RuleContext): Catalog {
  const next = batch.contexts.findIndex((context) => context.statement.index === statement.index) + 1;
  return batch.contexts[next]?.before ?? batch.final;
}

/** A table as the statement finds it, quoted; null for one that is not there. */
export function tableIn(context: RuleContext, name: string): string | null {
  const table = context.before.tables[name];
  return table === undefined ? null : quoteTable(table);
}
