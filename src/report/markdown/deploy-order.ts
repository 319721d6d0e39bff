import type { DeployOrder, ProjectReview } from '../../core/review.ts';
import { brokenGroups, stepsTold, whose } from '../deploy-order.ts';
import { code, fence, prose } from '../escape.ts';
import { plural } from '../phrase.ts';
import { withSemicolon } from './missing.ts';
import { blocks, fold, table, title, type Context } from './parts.ts';

/** Rows of the table. */
const mostGroups = 12;

/** Whether the code or the migration goes first: the answer in the fold's title, what was run inside. */
export function deployOrderSection(
  { deployOrder: order, findings }: ProjectReview,
  { detail }: Context,
): string | null {
  if (order === undefined || order === null || (order.answer === 'either' && order.tried === 0)) return null;
  const head = title('Deploy order', prose(order.summary, 300));
  if (!detail.explanations) return fold(head, runLine(order));
  return fold(
    head,
    blocks(
      order.rollbackFloor === null ? null : `**Rollback floor:** ${prose(order.rollbackFloor, 600)}`,
      brokenTable(order),
      splitSteps(order, { withSql: detail.stepSql, toldBy: stepsTold(findings) }),
      runLine(order),
      order.notes.map((note) => `- ${prose(note, 400)}`).join('\n'),
    ),
  );
}

function runLine({ tried, from }: DeployOrder): string {
  const source = from === 'drizzle-orm' ? 'built by the project’s own drizzle-orm' : 'as Drizzle sends them';
  return `${plural(tried, 'query', 'queries')} ${source}, each run on the other side’s database.`;
}

function brokenTable(order: DeployOrder): string | null {
  const groups = brokenGroups(order);
  if (groups.length === 0) return null;
  const shown = groups.slice(0, mostGroups).map((group) => {
    const [first = '', ...more] = group.queries;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return [whose(group), code(group.table, 80), `${code(first, 80)}${others}`, prose(group.message, 200)];
  });
  const left = groups.length - shown.length;
  return blocks(
    table(['which', 'table', 'query', 'PostgreSQL'], shown),
    left > 0 ? `… and ${plural(left, 'more kind')}.` : null,
  );
}

/** @param toldBy SQL that stands in the report already, once is enough */
function splitSteps(
  { split }: DeployOrder,
  { withSql, toldBy }: { withSql: boolean; toldBy: ReadonlySet<string> },
): string | null {
  if (split.length === 0) return null;
  const isTold = split.every(({ sql }) => sql.length === 0 || toldBy.has(sql.join('\n')));
  const steps = split.map((step, at) =>
    blocks(
      `**${at + 1}.** ${prose(step.title, 200)}`,
      step.code === null || step.code === step.title ? null : prose(step.code, 300),
      withSql && !isTold && step.sql.length > 0 ? fence(step.sql.map(withSemicolon).join('\n')) : null,
    ),
  );
  return blocks(isTold ? '**Split it**, with the SQL of the way out above:' : '**Split it:**', ...steps);
}
