import type { FindingDraft } from '../../core/finding.ts';
import type { Severity } from '../../core/words.ts';
import { holdsAlways } from '../../grammar/conditions.ts';
import { boundsOf } from '../../batch/bound.ts';
import { copiedBefore } from '../../batch/copied.ts';
import { lostRows } from '../../batch/lost-rows.ts';
import { alongWords } from '../telling/along.ts';
import { rowsBefore } from '../../batch/emptied.ts';
import { isRead, relationName } from '../../grammar/relations.ts';
import { pick, strings, findAll } from '../../grammar/tree.ts';
import { counted } from '../../batch/questions/questions.ts';
import { countSteps } from '../telling/count-rows.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { count, named, namedList } from '../../core/wording.ts';

/** DELETE without a condition, and any statement that left a table of the baseline without rows in the trial. */
export const deleteAllRows: Rule = {
  name: 'delete-all-rows',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Deletes every row of a table',
  why: 'The rows are gone for good, and so are those that foreign keys with ON DELETE CASCADE tie to them.',
  losesSubject: 'rows',
  explains: ['rows gone', 'rows changed'],
  check(context) {
    const said = context.nodes.flatMap((node) => findAll(node, 'DeleteStmt'));
    const named = new Map(
      said.flatMap((one): [string, boolean][] => {
        const table = relationName(context.before, one.relation);
        return table === null ? [] : [[table, holdsAlways(one.whereClause)]];
      }),
    );
    // A LIMIT, or a range of keys: that it met all of the trial's rows tells how few they are.
    const bounds = boundsOf(context);
    const emptied = new Set(emptiedTables(context).filter((table) => !bounds.has(table)));
    const unconditional = [...named].filter(([, always]) => always).map(([table]) => table);
    const roots = new Set([
      ...unconditional.filter(
        (table) => !context.measured || emptied.has(table) || pick(context.node, 'DoStmt') === undefined,
      ),
      ...[...emptied].filter((table) => named.size === 0 || named.has(table)),
    ]);
    return [...roots].flatMap((table) => {
      const isOwn =
        (context.before.tables[table] === undefined && isRead(context.before)) || context.created.tables.has(table);
      if (isOwn || context.batch.fate.tables.get(table) === null) return [];
      return draftFor(context, table, named.get(table) === true, [...emptied]);
    });
  },
};

function draftFor(context: RuleContext, table: string, always: boolean, emptied: string[]): FindingDraft {
  const rows = context.measured ? rowsBefore(context.batch, table) : null;
  const others = emptied.filter((other) => other !== table);
  const refilled = context.batch.contexts.some(
    (later) =>
      later.statement.index > context.statement.index &&
      (later.facts?.rows.some(({ relation, inserted }) => relation === table && inserted > 0) === true ||
        later.nodes.some((node) => relationName(later.before, pick(node, 'InsertStmt')?.relation) === table)),
  );
  const moved =
    copiedBefore(context, table) !== undefined || context.nodes.some((node) => pick(node, 'InsertStmt') !== undefined);
  let severity: Severity = always && !refilled && !moved ? 'error' : 'warning';
  if (!always && isMadeUp(context)) severity = 'notice';
  const lost = lostRows(context).find((one) => one.table === table)?.others ?? [];
  const along = alongWords(lost.filter((one) => one.emptied !== null || !others.includes(one.table)));
  const measured = rows === null ? '' : ` (${count(rows, 'row')} in the trial)`;
  const message = always
    ? `Deletes every row of ${named(table)}`
    : `Its condition met every row of ${named(table)} in the trial`;
  return {
    subject: table,
    severity,
    ...(always && severity === 'error' ? counted(context, table) : {}),
    message: `${message}${others.length > 0 ? `, and with them all rows of ${namedList(others, 50)}` : ''}${along}${
      refilled ? '; later statements fill it again' : ''
    }.`,
    ...(measured === ''
      ? {}
      : { details: `${count(rows ?? 0, 'row')} deleted in the trial: all that ${named(table)} had.` }),
    action: {
      text: always
        ? 'Delete only the rows that must go, and say which. If all of them can go, accept the finding with the reason.'
        : 'Check on production how many rows the condition meets. If they can go, accept the finding with the reason.',
      steps: always ? [] : countSteps(context, table),
    },
  };
}

function emptiedTables(context: RuleContext): string[] {
  return (context.facts?.rows ?? []).flatMap(({ relation, deleted, truncated }) => {
    const rows = rowsBefore(context.batch, relation);
    return !truncated && rows !== null && deleted >= rows ? relation : [];
  });
}

/** A condition that asks other rows, or a column that the batch added: that made-up rows meet it says little. */
function isMadeUp(context: RuleContext): boolean {
  return context.nodes
    .flatMap((node) => findAll(node, 'DeleteStmt'))
    .some(({ relation, whereClause, usingClause }) => {
      const table = relationName(context.before, relation);
      const isNew = findAll(whereClause, 'ColumnRef').some(({ fields }) => {
        const column = strings(fields).at(-1);
        return table !== null && column !== undefined && context.created.columns.has({ table, column });
      });
      return isNew || findAll(whereClause, 'SubLink').length > 0 || (usingClause ?? []).length > 0;
    });
}
