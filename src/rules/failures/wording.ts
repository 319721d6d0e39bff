import type { ErrorFact } from '../../core/facts.ts';
import type { Action } from '../../core/review.ts';
import type { PreflightQuery } from '../preflight.ts';
import type { RuleContext } from '../rule.ts';
import { requestsOf } from '../locks/requests.ts';

/** What PostgreSQL said, as one sentence: message, detail, hint and SQLSTATE. */
export function errorWords({ message, detail, hint, sqlstate }: ErrorFact): string {
  const parts = [message, detail, hint]
    .filter((part) => part !== null && part !== '')
    .map((part) => part?.replace(/\.$/, ''));
  return `“${parts.join('. ')}” (SQLSTATE ${sqlstate})`;
}

/** What the failure does to the deploy. */
export function outcomeWords({ batch }: RuleContext): string {
  switch (batch.transaction) {
    case 'batch':
      return 'the deploy stops here and the whole batch is rolled back';
    case 'file':
      return 'the deploy stops here and this migration is rolled back';
    default:
      return 'the deploy stops here; what ran before stays';
  }
}

/** The object that a failing statement is about, for the subject: a column, else the table, else the migration. */
export function subjectOf(context: RuleContext): string {
  const request = requestsOf(context.nodes, context.before)[0];
  if (request !== undefined && request.table !== '') {
    switch (request.kind) {
      case 'set not null':
      case 'column type':
        return `${request.table}.${request.column}`;
      case 'add column':
        return `${request.table}.${request.column.colname ?? ''}`;
      case 'constraint':
        return request.constraint.conname ?? request.table;
      case 'create index':
        return request.index.idxname ?? request.table;
      case 'validate':
        return request.name;
      default:
        return request.table;
    }
  }
  return context.statement.sql.split('\n', 1)[0]?.slice(0, 80) ?? '';
}

/** The queries as steps of an action. */
export function preflightSteps(queries: readonly PreflightQuery[]): Action['steps'] {
  return queries.map(({ assumption, sql, answer }) => ({
    title:
      answer === 'count'
        ? `Ask production (read-only): ${assumption}? 0 means that it holds`
        : `Ask production (read-only): ${assumption}? It does when this query doesn’t fail`,
    sql,
  }));
}
