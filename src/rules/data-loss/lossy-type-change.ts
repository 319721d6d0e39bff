import type { FindingDraft } from '../../core/finding.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { changedValue } from '../../grammar/same-value.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { asking, type Asking } from '../../batch/questions/questions.ts';
import { usingExpression } from '../../batch/questions/slice.ts';
import { typeChanges, type TypeChange } from '../telling/type-changes.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { limitsOf, readType } from '../../grammar/type.ts';
import { silentLoss, silentLossOnTheWay } from '../../grammar/type-change.ts';
import { count, named } from '../../core/wording.ts';

/** A change of type that takes something away from values without an error. */
export const lossyTypeChange: Rule = {
  name: 'lossy-type-change',
  hazard: 'data-loss',
  severity: 'error',
  title: 'A change of type cuts or rounds values silently',
  why: 'PostgreSQL converts without an error, so nobody learns which values were cut or rounded, and the old ones are gone. drizzle-kit 1.x writes USING behind every change of type, which turns errors into truncation.',
  // What is lost on the way to the other type is lost in small steps too.
  waysOut: [],
  explains: ['column type'],
  check(context) {
    const changes = typeChanges(context);
    const drafts = changes.flatMap((change) => {
      const { created } = context;
      if (created.tables.has(change.table) || created.columns.has(change)) return [];
      return draftFor(context, change) ?? [];
    });
    return drafts;
  },
};

function draftFor(context: RuleContext, change: TypeChange): FindingDraft | null {
  const { table, column, from, to, using } = change;
  // The same moments, read in a time zone: written otherwise, and nothing is lost.
  if (using !== 'own' && isTimestamp(from) && isTimestamp(to) && digits(to) >= digits(from)) return null;
  const way = [...change.casts, ...(change.casts.at(-1) === to ? [] : [to])];
  const loss =
    using === 'own' ? null : using === 'plain' ? silentLossOnTheWay([from, ...way]) : silentLoss(from, to, false);
  const seen = context.facts?.silentChanges.find(
    (one) => one.relation === table && one.column === column && one.rows > 0,
  );
  // An expression of the author's own is meant to change values; a cast is not.
  const isCertain = seen !== undefined && using !== 'own' && seen.rowSet !== 'hostile';
  if (seen === undefined && loss === null) return null;
  const quoted = quotePrinted(table);
  const name = quoteIdentifier(column);
  const isEnum = (type: string) => context.before.enums[type] !== undefined || context.after.enums[type] !== undefined;
  const differs = changedValue(
    { sql: name, type: from, isEnum: isEnum(from) },
    { sql: [name, ...way].join('::'), type: to, isEnum: isEnum(to) },
  );
  const sql = `SELECT count(*) FROM ${quoted} WHERE ${differs ?? 'false'};`;
  const assumption = `no value of ${printColumn({ table, column })} is changed by ${to}`;
  const query = { assumption, sql, answer: 'count' as const };
  const { preflight, queries } =
    using === 'own' ? ofExpression(context, change) : asking(context, differs === null ? [] : [query]);
  const counted =
    seen === undefined ? '' : ` ${count(seen.rows, 'value')} of ${count(seen.of, 'row')} changed in the trial.`;
  return {
    subject: printColumn({ table, column }),
    severity: isCertain ? 'error' : 'warning',
    message: `${named(printColumn({ table, column }))} becomes ${named(to)}: ${loss === null ? 'values change' : loss}, without an error.`,
    details: `Changes the type from ${from} to ${to}.${counted}`,
    action: {
      text: 'Look on production which values would change. If there are some, mend them first or choose a type that holds them; a check constraint in an earlier release keeps new ones out.',
      steps: queries.map((one) => ({ title: 'The rows that would change', sql: one.sql })),
    },
    ...(preflight === null ? {} : { preflight }),
  };
}

/** What an expression of the author's own changes: to look at, and no reason to block. */
function ofExpression(
  context: RuleContext,
  { table, column, from, to }: TypeChange,
): Pick<Asking, 'preflight' | 'queries'> {
  const { statement, before, after } = context;
  const expression = statement.kind === 'AlterTableStmt' ? usingExpression(statement.sql, column) : null;
  if (expression === null) return { preflight: null, queries: [] };
  const isEnum = (type: string) => before.enums[type] !== undefined || after.enums[type] !== undefined;
  const differs = changedValue(
    { sql: quoteIdentifier(column), type: from, isEnum: isEnum(from) },
    { sql: `(${expression})::${to}`, type: to, isEnum: isEnum(to) },
  );
  const sql = `SELECT count(*) FROM ${quotePrinted(table)} WHERE ${differs ?? 'false'};`;
  const query = { assumption: '', sql, answer: 'count' as const };
  return { preflight: null, queries: differs === null ? [] : asking(context, [query]).queries };
}

function isTimestamp(type: string): boolean {
  return type.startsWith('timestamp');
}

/** Digits behind the second's point that a timestamp keeps. */
function digits(type: string): number {
  return limitsOf(readType(type))[0] ?? 6;
}
