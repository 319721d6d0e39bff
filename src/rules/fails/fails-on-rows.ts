import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, preflightSteps, subjectOf } from '../telling/failure-words.ts';
import { notNullSteps } from '../telling/not-null.ts';
import { requestsOf } from '../../grammar/requests.ts';
import { tableSql } from '../telling/sql-text.ts';
import { hiddenEarlier, type HiddenRows } from '../../batch/hidden-rows.ts';
import { askProduction } from '../../batch/questions/questions.ts';
import { catalogAfter } from '../../batch/questions/asked.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';
import type { RuleContext } from '../../batch/batch.ts';

/** A statement that fails as soon as its tables have ordinary rows. */
export const failsOnRows: Rule = {
  name: 'fails-on-rows',
  hazard: 'fails',
  severity: 'error',
  title: 'Fails as soon as the table has rows',
  why: 'On an empty database, such as a developer’s or the CI’s, it works. The trial’s rows are ordinary ones, as any application has them.',
  // A column that no deploy gets through cannot break the running release's inserts.
  covers: ['add-required-column'],
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'rows') return [];
    const { queries, preflight, why } = askProduction(context, failure.error);
    const unseen = requestsOf(context.nodes, context.before)
      .flatMap(({ table }) => hiddenEarlier(context.batch, context.statement.index, table ?? '') ?? [])
      .at(0);
    // Also where there is no row yet, running code writes rows without the new column's value.
    const isNewColumn =
      failure.error.sqlstate === '23502' &&
      requestsOf(context.nodes, context.before).some(({ kind }) => kind === 'add column');
    return [
      {
        subject: subjectOf(context, failure.error),
        message: `Fails as soon as there are rows: ${errorInShort(failure.error)}.`,
        details: `Works on empty tables and fails on ordinary rows. ${errorDetails(context, failure.error)}`,
        action: {
          text: `${unseen === undefined ? advice(failure.error.sqlstate) : adviceUnseen(unseen)}${why === null ? '' : ` No query can tell beforehand, because ${why}.`}`,
          steps: [...mended(context, failure.error.sqlstate), ...preflightSteps(queries)],
        },
        ...(preflight === null ? {} : { preflight: isNewColumn ? { ...preflight, atZero: 'warning' } : preflight }),
      },
    ];
  },
};

/** The rows that fail are those that an earlier statement was meant to mend. */
function adviceUnseen({ table, verb }: HiddenRows): string {
  const before = verb === 'updates' ? 'UPDATE' : verb === 'deletes' ? 'DELETE' : 'INSERT … SELECT';
  return `Row level security, which is forced on ${named(table.name)}, hid rows from the ${before} before this statement. Lift the force for it in the same transaction (NO FORCE ROW LEVEL SECURITY before, FORCE after).`;
}

function advice(sqlstate: string): string {
  switch (sqlstate) {
    case '23502':
      return 'Rows that are there already get no value. Give the column a default, or add it nullable, fill it, and set NOT NULL in a later release.';
    case '23505':
      return 'Rows that are there already have equal values. Mend them before the deploy, or widen the key.';
    case '23503':
      return 'Rows that are there already point to nothing. Mend them first, or add the foreign key NOT VALID and validate it in a later release.';
    case '23514':
      return 'Rows that are there already do not pass. Mend them first, or add the CHECK NOT VALID and validate it in a later release.';
    case '55006':
      return 'Rows that the batch changed wait for checks at the end of the transaction. Ship the change of rows and the change of the schema in two releases, or SET CONSTRAINTS ALL IMMEDIATE in between.';
    default:
      return sqlstate.startsWith('22')
        ? 'Values that are there already cannot be converted. Say with USING what becomes of them, or mend them before the deploy.'
        : 'Mend the rows before the deploy, or write the statement so that it takes them as they are.';
  }
}

/** The column added in steps that no row can break. */
function mended(context: RuleContext, sqlstate: string): { title: string; sql: string }[] {
  const request = requestsOf(context.nodes, context.before)[0];
  if (sqlstate !== '23502' || request?.kind !== 'add column') return [];
  const { name } = request;
  const type = catalogAfter(context).tables[request.table]?.columns.find((column) => column.name === name)?.type;
  if (type === undefined) return [];
  const [first, second] = notNullSteps(context, request.table, name);
  return [
    {
      title: 'This release: new rows need a value from the code, old ones may be empty',
      sql: `ALTER TABLE ${tableSql(request.table)} ADD COLUMN ${quoteIdentifier(name)} ${type};`,
    },
    ...(first === undefined ? [] : [{ ...first, title: 'A later release, after the old rows have been filled' }]),
    ...(second === undefined ? [] : [{ ...second, title: 'The release after that one' }]),
  ];
}
