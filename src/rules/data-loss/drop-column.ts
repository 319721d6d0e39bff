import type { FindingDraft } from '../../core/finding.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { copiedBefore } from '../../batch/copied.ts';
import { droppedColumns, type DroppedColumn } from '../../batch/drops.ts';
import { countOf } from '../../batch/questions/questions.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { count, named } from '../../core/wording.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';

/** A column of the baseline is gone after the statement, and its table is not. */
export const dropColumn: Rule = {
  name: 'drop-column',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops a column with its values',
  why: 'The values are gone for good. Drizzle names every column of a table in its queries, so each query of the running release on this table fails until the new release has taken over.',
  losesSubject: 'column',
  waysOut: ['drop later'],
  explains: ['column gone', 'column made anew'],
  check(context) {
    return droppedColumns(context).flatMap((dropped) => draftFor(context, dropped) ?? []);
  },
};

function draftFor(context: RuleContext, { table, column, values }: DroppedColumn): FindingDraft | null {
  const known = context.before.tables[table];
  const generated = known?.columns.find(({ name }) => name === column)?.generated;
  const successor = context.batch.newColumns.find((added) => added.table === table && added.column === column);
  // A generated column holds nothing of its own; drizzle-kit changes its expression by dropping and adding it.
  if (generated && successor) return null;
  const copy = copiedBefore(context, table, column);
  let message = `Deletes the column ${named(printColumn({ table, column }))} with all its values.`;
  if (generated) message = `Deletes the generated column ${named(printColumn({ table, column }))}.`;
  else if (successor)
    message = `Deletes all values of ${named(printColumn({ table, column }))}: the new column of that name starts empty.`;
  if (copy !== undefined)
    message = `Deletes the column ${named(printColumn({ table, column }))}, from which line ${copy.statement.line} copied before.`;
  const quoted = quotePrinted(table);
  const preflight = generated || copy !== undefined ? null : countOf(context, table, column);
  return {
    subject: printColumn({ table, column }),
    ...(generated || copy !== undefined ? { severity: 'warning' as const } : {}),
    message,
    ...(values === null ? {} : { details: `${count(values, 'row')} had a value in it in the trial.` }),
    action: successor
      ? {
          text: 'Change the type in place, so that the values stay, or fill a column of another name first and drop this one in a later release.',
          steps: [
            {
              title: 'Instead of dropping and adding',
              sql: `ALTER TABLE ${quoted} ALTER COLUMN ${quoteIdentifier(column)} SET DATA TYPE ${successor.type} USING ${quoteIdentifier(column)}::${successor.type};`,
            },
          ],
        }
      : {
          text: 'First ship a release whose code and Drizzle schema don’t know the column any more, and drop it in a later one. When the values really can go, accept the finding in the SQL with the reason.',
          steps: [
            {
              title: 'A later release, when no running code names it any more',
              sql: `ALTER TABLE ${quoted} DROP COLUMN ${quoteIdentifier(column)};`,
            },
          ],
        },
    // Without a successor running code can still name it.
    ...(preflight === null ? {} : { preflight: successor ? preflight : { ...preflight, atZero: 'warning' as const } }),
  };
}
