import type { RuleContext } from '../../batch/batch.ts';
import { asking } from '../../batch/questions/questions.ts';
import { writeCondition } from '../../batch/questions/slice.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { pick } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';

/** How many rows production has, and how many of them the condition of a DELETE meets. */
export function countSteps(context: RuleContext, table: string): { title: string; sql: string }[] {
  const { statement } = context;
  const condition = statement.kind === 'DeleteStmt' ? writeCondition(statement.sql) : null;
  if (condition === null) return [];
  const alias = pick(context.node, 'DeleteStmt')?.relation?.alias?.aliasname;
  const from = `${quotePrinted(table)}${alias === undefined ? '' : ` AS ${quoteIdentifier(alias)}`}`;
  const sql = `SELECT count(*), count(*) FILTER (WHERE ${condition}) FROM ${from};`;
  const { queries } = asking(context, [{ assumption: '', sql, answer: 'count' }]);
  return queries.map((query) => ({ title: 'How many rows there are and how many would go', sql: query.sql }));
}
