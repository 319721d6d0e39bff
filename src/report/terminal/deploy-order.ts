import type { ProjectReview } from '../../core/review.ts';
import { brokenGroups, stepsTold, whose } from '../deploy-order.ts';
import { withSemicolon } from '../markdown/missing.ts';
import { visibleLine } from '../visible.ts';
import { heading, sqlLines, wrap, type Paint } from './style.ts';

/** Kinds of queries that are told. */
const mostGroups = 8;

/** Whether the code or the migration goes first, which queries say so, and how to split what fits in no order. */
export function deployOrderLines(
  { deployOrder: order, findings }: ProjectReview,
  paint: Paint,
  width: number,
): string[] {
  if (order === undefined || order === null || (order.answer === 'either' && order.tried === 0)) return [];
  const groups = brokenGroups(order).slice(0, mostGroups);
  const told = stepsTold(findings);
  const isTold = order.split.every(({ sql }) => told.has(sql.join('\n')));
  return [
    heading('Deploy order', paint),
    ...wrap(order.summary, width, '    '),
    ...(order.rollbackFloor === null ? [] : wrap(order.rollbackFloor, width, '    ')),
    ...groups.flatMap((group) => {
      const [first = '', ...more] = group.queries;
      const queries = more.length === 0 ? first : `${first} and ${more.length} more`;
      return wrap(`· ${group.table}, ${whose(group)}: ${queries}: ${visibleLine(group.message)}`, width, '    ');
    }),
    ...order.split.flatMap(({ title, sql }, at) => [
      ...wrap(`${at + 1}. ${title}`, width, '    '),
      ...(isTold ? [] : sql).flatMap((one) =>
        sqlLines(withSemicolon(one), 1000).map((line) => `       ${paint('cyan', line)}`),
      ),
    ]),
    '',
  ];
}
